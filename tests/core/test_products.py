"""Class and confidence rasters: what other programs read from them, and what failures leave."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr

from spectraprompt.core.band_statistics import BandStatistics
from spectraprompt.core.class_raster import read_class_raster
from spectraprompt.core.errors import OutputError
from spectraprompt.core.grid import Grid, Window
from spectraprompt.core.output_files import clear_leftovers, leftovers
from spectraprompt.core.products import (
    CONFIDENCE_NODATA,
    SIMILARITY_NODATA,
    ClassRasterWriter,
    ConfidenceRasterWriter,
    LegendClass,
    Provenance,
    SimilarityRasterWriter,
    _attribute_table,
)

LEGEND = (
    LegendClass(2, "Mais & <Soja>", "#ffcc00"),
    LegendClass(5, "Hei\u00dfe Quelle \u6c34 \U0001f30a", "#0066FF"),
    LegendClass(200, "never seen", "#808080"),
)
ABOUT = Provenance(
    model_file="fields.spm",
    model_id="ab12",
    prompt_set="Fields",
    prompts='{"name": "Felder \u00fc"}',
    scene="field_2024",
    created="2024-05-01T12:00:00+00:00",
    confidence_calibrated=False,
)


def utm(zone: int = 33) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32600 + zone)
    return crs.ExportToWkt()


GRID = Grid(300, 520, (384000.0, 3.6, 0.0, 5820000.0, 0.0, -3.6), utm())


def some_ids(grid: Grid = GRID, ids: tuple[int, ...] = (0, 2, 5)) -> np.ndarray:
    return np.random.default_rng(1).choice(ids, (grid.rows, grid.cols)).astype(np.int32)


def tiles(grid: Grid, rows: int, cols: int) -> list[Window]:
    return [
        Window(row, col, rows, cols).clipped(grid.whole)
        for row in range(0, grid.rows, rows)
        for col in range(0, grid.cols, cols)
    ]


def write_classes(path: Path, ids: np.ndarray, grid: Grid = GRID, legend=LEGEND) -> Path:
    with ClassRasterWriter(path, grid, legend, ABOUT) as writer:
        writer.write(grid.whole, ids)
        return writer.commit()


def pixels(path: Path, gdal_type: int, dtype: str) -> np.ndarray:
    dataset = gdal.Open(str(path))
    array = np.empty((dataset.RasterYSize, dataset.RasterXSize), dtype)
    dataset.GetRasterBand(1).ReadRaster(buf_type=gdal_type, buf_obj=array)
    return array


def palette(qml: Path) -> dict[int, tuple[str, str]]:
    entries = ET.parse(qml).getroot().iter("paletteEntry")
    return {int(e.attrib["value"]): (e.attrib["label"], e.attrib["color"]) for e in entries}


# --- class rasters


def test_a_class_raster_says_all_it_holds_to_gdal(tmp_path: Path) -> None:
    ids = some_ids()
    path = write_classes(tmp_path / "map.tif", ids)
    assert path == tmp_path / "map.tif"
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Byte
    assert band.GetNoDataValue() == 0
    assert band.GetBlockSize() == [256, 256]
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert dataset.GetGeoTransform() == GRID.geotransform
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
    names = band.GetCategoryNames()
    assert (names[0], names[2], names[5]) == ("", LEGEND[0].name, LEGEND[1].name)
    colours = band.GetColorTable()
    assert colours.GetColorEntry(2) == (255, 204, 0, 255)
    assert colours.GetColorEntry(5) == (0, 102, 255, 255)
    assert (pixels(path, gdal.GDT_Byte, "u1") == ids).all()


def test_the_attribute_table_has_names_colours_and_counts(tmp_path: Path) -> None:
    ids = some_ids()
    dataset = gdal.Open(str(write_classes(tmp_path / "map.tif", ids)))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    columns = [
        (table.GetNameOfCol(i), table.GetTypeOfCol(i), table.GetUsageOfCol(i)) for i in range(6)
    ]
    assert columns == [
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
        ("Class", gdal.GFT_String, gdal.GFU_Name),
        ("Red", gdal.GFT_Integer, gdal.GFU_Red),
        ("Green", gdal.GFT_Integer, gdal.GFU_Green),
        ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
        ("Count", gdal.GFT_Integer, gdal.GFU_PixelCount),
    ]
    rows = [[table.GetValueAsString(row, i) for i in range(6)] for row in range(3)]
    count = {class_id: str((ids == class_id).sum()) for class_id in (2, 5)}
    assert rows == [
        ["2", LEGEND[0].name, "255", "204", "0", count[2]],
        ["5", LEGEND[1].name, "0", "102", "255", count[5]],
        ["200", "never seen", "128", "128", "128", "0"],
    ]


def test_counts_beyond_32_bits_are_kept() -> None:
    table = _attribute_table(LEGEND[:1], {2: 2**31 + 1})
    assert table.GetTypeOfCol(5) == gdal.GFT_Real
    assert table.GetValueAsDouble(0, 5) == 2**31 + 1


def test_the_style_lists_the_classes_present_in_legend_order(tmp_path: Path) -> None:
    reversed_legend = LEGEND[::-1]
    write_classes(tmp_path / "map.tif", some_ids(), legend=reversed_legend)
    assert list(palette(tmp_path / "map.qml").items()) == [
        (5, (LEGEND[1].name, "#0066ff")),
        (2, (LEGEND[0].name, "#ffcc00")),
    ]


def test_an_empty_map_still_has_a_legend(tmp_path: Path) -> None:
    path = write_classes(tmp_path / "map.tif", np.zeros((GRID.rows, GRID.cols), int))
    assert set(palette(tmp_path / "map.qml")) == {2, 5, 200}
    assert not read_class_raster(path).array.any()


def test_provenance_is_in_the_metadata(tmp_path: Path) -> None:
    metadata = gdal.Open(str(write_classes(tmp_path / "map.tif", some_ids()))).GetMetadata()
    found = {k[14:]: v for k, v in metadata.items() if k.startswith("SPECTRAPROMPT_")}
    assert found.pop("SOFTWARE").startswith("SpectraPrompt ")
    assert json.loads(found.pop("PROMPTS")) == {"name": "Felder \u00fc"}
    assert found == {
        "CONTENT": "classes",
        "MODEL_FILE": "fields.spm",
        "MODEL_ID": "ab12",
        "PROMPT_SET": "Fields",
        "SCENE": "field_2024",
        "CREATED": "2024-05-01T12:00:00+00:00",
        "CONFIDENCE_CALIBRATED": "NO",
    }
    told = read_class_raster(tmp_path / "map.tif").provenance
    assert (told["scene"], told["prompts"]) == (ABOUT.scene, ABOUT.prompts)


@pytest.mark.parametrize("largest", [255, 256, 65535])
def test_ids_up_to_255_are_bytes_and_larger_ones_have_no_colour_table(
    tmp_path: Path, largest: int
) -> None:
    legend = [LegendClass(1, "one", "#010203"), LegendClass(largest, "last", "#0a0b0c")]
    ids = some_ids(ids=(0, 1, largest))
    path = write_classes(tmp_path / "map.tif", ids, legend=legend)
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert band.DataType == (gdal.GDT_Byte if largest == 255 else gdal.GDT_UInt16)
    assert (band.GetColorTable() is not None) == (largest == 255)
    assert band.GetNoDataValue() == 0
    raster = read_class_raster(path)
    assert (raster.array == ids).all()
    assert raster.legend == tuple(legend)


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_tiles_in_any_order_give_the_same_raster(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    grid = Grid(data.draw(st.integers(1, 300)), data.draw(st.integers(1, 300)))
    rows, cols = data.draw(st.integers(1, 300)), data.draw(st.integers(20, 300))
    windows = data.draw(st.permutations(tiles(grid, rows, cols)))
    ids = some_ids(grid)
    path = tmp_path_factory.mktemp("tiles") / "map.tif"
    with ClassRasterWriter(path, grid, LEGEND) as writer:
        for window in windows:
            part = ids[window.slices_in(grid.whole)]
            writer.write(window, part.astype(data.draw(st.sampled_from(["u1", "i4", "i8"]))))
        writer.commit()
    assert writer.class_pixels == {i: int((ids == i).sum()) for i in (2, 5, 200)}
    raster = read_class_raster(path)
    assert (raster.array == ids).all()
    assert raster.grid == grid


readable = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")


@settings(max_examples=60, deadline=None)
@given(name=st.text(readable, min_size=1, max_size=40).map(lambda t: " ".join(t.split())))
def test_any_name_is_read_back(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    if not name:
        return
    path = tmp_path_factory.mktemp("names") / "map.tif"
    grid = Grid(1, 1)
    write_classes(path, np.full((1, 1), 3), grid, [LegendClass(3, name, "#112233")])
    assert read_class_raster(path).legend == (LegendClass(3, name, "#112233"),)
    dataset = gdal.Open(str(path))
    assert dataset.GetGeoTransform()  # GDAL 3.6 reads the sidecar with it, and no sooner
    assert dataset.GetRasterBand(1).GetCategoryNames()[3] == name
    assert palette(path.with_suffix(".qml")) == {3: (name, "#112233")}


def test_characters_that_sidecars_cannot_hold_become_blanks(tmp_path: Path) -> None:
    name = " two\nlines\x00and\x0bcontrols\ud800 "
    path = tmp_path / "map.tif"
    write_classes(path, np.ones((1, 1), int), Grid(1, 1), [LegendClass(1, name, "#112233")])
    assert read_class_raster(path).legend[0].name == "two lines and controls"
    assert palette(tmp_path / "map.qml")[1][0] == "two lines and controls"


@pytest.mark.parametrize(
    ("legend", "part"),
    [
        ([LegendClass(0, "nothing", "#000000")], "class id 0 (nothing)"),
        ([LegendClass(65536, "far", "#000000")], "class id 65536 (far)"),
        ([LegendClass(-1, "below", "#000000")], "class id -1 (below)"),
        ([LegendClass(1, "a", "#000000"), LegendClass(1, "b", "#000000")], "id 1 is given twice"),
        ([LegendClass(1, " \t", "#000000")], "class 1 has no name"),
        ([LegendClass(1, "a", "red")], "'red' of class a"),
        ([], "no class"),
    ],
)
def test_a_bad_legend_is_refused(tmp_path: Path, legend: list[LegendClass], part: str) -> None:
    with pytest.raises(OutputError, match="cannot be written") as caught:
        ClassRasterWriter(tmp_path / "map.tif", GRID, legend)
    assert caught.value.code == "output.bad-legend"
    assert part in caught.value.message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("bad", [-1, 1, 3, 199, 201, 256, 70000])
def test_ids_that_the_legend_lacks_are_refused(tmp_path: Path, bad: int) -> None:
    ids = some_ids()
    ids[7, 9] = bad
    with (
        ClassRasterWriter(tmp_path / "map.tif", GRID, LEGEND) as writer,
        pytest.raises(ValueError, match="legend"),
    ):
        writer.write(GRID.whole, ids)
    assert list(tmp_path.iterdir()) == []


def test_windows_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    with ClassRasterWriter(tmp_path / "map.tif", GRID, LEGEND) as writer:
        with pytest.raises(ValueError, match="shape"):
            writer.write(Window(0, 0, 3, 2), np.zeros((2, 3), int))
        with pytest.raises(ValueError, match="outside"):
            writer.write(Window(299, 0, 2, 2), np.zeros((2, 2), int))
        writer.write(GRID.whole, some_ids())
        with pytest.raises(ValueError, match="twice"):
            writer.write(Window(0, 0, 1, 1), np.zeros((1, 1), int))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "geotransform",
    [
        None,
        (0.0, 1.0, 0.0, 0.0, 0.0, 1.0),
        (384000.0, 2.5, 1.5, 5820000.0, 1.5, -2.5),
        (384000.0, 3.6, 0.0, 5820000.0, 0.0, 3.6),
        (13.25, 0.1 / 3, 0.0, 52.5, 0.0, -0.1 / 3),
    ],
)
def test_the_geotransform_is_kept(tmp_path: Path, geotransform) -> None:
    grid = Grid(4, 6, geotransform)
    path = write_classes(tmp_path / "map.tif", some_ids(grid), grid)
    found = read_class_raster(path).grid
    assert found.affine == pytest.approx(grid.affine, rel=1e-15, abs=1e-12)
    assert (found.geotransform is None) == (geotransform is None)


def test_the_grid_of_a_real_scene_is_kept(tmp_path: Path, shared_data: Path) -> None:
    scene = next(
        path
        for path in sorted((shared_data / "berlin").rglob("*"))
        if path.suffix in (".bsq", ".img", ".tif") and gdal.Open(str(path)).RasterCount > 50
    )
    dataset = gdal.Open(str(scene))
    grid = Grid(
        dataset.RasterYSize, dataset.RasterXSize, dataset.GetGeoTransform(), dataset.GetProjection()
    )
    path = write_classes(tmp_path / "map.tif", some_ids(grid), grid)
    found = gdal.Open(str(path))
    assert found.GetGeoTransform() == dataset.GetGeoTransform()
    assert found.GetSpatialRef().IsSame(dataset.GetSpatialRef())
    (tmp_path / "map.tif.aux.xml").unlink()
    assert gdal.Open(str(path)).GetSpatialRef().IsSame(dataset.GetSpatialRef())


def test_the_sidecar_is_written_whatever_the_users_gdal_settings(tmp_path: Path) -> None:
    settings_before = {"GDAL_PAM_ENABLED": "NO", "GDAL_PAM_PROXY_DIR": str(tmp_path / "proxy")}
    for key, value in settings_before.items():
        gdal.SetConfigOption(key, value)
    try:
        write_classes(tmp_path / "map.tif", some_ids())
    finally:
        for key in settings_before:
            gdal.SetConfigOption(key, None)
    assert read_class_raster(tmp_path / "map.tif").legend[0].name == LEGEND[0].name


# --- confidence rasters


def test_a_confidence_raster_holds_0_to_1_and_nodata(tmp_path: Path) -> None:
    values = np.random.default_rng(2).random((GRID.rows, GRID.cols), dtype=np.float32)
    values[:40] = np.nan
    values[50, 50], values[51, 51] = -1e-6, 1 + 1e-6
    with ConfidenceRasterWriter(tmp_path / "sure.tif", GRID, ABOUT) as writer:
        for window in tiles(GRID, 100, 200)[::-1]:
            writer.write(window, values[window.slices_in(GRID.whole)])
        path = writer.commit()
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert (band.DataType, band.GetNoDataValue()) == (gdal.GDT_Float32, CONFIDENCE_NODATA)
    found = pixels(path, gdal.GDT_Float32, "f4")
    assert (found[:40] == CONFIDENCE_NODATA).all()
    assert (found[40:] == np.clip(values[40:], 0, 1)).all()
    assert dataset.GetMetadataItem("SPECTRAPROMPT_CONFIDENCE_CALIBRATED") == "NO"
    assert dataset.GetMetadataItem("SPECTRAPROMPT_CONTENT") == "confidence"
    assert dataset.GetGeoTransform() == GRID.geotransform
    assert np.isnan(values[:40]).all()  # the caller's array is untouched


def test_pixels_never_written_are_nodata(tmp_path: Path) -> None:
    with ConfidenceRasterWriter(tmp_path / "sure.tif", GRID) as writer:
        writer.write(Window(0, 0, 10, 10), np.ones((10, 10), np.float32))
        writer.commit()
    found = pixels(tmp_path / "sure.tif", gdal.GDT_Float32, "f4")
    assert (found[:10, :10] == 1).all()
    assert (found == CONFIDENCE_NODATA).sum() == GRID.whole.pixels - 100


@pytest.mark.parametrize("bad", [-1.0, 1.5, np.inf, -np.inf])
def test_values_that_are_no_confidences_are_refused(tmp_path: Path, bad: float) -> None:
    with (
        ConfidenceRasterWriter(tmp_path / "sure.tif", GRID) as writer,
        pytest.raises(ValueError, match="outside 0 to 1"),
    ):
        writer.write(Window(0, 0, 1, 1), np.array([[bad]]))


@pytest.mark.parametrize("content", ["confidence", "margin", "entropy"])
def test_margin_and_entropy_are_written_as_confidence_is(tmp_path: Path, content: str) -> None:
    with ConfidenceRasterWriter(tmp_path / "sure.tif", GRID, ABOUT, content) as writer:
        path = writer.commit()
    dataset = gdal.Open(str(path))
    assert dataset.GetMetadataItem("SPECTRAPROMPT_CONTENT") == content
    assert dataset.GetRasterBand(1).GetDescription() == content.capitalize()


# --- similarity rasters


def test_a_similarity_raster_has_a_band_for_each_query(tmp_path: Path) -> None:
    queries = ("dry bare soil", "<Wasser> & \u6c34")
    values = np.random.default_rng(3).uniform(-1, 1, (2, GRID.rows, GRID.cols)).astype(np.float32)
    values[:, :40] = np.nan
    values[0, 50, 50], values[1, 51, 51] = 1 + 1e-6, -1 - 1e-6
    with SimilarityRasterWriter(tmp_path / "like.tif", GRID, queries, ABOUT) as writer:
        for window in tiles(GRID, 100, 200)[::-1]:
            writer.write(window, values[(slice(None), *window.slices_in(GRID.whole))])
        statistics = writer.statistics
        path = writer.commit()
    dataset = gdal.Open(str(path))
    assert dataset.RasterCount == 2
    for number, (query, expected) in enumerate(zip(queries, values), start=1):
        band = dataset.GetRasterBand(number)
        assert (band.DataType, band.GetNoDataValue()) == (gdal.GDT_Float32, SIMILARITY_NODATA)
        assert band.GetDescription() == query
        found = np.empty(expected.shape, np.float32)
        band.ReadRaster(buf_type=gdal.GDT_Float32, buf_obj=found)
        assert (found[:40] == SIMILARITY_NODATA).all()
        np.testing.assert_array_equal(found[40:], np.clip(expected[40:], -1, 1))
        figures = statistics[number - 1]
        given = np.clip(expected[40:], -1, 1)
        assert figures.pixels == given.size
        assert (figures.minimum, figures.maximum) == (given.min(), given.max())
        assert figures.mean == pytest.approx(given.mean(dtype=np.float64), abs=1e-9)
        assert figures.low == pytest.approx(np.quantile(given, 0.02), abs=0.003)
        assert figures.high == pytest.approx(np.quantile(given, 0.98), abs=0.003)
    assert dataset.GetMetadataItem("SPECTRAPROMPT_CONTENT") == "similarity"
    assert dataset.GetGeoTransform() == GRID.geotransform
    assert np.isnan(values[:, :40]).all()  # the caller's array is untouched
    style = (tmp_path / "like.qml").read_text("utf-8")
    assert f'classificationMin="{statistics[0].low:g}"' in style
    assert f'classificationMax="{statistics[0].high:g}"' in style


def test_a_similarity_raster_without_a_value_has_no_figures(tmp_path: Path) -> None:
    with SimilarityRasterWriter(tmp_path / "like.tif", GRID, ("soil",)) as writer:
        writer.write(GRID.whole, np.full((1, GRID.rows, GRID.cols), np.nan, np.float32))
        assert writer.statistics == (BandStatistics(0, 0.0, 0.0, 0.0, 0.0, 0.0),)
        writer.commit()
    assert (pixels(tmp_path / "like.tif", gdal.GDT_Float32, "f4") == SIMILARITY_NODATA).all()


@pytest.mark.parametrize("bad", [-1.5, 1.5, np.inf, -9999])
def test_values_that_are_no_cosines_are_refused(tmp_path: Path, bad: float) -> None:
    with (
        SimilarityRasterWriter(tmp_path / "like.tif", GRID, ("soil",)) as writer,
        pytest.raises(ValueError, match="outside -1 to 1"),
    ):
        writer.write(Window(0, 0, 1, 1), np.array([[[bad]]]))


def test_a_band_too_few_is_refused(tmp_path: Path) -> None:
    with (
        SimilarityRasterWriter(tmp_path / "like.tif", GRID, ("soil", "water")) as writer,
        pytest.raises(ValueError, match="shape"),
    ):
        writer.write(Window(0, 0, 1, 1), np.zeros((1, 1, 1)))


def test_the_confidence_ramp_grows_lighter_evenly(tmp_path: Path) -> None:
    with ConfidenceRasterWriter(tmp_path / "sure.tif", GRID) as writer:
        writer.commit()
    items = list(ET.parse(tmp_path / "sure.qml").getroot().iter("item"))
    at = [float(item.attrib["value"]) for item in items]
    assert at == pytest.approx(np.linspace(0, 1, len(at)))
    steps = np.diff([lightness(item.attrib["color"]) for item in items])
    assert steps.min() > 8
    assert steps.max() / steps.min() < 1.25


def lightness(colour: str) -> float:
    """CIE L* (D65) of an sRGB colour."""
    rgb = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return float(116 * np.cbrt(linear @ [0.2126, 0.7152, 0.0722]) - 16)


# --- what lies on disk when something goes wrong


def test_nothing_is_there_under_its_name_before_the_commit(tmp_path: Path) -> None:
    with ClassRasterWriter(tmp_path / "map.tif", GRID, LEGEND) as writer:
        writer.write(GRID.whole, some_ids())
        assert all(path.name.startswith(".map.tif.") for path in tmp_path.iterdir())
        assert leftovers(tmp_path / "map.tif")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="not open"):
        writer.commit()


def test_an_aborted_run_leaves_the_older_map(tmp_path: Path) -> None:
    write_classes(tmp_path / "map.tif", some_ids())
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def fail() -> None:
        with ClassRasterWriter(tmp_path / "map.tif", GRID, LEGEND) as writer:
            writer.write(Window(0, 0, 10, 10), np.full((10, 10), 200))
            raise KeyError("cancelled")

    with pytest.raises(KeyError):
        fail()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_new_map_replaces_the_older_one_and_all_that_described_it(tmp_path: Path) -> None:
    path = write_classes(tmp_path / "map.tif", some_ids())
    dataset = gdal.Open(str(path))
    dataset.BuildOverviews("NEAREST", [2])
    dataset = None
    assert (tmp_path / "map.tif.ovr").exists()
    with ConfidenceRasterWriter(path, GRID) as writer:
        writer.write(GRID.whole, np.ones((GRID.rows, GRID.cols), np.float32))
        writer.commit()
    assert {file.name for file in tmp_path.iterdir()} == {"map.tif", "map.qml"}
    assert b"paletted" not in (tmp_path / "map.qml").read_bytes()
    dataset = gdal.Open(str(path))
    assert dataset.GetMetadataItem("SPECTRAPROMPT_CONTENT") == "confidence"
    assert dataset.GetGeoTransform() == GRID.geotransform
    band = dataset.GetRasterBand(1)
    assert band.GetCategoryNames() is None
    assert band.GetOverviewCount() == 0


def test_an_older_map_can_be_read_while_it_is_replaced(tmp_path: Path) -> None:
    ids = some_ids()
    path = write_classes(tmp_path / "map.tif", ids)
    held = gdal.Open(str(path))
    write_classes(path, ids[::-1])
    found = np.empty(ids.shape, "u1")
    held.GetRasterBand(1).ReadRaster(buf_obj=found)
    assert (found == ids).all()
    assert (read_class_raster(path).array == ids[::-1]).all()


VECTOR_STYLE = "<qgis><renderer-v2 type='singleSymbol'/></qgis>"
RASTER_STYLE = "<qgis><pipe><rasterrenderer type='multibandcolor'/></pipe></qgis>"


@pytest.mark.parametrize(
    ("owner", "style"),
    [("map.shp", VECTOR_STYLE), ("map.bsq", RASTER_STYLE), ("map", RASTER_STYLE)],
)
def test_the_style_of_another_layer_of_that_stem_is_left_alone(
    tmp_path: Path, owner: str, style: str
) -> None:
    (tmp_path / owner).write_text("")
    (tmp_path / "map.qml").write_text(style)
    for _ in range(2):
        write_classes(tmp_path / "map.tif", some_ids())
        assert (tmp_path / "map.qml").read_text() == style
    assert read_class_raster(tmp_path / "map.tif").legend[0].name == LEGEND[0].name


def test_a_style_that_the_user_saved_for_the_older_map_goes_with_it(tmp_path: Path) -> None:
    write_classes(tmp_path / "map.tif", some_ids())
    (tmp_path / "map.qml").write_text(RASTER_STYLE)
    write_classes(tmp_path / "map.tif", some_ids())
    assert set(palette(tmp_path / "map.qml")) == {2, 5}


def test_the_world_file_of_a_raster_of_the_same_stem_is_left_alone(tmp_path: Path) -> None:
    twin = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "map.tiff"), 3, 3)
    del twin
    (tmp_path / "map.tfw").write_text("30\n0\n0\n-30\n500015\n5799985\n")
    placed = gdal.Open(str(tmp_path / "map.tiff")).GetGeoTransform()
    assert placed[0] == 500000
    write_classes(tmp_path / "map.tif", some_ids())
    assert gdal.Open(str(tmp_path / "map.tiff")).GetGeoTransform() == placed
    assert gdal.Open(str(tmp_path / "map.tif")).GetGeoTransform() == GRID.geotransform
    (tmp_path / "map.tiff").unlink()
    write_classes(tmp_path / "map.tif", some_ids())
    assert not (tmp_path / "map.tfw").exists()


def test_a_style_of_ours_whose_map_is_gone_is_replaced(tmp_path: Path) -> None:
    write_classes(tmp_path / "map.tif", some_ids())
    (tmp_path / "map.tif").unlink()
    (tmp_path / "map.bsq").write_text("")
    write_classes(tmp_path / "map.tif", some_ids(ids=(0, 200)))
    assert set(palette(tmp_path / "map.qml")) == {200}


def test_a_folder_that_vanished_is_reported(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        ClassRasterWriter(tmp_path / "gone" / "map.tif", GRID, LEGEND)
    assert caught.value.code == "output.folder-missing"


WRITE_FOR_EVER = """
import sys
import numpy as np
from spectraprompt.core.grid import Grid, Window
from spectraprompt.core.products import ClassRasterWriter, LegendClass

grid = Grid(4000, 4000)
writer = ClassRasterWriter(sys.argv[1], grid, [LegendClass(9, "new", "#00ff00")])
for row in range(0, 3900, 100):
    writer.write(Window(row, 0, 100, 4000), np.full((100, 4000), 9))
print("written", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("older", [True, False])
def test_a_killed_run_leaves_nothing_that_looks_whole(tmp_path: Path, older: bool) -> None:
    path = tmp_path / "map.tif"
    if older:
        write_classes(path, some_ids())
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_FOR_EVER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "written\n"
        child.kill()
    left = leftovers(path)
    assert left
    assert all(not file.name.endswith((".tif", ".qml", ".xml")) for file in left)
    clear_leftovers(path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


@pytest.fixture
def small_disk(tmp_path: Path):
    """Return a folder on a file system of 1 MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, check=False, capture_output=True, timeout=30)
    except OSError:
        pytest.skip("needs the mount command")
    if mounted.returncode:
        pytest.skip("needs the right to mount a file system")
    yield folder
    for _ in range(10):
        if not subprocess.run(["umount", str(folder)], check=False, timeout=30).returncode:
            break
        time.sleep(0.2)


@pytest.mark.parametrize("size", [500, 3000])
def test_a_full_disk_is_reported_and_the_older_map_stays(small_disk: Path, size: int) -> None:
    """The disk runs full at 500 pixels when the file is closed, at 3000 as tiles are written."""
    small = Grid(10, 10)
    older = write_classes(small_disk / "map.tif", np.full((10, 10), 2), small)
    before = {file.name: file.read_bytes() for file in small_disk.iterdir()}
    (small_disk / "ballast").write_bytes(bytes(900_000))
    grid = Grid(size, size)
    noise = np.random.default_rng(3).random((size, size), dtype=np.float32)

    def run() -> None:
        with ConfidenceRasterWriter(older, grid) as writer:
            for window in tiles(grid, 100, size):
                writer.write(window, noise[window.slices_in(grid.whole)])
            writer.commit()

    with pytest.raises(OutputError, match=r"no space left|cannot be written") as caught:
        run()
    assert caught.value.code == "output.disk-full"
    (small_disk / "ballast").unlink()
    assert {file.name: file.read_bytes() for file in small_disk.iterdir()} == before


def test_a_disk_that_is_full_for_the_sidecars_is_reported(small_disk: Path) -> None:
    legend = [LegendClass(i, f"class {i} " + "x" * 60, "#102030") for i in range(1, 255)]
    (small_disk / "ballast").write_bytes(bytes(1_000_000))
    with (
        ClassRasterWriter(small_disk / "map.tif", Grid(10, 10), legend) as writer,
        pytest.raises(OutputError) as caught,
    ):
        writer.commit()
    assert caught.value.code == "output.disk-full"
    assert os.listdir(small_disk) == ["ballast"]
