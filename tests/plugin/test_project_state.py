"""The dock's choices go with the project: saved, moved, reopened, damaged."""

from __future__ import annotations

import json
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from spectraprompt.core.shipped_models import shipped_file
from spectraprompt.plugin.dock.project_state import KEY, SCOPE
from spectraprompt.plugin.dock.run_bar import MISSING, READY
from spectraprompt.plugin.dock.saved_state import SavedState

from .dock_steps import add_raster, choose_set, state, vector_labels


@pytest.fixture
def saved_project(dock, small, tmp_path):
    """Return a project file in a folder with all that was chosen in the dock."""
    context = QgsProject.instance().transformContext()
    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(tmp_path / "areas.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(vector_labels(), path, context, options)
    add_raster(small.labels, "other labels")
    add_raster(small.scene, "another")
    scene = add_raster(small.scene, "scene")
    areas = QgsVectorLayer(path, "areas")
    QgsProject.instance().addMapLayer(areas)
    dock.open_for(scene)
    dock.classes.open_file(str(small.prompts))
    dock.model.labels_box.setLayer(areas)
    dock.model.field_box.setField("remark")
    dock.model.save_box.setFilePath(str(tmp_path / "models" / "kept.spm"))
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    dock.output.confidence_box.setChecked(True)
    project = tmp_path / "project.qgz"
    assert QgsProject.instance().write(str(project))
    assert not QgsProject.instance().isDirty()
    return project


def reset(dock) -> None:
    QgsProject.instance().clear()
    choose_set(dock, "salinas")
    dock.output.confidence_box.setChecked(False)
    dock.model.use_choice.setChecked(True)


def test_what_was_chosen_is_chosen_again(dock, saved_project, tmp_path, small):
    reset(dock)
    assert dock.output.path == ""
    assert dock.model.save_path == ""
    assert QgsProject.instance().read(str(saved_project))
    assert dock.scene.layer.name() == "scene"
    assert dock.classes.source == str(small.prompts)
    assert dock.model.trains
    assert dock.model.labels.name() == "areas"
    assert dock.model.field == "remark"
    assert dock.model.save_path == str(tmp_path / "models" / "kept.spm")
    assert dock.output.path == str(tmp_path / "map.tif")
    assert dock.output.wants_confidence
    assert state(dock) == READY
    assert not QgsProject.instance().isDirty()


def test_a_shipped_set_and_model_are_chosen_again(dock, small, tmp_path):
    add_raster(small.scene, "scene")
    choose_set(dock, "urban")
    dock.model.use_choice.setChecked(True)
    dock.model.source_box.setCurrentIndex(dock.model.source_box.findData("spectral-library"))
    QgsProject.instance().write(str(tmp_path / "p.qgs"))
    QgsProject.instance().clear()
    choose_set(dock, "salinas")
    dock.model.train_choice.setChecked(True)
    QgsProject.instance().read(str(tmp_path / "p.qgs"))
    assert dock.classes.source == "urban"
    assert dock.model.model_path == "shipped:spectral-library"
    assert state(dock) == READY


def test_the_prompt_set_that_a_trained_model_maps_is_chosen_again(
    dock, small, small_model, tmp_path
):
    add_raster(small.scene, "scene")
    dock.model.use_choice.setChecked(True)
    dock.model.model_box.setFilePath(small_model)
    dock.model.trained.prompts_box.setChecked(True)
    choose_set(dock, "urban")
    QgsProject.instance().write(str(tmp_path / "p.qgs"))
    QgsProject.instance().clear()
    dock.model.trained.prompts_box.setChecked(False)
    QgsProject.instance().read(str(tmp_path / "p.qgs"))
    assert dock.model.trained.prompts_box.isChecked()
    assert dock.model.model_path == small_model
    assert dock.classes.source == "urban"
    assert dock.classes.set_box.isEnabled()


def test_a_project_moved_with_its_files_finds_them(dock, saved_project, tmp_path):
    reset(dock)
    new = tmp_path.with_name(tmp_path.name + "-moved")
    shutil.move(tmp_path, new)
    QgsProject.instance().read(str(new / saved_project.name))
    assert dock.classes.source == str(new / "three.json")
    assert dock.model.save_path == str(new / "models" / "kept.spm")
    assert dock.output.path == str(new / "map.tif")


def test_what_is_missing_meanwhile_is_told(dock, saved_project, small):
    reset(dock)
    small.prompts.unlink()
    small.scene.unlink()
    QgsProject.instance().read(str(saved_project))
    assert state(dock) == MISSING
    assert "The layer “scene”, chosen when the project was saved, cannot be read." in dock.message
    assert f"The prompt set {small.prompts}, chosen when" in dock.message


def test_a_layer_removed_before_saving_elsewhere_is_told(dock, saved_project):
    project = QgsProject.instance()
    text, _ = project.readEntry(SCOPE, KEY)
    values = json.loads(text)
    values["model"]["labels"] = {"id": "gone", "name": "old areas"}
    reset(dock)
    project.read(str(saved_project))
    project.writeEntry(SCOPE, KEY, json.dumps(values))
    dock._state._read()
    assert "The layer “old areas”, chosen when the project was saved, is missing." in dock.message


def test_a_project_without_our_choices_changes_none(dock, small, tmp_path):
    project = QgsProject.instance()
    project.write(str(tmp_path / "plain.qgs"))
    text = (tmp_path / "plain.qgs").read_text(encoding="utf-8")
    (tmp_path / "plain.qgs").write_text(text.replace("SpectraPrompt", "Other"), encoding="utf-8")
    choose_set(dock, "salinas")
    project.read(str(tmp_path / "plain.qgs"))
    assert dock.classes.source == "salinas"


def test_names_without_a_folder_need_a_saved_project_to_lie_beside(dock, small, tmp_path):
    add_raster(small.scene, "scene")
    QgsProject.instance().addMapLayer(vector_labels())
    dock.classes.open_file(str(small.prompts))
    dock.model.save_box.setFilePath("")
    dock.output.path_box.setFilePath("map")
    assert "Name the folder of map.tif, too" in dock.message
    dock.output.path_box.setFilePath("")
    dock.model.save_box.setFilePath("kept")
    assert "Name the folder of kept.spm, too" in dock.message
    dock.output.path_box.setFilePath("map")
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    assert dock.output.path == str(tmp_path / "map.tif")
    assert dock.model.save_path == str(tmp_path / "models" / "kept.spm")
    assert "Name the folder" not in dock.message
    (job,) = dock._chosen.training([], False).jobs
    assert job.output == str(tmp_path / "models" / "kept.spm")
    assert (tmp_path / "models").is_dir()


def test_the_models_of_a_project_without_our_choices_are_listed(dock, tmp_path):
    project = QgsProject.instance()
    path = tmp_path / "plain.qgs"
    project.write(str(path))
    path.write_text(path.read_text("utf-8").replace("SpectraPrompt", "Other"), encoding="utf-8")
    (tmp_path / "models").mkdir()
    shutil.copy(shipped_file("shipped:indian-pines"), tmp_path / "models" / "mine.spm")
    project.clear()
    project.read(str(path))
    assert dock.model.source_box.itemText(0).startswith("mine · ")
    assert "beside the project" in dock.model.save_box.lineEdit().placeholderText()


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
PARTS = ("scene", "classes", "model", "output")
NAMES = ("layer", "labels", "path", "file", "source", "shipped", "field", "trains", "id", "name")


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.dictionaries(st.sampled_from(PARTS), st.dictionaries(st.sampled_from(NAMES), JSON)))
def test_anything_in_the_project_file_can_be_read(dock, values):
    QgsProject.instance().writeEntry(SCOPE, KEY, json.dumps(values))
    dock._state._read()


@given(st.text(max_size=30) | JSON.map(json.dumps))
def test_a_damaged_text_counts_as_no_state(text):
    read = SavedState.from_text(text)
    assert read.part("scene").text("name", "none") is not None
    assert read.number("threshold") is None or isinstance(read.number("threshold"), float)
