"""Colours for classes without one: well-formed, told apart, the same every time."""

from __future__ import annotations

import re

import pytest

from spectraprompt.core.class_palette import FIRST, _apart, _lab, palette_colour


def test_the_first_are_the_well_known_ones_and_all_are_different() -> None:
    colours = [palette_colour(index) for index in range(200)]
    assert tuple(colours[: len(FIRST)]) == FIRST
    assert len(set(colours)) == 200
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours)


@pytest.mark.parametrize(("classes", "least"), [(16, 20.0), (30, 20.0), (60, 12.0)])
def test_colours_of_a_set_are_told_apart(classes: int, least: float) -> None:
    places = [_lab(palette_colour(index)) for index in range(classes)]
    nearest = min(_apart(a, b) for i, a in enumerate(places) for b in places[:i])
    assert nearest**0.5 >= least


def test_they_begin_anew_after_all_of_them() -> None:
    assert palette_colour(10_000) in {palette_colour(index) for index in range(255)}


# Values of the CIE for sRGB's own white, black and red, as in IEC 61966-2-1.
@pytest.mark.parametrize(
    ("colour", "expected"),
    [
        ("#ffffff", (100.0, 0.0, 0.0)),
        ("#000000", (0.0, 0.0, 0.0)),
        ("#ff0000", (53.24, 80.09, 67.20)),
    ],
)
def test_lightness_and_hue_are_those_of_the_cie(colour: str, expected: tuple[float, ...]) -> None:
    assert _lab(colour) == pytest.approx(expected, abs=0.02)
