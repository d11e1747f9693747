"""Keeps QGIS open until the user has decided on changes of a prompt set."""

from __future__ import annotations

from qgis.gui import QgsApplicationExitBlockerInterface

from .editing import PromptSetEditing


class ExitBlocker(QgsApplicationExitBlockerInterface):
    """Asked by QGIS before it closes.

    Parameters
    ----------
    editing : PromptSetEditing
        Whose window may hold changes.
    """

    def __init__(self, editing: PromptSetEditing) -> None:
        super().__init__()
        self._editing = editing

    def allowExit(self) -> bool:
        """Tell whether nothing keeps QGIS open; asks where changes would be lost."""
        return self._editing.close_editor()
