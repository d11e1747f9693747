"""A validation sample from the toolbox: drawn, interpreted in QGIS, and assessed with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsAttributeForm
from qgis.PyQt.QtWidgets import QComboBox

from spectraprompt.core.grid import Grid
from spectraprompt.core.products import ClassRasterWriter, LegendClass
from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider

from .conftest import wait_until
from .small_scene import CLASSES, COLOURS, COLS, ORIGIN, ROWS, crs_wkt, truth


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_processing):
    provider = SpectraPromptProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def mapped() -> np.ndarray:
    rng = np.random.default_rng(0)
    wrong = rng.random((ROWS, COLS)) < 0.1
    return np.where(wrong, rng.integers(1, 4, (ROWS, COLS)), truth()).astype(np.uint8)


@pytest.fixture
def classes(tmp_path: Path) -> Path:
    grid = Grid(ROWS, COLS, ORIGIN, crs_wkt())
    legend = [LegendClass(i + 1, CLASSES[i], COLOURS[i]) for i in range(3)]
    with ClassRasterWriter(tmp_path / "classes.tif", grid, legend) as writer:
        writer.write(grid.whole, mapped())
        writer.commit()
    return tmp_path / "classes.tif"


class Feedback(QgsProcessingFeedback):
    """Keeps what is told of errors."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.errors += error


def draw(classes: Path, output: Path, **more: object) -> dict[str, object]:
    parameters = {"INPUT": str(classes), "POINTS": 150, "OUTPUT": str(output), **more}
    return processing.run("spectraprompt:validationsample", parameters)


def refused(name: str, **parameters: object) -> str:
    feedback = Feedback()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"spectraprompt:{name}", parameters, feedback=feedback)
    return f"{caught.value} {feedback.errors}"


def opened(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), "sample")
    assert layer.isValid()
    return layer


def test_the_form_offers_the_classes_and_hides_those_of_the_map(classes, tmp_path):
    found = draw(classes, tmp_path / "sample.gpkg")
    assert (found["DRAWN"], found["STRATA"]) == (150, 3)
    layer = opened(tmp_path / "sample.gpkg")
    assert layer.featureCount() == 150
    assert layer.crs().authid() == "EPSG:32633"
    widgets = {
        field.name(): layer.editorWidgetSetup(index).type()
        for index, field in enumerate(layer.fields())
    }
    assert widgets["reference"] == "ValueMap"
    hidden = {"fid", "stratum", "weight", "stratum_px", "stratum_ha"}
    assert {name for name, kind in widgets.items() if kind == "Hidden"} == hidden
    columns = layer.attributeTableConfig().columns()
    assert {column.name for column in columns if column.hidden} >= hidden
    layer.startEditing()
    form = QgsAttributeForm(layer, next(layer.getFeatures()))
    choices = [box for box in form.findChildren(QComboBox) if box.count() >= 3]
    offered = [choices[0].itemText(i) for i in range(choices[0].count())]
    assert [text for text in offered if text in CLASSES] == list(CLASSES)
    form.deleteLater()
    layer.rollBack()


def test_the_symbols_tell_what_is_left_to_do(classes, tmp_path):
    draw(classes, tmp_path / "sample.gpkg")
    layer = opened(tmp_path / "sample.gpkg")
    rules = layer.renderer().rootRule().children()
    assert [rule.label() for rule in rules] == ["to interpret", "interpreted"]


def test_a_loaded_sample_brings_its_form(classes, tmp_path):
    processing.runAndLoadResults(
        "spectraprompt:validationsample",
        {"INPUT": str(classes), "POINTS": 150, "OUTPUT": str(tmp_path / "sample.gpkg")},
    )
    (layer,) = QgsProject.instance().mapLayers().values()
    index = layer.fields().lookupField("reference")
    assert layer.editorWidgetSetup(index).type() == "ValueMap"


def test_a_sample_drawn_in_the_background_is_loaded(classes, tmp_path):
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition(
        str(tmp_path / "sample.gpkg"), QgsProject.instance()
    )
    found = QgsApplication.processingRegistry().algorithmById("spectraprompt:validationsample")
    parameters = {"INPUT": str(classes), "POINTS": 150, "OUTPUT": output}
    task = QgsProcessingAlgRunnerTask(found, parameters, context, feedback)
    outcomes = []
    task.executed.connect(lambda succeeded, _: outcomes.append(succeeded))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: outcomes, 120)
    assert outcomes == [True]
    (details,) = context.layersToLoadOnCompletion().values()
    assert details.postProcessor() is not None


def test_interpreted_in_qgis_it_tells_the_accuracy_of_the_map(classes, tmp_path):
    draw(classes, tmp_path / "sample.gpkg", SEED=3)
    layer = opened(tmp_path / "sample.gpkg")
    index = layer.fields().lookupField("reference")
    real = truth()
    layer.startEditing()
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        row = int((ORIGIN[3] - point.y()) / 30)
        col = int((point.x() - ORIGIN[0]) / 30)
        layer.changeAttributeValue(feature.id(), index, CLASSES[real[row, col] - 1])
    # Not saved: what the analyst sees counts.
    parameters = {"INPUT": str(classes), "REFERENCE": layer, "OUTPUT": str(tmp_path / "r.html")}
    found = processing.run("spectraprompt:assessaccuracy", {**parameters, "SAMPLE": "stratified"})
    right = float((mapped() == real).mean())
    assert found["MAP_ACCURACY"] == pytest.approx(right, abs=4 * found["MAP_ACCURACY_ERROR"])
    assert 0 < found["MAP_ACCURACY_ERROR"] < 0.05
    assert 0.8 < found["MEAN_F1"] < 1
    plain = processing.run("spectraprompt:assessaccuracy", parameters)
    assert plain["MAP_ACCURACY"] is None
    by_map = processing.run(
        "spectraprompt:assessaccuracy",
        {**parameters, "SAMPLE": "stratified", "STRATA": str(classes)},
    )
    assert by_map["MAP_ACCURACY"] == pytest.approx(found["MAP_ACCURACY"])
    layer.rollBack()


def test_points_stay_away_from_labels_in_memory(classes, tmp_path):
    labels = QgsVectorLayer("Polygon?crs=EPSG:32633", "trained", "memory")
    feature = QgsFeature()
    x0, y0 = ORIGIN[0], ORIGIN[3]
    feature.setGeometry(
        QgsGeometry.fromWkt(
            f"POLYGON(({x0} {y0}, {x0 + 600} {y0}, {x0 + 600} {y0 - 1440}, {x0} {y0 - 1440},"
            f" {x0} {y0}))"
        )
    )
    labels.dataProvider().addFeature(feature)
    draw(classes, tmp_path / "s.gpkg", LABELS=labels, DISTANCE=60.0, SHOW_CLASSES=True)
    layer = opened(tmp_path / "s.gpkg")
    # The last labelled pixel's centre is at 585 m.
    assert min(f.geometry().asPoint().x() for f in layer.getFeatures()) == x0 + 585 + 60
    assert {f["map_class"] for f in layer.getFeatures()} == set(CLASSES)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"POINTS": 20}, "too few"),
        ({"DISTANCE": 30.0}, "no labels"),
    ],
)
def test_what_cannot_be_drawn_is_told(classes, tmp_path, more, words):
    parameters = {"INPUT": str(classes), "OUTPUT": str(tmp_path / "s.gpkg"), **more}
    assert words in refused("validationsample", **parameters)
    assert not (tmp_path / "s.gpkg").exists()


def test_a_sample_that_is_shown_is_not_replaced(classes, tmp_path):
    output = tmp_path / "s.gpkg"
    draw(classes, output)
    QgsProject.instance().addMapLayer(opened(output))
    told = refused("validationsample", INPUT=str(classes), POINTS=150, OUTPUT=str(output), SEED=1)
    assert "remove that layer" in told


def test_strata_need_the_design_declared(classes, tmp_path):
    draw(classes, tmp_path / "s.gpkg")
    told = refused(
        "assessaccuracy",
        INPUT=str(classes),
        REFERENCE=str(tmp_path / "s.gpkg"),
        STRATA=str(classes),
        OUTPUT=str(tmp_path / "r.html"),
    )
    assert "sampling design" in told
    assert not (tmp_path / "r.html").exists()
