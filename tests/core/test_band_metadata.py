"""Wavelengths, widths and bad bands are found wherever files keep them, in the documented order."""

from __future__ import annotations

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings

from spectraprompt.core.band_metadata import RasterMetadata, axis_from_metadata, numbers_in

NM = [460.0, 550.5, 2409.0]
NO_BANDS = [{}, {}, {}]


def per_band(name, values, **more):
    return [{name: str(value), **more} for value in values]


def listed(values):
    return "{" + ", ".join(str(value) for value in values) + "}"


@pytest.mark.parametrize(
    "items",
    [
        {"wavelength_units": "Nanometers"},
        {"wavelength_unit": "nm"},
        {"WAVELENGTH_UNITS": "NANOMETER"},
        {"wavelength units": "nanometres"},
        {},
    ],
)
@pytest.mark.parametrize("name", ["wavelength", "WAVELENGTH", "Wavelength", "center_wavelength"])
def test_bands_tell_their_wavelength_in_many_spellings(name, items):
    axis = axis_from_metadata(RasterMetadata(per_band(name, NM, **items)))
    np.testing.assert_allclose(axis.wavelengths, NM)
    assert axis.source == "band metadata"
    assert axis.good.all()


def test_the_unit_may_stand_with_the_number_or_with_the_dataset():
    values = [f"{value / 1000} µm" for value in NM]
    axis = axis_from_metadata(RasterMetadata(per_band("wavelength", values)))
    np.testing.assert_allclose(axis.wavelengths, NM)
    numbers = per_band("wavelength", [20, 30, 40])
    axis = axis_from_metadata(RasterMetadata(numbers, dataset={"wavelength_units": "nm"}))
    np.testing.assert_allclose(axis.wavelengths, [20, 30, 40])


def test_imagery_domain():
    imagery = [{"CENTRAL_WAVELENGTH_UM": str(value / 1000), "FWHM_UM": "0.01"} for value in NM]
    axis = axis_from_metadata(RasterMetadata(NO_BANDS, imagery))
    np.testing.assert_allclose(axis.wavelengths, NM)
    np.testing.assert_allclose(axis.fwhm, 10)
    assert axis.source == "IMAGERY metadata of the bands"


def test_sources_come_in_the_documented_order():
    sources = {
        "bands": per_band("wavelength", [401, 501, 601]),
        "imagery": per_band("CENTRAL_WAVELENGTH_UM", [0.402, 0.502, 0.602]),
        "dataset": {"wavelength": "{403, 503, 603}"},
        "envi": {"wavelength": "{404, 504, 604}"},
    }
    empty = {"bands": NO_BANDS, "imagery": NO_BANDS, "dataset": {}, "envi": {}}
    given_values = np.array([400.0, 500.0, 600.0])
    axis = axis_from_metadata(RasterMetadata(**sources), given_values)
    assert (axis.wavelengths[0], axis.source) == (400, "given by the user")
    for first, name in zip((401, 402, 403, 404), list(sources)):
        axis = axis_from_metadata(RasterMetadata(**sources))
        assert axis.wavelengths[0] == pytest.approx(first)
        sources[name] = empty[name]
    assert axis_from_metadata(RasterMetadata(**sources)).wavelengths is None


@pytest.mark.parametrize(
    "envi",
    [
        {"wavelength": "{460, 550}"},
        {"wavelength": "{460, 550, red}"},
        {"wavelength": "{}"},
        {"wavelength": "{0, 0, 0}"},
        {"wavelength": "{1, 2, 3}"},
        {"wavelength": "{460, nan, 600}"},
        {"wavelength": "{1.5, 2.5, 3.5}", "wavelength_units": "Index"},
        {"wavelength": "{9000, 8000, 7000}", "wavelength_units": "Wavenumber"},
    ],
)
def test_what_cannot_be_wavelengths_is_passed_over(envi):
    axis = axis_from_metadata(RasterMetadata(NO_BANDS, envi=envi))
    assert axis.wavelengths is None
    assert axis.fwhm is None
    assert axis.bands == 3
    assert axis.source == ""


def test_bands_that_disagree_on_the_unit_are_passed_over():
    bands = [
        {"wavelength": "0.46", "wavelength_units": "µm"},
        {"wavelength": "550", "wavelength_units": "nm"},
        {"wavelength": "600", "wavelength_units": "nm"},
    ]
    assert axis_from_metadata(RasterMetadata(bands)).wavelengths is None


@pytest.mark.parametrize(
    ("fwhm", "unit", "expected"),
    [
        ([0.0058, 0.0062, 0.0144], "Micrometers", [5.8, 6.2, 14.4]),
        ([0.0058, 0.0062, 0.0144], "Unknown", [5.8, 6.2, 14.4]),
        ([5.8, 6.2, 14.4], "", [5.8, 6.2, 14.4]),
        ([0.4, 0.5, 0.6], "nm", [0.4, 0.5, 0.6]),
        ([5.8, 0, 14.4], "nm", None),
        ([5.8, 6.2], "nm", None),
    ],
)
def test_fwhm_of_an_envi_header(fwhm, unit, expected):
    envi = {"fwhm": listed(fwhm), "wavelength_units": unit}
    axis = axis_from_metadata(RasterMetadata(per_band("wavelength", NM), envi=envi))
    if expected is None:
        assert axis.fwhm is None
    else:
        np.testing.assert_allclose(axis.fwhm, expected)


def test_bands_tell_their_width_with_a_unit_of_its_own():
    bands = per_band("wavelength", [0.46, 0.55, 2.4], wavelength_units="µm", fwhm="8.5")
    bands = [{**items, "fwhm_units": "nm"} for items in bands]
    np.testing.assert_allclose(axis_from_metadata(RasterMetadata(bands)).fwhm, 8.5)


@pytest.mark.parametrize(
    "metadata",
    [
        RasterMetadata(NO_BANDS, envi={"bbl": "{1, 0, 1}"}),
        RasterMetadata(NO_BANDS, envi={"bbl": "{ 1 0.0\n1 }"}),
        RasterMetadata(NO_BANDS, dataset={"bbl": "1,0,1"}),
        RasterMetadata(per_band("bad_band_multiplier", [1, 0, 1])),
        RasterMetadata(per_band("BBL", ["true", "false", "True"])),
        RasterMetadata(per_band("bad_band", [0, 1, 0])),
        RasterMetadata([{}, {"bad_band_multiplier": "0"}, {}]),
        RasterMetadata(per_band("bbl", [1, 0, 1]), envi={"bbl": "{0, 0, 0}"}),
    ],
)
def test_bad_bands_are_found(metadata):
    assert axis_from_metadata(metadata).good.tolist() == [True, False, True]


def test_bad_band_lists_of_the_wrong_length_are_passed_over():
    assert axis_from_metadata(RasterMetadata(NO_BANDS, envi={"bbl": "{1, 0}"})).good.all()


def test_good_bands_given_override_the_file():
    metadata = RasterMetadata(NO_BANDS, envi={"bbl": "{1, 0, 1}"})
    axis = axis_from_metadata(metadata, good_bands=np.array([False, True, True]))
    assert axis.good.tolist() == [False, True, True]


def test_a_band_without_wavelength_among_others_is_bad():
    """PRISMA products list unused bands with wavelength 0."""
    envi = {"wavelength": "{0, 460, 550}", "fwhm": "{0, 9, 9}"}
    axis = axis_from_metadata(RasterMetadata(NO_BANDS, envi=envi))
    assert axis.good.tolist() == [False, True, True]
    np.testing.assert_allclose(axis.selected().wavelengths, [460, 550])
    np.testing.assert_allclose(axis.selected().fwhm, 9)


@settings(deadline=None)
@given(
    st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=50),
    st.sampled_from([", ", ",", " ", "\n", ";", " ,\n "]),
)
def test_lists_of_numbers_are_read_back(values, separator):
    assert numbers_in("{ " + separator.join(repr(v) for v in values) + " }") == values


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_answered_as_numbers_or_none(text):
    found = numbers_in(text)
    assert found is None or all(isinstance(number, float) for number in found)


NAMES = st.sampled_from(["wavelength", "wavelength_units", "fwhm", "bbl", "bad_band"])
VALUES = st.one_of(st.floats().map(str), st.sampled_from(["nm", "µm", "-1", "{1, 0}"]), st.text())


@settings(deadline=None)
@given(st.lists(st.dictionaries(NAMES, VALUES), max_size=5), st.dictionaries(NAMES, VALUES))
def test_nonsense_in_metadata_does_no_harm(bands, envi):
    assert axis_from_metadata(RasterMetadata(bands, envi=envi)).bands == len(bands)
