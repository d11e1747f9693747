"""Opens hyperspectral rasters through GDAL, and says in one sentence why one cannot be opened."""

from __future__ import annotations

import os
import re
from typing import Any, Optional

from osgeo import gdal

from .errors import SceneError
from .text import listed, worded

_NUMPY_NAMES = {
    "Byte": "uint8",
    "Int8": "int8",
    "UInt16": "uint16",
    "Int16": "int16",
    "UInt32": "uint32",
    "Int32": "int32",
    "UInt64": "uint64",
    "Int64": "int64",
    "Float16": "float16",
    "Float32": "float32",
    "Float64": "float64",
}
_SHOWN_SUBDATASETS = 8
_NO_REASON = worded("no reason given")


def open_raster(name: str) -> Any:
    """Return the open GDAL dataset of a raster with bands; call it with GDAL's messages silenced.

    Raises
    ------
    SceneError
        ``scene.not-found``, ``not-a-raster``, ``unreadable``, ``empty``, ``subdatasets``,
        ``truncated``.
    """
    dataset, problem = _try(name, gdal.OF_RASTER)
    if dataset is None:
        raise _why_not(name, problem)
    if dataset.RasterCount == 0:
        raise _no_bands(dataset, name)
    if not (dataset.RasterXSize and dataset.RasterYSize):
        raise SceneError("empty", worded("{name} has no pixels; choose another file.", name=name))
    _check_file_size(dataset, name)
    return dataset


def split_alpha(dataset: Any, name: str) -> tuple[int, Optional[int]]:
    """Return the number of spectral bands, and the number of the alpha band behind them, if any.

    Raises
    ------
    SceneError
        ``scene.one-band``, ``scene.complex-type``, ``scene.unknown-type``.
    """
    count = int(dataset.RasterCount)
    last = dataset.GetRasterBand(count)
    alpha = last.GetColorInterpretation() == gdal.GCI_AlphaBand and "wavelength" not in {
        item.lower() for item in items_of(last)
    }
    bands = count - int(alpha)
    if bands == 1:
        raise SceneError(
            "one-band",
            worded(
                "{name} has one band; a hyperspectral scene has many, so choose the raster "
                "that holds all bands.",
                name=name,
            ),
        )
    for number in range(1, bands + 1):
        numpy_type(dataset.GetRasterBand(number), name)
    return bands, (count if alpha else None)


def numpy_type(band: Any, name: str) -> str:
    """Return numpy's name of a band's type.

    Raises
    ------
    SceneError
        ``scene.complex-type``, ``scene.unknown-type``.
    """
    gdal_name = gdal.GetDataTypeName(band.DataType)
    if gdal.DataTypeIsComplex(band.DataType):
        raise SceneError(
            "complex-type",
            worded(
                "{name} holds complex numbers ({gdal_name}); convert it to real numbers such "
                "as reflectance first.",
                name=name,
                gdal_name=gdal_name,
            ),
        )
    if gdal_name not in _NUMPY_NAMES:
        raise SceneError(
            "unknown-type",
            worded(
                "{name} holds pixels of type {gdal_name}, which is not supported; convert it "
                "to Float32 first.",
                name=name,
                gdal_name=gdal_name,
            ),
        )
    return _NUMPY_NAMES[gdal_name]


def items_of(source: Any, domain: str = "") -> dict[str, str]:
    """Return a metadata domain of a dataset or band; bytes that are no UTF-8 are Latin-1."""
    items = source.GetMetadata(domain) or {}
    return {
        key: value.decode("latin-1") if isinstance(value, bytes) else value
        for key, value in items.items()
        if isinstance(key, str)
    }


def gdal_message() -> str:
    """Return GDAL's last message in one line, or that it gave no reason."""
    text = " ".join((gdal.GetLastErrorMsg() or "").split())
    return text.rstrip(".") or _NO_REASON


def _try(name: str, kind: int) -> tuple[Any, str]:
    """Return the dataset, or None and GDAL's message."""
    gdal.ErrorReset()
    try:
        return gdal.OpenEx(name, kind), gdal_message()
    except RuntimeError as problem:
        return None, " ".join(str(problem).split())


def _is_there(file: str) -> bool:
    """Tell whether a file exists, on disk or in GDAL's virtual file systems."""
    try:
        return os.path.exists(file) or gdal.VSIStatL(file) is not None
    except (RuntimeError, UnicodeError):  # bytes in a name that are no text
        return False


def _why_not(name: str, problem: str) -> SceneError:
    """Return the error that says why GDAL did not open a raster."""
    quoted = re.match(r'\w{2,}:"([^"]+)"', name)
    file = quoted[1] if quoted else name
    if not _is_there(file):
        reason, message = "not-found", worded("There is no file {file}; check the path.", file=file)
    elif os.path.isdir(file):
        reason, message = (
            "not-a-raster",
            worded("{file} is a folder; choose a raster file in it.", file=file),
        )
    elif os.path.exists(file) and not os.access(file, os.R_OK):
        reason, message = (
            "unreadable",
            worded("{file} may not be read by you; change its permissions.", file=file),
        )
    elif os.path.exists(file) and os.path.getsize(file) == 0:
        reason, message = (
            "empty",
            worded("{file} is an empty file; copy or export it again.", file=file),
        )
    elif file.lower().endswith(".hdr"):
        reason = "not-a-raster"
        message = worded("{file} is a header; choose the data file that lies beside it.", file=file)
    elif _try(name, gdal.OF_VECTOR)[0] is not None:
        reason = "not-a-raster"
        message = worded("{file} holds vectors or a table, not pixels; choose a raster.", file=file)
    elif "not recognized" in problem or problem == _NO_REASON:
        reason = "not-a-raster"
        message = worded(
            "{file} is not a raster that GDAL can read; choose another file (an ENVI file "
            "needs its .hdr header beside it).",
            file=file,
        )
    else:
        reason = "unreadable"
        message = worded(
            "{name} cannot be opened ({problem}); the file may be damaged.",
            name=name,
            problem=problem,
        )
    return SceneError(reason, message)


def _no_bands(dataset: Any, name: str) -> SceneError:
    choices = [choice for choice, _ in dataset.GetSubDatasets()]
    if not choices:
        return SceneError(
            "not-a-raster", worded("{name} holds no raster bands; choose another file.", name=name)
        )
    return SceneError(
        "subdatasets",
        worded(
            "{name} holds several rasters; choose one of them: {listed}.",
            name=name,
            listed=listed(choices, _SHOWN_SUBDATASETS),
        ),
    )


def _check_file_size(dataset: Any, name: str) -> None:
    """Refuse an ENVI file that is shorter than its header says; GDAL would read zeros there."""
    header = items_of(dataset, "ENVI")
    if dataset.GetDriver().ShortName != "ENVI" or header.get("file_compression", "0") != "0":
        return
    stat = gdal.VSIStatL((dataset.GetFileList() or [name])[0])
    if stat is None:
        return
    size = gdal.GetDataTypeSize(dataset.GetRasterBand(1).DataType) // 8
    pixels = dataset.RasterXSize * dataset.RasterYSize * dataset.RasterCount
    # As GDAL does: the digits that an offset begins with count, whatever follows.
    digits = re.match(r"\s*\d+", header.get("header_offset", ""))
    needed = (int(digits[0]) if digits else 0) + pixels * size
    if stat.size < needed:
        raise SceneError(
            "truncated",
            worded(
                "{name} is incomplete: its header promises {needed} bytes and it has {size}; "
                "copy or download it again.",
                name=name,
                needed=needed,
                size=stat.size,
            ),
        )
