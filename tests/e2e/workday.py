"""An analyst's hour with a new scene, acted out inside a running QGIS, from the layer to a reopened
project.

QGIS runs this file at its start (``qgis --code workday.py``). It clicks and types what a user does,
takes a picture of the whole window at each step, and leaves what it saw in ``seen.json``. The
environment variable ``SPECTRAPROMPT_JOURNEY`` names a JSON file with what the day is about.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)
from qgis.utils import iface, plugins

from spectraprompt.tests.e2e.acting import (
    PLUGIN,
    check,
    choose,
    click,
    in_next_dialog,
    picture_of_screen,
    settle,
    small_window,
    toolbar_button,
    type_over,
    wait_for_map,
    wait_until,
    zoom_to,
)

task: dict[str, Any] = json.loads(Path(os.environ["SPECTRAPROMPT_JOURNEY"]).read_text())
folder = Path(task["folder"])
seen: dict[str, Any] = {"steps": []}


def step(name: str) -> None:
    """Take the picture of a step."""
    number = len(seen["steps"]) + 1
    seen["steps"].append(name)
    picture_of_screen(Path(task["pictures"]) / f"{task['name']}_{number:02d}_{name}.png")


def part(parent: QWidget, kind: type, name: str) -> Any:
    """Return what a user would look for in a window, which must be there to be seen."""
    found = parent.findChild(kind, name)
    if found is None:
        raise LookupError(f"{parent.objectName() or type(parent).__name__} has no {name}")
    return found


def open_the_scene() -> Any:
    small_window()
    scene = iface.addRasterLayer(task["scene"], task["scene_name"])
    for name in ("labels", "reference"):
        layer = iface.addVectorLayer(task[name], task[f"{name}_name"], "ogr")
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(
            name == "labels"
        )
    zoom_to(scene)
    click(toolbar_button())
    settle(0.5)
    dock = plugins[PLUGIN].dock
    seen["layer"] = dock.scene.layer.name()
    seen["facts"] = part(dock, QWidget, "sceneInfo").text()
    step("scene")
    return dock


def look_in_colour(dock: Any) -> None:
    click(part(dock, QToolButton, "composite-true-colour"))
    wait_for_map()
    renderer = dock.scene.layer.renderer()
    seen["bands"] = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
    step("colour")


def make_a_prompt_set(dock: Any) -> None:
    """Take the classes of the labels' field, describe one of them, and save the set."""

    def choose_from_layer(menu: QWidget) -> None:
        assert isinstance(menu, QMenu)
        action = next(a for a in menu.actions() if a.objectName() == "newSetFromLayer")
        follow.append(in_next_dialog(fill_in))
        QTest.mouseClick(
            menu,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            menu.actionGeometry(action).center(),
        )

    def fill_in(dialog: QWidget) -> None:
        choose(part(dialog, QWidget, "sourceLayer"), task["labels_name"])
        choose(part(dialog, QWidget, "sourceField"), task["field"])
        type_over(part(dialog, QLineEdit, "newSetName"), task["set_name"])
        seen["found"] = part(dialog, QWidget, "classPreview").count()
        step("classes_of_field")
        click(part(dialog, QPushButton, "createSet"))

    follow: list[Any] = []
    finish = in_next_dialog(choose_from_layer)
    click(part(dock, QToolButton, "newPromptSet"))
    finish()
    follow[0]()
    describe(task["described"])
    step("prompt_set")
    save_the_set()
    seen["set"] = dock.classes.prompts.name
    seen["set_classes"] = list(dock.classes.prompts.names)


def editor() -> QWidget:
    """Return the open window of the prompt set."""
    wait_until(lambda: plugins[PLUGIN].dock.editing.editor is not None, 10)
    found = plugins[PLUGIN].dock.editing.editor
    wait_until(found.isVisible, 10)
    return found


def describe(prompts: dict[str, str]) -> None:
    """Type prompts of classes into the editor."""
    window = editor()
    table = part(window, QTableView, "classTable")
    for name, text in prompts.items():
        for row in range(table.model().rowCount()):
            if name in [
                table.model().index(row, column).data()
                for column in range(table.model().columnCount())
            ]:
                place = table.visualRect(table.model().index(row, 0)).center()
                click(table.viewport(), place)
                break
        else:
            raise LookupError(f"the editor lists no class {name!r}")
        type_over(part(window, QPlainTextEdit, "classPrompts"), text)
        settle()
    status = part(window, QWidget, "comparisonStatus")
    wait_until(lambda: status.text().startswith("Most alike"), 60)


def save_the_set() -> None:
    window = editor()
    click(part(window, QPushButton, "saveSet"))
    settle()
    seen["unsaved"] = window.has_changes
    click(part(window, QPushButton, "closeEditor"))
    settle()


def train(dock: Any) -> None:
    choose(part(dock, QWidget, "labelsLayer"), task["labels_name"])
    choose(part(dock, QWidget, "labelsField"), task["field"])
    wait_until(lambda: dock.model.training.summary.report is not None, 60)
    dock._scroll.ensureWidgetVisible(dock.model)
    step("labels")
    click(part(dock, QPushButton, "train"))
    wait_for_run(dock)
    seen["trained"] = dock.message
    seen["validation"] = dock.model.training.validation
    step("trained")


def wait_for_run(dock: Any) -> None:
    wait_until(lambda: not dock.is_running, 300)
    settle()
    if dock.run_bar.state not in ("done", "warned"):
        raise AssertionError(dock.message)


def classify(dock: Any) -> None:
    check(part(dock, QWidget, "useTrainedModel"))
    settle()
    seen["model"] = dock.model.info
    check(part(dock, QWidget, "confidence"))
    click(part(dock, QPushButton, "run"))
    wait_for_run(dock)
    seen["classified"] = dock.message
    wait_for_map()
    iface.messageBar().clearWidgets()
    step("map")


def look_at_pixels(dock: Any) -> None:
    panel = plugins[PLUGIN].spectra
    click(part(dock, QToolButton, "spectrapromptSpectraButton"))
    settle(1.0)
    iface.mainWindow().resizeDocks([panel], [310], Qt.Orientation.Vertical)
    zoom_to(dock.scene.layer)
    canvas, extent = iface.mapCanvas(), dock.scene.layer.extent()
    for count, (across, down) in enumerate(task["clicked"], start=1):
        at = canvas.getCoordinateTransform().transform(
            extent.xMinimum() + across * extent.width(),
            extent.yMaximum() - down * extent.height(),
        )
        click(
            canvas.viewport(),
            QPoint(round(at.x()), round(at.y())),
            Qt.KeyboardModifier.ControlModifier,
        )
        wait_until(lambda count=count: len(panel.pixels) == count, 60)
    seen["pixels"] = [pixel.class_name for pixel in panel.pixels]
    step("pixels")
    panel.close()
    settle()


def assess(dock: Any) -> None:
    from processing.tools.dataobjects import createContext

    click(part(dock, QPushButton, "assess"))
    settle(0.5)
    dialog = next(
        w
        for w in QApplication.topLevelWidgets()
        if type(w).__name__ == "AlgorithmDialog" and w.isVisible()
    )
    wrappers = dialog.mainWidget().wrappers
    reference = QgsProject.instance().mapLayersByName(task["reference_name"])[0]
    context = createContext()
    wrappers["REFERENCE"].setParameterValue(reference.id(), context)
    wrappers["FIELD"].setParameterValue(task["field"], context)
    settle()
    step("assess")
    click(dialog.runButton())
    wait_until(dialog.results, 120)
    settle(0.5)
    seen["assessed"] = {
        name: value
        for name, value in dialog.results().items()
        if isinstance(value, (int, float, str))
    }
    step("assessed")
    dialog.close()
    settle()


def edit_a_prompt(dock: Any) -> None:
    check(part(dock, QWidget, "mapPromptSet"))
    settle()
    click(part(dock, QToolButton, "editPromptSet"))
    describe(task["reworded"])
    step("prompt_edited")
    save_the_set()


def run_again(dock: Any) -> None:
    started = time.time()
    click(part(dock, QPushButton, "run"))
    wait_for_run(dock)
    seen["again"] = dock.message
    seen["seconds_again"] = time.time() - started
    wait_for_map()
    iface.messageBar().clearWidgets()
    step("map_again")


def state_of(dock: Any) -> dict[str, Any]:
    root = QgsProject.instance().layerTreeRoot()
    return {
        "layer": dock.scene.layer.name() if dock.scene.layer else "",
        "set": dock.classes.source,
        "trains": dock.model.trains,
        "model": dock.model.model_path,
        "maps_prompts": dock.model.trained.prompts_box.isChecked(),
        "labels": dock.model.labels.name() if dock.model.labels else "",
        "confidence": dock.output.wants_confidence,
        "groups": [group.name() for group in root.findGroups()],
        "legends": {
            layer.name(): [entry.label for entry in layer.renderer().classes()]
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsRasterLayer) and layer.renderer().type() == "paletted"
        },
    }


def save_and_reopen(dock: Any) -> None:
    path = folder / "workday.qgz"
    project = QgsProject.instance()
    project.setFileName(str(path))
    iface.actionSaveProject().trigger()
    wait_until(lambda: path.is_file() and not project.isDirty(), 20)
    seen["saved"] = state_of(dock)
    iface.newProject(False)
    settle(0.5)
    seen["between"] = state_of(dock)
    iface.addProject(str(path))
    settle(1.0)
    wait_for_map()
    iface.messageBar().clearWidgets()
    seen["reopened"] = state_of(dock)
    seen["message"] = dock.message
    step("reopened")


def workday() -> None:
    try:
        dock = open_the_scene()
        look_in_colour(dock)
        make_a_prompt_set(dock)
        train(dock)
        classify(dock)
        look_at_pixels(dock)
        assess(dock)
        edit_a_prompt(dock)
        run_again(dock)
        save_and_reopen(dock)
    except BaseException:
        seen["error"] = traceback.format_exc()
        picture_of_screen(Path(task["pictures"]) / f"{task['name']}_error.png")
    finally:
        Path(task["seen"]).write_text(json.dumps(seen, indent=1))
        QgsProject.instance().clear()  # QGIS would ask about temporary layers
        iface.actionExit().trigger()


def give_up() -> None:
    """Say which window the day is stuck in, rather than wait for ever."""
    window = QApplication.activeModalWidget()
    picture_of_screen(Path(task["pictures"]) / f"{task['name']}_error.png")
    seen["error"] = f"stuck after {seen['steps'][-1:]} in {window and window.windowTitle()!r}"
    Path(task["seen"]).write_text(json.dumps(seen, indent=1))
    os._exit(0)


QTimer.singleShot(1000 * task["limit_s"], give_up)
QTimer.singleShot(2000, workday)
