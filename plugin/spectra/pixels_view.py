"""The pixels that were clicked, as a list to remove from, and their values as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..dock.appearance import swatch
from ..translation import tr
from .pixel_spectra import PixelSpectrum, table_rows


class PixelsView(QWidget):
    """Lists the pixels shown, the newest last.

    Attributes
    ----------
    removed : signal (int)
        One is to be removed, by its place in the list.
    chosen : signal (int)
        One is chosen, or none (-1).
    """

    removed = pyqtSignal(int)
    chosen = pyqtSignal(int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("pixelsView")
        self.list = QTreeWidget(self)
        self.list.setObjectName("pixelList")
        self.list.setToolTip(
            tr("The pixels shown; choose one to see its classes, press Delete to remove it.")
        )
        self.list.setAccessibleName(tr("Pixels shown"))
        self.list.setColumnCount(3)
        self.list.setHeaderLabels([tr("Pixel"), tr("Class"), tr("Layer")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        height = self.list.fontMetrics().height()
        self.list.setIconSize(QSize(height - 4, height - 4))
        self.list.installEventFilter(self)
        self.remove_button = QPushButton(tr("Remove"), self)
        self.remove_button.setObjectName("removePixel")
        self.remove_button.setToolTip(tr("Remove the chosen pixel from the plot and the map."))
        self.remove_button.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self.remove_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(3)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.remove_button.clicked.connect(self._remove)
        self.list.currentItemChanged.connect(self._on_current)

    def show_pixels(self, pixels: Sequence[PixelSpectrum]) -> None:
        """List pixels; the newest becomes the chosen one."""
        self.list.blockSignals(True)
        self.list.clear()
        for pixel in pixels:
            text = pixel.class_name if pixel.values is not None else tr("no data")
            item = QTreeWidgetItem([pixel.name, text or "–", pixel.layer_name])
            item.setIcon(0, swatch(pixel.colour, self.list.iconSize()))
            x, y = pixel.place.grid.centre(pixel.row, pixel.col)
            item.setToolTip(0, f"{x:.10g}, {y:.10g}")
            self.list.addTopLevelItem(item)
        if pixels:
            self.list.setCurrentItem(self.list.topLevelItem(len(pixels) - 1))
        for column in range(self.list.columnCount()):
            self.list.resizeColumnToContents(column)
        self.list.blockSignals(False)
        self.remove_button.setEnabled(bool(pixels))

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """Remove the chosen pixel on Delete."""
        if (
            watched is self.list
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            self._remove()
            return True
        return super().eventFilter(watched, event)

    def _remove(self) -> None:
        row = self.list.indexOfTopLevelItem(self.list.currentItem())
        if row >= 0:
            self.removed.emit(row)

    def _on_current(self, item: Optional[QTreeWidgetItem]) -> None:
        self.chosen.emit(-1 if item is None else self.list.indexOfTopLevelItem(item))


class ValuesTable(QTableWidget):
    """The spectra as numbers, a row a band."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("spectrumValues")
        self.setToolTip(tr("The values of the spectra; bad bands are empty."))
        self.setAccessibleName(tr("Values of the spectra"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self._pixels: tuple[PixelSpectrum, ...] = ()
        self._is_due = False

    def show_pixels(self, pixels: Sequence[PixelSpectrum]) -> None:
        """Show spectra; filled in once the table is seen."""
        self._pixels = tuple(pixels)
        self._is_due = True
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QEvent) -> None:
        """Do what was put off while nobody saw it."""
        super().showEvent(event)
        if self._is_due:
            self._fill()

    def _fill(self) -> None:
        self._is_due = False
        header, rows = table_rows(self._pixels)
        self.setColumnCount(len(header))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(header)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(right)
                self.setItem(row, column, item)
        self.horizontalHeader().resizeSections(QHeaderView.ResizeMode.ResizeToContents)
