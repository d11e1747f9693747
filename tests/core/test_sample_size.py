"""Sizes of samples and how points are shared out, against a published example and on properties."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectraprompt.core.errors import SampleError
from spectraprompt.core.sample_size import ALLOCATIONS, allocate, sample_size

# Olofsson et al. (2014), section 5.1 and table 5.
PIXELS = (200_000, 150_000, 3_200_000, 6_450_000)
EXPECTED = (0.70, 0.60, 0.90, 0.95)


def test_the_published_sample_size():
    assert sample_size(PIXELS, EXPECTED, 0.01) == 641


def test_the_published_equal_and_proportional_allocations():
    equal = allocate(PIXELS, 641, "equal")
    assert all(abs(n - 160) <= 1 for n in equal)
    assert allocate(PIXELS, 641, "proportional") == [13, 10, 205, 413]


def test_a_minimum_of_each_and_the_rest_by_area():
    assert allocate(PIXELS, 641, "minimum", 100) == [100, 100, 146, 295]
    assert allocate(PIXELS, 641, "minimum", 50) == [50, 50, 179, 362]


def test_a_sample_of_a_small_map_needs_fewer_points():
    shares = [n // 10_000 for n in PIXELS]
    assert sample_size(shares, EXPECTED, 0.01) < 641
    assert sample_size(shares, EXPECTED, 0.01) <= sum(shares)


@given(
    st.lists(st.integers(1, 10**7), min_size=1, max_size=8),
    st.floats(0.05, 0.95),
    st.floats(0.001, 0.2),
)
def test_the_size_gives_the_error_asked_for(pixels, accuracy, target):
    size = sample_size(pixels, [accuracy] * len(pixels), target)
    assert 1 <= size <= sum(pixels)
    # Shared out by area, as all spreads are alike here.
    variance = accuracy * (1 - accuracy)
    error = math.sqrt(variance / size - variance / sum(pixels))
    assert error <= target + 1e-12


@given(
    st.lists(st.integers(1, 10**9), min_size=1, max_size=12),
    st.integers(1, 3000),
    st.sampled_from(ALLOCATIONS),
    st.integers(2, 100),
)
def test_all_points_are_shared_out_and_no_stratum_gets_more_than_it_has(
    pixels, size, allocation, minimum
):
    floor = minimum if allocation == "minimum" else 2
    floors = [min(floor, n) for n in pixels]
    if sum(floors) > size:
        with pytest.raises(SampleError) as caught:
            allocate(pixels, size, allocation, minimum)
        assert caught.value.code == "sample.too-few"
        return
    points = allocate(pixels, size, allocation, minimum)
    assert sum(points) == min(size, sum(pixels))
    for n, k, least in zip(pixels, points, floors):
        assert least <= k <= n
    if allocation == "equal":
        free = [k for n, k in zip(pixels, points) if k < n]
        assert not free or max(free) - min(free) <= 1
    else:
        ordered = sorted(zip(pixels, points))
        assert all(a[1] <= b[1] + 1 for a, b in zip(ordered, ordered[1:]))


@pytest.mark.parametrize("target", [0.0, 1.0, -0.1, float("nan")])
def test_a_target_that_cannot_be(target):
    with pytest.raises(SampleError) as caught:
        sample_size(PIXELS, EXPECTED, target)
    assert caught.value.code == "sample.bad-target"


@pytest.mark.parametrize("accuracy", [0.0, 1.0, 1.2, float("nan")])
def test_an_accuracy_that_cannot_be_expected(accuracy):
    with pytest.raises(SampleError) as caught:
        sample_size([10, 10], [0.9, accuracy], 0.01)
    assert caught.value.code == "sample.bad-accuracy"


def test_unknown_ways_and_minima_are_refused():
    with pytest.raises(SampleError) as caught:
        allocate([10, 10], 10, "neyman")
    assert caught.value.code == "sample.unknown-allocation"
    with pytest.raises(SampleError) as caught:
        allocate([10, 10], 10, "minimum", 1)
    assert caught.value.code == "sample.bad-minimum"
