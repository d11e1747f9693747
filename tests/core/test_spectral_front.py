"""SNV and projection of spectra."""

from __future__ import annotations

import hypothesis.extra.numpy as hnp
import hypothesis.strategies as st
import numpy as np
import torch
from hypothesis import given, settings

from spectraprompt.core.model.spectral_front import SpectralFront, fit_projection, snv

spectra_arrays = hnp.arrays(
    np.float32,
    st.tuples(st.integers(1, 6), st.integers(2, 20)),
    elements=st.floats(0, 10000, width=32),
)


@given(spectra_arrays)
@settings(deadline=None)
def test_snv_has_no_mean_and_unit_deviation(spectra: np.ndarray) -> None:
    shaped = snv(spectra)
    assert np.allclose(shaped.mean(axis=1), 0, atol=1e-9)
    deviation = shaped.std(axis=1)
    assert np.all(np.isclose(deviation, 1, atol=1e-6) | (deviation == 0))


def test_snv_ignores_brightness_and_offset() -> None:
    spectra = np.random.default_rng(0).random((4, 30))
    np.testing.assert_allclose(snv(3.5 * spectra + 100), snv(spectra), atol=1e-9)


def test_flat_spectra_are_zero_not_infinite() -> None:
    assert not snv(np.full((2, 5), 7.0)).any()
    front = SpectralFront.of(fit_projection(np.random.default_rng(0).random((50, 5)), 3))
    projected = front(torch.full((5, 2, 2), 7.0), torch.ones(2, 2, dtype=torch.bool))
    assert torch.isfinite(projected).all()


def test_components_are_white() -> None:
    rng = np.random.default_rng(1)
    spectra = (rng.random((2000, 6)) @ rng.random((6, 40)) + 0.01 * rng.random((2000, 40))) * 1000
    projection = fit_projection(spectra, 5)
    components = snv(spectra) @ projection.matrix.T.astype(float) + projection.offset
    np.testing.assert_allclose(components.mean(axis=0), 0, atol=1e-3)
    np.testing.assert_allclose(np.cov(components.T, bias=True), np.eye(5), atol=1e-2)


def test_the_window_path_equals_the_formula() -> None:
    rng = np.random.default_rng(2)
    cube = (rng.random((20, 7, 9)) * 5000).astype(np.float32)
    flat = cube.reshape(20, -1).T
    projection = fit_projection(flat, 8)
    got = SpectralFront.of(projection)(torch.from_numpy(cube), torch.ones(7, 9, dtype=torch.bool))
    expected = snv(flat) @ projection.matrix.T.astype(float) + projection.offset
    np.testing.assert_allclose(got.reshape(8, -1).T.numpy(), expected, atol=2e-4)


def test_no_more_components_than_the_data_have() -> None:
    spectra = np.random.default_rng(3).random((100, 4))
    assert len(fit_projection(spectra, 30).matrix) <= 3  # SNV takes two degrees of freedom away
    assert len(fit_projection(np.ones((10, 4)), 3).matrix) >= 0


def test_constant_bands_do_not_break_the_projection() -> None:
    spectra = np.random.default_rng(4).random((100, 6))
    spectra[:, 2] = 0
    assert np.isfinite(fit_projection(spectra, 4).matrix).all()
