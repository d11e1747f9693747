"""The user's own prompt sets: files in the QGIS profile."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path
from typing import Union

from qgis.core import QgsApplication

from ...core.errors import OutputError, PromptError
from ...core.prompt_draft import PromptDraft, prompt_set_of, read_draft
from ...core.prompts import shipped_prompt_sets, write_prompt_set
from ..translation import tr

_LONGEST = 60


def user_folder() -> Path:
    """Return the folder of the user's prompt sets, which may not exist yet."""
    profile = os.path.abspath(QgsApplication.qgisSettingsDirPath())
    return Path(profile) / "spectraprompt" / "prompt_sets"


def user_sets() -> dict[str, str]:
    """Return the user's prompt sets: path to name, in alphabetical order of the names.

    A file that cannot be read is listed under its own name; what is wrong is told when chosen.
    """
    found = {}
    for path in user_folder().glob("*.json"):
        try:
            found[str(path)] = read_draft(path).name
        except PromptError:
            found[str(path)] = path.stem
    return dict(sorted(found.items(), key=lambda entry: entry[1].casefold()))


def is_shipped(source: str) -> bool:
    """Tell whether a prompt set comes with SpectraPrompt, and cannot be changed."""
    shipped = shipped_prompt_sets()
    return source in shipped or any(_same(source, path) for path in shipped.values())


def set_named(name: str) -> str:
    """Return the path of the user's prompt set of this name; empty where there is none."""
    wanted = name.strip().casefold()
    return next((path for path, title in user_sets().items() if title.casefold() == wanted), "")


def new_file(name: str) -> str:
    """Return a path in the user's folder, which is made, for a set of this name."""
    folder = user_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise OutputError(
            "not-writable",
            tr("The folder {folder} cannot be made ({problem}); check the QGIS profile.").format(
                folder=folder, problem=problem.strerror
            ),
        ) from None
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST] or "prompt_set"
    path, number = folder / f"{stem}.json", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}_{number}.json"
    return str(path)


def save(draft: PromptDraft, path: Union[str, Path]) -> str:
    """Write a draft as a prompt set, whole or not at all; returns its path.

    Raises
    ------
    PromptError
        Where the draft is not sound.
    OutputError
        Where the file cannot be written; ``output.shipped`` for a set of SpectraPrompt's own.
    """
    if is_shipped(str(path)):
        raise OutputError(
            "shipped",
            tr("The prompt set {path} comes with SpectraPrompt; save a copy.").format(path=path),
        )
    return str(write_prompt_set(path, prompt_set_of(draft)))


def delete(path: str) -> None:
    """Delete a prompt set of the user's own.

    Raises
    ------
    OutputError
        ``output.not-own`` for a set that is not in the user's folder, ``output.not-writable``
        where the file cannot be deleted.
    """
    if path not in user_sets():
        raise OutputError(
            "not-own", tr("{path} is not one of your own prompt sets.").format(path=path)
        )
    try:
        Path(path).unlink()
    except OSError as problem:
        raise OutputError(
            "not-writable",
            tr("{path} cannot be deleted: {problem}.").format(path=path, problem=problem.strerror),
        ) from None


def _same(one: str, other: Path) -> bool:
    return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))
