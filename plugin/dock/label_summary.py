"""Labelled pixels of each class, and what to be warned of before training."""

from __future__ import annotations

from typing import Optional, Union

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.prompts import PromptSet
from ..label_report import LabelReport
from ..translation import in_locale, tr
from .appearance import muted, swatch, theme_icon

ROWS_SHOWN = 4


class LabelSummary(QWidget):
    """A table of classes with pixels and areas, a line above it, and warnings below."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelSummary")
        self._report: Optional[LabelReport] = None
        height = self.fontMetrics().height()
        self._swatch_size = QSize(height - 3, height - 3)
        self._headline = muted(QLabel(self))
        self._headline.setObjectName("labelHeadline")
        self._headline.setWordWrap(True)
        self.table = QTreeWidget(self)
        self.table.setObjectName("labelCounts")
        self.table.setToolTip(
            tr("Pixels that training learns each class from, and the separate areas they form.")
        )
        self.table.setAccessibleName(tr("Labelled pixels of each class"))
        self.table.setHeaderLabels([tr("Class"), tr("Pixels"), tr("Areas")])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setIconSize(self._swatch_size)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._warning_icon = QLabel(self)
        self._warning_icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._warning_icon.setPixmap(theme_icon("mIconWarning").pixmap(QSize(height, height)))
        self._warnings = QLabel(self)
        self._warnings.setObjectName("labelWarnings")
        self._warnings.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._warning_icon)
        row.addWidget(self._warnings, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._headline)
        column.addWidget(self.table)
        column.addLayout(row)
        self.show_message("")

    @property
    def report(self) -> Optional[LabelReport]:
        """What is shown; None while nothing is known."""
        return self._report

    @property
    def headline(self) -> str:
        """The line above the table."""
        return self._headline.text()

    @property
    def warnings(self) -> str:
        """The warnings shown, one a line."""
        return self._warnings.text()

    def show_outcome(
        self, outcome: Union[LabelReport, str], prompts: Optional[PromptSet] = None
    ) -> None:
        """Show a report, or why there is none."""
        if isinstance(outcome, str):
            self.show_message(outcome)
            return
        self._report = outcome
        colours = {entry.name: entry.colour for entry in prompts.classes} if prompts else {}
        self.table.clear()
        for entry in outcome.classes:
            item = QTreeWidgetItem(
                [entry.name, *(in_locale(f"{n:,}") for n in (entry.pixels, entry.areas))]
            )
            if entry.name in colours:
                item.setIcon(0, swatch(colours[entry.name], self._swatch_size))
            for number in (1, 2):
                item.setTextAlignment(number, Qt.AlignmentFlag.AlignRight)
            self.table.addTopLevelItem(item)
        rows = min(max(len(outcome.classes), 1), ROWS_SHOWN)
        header = self.table.header().sizeHint().height()
        height = rows * self.table.sizeHintForRow(0) + header + 2 * self.table.frameWidth()
        self.table.setFixedHeight(height)
        self.table.setVisible(True)
        self._headline.setText(outcome.headline())
        self._headline.setVisible(True)
        self._show_warnings("\n".join(outcome.warnings()))
        self.setVisible(True)

    def show_message(self, message: str) -> None:
        """Show a sentence in place of counts; nothing where it is empty."""
        self._report = None
        self.table.clear()
        self.table.setVisible(False)
        self._headline.setText(message)
        self._headline.setVisible(bool(message))
        self._show_warnings("")
        self.setVisible(bool(message))

    def _show_warnings(self, text: str) -> None:
        self._warnings.setText(text)
        for widget in (self._warning_icon, self._warnings):
            widget.setVisible(bool(text))
