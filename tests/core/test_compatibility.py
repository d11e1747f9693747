"""Whether a model fits a scene."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectraprompt.core.bundle import Manifest
from spectraprompt.core.compatibility import (
    check_fits,
    check_spectra,
    model_axis,
    spectral_record,
)
from spectraprompt.core.errors import BundleError
from spectraprompt.core.grid import Grid
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import PromptClass, PromptSet
from spectraprompt.core.scene import Scene, write_envi
from spectraprompt.core.scene_statistics import statistics_of
from spectraprompt.core.spectra import SpectralAxis

PROMPTS = PromptSet("Fields", "", "en", (PromptClass(1, "Corn", "#ffcc00", ("corn",)),))


def axis(
    bands: int,
    first: Optional[float] = None,
    last: Optional[float] = None,
    bad: tuple[int, ...] = (),
    fwhm: Optional[float] = None,
) -> SpectralAxis:
    good = np.ones(bands, bool)
    good[list(bad)] = False
    wavelengths = None if first is None or last is None else np.linspace(first, last, bands)
    return SpectralAxis(wavelengths, None if fwhm is None else np.full(bands, fwhm), good)


def model_for(trained_on: SpectralAxis) -> Manifest:
    return Manifest(
        spectral=spectral_record(trained_on),
        radius=3,
        backbone={"name": "multiscale", "config": {}},
        prompts=PROMPTS,
        encoder={"id": "tiny", "checksum": "00", "dim": 4},
    )


def refused(model: Manifest, scene: SpectralAxis) -> BundleError:
    with pytest.raises(BundleError) as caught:
        check_fits(model, scene)
    return caught.value


@given(
    bands=st.integers(1, 20),
    bad=st.sets(st.integers(0, 19)),
    known=st.booleans(),
    fwhm=st.none() | st.floats(1, 50),
)
def test_a_model_fits_the_scene_it_was_trained_on(
    bands: int, bad: set[int], known: bool, fwhm: Optional[float]
) -> None:
    left_out = tuple(band for band in bad if band < bands - 1)
    ends = (400.0, 2500.0) if known else (None, None)
    scene = axis(bands, *ends, left_out, fwhm)
    model = model_for(scene)
    assert model_axis(model.spectral) == scene.selected()
    fit = check_fits(model, scene)
    assert fit.is_identity
    assert fit.matrix is None
    assert fit.warning == ""


def test_the_record_of_an_axis_is_plain_json() -> None:
    record = spectral_record(axis(4, 400, 700, (1,), 10.0))
    assert record == {
        "bands": 3,
        "wavelengths_nm": [400.0, 600.0, 700.0],
        "fwhm_nm": [10.0, 10.0, 10.0],
    }
    assert all(type(value) is float for value in record["wavelengths_nm"])
    assert spectral_record(axis(2)) == {"bands": 2, "wavelengths_nm": None, "fwhm_nm": None}


def test_bands_marked_as_bad_in_a_record_are_not_the_models() -> None:
    record = {"bands": 3, "wavelengths_nm": [400.0, 500.0, 600.0], "good": [True, False, True]}
    assert model_axis(record) == SpectralAxis(np.array([400.0, 600.0]), None, np.ones(2, bool))


def test_another_sensor_is_resampled() -> None:
    fit = check_fits(model_for(axis(5, 500, 900)), axis(41, 400, 2400, bad=(40,)))
    assert not fit.is_identity
    assert fit.matrix is not None
    assert fit.matrix.shape == (5, 40)
    assert fit.matrix.dtype == np.float32
    ramp = np.linspace(400, 2400, 41, dtype=np.float32)[:40]
    assert fit.matrix @ ramp == pytest.approx(np.linspace(500, 900, 5), rel=1e-5)
    assert fit.warning == ""


def test_the_same_number_of_other_bands_is_resampled_too() -> None:
    assert not check_fits(model_for(axis(5, 500, 900)), axis(5, 480, 920)).is_identity


def test_a_missing_range_is_named() -> None:
    error = refused(model_for(axis(22, 400, 2500)), axis(60, 400, 1000))
    assert error.code == "bundle.wavelengths-mismatch"
    assert "1100\u20132500 nm" in error.message
    assert "400\u20131000 nm" in error.message


def test_without_wavelengths_the_number_of_good_bands_decides() -> None:
    model = model_for(axis(5))
    assert check_fits(model, axis(6, bad=(2,))).is_identity
    assert check_fits(model, axis(5, 400, 900)).is_identity
    error = refused(model, axis(6))
    assert error.code == "bundle.bands-mismatch"
    assert "5 bands" in error.message
    assert "6 good bands of 6" in error.message
    assert "3 good bands of 5" in refused(model, axis(5, bad=(0, 1))).message


def test_a_scene_without_wavelengths_is_taken_by_position_with_a_warning() -> None:
    model = model_for(axis(5, 500, 900))
    fit = check_fits(model, axis(6, bad=(5,)))
    assert fit.is_identity
    assert "500\u2013900 nm" in fit.warning
    error = refused(model, axis(7))
    assert error.code == "bundle.bands-mismatch"
    assert "5 bands at 500\u2013900 nm" in error.message
    assert "7 good bands of 7" in error.message


def test_a_scene_without_a_good_band_is_refused() -> None:
    for known in ((400.0, 900.0), (None, None)):
        error = refused(model_for(axis(5, 500, 900)), axis(2, *known, bad=(0, 1)))
        assert error.code == "bundle.bands-mismatch"
        assert "0 good bands of 2" in error.message


@pytest.mark.parametrize(("strength", "answer"), [(0.0, "none"), (0.13, "told"), (2.0, "refused")])
def test_spectra_of_another_shape_are_told_and_then_refused(
    tmp_path: Path, strength: float, answer: str
) -> None:
    rng = np.random.default_rng(0)
    slope = np.linspace(0, 1, 60)
    spectra = 1000 + 1000 * slope + rng.normal(0, 20, (400, 60))
    other = spectra + strength * 1000 * np.sin(20 * slope)
    cube = np.ascontiguousarray(other.T.reshape(60, 20, 20).astype(np.float32))
    path = write_envi(tmp_path / "scene.bsq", cube, axis(60, 400, 990), Grid(20, 20))
    told: list[str] = []
    progress = Progress(on_log=lambda _, text: told.append(text))
    with Scene.open(path) as scene:
        if answer == "refused":
            with pytest.raises(BundleError) as caught:
                check_spectra(scene.axis, statistics_of(spectra), scene, progress)
            assert caught.value.code == "bundle.other-spectra"
        else:
            check_spectra(scene.axis, statistics_of(spectra), scene, progress)
    assert any("unlike" in text for text in told) == (answer == "told")
