"""The report's small picture of a map."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core.class_raster import ClassRaster
from spectraprompt.core.class_style import LegendClass
from spectraprompt.core.grid import Grid
from spectraprompt.core.thumbnail import LARGEST_SIDE, class_picture

LEGEND = (LegendClass(2, "soil", "#aa5500"), LegendClass(7, "water", "#0000ff"))


def pixels_of(png: bytes) -> np.ndarray:
    """The picture as (4, rows, cols)."""
    gdal.FileFromMemBuffer("/vsimem/test_thumbnail.png", png)
    picture = gdal.Open("/vsimem/test_thumbnail.png")
    shape = (picture.RasterCount, picture.RasterYSize, picture.RasterXSize)
    read = np.frombuffer(picture.ReadRaster(), np.uint8).reshape(shape)
    del picture
    gdal.Unlink("/vsimem/test_thumbnail.png")
    return read


def test_classes_have_their_colours_and_the_rest_is_transparent() -> None:
    array = np.zeros((200, 170), np.int32)
    array[:100, :60], array[100:, 60:] = 2, 7
    seen = pixels_of(class_picture(ClassRaster(Grid(200, 170), LEGEND, array)))
    assert seen.shape == (4, 200, 170)
    assert seen[:, 5, 5].tolist() == [0xAA, 0x55, 0, 255]
    assert seen[:, 150, 100].tolist() == [0, 0, 255, 255]
    assert seen[3, 150, 5] == 0


@pytest.mark.parametrize("shape", [(1, 1), (5, 900), (2000, 30)])
def test_it_is_small_whatever_the_map(shape: tuple[int, int]) -> None:
    array = np.full(shape, 7, np.int32)
    seen = pixels_of(class_picture(ClassRaster(Grid(*shape), LEGEND, array)))
    assert 80 <= max(seen.shape[1:]) <= LARGEST_SIDE
    assert (seen[2] == 255).all()
