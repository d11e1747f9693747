"""Counting labels in the background: copies are removed, files of the user never."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from spectraprompt.core.errors import LabelError
from spectraprompt.core.jobs import LabelCountsJob
from spectraprompt.plugin import job_queue, label_counter, temporary_copies
from spectraprompt.plugin.job_queue import JobQueue
from spectraprompt.plugin.label_counter import LabelCounter
from spectraprompt.plugin.label_report import LabelReport
from spectraprompt.plugin.layers import label_source

from .conftest import settle, wait_until
from .dock_steps import vector_labels

COUNT = """
ready()
for line in lines:
    job = json.loads(line)
    if job["kind"] == "labelcounts":
        entry = {"id": 1, "name": job["scene"], "pixels": 5, "areas": 1}
        send(kind="result", outputs={}, summary={
            "classes": [entry], "unmatched": [], "ambiguous": 0, "can_validate": True})
"""


def counter_of(layer, scripted_engine, monkeypatch, names=("a",)):
    """Return a counter on a scripted engine, the paths it has sent, and what it has told."""
    monkeypatch.setattr(label_counter, "DELAY_MS", 20)
    engine = scripted_engine(COUNT)
    monkeypatch.setattr(job_queue, "find_interpreter", lambda: engine._chosen)
    paths, told, scenes = [], [], list(names)

    def question():
        paths.append(label_source(layer).path)
        return LabelCountsJob(scenes.pop(0) if scenes else "last", paths[-1], "prompts")

    counter = LabelCounter(JobQueue(engine=engine), question)
    counter.counted.connect(told.append)
    counter.watch(layer)
    return counter, paths, told


def close(counter) -> None:
    counter.stop()
    for queue in counter._asking._queues:
        queue.close()
    settle()


def test_the_copy_of_a_layer_in_memory_is_removed(scripted_engine, monkeypatch):
    counter, paths, told = counter_of(vector_labels(), scripted_engine, monkeypatch)
    counter.ask()
    wait_until(lambda: told)
    assert isinstance(told[0], LabelReport)
    assert not Path(paths[0]).exists()
    close(counter)


def test_a_file_of_the_user_is_never_removed(scripted_engine, monkeypatch, tmp_path):
    path = str(tmp_path / "labels.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(vector_labels(), path, context, options)
    layer = QgsVectorLayer(path, "saved")
    monkeypatch.setattr(temporary_copies.QgsProcessingUtils, "tempFolder", lambda: str(tmp_path))
    counter, paths, told = counter_of(layer, scripted_engine, monkeypatch)
    counter.ask()
    wait_until(lambda: told)
    assert paths == [path]
    assert Path(path).is_file()
    close(counter)


def test_the_newest_question_wins(scripted_engine, monkeypatch):
    layer = vector_labels()
    counter, _paths, told = counter_of(layer, scripted_engine, monkeypatch, ("first", "second"))
    counter._submit()
    layer.startEditing()
    layer.deleteFeature(1)
    counter._timer.stop()
    counter._submit()
    wait_until(lambda: told)
    assert [report.classes[0].name for report in told] == ["second"]
    layer.rollBack()
    close(counter)


def test_many_changes_make_one_question_and_a_removed_layer_none(scripted_engine, monkeypatch):
    layer = vector_labels()
    counter, paths, told = counter_of(layer, scripted_engine, monkeypatch)
    layer.startEditing()
    for feature in list(layer.getFeatures()):
        layer.changeAttributeValue(feature.id(), 0, "changed")
    wait_until(lambda: told)
    assert len(paths) == 1
    layer.rollBack()
    counter._timer.stop()
    del layer
    counter.watch(None)
    close(counter)


def test_labels_that_cannot_be_handed_over_are_told():
    def question():
        raise LabelError("unreadable", "The labels cannot be copied.")

    counter = LabelCounter(JobQueue(), question)
    told = []
    counter.counted.connect(told.append)
    counter._submit()
    assert told == ["The labels cannot be copied."]
    counter._question = lambda: None
    counter._submit()
    assert told[-1] == ""
    close(counter)
