"""The dock: what it asks, what it says, and the journey from a layer to a map."""

from __future__ import annotations

import json
import shutil
import sys
import time
import venv
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QWidget,
)

from spectraprompt.core.jobs import ResultEvent
from spectraprompt.core.prompts import read_prompt_set, shipped_prompt_sets
from spectraprompt.core.shipped_models import shipped_file, shipped_models
from spectraprompt.plugin.class_field import best_class_field
from spectraprompt.plugin.dock import dock_widget, training_page
from spectraprompt.plugin.dock.classification_run import time_left
from spectraprompt.plugin.dock.dock_widget import LOG_TAB, SpectraPromptDock, summary
from spectraprompt.plugin.dock.run_bar import DONE, FAILED, MISSING, READY, RUNNING, WARNED
from spectraprompt.plugin.engine import CANCEL_S, POLL_MS

from .conftest import settle, wait_until
from .dock_steps import (
    add_raster,
    choose_set,
    layer_names,
    run_to_the_end,
    state,
    vector_labels,
)
from .small_scene import CLASSES


def test_it_always_says_what_is_missing(dock, small, tmp_path):
    assert "Add a hyperspectral raster file" in dock.message
    assert not dock.run_bar.button.isEnabled()
    add_raster(small.scene, "scene")
    assert dock.message == "Choose a prompt set."
    dock.classes.open_file(str(small.prompts))
    assert dock.message == "Choose a layer with training labels."
    add_raster(small.labels, "labels")
    assert dock.message == "Ready to train on “labels”, then classify “scene”."
    assert dock.run_bar.button.isEnabled()
    dock.output.path_box.setFilePath(str(tmp_path / "map.png"))
    assert "end in .tif" in dock.message
    dock.output.path_box.setFilePath(str(tmp_path / "nowhere" / "map"))
    assert "nowhere does not exist" in dock.message
    dock.output.path_box.setFilePath(str(tmp_path / "map"))
    assert state(dock) == READY
    assert dock.output.path == str(tmp_path / "map.tif")
    dock.model.use_choice.setChecked(True)
    assert dock.message == "Choose a trained model (.spm)."
    dock.model.model_box.setFilePath(str(tmp_path / "none.spm"))
    assert "none.spm" in dock.message
    assert state(dock) == MISSING


def test_scenes_and_results_are_not_offered_as_labels(dock, small):
    add_raster(small.scene, "scene")
    result = add_raster(small.labels, "result")
    result.setCustomProperty("spectraprompt/result", True)
    dock.model.training.list_label_layers()
    assert [dock.model.labels_box.itemText(i) for i in range(dock.model.labels_box.count())] == [""]


def test_every_shipped_set_shows_its_classes_and_prompts(dock):
    for name, path in shipped_prompt_sets().items():
        choose_set(dock, name)
        prompts = read_prompt_set(path)
        shown = dock.classes.class_list
        assert shown.topLevelItemCount() == len(prompts.classes)
        for row, entry in enumerate(prompts.classes):
            item = shown.topLevelItem(row)
            assert item.text(0) == entry.name
            assert not item.icon(0).isNull()
            assert all(prompt in item.toolTip(0) for prompt in entry.prompts)


def test_prompts_are_read_by_key_and_by_screen_readers(dock):
    choose_set(dock, "salinas")
    shown, entries = dock.classes.class_list, read_prompt_set("salinas").classes
    info = dock.findChild(QLabel, "classesInfo")
    assert info.text() == "16 classes; choose one to read its prompts"
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert info.text() == "\n".join(entries[0].prompts)
    QTest.keyClick(shown, Qt.Key.Key_End)
    assert info.text() == "\n".join(entries[-1].prompts)
    dock._refresh()
    assert info.text() == "\n".join(entries[-1].prompts)
    item = shown.topLevelItem(0)
    spoken = item.data(0, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert entries[0].name in item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert all(prompt in spoken for prompt in entries[0].prompts)
    choose_set(dock, "indian_pines")
    assert info.text() == "16 classes; choose one to read its prompts"


def test_a_damaged_prompt_set_is_told_and_nothing_runs(dock, small, tmp_path):
    add_raster(small.scene, "scene")
    broken = tmp_path / "broken.json"
    broken.write_text('{"schema_version": 1, "classes": []}')
    dock.classes.open_file(str(broken))
    assert str(broken) in dock.message
    assert state(dock) == MISSING
    broken.write_text(small.prompts.read_text())
    dock.classes.open_file(str(broken))
    assert dock.classes.prompts.names == CLASSES


def test_the_prompt_set_is_remembered(dock, window, small):
    dock.classes.open_file(str(small.prompts))
    choose_set(dock, "salinas")
    again = SpectraPromptDock(window, window.window)
    assert again.classes.source == "salinas"
    again.release()
    again.deleteLater()


def test_the_class_field_is_suggested_by_the_prompt_set(dock, small):
    add_raster(small.scene, "scene")
    QgsProject.instance().addMapLayer(vector_labels())
    dock.classes.open_file(str(small.prompts))
    assert dock.model.field == "cover"
    assert dock.model.field_box.isVisible()
    assert state(dock) == READY
    QgsProject.instance().removeAllMapLayers()
    add_raster(small.labels, "labels")
    assert dock.model.labels.name() == "labels"
    assert not dock.model.field_box.isVisible()


def test_a_hidden_dock_reads_no_labels(dock, small, monkeypatch):
    searched = []

    def search(layer, prompts):
        searched.append(layer.name())
        return best_class_field(layer, prompts)

    monkeypatch.setattr(training_page, "best_class_field", search)
    dock.classes.open_file(str(small.prompts))
    dock.hide()
    QgsProject.instance().addMapLayer(vector_labels())
    settle()
    assert searched == []
    dock.open_for(None)
    settle()
    assert searched == ["areas"]
    assert dock.model.field == "cover"


def test_a_field_chosen_by_hand_stays_when_the_dock_is_shown_again(dock, small):
    dock.classes.open_file(str(small.prompts))
    QgsProject.instance().addMapLayer(vector_labels())
    dock.model.field_box.setField("remark")
    dock.hide()
    dock.open_for(None)
    assert dock.model.field == "remark"


def test_every_control_has_a_name_a_tool_tip_and_a_place_in_the_tab_order(dock):
    controls = [
        widget
        for widget in dock.widget().findChildren(QWidget)
        if isinstance(widget, (QComboBox, QAbstractButton, QTreeWidget))
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget.parent(), QLineEdit)
        and "qt_" not in widget.objectName()
    ]
    assert len(controls) >= 12
    for widget in controls:
        named = widget if widget.objectName() else widget.parent()
        assert named.objectName(), widget
        assert widget.toolTip() or named.toolTip(), widget.objectName()
    seen, widget = [], dock.scene.layer_box
    for _ in range(200):
        widget = widget.nextInFocusChain()
        if widget is dock.scene.layer_box:
            break
        seen.append(widget)
    wanted = [
        dock.classes.set_box,
        dock.classes.open_button,
        dock.model.train_choice,
        dock.model.labels_box,
        dock.model.use_choice,
        dock.output.confidence_box,
        dock.run_bar.button,
    ]
    places = [seen.index(control) for control in wanted]
    assert places == sorted(places)


QGIS_MENU_KEYS = "jevlsporwdmch"
"""Keys of the menus in the menu bar of QGIS 3.22, in English: Alt with one of them opens a menu."""


def test_keys_are_neither_used_twice_nor_keys_of_menus(dock):
    widgets = dock.widget().findChildren(QWidget)
    texts = [w.text() for w in widgets if isinstance(w, (QLabel, QAbstractButton))]
    texts += [w.title() for w in widgets if isinstance(w, QGroupBox)]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(keys) == 10
    assert not set(keys) & set(QGIS_MENU_KEYS)
    assert len(keys) == len(set(keys)), sorted(keys)


def test_it_fits_a_small_screen(dock, window):
    assert dock.minimumSizeHint().height() < 400
    assert dock.minimumSizeHint().width() < 480


def test_a_missing_interpreter_is_told_in_the_dock(dock, small, monkeypatch):
    monkeypatch.setenv("SPECTRAPROMPT_PYTHON", "/nowhere/python")
    add_raster(small.scene, "scene")
    add_raster(small.labels, "labels")
    dock.classes.open_file(str(small.prompts))
    run_to_the_end(dock, 30)
    assert state(dock) == FAILED
    assert "There is no Python at /nowhere/python" in dock.message
    assert dock.run_bar.button.isEnabled()
    wait_until(lambda: not QgsApplication.taskManager().activeTasks(), 10)


def test_what_the_engine_refuses_is_told_in_the_dock(dock, small, tmp_path):
    add_raster(small.scene, "scene")
    add_raster(small.labels, "labels")
    dock.classes.open_file(str(small.prompts))
    small.labels.unlink()
    run_to_the_end(dock, 120)
    assert state(dock) == FAILED
    assert "labels" in dock.message
    assert "Traceback" not in dock.message
    assert sorted(layer_names()) == ["labels", "scene"]


def test_polygons_in_memory_train_a_model_that_is_used_again(dock, small, tmp_path):
    add_raster(small.scene, "scene")
    QgsProject.instance().addMapLayer(vector_labels())
    dock.classes.open_file(str(small.prompts))
    dock.model.save_box.setFilePath(str(tmp_path / "stripes"))
    dock.output.path_box.setFilePath(str(tmp_path / "first.tif"))
    dock.output.confidence_box.setChecked(True)
    run_to_the_end(dock)
    assert state(dock) == DONE, dock.message
    assert (tmp_path / "stripes.spm").is_file()
    assert (tmp_path / "first_confidence.tif").is_file()
    assert set(layer_names()) == {"scene", "areas", "scene – classes", "scene – confidence"}
    first_engine = dock._queue.engine._process.processId()

    dock.model.use_choice.setChecked(True)
    assert dock.model.model_path == str(tmp_path / "stripes.spm")
    assert "3 classes" in dock.model.info
    assert dock.classes.class_list.topLevelItemCount() == 3
    dock.output.confidence_box.setChecked(False)
    assert "shown by the layer" in dock.message
    dock.output.path_box.setFilePath(str(tmp_path / "second.tif"))
    run_to_the_end(dock)
    assert state(dock) == DONE, dock.message
    assert dock._queue.engine._process.processId() == first_engine
    assert layer_names().count("scene – classes") == 2


def test_a_layer_and_a_prompt_set_are_enough_for_a_map_that_says_what_it_is(dock, small, tmp_path):
    add_raster(small.scene, "scene")
    dock.model.use_choice.setChecked(True)
    box = dock.model.source_box
    box.setCurrentIndex(box.findData("spectral-library"))
    assert dock.message == "Choose a prompt set."
    choose_set(dock, "urban")
    assert dock.message == "Ready to classify “scene” with a model that was not trained on it."
    assert "label some areas" in dock.model.info
    assert dock.classes.class_list.topLevelItemCount() == 12
    assert dock.model.model_box.isHidden()
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    run_to_the_end(dock)
    assert state(dock) == WARNED, dock.message
    assert "not trained on this scene" in dock.message
    assert "Label some areas" in dock.message
    assert "scene – classes" in layer_names()


def test_a_shipped_model_of_one_scene_brings_its_own_classes(dock, small):
    add_raster(small.scene, "scene")
    dock.model.use_choice.setChecked(True)
    box = dock.model.source_box
    assert [box.itemData(row) for row in range(box.count())] == ["", *shipped_models()]
    box.setCurrentIndex(box.findData("indian-pines"))
    assert dock.classes.class_list.topLevelItemCount() == 16
    assert not dock.classes.set_box.isEnabled()
    assert dock.model.model_path == "shipped:indian-pines"
    dock.model.train_choice.setChecked(True)
    assert dock.model.shipped is None
    assert dock.classes.set_box.isEnabled()
    dock.model.use_choice.setChecked(True)
    box.setCurrentIndex(0)
    assert dock.message == "Choose a trained model (.spm)."
    assert not dock.model.model_box.isHidden()


def test_an_edited_prompt_set_is_mapped_without_another_training(
    dock, small, small_model, tmp_path
):
    add_raster(small.scene, "scene")
    body = json.loads(small.prompts.read_text())
    body["name"], body["classes"][0]["name"] = "edited", "another name"
    body["classes"][1]["prompts"] = ["a surface told in other words"]
    edited = tmp_path / "edited.json"
    edited.write_text(json.dumps(body))
    box = dock.model.trained.prompts_box
    dock.model.use_choice.setChecked(True)
    assert box.isHidden()  # there is no model yet
    dock.model.model_box.setFilePath(small_model)
    assert not box.isHidden()
    assert not dock.classes.set_box.isEnabled()
    box.click()
    assert dock.message == "Choose a prompt set."
    dock.classes.open_file(str(edited))
    assert dock.classes.edit_button.isEnabled()
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    run_to_the_end(dock)
    assert state(dock) == WARNED, dock.message
    assert "2 warnings" in dock.message
    layer = QgsProject.instance().mapLayersByName("scene – classes")[0]
    assert "another name" in [entry.label for entry in layer.renderer().classes()]
    assert Path(small_model).stat().st_mtime < (tmp_path / "map.tif").stat().st_mtime


def test_a_project_closed_meanwhile_gets_no_layer(dock, small, small_model, tmp_path):
    add_raster(small.scene, "scene")
    dock.model.use_choice.setChecked(True)
    dock.model.model_box.setFilePath(small_model)
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    dock.run_bar.button.click()
    assert state(dock) == RUNNING
    QgsProject.instance().clear()
    wait_until(lambda: state(dock) != RUNNING, 120)
    assert "project was closed meanwhile" in dock.message
    assert (tmp_path / "map.tif").is_file()
    assert layer_names() == []


def logged(window) -> str:
    """Return what is written in QGIS's log."""
    return "\n".join(page.toPlainText() for page in window.log.findChildren(QPlainTextEdit))


def test_a_model_trained_for_a_project_closed_meanwhile_is_told(recording_dock, window, tmp_path):
    dock, _jobs = recording_dock
    dock.model.training.train_button.click()
    QgsProject.instance().clear()
    wait_until(lambda: state(dock) != RUNNING)
    told = f"The project was closed meanwhile; the result is in {tmp_path / 'kept.spm'}."
    assert dock.message == told
    assert told in logged(window)
    assert dock.model.model_path == ""


def test_a_map_and_its_model_for_a_project_closed_meanwhile_are_told(
    recording_dock, window, tmp_path
):
    dock, _jobs = recording_dock
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    dock.run_bar.button.click()
    QgsProject.instance().clear()
    wait_until(lambda: state(dock) != RUNNING)
    told = (
        f"The project was closed meanwhile; the result is in {tmp_path / 'map.tif'}. "
        f"The model is kept in {tmp_path / 'kept.spm'}."
    )
    assert dock.message == told
    assert told in logged(window)


def test_a_python_without_torch_is_told_in_the_dock(
    dock, small, small_model, tmp_path, monkeypatch
):
    venv.create(tmp_path / "bare", system_site_packages=True, with_pip=False)
    monkeypatch.setenv("SPECTRAPROMPT_PYTHON", str(tmp_path / "bare" / "bin" / "python"))
    add_raster(small.scene, "scene")
    dock.model.use_choice.setChecked(True)
    dock.model.model_box.setFilePath(small_model)
    run_to_the_end(dock, 60)
    assert state(dock) == FAILED
    assert "torch" in dock.message
    assert str(tmp_path / "bare") in dock.message
    assert "Traceback" not in dock.message


TRAIN_THEN = """
ready()
for line in lines:
    job = json.loads(line)
    if job["kind"] == "train":
        send(kind="result", outputs={"model": job["output"]}, summary={})
    elif job["kind"] == "classify":
"""
THEN_WAIT = """
        send(kind="progress", fraction=0.5, message="classifying")
    else:
        send(kind="error", code="run.cancelled", message="cancelled; nothing was written")
"""


def test_a_model_trained_before_the_cancel_is_kept(scripted_dock, tmp_path):
    dock = scripted_dock(TRAIN_THEN + THEN_WAIT)
    dock.run_bar.button.click()
    wait_until(lambda: dock.message.startswith("Step 2 of 2"))
    assert dock.run_bar.cancel_button.toolTip() == "Stop the run; no map is written."
    dock.run_bar.cancel_button.click()
    wait_until(lambda: state(dock) != RUNNING)
    path = str(tmp_path / "kept.spm")
    assert dock.message == f"Cancelled; the model is kept in {path}, no map was written."
    assert dock.model.model_path == path


def test_a_model_trained_before_a_crash_is_kept(scripted_dock, tmp_path):
    dock = scripted_dock(TRAIN_THEN + "        os._exit(3)\n")
    run_to_the_end(dock)
    assert state(dock) == FAILED
    assert "ended unexpectedly" in dock.message
    assert "nothing was written" not in dock.message
    assert dock.message.endswith(f"The model is kept in {tmp_path / 'kept.spm'}.")
    assert dock.model.model_path == str(tmp_path / "kept.spm")


def test_what_is_told_of_a_model_is_what_its_file_says_now(dock, tmp_path):
    settle()  # shows the dock
    path = str(tmp_path / "mine.spm")
    dock.model.use_choice.setChecked(True)
    for name, classes in (("indian-pines", "16 classes"), ("spectral-library", "23 classes")):
        shutil.copy(shipped_file(f"shipped:{name}"), path)
        dock.model.use_file(path)
        assert classes in dock.model.info
    dock.model.train_choice.setChecked(True)
    shutil.copy(shipped_file("shipped:indian-pines"), path)
    dock.model.use_choice.setChecked(True)
    assert "16 classes" in dock.model.info


TRAIN_WHEN_TOLD = """
import shutil
ready()
for line in lines:
    job = json.loads(line)
    while not os.path.exists(GO):
        time.sleep(0.01)
    shutil.copy(MODEL, job["output"])
    send(kind="result", outputs={"model": job["output"]}, summary={})
"""


def test_a_model_trained_anew_is_told_where_it_is_chosen_already(scripted_dock, tmp_path):
    go, kept = tmp_path / "go", tmp_path / "kept.spm"
    program = TRAIN_WHEN_TOLD.replace("GO", repr(str(go)))
    new = str(shipped_file("shipped:spectral-library"))
    dock = scripted_dock(program.replace("MODEL", repr(new)))
    dock.model.training.train_button.click()
    shutil.copy(shipped_file("shipped:indian-pines"), kept)
    dock.model.use_choice.setChecked(True)
    dock.model.model_box.setFilePath(str(kept))
    assert "16 classes" in dock.model.info
    go.touch()
    wait_until(lambda: state(dock) != RUNNING)
    assert "23 classes" in dock.model.info


def test_warnings_are_told_at_the_end(scripted_dock, small):
    warn = """
ready()
runs = 0
for line in lines:
    job = json.loads(line)
    send(kind="log", level="info", message="all the while")
    if job["kind"] == "train":
        runs += 1
        send(kind="log", level="warning", message="Two classes have few labels.")
        send(kind="result", outputs={"model": job["output"]}, summary={})
    else:
        if runs > 1:
            send(kind="log", level="warning", message="Some pixels are dark.")
        send(kind="result", outputs={"classes": LABELS}, summary={"valid_pixels": 2})
"""
    dock = scripted_dock(warn.replace("LABELS", repr(str(small.labels))))
    run_to_the_end(dock)
    assert state(dock) == WARNED
    assert dock.message.endswith("Warning: Two classes have few labels.")
    run_to_the_end(dock)
    assert state(dock) == WARNED
    assert dock.message.endswith("2 warnings: see the log.")


def test_one_of_a_kind_is_told_in_the_singular():
    facts = {"valid_pixels": 1, "class_pixels": {"water": 1, "grass": 0}, "device": "CPU"}
    text = summary([ResultEvent({}, {**facts, "seconds": 1})])
    assert text == "1 pixel in 1 class, in 1.0 s on CPU."
    facts = {"valid_pixels": 1200, "class_pixels": {"water": 700, "grass": 500}, "device": "CPU"}
    text = summary([ResultEvent({}, {**facts, "seconds": 1})])
    assert text == "1,200 pixels in 2 classes, in 1.0 s on CPU."


@pytest.fixture
def ready_dock(dock, indian_pines, small_training, tmp_path):
    """Return the dock with everything chosen for Indian Pines."""
    add_raster(indian_pines.scene, "Indian Pines")
    add_raster(small_training, "ground truth")
    choose_set(dock, "indian_pines")
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    dock.output.confidence_box.setChecked(True)
    assert state(dock) == READY
    return dock


def cancel_a_run(dock: SpectraPromptDock, folder: Path) -> None:
    dock.run_bar.button.click()
    assert state(dock) == RUNNING
    assert dock.scene.isEnabled()
    tasks = QgsApplication.taskManager()
    assert [task.description() for task in tasks.activeTasks()] == ["Classifying Indian Pines"]
    wait_until(lambda: dock.run_bar.progress.value() > 0)
    dock.run_bar.cancel_button.click()
    wait_until(lambda: state(dock) != RUNNING, 10)
    assert "cancelled" in dock.message
    assert [*folder.glob("map*"), *folder.glob(".map*")] == []
    assert sorted(layer_names()) == ["Indian Pines", "ground truth"]
    wait_until(lambda: not tasks.activeTasks(), 5)


def test_an_engine_that_does_not_heed_a_cancel_is_killed_within_two_seconds():
    assert CANCEL_S + POLL_MS / 1000 < 2.0


def watch_a_run(dock: SpectraPromptDock) -> None:
    messages, values, turns = [], [], []
    dock.run_bar.button.click()
    while state(dock) == RUNNING:
        before = time.monotonic()
        QgsApplication.processEvents()
        turns.append(time.monotonic() - before)
        if state(dock) == RUNNING:
            messages.append(dock.message)
            values.append(dock.run_bar.progress.value())
        time.sleep(0.005)
        assert len(turns) < 100_000
    assert state(dock) == DONE, dock.message
    assert max(turns) < 1.0  # QGIS stays responsive
    assert values == sorted(values)
    assert any("left" in message for message in messages)
    assert any(message.startswith("Step 2 of 2") for message in messages)


def test_the_journey_on_indian_pines(ready_dock, tmp_path):
    """Pick, run, cancel, run: the map appears with its 16 classes named."""
    cancel_a_run(ready_dock, tmp_path)
    watch_a_run(ready_dock)
    assert "21,025 pixels in 16 classes" in ready_dock.message
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    classes = layers["Indian Pines – classes"]
    assert isinstance(classes.renderer(), QgsPalettedRasterRenderer)
    legend = [(c.value, c.label, c.color.name()) for c in classes.renderer().classes()]
    expected = [(c.id, c.name, c.colour) for c in read_prompt_set("indian_pines").classes]
    assert legend == expected
    assert len(legend) == 16
    nodes = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    at = nodes.index("Indian Pines")
    assert nodes[at - 1].startswith("Indian Pines, ")
    run = QgsProject.instance().layerTreeRoot().children()[at - 1]
    assert [node.name() for node in run.children()] == [
        "Indian Pines – classes",
        "Indian Pines – confidence",
    ]
    assert classes.extent() == layers["Indian Pines"].extent()
    assert not {"torch", "transformers", "onnxruntime"} & set(sys.modules)


def test_the_log_opens_at_our_tab(dock, window):
    dock.run_bar.log_button.click()
    assert window.log_opened == 1
    tabs = window.log.findChild(dock_widget.QTabWidget)
    assert tabs.tabText(tabs.currentIndex()) == LOG_TAB


def test_a_result_of_a_hidden_dock_is_told_in_the_message_bar(dock, window, small, monkeypatch):
    monkeypatch.setenv("SPECTRAPROMPT_PYTHON", "/nowhere/python")
    add_raster(small.scene, "scene")
    add_raster(small.labels, "labels")
    dock.classes.open_file(str(small.prompts))
    dock.hide()
    dock.run()
    wait_until(lambda: state(dock) == FAILED)
    assert "There is no Python" in window.messageBar().currentItem().text()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.3, "a few seconds left"),
        (12.4, "about 10 s left"),
        (89, "about 90 s left"),
        (100, "about 2 min left"),
        (3600, "about 60 min left"),
    ],
)
def test_the_time_left_is_told_no_more_exactly_than_it_is_known(seconds, words):
    assert time_left(seconds) == words


def test_it_fits_a_window_of_1366_by_768_with_all_that_it_can_show(dock, window, small):
    window.window.resize(1366, 768)
    add_raster(small.scene, "scene")
    QgsProject.instance().addMapLayer(vector_labels())
    dock.classes.open_file(str(small.prompts))
    dock.output.advanced.setCollapsed(False)
    dock.run_bar.show_state(RUNNING, "Step 1 of 2: a rather long message about what is done " * 2)
    settle()
    assert (window.window.width(), window.window.height()) == (1366, 768)
    assert dock.height() < 768
    assert dock.width() < 480
    run = dock.run_bar.button
    assert dock.rect().contains(run.mapTo(dock, run.rect().bottomRight()))
    scroll = dock.findChild(QWidget, "scroll")
    assert scroll.widget().minimumSizeHint().width() <= scroll.viewport().width()
