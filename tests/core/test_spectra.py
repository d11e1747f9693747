from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spectraprompt.core.errors import BundleError
from spectraprompt.core.spectra import (
    SpectralAxis,
    check_complete,
    check_coverage,
    parse_unit,
    ranges_text,
    resampling_matrix,
    snv,
    uncovered_bands,
    wavelengths_to_nm,
)


def axis(wavelengths, fwhm=None, good=None):
    wavelengths = None if wavelengths is None else np.asarray(wavelengths, dtype=float)
    bands = len(wavelengths) if wavelengths is not None else len(good)
    return SpectralAxis(
        wavelengths,
        None if fwhm is None else np.broadcast_to(np.asarray(fwhm, dtype=float), (bands,)),
        np.ones(bands, dtype=bool) if good is None else np.asarray(good),
    )


@st.composite
def grids(draw, low=400.0, high=2500.0, most=40):
    """Bands in any order, at least 0.5 nm apart."""
    count = draw(st.integers(2, most))
    steps = draw(st.lists(st.floats(0.5, (high - low) / most), min_size=count, max_size=count))
    return np.array(draw(st.permutations(list(low + np.cumsum(steps)))))


# Units and wavelengths


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("nm", 1.0),
        ("Nanometer", 1.0),
        ("nanometers", 1.0),
        ("NANOMETRES", 1.0),
        ("µm", 1e3),
        ("μm", 1e3),
        ("um", 1e3),
        ("Micrometers", 1e3),
        ("micron", 1e3),
        (" [Microns] ", 1e3),
        ("\udcb5m", 1e3),
        ("\ufffdM", 1e3),
        ("Âµm", 1e3),
        ("Angstroms", 0.1),
        ("m", 1e9),
        ("Millimeters", 1e6),
        ("Unknown", None),
        ("", None),
        (None, None),
        ("Index", None),
        ("s", None),
    ],
)
def test_units_are_read_forgivingly(text, factor):
    assert parse_unit(text) == factor


@given(st.text(max_size=20))
def test_any_unit_text_is_answered(text):
    assert parse_unit(text) in (None, 0.1, 1.0, 1e3, 1e6, 1e7, 1e9)


def test_micrometres_become_nanometres():
    np.testing.assert_allclose(wavelengths_to_nm([0.46, 2.409], "Micrometers"), [460, 2409])


@pytest.mark.parametrize("unit", [None, "", "Unknown", "reflectance"])
def test_without_unit_small_numbers_are_micrometres(unit):
    np.testing.assert_allclose(wavelengths_to_nm([0.46, 12.5], unit), [460, 12500])
    np.testing.assert_allclose(wavelengths_to_nm([460, 2409], unit), [460, 2409])


@pytest.mark.parametrize("unit", ["Index", "Wavenumber", "GHz", "cm-1"])
def test_other_quantities_are_no_wavelengths(unit):
    with pytest.raises(ValueError, match=unit):
        wavelengths_to_nm([1.5, 2.5], unit)


@pytest.mark.parametrize("first", [0, 1])
def test_band_numbers_are_no_wavelengths(first):
    with pytest.raises(ValueError, match="band numbers"):
        wavelengths_to_nm(np.arange(first, first + 200))


# The axis


def test_axis_selects_good_bands_and_keeps_its_own_copy():
    wavelengths = np.array([400.0, 500.0, 600.0])
    full = axis(wavelengths, 10, [True, False, True])
    wavelengths[:] = 0
    kept = full.selected()
    assert (full.bands, kept.bands) == (3, 2)
    assert kept == axis([400, 600], 10)
    assert kept != axis([400, 601], 10)
    assert kept != axis([400, 600])
    with pytest.raises(ValueError, match="read-only"):
        full.good[0] = False


def test_axis_refuses_what_cannot_be():
    with pytest.raises(ValueError, match="2 wavelengths for 3 bands"):
        SpectralAxis(np.array([400.0, 500.0]), None, np.ones(3, dtype=bool))
    for wrong in (np.nan, 0.0, -1.0):
        with pytest.raises(ValueError, match="positive"):
            axis([400, wrong])
    assert axis([400, 0], good=[True, False]).bands == 2


# Resampling


@settings(deadline=None)
@given(grids(), st.data())
def test_rows_sum_to_one_and_bad_source_bands_do_not_count(centres, data):
    good = np.array(
        data.draw(st.lists(st.booleans(), min_size=centres.size, max_size=centres.size))
    )
    good[:2] = True
    source = axis(centres, data.draw(st.one_of(st.none(), st.floats(1, 30))), good)
    low, high = centres[good].min(), centres[good].max()
    wanted = np.array(data.draw(st.lists(st.floats(low, high), min_size=1, max_size=30)))
    target = axis(wanted, data.draw(st.one_of(st.none(), st.floats(1, 200))))
    matrix = resampling_matrix(source, target)
    assert matrix.shape == (target.bands, source.bands)
    assert matrix.dtype == np.float32
    assert (matrix >= 0).all()
    np.testing.assert_allclose(matrix.sum(axis=1), 1, atol=1e-5)
    assert (matrix[:, ~good] == 0).all()


@settings(deadline=None)
@given(grids(), st.data())
def test_equal_grids_give_the_identity(centres, data):
    spacing = np.median(np.diff(np.sort(centres)))
    shift = data.draw(st.floats(-0.009, 0.009)) * spacing
    matrix = resampling_matrix(axis(centres, 10), axis(centres + shift, 12))
    np.testing.assert_array_equal(matrix, np.eye(centres.size, dtype=np.float32))


@settings(deadline=None)
@given(grids(), st.data())
def test_interpolation_reproduces_linear_spectra(centres, data):
    wanted = np.array(
        data.draw(st.lists(st.floats(centres.min(), centres.max()), min_size=1, max_size=30))
    )
    slope, level = data.draw(st.floats(-1, 1)), data.draw(st.floats(-1, 1))

    def spectrum(wavelengths):
        return level + slope * wavelengths / 1000

    matrix = resampling_matrix(axis(centres), axis(wanted))
    np.testing.assert_allclose(matrix @ spectrum(centres), spectrum(wanted), atol=2e-5)


@settings(deadline=None)
@given(grids(), st.data())
def test_interpolation_is_numpys_interpolation(centres, data):
    wanted = np.array(
        data.draw(st.lists(st.floats(centres.min(), centres.max()), min_size=1, max_size=30))
    )
    values = np.array(
        data.draw(st.lists(st.floats(0, 1), min_size=centres.size, max_size=centres.size))
    )
    order = np.argsort(centres)
    matrix = resampling_matrix(axis(centres), axis(wanted))
    np.testing.assert_allclose(
        matrix @ values, np.interp(wanted, centres[order], values[order]), atol=2e-5
    )


def test_wide_bands_average_with_a_gaussian_response():
    """Against numerical integration of the interpolated spectrum over the response."""
    centres = np.arange(400.0, 1001.0, 5.0)
    values = np.sin(centres / 60) + 0.2 * np.cos(centres / 11)
    matrix = resampling_matrix(axis(centres, 6), axis([600.0, 702.5], [40, 60]))
    fine = np.arange(400, 1000, 0.01)
    spectrum = np.interp(fine, centres, values)
    for row, centre, fwhm in zip(matrix, (600, 702.5), (40, 60)):
        sigma = np.sqrt(fwhm**2 - 6**2) / 2.354820045
        response = np.exp(-0.5 * ((fine - centre) / sigma) ** 2)
        expected = (spectrum * response).sum() / response.sum()
        assert row @ values == pytest.approx(expected, abs=1e-4)


def test_gaussian_bands_reproduce_linear_spectra_away_from_the_ends():
    source = axis(np.linspace(400, 2500, 301), 8)
    target = axis(np.arange(600, 2300, 37.0), 30)
    expected = target.wavelengths / 1000
    np.testing.assert_allclose(
        resampling_matrix(source, target) @ (source.wavelengths / 1000), expected, atol=1e-5
    )


def test_bands_of_like_width_are_interpolated_not_blurred():
    source, wanted = axis(np.arange(400, 900, 10.0), 10), np.arange(405, 890, 10.0)
    blurred = resampling_matrix(source, axis(wanted, 10))
    np.testing.assert_array_equal(blurred, resampling_matrix(source, axis(wanted)))
    unknown = axis(source.wavelengths)
    np.testing.assert_array_equal(blurred, resampling_matrix(unknown, axis(wanted, 10)))


def test_overlapping_detectors_need_no_order():
    """Shuffled source bands give the same spectra; equal centres share their weight."""
    centres = np.array([650.0, 700.0, 690.0, 700.0, 750.0])
    matrix = resampling_matrix(axis(centres), axis([700.0, 720.0]))
    np.testing.assert_allclose(matrix[0], [0, 0.5, 0, 0.5, 0])
    np.testing.assert_allclose(matrix[1], [0, 0.3, 0, 0.3, 0.4], rtol=1e-6)


def test_indian_pines_wavelengths_jump_back_and_still_fit(shared_data):
    centres = np.loadtxt(shared_data / "indian_pines" / "wavelengths_nm.csv")
    assert (np.diff(centres) < 0).any()
    own = axis(centres)
    np.testing.assert_array_equal(resampling_matrix(own, own), np.eye(200, dtype=np.float32))
    wanted = np.arange(450, 2400, 20.0)
    matrix = resampling_matrix(own, axis(wanted))
    np.testing.assert_allclose(matrix @ centres, wanted, atol=1e-2)


def test_bad_target_bands_have_empty_rows_and_may_lie_anywhere():
    matrix = resampling_matrix(axis([400, 500, 600]), axis([450, 9999], good=[True, False]))
    np.testing.assert_allclose(matrix, [[0.5, 0.5, 0], [0, 0, 0]])


def test_half_a_spacing_outside_is_allowed_and_holds_the_edge():
    matrix = resampling_matrix(axis([400, 500, 600]), axis([351, 649]))
    np.testing.assert_array_equal(matrix, [[1, 0, 0], [0, 0, 1]])


def test_missing_range_is_named():
    source = axis([300, 450, 500, 550, 600, 2000], good=[False, True, True, True, True, False])
    with pytest.raises(BundleError) as caught:
        check_coverage(source, axis([380, 390, 500, 700, 900]))
    assert caught.value.code == "bundle.wavelengths-mismatch"
    assert "380–390 nm and 700–900 nm" in caught.value.message
    assert "450–600 nm" in caught.value.message


def test_bad_bands_at_the_end_shorten_the_range():
    with pytest.raises(BundleError, match=r"at 600 nm, but .* 400–500 nm"):
        check_complete(axis([400, 500, 600], good=[True, True, False]), axis([400, 600]))


def test_a_few_bands_may_be_missing_if_others_are_near():
    model = axis(np.arange(400, 1000, 10.0))
    scene = axis(np.concatenate([np.arange(460, 700, 8.0), np.arange(760, 1000, 8.0)]))
    missing = check_coverage(scene, model)
    assert ranges_text(model, missing) == "400–440 nm and 710–740 nm"
    with pytest.raises(BundleError, match="400–440 nm and 710–740 nm"):
        check_complete(scene, model)


def test_a_wide_gap_is_allowed_in_water_vapour_only():
    model = axis(np.arange(1000, 2400, 10.0))

    def without(first, last):
        return axis(model.wavelengths[(model.wavelengths < first) | (model.wavelengths > last)])

    assert check_coverage(without(1790, 2050), model).sum() > 20
    with pytest.raises(BundleError, match="1520–1760 nm"):
        check_coverage(without(1510, 1770), model)


def test_too_large_a_share_of_missing_bands_is_refused():
    model = axis(np.arange(400, 700, 10.0))
    assert check_coverage(axis(np.arange(480, 700, 10.0)), model).sum() == 7
    with pytest.raises(BundleError, match="400–470 nm"):
        check_coverage(axis(np.arange(490, 700, 10.0)), model)


def test_a_few_broad_bands_do_not_make_a_hyperspectral_scene():
    """Centres of a multispectral instrument against a model of 200 narrow bands."""
    broad = axis([443, 490, 560, 665, 705, 740, 783, 842, 865, 945, 1610, 2190])
    with pytest.raises(BundleError, match=r"the good bands of the scene, at 443–2190 nm"):
        check_coverage(broad, axis(np.linspace(400, 2490, 200)))


@settings(deadline=None)
@given(grids())
def test_a_scene_covers_its_own_bands(centres):
    assert not uncovered_bands(axis(centres), axis(centres)).any()


@given(st.floats(1e-4, 1e4), st.floats(-10, 10))
def test_snv_knows_neither_gain_nor_offset(gain, offset):
    spectra = np.random.default_rng(0).uniform(0, 1, (5, 30))
    np.testing.assert_allclose(snv(gain * (spectra + offset)), snv(spectra), atol=1e-6)
    assert (snv(np.full((2, 30), gain)) == 0).all()


def test_scene_without_good_bands_is_refused():
    with pytest.raises(BundleError) as caught:
        resampling_matrix(axis([400, 500], good=[False, False]), axis([400, 500]))
    assert caught.value.code == "bundle.bands-mismatch"


def test_without_wavelengths_bands_go_by_position():
    five = axis(None, good=[True] * 5)
    eye = np.eye(5, dtype=np.float32)
    np.testing.assert_array_equal(resampling_matrix(five, five), eye)
    np.testing.assert_array_equal(resampling_matrix(axis(np.arange(400, 900, 100)), five), eye)
    bad = axis(None, good=[True, False, True, True, True])
    np.testing.assert_array_equal(resampling_matrix(bad, bad), eye * bad.good)
    four = axis(None, good=[True] * 4)
    np.testing.assert_array_equal(resampling_matrix(bad, four), eye[bad.good])


def test_without_wavelengths_other_bands_are_refused():
    four, five = axis(None, good=[True] * 4), axis(None, good=[True] * 5)
    with pytest.raises(BundleError) as caught:
        resampling_matrix(five, four)
    assert caught.value.code == "bundle.bands-mismatch"
    assert "4 bands" in caught.value.message
    with pytest.raises(BundleError, match="band 2"):
        resampling_matrix(axis(None, good=[True, False, True, True, True]), five)
