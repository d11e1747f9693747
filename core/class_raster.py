"""Reads class rasters: ours, with all they say of themselves, and those of other programs."""

from __future__ import annotations

import colorsys
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .attribute_table import hex_colour, read_attribute_table
from .class_style import LegendClass
from .errors import LabelError
from .gdal_messages import gdal_failures
from .grid import GeoTransform, Grid
from .output_files import StrPath
from .prompts import MAX_CLASS_ID

ITEM_PREFIX = "SPECTRAPROMPT_"
"""What the names of our metadata items begin with."""

_READ_BYTES = 16 << 20


@dataclass(frozen=True, eq=False)
class ClassRaster:
    """A class raster read into memory.

    Attributes
    ----------
    grid : Grid
        Its pixel grid.
    legend : tuple of LegendClass
        Its classes, sorted by id: those of its tables, and those found in its pixels only.
    array : int32 array (rows, cols)
        Class ids; 0 where a pixel is not classified.
    provenance : dict of str to str
        Where a raster of ours comes from, by `Provenance` field; empty for others.
    """

    grid: Grid
    legend: tuple[LegendClass, ...]
    array: NDArray[np.int32]
    provenance: Mapping[str, str] = field(default_factory=dict)

    @property
    def unclassified_id(self) -> Optional[int]:
        """Value of pixels that are near no class, in rasters of ours; None where there is none."""
        return _unclassified_id(self.provenance)

    def without_unclassified(self) -> ClassRaster:
        """Return the raster with 0 for unclassified pixels, and without their legend entry."""
        left_out = self.unclassified_id
        if left_out is None:
            return self
        return replace(
            self,
            legend=tuple(entry for entry in self.legend if entry.id != left_out),
            array=np.where(self.array == left_out, np.int32(0), self.array),
        )


class ClassRasterReader:
    """A class raster, open to be read strip by strip.

    Parameters
    ----------
    path : str or path
        A raster of one band with whole numbers, of any type.

    Attributes
    ----------
    path : str
    grid : Grid
    provenance : dict of str to str
        As in `ClassRaster`.

    Raises
    ------
    LabelError
        ``labels.not-found``, ``unreadable``, ``many-bands``.
    """

    def __init__(self, path: StrPath) -> None:
        self.path = os.fspath(path)
        with gdal_failures() as failures:
            dataset = gdal.OpenEx(self.path, gdal.OF_RASTER)
        if dataset is None:
            if not os.path.exists(self.path):
                raise LabelError(
                    "not-found", f"There is no class raster {self.path}; check the path."
                )
            detail = f": {failures[0].rstrip('.')}" if failures else ""
            raise LabelError("unreadable", f"{self.path} cannot be read as a raster{detail}.")
        bands = dataset.RasterCount
        if bands != 1:
            del dataset  # else the traceback of the error would keep the file open
            raise LabelError(
                "many-bands",
                f"{self.path} has {bands} bands, but a class raster has one; choose another.",
            )
        # The grid first: with it GDAL 3.6 reads the sidecar, where names come from.
        self.grid = _grid_of(dataset)
        self.provenance = _read_provenance(dataset)
        self._dataset: Optional[gdal.Dataset] = dataset

    def __enter__(self) -> ClassRasterReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._dataset = None

    @property
    def unclassified_id(self) -> Optional[int]:
        """As `ClassRaster.unclassified_id`."""
        return _unclassified_id(self.provenance)

    def strips(self) -> Iterator[tuple[int, NDArray[np.int32]]]:
        """Read the class ids in strips of whole rows, from top to bottom.

        Yields
        ------
        int
            First row of the strip.
        np.ndarray
            int32 (rows, cols); 0 where a pixel is not classified.

        Raises
        ------
        LabelError
            ``labels.unreadable``, ``float-values`` (not whole numbers), ``bad-ids`` (outside 1 to
            65535).
        """
        band = self._band()
        step = max(1, _READ_BYTES // (8 * self.grid.cols))
        for row in range(0, self.grid.rows, step):
            yield row, _read_ids(band, self.path, row, min(step, self.grid.rows - row))

    def legend(self, present: Sequence[int]) -> tuple[LegendClass, ...]:
        """Return the classes of the raster's tables and those present in its pixels, by id."""
        return _read_legend(self._band(), present)

    def _band(self) -> gdal.Band:
        if self._dataset is None:
            raise ValueError("the class raster is closed")
        return self._dataset.GetRasterBand(1)


def read_class_raster(path: StrPath) -> ClassRaster:
    """Read a class raster of ours or of another program.

    Names and colours come from the attribute table, then from category names and the colour
    table. A class without a name is called ``Class <id>``; one without a colour gets one.
    Nodata, masked pixels and 0 are all 0 in the result.

    Parameters
    ----------
    path : str or path
        A raster of one band with whole numbers, of any type.

    Raises
    ------
    LabelError
        ``labels.not-found``, ``unreadable``, ``many-bands``, ``float-values`` (not whole numbers),
        ``bad-ids`` (outside 1 to 65535).
    """
    # Closed whatever happens: else the traceback of an error would keep the file open.
    with ClassRasterReader(path) as reader:
        array = np.zeros((reader.grid.rows, reader.grid.cols), np.int32)
        for row, ids in reader.strips():
            array[row : row + len(ids)] = ids
        present = np.flatnonzero(np.bincount(array.ravel(), minlength=1))
        return ClassRaster(reader.grid, reader.legend(present.tolist()), array, reader.provenance)


def _unclassified_id(provenance: Mapping[str, str]) -> Optional[int]:
    text = provenance.get("unclassified_id", "")
    return int(text) if text.isascii() and text.isdigit() else None


def _grid_of(dataset: gdal.Dataset) -> Grid:
    transform: Optional[GeoTransform] = dataset.GetGeoTransform(can_return_null=True)
    return Grid(dataset.RasterYSize, dataset.RasterXSize, transform, dataset.GetProjection() or "")


def _read_provenance(dataset: gdal.Dataset) -> dict[str, str]:
    items = (dataset.GetMetadata() or {}).items()
    return {
        key[len(ITEM_PREFIX) :].lower(): value
        for key, value in items
        if key.startswith(ITEM_PREFIX)
    }


def _read_ids(band: gdal.Band, name: str, row: int, rows: int) -> NDArray[np.int32]:
    values, valid = (np.empty((rows, band.XSize), kind) for kind in (np.float64, np.uint8))
    place = (0, row, band.XSize, rows)
    with gdal_failures() as failures:
        band.ReadRaster(*place, buf_type=gdal.GDT_Float64, buf_obj=values)
        band.GetMaskBand().ReadRaster(*place, buf_type=gdal.GDT_Byte, buf_obj=valid)
    if failures:
        raise LabelError("unreadable", f"{name} is damaged: {failures[0].rstrip('.')}.")
    values[valid == 0] = 0
    if not np.isfinite(values).all() or (values != np.floor(values)).any():
        raise LabelError(
            "float-values",
            f"{name} holds numbers that are not whole, so it is no class raster; choose one "
            "whose pixels are class ids.",
        )
    if values.min() < 0 or values.max() > MAX_CLASS_ID:
        bad = values.min() if values.min() < 0 else values.max()
        raise LabelError(
            "bad-ids",
            f"{name} holds the value {bad:.0f}, but class ids are 1 to {MAX_CLASS_ID}; mark "
            "other values as nodata.",
        )
    return values.astype(np.int32)


def _read_legend(band: gdal.Band, present: Sequence[int]) -> tuple[LegendClass, ...]:
    names = {i: text for i, text in enumerate(band.GetCategoryNames() or ()) if text.strip()}
    colours: dict[int, str] = {}
    table = band.GetColorTable()
    if table is not None:
        for class_id in {*names, *present}:
            if class_id < table.GetCount():
                colours[class_id] = hex_colour(table.GetColorEntry(class_id)[:3])
    table_names, table_colours = read_attribute_table(band.GetDefaultRAT())
    names.update(table_names)
    colours.update(table_colours)
    ids = sorted(i for i in {*names, *present} if 1 <= i <= MAX_CLASS_ID)
    return tuple(
        LegendClass(i, names.get(i, f"Class {i}"), colours.get(i) or _made_colour(i)) for i in ids
    )


def _made_colour(class_id: int) -> str:
    """Return a colour for a class that has none; steps of the golden ratio keep hues apart."""
    hue = (class_id * 0.618033988749895) % 1.0
    return hex_colour([round(255 * part) for part in colorsys.hsv_to_rgb(hue, 0.65, 0.85)])
