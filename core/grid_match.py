"""Tells whether two rasters lie on one grid, and why not."""

from __future__ import annotations

from .grid import GeoTransform, Grid
from .label_raster import crs_of
from .text import worded

TOLERANCE = 0.01
"""Share of a pixel by which the corners of two grids that count as one may differ."""


def grid_difference(first: Grid, second: Grid) -> str:
    """Return in words how two grids differ; empty where their pixels are the same, one by one.

    Of two grids of one size, of which not both are georeferenced, the pixels are taken to be the
    same.
    """
    if (first.rows, first.cols) != (second.rows, second.cols):
        return worded(
            "the first has {columns} x {rows} pixels (columns x rows), the second "
            "{other_columns} x {other_rows}",
            columns=f"{first.cols:,}",
            rows=f"{first.rows:,}",
            other_columns=f"{second.cols:,}",
            other_rows=f"{second.rows:,}",
        )
    if first.geotransform is None or second.geotransform is None:
        return ""
    one, other = crs_of(first.crs_wkt), crs_of(second.crs_wkt)
    if one is not None and other is not None and not one.IsSame(other):
        return worded(
            "their coordinate reference systems differ: {one} and {other}",
            one=one.GetName() or worded("unnamed"),
            other=other.GetName() or worded("unnamed"),
        )
    ours, theirs = _pixel_size(first.geotransform), _pixel_size(second.geotransform)
    if any(abs(a - b) * max(first.cols, first.rows) > TOLERANCE * a for a, b in zip(ours, theirs)):
        return worded(
            "their pixels differ in size: {width} x {height} and {other_width} x "
            "{other_height} map units",
            width=f"{ours[0]:g}",
            height=f"{ours[1]:g}",
            other_width=f"{theirs[0]:g}",
            other_height=f"{theirs[1]:g}",
        )
    corners = ((0, 0), (0, first.cols), (first.rows, 0), (first.rows, first.cols))
    for row, col in corners:
        x, y = _located(first.geotransform, row, col)
        x2, y2 = _located(second.geotransform, row, col)
        if max(abs(x - x2), abs(y - y2)) > TOLERANCE * max(ours):
            return worded(
                "the second lies {east} map units east and {north} north of the first",
                east=f"{x2 - x:+g}",
                north=f"{y2 - y:+g}",
            )
    return ""


def _pixel_size(transform: GeoTransform) -> tuple[float, float]:
    _, xc, xr, _, yc, yr = transform
    return (xc**2 + yc**2) ** 0.5, (xr**2 + yr**2) ** 0.5


def _located(transform: GeoTransform, row: float, col: float) -> tuple[float, float]:
    x0, xc, xr, y0, yc, yr = transform
    return x0 + col * xc + row * xr, y0 + col * yc + row * yr
