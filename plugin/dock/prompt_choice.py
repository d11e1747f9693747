"""Which prompt set the dock's project remembers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..translation import tr
from .classes_section import ClassesSection
from .saved_state import SavedState, saved_path


class PromptChoice:
    """The choice of the section *Classes*, for the project.

    Parameters
    ----------
    section : ClassesSection
    """

    def __init__(self, section: ClassesSection) -> None:
        self._section = section

    def saved(self) -> dict[str, Any]:
        """Return the choice as JSON values."""
        return {"source": saved_path(self._section.source)}

    def restore(self, state: SavedState) -> list[str]:
        """Choose the prompt set again; returns what is missing."""
        source = state.path("source")
        row = self._section.set_box.findData(source)
        if Path(source).is_absolute():
            if not Path(source).is_file():
                text = tr("The prompt set {path}, chosen when the project was saved, is missing.")
                return [text.format(path=source)]
            self._section.open_file(source)
        elif row >= 0:
            self._section.set_box.setCurrentIndex(row)
        return []
