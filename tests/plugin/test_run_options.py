"""Extent, outputs, threshold and device, as chosen in the dock and as the engine gets them."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

from spectraprompt.plugin.area import extent_in_layer
from spectraprompt.plugin.dock.extent_choice import AREA, CANVAS, WHOLE
from spectraprompt.plugin.dock.run_bar import DONE, MISSING, READY
from spectraprompt.plugin.interpreter import OPTION, find_interpreter
from spectraprompt.plugin.options import OptionsPage

from .conftest import settle, wait_until
from .dock_steps import add_raster, layer_names, run_to_the_end, state
from .small_scene import COLS, ORIGIN, ROWS

LEFT, TOP, PIXEL = ORIGIN[0], ORIGIN[3], ORIGIN[1]


def choose(box, data) -> None:
    box.setCurrentIndex(box.findData(data))


def polygons(*boxes: tuple[float, float, float, float], crs: str = "EPSG:32633") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "fields", "memory")
    for box in boxes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def classify_job(jobs) -> dict:
    return next(job for job in jobs if job["kind"] == "classify")


def test_by_default_all_of_the_layer_is_mapped_and_nothing_else_is_written(recording_dock):
    dock, jobs = recording_dock
    assert dock.output.extent_choice.kind == WHOLE
    run_to_the_end(dock)
    assert state(dock) == DONE, dock.message
    job = classify_job(jobs())
    assert [job[name] for name in ("extent", "confidence", "margin", "entropy")] == [None] * 4
    assert job["unclassified_below"] is None
    assert job["device"] == "auto"


def test_what_the_canvas_shows_is_mapped(recording_dock, window):
    dock, jobs = recording_dock
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    window.canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    choose(dock.output.extent_choice.kind_box, CANVAS)
    assert state(dock) == MISSING
    assert dock.message.startswith("The map canvas shows nothing of “scene”")
    window.canvas.setExtent(QgsRectangle(LEFT - 500, TOP - 300, LEFT + 300, TOP + 500))
    assert state(dock) == READY
    shown = window.canvas.extent()
    run_to_the_end(dock)
    expected = [LEFT, max(shown.yMinimum(), TOP - ROWS * PIXEL), shown.xMaximum(), TOP]
    assert classify_job(jobs())["extent"] == pytest.approx(expected)


def boxes_in(path: Path) -> list[list[float]]:
    layer = QgsVectorLayer(str(path), "seen")
    assert layer.crs().authid() == "EPSG:32633"
    boxes = [feature.geometry().boundingBox() for feature in layer.getFeatures()]
    return [[b.xMinimum(), b.yMinimum(), b.xMaximum(), b.yMaximum()] for b in boxes]


NEAR = (LEFT + 60, TOP - 600, LEFT + 300, TOP - 300)
FAR = (LEFT + 400, TOP - 900, LEFT + 600, TOP - 700)
AWAY = (LEFT + 90000, TOP - 900, LEFT + 90600, TOP - 700)


def test_what_lies_in_polygons_is_mapped_or_in_those_selected(recording_dock, tmp_path):
    dock, jobs = recording_dock
    dock.model.save_box.setFilePath("")
    layer = polygons(NEAR, FAR, AWAY)
    choice = dock.output.extent_choice
    choose(choice.kind_box, AREA)
    assert dock.message == "Choose the polygon layer that bounds the map."
    choice.area_box.setLayer(layer)
    assert choice.note == "What lies in its polygons; outside, the map is empty."
    run_to_the_end(dock)
    job = jobs()[1]
    assert job["extent"] is None
    assert Path(job["inside"]).name == "fields.gpkg"
    # Those far from the scene are not copied.
    assert boxes_in(tmp_path / "seen" / "1_inside.gpkg") == [list(NEAR), list(FAR)]
    assert not Path(job["inside"]).parent.exists()

    layer.selectByIds([1])
    assert choice.note == "What lies in the selected polygon; outside, the map is empty."
    run_to_the_end(dock)
    assert boxes_in(tmp_path / "seen" / "3_inside.gpkg") == [list(NEAR)]
    layer.selectByIds([1, 2])
    assert choice.note == "What lies in 2 selected polygons; outside, the map is empty."
    layer.selectByIds([3])
    assert dock.message.startswith("The polygons of “fields” do not overlap “scene”")


def test_the_map_ends_at_the_polygons(dock, small, small_model, tmp_path):
    add_raster(small.scene, "scene")
    dock.model.use_choice.setChecked(True)
    dock.model.model_box.setFilePath(small_model)
    choose(dock.output.extent_choice.kind_box, AREA)
    dock.output.extent_choice.area_box.setLayer(polygons(NEAR, FAR))
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    run_to_the_end(dock)
    assert state(dock) == DONE, dock.message
    # 8 x 10 pixels, and those whose centres lie in the other one.
    assert dock.result.result.pixels == 8 * 10 + 7 * 7
    raster = QgsRasterLayer(str(tmp_path / "map.tif"), "map")
    data = raster.dataProvider()
    for x, y, there in ((70, -310, True), (290, -590, True), (310, -590, False), (500, -800, True)):
        found = data.sample(QgsPointXY(LEFT + x, TOP + y), 1)[1]
        assert found == there


def test_polygons_drawn_meanwhile_are_taken(recording_dock, tmp_path):
    dock, _jobs = recording_dock
    layer = polygons()
    choose(dock.output.extent_choice.kind_box, AREA)
    dock.output.extent_choice.area_box.setLayer(layer)
    assert dock.message.startswith("“fields” holds no polygon yet")
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*NEAR)))
    layer.addFeature(feature)
    assert state(dock) == READY
    run_to_the_end(dock)
    assert boxes_in(tmp_path / "seen" / "1_inside.gpkg") == [list(NEAR)]
    QgsProject.instance().removeMapLayer(layer)
    assert dock.message == "Choose the polygon layer that bounds the map."
    layer = polygons(NEAR)
    dock.output.extent_choice.area_box.setLayer(layer)
    layer.startEditing()
    layer.changeGeometry(1, QgsGeometry.fromRect(QgsRectangle(*AWAY)))
    dock.output.path_box.setFilePath("")
    dock.model.save_box.setFilePath("")
    dock.run_bar.button.click()
    assert dock.message.startswith("No polygon of “fields” lies on the layer to map")


def test_polygons_without_a_coordinate_system_are_told(recording_dock):
    dock, _jobs = recording_dock
    layer = polygons(NEAR)
    layer.setCrs(QgsCoordinateReferenceSystem())
    choose(dock.output.extent_choice.kind_box, AREA)
    dock.output.extent_choice.area_box.setLayer(layer)
    assert dock.message.startswith("“fields” has no coordinate system")


def test_polygons_elsewhere_are_told(recording_dock):
    dock, _jobs = recording_dock
    choose(dock.output.extent_choice.kind_box, AREA)
    dock.output.extent_choice.area_box.setLayer(polygons((0, 0, 10, 10)))
    assert state(dock) == MISSING
    assert dock.message.startswith("The polygons of “fields” do not overlap “scene”")


def test_polygons_of_another_reference_system_are_transformed(small):
    layer = QgsRasterLayer(str(small.scene), "scene")
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    found = extent_in_layer(QgsRectangle(14.99, 52.3, 15.01, 52.4), geographic, layer)
    whole = layer.extent()
    assert found is not None
    assert whole.xMinimum() <= found[0] < found[2] <= whole.xMaximum()
    assert extent_in_layer(QgsRectangle(-100, 10, -99, 11), geographic, layer) is None


def test_a_scene_without_georeference_counts_rows_downward(small):
    layer = QgsRasterLayer(str(small.scene), "scene")
    whole = layer.extent()
    crs = layer.crs()
    found = extent_in_layer(whole, crs, layer, is_georeferenced=False)
    assert found == (whole.xMinimum(), -whole.yMaximum(), whole.xMaximum(), -whole.yMinimum())


def test_margin_entropy_threshold_and_device_reach_the_engine(recording_dock, tmp_path):
    dock, jobs = recording_dock
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    advanced = dock.output.advanced
    assert advanced.isCollapsed()
    for box in (dock.output.confidence_box, advanced.margin_box, advanced.entropy_box):
        box.click()
    choose(advanced.threshold_box, "number")
    advanced.number_box.setValue(0.35)
    choose(advanced.device_box, "cpu")
    run_to_the_end(dock)
    train, job = jobs()
    assert train["device"] == job["device"] == "cpu"
    assert job["unclassified_below"] == pytest.approx(0.35)
    assert job["margin"] == str(tmp_path / "map_margin.tif")
    assert job["entropy"] == str(tmp_path / "map_entropy.tif")
    names = {f"scene – {what}" for what in ("classes", "confidence", "margin", "entropy")}
    assert names <= set(layer_names())
    assert dock.message.startswith("The file map.tif is shown") is False
    choose(advanced.threshold_box, "auto")
    assert not advanced.number_box.isEnabled()
    assert advanced.unclassified_below == "auto"


def test_files_shown_by_layers_are_told_for_each_raster_that_would_be_written(
    recording_dock, small, tmp_path
):
    dock, _jobs = recording_dock
    (tmp_path / "map_margin.tif").write_bytes(small.labels.read_bytes())
    add_raster(tmp_path / "map_margin.tif", "earlier margin")
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    assert state(dock) == READY
    dock.output.advanced.margin_box.click()
    assert "map_margin.tif is shown by the layer “earlier margin”" in dock.message


def test_the_devices_are_looked_for_when_the_options_are_opened(dock, small):
    settle()
    advanced = dock.output.advanced
    advanced.setCollapsed(False)
    label = dock.findChild(QLabel, "devicesFound")
    assert label.text() == "Looking for a GPU…"
    wait_until(lambda: label.text().startswith("Found: "), 60)
    assert "CPU (" in label.text()


def test_a_device_that_is_known_not_to_work_is_refused_before_the_run(recording_dock):
    dock, _jobs = recording_dock
    advanced = dock.output.advanced
    advanced.show_devices({"cpu": "CPU (2 threads)", "cuda": "", "reason": "no driver was found"})
    assert advanced.devices_found == "Found: CPU (2 threads). No GPU: no driver was found."
    assert state(dock) == READY
    choose(advanced.device_box, "cuda")
    assert state(dock) == MISSING
    assert dock.message.startswith("CUDA cannot be used: no driver was found.")
    advanced.show_devices({"cpu": "CPU (2 threads)", "cuda": "CUDA (A card)", "reason": ""})
    assert state(dock) == READY


def test_what_was_found_with_another_python_is_forgotten(recording_dock):
    dock, _jobs = recording_dock
    settle()
    advanced, asked = dock.output.advanced, []
    advanced.devices_wanted.disconnect()
    advanced.devices_wanted.connect(lambda: asked.append(find_interpreter().path))
    advanced.setCollapsed(False)
    advanced.show_devices({"cpu": "CPU (2 threads)", "cuda": "", "reason": "no driver was found"})
    choose(advanced.device_box, "cuda")
    options = QgsGui.instance()
    options.optionsChanged.emit()
    assert state(dock) == MISSING
    assert len(asked) == 1
    page = OptionsPage()
    page.python_box.setFilePath("/usr/bin/python3")
    page.apply()
    options.optionsChanged.emit()
    assert state(dock) == READY
    assert asked[1:] == ["/usr/bin/python3"]
    assert dock.findChild(QLabel, "devicesFound").text() == "Looking for a GPU…"
    advanced.setCollapsed(True)
    QgsSettings().remove(OPTION)
    options.optionsChanged.emit()
    assert dock.findChild(QLabel, "devicesFound").isHidden()
    advanced.setCollapsed(False)
    assert len(asked) == 3


def test_options_are_saved_with_the_project(recording_dock, tmp_path):
    dock, _jobs = recording_dock
    layer = polygons((LEFT, TOP - COLS * PIXEL, LEFT + 300, TOP))
    choice, advanced = dock.output.extent_choice, dock.output.advanced
    choose(choice.kind_box, AREA)
    choice.area_box.setLayer(layer)
    advanced.entropy_box.click()
    choose(advanced.threshold_box, "number")
    advanced.number_box.setValue(-0.25)
    choose(advanced.device_box, "cpu")
    saved = dock.output.saved()
    QgsProject.instance().write(str(tmp_path / "p.qgs"))
    choose(choice.kind_box, WHOLE)
    choose(advanced.threshold_box, "none")
    choose(advanced.device_box, "auto")
    advanced.entropy_box.click()
    QgsProject.instance().read(str(tmp_path / "p.qgs"))
    assert advanced.unclassified_below == pytest.approx(-0.25)
    assert advanced.wants_entropy
    assert advanced.device == "cpu"
    assert choice.kind == AREA
    # A layer in memory has another place in each session, but its name and id stay.
    assert dock.output.saved() == saved


def test_the_options_open_by_key(dock):
    advanced = dock.output.advanced
    advanced.setFocus()
    assert advanced.isCollapsed()
    arrow = advanced.findChild(type(dock.run_bar.log_button), "collapseButton")
    QTest.keyClick(arrow, Qt.Key.Key_Space)
    assert not advanced.isCollapsed()
