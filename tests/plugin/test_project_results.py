"""What the menu of a map offers, and that its legend follows its style."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeModel,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt

from spectraprompt.plugin.algorithms.styling import ClassStyler
from spectraprompt.plugin.results.project_results import ProjectResults
from spectraprompt.plugin.results.run_group import RunGroup, add_run
from spectraprompt.plugin.results.swipe import Swipe

from .conftest import settle
from .qgis_window import QgisWindow
from .test_run_group import write_run


@pytest.fixture
def window():
    window = QgisWindow()
    yield window
    window.window.deleteLater()
    settle()


@pytest.fixture
def results(window):
    swipe = Swipe(window)
    results = ProjectResults(window, swipe)
    yield results
    results.release()
    swipe.release()


def offered(window) -> set[str]:
    return {layer_id for ids in window.layer_actions.values() for layer_id in ids}


def test_maps_have_a_menu_and_nothing_else_has(results, window, tmp_path):
    layers = add_run(write_run(tmp_path / "run"), "scene", None)
    QgsProject.instance().addMapLayer(QgsRasterLayer(layers["classes"].source(), "no result"))
    settle()
    assert offered(window) == {layers["classes"].id()}
    assert len(window.layer_actions) == 4
    assert all("&" in action.text() and action.objectName() for action in window.layer_actions)


def test_maps_from_the_toolbox_have_the_menu_too(results, window, tmp_path):
    """There, QGIS adds the layer first, and what it is is told afterwards."""
    layer = QgsRasterLayer(write_run(tmp_path / "run")["classes"], "Classes")
    QgsProject.instance().addMapLayer(layer)
    styler = ClassStyler(RunGroup("scene"))
    styler.postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback(False))
    settle()
    assert offered(window) == {layer.id()}


def test_maps_of_an_opened_project_have_the_menu_too(results, window, tmp_path):
    add_run(write_run(tmp_path / "run"), "scene", None)
    project = QgsProject.instance()
    project.write(str(tmp_path / "saved.qgz"))
    project.clear()
    settle()
    project.read(str(tmp_path / "saved.qgz"))
    settle()
    (again,) = project.mapLayersByName("scene – classes")
    assert again.id() in offered(window)


def test_a_class_renamed_by_the_user_is_renamed_in_the_legend(results, tmp_path):
    layer = add_run(write_run(tmp_path / "run"), "scene", None)["classes"]
    settle()
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    classes = layer.renderer().classes()[:2]
    classes[0].label = "Lakes"
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    settle()
    nodes = model.layerLegendNodes(root.findLayer(layer.id()))
    assert [node.data(Qt.ItemDataRole.DisplayRole) for node in nodes][1:] == [
        "Lakes: 57.6 ha (33.3 %)",
        "Meadow: 57.6 ha (33.3 %)",
    ]


def test_unloading_right_after_a_run_does_no_harm(window, tmp_path):
    swipe = Swipe(window)
    results = ProjectResults(window, swipe)
    add_run(write_run(tmp_path / "run"), "scene", None)
    results.release()
    settle()
    assert not window.layer_actions
    results.deleteLater()


def group_names(group: QgsLayerTreeGroup) -> list[str]:
    own = [child for child in group.children() if isinstance(child, QgsLayerTreeGroup)]
    return [child.name() for child in own] + [n for child in own for n in group_names(child)]


def test_the_group_of_a_run_goes_with_its_last_layer(results, tmp_path):
    project, root = QgsProject.instance(), QgsProject.instance().layerTreeRoot()
    root.addGroup("of the user, empty")
    first = add_run(write_run(tmp_path / "a"), "first", None)
    second = add_run(write_run(tmp_path / "b"), "second", None)
    assert len(group_names(root)) == 3
    project.removeMapLayer(first["classes"].id())
    settle()
    assert len(group_names(root)) == 3  # other layers are still in it
    project.removeMapLayers([layer.id() for role, layer in first.items() if role != "classes"])
    settle()
    names = group_names(root)
    assert len(names) == 2
    assert "of the user, empty" in names
    assert any(name.startswith("second") for name in names)
    assert root.findLayer(second["classes"].id()) is not None


def test_a_group_that_holds_something_else_stays(results, tmp_path, small):
    root = QgsProject.instance().layerTreeRoot()
    layers = add_run(write_run(tmp_path / "a"), "first", None)
    group = root.findLayer(layers["classes"].id()).parent()
    own = QgsRasterLayer(str(small.labels), "of the user")
    QgsProject.instance().addMapLayer(own, False)
    group.addLayer(own)
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers.values()])
    settle()
    assert [node.name() for node in root.children()[0].children()] == ["of the user"]


def test_a_group_removed_by_the_user_with_its_layers_does_no_harm(results, tmp_path):
    root = QgsProject.instance().layerTreeRoot()
    layers = add_run(write_run(tmp_path / "a"), "first", None)
    group = root.findLayer(layers["classes"].id()).parent()
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers.values()])
    group.parent().removeChildNode(group)  # as QGIS does in the same turn
    settle()
    assert group_names(root) == []


def test_groups_within_the_group_of_all_results_go_too(results, tmp_path):
    root = QgsProject.instance().layerTreeRoot()
    layers = add_run(write_run(tmp_path / "a"), "first", None)
    group = root.findLayer(layers["classes"].id()).parent()
    outer = root.addGroup("Results")
    outer.addChildNode(group.clone())
    root.removeChildNode(group)
    assert len(group_names(root)) == 2
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers.values()])
    settle()
    assert group_names(root) == ["Results"]
