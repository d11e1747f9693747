"""Training in the dock: a layer to draw labels in, counts, warnings, validation, learning curve."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtWidgets import QMessageBox

from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.plugin import model_report
from spectraprompt.plugin.dock.run_bar import DONE, MISSING, READY, RUNNING, WARNED
from spectraprompt.plugin.label_layer import offer_classes
from spectraprompt.plugin.label_report import ClassCount, LabelReport
from spectraprompt.plugin.model_library import new_model_path, project_models

from .conftest import settle, wait_until
from .dock_steps import add_raster, answer_with, choose_set, run_to_the_end, state, vector_labels
from .small_scene import CLASSES, COLOURS, ORIGIN, stripes_wkt

LEFT, TOP = ORIGIN[0], ORIGIN[3]


@pytest.fixture
def labelling(dock, small):
    """Return the dock with a scene and a prompt set, but no labels."""
    add_raster(small.scene, "scene")
    dock.classes.open_file(str(small.prompts))
    return dock


def draw(layer, box) -> QgsFeature:
    """Add a polygon as QGIS does when its form is suppressed."""
    shape = QgsGeometry.fromRect(QgsRectangle(*box))
    feature = QgsVectorLayerUtils.createFeature(layer, shape)
    layer.addFeature(feature)
    return feature


def test_a_click_makes_a_layer_to_draw_labels_in(labelling, window):
    dock = labelling
    drawing = []
    window.add_feature.triggered.connect(lambda: drawing.append(window.active))
    dock.model.training.new_button.click()
    layer = dock.model.labels
    assert layer.name() == "scene – labels"
    assert layer.crs() == dock.scene.layer.crs()
    assert layer.isEditable()
    assert drawing == [layer]
    setup = layer.editorWidgetSetup(0)
    assert setup.type() == "ValueMap"
    assert setup.config()["map"] == [{name: name} for name in CLASSES]
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    shown = [(c.value(), c.symbol().color().name()) for c in renderer.categories()]
    assert shown == list(zip(CLASSES, COLOURS))
    assert dock.model.field == "class"
    assert not dock.model.field_box.isVisible()
    assert dock.message == "“scene – labels” holds no labels yet; draw some areas of each class."


def test_polygons_get_the_class_chosen_by_name(labelling):
    dock = labelling
    dock.model.training.new_button.click()
    layer, box = dock.model.labels, dock.model.training.draw_box
    assert [box.itemText(row) for row in range(box.count())] == list(CLASSES)
    assert draw(layer, (LEFT, TOP - 300, LEFT + 300, TOP))["class"] == CLASSES[0]
    box.setCurrentText(CLASSES[2])
    assert draw(layer, (LEFT, TOP - 1400, LEFT + 300, TOP - 1100))["class"] == CLASSES[2]
    wait_until(lambda: state(dock) == READY)
    summary = dock.model.training.summary
    wait_until(lambda: summary.report is not None)
    assert summary.headline == "200 labelled pixels in 2 of 3 classes"


def test_the_layer_offers_the_classes_of_another_set(labelling, tmp_path):
    dock = labelling
    dock.model.training.new_button.click()
    dock.classes.set_box.setCurrentIndex(dock.classes.set_box.findData("urban"))
    names = read_prompt_set("urban").names
    box = dock.model.training.draw_box
    assert [box.itemText(row) for row in range(box.count())] == list(names)
    renderer = dock.model.labels.renderer()
    assert [category.value() for category in renderer.categories()] == list(names)


def shown(layer) -> dict[str, str]:
    """Return the colour in which each class of a label layer is shown."""
    return {c.value(): c.symbol().color().name() for c in layer.renderer().categories()}


def test_labels_stay_visible_with_another_set(labelling):
    dock = labelling
    dock.model.training.new_button.click()
    layer = dock.model.labels
    draw(layer, (LEFT, TOP - 300, LEFT + 300, TOP))
    layer.addFeature(QgsFeature(layer.fields()))  # without a class
    choose_set(dock, "salinas")
    names = read_prompt_set("salinas").names
    assert list(shown(layer)) == [*names, CLASSES[0]]
    assert shown(layer)[CLASSES[0]] == COLOURS[0]
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 0, "Elsewhere")
    choose_set(dock, "indian_pines")
    assert list(shown(layer)) == [*read_prompt_set("indian_pines").names, "Elsewhere"]


def test_a_class_is_shown_in_the_colour_that_its_set_gives_it_now(labelling):
    labelling.model.training.new_button.click()
    layer = labelling.model.labels
    prompts = read_prompt_set("urban")
    offer_classes(layer, prompts)
    changed = replace(prompts.classes[0], colour="#123456")
    offer_classes(layer, replace(prompts, classes=(changed, *prompts.classes[1:])))
    assert shown(layer)[changed.name] == "#123456"


def test_a_style_of_the_users_own_is_kept_and_completed(labelling, small):
    dock = labelling
    dock.model.training.new_button.click()
    layer = dock.model.labels
    renderer = layer.renderer().clone()
    renderer.updateCategorySymbol(0, QgsFillSymbol.createSimple({"color": "#abcdef"}))
    layer.setRenderer(renderer)
    choose_set(dock, "salinas")
    assert list(shown(layer)) == [*CLASSES, *read_prompt_set("salinas").names]
    assert shown(layer)[CLASSES[0]] == "#abcdef"
    merged = QgsRendererCategory([*CLASSES], QgsFillSymbol.createSimple({}), "all")
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", [merged]))
    offer_classes(layer, read_prompt_set(small.prompts))
    assert [category.label() for category in layer.renderer().categories()] == ["all"]
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#abcdef"})))
    choose_set(dock, "indian_pines")
    assert layer.renderer().symbol().color().name() == "#abcdef"


def test_our_style_is_known_again_in_a_project_that_was_saved(labelling, tmp_path):
    labelling.model.training.new_button.click()
    layer = labelling.model.labels
    layer.commitChanges()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    (layer,) = QgsProject.instance().mapLayersByName("scene – labels")
    prompts = read_prompt_set("urban")
    offer_classes(layer, prompts)
    assert list(shown(layer)) == list(prompts.names)


def test_a_layer_needs_a_prompt_set(dock, small):
    add_raster(small.scene, "scene")
    dock.model.training.new_button.click()
    assert dock.model.labels is None
    assert dock.message == "Choose a prompt set."


def test_labels_are_counted_as_they_are_drawn(labelling):
    dock = labelling
    layer = vector_labels()
    QgsProject.instance().addMapLayer(layer)
    summary = dock.model.training.summary
    wait_until(lambda: summary.report is not None)
    table = summary.table
    rows = [table.topLevelItem(row) for row in range(3)]
    assert [row.text(0) for row in rows] == list(CLASSES)
    assert [(row.text(1), row.text(2)) for row in rows] == [("300", "1")] * 3
    assert "Labelled in one place only: Water, Meadow, Bare soil." in summary.warnings
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    wait_until(lambda: summary.report is not None and summary.report.classes[0].pixels == 0)
    assert "Without labels: Water." in summary.warnings


def test_labels_that_cannot_be_counted_are_told_why(labelling):
    layer = vector_labels()
    QgsProject.instance().addMapLayer(layer)
    labelling.model.field_box.setField("remark")
    summary = labelling.model.training.summary
    wait_until(lambda: "seen from the road" in summary.headline)
    assert summary.report is None
    assert not summary.table.isVisible()


@pytest.mark.parametrize(
    ("classes", "more", "told"),
    [
        ([("A", 50, 1), ("B", 50, 3)], {}, ["Labelled in one place only: A."]),
        ([("A", 50, 2), ("B", 9, 2)], {}, ["Fewer than 10 pixels: B."]),
        ([("A", 50, 2), ("B", 0, 0)], {}, ["Label at least two classes.", "Without labels: B."]),
        ([("A", 50, 2), ("B", 50, 2)], {"can_validate": False}, ["No validation possible"]),
        ([("A", 50, 2), ("B", 50, 2)], {"unmatched": ("road",)}, ["left out: road."]),
        ([("A", 50, 2), ("B", 50, 2)], {"ambiguous": 1}, ["overlap: 1 pixel."]),
        ([("A", 50, 2), ("B", 50, 2)], {}, []),
        (
            [("A", 50, 2), ("B", 50, 2), *((f"C{n}", 0, 0) for n in range(6))],
            {},
            ["Without labels: C0, C1, C2, C3 and 2 more."],
        ),
    ],
)
def test_warnings_name_what_is_wrong(classes, more, told):
    values = {"unmatched": (), "ambiguous": 0, "can_validate": True, **more}
    report = LabelReport(tuple(ClassCount(*entry) for entry in classes), **values)
    warnings = report.warnings()
    assert len(warnings) == len(told)
    assert all(text in warning for text, warning in zip(told, warnings))


def test_a_model_is_trained_with_one_click_and_kept_beside_the_project(labelling, tmp_path, small):
    dock = labelling
    add_raster(small.labels, "labels")
    assert dock.model.save_box.lineEdit().placeholderText() == "Temporary file"
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    assert "“models” beside the project" in dock.model.save_box.lineEdit().placeholderText()
    training = dock.model.training
    assert training.train_button.text() == "Train"
    training.train_button.click()
    wait_until(lambda: state(dock) not in (READY, RUNNING), 200)
    assert state(dock) in (DONE, WARNED), dock.message
    assert (tmp_path / "models" / "scene.spm").is_file()
    assert training.train_button.text() == "Train again"
    assert "Kept aside: " in training.validation
    assert "Accuracy on labels kept aside: " in training.validation
    assert training.validation.startswith(dock.message.partition(" Warning")[0])
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()].count(
        "scene – classes"
    ) == 0
    assert new_model_path("scene") == str(tmp_path / "models" / "scene-2.spm")

    dock.model.use_choice.setChecked(True)
    box = dock.model.source_box
    assert dock.model.model_path == str(tmp_path / "models" / "scene.spm")
    name, accuracy, date = box.currentText().split(" · ")
    assert name == "scene"
    assert accuracy.endswith(" %")
    assert len(date) == 10
    assert "pixels" in dock.model.info.partition("kept aside")[2]
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert dock.model.model_path == ""
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert dock.model.model_path == str(tmp_path / "models" / "scene.spm")
    (tmp_path / "models" / "scene.spm").unlink()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert "scene.spm, chosen when the project was saved, is missing" in dock.message


def save_in_geopackage(path: Path) -> None:
    """Save the project as QGIS does in a GeoPackage, which is there already."""
    project, options = QgsProject.instance(), QgsVectorFileWriter.SaveVectorOptions()
    context = project.transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(vector_labels(), str(path), context, options)
    assert project.write(f"geopackage:{path}?projectName=ours")


def test_a_model_of_a_project_in_a_geopackage_is_kept_beside_it(recording_dock, tmp_path):
    dock, jobs = recording_dock
    save_in_geopackage(tmp_path / "store.gpkg")
    dock.model.save_box.setFilePath("")
    dock.model.training.train_button.click()
    wait_until(lambda: state(dock) != RUNNING)
    assert state(dock) == DONE, dock.message
    assert jobs()[0]["output"] == str(tmp_path / "models" / "scene.spm")


def test_models_of_a_project_in_a_geopackage_are_listed(small_model, tmp_path):
    (tmp_path / "models").mkdir()
    model = shutil.copy(small_model, tmp_path / "models" / "mine.spm")
    save_in_geopackage(tmp_path / "store.gpkg")
    assert [found.path for found in project_models()] == [str(model)]


def test_a_project_in_a_database_counts_as_one_that_was_never_saved():
    project = QgsProject.instance()
    project.setFileName("postgresql://localhost?dbname=maps&schema=public&project=ours")
    assert project.projectStorage() is not None
    assert new_model_path("scene") == ""
    assert project_models() == []


def test_a_model_is_replaced_only_when_the_user_says_so(recording_dock, tmp_path):
    dock, jobs = recording_dock
    (tmp_path / "kept.spm").write_bytes(b"precious")
    asked = answer_with(QMessageBox.StandardButton.No)
    dock.run_bar.button.click()
    assert asked == ["There is already kept.spm. Replace it?"]
    assert not dock.is_running
    assert jobs() == []
    answer_with(QMessageBox.StandardButton.Yes)
    run_to_the_end(dock)
    assert [job["kind"] for job in jobs()] == ["train", "classify"]


def test_maps_are_replaced_only_when_the_user_says_so(recording_dock, tmp_path):
    """A map's confidence raster lies beside it; no file dialog has asked about that one."""
    dock, jobs = recording_dock
    dock.output.path_box.setFilePath(str(tmp_path / "old.tif"))
    dock.output.confidence_box.setChecked(True)
    for name in ("old.tif", "old_confidence.tif"):
        (tmp_path / name).write_bytes(b"precious")
    asked = answer_with(QMessageBox.StandardButton.No)
    dock.run_bar.button.click()
    (question,) = asked
    assert "old.tif, old_confidence.tif" in question
    assert jobs() == []
    assert (tmp_path / "old_confidence.tif").read_bytes() == b"precious"


CURVE = """
ready()
for line in lines:
    job = json.loads(line)
    assert job["kind"] == "learningcurve"
    points = [{"share": s, "pixels": int(100 * s), "accuracy": a}
              for s, a in ((0.1, 0.61), (0.25, 0.7), (0.5, 0.82), (1.0, LAST))]
    send(kind="result", outputs={}, summary={"points": points, "held_out": 30, "block": 8})
"""


@pytest.mark.parametrize(
    ("last", "advice"),
    [("0.9", "would probably still help"), ("0.825", "would help little")],
)
def test_a_learning_curve_is_drawn_and_read(scripted_dock, last, advice):
    dock = scripted_dock(CURVE.replace("LAST", last))
    plot = dock.model.training.plot
    assert not plot.isVisible()
    dock.model.training.curve_button.click()
    assert state(dock) == RUNNING
    wait_until(lambda: state(dock) != RUNNING)
    assert state(dock) == DONE
    assert advice in dock.message
    assert plot.isVisible()
    assert [point.pixels for point in plot.points] == [10, 25, 50, 100]
    assert "10 % of the labels (10 pixels): 61.0 %" in plot.toolTip()
    assert plot.accessibleDescription().count(";") == 3
    settle()
    image = plot.grab().toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(0, image.height())}
    assert len(colours) > 5


def test_training_is_not_offered_while_something_is_missing(labelling):
    training = labelling.model.training
    assert not training.train_button.isEnabled()
    assert training.train_button.toolTip() == "Choose a layer with training labels."
    QgsProject.instance().addMapLayer(vector_labels())
    assert training.train_button.isEnabled()
    labelling.output.path_box.setFilePath("/nowhere/map.tif")
    assert state(labelling) == MISSING
    assert training.train_button.isEnabled()  # a training writes no map


def test_the_engine_gets_what_is_drawn_before_it_is_saved(labelling, tmp_path):
    dock = labelling
    dock.model.training.new_button.click()
    for name, wkt in stripes_wkt():
        dock.model.training.draw_box.setCurrentText(name)
        shape = QgsGeometry.fromWkt(wkt)
        dock.model.labels.addFeature(QgsVectorLayerUtils.createFeature(dock.model.labels, shape))
    wait_until(lambda: state(dock) == READY)
    job = dock._chosen.training([], False).jobs[0]
    copy = QgsVectorLayer(job.labels, "copy")
    assert sorted(feature[job.field] for feature in copy.getFeatures()) == sorted(CLASSES)
    assert copy.crs() == dock.scene.layer.crs()


def test_what_belongs_to_a_drawn_layer_leaves_with_it(labelling, small):
    dock = labelling
    raster = add_raster(small.labels, "labels")
    training = dock.model.training
    training.new_button.click()
    layer = dock.model.labels
    assert training.draw_box.isVisible()
    layer.rollBack()
    QgsProject.instance().removeMapLayer(layer.id())
    settle()
    assert not training.draw_box.isVisible()
    dock.model.labels_box.setLayer(raster)
    assert not training.draw_box.isVisible()
    assert not training.field_box.isVisible()
    assert state(dock) == READY


def test_the_report_of_a_model_opens_in_the_browser(dock, window, small_model, monkeypatch):
    opened = []
    monkeypatch.setattr(
        model_report.QDesktopServices, "openUrl", lambda url: opened.append(url) or True
    )
    assert dock.model.training.report_button.isHidden()
    dock.model.training.show_validation("Accuracy on labels kept aside: 90.0 %.", small_model)
    assert not dock.model.training.report_button.isHidden()
    dock.model.training.report_button.click()
    page = Path(opened[0].toLocalFile()).read_text("utf-8")
    assert "Labels kept aside" in page
    assert "Confusion matrix" in page
    dock.model.use_choice.setChecked(True)
    assert dock.model.trained.report_button.isHidden()
    box = dock.model.source_box
    box.setCurrentIndex(box.findData("indian-pines"))
    dock.model.trained.report_button.click()
    assert "Indian Pines" in Path(opened[1].toLocalFile()).read_text("utf-8")


def test_a_report_that_cannot_be_shown_is_told(dock, window, small_model, tmp_path, monkeypatch):
    bar = window.messageBar()
    monkeypatch.setattr(model_report.QDesktopServices, "openUrl", lambda url: False)
    dock.show_report(small_model)
    assert "No browser opens the report" in bar.currentItem().text()
    dock.show_report(str(tmp_path / "gone.spm"))
    assert "gone.spm" in bar.currentItem().text()
