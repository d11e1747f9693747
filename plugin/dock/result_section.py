"""The dock's latest result: accuracy, class areas, time, device, and what to do next."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from .appearance import muted, swatch, tighten
from .map_result import MapResult, described_area, restored_result, saved_result
from .saved_state import SavedState

ROWS_SHOWN = 5


class ResultSection(QGroupBox):
    """The latest map; it stays until another one is made, and comes back with its project.

    Attributes
    ----------
    assess_wanted : signal (str)
        The user wants to assess the class layer with this id.
    """

    assess_wanted = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Result"), parent)
        self.setObjectName("resultSection")
        self._result: Optional[MapResult] = None
        height = self.fontMetrics().height()
        self._swatch_size = QSize(height - 3, height - 3)
        self._title = QLabel(self)
        self._title.setObjectName("resultTitle")
        self._title.setWordWrap(True)
        self._facts = muted(QLabel(self))
        self._facts.setObjectName("resultFacts")
        self._facts.setWordWrap(True)
        self.table = QTreeWidget(self)
        self.table.setObjectName("classAreas")
        self.table.setToolTip(tr("The classes of the map, the largest first."))
        self.table.setAccessibleName(tr("Areas of the classes"))
        self.table.setHeaderLabels([tr("Class"), tr("Area"), tr("Share")])
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
        self._advice = QLabel(self)
        self._advice.setObjectName("resultAdvice")
        self._advice.setWordWrap(True)
        self.assess_button = QPushButton(tr("Assess accuracy…"), self)
        self.assess_button.setObjectName("assess")
        self.assess_button.setToolTip(
            tr("Compare the map with reference labels; gives a report as HTML, JSON and CSV.")
        )
        self.assess_button.clicked.connect(self._on_assess)
        row = QHBoxLayout()
        row.addWidget(self.assess_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        tighten(column)
        for widget in (self._title, self._facts, self.table, self._advice):
            column.addWidget(widget)
        column.addLayout(row)
        self.show_result(None)

    @property
    def result(self) -> Optional[MapResult]:
        """What is shown; None for nothing."""
        return self._result

    @property
    def texts(self) -> tuple[str, str, str]:
        """Title, facts and advice, as shown."""
        return self._title.text(), self._facts.text(), self._advice.text()

    def show_result(self, result: Optional[MapResult]) -> None:
        """Show a result; the section is hidden without one."""
        self._result = result
        self.setVisible(result is not None)
        self.table.clear()
        if result is None:
            return
        self._title.setText(result.title)
        self._facts.setText(result.facts())
        self._advice.setText(result.advice())
        for entry in result.classes:
            share = tr("{percent:.1f} %").format(percent=100 * result.share(entry))
            item = QTreeWidgetItem([entry.name, described_area(entry), share])
            item.setIcon(0, swatch(entry.colour, self._swatch_size))
            item.setToolTip(1, tr("{pixels:,} pixels").format(pixels=entry.pixels))
            for number in (1, 2):
                item.setTextAlignment(number, Qt.AlignmentFlag.AlignRight)
            self.table.addTopLevelItem(item)
        self.table.setVisible(bool(result.classes))
        rows = min(max(len(result.classes), 1), ROWS_SHOWN)
        above = self.table.header().sizeHint().height() + 2 * self.table.frameWidth()
        self.table.setFixedHeight(rows * max(self.table.sizeHintForRow(0), 1) + above)

    def saved(self) -> dict[str, Any]:
        """Return the result as JSON values, for the project; none once its map was removed."""
        project = QgsProject.instance()
        if self._result is None or project.mapLayer(self._result.layer_id) is None:
            return {}
        return saved_result(self._result)

    def restore(self, state: SavedState) -> list[str]:
        """Show the result saved with the project; returns that its map is missing."""
        result = restored_result(state)
        self.show_result(None)
        if result is None:
            return []
        layer = QgsProject.instance().mapLayer(result.layer_id)
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            text = tr("The latest result is not shown: its map “{layer}” is no longer there.")
            return [text.format(layer=result.title)]
        self.show_result(result)
        return []

    def _on_assess(self) -> None:
        if self._result is not None:
            self.assess_wanted.emit(self._result.layer_id)
