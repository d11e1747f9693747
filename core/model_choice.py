"""Which file a job's model is, and whether it was trained on the job's scene."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from .bundle import Manifest
from .scene import Scene
from .shipped_models import is_shipped, shipped_file
from .text import worded

NOT_TRAINED_HERE = worded("not trained on this scene")
LOW_CONFIDENCE = 0.5
"""Confidence below this counts as low: the chosen class is then less likely than all others."""


def model_path(model: str, scene: Optional[str] = None) -> str:
    """Return the path of a model's file.

    Parameters
    ----------
    model : str
        A path, or the name of a shipped model with its prefix.
    scene : str, optional
        Path of the scene to classify, by whose wavelengths the file of a shipped model is chosen.

    Raises
    ------
    BundleError
        ``bundle.unknown-shipped``, as `shipped_models.shipped_model`.
    SceneError
        As `Scene.open`.
    """
    if not is_shipped(model):
        return model
    return str(shipped_file(model, None if scene is None else _range_nm(scene)))


def trained_elsewhere(model: str, manifest: Manifest, scene: str) -> bool:
    """Tell whether a model is known not to have been trained on a scene.

    That is so for models that learnt from no scene at all, and for shipped models unless the scene
    has the file name of theirs. Of a user's own model nothing is claimed: files are renamed.

    Parameters
    ----------
    model : str
        As the job names it.
    manifest : Manifest
    scene : str
        Path of the scene to classify.
    """
    trained_on = manifest.training.get("scene")
    return trained_on is None or (is_shipped(model) and trained_on != Path(scene).name)


def learnt_from_library(manifest: Manifest) -> bool:
    """Tell whether a model learnt from spectra with names and not from a scene."""
    return "library" in manifest.training


def caution(low: int, valid: int) -> str:
    """Return what a user must know of a map by a model that was not trained on its scene.

    Parameters
    ----------
    low, valid : int
        Pixels of low confidence, and all classified pixels.
    """
    share = round(100 * low / valid) if valid else 0
    return worded(
        "The model was not trained on this scene: take the map as a first guess and check it. "
        "Its confidence is below {limit} in {share} % of the pixels. Label some areas and train "
        "on them for a map to rely on.",
        limit=LOW_CONFIDENCE,
        share=share,
    )


def _range_nm(scene: str) -> Optional[tuple[float, float]]:
    with Scene.open(scene) as opened:
        wavelengths = opened.axis.selected().wavelengths
    if wavelengths is None or not wavelengths.size:
        return None
    return float(wavelengths.min()), float(wavelengths.max())
