"""Trains a whole model on labelled pixels: validation first, then the fit on all of them."""

from __future__ import annotations

import copy
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Callable, Optional

import numpy as np
import torch
from torch import Tensor

from .calibration import (
    expected_calibration_error,
    fit_confidence_scale,
    fit_unclassified_threshold,
)
from .labelled_inputs import LabelledInputs
from .model.backbone import Backbone
from .model.patch_model import PatchModel
from .model.probe import Probe
from .progress import Progress
from .self_training import (
    PlacedLabels,
    Teaching,
    Told,
    balanced_weights,
    best_of,
    spreading_errors,
    taught_classes,
    teachings,
    told_probabilities,
)
from .side_by_side import side_by_side
from .surroundings import Surroundings
from .training import TrainingOptions, fit, similarities_of
from .validation import HeldOut, Validation, held_out_blocks, single_pixels

_DRAWING = threading.Lock()


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
    teaching : Teaching or None
        Of `self_training.teachings`, the one chosen; None without self-training.
    """

    model: PatchModel
    losses: list[float]
    validation: Optional[Validation]
    confidence_scale: float
    unclassified_below: Optional[float] = None
    teaching: Optional[Teaching] = None


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

    def learn(
        self, chosen: np.ndarray, teaching: Optional[Teaching], progress: Progress
    ) -> FittedParts:
        """Fit backbone and probe to some of the labels, and to what surrounds them.

        Parameters
        ----------
        chosen : bool array (n,)
            Which of the labels may be used; nothing is learnt of the classes of the others.
        teaching : Teaching or None
            Of the self-training; None to learn from the labels alone.
        progress : Progress
        """
        if teaching is None:
            return self.learn_labels(chosen, self.options.steps, progress)
        first = self.learn_labels(chosen, self.options.first_steps, progress.part(0.0, 0.3))
        told = self.told_by(first, [teaching.reach])[teaching.reach]
        return self.learn_surroundings(chosen, told, teaching, progress.part(0.3, 1.0))

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

    def teachings(self) -> tuple[Teaching, ...]:
        """Return the teachings to choose from."""
        return teachings(self.labelled.backbone.reaches())

    def told_by(self, model: FittedParts, reaches: Sequence[int]) -> Told:
        """Return what a model tells of each tile, as `told_probabilities` does."""
        return told_probabilities(
            model.backbone, model.probe, self.surroundings, self.class_vectors, reaches
        )

    def learn_surroundings(
        self, chosen: np.ndarray, told: Sequence[Tensor], teaching: Teaching, progress: Progress
    ) -> FittedParts:
        """Fit backbone and probe to some of the labels and to what a first model told of the rest.

        Parameters
        ----------
        chosen : bool array (n,)
            The labels that the first model has seen.
        told : sequence of float tensors (classes, rows, cols)
        teaching : Teaching
        progress : Progress
        """
        inputs, targets = self._of(chosen)
        more, classes = taught_classes(
            told,
            self.surroundings,
            self.labels.at(chosen),
            teaching.trust,
            progress.part(0.0, 0.15),
        )
        first = self.labelled.backbone
        with _alone_with_random_numbers():
            second = first.narrowed(teaching.reach)
        second.expect_many_pixels()
        options = replace(
            self.options, steps=self.options.second_steps, learning_rate=self.options.second_rate
        )
        return fit_once(
            second,
            first.narrow_inputs(torch.cat([inputs, more]), teaching.reach),
            torch.cat([targets, classes]),
            self.class_vectors,
            options,
            self.seed,
            progress.part(0.15, 1.0),
            balanced_weights(len(inputs), len(more), inputs.device),
        )

    def told_without(self, held_out: np.ndarray, progress: Progress) -> tuple[Told, np.ndarray]:
        """Return what a first model tells, and how wrong each of `teachings` then is.

        Parameters
        ----------
        held_out : bool array (n,)
            The labels that the model does not see; at each of them the errors are taken.
        progress : Progress

        Returns
        -------
        Told
        float64 array (teachings, held out)
        """
        first = self.learn_labels(~held_out, self.options.first_steps, progress.part(0.0, 0.7))
        told = self.told_by(first, self.labelled.backbone.reaches())
        seen, unseen = self.labels.at(~held_out), self.labels.at(held_out)
        errors = spreading_errors(told, self.surroundings, seen, unseen, progress.part(0.7, 1.0))
        return told, errors

    def similarities(self, model: FittedParts, chosen: np.ndarray) -> tuple[Tensor, Tensor]:
        """Return similarities (n, classes) of some labelled pixels, and their classes (n,)."""
        inputs, targets = self._of(chosen)
        seen = self.labelled.backbone.narrow_inputs(inputs, 2 * model.backbone.radius + 1)
        return similarities_of(model.backbone, model.probe, seen, self.class_vectors), targets

    def models_at_a_time(self) -> int:
        """Return how many models are fitted at a time, each on a processor's thread of its own."""
        small = self.labelled.backbone.trains_on_one_thread
        return torch.get_num_threads() if small and self.labelled.inputs.device.type == "cpu" else 1

    def _of(self, chosen: np.ndarray) -> tuple[Tensor, Tensor]:
        device = self.labelled.inputs.device
        places = torch.from_numpy(np.flatnonzero(chosen)).to(device)
        targets = torch.from_numpy(self.labels.targets[chosen].astype(np.int64)).to(device)
        return self.labelled.inputs[places], targets


def fit_model(lesson: Lesson, to_map: np.ndarray, progress: Progress) -> FittedModel:
    """Train a model on all labels, after validating on some of their blocks.

    One of the held-out folds gives the accuracy, and the scale of the confidence is fitted on it.
    All of them choose how self-training goes, among a few ways.

    Parameters
    ----------
    lesson : Lesson
    to_map : int array (m, 2)
        Rows and columns of some of the pixels that are to be mapped (`sample_places`).
    progress : Progress

    Raises
    ------
    TrainingError
        ``training.diverged``
    Cancelled
        When the user cancelled.
    """
    labels = lesson.labels
    places = (labels.rows, labels.cols, labels.targets)
    held = held_out_blocks(*places, to_map, np.random.default_rng(lesson.seed))
    if lesson.surroundings:
        folds = held or single_pixels(*places, np.random.default_rng(lesson.seed))
        teaching, learn = _teaching_and_lessons(lesson, folds, progress.part(0.0, 0.55))
        rest = progress.part(0.55, 1.0)
    else:
        teaching, rest = None, progress

        def learn(chosen: np.ndarray, part: Progress) -> FittedParts:
            return lesson.learn_labels(chosen, lesson.options.steps, part)

    everything = np.ones(len(labels), bool)
    wanted = [everything] if held is None else [everything, ~held.folds[0]]
    tasks = [partial(learn, chosen) for chosen in wanted]
    parts, *trial = side_by_side(tasks, lesson.models_at_a_time(), rest)
    model = PatchModel(lesson.labelled.front, parts.backbone, parts.probe).eval()
    if held is None:
        scale = float(parts.probe.scale.detach())
        return FittedModel(model, parts.losses, None, scale, None, teaching)
    similarities, truth = lesson.similarities(trial[0], held.folds[0])
    scale = fit_confidence_scale(similarities, truth)
    return FittedModel(
        model,
        parts.losses,
        _validation(similarities, truth, scale, held, labels.at(held.folds[0])),
        scale,
        fit_unclassified_threshold(similarities, truth),
        teaching,
    )


def _validation(
    similarities: Tensor, truth: Tensor, scale: float, held: HeldOut, tested: PlacedLabels
) -> Validation:
    """Return how the held-out pixels (n,) were told, by their similarities (n, classes)."""
    confidence, told = (similarities * scale).softmax(dim=1).cpu().max(dim=1)
    expected = truth.cpu()
    right = (told == expected).numpy()
    classes = similarities.shape[1]
    pairs = torch.bincount(expected * classes + told, minlength=classes**2)
    return Validation(
        float(right.mean()),
        len(right),
        held.block,
        pairs.reshape(classes, classes).numpy(),
        len(np.unique(held.blocks_of(tested.rows, tested.cols))),
        expected_calibration_error(confidence.numpy(), right),
    )


def best_teaching(lesson: Lesson, held: HeldOut, errors: Sequence[np.ndarray]) -> Teaching:
    """Return the teaching that the labels held out speak for.

    Parameters
    ----------
    lesson : Lesson
    held : HeldOut
    errors : sequence of float arrays (teachings, n)
        Those at the labels of each fold.
    """
    choices = lesson.teachings()
    if not errors:
        return choices[0]
    seen = [lesson.labels.at(held_out) for held_out in held.folds]
    rows, cols = (np.concatenate([getattr(p, axis) for p in seen]) for axis in ("rows", "cols"))
    return choices[best_of(np.concatenate(errors, axis=1), held.blocks_of(rows, cols))]


def _teaching_and_lessons(
    lesson: Lesson, held: HeldOut, progress: Progress
) -> tuple[Teaching, Callable[[np.ndarray, Progress], FittedParts]]:
    """Return the teaching that held-out labels speak for, and what learns with it.

    What learns takes either all labels or those without the first fold: of these, it knows what a
    first model tells.
    """
    nothing = np.zeros(len(lesson.labels), bool)
    tasks = [partial(lesson.told_without, held_out) for held_out in (nothing, *held.folds)]
    (told_by_all, _), *others = side_by_side(tasks, lesson.models_at_a_time(), progress)
    teaching = best_teaching(lesson, held, [errors for _, errors in others])

    def learn(chosen: np.ndarray, part: Progress) -> FittedParts:
        told = told_by_all if chosen.all() else others[0][0]
        return lesson.learn_surroundings(chosen, told[teaching.reach], teaching, part)

    return teaching, learn


@contextmanager
def _alone_with_random_numbers() -> Iterator[None]:
    """Keep other threads from torch's own random numbers, which layers draw when they are made.

    All threads share them; afterwards they go on as before.
    """
    with _DRAWING, torch.random.fork_rng(devices=[]):
        yield


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
    with _alone_with_random_numbers():
        torch.manual_seed(seed)
        backbone = copy.deepcopy(untrained).cpu()
        backbone.initialise()
        probe = Probe(backbone.dim, class_vectors.shape[1])
    backbone, probe = backbone.to(device), probe.to(device)
    losses = fit(backbone, probe, inputs, targets, class_vectors, options, seed, progress, weights)
    return FittedParts(backbone, probe, losses)
