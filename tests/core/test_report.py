"""The accuracy report: what it says, that it needs nothing else, and that nothing slips through."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
import stat
import struct
import zlib
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from html.parser import HTMLParser
from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spectraprompt.core.accuracy import (
    AssessedClass,
    Assessment,
    SampleStrata,
    assess,
    interval,
)
from spectraprompt.core.area_estimates import Stratum, estimate_areas
from spectraprompt.core.errors import OutputError
from spectraprompt.core.labels import Labels
from spectraprompt.core.report import report_csv, report_json, write_report
from spectraprompt.core.report_context import ReportContext
from spectraprompt.core.report_page import report_page

CONTEXT = ReportContext(
    "classes.tif",
    "survey.gpkg, field crop",
    created=datetime(2024, 5, 6, 7, 8, tzinfo=timezone.utc),
)
VOID = {"meta", "img", "br", "link"}
NASTY = ('<script>alert("x")</script>', "Fields & 'woods' \"wet\"", "ä ö – 草地", "</td><td>")


def one_pixel_png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + checksum

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(b"\0\x20\x40\x60")
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", pixel), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def assessment(
    matrix: Optional[list[list[int]]] = None,
    names: tuple[str, ...] = ("Corn", "Oats", "Woods"),
    unclassified: Optional[list[int]] = None,
    **more: object,
) -> Assessment:
    counts = np.array(matrix or [[90, 10, 0], [5, 20, 0], [0, 0, 75]], np.int64)
    classes = tuple(AssessedClass(i + 1, name, f"#{i + 1:02x}8844") for i, name in enumerate(names))
    missing = np.array(unclassified or [0] * len(names), np.int64)
    return Assessment(classes, counts, missing, **more)


@dataclass
class Element:
    tag: str
    attributes: dict[str, Optional[str]]
    text: str = ""


class Page(HTMLParser):
    """Elements of a page with the text within each, and a check that tags nest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag, attrs):
        element = Element(tag, dict(attrs))
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag):
        assert self._open.pop().tag == tag
        for element in self._open:
            if element.tag == "main" and tag not in ("b", "span"):
                element.text += " "

    def handle_data(self, data):
        for element in self._open:
            element.text += data

    def all(self, tag: str) -> list[Element]:
        return [element for element in self.elements if element.tag == tag]

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", self.all("main")[0].text)


def page(a: Optional[Assessment] = None, context: ReportContext = CONTEXT) -> Page:
    return Page(report_page(a if a is not None else assessment(), context))


class TestPage:
    def test_headline(self):
        text = page().text
        assert "92.5 %" in text  # 185 of 200
        assert "185 of 200 pixels" in text
        assert "Average accuracy 90.0 %" in text  # (90 + 80 + 100) / 3
        assert "Mean F1 88.3 %" in text  # (180 / 195 + 40 / 55 + 1) / 3
        assert f"{assessment().kappa:.3f}" in text
        assert "weakest class is Oats" in text
        assert "F1 of 72.7 %" in text  # 2 * 20 / (25 + 30)

    def test_needs_nothing_else(self):
        html = report_page(assessment(), replace(CONTEXT, thumbnail_png=one_pixel_png()))
        assert not re.search(r"https?:|//[a-z]|url\(|@import|javascript", html, re.IGNORECASE)
        found = Page(html)
        tags = {element.tag for element in found.elements}
        assert not tags & {"script", "link", "iframe", "object", "embed", "form", "base", "a"}
        for element in found.elements:
            assert not [name for name in element.attributes if name.startswith("on")]
            source = element.attributes.get("src")
            assert source is None or source.startswith("data:image/png;base64,")
        assert any(
            "default-src 'none'" in (m.attributes.get("content") or "") for m in found.all("meta")
        )

    def test_the_picture_is_the_one_given(self):
        found = page(context=replace(CONTEXT, thumbnail_png=one_pixel_png()))
        (image,) = found.all("img")
        assert base64.b64decode(image.attributes["src"].partition(",")[2]) == one_pixel_png()
        assert "classes.tif" in image.attributes["alt"]
        assert page().all("img") == []

    def test_light_dark_and_print(self):
        style = page().all("style")[0].text
        assert "prefers-color-scheme: dark" in style
        assert "@media print" in style

    def test_tables_can_be_read_aloud(self):
        found = page()
        assert len(found.all("table")) == 3
        assert all(th.attributes.get("scope") for th in found.all("th"))
        headings = {e.attributes["id"] for e in found.elements if "id" in e.attributes}
        named = {
            e.attributes["aria-labelledby"]
            for e in found.elements
            if "aria-labelledby" in e.attributes
        }
        assert named <= headings
        assert found.all("html")[0].attributes["lang"] == "en"

    def test_the_matrix_shows_every_count_in_its_place(self):
        found = page(assessment(unclassified=[3, 0, 1]))
        rows = report_page(assessment(unclassified=[3, 0, 1]), CONTEXT).split("<tr>")
        corn = next(row for row in rows if "Corn" in row and 'class="heat right"' in row)
        cells = re.findall(r"<td[^>]*>(?:<[^>]*>)*([\d,.]+)", corn)
        assert cells == ["90", "10", "0", "3", "103", "87.4"]
        heads = [th.text for th in found.all("th") if th.attributes["scope"] == "col"]
        assert "Unclassified" in heads
        titles = [td.attributes["title"] for td in found.all("td") if "title" in td.attributes]
        assert "10 of 103 pixels of Corn mapped as Oats (9.7\u00a0%)" in titles

    def test_no_column_for_unclassified_where_there_are_none(self):
        assert "Unclassified" not in page().text

    def test_shading_grows_with_the_share_and_tells_right_from_wrong(self):
        found = page()
        heat = [td for td in found.all("td") if "heat" in (td.attributes.get("class") or "")]
        strength = {td.attributes["title"]: float(td.attributes["style"][4:]) for td in heat}
        right = [td.attributes["class"] for td in heat if td.text == "90"]
        wrong = [td.attributes["class"] for td in heat if td.text == "5"]
        assert (right, wrong) == (["heat right"], ["heat wrong"])
        by_count = {title.split()[0]: value for title, value in strength.items()}
        assert by_count["10"] < by_count["5"] < by_count["20"] < by_count["75"] <= 0.7

    def test_largest_confusions_come_first(self):
        section = page().text.partition("Largest confusions")[2]
        assert section.index("Corn Oats 10 10.0 %") < section.index("Oats Corn 5 20.0 %")

    def test_a_perfect_map_has_none(self):
        text = page(assessment([[5, 0, 0], [0, 5, 0], [0, 0, 5]])).text
        assert "Largest confusions" not in text
        assert "weakest" not in text
        assert "100.0 %" in text

    def test_colours_are_shown_and_only_colours(self):
        good, bad = (
            AssessedClass(1, "a", "#12ab9F"),
            AssessedClass(2, "b", "red;} body{display:none"),
        )
        html = report_page(
            Assessment((good, bad), np.eye(2, dtype=np.int64), np.zeros(2, int)), CONTEXT
        )
        assert "--c:#12ab9F" in html
        assert "display:none" not in html

    @pytest.mark.parametrize(
        ("right", "wrong", "shown"),
        [(9999, 1, ">99.9"), (1, 9999, "<0.1"), (0, 10, "0.0"), (10, 0, "100.0"), (1, 2, "33.3")],
    )
    def test_rounding_never_makes_all_or_nothing_of_what_is_not(self, right, wrong, shown):
        found = page(assessment([[right, wrong], [0, 0]], ("a", "b")))
        tile = next(e for e in found.all("dl") if e.attributes.get("class") == "headline")
        assert f"Overall accuracy{shown}\u00a0%" in tile.text

    def test_undefined_figures_are_dashes(self):
        text = page(assessment([[4]], ("only",))).text
        assert "Cohen’s kappa –" in text
        unmapped = page(assessment([[0, 4], [0, 0]], ("a", "b"))).text
        assert "nan" not in unmapped
        assert "–" in unmapped


class TestCaution:
    def test_no_interval_without_a_declared_sample(self):
        text = page().text
        assert "No confidence interval is given" in text
        assert "95 %" not in text
        assert "not declared" in text

    def test_interval_of_a_declared_sample(self):
        text = page(assessment(interval=interval(185, 200))).text
        assert "95 % interval 88.0 % to 95.4 %" in text
        assert "standard error 1.87 %" in text
        assert "No confidence interval" not in text
        assert "simple random" in text

    def test_pixels_beside_training_pixels_are_told(self):
        text = page(
            assessment(excluded=50, touching=150), replace(CONTEXT, excluded="train.tif")
        ).text
        assert "150 of the 200 pixels compared (75.0 %) touch a pixel that was left out" in text
        assert "50 pixels of the reference were left out because they are in train.tif" in text

    def test_nothing_left_out(self):
        assert "No pixels were left out" in page().text

    def test_notes_come_first(self):
        notes = ("Row and column alone reach 97.7 %.", "Blocks: 76.6 %.")
        section = page(context=replace(CONTEXT, notes=notes)).text.partition("How far to trust")[2]
        assert section.index(notes[0]) < section.index(notes[1]) < section.index("split at random")

    def test_what_could_not_be_judged(self):
        a = assessment(unclassified=[7, 0, 0], absent=(AssessedClass(9, "Bare rock"),))
        a = replace_class(a, 2, AssessedClass(None, "Glacier"))
        text = page(a).text
        assert "7 pixels of the reference are unclassified" in text
        assert "does not hold: Bare rock" in text
        assert "each of their pixels is an error: Glacier" in text


def replace_class(a: Assessment, place: int, new: AssessedClass) -> Assessment:
    classes = [*a.classes]
    classes[place] = new
    return replace(a, classes=tuple(classes))


def stratified(
    matrix: Optional[list[list[int]]] = None,
    names: tuple[str, ...] = ("Corn", "Oats", "Woods"),
    sizes: tuple[int, ...] = (2000, 500, 7500),
    pixel_area_m2: Optional[float] = 900.0,
    source: str = "the map’s classes",
) -> Assessment:
    """A sample with the map's classes as strata; the matrix is reference by map, as in reports."""
    counts = np.array(matrix or [[40, 10, 1], [5, 20, 0], [0, 0, 49]], np.int64)
    rows, cols = np.nonzero(counts)
    times = counts[rows, cols]
    truth, shown = np.repeat(rows, times), np.repeat(cols, times)
    strata = tuple(Stratum(i + 1, n, s, 0) for i, (n, s) in enumerate(zip(names, sizes)))
    estimates = estimate_areas(shown + 1, truth, shown, strata, len(names))
    of_sample = SampleStrata(shown + 1, strata, source, pixel_area_m2)
    return assessment(counts.tolist(), names, estimates=estimates, strata=of_sample)


class TestEstimates:
    def test_the_headline_is_the_map_not_the_sample(self):
        text = page(stratified()).text
        # 2000 · 40/45 + 500 · 20/30 + 7500 · 49/50 of 10,000; of the sample it is 109 of 125.
        assert "Overall accuracy of the map 94.6 %" in text
        assert "Right in the sample 87.2 % not weighted by area" in text
        assert "About 94.6 % of the map is right" in text
        assert "stratified random" in text
        assert "No confidence interval" not in text
        assert "kappa" not in text

    def test_accuracies_and_areas_have_errors(self):
        a = stratified()
        text = page(a).text
        users = a.estimates.users[0]
        shown = f"{100 * users.value:.1f} ± {196 * users.standard_error:.1f}"
        assert f"Corn {shown}" in text
        area = a.estimates.areas[1]
        hectares, error = area.value * 900, area.half_width * 900
        assert f"{hectares:,.1f} ± {error:,.1f}" in text
        assert "Mapped area, ha" in text
        assert "180.0" in text  # corn, as mapped

    def test_areas_are_in_pixels_where_their_size_is_unknown(self):
        text = page(stratified(pixel_area_m2=None)).text
        assert "Estimated area, pixels" in text
        assert "ha" not in text.split()
        assert "2,000" in text

    def test_the_picture_shows_every_class_once(self):
        found = page(stratified())
        assert len(found.all("svg")) == 1
        assert len(found.all("circle")) == 3
        for name in ("Corn", "Oats", "Woods"):
            assert sum(t.text == name for t in found.all("text")) == 1
        for circle in found.all("circle"):
            assert 190 <= float(circle.attributes["cx"]) <= 760

    def test_strata_and_what_each_pixel_stands_for(self):
        text = page(stratified()).text.partition("The sample Strata")[2]
        assert "Oats 500 5.0 30 16.7" in text

    def test_confusions_are_shares_of_the_map(self):
        section = page(stratified()).text.partition("Largest confusions")[2]
        # 5 of the 45 drawn from 2000 mapped as corn are oats.
        assert section.index("Oats Corn 2.22 %") < section.index("Corn Oats 1.67 %")

    def test_counts_of_the_sample_have_no_margins_of_accuracy(self):
        html = report_page(stratified(), CONTEXT)
        sample = html.partition("Confusion matrix of the sample")[2].partition("</table>")[0]
        assert "accuracy" not in sample

    def test_certainty_is_not_claimed_where_all_was_right(self):
        text = page(stratified([[40, 0, 0], [0, 30, 0], [0, 0, 50]])).text
        assert "Corn: up to about 8 %" in text  # 3 in 40
        assert "no certainty" in text

    def test_few_pixels_are_told(self):
        text = page(stratified([[10, 0, 1], [2, 20, 0], [0, 0, 49]])).text
        assert "rest on few pixels" in text
        assert "Corn (12), Oats (20)" in text

    def test_one_pixel_leaves_errors_unknown(self):
        a = stratified([[1, 0, 1], [0, 20, 0], [0, 0, 49]])
        text = page(a).text
        assert "Standard errors are unknown" in text
        assert "nan" not in text
        body = json.loads(report_json(a, CONTEXT))
        assert body["estimates"]["overall_accuracy"]["standard_error"] is None

    def test_nothing_given_becomes_markup(self):
        a = stratified(
            (np.eye(4, dtype=np.int64) * 5 + 1).tolist(), NASTY, (99, 99, 99, 99), source=NASTY[0]
        )
        found = page(a)
        assert found.all("script") == []
        assert NASTY[0] in found.text

    def test_json_holds_every_estimate(self):
        a = stratified()
        e = json.loads(report_json(a, CONTEXT))["estimates"]
        assert e["pixels"] == 10_000
        assert e["pixel_area_m2"] == 900
        assert e["strata"][1] == {"id": 2, "name": "Oats", "pixels": 500, "sampled": 30}
        corn = e["classes"][0]
        assert corn["users_accuracy"]["value"] == a.estimates.users[0].value
        assert corn["area_ha"]["value"] == pytest.approx(a.estimates.areas[0].value * 900)
        assert corn["area_ha"]["low"] == pytest.approx(a.estimates.areas[0].low * 900)
        assert np.sum(e["shares"]["of_area"]) == pytest.approx(1)
        assert json.loads(report_json(assessment(), CONTEXT))["estimates"] is None

    def test_csv_holds_every_estimate_after_the_matrix(self):
        a = stratified()
        rows = list(csv.reader(io.StringIO(report_csv(a), newline="")))
        blank = rows.index([])
        assert rows[blank - 1][0] == "mean"
        assert rows[blank + 1] == [
            *("class", "estimate of the whole map", "value", "standard error", "low", "high"),
        ]
        found = {(row[0], row[1]): [float(x) for x in row[2:]] for row in rows[blank + 2 :]}
        assert len(found) == 1 + 3 * 6
        users = a.estimates.users[1]
        assert found["Oats", "user's accuracy"] == pytest.approx(
            [users.value, users.standard_error, users.low, users.high], abs=1e-6
        )
        assert found["Woods", "area in ha"][0] == pytest.approx(
            a.estimates.areas[2].value * 900, abs=1e-5
        )


class TestEscaping:
    def nasty(self) -> tuple[Assessment, ReportContext]:
        matrix = (np.eye(4, dtype=np.int64) * 5 + 1).tolist()
        a = assessment(matrix, NASTY, absent=(AssessedClass(8, NASTY[0]),))
        facts = ((NASTY[0], NASTY[1]),)
        context = ReportContext(
            NASTY[0],
            NASTY[1],
            excluded=NASTY[3],
            title=NASTY[0],
            map_facts=facts,
            model_facts=facts,
            reference_facts=facts,
            notes=NASTY,
        )
        return a, context

    def test_nothing_given_becomes_markup(self):
        found = page(*self.nasty())
        assert found.all("script") == []
        headings = [th.text for th in found.all("th") if th.attributes["scope"] == "row"]
        assert headings[:4] == list(NASTY)
        assert found.all("h1")[0].text == NASTY[0]
        assert found.all("title")[0].text.startswith(NASTY[0])

    def test_titles_of_cells_hold_the_names_unchanged(self):
        titles = [
            e.attributes["title"] for e in page(*self.nasty()).elements if "title" in e.attributes
        ]
        assert f"1 of 9 pixels of {NASTY[0]} mapped as {NASTY[1]} (11.1\u00a0%)" in titles

    @settings(max_examples=50, deadline=None)
    @given(
        names=st.lists(
            st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=20),
            min_size=2,
            max_size=2,
        )
    )
    def test_any_name_is_shown_and_read_back_as_it_is(self, names):
        a = assessment([[3, 1], [0, 2]], tuple(names))
        headings = [th.text for th in page(a).all("th") if th.attributes["scope"] == "row"]
        assert headings[:2] == names
        assert [c["name"] for c in json.loads(report_json(a, CONTEXT))["classes"]] == names
        assert [row[0] for row in csv.reader(io.StringIO(report_csv(a), newline=""))][1:3] == names


class TestFiles:
    def test_three_files_of_one_stem(self, tmp_path):
        written = write_report(tmp_path / "report.html", assessment(), CONTEXT)
        assert written.html == tmp_path / "report.html"
        assert written.json == tmp_path / "report.json"
        assert written.csv == tmp_path / "report.csv"
        assert sorted(p.name for p in tmp_path.iterdir()) == [
            "report.csv",
            "report.html",
            "report.json",
        ]
        assert written.html.read_text(encoding="utf-8") == report_page(assessment(), CONTEXT)

    def test_json_figures(self, tmp_path):
        a = assessment([[90, 10, 0], [5, 20, 0], [0, 0, 0]], unclassified=[2, 0, 0], touching=3)
        body = json.loads(write_report(tmp_path / "r.html", a, CONTEXT).json.read_text("utf-8"))
        assert body["format"] == "spectraprompt-accuracy"
        assert body["format_version"] == 1
        assert body["overall_accuracy"] == pytest.approx(110 / 127)
        assert body["average_accuracy"] == a.average
        assert body["macro_f1"] == a.macro_f1
        assert body["kappa"] == a.kappa
        assert body["pixels"] == 127
        assert body["touching_pixels"] == 3
        assert body["unclassified_pixels"] == 2
        assert body["interval"] is None
        assert body["created"] == "2024-05-06T07:08:00+00:00"
        assert body["matrix"]["counts"] == a.matrix.tolist()
        assert body["classes"][2] == {
            "id": 3,
            "name": "Woods",
            "colour": "#038844",
            "reference_pixels": 0,
            "map_pixels": 0,
            "unclassified_pixels": 0,
            "producers_accuracy": None,
            "users_accuracy": None,
            "f1": None,
        }

    def test_json_interval(self):
        body = json.loads(report_json(assessment(interval=interval(185, 200)), CONTEXT))
        assert body["interval"]["sample"] == "simple-random"
        assert body["interval"]["low"] < body["overall_accuracy"] < body["interval"]["high"]

    def test_csv_holds_the_matrix(self, tmp_path):
        a = assessment(unclassified=[2, 0, 0])
        content = write_report(tmp_path / "r.html", a, CONTEXT).csv.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        assert len({len(row) for row in rows}) == 1
        assert rows[0][1:4] == ["Corn", "Oats", "Woods"]
        assert [[int(n) for n in row[1:4]] for row in rows[1:4]] == a.matrix.tolist()
        assert rows[1][4:6] == ["2", "102"]
        assert float(rows[1][6]) == pytest.approx(90 / 102, abs=1e-6)
        assert rows[4][:6] == ["total", "95", "30", "75", "2", "202"]
        assert [float(x) for x in rows[5][1:4]] == pytest.approx(a.users.tolist(), abs=1e-6)
        assert rows[6][0] == "mean"
        assert [float(x) for x in rows[6][6:]] == pytest.approx([a.average, a.macro_f1], abs=1e-6)

    def test_older_reports_are_replaced(self, tmp_path):
        write_report(tmp_path / "r.html", assessment(), CONTEXT)
        write_report(tmp_path / "r.html", assessment([[1, 0, 0], [0, 1, 0], [0, 0, 1]]), CONTEXT)
        assert json.loads((tmp_path / "r.json").read_text("utf-8"))["pixels"] == 3
        assert (tmp_path / "r.csv").read_text("utf-8-sig").count(",1,") > 0
        assert len(list(tmp_path.iterdir())) == 3

    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("r.json", '{"name": "Crops", "classes": []}'),
            ("r.json", "["),
            ("r.csv", "name,prompt\nCorn,green leaves\n"),
            ("r.csv", ""),
        ],
    )
    def test_files_of_the_user_are_not_replaced(self, tmp_path, name, content):
        (tmp_path / name).write_text(content, "utf-8")
        with pytest.raises(OutputError) as caught:
            write_report(tmp_path / "r.html", assessment(), CONTEXT)
        assert caught.value.reason == "not-a-report"
        assert str(tmp_path / name) in caught.value.message
        assert [path.name for path in tmp_path.iterdir()] == [name]
        assert (tmp_path / name).read_text("utf-8") == content

    @pytest.mark.parametrize("blocked", ["r.html", "r.json", "r.csv"])
    def test_when_one_file_cannot_be_replaced_the_other_older_ones_stay(self, tmp_path, blocked):
        write_report(tmp_path / "r.html", assessment(), CONTEXT)
        (tmp_path / blocked).unlink()
        (tmp_path / blocked).mkdir()
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
        with pytest.raises(OutputError) as caught:
            write_report(tmp_path / "r.html", assessment([[1]], ("a",)), CONTEXT)
        assert caught.value.reason == "is-a-directory"
        after = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
        assert len(before) == 2
        assert after == before

    @pytest.mark.parametrize(
        ("name", "reason"), [("r.pdf", "bad-suffix"), ("missing/r.html", "folder-missing")]
    )
    def test_targets_that_cannot_be(self, tmp_path, name, reason):
        with pytest.raises(OutputError) as caught:
            write_report(tmp_path / name, assessment(), CONTEXT)
        assert caught.value.reason == reason
        assert list(tmp_path.iterdir()) == []

    def test_the_files_can_be_read_by_others(self, tmp_path):
        written = write_report(tmp_path / "r.html", assessment(), CONTEXT)
        modes = {stat.S_IMODE(Path(p).stat().st_mode) for p in vars(written).values()}
        (tmp_path / "plain").touch()
        assert modes == {stat.S_IMODE((tmp_path / "plain").stat().st_mode)}


def test_from_map_to_report(tmp_path):
    """A map and labels, as the engine has them, give a report whose figures are those counted."""
    rng = np.random.default_rng(0)
    truth = rng.integers(0, 4, (30, 40))
    mapped = np.where(rng.random(truth.shape) < 0.8, truth, rng.integers(0, 4, truth.shape))
    rows, cols = np.nonzero(truth)
    reference = Labels(rows, cols, truth[rows, cols].astype(np.int32), {}, (), "truth.tif")
    a = assess(mapped, reference)
    written = write_report(tmp_path / "r.html", a, ReportContext("map.tif", reference.source))
    body = json.loads(written.json.read_text("utf-8"))
    right = int(((truth == mapped) & (truth > 0)).sum())
    assert body["overall_accuracy"] == right / np.count_nonzero(truth)
    text = Page(written.html.read_text("utf-8")).text
    assert f"{right:,} of {np.count_nonzero(truth):,} pixels" in text
    assert "truth.tif" in text
