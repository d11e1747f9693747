"""Layers in, paths out; and results back as styled layers."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from spectraprompt.core.errors import LabelError, OutputError, SceneError
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.plugin.class_field import best_class_field
from spectraprompt.plugin.layers import (
    LabelSource,
    check_not_shown,
    class_legend,
    label_source,
    raster_path,
    style_classes,
)

from .small_scene import (
    crs_wkt,
    stripes_wkt,
    truth,
    write_bytes_raster,
    write_small_scene,
)


@pytest.fixture
def small(tmp_path):
    return write_small_scene(tmp_path)


def memory_labels(extra: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&field=cover:string{extra}", "labels", "memory")
    features = []
    for name, wkt in stripes_wkt():
        feature = QgsFeature(layer.fields())
        feature["cover"] = name
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


@pytest.fixture
def saved_labels(tmp_path):
    path = str(tmp_path / "saved.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "areas"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(memory_labels(), path, context, options)
    layer = QgsVectorLayer(f"{path}|layername=areas", "labels", "ogr")
    assert layer.isValid()
    return layer


def copied(source: LabelSource) -> QgsVectorLayer:
    assert source.layer is None
    layer = QgsVectorLayer(source.path, "copy", "ogr")
    assert layer.isValid()
    return layer


def write_class_raster(path: Path, counts: dict[int, int]) -> Path:
    """Write a class raster with an attribute table, as the engine does."""
    write_bytes_raster(path, truth())
    dataset = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.RasterAttributeTable()
    for name, kind, usage in (
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
        ("Class", gdal.GFT_String, gdal.GFU_Name),
        ("Red", gdal.GFT_Integer, gdal.GFU_Red),
        ("Green", gdal.GFT_Integer, gdal.GFU_Green),
        ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
        ("Count", gdal.GFT_Integer, gdal.GFU_PixelCount),
    ):
        table.CreateColumn(name, kind, usage)
    for row, (class_id, count) in enumerate(counts.items()):
        table.SetValueAsInt(row, 0, class_id)
        table.SetValueAsString(row, 1, f"Class of {class_id}")
        for column in (2, 3, 4):
            table.SetValueAsInt(row, column, 10 * class_id)
        table.SetValueAsInt(row, 5, count)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    dataset.FlushCache()
    return path


def test_a_raster_layer_is_its_file(small):
    assert raster_path(QgsRasterLayer(str(small.scene), "scene")) == str(small.scene)
    with_options = QgsRasterLayer(f"{small.scene}|option:NUM_THREADS=1", "scene", "gdal")
    assert raster_path(with_options) == str(small.scene)


def test_a_layer_of_a_web_service_is_refused_in_a_sentence():
    layer = QgsRasterLayer("type=xyz&url=http://localhost/%7Bz%7D", "Streets", "wms")
    with pytest.raises(SceneError, match=r"“Streets” is not read from a raster file; save it"):
        raster_path(layer)
    with pytest.raises(LabelError, match="Streets"):
        label_source(layer)


def test_saved_labels_are_read_from_their_file(saved_labels, small):
    source = label_source(saved_labels)
    assert source == LabelSource(saved_labels.source().split("|")[0], "areas")
    raster = QgsRasterLayer(str(small.labels), "labels")
    assert label_source(raster) == LabelSource(str(small.labels))


def test_labels_in_memory_are_copied():
    layer = copied(label_source(memory_labels()))
    assert sorted(feature["cover"] for feature in layer.getFeatures()) == [
        "Bare soil",
        "Meadow",
        "Water",
    ]
    assert layer.crs().authid() == "EPSG:32633"


def test_a_copy_can_be_of_one_field_and_what_lies_around_a_place():
    layer = memory_labels(extra="&field=remark:string")
    first = next(layer.getFeatures())
    source = label_source(layer, field="cover", around=first.geometry().boundingBox())
    copy = copied(source)
    assert [feature["cover"] for feature in copy.getFeatures()] == [first["cover"]]
    assert "remark" not in copy.fields().names()
    assert copied(label_source(layer)).fields().names()[-2:] == ["cover", "remark"]


def test_a_filter_is_honoured(saved_labels):
    saved_labels.setSubsetString("cover = 'Water'")
    layer = copied(label_source(saved_labels))
    assert [feature["cover"] for feature in layer.getFeatures()] == ["Water"]


def test_edits_not_saved_yet_are_honoured(saved_labels):
    saved_labels.startEditing()
    first = next(saved_labels.getFeatures())
    saved_labels.changeAttributeValue(first.id(), first.fieldNameIndex("cover"), "Edited")
    layer = copied(label_source(saved_labels))
    assert "Edited" in [feature["cover"] for feature in layer.getFeatures()]
    saved_labels.rollBack()


def test_a_virtual_field_comes_along(saved_labels):
    text = saved_labels.fields().field("cover").type()
    saved_labels.addExpressionField("upper(cover)", QgsField("loud", text))
    layer = copied(label_source(saved_labels))
    assert "WATER" in [feature["loud"] for feature in layer.getFeatures()]


def test_a_crs_set_by_hand_is_honoured(saved_labels):
    saved_labels.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    assert copied(label_source(saved_labels)).crs().authid() == "EPSG:32632"


def test_a_field_named_like_a_geopackages_key_is_no_obstacle():
    source = label_source(memory_labels(extra="&field=fid:integer"))
    assert copied(source).featureCount() == 3


def test_a_table_has_nothing_to_learn_from():
    with pytest.raises(LabelError, match="no polygons, points or pixels"):
        label_source(QgsVectorLayer("None?field=cover:string", "table", "memory"))


def test_the_legend_has_only_classes_that_occur(tmp_path):
    path = write_class_raster(tmp_path / "classes.tif", {3: 5, 1: 640, 2: 0})
    legend = class_legend(path)
    assert [(entry.id, entry.name, entry.colour) for entry in legend] == [
        (1, "Class of 1", "#0a0a0a"),
        (3, "Class of 3", "#1e1e1e"),
    ]


def test_classes_are_shown_by_name_and_colour(tmp_path):
    path = write_class_raster(tmp_path / "classes.tif", {1: 1, 2: 1, 3: 1})
    layer = QgsRasterLayer(str(path), "classes")
    assert style_classes(layer)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [entry.label for entry in renderer.classes()] == [f"Class of {i}" for i in (1, 2, 3)]
    assert [entry.color.name() for entry in renderer.classes()] == ["#0a0a0a", "#141414", "#1e1e1e"]


def test_a_raster_without_names_keeps_its_style(small):
    layer = QgsRasterLayer(str(small.labels), "labels")
    before = type(layer.renderer())
    assert not style_classes(layer)
    assert isinstance(layer.renderer(), before)


def test_a_file_that_a_layer_shows_is_not_written(tmp_path):
    path = write_class_raster(tmp_path / "classes.tif", {1: 1, 2: 1, 3: 1})
    check_not_shown(path)
    layer = QgsRasterLayer(str(path), "my classes")
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(OutputError, match=r"classes\.tif is shown by the layer “my classes”"):
        check_not_shown(tmp_path / "." / "classes.tif")
    QgsProject.instance().removeMapLayer(layer.id())
    check_not_shown(path)


def test_a_layer_that_is_part_of_a_file_does_not_hinder_a_result(tmp_path, monkeypatch):
    source, grid = tmp_path / "grid.tif", tmp_path / "grid.gpkg"
    write_class_raster(source, {1: 1, 2: 1, 3: 1})
    gdal.Translate(str(grid), str(source), format="GPKG", creationOptions=["RASTER_TABLE=part"])
    layer = QgsRasterLayer(f"GPKG:{grid}:part", "part", "gdal")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    real_path = os.path.realpath

    def as_on_windows(path):
        if "GPKG:" in str(path):
            raise OSError(123, "The filename, directory name, or volume label syntax is incorrect")
        return real_path(path)

    monkeypatch.setattr(os.path, "realpath", as_on_windows)
    check_not_shown(source)
    check_not_shown(tmp_path / "new.tif")


def test_the_class_field_is_found_by_its_values(small):
    prompts = read_prompt_set(small.prompts)
    layer = memory_labels(extra="&field=remark:string&field=number:integer")
    assert best_class_field(layer, prompts) == "cover"
    assert best_class_field(layer, None) == ""
    assert best_class_field(layer, read_prompt_set("salinas")) == ""


def test_a_field_of_numbers_will_do_where_no_names_fit(small):
    layer = memory_labels(extra="&field=number:integer")
    values = {feature.id(): {1: number + 1} for number, feature in enumerate(layer.getFeatures())}
    layer.dataProvider().changeAttributeValues(values)
    assert best_class_field(layer, read_prompt_set("salinas")) == "number"


def test_crs_of_the_small_scene_is_what_the_tests_say(small):
    assert QgsCoordinateReferenceSystem.fromWkt(crs_wkt()).authid() == "EPSG:32633"
