"""A random forest on spectra: what most classification plugins offer first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import RandomForestClassifier

from ..method import TrainedScorer, TrainingPixels
from ..scenes import SceneImage

TREES = 500


class RandomForest:
    """Breiman's (2001) random forest: 500 trees, the square root of the bands at each split."""

    name = "random-forest"
    title = "random forest on spectra"
    transductive = False

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        return [Path(__file__)]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> TrainedScorer:
        """Fit on the training pixels."""
        forest = RandomForestClassifier(TREES, random_state=seed)
        spectra = image.spectra()[pixels.flat(image)]
        forest.fit(spectra, pixels.targets, sample_weight=pixels.weights)
        return _TrainedForest(image, forest)


@dataclass(frozen=True, eq=False)
class _TrainedForest:
    image: SceneImage
    forest: Any

    def class_map(self) -> np.ndarray:
        return np.asarray(self.forest.predict(self.image.spectra()).reshape(self.image.shape))

    def scores(self) -> np.ndarray:
        """Return the share of trees for each class."""
        shares = self.forest.predict_proba(self.image.spectra())
        return np.asarray(shares.T.reshape(-1, *self.image.shape))
