"""Polygons that bound what is mapped: read from a vector file, and burnt window by window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from .errors import AreaError, LabelError
from .gdal_messages import quiet_gdal
from .grid import Grid, Window
from .label_vector import Shapes, pick_layer, read_places, union_of, window_of_geometry
from .text import worded


class AreaPolygons:
    """Polygons on a scene's grid. A pixel lies inside when its centre does.

    Parameters
    ----------
    geometries : sequence of ogr.Geometry
        Simple polygons in the grid's coordinates, at least one that touches the grid.
    grid : Grid
        Of the scene, with the geotransform that leads from its pixels to the polygons.
    name : str
        What they are called in metadata and reports.
    """

    def __init__(self, geometries: Sequence[ogr.Geometry], grid: Grid, name: str) -> None:
        self.name = name
        self._geometries = list(geometries)
        self._grid = grid
        windows = [window_of_geometry(geometry, grid) for geometry in geometries]
        self.bounds = union_of(windows)
        """The smallest window that holds all polygons."""
        self._first = np.array([(w.row, w.col) for w in windows], np.int64)
        self._last = self._first + np.array([(w.rows, w.cols) for w in windows], np.int64)

    def cover(self, window: Window) -> NDArray[np.bool_]:
        """Return which pixels of a window lie inside: bool (rows, cols)."""
        # Only polygons that reach the window are burnt: a layer may have very many.
        end = (window.row + window.rows, window.col + window.cols)
        near = ((self._first < end) & (self._last > (window.row, window.col))).all(axis=1)
        if not near.any():
            return np.zeros((window.rows, window.cols), bool)
        chosen = [self._geometries[i] for i in np.flatnonzero(near).tolist()]
        return Shapes(chosen, self._grid).cover(window)


def read_polygons(path: str, grid: Grid, layer: Optional[str] = None) -> AreaPolygons:
    """Read the polygons of a vector file onto a scene's grid.

    Parameters
    ----------
    path : str
        Anything that GDAL opens as vectors.
    grid : Grid
        Of the scene. For one without geotransform, coordinates are pixels, as for labels.
    layer : str, optional
        Layer of a file with several.

    Raises
    ------
    AreaError
        ``area.not-found``, ``unreadable``, ``unknown-layer``, ``layer-needed``, ``crs-missing``,
        ``reprojection``, ``not-polygons``, ``empty``, ``no-overlap``.
    """
    with quiet_gdal():
        dataset = _opened(path)
        try:
            chosen = pick_layer(dataset, path, layer)
            found = read_places(chosen, path, grid)
        except LabelError as error:
            raise _as_area_error(error, path) from None
        geometries = [geometry for group in found.geometries.values() for geometry in group]
        if any(ogr.GT_Flatten(g.GetGeometryType()) == ogr.wkbPoint for g in geometries):
            raise _not_polygons(path)
        if not geometries:
            raise AreaError(
                "no-overlap",
                worded(
                    "The polygons of {path} do not overlap the scene; check that both show the "
                    "same place and that their coordinate reference systems are right.",
                    path=path,
                ),
            )
        name = Path(path).name
        title = chosen.GetName()
        return AreaPolygons(
            geometries,
            found.grid,
            name
            if title == Path(path).stem
            else worded("{path}, layer {layer}", path=name, layer=title),
        )


def _opened(path: str) -> gdal.Dataset:
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    except RuntimeError:  # where someone else has switched GDAL's exceptions on
        dataset = None
    if dataset is not None:
        return dataset
    if not Path(path).exists() and gdal.VSIStatL(path) is None:
        raise AreaError(
            "not-found", worded("There is no file {path} with polygons; check the path.", path=path)
        )
    raise AreaError(
        "unreadable",
        worded(
            "{path} cannot be read as polygons; give a vector file (GeoPackage, shapefile, "
            "GeoJSON, …).",
            path=path,
        ),
    )


def _as_area_error(error: LabelError, path: str) -> AreaError:
    """Return what is wrong with a vector file as an error of polygons, not of labels."""
    if error.reason == "lines":
        return _not_polygons(path)
    if error.reason == "empty":
        return AreaError(
            "empty", worded("{path} holds no polygon; draw at least one, or map all.", path=path)
        )
    if error.reason == "reprojection":
        return AreaError(
            "reprojection",
            worded(
                "The coordinates of {path} cannot be converted to the scene's; save the "
                "polygons in the scene's coordinate reference system.",
                path=path,
            ),
        )
    return AreaError(error.reason, error.message)


def _not_polygons(path: str) -> AreaError:
    return AreaError(
        "not-polygons",
        worded(
            "{path} holds points or lines, which bound no area; give polygons (points and "
            "lines can be buffered into polygons).",
            path=path,
        ),
    )
