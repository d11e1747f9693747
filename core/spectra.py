"""Spectral axes: wavelengths of bands, their units, and resampling between sensors."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Optional, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .errors import BundleError
from .text import worded

Floats = NDArray[np.float64]
_Scalar = TypeVar("_Scalar", bound=np.generic)

SAME_GRID_TOLERANCE = 0.01
"""Share of the band spacing within which two wavelengths count as equal."""

SNV_FLOOR = 1e-6
"""A standard deviation below this share of the spectrum's magnitude counts as a flat spectrum."""

NEAR_NM = (15.0, 50.0)
"""A scene covers a wavelength within its own band spacing, but at least and at most this, in nm."""

REACH_NM = 100.0
"""A model's band farther in nm than this from any band of the scene cannot be estimated."""

WATER_VAPOUR_NM = ((1320.0, 1530.0), (1780.0, 2060.0))
"""Ranges where the air is opaque; products leave their bands out, so any distance is allowed."""

ESTIMATED_SHARE = 0.25
"""Share of a model's bands that may lie where the scene has none."""

_NM_PER_UNIT = {
    "nm": 1.0,
    "nanometer": 1.0,
    "nanometre": 1.0,
    "um": 1e3,
    "micrometer": 1e3,
    "micrometre": 1e3,
    "micron": 1e3,
    "mm": 1e6,
    "millimeter": 1e6,
    "millimetre": 1e6,
    "cm": 1e7,
    "centimeter": 1e7,
    "centimetre": 1e7,
    "m": 1e9,
    "meter": 1e9,
    "metre": 1e9,
    "a": 0.1,
    "å": 0.1,
    "angstrom": 0.1,
    "ångström": 0.1,
}
_NOT_LENGTHS = ("index", "wavenumber", "cm-1", "1/cm", "cm^-1", "ghz", "mhz", "thz", "hz")
_MICRO_SIGNS = re.compile("â?[µμ\udcb5\ufffd]")  # also as damaged by a wrong text encoding
_FWHM_PER_SIGMA = 2.0 * math.sqrt(2.0 * math.log(2.0))


@dataclass(frozen=True, eq=False)
class SpectralAxis:
    """Where the bands of a scene or of a model lie in the spectrum.

    The arrays are copied and read-only. Bands may come in any order: detectors overlap.

    Parameters
    ----------
    wavelengths : float64 array (bands,), or None
        Band centres in nm; None where unknown. Positive for every good band.
    fwhm : float64 array (bands,), or None
        Full widths at half maximum in nm; None where unknown. Positive for every good band.
    good : bool array (bands,)
        False for bands that are not to be used.
    source : str
        Where the wavelengths came from, in a short phrase; empty where there are none.

    Raises
    ------
    ValueError
        When the arrays do not fit one another, or a good band has no positive wavelength or FWHM.
    """

    wavelengths: Optional[Floats]
    fwhm: Optional[Floats]
    good: NDArray[np.bool_]
    source: str = ""

    def __post_init__(self) -> None:
        """Check the arrays and freeze copies of them."""
        good = _frozen(self.good, np.bool_)
        object.__setattr__(self, "good", good)
        for name in ("wavelengths", "fwhm"):
            given = getattr(self, name)
            if given is None:
                continue
            values = _frozen(given, np.float64)
            if values.shape != good.shape:
                raise ValueError(f"{values.size} {name} for {good.size} bands")
            if not np.isfinite(values).all() or (values[good] <= 0).any():
                raise ValueError(f"{name} must be positive numbers in nm")
            object.__setattr__(self, name, values)

    def __eq__(self, other: object) -> bool:
        """Tell whether bands, wavelengths, widths and good bands are the same; not their source."""
        if not isinstance(other, SpectralAxis):
            return NotImplemented
        return (
            np.array_equal(self.good, other.good)
            and _same(self.wavelengths, other.wavelengths)
            and _same(self.fwhm, other.fwhm)
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def bands(self) -> int:
        """Number of bands, good or not."""
        return int(self.good.size)

    def selected(self) -> SpectralAxis:
        """Return the axis of the good bands only."""
        return SpectralAxis(
            None if self.wavelengths is None else self.wavelengths[self.good],
            None if self.fwhm is None else self.fwhm[self.good],
            self.good[self.good],
            self.source,
        )


def parse_unit(text: Optional[str]) -> Optional[float]:
    """Return how many nm a unit of length is.

    Case, plural, brackets and the several micro signs do not matter (``"Nanometer"``, ``"µm"``,
    ``"[Micrometers]"``).

    Parameters
    ----------
    text : str or None
        The unit as written in a file.

    Returns
    -------
    float or None
        Factor to nm; None where the text names no unit of length (``"Unknown"``, ``""``).
    """
    name = _folded_unit(text)
    factor = _NM_PER_UNIT.get(name)
    return factor if factor is not None else _NM_PER_UNIT.get(name.rstrip("s"))


def wavelengths_to_nm(values: ArrayLike, unit: Optional[str] = None) -> Floats:
    """Return wavelengths, or widths, in nm.

    Parameters
    ----------
    values : array-like of float (bands,)
        Numbers as written in a file.
    unit : str or None
        Their unit, see `parse_unit`. Where it is missing or says nothing, numbers that are all
        below 100 are taken as µm, others as nm.

    Returns
    -------
    float64 array (bands,)

    Raises
    ------
    ValueError
        When the numbers are no wavelengths: their unit is not one of length (``"Index"``,
        ``"GHz"``), or there is no unit and they merely count the bands.
    """
    numbers = np.atleast_1d(np.asarray(values, dtype=np.float64))
    factor = parse_unit(unit)
    if factor is None:
        if _folded_unit(unit).rstrip("s") in _NOT_LENGTHS:
            raise ValueError(f"{unit} is not a unit of wavelength")
        counted = np.arange(numbers.size)
        if numbers.size > 1 and any(np.array_equal(numbers, counted + first) for first in (0, 1)):
            raise ValueError("band numbers are not wavelengths")
        factor = 1e3 if (numbers < 100).all() else 1.0
    return numbers * factor


def snv(spectra: ArrayLike) -> Floats:
    """Return the standard normal variate of each spectrum (Barnes, Dhanoa & Lister 1989).

    Its mean over the bands is taken away, and the rest divided by its standard deviation, so that
    neither gain nor offset remains.

    Parameters
    ----------
    spectra : float array (n, bands)

    Returns
    -------
    float64 array (n, bands)
        Zero for flat spectra.
    """
    values = np.asarray(spectra, dtype=np.float64)
    centred = values - values.mean(axis=1, keepdims=True)
    deviation = np.sqrt((centred**2).mean(axis=1, keepdims=True))
    flat = deviation <= SNV_FLOOR * np.abs(values).max(axis=1, keepdims=True)
    safe = np.where(flat, 1.0, deviation)
    return np.asarray(np.where(flat, 0.0, centred / safe))


def resampling_matrix(source: SpectralAxis, target: SpectralAxis) -> NDArray[np.float32]:
    """Return the matrix that turns spectra of one sensor into spectra of another.

    Grids that agree band by band to within 1 % of the band spacing (`SAME_GRID_TOLERANCE`) give an
    identity. Otherwise each row integrates the piecewise linear spectrum through the good source
    bands, constant beyond the first and the last, over a Gaussian response. As the source bands
    have a width already, the variance of the Gaussian is the target's less the source's
    (variances of convolved Gaussians add); a target band no wider than the source's is linearly
    interpolated. A source of unknown FWHM is taken to have one equal to its band spacing; a target
    of unknown FWHM is interpolated. Nothing checks how far the bands lie apart: see
    `check_coverage`.

    Where either side has no wavelengths, bands are matched by position: all of them when the
    numbers of bands agree, or else the good ones when their numbers agree.

    Parameters
    ----------
    source : SpectralAxis
        Bands of the scene. Only good bands contribute.
    target : SpectralAxis
        Bands that the model expects. Rows of bad bands are zero.

    Returns
    -------
    float32 array (target bands, source bands)
        Each row of a good target band sums to 1.

    Raises
    ------
    BundleError
        ``bundle.bands-mismatch`` when bands must be matched by position and cannot be.
    """
    columns, rows = np.flatnonzero(source.good), np.flatnonzero(target.good)
    matrix = np.zeros((target.bands, source.bands), dtype=np.float32)
    if source.wavelengths is None or target.wavelengths is None:
        rows, columns = _matched_by_position(source, target)
        matrix[rows, columns] = 1.0
        return matrix
    centres, wanted = source.wavelengths[columns], target.wavelengths[rows]
    if _same_grid(centres, wanted):
        matrix[rows, columns] = 1.0
        return matrix
    if not columns.size:
        raise BundleError(
            "bands-mismatch", worded("The scene has no good band; check its bad-band list.")
        )
    source_fwhm = None if source.fwhm is None else source.fwhm[columns]
    target_fwhm = None if target.fwhm is None else target.fwhm[rows]
    sigma = _response_sigma(centres, source_fwhm, wanted, target_fwhm)
    matrix[np.ix_(rows, columns)] = _gaussian_weights(centres, wanted, sigma)
    return matrix


def uncovered_bands(source: SpectralAxis, target: SpectralAxis) -> NDArray[np.bool_]:
    """Return which good bands of one sensor lie where another has none.

    A band is covered when a good band of the source lies no farther away than the source's band
    spacing, clipped to `NEAR_NM`.

    Parameters
    ----------
    source, target : SpectralAxis
        Both with wavelengths; the source with at least one good band.

    Returns
    -------
    bool array (target bands,)
        False for bad bands of the target.
    """
    near = float(np.clip(_spacing(np.sort(_good_wavelengths(source))), *NEAR_NM))
    uncovered = np.zeros(target.bands, dtype=np.bool_)
    uncovered[target.good] = _distances(source, target) > near
    return uncovered


def check_coverage(source: SpectralAxis, target: SpectralAxis) -> NDArray[np.bool_]:
    """Check that a scene has enough of the bands that a model needs.

    Of the model's bands, `ESTIMATED_SHARE` may be uncovered by the scene, each within `REACH_NM` of
    a band that it has, or in an absorption of water vapour (`WATER_VAPOUR_NM`).

    Parameters
    ----------
    source, target : SpectralAxis
        As in `uncovered_bands`: the scene's and the model's.

    Returns
    -------
    bool array (target bands,)
        The uncovered bands, which must be estimated.

    Raises
    ------
    BundleError
        ``bundle.wavelengths-mismatch`` naming the missing ranges in nm.
    """
    uncovered = uncovered_bands(source, target)
    wanted, has = _good_wavelengths(target), _good_wavelengths(source)
    opaque = np.zeros(wanted.size, dtype=np.bool_)
    for first, last in WATER_VAPOUR_NM:
        opaque |= (wanted >= first) & (wanted <= last)
    too_far = (_distances(source, target) > REACH_NM) & ~opaque
    if too_far.any() or uncovered.sum() > ESTIMATED_SHARE * wanted.size:
        raise _missing(target, uncovered, has)
    return uncovered


def check_complete(source: SpectralAxis, target: SpectralAxis) -> None:
    """Check that a scene covers all bands that a model needs; errors as `check_coverage`."""
    uncovered = uncovered_bands(source, target)
    if uncovered.any():
        raise _missing(target, uncovered, _good_wavelengths(source))


def ranges_text(axis: SpectralAxis, chosen: NDArray[np.bool_]) -> str:
    """Return the ranges in nm of some good bands, ``"400–450 nm and 2420–2490 nm"``.

    Parameters
    ----------
    axis : SpectralAxis
        With wavelengths.
    chosen : bool array (bands,)
        At least one.
    """
    if axis.wavelengths is None:
        raise ValueError("an axis without wavelengths has no ranges")
    order = np.flatnonzero(axis.good)
    order = order[np.argsort(axis.wavelengths[order], kind="stable")]
    flags = np.concatenate([[False], chosen[order], [False]])
    edges = np.flatnonzero(flags[1:] != flags[:-1]).reshape(-1, 2)
    texts = [
        _range_text(axis.wavelengths[order[start]], axis.wavelengths[order[end - 1]])
        for start, end in edges
    ]
    return " and ".join([", ".join(texts[:-1]), texts[-1]]) if len(texts) > 1 else texts[0]


def _good_wavelengths(axis: SpectralAxis) -> Floats:
    if axis.wavelengths is None:
        raise ValueError("an axis without wavelengths covers nothing")
    return axis.wavelengths[axis.good]


def _distances(source: SpectralAxis, target: SpectralAxis) -> Floats:
    """Return how far in nm each good target band is from the nearest good source band."""
    gaps = np.abs(_good_wavelengths(target)[:, None] - _good_wavelengths(source)[None, :])
    nearest: Floats = gaps.min(axis=1)
    return nearest


def _missing(target: SpectralAxis, uncovered: NDArray[np.bool_], has: Floats) -> BundleError:
    return BundleError(
        "wavelengths-mismatch",
        worded(
            "The model needs bands at {missing}, but the good bands of the scene, at "
            "{covered}, do not cover them; use a scene that does, or train a model on this one.",
            missing=ranges_text(target, uncovered),
            covered=_range_text(has.min(), has.max()),
        ),
    )


def _frozen(values: ArrayLike, dtype: type[_Scalar]) -> NDArray[_Scalar]:
    array = np.array(values, dtype=dtype).reshape(-1)
    array.setflags(write=False)
    return array


def _same(one: Optional[Floats], other: Optional[Floats]) -> bool:
    if one is None or other is None:
        return one is other
    return np.array_equal(one, other)


def _folded_unit(text: Optional[str]) -> str:
    folded = (text or "").strip(" \t\"'()[]{}.").casefold()
    return _MICRO_SIGNS.sub("u", folded).strip()


def _matched_by_position(
    source: SpectralAxis, target: SpectralAxis
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the indices of the target bands and of the source bands that give them."""
    columns, rows = np.flatnonzero(source.good), np.flatnonzero(target.good)
    if source.bands == target.bands:
        missing = rows[~source.good[rows]]
        if missing.size:
            raise BundleError(
                "bands-mismatch",
                worded(
                    "The model needs band {band}, which is a bad band of the scene; use the "
                    "same bad bands as in training, or give both scenes wavelengths.",
                    band=missing[0] + 1,
                ),
            )
        return rows, rows
    if columns.size == rows.size:
        return rows, columns
    raise BundleError(
        "bands-mismatch",
        worded(
            "The model expects {model_bands} bands, the scene has {scene_bands} good bands, "
            "and they cannot be matched without wavelengths on both sides; give the scene its "
            "wavelengths, or use a model trained on such a scene.",
            model_bands=rows.size,
            scene_bands=columns.size,
        ),
    )


def _spacing(sorted_centres: Floats) -> float:
    """Return the median distance of neighbouring bands in nm; 0 for a single band."""
    if sorted_centres.size < 2:
        return 0.0
    return float(np.median(np.diff(sorted_centres)))


def _same_grid(centres: Floats, wanted: Floats) -> bool:
    if centres.size != wanted.size:
        return False
    tolerance = SAME_GRID_TOLERANCE * _spacing(np.sort(wanted))
    return bool((np.abs(centres - wanted) <= tolerance).all())


def _range_text(first: float, last: float) -> str:
    low, high = f"{first:.0f}", f"{last:.0f}"
    return f"{low} nm" if low == high else f"{low}–{high} nm"


def _response_sigma(
    centres: Floats, source_fwhm: Optional[Floats], wanted: Floats, target_fwhm: Optional[Floats]
) -> Floats:
    """Return the standard deviation in nm of each target band's response; 0: interpolate."""
    if target_fwhm is None:
        return np.zeros(wanted.size)
    order = np.argsort(centres, kind="stable")
    if source_fwhm is None:
        own = np.full(wanted.size, _spacing(centres[order]))
    else:
        own = np.interp(wanted, centres[order], source_fwhm[order])
    excess = np.maximum(target_fwhm**2 - own**2, 0.0)
    sigma: Floats = np.sqrt(excess) / _FWHM_PER_SIGMA
    return sigma


def _gaussian_weights(centres: Floats, wanted: Floats, sigma: Floats) -> Floats:
    """Integrate the piecewise linear basis of `centres` over Gaussians at `wanted`, in closed form.

    The interpolant is a sum of ramps max(x − a, 0); the expectation of a ramp under N(μ, σ²) is
    (μ − a) Φ((μ − a)/σ) + σ φ((μ − a)/σ), and the ramp itself where σ is 0.

    Parameters
    ----------
    centres : float64 array (m,)
        Source bands in nm, in any order; equal ones share their weight.
    wanted, sigma : float64 array (n,)
        Centres and standard deviations of the target bands in nm.

    Returns
    -------
    float64 array (n, m)
        Not negative; rows sum to 1.
    """
    nodes, node_of, count = np.unique(centres, return_inverse=True, return_counts=True)
    if nodes.size == 1:
        return np.full((wanted.size, centres.size), 1.0 / centres.size)
    ramps = _ramp_means(wanted[:, None] - nodes[None, :], sigma[:, None])
    # How far the response lies beyond each interval: 0 before it, 1 behind it.
    rise = (ramps[:, :-1] - ramps[:, 1:]) / np.diff(nodes)
    edge = np.ones((wanted.size, 1))
    weights = np.concatenate([edge, rise], axis=1) - np.concatenate([rise, 0 * edge], axis=1)
    weights = np.maximum(weights, 0.0)
    weights /= weights.sum(axis=1, keepdims=True)
    shared: Floats = (weights / count)[:, node_of.reshape(-1)]
    return shared


def _ramp_means(distance: Floats, sigma: Floats) -> Floats:
    """Return the mean of max(x, 0) under N(distance, sigma²)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(sigma > 0, distance / sigma, np.where(distance > 0, 40.0, -40.0))
    z = np.clip(z, -40.0, 40.0)
    below = 0.5 * (1.0 + _erf(z / math.sqrt(2.0)))
    density = np.exp(-0.5 * z * z) / math.sqrt(2.0 * math.pi)
    means: Floats = distance * below + sigma * density
    return means


def _erf(values: Floats) -> Floats:
    return np.array([math.erf(v) for v in values.ravel()]).reshape(values.shape)
