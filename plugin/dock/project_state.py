"""Saves the dock's choices with the QGIS project, and restores them with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .saved_state import SavedState, saved_text

SCOPE, KEY = "SpectraPrompt", "/dock"


class Remembered(Protocol):
    """A part of the dock whose choices go with the project."""

    def saved(self) -> dict[str, Any]:
        """Return the choices as JSON values."""

    def restore(self, state: SavedState) -> list[str]:
        """Take up choices; returns what is missing meanwhile, one sentence each."""


class ProjectState(QObject):
    """Writes the parts' choices into each project that is saved, and takes up those of one read.

    Parameters
    ----------
    parts : mapping of str to Remembered
        By the name under which their choices are kept; restored in this order.
    parent : QObject

    Attributes
    ----------
    restored : signal (list of str)
        A project with choices of ours was read; what is missing, one sentence each.
    """

    restored = pyqtSignal(list)

    def __init__(self, parts: Mapping[str, Remembered], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = dict(parts)
        project = QgsProject.instance()
        project.writeProject.connect(self._write)
        project.readProject.connect(self._read)

    def release(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.writeProject.disconnect(self._write)
        project.readProject.disconnect(self._read)

    def _write(self) -> None:
        values = {name: part.saved() for name, part in self._parts.items()}
        QgsProject.instance().writeEntry(SCOPE, KEY, saved_text(values))

    def _read(self) -> None:
        text, found = QgsProject.instance().readEntry(SCOPE, KEY)
        if not found:
            return
        state = SavedState.from_text(text)
        missing = [
            sentence
            for name, part in self._parts.items()
            for sentence in part.restore(state.part(name))
        ]
        self.restored.emit(missing)
