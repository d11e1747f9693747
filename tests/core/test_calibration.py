"""Confidence: the scale is found again, and the calibration error is Guo et al.'s."""

from __future__ import annotations

import hypothesis.strategies as st
import numpy as np
import pytest
import torch
from hypothesis import given

from spectraprompt.core.calibration import expected_calibration_error, fit_confidence_scale


def test_the_confidence_scale_is_found_again() -> None:
    generator = torch.Generator().manual_seed(0)
    similarities = torch.rand(4000, 5, generator=generator) * 2 - 1
    true_scale = 7.0
    targets = torch.multinomial((similarities * true_scale).softmax(1), 1, generator=generator)[
        :, 0
    ]
    assert fit_confidence_scale(similarities, targets) == pytest.approx(true_scale, rel=0.1)


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
