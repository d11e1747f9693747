"""The models that come with SpectraPrompt, by name; ``shipped:NAME`` stands for one as a model.

``scripts/build_shipped_models.py`` makes their files. A model may have several, for sensors that
see more or less of the spectrum: `shipped_file` takes the first, that is the widest, that a scene
covers. This module needs the standard library only, so the QGIS process can import it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .errors import BundleError
from .text import worded

PREFIX = "shipped:"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "models"
MARGIN_NM = 6.0
"""A scene may end this far within a model's range: about half a band of common sensors."""


@dataclass(frozen=True)
class ModelFile:
    """One file of a shipped model, and the range of wavelengths in nm that it needs."""

    name: str
    first_nm: float
    last_nm: float

    @property
    def path(self) -> Path:
        """Where the file is."""
        return FOLDER / self.name


@dataclass(frozen=True)
class ShippedModel:
    """A model that comes with SpectraPrompt.

    Attributes
    ----------
    name : str
        Without the prefix.
    title, description : str
        For people: a few words, and what it is good for.
    files : tuple of ModelFile
        Widest range first.
    any_prompts : bool
        Whether it is meant for prompt sets of any kind; otherwise for its own classes.
    """

    name: str
    title: str
    description: str
    files: tuple[ModelFile, ...]
    any_prompts: bool


_MODELS = (
    ShippedModel(
        "spectral-library",
        worded("Spectral library"),
        worded(
            "For reflectance of any sensor and any prompt set, without labels. It has learnt from "
            "library spectra and their names, not from a scene: for a first look at built-up land, "
            "vegetation and soil, with the shortwave infrared if possible. Finer classes come out "
            "wrong more often than right, and radiance is of no use to it."
        ),
        (
            ModelFile("spectral-library.spm", 460.0, 2400.0),
            ModelFile("spectral-library-vnir.spm", 460.0, 830.0),
        ),
        any_prompts=True,
    ),
    ShippedModel(
        "indian-pines",
        worded("Indian Pines (AVIRIS)"),
        worded(
            "The 16 classes of the Indian Pines scene of 12 June 1992, learnt from all of its "
            "labels. For that scene: on others it shows how a trained model is used, and no more."
        ),
        (ModelFile("indian-pines.spm", 400.0, 2490.0),),
        any_prompts=False,
    ),
)


def shipped_models() -> dict[str, ShippedModel]:
    """Return the shipped models by name."""
    return {model.name: model for model in _MODELS}


def is_shipped(model: str) -> bool:
    """Tell whether a model is given by the name of a shipped one, not by a path."""
    return model.startswith(PREFIX)


def shipped_model(model: str) -> ShippedModel:
    """Return the shipped model that ``shipped:NAME`` stands for.

    Raises
    ------
    BundleError
        ``bundle.unknown-shipped`` for a name that there is not.
    """
    name = model[len(PREFIX) :] if is_shipped(model) else model
    known = shipped_models()
    if name not in known:
        raise BundleError(
            "unknown-shipped",
            worded(
                "There is no shipped model {name}; use {choices}, or the path of a .spm file.",
                name=repr(name),
                choices=", ".join(PREFIX + n for n in known),
            ),
        )
    return known[name]


def shipped_file(model: str, range_nm: Optional[tuple[float, float]] = None) -> Path:
    """Return the file of ``shipped:NAME`` for a scene.

    Parameters
    ----------
    model : str
    range_nm : (float, float), optional
        Shortest and longest wavelength of the scene's good bands; without them the first file is
        taken. Where the scene covers none, the last is, and the model says what it lacks.

    Raises
    ------
    BundleError
        As `shipped_model`.
    """
    files = shipped_model(model).files
    if range_nm is None:
        return files[0].path
    first, last = range_nm
    for file in files:
        if first <= file.first_nm + MARGIN_NM and last >= file.last_nm - MARGIN_NM:
            return file.path
    return files[-1].path
