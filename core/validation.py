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
"""Held-out pixels whose distance to the nearest label is measured, at most."""

MEASURED_TO = 20_000
"""Labels that it is measured to, at most; the same ones for every size of blocks."""


@dataclass(frozen=True, eq=False)
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
    matrix : int64 array (classes, classes)
        Counts of held-out pixels: rows are their classes, columns what the model told.
    blocks : int
        Number of blocks that held-out pixels lie in.
    calibration_error : float
        Expected calibration error of the fitted confidence on the same pixels, 0 to 1.
    """

    overall_accuracy: float
    pixels: int
    block: int
    matrix: np.ndarray
    blocks: int
    calibration_error: float


@dataclass(frozen=True, eq=False)
class HeldOut:
    """Labelled pixels dealt into folds, each of which a model is tested on that learnt the others.

    Attributes
    ----------
    folds : tuple of bool arrays (n,)
        The first leaves the most classes to learn, and tests the most. A fold has no pixel of a
        class that is in no other fold; it could not be learnt, and would say nothing.
    block : int
        Side of the square blocks that were dealt, in pixels.
    """

    folds: tuple[np.ndarray, ...]
    block: int

    def blocks_of(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Return the number of the block that each of some pixels (n,) lies in."""
        places = np.stack([rows // self.block, cols // self.block])
        return np.asarray(np.unique(places, axis=1, return_inverse=True)[1].reshape(-1))


def held_out_blocks(
    rows: np.ndarray,
    cols: np.ndarray,
    targets: np.ndarray,
    to_map: np.ndarray,
    rng: np.random.Generator,
) -> Optional[HeldOut]:
    """Choose blocks of labelled pixels to validate on.

    Parameters
    ----------
    rows, cols, targets : int arrays (n,)
        Labelled pixels and their classes.
    to_map : int array (m, 2)
        Rows and columns of some of the pixels that are to be mapped (`sample_places`).
    rng : numpy.random.Generator

    Returns
    -------
    HeldOut or None
        None where no honest validation is possible: too few pixels, fewer than two classes left to
        train on, or held-out pixels only right beside labels while the map reaches far from them.
    """
    places = np.stack([rows, cols], axis=1)
    measured = rng.permutation(len(rows))[:MEASURED_TO]
    wanted = _nearest(to_map, places[measured])
    best: Optional[HeldOut] = None
    least = np.inf
    for side in _sides(int(max(np.ptp(rows), np.ptp(cols))) + 1):
        dealt = HeldOut(_folds(rows, cols, targets, side, rng), side)
        if not dealt.folds or dealt.folds[0].sum() < FEWEST_PIXELS:
            continue
        apart = dealt.folds[0][measured]
        if apart.all() or not apart.any():
            continue
        left = measured[~apart]
        found = _nearest(places[measured[apart][:MEASURED_FROM]], places[left])
        mismatch = _wasserstein(found, wanted)
        if found.mean() >= NEAREST * wanted.mean() and mismatch < least:
            best, least = dealt, mismatch
    return best


def _sides(extent: int) -> list[int]:
    """Return the sides of blocks to try, widest first, each about √2 of the next."""
    widest = max(1, -(-extent // BLOCKS_ACROSS))
    return sorted({round(widest / 2 ** (step / 2)) for step in range(40)} - {0}, reverse=True)


def _folds(
    rows: np.ndarray, cols: np.ndarray, targets: np.ndarray, side: int, rng: np.random.Generator
) -> tuple[np.ndarray, ...]:
    """Return the folds that leave two classes to train on, those that say the most first."""
    dealt = block_folds(rows, cols, side, FOLDS, rng)
    found = []
    for fold in range(FOLDS):
        held_out = dealt == fold
        left = np.unique(targets[~held_out])
        held_out &= np.isin(targets, left)
        if len(left) > 1 and held_out.any():
            enough = int(held_out.sum()) >= FEWEST_PIXELS
            score = (enough, len(left), len(np.unique(targets[held_out])))
            found.append((score, held_out))
    found.sort(key=lambda scored: scored[0], reverse=True)
    return tuple(held_out for _, held_out in found)


def single_pixels(
    rows: np.ndarray, cols: np.ndarray, targets: np.ndarray, rng: np.random.Generator
) -> HeldOut:
    """Return folds of single pixels, where labels are too few for `held_out_blocks`.

    They tell which of several models is better, not how good it is: neighbours of what is held out
    are among the others.
    """
    return HeldOut(_folds(rows, cols, targets, 1, rng), 1)


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
