"""Two maps compared: counts, raster of differences, report, command."""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from spectraprompt.core import class_raster
from spectraprompt.core.class_raster import ClassRasterReader
from spectraprompt.core.cli import main
from spectraprompt.core.comparison_report import (
    ComparisonContext,
    comparison_csv,
    comparison_page,
)
from spectraprompt.core.errors import LabelError, OutputError
from spectraprompt.core.grid import Grid
from spectraprompt.core.jobs import CompareJob
from spectraprompt.core.map_comparison import MapComparison, compare_maps, write_differences
from spectraprompt.core.pixel_area import PLANE, PixelArea
from spectraprompt.core.products import read_class_raster
from spectraprompt.core.progress import Progress
from spectraprompt.core.service import run_job

from .class_maps import ORIGIN, write_map

FIRST = np.array([[1, 1, 2, 2], [1, 1, 2, 0], [3, 3, 3, 3]])
SECOND = np.array([[7, 7, 7, 9], [7, 9, 9, 9], [4, 4, 0, 4]])


@pytest.fixture
def maps(tmp_path: Path) -> tuple[Path, Path]:
    """Two maps of one place, whose ids differ and whose names are spelt differently."""
    return (
        write_map(tmp_path / "first.tif", FIRST, {1: "Corn-notill", 2: "Woods", 3: "Lake"}),
        write_map(tmp_path / "second.tif", SECOND, {7: "corn notill", 9: "Woods", 4: "Fen"}),
    )


def compared(first: Path, second: Path) -> MapComparison:
    with ClassRasterReader(first) as one, ClassRasterReader(second) as other:
        return compare_maps(one, other, Progress())


def test_classes_are_matched_by_name_not_by_id(maps: tuple[Path, Path]) -> None:
    found = compared(*maps)
    assert [c.name for c in found.classes] == ["Corn-notill", "Woods", "Lake", "Fen"]
    assert found.matrix.tolist() == [[3, 1, 0, 0], [1, 2, 0, 0], [0, 0, 0, 3], [0, 0, 0, 0]]
    assert (found.compared, found.same) == (10, 5)
    assert found.agreement == 0.5
    assert found.only_first.tolist() == [0, 0, 1, 0]
    assert found.only_second.tolist() == [0, 1, 0, 0]
    assert found.first_pixels.tolist() == [4, 3, 4, 0]
    assert found.second_pixels.tolist() == [4, 4, 0, 3]


def test_several_ids_of_one_name_are_one_class(tmp_path: Path) -> None:
    first = write_map(
        tmp_path / "a.tif", np.array([[3, 7, 2, 2]]), {3: "Corn", 7: "corn", 2: "Woods"}
    )
    second = write_map(tmp_path / "b.tif", np.array([[1, 1, 1, 2]]), {1: "Corn", 2: "Woods"})
    with ClassRasterReader(str(first)) as one, ClassRasterReader(str(second)) as other:
        found = compare_maps(one, other, Progress())
        _, pixels = write_differences(tmp_path / "d.tif", one, other, found, Progress())
    assert [c.name for c in found.classes] == ["Woods", "Corn"]
    assert found.matrix.tolist() == [[1, 1], [0, 2]]
    assert pixels == {1: 3, 2: 1}


def test_the_raster_of_differences_names_what_became_what(
    maps: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(class_raster, "_READ_BYTES", 8 * 4)  # a row at a time
    result = run_job(CompareJob(*map(str, maps), str(tmp_path / "changes.tif")), Progress())
    raster = read_class_raster(result.outputs["differences"])
    names = {c.id: c.name for c in raster.legend}
    assert names == {
        1: "Same",
        2: "Lake → Fen",
        3: "Corn-notill → Woods",
        4: "Woods → Corn-notill",
    }
    assert raster.array.tolist() == [[1, 1, 4, 1], [1, 3, 1, 0], [2, 2, 0, 2]]
    assert raster.provenance["sources"] == "first.tif, second.tif"
    assert (tmp_path / "changes.qml").is_file()
    assert result.summary == {
        "agreement": 0.5,
        "pixels": 10,
        "changed_pixels": 5,
        "only_in_first": 1,
        "only_in_second": 1,
    }


@settings(deadline=None, max_examples=15)
@given(
    arrays.arrays(np.uint16, (4, 5), elements=st.integers(0, 3)),
    arrays.arrays(np.uint16, (4, 5), elements=st.integers(0, 3)),
)
def test_every_pixel_is_counted_once(first: np.ndarray, second: np.ndarray) -> None:
    names = {1: "a", 2: "b", 3: "c"}
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        one = write_map(Path(folder) / "one.tif", first, names)
        other = write_map(Path(folder) / "other.tif", second, names)
        both = (first > 0) & (second > 0)
        if not both.any():
            with pytest.raises(LabelError, match="No pixel has a class in both"):
                compared(one, other)
            return
        found = compared(one, other)
        assert found.compared == both.sum()
        assert found.same == (first[both] == second[both]).sum()
        assert found.first_pixels.sum() == (first > 0).sum()
        assert found.second_pixels.sum() == (second > 0).sum()
        with ClassRasterReader(one) as a, ClassRasterReader(other) as b:
            path, pixels = write_differences(Path(folder) / "d.tif", a, b, found, Progress())
        values = read_class_raster(path).array
        assert ((values == 1) == (both & (first == second))).all()
        assert ((values > 1) == (both & (first != second))).all()
        assert sum(pixels.values()) == both.sum()


def test_maps_of_more_than_255_classes_are_compared(tmp_path: Path) -> None:
    first = np.arange(1, 401).reshape(20, 20)
    names = {i: f"kind {i}x" for i in range(1, 401)}
    turned = {401 - i: name for i, name in names.items()}
    found = compared(
        write_map(tmp_path / "a.tif", first, names),
        write_map(tmp_path / "b.tif", 401 - first, turned),
    )
    assert found.agreement == 1.0
    found = compared(
        write_map(tmp_path / "a.tif", first, names), write_map(tmp_path / "b.tif", first, turned)
    )
    assert len(found.changes()) == 400


def test_maps_on_other_grids_are_refused_with_the_reason(
    maps: tuple[Path, Path], tmp_path: Path
) -> None:
    moved = Grid(3, 4, (ORIGIN[0] + 15, *ORIGIN[1:]), "")
    other = write_map(tmp_path / "moved.tif", SECOND, {7: "a", 9: "b", 4: "c"}, grid=moved)
    with pytest.raises(LabelError, match=r"pixel by pixel: the second lies \+15 map units") as told:
        compared(maps[0], other)
    assert told.value.code == "labels.grid-mismatch"


def test_neither_map_is_overwritten(maps: tuple[Path, Path]) -> None:
    before = maps[0].read_bytes()
    with pytest.raises(OutputError, match="also an input"):
        run_job(CompareJob(*map(str, maps), str(maps[0])), Progress())
    assert maps[0].read_bytes() == before


def test_a_missing_map_is_told(maps: tuple[Path, Path], tmp_path: Path) -> None:
    job = CompareJob(str(maps[0]), str(tmp_path / "none.tif"), str(tmp_path / "d.tif"))
    with pytest.raises(LabelError, match="There is no class raster"):
        run_job(job, Progress())


def test_the_matrix_comes_as_csv_with_hectares(maps: tuple[Path, Path]) -> None:
    context = ComparisonContext("a.tif", "b.tif", PixelArea(900.0, PLANE))
    rows = list(csv.reader(io.StringIO(comparison_csv(compared(*maps), context))))
    assert rows[0][1:] == [
        *("Corn-notill", "Woods", "Lake", "Fen"),
        *("no class in second", "total", "hectares"),
    ]
    assert rows[1] == ["Corn-notill", "3", "1", "0", "0", "0", "4", "0.3600"]
    assert rows[3] == ["Lake", "0", "0", "0", "3", "1", "4", "0.3600"]
    assert rows[-2] == ["total", "4", "4", "0", "3", "", "", ""]
    assert rows[-1][:3] == ["hectares", "0.3600", "0.3600"]


class Balanced(HTMLParser):
    """Checks that tags are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("area", [None, PixelArea(900.0, PLANE)])
def test_the_page_tells_it_all_and_nothing_breaks_it(tmp_path: Path, area: object) -> None:
    first = write_map(tmp_path / "a.tif", FIRST, {1: "<b>Corn", 2: "Woods & co", 3: "Lake"})
    second = write_map(tmp_path / "b.tif", SECOND, {7: "<b>corn", 9: "Woods & co", 4: "Fen"})
    page = comparison_page(compared(first, second), ComparisonContext("a<.tif", "b.tif", area))
    parser = Balanced()
    parser.feed(page)
    assert not parser.open
    assert "<b>Corn" not in page
    assert "50.0\u00a0%" in page
    assert "Only on the first map: Lake." in page
    assert ("900 m²" in page) == (area is not None)
    assert ("No areas are given" in page) == (area is None)


def test_the_command_compares(
    maps: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "changes.html"
    report.with_suffix(".csv").write_text("mine", "utf-8")
    code = main(
        ["compare", *map(str, maps), "--output", str(tmp_path / "c.tif"), "--report", str(report)]
    )
    said = capsys.readouterr()
    assert code == 0
    assert "agreement: 50.00 %" in said.out
    assert "Lake → Fen: 3 pixels." in said.err
    assert "first.tif" in report.read_text(encoding="utf-8")
    assert str(tmp_path) not in report.read_text(encoding="utf-8")
    assert report.with_suffix(".transitions.csv").is_file()
    assert report.with_suffix(".csv").read_text("utf-8") == "mine"
