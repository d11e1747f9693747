"""Whether a model fits a scene, and what it takes to make the scene's bands the model's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .band_estimation import comparable_bands, estimation_matrix, response_matrix
from .bundle import Bundle, Manifest
from .errors import BundleError
from .progress import Progress
from .scene import Scene
from .scene_samples import sample_spectra
from .scene_statistics import (
    SceneStatistics,
    bundled_statistics,
    scale_note,
    unlikeness,
)
from .spectra import (
    SpectralAxis,
    check_complete,
    check_coverage,
    ranges_text,
    resampling_matrix,
)
from .text import worded

DOUBTFUL_UNLIKENESS = 0.05
"""Above this share, a scene's spectra are unlike the training scene's, which the user is told."""

LARGEST_UNLIKENESS = 0.15
"""Above this share, a scene is refused: so far apart are radiance and reflectance."""


@dataclass(frozen=True, eq=False)
class SpectralFit:
    """How the good bands of a scene become the bands of a model.

    Attributes
    ----------
    matrix : float32 array (model bands, scene's good bands), or None
        Multiplied with spectra of the scene's good bands; None where they are the model's already.
    warning : str
        A sentence for the user where the fit is a guess; else empty.
    estimated : int
        Number of the model's bands that the scene lacks, and that are estimated.
    """

    matrix: Optional[NDArray[np.float32]] = None
    warning: str = ""
    estimated: int = 0

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


def fit_scene(bundle: Bundle, scene: Scene, progress: Progress) -> SpectralFit:
    """Check that a model can classify a scene, by its bands and by its spectra, and tell how.

    Parameters
    ----------
    bundle : Bundle
    scene : Scene
    progress : Progress
        Told of what is estimated, of another scale, and of spectra unlike the training scene's.

    Raises
    ------
    BundleError
        As `check_fits` and `check_spectra`.
    """
    model = model_axis(bundle.manifest.spectral)
    statistics = bundled_statistics(bundle, model.bands)
    fit = check_fits(bundle.manifest, scene.axis, statistics)
    if fit.warning:
        progress.warning(fit.warning)
    if statistics is not None:
        check_spectra(model, statistics, scene, progress)
    return fit


def check_spectra(
    model: SpectralAxis, statistics: SceneStatistics, scene: Scene, progress: Progress
) -> None:
    """Check that the spectra of a scene are of the kind that a model was trained on.

    A scene in another scale is the same to the model, and a scene in other units is not
    (`scene_statistics.unlikeness`). Where no valid pixel is among those sampled, the user is told
    that nothing was compared.

    Parameters
    ----------
    model : SpectralAxis
        Good bands of the model.
    statistics : SceneStatistics
        Of its training scene.
    scene : Scene
        Whose bands fit.
    progress : Progress

    Raises
    ------
    BundleError
        ``bundle.other-spectra`` when more than `LARGEST_UNLIKENESS` of their variance is of
        another shape.
    """
    spectra = sample_spectra(scene)
    chosen = comparable_bands(scene.axis, model)
    if not len(spectra):
        progress.info(
            worded("The scene's spectra were not compared: no valid pixel was among those read.")
        )
        return
    spectra = spectra[:, chosen]
    share = unlikeness(spectra, statistics, response_matrix(scene.axis, model, chosen))
    if share > LARGEST_UNLIKENESS:
        raise BundleError(
            "other-spectra",
            worded(
                "The spectra of {scene} have another shape than those the model was trained on "
                "({percent} % of their variance); are they in other units, such as radiance "
                "for reflectance? Convert the scene, or train a model on it.",
                scene=scene.path,
                percent=f"{100 * min(share, 1.0):.0f}",
            ),
        )
    if share > DOUBTFUL_UNLIKENESS:
        progress.warning(
            worded(
                "The spectra of the scene are unlike those the model was trained on ({percent} "
                "% of their variance); the map may be wrong. Check that both scenes are in the "
                "same units, and show the same kind of land.",
                percent=f"{100 * share:.0f}",
            )
        )
    found = float(np.median(np.abs(spectra).mean(axis=1, dtype=np.float64)))
    note = scale_note(statistics.brightness, found)
    if note:
        progress.info(note)


def check_fits(
    manifest: Manifest, axis: SpectralAxis, statistics: Optional[SceneStatistics] = None
) -> SpectralFit:
    """Check that the bands of a scene serve a model, and tell how.

    With wavelengths on both sides the scene is resampled to the model's bands
    (`spectra.resampling_matrix`); where it lacks some, all are estimated from those it has
    (`band_estimation`), as far as that goes (`spectra.check_coverage`). Otherwise bands are
    taken by position, which needs as many good bands as the model has; where only one side knows
    its wavelengths, or neither, nothing can prove that they are the same bands: where the model
    knows its wavelengths and the scene does not, a warning says so.

    Parameters
    ----------
    manifest : Manifest
        The model's.
    axis : SpectralAxis
        The scene's, all bands.
    statistics : SceneStatistics, optional
        Of the model's training scene; without them no band may be missing.

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
        if statistics is None:
            check_complete(scene, model)
            missing = np.zeros(model.bands, bool)
        else:
            missing = check_coverage(scene, model)
        if statistics is not None and missing.any():
            count = int(missing.sum())
            return SpectralFit(
                estimation_matrix(scene, model, statistics),
                worded(
                    "The scene has no bands at {ranges}; {count} of the model's {model_bands} "
                    "bands are estimated from the others, as the spectra of its training scene "
                    "suggest.",
                    ranges=ranges_text(model, missing),
                    count=count,
                    model_bands=model.bands,
                ),
                count,
            )
        matrix = resampling_matrix(scene, model)
        if np.array_equal(matrix, np.eye(model.bands, scene.bands)):
            return SpectralFit()
        return SpectralFit(matrix)
    if model.bands != scene.bands:
        raise BundleError("bands-mismatch", _mismatch(model, scene, axis.bands))
    if model.wavelengths is not None:
        first, last = model.wavelengths.min(), model.wavelengths.max()
        return SpectralFit(
            warning=worded(
                "The scene tells no wavelengths; its {bands} good bands are taken to be the "
                "model's at {first}–{last} nm. Check that the sensor is the same.",
                bands=scene.bands,
                first=f"{first:.0f}",
                last=f"{last:.0f}",
            ),
        )
    return SpectralFit()


def _mismatch(model: SpectralAxis, scene: SpectralAxis, all_bands: int) -> str:
    found = worded("{bands} good bands of {all_bands}", bands=scene.bands, all_bands=all_bands)
    if model.wavelengths is None:
        return worded(
            "The model takes {model_bands} bands and knows no wavelengths, but the scene "
            "has {found}; use a scene with as many good bands, or train a model on this "
            "one.",
            model_bands=model.bands,
            found=found,
        )
    return worded(
        "The model takes {model_bands} bands at {first}–{last} nm, but the scene has "
        "{found} and tells no wavelengths; set its wavelengths, or train a model on it.",
        model_bands=model.bands,
        first=f"{model.wavelengths.min():.0f}",
        last=f"{model.wavelengths.max():.0f}",
        found=found,
    )
