"""Which pixels of a raster lie too near labelled ones, found strip by strip."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from .grid import Grid

_EVERYWHERE = 1e15
"""As many pixels away is farther than any label lies."""


class KeptAway:
    """The surroundings of labelled pixels.

    Parameters
    ----------
    rows, cols : np.ndarray
        int64 (n,): the labelled pixels, row by row; they may lie outside the grid.
    grid : Grid
    distance : float
        Pixels whose centre lies nearer to that of a labelled one are too near, and labelled ones
        are in any case; in map units, or in pixels where the grid has none.
    """

    def __init__(
        self, rows: NDArray[np.int64], cols: NDArray[np.int64], grid: Grid, distance: float
    ) -> None:
        self._down, self._across = pixel_sides(grid)
        self._rows, self._starts, self._ends = _runs(rows, cols)
        # As far as grid and labels are wide and high together is everywhere.
        high = int(rows.max(initial=grid.rows - 1) - rows.min(initial=0)) + 1
        wide = int(cols.max(initial=grid.cols - 1) - cols.min(initial=0)) + 1
        self._distance = min(distance, high * self._down + wide * self._across)
        self._cols = grid.cols
        self._reach = max(0, min(math.ceil(self._distance / self._down) - 1, high))

    def too_near(self, row: int, rows: int) -> NDArray[np.bool_]:
        """Return which pixels of a strip are too near.

        Parameters
        ----------
        row, rows : int
            First row and number of rows.

        Returns
        -------
        np.ndarray
            bool (rows, cols).
        """
        if not self._rows.size:
            return np.zeros((rows, self._cols), bool)
        # Each run of labels covers a run in the rows near it: counted up where that begins and down
        # where it has ended.
        steps = np.zeros((rows, self._cols + 1), np.int32)
        least = max(-self._reach, row - int(self._rows[-1]))
        most = min(self._reach, row + rows - 1 - int(self._rows[0]))
        for offset in range(least, most + 1):
            target = self._rows + offset - row
            here = (target >= 0) & (target < rows)
            if not here.any():
                continue
            beside = self._beside(offset)
            # What lies wholly to one side begins and ends at the same edge: it counts nothing.
            first = np.clip(self._starts[here] - beside, 0, self._cols)
            end = np.clip(self._ends[here] + beside + 1, 0, self._cols)
            np.add.at(steps, (target[here], first), 1)
            np.add.at(steps, (target[here], end), -1)
        return np.cumsum(steps, axis=1, dtype=np.int32)[:, :-1] > 0

    def _beside(self, offset: int) -> int:
        """Return how many columns to each side of a label are too near, so many rows away."""
        squared = self._distance**2 - (offset * self._down) ** 2
        return max(0, math.ceil(math.sqrt(max(squared, 0.0)) / self._across) - 1)


def pixel_sides(grid: Grid) -> tuple[float, float]:
    """Return height and width of a pixel, in map units, or in pixels where the grid has none."""
    _, xc, xr, _, yc, yr = grid.affine
    return math.hypot(xr, yr), math.hypot(xc, yc)


def margin_of(grid: Grid, distance: float) -> tuple[int, int]:
    """Return how many rows and columns outside a grid are nearer to it than a distance."""
    down, across = (math.ceil(min(distance / side, _EVERYWHERE)) for side in pixel_sides(grid))
    return down, across


def _runs(
    rows: NDArray[np.int64], cols: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return row, first and last column of each run of labelled pixels beside each other."""
    if not rows.size:
        return rows, cols, cols
    begins = np.ones(rows.size, bool)
    begins[1:] = (rows[1:] != rows[:-1]) | (cols[1:] != cols[:-1] + 1)
    at = np.flatnonzero(begins)
    ends = np.append(at[1:] - 1, rows.size - 1)
    return rows[at], cols[at], cols[ends]
