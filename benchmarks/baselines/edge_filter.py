"""Edge-preserving filtering of a class map (Kang, Li & Benediktsson 2014, IEEE TGRS 52).

Each class of the map becomes a layer of zeros and ones, which the guided filter smooths along the
edges of the scene's first principal component; every pixel gets the class whose layer is highest.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..method import Method, Trained, TrainingPixels
from ..scenes import SceneImage
from . import features, guided_filter

RADIUS = 3
EPSILON = 1e-3
"""Both as the paper's authors recommend for a guide between 0 and 1."""


@dataclass(frozen=True)
class EdgeFiltered:
    """A method whose map is filtered along edges."""

    base: Method
    transductive = True

    @property
    def name(self) -> str:
        """Name of the base, with a suffix."""
        return f"{self.base.name}+edges"

    @property
    def title(self) -> str:
        """Title of the base, with a suffix."""
        return f"{self.base.title} + edge-preserving filter"

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        own = [__file__, features.__file__, guided_filter.__file__]
        return [*map(Path, own), *self.base.sources(image)]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> Trained:
        """Train the base."""
        return _Filtered(image, self.base.train(image, pixels, seed))


@dataclass(frozen=True, eq=False)
class _Filtered:
    image: SceneImage
    base: Trained

    def class_map(self) -> np.ndarray:
        rough = self.base.class_map()
        classes = np.unique(rough)
        layers = (rough[None] == classes[:, None, None]).astype(np.float64)
        guide = features.first_component(self.image)
        smooth = guided_filter.guided_filter(guide, layers, RADIUS, EPSILON)
        return np.asarray(classes[smooth.argmax(axis=0)])
