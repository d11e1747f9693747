"""Estimating the bands that a scene lacks, and telling whether its spectra are of the kind."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spectraprompt.core.band_estimation import (
    comparable_bands,
    estimation_matrix,
    response_matrix,
)
from spectraprompt.core.scene_statistics import (
    SceneStatistics,
    scale_note,
    statistics_of,
    unlikeness,
)
from spectraprompt.core.spectra import SpectralAxis, resampling_matrix

CENTRES = np.arange(400.0, 1000.0, 10.0)


def axis(centres: np.ndarray) -> SpectralAxis:
    return SpectralAxis(centres, None, np.ones(centres.size, bool))


def training_spectra(count: int = 500, seed: int = 0) -> np.ndarray:
    """Spectra of three smooth materials with a step that no interpolation knows of."""
    rng = np.random.default_rng(seed)
    x = (CENTRES - 400) / 600
    materials = np.stack([x, np.sin(5 * x) + 2, (x > 0.51) + 0.2 * x])
    return 3000 * rng.dirichlet(np.ones(3), count) @ materials + rng.normal(0, 1, (count, x.size))


STATISTICS = statistics_of(training_spectra())
MODEL = axis(CENTRES)


def test_missing_bands_are_estimated_far_better_than_interpolated() -> None:
    scene = axis(CENTRES[(CENTRES < 640) | (CENTRES > 740)])
    spectra = training_spectra(seed=1)
    seen = spectra[:, np.isin(CENTRES, scene.wavelengths)]
    estimated = np.abs(seen @ estimation_matrix(scene, MODEL, STATISTICS).T - spectra).mean()
    interpolated = np.abs(seen @ resampling_matrix(scene, MODEL).T - spectra).mean()
    assert estimated < 0.1 * interpolated


@settings(deadline=None, max_examples=25)
@given(st.sets(st.integers(0, 59), min_size=45), st.floats(1e-4, 1e4), st.floats(-1, 1))
def test_estimates_keep_gain_and_offset(kept: set[int], gain: float, offset: float) -> None:
    chosen = sorted(kept)
    matrix = estimation_matrix(axis(CENTRES[chosen]), MODEL, STATISTICS).astype(np.float64)
    np.testing.assert_allclose(matrix.sum(axis=1), 1, atol=1e-3)
    spectra = training_spectra(20)[:, chosen]
    moved = (gain * (spectra + offset * 3000)) @ matrix.T
    expected = gain * (spectra @ matrix.T + offset * 3000)
    np.testing.assert_allclose(moved, expected, atol=5e-3 * 3000 * gain)


def test_bands_where_the_model_has_none_do_not_count() -> None:
    scene = axis(np.arange(300.0, 960.0, 8.0))
    chosen = comparable_bands(scene, MODEL)
    assert scene.wavelengths is not None
    assert scene.wavelengths[chosen].min() > 380
    matrix = estimation_matrix(scene, MODEL, STATISTICS)
    assert (np.delete(matrix, chosen, axis=1) == 0).all()


def test_without_wavelengths_all_bands_are_comparable() -> None:
    bare = SpectralAxis(None, None, np.array([True, False, True]))
    assert comparable_bands(bare, MODEL).tolist() == [0, 1]


@given(gain=st.floats(1e-4, 1e4), offset=st.floats(-2, 2))
def test_scale_and_offset_make_no_spectra_unlike(gain: float, offset: float) -> None:
    spectra, same = training_spectra(50, seed=2), np.eye(60)
    found = unlikeness(gain * (spectra + 3000 * offset), STATISTICS, same)
    assert found == pytest.approx(unlikeness(spectra, STATISTICS, same), abs=1e-6)
    assert found < 0.02


def test_other_shapes_are_unlike_on_any_bands() -> None:
    scene = axis(np.arange(405.0, 990.0, 7.0))
    response = response_matrix(scene, MODEL, np.arange(scene.bands))
    spectra = training_spectra(seed=3) @ response.T
    assert unlikeness(spectra, STATISTICS, response) < 0.02
    sun = np.exp(-np.linspace(0, 3, scene.bands)) * (1 + 0.3 * np.sin(np.arange(scene.bands) / 3))
    assert unlikeness(spectra * sun, STATISTICS, response) > 0.1


@pytest.mark.parametrize("noise", [0.1, 1.0, 10.0])
def test_a_noisy_scene_is_like_itself(noise: float) -> None:
    """Also where two opposite spectra make a mean of no shape."""
    rng = np.random.default_rng(0)
    slope = np.linspace(-1, 1, 150)
    spectra = np.where(rng.random((2000, 1)) < 0.5, slope, -slope)
    spectra = spectra + noise * rng.standard_normal((2000, 150))
    assert unlikeness(spectra[::2], statistics_of(spectra[1::2]), np.eye(150)) < 0.05


def test_scales_are_told_apart_by_powers_of_ten() -> None:
    assert scale_note(2500, 0.25) != ""
    assert "10,000 times smaller" in scale_note(2500, 0.25)
    assert "100 times larger" in scale_note(0.3, 40)
    assert scale_note(2500, 4000) == scale_note(0, 1) == scale_note(1, 0) == ""


def test_statistics_survive_their_tensors() -> None:
    tensors = STATISTICS.tensors()
    assert all(tensor.dtype == np.float32 for tensor in tensors.values())
    back = SceneStatistics(STATISTICS.brightness, tensors["mean"], tensors["components"])
    scene = axis(CENTRES[:-5])
    np.testing.assert_allclose(
        estimation_matrix(scene, MODEL, back),
        estimation_matrix(scene, MODEL, STATISTICS),
        atol=0.02,
    )
