"""Label values of a raster on a scene's grid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np
import numpy.typing as npt
from osgeo import gdal, osr

from .attribute_table import read_attribute_table
from .errors import LabelError
from .grid import GeoTransform, Grid, Window
from .text import worded

_STRIP_PIXELS = 1 << 22
_EDGE_POINTS = 21
"""Points of an edge that are transformed to find where a raster lies in another system."""
_BESIDE = 2
"""Pixels more than that are looked at on each side, because edges in another system are curved."""
_GRID_TOLERANCE = 0.01
"""Share of a pixel by which the corners of two grids that count as one may differ."""


@dataclass(frozen=True, eq=False)
class RasterValues:
    """Values of a label raster where it is labelled.

    Attributes
    ----------
    rows, cols : np.ndarray
        int64 (n,): pixels of the scene, row by row.
    values : np.ndarray
        int64 (n,), never 0.
    names : dict of int to str
        Class names the raster brings along, for the values found; empty where it has none.
    """

    rows: npt.NDArray[np.int64]
    cols: npt.NDArray[np.int64]
    values: npt.NDArray[np.int64]
    names: dict[int, str]


def read_raster_values(dataset: gdal.Dataset, source: str, grid: Grid) -> RasterValues:
    """Read a label raster onto a scene's grid.

    Parameters
    ----------
    dataset : gdal.Dataset
        One band, or one and an alpha band.
    source : str
        Its path, for messages.
    grid : Grid
        Grid of the scene.

    Raises
    ------
    LabelError
        ``labels.several-bands``, ``float-values``, ``grid-mismatch``, ``crs-missing``,
        ``no-overlap``, ``empty``, ``unreadable``.
    """
    rows, cols, values = [], [], []
    for window, strip in value_strips(dataset, source, grid):
        row, col = np.nonzero(strip)
        rows.append(row + window.row)
        cols.append(col + window.col)
        values.append(strip[row, col])
    labelled = RasterValues(np.concatenate(rows), np.concatenate(cols), np.concatenate(values), {})
    if not labelled.values.size:
        _refuse_empty(dataset, source, grid, _is_on_grid(dataset, grid))
    found = np.unique(labelled.values).tolist()
    labelled.names.update(class_names(dataset.GetRasterBand(1), found))
    return labelled


def labelled_window(dataset: gdal.Dataset, grid: Grid, margin: tuple[int, int]) -> Window:
    """Return where, in a scene and around it, a label raster can have labels.

    Parameters
    ----------
    dataset : gdal.Dataset
    grid : Grid
        Grid of the scene.
    margin : (int, int)
        Rows and columns around the scene that are wanted as well.

    Returns
    -------
    Window
        The scene itself where the raster reaches no farther, or nothing tells that it does.
    """
    if not any(margin) or _is_on_grid(dataset, grid) or grid.geotransform is None:
        return grid.whole
    bounds = _bounds_on(dataset, grid)
    if bounds is None:
        return grid.whole
    around = grid.touched(*bounds).grown(_BESIDE).clipped(grid.whole.grown(*margin))
    return around if around.pixels else grid.whole


def _bounds_on(dataset: gdal.Dataset, grid: Grid) -> Optional[tuple[float, float, float, float]]:
    """Return west, south, east and north of a raster in the scene's coordinates, if it has any."""
    transform = dataset.GetGeoTransform(can_return_null=True)
    own, scene = crs_of(dataset.GetProjection()), crs_of(grid.crs_wkt)
    if transform is None or (own is None) != (scene is None):
        return None
    size = (dataset.RasterYSize, dataset.RasterXSize)
    corners = [_located(transform, row, col) for row in (0, size[0]) for col in (0, size[1])]
    x, y = zip(*corners)
    bounds = (min(x), min(y), max(x), max(y))
    if own is None or scene is None or own.IsSame(scene):
        return bounds
    try:
        west, south, east, north = osr.CoordinateTransformation(own, scene).TransformBounds(
            *bounds, _EDGE_POINTS
        )
    except (RuntimeError, AttributeError, TypeError):
        return None
    return west, south, east, north


def value_strips(
    dataset: gdal.Dataset, source: str, grid: Grid
) -> Iterator[tuple[Window, npt.NDArray[np.int64]]]:
    """Read a label raster on a scene's grid strip by strip, from top to bottom.

    Parameters
    ----------
    dataset, source, grid
        As in `read_raster_values`.

    Yields
    ------
    Window
        Whole rows of the grid.
    np.ndarray
        int64 (rows, cols): the values, 0 where unlabelled.

    Raises
    ------
    LabelError
        ``labels.several-bands``, ``float-values``, ``grid-mismatch``, ``crs-missing``,
        ``unreadable``.
    """
    band = dataset.GetRasterBand(1)
    _check_band(dataset, source)
    on_grid = _is_on_grid(dataset, grid)
    if not on_grid:
        _check_georeferenced(dataset, source, grid)
    for window in strips(grid.whole):
        found = (
            _read(band, window, source)
            if on_grid
            else _warped(dataset, grid.cropped(window), source)
        )
        if (found != np.rint(found)).any():
            value = found[found != np.rint(found)][0]
            raise LabelError(
                "float-values",
                worded(
                    "{source} holds {value}, which is no class id; give a raster of whole numbers.",
                    source=source,
                    value=f"{value:g}",
                ),
            )
        yield window, np.clip(found, -(2.0**62), 2.0**62).astype(np.int64)


def strips(window: Window) -> Iterator[Window]:
    """Cut a window into strips of whole rows that take little memory each."""
    step = max(1, _STRIP_PIXELS // max(window.cols, 1))
    for row in range(0, window.rows, step):
        yield Window(window.row + row, window.col, min(step, window.rows - row), window.cols)


def crs_of(wkt: str) -> Optional[osr.SpatialReference]:
    """Return the coordinate reference system of a WKT with x before y; None where it is unknown.

    A local system ("arbitrary", as ENVI calls it) is unknown: nothing leads from it to another. So
    is the "undefined" one that a GeoPackage gives to layers without any.
    """
    crs = osr.SpatialReference()
    try:
        if not wkt or crs.ImportFromWkt(wkt) != 0 or crs.IsLocal():
            return None
        if (crs.GetName() or "").lower().startswith("undefined "):
            return None
    except RuntimeError:
        return None
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def _check_band(dataset: gdal.Dataset, source: str) -> None:
    bands = dataset.RasterCount
    with_alpha = (
        bands == 2 and dataset.GetRasterBand(2).GetColorInterpretation() == gdal.GCI_AlphaBand
    )
    if bands > 1 and not with_alpha:
        raise LabelError(
            "several-bands",
            worded(
                "{source} has {bands} bands; labels are one band of class ids (not an RGB "
                "picture).",
                source=source,
                bands=bands,
            ),
        )
    if gdal.DataTypeIsComplex(dataset.GetRasterBand(1).DataType):
        raise LabelError(
            "float-values",
            worded(
                "{source} holds complex numbers; give a raster of whole numbers.", source=source
            ),
        )


def _is_on_grid(dataset: gdal.Dataset, grid: Grid) -> bool:
    """Tell whether the raster's pixels are the scene's, one by one.

    The same numbers in another coordinate reference system are another place.
    """
    if (dataset.RasterYSize, dataset.RasterXSize) != (grid.rows, grid.cols):
        return False
    own = dataset.GetGeoTransform(can_return_null=True)
    if own is None or grid.geotransform is None:
        return True
    theirs_crs, ours_crs = crs_of(dataset.GetProjection()), crs_of(grid.crs_wkt)
    if theirs_crs is not None and ours_crs is not None and not theirs_crs.IsSame(ours_crs):
        return False
    pixel = max(map(abs, grid.geotransform[1:3] + grid.geotransform[4:]))
    corners = ((0, 0), (0, grid.cols), (grid.rows, 0), (grid.rows, grid.cols))
    return all(
        abs(ours - theirs) <= _GRID_TOLERANCE * pixel
        for row, col in corners
        for ours, theirs in zip(_located(grid.geotransform, row, col), _located(own, row, col))
    )


def _located(transform: GeoTransform, row: float, col: float) -> tuple[float, float]:
    x0, xc, xr, y0, yc, yr = transform
    return x0 + col * xc + row * xr, y0 + col * yc + row * yr


def _check_georeferenced(dataset: gdal.Dataset, source: str, grid: Grid) -> None:
    """Refuse a raster on another grid when nothing says where its pixels lie in the scene."""
    if dataset.GetGeoTransform(can_return_null=True) is None or grid.geotransform is None:
        raise LabelError(
            "grid-mismatch",
            worded(
                "{source} has {rows} x {columns} pixels, the scene {scene_rows} x "
                "{scene_columns} (rows x columns), and not both are georeferenced; give labels "
                "of the scene's size.",
                source=source,
                rows=dataset.RasterYSize,
                columns=dataset.RasterXSize,
                scene_rows=grid.rows,
                scene_columns=grid.cols,
            ),
        )
    require_both_or_no_crs(
        crs_of(dataset.GetProjection()) is not None, crs_of(grid.crs_wkt) is not None, source
    )


def require_both_or_no_crs(labels: bool, scene: bool, source: str) -> None:
    """Refuse labels when only one of labels and scene has a coordinate reference system.

    Raises
    ------
    LabelError
        ``labels.crs-missing``.
    """
    if labels != scene:
        lacking, other = (source, worded("the scene")) if scene else (worded("The scene"), source)
        raise LabelError(
            "crs-missing",
            worded(
                "{lacking} has no coordinate reference system, but {other} has one; assign it "
                "(in QGIS: Processing toolbox, 'Assign projection').",
                lacking=lacking,
                other=other,
            ),
        )


def _read(band: gdal.Band, window: Window, source: str) -> npt.NDArray[np.float64]:
    """Return a window of the band as float64 (rows, cols), 0 where unlabelled."""
    values = np.zeros((window.rows, window.cols), np.float64)
    mask = np.zeros((window.rows, window.cols), np.uint8)
    place = (window.col, window.row, window.cols, window.rows)
    try:
        done = band.ReadRaster(*place, buf_type=gdal.GDT_Float64, buf_obj=values)
        masked = band.GetMaskBand().ReadRaster(*place, buf_type=gdal.GDT_Byte, buf_obj=mask)
    except RuntimeError:
        done = masked = None
    if done is None or masked is None:
        raise LabelError(
            "unreadable",
            worded("{source} is damaged: its pixels cannot be read; copy it again.", source=source),
        )
    values[mask == 0] = 0.0
    values[np.isnan(values)] = 0.0
    return values


def _warped(dataset: gdal.Dataset, grid: Grid, source: str) -> npt.NDArray[np.float64]:
    """Return the raster's values at the grid's pixel centres: float64, 0 where unlabelled."""
    target = gdal.GetDriverByName("MEM").Create("", grid.cols, grid.rows, 1, gdal.GDT_Float64)
    target.SetGeoTransform(grid.affine)
    target.SetProjection(grid.crs_wkt)
    band = target.GetRasterBand(1)
    band.SetNoDataValue(float("nan"))
    band.Fill(float("nan"))
    try:
        # Where GDAL raises nothing, a raster read in part only is told by the result.
        done = gdal.Warp(target, dataset, resampleAlg="near", errorThreshold=0)
    except RuntimeError:
        done = 0
    if not done:
        raise LabelError(
            "unreadable",
            worded(
                "{source} cannot be brought onto the scene's grid: it is damaged, or its "
                "coordinate reference system is wrong; check both.",
                source=source,
            ),
        )
    return _read(band, Window(0, 0, grid.rows, grid.cols), source)


def _refuse_empty(dataset: gdal.Dataset, source: str, grid: Grid, on_grid: bool) -> None:
    """Raise the error that tells an unlabelled raster from one that lies elsewhere."""
    if not on_grid and not _overlaps(dataset, grid):
        raise LabelError(
            "no-overlap",
            worded(
                "{source} does not overlap the scene; check that both show the same place and "
                "that their coordinate reference systems are right.",
                source=source,
            ),
        )
    raise LabelError(
        "empty",
        worded(
            "{source} has no labelled pixel in the scene (0 and nodata are unlabelled).",
            source=source,
        ),
    )


def _overlaps(dataset: gdal.Dataset, grid: Grid) -> bool:
    """Tell whether any pixel of the scene lies within the raster, labelled or not."""
    outline = gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, dataset.RasterYSize, 1)
    outline.SetGeoTransform(dataset.GetGeoTransform())
    outline.SetProjection(dataset.GetProjection())
    outline.GetRasterBand(1).Fill(1)
    return any(_warped(outline, grid.cropped(w), "").any() for w in strips(grid.whole))


def class_names(band: gdal.Band, values: list[int]) -> dict[int, str]:
    """Return the names that the raster's attribute table, else its categories, gives to values."""
    # The table first: GDAL 3.6 reads the sidecar file, which holds both, only when asked for it.
    in_table, _ = read_attribute_table(band.GetDefaultRAT())
    names = {**dict(enumerate(band.GetCategoryNames() or [])), **in_table}
    return {value: names[value].strip() for value in values if names.get(value, "").strip()}
