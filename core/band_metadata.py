"""Finds the spectral axis of a raster in the metadata that its format and its writers left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .spectra import Floats, SpectralAxis, parse_unit, wavelengths_to_nm

_WAVELENGTH = (
    "wavelength",
    "wavelengths",
    "center_wavelength",
    "centre_wavelength",
    "central_wavelength",
    "band_center",
    "netcdf_dim_wavelength",
    "netcdf_dim_wavelengths",
)
_WAVELENGTH_UNIT = (
    "wavelength_units",
    "wavelength_unit",
    "wavelengths_units",
    "wavelengths_unit",
    "wavelength#units",
    "wavelengths#units",
)
_FWHM = ("fwhm", "bandwidth", "full_width_half_maximum")
_FWHM_UNIT = ("fwhm_units", "fwhm_unit", "bandwidth_units", "bandwidth_unit")
_MULTIPLIER = ("bbl", "bad_band_multiplier", "good_band", "good_wavelengths")
_BAD_FLAG = ("bad_band", "is_bad_band")
_WORDS = {"true": "1", "yes": "1", "false": "0", "no": "0"}
_NUMBER = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(.*)", re.IGNORECASE)


@dataclass(frozen=True)
class RasterMetadata:
    """The metadata of a raster that may speak of its bands.

    Attributes
    ----------
    bands : sequence of mappings
        Default domain of each band.
    imagery : sequence of mappings
        ``IMAGERY`` domain of each band.
    dataset, envi : mapping
        Default and ``ENVI`` domain of the dataset.
    """

    bands: Sequence[Mapping[str, str]]
    imagery: Sequence[Mapping[str, str]] = ()
    dataset: Mapping[str, str] = field(default_factory=dict)
    envi: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Found:
    """Numbers for all bands, with the unit that stands beside them, and where that was."""

    values: Floats
    unit: Optional[str]
    source: str


def axis_from_metadata(
    metadata: RasterMetadata,
    wavelengths_nm: Optional[Floats] = None,
    good_bands: Optional[NDArray[np.bool_]] = None,
) -> SpectralAxis:
    """Return the spectral axis of a raster.

    Values are taken from the first of: those given; the bands' own items; the bands' ``IMAGERY``
    domain; the dataset's items; its ``ENVI`` domain. ``IMAGERY`` comes after the bands' own items
    as GDAL rounds there. A list whose length is not the number of bands is passed over, and so are
    numbers that cannot be wavelengths. A band without a positive wavelength among bands that have
    one counts as bad.

    Parameters
    ----------
    metadata : RasterMetadata
        What the raster says.
    wavelengths_nm : float64 array (bands,), optional
        Band centres in nm that override the raster's.
    good_bands : bool array (bands,), optional
        Overrides the raster's bad-band list.

    Returns
    -------
    SpectralAxis
        Without wavelengths where none were found.
    """
    good = _good_bands(metadata) if good_bands is None else good_bands
    if wavelengths_nm is None:
        wavelengths, source = _wavelengths(metadata)
    else:
        wavelengths, source = wavelengths_nm, "given by the user"
    if wavelengths is None:
        return SpectralAxis(None, None, good)
    good = good & (wavelengths > 0)
    return SpectralAxis(wavelengths, _fwhm(metadata, good), good, source)


def numbers_in(text: str) -> Optional[list[float]]:
    """Return the numbers of a list as files write it: ``"{0.46, 0.465}"``, or parted by spaces.

    Returns
    -------
    list of float, or None
        None where the text holds anything else than numbers, or none.
    """
    parts = [part for part in re.split(r"[\s,;]+", text.strip(" \t\r\n{}[]()")) if part]
    try:
        return [float(_WORDS.get(part.casefold(), part)) for part in parts] or None
    except ValueError:
        return None


def _wavelengths(metadata: RasterMetadata) -> tuple[Optional[Floats], str]:
    for found in _candidates(metadata, _WAVELENGTH, _WAVELENGTH_UNIT, "central_wavelength_um"):
        try:
            nm = wavelengths_to_nm(found.values, found.unit)
        except ValueError:
            continue
        if np.isfinite(nm).all() and (nm > 0).any():
            return nm, found.source
    return None, ""


def _fwhm(metadata: RasterMetadata, good: NDArray[np.bool_]) -> Optional[Floats]:
    """Return the widths in nm; without a unit of their own or the wavelengths', below 1 is µm."""
    units = (*_FWHM_UNIT, *_WAVELENGTH_UNIT)
    for found in _candidates(metadata, _FWHM, units, "fwhm_um"):
        factor = parse_unit(found.unit)
        if factor is None:
            factor = 1e3 if (found.values < 1).all() else 1.0
        nm = found.values * factor
        if np.isfinite(nm).all() and (nm[good] > 0).all():
            return nm
    return None


def _good_bands(metadata: RasterMetadata) -> NDArray[np.bool_]:
    count = len(metadata.bands)
    flags = np.ones(count, dtype=bool)
    told = False
    for index, items in enumerate(metadata.bands):
        for names, good_value in ((_MULTIPLIER, True), (_BAD_FLAG, False)):
            numbers = numbers_in(_first(items, names) or "")
            if numbers is not None and len(numbers) == 1:
                flags[index] &= (numbers[0] != 0) == good_value
                told = True
    if told:
        return flags
    for items in (metadata.dataset, metadata.envi):
        listed = numbers_in(_first(items, _MULTIPLIER) or "")
        if listed is not None and len(listed) == count:
            return np.array(listed, dtype=bool)
    return flags


def _candidates(
    metadata: RasterMetadata, names: Sequence[str], units: Sequence[str], imagery_name: str
) -> Iterator[_Found]:
    common = _first(metadata.dataset, units) or _first(metadata.envi, units)
    own = _per_band(metadata.bands, names, units, common)
    if own is not None:
        yield own
    imagery = _per_band(metadata.imagery, (imagery_name,), (), "µm")
    if imagery is not None and len(metadata.imagery) == len(metadata.bands):
        yield _Found(imagery.values, imagery.unit, "IMAGERY metadata of the bands")
    for items, source in ((metadata.dataset, "dataset metadata"), (metadata.envi, "ENVI header")):
        listed = numbers_in(_first(items, names) or "")
        if listed is not None and len(listed) == len(metadata.bands):
            yield _Found(np.array(listed), _first(items, units) or common, source)


def _per_band(
    bands: Sequence[Mapping[str, str]],
    names: Sequence[str],
    units: Sequence[str],
    common_unit: Optional[str],
) -> Optional[_Found]:
    """Return one number a band, or None where any band has none; all must share one unit."""
    values, found_units = [], set()
    for items in bands:
        match = _NUMBER.fullmatch(_first(items, names) or "")
        if match is None:
            return None
        values.append(float(match[1]))
        found_units.add(match[2].strip() or _first(items, units) or common_unit)
    if len(found_units) != 1:
        return None
    return _Found(np.array(values), found_units.pop(), "band metadata")


def _first(items: Mapping[str, str], names: Sequence[str]) -> Optional[str]:
    """Return the first item that has one of the names, in any case, with blanks for underscores."""
    folded = {key.strip().casefold().replace(" ", "_"): value for key, value in items.items()}
    return next((folded[name] for name in names if name in folded), None)
