"""One round of self-training on the scene's own unlabelled pixels.

The base's class scores are smoothed over the scene along its edges. Of the pixels given to each
class the more confident half, by the margin between the two highest smoothed scores, become
pseudo-labels. A new base learns from true and pseudo-labels; all true labels together weigh as much
as all pseudo-labels together.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..method import ScoringMethod, TrainedScorer, TrainingPixels
from ..scenes import SceneImage
from . import edge_filter, features, guided_filter


@dataclass(frozen=True)
class SelfTrained:
    """A method that learns a second time, from its own confident pixels too."""

    base: ScoringMethod
    transductive = True

    @property
    def name(self) -> str:
        """Name of the base, with a suffix."""
        return f"{self.base.name}+self"

    @property
    def title(self) -> str:
        """Title of the base, with a suffix."""
        return f"{self.base.title} + self-training"

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        own = [__file__, edge_filter.__file__, features.__file__, guided_filter.__file__]
        return [*map(Path, own), *self.base.sources(image)]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> TrainedScorer:
        """Train the base twice."""
        if len(pixels.classes()) < 2:
            return self.base.train(image, pixels, seed)
        scores = self.base.train(image, pixels, seed).scores()
        smooth = guided_filter.guided_filter(
            features.first_component(image), scores, edge_filter.RADIUS, edge_filter.EPSILON
        )
        return self.base.train(image, with_pseudo_labels(pixels, smooth), seed)


def with_pseudo_labels(pixels: TrainingPixels, scores: np.ndarray) -> TrainingPixels:
    """Return training pixels with the confident half of each class added.

    Parameters
    ----------
    pixels : TrainingPixels
    scores : float array (classes, rows, cols)
        Of the classes of `pixels`, in the order of their indices; two or more.

    Returns
    -------
    TrainingPixels
        The given pixels first, weight 1 each; then the others, with the same weight in total.
    """
    classes = pixels.classes()
    ordered = np.sort(scores, axis=0)
    margin = ordered[-1] - ordered[-2]
    given = classes[scores.argmax(axis=0)]
    free = np.ones(given.shape, dtype=bool)
    free[pixels.rows, pixels.cols] = False
    chosen = np.zeros(given.shape, dtype=bool)
    for target in classes:
        members = free & (given == target)
        if members.any():
            chosen |= members & (margin >= np.median(margin[members]))
    rows, cols = np.nonzero(chosen)
    share = len(pixels.targets) / max(len(rows), 1)
    return TrainingPixels(
        np.concatenate([pixels.rows, rows]),
        np.concatenate([pixels.cols, cols]),
        np.concatenate([pixels.targets, given[chosen]]),
        np.concatenate([np.ones(len(pixels.targets)), np.full(len(rows), share)]),
    )
