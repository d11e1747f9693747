"""The part of a scene that a run maps: all of it, an extent, or what lies inside polygons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .area_polygons import AreaPolygons, read_polygons
from .errors import AreaError
from .extents import window_of
from .grid import Extent, Grid, Window
from .label_raster import strips
from .label_vector import union_of
from .text import worded
from .windows import Plan


@dataclass(frozen=True, eq=False)
class MappedArea:
    """A rectangle of pixels, and the polygons within it that are mapped, if only those are.

    Attributes
    ----------
    window : Window
        The rectangle: the grid of what is written.
    pixels : int
        How many pixels are mapped.
    polygons : AreaPolygons or None
        None where the whole rectangle is mapped.
    """

    window: Window
    pixels: int
    polygons: Optional[AreaPolygons] = None

    @property
    def name(self) -> str:
        """What the polygons are called; empty where there are none."""
        return "" if self.polygons is None else self.polygons.name

    def inner(self, window: Window) -> Window:
        """Return where a window of the scene lies in what is written."""
        return replace(window, row=window.row - self.window.row, col=window.col - self.window.col)

    def mask(self, window: Window) -> Optional[NDArray[np.bool_]]:
        """Return which pixels of a window are mapped: bool (rows, cols); None for all."""
        return None if self.polygons is None else self.polygons.cover(window)

    def narrowed(self, plan: Plan) -> Plan:
        """Return a plan without what lies outside the polygons.

        Windows shrink to the smallest that holds their mapped pixels; those without any are left
        out. They keep their halo, so no pixel's surroundings change.
        """
        if self.polygons is None:
            return plan
        kept = [_shrunk(window, self.polygons.cover(window)) for window in plan.windows]
        return replace(plan, windows=tuple(window for window in kept if window is not None))


def mapped_area(
    grid: Grid,
    extent: Optional[Extent],
    inside: Optional[str],
    inside_layer: Optional[str],
    source: str,
) -> MappedArea:
    """Return the part of a scene that a job asks for.

    Parameters
    ----------
    grid : Grid
        Of the scene.
    extent : (xmin, ymin, xmax, ymax) or None
        In map units; None for all of it.
    inside, inside_layer : str or None
        Vector file and layer whose polygons bound the map, too; None for no polygons.
    source : str
        Path of the scene, for messages.

    Raises
    ------
    AreaError
        As `read_polygons`; ``area.no-overlap`` when polygons and extent have nothing in common,
        ``area.no-pixel`` when no polygon holds the centre of a pixel.
    SceneError, JobError
        As `window_of`.
    """
    window = window_of(grid, extent, source)
    if inside is None:
        return MappedArea(window, window.pixels)
    polygons = read_polygons(inside, grid, inside_layer)
    shared = window.clipped(polygons.bounds)
    if shared.pixels == 0:
        raise AreaError(
            "no-overlap",
            worded(
                "The polygons of {inside} lie outside the extent to map; choose another "
                "extent, or leave it out.",
                inside=inside,
            ),
        )
    found, pixels = [], 0
    for strip in strips(shared):
        covered = polygons.cover(strip)
        part = _shrunk(strip, covered)
        if part is not None:
            found.append(part)
            pixels += int(covered.sum())
    if not found:
        raise AreaError(
            "no-pixel",
            worded(
                "No polygon of {inside} holds the centre of a pixel to map; draw larger ones.",
                inside=inside,
            ),
        )
    return MappedArea(union_of(found), pixels, polygons)


def masked(values: NDArray[np.float32], mask: Optional[NDArray[np.bool_]]) -> NDArray[np.float32]:
    """Return values (bands, rows, cols) with NaN outside a mask (rows, cols); None masks none."""
    return values if mask is None else np.where(mask, values, np.float32(np.nan))


def _shrunk(window: Window, covered: NDArray[np.bool_]) -> Optional[Window]:
    """Return the smallest part of a window that holds the covered pixels; None without any."""
    rows, cols = np.flatnonzero(covered.any(axis=1)), np.flatnonzero(covered.any(axis=0))
    if not rows.size:
        return None
    return Window(
        window.row + int(rows[0]),
        window.col + int(cols[0]),
        int(rows[-1] - rows[0]) + 1,
        int(cols[-1] - cols[0]) + 1,
    )
