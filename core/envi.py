"""Writes ENVI files with their spectral header."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .errors import OutputError
from .gdal_messages import quiet_gdal
from .grid import Grid
from .spectra import SpectralAxis
from .text import worded

_GDAL_TYPES = {
    "uint8": "Byte",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "float32": "Float32",
    "float64": "Float64",
}
_SUFFIXES = (".bsq", ".bil", ".bip", ".img", ".dat", ".raw")


def write_envi(
    path: Union[str, os.PathLike[str]],
    values: NDArray[Any],
    axis: SpectralAxis,
    grid: Grid,
    nodata: Optional[float] = None,
    interleave: str = "bsq",
    description: str = "",
) -> Path:
    """Write a cube as an ENVI file and its ``.hdr`` header; files of that name are replaced.

    Parameters
    ----------
    path : str or path-like
        Path of the data file; the interleave is added as suffix where there is none.
    values : array (bands, rows, cols)
        uint8, (u)int16, (u)int32, float32 or float64.
    axis : SpectralAxis
        Wavelengths, FWHM and bad bands, for all of `values`' bands.
    grid : Grid
        Size, geotransform and CRS.
    nodata : float, optional
        Value of pixels without data.
    interleave : str
        ``"bsq"``, ``"bil"`` or ``"bip"``.
    description : str
        What the file holds, in a phrase.

    Returns
    -------
    Path
        The data file.

    Raises
    ------
    OutputError
        ``output.not-written`` when the file cannot be written.
    ValueError
        When `values` does not fit `axis` and `grid`, or is of another type.
    """
    if values.shape != (axis.bands, grid.rows, grid.cols):
        raise ValueError(f"{values.shape} is not {(axis.bands, grid.rows, grid.cols)}")
    if values.dtype.name not in _GDAL_TYPES:
        raise ValueError(f"ENVI files cannot hold {values.dtype}")
    data = Path(path)
    if data.suffix.lower() not in _SUFFIXES:
        data = data.with_name(f"{data.name}.{interleave.lower()}")
    code = gdal.GetDataTypeByName(_GDAL_TYPES[values.dtype.name])
    options = [f"INTERLEAVE={interleave.upper()}", "SUFFIX=REPLACE"]
    with quiet_gdal():
        gdal.ErrorReset()
        try:
            dataset = gdal.GetDriverByName("ENVI").Create(
                str(data), grid.cols, grid.rows, axis.bands, code, options
            )
            written = dataset is not None and _fill(dataset, values, axis, grid, nodata)
            if dataset is not None:
                # GDAL would describe the file by its path on this machine.
                dataset.SetDescription(re.sub(r"[{}\s]+", " ", description).strip() or data.name)
            dataset = None
        except RuntimeError:
            written = False
        problem = gdal.GetLastErrorMsg()
    if not written or not data.is_file():
        reason = problem or worded("no reason given")
        raise OutputError(
            "not-written", worded("{data} cannot be written ({reason}).", data=data, reason=reason)
        )
    data.with_name(f"{data.name}.aux.xml").unlink(missing_ok=True)  # repeats the header
    return data


def _fill(
    dataset: Any, values: NDArray[Any], axis: SpectralAxis, grid: Grid, nodata: Optional[float]
) -> bool:
    """Write header items and pixels; return whether all were taken."""
    if grid.geotransform is not None:
        dataset.SetGeoTransform(grid.geotransform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    for item, text in _header_items(axis).items():
        dataset.SetMetadataItem(item, text, "ENVI")
    for index, band in enumerate(values):
        target = dataset.GetRasterBand(index + 1)
        if nodata is not None:
            target.SetNoDataValue(nodata)
        pixels = np.ascontiguousarray(band).tobytes()
        if target.WriteRaster(0, 0, grid.cols, grid.rows, pixels) != gdal.CE_None:
            return False
    return dataset.FlushCache() in (None, gdal.CE_None)


def _header_items(axis: SpectralAxis) -> dict[str, str]:
    items = {}
    if axis.wavelengths is not None:
        items["wavelength_units"] = "Nanometers"
        items["wavelength"] = _listed([f"{value:.10g}" for value in axis.wavelengths])
    if axis.fwhm is not None:
        items["fwhm"] = _listed([f"{value:.10g}" for value in axis.fwhm])
    if not axis.good.all():
        items["bbl"] = _listed(["1" if good else "0" for good in axis.good])
    return items


def _listed(texts: list[str]) -> str:
    return "{" + ", ".join(texts) + "}"
