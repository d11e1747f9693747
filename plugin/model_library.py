"""The models of a QGIS project: files in the folder ``models`` beside it."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject

from ..core.bundle import SUFFIX, read_manifest
from ..core.errors import BundleError

FOLDER = "models"
MOST_MODELS = 50


@dataclass(frozen=True)
class ProjectModel:
    """A model file of the project.

    Attributes
    ----------
    path : str
    created : str
        Date, ISO 8601; that of the file where the model does not tell.
    accuracy : float or None
        Overall accuracy on held-out blocks, 0 to 1.
    """

    path: str
    created: str
    accuracy: Optional[float]

    @property
    def name(self) -> str:
        """Name of the file without its ending."""
        return Path(self.path).stem


def project_folder() -> Optional[Path]:
    """Return the folder that the project lies in; None for one never saved, or in a database."""
    project = QgsProject.instance()
    storage, file = project.projectStorage(), project.fileName()
    if storage is not None:  # the name is no path
        file = storage.filePath(file)
    return Path(file).resolve().parent if file else None


def models_folder() -> Optional[Path]:
    """Return where the project's models are kept; None as for `project_folder`."""
    folder = project_folder()
    return None if folder is None else folder / FOLDER


def project_models() -> list[ProjectModel]:
    """Return the project's models, the newest first; files that cannot be read are left out."""
    folder = models_folder()
    if folder is None or not folder.is_dir():
        return []
    files = sorted(folder.glob(f"*{SUFFIX}"), key=_age)[:MOST_MODELS]
    models = []
    for file in files:
        try:
            manifest = read_manifest(file)
        except BundleError:
            continue
        accuracy = manifest.accuracy.get("validation_overall_accuracy")
        if isinstance(accuracy, bool) or not isinstance(accuracy, (int, float)):
            accuracy = None
        created = str(manifest.created)[:10] or date.fromtimestamp(-_age(file)).isoformat()
        models.append(ProjectModel(str(file), created, accuracy))
    return models


def new_model_path(title: str, taken: Collection[str] = ()) -> str:
    """Return a file for a new model in the project's folder that does not exist yet.

    Parameters
    ----------
    title : str
        What the model is called after; characters that file names should not have are replaced.
    taken : collection of str
        Paths that are spoken for.

    Returns
    -------
    str
        Empty for a project that was never saved, or is kept in a database.
    """
    folder = models_folder()
    if folder is None:
        return ""
    stem = re.sub(r"[^\w-]+", "_", title).strip("_")[:60] or "model"
    used = {os.path.normcase(os.path.abspath(path)) for path in taken}
    number = 1
    while True:
        suffix = "" if number == 1 else f"-{number}"
        path = folder / f"{stem}{suffix}{SUFFIX}"
        if not path.exists() and os.path.normcase(os.path.abspath(path)) not in used:
            return str(path)
        number += 1


def _age(file: Path) -> float:
    try:
        return -file.stat().st_mtime
    except OSError:  # removed meanwhile
        return 0.0
