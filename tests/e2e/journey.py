"""A user's journey, acted out inside a running QGIS.

QGIS runs this file at its start (``qgis --code journey.py``). It clicks what a user clicks, takes
pictures on the way, and leaves what it saw in ``seen.json`` for the test that started QGIS. The
environment variable ``SPECTRAPROMPT_JOURNEY`` names a JSON file with the paths it needs.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QScrollArea,
    QToolBar,
    QToolButton,
    QTreeView,
    QWidget,
)
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

from spectraprompt.tests.e2e import acting
from spectraprompt.tests.e2e.acting import (
    PLUGIN,
    click,
    settle,
    small_window,
    toolbar_button,
    wait_until,
)

task: dict[str, str] = json.loads(Path(os.environ["SPECTRAPROMPT_JOURNEY"]).read_text())
pictures = Path(task["pictures"])
seen: dict[str, Any] = {}


def picture(widget: QWidget, name: str) -> None:
    acting.picture(widget, pictures / f"{name}.png")


def prepare_window() -> None:
    small_window()
    scene = QgsRasterLayer(task["scene"], "indian_pines")
    labels = QgsRasterLayer(task["labels"], "training labels")
    scene.renderer().setRedBand(29)
    scene.renderer().setGreenBand(19)
    scene.renderer().setBlueBand(9)
    scene.setDefaultContrastEnhancement()
    QgsProject.instance().addMapLayers([scene, labels])
    root = QgsProject.instance().layerTreeRoot()
    for layer in (scene, labels):
        root.findLayer(layer.id()).setExpanded(False)
    root.findLayer(labels.id()).setItemVisibilityChecked(False)
    iface.setActiveLayer(scene)


def show_map() -> None:
    canvas = iface.mapCanvas()
    extent = QgsRectangle(QgsProject.instance().mapLayersByName("indian_pines")[0].extent())
    extent.scale(1.05)
    canvas.setExtent(extent)
    canvas.refresh()
    settle(0.5)
    wait_until(lambda: not canvas.isDrawing(), 60)


def composites(dock: Any) -> None:
    """Show each composite; the last is the one that the map is looked at with."""
    for name in ("shortwave-infrared", "colour-infrared", "true-colour"):
        click(dock.scene.composite_buttons[name])
    renderer = dock.scene.layer.renderer()
    seen["composite"] = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]


def label_layer(dock: Any) -> None:
    """Make a layer to draw labels in, as a click does, and take it away again."""
    chosen = dock.model.labels
    click(dock.model.training.new_button)
    settle()
    tool = iface.mapCanvas().mapTool()
    layer = dock.model.labels
    seen["drawing"] = [
        layer.name(),
        layer.isEditable(),
        iface.activeLayer() is layer,
        tool.action() is iface.actionAddFeature(),
    ]
    picture(dock, "dock_labels")
    layer.rollBack()
    QgsProject.instance().removeMapLayer(layer.id())
    dock.model.labels_box.setLayer(chosen)
    iface.actionPan().trigger()


def open_the_dock() -> QgsDockWidget:
    plugin = plugins[PLUGIN]
    seen["in_raster_menu"] = plugin.action in iface.rasterMenu().actions()
    seen["dock_hidden_at_first"] = not plugin.dock.isVisible()
    button = toolbar_button()
    seen["toolbar_button_has_icon"] = not button.icon().isNull()
    click(button)
    settle()
    seen["dock_opened"] = plugin.dock.isVisible()
    seen["layer_chosen"] = plugin.dock.scene.layer.name()
    return plugin.dock


def run_and_cancel(dock: Any) -> None:
    seen["first_message"] = dock.message
    dock.classes.set_box.setCurrentIndex(dock.classes.set_box.findData("indian_pines"))
    dock.output.confidence_box.setChecked(True)
    seen["ready_message"] = dock.message
    composites(dock)
    label_layer(dock)
    show_map()
    click(dock.run_bar.button)
    wait_until(lambda: dock.run_bar.progress.value() > 300 and "left" in dock.message)
    picture(dock, "dock_running")
    click(dock.run_bar.cancel_button)
    wait_until(lambda: not dock.is_running, 10)
    seen["cancel_message"] = dock.message


def run_to_the_map(dock: Any) -> None:
    slowest = 0.0
    click(dock.run_bar.button)
    end = time.monotonic() + 240
    while dock.is_running:
        if time.monotonic() > end:
            raise TimeoutError(dock.message)
        before = time.monotonic()
        QCoreApplication.processEvents()
        slowest = max(slowest, time.monotonic() - before)
        time.sleep(0.01)
    seen["slowest_turn"] = slowest
    seen["last_message"] = dock.message
    seen["state"] = dock.run_bar.state
    layers = QgsProject.instance().mapLayersByName("indian_pines – classes")
    seen["legend"] = [entry.label for entry in layers[0].renderer().classes()] if layers else []
    iface.layerTreeView().setCurrentLayer(layers[0])
    show_map()
    iface.messageBar().clearWidgets()
    picture(iface.mainWindow(), "dock")
    seen["window"] = [iface.mainWindow().width(), iface.mainWindow().height()]
    seen["dock_height"] = dock.height()


def assess_the_map(dock: Any) -> None:
    click(dock.result.assess_button)
    settle()
    dialog = next(
        w for w in QApplication.topLevelWidgets() if type(w).__name__ == "AlgorithmDialog"
    )
    seen["assessed"] = [
        dialog.algorithm().id(),
        dialog.mainWidget().wrappers["INPUT"].parameterValue() == dock.result.result.layer_id,
    ]
    dialog.close()
    settle()


def use_the_model(dock: Any) -> None:
    click(dock.model.use_choice, QPoint(8, dock.model.use_choice.height() // 2))
    settle()
    seen["model_info"] = dock.model.info
    dock.widget().findChild(QScrollArea, "scroll").ensureWidgetVisible(dock.model)
    picture(dock, "dock_model")


def look_at_pixels(dock: Any) -> None:
    """Click three pixels, each with the model that the run trained, and read training spectra."""
    panel = plugins[PLUGIN].spectra
    click(dock.findChild(QToolButton, "spectrapromptSpectraButton"))
    settle(1.0)
    seen["panel_opened"] = panel.isVisible()
    iface.mainWindow().resizeDocks([panel], [310], Qt.Orientation.Vertical)
    show_map()
    canvas = iface.mapCanvas()
    extent = QgsProject.instance().mapLayersByName("indian_pines")[0].extent()
    seconds = []
    for count, (row, col) in enumerate(((100, 110), (20, 30), (70, 60)), start=1):
        at = canvas.getCoordinateTransform().transform(
            extent.xMinimum() + col + 0.5, extent.yMaximum() - row - 0.5
        )
        started = time.monotonic()
        QTest.mouseClick(
            canvas.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            QPoint(round(at.x()), round(at.y())),
        )
        wait_until(lambda count=count: len(panel.pixels) == count, 60)
        seconds.append(time.monotonic() - started)
    seen["pixel_seconds"] = seconds
    seen["pixel_classes"] = [pixel.class_name for pixel in panel.pixels]
    panel.tabs.setCurrentWidget(panel.training)
    wait_until(lambda: panel.training.list.count() == 16, 60)
    names = {panel.training.list.item(row).text().split(" – ")[0]: row for row in range(16)}
    panel.training.list.item(names[seen["pixel_classes"][-1]]).setCheckState(Qt.CheckState.Checked)
    panel.tabs.setCurrentWidget(panel.similarities)
    picture(iface.mainWindow(), "spectra")
    panel.close()
    settle()


def look_at_dialogs() -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    registry = QgsApplication.processingRegistry()
    names = ("trainmodel", "classifylayer", "similaritymap", "validationsample", "assessaccuracy")
    for name in names:
        dialog = AlgorithmDialog(registry.algorithmById(f"spectraprompt:{name}").create())
        dialog.resize(900, 620)
        dialog.show()
        picture(dialog, f"toolbox_{name}")
        dialog.close()
        dialog.deleteLater()
    seen["dialogs"] = names


def run_a_batch(dock: Any) -> None:
    """Classify two scenes in Processing's own batch window, which works on the main thread."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.tools import dataobjects

    folder = Path(task["seen"]).parent
    for suffix in (".bsq", ".hdr"):
        shutil.copy(Path(task["scene"]).with_suffix(suffix), folder / f"second{suffix}")
    algorithm = QgsApplication.processingRegistry().algorithmById("spectraprompt:classifylayer")
    dialog = BatchAlgorithmDialog(algorithm.create(), parent=iface.mainWindow())
    panel = dialog.mainWidget()
    panel.addRow()
    panel.checkLoadLayersOnCompletion.setChecked(True)
    context = dataobjects.createContext()
    for row, scene in enumerate((task["scene"], str(folder / "second.bsq"))):
        for name, value in (("INPUT", scene), ("MODEL", dock.model.model_path)):
            wrapper = panel.wrappers[row][panel.parameter_to_column[name]]
            wrapper.setParameterValue(value, context)
        output = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
        output.setValue(str(folder / f"batch{row}.tif"))
    dialog.resize(900, 500)
    dialog.show()
    gaps = [time.monotonic()]
    ticking = QTimer()
    ticking.timeout.connect(lambda: gaps.append(time.monotonic()))
    ticking.start(50)
    dialog.runAlgorithm()
    ticking.stop()
    picture(dialog, "toolbox_batch")
    dialog.close()
    dialog.deleteLater()
    seen["batch_slowest_turn"] = max(b - a for a, b in zip(gaps, gaps[1:]))
    layers = [
        layer
        for row in (0, 1)
        for layer in QgsProject.instance().mapLayers().values()
        if layer.source() == str(folder / f"batch{row}.tif")
    ]
    seen["batch_legends"] = [[c.label for c in layer.renderer().classes()] for layer in layers]
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers])


def look_at_options() -> None:
    def on_open() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            tree = next(
                view
                for view in dialog.findChildren(QTreeView)
                if view.objectName() == "mOptionsTreeView"
            )
            found = tree.model().match(
                tree.model().index(0, 0),
                Qt.ItemDataRole.DisplayRole,
                "SpectraPrompt",
                1,
                Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly,
            )
            seen["options_page"] = bool(found)
            tree.setCurrentIndex(found[0])
            settle()
            seen["options_shown"] = dialog.findChild(QWidget, "spectrapromptOptions").isVisible()
            page = dialog.findChild(QWidget, "spectrapromptOptions")
            click(page.check_button)
            wait_until(page.check_button.isEnabled)
            seen["check"] = page.result
        except Exception:
            seen["options_error"] = traceback.format_exc()
        finally:
            dialog.reject()

    QTimer.singleShot(1500, on_open)
    iface.showOptionsDialog(iface.mainWindow())


def look_in_the_dark(dock: Any) -> None:
    click(dock.model.train_choice, QPoint(8, dock.model.train_choice.height() // 2))
    QgsApplication.setUITheme("Night Mapping")
    settle(1.0)
    picture(iface.mainWindow(), "dock_dark")
    QgsApplication.setUITheme("default")
    settle()


def census() -> dict[str, Any]:
    settle()
    window = iface.mainWindow()
    return {
        "menu": len(iface.rasterMenu().actions()),
        "toolbar": sum(len(bar.actions()) for bar in window.findChildren(QToolBar)),
        "docks": len(window.findChildren(QDockWidget)),
        "dialogs": len([w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]),
        "providers": sorted(p.id() for p in QgsApplication.processingRegistry().providers()),
        "tasks": QgsApplication.taskManager().count(),
    }


def load_and_unload() -> None:
    unloadPlugin(PLUGIN)
    counts = [census()]
    for _ in range(10):
        loadPlugin(PLUGIN)
        startPlugin(PLUGIN)
        seen["loaded_again"] = PLUGIN in plugins and plugins[PLUGIN].dock is not None
        unloadPlugin(PLUGIN)
        counts.append(census())
    seen["censuses"] = counts


def journey() -> None:
    try:
        prepare_window()
        dock = open_the_dock()
        run_and_cancel(dock)
        run_to_the_map(dock)
        assess_the_map(dock)
        use_the_model(dock)
        look_at_pixels(dock)
        look_at_dialogs()
        run_a_batch(dock)
        look_at_options()
        look_in_the_dark(dock)
        seen["engine_modules"] = sorted({"torch", "transformers", "onnxruntime"} & set(sys.modules))
        load_and_unload()
    except BaseException:
        seen["error"] = traceback.format_exc()
    finally:
        Path(task["seen"]).write_text(json.dumps(seen, indent=1))
        QgsProject.instance().clear()  # QGIS would ask about temporary layers
        iface.actionExit().trigger()


QTimer.singleShot(2000, journey)
