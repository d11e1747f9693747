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
from .text import worded

SIDE_STEP = 16
"""Sides of tiles are multiples of this, or of the file's blocks, where the memory allows."""

FULL_WIDTH_EXTRA = 1.15
"""Tiles as wide as the scene may cost this many times the pixels of the cheapest tiles."""

TILE_COLS = 256
"""Most columns of a tile of a window: a tile then has some rows, and its halo weighs less."""


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
    block_cols: Optional[int] = None,
) -> Plan:
    """Plan the windows for an area of a scene.

    Tiles are those for which the fewest pixels are read and computed, halos included; but they are
    as wide as the scene where that costs little more, since most files store whole lines. Their
    size depends on the scene, halo and budget, and not on the area.

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
    block_cols : int, optional
        Likewise the columns; they do not matter where tiles are as wide as the scene.

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
            worded(
                "The memory limit of {limit} MiB is too small for this scene and model; allow "
                "at least {needed} MiB.",
                limit=budget_bytes >> 20,
                needed=needed,
            ),
        )
    rows, cols = _tile_size(grid_rows, grid_cols, halo, room, block_rows, block_cols)
    windows = tuple(
        Window(row, col, rows, cols).clipped(area)
        for row in range(area.row // rows * rows, area.row + area.rows, rows)
        for col in range(area.col // cols * cols, area.col + area.cols, cols)
    )
    return Plan(rows, cols, halo, windows)


def _tile_size(
    grid_rows: int,
    grid_cols: int,
    halo: int,
    room: int,
    block_rows: Optional[int],
    block_cols: Optional[int],
) -> tuple[int, int]:
    """Return rows and columns of the tiles, where at least one pixel with its halo has room."""

    def cost(tile: tuple[int, int]) -> int:
        """Return the pixels read for the whole scene, halos included."""
        down, across = -(-grid_rows // tile[0]), -(-grid_cols // tile[1])
        return (grid_rows + 2 * halo * down) * (grid_cols + 2 * halo * across)

    tiles = []
    # All different widths that come of cutting the scene into equal columns, widest first.
    parts = 1
    while parts <= grid_cols:
        width = -(-grid_cols // parts)
        cols = _stepped(width, grid_cols, block_cols or SIDE_STEP)
        most = min(room // (cols + 2 * halo) - 2 * halo, grid_rows)
        if most > 0:
            tiles.append((_stepped(most, grid_rows, block_rows or SIDE_STEP), cols))
        parts = -(-grid_cols // (width - 1)) if width > 1 else grid_cols + 1
    cheapest = min(tiles, key=cost)
    widest = tiles[0]
    full_width = widest[1] == grid_cols and cost(widest) <= FULL_WIDTH_EXTRA * cost(cheapest)
    return widest if full_width else cheapest


def _stepped(most: int, whole: int, step: int) -> int:
    """Return the largest side up to `most` that suits the step, with no needless sliver at the end.

    Multiples of the step, unless the whole fits or not even a step does; of those, the smallest
    that needs no more tiles for the whole.
    """
    if most >= whole:
        return whole
    if most < step:
        return most
    count = -(-whole // (most // step * step))
    even = -(-whole // count)
    return -(-even // step) * step


def halves(padded_rows: int, halo: int) -> Optional[tuple[slice, slice]]:
    """Return the rows of the two halves of a window, each with its halo; None for a single row.

    Half the rows need about half the memory. The halves share the halo between them, so their
    results, one above the other, are that of the window.
    """
    rows = padded_rows - 2 * halo
    if rows < 2:
        return None
    return slice(0, rows // 2 + 2 * halo), slice(rows // 2, None)


def tiles(rows: int, cols: int, pixels: int) -> list[tuple[slice, slice]]:
    """Cut the inner part of a window into tiles, to be computed one by one.

    They are wide rather than high, as rows lie together in memory. A window too small for four
    tiles of the wanted size is cut into four all the same, so that there is work for several
    threads. The tiles depend on nothing but the window, so neither does the result.

    Parameters
    ----------
    rows, cols : int
        Size of the window without its halo.
    pixels : int
        About how many pixels of a tile are computed best at a time.

    Returns
    -------
    list of (slice of rows, slice of columns)
        They cover the window exactly once.
    """
    wanted = max(1, min(pixels, -(-rows * cols // 4)))
    width = max(1, -(-cols // max(1, -(-cols // TILE_COLS))))
    height = max(1, -(-rows // max(1, -(-rows * width // wanted))))
    return [
        (slice(row, min(row + height, rows)), slice(col, min(col + width, cols)))
        for row in range(0, rows, height)
        for col in range(0, cols, width)
    ]


def padded_tile(tile: tuple[slice, slice], halo: int) -> tuple[slice, slice]:
    """Return where a tile and its halo lie in the window with its halo."""
    rows, cols = tile
    return slice(rows.start, rows.stop + 2 * halo), slice(cols.start, cols.stop + 2 * halo)
