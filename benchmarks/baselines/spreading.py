"""Self-training as the product does it, for any method: spread along edges, as held-out labels say.

A first base tells class probabilities of all pixels, which the product's random walker spreads
along homogeneous areas, with the labels held fast. How far is chosen on labels kept aside, by the
product's rule. Then a second base learns, as in `self_training`, from the labels and the confident
half of each class.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from spectraprompt.core import checkerboard, random_walker, validation
from spectraprompt.core import self_training as product
from spectraprompt.core.grid import Window
from spectraprompt.core.model import spectral_front
from spectraprompt.core.model.spectral_front import SpectralFront, fit_projection
from spectraprompt.core.progress import Progress
from spectraprompt.core.random_walker import spread_along_edges
from spectraprompt.core.self_training import TRUSTS, PlacedLabels, best_of
from spectraprompt.core.surroundings import GUIDE_COMPONENTS, Surroundings
from spectraprompt.core.validation import HeldOut, held_out_blocks, single_pixels

from ..method import ScoringMethod, TrainedScorer, TrainingPixels
from ..scenes import SceneImage
from . import self_training
from .self_training import with_pseudo_labels

_REACH = 1
"""The base has one view only; of the product's teachings, those of the first reach are tried."""


@dataclass(frozen=True)
class Spread:
    """A method that learns a second time, from its own classes spread along edges."""

    base: ScoringMethod
    transductive = True

    @property
    def name(self) -> str:
        """Name of the base, with a suffix."""
        return f"{self.base.name}+spread"

    @property
    def title(self) -> str:
        """Title of the base, with a suffix."""
        return f"{self.base.title} + our spreading"

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        modules = (
            self_training,
            product,
            random_walker,
            checkerboard,
            validation,
            spectral_front,
        )
        files = [Path(str(module.__file__)) for module in modules]
        return [Path(__file__), *files, *self.base.sources(image)]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> TrainedScorer:
        """Train the base on all but each fold, then on all labels, then on what is spread too."""
        if len(pixels.classes()) < 2:
            return self.base.train(image, pixels, seed)
        tile = _tile(image)
        errors, blocks = [], []
        held = _held_out(image, pixels, seed)
        for held_out in held.folds:
            seen, unseen = _part(pixels, ~held_out), _part(pixels, held_out)
            told = {_REACH: [_prior(self.base, image, seen, seed)]}
            labels = (_labels(seen, seen), _labels(unseen, seen))
            errors.append(product.spreading_errors(told, [tile], *labels, Progress()))
            blocks.append(held.blocks_of(unseen.rows, unseen.cols) + 10_000 * len(blocks))
        trust = TRUSTS[0]
        if errors:
            trust = TRUSTS[best_of(np.concatenate(errors, axis=1), np.concatenate(blocks))]
        prior = _prior(self.base, image, pixels, seed)
        labels = _labels(pixels, pixels)
        places = torch.from_numpy(pixels.flat(image).astype(np.int64))
        classes = torch.from_numpy(labels.targets)
        found = spread_along_edges(
            prior, tile.guide, tile.valid, places, classes, trust, Progress()
        )
        return self.base.train(image, with_pseudo_labels(pixels, found.double().numpy()), seed)


def _held_out(image: SceneImage, pixels: TrainingPixels, seed: int) -> HeldOut:
    """Return the labels kept aside, as the product keeps them."""
    places = (pixels.rows, pixels.cols, pixels.targets)
    to_map = np.argwhere(np.ones(image.shape, bool))
    to_map = np.random.default_rng(seed).permutation(to_map)[:1000]
    found = held_out_blocks(*places, to_map, np.random.default_rng(seed))
    return found or single_pixels(*places, np.random.default_rng(seed))


def _part(pixels: TrainingPixels, chosen: np.ndarray) -> TrainingPixels:
    return replace(
        pixels, rows=pixels.rows[chosen], cols=pixels.cols[chosen], targets=pixels.targets[chosen]
    )


def _labels(pixels: TrainingPixels, learnt: TrainingPixels) -> PlacedLabels:
    """Return labels whose classes are counted among those of `learnt`."""
    targets = np.searchsorted(learnt.classes(), pixels.targets).astype(np.int64)
    return PlacedLabels(pixels.rows, pixels.cols, targets)


def _tile(image: SceneImage) -> Surroundings:
    """Return the whole scene as the product's walker sees it."""
    cube = torch.from_numpy(np.ascontiguousarray(image.cube, dtype=np.float32))
    spectra = cube.flatten(1).T.numpy()
    front = SpectralFront.of(fit_projection(spectra, GUIDE_COMPONENTS))
    valid = torch.ones(image.shape, dtype=torch.bool)
    with torch.inference_mode():
        guide = front(cube, valid)
    return Surroundings(Window(0, 0, *image.shape), guide, valid, torch.empty(valid.numel(), 0))


def _prior(base: ScoringMethod, image: SceneImage, pixels: TrainingPixels, seed: int) -> Tensor:
    """Return class probabilities (classes, rows, cols): the softmax of the base's scores."""
    if len(pixels.classes()) == 1:
        return torch.ones(1, *image.shape)
    scores = base.train(image, pixels, seed).scores()
    return torch.from_numpy(scores).softmax(dim=0).float()
