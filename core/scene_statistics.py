"""What the spectra of a training scene are like, and whether another scene's are of that kind.

A model keeps a few statistics of the scene it was trained on. With them the bands that another
sensor lacks are estimated (`band_estimation`), and a scene in other units (radiance against
reflectance) is noticed: its spectra have another shape. Another scale changes no shape.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .bundle import Bundle, Tensors
from .errors import BundleError
from .spectra import Floats, snv
from .text import worded

COMPONENTS = 100
"""Principal components that are kept, at most."""

SHAPE_COMPONENTS = 3
"""Principal components that a spectrum's shape is compared with."""


@dataclass(frozen=True, eq=False)
class SceneStatistics:
    """Statistics of the spectra of a scene.

    Attributes
    ----------
    brightness : float
        Median over the pixels of the mean magnitude over the bands, in the scene's units.
    mean : float64 array (bands,)
        Of the SNV spectra.
    components : float64 array (components, bands)
        Principal axes of the SNV spectra, each times the standard deviation along it, by falling
        deviation.
    """

    brightness: float
    mean: Floats
    components: Floats

    def tensors(self) -> Tensors:
        """Return the arrays as a bundle holds them, float32; the brightness is in its manifest."""
        return {
            "mean": self.mean.astype(np.float32),
            "components": self.components.astype(np.float32),
        }


def bundled_statistics(bundle: Bundle, bands: int) -> Optional[SceneStatistics]:
    """Return the statistics in a bundle; None where it has none, as those from before.

    Parameters
    ----------
    bundle : Bundle
    bands : int
        Number of good bands of the model.

    Raises
    ------
    BundleError
        ``bundle.bad-field`` when they do not fit the model.
    """
    if bundle.spectra is None:
        return None
    mean, components = bundle.spectra.get("mean"), bundle.spectra.get("components")
    brightness = bundle.manifest.training.get("brightness")
    if (
        mean is None
        or components is None
        or mean.shape != (bands,)
        or components.ndim != 2
        or components.shape[1] != bands
        or not (np.isfinite(mean).all() and np.isfinite(components).all())
        or not isinstance(brightness, (int, float))
    ):
        raise BundleError(
            "bad-field",
            worded(
                "The model's statistics of its training scene do not fit its {bands} bands; "
                "train it again.",
                bands=bands,
            ),
        )
    return SceneStatistics(
        float(brightness), mean.astype(np.float64), components.astype(np.float64)
    )


def statistics_of(spectra: NDArray[Any]) -> SceneStatistics:
    """Return the statistics of some spectra.

    Parameters
    ----------
    spectra : float array (n, bands)
        At least one; in any units.
    """
    shaped = snv(spectra)
    mean = shaped.mean(axis=0)
    centred = shaped - mean
    variances, axes = np.linalg.eigh(centred.T @ centred / len(shaped))
    order = np.argsort(variances)[::-1][:COMPONENTS]
    order = order[variances[order] > 1e-10 * max(float(variances.max()), 1e-300)]
    brightness = np.median(np.abs(np.asarray(spectra, dtype=np.float64)).mean(axis=1))
    components = (axes[:, order] * np.sqrt(variances[order])).T
    return SceneStatistics(float(brightness), mean, components)


def unlikeness(spectra: NDArray[Any], statistics: SceneStatistics, response: NDArray[Any]) -> float:
    """Return how much of a scene's spectra is of another shape than the training scene's.

    It is the share of a spectrum's variance over the bands that the mean of the training scene and
    its first `SHAPE_COMPONENTS` principal components leave, the median over the spectra, less what
    they leave of the training scene's own, which may be noisy. Gain and offset do not matter.

    Parameters
    ----------
    spectra : float array (n, bands)
        At least one.
    statistics : SceneStatistics
    response : float array (bands, model bands)
        What the scene's bands measure of a spectrum on the model's.
    """
    shaped = snv(spectra)
    known = np.concatenate([statistics.mean[None, :], statistics.components]).T
    # The variance of SNV spectra is 1 in all; what the components kept do not hold is noise.
    noise = max(1.0 - float((known**2).sum(axis=1).mean()), 0.0)
    parts = response @ known
    parts = parts - parts.mean(axis=0)
    variance = float((parts**2).sum(axis=1).mean()) + noise
    parts = parts / math.sqrt(variance or 1.0)
    first = 1 + SHAPE_COMPONENTS
    axes, _ = np.linalg.qr(parts[:, 1:first])
    rest = shaped - parts[:, 0]
    rest = rest - (rest @ axes) @ axes.T
    own = 1.0 - float((parts[:, :first] ** 2).sum(axis=1).mean())
    return max(float(np.median((rest**2).mean(axis=1))) - own, 0.0)


def scale_note(trained: float, found: float) -> str:
    """Return a sentence on two brightnesses that differ by a power of ten; else nothing."""
    if trained <= 0 or found <= 0:
        return ""
    power = round(math.log10(found / trained))
    if power == 0:
        return ""
    factor = f"{10 ** abs(power):,}"
    if power > 0:
        return worded(
            "The scene's values are about {factor} times larger than those of the training "
            "scene; this makes no difference, since only the shape of a spectrum counts.",
            factor=factor,
        )
    return worded(
        "The scene's values are about {factor} times smaller than those of the training "
        "scene; this makes no difference, since only the shape of a spectrum counts.",
        factor=factor,
    )
