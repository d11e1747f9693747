"""Composites take the good bands nearest to their wavelengths, or none."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from spectraprompt.core.composites import (
    COMPOSITES,
    INFRARED,
    REACH_NM,
    SHORTWAVE,
    TRUE_COLOUR,
    composite_bands,
)
from spectraprompt.core.spectra import SpectralAxis


def axis(wavelengths, good=None) -> SpectralAxis:
    centres = np.asarray(wavelengths, dtype=float)
    return SpectralAxis(centres, None, np.ones(centres.size, bool) if good is None else good)


def test_true_colour_by_nearest_band():
    scene = axis([400, 455, 470, 548, 560, 630, 641, 700])
    assert composite_bands(COMPOSITES[TRUE_COLOUR], scene) == (7, 4, 2)


def test_bad_bands_are_passed_over():
    centres = [455, 462, 548, 641, 650]
    scene = axis(centres, np.array([True, False, True, False, True]))
    assert composite_bands(COMPOSITES[TRUE_COLOUR], scene) == (5, 3, 1)


def test_without_cover_or_wavelengths_there_is_none():
    visible = axis(np.arange(400, 901, 10))
    assert composite_bands(COMPOSITES[INFRARED], visible) is not None
    assert composite_bands(COMPOSITES[SHORTWAVE], visible) is None
    unknown = SpectralAxis(None, None, np.ones(9, bool))
    assert all(composite_bands(c, unknown) is None for c in COMPOSITES.values())
    bad = axis([640, 550, 460], np.zeros(3, bool))
    assert composite_bands(COMPOSITES[TRUE_COLOUR], bad) is None


@given(
    hnp.arrays(np.float64, st.integers(1, 60), elements=st.floats(300, 2600)),
    st.randoms(use_true_random=False),
    st.sampled_from(sorted(COMPOSITES)),
)
def test_no_good_band_is_nearer_than_those_taken(centres, random, name):
    good = np.array([random.random() < 0.8 for _ in centres])
    found = composite_bands(COMPOSITES[name], axis(centres, good))
    nearest = [
        np.abs(centres[good] - wanted).min() if good.any() else np.inf
        for wanted in COMPOSITES[name].wavelengths_nm
    ]
    assert (found is None) == (max(nearest) > REACH_NM)
    if found is not None:
        for band, gap, wanted in zip(found, nearest, COMPOSITES[name].wavelengths_nm):
            assert good[band - 1]
            assert abs(centres[band - 1] - wanted) == gap
