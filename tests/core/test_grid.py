"""Pixels and points of a grid, whatever way it is turned."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from spectraprompt.core.grid import Grid

numbers = st.floats(-1e3, 1e3)
steps = st.floats(0.1, 1e3) | st.floats(-1e3, -0.1)


@given(
    st.tuples(numbers, steps, numbers, numbers, numbers, steps),
    st.integers(0, 49),
    st.integers(0, 69),
)
def test_the_centre_of_a_pixel_lies_in_it_and_in_its_outline(transform, row, col):
    _, xc, xr, _, yc, yr = transform
    assume(abs(xc * yr - xr * yc) > 1e-2 * max(map(abs, (xc, xr, yc, yr))) ** 2)
    grid = Grid(50, 70, transform)
    x, y = grid.centre(row, col)
    assert grid.pixel_at(x, y) == (row, col)
    corners = grid.outline(row, col)
    assert sum(c[0] for c in corners) / 4 == pytest.approx(x, abs=1e-6)
    assert sum(c[1] for c in corners) / 4 == pytest.approx(y, abs=1e-6)


def test_points_outside_have_no_pixel():
    grid = Grid(10, 20, (100.0, 2.0, 0.0, 500.0, 0.0, -2.0))
    assert grid.pixel_at(100, 500) == (0, 0)
    assert grid.pixel_at(139.9, 480.1) == (9, 19)
    for x, y in ((99.9, 490), (140, 490), (120, 500.1), (120, 480)):
        assert grid.pixel_at(x, y) is None
    for x in (math.nan, math.inf, 1e300):
        assert grid.pixel_at(x, 490) is None


def test_a_grid_without_extent_has_no_pixels():
    assert Grid(10, 20, (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)).pixel_at(0, 0) is None


def test_without_geotransform_points_are_pixels():
    assert Grid(10, 20).pixel_at(3.5, 7.5) == (7, 3)
