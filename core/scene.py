"""Hyperspectral scenes: bands, grid and nodata of a raster, read by windows."""

from __future__ import annotations

import os
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray

from .band_metadata import RasterMetadata, axis_from_metadata, numbers_in
from .envi import write_envi
from .errors import SceneError
from .gdal_messages import quiet_gdal
from .grid import Grid, Window
from .pixel_reader import PixelReader
from .raster_file import items_of, open_raster, split_alpha
from .spectra import Floats, SpectralAxis
from .text import worded

__all__ = ["Scene", "write_envi"]


class Scene:
    """An open hyperspectral raster; make one with `open`.

    Use it as a context manager, or `close` it. It is not thread-safe: give each thread its own by
    `reopened`.

    Attributes
    ----------
    path : str
        Path or GDAL name of the raster.
    grid : Grid
        Pixel grid.
    axis : SpectralAxis
        All bands of the raster, in its order. A last band marked as alpha is a mask, not a band.
    dtype : str
        Type of the stored pixels, numpy's name; the smallest that holds all good bands.
    block_rows, block_cols : int
        Size of the raster's natural block in pixels, for planners.
    unit : str
        What the values read are in: ``"reflectance"`` where the header tells its factor, else the
        unit that all good bands name; empty where nothing tells.
    """

    def __init__(self, dataset: Any, path: str, axis: SpectralAxis, alpha: Optional[int]) -> None:
        self.path = path
        self.axis = axis
        self._alpha = alpha
        self._dataset = dataset
        numbers = [int(index) + 1 for index in np.flatnonzero(axis.good)]
        reader = PixelReader(dataset, path, numbers, alpha)
        self._reader: Optional[PixelReader] = reader
        self.grid = Grid(
            dataset.RasterYSize,
            dataset.RasterXSize,
            dataset.GetGeoTransform(can_return_null=True),
            dataset.GetProjectionRef() or "",
        )
        self.dtype = reader.dtype
        self.block_rows, self.block_cols = reader.block_rows, reader.block_cols
        self.unit = _unit(dataset, numbers)

    @classmethod
    def open(
        cls,
        path: Union[str, os.PathLike[str]],
        wavelengths_nm: Optional[Sequence[float]] = None,
        good_bands: Optional[Sequence[bool]] = None,
    ) -> Scene:
        """Open a hyperspectral raster.

        Parameters
        ----------
        path : str or path-like
            A file, or any name that GDAL opens (``NETCDF:"file.nc":reflectance``).
        wavelengths_nm : sequence of float (bands,), optional
            Band centres in nm, in place of those in the file.
        good_bands : sequence of bool (bands,), optional
            Bands to use, in place of the file's bad-band list.

        Returns
        -------
        Scene

        Raises
        ------
        SceneError
            ``scene.not-found``, ``not-a-raster``, ``unreadable``, ``empty``, ``truncated``,
            ``subdatasets`` (one must be chosen), ``one-band``, ``complex-type``, ``unknown-type``,
            ``no-good-bands``; ``wrong-wavelengths`` and ``wrong-good-bands`` when those given do
            not fit.
        """
        name = os.fspath(path)
        with quiet_gdal():
            dataset = open_raster(name)
            bands, alpha = split_alpha(dataset, name)
            sources = [dataset.GetRasterBand(number) for number in range(1, bands + 1)]
            metadata = RasterMetadata(
                [items_of(band) for band in sources],
                [items_of(band, "IMAGERY") for band in sources],
                items_of(dataset),
                items_of(dataset, "ENVI"),
            )
            axis = axis_from_metadata(
                metadata,
                None if wavelengths_nm is None else _checked(wavelengths_nm, bands, name),
                None if good_bands is None else _checked_good(good_bands, bands, name),
            )
            if not axis.good.any():
                raise SceneError(
                    "no-good-bands",
                    worded(
                        "All {bands} bands of {name} are marked as bad; correct its bad-band "
                        "list (bbl), or say which bands to use.",
                        bands=bands,
                        name=name,
                    ),
                )
            return cls(dataset, name, axis, alpha)

    def reopened(self) -> Scene:
        """Return the same scene with a handle of its own, for another thread.

        Raises
        ------
        SceneError
            As `open`; ``scene.unreadable`` when the file has changed meanwhile.
        """
        with quiet_gdal():
            dataset = open_raster(self.path)
            bands, alpha = split_alpha(dataset, self.path)
            size = (dataset.RasterYSize, dataset.RasterXSize, bands, alpha)
            if size != (self.grid.rows, self.grid.cols, self.bands, self._alpha):
                raise SceneError(
                    "unreadable",
                    worded("{path} has changed while it was in use; run again.", path=self.path),
                )
            return Scene(dataset, self.path, self.axis, alpha)

    def close(self) -> None:
        """Close the file; the scene keeps its attributes but reads no more."""
        self._dataset = self._reader = None

    def __enter__(self) -> Scene:
        """Return the scene itself."""
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        problem: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        """Close the file."""
        self.close()

    @property
    def bands(self) -> int:
        """Number of bands, good or not."""
        return self.axis.bands

    @property
    def good_bands(self) -> int:
        """Number of good bands, which `read` returns."""
        return int(np.count_nonzero(self.axis.good))

    def read(
        self,
        window: Window,
        out: Optional[NDArray[np.float32]] = None,
        valid: Optional[NDArray[np.bool_]] = None,
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Read the good bands of a window.

        A pixel is invalid outside the scene, where a mask or alpha says so, and where any good
        band is that band's own nodata or no finite number below float32's largest, which stands
        for missing data too. Bad bands do not count.

        Parameters
        ----------
        window : Window
            May reach outside the scene.
        out : float32 array (good bands, rows, cols), optional
            Receives the values; axes may lie in any order in memory, but not backwards.
        valid : bool array (rows, cols), optional
            Receives the validity.

        Returns
        -------
        values : float32 array (good bands, rows, cols)
            With scale and offset applied, 0 where invalid; `out` where given.
        valid : bool array (rows, cols)
            The `valid` given, if any.

        Raises
        ------
        SceneError
            ``scene.unreadable`` when the file is damaged.
        ValueError
            When an array does not fit the window, or the scene is closed.
        """
        if self._reader is None:
            raise ValueError(f"{self.path} is closed")
        values = _fitting(out, (self.good_bands, window.rows, window.cols), np.float32)
        usable = _fitting(valid, (window.rows, window.cols), np.bool_)
        inner = window.clipped(self.grid.whole)
        if inner != window:
            values[...] = 0
            usable[...] = False
        if inner.pixels:
            rows, cols = inner.slices_in(window)
            self._reader.read(inner, values[:, rows, cols], usable[rows, cols])
        return values, usable

    def describe(self) -> dict[str, Any]:
        """Return what a user wants to know about the scene, ready for JSON.

        Returns
        -------
        dict
            ``path``, ``format``, ``rows``, ``cols``, ``bands``, ``good_bands``, ``bad_bands``
            (numbers from 1), ``dtype``, ``crs`` (name or None), ``geotransform``,
            ``wavelengths_nm`` and ``fwhm_nm`` (smallest and largest of the good bands, or None),
            ``wavelengths_source``, ``nodata`` (the distinct values), ``mask``, ``scaled``.

        Raises
        ------
        ValueError
            When the scene is closed.
        """
        if self._reader is None or self._dataset is None:
            raise ValueError(f"{self.path} is closed")
        used = self.axis.selected()
        reference = self._dataset.GetSpatialRef()
        return {
            "path": self.path,
            "format": self._dataset.GetDriver().LongName,
            "rows": self.grid.rows,
            "cols": self.grid.cols,
            "bands": self.bands,
            "good_bands": self.good_bands,
            "bad_bands": [int(index) + 1 for index in np.flatnonzero(~self.axis.good)],
            "dtype": self.dtype,
            "crs": reference.GetName() if reference is not None else None,
            "geotransform": list(self.grid.geotransform) if self.grid.geotransform else None,
            "wavelengths_nm": _range(used.wavelengths),
            "fwhm_nm": _range(used.fwhm),
            "wavelengths_source": self.axis.source or None,
            "nodata": sorted({value for value in self._reader.nodata if value is not None}),
            "mask": self._reader.masked,
            "scaled": self._reader.scaled,
        }


def _fitting(
    array: Optional[NDArray[Any]], shape: tuple[int, ...], dtype: type[np.generic]
) -> NDArray[Any]:
    if array is None:
        return np.empty(shape, dtype=dtype)
    if array.shape != shape or array.dtype != dtype or min(array.strides) < 0:
        raise ValueError(
            f"needs a {np.dtype(dtype)} array {shape}, got {array.dtype} {array.shape} with "
            f"strides {array.strides}"
        )
    return array


def _checked(wavelengths_nm: Sequence[float], bands: int, name: str) -> Floats:
    values = np.asarray(wavelengths_nm, dtype=np.float64).reshape(-1)
    if values.size != bands:
        raise SceneError(
            "wrong-wavelengths",
            worded(
                "{count} wavelengths were given for the {bands} bands of {name}; give one for "
                "each band.",
                count=values.size,
                bands=bands,
                name=name,
            ),
        )
    if not (np.isfinite(values).all() and (values > 0).all()):
        raise SceneError(
            "wrong-wavelengths",
            worded("The wavelengths given for {name} must be positive numbers in nm.", name=name),
        )
    return values


def _checked_good(good_bands: Sequence[bool], bands: int, name: str) -> NDArray[np.bool_]:
    values = np.asarray(good_bands, dtype=np.bool_).reshape(-1)
    if values.size != bands:
        raise SceneError(
            "wrong-good-bands",
            worded(
                "{count} good-band flags were given for the {bands} bands of {name}; give one "
                "for each band.",
                count=values.size,
                bands=bands,
                name=name,
            ),
        )
    return values


def _unit(dataset: Any, numbers: Sequence[int]) -> str:
    if numbers_in(items_of(dataset, "ENVI").get("reflectance_scale_factor", "")):
        return "reflectance"
    named = {(dataset.GetRasterBand(number).GetUnitType() or "").strip() for number in numbers}
    return named.pop() if len(named) == 1 else ""


def _range(values: Optional[Floats]) -> Optional[list[float]]:
    return None if values is None else [round(float(v), 3) for v in (values.min(), values.max())]
