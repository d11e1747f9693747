"""The class field is found by its values, in a moment, or not at all."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsVectorLayer

from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.plugin import class_field
from spectraprompt.plugin.class_field import best_class_field


@pytest.fixture
def prompts(small_scene):
    return read_prompt_set(str(small_scene.prompts))


def points(rows: list[tuple], *fields: str) -> QgsVectorLayer:
    """Return a layer in memory with these values."""
    layer = QgsVectorLayer("Point?" + "&".join(f"field={name}" for name in fields), "p", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    assert layer.featureCount() == len(rows)
    return layer


def test_names_count_more_than_numbers(prompts):
    name = prompts.names[0]
    layer = points(
        [(1, "x", None), (2, "x", name), (3, "y", name)], "a:int", "b:string", "c:string"
    )
    assert best_class_field(layer, prompts) == "c"


def test_numbers_do_where_there_are_no_names(prompts):
    layer = points([("x", 1), ("y", 2)], "remark:string", "number:int")
    assert best_class_field(layer, prompts) == "number"


def test_no_field_is_better_than_any(prompts):
    assert best_class_field(points([("x",)], "remark:string"), prompts) == ""
    assert best_class_field(points([], "remark:string"), prompts) == ""
    assert best_class_field(points([("1",)], "remark:string"), None) == ""


def test_layers_of_unknown_size_and_of_servers_are_not_searched(prompts, monkeypatch):
    layer = points([(1,)], "number:int")
    assert best_class_field(layer, prompts) == "number"
    monkeypatch.setattr(class_field, "SEARCHED_PROVIDERS", ("ogr",))
    assert best_class_field(layer, prompts) == ""
    monkeypatch.undo()

    monkeypatch.setattr(layer, "featureCount", lambda: -1)
    assert best_class_field(layer, prompts) == ""


def test_only_so_many_values_are_read(prompts, monkeypatch):
    monkeypatch.setattr(class_field, "MOST_VALUES", 6)
    rows = [("x", "y")] * 3 + [("x", 1)]
    assert best_class_field(points(rows, "a:string", "b:string"), prompts) == ""
    assert best_class_field(points(rows[1:], "a:string", "b:string"), prompts) == "b"
