"""Trains a whole model on labelled pixels: validation first, then the fit on all of them."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
import torch
from torch import Tensor

from .calibration import fit_confidence_scale, fit_unclassified_threshold
from .labelled_inputs import LabelledInputs
from .model.backbone import Backbone
from .model.patch_model import PatchModel
from .model.probe import Probe
from .progress import Progress
from .self_training import balanced_weights, taught_classes
from .surroundings import Surroundings
from .training import TrainingOptions, fit, similarities_of
from .validation import Validation, held_out_blocks


@dataclass(frozen=True)
class FittedModel:
    """A trained model and what was learnt about it.

    Attributes
    ----------
    model : PatchModel
    losses : list of float
        Mean loss of each twentieth of the training steps.
    validation : Validation or None
        None where the labels allow no honest validation.
    confidence_scale : float
        Logit scale for confidences: fitted on held-out blocks, or the learned one where there are
        none.
    unclassified_below : float or None
        Similarity below which a pixel is better left unclassified; None without held-out blocks.
    """

    model: PatchModel
    losses: list[float]
    validation: Optional[Validation]
    confidence_scale: float
    unclassified_below: Optional[float] = None


def fit_model(
    labelled: LabelledInputs,
    surroundings: Sequence[Surroundings],
    rows: np.ndarray,
    cols: np.ndarray,
    targets: np.ndarray,
    class_vectors: Tensor,
    options: TrainingOptions,
    seed: int,
    progress: Progress,
) -> FittedModel:
    """Train a model on all given pixels, after validating on some of their blocks.

    Parameters
    ----------
    labelled : LabelledInputs
    surroundings : sequence of Surroundings
        Tiles for self-training; without any, the labels alone teach.
    rows, cols : int arrays (n,)
        Position of each of its inputs.
    targets : int array (n,)
        Row of `class_vectors` of each.
    class_vectors : float tensor (classes, text_dim)
    options : TrainingOptions
    seed : int
    progress : Progress
    """
    choice = held_out_blocks(rows, cols, targets, np.random.default_rng(seed))
    validation: Optional[Validation] = None
    scale: Optional[float] = None
    threshold: Optional[float] = None

    def learn(chosen: np.ndarray, part: Progress) -> tuple[Backbone, Probe, list[float]]:
        return fit_on(
            labelled,
            surroundings,
            chosen,
            rows,
            cols,
            targets,
            class_vectors,
            options,
            seed,
            part,
        )

    if choice is not None:
        held_out, block = choice
        backbone, probe, _ = learn(np.flatnonzero(~held_out), progress.part(0.0, 0.5))
        check = torch.from_numpy(np.flatnonzero(held_out))
        inputs = labelled.inputs[check.to(labelled.inputs.device)]
        similarities = similarities_of(backbone, probe, inputs, class_vectors)
        truth = torch.from_numpy(targets[held_out].astype(np.int64)).to(similarities.device)
        right = (similarities.argmax(dim=1) == truth).double().mean()
        validation = Validation(float(right), len(check), block)
        scale = fit_confidence_scale(similarities, truth)
        threshold = fit_unclassified_threshold(similarities, truth)
    rest = progress.part(0.5 if choice is not None else 0.0, 1.0)
    backbone, probe, losses = learn(np.arange(len(rows)), rest)
    model = PatchModel(labelled.front, backbone, probe).eval()
    if scale is None:
        scale = float(probe.scale.detach())
    return FittedModel(model, losses, validation, scale, threshold)


def fit_on(
    labelled: LabelledInputs,
    surroundings: Sequence[Surroundings],
    chosen: np.ndarray,
    rows: np.ndarray,
    cols: np.ndarray,
    targets: np.ndarray,
    class_vectors: Tensor,
    options: TrainingOptions,
    seed: int,
    progress: Progress,
) -> tuple[Backbone, Probe, list[float]]:
    """Fit backbone and probe to some of the labelled pixels, and to what surrounds them.

    Parameters
    ----------
    labelled : LabelledInputs
    surroundings : sequence of Surroundings
        Tiles for self-training; without any, the labels alone teach.
    chosen : int array (m,)
        Which of the labelled pixels may be used; nothing is learnt of the classes of the others.
    rows, cols, targets : int arrays (n,)
        Of all labelled pixels.
    class_vectors : float tensor (classes, text_dim)
    options : TrainingOptions
    seed : int
    progress : Progress

    Returns
    -------
    backbone : Backbone
    probe : Probe
    losses : list of float
        Mean loss of each twentieth of the last fit's steps.
    """
    device = labelled.inputs.device
    inputs = labelled.inputs[torch.from_numpy(chosen).to(device)]
    truth = torch.from_numpy(targets[chosen].astype(np.int64)).to(device)
    if not surroundings:
        return fit_once(labelled.backbone, inputs, truth, class_vectors, options, seed, progress)
    backbone, probe, _ = fit_once(
        labelled.backbone,
        inputs,
        truth,
        class_vectors,
        replace(options, steps=options.first_steps),
        seed,
        progress.part(0.0, 0.3),
    )
    more, classes = taught_classes(
        backbone,
        probe,
        surroundings,
        rows[chosen],
        cols[chosen],
        targets[chosen],
        class_vectors,
        progress.part(0.3, 0.4),
    )
    second = copy.deepcopy(labelled.backbone)
    second.expect_many_pixels()
    return fit_once(
        second,
        torch.cat([inputs, more]),
        torch.cat([truth, classes]),
        class_vectors,
        replace(options, steps=options.second_steps, learning_rate=options.second_rate),
        seed,
        progress.part(0.4, 1.0),
        balanced_weights(len(inputs), len(more), device),
    )


def fit_once(
    untrained: Backbone,
    inputs: Tensor,
    targets: Tensor,
    class_vectors: Tensor,
    options: TrainingOptions,
    seed: int,
    progress: Progress,
    weights: Optional[Tensor] = None,
) -> tuple[Backbone, Probe, list[float]]:
    """Fit a copy of a backbone, initialised anew, and a new probe; return both and the losses."""
    device = inputs.device
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        backbone = copy.deepcopy(untrained).cpu()
        backbone.initialise()
        probe = Probe(backbone.dim, class_vectors.shape[1])
    backbone, probe = backbone.to(device), probe.to(device)
    losses = fit(backbone, probe, inputs, targets, class_vectors, options, seed, progress, weights)
    return backbone, probe, losses
