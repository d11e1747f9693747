"""Classes brought together by their parents."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from spectraprompt.core.class_style import LegendClass
from spectraprompt.core.cli import main
from spectraprompt.core.errors import OutputError, PromptError
from spectraprompt.core.jobs import RecodeJob
from spectraprompt.core.map_recoding import plan_recoding
from spectraprompt.core.products import Provenance, read_class_raster
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import (
    PromptClass,
    PromptSet,
    normalised_name,
    prompt_set_to_json,
    write_prompt_set,
)
from spectraprompt.core.service import run_job

from .class_maps import write_map

IDS = np.array([[1, 2, 3, 0], [4, 5, 6, 6]])
NAMES = {1: "Corn", 2: "Wheat", 3: "Oak", 4: "Beech", 5: "Lake", 6: "Unclassified"}


def prompts() -> PromptSet:
    """Corn and wheat are crops; oak and beech are woods, a class of the set themselves."""
    return PromptSet(
        "Levels",
        "",
        "en",
        (
            PromptClass(11, "corn", "#ffff00", ("corn",), "Crops"),
            PromptClass(12, "Wheat", "#ff8800", ("wheat",), "Crops"),
            PromptClass(13, "Oak", "#004400", ("oak",), "Broad-leaved"),
            PromptClass(14, "Beech", "#008800", ("beech",), "Broad-leaved"),
            PromptClass(15, "Broad leaved", "#00ff00", ("broad-leaved trees",), "Woods"),
            PromptClass(16, "Woods", "#123456", ("trees",)),
            PromptClass(17, "Lake", "#0000ff", ("water",)),
        ),
    )


def recoded(path: Path, job: RecodeJob) -> dict[str, list[tuple[int, int]]]:
    """Return where each class of the new raster lies."""
    raster = read_class_raster(run_job(job, Progress()).outputs["classes"])
    assert str(path) == job.output
    return {
        c.name: list(zip(*(places.tolist() for places in np.nonzero(raster.array == c.id))))
        for c in raster.legend
    }


EXPECTED = {
    "Crops": [(0, 0), (0, 1)],
    "Woods": [(0, 2), (1, 0)],
    "Lake": [(1, 1)],
    "Unclassified": [(1, 2), (1, 3)],
}


@pytest.mark.parametrize("kept", [False, True])
def test_classes_go_to_their_outermost_parent(tmp_path: Path, kept: bool) -> None:
    about = Provenance(
        prompts=prompt_set_to_json(prompts()) if kept else "", scene="s.bsq", unclassified_id=6
    )
    source = write_map(tmp_path / "map.tif", IDS, NAMES, about)
    given_set = None if kept else str(write_prompt_set(tmp_path / "levels.json", prompts()))
    target = tmp_path / "groups.tif"
    assert recoded(target, RecodeJob(str(source), str(target), given_set)) == EXPECTED
    raster = read_class_raster(target)
    assert [c.id for c in raster.legend] == [1, 2, 3, 4]
    assert {c.name: c.colour for c in raster.legend}["Woods"] == "#123456"
    assert raster.unclassified_id == 4
    assert raster.provenance["scene"] == "s.bsq"
    assert raster.provenance["sources"] == "map.tif"
    assert (tmp_path / "groups.qml").is_file()
    dataset = gdal.Open(str(target))  # tables live only as long as it
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    counts = {table.GetValueAsString(r, 1): table.GetValueAsInt(r, 5) for r in range(4)}
    assert counts == {"Crops": 2, "Woods": 2, "Lake": 1, "Unclassified": 2}


def set_parents(path: Path, parents: list[str]) -> None:
    """Add a column of parents to the attribute table of a map."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    table = dataset.GetRasterBand(1).GetDefaultRAT().Clone()
    table.CreateColumn("Parent", gdal.GFT_String, gdal.GFU_Generic)
    for row, text in enumerate(parents):
        table.SetValueAsString(row, table.GetColumnCount() - 1, text)
    dataset.GetRasterBand(1).SetDefaultRAT(table)


@pytest.mark.parametrize(
    ("parents", "outermost"),
    [
        (["B", "C", "D", "", "Top"], ["D", "D", "D", "D", "Top"]),
        (["B", "c", "Top", "", ""], ["Top", "Top", "Top", "D", "E"]),
        (["B", "C", "A", "D", ""], ["A", "B", "C", "D", "E"]),  # circles
    ],
)
def test_parents_of_parents_in_a_table_are_followed(
    tmp_path: Path, parents: list[str], outermost: list[str]
) -> None:
    source = write_map(
        tmp_path / "map.tif", np.array([[1, 2, 3, 4, 5]]), dict(enumerate("ABCDE", start=1))
    )
    set_parents(source, parents)
    target = tmp_path / "groups.tif"
    found = recoded(target, RecodeJob(str(source), str(target)))
    assert {col: name for name, places in found.items() for _, col in places} == dict(
        enumerate(outermost)
    )


def test_a_table_with_parents_is_enough(tmp_path: Path) -> None:
    source = write_map(tmp_path / "map.tif", IDS, NAMES)
    set_parents(source, ["Crops", "crops", "Woods", "Woods", "", ""])
    target = tmp_path / "groups.tif"
    assert recoded(target, RecodeJob(str(source), str(target))) == EXPECTED


def test_classes_without_names_are_known_by_their_ids(tmp_path: Path) -> None:
    plain = tmp_path / "plain.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(plain), 2, 1, 1, gdal.GDT_Byte)
    dataset.WriteRaster(0, 0, 2, 1, bytes([11, 17]))
    dataset = None
    levels = str(write_prompt_set(tmp_path / "levels.json", prompts()))
    target = tmp_path / "groups.tif"
    found = recoded(target, RecodeJob(str(plain), str(target), levels))
    assert found == {"Crops": [(0, 0)], "Class 17": [(0, 1)]}


def test_more_than_255_classes_are_recoded(tmp_path: Path) -> None:
    ids = np.arange(1, 601).reshape(20, 30)
    names = {i: f"kind {i}x" for i in range(1, 601)}
    classes = tuple(
        PromptClass(i, name, "#777777", (f"text {i}",), f"group {i % 300}x")
        for i, name in names.items()
    )
    about = Provenance(prompts=prompt_set_to_json(PromptSet("Many", "", "en", classes)))
    source = write_map(tmp_path / "map.tif", ids, names, about)
    result = run_job(RecodeJob(str(source), str(tmp_path / "g.tif")), Progress())
    assert result.summary["classes"] == 300
    raster = read_class_raster(tmp_path / "g.tif")
    assert (raster.array.ravel()[:300] == raster.array.ravel()[300:]).all()


def test_a_map_without_parents_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    source = write_map(tmp_path / "map.tif", IDS, NAMES)
    target = tmp_path / "groups.tif"
    with pytest.raises(PromptError, match="has a parent in its attribute table; give") as told:
        run_job(RecodeJob(str(source), str(target)), Progress())
    assert told.value.code == "prompts.no-parents"
    with pytest.raises(PromptError, match="has a parent in the prompt set 'Pavia"):
        run_job(RecodeJob(str(source), str(target), "pavia_university"), Progress())
    with pytest.raises(OutputError, match="also an input"):
        run_job(RecodeJob(str(source), str(source), "pavia_university"), Progress())
    assert not target.exists()
    assert not list(tmp_path.glob(".*"))


legends = st.lists(
    st.tuples(st.integers(1, 400), st.sampled_from("abcdefghij")),
    max_size=12,
    min_size=1,
    unique_by=(lambda pair: pair[0], lambda pair: pair[1]),
)


@given(legends, st.dictionaries(st.integers(1, 400), st.sampled_from(["X", "y", "a", "b"])))
def test_every_class_goes_to_exactly_one(
    pairs: list[tuple[int, str]], parents: dict[int, str]
) -> None:
    legend = [LegendClass(i, name, "#102030") for i, name in pairs]
    plan = plan_recoding(legend, parents, {}, {i: 1 for i, _ in pairs})
    assert set(plan.ids) == {i for i, _ in pairs}
    assert set(plan.ids.values()) == {c.id for c in plan.legend}
    assert [c.id for c in plan.legend] == list(range(1, len(plan.legend) + 1))
    names = {c.id: normalised_name(c.name) for c in plan.legend}
    assert len(set(names.values())) == len(names)
    for i, name in pairs:
        assert names[plan.ids[i]] == normalised_name(parents.get(i, name))


def test_a_parent_without_colour_gets_the_mean_of_its_classes() -> None:
    legend = [LegendClass(1, "a", "#ff0000"), LegendClass(2, "b", "#0000ff")]
    plan = plan_recoding(legend, {1: "G", 2: "G"}, {}, {1: 10, 2: 10})
    assert plan.legend == (LegendClass(1, "G", "#ba00ba"),)


def test_parents_do_not_look_alike() -> None:
    legend = [
        LegendClass(1, "red", "#f03048"),
        LegendClass(2, "orange", "#ff4400"),
        LegendClass(3, "magenta", "#ff0088"),
    ]
    parents = {2: "Many", 3: "Many", 1: "One"}
    plan = plan_recoding(legend, parents, {}, {1: 5, 2: 10, 3: 20})
    colours = {c.name: c.colour for c in plan.legend}
    assert colours == {"One": "#f03048", "Many": "#ff0088"}


def test_the_command_recodes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_map(tmp_path / "map.tif", IDS, NAMES)
    levels = write_prompt_set(tmp_path / "levels.csv", prompts())
    target = tmp_path / "groups.tif"
    assert main(["recode", str(source), "--prompts", str(levels), "--output", str(target)]) == 0
    said = capsys.readouterr()
    assert "classes: 4" in said.out
    assert "kept as they are: Lake, Unclassified." in said.err
