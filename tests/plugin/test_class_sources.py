"""The classes that layers tell of: read, shown in the dialog, and written by the algorithm."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from spectraprompt.core.errors import LabelError
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider
from spectraprompt.plugin.prompt_editor.layer_dialog import FromLayerDialog
from spectraprompt.plugin.prompt_editor.sources import (
    FIELD,
    LEGEND,
    NAMES,
    TABLE,
    class_entries,
    class_sources,
)

from .small_scene import write_bytes_raster


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_processing):
    provider = SpectraPromptProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


class Feedback(QgsProcessingFeedback):
    """Keeps what goes wrong before the run."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.errors.append(error)


def vector(*values: object, kind: str = "string") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs=EPSG:32633&field=crop:{kind}", "survey", "memory")
    features = []
    for value in values:
        feature = QgsFeature(layer.fields())
        feature["crop"] = value
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def added(layer: QgsMapLayer) -> QgsMapLayer:
    QgsProject.instance().addMapLayer(layer)
    return layer


def categorised(layer: QgsVectorLayer) -> QgsVectorLayer:
    categories = [
        QgsRendererCategory("wheat", QgsFillSymbol.createSimple({"color": "#e6c14d"}), "Wheat"),
        QgsRendererCategory(["rye", "oats"], QgsFillSymbol.createSimple({}), "Small grains"),
        QgsRendererCategory("", QgsFillSymbol.createSimple({}), "all other values"),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("crop", categories))
    return layer


@pytest.fixture
def raster_path(tmp_path: Path) -> Path:
    return write_bytes_raster(tmp_path / "map.tif", np.array([[0, 1], [2, 5]], np.uint8), None)


def raster(path: Path) -> QgsRasterLayer:
    return QgsRasterLayer(str(path), "map")


def with_class_names(path: Path) -> Path:
    dataset = gdal.Open(str(path), gdal.GA_Update)
    palette = gdal.ColorTable()
    palette.SetColorEntry(1, (255, 0, 0, 255))
    dataset.GetRasterBand(1).SetRasterColorTable(palette)
    dataset.GetRasterBand(1).SetCategoryNames(["none", "Roof", "", "Tree"])
    return path


def with_table(path: Path) -> Path:
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Land cover", gdal.GFT_String, gdal.GFU_Name)
    for usage, title in (
        (gdal.GFU_Red, "R"),
        (gdal.GFU_Green, "G"),
        (gdal.GFU_Blue, "B"),
    ):
        table.CreateColumn(title, gdal.GFT_Integer, usage)
    rows = ((0, "No data", 0, 0, 0), (10, "Tree cover", 0, 100, 0), (30, "Grass", 255, 255, 76))
    for place, (value, name, *rgb) in enumerate(rows):
        table.SetValueAsInt(place, 0, value)
        table.SetValueAsString(place, 1, name)
        for column, part in enumerate(rgb):
            table.SetValueAsInt(place, 2 + column, part)
    dataset = gdal.Open(str(path))
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    return path


def test_categories_bring_names_and_colours():
    layer = categorised(vector("wheat", "rye"))
    assert class_sources(layer) == (LEGEND, FIELD)
    first, second, *_ = class_entries(layer, LEGEND)
    assert (first.value, first.label, first.colour) == ("wheat", "Wheat", "#e6c14d")
    assert second.value == "Small grains"


def test_values_of_a_field_take_the_legends_names_and_colours():
    layer = categorised(vector("wheat", None, "maize", "wheat", ""))
    found = class_entries(layer, FIELD, "crop")
    assert [(entry.value, entry.label) for entry in found] == [("maize", ""), ("wheat", "Wheat")]
    numbers = vector(7, 2, None, 0, kind="integer")
    assert [entry.value for entry in class_entries(numbers, FIELD, "crop")] == [0, 2, 7]


@pytest.mark.parametrize(
    ("values", "field", "code"),
    [
        ((), "crop", "labels.no-classes"),
        (("a",), "nothing", "labels.unknown-field"),
        (tuple(f"{number}" for number in range(256)), "crop", "labels.many-classes"),
    ],
)
def test_fields_without_classes_are_refused(values, field, code):
    with pytest.raises(LabelError) as caught:
        class_entries(vector(*values), FIELD, field)
    assert caught.value.code == code


def test_a_raster_tells_its_classes_in_three_ways(raster_path, tmp_path):
    plain = raster(raster_path)
    assert class_sources(plain) == ()
    QgsProject.instance().removeAllMapLayers()
    named = raster(with_class_names(raster_path))
    assert NAMES in class_sources(named)
    entries = class_entries(named, NAMES)
    assert [(e.value, e.label) for e in entries] == [(1, "Roof"), (3, "Tree")]
    assert entries[0].colour == "#ff0000"
    tabled = raster(with_table(write_bytes_raster(tmp_path / "t.tif", np.eye(3, dtype=np.uint8))))
    assert TABLE in class_sources(tabled)
    assert [(e.value, e.label, e.colour) for e in class_entries(tabled, TABLE)][1:] == [
        (10, "Tree cover", "#006400"),
        (30, "Grass", "#ffff4c"),
    ]
    classes = [QgsPalettedRasterRenderer.Class(5, QColor("#0000ff"), "Water")]
    tabled.setRenderer(QgsPalettedRasterRenderer(tabled.dataProvider(), 1, classes))
    assert class_sources(tabled)[0] == LEGEND
    (entry,) = class_entries(tabled, LEGEND)
    assert (entry.value, entry.label, entry.colour) == (5, "Water", "#0000ff")


def test_the_dialog_shows_the_classes_and_says_why_there_are_none():
    dialog = FromLayerDialog()
    assert dialog.draft is None
    assert "no layer" in dialog.info.text()
    assert not dialog.ok_button.isEnabled()
    dialog.layer_box.setLayer(added(categorised(vector("wheat", "maize"))))
    dialog.show()
    assert [dialog.preview.item(row).text() for row in range(dialog.preview.count())] == [
        "1 – Wheat",
        "2 – Small grains",
    ]
    assert not dialog.field_box.isVisible()
    assert dialog.name_box.text() == "survey"
    dialog.source_box.setCurrentIndex(dialog.source_box.findData(FIELD))
    dialog.field_box.setField("crop")
    assert dialog.field_box.isVisible()
    assert dialog.preview.item(0).text() == "1 – maize"
    dialog.name_box.setText("  Crops of  2024 ")
    dialog.ok_button.click()
    assert dialog.result() == FromLayerDialog.DialogCode.Accepted
    assert dialog.draft.name == "Crops of 2024"
    assert dialog.draft.classes[1].prompts == ("Wheat",)
    dialog.deleteLater()


def test_without_a_text_field_the_dialog_asks_for_one():
    layer = added(vector(3, 5, kind="integer"))
    dialog = FromLayerDialog()
    assert dialog.layer_box.currentLayer() is layer
    assert dialog.info.text() == "Choose the field whose different values are the classes."
    assert not dialog.ok_button.isEnabled()
    dialog.field_box.setField("crop")
    assert [dialog.preview.item(row).text() for row in (0, 1)] == ["3 – Class 3", "5 – Class 5"]
    dialog.deleteLater()


def test_the_dialog_begins_with_the_labels_of_the_dock(raster_path):
    added(vector("other"))
    layer = added(vector("wheat", "maize"))
    dialog = FromLayerDialog(layer, "crop")
    assert dialog.layer_box.currentLayer() is layer
    assert dialog.field_box.currentField() == "crop"
    assert dialog.preview.count() == 2
    dialog.layer_box.setLayer(added(raster(raster_path)))
    assert "tells of no classes" in dialog.info.text()
    assert dialog.preview.count() == 0
    dialog.deleteLater()


def run(**parameters: object) -> dict[str, object]:
    return processing.run(
        "spectraprompt:promptsetfromlayer", parameters, feedback=QgsProcessingFeedback(False)
    )


def test_the_algorithm_writes_what_the_editor_can_open(tmp_path, raster_path):
    output = str(tmp_path / "crops.json")
    result = run(VECTOR=vector("wheat", "maize"), FIELD="crop", OUTPUT=output)
    assert (result["OUTPUT"], result["CLASSES"]) == (output, 2)
    prompts = read_prompt_set(output)
    assert (prompts.name, prompts.names) == ("survey", ("maize", "wheat"))
    result = run(RASTER=str(with_class_names(raster_path)), NAME="Roofs", OUTPUT=output)
    assert result["CLASSES"] == 2
    assert json.loads(Path(output).read_text("utf-8"))["name"] == "Roofs"
    assert read_prompt_set(output).ids == (1, 3)


@pytest.mark.parametrize("case", ["none", "both", "plain", "many", "folder"])
def test_the_algorithm_says_what_is_wrong_and_writes_nothing(case, tmp_path, raster_path):
    output = tmp_path / "crops.json"
    given = {
        "none": ({}, "Choose a vector or a raster"),
        "both": ({"VECTOR": vector("a"), "RASTER": str(raster_path)}, "not both"),
        "plain": ({"RASTER": str(raster_path)}, "tells of no classes"),
        "many": ({"VECTOR": vector(*map(str, range(300))), "FIELD": "crop"}, "more than 255"),
        "folder": ({"VECTOR": vector("a"), "FIELD": "crop"}, "does not exist"),
    }
    parameters, said = given[case]
    if case == "folder":
        output = tmp_path / "nowhere" / "crops.json"
    feedback = Feedback()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(
            "spectraprompt:promptsetfromlayer",
            {**parameters, "OUTPUT": str(output)},
            feedback=feedback,
        )
    assert said in " ".join([str(caught.value), *feedback.errors])
    assert not output.exists()
