"""The files that a raster is read from."""

from __future__ import annotations

from osgeo import gdal

from .gdal_messages import gdal_failures


def raster_sources(path: str) -> tuple[str, ...]:
    """Return a raster's path and those of all files behind it, so that none is overwritten.

    Headers, sidecars and, of a virtual raster, the rasters it is made of, and theirs. A path that
    is no raster is returned alone.
    """
    found: dict[str, None] = {path: None}
    waiting = [path]
    while waiting:
        name = waiting.pop()
        dataset = None  # where GDAL's exceptions are on, the block ends before it is opened
        with gdal_failures():
            dataset = gdal.OpenEx(name, gdal.OF_RASTER)
        files = [] if dataset is None else dataset.GetFileList() or []
        new = [file for file in files if file not in found]
        found.update(dict.fromkeys(new))
        # Only a virtual raster is made of files that are rasters of their own.
        waiting += [file for file in new if file.lower().endswith(".vrt")]
    return tuple(found)
