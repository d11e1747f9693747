"""Class, confidence and similarity rasters: GeoTIFFs with legend, table, style and provenance.

A raster is written under a temporary name and takes its place when committed, together with its
sidecars: ``<name>.aux.xml`` (class names and attribute table, which GDAL, QGIS and ArcGIS read)
and ``<stem>.qml`` (QGIS style; not where another layer of that stem owns it). `output_files` tells
how, and what a killed run leaves behind.

Class rasters hold class ids; 0 is nodata: not classified. They are Byte with a colour table where
all ids fit, else UInt16 without one, as a palette of 65,536 entries makes an unusable legend.
Confidence rasters (and those of margin and entropy) hold Float32 from 0 to 1. Their nodata is −1:
unlike NaN, every program that knows the nodata tag honours it, and it cannot be taken for a
confidence. Similarity rasters hold Float32 cosines from −1 to 1, a band per query; their nodata is
−9999. So it is with embedding rasters, which hold a component of the pixels' embeddings a band.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Optional, TypeVar

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .. import __version__
from .band_statistics import BandStatistics, StatisticsCounter
from .class_raster import ITEM_PREFIX, ClassRaster, read_class_raster
from .class_style import (
    OWN_STYLE_MARK,
    RASTER_STYLE_MARK,
    LegendClass,
    class_style,
    composite_style,
    confidence_style,
    similarity_style,
)
from .embedding_basis import EmbeddingBasis
from .errors import OutputError
from .gdal_messages import gdal_failures
from .gdal_options import gdal_options
from .grid import Grid, Window
from .grid_area import row_areas_of
from .output_files import StagedFiles, StrPath, check_output, write_error
from .pixel_area import AREA_COLUMN
from .prompts import MAX_CLASS_ID
from .text import worded

__all__ = [
    "CONFIDENCE_NODATA",
    "SIMILARITY_NODATA",
    "ClassRaster",
    "ClassRasterWriter",
    "ConfidenceRasterWriter",
    "EmbeddingRasterWriter",
    "LegendClass",
    "Provenance",
    "SimilarityRasterWriter",
    "check_output",
    "read_class_raster",
]

SUFFIXES = (".tif", ".tiff")
CLASS_NODATA = 0
CONFIDENCE_NODATA = -1.0
SIMILARITY_NODATA = -9999.0
BASIS_ITEM = f"{ITEM_PREFIX}EMBEDDING_BASIS"
"""Metadata item of an embedding raster that holds the basis of its components, as JSON."""

EXPLAINED_ITEM = "EXPLAINED_VARIANCE"
"""Metadata item of its bands: share of the sample's variance that the component holds."""

CONFIDENCE_CONTENTS = {
    "confidence": "Confidence",
    "margin": "Margin",
    "entropy": "Entropy",
}
"""What a raster of `ConfidenceRasterWriter` may hold, and how its band is then called."""

LOWEST_ITEM = f"{ITEM_PREFIX}LOWEST"
"""Metadata item of the least value that a raster of confidence can hold."""

_MAX_BYTE_ID = 255
_AUX, _QML = ".aux.xml", ".qml"
# Written by others for the file that is replaced: overviews, masks, tables, georeferencing.
_WORLD_FILE = ".tfw"
_STALE = (".ovr", ".msk", ".vat.dbf", ".vat.cpg", ".xml", _WORLD_FILE)
_LAYOUT = ("TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_MAX_COUNT_AS_INTEGER = 2**31 - 1
_Writer = TypeVar("_Writer", bound="_RasterWriter")


@dataclass(frozen=True)
class Provenance:
    """Where a raster comes from; kept in its metadata as ``SPECTRAPROMPT_<FIELD>``.

    Attributes
    ----------
    model_file : str
        File name of the model.
    model_id : str
        Checksum of the model's content, see `bundle.bundle_checksum`.
    prompt_set : str
        Name of the prompt set.
    prompts : str
        The prompt set as JSON; empty to leave it out.
    scene : str
        Name of the scene.
    created : str
        When, in ISO 8601.
    confidence_calibrated : bool or None
        Whether confidences were calibrated; None where that does not matter.
    confidence_note : str
        Why they are not, where that needs saying.
    model_note : str
        What must be known of the model, such as that it was not trained on this scene.
    unclassified_id : int or None
        Value of the pixels that are near no prompt, which are unclassified as 0 is; None where no
        threshold was set.
    unclassified_below : float or None
        The threshold: cosine similarity of the best class below which a pixel is unclassified.
    inside : str
        Name of the polygons that were mapped; empty where none bound the map.
    sources : str
        File names of the rasters that it was derived from.
    software : str
        Program and version.
    """

    model_file: str = ""
    model_id: str = ""
    prompt_set: str = ""
    prompts: str = ""
    scene: str = ""
    created: str = ""
    confidence_calibrated: Optional[bool] = None
    confidence_note: str = ""
    model_note: str = ""
    unclassified_id: Optional[int] = None
    unclassified_below: Optional[float] = None
    inside: str = ""
    sources: str = ""
    software: str = f"SpectraPrompt {__version__}"

    def items(self) -> dict[str, str]:
        """Return the metadata items; fields that say nothing are left out."""
        texts: dict[str, str] = {}
        for key, value in vars(self).items():
            text = {True: "YES", False: "NO", None: ""}[value] if _is_flag(value) else str(value)
            if text:
                texts[f"{ITEM_PREFIX}{key.upper()}"] = text
        return texts


class _RasterWriter:
    """Writes a GeoTIFF by windows; see the public writers."""

    _gdal_type: int
    _nodata: float
    _options: tuple[str, ...] = ()
    _content: str
    _band_names: tuple[str, ...]

    def __init__(self, path: StrPath, grid: Grid, provenance: Provenance) -> None:
        self.path = check_output(path, suffixes=SUFFIXES)
        self.grid = grid
        self._pixels_written = 0
        self._staged = StagedFiles(self.path)
        self._dataset: Any = None
        try:
            with self._told_as_error(), _own_sidecars():
                self._dataset = _create(
                    self._staged.temporary,
                    grid,
                    len(self._band_names),
                    self._gdal_type,
                    (*_LAYOUT, *self._options),
                )
                if self._dataset is not None:
                    self._describe(provenance)
        except BaseException:
            self.abort()
            raise

    def __enter__(self: _Writer) -> _Writer:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        problem: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        """Abort, unless committed."""
        self.abort()

    def abort(self) -> None:
        """Remove what was written; the target stays as it was. Does nothing after a commit."""
        if self._dataset is not None:
            with gdal_failures():
                self._dataset = None
        self._staged.discard()

    def commit(self) -> Path:
        """Finish the raster and put it in place with its sidecars; return its absolute path.

        Pixels never written are nodata.

        Raises
        ------
        OutputError
            ``output.disk-full``, ``write-failed``, ``in-use``. An older raster of that name then
            stays as it was.
        """
        if self._dataset is None:
            raise ValueError("the raster is not open for writing")
        try:
            with self._told_as_error(), _own_sidecars():
                self._finish()
                self._dataset.FlushCache()
                self._dataset = None
            sidecars = [_AUX]
            if not _is_foreign_style(self._staged.final(_QML), self.path):
                self._write_style(self._staged.sidecar(_QML))
                sidecars.append(_QML)
            return self._staged.commit(sidecars, self._stale())
        finally:
            self.abort()

    def _stale(self) -> tuple[str, ...]:
        """Return the suffixes of sidecars that go with the file replaced.

        ``map.tfw`` may be all that places a ``map.tiff`` beside ``map.tif``; it then stays, and
        GDAL heeds the tags written here before it.
        """
        twins = (self.path.with_suffix(suffix) for suffix in SUFFIXES)
        is_shared = any(twin != self.path and twin.exists() for twin in twins)
        return tuple(suffix for suffix in _STALE if not (is_shared and suffix == _WORLD_FILE))

    def _describe(self, provenance: Provenance) -> None:
        items = {
            **provenance.items(),
            "SPECTRAPROMPT_CONTENT": self._content,
            "TIFFTAG_SOFTWARE": provenance.software,
        }
        self._dataset.SetMetadata({key: _legible(text) for key, text in items.items()})
        for number, name in enumerate(self._band_names, start=1):
            band = self._dataset.GetRasterBand(number)
            band.SetNoDataValue(self._nodata)
            band.SetDescription(_legible(name))

    def _put(self, window: Window, values: NDArray[Any]) -> None:
        """Write values (rows, cols) or (bands, rows, cols) of the raster's own type."""
        if self._dataset is None:
            raise ValueError("the raster is not open for writing")
        planes = values if values.ndim == 3 else values[np.newaxis]
        if planes.shape != (len(self._band_names), window.rows, window.cols):
            raise ValueError(f"values of shape {values.shape} for {window}")
        if window.clipped(self.grid.whole) != window:
            raise ValueError(f"{window} lies outside {self.grid.whole}")
        self._pixels_written += window.pixels
        if self._pixels_written > self.grid.whole.pixels:
            raise ValueError("pixels were written twice")
        if not window.pixels:
            return
        with self._told_as_error():
            for number, plane in enumerate(planes, start=1):
                self._dataset.GetRasterBand(number).WriteRaster(
                    window.col,
                    window.row,
                    window.cols,
                    window.rows,
                    # Not the array itself, which some versions would hand to gdal_array.
                    np.ascontiguousarray(plane).data.cast("B"),
                    buf_type=self._gdal_type,
                )

    def _finish(self) -> None:
        """Add what is known only at the end."""

    def _write_style(self, path: Path) -> None:
        try:
            path.write_bytes(self._style())
        except OSError as problem:
            raise write_error(self.path, problem.strerror or str(problem)) from None

    def _style(self) -> bytes:
        raise NotImplementedError

    @contextmanager
    def _told_as_error(self) -> Iterator[None]:
        with gdal_failures() as failures:
            yield
        if failures:
            raise write_error(self.path, failures[0])


class ClassRasterWriter(_RasterWriter):
    """Writes a class raster by windows, in any order, and counts the pixels of each class.

    As a context manager it aborts unless `commit` was called.

    Parameters
    ----------
    path : str or path
        The GeoTIFF to write (``.tif``).
    grid : Grid
        Its grid; geotransform and CRS are kept.
    legend : sequence of LegendClass
        All classes the raster may hold, ids 1 to 65535 in any order. All go into the attribute
        table; those with pixels go into the style.
    provenance : Provenance
        Kept as metadata.

    Raises
    ------
    OutputError
        As `check_output`; ``output.bad-legend`` for ids outside the range or given twice, empty
        names, and colours that are not ``#rrggbb``.
    """

    _nodata = CLASS_NODATA
    _content = "classes"
    _band_names = ("Class",)

    def __init__(
        self,
        path: StrPath,
        grid: Grid,
        legend: Sequence[LegendClass],
        provenance: Provenance = Provenance(),
    ) -> None:
        self.legend = _checked_legend(legend, path)
        self._largest = max(entry.id for entry in self.legend)
        is_byte = self._largest <= _MAX_BYTE_ID
        self._gdal_type = gdal.GDT_Byte if is_byte else gdal.GDT_UInt16
        self._dtype = np.dtype(np.uint8 if is_byte else np.uint16)
        self._known = np.zeros(self._largest + 1, bool)
        self._known[[CLASS_NODATA, *(entry.id for entry in self.legend)]] = True
        self._counts = np.zeros(self._largest + 1, np.int64)
        self._row_areas = row_areas_of(grid)
        self._areas = np.zeros(self._largest + 1, np.float64)
        super().__init__(path, grid, provenance)

    @property
    def class_pixels(self) -> dict[int, int]:
        """Pixels written so far of each class of the legend, by class id."""
        return {entry.id: int(self._counts[entry.id]) for entry in self.legend}

    def write(self, window: Window, ids: NDArray[np.integer[Any]]) -> None:
        """Write the class ids of a window.

        Parameters
        ----------
        window : Window
            Where, counted from the upper left pixel of the raster's grid. Windows must not overlap.
        ids : integer array (rows, cols)
            Class ids; 0 where a pixel is not classified.

        Raises
        ------
        OutputError
            ``output.disk-full``, ``write-failed``.
        ValueError
            For ids that the legend does not have, and windows that do not fit.
        """
        ids = np.asarray(ids)
        if ids.size and (ids.min() < 0 or ids.max() > self._largest or not self._known[ids].all()):
            raise ValueError("class ids that the legend does not have")
        self._put(window, ids.astype(self._dtype, copy=False))
        self._counts += np.bincount(ids.ravel(), minlength=self._largest + 1)
        if self._row_areas is not None:
            rows = self._row_areas[window.row : window.row + window.rows]
            shares = np.repeat(rows, window.cols)
            self._areas += np.bincount(ids.ravel(), shares, minlength=self._largest + 1)

    def _describe(self, provenance: Provenance) -> None:
        super()._describe(provenance)
        band = self._dataset.GetRasterBand(1)
        if self._gdal_type == gdal.GDT_Byte:
            colours = gdal.ColorTable()
            colours.SetColorEntry(CLASS_NODATA, (0, 0, 0, 0))
            for entry in self.legend:
                colours.SetColorEntry(entry.id, (*_rgb(entry.colour), 255))
            band.SetColorTable(colours)

    def _finish(self) -> None:
        band = self._dataset.GetRasterBand(1)
        names = [""] * (self._largest + 1)
        for entry in self.legend:
            names[entry.id] = entry.name
        band.SetCategoryNames(names)
        areas = None if self._row_areas is None else self._areas
        band.SetDefaultRAT(_attribute_table(self.legend, self.class_pixels, areas))

    def _style(self) -> bytes:
        present = [entry for entry in self.legend if self._counts[entry.id]]
        return class_style(present or self.legend)


class ConfidenceRasterWriter(_RasterWriter):
    """Writes a raster of confidence, margin or entropy (Float32, 0 to 1, nodata −1) by windows.

    As a context manager it aborts unless `commit` was called.

    Parameters
    ----------
    path : str or path
        The GeoTIFF to write (``.tif``).
    grid : Grid
        Its grid; geotransform and CRS are kept.
    provenance : Provenance
        Kept as metadata; say there whether the confidence is calibrated.
    content : str
        One of `CONFIDENCE_CONTENTS`.
    classes : int
        Classes of the map; the confidence of the best is at least the inverse, and styles begin
        there. Less than 2 leaves the beginning at 0.

    Raises
    ------
    OutputError
        As `check_output`.
    """

    _gdal_type = gdal.GDT_Float32
    _nodata = CONFIDENCE_NODATA
    _options = ("PREDICTOR=3",)

    def __init__(
        self,
        path: StrPath,
        grid: Grid,
        provenance: Provenance = Provenance(),
        content: str = "confidence",
        classes: int = 0,
    ) -> None:
        self._content = content
        self._lowest = 1 / classes if content == "confidence" and classes > 1 else 0.0
        self._band_names = (CONFIDENCE_CONTENTS[content],)
        super().__init__(path, grid, provenance)

    def write(self, window: Window, confidence: NDArray[np.floating[Any]]) -> None:
        """Write the confidences, margins or entropies of a window, in any order of windows.

        Parameters
        ----------
        window : Window
            Where, counted from the upper left pixel of the raster's grid. Windows must not overlap.
        confidence : float array (rows, cols)
            0 to 1; NaN where a pixel is not classified. Rounding errors outside are clipped.

        Raises
        ------
        OutputError
            ``output.disk-full``, ``write-failed``.
        ValueError
            For values outside 0 to 1, and windows that do not fit.
        """
        values = np.array(confidence, np.float32)
        missing = np.isnan(values)
        values[missing] = 0
        if values.size and (values.min() < -1e-4 or values.max() > 1 + 1e-4):
            raise ValueError("confidences outside 0 to 1")
        np.clip(values, 0, 1, out=values)
        values[missing] = CONFIDENCE_NODATA
        self._put(window, values)

    def _describe(self, provenance: Provenance) -> None:
        super()._describe(provenance)
        if self._lowest:
            self._dataset.SetMetadataItem(LOWEST_ITEM, f"{self._lowest:.6g}")

    def _style(self) -> bytes:
        return confidence_style(self._lowest, self._content == "entropy")


class _SignedRasterWriter(_RasterWriter):
    """Writes Float32 bands of values that are no larger than a limit, and counts them."""

    _gdal_type = gdal.GDT_Float32
    _nodata = SIMILARITY_NODATA
    # Band by band, since one is looked at at a time.
    _options = ("PREDICTOR=3", "INTERLEAVE=BAND")
    _limit: float

    def __init__(
        self, path: StrPath, grid: Grid, names: Sequence[str], provenance: Provenance
    ) -> None:
        self._band_names = tuple(names)
        self._counters = [StatisticsCounter(self._limit) for _ in names]
        super().__init__(path, grid, provenance)

    def write(self, window: Window, values: NDArray[np.floating[Any]]) -> None:
        """Write the values of a window, in any order of windows.

        Parameters
        ----------
        window : Window
            Where, counted from the upper left pixel of the raster's grid. Windows must not overlap.
        values : float array (bands, rows, cols)
            NaN where a pixel has none. Rounding errors beyond the limit are clipped.

        Raises
        ------
        OutputError
            ``output.disk-full``, ``write-failed``.
        ValueError
            For values beyond the limit, and windows that do not fit.
        """
        values = np.array(values, np.float32)
        missing = np.isnan(values)
        values[missing] = 0
        if values.size and np.abs(values).max() > self._limit + 1e-4:
            raise ValueError(f"values outside {-self._limit:g} to {self._limit:g}")
        np.clip(values, -self._limit, self._limit, out=values)
        for counter, plane, gaps in zip(self._counters, values, missing):
            counter.add(plane[~gaps])
        values[missing] = SIMILARITY_NODATA
        self._put(window, values)

    @property
    def statistics(self) -> tuple[BandStatistics, ...]:
        """Statistics of the values written so far, one a band."""
        return tuple(counter.statistics for counter in self._counters)


class SimilarityRasterWriter(_SignedRasterWriter):
    """Writes a similarity raster (Float32 cosines, a band per query, nodata −9999) by windows.

    As a context manager it aborts unless `commit` was called.

    Parameters
    ----------
    path : str or path
        The GeoTIFF to write (``.tif``).
    grid : Grid
        Its grid; geotransform and CRS are kept.
    queries : sequence of str
        The queries, one a band; they become the bands' descriptions.
    provenance : Provenance
        Kept as metadata.

    Raises
    ------
    OutputError
        As `check_output`.
    """

    _content = "similarity"
    _limit = 1.0

    def __init__(
        self,
        path: StrPath,
        grid: Grid,
        queries: Sequence[str],
        provenance: Provenance = Provenance(),
    ) -> None:
        super().__init__(path, grid, queries, provenance)

    def _style(self) -> bytes:
        first = self.statistics[0]
        return similarity_style(first.low, first.high)


class EmbeddingRasterWriter(_SignedRasterWriter):
    """Writes an embedding raster (Float32, a component a band, nodata −9999) by windows.

    As a context manager it aborts unless `commit` was called.

    Parameters
    ----------
    path : str or path
        The GeoTIFF to write (``.tif``).
    grid : Grid
        Its grid; geotransform and CRS are kept.
    dim : int
        Size of an embedding.
    basis : EmbeddingBasis or None
        What the components are, kept as metadata; None for the embedding itself.
    provenance : Provenance
        Kept as metadata.

    Raises
    ------
    OutputError
        As `check_output`.
    """

    _content = "embedding"
    _limit = 2.0  # two unit vectors, one taken from the other

    def __init__(
        self,
        path: StrPath,
        grid: Grid,
        dim: int,
        basis: Optional[EmbeddingBasis] = None,
        provenance: Provenance = Provenance(),
    ) -> None:
        self._basis = basis
        bands = range(1, (dim if basis is None else basis.components) + 1)
        names = [f"{'Embedding' if basis is None else 'Component'} {band}" for band in bands]
        super().__init__(path, grid, names, provenance)

    def _describe(self, provenance: Provenance) -> None:
        super()._describe(provenance)
        if self._basis is not None:
            self._dataset.SetMetadataItem(BASIS_ITEM, self._basis.to_json())
            for number, share in enumerate(self._basis.explained, start=1):
                self._dataset.GetRasterBand(number).SetMetadataItem(EXPLAINED_ITEM, f"{share:g}")

    def _style(self) -> bytes:
        shown = [(band.low, band.high) for band in self.statistics[:3]]
        return composite_style(shown) if len(shown) == 3 else similarity_style(*shown[0])


def _is_flag(value: object) -> bool:
    return value is None or isinstance(value, bool)


def _legible(text: str) -> str:
    """Return the text without characters that XML, and so the sidecars, cannot hold."""
    return _NOT_IN_XML.sub(" ", text)


def _create(
    path: Path, grid: Grid, bands: int, gdal_type: int, options: Sequence[str]
) -> Optional[gdal.Dataset]:
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), grid.cols, grid.rows, bands, gdal_type, list(options)
    )
    if dataset is None:
        return None
    if grid.geotransform is not None:
        dataset.SetGeoTransform(grid.geotransform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    return dataset


def _own_sidecars() -> AbstractContextManager[None]:
    """Make GDAL write the ``.aux.xml`` beside the raster, whatever the user's GDAL settings."""
    return gdal_options({"GDAL_PAM_ENABLED": "YES", "GDAL_PAM_PROXY_DIR": None})


def _is_foreign_style(style: Path, target: Path) -> bool:
    """Tell whether a style belongs, or may belong, to another layer of the same stem.

    ``scene.qml`` may style ``scene.bsq`` or ``scene.shp``; it is then left alone.
    """
    try:
        content = style.read_bytes()
    except OSError:
        return False
    if OWN_STYLE_MARK in content:
        return False
    own = (style.name, target.name, target.with_suffix(_WORLD_FILE).name)
    others = (file for file in target.parent.iterdir() if file.name not in own)
    return RASTER_STYLE_MARK not in content or any(file.stem == target.stem for file in others)


def _checked_legend(legend: Sequence[LegendClass], path: StrPath) -> tuple[LegendClass, ...]:
    def refuse(problem: str) -> OutputError:
        return OutputError(
            "bad-legend",
            worded(
                "The class raster {path} cannot be written: {problem}.", path=path, problem=problem
            ),
        )

    checked: dict[int, LegendClass] = {}
    for entry in legend:
        name = " ".join(_legible(entry.name).split())
        if not 1 <= entry.id <= MAX_CLASS_ID:
            raise refuse(
                worded(
                    "class id {class_id} ({name}) lies outside 1 to {max_class_id}",
                    class_id=entry.id,
                    name=name,
                    max_class_id=MAX_CLASS_ID,
                )
            )
        if entry.id in checked:
            raise refuse(worded("class id {class_id} is given twice", class_id=entry.id))
        if not name:
            raise refuse(worded("class {class_id} has no name", class_id=entry.id))
        if not _COLOUR.fullmatch(entry.colour):
            raise refuse(
                worded(
                    "the colour {colour} of class {name} is not '#rrggbb'",
                    colour=repr(entry.colour),
                    name=name,
                )
            )
        checked[entry.id] = LegendClass(entry.id, name, entry.colour.lower())
    if not checked:
        raise refuse(worded("there is no class"))
    return tuple(checked.values())


def _attribute_table(
    legend: Sequence[LegendClass],
    counts: Mapping[int, int],
    areas: Optional[NDArray[np.float64]] = None,
) -> gdal.RasterAttributeTable:
    """Return GDAL's raster attribute table (RAT), sorted by class id; areas in m² by class id."""
    table = gdal.RasterAttributeTable()
    # QGIS takes counts as integers only; a real number holds those beyond 32 bits.
    fits = max(counts.values()) <= _MAX_COUNT_AS_INTEGER
    for name, kind, usage in (
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
        ("Class", gdal.GFT_String, gdal.GFU_Name),
        ("Red", gdal.GFT_Integer, gdal.GFU_Red),
        ("Green", gdal.GFT_Integer, gdal.GFU_Green),
        ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
        ("Count", gdal.GFT_Integer if fits else gdal.GFT_Real, gdal.GFU_PixelCount),
    ):
        table.CreateColumn(name, kind, usage)
    if areas is not None:
        table.CreateColumn(AREA_COLUMN, gdal.GFT_Real, gdal.GFU_Generic)
    table.SetRowCount(len(legend))
    for row, entry in enumerate(sorted(legend, key=lambda entry: entry.id)):
        table.SetValueAsInt(row, 0, entry.id)
        table.SetValueAsString(row, 1, entry.name)
        for column, value in enumerate(_rgb(entry.colour), start=2):
            table.SetValueAsInt(row, column, value)
        if fits:
            table.SetValueAsInt(row, 5, counts[entry.id])
        else:
            table.SetValueAsDouble(row, 5, float(counts[entry.id]))
        if areas is not None:
            table.SetValueAsDouble(row, 6, float(areas[entry.id]))
    return table


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
