"""The runs under way, those that wait and those that failed; a button cancels each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ..translation import tr
from .appearance import theme_icon
from .run_queue import FAILED, RUNNING, DockRun

MOST_ROWS = 4
TITLE, STATE, BUTTON = range(3)


class RunList(QTreeWidget):
    """A row for each run: title, state, and a button to cancel it; Delete cancels the row chosen.

    Attributes
    ----------
    cancel_wanted : signal (DockRun)
    """

    cancel_wanted = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("runList")
        self.setToolTip(tr("The runs in order; Delete cancels the one chosen."))
        self.setAccessibleName(tr("Runs"))
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(BUTTON, QHeaderView.ResizeMode.ResizeToContents)
        self._runs: tuple[DockRun, ...] = ()
        height = self.fontMetrics().height()
        self._warning = theme_icon("mIconWarning")
        self.setIconSize(QSize(height, height))

    def show_runs(self, runs: Sequence[DockRun]) -> None:
        """Show runs; the row chosen remains so."""
        if tuple(runs) != self._runs:
            self._runs = tuple(runs)
            self._fill()
        for row, run in enumerate(self._runs):
            item = self.topLevelItem(row)
            item.setText(STATE, _state_text(run))
            item.setIcon(STATE, self._warning if run.state == FAILED else QIcon())
            for column in (TITLE, STATE):
                item.setToolTip(column, run.detail or run.request.title)
                item.setData(column, Qt.ItemDataRole.AccessibleDescriptionRole, run.detail)
            spoken = f"{run.request.title}: {run.message}"
            item.setData(TITLE, Qt.ItemDataRole.AccessibleTextRole, spoken)
            button = self.itemWidget(item, BUTTON)
            if button is not None:
                button.setEnabled(run.is_active and not run.is_cancelling)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel the run chosen with Delete."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Delete and 0 <= row < len(self._runs):
            self.cancel_wanted.emit(self._runs[row])
            return
        super().keyPressEvent(event)

    def _fill(self) -> None:
        self.clear()
        for run in self._runs:
            item = QTreeWidgetItem([run.request.title, _state_text(run), ""])
            self.addTopLevelItem(item)
            self.setItemWidget(item, BUTTON, self._cancel_button(run))
        rows = min(max(len(self._runs), 1), MOST_ROWS)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth())

    def _cancel_button(self, run: DockRun) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("cancelRun")
        button.setAutoRaise(True)
        button.setIcon(theme_icon("mTaskCancel"))
        button.setToolTip(tr("Cancel this run."))
        button.setAccessibleName(tr("Cancel: {run}").format(run=run.request.title))
        button.clicked.connect(lambda: self.cancel_wanted.emit(run))
        return button


def _state_text(run: DockRun) -> str:
    if run.state == RUNNING and not run.is_cancelling:
        return tr("{percent:.0f} %").format(percent=100 * run.fraction)
    return run.message
