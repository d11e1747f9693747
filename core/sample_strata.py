"""Finds the strata that a stratified random sample was drawn from, and how large they are.

They are the map's own classes, the values of a raster, or, for a sample that `validation_sample`
drew, written in the sample itself, so that it goes on to hold when the map is made anew or another
map is assessed with it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from .accuracy import SampleStrata
from .area_estimates import Stratum
from .class_raster import ClassRaster
from .errors import LabelError
from .gdal_messages import quiet_gdal
from .grid import Grid
from .grid_area import square_metres_of
from .label_raster import class_names, value_strips
from .label_vector import pick_layer
from .labels import Labels, read_labels
from .text import counted, listed, worded

STRATUM_FIELD = "stratum"
REFERENCE_FIELD = "reference"
PIXELS_FIELD = "stratum_px"
HECTARES_FIELD = "stratum_ha"
NAME_FIELD = "map_class"
WEIGHT_FIELD = "weight"

_LISTED = 8
_ACROSS = 1 << 32
"""More columns than any raster has, so that a row and a column make one number."""


@dataclass(frozen=True, eq=False)
class StratifiedReference:
    """A reference with the strata of its pixels.

    Attributes
    ----------
    reference : Labels
        Without the pixels of no stratum.
    strata : SampleStrata
    notices : tuple of str
        What the user should know, one sentence each.
    """

    reference: Labels
    strata: SampleStrata
    notices: tuple[str, ...] = ()


def strata_of_map(
    raster: ClassRaster, reference: Labels, exclude: Optional[Labels] = None
) -> StratifiedReference:
    """Take the map's classes as strata.

    Parameters
    ----------
    raster : ClassRaster
        The map; 0 is in no stratum.
    reference : Labels
        The sample.
    exclude : Labels, optional
        Pixels that the sample was not drawn from.

    Raises
    ------
    LabelError
        ``labels.strata-unsampled``, ``no-strata``.
    """
    ids = raster.array[reference.rows, reference.cols].astype(np.int64)
    counts = raster.pixel_counts()
    if exclude is not None:
        left_out = raster.array[exclude.rows, exclude.cols]
        counts -= np.bincount(left_out, minlength=counts.size)
    sizes = {i: int(n) for i, n in enumerate(counts.tolist()) if i and n}
    names = {entry.id: entry.name for entry in raster.legend}
    area = square_metres_of(raster.grid)
    return _stratified(reference, exclude, ids, sizes, names, worded("the map’s classes"), area)


def strata_of_raster(
    path: str,
    grid: Grid,
    reference: Labels,
    exclude: Optional[Labels] = None,
    mapped: Optional[NDArray[np.bool_]] = None,
) -> StratifiedReference:
    """Take the values of a raster as strata; 0 and nodata are in none.

    Parameters
    ----------
    path : str
        Raster of whole numbers, on any grid; each pixel of the map gets the value at its centre.
    grid : Grid
        Grid of the map.
    reference, exclude
        As in `strata_of_map`.
    mapped : bool array (rows, cols), optional
        Which pixels the map has; the others are in no stratum.

    Raises
    ------
    LabelError
        ``labels.not-found``, ``unreadable``, as `label_raster.value_strips` and `strata_of_map`.
    """
    ids, counts, names = _read_strata(path, grid, reference, exclude, mapped)
    area = square_metres_of(grid)
    return _stratified(reference, exclude, ids, counts, names, Path(path).name, area)


def _read_strata(
    path: str,
    grid: Grid,
    reference: Labels,
    exclude: Optional[Labels],
    mapped: Optional[NDArray[np.bool_]],
) -> tuple[NDArray[np.int64], dict[int, int], dict[int, str]]:
    """Return the stratum of each reference pixel, and the size and name of each stratum."""
    ids = np.zeros(reference.pixels, np.int64)
    counts: dict[int, int] = {}
    with _raster(path) as dataset:
        for window, strip in value_strips(dataset, path, grid):
            if mapped is not None:
                strip[~mapped[window.slices_in(grid.whole)]] = 0
            here = (reference.rows >= window.row) & (reference.rows < window.row + window.rows)
            ids[here] = strip[reference.rows[here] - window.row, reference.cols[here]]
            if exclude is not None:
                out = (exclude.rows >= window.row) & (exclude.rows < window.row + window.rows)
                strip[exclude.rows[out] - window.row, exclude.cols[out]] = 0
            for value, n in zip(*np.unique(strip, return_counts=True)):
                counts[int(value)] = counts.get(int(value), 0) + int(n)
        counts.pop(0, None)
        names = class_names(dataset.GetRasterBand(1), list(counts))
    return ids, counts, names


def has_strata(path: str, layer: Optional[str] = None) -> bool:
    """Tell whether a reference is a sample of points that has the fields of its strata."""
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
            chosen = None if dataset is None else pick_layer(dataset, path, layer)
        except (LabelError, RuntimeError):
            return False
        if chosen is None or ogr.GT_Flatten(chosen.GetGeomType()) != ogr.wkbPoint:
            return False
        fields = _fields(chosen)
        return {STRATUM_FIELD, PIXELS_FIELD, REFERENCE_FIELD} <= set(fields)


def has_areas(path: str, layer: Optional[str] = None) -> bool:
    """Tell whether a reference is polygons, whose pixels were not drawn one by one."""
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
            chosen = None if dataset is None else pick_layer(dataset, path, layer)
        except (LabelError, RuntimeError):
            return False
        if chosen is None:
            return False
        kinds = {ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface}
        return ogr.GT_Flatten(chosen.GetGeomType()) in kinds


def strata_of_fields(
    path: str,
    layer: Optional[str],
    raster: ClassRaster,
    reference: Labels,
    exclude: Optional[Labels] = None,
) -> StratifiedReference:
    """Take the strata that are written in the sample.

    Parameters
    ----------
    path, layer
        The points, with the fields that `sample_file` writes.
    raster : ClassRaster
        The map. Its names are the strata's where the points do not name them and each stratum has
        as many pixels as the map's class of that id, so that the map is the one drawn from.
    reference, exclude
        As in `strata_of_map`. Nothing tells how much of each stratum lies under the labels to leave
        out, so that no pixel of the sample may lie there.

    Raises
    ------
    LabelError
        ``labels.sample-excluded``, ``sample-damaged`` (fields empty or at odds with each other), as
        `strata_of_map`.
    """
    grid = raster.grid
    written = _read_fields(path, layer)
    labels = read_labels(path, grid, None, STRATUM_FIELD, layer)
    place, own = (found.rows * grid.cols + found.cols for found in (reference, labels))
    at = np.minimum(np.searchsorted(own, place), own.size - 1)
    ids = np.where(own[at] == place, labels.class_ids[at].astype(np.int64), 0)
    if exclude is not None:
        out = np.isin(place, exclude.rows * grid.cols + exclude.cols)
        if out.any():
            raise LabelError(
                "sample-excluded",
                worded(
                    "{count} points of {name} lie on the labels to leave out, so that the "
                    "sample is none of the rest of the map; assess without leaving out, or "
                    "draw a sample away from those labels.",
                    count=int(out.sum()),
                    name=Path(path).name,
                ),
            )
    sizes = {stratum: size.pixels for stratum, size in written.items()}
    total = sum(size.points for size in written.values())
    names = {stratum: size.name for stratum, size in written.items() if size.name}
    counts = dict(enumerate(raster.pixel_counts().tolist()))
    if all(counts.get(stratum) == n for stratum, n in sizes.items()):
        names = {**{entry.id: entry.name for entry in raster.legend}, **names}
    area: Optional[float] = None
    if all(size.hectares for size in written.values()):
        area = 1e4 * sum(s.hectares or 0.0 for s in written.values()) / sum(sizes.values())
    source = worded("the fields of {name}", name=Path(path).name)
    found = _stratified(reference, None, ids, sizes, names, source, area)
    for s in found.strata.strata:
        if s.sampled > s.pixels:
            raise LabelError(
                "sample-damaged",
                worded(
                    "The fields of {file} says that the stratum {name} has {pixels} pixels, but "
                    "the sample has {sampled} of them; draw the sample anew.",
                    file=Path(path).name,
                    name=s.name,
                    pixels=f"{s.pixels:,}",
                    sampled=f"{s.sampled:,}",
                ),
            )
    missing = total - found.reference.pixels
    if missing <= 0:
        return found
    notice = worded(
        "{missing} of the {total} points of the sample have no reference on this map and "
        "are left out. If that is because their class was hard to tell, the map looks "
        "better than it is: interpret them as well as you can.",
        missing=f"{missing:,}",
        total=f"{total:,}",
    )
    return replace(found, notices=(*found.notices, notice))


def _stratified(
    reference: Labels,
    exclude: Optional[Labels],
    ids: NDArray[np.int64],
    sizes: Mapping[int, int],
    names: Mapping[int, str],
    source: str,
    area: Optional[float],
) -> StratifiedReference:
    """Keep the reference pixels with a stratum, and check that each stratum has some."""
    notices = []
    kept = np.isin(ids, list(sizes))
    if not kept.any():
        raise LabelError(
            "no-strata",
            worded(
                "No reference pixel of {reference} lies in a stratum of {source}; check that "
                "both show the same place.",
                reference=reference.source,
                source=source,
            ),
        )
    outside = int((~kept).sum())
    if outside:
        notices.append(
            counted(
                outside,
                worded(
                    "{count} reference pixel lies in no stratum and is left out.",
                    count=f"{outside:,}",
                ),
                worded(
                    "{count} reference pixels lie in no stratum and are left out.",
                    count=f"{outside:,}",
                ),
            )
        )
    compared = kept
    if exclude is not None:
        places = reference.rows * _ACROSS + reference.cols
        compared = kept & ~np.isin(places, exclude.rows * _ACROSS + exclude.cols)
    strata = []
    for stratum in sorted(sizes):
        drawn = int((ids[compared] == stratum).sum())
        strata.append(
            Stratum(
                stratum,
                names.get(stratum, worded("stratum {stratum}", stratum=stratum)),
                sizes[stratum],
                drawn,
            )
        )
    lacking = [s for s in strata if not s.sampled]
    if lacking:
        names_of_lacking = [
            worded("{name} ({pixels} pixels)", name=s.name, pixels=f"{s.pixels:,}") for s in lacking
        ]
        raise LabelError(
            "strata-unsampled",
            worded(
                "These strata of {source} have no reference pixel: {listed}; nothing can "
                "be said of the whole map without one in each. Add reference pixels drawn at "
                "random there, or assess without declaring a stratified sample.",
                source=source,
                listed=listed(names_of_lacking, _LISTED),
            ),
        )
    subset = replace(
        reference,
        rows=reference.rows[kept],
        cols=reference.cols[kept],
        class_ids=reference.class_ids[kept],
    )
    return StratifiedReference(
        subset, SampleStrata(ids[kept], tuple(strata), source, area), tuple(notices)
    )


@dataclass(frozen=True)
class _Size:
    pixels: int
    hectares: Optional[float]
    name: str
    points: int = 1


def _read_fields(path: str, layer: Optional[str]) -> dict[int, _Size]:
    """Return what the points say of their strata, interpreted or not."""
    name = Path(path).name
    sizes: dict[int, _Size] = {}
    for number, (stratum, pixels, hectares, class_name) in enumerate(_rows(path, layer), start=1):
        if stratum is None and pixels is None:
            continue  # a point that was added by hand; it is in no stratum
        if not _is_count(stratum) or not _is_count(pixels):
            raise LabelError(
                "sample-damaged",
                worded(
                    "The point {number} of {name} says {stratum} as its stratum and {pixels} "
                    "as the pixels of it, which must be whole numbers above 0; draw the sample "
                    "anew, or take the map or a raster as strata.",
                    number=number,
                    name=name,
                    stratum=repr(stratum),
                    pixels=repr(pixels),
                ),
            )
        size = _Size(
            int(pixels),
            hectares if isinstance(hectares, float) else None,
            class_name if isinstance(class_name, str) else "",
        )
        known = sizes.get(int(stratum), replace(size, points=0))
        sizes[int(stratum)] = replace(known, points=known.points + 1)
        if known.pixels != size.pixels:
            raise LabelError(
                "sample-damaged",
                worded(
                    "Points of {name} give the stratum {stratum} both {first} and {second} "
                    "pixels, as if samples of several maps were put together; assess each with "
                    "its own map.",
                    name=name,
                    stratum=stratum,
                    first=f"{known.pixels:,}",
                    second=f"{size.pixels:,}",
                ),
            )
    if not sizes:
        raise LabelError(
            "sample-damaged",
            worded(
                "No point of {name} says its stratum; take the map or a raster as strata.",
                name=name,
            ),
        )
    return sizes


def _rows(path: str, layer: Optional[str]) -> list[tuple[Any, Any, Any, Any]]:
    """Return stratum, pixels, hectares and name of each point."""
    # Nothing is checked here: an error's traceback would keep features longer than their dataset.
    with quiet_gdal():
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
        points = pick_layer(dataset, path, layer)
        fields = _fields(points)
        wanted = (STRATUM_FIELD, PIXELS_FIELD, HECTARES_FIELD, NAME_FIELD)
        rows = []
        points.ResetReading()
        for feature in points:
            values = [feature.GetField(fields[name]) if name in fields else None for name in wanted]
            rows.append((values[0], values[1], values[2], values[3]))
            del feature
        return rows


def _fields(layer: ogr.Layer) -> dict[str, int]:
    definition = layer.GetLayerDefn()
    return {definition.GetFieldDefn(i).GetName(): i for i in range(definition.GetFieldCount())}


def _is_count(value: object) -> bool:
    return isinstance(value, (int, float)) and math.isfinite(value) and 1 <= value == int(value)


@contextmanager
def _raster(path: str) -> Iterator[gdal.Dataset]:
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        except RuntimeError:
            dataset = None
        if dataset is None:
            if not Path(path).exists() and gdal.VSIStatL(path) is None:
                raise LabelError(
                    "not-found",
                    worded("There is no strata raster {path}; check the path.", path=path),
                )
            raise LabelError(
                "unreadable", worded("{path} cannot be read as a raster of strata.", path=path)
            )
        yield dataset
