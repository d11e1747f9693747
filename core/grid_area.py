"""The ground that the pixels of a grid cover, found from its coordinate reference system."""

from __future__ import annotations

from typing import Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from .gdal_messages import gdal_failures
from .grid import GeoTransform, Grid
from .label_raster import crs_of
from .pixel_area import PixelArea, Place, ground_area, pixel_area

_Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]
"""Row and column of a corner of a parallelogram, and of those beside that one."""

_WGS84 = 4326
_SAMPLED_ROWS = 1024
"""Areas of the rows between are interpolated: they change smoothly."""

_SAME = 1e-3
"""Share by which the pixels of a row may differ in area."""


def pixel_area_of(grid: Grid) -> Optional[PixelArea]:
    """Return what each pixel of a grid covers.

    None for grids without coordinate reference system or place, and where pixels differ in area.
    """
    crs = crs_of(grid.crs_wkt)
    if crs is None or grid.geotransform is None:
        return None
    plane: Optional[float] = None
    if crs.IsProjected():
        _, xc, xr, _, yc, yr = grid.geotransform
        plane = abs(xc * yr - xr * yc) * crs.GetLinearUnits() ** 2
    return pixel_area(plane, _ground_areas(grid, grid.geotransform, crs))


def square_metres_of(grid: Grid) -> Optional[float]:
    """Return the area in m² of what each pixel of a grid covers; None as `pixel_area_of`."""
    area = pixel_area_of(grid)
    return None if area is None else area.square_metres


def row_areas_of(grid: Grid) -> Optional[NDArray[np.float64]]:
    """Return what a pixel of each row covers, in m² on the ellipsoid: float64 (rows,).

    For grids whose pixels differ in area from row to row but not within one, as in degrees and in
    the Mercator projection. None for all others, and where `pixel_area_of` knows one area for all.
    """
    crs = crs_of(grid.crs_wkt)
    if crs is None or grid.geotransform is None or pixel_area_of(grid) is not None:
        return None
    if grid.geotransform[2] or grid.geotransform[4]:
        return None
    rows = np.unique(np.linspace(0, grid.rows - 1, min(grid.rows, _SAMPLED_ROWS)).astype(int))
    # The upper and the lower half of each pixel, measured from its middle.
    halves: list[_Corners] = [
        ((row + 0.5, col), (row + 0.5, col + 1), (row + edge, col))
        for row in rows.tolist()
        for col in (0, grid.cols // 2, grid.cols - 1)
        for edge in (0, 1)
    ]
    found = np.array(_ground_areas_at(grid.geotransform, crs, halves))
    if found.size != len(halves) or not (np.isfinite(found) & (found > 0)).all():
        return None
    areas = found.reshape(-1, 3, 2).sum(axis=2)
    if (areas.max(axis=1) > (1 + _SAME) * areas.min(axis=1)).any():
        return None
    return np.interp(np.arange(grid.rows), rows, areas.mean(axis=1))


def _ground_areas(grid: Grid, transform: GeoTransform, crs: osr.SpatialReference) -> list[float]:
    """Return the ground areas of the pixels in the corners and in the middle."""
    last_row, last_col = grid.rows - 1, grid.cols - 1
    where = [(0, 0), (0, last_col), (last_row, 0), (last_row, last_col)]
    where.append((last_row // 2, last_col // 2))
    return _ground_areas_at(transform, crs, [((r, c), (r, c + 1), (r + 1, c)) for r, c in where])


def _ground_areas_at(
    transform: GeoTransform, crs: osr.SpatialReference, shapes: list[_Corners]
) -> list[float]:
    """Return the ground areas of small parallelograms; one NaN where a projection ends."""
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(_WGS84)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with gdal_failures():
        to_degrees = osr.CoordinateTransformation(crs, degrees)

        def place(row: float, col: float) -> Place:
            x0, xc, xr, y0, yc, yr = transform
            x, y = x0 + col * xc + row * xr, y0 + col * yc + row * yr
            longitude, latitude, _ = to_degrees.TransformPoint(x, y)
            return longitude, latitude

        return [ground_area(*(place(*corner) for corner in shape)) for shape in shapes]
    return [float("nan")]  # the projection does not reach these places
