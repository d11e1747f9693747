"""Splits of labelled pixels: shares, blocks and buffers."""

from __future__ import annotations

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings

from spectraprompt.core.splits import block_folds, outside_buffer, random_share
from spectraprompt.core.validation import held_out_blocks

pixels = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=80, unique=True
)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=200), st.floats(0.01, 1))
def test_every_class_gives_its_share(class_ids: list[int], share: float) -> None:
    ids = np.array(class_ids)
    chosen = random_share(ids, share, np.random.default_rng(0))
    for class_id in np.unique(ids):
        members = ids == class_id
        assert chosen[members].sum() == max(1, round(share * members.sum()))


@given(pixels, st.integers(1, 30), st.integers(1, 6), st.integers(0, 5))
def test_blocks_stay_whole_and_folds_even(
    where: list[tuple[int, int]], side: int, folds: int, seed: int
) -> None:
    rows, cols = np.array(where).T
    dealt = block_folds(rows, cols, side, folds, np.random.default_rng(seed))
    blocks: dict[tuple[int, int], set[int]] = {}
    for row, col, fold in zip(rows, cols, dealt):
        blocks.setdefault((row // side, col // side), set()).add(int(fold))
    assert all(len(found) == 1 for found in blocks.values())
    counts = np.bincount([next(iter(found)) for found in blocks.values()], minlength=folds)
    assert counts.max() - counts.min() <= 1
    assert dealt.max() < folds


@given(pixels, st.integers(0, 12), st.data())
@settings(deadline=None)
def test_a_buffer_keeps_its_distance(
    where: list[tuple[int, int]], buffer: int, data: st.DataObject
) -> None:
    rows, cols = np.array(where).T
    held_out = np.array(data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows))))
    kept = outside_buffer(rows, cols, held_out, buffer)
    apart = np.maximum(
        np.abs(rows[:, None] - rows[held_out]), np.abs(cols[:, None] - cols[held_out])
    )
    nearest = apart.min(axis=1) if held_out.any() else np.full(len(rows), buffer + 1)
    np.testing.assert_array_equal(kept, nearest > buffer)


def all_over(rows: int, cols: int) -> np.ndarray:
    """Return pixels to map from all over a scene."""
    return np.random.default_rng(9).integers(0, (rows, cols), (1000, 2))


def test_validation_holds_out_whole_blocks_and_leaves_every_class() -> None:
    rng = np.random.default_rng(0)
    rows, cols = rng.integers(0, 90, (2, 600))
    targets = rng.integers(0, 4, 600)
    choice = held_out_blocks(rows, cols, targets, all_over(90, 90), np.random.default_rng(1))
    assert choice is not None
    assert len(choice.folds) == 4
    for held_out in choice.folds:
        assert 0 < held_out.sum() < 600
        assert set(targets[held_out]) <= set(targets[~held_out])
        by_block = {}
        for row, col, out in zip(rows // choice.block, cols // choice.block, held_out):
            assert by_block.setdefault((row, col), out) == out
    assert np.sum(choice.folds, axis=0).max() == 1


@pytest.mark.parametrize("count", [1, 5, 15])
def test_too_few_labels_give_no_validation(count: int) -> None:
    rng = np.random.default_rng(0)
    rows, cols, targets = rng.integers(0, 50, (3, count))
    assert held_out_blocks(rows, cols, targets, all_over(50, 50), rng) is None


def test_one_patch_of_each_class_gives_no_validation() -> None:
    rows = np.repeat([2, 50], 30)
    cols = np.tile(np.arange(30), 2)
    targets, rng = np.repeat([0, 1], 30), np.random.default_rng(0)
    assert held_out_blocks(rows, cols // 30, targets, all_over(60, 60), rng) is None


def nearest_label(places: np.ndarray, labels: np.ndarray) -> np.ndarray:
    return np.sqrt(((places[:, None] - labels[None]) ** 2).sum(axis=2).min(axis=1))


def test_held_out_pixels_lie_as_far_from_labels_as_the_map_does() -> None:
    """Labels all over the scene are held out singly; those of a few patches in wide blocks."""
    rng = np.random.default_rng(0)
    everywhere = rng.integers(0, 120, (1500, 2))
    corners = rng.integers(0, 120, (12, 2))
    patches = (corners[:, None] + np.stack(np.mgrid[:6, :6], axis=2).reshape(1, -1, 2)).reshape(
        -1, 2
    )
    sides = []
    for labels in (everywhere, patches):
        targets = rng.integers(0, 3, len(labels))
        choice = held_out_blocks(*labels.T, targets, all_over(126, 126), np.random.default_rng(3))
        assert choice is not None
        held_out = choice.folds[0]
        sides.append(choice.block)
        to_map = np.stack(np.mgrid[:126:3, :126:3], axis=2).reshape(-1, 2)
        wanted = nearest_label(to_map, labels).mean()
        found = nearest_label(labels[held_out], labels[~held_out]).mean()
        assert 0.5 * wanted <= found <= 2 * wanted
    assert sides[0] <= 3
    assert sides[1] >= 10


def test_labels_right_beside_each_other_do_not_speak_for_a_wide_map() -> None:
    rows, cols = (part.ravel() for part in np.mgrid[:10, :10])
    targets = np.random.default_rng(0).integers(0, 2, 100)
    assert (
        held_out_blocks(rows, cols, targets, all_over(10, 10), np.random.default_rng(0)) is not None
    )
    assert (
        held_out_blocks(rows, cols, targets, all_over(500, 500), np.random.default_rng(0)) is None
    )


def test_only_pixels_that_are_mapped_tell_how_far_labels_are_held_out() -> None:
    """Labels all over a strip speak for a map of the strip, and not for land far from it."""
    rng = np.random.default_rng(0)
    labels = rng.integers(0, (200, 20), (400, 2))
    targets = rng.integers(0, 3, 400)
    strip, whole = (
        held_out_blocks(*labels.T, targets, to_map, np.random.default_rng(0))
        for to_map in (all_over(200, 20), all_over(200, 200))
    )
    assert strip is not None
    assert strip.block <= 3
    assert whole is None or whole.block > 3
