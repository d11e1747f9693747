"""Support vector machines on features of single pixels (C = 100, RBF, gamma "scale")."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

from ..method import TrainedScorer, TrainingPixels
from ..scenes import SceneImage
from . import features


@dataclass(frozen=True)
class Svm:
    """A support vector machine.

    Attributes
    ----------
    name, title : str
    features : callable
        Gives the features (pixels, features) of a scene. They are standardised on the training
        pixels.
    transductive : bool
        Whether the features use pixels without labels.
    """

    name: str
    title: str
    features: Callable[[SceneImage], np.ndarray]
    transductive: bool

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        return [Path(__file__), Path(features.__file__)]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> TrainedScorer:
        """Fit on the training pixels."""
        machine = Pipeline(
            [("scale", StandardScaler()), ("svm", SVC(C=100.0, kernel="rbf", gamma="scale"))]
        )
        values = self.features(image)[pixels.flat(image)]
        machine.fit(values, pixels.targets, svm__sample_weight=pixels.weights)
        return _TrainedSvm(self, image, machine)


@dataclass(frozen=True, eq=False)
class _TrainedSvm:
    method: Svm
    image: SceneImage
    machine: Any

    def class_map(self) -> np.ndarray:
        found = self.machine.predict(self.method.features(self.image))
        return np.asarray(found.reshape(self.image.shape))

    def scores(self) -> np.ndarray:
        """Return the one-against-rest decisions that follow from the pairwise ones."""
        decisions = self.machine.decision_function(self.method.features(self.image))
        if decisions.ndim == 1:
            decisions = np.stack([-decisions, decisions], axis=1)
        return np.asarray(decisions.T.reshape(-1, *self.image.shape))


SPECTRA = Svm("svm", "SVM on spectra", features.spectra, transductive=False)
SNV_MEAN = Svm("svm-snv-7", "SVM on SNV + 7 × 7 mean", features.snv_mean, transductive=False)
MULTISCALE = Svm("svm-multiscale", "SVM on multi-scale means of SNV", features.multiscale_snv, True)
MULTISCALE_RAW = Svm(
    "svm-multiscale-raw",
    "SVM on multi-scale means of raw spectra and SNV",
    features.multiscale_raw_and_snv,
    True,
)
