"""Features of all pixels of a scene, for the baselines; independent of the product's own."""

from __future__ import annotations

import numpy as np

from ..scenes import SceneImage

SIDES = (3, 5, 7, 11, 15, 21, 27, 35)


def spectra(image: SceneImage) -> np.ndarray:
    """Return the spectra as they are, float64 (pixels, bands)."""
    return image.spectra()


def snv_mean(image: SceneImage) -> np.ndarray:
    """Return the mean over 7 × 7 pixels of SNV spectra, float64 (pixels, bands)."""
    return flat(box_mean(snv(image.cube.astype(np.float64)), 7))


def multiscale_snv(image: SceneImage) -> np.ndarray:
    """Return 30 components of SNV spectra at nine scales, float64 (pixels, 30 · 9)."""
    return _at_all_scales(image, _components(_snv_spectra(image), 30))


def multiscale_raw_and_snv(image: SceneImage) -> np.ndarray:
    """Return 20 components of raw and 20 of SNV spectra at nine scales, (pixels, 40 · 9)."""
    found = [_components(image.spectra(), 20), _components(_snv_spectra(image), 20)]
    return _at_all_scales(image, np.concatenate(found, axis=1))


def _snv_spectra(image: SceneImage) -> np.ndarray:
    return flat(snv(image.cube.astype(np.float64)))


def _components(spectra: np.ndarray, count: int) -> np.ndarray:
    """Return principal components of z-scored bands, of all pixels of the scene."""
    return principal_components(z_scored(spectra), count)


def _at_all_scales(image: SceneImage, components: np.ndarray) -> np.ndarray:
    """Return components (pixels, n) and their means over growing boxes, z-scored over the scene."""
    stacked = components.T.reshape(-1, *image.shape)
    return z_scored(flat(np.concatenate([stacked, *(box_mean(stacked, s) for s in SIDES)])))


def first_component(image: SceneImage) -> np.ndarray:
    """Return the first principal component of the z-scored bands, stretched to 0 … 1.

    Returns
    -------
    float64 array (rows, cols)
    """
    component = principal_components(z_scored(image.spectra()), 1)[:, 0].reshape(image.shape)
    return np.asarray((component - component.min()) / max(np.ptp(component), 1e-12))


def snv(cube: np.ndarray) -> np.ndarray:
    """Return the standard normal variate (Barnes et al. 1989) of each spectrum of a cube."""
    centred = cube - cube.mean(axis=0)
    deviation = centred.std(axis=0)
    return np.asarray(centred / np.where(deviation > 0, deviation, 1.0))


def principal_components(values: np.ndarray, count: int) -> np.ndarray:
    """Return the first principal components (n, count) of values (n, features)."""
    centred = values - values.mean(axis=0)
    variances, axes = np.linalg.eigh(centred.T @ centred)
    axes = axes[:, np.argsort(variances)[::-1][:count]]
    # An axis has no sign of its own.
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])])
    return np.asarray(centred @ axes)


def z_scored(values: np.ndarray) -> np.ndarray:
    """Return values (n, features) with zero mean and unit variance in each feature."""
    deviation = values.std(axis=0)
    return np.asarray((values - values.mean(axis=0)) / np.where(deviation > 0, deviation, 1.0))


def box_mean(values: np.ndarray, side: int) -> np.ndarray:
    """Return means over square boxes, cut off at the scene's edge, by summed areas (Crow 1984).

    Parameters
    ----------
    values : float64 array (layers, rows, cols)
    side : int
        Odd.
    """
    radius = side // 2
    layers, rows, cols = values.shape
    table = np.zeros((layers, rows + 1, cols + 1))
    # Centred on the mean, sums stay small and precise.
    centre = values.mean(axis=(1, 2), keepdims=True)
    table[:, 1:, 1:] = (values - centre).cumsum(axis=1).cumsum(axis=2)
    top = np.maximum(np.arange(rows) - radius, 0)
    bottom = np.minimum(np.arange(rows) + radius + 1, rows)
    left = np.maximum(np.arange(cols) - radius, 0)
    right = np.minimum(np.arange(cols) + radius + 1, cols)
    across = table[:, :, right] - table[:, :, left]
    sums = across[:, bottom] - across[:, top]
    return np.asarray(sums / ((bottom - top)[:, None] * (right - left)) + centre)


def flat(layers: np.ndarray) -> np.ndarray:
    """Return (layers, rows, cols) as (pixels, layers), row by row."""
    return np.ascontiguousarray(layers.reshape(len(layers), -1).T)
