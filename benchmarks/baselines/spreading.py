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
from spectraprompt.core.model import spectral_front
from spectraprompt.core.model.spectral_front import SpectralFront, fit_projection
from spectraprompt.core.progress import Progress
from spectraprompt.core.random_walker import spread_along_edges
from spectraprompt.core.self_training import TRUSTS, best_of
from spectraprompt.core.surroundings import GUIDE_COMPONENTS
from spectraprompt.core.validation import HeldOut, held_out_blocks, single_pixels

from ..method import ScoringMethod, TrainedScorer, TrainingPixels
from ..scenes import SceneImage
from . import self_training
from .self_training import with_pseudo_labels


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
        guide = _guide(image)
        errors, blocks = [], []
        held = _held_out(image, pixels, seed)
        for held_out in held.folds:
            seen, unseen = _part(pixels, ~held_out), _part(pixels, held_out)
            prior = _prior(self.base, image, seen, seed)
            spread = [_spread(prior, guide, seen, trust) for trust in TRUSTS]
            errors.append(np.stack([_errors(found, seen, unseen) for found in spread]))
            blocks.append(held.blocks_of(unseen.rows, unseen.cols) + 10_000 * len(blocks))
        trust = TRUSTS[0]
        if errors:
            trust = TRUSTS[best_of(np.concatenate(errors, axis=1), np.concatenate(blocks))]
        found = _spread(_prior(self.base, image, pixels, seed), guide, pixels, trust)
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


def _guide(image: SceneImage) -> Tensor:
    """Return the leading principal components, as the product's walker sees them."""
    cube = torch.from_numpy(np.ascontiguousarray(image.cube, dtype=np.float32))
    spectra = cube.flatten(1).T.numpy()
    front = SpectralFront.of(fit_projection(spectra, GUIDE_COMPONENTS))
    with torch.inference_mode():
        return front(cube, torch.ones(image.shape, dtype=torch.bool))


def _prior(base: ScoringMethod, image: SceneImage, pixels: TrainingPixels, seed: int) -> Tensor:
    """Return class probabilities (classes, rows, cols): the softmax of the base's scores."""
    if len(pixels.classes()) == 1:
        return torch.ones(1, *image.shape)
    scores = base.train(image, pixels, seed).scores()
    return torch.from_numpy(scores).softmax(dim=0).float()


def _spread(prior: Tensor, guide: Tensor, pixels: TrainingPixels, trust: float) -> Tensor:
    rows, cols = prior.shape[1:]
    places = torch.from_numpy((pixels.rows * cols + pixels.cols).astype(np.int64))
    targets = torch.from_numpy(np.searchsorted(pixels.classes(), pixels.targets).astype(np.int64))
    valid = torch.ones(rows, cols, dtype=torch.bool)
    return spread_along_edges(prior, guide, valid, places, targets, trust, Progress())


def _errors(found: Tensor, seen: TrainingPixels, unseen: TrainingPixels) -> np.ndarray:
    """Return the squared differences (n,) at unseen labels, summed over the classes."""
    shares = found[:, unseen.rows, unseen.cols].clamp(min=0).double().numpy()
    shares = shares / np.maximum(shares.sum(axis=0), 1e-9)
    truth = seen.classes()[:, None] == unseen.targets[None]
    return np.asarray(((shares - truth) ** 2).sum(axis=0))
