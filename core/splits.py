"""Ways to part labelled pixels into those to learn from and those to test on.

A random split of pixels mostly measures position: neighbours of a test pixel are in training.
Blocks, and blocks with a buffer, keep the two apart in space.
"""

from __future__ import annotations

import numpy as np


def random_share(class_ids: np.ndarray, share: float, rng: np.random.Generator) -> np.ndarray:
    """Return which pixels a random share of each class holds.

    Parameters
    ----------
    class_ids : int array (n,)
    share : float
        Between 0 and 1; each class gives its rounded share, at least one pixel.
    rng : numpy.random.Generator

    Returns
    -------
    bool array (n,)
    """
    chosen = np.zeros(len(class_ids), dtype=bool)
    for class_id in np.unique(class_ids):
        members = np.flatnonzero(class_ids == class_id)
        count = max(1, round(share * len(members)))
        chosen[rng.choice(members, size=count, replace=False)] = True
    return chosen


def block_folds(
    rows: np.ndarray, cols: np.ndarray, side: int, folds: int, rng: np.random.Generator
) -> np.ndarray:
    """Deal square blocks of pixels into folds.

    Parameters
    ----------
    rows, cols : int arrays (n,)
        Labelled pixels.
    side : int
        Side of a block in pixels; blocks start at row 0 and column 0.
    folds : int
        Number of folds; every fold gets as many of the blocks that hold labels as any other, give
        or take one.
    rng : numpy.random.Generator
        Shuffles the blocks.

    Returns
    -------
    int array (n,)
        Fold of each pixel.
    """
    block_rows, block_cols = rows // side, cols // side
    blocks = block_rows * (int(block_cols.max(initial=0)) + 1) + block_cols
    present, index = np.unique(blocks, return_inverse=True)
    dealt = rng.permutation(np.arange(len(present)) % folds)
    return np.asarray(dealt[index.reshape(-1)])


def outside_buffer(
    rows: np.ndarray, cols: np.ndarray, held_out: np.ndarray, buffer: int
) -> np.ndarray:
    """Return which pixels are farther than `buffer` pixels from every held-out one.

    Parameters
    ----------
    rows, cols : int arrays (n,)
        Labelled pixels.
    held_out : bool array (n,)
        Pixels of the test fold.
    buffer : int
        Width in pixels, by the larger of the row and the column distance.

    Returns
    -------
    bool array (n,)
        False for the held-out pixels themselves.
    """
    near = np.zeros((int(rows.max()) + 1 + 2 * buffer, int(cols.max()) + 1 + 2 * buffer), bool)
    for row, col in zip(rows[held_out], cols[held_out]):
        near[row : row + 2 * buffer + 1, col : col + 2 * buffer + 1] = True
    return np.asarray(~near[rows + buffer, cols + buffer])
