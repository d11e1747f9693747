"""Validation on held-out blocks of the training labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .splits import block_folds

BLOCKS_ACROSS = 6
"""The labelled area is cut into about this many blocks in its longer direction."""

FOLDS = 4
FEWEST_PIXELS = 20
"""Fewer held-out pixels than this say nothing."""


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
        Side of a block in pixels.
    """

    overall_accuracy: float
    pixels: int
    block: int


def held_out_blocks(
    rows: np.ndarray, cols: np.ndarray, targets: np.ndarray, rng: np.random.Generator
) -> Optional[tuple[np.ndarray, int]]:
    """Choose blocks of labelled pixels to validate on.

    Parameters
    ----------
    rows, cols, targets : int arrays (n,)
        Labelled pixels and their classes.
    rng : numpy.random.Generator

    Returns
    -------
    (bool array (n,), int) or None
        The held-out pixels and the side of a block; None where no honest validation is possible:
        too few pixels, or fewer than two classes would be left to train on.
    """
    extent = max(np.ptp(rows), np.ptp(cols)) + 1
    side = max(1, int(np.ceil(extent / BLOCKS_ACROSS)))
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
    return None if best is None else (best, side)
