"""The spectra panel, driven by clicks on a real map canvas."""

from __future__ import annotations

import builtins
import csv
import io

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapTool, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from spectraprompt.plugin.dock.dock_widget import SpectraPromptDock
from spectraprompt.plugin.spectra.panel import SpectraPanel
from spectraprompt.plugin.spectra.pixel_place import PlacedScene

from .conftest import settle, wait_until
from .qgis_window import QgisWindow
from .small_scene import BANDS, CLASSES, COLOURS, ORIGIN, crs_wkt, stripes_wkt

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.fixture
def window():
    window = QgisWindow()
    window.window.resize(1200, 900)
    window.window.show()
    yield window
    window.window.close()
    window.window.deleteLater()
    settle()


@pytest.fixture
def dock(window):
    dock = SpectraPromptDock(window, window.window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.scene.all_box.setChecked(True)  # some scenes here have few bands
    yield dock
    dock.release()
    window.removeDockWidget(dock)
    dock.deleteLater()
    settle()


@pytest.fixture
def panel(window, dock):
    panel = SpectraPanel(window, dock, window.window)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, panel)
    panel.show()
    panel.pick()
    yield panel
    panel.release()
    window.removeDockWidget(panel)
    panel.deleteLater()
    settle()


def show_on(window, layer, crs=UTM, area=None):
    canvas = window.canvas
    canvas.resize(600, 500)
    canvas.setDestinationCrs(crs)
    canvas.setLayers([layer])
    canvas.setExtent(area or QgsRectangle(499000, 5798000, 502500, 5801000))
    settle()


def add_scene(path, name="scene"):
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def centre(row, col):
    return QgsPointXY(ORIGIN[0] + (col + 0.5) * 30, ORIGIN[3] - (row + 0.5) * 30)


def click(window, point, keys=Qt.KeyboardModifier.NoModifier):
    """Click the map canvas at a point of the map."""
    at = window.canvas.getCoordinateTransform().transform(point)
    place = QPoint(int(at.x()), int(at.y()))
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, keys, place)


def answered(panel, count):
    wait_until(lambda: len(panel.pixels) == count and not panel.question.is_busy)


def values_of(path, row, col):
    dataset = gdal.Open(str(path))
    found = np.empty((BANDS, 1, 1), np.float32)
    dataset.ReadRaster(col, row, 1, 1, buf_type=gdal.GDT_Float32, buf_obj=found)
    return found[:, 0, 0].tolist()


@pytest.fixture
def scene(window, small_scene):
    layer = add_scene(small_scene.scene)
    show_on(window, layer)
    return layer


def test_a_click_shows_the_spectrum_and_the_pixels_outline(window, panel, scene, small_scene):
    assert window.canvas.mapTool() is panel.tool
    click(window, centre(20, 10))
    answered(panel, 1)
    (pixel,) = panel.pixels
    assert (pixel.row, pixel.col) == (20, 10)
    assert pixel.values == pytest.approx(values_of(small_scene.scene, 20, 10))
    assert "Row 21, column 11" in panel.message
    (line,) = panel.plot.axes.get_lines()
    np.testing.assert_allclose(line.get_ydata(), pixel.values)
    assert line.get_xdata()[0] == pytest.approx(450)
    assert panel.plot.axes.get_xlabel() == "Wavelength (nm)"
    (band,) = panel.outlines.bands
    box = band.asGeometry().boundingBox()
    assert (box.width(), box.height()) == pytest.approx((30, 30))
    assert box.center().x() == pytest.approx(centre(20, 10).x())
    assert box.center().y() == pytest.approx(centre(20, 10).y())
    assert "Train a model" in panel.similarities.verdict.text()


def test_ctrl_keeps_pixels_and_a_plain_click_replaces_the_last(window, panel, scene):
    click(window, centre(2, 2))
    answered(panel, 1)
    click(window, centre(20, 20))
    wait_until(lambda: panel.pixels[0].row == 20)
    click(window, centre(30, 30), Qt.KeyboardModifier.ControlModifier)
    answered(panel, 2)
    click(window, centre(40, 5))
    answered(panel, 3)
    click(window, centre(41, 5))
    wait_until(lambda: panel.pixels[-1].row == 41)
    assert [p.row for p in panel.pixels] == [20, 30, 41]
    assert len({p.colour for p in panel.pixels}) == 3
    assert panel.pixel_list.list.topLevelItemCount() == 3
    assert len(panel.outlines.bands) == 3
    panel.tabs.setCurrentWidget(panel.pixel_list)
    panel.pixel_list.list.setCurrentItem(panel.pixel_list.list.topLevelItem(1))
    QTest.keyClick(panel.pixel_list.list, Qt.Key.Key_Delete)
    assert [p.row for p in panel.pixels] == [20, 41]
    panel.clear_button.click()
    assert panel.pixels == ()
    assert panel.outlines.bands == ()
    assert not panel.copy_button.isEnabled()


def test_the_keep_button_keeps_as_ctrl_does(window, panel, scene):
    panel.keep_button.click()
    for count, row in enumerate((3, 5, 7), start=1):
        click(window, centre(row, 3))
        answered(panel, count)


def test_outside_the_scene_is_said(window, panel, scene):
    click(window, QgsPointXY(499500, 5800500))
    assert panel.message == "This place is outside “scene”."
    assert panel.pixels == ()
    assert not panel.question.is_busy


def test_without_a_layer_it_says_what_to_do(window, panel):
    panel.look_at(QgsPointXY(0, 0))
    assert "Choose a layer" in panel.message


def test_a_map_in_degrees_finds_the_same_pixel(window, panel, scene):
    show_on(window, scene, DEGREES, QgsRectangle(14.99, 52.33, 15.03, 52.36))
    from qgis.core import QgsCoordinateTransform

    way = QgsCoordinateTransform(UTM, DEGREES, QgsProject.instance())
    click(window, way.transform(centre(25, 17)))
    answered(panel, 1)
    pixel = panel.pixels[0]
    # A pixel of the screen is a little wider than one of the scene.
    assert abs(pixel.row - 25) <= 1
    assert abs(pixel.col - 17) <= 1
    shown = panel.outlines.bands[0].asGeometry().boundingBox()
    assert 14.9 < shown.xMinimum() < 15.1


def write_turned(path, transform, crs=True):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 9, 7, 3, gdal.GDT_Int16)
    if transform:
        dataset.SetGeoTransform(transform)
    if crs:
        dataset.SetProjection(crs_wkt())
    values = np.arange(3 * 7 * 9, dtype=np.int16).reshape(3, 7, 9)
    dataset.WriteRaster(0, 0, 9, 7, values.tobytes())
    dataset.FlushCache()
    return values


def test_a_turned_scene_gives_the_pixel_that_is_seen(window, panel, tmp_path):
    transform = (500000.0, 40.0, 25.0, 5799500.0, 25.0, -40.0)
    values = write_turned(tmp_path / "turned.tif", transform)
    show_on(window, add_scene(tmp_path / "turned.tif"))
    place = PlacedScene.of(panel._dock.scene.layer)
    panel.look_at(QgsPointXY(*place.grid.centre(4, 7)))
    answered(panel, 1)
    assert panel.pixels[0].values == tuple(values[:, 4, 7].tolist())
    assert panel.plot.axes.get_xlabel() == "Band"


def test_a_scene_without_place_is_found_as_qgis_draws_it(window, panel, tmp_path):
    values = write_turned(tmp_path / "plain.tif", None, crs=False)
    layer = add_scene(tmp_path / "plain.tif")
    panel.look_at(QgsPointXY(layer.extent().xMinimum() + 2.5, layer.extent().yMaximum() - 5.5))
    answered(panel, 1)
    assert panel.pixels[0].values == tuple(values[:, 5, 2].tolist())


def test_nodata_is_said(window, panel, tmp_path):
    values = write_turned(tmp_path / "holes.tif", ORIGIN)
    dataset = gdal.Open(str(tmp_path / "holes.tif"), gdal.GA_Update)
    for number in (1, 2, 3):
        dataset.GetRasterBand(number).SetNoDataValue(int(values[0, 2, 2]))
    dataset = None
    add_scene(tmp_path / "holes.tif")
    panel.look_at(centre(2, 2))
    answered(panel, 1)
    assert "no data here" in panel.message
    assert "nodata" in panel.similarities.verdict.text()
    assert panel.pixels[0].values is None


def test_a_model_tells_class_similarities_and_prompts(window, panel, scene, dock, small_model):
    dock.model.use_choice.setChecked(True)
    dock.model.model_box.setFilePath(small_model)
    click(window, centre(5, 5))
    answered(panel, 1)
    assert panel.similarities.verdict.text().startswith("Water – confidence")
    tree = panel.similarities.tree
    names = [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]
    assert names[0] == "Water"
    assert sorted(names) == sorted(CLASSES)
    first = tree.topLevelItem(0)
    assert first.isExpanded()
    assert first.child(0).text(0) == "a calm lake, dark at all wavelengths"
    assert float(first.text(2)) > float(tree.topLevelItem(1).text(2))
    colour = tree.topLevelItem(0).data(1, Qt.ItemDataRole.UserRole)[1]
    assert colour == COLOURS[CLASSES.index("Water")]
    loaded = panel.pixels[0].answer["model_loaded"]
    click(window, centre(20, 5))
    wait_until(lambda: panel.pixels[0].row == 20)
    assert panel.pixels[0].class_name == "Meadow"
    assert loaded
    assert not panel.pixels[0].answer["model_loaded"]


def test_a_model_that_does_not_fit_leaves_the_spectrum(window, panel, dock, small_model, tmp_path):
    write_turned(tmp_path / "three.tif", ORIGIN)
    add_scene(tmp_path / "three.tif")
    dock.model.use_choice.setChecked(True)
    dock.model.model_box.setFilePath(small_model)
    panel.look_at(centre(2, 2))
    answered(panel, 1)
    assert panel.pixels[0].values is not None
    assert "bands" in panel.similarities.verdict.text()


def test_while_one_click_is_answered_only_the_newest_of_the_others_waits(
    window, dock, scene, scripted_engine, monkeypatch
):
    program = """
    ready()
    for line in lines:
        job = json.loads(line)
        time.sleep(0.3)
        row, col = job["pixel"]
        send(kind="result", outputs={}, summary={
            "row": row, "col": col, "x": 0, "y": 0, "valid": True, "values": [1.0, 2.0],
            "wavelengths_nm": None, "good_bands": [True, True], "unit": ""})
    """
    from spectraprompt.plugin.job_queue import JobQueue

    dock.queue.close()
    monkeypatch.setattr(dock, "_queue", JobQueue(dock, scripted_engine(program)))
    panel = SpectraPanel(window, dock, window.window)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, panel)
    panel.show()
    panel.keep_button.click()
    for row in (1, 2, 3, 4):
        panel.look_at(centre(row, 1))
    answered(panel, 2)
    assert [p.row for p in panel.pixels] == [1, 4]
    panel.release()
    window.removeDockWidget(panel)
    panel.deleteLater()


def test_while_the_docks_engine_is_busy_another_one_answers(window, panel, scene, dock):
    class Busy:
        is_busy = True

    panel.question._queues[0] = Busy()
    click(window, centre(1, 1))
    answered(panel, 1)


def add_areas():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=cover:string", "areas", "memory")
    features = []
    for name, wkt in stripes_wkt():
        feature = QgsFeature(layer.fields())
        feature["cover"] = name
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_training_classes_stand_behind_the_pixel(window, panel, scene, dock, small_scene):
    dock.classes.open_file(str(small_scene.prompts))
    add_areas()
    wait_until(lambda: dock.model.field == "cover")
    panel.tabs.setCurrentWidget(panel.training)
    wait_until(lambda: len(panel.training.shown) == 3)
    listed = panel.training.list
    assert [listed.item(i).text().split(" – ")[0] for i in range(3)] == list(CLASSES)
    assert len(panel.plot.axes.collections) == 3
    means = {line.get_color(): line.get_ydata() for line in panel.plot.axes.get_lines()}
    assert means[COLOURS[0]][0] == pytest.approx(0.1, abs=0.01)
    listed.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert len(panel.plot.axes.collections) == 2
    panel.training.none_button.click()
    assert len(panel.plot.axes.collections) == 0
    panel.training.all_button.click()
    assert len(panel.plot.axes.collections) == 3


def test_labels_that_do_not_fit_are_said(window, panel, scene, dock, tmp_path):
    panel.tabs.setCurrentWidget(panel.training)
    assert "Choose a layer and its training labels" in panel.training.message.text()


def test_the_readout_tells_wavelength_and_value(window, panel, scene):
    click(window, centre(5, 5))
    answered(panel, 1)
    value = panel.pixels[0].values[0]
    text = panel.plot.read_out(451, value)
    assert text == f"450 nm · band 1 · Row 6, column 6: {value:.4g}"


def test_zoom_stays_with_the_next_pixel_and_home_shows_all(window, panel, scene):
    click(window, centre(5, 5))
    answered(panel, 1)
    whole = panel.plot.axes.get_xlim()
    panel.plot.zoom_button.click()
    assert panel.plot.zoom_button.isChecked()
    panel.plot.pan_button.click()
    assert not panel.plot.zoom_button.isChecked()
    panel.plot.pan_button.click()
    panel.plot.axes.set_xlim(600, 900)
    click(window, centre(30, 5))
    wait_until(lambda: panel.pixels[0].row == 30)
    assert panel.plot.axes.get_xlim() == (600, 900)
    panel.plot.home_button.click()
    assert panel.plot.axes.get_xlim() == pytest.approx(whole)


def test_spectra_are_copied_and_exported_as_csv(window, panel, scene, tmp_path):
    panel.keep_button.click()
    click(window, centre(5, 5))
    answered(panel, 1)
    click(window, centre(6, 6))
    answered(panel, 2)
    panel.copy_button.click()
    rows = list(csv.DictReader(io.StringIO(QApplication.clipboard().text())))
    assert len(rows) == 2 * BANDS
    assert (rows[0]["row"], rows[0]["column"], rows[0]["band"]) == ("6", "6", "1")
    assert float(rows[0]["wavelength_nm"]) == 450
    assert float(rows[0]["value"]) == pytest.approx(panel.pixels[0].values[0])
    panel.export(str(tmp_path / "spectra"))
    assert (tmp_path / "spectra.csv").read_text("utf-8") == QApplication.clipboard().text()
    panel.export(str(tmp_path / "nowhere" / "spectra.csv"))
    assert "nowhere" in panel.message


def test_the_table_lists_the_values(window, panel, scene):
    click(window, centre(5, 5))
    answered(panel, 1)
    panel.tabs.setCurrentWidget(panel.values)
    assert panel.values.rowCount() == BANDS
    heads = [panel.values.horizontalHeaderItem(i).text() for i in range(3)]
    assert heads == ["Band", "Wavelength (nm)", "Row 6, column 6"]
    shown = float(panel.values.item(3, 2).text())
    assert shown == pytest.approx(panel.pixels[0].values[3], rel=1e-6)


def test_without_matplotlib_it_says_what_to_install_and_shows_the_table(
    window, dock, scene, monkeypatch
):
    real = builtins.__import__

    def without(name, *rest):
        if name.startswith("matplotlib"):
            raise ImportError("No module named 'matplotlib'")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    panel = SpectraPanel(window, dock, window.window)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, panel)
    panel.show()
    monkeypatch.setattr(builtins, "__import__", real)
    assert "python3-matplotlib" in panel.no_plot.text()
    assert panel.no_plot.isVisible()
    panel.look_at(centre(5, 5))
    answered(panel, 1)
    assert panel.tabs.currentWidget() is panel.values
    assert panel.values.rowCount() == BANDS
    panel.release()
    window.removeDockWidget(panel)
    panel.deleteLater()


def test_closing_takes_tool_and_outline_away_and_opening_brings_them_back(window, panel, scene):
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    assert not panel.pick_action.isChecked()
    panel.pick_action.trigger()
    click(window, centre(5, 5))
    answered(panel, 1)
    panel.close()
    assert window.canvas.mapTool() is pan
    assert bands_on(window) == []
    assert not panel.pick_action.isChecked()
    panel.show()
    settle()
    assert window.canvas.mapTool() is pan
    panel.pick()
    assert window.canvas.mapTool() is panel.tool
    assert len(bands_on(window)) == 1


def bands_on(window):
    return [item for item in window.canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_an_answer_after_closing_draws_nothing(window, panel, scene):
    click(window, centre(5, 5))
    panel.close()
    settle()
    assert not panel.question.is_busy
    assert bands_on(window) == []


def test_a_new_project_clears_the_panel(window, panel, scene):
    click(window, centre(5, 5))
    answered(panel, 1)
    QgsProject.instance().clear()
    assert panel.pixels == ()
    assert bands_on(window) == []


def test_every_control_says_what_it_is_for(panel):
    from qgis.PyQt.QtWidgets import QAbstractButton

    ours = [b for b in panel.widget().findChildren(QAbstractButton) if b.objectName()]
    named = [b for b in ours if not b.objectName().startswith("qt_")]
    named = [b for b in named if b.parent() is not panel.plot._navigation]
    assert len(named) >= 10
    for button in named:
        if "Scroll" not in button.objectName():
            assert button.toolTip(), button.objectName()


def test_bad_bands_are_gaps_in_the_line():
    from spectraprompt.plugin.spectra.pixel_spectra import BandAxis

    axis = BandAxis((500.0, 400.0, 600.0), (True, False, True))
    places, values = axis.gapped((5.0, None, 6.0))
    assert places == [400.0, 500.0, 600.0]
    assert np.isnan(values[0])
    assert values[1:] == [5.0, 6.0]
    assert BandAxis(None, (True, True)).positions == (1.0, 2.0)


class Watched(QgsMapTool):
    """Remembers whether it is in use."""

    in_use = 0

    def activate(self) -> None:
        super().activate()
        self.in_use += 1

    def deactivate(self) -> None:
        super().deactivate()
        self.in_use -= 1


def test_another_tool_takes_over_and_the_earlier_one_stays_away(window, panel, scene):
    before, after = Watched(window.canvas), Watched(window.canvas)
    panel.pick_action.setChecked(False)
    window.canvas.setMapTool(before)
    panel.pick_action.setChecked(True)
    assert before.in_use == 0
    window.canvas.setMapTool(after)
    assert not panel.pick_action.isChecked()
    assert (before.in_use, after.in_use) == (0, 1)
    assert window.canvas.mapTool() is after


def test_a_tool_that_is_gone_is_not_brought_back(window, panel, scene):
    """That of a swipe ends when another one is chosen."""
    before = Watched(window.canvas)
    panel.pick_action.setChecked(False)
    window.canvas.setMapTool(before)
    panel.pick_action.setChecked(True)
    before.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    panel.pick_action.setChecked(False)
    assert window.canvas.mapTool() is None
