"""Files that layers are copied to for the engine, and that go when it is done with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsProcessingUtils

from ..core.output_files import OF_SQLITE

_LONGEST_NAME = 60


def new_copy(title: str, suffix: str) -> str:
    """Return a new file for a copy, in a folder of its own that ends with QGIS at the latest.

    Parameters
    ----------
    title : str
        What is copied, such as a layer's name; the file is called after it, as messages and
        metadata name it.
    suffix : str
        With its dot.
    """
    stem = re.sub(r"[^\w-]+", "_", title).strip("_")[:_LONGEST_NAME] or "copy"
    return str(QgsProcessingUtils.generateTempFilename(f"{stem}{suffix}"))


def remove_copies(paths: Iterable[str]) -> None:
    """Remove copies that `new_copy` has named; what is no such file stays.

    A file still in use, as on Windows, stays as well, and ends with QGIS's own folder.
    """
    home = Path(QgsProcessingUtils.tempFolder())
    for path in map(Path, paths):
        if path.parent.parent != home:
            continue
        try:
            for ending in ("", *OF_SQLITE):
                Path(f"{path}{ending}").unlink(missing_ok=True)
            path.parent.rmdir()
        except OSError:
            continue


def without_copies(text: str, paths: Iterable[str]) -> str:
    """Return a message with the names of copies, which say what was copied, for their paths."""
    for path in paths:
        text = text.replace(path, Path(path).name)
    return text
