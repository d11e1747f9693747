"""Pixel grids and windows: where the pixels of a raster lie."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

GeoTransform = tuple[float, float, float, float, float, float]
Extent = tuple[float, float, float, float]


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels; it may reach outside its scene (halo, padding).

    Attributes
    ----------
    row, col : int
        First row and column, counted from the scene's upper left pixel; may be negative.
    rows, cols : int
        Size in pixels.
    """

    row: int
    col: int
    rows: int
    cols: int

    def grown(self, halo: int, beside: Optional[int] = None) -> Window:
        """Return the window with `halo` more pixels on each side, or `beside` left and right."""
        across = halo if beside is None else beside
        return Window(
            self.row - halo, self.col - across, self.rows + 2 * halo, self.cols + 2 * across
        )

    def clipped(self, other: Window) -> Window:
        """Return the part shared with `other`; its size is 0 where nothing is shared."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        rows = min(self.row + self.rows, other.row + other.rows) - row
        cols = min(self.col + self.cols, other.col + other.cols) - col
        return Window(row, col, max(rows, 0), max(cols, 0))

    def slices_in(self, outer: Window) -> tuple[slice, slice]:
        """Return the (row, column) slices of this window within an array that covers `outer`."""
        row, col = self.row - outer.row, self.col - outer.col
        return slice(row, row + self.rows), slice(col, col + self.cols)

    @property
    def pixels(self) -> int:
        """Number of pixels."""
        return self.rows * self.cols


@dataclass(frozen=True)
class Grid:
    """The pixel grid of a raster.

    Attributes
    ----------
    rows, cols : int
        Size in pixels.
    geotransform : tuple of 6 floats, or None
        GDAL's affine geotransform in map units; None where the raster has none.
    crs_wkt : str
        Coordinate reference system as WKT; empty where unknown.
    """

    rows: int
    cols: int
    geotransform: Optional[GeoTransform] = None
    crs_wkt: str = ""

    @property
    def whole(self) -> Window:
        """The window that covers the grid."""
        return Window(0, 0, self.rows, self.cols)

    @property
    def affine(self) -> GeoTransform:
        """The geotransform, or GDAL's default one (pixel coordinates, rows downward)."""
        return self.geotransform or (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)

    def pixel_at(self, x: float, y: float) -> Optional[tuple[int, int]]:
        """Return row and column of the pixel that a point lies in; None outside the grid.

        Parameters
        ----------
        x, y : float
            In the units of `affine`, whatever way the grid is turned. A point on an edge between
            two pixels is in the one of the higher row or column.
        """
        x0, xc, xr, y0, yc, yr = self.affine
        determinant = xc * yr - xr * yc
        if not determinant or not (math.isfinite(x) and math.isfinite(y)):
            return None
        col = ((x - x0) * yr - (y - y0) * xr) / determinant
        row = ((y - y0) * xc - (x - x0) * yc) / determinant
        # Compared before they become whole: what is far away may be no integer at all.
        if not (0 <= row < self.rows and 0 <= col < self.cols):
            return None
        return int(row), int(col)

    def touched(self, west: float, south: float, east: float, north: float) -> Window:
        """Return the pixels that a box touches, also outside the grid; size 0 where none can.

        Parameters
        ----------
        west, south, east, north : float
            The box, in the units of `affine`. What has no size lies in one pixel, also when it is
            on that pixel's upper or left edge.
        """
        x0, xc, xr, y0, yc, yr = self.affine
        determinant = xc * yr - xr * yc
        if not determinant or not all(map(math.isfinite, (west, south, east, north))):
            return Window(0, 0, 0, 0)
        corners = [(x - x0, y - y0) for x in (west, east) for y in (south, north)]
        cols = [(x * yr - y * xr) / determinant for x, y in corners]
        rows = [(y * xc - x * yc) / determinant for x, y in corners]
        if not all(map(math.isfinite, (*rows, *cols))):
            return Window(0, 0, 0, 0)
        row, col = math.floor(min(rows)), math.floor(min(cols))
        end_row = max(math.ceil(max(rows)), row + 1)
        end_col = max(math.ceil(max(cols)), col + 1)
        return Window(row, col, end_row - row, end_col - col)

    def outline(self, row: int, col: int) -> tuple[tuple[float, float], ...]:
        """Return the four corners (x, y) of a pixel, in order around it."""
        x0, xc, xr, y0, yc, yr = self.affine
        corners = ((row, col), (row, col + 1), (row + 1, col + 1), (row + 1, col))
        return tuple((x0 + c * xc + r * xr, y0 + c * yc + r * yr) for r, c in corners)

    def centre(self, row: int, col: int) -> tuple[float, float]:
        """Return the centre (x, y) of a pixel."""
        x0, xc, xr, y0, yc, yr = self.affine
        return (
            x0 + (col + 0.5) * xc + (row + 0.5) * xr,
            y0 + (col + 0.5) * yc + (row + 0.5) * yr,
        )

    def cropped(self, window: Window) -> Grid:
        """Return the grid of `window`, with its origin moved accordingly."""
        if self.geotransform is None:
            return Grid(window.rows, window.cols, None, self.crs_wkt)
        x0, xc, xr, y0, yc, yr = self.geotransform
        moved = (
            x0 + window.col * xc + window.row * xr,
            xc,
            xr,
            y0 + window.col * yc + window.row * yr,
            yc,
            yr,
        )
        return Grid(window.rows, window.cols, moved, self.crs_wkt)
