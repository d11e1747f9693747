"""Whether a model fits a scene, and what it takes to make the scene's bands the model's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .bundle import Manifest
from .errors import BundleError
from .spectra import SpectralAxis, resampling_matrix


@dataclass(frozen=True, eq=False)
class SpectralFit:
    """How the good bands of a scene become the bands of a model.

    Attributes
    ----------
    matrix : float32 array (model bands, scene's good bands), or None
        Multiplied with spectra of the scene's good bands; None where they are the model's already.
    warning : str
        A sentence for the user where the fit is a guess; else empty.
    """

    matrix: Optional[NDArray[np.float32]] = None
    warning: str = ""

    @property
    def is_identity(self) -> bool:
        """Whether the scene's good bands are the model's, one by one."""
        return self.matrix is None


def spectral_record(axis: SpectralAxis) -> dict[str, Any]:
    """Return the good bands of an axis as a manifest holds them (``Manifest.spectral``)."""
    used = axis.selected()
    return {
        "bands": used.bands,
        "wavelengths_nm": None if used.wavelengths is None else used.wavelengths.tolist(),
        "fwhm_nm": None if used.fwhm is None else used.fwhm.tolist(),
    }


def model_axis(spectral: Mapping[str, Any]) -> SpectralAxis:
    """Return the good bands of a manifest's spectral record as an axis."""
    wavelengths, fwhm = spectral.get("wavelengths_nm"), spectral.get("fwhm_nm")
    good = spectral.get("good")
    return SpectralAxis(
        None if wavelengths is None else np.array(wavelengths, np.float64),
        None if fwhm is None else np.array(fwhm, np.float64),
        np.ones(spectral["bands"], bool) if good is None else np.array(good, bool),
        "model",
    ).selected()


def check_fits(manifest: Manifest, axis: SpectralAxis) -> SpectralFit:
    """Check that a model can classify a scene, and tell how.

    With wavelengths on both sides the scene is resampled to the model's bands. Otherwise bands are
    taken by position, which needs as many good bands as the model has; where only one side knows
    its wavelengths, or neither, nothing can prove that they are the same bands: where the model
    knows its wavelengths and the scene does not, a warning says so.

    Parameters
    ----------
    manifest : Manifest
        The model's.
    axis : SpectralAxis
        The scene's, all bands.

    Returns
    -------
    SpectralFit

    Raises
    ------
    BundleError
        ``bundle.bands-mismatch`` naming both numbers of bands; ``bundle.wavelengths-mismatch``
        naming the range in nm that the scene lacks.
    """
    model, scene = model_axis(manifest.spectral), axis.selected()
    if model.wavelengths is not None and scene.wavelengths is not None and scene.bands:
        matrix = resampling_matrix(scene, model)
        if np.array_equal(matrix, np.eye(model.bands, scene.bands)):
            return SpectralFit()
        return SpectralFit(matrix)
    if model.bands != scene.bands:
        raise BundleError("bands-mismatch", _mismatch(model, scene, axis.bands))
    if model.wavelengths is not None:
        first, last = model.wavelengths.min(), model.wavelengths.max()
        return SpectralFit(
            warning=f"The scene tells no wavelengths; its {scene.bands} good bands are taken to be "
            f"the model's at {first:.0f}–{last:.0f} nm. Check that the sensor is the same.",
        )
    return SpectralFit()


def _mismatch(model: SpectralAxis, scene: SpectralAxis, all_bands: int) -> str:
    found = f"{scene.bands} good bands of {all_bands}"
    if model.wavelengths is None:
        return (
            f"The model takes {model.bands} bands and knows no wavelengths, but the scene has "
            f"{found}; use a scene with as many good bands, or train a model on this one."
        )
    return (
        f"The model takes {model.bands} bands at {model.wavelengths.min():.0f}–"
        f"{model.wavelengths.max():.0f} nm, but the scene has {found} and tells no wavelengths; "
        "set its wavelengths, or train a model on it."
    )
