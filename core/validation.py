"""Validation on held-out blocks of the training labels, as far from the others as the map is.

A model is asked to map pixels at certain distances from its labels: next to them where labels lie
all over the scene, far from them where they come from a few polygons. Held-out pixels tell what
the map will be worth only if they lie as far from the remaining labels. So the side of the blocks
is the one whose distances fit best, from single pixels to a sixth of the labels' extent: nearest
neighbour distance matching (kNNDM, Linnenbrink et al. 2024), with blocks in place of clusters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .splits import block_folds

BLOCKS_ACROSS = 6
"""The widest blocks cut the labels' extent into about this many in its longer direction."""

FOLDS = 4
FEWEST_PIXELS = 20
"""Fewer held-out pixels than this say nothing."""

NEAREST = 0.5
"""Held-out pixels that lie nearer to labels than this share of the map's mean distance flatter."""

MEASURED_FROM = 1_000
"""Pixels whose distance to the nearest label is measured, at most."""

MEASURED_TO = 20_000
"""Labels that it is measured to, at most; the same ones for every size of blocks."""


@dataclass(frozen=True)
class Validation:
    """How a model does on held-out blocks of the training labels.

    Attributes
    ----------
    overall_accuracy : float
        Share of held-out pixels whose class is right, 0 to 1.
    pixels : int
        Held-out pixels.
    block : int
        Side of a block in pixels; 1 for single pixels.
    """

    overall_accuracy: float
    pixels: int
    block: int


def held_out_blocks(
    rows: np.ndarray,
    cols: np.ndarray,
    targets: np.ndarray,
    shape: tuple[int, int],
    rng: np.random.Generator,
) -> Optional[tuple[np.ndarray, int]]:
    """Choose blocks of labelled pixels to validate on.

    Parameters
    ----------
    rows, cols, targets : int arrays (n,)
        Labelled pixels and their classes.
    shape : (int, int)
        Rows and columns of the scene, whose pixels are to be mapped.
    rng : numpy.random.Generator

    Returns
    -------
    (bool array (n,), int) or None
        The held-out pixels and the side of a block; None where no honest validation is possible:
        too few pixels, fewer than two classes left to train on, or held-out pixels only right
        beside labels while the map reaches far from them.
    """
    places = np.stack([rows, cols], axis=1)
    measured = rng.permutation(len(rows))[:MEASURED_TO]
    to_map = np.stack([rng.integers(0, size, MEASURED_FROM) for size in shape], axis=1)
    wanted = _nearest(to_map, places[measured])
    best: Optional[tuple[np.ndarray, int]] = None
    least = np.inf
    for side in _sides(int(max(np.ptp(rows), np.ptp(cols))) + 1):
        held_out = _one_fold(rows, cols, targets, side, rng)
        if held_out is None:
            continue
        apart = held_out[measured]
        if apart.all() or not apart.any():
            continue
        left = measured[~apart]
        found = _nearest(places[measured[apart][:MEASURED_FROM]], places[left])
        mismatch = _wasserstein(found, wanted)
        if found.mean() >= NEAREST * wanted.mean() and mismatch < least:
            best, least = (held_out, side), mismatch
    return best


def _sides(extent: int) -> list[int]:
    """Return the sides of blocks to try, widest first, each about √2 of the next."""
    widest = max(1, -(-extent // BLOCKS_ACROSS))
    return sorted({round(widest / 2 ** (step / 2)) for step in range(40)} - {0}, reverse=True)


def _one_fold(
    rows: np.ndarray, cols: np.ndarray, targets: np.ndarray, side: int, rng: np.random.Generator
) -> Optional[np.ndarray]:
    """Return the fold that leaves the most classes to train on and tests the most; None if none."""
    folds = block_folds(rows, cols, side, FOLDS, rng)
    best: Optional[np.ndarray] = None
    best_score = (0, 0)
    for fold in range(FOLDS):
        held_out = folds == fold
        left = set(targets[~held_out].tolist())
        # A class that is only in the held-out blocks cannot be learnt: it would say nothing.
        held_out &= np.isin(targets, sorted(left))
        score = (len(left), len(np.unique(targets[held_out])))
        if held_out.sum() >= FEWEST_PIXELS and len(left) > 1 and score > best_score:
            best, best_score = held_out, score
    return best


def _nearest(places: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return each place's distance (n,) in pixels to the nearest label; both int (…, 2)."""
    found = np.empty(len(places))
    at = labels.astype(np.float32)
    for index, place in enumerate(places.astype(np.float32)):
        apart = at - place
        found[index] = np.einsum("ij,ij->i", apart, apart).min()
    return np.sqrt(found)


def _wasserstein(first: np.ndarray, second: np.ndarray) -> float:
    """Return the Wasserstein distance of order 1 between two samples."""
    shares = (np.arange(200) + 0.5) / 200
    return float(np.abs(np.quantile(first, shares) - np.quantile(second, shares)).mean())
