"""The training classes, to be switched on and off in the plot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..dock.appearance import muted, swatch
from ..translation import counted, tr, translated
from .pixel_spectra import COLOURS, BandAxis
from .spectrum_plot import TrainingSpectrum

SHOWN_AT_FIRST = 4
"""Of so many classes, at most, all are shown at once; of more, none, so that a plot is legible."""


class TrainingView(QWidget):
    """Lists the training classes, with a check box each.

    Attributes
    ----------
    changed : signal ()
        Other classes are to be shown.
    wanted : signal ()
        The spectra are to be read, or read anew.
    """

    changed = pyqtSignal()
    wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingView")
        self._spectra: list[TrainingSpectrum] = []
        self._hidden: set[str] = set()
        self._shown: set[str] = set()
        self.message = muted(QLabel(self))
        self.message.setObjectName("trainingMessage")
        self.message.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("trainingClasses")
        self.list.setToolTip(
            tr(
                "Mean spectra of the training classes, with one standard deviation to either "
                "side; check those to show behind the pixel."
            )
        )
        self.list.setAccessibleName(tr("Training classes"))
        height = self.list.fontMetrics().height()
        self.list.setIconSize(QSize(height - 4, height - 4))
        self.all_button = self._button("allClasses", tr("All"), tr("Show all training classes."))
        self.none_button = self._button("noClasses", tr("None"), tr("Show no training class."))
        self.read_button = self._button(
            "readTraining",
            tr("Read again"),
            tr("Read the spectra under the labels again, after labels or choices have changed."),
        )
        row = QHBoxLayout()
        for button in (self.all_button, self.none_button, self.read_button):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(3)
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        column.addLayout(row)
        self.list.itemChanged.connect(self._on_checked)
        self.all_button.clicked.connect(lambda: self._check_all(True))
        self.none_button.clicked.connect(lambda: self._check_all(False))
        self.read_button.clicked.connect(self.wanted)
        self.show_text("")

    @property
    def shown(self) -> list[TrainingSpectrum]:
        """The classes checked."""
        return [
            spectra
            for row, spectra in enumerate(self._spectra)
            if self.list.item(row).checkState() == Qt.CheckState.Checked
        ]

    def show_text(self, text: str) -> None:
        """Show a sentence in place of classes."""
        had = bool(self.shown)
        self._spectra = []
        self.list.clear()
        self._enable()
        self._tell(text)
        if had:
            self.changed.emit()

    def show_answer(self, answer: Mapping[str, Any]) -> None:
        """List the classes that the engine found; those checked before, by name, are so again."""
        axis = BandAxis.of(answer)
        self._spectra = [
            TrainingSpectrum(
                entry["name"],
                entry["colour"] or COLOURS[number % len(COLOURS)],
                entry["pixels"],
                axis,
                tuple(entry["mean"]),
                tuple(entry["deviation"]),
            )
            for number, entry in enumerate(answer["classes"])
            if entry["pixels"]
        ]
        few = len(self._spectra) <= SHOWN_AT_FIRST
        self.list.blockSignals(True)
        self.list.clear()
        for spectra in self._spectra:
            pixels = counted(spectra.pixels, tr("{count} pixel"), tr("{count} pixels"))
            item = QListWidgetItem(tr("{name} – {pixels}").format(name=spectra.name, pixels=pixels))
            item.setIcon(swatch(spectra.colour, self.list.iconSize()))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_on = spectra.name in self._shown or (few and spectra.name not in self._hidden)
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._enable()
        empty = [entry["name"] for entry in answer["classes"] if not entry["pixels"]]
        notes = [translated(notice) for notice in answer["notices"]]
        if empty:
            notes.append(tr("All labels on nodata: {names}.").format(names=", ".join(empty)))
        self._tell(" ".join(notes))
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "message"):
            muted(self.message)

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    def _tell(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _enable(self) -> None:
        for widget in (self.list, self.all_button, self.none_button):
            widget.setEnabled(bool(self._spectra))

    def _check_all(self, checked: bool) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self._on_checked()

    def _on_checked(self) -> None:
        names = {spectra.name for spectra in self._spectra}
        on = {spectra.name for spectra in self.shown}
        self._shown = (self._shown - names) | on
        self._hidden = (self._hidden | names) - on
        self.changed.emit()
