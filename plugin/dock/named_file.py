"""Paths of files to write that the user has named, in full or by a bare name."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..translation import tr


def named_file(name: str, suffix: str, folder: Optional[Path]) -> str:
    """Return the path of a file that the user has named.

    Parameters
    ----------
    name : str
        As it was typed.
    suffix : str
        What a name without one ends in.
    folder : Path or None
        Where a name without a folder belongs; None where there is no such place.

    Returns
    -------
    str
        Empty for an empty name; not absolute, see `folder_problem`, where no folder is known.
    """
    if not name.strip():
        return ""
    path = Path(name.strip()).expanduser()
    if not path.suffix:
        path = path.with_name(f"{path.name}{suffix}")
    return str(folder / path if folder is not None else path)


def folder_problem(path: str) -> str:
    """Return why a path of `named_file` names no place to write to; empty where it does."""
    if not path or Path(path).is_absolute():
        return ""
    # QGIS may have been started in any folder, so that the file would be hard to find again.
    return tr(
        "Name the folder of {file}, too, or save the project: it then lies beside it."
    ).format(file=path)
