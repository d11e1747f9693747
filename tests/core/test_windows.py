"""The planner covers any area exactly once, within its budget, on a grid that never moves."""

from __future__ import annotations

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings

from spectraprompt.core.errors import EngineError
from spectraprompt.core.grid import Grid, Window
from spectraprompt.core.windows import (
    FULL_WIDTH_EXTRA,
    TILE_COLS,
    halves,
    padded_tile,
    plan_windows,
    tiles,
)


@st.composite
def problems(draw: st.DrawFn) -> tuple[int, int, Window, int, int, int, int]:
    rows, cols = draw(st.integers(1, 300)), draw(st.integers(1, 300))
    row, col = draw(st.integers(0, rows - 1)), draw(st.integers(0, cols - 1))
    area = Window(row, col, draw(st.integers(1, rows - row)), draw(st.integers(1, cols - col)))
    halo, cost = draw(st.integers(0, 20)), draw(st.integers(1, 5000))
    smallest = (1 + 2 * halo) ** 2 * cost
    budget = draw(st.integers(smallest, 400 * smallest))
    return rows, cols, area, halo, cost, budget, draw(st.integers(1, 64))


@settings(deadline=None)
@given(problems())
def test_an_area_is_covered_exactly_once_within_the_budget(
    problem: tuple[int, int, Window, int, int, int, int],
) -> None:
    rows, cols, area, halo, cost, budget, block_rows = problem
    plan = plan_windows(rows, cols, area, halo, cost, budget, block_rows)
    seen = np.zeros((rows, cols), int)
    for window in plan.windows:
        seen[window.slices_in(Window(0, 0, rows, cols))] += 1
        assert window.row // plan.tile_rows == (window.row + window.rows - 1) // plan.tile_rows
        assert window.col // plan.tile_cols == (window.col + window.cols - 1) // plan.tile_cols
    expected = np.zeros_like(seen)
    expected[area.slices_in(Window(0, 0, rows, cols))] = 1
    np.testing.assert_array_equal(seen, expected)
    padded_rows, padded_cols = plan.padded_shape
    assert padded_rows * padded_cols * cost <= budget


@settings(deadline=None)
@given(problems())
def test_tiles_do_not_depend_on_the_area(
    problem: tuple[int, int, Window, int, int, int, int],
) -> None:
    rows, cols, area, *rest = problem
    part = plan_windows(rows, cols, area, *rest)
    whole = plan_windows(rows, cols, Grid(rows, cols).whole, *rest)
    assert (part.tile_rows, part.tile_cols) == (whole.tile_rows, whole.tile_cols)


def test_wide_files_are_read_in_whole_lines_of_their_blocks() -> None:
    plan = plan_windows(5000, 1000, Window(0, 0, 5000, 1000), 17, 1000, 512 << 20, 64)
    assert plan.tile_cols == 1000
    assert plan.tile_rows % 64 == 0


def test_very_wide_scenes_are_cut_into_squares() -> None:
    plan = plan_windows(5000, 90000, Window(0, 0, 5000, 90000), 17, 1000, 256 << 20)
    assert plan.tile_cols < 90000
    assert 0.5 < plan.tile_rows / plan.tile_cols < 2


@settings(deadline=None, max_examples=50)
@given(
    st.integers(1, 60), st.integers(1, 60), st.integers(0, 6), st.integers(1, 3000), st.integers(1)
)
def test_no_other_tiles_need_far_fewer_pixels(
    rows: int, cols: int, halo: int, room: int, bytes_per_pixel: int
) -> None:
    """Against trying every size of tile that fits."""
    room += (1 + 2 * halo) ** 2
    area = Window(0, 0, rows, cols)
    plan = plan_windows(
        rows, cols, area, halo, bytes_per_pixel, room * bytes_per_pixel, block_rows=1, block_cols=1
    )
    best = min(
        (rows + 2 * halo * -(-rows // height)) * (cols + 2 * halo * -(-cols // width))
        for height in range(1, rows + 1)
        for width in range(1, cols + 1)
        if (height + 2 * halo) * (width + 2 * halo) <= room
    )
    read = sum(window.grown(halo).pixels for window in plan.windows)
    assert read <= FULL_WIDTH_EXTRA * best
    assert plan.tile_cols == cols or read == best


def test_tiles_are_multiples_of_blocks_and_leave_no_sliver() -> None:
    plan = plan_windows(5000, 90000, Window(0, 0, 5000, 90000), 17, 1000, 1 << 30, 256, 256)
    assert plan.tile_rows % 256 == 0
    assert plan.tile_cols % 256 == 0
    halves = plan_windows(101, 20, Window(0, 0, 101, 20), 0, 1, 100 * 20, 1)
    assert [window.rows for window in halves.windows] == [51, 50]


def test_a_small_area_of_a_large_scene_is_one_small_window() -> None:
    plan = plan_windows(5000, 1000, Window(100, 200, 3, 4), 17, 1000, 512 << 20)
    assert plan.windows == (Window(100, 200, 3, 4),)


def test_a_hopeless_budget_is_refused_with_what_it_takes() -> None:
    with pytest.raises(EngineError, match="at least 2 MiB") as caught:
        plan_windows(100, 100, Window(0, 0, 100, 100), 17, 1024, 1 << 20)
    assert caught.value.code == "engine.memory-budget-too-small"


@pytest.mark.parametrize(("rows", "halo"), [(2, 0), (3, 1), (7, 4), (8, 17)])
def test_halves_make_up_the_window(rows: int, halo: int) -> None:
    padded = np.arange(rows + 2 * halo)
    parts = halves(len(padded), halo)
    assert parts is not None
    inner = [padded[part][halo : len(padded[part]) - halo] for part in parts]
    assert all(len(part) for part in inner)
    np.testing.assert_array_equal(np.concatenate(inner), padded[halo : halo + rows])
    assert halves(1 + 2 * halo, halo) is None


@given(st.integers(1, 700), st.integers(1, 700), st.integers(1, 20_000))
def test_tiles_cover_a_window_once_and_are_small_and_wide(
    rows: int, cols: int, pixels: int
) -> None:
    count = np.zeros((rows, cols), int)
    for tile in tiles(rows, cols, pixels):
        assert count[tile].size <= pixels + TILE_COLS
        count[tile] += 1
    assert (count == 1).all()


def test_a_tile_is_padded_on_all_sides() -> None:
    padded = padded_tile((slice(3, 5), slice(0, 7)), 2)
    assert padded == (slice(3, 9), slice(0, 11))


def test_a_small_window_has_work_for_several_threads() -> None:
    assert len(tiles(20, 20, 1 << 13)) >= 4
    assert tiles(1, 1, 1 << 13) == [(slice(0, 1), slice(0, 1))]
