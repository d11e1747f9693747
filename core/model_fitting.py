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
from .self_training import (
    TRUSTS,
    PlacedLabels,
    balanced_weights,
    best_trust,
    spreading_errors,
    taught_classes,
    told_probabilities,
)
from .splits import block_folds
from .surroundings import Surroundings
from .training import TrainingOptions, fit, similarities_of
from .validation import FOLDS, Validation, held_out_blocks


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
    trust : float or None
        Of `self_training.TRUSTS`, the one chosen; None without self-training.
    """

    model: PatchModel
    losses: list[float]
    validation: Optional[Validation]
    confidence_scale: float
    unclassified_below: Optional[float] = None
    trust: Optional[float] = None


@dataclass(frozen=True)
class FittedParts:
    """A trained backbone and probe, and the mean loss of each twentieth of the steps."""

    backbone: Backbone
    probe: Probe
    losses: list[float]


@dataclass(frozen=True, eq=False)
class Lesson:
    """All that a model learns from, and how.

    Attributes
    ----------
    labelled : LabelledInputs
    labels : PlacedLabels
        One for each of its inputs.
    surroundings : sequence of Surroundings
        Tiles for self-training; without any, the labels alone teach.
    class_vectors : float tensor (classes, text_dim)
        Frozen unit vectors.
    options : TrainingOptions
    seed : int
    """

    labelled: LabelledInputs
    labels: PlacedLabels
    surroundings: Sequence[Surroundings]
    class_vectors: Tensor
    options: TrainingOptions
    seed: int

    def learn(self, chosen: np.ndarray, trust: Optional[float], progress: Progress) -> FittedParts:
        """Fit backbone and probe to some of the labels, and to what surrounds them.

        Parameters
        ----------
        chosen : bool array (n,)
            Which of the labels may be used; nothing is learnt of the classes of the others.
        trust : float or None
            Of the self-training; None to learn from the labels alone.
        progress : Progress
        """
        if trust is None:
            return self.learn_labels(chosen, self.options.steps, progress)
        first = self.learn_labels(chosen, self.options.first_steps, progress.part(0.0, 0.3))
        return self.learn_surroundings(chosen, self.told_by(first), trust, progress.part(0.3, 1.0))

    def learn_labels(self, chosen: np.ndarray, steps: int, progress: Progress) -> FittedParts:
        """Fit backbone and probe to some of the labels alone."""
        inputs, targets = self._of(chosen)
        options = replace(self.options, steps=steps)
        return fit_once(
            self.labelled.backbone,
            inputs,
            targets,
            self.class_vectors,
            options,
            self.seed,
            progress,
        )

    def told_by(self, model: FittedParts) -> list[Tensor]:
        """Return what a model tells of each tile, as `told_probabilities` does."""
        return told_probabilities(
            model.backbone, model.probe, self.surroundings, self.class_vectors
        )

    def learn_surroundings(
        self, chosen: np.ndarray, told: Sequence[Tensor], trust: float, progress: Progress
    ) -> FittedParts:
        """Fit backbone and probe to some of the labels and to what a first model told of the rest.

        Parameters
        ----------
        chosen : bool array (n,)
            The labels that the first model has seen.
        told : sequence of float tensors (classes, rows, cols)
        trust : float
        progress : Progress
        """
        inputs, targets = self._of(chosen)
        more, classes = taught_classes(
            told, self.surroundings, self.labels.at(chosen), trust, progress.part(0.0, 0.15)
        )
        second = copy.deepcopy(self.labelled.backbone)
        second.expect_many_pixels()
        options = replace(
            self.options, steps=self.options.second_steps, learning_rate=self.options.second_rate
        )
        return fit_once(
            second,
            torch.cat([inputs, more]),
            torch.cat([targets, classes]),
            self.class_vectors,
            options,
            self.seed,
            progress.part(0.15, 1.0),
            balanced_weights(len(inputs), len(more), inputs.device),
        )

    def errors_of_trusts(
        self, chosen: np.ndarray, told: Sequence[Tensor], unseen: np.ndarray, progress: Progress
    ) -> np.ndarray:
        """Return how wrong each of `TRUSTS` is at each of some labels that were not chosen."""
        labels = self.labels
        return spreading_errors(
            told, self.surroundings, labels.at(chosen), labels.at(unseen), progress
        )

    def similarities(self, model: FittedParts, chosen: np.ndarray) -> tuple[Tensor, Tensor]:
        """Return similarities (n, classes) of some labelled pixels, and their classes (n,)."""
        inputs, targets = self._of(chosen)
        return similarities_of(model.backbone, model.probe, inputs, self.class_vectors), targets

    def _of(self, chosen: np.ndarray) -> tuple[Tensor, Tensor]:
        device = self.labelled.inputs.device
        places = torch.from_numpy(np.flatnonzero(chosen)).to(device)
        targets = torch.from_numpy(self.labels.targets[chosen].astype(np.int64)).to(device)
        return self.labelled.inputs[places], targets


def fit_model(lesson: Lesson, shape: tuple[int, int], progress: Progress) -> FittedModel:
    """Train a model on all labels, after validating on some of their blocks.

    The held-out blocks serve three times: they choose the trust of the self-training, which is one
    of four, they give the accuracy, and the scale of the confidence is fitted on them.

    Parameters
    ----------
    lesson : Lesson
    shape : (int, int)
        Rows and columns of the scene, whose pixels are to be mapped.
    progress : Progress

    Raises
    ------
    TrainingError
        ``training.diverged``
    Cancelled
        When the user cancelled.
    """
    labels = lesson.labels
    everything = np.ones(len(labels), bool)
    taught = bool(lesson.surroundings)
    choice = held_out_blocks(
        labels.rows, labels.cols, labels.targets, shape, np.random.default_rng(lesson.seed)
    )
    if choice is None:
        trust = _trust_by_folds(lesson, progress.part(0.0, 0.4)) if taught else None
        parts = lesson.learn(everything, trust, progress.part(0.4 if taught else 0.0, 1.0))
        scale = float(parts.probe.scale.detach())
        return FittedModel(_whole(lesson, parts), parts.losses, None, scale, None, trust)
    held_out, block = choice
    trial, trust = _trial(lesson, held_out, block, progress.part(0.0, 0.5))
    similarities, truth = lesson.similarities(trial, held_out)
    right = (similarities.argmax(dim=1) == truth).double().mean()
    parts = lesson.learn(everything, trust, progress.part(0.5, 1.0))
    return FittedModel(
        _whole(lesson, parts),
        parts.losses,
        Validation(float(right), int(held_out.sum()), block),
        fit_confidence_scale(similarities, truth),
        fit_unclassified_threshold(similarities, truth),
        trust,
    )


def _trial(
    lesson: Lesson, held_out: np.ndarray, block: int, progress: Progress
) -> tuple[FittedParts, Optional[float]]:
    """Return a model that has not seen the held-out labels, and the trust that suits them."""
    if not lesson.surroundings:
        return lesson.learn(~held_out, None, progress), None
    steps = lesson.options.first_steps
    first = lesson.learn_labels(~held_out, steps, progress.part(0.0, 0.3))
    told = lesson.told_by(first)
    errors = lesson.errors_of_trusts(~held_out, told, held_out, progress.part(0.3, 0.5))
    labels = lesson.labels.at(held_out)
    blocks = np.unique([labels.rows // block, labels.cols // block], axis=1, return_inverse=True)[1]
    trust = best_trust(errors, blocks.reshape(-1))
    trial = lesson.learn_surroundings(~held_out, told, trust, progress.part(0.5, 1.0))
    return trial, trust


def _trust_by_folds(lesson: Lesson, progress: Progress) -> float:
    """Return the trust that suits labels which are too few to hold out blocks of them.

    Every label is held out once, in one of `FOLDS` folds of single pixels, as far as its class has
    others.
    """
    labels, steps = lesson.labels, lesson.options.first_steps
    folds = block_folds(labels.rows, labels.cols, 1, FOLDS, np.random.default_rng(lesson.seed))
    errors = np.zeros((len(TRUSTS), len(labels)))
    for fold in range(FOLDS):
        held_out = folds == fold
        held_out &= np.isin(labels.targets, labels.targets[~held_out])
        if not held_out.any() or len(np.unique(labels.targets[~held_out])) < 2:
            continue
        part = progress.part(fold / FOLDS, (fold + 1) / FOLDS)
        first = lesson.learn_labels(~held_out, steps, part.part(0.0, 0.7))
        errors[:, held_out] = lesson.errors_of_trusts(
            ~held_out, lesson.told_by(first), held_out, part.part(0.7, 1.0)
        )
    return best_trust(errors, np.arange(len(labels)))


def _whole(lesson: Lesson, parts: FittedParts) -> PatchModel:
    return PatchModel(lesson.labelled.front, parts.backbone, parts.probe).eval()


def fit_once(
    untrained: Backbone,
    inputs: Tensor,
    targets: Tensor,
    class_vectors: Tensor,
    options: TrainingOptions,
    seed: int,
    progress: Progress,
    weights: Optional[Tensor] = None,
) -> FittedParts:
    """Fit a copy of a backbone, initialised anew, and a new probe."""
    device = inputs.device
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        backbone = copy.deepcopy(untrained).cpu()
        backbone.initialise()
        probe = Probe(backbone.dim, class_vectors.shape[1])
    backbone, probe = backbone.to(device), probe.to(device)
    losses = fit(backbone, probe, inputs, targets, class_vectors, options, seed, progress, weights)
    return FittedParts(backbone, probe, losses)
