"""Colour composites of a hyperspectral scene, by wavelength."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .spectra import SpectralAxis

REACH_NM = 60.0
"""A band farther than this from the wavelength wanted shows something else."""


@dataclass(frozen=True)
class Composite:
    """Three wavelengths to show as red, green and blue.

    Attributes
    ----------
    name : str
        Its key in `COMPOSITES`.
    wavelengths_nm : (float, float, float)
        Shown as red, green and blue, in nm.
    """

    name: str
    wavelengths_nm: tuple[float, float, float]


TRUE_COLOUR, INFRARED, SHORTWAVE = "true-colour", "colour-infrared", "shortwave-infrared"

COMPOSITES: dict[str, Composite] = {
    composite.name: composite
    for composite in (
        Composite(TRUE_COLOUR, (640.0, 550.0, 460.0)),
        Composite(INFRARED, (860.0, 650.0, 550.0)),
        Composite(SHORTWAVE, (2200.0, 1650.0, 860.0)),
    )
}
"""Colours as seen; healthy plants red; soils, minerals and water content apart."""


def composite_bands(composite: Composite, axis: SpectralAxis) -> Optional[tuple[int, int, int]]:
    """Return the good bands nearest to a composite's wavelengths.

    Parameters
    ----------
    composite : Composite
    axis : SpectralAxis
        Bands of the scene.

    Returns
    -------
    (int, int, int) or None
        Band numbers from 1, for red, green and blue; of bands equally near the first. None where
        the scene has no wavelengths, or no good band within `REACH_NM` of one of them.
    """
    good = np.flatnonzero(axis.good)
    if axis.wavelengths is None or not good.size:
        return None
    gaps = np.abs(axis.wavelengths[good][None, :] - np.array(composite.wavelengths_nm)[:, None])
    if (gaps.min(axis=1) > REACH_NM).any():
        return None
    red, green, blue = (int(good[place]) + 1 for place in gaps.argmin(axis=1))
    return red, green, blue
