"""Classes, measures and unclassified pixels from similarities, against their definitions."""

from __future__ import annotations

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from spectraprompt.core.decisions import (
    MEASURES,
    Decision,
    DecisionRule,
    decide,
    free_class_id,
    undecided,
)

cosines = st.floats(-1, 1, width=32)


def windows(least: int = 1) -> st.SearchStrategy[np.ndarray]:
    shapes = st.tuples(st.integers(least, 7), st.integers(1, 5), st.integers(1, 6))
    return shapes.flatmap(lambda shape: arrays(np.float32, shape, elements=cosines))


def rule(classes: int, scale: float = 10.0, **changes: object) -> DecisionRule:
    ids = np.arange(classes, dtype=np.int32) * 3 + 1
    return DecisionRule(ids, scale, MEASURES, **changes)


def decided(similarities: np.ndarray, **changes: object) -> Decision:
    valid = np.ones(similarities.shape[1:], bool)
    return decide(similarities, valid, rule(len(similarities), **changes))


@given(windows(), st.floats(0, 100))
def test_measures_are_those_of_their_definitions(similarities: np.ndarray, scale: float) -> None:
    found = decided(similarities, scale=scale)
    logits = scale * similarities.astype(np.float64)
    shares = np.exp(logits - logits.max(axis=0))
    shares /= shares.sum(axis=0)
    ordered = np.sort(shares, axis=0)[::-1]
    second = ordered[1] if len(ordered) > 1 else 0.0
    surprise = np.where(shares > 0, -shares * np.log(np.maximum(shares, 1e-300)), 0).sum(axis=0)
    entropy = surprise / np.log(len(shares)) if len(shares) > 1 else 0.0
    for name, expected in (
        ("confidence", ordered[0]),
        ("margin", ordered[0] - second),
        ("entropy", np.broadcast_to(entropy, ordered[0].shape)),
    ):
        measure = found.measures[name]
        assert measure.dtype == np.float32
        np.testing.assert_allclose(measure, expected, atol=2e-5)
        assert (measure >= 0).all()
        assert (measure <= 1).all()
    np.testing.assert_array_equal(found.class_ids, 3 * similarities.argmax(axis=0) + 1)


@given(windows())
def test_only_the_wanted_measures_are_made_and_they_do_not_change_the_classes(
    similarities: np.ndarray,
) -> None:
    valid = np.ones(similarities.shape[1:], bool)
    everything = decide(similarities, valid, rule(len(similarities)))
    for wanted in ((), ("entropy",), ("margin", "confidence")):
        some = DecisionRule(rule(len(similarities)).class_ids, 10.0, wanted)
        found = decide(similarities, valid, some)
        assert set(found.measures) == set(wanted)
        np.testing.assert_array_equal(found.class_ids, everything.class_ids)
        for name in wanted:
            np.testing.assert_array_equal(found.measures[name], everything.measures[name])


@given(windows(2), st.integers(0, 2**32 - 1))
def test_the_order_of_classes_does_not_matter(similarities: np.ndarray, seed: int) -> None:
    order = np.random.default_rng(seed).permutation(len(similarities))
    base = rule(len(similarities))
    shuffled = DecisionRule(base.class_ids[order], 10.0, MEASURES)
    valid = np.ones(similarities.shape[1:], bool)
    one, other = decide(similarities, valid, base), decide(similarities[order], valid, shuffled)
    for name in MEASURES:
        np.testing.assert_allclose(one.measures[name], other.measures[name], atol=1e-6)
    ranked = np.sort(similarities, axis=0)
    clear = ranked[-1] > ranked[-2]
    np.testing.assert_array_equal(one.class_ids[clear], other.class_ids[clear])


@given(windows(), cosines)
def test_pixels_near_no_class_are_unclassified_and_no_others(
    similarities: np.ndarray, threshold: float
) -> None:
    plain = decided(similarities)
    found = decided(similarities, unclassified_below=threshold, unclassified_id=99)
    far = similarities.max(axis=0) < threshold
    np.testing.assert_array_equal(found.class_ids == 99, far)
    np.testing.assert_array_equal(found.class_ids[~far], plain.class_ids[~far])
    for name in MEASURES:
        np.testing.assert_array_equal(found.measures[name], plain.measures[name])


def test_invalid_pixels_have_neither_class_nor_measure() -> None:
    similarities = np.full((3, 2, 2), np.nan, np.float32)
    similarities[:, 0, 0] = 0.1, 0.5, 0.2
    valid = np.array([[True, False], [False, False]])
    found = decide(similarities, valid, rule(3, unclassified_below=0.9, unclassified_id=7))
    np.testing.assert_array_equal(found.class_ids, [[7, 0], [0, 0]])
    for measure in found.measures.values():
        np.testing.assert_array_equal(np.isnan(measure), ~valid)


def test_a_single_class_is_certain() -> None:
    found = decided(np.array([[[-0.4, 0.9]]], np.float32))
    assert (found.measures["confidence"] == 1).all()
    assert (found.measures["margin"] == 1).all()
    assert (found.measures["entropy"] == 0).all()


def test_classes_alike_are_wholly_uncertain() -> None:
    found = decided(np.full((5, 1, 1), 0.3, np.float32))
    assert found.class_ids == 1  # the first of equals
    assert found.measures["confidence"] == pytest.approx(0.2)
    assert found.measures["margin"] == 0
    assert found.measures["entropy"] == pytest.approx(1)


def test_a_window_larger_than_a_chunk_is_decided_alike() -> None:
    similarities = np.random.default_rng(0).uniform(-1, 1, (4, 130, 127)).astype(np.float32)
    found = decided(similarities)
    for row in (0, 64, 129):
        part = decided(similarities[:, row : row + 1])
        np.testing.assert_array_equal(found.class_ids[row], part.class_ids[0])
        for name in MEASURES:
            np.testing.assert_allclose(found.measures[name][row], part.measures[name][0], atol=1e-6)


def test_nothing_is_decided_where_nothing_is_valid() -> None:
    found = undecided((2, 3), rule(4))
    assert found.class_ids.shape == (2, 3)
    assert not found.class_ids.any()
    assert all(np.isnan(measure).all() for measure in found.measures.values())


@pytest.mark.parametrize(
    ("ids", "free"),
    [
        ([1, 2, 3], 4),
        ([7], 8),
        ([2, 255], 254),
        (list(range(1, 256)), 256),
        ([5, 300], 301),
        ([1, 65535], 65534),
    ],
)
def test_unclassified_gets_an_id_of_its_own(ids: list[int], free: int) -> None:
    assert free_class_id(ids) == free


@given(st.sets(st.integers(1, 65535), min_size=1, max_size=300))
def test_the_id_of_unclassified_is_free_and_keeps_the_rasters_type(ids: set[int]) -> None:
    found = free_class_id(ids)
    assert found not in ids
    assert 1 <= found <= 65535
    assert (found <= 255) == (max(ids) <= 255) or set(range(1, 256)) <= ids


def test_no_id_may_be_left() -> None:
    with pytest.raises(ValueError, match="free"):
        free_class_id(range(1, 65536))
