"""The latest result: accuracy, areas, time, device, advice, and a way to assess it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from spectraprompt.core.grid import Grid
from spectraprompt.core.jobs import ResultEvent
from spectraprompt.core.pixel_area import area_in_words
from spectraprompt.plugin.dock.map_result import (
    MapResult,
    described_area,
    map_result,
    restored_result,
)
from spectraprompt.plugin.dock.result_section import ResultSection
from spectraprompt.plugin.dock.saved_state import SavedState

from .dock_steps import run_to_the_end
from .small_scene import COLS, ROWS, crs_wkt
from .test_layers import write_class_raster
from .test_run_group import write_run


@pytest.fixture
def class_layer(tmp_path) -> QgsRasterLayer:
    path = write_class_raster(tmp_path / "classes.tif", {1: 640, 2: 0, 3: 160})
    return QgsRasterLayer(str(path), "classes")


def results(**facts) -> list[ResultEvent]:
    summary = {
        "class_pixels": {"1": 640, "2": 0, "3": 160},
        "seconds": 2.0,
        "device": "CPU; no GPU",
    }
    return [
        ResultEvent({}, {"validation_overall_accuracy": 0.93, "seconds": 8.5}),
        ResultEvent({}, {**summary, **facts}),
    ]


def test_classes_are_told_by_area_the_largest_first(class_layer):
    found = map_result("scene – classes", class_layer, results())
    assert [(entry.name, entry.pixels) for entry in found.classes] == [
        ("Class of 1", 640),
        ("Class of 3", 160),
    ]
    assert found.classes[0].square_metres == pytest.approx(640 * 900)
    assert found.facts() == "Accuracy on labels kept aside 93.0 % · 10.5 s · CPU"


def test_where_no_area_is_known_pixels_are_told(class_layer):
    class_layer.setCrs(QgsCoordinateReferenceSystem())
    entry = map_result("t", class_layer, results()).classes[0]
    assert described_area(entry) == "640 px"


def test_wide_extents_in_degrees_have_areas_too(tmp_path):
    wide = Grid(ROWS, COLS, (0.0, 0.5, 0.0, 64.0, 0.0, -0.5), crs_wkt(4326))
    layer = QgsRasterLayer(write_run(tmp_path / "run", wide)["classes"], "classes")
    found = map_result("t", layer, results(class_pixels={"1": 640, "2": 640, "3": 640, "4": 0}))
    assert [entry.name for entry in found.classes] == ["Bare soil", "Meadow", "Water"]
    assert all(described_area(entry).endswith(" km²") for entry in found.classes)
    assert sum(map(found.share, found.classes)) == pytest.approx(1)
    assert found.share(found.classes[0]) > 0.36


def test_areas_are_those_of_the_legend(class_layer):
    entry = map_result("t", class_layer, results()).classes[0]
    assert described_area(entry) == area_in_words(640 * 900) == "57.6 ha"


def advice(accuracy=None, trained=True, elsewhere=False) -> str:
    return MapResult("t", "id", (), accuracy, trained, elsewhere, 1.0, "CPU").advice()


def test_advice_follows_the_result():
    assert "first guess" in advice(trained=False, elsewhere=True)
    assert "validate itself" in advice()
    assert "add labels where the map looks wrong" in advice(0.6)
    assert "has not learnt from" in advice(0.95)
    assert "has not learnt from" in advice(trained=False)


@pytest.fixture
def mapped(recording_dock, tmp_path):
    """Return the dock after a run whose map is a class raster with a table."""
    dock, _jobs = recording_dock
    assert dock.result.isHidden()
    dock.output.path_box.setFilePath(str(tmp_path / "map.tif"))
    run_to_the_end(dock)
    return dock


def test_the_section_appears_with_a_map_and_leaves_with_the_project(mapped):
    assert not mapped.result.isHidden()
    title, facts, told = mapped.result.texts
    assert title == "scene – classes"
    assert facts.endswith("?")
    assert told.startswith("Next: ")
    QgsProject.instance().clear()
    assert mapped.result.isHidden()


def test_the_table_shows_area_and_share(dock, class_layer):
    dock.result.show_result(map_result("t", class_layer, results()))
    table = dock.result.table
    rows = [[table.topLevelItem(row).text(column) for column in range(3)] for row in (0, 1)]
    assert rows == [["Class of 1", "57.6 ha", "80.0 %"], ["Class of 3", "14.4 ha", "20.0 %"]]
    assert table.topLevelItem(0).toolTip(1) == "640 pixels"
    assert not table.topLevelItem(0).icon(0).isNull()


def test_a_click_asks_to_assess_the_map(class_layer):
    section, asked = ResultSection(), []
    section.assess_wanted.connect(asked.append)
    section.show_result(map_result("t", class_layer, results()))
    section.assess_button.click()
    assert asked == [class_layer.id()]


def test_a_map_removed_meanwhile_is_not_assessed(mapped, window):
    QgsProject.instance().removeMapLayer(mapped.result.result.layer_id)
    mapped.result.assess_button.click()
    assert "no longer there" in window.messageBar().currentItem().text()


@pytest.fixture
def project_with_result(dock, class_layer, tmp_path):
    """Return a project file saved with a result in the dock."""
    project = QgsProject.instance()
    project.addMapLayer(class_layer)
    dock.result.show_result(map_result("scene – classes", class_layer, results()))
    path = tmp_path / "project.qgz"
    assert project.write(str(path))
    return path


def test_the_latest_result_comes_back_with_its_project(dock, project_with_result):
    shown, rows = dock.result.result, dock.result.table.topLevelItemCount()
    QgsProject.instance().clear()
    assert dock.result.isHidden()
    assert QgsProject.instance().read(str(project_with_result))
    assert not dock.result.isHidden()
    assert dock.result.result == shown
    assert dock.result.table.topLevelItemCount() == rows == 2
    title, facts, told = dock.result.texts
    assert title == "scene – classes"
    assert facts == "Accuracy on labels kept aside 93.0 % · 10.5 s · CPU"
    assert "has not learnt from" in told
    assert not QgsProject.instance().isDirty()
    asked = []
    dock.result.assess_wanted.disconnect()
    dock.result.assess_wanted.connect(asked.append)
    dock.result.assess_button.click()
    assert QgsProject.instance().mapLayer(asked[0]).name() == "classes"


def test_a_result_whose_map_is_gone_is_not_shown_and_that_is_told(
    dock, project_with_result, tmp_path
):
    QgsProject.instance().clear()
    for path in tmp_path.glob("classes.*"):
        path.unlink()
    QgsProject.instance().read(str(project_with_result))
    assert dock.result.isHidden()
    assert "its map “scene – classes” is no longer there" in dock.message


def test_a_result_whose_map_the_user_has_removed_is_not_saved(dock, project_with_result):
    QgsProject.instance().removeMapLayer(dock.result.result.layer_id)
    QgsProject.instance().write(str(project_with_result))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(project_with_result))
    assert dock.result.isHidden()
    assert "no longer there" not in dock.message


ANYTHING = st.sampled_from([None, True, -1, 0, 1, 10**400, -0.5, 2.5e300, "", "x", "#12", [], {}])
ENTRIES = st.dictionaries(st.sampled_from(["name", "colour", "pixels", "square_metres"]), ANYTHING)
OTHERS = ("accuracy", "trained", "elsewhere", "device")


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.fixed_dictionaries(
        {"title": st.just("t") | ANYTHING, "layer_id": st.just("id"), "seconds": ANYTHING},
        optional={
            **dict.fromkeys(OTHERS, ANYTHING),
            "classes": st.lists(ENTRIES, max_size=3) | ANYTHING,
        },
    )
)
def test_whatever_a_project_says_can_be_shown_or_is_none(dock, values):
    result = restored_result(SavedState(values))
    dock.result.show_result(result)
    assert (result is None) == dock.result.isHidden()
