"""A small picture of a class raster, for reports."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from .products import ClassRaster

LARGEST_SIDE = 320
"""Pixels of the picture's longer side, at most."""

SMALLEST_SIDE = 160
"""Small maps are enlarged by whole factors up to about this many pixels."""


def class_picture(raster: ClassRaster) -> bytes:
    """Return a PNG of a class raster in its colours; unclassified pixels are transparent."""
    rows, cols = raster.array.shape
    step = max(1, -(-max(rows, cols) // LARGEST_SIDE))
    ids = raster.array[::step, ::step]
    factor = max(1, SMALLEST_SIDE // max(ids.shape))
    ids = ids.repeat(factor, axis=0).repeat(factor, axis=1)
    colours = np.zeros((max((c.id for c in raster.legend), default=0) + 1, 4), dtype=np.uint8)
    for entry in raster.legend:
        colours[entry.id] = (*bytes.fromhex(entry.colour.lstrip("#")), 255)
    pixels = np.ascontiguousarray(colours[ids].transpose(2, 0, 1))
    _, height, width = pixels.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 4, gdal.GDT_Byte)
    memory.WriteRaster(0, 0, width, height, pixels.tobytes())
    memory.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    target = f"/vsimem/spectraprompt_thumbnail_{id(pixels)}.png"
    gdal.GetDriverByName("PNG").CreateCopy(target, memory)
    size = gdal.VSIStatL(target).size
    file = gdal.VSIFOpenL(target, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)
        gdal.Unlink(target)
        gdal.Unlink(f"{target}.aux.xml")
