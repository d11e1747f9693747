"""The swipe between two layers: dragged, by keys, and ended."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

from spectraprompt.core.grid import Grid
from spectraprompt.core.products import ClassRasterWriter, LegendClass
from spectraprompt.plugin.results.run_group import add_run
from spectraprompt.plugin.results.swipe import Swipe
from spectraprompt.plugin.results.swipe_dialog import SwipeDialog

from .conftest import settle, wait_until
from .qgis_window import QgisWindow
from .small_scene import COLS, ORIGIN, ROWS, crs_wkt

RED, BLUE = "#cc0000", "#0000cc"


@pytest.fixture
def window():
    window = QgisWindow()
    window.log.hide()
    window.window.resize(500, 500)
    window.window.show()
    yield window
    window.canvas.stopRendering()
    window.window.close()
    window.window.deleteLater()
    settle()


@pytest.fixture
def maps(tmp_path) -> tuple[QgsRasterLayer, QgsRasterLayer]:
    """A red map and a blue one of the same place."""
    found = []
    grid = Grid(ROWS, COLS, ORIGIN, crs_wkt())
    for name, colour in (("blue", BLUE), ("red", RED)):
        with ClassRasterWriter(
            tmp_path / f"{name}.tif", grid, [LegendClass(1, name, colour)]
        ) as writer:
            writer.write(grid.whole, np.ones((ROWS, COLS), np.uint8))
            path = str(writer.commit())
        found.append(add_run({"classes": path}, name, None)["classes"])
    return found[1], found[0]


@pytest.fixture
def swipe(window, maps):
    canvas = window.canvas
    canvas.setDestinationCrs(maps[0].crs())
    canvas.setLayers([])
    canvas.setExtent(maps[0].extent())
    swipe = Swipe(window)
    swipe.start(*maps)
    wait_until(lambda: not swipe.tool.pictures.is_drawing)
    yield swipe
    swipe.release()
    settle()


def colour_at(canvas: QgsMapCanvas, share: float) -> str:
    settle()
    image = canvas.grab().toImage()
    ratio = image.devicePixelRatio()
    place = QPoint(int(share * canvas.width() * ratio), int(canvas.height() * ratio / 3))
    return QColor(image.pixel(place)).name()


def test_each_side_shows_its_layer(swipe, window):
    assert colour_at(window.canvas, 0.4) == RED
    assert colour_at(window.canvas, 0.6) == BLUE


def move_mouse(canvas: QgsMapCanvas, share: float, held: bool) -> None:
    """Move the mouse as a window does; without a screen, QTest's moves do not arrive."""
    buttons = Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton
    place = QPointF(share * canvas.width(), canvas.height() / 2)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(canvas.viewport().mapToGlobal(place.toPoint())),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(canvas.viewport(), event)
    settle()


def test_the_mouse_drags_the_divider_from_anywhere(swipe, window):
    canvas = window.canvas
    start, end = (QPoint(int(share * canvas.width()), canvas.height() // 2) for share in (0.3, 0.7))
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert swipe.tool.item.share == pytest.approx(0.3, abs=0.01)
    move_mouse(canvas, 0.7, held=True)
    assert swipe.tool.item.share == pytest.approx(0.7, abs=0.01)
    assert colour_at(canvas, 0.6) == RED
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    move_mouse(canvas, 0.2, held=False)
    assert swipe.tool.item.share == pytest.approx(0.7, abs=0.01)


def test_keys_move_the_divider_and_not_the_map(swipe, window):
    extent = window.canvas.extent()
    for key, modifier, share in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 0.48),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 0.38),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 0.4),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0.0),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 0.0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 1.0),
    ):
        QTest.keyClick(window.canvas, key, modifier)
        assert swipe.tool.item.share == pytest.approx(share)
    assert window.canvas.extent() == extent
    assert colour_at(window.canvas, 0.6) == RED


def test_esc_ends_it_and_the_tool_before_comes_back(window, maps):
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    items = len(window.canvas.scene().items())
    swipe = Swipe(window)
    swipe.start(*maps)
    assert window.messageBar().currentItem() is not None
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    wait_until(lambda: swipe.tool is None)
    assert window.canvas.mapTool() is pan
    assert len(window.canvas.scene().items()) == items
    settle()
    assert window.messageBar().currentItem() is None
    window.canvas.unsetMapTool(pan)


def test_another_tool_ends_it(swipe, window):
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    assert swipe.tool is None
    assert window.canvas.mapTool() is pan
    window.canvas.unsetMapTool(pan)


def test_a_layer_that_goes_ends_it(swipe, maps):
    QgsProject.instance().removeMapLayer(maps[0].id())
    wait_until(lambda: swipe.tool is None)


def test_the_hint_may_be_closed_before(swipe, window):
    window.messageBar().popWidget()
    settle()
    swipe.end()
    assert swipe.tool is None


def test_a_canvas_that_moves_is_drawn_anew(swipe, window, maps):
    extent = maps[0].extent()
    extent.scale(3)
    window.canvas.setExtent(extent)
    assert swipe.tool.pictures.picture(0) is None  # nothing of the old place is shown
    wait_until(lambda: swipe.tool.pictures.picture(0) is not None)
    assert colour_at(window.canvas, 0.05) == window.canvas.canvasColor().name()
    assert swipe.tool.item.share == 0.5


def test_the_two_newest_maps_are_offered(maps, tmp_path):
    dialog = SwipeDialog(None)
    assert [layer.name() for layer in dialog.layers] == ["red – classes", "blue – classes"]
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.isEnabled()
    dialog.right_box.setLayer(maps[0])
    assert not ok.isEnabled()
    assert dialog.message.text() == "Choose two different layers."
    dialog.deleteLater()
    dialog = SwipeDialog(maps[1])
    assert [layer.name() for layer in dialog.layers] == ["blue – classes", "red – classes"]
    dialog.deleteLater()


def test_without_layers_the_reason_is_told():
    dialog = SwipeDialog(None)
    assert "no raster layer" in dialog.message.text()
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.deleteLater()
