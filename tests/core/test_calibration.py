"""Confidence: the scale is found again, the threshold keeps its promise, the error is right."""

from __future__ import annotations

import hypothesis.strategies as st
import numpy as np
import pytest
import torch
from hypothesis import given

from spectraprompt.core.calibration import (
    expected_calibration_error,
    fit_confidence_scale,
    fit_unclassified_threshold,
)


def test_the_confidence_scale_is_found_again() -> None:
    generator = torch.Generator().manual_seed(0)
    similarities = torch.rand(4000, 5, generator=generator) * 2 - 1
    true_scale = 7.0
    targets = torch.multinomial((similarities * true_scale).softmax(1), 1, generator=generator)[
        :, 0
    ]
    assert fit_confidence_scale(similarities, targets) == pytest.approx(true_scale, rel=0.1)


SIMILARITIES = st.integers(1, 60).flatmap(
    lambda n: st.tuples(
        st.lists(
            st.lists(st.floats(-1, 1, width=32), min_size=3, max_size=3), min_size=n, max_size=n
        ),
        st.lists(st.integers(0, 2), min_size=n, max_size=n),
    )
)


@given(SIMILARITIES, st.floats(0.01, 1))
def test_the_threshold_keeps_the_share_promised_and_is_the_largest_that_does(
    pixels: tuple[list[list[float]], list[int]], kept: float
) -> None:
    similarities, targets = torch.tensor(pixels[0]), torch.tensor(pixels[1])
    threshold = fit_unclassified_threshold(similarities, targets, kept)
    best, chosen = similarities.max(dim=1)
    right = best[chosen == targets].double().numpy()
    if len(right) == 0:
        assert threshold is None
        return
    assert threshold is not None
    assert (right >= threshold).sum() >= kept * len(right)
    above = right[right > threshold]
    assert len(above) == 0 or len(above) < kept * len(right)


@given(SIMILARITIES, st.floats(0.01, 1), st.floats(0.01, 1))
def test_the_threshold_falls_as_more_is_to_be_kept_and_wrong_pixels_do_not_move_it(
    pixels: tuple[list[list[float]], list[int]], one: float, other: float
) -> None:
    similarities, targets = torch.tensor(pixels[0]), torch.tensor(pixels[1])
    less, more = sorted((one, other))
    loose = fit_unclassified_threshold(similarities, targets, more)
    strict = fit_unclassified_threshold(similarities, targets, less)
    right = similarities.argmax(dim=1) == targets
    alone = fit_unclassified_threshold(similarities[right], targets[right], less)
    assert strict == alone
    assert (loose is None and strict is None) or loose <= strict


def test_a_share_of_nothing_is_no_threshold() -> None:
    with pytest.raises(ValueError, match="kept"):
        fit_unclassified_threshold(torch.eye(3), torch.arange(3), 0.0)


def test_a_perfectly_calibrated_forecast_has_no_error() -> None:
    confidence = np.repeat([0.25, 0.75], 400)
    right = np.concatenate([np.arange(400) < 100, np.arange(400) < 300])
    assert expected_calibration_error(confidence, right) == pytest.approx(0.0)


def test_an_overconfident_forecast_errs_by_the_difference() -> None:
    assert expected_calibration_error(np.full(10, 0.95), np.arange(10) < 6) == pytest.approx(0.35)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=60), st.integers(1, 20))
def test_the_error_is_that_of_its_definition(pairs: list[tuple[float, bool]], bins: int) -> None:
    confidence = np.array([c for c, _ in pairs])
    right = np.array([r for _, r in pairs], bool)
    expected = 0.0
    for index in range(bins):
        inside = np.array(
            [min(max(int(np.ceil(c * bins)) - 1, 0), bins - 1) == index for c in confidence], bool
        )
        if inside.any():
            gap = abs(right[inside].mean() - confidence[inside].mean())
            expected += inside.sum() / len(pairs) * gap
    assert expected_calibration_error(confidence, right, bins) == pytest.approx(expected)
