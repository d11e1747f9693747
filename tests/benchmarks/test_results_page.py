"""The page of results: sections come and go without touching each other."""

from __future__ import annotations

from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from spectraprompt.benchmarks.results_page import replace_section, write_section

bodies = st.text(alphabet="ab |-#\n", min_size=1, max_size=30)
names = st.sampled_from(["accuracy", "speed", "speed-cuda"])


@given(st.lists(st.tuples(names, bodies), max_size=8))
def test_the_last_body_of_each_section_stays(written: list[tuple[str, str]]) -> None:
    page = ""
    for name, body in written:
        page = replace_section(page, name, body)
    for name, body in dict(written).items():
        assert page.count(f"<!-- section: {name} -->\n{body.strip()}\n<!-- end -->") == 1
    assert page.count("<!-- end -->") == len(dict(written))


def test_text_around_and_order_of_sections_stay() -> None:
    page = "# Mine\n\nA word.\n"
    for name, body in (("speed", "fast"), ("accuracy", "good"), ("speed", "faster")):
        page = replace_section(page, name, body)
    assert page == (
        "# Mine\n\nA word.\n\n<!-- section: speed -->\nfaster\n<!-- end -->\n\n"
        "<!-- section: accuracy -->\ngood\n<!-- end -->\n"
    )


@pytest.mark.parametrize(
    ("page", "name", "body"),
    [
        ("", "Speed", "x"),
        ("", "speed", "x <!-- end --> y"),
        ("", "speed", "<!-- section: accuracy -->"),
        ("<!-- section: speed -->\nopen", "speed", "x"),
        ("<!-- section: speed -->\n<!-- section: a -->\n<!-- end -->", "speed", "x"),
    ],
)
def test_what_would_spoil_the_page_is_refused(page: str, name: str, body: str) -> None:
    with pytest.raises(ValueError, match="section"):
        replace_section(page, name, body)


def test_the_page_on_disk_starts_with_a_heading(tmp_path: Path) -> None:
    path = tmp_path / "RESULTS.md"
    write_section("speed", "fast", path)
    write_section("accuracy", "good", path)
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Results\n")
    assert text.index("fast") < text.index("good")
    assert [p.name for p in tmp_path.iterdir()] == ["RESULTS.md"]
