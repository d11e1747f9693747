"""A list of classes: colour, name, and the first prompt."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.prompts import PromptClass, PromptSet
from ..translation import tr
from .appearance import muted_colour, swatch

ROWS_SHOWN = 5
PROMPTS_ROLE = Qt.ItemDataRole.UserRole
MOST_OF_NAMES = 0.55
"""Share of the width that class names may take; their prompts get the rest."""


class ClassList(QTreeWidget):
    """Shows the classes of a prompt set; a class chosen by mouse or key tells its prompts."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("classList")
        self._entries: tuple[PromptClass, ...] = ()
        self.setToolTip(tr("The classes; choose one to read its prompts."))
        self.setAccessibleName(tr("Classes of the prompt set"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = self.fontMetrics().height()
        self._swatch_size = QSize(height - 3, height - 3)
        self.setIconSize(self._swatch_size)
        self.setFixedHeight(ROWS_SHOWN * (height + 4) + 4)

    @property
    def current_prompts(self) -> tuple[str, ...]:
        """All prompts of the class chosen; none where none is."""
        item = self.currentItem()
        return item.data(0, PROMPTS_ROLE) if item is not None else ()

    def show_classes(self, prompts: Optional[PromptSet]) -> None:
        """Show the classes of a prompt set; none for None. The class chosen remains so."""
        entries = prompts.classes if prompts else ()
        if entries == self._entries:
            return
        self._entries = entries
        self.clear()
        for entry in entries:
            item = QTreeWidgetItem([entry.name, entry.prompts[0]])
            item.setIcon(0, swatch(entry.colour, self._swatch_size))
            tip = f"{entry.id} – {entry.name}\n" + "\n".join(f"• {p}" for p in entry.prompts)
            for column in (0, 1):
                item.setToolTip(column, tip)
            item.setData(0, PROMPTS_ROLE, entry.prompts)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{entry.id} – {entry.name}")
            spoken = "; ".join(entry.prompts)
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, spoken)
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addTopLevelItem(item)
        self._colour_prompts()
        self._divide_columns()
        if self.topLevelItemCount():
            rows = ROWS_SHOWN * self.sizeHintForRow(0)
            self.setFixedHeight(rows + 2 * self.frameWidth())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette, and grey out what cannot be used."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.PaletteChange):
            self._colour_prompts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the prompts beside the names."""
        super().resizeEvent(event)
        self._divide_columns()

    def _colour_prompts(self) -> None:
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        colour = muted_colour(self, group)
        for row in range(self.topLevelItemCount()):
            self.topLevelItem(row).setForeground(1, colour)

    def _divide_columns(self) -> None:
        most = round(MOST_OF_NAMES * self.viewport().width())
        self.setColumnWidth(0, min(self.sizeHintForColumn(0), most))
