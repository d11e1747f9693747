"""Disagreement with the labels as an output of a run of the dock."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject

from spectraprompt.plugin.dock.run_bar import DONE, FAILED

from .dock_steps import add_raster, layer_names, run_to_the_end, state, vector_labels
from .small_scene import CLASSES

BESIDE = "scene – disagreement with labels"


def test_it_is_offered_where_there_are_labels(dock, small):
    add_raster(small.scene, "scene")
    dock.classes.open_file(str(small.prompts))
    box = dock.output.disagreement_box
    assert box.isVisible()
    assert not box.isEnabled()
    assert box.toolTip() == "Choose labels first, under “Train on labels”."
    labels = add_raster(small.labels, "my labels")
    assert box.isEnabled()
    assert "“my labels”" in box.toolTip()
    box.click()
    assert dock.output.wants_disagreement
    dock.model.use_choice.setChecked(True)
    assert box.isEnabled()  # a trained model's map can be compared as well
    QgsProject.instance().removeMapLayer(labels)
    assert not box.isEnabled()
    assert not dock.output.wants_disagreement


def test_a_run_compares_its_map_with_what_it_has_learnt_from(recording_dock, tmp_path):
    dock, jobs = recording_dock
    layer = vector_labels()
    QgsProject.instance().addMapLayer(layer)
    dock.model.labels_box.setLayer(layer)
    dock.model.field_box.setField("cover")
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    dock.output.disagreement_box.click()
    assert str(tmp_path / "map_disagreement.tif") in dock._written()
    run_to_the_end(dock)
    assert state(dock) == DONE, dock.message
    train, classify, compare = jobs()
    assert compare["kind"] == "disagreement"
    assert compare["classes"] == classify["output"]
    assert compare["output"] == str(tmp_path / "map_disagreement.tif")
    assert compare["field"] == train["field"] == "cover"
    assert compare["labels"] == train["labels"]
    assert "34 of 1,200 labelled pixels are mapped otherwise." in dock.message
    (found,) = QgsProject.instance().mapLayersByName(BESIDE)
    run = QgsProject.instance().layerTreeRoot().findLayer(found.id()).parent()
    assert [node.name() for node in run.children()] == [BESIDE, "scene – classes"]
    assert dock.result.result.title == "scene – classes"
    assert "map_disagreement.tif is shown" in dock.problem() or "map.tif is shown" in dock.problem()


def test_the_choice_is_saved_with_the_project(recording_dock, tmp_path):
    dock, _jobs = recording_dock
    dock.output.disagreement_box.click()
    QgsProject.instance().write(str(tmp_path / "p.qgs"))
    dock.output.disagreement_box.click()
    QgsProject.instance().read(str(tmp_path / "p.qgs"))
    assert dock.output.wants_disagreement


def test_a_map_of_a_trained_model_is_compared_with_labels(dock, small, small_model, tmp_path):
    """With the real engine: a wrong label shows as what it was taken for."""
    add_raster(small.scene, "scene")
    layer = vector_labels()
    QgsProject.instance().addMapLayer(layer)
    first = next(layer.getFeatures())
    assert first["cover"] == "Water"
    place = layer.fields().indexOf("cover")
    layer.dataProvider().changeAttributeValues({first.id(): {place: "Meadow"}})
    dock.classes.open_file(str(small.prompts))
    dock.model.use_choice.setChecked(True)
    dock.model.model_box.setFilePath(small_model)
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    dock.output.disagreement_box.click()
    run_to_the_end(dock)
    assert state(dock) == DONE, dock.message
    assert "300 of 900 labelled pixels are mapped otherwise." in dock.message
    (found,) = QgsProject.instance().mapLayersByName(BESIDE)
    legend = [entry.label for entry in found.renderer().classes()]
    assert legend == ["As labelled", f"{CLASSES[1]}, mapped as {CLASSES[0]}"]


MAP_THEN = """
import shutil
ready()
for line in lines:
    job = json.loads(line)
    if job["kind"] == "train":
        send(kind="result", outputs={"model": job["output"]}, summary={})
    elif job["kind"] == "classify":
        shutil.copy(LABELS, job["output"])
        facts = {"valid_pixels": 7, "device": "CPU"}
        send(kind="result", outputs={"classes": job["output"]}, summary=facts)
    else:
        send(kind="error", code=CODE, message="No class of the labels is on the map.")
"""


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("labels.none-match", "is missing: No class of the labels is on the map."),
        ("run.cancelled", "The comparison with the labels was cancelled."),
    ],
)
def test_a_map_that_cannot_be_compared_is_kept(scripted_dock, small, code, told):
    program = MAP_THEN.replace("LABELS", repr(str(small.labels))).replace("CODE", repr(code))
    dock = scripted_dock(program)
    dock.output.disagreement_box.click()
    run_to_the_end(dock)
    assert dock.message.startswith("7 pixels in ")
    assert dock.message.endswith(told)
    assert (state(dock) == FAILED) == (code == "labels.none-match")
    assert "scene – classes" in layer_names()
    assert not dock.result.isHidden()
