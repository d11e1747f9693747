"""Cuts a scene into windows that fit a memory budget.

The windows of a plan lie on a grid fixed at the scene's origin, whatever part of the scene is
wanted, and all are read with the same halo. So the same pixel is always computed from the same
neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .errors import EngineError
from .grid import Window

SIDE_STEP = 16
"""Sides of tiles are multiples of this, where the memory allows."""


@dataclass(frozen=True)
class Plan:
    """Windows that cover an area exactly once.

    Attributes
    ----------
    tile_rows, tile_cols : int
        Size of a whole tile; the origin of every tile is a multiple of it.
    halo : int
        Pixels that each window is read beyond its edge.
    windows : tuple of Window
        The tiles' parts inside the area, row by row.
    """

    tile_rows: int
    tile_cols: int
    halo: int
    windows: tuple[Window, ...]

    @property
    def padded_shape(self) -> tuple[int, int]:
        """Rows and columns of a whole tile with its halo: the largest array a window needs."""
        return self.tile_rows + 2 * self.halo, self.tile_cols + 2 * self.halo


def plan_windows(
    grid_rows: int,
    grid_cols: int,
    area: Window,
    halo: int,
    bytes_per_pixel: int,
    budget_bytes: int,
    block_rows: Optional[int] = None,
) -> Plan:
    """Plan the windows for an area of a scene.

    Tiles are as wide as the scene where that leaves enough rows, since most files store whole
    lines; else they are square, which keeps the share of the halo small.

    Parameters
    ----------
    grid_rows, grid_cols : int
        Size of the scene.
    area : Window
        Part of the scene to cover; it must lie inside the scene.
    halo : int
        Pixels read beyond each edge.
    bytes_per_pixel : int
        Memory that a pixel takes on its way, halo included.
    budget_bytes : int
        Memory that one tile with its halo may take.
    block_rows : int, optional
        Rows that the file stores together; tiles then are multiples of it where that fits.

    Returns
    -------
    Plan

    Raises
    ------
    EngineError
        ``engine.memory-budget-too-small`` when not even a single pixel with its halo fits.
    """
    room = budget_bytes // bytes_per_pixel
    if (1 + 2 * halo) ** 2 > room:
        needed = -(-((1 + 2 * halo) ** 2) * bytes_per_pixel >> 20)
        raise EngineError(
            "memory-budget-too-small",
            f"The memory limit of {budget_bytes >> 20} MiB is too small for this scene and model; "
            f"allow at least {needed} MiB.",
        )
    full_rows = room // (grid_cols + 2 * halo) - 2 * halo
    if full_rows >= min(grid_rows, max(4 * halo, SIDE_STEP)):
        rows, cols = min(full_rows, grid_rows), grid_cols
    else:
        side = _square_side(room, halo)
        cols = min(side, grid_cols)
        rows = min(room // (cols + 2 * halo) - 2 * halo, grid_rows)
        cols = _stepped(cols, grid_cols, SIDE_STEP)
    rows = _stepped(rows, grid_rows, block_rows or SIDE_STEP)
    windows = tuple(
        Window(row, col, rows, cols).clipped(area)
        for row in range(area.row // rows * rows, area.row + area.rows, rows)
        for col in range(area.col // cols * cols, area.col + area.cols, cols)
    )
    return Plan(rows, cols, halo, windows)


def _square_side(room: int, halo: int) -> int:
    """Return the largest side whose square with halo has at most `room` pixels."""
    side = int(room**0.5)
    while side * side > room:
        side -= 1
    return side - 2 * halo


def _stepped(size: int, whole: int, step: int) -> int:
    """Return `size`, down to a multiple of `step` unless it is the whole or less than a step."""
    return size if size >= whole or size < step else size // step * step
