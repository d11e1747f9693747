"""The dock's foot: what is missing, how far the run is, and the button."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from .appearance import theme_icon

READY, MISSING, RUNNING = "ready", "missing", "running"
DONE, WARNED, FAILED = "done", "warned", "failed"
_ICONS = {
    READY: "mIconInfo",
    MISSING: "mIconInfo",
    RUNNING: "mIconInfo",
    DONE: "mIconSuccess",
    WARNED: "mIconWarning",
    FAILED: "mIconWarning",
}


class RunBar(QWidget):
    """Message, progress, and the button that runs or cancels.

    Attributes
    ----------
    run_wanted, cancel_wanted, log_wanted : signals ()
    """

    run_wanted = pyqtSignal()
    cancel_wanted = pyqtSignal()
    log_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("runBar")
        self._state = READY
        height = self.fontMetrics().height()
        self._icon_size = QSize(height, height)
        self._icon = QLabel(self)
        self._icon.setObjectName("messageIcon")
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._message = QLabel(self)
        self._message.setObjectName("message")
        self._message.setWordWrap(True)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("progress")
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(True)
        self.progress.setToolTip(tr("How far the run is."))
        self.log_button = QToolButton(self)
        self.log_button.setObjectName("showLog")
        self.log_button.setAutoRaise(True)
        self.log_button.setText(tr("Show lo&g"))
        self.log_button.setToolTip(tr("Open QGIS's log messages at the tab SpectraPrompt."))
        self.log_button.clicked.connect(self.log_wanted)
        self.button = QPushButton(self)
        self.button.setObjectName("run")
        self.button.clicked.connect(self._on_click)

        message_row = QHBoxLayout()
        message_row.addWidget(self._icon)
        message_row.addWidget(self._message, 1)
        button_row = QHBoxLayout()
        button_row.addWidget(self.log_button)
        button_row.addStretch(1)
        button_row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.addLayout(message_row)
        layout.addWidget(self.progress)
        layout.addLayout(button_row)
        self.show_state(READY, "")

    @property
    def state(self) -> str:
        """One of the states of this module."""
        return self._state

    @property
    def message(self) -> str:
        """The message shown."""
        return self._message.text()

    def show_state(self, state: str, message: str) -> None:
        """Show a state and its message."""
        self._state = state
        running = state == RUNNING
        self._message.setText(message)
        self._icon.setPixmap(theme_icon(_ICONS[state]).pixmap(self._icon_size))
        self.progress.setVisible(running)
        if not running:
            self.progress.setValue(0)
        self.button.setText(tr("Ca&ncel") if running else tr("Ru&n"))
        self.button.setToolTip(
            tr("Stop the run; no map is written.") if running else tr("Classify the layer.")
        )
        self.button.setEnabled(state != MISSING)

    def show_progress(self, fraction: float, message: str) -> None:
        """Show how far the run is."""
        self.progress.setValue(round(1000 * fraction))
        self._message.setText(message)

    def _on_click(self) -> None:
        if self._state == RUNNING:
            self.cancel_wanted.emit()
        else:
            self.run_wanted.emit()
