"""A queued run is what was chosen when it was queued, whatever is changed before it starts."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from spectraprompt.core.prompts import read_prompt_set, write_prompt_set
from spectraprompt.plugin.dock.run_bar import RUNNING, WARNED
from spectraprompt.plugin.layers import class_legend
from spectraprompt.plugin.temporary_copies import new_copy, remove_copies

from .conftest import wait_until
from .dock_steps import add_raster, state, vector_labels
from .small_scene import CLASSES, stripes_wkt

WAIT_AND_KEEP = """
import shutil
ready()
for number, line in enumerate(lines):
    job = json.loads(line)
    send(kind="progress", fraction=0.5, message=job["kind"])
    while not os.path.exists(GO):
        time.sleep(0.01)
    for role in ("labels", "prompts"):
        suffix = os.path.splitext(job[role])[1]
        shutil.copy(job[role], os.path.join(SEEN, f"{number}_{role}{suffix}"))
    with open(os.path.join(SEEN, "jobs.jsonl"), "a", encoding="utf-8") as file:
        file.write(line)
    send(kind="result", outputs={"model": job["output"]}, summary={})
"""


@pytest.fixture
def held_dock(scripted_dock, tmp_path):
    """Return a dock whose trainings wait for a file, that file, and where they keep what came."""
    go, seen = tmp_path / "go", tmp_path / "seen"
    seen.mkdir()
    program = WAIT_AND_KEEP.replace("GO", repr(str(go))).replace("SEEN", repr(str(seen)))
    dock = scripted_dock(program)
    dock.model.save_box.setFilePath("")
    return dock, go, seen


def saved(layer: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    return QgsVectorLayer(str(path), "areas")


def rename(path: Path, old: str, new: str) -> None:
    """Change a name in a prompt set, as the editor does: into the same file."""
    prompts = read_prompt_set(path)
    named = [replace(c, name=new) if c.name == old else c for c in prompts.classes]
    write_prompt_set(path, replace(prompts, classes=tuple(named)))


def covers(path: Path) -> list[str]:
    layer = QgsVectorLayer(str(path), "seen")
    assert layer.isValid()
    return sorted(feature["cover"] for feature in layer.getFeatures())


@pytest.mark.parametrize("in_file", [True, False])
def test_labels_and_prompts_are_those_of_the_moment(held_dock, small, tmp_path, in_file):
    dock, go, seen = held_dock
    layer = saved(vector_labels(), tmp_path / "areas.gpkg") if in_file else vector_labels()
    QgsProject.instance().addMapLayer(layer)
    dock.model.labels_box.setLayer(layer)
    dock.model.field_box.setField("cover")
    train = dock.model.training.train_button
    train.click()
    wait_until(lambda: dock.run_bar.progress.value() > 0)
    train.click()
    rename(small.prompts, "Water", "Lake")
    dock.classes.open_file(str(small.prompts))
    layer.startEditing()
    layer.deleteFeature(next(f.id() for f in layer.getFeatures() if f["cover"] == "Meadow"))
    assert layer.commitChanges()
    train.click()
    assert dock.run_bar.queued == "2 waiting"
    go.touch()
    wait_until(lambda: state(dock) != RUNNING)
    assert covers(seen / "1_labels.gpkg") == sorted(CLASSES)
    assert covers(seen / "2_labels.gpkg") == ["Bare soil", "Water"]
    assert read_prompt_set(seen / "0_prompts.json").names == CLASSES
    assert read_prompt_set(seen / "1_prompts.json").names == CLASSES
    assert read_prompt_set(seen / "2_prompts.json").names == ("Lake", *CLASSES[1:])
    # Nothing is left behind.
    jobs = [json.loads(line) for line in (seen / "jobs.jsonl").read_text("utf-8").splitlines()]
    copies = {job[role] for job in jobs for role in ("labels", "prompts")}
    copies.discard(str(tmp_path / "areas.gpkg"))
    assert len(copies) == (5 if in_file else 6)
    assert [path for path in copies if Path(path).parent.exists()] == []


def test_copies_go_with_a_run_that_is_cancelled_while_it_waits(held_dock):
    dock, _go, _seen = held_dock
    train = dock.model.training.train_button
    train.click()
    train.click()
    waiting = dock._runs.runs[1]
    assert all(Path(path).is_file() for path in waiting.request.copies)
    assert waiting.request.copies
    dock._runs.cancel(waiting)
    assert not any(Path(path).exists() for path in waiting.request.copies)
    first = dock._runs.runs[0].request.copies
    dock._runs.close()
    assert not any(Path(path).exists() for path in first)


TELL_PATHS = """
ready()
for line in lines:
    job = json.loads(line)
    send(kind="log", level="warning", message=f"In {job['labels']}, field cover, all is wrong.")
    send(kind="error", code="labels.empty", message=f"{job['labels']} is of no use.")
"""


def test_messages_name_what_was_copied_and_not_the_copy(scripted_dock):
    dock = scripted_dock(TELL_PATHS)
    layer = vector_labels()
    QgsProject.instance().addMapLayer(layer)
    dock.model.labels_box.setLayer(layer)
    dock.model.field_box.setField("cover")
    dock.model.training.train_button.click()
    wait_until(lambda: state(dock) != RUNNING)
    warning = "Warning: In areas.gpkg, field cover, all is wrong."
    assert dock.message == f"areas.gpkg is of no use. {warning}"


def test_only_copies_are_removed(tmp_path):
    path = Path(new_copy("Schläge / 2024", ".gpkg"))
    assert path.name == "Schläge_2024.gpkg"
    path.touch()
    mine = tmp_path / "mine.gpkg"
    mine.touch()
    beside = Path(QgsProcessingUtils.tempFolder()) / "result.gpkg"
    beside.touch()
    remove_copies([str(path), str(mine), str(beside), str(tmp_path / "none" / "x.gpkg")])
    assert not path.parent.exists()
    assert mine.exists()
    assert beside.exists()
    beside.unlink()


def test_two_queued_maps_are_each_as_they_were_chosen(dock, small, tmp_path):
    """With the real engine: three classes first; then one renamed and one without labels."""
    add_raster(small.scene, "scene")
    layer = vector_labels()
    QgsProject.instance().addMapLayer(layer)
    dock.classes.open_file(str(small.prompts))
    dock.output.path_box.setFilePath(str(tmp_path / "first.tif"))
    dock.run_bar.button.click()
    rename(small.prompts, "Water", "Lake")
    dock.classes.open_file(str(small.prompts))
    layer.startEditing()
    layer.deleteFeatures([f.id() for f in layer.getFeatures()])
    for name, wkt in stripes_wkt()[:2]:
        feature = QgsFeature(layer.fields())
        feature["cover"] = "Lake" if name == "Water" else name
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.addFeature(feature)
    dock.output.path_box.setFilePath(str(tmp_path / "second.tif"))
    dock.run_bar.button.click()
    assert dock.run_bar.queued == "1 waiting"
    dock.classes.set_box.setCurrentIndex(dock.classes.set_box.findData("salinas"))
    layer.rollBack()
    wait_until(lambda: state(dock) != RUNNING, 250)
    assert state(dock) == WARNED, dock.message  # two areas cannot validate
    names = [[c.name for c in class_legend(tmp_path / f"{n}.tif")] for n in ("first", "second")]
    assert names == [["Water", "Meadow", "Bare soil"], ["Lake", "Meadow"]]
