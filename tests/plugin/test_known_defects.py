"""Defects seen in other plugins that ours does not have; ``tests/test_known_defects.py`` lists all
of them with their tests."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtWidgets import QApplication
from qgis.PyQt.QtXml import QDomDocument

from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider
from spectraprompt.plugin.interpreter import PACKAGE_ROOT

from .conftest import settle, wait_until
from .small_scene import SmallScene

ALGORITHMS = sorted((PACKAGE_ROOT / "plugin" / "algorithms").glob("*.py"))
PLUGIN = sorted((PACKAGE_ROOT / "plugin").rglob("*.py"))


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_processing):
    provider = SpectraPromptProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def imported_by(path: Path) -> set[str]:
    """Return what a module imports, as ``module.name``, wherever in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", ALGORITHMS, ids=lambda path: path.name)
def test_no_algorithm_knows_of_widgets_or_of_the_window(path: Path) -> None:
    """What runs in a thread of its own can neither touch a widget nor open a dialog."""
    for name in imported_by(path):
        assert not re.match(r"(qgis\.PyQt\.QtWidgets|qgis\.gui|qgis\.utils|PyQt)", name), name
        assert not name.endswith(".iface"), name


@pytest.mark.parametrize("path", ALGORITHMS, ids=lambda path: path.name)
def test_results_are_announced_where_qgis_looks_for_them(path: Path) -> None:
    """Named in `prepareAlgorithm`, the result of a run in the background would not be loaded."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.name == "prepareAlgorithm":
            assert "parameterAsOutputLayer" not in names_read_in(node)
            assert not {"raster_output", "vector_output"} & names_read_in(node)


def names_read_in(tree: ast.AST) -> set[str]:
    return {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("path", PLUGIN, ids=lambda path: path.name)
def test_no_style_is_saved_by_qgis(path: Path) -> None:
    """The engine writes styles as plain XML, so none is saved from a layer in any thread."""
    assert not {"saveNamedStyle", "saveDefaultStyle", "saveSldStyle"} & names_read_in(
        ast.parse(path.read_text("utf-8"))
    )


def test_a_run_that_fails_and_one_that_succeeds_open_no_window(
    small_scene: SmallScene, small_model: str, tmp_path: Path
) -> None:
    settle()
    before = len(QApplication.topLevelWidgets())
    found = QgsApplication.processingRegistry().algorithmById("spectraprompt:similaritymap")
    for number, queries in enumerate(("grass", "grass\nGRASS")):
        parameters = {
            "INPUT": str(small_scene.scene),
            "MODEL": small_model,
            "QUERIES": queries,
            "OUTPUT": str(tmp_path / f"{number}.tif"),
        }
        _, succeeded = found.create().run(
            parameters, QgsProcessingContext(), QgsProcessingFeedback(False)
        )
        assert succeeded is (number == 0)
    assert len(QApplication.topLevelWidgets()) <= before
    assert QApplication.activeModalWidget() is None


def test_results_are_styled_on_the_main_thread(
    small_scene: SmallScene, small_model: str, tmp_path: Path, monkeypatch
) -> None:
    threads = []
    import_style = QgsMapLayer.importNamedStyle

    def noted(layer: QgsMapLayer, document: QDomDocument) -> tuple[bool, str]:
        threads.append(QThread.currentThread())
        return import_style(layer, document)

    monkeypatch.setattr(QgsMapLayer, "importNamedStyle", noted)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    target = str(tmp_path / "classes.tif")
    parameters = {
        "INPUT": str(small_scene.scene),
        "MODEL": small_model,
        "OUTPUT": QgsProcessingOutputLayerDefinition(target, QgsProject.instance()),
    }
    found = QgsApplication.processingRegistry().algorithmById("spectraprompt:classifylayer")
    task = QgsProcessingAlgRunnerTask(found, parameters, context, feedback)
    outcomes = []
    task.executed.connect(lambda succeeded, _: outcomes.append(succeeded))
    assert task.flags() & QgsTask.Flag.CanCancel
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: outcomes, 120)
    assert outcomes == [True]
    assert threads == []  # nothing is styled while it runs
    from processing.gui.Postprocessing import handleAlgorithmResults

    handleAlgorithmResults(found, context, feedback)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert [entry.label for entry in layer.renderer().classes()] == ["Water", "Meadow", "Bare soil"]
    assert set(threads) == {QApplication.instance().thread()}


def test_parameters_and_outputs_are_named_in_words(provider) -> None:
    """A name is what scripts and models hold on to: it says what it is, and stays."""
    for found in provider.algorithms():
        names = [
            *(parameter.name() for parameter in found.parameterDefinitions()),
            *(output.name() for output in found.outputDefinitions()),
        ]
        for name in names:
            assert re.fullmatch(r"[A-Z]{3,}(_[A-Z][A-Z0-9]+)*", name), f"{found.id()}: {name}"
