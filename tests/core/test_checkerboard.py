"""Splitting images into the colours of a checkerboard loses nothing and keeps all neighbours."""

from __future__ import annotations

import hypothesis.strategies as st
import torch
from hypothesis import example, given

from spectraprompt.core.checkerboard import Checkerboard

sides = st.integers(1, 9)


def drawn(seed: int, *shape: int) -> torch.Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


@given(st.integers(0, 1000), sides, sides)
@example(0, 1, 1)
def test_what_is_split_can_be_joined(seed: int, rows: int, cols: int) -> None:
    images = drawn(seed, 2, rows, cols)
    board = Checkerboard(rows, cols)
    red, black = board.split(images)
    assert red.shape == black.shape == (2, board.places)
    assert torch.equal(board.join(red, black), images)


def test_colours_alternate_and_the_upper_left_pixel_is_red() -> None:
    board = Checkerboard(3, 3)
    image = torch.arange(1.0, 10.0).view(1, 3, 3)
    red, black = board.split(image)
    assert red[red > 0].tolist() == [1, 3, 5, 7, 9]
    assert black[black > 0].tolist() == [2, 4, 6, 8]


@given(st.integers(0, 1000), sides, sides)
@example(0, 1, 1)
@example(0, 1, 6)
@example(0, 6, 1)
def test_sums_over_links_are_those_over_the_four_neighbours(
    seed: int, rows: int, cols: int
) -> None:
    down, right = drawn(seed, rows - 1, cols), drawn(seed + 1, rows, cols - 1)
    scale, images = drawn(seed + 2, rows, cols) + 0.5, drawn(seed + 3, 3, rows, cols)
    expected = torch.zeros_like(images)
    expected[:, 1:] += down * scale[1:] * scale[:-1] * images[:, :-1]
    expected[:, :-1] += down * scale[1:] * scale[:-1] * images[:, 1:]
    expected[:, :, 1:] += right * scale[:, 1:] * scale[:, :-1] * images[:, :, :-1]
    expected[:, :, :-1] += right * scale[:, 1:] * scale[:, :-1] * images[:, :, 1:]

    board = Checkerboard(rows, cols)
    scales = [colour[0] for colour in board.split(scale[None])]
    links = board.links(down, right).scaled(*scales)
    red, black = board.split(images)
    found = board.join(
        links.to_red(black, torch.empty_like(red)), links.to_black(red, torch.empty_like(black))
    )
    torch.testing.assert_close(found, expected)
