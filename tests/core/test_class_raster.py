"""Class rasters written by other programs, read for assessment."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core import class_raster
from spectraprompt.core.class_raster import ClassRasterReader, read_class_raster
from spectraprompt.core.class_style import LegendClass
from spectraprompt.core.errors import LabelError

TYPES = {
    "uint8": gdal.GDT_Byte,
    "int16": gdal.GDT_Int16,
    "uint32": gdal.GDT_UInt32,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}


def write(
    path: Path, values: np.ndarray, nodata: Optional[float] = None, driver: str = "GTiff"
) -> gdal.Dataset:
    """Create a raster of one band; it is closed once the returned dataset is let go."""
    rows, cols = values.shape
    kind = TYPES[values.dtype.name]
    dataset = gdal.GetDriverByName(driver).Create(str(path), cols, rows, 1, kind)
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    band.WriteRaster(0, 0, cols, rows, values.tobytes())
    return dataset


@pytest.mark.parametrize("dtype", TYPES)
def test_a_raster_without_names_gets_some(tmp_path: Path, dtype: str) -> None:
    values = np.array([[0, 1, 4], [4, 1, 100]], dtype)
    write(tmp_path / "map.tif", values)
    raster = read_class_raster(tmp_path / "map.tif")
    assert raster.array.dtype == np.uint16
    assert raster.array.tolist() == [[0, 1, 4], [4, 1, 100]]
    assert [(c.id, c.name) for c in raster.legend] == [
        (1, "Class 1"),
        (4, "Class 4"),
        (100, "Class 100"),
    ]
    assert len({c.colour for c in raster.legend}) == 3
    assert raster.grid.geotransform is None


@pytest.mark.parametrize(("dtype", "nodata"), [("uint8", 255), ("int16", -9999), ("float32", -1)])
def test_nodata_of_any_value_is_unclassified(tmp_path: Path, dtype: str, nodata: float) -> None:
    write(tmp_path / "map.tif", np.array([[nodata, 2]], dtype), nodata)
    raster = read_class_raster(tmp_path / "map.tif")
    assert raster.array.tolist() == [[0, 2]]
    assert [c.id for c in raster.legend] == [2]


def test_nan_nodata_is_unclassified(tmp_path: Path) -> None:
    write(tmp_path / "map.tif", np.array([[np.nan, 2]], "float32"), np.nan)
    assert read_class_raster(tmp_path / "map.tif").array.tolist() == [[0, 2]]


def test_names_and_colours_of_an_envi_classification_are_read(tmp_path: Path) -> None:
    dataset = write(tmp_path / "map.img", np.array([[0, 1, 2]], "uint8"), driver="ENVI")
    band = dataset.GetRasterBand(1)
    band.SetCategoryNames(["Unclassified", "Corn", "Soy"])
    colours = gdal.ColorTable()
    for value, colour in enumerate([(0, 0, 0), (255, 255, 0), (0, 255, 0)]):
        colours.SetColorEntry(value, (*colour, 255))
    band.SetColorTable(colours)
    del band, colours, dataset
    assert read_class_raster(tmp_path / "map.img").legend == (
        LegendClass(1, "Corn", "#ffff00"),
        LegendClass(2, "Soy", "#00ff00"),
    )


def test_category_names_of_a_geotiff_are_read(tmp_path: Path) -> None:
    dataset = write(tmp_path / "map.tif", np.array([[1, 3]], "uint8"))
    dataset.GetRasterBand(1).SetCategoryNames(["", "Corn", "Soy"])
    del dataset
    found = [(c.id, c.name) for c in read_class_raster(tmp_path / "map.tif").legend]
    assert found == [(1, "Corn"), (2, "Soy"), (3, "Class 3")]


def test_a_table_with_columns_known_by_title_only_is_read(tmp_path: Path) -> None:
    dataset = write(tmp_path / "map.tif", np.array([[7, 8]], "uint8"))
    table = gdal.RasterAttributeTable()
    table.CreateColumn("VALUE", gdal.GFT_Integer, gdal.GFU_Generic)
    table.CreateColumn("Class_Name", gdal.GFT_String, gdal.GFU_Generic)
    table.SetRowCount(1)
    table.SetValueAsInt(0, 0, 7)
    table.SetValueAsString(0, 1, "Wheat")
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    del dataset
    found = [(c.id, c.name) for c in read_class_raster(tmp_path / "map.tif").legend]
    assert found == [(7, "Wheat"), (8, "Class 8")]


def refused(path: Path) -> LabelError:
    with pytest.raises(LabelError) as caught:
        read_class_raster(path)
    assert str(path) in caught.value.message
    return caught.value


def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    assert refused(tmp_path / "map.tif").code == "labels.not-found"


def test_a_file_that_is_no_raster_is_reported(tmp_path: Path) -> None:
    (tmp_path / "map.tif").write_text("not a raster")
    assert refused(tmp_path / "map.tif").code == "labels.unreadable"


def test_a_damaged_raster_is_reported(tmp_path: Path) -> None:
    options = ["TILED=YES", "COMPRESS=DEFLATE"]
    path = tmp_path / "map.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 600, 600, 1, gdal.GDT_Byte, options)
    noise = np.random.default_rng(0).integers(0, 9, (600, 600), dtype=np.uint8)
    dataset.GetRasterBand(1).WriteRaster(0, 0, 600, 600, noise.tobytes())
    del dataset
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert refused(path).code == "labels.unreadable"


def test_a_scene_is_no_class_raster(tmp_path: Path) -> None:
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "map.tif"), 2, 2, 3, gdal.GDT_Byte)
    error = refused(tmp_path / "map.tif")
    assert error.code == "labels.many-bands"
    assert "3 bands" in error.message


@pytest.mark.parametrize("bad", [0.5, np.inf, np.nan])
def test_values_that_are_not_whole_are_refused(tmp_path: Path, bad: float) -> None:
    write(tmp_path / "map.tif", np.array([[1, bad]], "float32"))
    assert refused(tmp_path / "map.tif").code == "labels.float-values"


@pytest.mark.parametrize("bad", [-3, 70000])
def test_values_that_are_no_ids_are_refused(tmp_path: Path, bad: int) -> None:
    write(tmp_path / "map.tif", np.array([[1, bad]], "float64"))
    error = refused(tmp_path / "map.tif")
    assert error.code == "labels.bad-ids"
    assert str(bad) in error.message


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs a list of open files")
def test_a_refused_raster_is_not_kept_open(tmp_path: Path) -> None:
    write(tmp_path / "map.tif", np.array([[1, 0.5]], "float32"))
    error = refused(tmp_path / "map.tif")
    links = [file for file in Path("/proc/self/fd").iterdir() if file.is_symlink()]
    open_files = {os.readlink(file) for file in links if os.path.lexists(file)}
    assert str(tmp_path / "map.tif") not in open_files
    assert error.__traceback__ is not None  # whose frames would have kept it


@pytest.mark.parametrize("said", ["7", "", "seven", "-7", "²"])
def test_our_unclassified_pixels_are_known_by_their_metadata(tmp_path: Path, said: str) -> None:
    dataset = write(tmp_path / "map.tif", np.array([[0, 2, 7, 7]], "uint8"))
    dataset.GetRasterBand(1).SetCategoryNames(["", "", "Soil", "", "", "", "", "Unclassified"])
    dataset.SetMetadataItem("SPECTRAPROMPT_UNCLASSIFIED_ID", said)
    del dataset
    raster = read_class_raster(tmp_path / "map.tif")
    assert raster.array.tolist() == [[0, 2, 7, 7]]
    assert [c.name for c in raster.legend] == ["Soil", "Unclassified"]
    without = raster.without_unclassified()
    if said == "7":
        assert raster.unclassified_id == 7
        assert without.array.tolist() == [[0, 2, 0, 0]]
        assert without.array.dtype == np.uint16
        assert [c.name for c in without.legend] == ["Soil"]
    else:
        assert raster.unclassified_id is None
        assert without is raster


def test_pixels_are_counted_by_id_whole_or_by_strips(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = np.random.default_rng(0).choice([0, 1, 3, 65535], (40, 7)).astype("uint32")
    write(tmp_path / "map.tif", values)
    expected = dict(zip(*(part.tolist() for part in np.unique(values, return_counts=True))))
    monkeypatch.setattr(class_raster, "_READ_BYTES", 8 * 7 * 3)
    counts = read_class_raster(tmp_path / "map.tif").pixel_counts()
    assert counts.shape == (65536,)
    assert {i: int(counts[i]) for i in np.flatnonzero(counts)} == expected
    with ClassRasterReader(tmp_path / "map.tif") as raster:
        assert dict(raster.pixel_counts()) == expected


def test_a_map_in_memory_takes_few_bytes_a_pixel(tmp_path: Path) -> None:
    write(tmp_path / "map.tif", np.ones((2000, 2000), "uint8"))
    tracemalloc.start()
    try:
        raster = read_class_raster(tmp_path / "map.tif")
        assert raster.pixel_counts()[1] == 4_000_000
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    strip = 4 * class_raster._READ_BYTES
    assert peak < 2 * 4_000_000 + strip
