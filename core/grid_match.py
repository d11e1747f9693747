"""Tells whether two rasters lie on one grid, and why not."""

from __future__ import annotations

from .grid import GeoTransform, Grid
from .label_raster import crs_of

TOLERANCE = 0.01
"""Share of a pixel by which the corners of two grids that count as one may differ."""


def grid_difference(first: Grid, second: Grid) -> str:
    """Return in words how two grids differ; empty where their pixels are the same, one by one.

    Of two grids of one size, of which not both are georeferenced, the pixels are taken to be the
    same.
    """
    if (first.rows, first.cols) != (second.rows, second.cols):
        return (
            f"the first has {first.cols:,} x {first.rows:,} pixels (columns x rows), the second "
            f"{second.cols:,} x {second.rows:,}"
        )
    if first.geotransform is None or second.geotransform is None:
        return ""
    one, other = crs_of(first.crs_wkt), crs_of(second.crs_wkt)
    if one is not None and other is not None and not one.IsSame(other):
        return (
            "their coordinate reference systems differ: "
            f"{one.GetName() or 'unnamed'} and {other.GetName() or 'unnamed'}"
        )
    ours, theirs = _pixel_size(first.geotransform), _pixel_size(second.geotransform)
    if any(abs(a - b) * max(first.cols, first.rows) > TOLERANCE * a for a, b in zip(ours, theirs)):
        return (
            f"their pixels differ in size: {ours[0]:g} x {ours[1]:g} and "
            f"{theirs[0]:g} x {theirs[1]:g} map units"
        )
    corners = ((0, 0), (0, first.cols), (first.rows, 0), (first.rows, first.cols))
    for row, col in corners:
        x, y = _located(first.geotransform, row, col)
        x2, y2 = _located(second.geotransform, row, col)
        if max(abs(x - x2), abs(y - y2)) > TOLERANCE * max(ours):
            return f"the second lies {x2 - x:+g} map units east and {y2 - y:+g} north of the first"
    return ""


def _pixel_size(transform: GeoTransform) -> tuple[float, float]:
    _, xc, xr, _, yc, yr = transform
    return (xc**2 + yc**2) ** 0.5, (xr**2 + yr**2) ** 0.5


def _located(transform: GeoTransform, row: float, col: float) -> tuple[float, float]:
    x0, xc, xr, y0, yc, yr = transform
    return x0 + col * xc + row * xr, y0 + col * yc + row * yr
