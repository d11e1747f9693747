"""The ground that the pixels of a grid cover, found from its coordinate reference system."""

from __future__ import annotations

from typing import Optional

from osgeo import osr

from .gdal_messages import gdal_failures
from .grid import GeoTransform, Grid
from .label_raster import crs_of
from .pixel_area import PixelArea, Place, ground_area, pixel_area

_WGS84 = 4326


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


def _ground_areas(grid: Grid, transform: GeoTransform, crs: osr.SpatialReference) -> list[float]:
    """Return the ground areas of the pixels in the corners and in the middle."""
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(_WGS84)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    last_row, last_col = grid.rows - 1, grid.cols - 1
    where = [(0, 0), (0, last_col), (last_row, 0), (last_row, last_col)]
    where.append((last_row // 2, last_col // 2))
    with gdal_failures():
        to_degrees = osr.CoordinateTransformation(crs, degrees)

        def place(row: int, col: int) -> Place:
            x0, xc, xr, y0, yc, yr = transform
            x, y = x0 + col * xc + row * xr, y0 + col * yc + row * yr
            longitude, latitude, _ = to_degrees.TransformPoint(x, y)
            return longitude, latitude

        return [ground_area(place(r, c), place(r, c + 1), place(r + 1, c)) for r, c in where]
    return [float("nan")]  # the projection does not reach these places
