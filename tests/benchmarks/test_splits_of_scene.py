"""Splits of the accuracy benchmark: what every method is given must be fair."""

from __future__ import annotations

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings

from spectraprompt.benchmarks.splits_of_scene import (
    SPLITS,
    Split,
    digest_of,
    parts,
    some_of_each,
)

EVERY_SPLIT = [split for listed in SPLITS.values() for split in listed]
labelled = st.lists(
    st.tuples(st.integers(0, 80), st.integers(0, 80), st.integers(0, 4)),
    min_size=2,
    max_size=150,
    unique_by=lambda pixel: pixel[:2],
)


@given(labelled, st.sampled_from(EVERY_SPLIT), st.integers(0, 9))
@settings(deadline=None)
def test_no_pixel_trains_and_tests_and_none_is_tested_twice(
    pixels: list[tuple[int, int, int]], split: Split, seed: int
) -> None:
    rows, cols, targets = np.array(pixels).T
    found = parts(rows, cols, targets, split, seed)
    for train, test in found:
        assert not set(train) & set(test)
    tested = np.concatenate([test for _, test in found])
    assert len(np.unique(tested)) == len(tested)
    if split.side:
        assert len(found) == 5
        assert len(tested) == len(rows)


@given(labelled, st.integers(1, 30), st.integers(1, 8), st.integers(0, 9))
@settings(deadline=None)
def test_a_buffer_only_takes_training_pixels_away_and_keeps_its_distance(
    pixels: list[tuple[int, int, int]], side: int, buffer: int, seed: int
) -> None:
    rows, cols, targets = np.array(pixels).T
    near = parts(rows, cols, targets, Split("", "", 1, side=side), seed)
    far = parts(rows, cols, targets, Split("", "", 1, side=side, buffer=buffer), seed)
    for (all_train, test), (train, same) in zip(near, far):
        np.testing.assert_array_equal(test, same)
        apart = np.maximum(
            np.abs(rows[all_train, None] - rows[test]), np.abs(cols[all_train, None] - cols[test])
        ).min(axis=1, initial=buffer + 1)
        np.testing.assert_array_equal(train, all_train[apart > buffer])


@given(st.lists(st.integers(0, 5), min_size=1, max_size=200), st.integers(1, 20))
def test_every_class_gives_the_count_or_half_of_what_it_has(listed: list[int], count: int) -> None:
    targets = np.array(listed)
    chosen = some_of_each(targets, count, np.random.default_rng(0))
    for target in np.unique(targets):
        size = int((targets == target).sum())
        expected = count if size >= 2 * count else max(1, size // 2)
        assert chosen[targets == target].sum() == expected


def test_seeds_differ_and_repeat() -> None:
    rng = np.random.default_rng(0)
    rows, cols = np.divmod(rng.choice(10_000, 500, replace=False), 100)
    targets = rng.integers(0, 4, 500)
    for split in EVERY_SPLIT:
        digests = [digest_of(parts(rows, cols, targets, split, seed)) for seed in (0, 1, 0)]
        assert digests[0] == digests[2] != digests[1]


@pytest.mark.parametrize("scene", SPLITS)
def test_each_scene_has_its_splits_by_name(scene: str) -> None:
    names = [split.name for split in SPLITS[scene]]
    assert len(set(names)) == len(names)
    assert names[:2] == ["block", "buffer"]
