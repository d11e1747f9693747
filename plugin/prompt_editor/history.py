"""The prompt set being edited, and the way back through its changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

try:  # Qt 6 has them in another module than Qt 5
    from qgis.PyQt.QtGui import QUndoCommand, QUndoStack
except ImportError:
    from qgis.PyQt.QtWidgets import QUndoCommand, QUndoStack

from ...core.prompt_draft import DraftClass, PromptDraft, free_colour, free_id, free_name
from ..translation import tr

_MERGED = 1
_NOT_MERGED = -1


class DraftHistory(QObject):
    """Holds a draft; every change of it can be undone.

    Attributes
    ----------
    stack : QUndoStack
    changed : signal (int)
        The draft is another one; with the row to look at, or -1.
    """

    changed = pyqtSignal(int)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._draft = PromptDraft()
        self._series = 0

    @property
    def draft(self) -> PromptDraft:
        """The draft as it is now."""
        return self._draft

    def begin_with(self, draft: PromptDraft) -> None:
        """Take another draft; there is nothing to undo."""
        self.stack.clear()
        self.show(draft, 0 if draft.classes else -1)

    def show(self, draft: PromptDraft, row: int) -> None:
        """Make this the draft as it is now; called by the commands."""
        self._draft = draft
        self.changed.emit(row)

    def end_series(self) -> None:
        """Let the next change be a step of its own, also where it is of the same field."""
        self._series += 1

    def change_set(self, text: str, **fields: Any) -> None:
        """Change fields of the set; changes of one field, one after another, are one step."""
        key = f"{self._series} {sorted(fields)}"
        self._push(replace(self._draft, **fields), text, -1, -1, key)

    def change_class(self, row: int, text: str, **fields: Any) -> None:
        """Change fields of a class; changes of one field, one after another, are one step."""
        classes = list(self._draft.classes)
        classes[row] = replace(classes[row], **fields)
        key = f"{self._series} {row} {sorted(fields)}"
        self._push(self._with(classes), text, row, row, key)

    def add_class(self, after: int) -> int:
        """Add an empty class behind a row; returns its row."""
        classes = list(self._draft.classes)
        row = min(after + 1, len(classes)) if after >= 0 else len(classes)
        name = free_name(tr("New class"), classes)
        classes.insert(row, DraftClass(free_id(classes), name, free_colour(classes)))
        self._push(self._with(classes), tr("Add class"), after, row)
        return row

    def add_classes(self, added: tuple[DraftClass, ...], text: str) -> None:
        """Add classes at the end; ids that are taken give way to free ones."""
        classes = list(self._draft.classes)
        first = len(classes)
        for new in added:
            taken = {c.id for c in classes}
            classes.append(replace(new, id=free_id(classes)) if new.id in taken else new)
        self._push(self._with(classes), text, first - 1, first)

    def duplicate_class(self, row: int) -> int:
        """Add a copy of a class behind it, with an id, a name and a colour of its own."""
        classes = list(self._draft.classes)
        copied = classes[row]
        classes.insert(
            row + 1,
            replace(
                copied,
                id=free_id(classes),
                name=free_name(copied.name, classes),
                colour=free_colour(classes),
            ),
        )
        self._push(self._with(classes), tr("Duplicate class"), row, row + 1)
        return row + 1

    def remove_class(self, row: int) -> None:
        """Remove a class."""
        classes = list(self._draft.classes)
        del classes[row]
        left = min(row, len(classes) - 1)
        self._push(self._with(classes), tr("Remove class"), row, left)

    def move_class(self, row: int, by: int) -> int:
        """Move a class up (-1) or down (1), as far as that goes; returns its row."""
        classes = list(self._draft.classes)
        target = min(max(row + by, 0), len(classes) - 1)
        classes.insert(target, classes.pop(row))
        self._push(self._with(classes), tr("Move class"), row, target)
        return target

    def _with(self, classes: list[DraftClass]) -> PromptDraft:
        return replace(self._draft, classes=tuple(classes))

    def _push(
        self, after: PromptDraft, text: str, row_before: int, row_after: int, key: str = ""
    ) -> None:
        if after != self._draft:
            self.stack.push(_Change(self, after, text, (row_before, row_after), key))


class _Change(QUndoCommand):
    """From one draft to another; both are kept whole, they are small."""

    def __init__(
        self, history: DraftHistory, after: PromptDraft, text: str, rows: tuple[int, int], key: str
    ) -> None:
        super().__init__(text)
        self._history = history
        self._before, self._after = history.draft, after
        self._rows = rows
        self._key = key

    def id(self) -> int:
        """Tell whether it may be merged; asked by the stack."""
        return _MERGED if self._key else _NOT_MERGED

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in a later change of the same field."""
        if not isinstance(other, _Change) or other._key != self._key:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        """Do it, the first time too."""
        self._history.show(self._after, self._rows[1])

    def undo(self) -> None:
        """Take it back."""
        self._history.show(self._before, self._rows[0])
