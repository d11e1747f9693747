"""The layers of a run: group, styles, legend, and what a project keeps of them."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsLayerTreeModel,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import Qt

from spectraprompt.core.errors import OutputError
from spectraprompt.core.grid import Grid
from spectraprompt.core.pixel_area import GROUND, area_in_words
from spectraprompt.core.products import ClassRasterWriter, ConfidenceRasterWriter, LegendClass
from spectraprompt.plugin.algorithms.styling import ClassStyler, ResultStyler
from spectraprompt.plugin.layers import is_result
from spectraprompt.plugin.results.area_legend import layer_class_areas
from spectraprompt.plugin.results.run_group import RunGroup, add_run

from .conftest import settle
from .small_scene import COLS, ORIGIN, ROWS, crs_wkt, truth, write_small_scene

LEGEND = (
    LegendClass(1, "Water", "#1f77b4"),
    LegendClass(2, "Meadow", "#2ca02c"),
    LegendClass(3, "Bare soil", "#8c564b"),
    LegendClass(4, "Ice", "#ffffff"),
)
METRES = Grid(ROWS, COLS, ORIGIN, crs_wkt())
DEGREES = Grid(ROWS, COLS, (13.0, 0.0003, 0.0, 52.5, 0.0, -0.0003), crs_wkt(4326))


@pytest.fixture
def small(tmp_path):
    return write_small_scene(tmp_path)


def write_run(folder: Path, grid: Grid = METRES) -> dict[str, str]:
    """Write the rasters of a run, as the engine does."""
    folder.mkdir(exist_ok=True)
    outputs = {}
    with ClassRasterWriter(folder / "classes.tif", grid, LEGEND) as writer:
        writer.write(grid.whole, truth())
        outputs["classes"] = str(writer.commit())
    for name in ("confidence", "margin", "entropy"):
        path = folder / f"{name}.tif"
        with ConfidenceRasterWriter(path, grid, content=name, classes=4) as writer:
            writer.write(grid.whole, np.full((ROWS, COLS), 0.5))
            outputs[name] = str(writer.commit())
    return outputs


def add_scene(small, group: QgsLayerTreeGroup = None) -> QgsRasterLayer:
    scene = QgsRasterLayer(str(small.scene), "scene")
    QgsProject.instance().addMapLayer(scene, False)
    (group or QgsProject.instance().layerTreeRoot()).addLayer(scene)
    return scene


def legend_texts(layer: QgsRasterLayer) -> list[str]:
    """Return what the layer tree shows below a layer."""
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    nodes = model.layerLegendNodes(root.findLayer(layer.id()))
    return [node.data(Qt.ItemDataRole.DisplayRole) for node in nodes]


def tree(group: QgsLayerTreeGroup) -> list:
    """Return the names in a group, groups as lists."""
    return [
        [node.name(), *tree(node)] if isinstance(node, QgsLayerTreeGroup) else node.name()
        for node in group.children()
    ]


@pytest.mark.parametrize("in_group", [False, True])
def test_a_run_is_a_group_right_above_its_scene(tmp_path, small, in_group):
    root = QgsProject.instance().layerTreeRoot()
    parent = root.addGroup("work") if in_group else root
    above = QgsRasterLayer(str(small.labels), "labels")
    QgsProject.instance().addMapLayer(above, False)
    parent.addLayer(above)
    scene = add_scene(small, parent)
    layers = add_run(write_run(tmp_path / "run"), "scene", scene)
    first, group, last = parent.children()
    assert (first.name(), last.name()) == ("labels", "scene")
    assert re.fullmatch(r"scene, \d+ \w+ \d\d:\d\d – SpectraPrompt", group.name())
    assert [node.name() for node in group.children()] == [
        *("scene – classes", "scene – confidence", "scene – margin", "scene – entropy"),
    ]
    assert [node.itemVisibilityChecked() for node in group.children()] == [True] + 3 * [False]
    assert [node.isExpanded() for node in group.children()] == [True] + 3 * [False]
    assert all(is_result(layer) for layer in layers.values())
    assert not is_result(scene)


def test_a_rerun_makes_a_second_group_above_with_a_name_of_its_own(tmp_path, small):
    scene = add_scene(small)
    for number in range(2):
        add_run({"classes": write_run(tmp_path / f"{number}")["classes"]}, "scene", scene)
    newer, older, below = QgsProject.instance().layerTreeRoot().children()
    assert below.name() == "scene"
    assert newer.name().endswith(" (2)") or newer.name() != older.name()
    assert newer.children()[0].layer().source().endswith("1/classes.tif")


def test_without_a_scene_the_group_comes_on_top(tmp_path, small):
    add_scene(small)
    add_run({"classes": write_run(tmp_path / "run")["classes"]}, "gone", None)
    assert QgsProject.instance().layerTreeRoot().children()[0].name().startswith("gone, ")


def test_a_crs_that_only_qgis_knows_reaches_the_result_and_its_areas(tmp_path, small):
    scene = add_scene(small)
    scene.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    outputs = write_run(tmp_path / "run", Grid(ROWS, COLS, ORIGIN, ""))
    layer = add_run({"classes": outputs["classes"]}, "scene", scene)["classes"]
    assert layer.crs().authid() == "EPSG:32633"
    assert legend_texts(layer)[1] == "Water: 57.6 ha (33.3 %)"


def test_a_result_that_cannot_be_opened_is_told_and_nothing_is_added(tmp_path):
    path = tmp_path / "classes.tif"
    path.write_text("no raster")
    with pytest.raises(OutputError, match=r"classes\.tif"):
        add_run({"classes": str(path)}, "scene", None)
    assert not QgsProject.instance().mapLayers()
    assert not QgsProject.instance().layerTreeRoot().children()


def test_the_legend_names_the_classes_that_occur_and_their_areas(tmp_path, small):
    layer = add_run(write_run(tmp_path / "run"), "scene", add_scene(small))["classes"]
    assert legend_texts(layer) == [
        "Area of each class",
        "Water: 57.6 ha (33.3 %)",
        "Meadow: 57.6 ha (33.3 %)",
        "Bare soil: 57.6 ha (33.3 %)",
    ]
    # The style keeps the bare names.
    assert [entry.label for entry in layer.renderer().classes()] == ["Water", "Meadow", "Bare soil"]


def test_degrees_are_measured_on_the_ellipsoid(tmp_path, small):
    outputs = write_run(tmp_path / "run", DEGREES)
    layer = add_run(outputs, "scene", None)["classes"]
    texts = legend_texts(layer)
    assert texts[0] == "Area on the ellipsoid"
    assert texts[1] == "Water: 43.5 ha (33.3 %)"


def test_a_wide_extent_in_degrees_is_measured_row_by_row(tmp_path):
    side = 0.5
    wide = Grid(ROWS, COLS, (0.0, side, 0.0, 64.0, 0.0, -side), crs_wkt(4326))
    layer = add_run(write_run(tmp_path / "run", wide), "scene", None)["classes"]
    texts = legend_texts(layer)
    assert texts[0] == "Area on the ellipsoid"
    counts = {1: ROWS * COLS // 3, 2: ROWS * COLS // 3, 3: ROWS * COLS // 3, 4: 0}
    kind, areas = layer_class_areas(layer, counts)
    assert kind == GROUND
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    assert measure.setEllipsoid("WGS84")
    for number in range(3):  # the classes are stripes, one below the other
        top = 64.0 - number * ROWS // 3 * side
        total = 0.0
        for row in range(ROWS // 3):  # in strips: QGIS measures along great circles
            for col in range(COLS):
                north, west = top - row * side, col * side
                box = QgsRectangle(west, north - side, west + side, north)
                total += measure.measureArea(QgsGeometry.fromRect(box))
        assert areas[number + 1] == pytest.approx(total, rel=1e-3)
    assert sum(areas.values()) > 0
    assert texts[1].startswith(f"Water: {area_in_words(areas[1])} (")
    shares = [float(text.rpartition("(")[2].partition(" %")[0]) for text in texts[1:]]
    assert sum(shares) == pytest.approx(100, abs=0.2)
    assert shares[0] < shares[1] < shares[2]  # the same pixels, but smaller in the north


def test_where_nothing_tells_areas_pixels_are_counted(tmp_path):
    outputs = write_run(tmp_path / "run", Grid(ROWS, COLS, ORIGIN, ""))
    layer = add_run(outputs, "scene", None)["classes"]
    texts = legend_texts(layer)
    assert texts[0] == "Pixels (areas unknown)"
    assert texts[1] == "Water: 640 pixels (33.3 %)"


def test_ramps_use_all_of_their_colours(tmp_path):
    layers = add_run(write_run(tmp_path / "run"), "scene", None)
    ends = {}
    for name in ("confidence", "margin", "entropy"):
        shader = layers[name].renderer().shader().rasterShaderFunction()
        assert shader.colorRampType() == QgsColorRampShader.Type.Interpolated
        items = shader.colorRampItemList()
        ends[name] = (items[0].value, items[0].color.name(), items[-1].value, items[0].label)
    assert ends == {
        "confidence": (0.25, "#440154", 1.0, "25 %"),
        "margin": (0.0, "#440154", 1.0, "0 %"),
        "entropy": (0.0, "#fde725", 1.0, "0"),
    }


def test_a_project_keeps_group_styles_and_areas(tmp_path, small):
    layer = add_run(write_run(tmp_path / "run"), "scene", add_scene(small))["classes"]
    before, texts = tree(QgsProject.instance().layerTreeRoot()), legend_texts(layer)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "saved.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "saved.qgz"))
    assert tree(project.layerTreeRoot()) == before
    (again,) = project.mapLayersByName("scene – classes")
    assert isinstance(again.renderer(), QgsPalettedRasterRenderer)
    assert legend_texts(again) == texts
    assert is_result(again)
    shown = project.layerTreeRoot().findLayer(again.id())
    assert shown.itemVisibilityChecked()
    # A run after reopening comes above.
    (scene,) = project.mapLayersByName("scene")
    add_run({"classes": write_run(tmp_path / "new")["classes"]}, "scene", scene)
    assert len(tree(project.layerTreeRoot())) == 3
    assert (
        project.layerTreeRoot()
        .children()[0]
        .children()[0]
        .layer()
        .source()
        .endswith("new/classes.tif")
    )


@pytest.mark.parametrize("order", [("classes", "confidence"), ("confidence", "classes")])
def test_the_toolbox_groups_what_it_has_loaded(tmp_path, small, order):
    """QGIS adds the layers itself; the styler moves them, in whichever order they come."""
    project, outputs = QgsProject.instance(), write_run(tmp_path / "run")
    group = RunGroup("scene", add_scene(small).id())
    stylers = {"classes": ClassStyler(group), "confidence": ResultStyler("confidence", group)}
    for name in order:
        layer = QgsRasterLayer(outputs[name], name.title())
        project.addMapLayer(layer)
        stylers[name].postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback(False))
    settle()
    made, below = tree(project.layerTreeRoot())
    assert below == "scene"
    assert made[1:] == ["Classes", "Confidence"]
    assert len(project.mapLayers()) == 3


def test_a_layer_removed_before_it_is_grouped_does_no_harm(tmp_path, small):
    project, outputs = QgsProject.instance(), write_run(tmp_path / "run")
    layer = QgsRasterLayer(outputs["classes"], "Classes")
    project.addMapLayer(layer)
    ClassStyler(RunGroup("scene")).postProcessLayer(
        layer, QgsProcessingContext(), QgsProcessingFeedback(False)
    )
    project.removeMapLayer(layer.id())
    settle()
    assert tree(project.layerTreeRoot()) == []


def test_a_group_that_the_user_removed_is_made_anew(tmp_path, small):
    scene, outputs = add_scene(small), write_run(tmp_path / "run")
    group = RunGroup("scene", scene.id())
    root = QgsProject.instance().layerTreeRoot()
    add_run({"classes": outputs["classes"]}, "scene", scene, group)
    root.removeChildNode(root.children()[0])
    settle()
    add_run({"confidence": outputs["confidence"]}, "scene", scene, group)
    assert [len(node) for node in tree(root)[:1]] == [2]


def test_a_group_for_all_results_of_processing_is_kept(tmp_path, small):
    scene, outputs = add_scene(small), write_run(tmp_path / "run")
    setting = "/".join(("Processing", "Configuration", "RESULTS_GROUP_NAME"))
    QgsSettings().setValue(setting, "Mine")
    try:
        layer = QgsRasterLayer(outputs["classes"], "Classes")
        QgsProject.instance().addMapLayer(layer, False)
        QgsProject.instance().layerTreeRoot().insertGroup(0, "Mine").addLayer(layer)
        RunGroup("scene", scene.id()).place(layer, "classes")
    finally:
        QgsSettings().remove(setting)
    mine, below = tree(QgsProject.instance().layerTreeRoot())
    assert (mine[0], below) == ("Mine", "scene")
    assert mine[1][1:] == ["Classes"]


def test_a_run_is_unfolded_in_the_layers_panel(small, tmp_path):
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    view = QgsLayerTreeView()
    view.setModel(model)
    view.show()
    scene = add_scene(small)
    add_run(write_run(tmp_path / "run"), "scene", scene)
    settle()
    [group] = QgsProject.instance().layerTreeRoot().findGroups()
    assert view.isExpanded(view.node2index(group))
    add_run(write_run(tmp_path / "again"), "scene", scene)
    settle()
    newer, older = QgsProject.instance().layerTreeRoot().findGroups()
    assert view.isExpanded(view.node2index(newer))
    assert not view.isExpanded(view.node2index(older))
