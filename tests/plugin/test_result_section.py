"""The latest result: accuracy, areas, time, device, advice, and a way to assess it."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from spectraprompt.core.jobs import ResultEvent
from spectraprompt.core.pixel_area import area_in_words
from spectraprompt.plugin.dock.map_result import (
    MapResult,
    described_area,
    map_result,
)
from spectraprompt.plugin.dock.result_section import ResultSection

from .dock_steps import run_to_the_end
from .test_layers import write_class_raster


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
