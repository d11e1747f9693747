"""Several runs: queued while the form stays usable, listed, cancelled one by one, and as tasks."""

from __future__ import annotations

import threading

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt, QThreadPool
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

from spectraprompt.plugin.dock.extent_choice import AREA
from spectraprompt.plugin.dock.run_bar import FAILED, MISSING, READY, RUNNING, WARNED
from spectraprompt.plugin.dock.run_task import RunTask

from .conftest import settle, wait_until
from .dock_steps import layer_names, state, vector_labels

SLOW = """
import threading, shutil
ready()
cancelled = threading.Event()
free = threading.Event()
jobs = []
def read():
    for line in lines:
        if json.loads(line)["kind"] == "cancel":
            cancelled.set()
        else:
            jobs.append(json.loads(line))
            free.set()
    os._exit(0)
threading.Thread(target=read, daemon=True).start()
while True:
    free.wait()
    free.clear()
    job = jobs.pop(0)
    if job["kind"] == "train":
        shutil.copy(PROMPTS, job["output"])
        send(kind="result", outputs={"model": job["output"]}, summary={})
        continue
    for step in range(1000):
        send(kind="progress", fraction=step / 1000, message="classifying", remaining_s=120.0)
        if os.path.exists(GO):
            os.remove(GO)
            shutil.copy(LABELS, job["output"])
            send(kind="result", outputs={"classes": job["output"]}, summary={"valid_pixels": step})
            break
        if cancelled.wait(0.05):
            cancelled.clear()
            send(kind="error", code="run.cancelled", message="cancelled; nothing was written")
            break
"""


@pytest.fixture
def slow_dock(scripted_dock, small, tmp_path):
    """Return a dock whose runs end when a file appears, and that file."""
    go = tmp_path / "go"
    names = {"PROMPTS": small.prompts, "LABELS": small.labels, "GO": go}
    program = SLOW
    for name, path in names.items():
        program = program.replace(name, repr(str(path)))
    dock = scripted_dock(program)
    dock.model.save_box.setFilePath("")
    return dock, go


def run_as(dock, path) -> None:
    dock.output.path_box.setFilePath(str(path))
    dock.run_bar.button.click()


def titles(dock) -> list[tuple[str, str]]:
    shown = dock.run_bar.run_list
    items = [shown.topLevelItem(row) for row in range(shown.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items]


def cancel_row(dock, row: int) -> None:
    shown = dock.run_bar.run_list
    shown.itemWidget(shown.topLevelItem(row), 2).click()


def test_a_second_click_queues_a_run_and_both_are_made(slow_dock, tmp_path):
    dock, go = slow_dock
    run_as(dock, tmp_path / "a.tif")
    assert not dock.run_bar.run_list.isVisible()
    assert dock.run_bar.queued == ""
    assert dock.output.isEnabled()
    run_as(dock, tmp_path / "b.tif")
    run_as(dock, tmp_path / "c.tif")
    assert dock.run_bar.queued == "2 waiting"
    assert dock.run_bar.run_list.isVisible()
    wait_until(lambda: "about 2 min left" in dock.message)
    assert [text for _, text in titles(dock)][1:] == ["Waiting", "Waiting"]
    assert titles(dock)[0][1].endswith(" %")
    for name, waiting in (("a", "1 waiting"), ("b", "")):
        go.touch()
        wait_until(lambda name=name: (tmp_path / f"{name}.tif").exists() and not go.exists())
        wait_until(lambda waiting=waiting: dock.run_bar.queued == waiting)
        assert state(dock) == RUNNING
    wait_until(lambda: "left" in dock.message)
    go.touch()
    wait_until(lambda: state(dock) != RUNNING)
    assert layer_names().count("scene – classes") == 3
    assert not dock.run_bar.run_list.isVisible()
    wait_until(lambda: not QgsApplication.taskManager().tasks(), 5)


def test_each_run_can_be_cancelled_in_the_list(slow_dock, tmp_path):
    dock, _go = slow_dock
    for name in ("a", "b", "c"):
        run_as(dock, tmp_path / f"{name}.tif")
    wait_until(lambda: "left" in dock.message)
    cancel_row(dock, 1)
    assert [text for _, text in titles(dock)][1:] == ["Cancelled", "Waiting"]
    assert dock.run_bar.queued == "1 waiting"
    cancel_row(dock, 0)
    wait_until(lambda: titles(dock)[0][1] == "Cancelled" and titles(dock)[2][1].endswith("%"))
    dock.run_bar.run_list.setCurrentItem(dock.run_bar.run_list.topLevelItem(2))
    QTest.keyClick(dock.run_bar.run_list, Qt.Key.Key_Delete)
    wait_until(lambda: state(dock) != RUNNING)
    assert "cancelled" in dock.message.lower()
    assert not list(tmp_path.glob("?.tif"))


def test_the_task_manager_shows_the_runs_and_cancels_them(slow_dock, tmp_path):
    dock, _go = slow_dock
    for name in ("a", "b"):
        run_as(dock, tmp_path / f"{name}.tif")
    tasks = QgsApplication.taskManager().tasks()
    assert [task.description() for task in tasks] == ["Classifying scene"] * 2
    assert all(task.canCancel() for task in tasks)
    held = [task for task in tasks if task.status() == QgsTask.TaskStatus.OnHold]
    (going,) = (task for task in tasks if task not in held)
    assert len(held) == 1
    wait_until(lambda: going.progress() > 0)
    held[0].cancel()
    wait_until(lambda: titles(dock)[1][1] == "Cancelled")
    assert dock.run_bar.queued == ""
    going.cancel()
    wait_until(lambda: state(dock) != RUNNING)
    wait_until(lambda: not QgsApplication.taskManager().tasks(), 5)
    assert dock.message.startswith("Cancelled; the model is kept in")


@pytest.fixture
def one_thread():
    """Leave QGIS one thread for tasks and for drawing maps."""
    pool = QThreadPool.globalInstance()
    most = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    yield pool
    pool.setMaxThreadCount(most)


def test_maps_are_drawn_while_a_run_goes_on(one_thread):
    task = RunTask("a run")
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: task.status() == QgsTask.TaskStatus.Running, 5)
    layer = vector_labels()
    view = QgsMapSettings()
    view.setLayers([layer])
    view.setExtent(layer.extent())
    view.setOutputSize(QSize(50, 50))
    drawing = QgsMapRendererParallelJob(view)
    try:
        drawing.start()
        wait_until(lambda: not drawing.isActive(), 10)
    finally:
        task.finish(True)
    wait_until(lambda: not QgsApplication.taskManager().tasks(), 5)
    assert one_thread.activeThreadCount() == 0


def test_a_run_cancelled_while_its_task_waits_for_a_thread_lets_the_next_one_go_on(
    slow_dock, one_thread, tmp_path
):
    dock, go = slow_dock
    free = threading.Event()
    other = QgsTask.fromFunction("other work", lambda _task: free.wait())
    QgsApplication.taskManager().addTask(other)
    try:
        for name in ("a", "b"):
            run_as(dock, tmp_path / f"{name}.tif")
        wait_until(lambda: "left" in dock.message)
        task = dock._runs.current.task
        assert task.status() == QgsTask.TaskStatus.Queued
        task.cancel()
        settle()  # QGIS's task manager deletes it
        wait_until(lambda: titles(dock)[0][1] == "Cancelled" and titles(dock)[1][1].endswith("%"))
        go.touch()
        wait_until(lambda: state(dock) != RUNNING)
    finally:
        free.set()
    assert (tmp_path / "b.tif").exists()
    assert not (tmp_path / "a.tif").exists()


def test_what_an_active_run_writes_cannot_be_written_by_another(slow_dock, tmp_path):
    dock, _go = slow_dock
    run_as(dock, tmp_path / "a.tif")
    button = dock.run_bar.button
    assert not button.isEnabled()
    expected = "The run under way or waiting, “Classifying scene”, writes a.tif; choose another"
    assert button.toolTip().startswith(expected)
    assert state(dock) == RUNNING
    dock.output.path_box.setFilePath(str(tmp_path / "b.tif"))
    assert button.isEnabled()
    assert button.toolTip() == "Queue a run with what is chosen now."


def test_what_is_missing_for_the_next_run_is_told_at_the_button(slow_dock, tmp_path):
    dock, _go = slow_dock
    run_as(dock, tmp_path / "a.tif")
    dock.output.path_box.setFilePath(str(tmp_path / "map.png"))
    assert not dock.run_bar.button.isEnabled()
    assert "end in .tif" in dock.run_bar.button.toolTip()
    told = dock.findChild(QLabel, "nextRun")
    assert told.isVisible()
    assert told.text().startswith("For another run: Let the name of the class raster end in .tif")
    dock.run_bar.cancel_button.click()
    wait_until(lambda: state(dock) != RUNNING)
    assert "end in .tif" in dock.run_bar.button.toolTip()
    assert not told.isVisible()


def test_a_model_chosen_meanwhile_remains_chosen(slow_dock, tmp_path):
    dock, go = slow_dock
    run_as(dock, tmp_path / "a.tif")
    dock.model.use_choice.setChecked(True)
    dock.model.model_box.setFilePath(str(tmp_path / "mine.spm"))
    wait_until(lambda: "left" in dock.message)
    go.touch()
    wait_until(lambda: state(dock) != RUNNING)
    assert dock.model.model_path == str(tmp_path / "mine.spm")


def told(window) -> list[str]:
    return [item.text() for item in window.messageBar().items()]


def test_a_run_that_fails_is_told_and_lets_the_next_one_go_on(slow_dock, tmp_path, window):
    dock, go = slow_dock
    run_as(dock, tmp_path / "a.tif")
    run_as(dock, tmp_path / "b.tif")
    wait_until(lambda: "left" in dock.message)
    dock._queue.engine._process.kill()
    wait_until(lambda: titles(dock)[0][1] == "Failed")
    (warning,) = window.messageBar().items()
    assert warning.level() == Qgis.MessageLevel.Warning
    assert warning.duration() == 0  # it stays until it is closed
    assert warning.text().startswith("“Classifying scene” failed: The system ended the engine")
    wait_until(lambda: titles(dock)[1][1].endswith("%"))
    go.touch()
    wait_until(lambda: state(dock) not in (RUNNING, FAILED))
    assert layer_names().count("scene – classes") == 1
    # It is still told when all is over.
    assert told(window) == [warning.text()]
    assert state(dock) == WARNED
    assert dock.message.endswith("1 run before it failed: see the list.")
    assert dock.run_bar.run_list.isVisible()
    assert [text for _, text in titles(dock)] == ["Failed", "Done"]
    row = dock.run_bar.run_list.topLevelItem(0)
    for column in (0, 1):
        sentence = row.toolTip(column)
        assert "The system ended the engine" in sentence
        assert "The model is kept in" in sentence
        assert row.data(column, Qt.ItemDataRole.AccessibleDescriptionRole) == sentence
    spoken = row.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Classifying scene: Failed"
    assert not row.icon(1).isNull()
    assert dock.run_bar.run_list.topLevelItem(1).icon(1).isNull()
    # The next run begins a new list.
    run_as(dock, tmp_path / "c.tif")
    assert not dock.run_bar.run_list.isVisible()
    wait_until(lambda: "left" in dock.message)


def test_a_failure_of_the_last_run_is_told_as_such(slow_dock, tmp_path, window):
    dock, go = slow_dock
    run_as(dock, tmp_path / "a.tif")
    run_as(dock, tmp_path / "b.tif")
    wait_until(lambda: "left" in dock.message)
    go.touch()
    wait_until(lambda: titles(dock)[1][1].endswith(" %") and not go.exists())
    wait_until(lambda: "left" in dock.message)
    dock._queue.engine._process.kill()
    wait_until(lambda: state(dock) == FAILED)
    assert len(told(window)) == 1
    assert "before it failed" not in dock.message
    assert titles(dock)[1][1] == "Failed"


def test_a_run_that_cannot_be_queued_is_told_during_another(slow_dock, tmp_path, window):
    dock, _go = slow_dock
    run_as(dock, tmp_path / "a.tif")
    wait_until(lambda: "left" in dock.message)
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "fields", "memory")
    QgsProject.instance().addMapLayer(layer)
    kind = dock.output.extent_choice.kind_box
    kind.setCurrentIndex(kind.findData(AREA))
    dock.output.extent_choice.area_box.setLayer(layer)
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 9, 9)))
    layer.addFeature(feature)
    run_as(dock, tmp_path / "b.tif")
    assert state(dock) == RUNNING
    (text,) = told(window)
    assert text.startswith("No polygon of “fields” lies on the layer to map")


def test_a_released_dock_leaves_no_task(slow_dock, tmp_path, window):
    dock, _go = slow_dock
    for name in ("a", "b"):
        run_as(dock, tmp_path / f"{name}.tif")
    wait_until(lambda: "left" in dock.message)
    dock._runs.close()
    dock._queue.close()
    wait_until(lambda: not QgsApplication.taskManager().tasks(), 5)
    settle()
    assert not dock.is_running


def test_the_rows_are_named_for_screen_readers(slow_dock, tmp_path):
    dock, _go = slow_dock
    for name in ("a", "b"):
        run_as(dock, tmp_path / f"{name}.tif")
    shown = dock.run_bar.run_list
    button = shown.itemWidget(shown.topLevelItem(1), 2)
    assert button.accessibleName() == "Cancel: Classifying scene"
    assert button.toolTip()
    assert dock.findChild(QLabel, "queued").text() == "1 waiting"
    assert state(dock) not in (READY, MISSING)
