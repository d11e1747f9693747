"""The control: the class of the nearest training pixel, by row and column, without any spectrum."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.spatial import cKDTree

from ..method import Trained, TrainingPixels
from ..scenes import SceneImage


class Coordinates:
    """1-nearest neighbour on row and column: what position by itself gives away."""

    name = "coordinates"
    title = "1-NN on row and column (control)"
    transductive = False

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        return [Path(__file__)]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> Trained:
        """Keep the training pixels."""
        return _Nearest(image.shape, pixels)


@dataclass(frozen=True, eq=False)
class _Nearest:
    shape: tuple[int, int]
    pixels: TrainingPixels

    def class_map(self) -> np.ndarray:
        where = np.stack([self.pixels.rows, self.pixels.cols], axis=1)
        everywhere = np.indices(self.shape).reshape(2, -1).T
        _, nearest = cKDTree(where).query(everywhere)
        return np.asarray(self.pixels.targets[nearest].reshape(self.shape))
