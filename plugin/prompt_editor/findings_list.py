"""The list of what is wrong with the prompt set, or likely a mistake."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...core.prompt_checks import Finding
from ..dock.appearance import theme_icon
from ..translation import counted, tr
from .class_table import ERROR_ICON, WARNING_ICON
from .wording import worded

ROWS_SHOWN = 4
FINDING_ROLE = Qt.ItemDataRole.UserRole


class FindingsList(QWidget):
    """Errors and warnings, each leading to its class.

    Attributes
    ----------
    finding_chosen : signal (Finding)
        The user wants to see what it is about.
    """

    finding_chosen = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self._findings: tuple[Finding, ...] = ()
        self.title = QLabel(self)
        self.title.setObjectName("findingsTitle")
        self.list = QListWidget(self)
        self.list.setObjectName("findingsList")
        self.list.setAccessibleName(tr("Errors and warnings"))
        self.list.setToolTip(
            tr("What is wrong, or likely a mistake. Click an entry, or press Enter, to go to it.")
        )
        self.list.setWordWrap(True)
        self.title.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.title)
        layout.addWidget(self.list, 1)
        row = self.fontMetrics().height() + 6
        self.list.setFixedHeight(ROWS_SHOWN * row)
        self.list.setIconSize(QSize(row - 6, row - 6))
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)

    @property
    def texts(self) -> list[str]:
        """The sentences shown."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List findings, errors first."""
        shown = tuple(sorted(findings, key=lambda finding: not finding.is_error))
        if shown != self._findings or not self.title.text():
            self._findings = shown
            self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for finding in self._findings:
            kind = tr("Error") if finding.is_error else tr("Warning")
            item = QListWidgetItem(worded(finding))
            item.setIcon(theme_icon(ERROR_ICON if finding.is_error else WARNING_ICON))
            item.setData(FINDING_ROLE, finding)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind}: {item.text()}")
            self.list.addItem(item)
        errors = sum(finding.is_error for finding in self._findings)
        warnings = len(self._findings) - errors
        self.list.setVisible(bool(self._findings))
        if not self._findings:
            self.title.setText(tr("C&hecks: nothing to report"))
            return
        self.title.setText(
            tr("C&hecks: {errors}, {warnings}").format(
                errors=counted(errors, tr("{count} error"), tr("{count} errors")),
                warnings=counted(warnings, tr("{count} warning"), tr("{count} warnings")),
            )
        )

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.finding_chosen.emit(item.data(FINDING_ROLE))
