"""What is edited beside the table: the prompts and the colour of the class chosen."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..dock.appearance import muted
from ..translation import counted, tr
from .history import DraftHistory


class ClassDetails(QGroupBox):
    """Prompts, one a line, and colour of one class.

    Parameters
    ----------
    history : DraftHistory
    parent : QWidget, optional
    """

    def __init__(self, history: DraftHistory, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("classDetails")
        self._history = history
        self._row = -1
        self._read_only = False
        self._showing = False
        self.colour_button = QgsColorButton(self, tr("Choose the class's colour"))
        self.colour_button.setObjectName("classColour")
        self.colour_button.setAllowOpacity(False)
        self.colour_button.setShowNoColor(False)
        self.colour_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.colour_button.setToolTip(tr("The colour of the class in the legend."))
        self.colour_button.setAccessibleName(tr("Colour of the class"))
        colour_label = QLabel(tr("C&olour"), self)
        colour_label.setBuddy(self.colour_button)
        self.prompts_box = QPlainTextEdit(self)
        self.prompts_box.setObjectName("classPrompts")
        self.prompts_box.setAccessibleName(tr("Prompts of the class, one a line"))
        self.prompts_box.setToolTip(
            tr(
                "Describe how the class looks and reflects light, once or several times: each "
                "line is a prompt, and their meanings are averaged."
            )
        )
        self.prompts_box.setPlaceholderText(
            tr("Such as: ripening wheat, a closed golden canopy with a flat red edge")
        )
        self.prompts_box.setTabChangesFocus(True)
        self.prompts_box.setUndoRedoEnabled(False)  # the history has it all
        self.prompts_box.installEventFilter(self)
        prompts_label = QLabel(tr("&Prompts, one a line"), self)
        prompts_label.setBuddy(self.prompts_box)
        self._count = muted(QLabel(self))
        self._count.setObjectName("promptCount")
        head = QHBoxLayout()
        head.addWidget(prompts_label)
        head.addWidget(self._count, 1)
        head.addWidget(colour_label)
        head.addWidget(self.colour_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 6)
        layout.addLayout(head)
        layout.addWidget(self.prompts_box, 1)
        self.prompts_box.setMinimumHeight(4 * self.fontMetrics().height())
        self.colour_button.colorChanged.connect(self._on_colour)
        self.prompts_box.textChanged.connect(self._on_prompts)
        self.show_class(-1)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or refuse changes."""
        self._read_only = read_only
        self.show_class(self._row)

    def show_class(self, row: int) -> None:
        """Show the class in a row of the draft; none for -1."""
        classes = self._history.draft.classes
        other = row != self._row
        self._row = row if 0 <= row < len(classes) else -1
        self._showing = True
        try:
            if self._row < 0:
                self.setTitle(tr("No class chosen"))
                self.prompts_box.clear()
                self.colour_button.setToNull()
            else:
                c = classes[self._row]
                self.setTitle((c.name or tr("Class without a name")).replace("&", "&&"))
                if other or _lines(self.prompts_box.toPlainText()) != c.prompts:
                    self.prompts_box.setPlainText("\n".join(c.prompts))
                colour = QColor(c.colour)
                if colour.isValid():
                    self.colour_button.setColor(colour)
                else:
                    self.colour_button.setToNull()
        finally:
            self._showing = False
        self._tell_count()
        self.colour_button.setEnabled(self._row >= 0 and not self._read_only)
        self.prompts_box.setEnabled(self._row >= 0)
        self.prompts_box.setReadOnly(self._read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the window; a text box would keep the keys to itself."""
        if watched is self.prompts_box and event.type() == QEvent.Type.FocusOut:
            self._history.end_series()
        return is_undo_key(event) or super().eventFilter(watched, event)

    def _on_colour(self, colour: QColor) -> None:
        if not self._showing and self._row >= 0 and colour.isValid():
            self._history.end_series()
            self._history.change_class(self._row, tr("Change colour"), colour=colour.name())

    def _on_prompts(self) -> None:
        if self._showing or self._row < 0:
            return
        lines = _lines(self.prompts_box.toPlainText())
        self._history.change_class(self._row, tr("Change prompts"), prompts=lines)
        self._tell_count()

    def _tell_count(self) -> None:
        count = len(_lines(self.prompts_box.toPlainText()))
        self._count.setText(
            counted(count, tr("{count} prompt"), tr("{count} prompts")) if self._row >= 0 else ""
        )


def is_undo_key(event: QEvent) -> bool:
    """Tell whether a text field is asked to keep an undo or redo key; it is then not asked."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    if event.matches(keys.Undo) or event.matches(keys.Redo):
        event.ignore()
        return True
    return False


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in (" ".join(raw.split()) for raw in text.splitlines()) if line)
