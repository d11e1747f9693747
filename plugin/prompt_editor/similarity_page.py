"""The page with the picture of how alike the classes are, to be looked at and saved."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import OutputError
from ...core.output_files import write_bytes
from ...core.prompt_checks import NEAR_DUPLICATE
from ...core.prompt_draft import DraftClass
from ...core.similarity_table import similarity_csv
from ..dock.appearance import muted
from ..translation import message_of, tr
from .similarity_picture import SimilarityPicture

LAST_FOLDER = "spectraprompt/similarityFolder"


class SimilarityPage(QWidget):
    """Shows the picture, reads out the pair looked at, and saves picture and table.

    Parameters
    ----------
    messages : QgsMessageBar
        Where it says what was saved, and what could not be.
    parent : QWidget, optional

    Attributes
    ----------
    class_wanted : signal (int)
        The user wants to go to this class, by its place among those compared.
    """

    class_wanted = pyqtSignal(int)

    def __init__(self, messages: QgsMessageBar, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("similarityPage")
        self._messages = messages
        self._names: tuple[str, ...] = ()
        self._values: tuple[tuple[float, ...], ...] = ()
        self.picture = SimilarityPicture(self)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("similarityScroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the picture has it
        self._scroll.setWidget(self.picture)
        self._scroll.setWidgetResizable(True)
        self.readout = muted(QLabel(self))
        self.readout.setObjectName("similarityReadout")
        self.readout.setTextFormat(Qt.TextFormat.PlainText)
        self.picture_button = QPushButton(tr("Save &picture…"), self)
        self.picture_button.setObjectName("saveSimilarityPicture")
        self.picture_button.setToolTip(tr("Save the picture as PNG, on white, to be printed."))
        self.table_button = QPushButton(tr("Save &table…"), self)
        self.table_button.setObjectName("saveSimilarityTable")
        self.table_button.setToolTip(tr("Save the numbers as CSV."))
        row = QHBoxLayout()
        row.addWidget(self.readout, 1)
        row.addWidget(self.picture_button)
        row.addWidget(self.table_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(row)
        self.picture.pair_chosen.connect(self._read_out)
        self.picture.reached.connect(self._scroll_to)
        self.picture.pair_wanted.connect(lambda row, _column: self.class_wanted.emit(row))
        self.picture_button.clicked.connect(self._ask_for_picture)
        self.table_button.clicked.connect(self._ask_for_table)
        self.show_table((), ())

    def show_table(
        self, classes: tuple[DraftClass, ...], values: tuple[tuple[float, ...], ...]
    ) -> None:
        """Show how alike classes are; nothing without classes."""
        self._names, self._values = tuple(c.name for c in classes), values
        self.picture.show_table(self._names, [c.colour or "#808080" for c in classes], values)
        self.picture.setEnabled(bool(classes))
        self.readout.clear()
        for button in (self.picture_button, self.table_button):
            button.setEnabled(bool(classes))

    def save_picture(self, path: str) -> None:
        """Save the picture as PNG."""
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.picture.image().save(buffer, "PNG")
        buffer.close()
        self._save(path, bytes(content))

    def save_table(self, path: str) -> None:
        """Save the numbers as CSV, with the mark that spreadsheets know UTF-8 by."""
        self._save(path, similarity_csv(self._names, self._values).encode("utf-8-sig"))

    def _save(self, path: str, content: bytes) -> None:
        try:
            written = write_bytes(path, content)
        except OutputError as error:
            self._messages.pushWarning(tr("Not saved"), message_of(error))
        else:
            self._messages.pushSuccess(tr("Saved"), str(written))

    def _scroll_to(self, cell: QRect) -> None:
        middle = cell.center()
        self._scroll.ensureVisible(middle.x(), middle.y(), cell.width(), cell.height())

    def _read_out(self, row: int, column: int) -> None:
        if row == column:
            self.readout.setText(self._names[row])
            return
        text = tr("{one} and {other}: similarity {value:.2f}")
        if self._values[row][column] >= NEAR_DUPLICATE:
            text = tr("{one} and {other}: similarity {value:.2f}, nearly the same")
        self.readout.setText(
            text.format(
                one=self._names[row], other=self._names[column], value=self._values[row][column]
            )
        )
        self.picture.setAccessibleDescription(self.readout.text())

    def _ask_for_picture(self) -> None:
        path = self._asked(tr("Save the picture"), tr("Pictures (*.png)"), ".png")
        if path:
            self.save_picture(path)

    def _ask_for_table(self) -> None:
        path = self._asked(tr("Save the table"), tr("Tables (*.csv)"), ".csv")
        if path:
            self.save_table(path)

    def _asked(self, title: str, kinds: str, suffix: str) -> str:
        settings = QgsSettings()
        folder = str(settings.value(LAST_FOLDER, "") or "")
        path, _ = QFileDialog.getSaveFileName(self, title, folder, kinds)
        if not path:
            return ""
        settings.setValue(LAST_FOLDER, str(Path(path).parent))
        return path if Path(path).suffix else path + suffix
