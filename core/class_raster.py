"""Reads class rasters: ours, with all they say of themselves, and those of other programs."""

from __future__ import annotations

import colorsys
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .attribute_table import hex_colour, read_attribute_table, read_parents
from .class_style import LegendClass
from .errors import LabelError
from .gdal_messages import gdal_failures
from .grid import GeoTransform, Grid, Window
from .output_files import StrPath
from .prompts import MAX_CLASS_ID
from .text import worded

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
    array : uint16 array (rows, cols)
        Class ids; 0 where a pixel is not classified.
    provenance : dict of str to str
        Where a raster of ours comes from, by `Provenance` field; empty for others.
    """

    grid: Grid
    legend: tuple[LegendClass, ...]
    array: NDArray[np.uint16]
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
            array=np.where(self.array == left_out, np.uint16(0), self.array),
        )

    def pixel_counts(self) -> NDArray[np.int64]:
        """Return how many pixels each id has: int64 (65536,), by id."""
        return _counts_of(self.array, _rows_at_once(self.grid))


class ClassRasterReader:
    """A class raster open for reading by windows, so that one larger than the memory can be read.

    Use it in a ``with`` block, which closes the file.

    Parameters
    ----------
    path : str or path
        A raster of one band with whole numbers, of any type.

    Attributes
    ----------
    path : str
    grid : Grid
        Its pixel grid.
    provenance : dict of str to str
        As in `ClassRaster`.
    parents : dict of int to str
        Parent by class id, of rasters whose attribute table has a column ``Parent``.

    Raises
    ------
    LabelError
        ``labels.not-found``, ``unreadable``, ``many-bands``.
    """

    def __init__(self, path: StrPath) -> None:
        self.path = os.fspath(path)
        dataset = None  # where GDAL's exceptions are on, the block ends before it is opened
        with gdal_failures() as failures:
            dataset = gdal.OpenEx(self.path, gdal.OF_RASTER)
        if dataset is None:
            if not os.path.exists(self.path):
                raise LabelError(
                    "not-found",
                    worded("There is no class raster {path}; check the path.", path=self.path),
                )
            detail = f": {failures[0].rstrip('.')}" if failures else ""
            raise LabelError(
                "unreadable",
                worded("{path} cannot be read as a raster{detail}.", path=self.path, detail=detail),
            )
        bands = dataset.RasterCount
        if bands != 1:
            del dataset  # else the traceback of the error would keep the file open
            raise LabelError(
                "many-bands",
                worded(
                    "{path} has {bands} bands, but a class raster has one; choose another.",
                    path=self.path,
                    bands=bands,
                ),
            )
        # The grid first: with it GDAL 3.6 reads the sidecar, where names come from.
        self.grid = _grid_of(dataset)
        self.provenance: Mapping[str, str] = _read_provenance(dataset)
        self._dataset: Optional[gdal.Dataset] = dataset
        self._named, self._coloured, self.parents = _read_tables(dataset.GetRasterBand(1))

    def __enter__(self) -> ClassRasterReader:
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._dataset = None

    @property
    def unclassified_id(self) -> Optional[int]:
        """As in `ClassRaster`."""
        return _unclassified_id(self.provenance)

    def windows(self) -> Iterator[Window]:
        """Cut the raster into strips of whole rows that take little memory each."""
        step = _rows_at_once(self.grid)
        for row in range(0, self.grid.rows, step):
            yield Window(row, 0, min(step, self.grid.rows - row), self.grid.cols)

    def strips(self) -> Iterator[tuple[int, NDArray[np.int32]]]:
        """Read the class ids in strips of whole rows, from top to bottom.

        Yields
        ------
        int
            First row of the strip.
        np.ndarray
            int32 (rows, cols), as `read` returns it.
        """
        for window in self.windows():
            yield window.row, self.read(window)

    def pixel_counts(self) -> Counter[int]:
        """Return how many pixels each id has that occurs, 0 among them; raises as `read`."""
        counts: Counter[int] = Counter()
        for _, ids in self.strips():
            pixels = _counts_of(ids, len(ids))
            counts.update({i: int(pixels[i]) for i in np.flatnonzero(pixels).tolist()})
        return counts

    def read(self, window: Window) -> NDArray[np.int32]:
        """Return the class ids of a window.

        Parameters
        ----------
        window : Window
            It must lie within the raster.

        Returns
        -------
        int32 array (rows, cols)
            0 where a pixel is not classified: nodata, masked pixels and 0.

        Raises
        ------
        LabelError
            ``labels.unreadable``, ``float-values`` (not whole numbers), ``bad-ids`` (outside 1 to
            65535).
        """
        if self._dataset is None:
            raise ValueError("the raster is closed")
        return _read_ids(self._dataset.GetRasterBand(1), self.path, window)

    def legend(self, present: Iterable[int]) -> tuple[LegendClass, ...]:
        """Return the classes of the raster's tables and those found in its pixels, by id.

        Names and colours come from the attribute table, then from category names and the colour
        table. A class without a name is called ``Class <id>``; one without a colour gets one.

        Parameters
        ----------
        present : iterable of int
            Ids found in the pixels.
        """
        return tuple(
            LegendClass(
                i, self._named.get(i, f"Class {i}"), self._coloured.get(i) or _made_colour(i)
            )
            for i in sorted({*self._named, *present})
            if 1 <= i <= MAX_CLASS_ID
        )


def read_class_raster(path: StrPath) -> ClassRaster:
    """Read a class raster of ours or of another program.

    Nodata, masked pixels and 0 are all 0 in the result. Names and colours are those of
    `ClassRasterReader.legend`.

    Parameters
    ----------
    path : str or path
        A raster of one band with whole numbers, of any type.

    Raises
    ------
    LabelError
        As `ClassRasterReader` and its `read`.
    """
    with ClassRasterReader(path) as raster:
        array = np.zeros((raster.grid.rows, raster.grid.cols), np.uint16)
        for window in raster.windows():
            array[window.slices_in(raster.grid.whole)] = raster.read(window)
        present = np.flatnonzero(_counts_of(array, _rows_at_once(raster.grid)))
        return ClassRaster(raster.grid, raster.legend(present.tolist()), array, raster.provenance)


def _counts_of(ids: NDArray[np.integer], rows_at_once: int) -> NDArray[np.int64]:
    """Return how many pixels each id has: int64 (65536,), by id."""
    counts = np.zeros(MAX_CLASS_ID + 1, np.int64)
    # By strips, since bincount turns what it counts into numbers of 8 bytes.
    for row in range(0, len(ids), rows_at_once):
        counts += np.bincount(ids[row : row + rows_at_once].ravel(), minlength=counts.size)
    return counts


def _rows_at_once(grid: Grid) -> int:
    return max(1, _READ_BYTES // (8 * max(grid.cols, 1)))


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


def _unclassified_id(provenance: Mapping[str, str]) -> Optional[int]:
    text = provenance.get("unclassified_id", "")
    return int(text) if text.isascii() and text.isdigit() else None


def _read_ids(band: gdal.Band, name: str, window: Window) -> NDArray[np.int32]:
    place = (window.col, window.row, window.cols, window.rows)
    shape = (window.rows, window.cols)
    # Numbers of these types are whole and fit; others are looked at as they are.
    is_small = band.DataType in (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16)
    values = np.empty(shape, np.int32 if is_small else np.float64)
    valid: Optional[NDArray[np.uint8]] = None
    if not band.GetMaskFlags() & gdal.GMF_ALL_VALID:
        valid = np.empty(shape, np.uint8)
    with gdal_failures() as failures:
        kind = gdal.GDT_Int32 if is_small else gdal.GDT_Float64
        band.ReadRaster(*place, buf_type=kind, buf_obj=values)
        if valid is not None:
            band.GetMaskBand().ReadRaster(*place, buf_type=gdal.GDT_Byte, buf_obj=valid)
    if failures:
        raise LabelError(
            "unreadable",
            worded("{name} is damaged: {problem}.", name=name, problem=failures[0].rstrip(".")),
        )
    if valid is not None:
        values[valid == 0] = 0
    if not is_small and (not np.isfinite(values).all() or (values != np.floor(values)).any()):
        raise LabelError(
            "float-values",
            worded(
                "{name} holds numbers that are not whole, so it is no class raster; choose one "
                "whose pixels are class ids.",
                name=name,
            ),
        )
    if values.size and (values.min() < 0 or values.max() > MAX_CLASS_ID):
        bad = values.min() if values.min() < 0 else values.max()
        raise LabelError(
            "bad-ids",
            worded(
                "{name} holds the value {bad}, but class ids are 1 to {max_class_id}; mark "
                "other values as nodata.",
                name=name,
                bad=f"{bad:.0f}",
                max_class_id=MAX_CLASS_ID,
            ),
        )
    return values.astype(np.int32, copy=False)


def _read_tables(band: gdal.Band) -> tuple[dict[int, str], dict[int, str], dict[int, str]]:
    """Return names, colours and parents by class id, as far as the raster gives them."""
    names = {i: text for i, text in enumerate(band.GetCategoryNames() or ()) if text.strip()}
    colours: dict[int, str] = {}
    table = band.GetColorTable()
    if table is not None:
        count = min(table.GetCount(), MAX_CLASS_ID + 1)
        colours = {i: hex_colour(table.GetColorEntry(i)[:3]) for i in range(1, count)}
    attributes = band.GetDefaultRAT()
    table_names, table_colours = read_attribute_table(attributes)
    return {**names, **table_names}, {**colours, **table_colours}, read_parents(attributes)


def _made_colour(class_id: int) -> str:
    """Return a colour for a class that has none; steps of the golden ratio keep hues apart."""
    hue = (class_id * 0.618033988749895) % 1.0
    return hex_colour([round(255 * part) for part in colorsys.hsv_to_rgb(hue, 0.65, 0.85)])
