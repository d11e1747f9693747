"""What the benchmark asks of a method: learn from some pixels, then map the whole scene."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Protocol

import numpy as np

from .scenes import SceneImage


@dataclass(frozen=True, eq=False)
class TrainingPixels:
    """Labelled pixels to learn from; no method sees any other label.

    Attributes
    ----------
    rows, cols : int arrays (n,)
    targets : int64 array (n,)
        Class index of each.
    weights : float64 array (n,) or None
        How much each counts; None: all alike.
    """

    rows: np.ndarray
    cols: np.ndarray
    targets: np.ndarray
    weights: Optional[np.ndarray] = None

    def flat(self, image: SceneImage) -> np.ndarray:
        """Return the places of the pixels in an array of all pixels, row by row."""
        return np.asarray(self.rows * image.shape[1] + self.cols)

    def classes(self) -> np.ndarray:
        """Return the class indices that have a pixel, growing."""
        return np.asarray(np.unique(self.targets))


class Trained(Protocol):
    """A method that has learnt from a scene's training pixels."""

    def class_map(self) -> np.ndarray:
        """Return the class index of every pixel of the scene, int (rows, cols)."""


class TrainedScorer(Trained, Protocol):
    """A trained method that also tells how sure it is."""

    def scores(self) -> np.ndarray:
        """Return a score of every learnt class at every pixel, float64 (classes, rows, cols).

        The classes are those with training pixels, in the order of their indices.
        """


class Method(Protocol):
    """A row of the tables.

    Attributes
    ----------
    name, title : str
        For the command line, and for the tables.
    transductive : bool
        Whether it uses pixels that have no label: for a projection, a scaling, a filter's guide or
        pseudo-labels. Looking at a pixel's neighbours to classify it does not count.
    """

    @property
    def name(self) -> str:
        """For the command line."""

    @property
    def title(self) -> str:
        """For the tables."""

    @property
    def transductive(self) -> bool:
        """Whether it uses pixels without labels."""

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on, beside scene and split."""

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> Trained:
        """Learn from training pixels."""


class ScoringMethod(Method, Protocol):
    """A method whose trained form tells how sure it is."""

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> TrainedScorer:
        """Learn from training pixels."""
