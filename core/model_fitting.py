"""Trains a whole model on labelled pixels: validation first, then the fit on all of them."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Optional

import numpy as np
import torch
from torch import Tensor

from .labelled_inputs import LabelledInputs
from .model.backbone import Backbone
from .model.patch_model import PatchModel
from .model.probe import Probe
from .progress import Progress
from .training import TrainingOptions, fit, similarities_of
from .validation import Validation, fit_confidence_scale, held_out_blocks


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
    """

    model: PatchModel
    losses: list[float]
    validation: Optional[Validation]
    confidence_scale: float


def fit_model(
    labelled: LabelledInputs,
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
    rows, cols : int arrays (n,)
        Position of each of its inputs.
    targets : int array (n,)
        Row of `class_vectors` of each.
    class_vectors : float tensor (classes, text_dim)
    options : TrainingOptions
    seed : int
    progress : Progress
    """
    device = labelled.inputs.device
    truth = torch.from_numpy(targets.astype(np.int64)).to(device)
    choice = held_out_blocks(rows, cols, targets, np.random.default_rng(seed))
    validation: Optional[Validation] = None
    scale: Optional[float] = None
    if choice is not None:
        held_out, block = choice
        learn = torch.from_numpy(np.flatnonzero(~held_out)).to(device)
        check = torch.from_numpy(np.flatnonzero(held_out)).to(device)
        backbone, probe, _ = fit_once(
            labelled.backbone,
            labelled.inputs[learn],
            truth[learn],
            class_vectors,
            options,
            seed,
            progress.part(0.0, 0.5),
        )
        similarities = similarities_of(backbone, probe, labelled.inputs[check], class_vectors)
        right = (similarities.argmax(dim=1) == truth[check]).double().mean()
        validation = Validation(float(right), len(check), block)
        scale = fit_confidence_scale(similarities, truth[check])
    backbone, probe, losses = fit_once(
        labelled.backbone,
        labelled.inputs,
        truth,
        class_vectors,
        options,
        seed,
        progress.part(0.5 if choice is not None else 0.0, 1.0),
    )
    model = PatchModel(labelled.front, backbone, probe).eval()
    return FittedModel(
        model, losses, validation, float(probe.scale.detach()) if scale is None else scale
    )


def fit_once(
    untrained: Backbone,
    inputs: Tensor,
    targets: Tensor,
    class_vectors: Tensor,
    options: TrainingOptions,
    seed: int,
    progress: Progress,
) -> tuple[Backbone, Probe, list[float]]:
    """Fit a copy of a backbone, initialised anew, and a new probe; return both and the losses."""
    device = inputs.device
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        backbone = copy.deepcopy(untrained).cpu()
        backbone.initialise()
        probe = Probe(backbone.dim, class_vectors.shape[1])
    backbone, probe = backbone.to(device), probe.to(device)
    losses = fit(backbone, probe, inputs, targets, class_vectors, options, seed, progress)
    return backbone, probe, losses
