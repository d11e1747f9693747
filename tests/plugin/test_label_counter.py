"""Counting labels in the background: copies are removed, files of the user never."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from spectraprompt.core.errors import LabelError
from spectraprompt.core.jobs import LabelCountsJob
from spectraprompt.plugin import job_queue, label_counter, temporary_copies
from spectraprompt.plugin.job_queue import JobQueue
from spectraprompt.plugin.label_counter import LabelCounter, countable_labels
from spectraprompt.plugin.label_report import LabelReport
from spectraprompt.plugin.layers import LabelSource, label_source

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


def copied(source: LabelSource) -> QgsVectorLayer:
    """Return the copy made of labels to be counted."""
    assert source.is_copy
    return QgsVectorLayer(source.path, "copy")


def test_of_labels_in_memory_only_what_is_counted_is_copied(small):
    layer, scene = vector_labels(), QgsRasterLayer(str(small.scene), "scene")
    far = QgsFeature(next(layer.getFeatures()))
    far.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)))
    layer.dataProvider().addFeature(far)
    copy = copied(countable_labels(layer, "cover", scene))
    assert copy.featureCount() == layer.featureCount() - 1
    assert "remark" not in copy.fields().names()


def test_labels_that_would_hold_qgis_up_are_not_copied_but_told(small, monkeypatch):
    layer, scene = vector_labels(), QgsRasterLayer(str(small.scene), "scene")
    monkeypatch.setattr(label_counter, "MOST_COPIED", 2)
    with pytest.raises(LabelError, match=r"“areas” has more than 2 .* a training reads all"):
        countable_labels(layer, "cover", scene)
    monkeypatch.setattr(label_counter, "SEARCHED_PROVIDERS", ("ogr",))
    with pytest.raises(LabelError, match=r"“areas” are not counted .* a training reads all"):
        countable_labels(layer, "cover", scene)


def test_labels_elsewhere_are_not_copied(small):
    layer, scene = vector_labels(), QgsRasterLayer(str(small.scene), "scene")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    with pytest.raises(LabelError, match=r"“areas” do not overlap the layer “scene”"):
        countable_labels(layer, "cover", scene)


def test_labels_in_a_file_are_counted_there_however_many(small, monkeypatch):
    monkeypatch.setattr(label_counter, "MOST_COPIED", 0)
    scene, raster = (QgsRasterLayer(str(path), "r") for path in (small.scene, small.labels))
    assert countable_labels(raster, None, scene) == LabelSource(str(small.labels))


def test_the_dock_counts_no_more_than_it_can_copy(scripted_dock, small, monkeypatch):
    monkeypatch.setattr(label_counter, "MOST_COPIED", 2)
    dock = scripted_dock(COUNT)
    layer = vector_labels()
    QgsProject.instance().addMapLayer(layer)
    dock.model.labels_box.setLayer(layer)
    dock.model.field_box.setField("cover")
    wait_until(lambda: "“areas” has more than 2" in dock.model.training.summary.headline)
    assert dock.model.training.train_button.isEnabled()
    (job,) = dock._chosen.training([], False).jobs
    assert QgsVectorLayer(job.labels, "copy").featureCount() == 3
