"""Reads pixels and their validity from an open raster, exactly and without copies."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .band_metadata import numbers_in
from .errors import SceneError
from .gdal_messages import quiet_gdal
from .gdal_options import gdal_options
from .grid import Window
from .raster_file import gdal_message, items_of, numpy_type
from .text import worded

Number = Union[int, float]

_LARGEST = 1e30
"""No measurement is as large: what is, is a fill value (NetCDF's is 9.97e36) or clamped by GDAL."""

_BY_LINE = {"GDAL_ONE_BIG_READ": "YES"}
"""Has GDAL read from a raw file what is wanted of each line, not whole lines into its cache.

The cache would make the first of several windows side by side wait for the lines of them all, and
costs more than it saves. Other formats know nothing of it. Where a line holds all bands of each
pixel, it would be read anew for each band; there the cache is wanted.
"""

_CHUNK_BYTES = 16 * 2**20
_GDAL_TYPES = {
    "uint32": "UInt32",
    "int32": "Int32",
    "uint64": "UInt64",
    "int64": "Int64",
    "float64": "Float64",
}


class PixelReader:
    """Reads chosen bands of one GDAL dataset.

    GDAL writes float32 straight into the caller's array, with one call for all bands. Only where
    float32 cannot hold every stored number (32 and 64 bit integers) are pixels first read in their
    own type, a few rows at a time, so that nodata is compared exactly.

    Parameters
    ----------
    dataset : GDAL dataset
        Kept open as long as the reader.
    name : str
        Name of the raster, for errors.
    numbers : sequence of int
        Bands to read, counted from 1.
    alpha : int or None
        Band that is zero where pixels are invalid, counted from 1.

    Attributes
    ----------
    dtype : str
        numpy's name of the smallest type that holds all chosen bands.
    block_rows, block_cols : int
        Size of the natural block in pixels.
    nodata : tuple of (int, float or None)
        Nodata of each chosen band, as its type represents it; None where no pixel can have it.
    scaled, masked : bool
        Whether a scale or offset is applied, and whether a mask or alpha is heeded.
    """

    def __init__(
        self, dataset: Any, name: str, numbers: Sequence[int], alpha: Optional[int]
    ) -> None:
        self._dataset = dataset
        self._name = name
        self._numbers = list(numbers)
        self._alpha = alpha
        bands = [dataset.GetRasterBand(number) for number in numbers]
        self.block_cols, self.block_rows = (int(size) for size in bands[0].GetBlockSize())
        types = [numpy_type(band, name) for band in bands]
        self.dtype = np.result_type(*set(types)).name
        self._floating = np.dtype(self.dtype).kind == "f"
        self._exact = any(np.dtype(t).kind in "iu" and np.dtype(t).itemsize > 2 for t in types)
        header = items_of(dataset, "ENVI")
        self.nodata = tuple(_nodata(band, np.dtype(own), header) for band, own in zip(bands, types))
        self._scaling = _scaling(bands, header)
        interleave = items_of(dataset, "IMAGE_STRUCTURE").get("INTERLEAVE", "")
        self._options = _BY_LINE if interleave in ("BAND", "LINE") else {}
        self._masks = _mask_numbers(bands, self._numbers)

    @property
    def scaled(self) -> bool:
        """Whether a scale or offset is applied."""
        return self._scaling is not None

    @property
    def masked(self) -> bool:
        """Whether a mask or an alpha band is heeded."""
        return bool(self._masks) or self._alpha is not None

    def read(self, window: Window, values: NDArray[np.float32], valid: NDArray[np.bool_]) -> None:
        """Read a window that lies within the raster.

        Parameters
        ----------
        window : Window
            Within the raster, with at least one pixel.
        values : float32 array (chosen bands, rows, cols)
            Receives the values, 0 where invalid; may be a part of a larger array.
        valid : bool array (rows, cols)
            Receives the validity; may be a part of a larger array.

        Raises
        ------
        SceneError
            ``scene.unreadable`` when GDAL cannot read the pixels.
        """
        valid[...] = True
        with quiet_gdal(), gdal_options(self._options):
            self._apply_masks(window, valid)
            if self._exact:
                self._read_in_own_type(window, values, valid)
            else:
                self._read_as_float32(window, values, valid)
        if not valid.all():
            invalid = ~valid
            for band in values:
                np.copyto(band, 0, where=invalid)

    def _apply_masks(self, window: Window, valid: NDArray[np.bool_]) -> None:
        mask = np.empty((window.rows, window.cols), dtype=np.uint8)
        for number in self._masks:
            source = self._dataset.GetRasterBand(number).GetMaskBand()
            self._read_raster(source, window, "Byte", mask)
            np.logical_and(valid, mask, out=valid)
        if self._alpha is not None:
            alpha = np.empty((window.rows, window.cols), dtype=np.float32)
            self._read_raster(self._dataset.GetRasterBand(self._alpha), window, "Float32", alpha)
            np.logical_and(valid, alpha, out=valid)

    def _read_as_float32(
        self, window: Window, values: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> None:
        """Let GDAL round to float32; nodata is rounded in the same way before it is compared."""
        self._read_raster(self._dataset, window, "Float32", values, self._numbers)
        with np.errstate(over="ignore"):
            nodata = [None if v is None else float(np.float32(v)) for v in self.nodata]
        for index, band in enumerate(values):
            self._finish(index, band, band, nodata[index], valid)

    def _read_in_own_type(
        self, window: Window, values: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> None:
        own = np.dtype(self.dtype)
        rows = max(1, _CHUNK_BYTES // (len(self._numbers) * window.cols * own.itemsize))
        for first in range(0, window.rows, rows):
            count = min(rows, window.rows - first)
            part = Window(window.row + first, window.col, count, window.cols)
            stored = np.empty((len(self._numbers), count, window.cols), dtype=own)
            self._read_raster(self._dataset, part, _GDAL_TYPES[self.dtype], stored, self._numbers)
            here = slice(first, first + count)
            with np.errstate(over="ignore", invalid="ignore"):
                values[:, here] = stored
            for index, nodata in enumerate(self.nodata):
                self._finish(index, values[index, here], stored[index], nodata, valid[here])

    def _finish(
        self,
        index: int,
        band: NDArray[np.float32],
        stored: NDArray[Any],
        nodata: Optional[Number],
        valid: NDArray[np.bool_],
    ) -> None:
        """Mark the invalid pixels of one band, and apply its scale and offset in place."""
        if nodata is not None:
            np.logical_and(valid, stored != nodata, out=valid)
        with np.errstate(over="ignore", invalid="ignore"):
            if self._floating:
                np.logical_and(valid, np.abs(band) < _LARGEST, out=valid)
            if self._scaling is not None:
                scale, offset = self._scaling[index]
                band *= scale
                band += offset
                np.logical_and(valid, np.abs(band) < _LARGEST, out=valid)

    def _read_raster(
        self,
        source: Any,
        window: Window,
        gdal_type: str,
        array: NDArray[Any],
        numbers: Optional[list[int]] = None,
    ) -> None:
        """Read a window of a dataset or band into an array, which may be a part of a larger one."""
        options: dict[str, Any] = {
            "buf_type": gdal.GetDataTypeByName(gdal_type),
            "buf_obj": _memory_of(array),
            "buf_pixel_space": array.strides[-1],
            "buf_line_space": array.strides[-2],
        }
        if numbers is not None:
            options.update(band_list=numbers, buf_band_space=array.strides[0])
        gdal.ErrorReset()
        try:
            done = source.ReadRaster(
                window.col,
                window.row,
                window.cols,
                window.rows,
                window.cols,
                window.rows,
                **options,
            )
        except RuntimeError:
            done = None
        if done is None:
            raise SceneError(
                "unreadable",
                worded(
                    "Rows {first} to {last} of {name} cannot be read ({problem}); the file "
                    "seems damaged or incomplete, so copy it again.",
                    first=window.row + 1,
                    last=window.row + window.rows,
                    name=self._name,
                    problem=gdal_message(),
                ),
            )


def _memory_of(array: NDArray[Any]) -> NDArray[Any]:
    """Return the memory from an array's first to its last element, as one flat writable array."""
    if array.flags.c_contiguous:
        return array.reshape(-1)
    span = sum((size - 1) * stride for size, stride in zip(array.shape, array.strides))
    count = span // array.itemsize + 1
    flat: NDArray[Any] = np.lib.stride_tricks.as_strided(array, (count,), (array.itemsize,))
    return flat


def _nodata(band: Any, own: np.dtype[Any], header: Mapping[str, str]) -> Optional[Number]:
    """Return a band's nodata as its type represents it; None where no pixel can equal it."""
    value = band.GetNoDataValue()
    if value is None:
        listed = numbers_in(header.get("data_ignore_value", ""))
        value = listed[0] if listed else None
    if value is None or math.isnan(value):
        return None
    if own.kind == "f":
        with np.errstate(over="ignore"):
            rounded = float(own.type(value))
        return rounded if math.isfinite(rounded) else None  # infinities are invalid anyway
    limits = np.iinfo(own)
    if value != value // 1 or not limits.min <= value <= limits.max:
        return None
    return int(value)


def _scaling(
    bands: Sequence[Any], header: Mapping[str, str]
) -> Optional[list[tuple[float, float]]]:
    """Return scale and offset of each band, or None where there are none.

    GDAL's scale comes first: ENVI writers put the same factor into ``data gain values``, which GDAL
    turns into a scale, and into ``reflectance scale factor``, by which pixels are divided.
    """
    pairs = [(_or(band.GetScale(), 1.0), _or(band.GetOffset(), 0.0)) for band in bands]
    if any(pair != (1.0, 0.0) for pair in pairs):
        return pairs
    factor = (numbers_in(header.get("reflectance_scale_factor", "")) or [1.0])[0]
    if factor in (0.0, 1.0) or not math.isfinite(factor):
        return None
    return [(1.0 / factor, 0.0)] * len(bands)


def _or(value: Optional[float], default: float) -> float:
    """Return a scale or offset, or the default where it is missing or no finite number."""
    if value is None or not math.isfinite(value) or (default and not value):
        return default
    return float(value)


def _mask_numbers(bands: Sequence[Any], numbers: Sequence[int]) -> list[int]:
    """Return the bands whose masks are to be read: one for the dataset, or each band's own."""
    per_dataset = bands[0].GetMaskFlags() & gdal.GMF_PER_DATASET
    masks = [numbers[0]] if per_dataset else []
    return masks + [n for n, band in zip(numbers, bands) if band.GetMaskFlags() == 0]
