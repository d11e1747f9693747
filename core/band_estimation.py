"""Estimates the bands that a scene lacks from those it has, knowing what spectra are like.

Interpolation cannot tell what lies in a gap, and a model looks at small differences between bands.
The spectra of the training scene tell how bands go together.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .scene_statistics import SceneStatistics
from .spectra import Floats, SpectralAxis, resampling_matrix, uncovered_bands

NOISE = 0.01
"""Noise assumed in the scene's bands, as a share of a spectrum's standard deviation over them."""

_FREE = 1e-9


def comparable_bands(scene: SpectralAxis, model: SpectralAxis) -> NDArray[np.intp]:
    """Return which of a scene's good bands lie where the model has bands, counted among these.

    Without wavelengths on both sides, all.
    """
    used = scene.selected()
    if used.wavelengths is None or model.wavelengths is None:
        return np.arange(used.bands)
    return np.flatnonzero(~uncovered_bands(model, used))


def response_matrix(
    scene: SpectralAxis, model: SpectralAxis, chosen: NDArray[np.intp]
) -> NDArray[np.float32]:
    """Return what some of a scene's good bands would measure of spectra on the model's bands.

    Returns
    -------
    float32 array (chosen bands, model bands)
    """
    used = scene.selected()
    part = SpectralAxis(
        None if used.wavelengths is None else used.wavelengths[chosen],
        None if used.fwhm is None else used.fwhm[chosen],
        used.good[chosen],
    )
    return resampling_matrix(model, part)


def estimation_matrix(
    scene: SpectralAxis, model: SpectralAxis, statistics: SceneStatistics
) -> NDArray[np.float32]:
    """Return the matrix that estimates the model's bands from a scene's good bands.

    A spectrum is taken to be an offset, plus a gain times the mean SNV spectrum of the training
    scene, plus that scene's principal components; the scene's sensor sees it through
    `response_matrix`, with an error. The estimate is that of weighted least squares, with
    components weighed by their variances (linear minimum mean square error; Kay 1993, chapter 12).
    Offset and gain are free, so the estimate keeps them, whatever the units.

    The error of a band is `NOISE` and, between two bands of the model, that of interpolating there:
    t (1 − t) times the second difference of the spectra around, at the fraction t of the way.

    Parameters
    ----------
    scene, model : SpectralAxis
        Both with wavelengths.
    statistics : SceneStatistics
        Of the training scene, on the model's bands.

    Returns
    -------
    float32 array (model bands, scene's good bands)
        Rows sum to 1; zero for bands of the scene that lie where the model has none.
    """
    chosen = comparable_bands(scene, model)
    basis = np.concatenate(
        [np.ones((1, model.bands)), statistics.mean[None, :], statistics.components]
    ).T
    response = response_matrix(scene, model, chosen).astype(np.float64)
    seen = response @ basis
    weights = 1.0 / (NOISE**2 + _interpolation_error(model, response, basis))
    penalty = np.ones(basis.shape[1])
    penalty[:2] = _FREE
    weighed = seen.T * weights
    solved: Floats = np.linalg.solve(weighed @ seen + np.diag(penalty), weighed)
    matrix = np.zeros((model.bands, scene.selected().bands), dtype=np.float32)
    matrix[:, chosen] = basis @ solved
    return matrix


def _interpolation_error(model: SpectralAxis, response: Floats, basis: Floats) -> Floats:
    """Return the mean square error of each row of `response`, of SNV spectra; (chosen bands,)."""
    if model.wavelengths is None or model.bands < 3:
        return np.zeros(len(response))
    order = np.argsort(model.wavelengths, kind="stable")
    sorted_basis, where = basis[order], model.wavelengths[order]
    span = np.maximum(where[2:] - where[:-2], 1e-9)
    share = ((where[1:-1] - where[:-2]) / span)[:, None]
    between = (1.0 - share) * sorted_basis[:-2] + share * sorted_basis[2:]
    inner = ((sorted_basis[1:-1] - between)[:, 1:] ** 2).sum(axis=1)
    squared = np.empty(model.bands)
    squared[order] = np.concatenate([inner[:1], inner, inner[-1:]])
    # Σw² of a row is 1 on a band of the model and t² + (1 − t)² = 1 − 2 t (1 − t) between two.
    fraction = np.clip((1.0 - (response**2).sum(axis=1)) / 2.0, 0.0, 0.25)
    error: Floats = fraction**2 * (response @ squared)
    return error
