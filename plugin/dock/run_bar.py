"""The dock's foot: what is missing, how far the runs are, and the buttons."""

from __future__ import annotations

from collections.abc import Sequence
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

from ..guide import DOCK, help_button
from ..translation import counted, tr
from .appearance import muted, theme_icon
from .run_list import RunList
from .run_queue import FAILED as RUN_FAILED
from .run_queue import WAITING, DockRun

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
    """Message, progress, the runs that wait, and the buttons that run and cancel.

    Attributes
    ----------
    run_wanted, cancel_wanted, log_wanted : signals ()
    run_list : RunList
    """

    run_wanted = pyqtSignal()
    cancel_wanted = pyqtSignal()
    log_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("runBar")
        self._state = READY
        self.run_list = RunList(self)
        layout = QVBoxLayout(self)
        layout.addLayout(self._message_row())
        layout.addLayout(self._progress_row())
        layout.addWidget(self.run_list)
        self._next = muted(QLabel(self))
        self._next.setObjectName("nextRun")
        self._next.setWordWrap(True)
        layout.addWidget(self._next)
        layout.addLayout(self._button_row())
        self.show_state(READY, "")
        self.show_runs(())
        self.allow_run("")

    @property
    def state(self) -> str:
        """One of the states of this module."""
        return self._state

    @property
    def message(self) -> str:
        """The message shown."""
        return self._message.text()

    @property
    def queued(self) -> str:
        """How many runs wait, in words; empty for none."""
        return self._queued.text()

    def show_state(self, state: str, message: str) -> None:
        """Show a state and its message."""
        self._state = state
        running = state == RUNNING
        self._message.setText(message)
        self._icon.setPixmap(theme_icon(_ICONS[state]).pixmap(self._icon_size))
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)
        if not running:
            self.progress.setValue(0)

    def show_progress(self, fraction: float, message: str, can_cancel: bool = True) -> None:
        """Show how far the run is."""
        self.progress.setValue(round(1000 * fraction))
        self._message.setText(message)
        self.cancel_button.setEnabled(can_cancel)

    def show_runs(self, runs: Sequence[DockRun]) -> None:
        """Show the runs where there are several, and how many wait.

        They stay in sight as long as one goes on, and where one has failed until the next begins.
        """
        is_told = any(run.is_active or run.state == RUN_FAILED for run in runs)
        waiting = sum(run.state == WAITING for run in runs)
        self.run_list.show_runs(runs)
        self.run_list.setVisible(is_told and len(runs) > 1)
        self._queued.setText(
            counted(waiting, tr("{count} waiting"), tr("{count} waiting")) if waiting else ""
        )

    def allow_run(self, problem: str) -> None:
        """Let the user run what is chosen, or not, where there is a problem."""
        self.button.setEnabled(not problem)
        is_running = self._state == RUNNING
        self._next.setText(tr("For another run: {problem}").format(problem=problem))
        self._next.setVisible(is_running and bool(problem))
        if problem:
            self.button.setToolTip(problem)
        elif is_running:
            self.button.setToolTip(tr("Queue a run with what is chosen now."))
        else:
            self.button.setToolTip(tr("Classify the layer."))

    def _message_row(self) -> QHBoxLayout:
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
        row = QHBoxLayout()
        row.addWidget(self._icon)
        row.addWidget(self._message, 1)
        return row

    def _progress_row(self) -> QHBoxLayout:
        self.progress = QProgressBar(self)
        self.progress.setObjectName("progress")
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(True)
        self.progress.setToolTip(tr("How far the run is."))
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setObjectName("cancel")
        self.cancel_button.setToolTip(tr("Stop the run; no map is written."))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        return row

    def _button_row(self) -> QHBoxLayout:
        self._queued = muted(QLabel(self))
        self._queued.setObjectName("queued")
        self.log_button = QToolButton(self)
        self.log_button.setObjectName("showLog")
        self.log_button.setAutoRaise(True)
        self.log_button.setText(tr("Show lo&g"))
        self.log_button.setToolTip(tr("Open QGIS's log messages at the tab SpectraPrompt."))
        self.log_button.clicked.connect(self.log_wanted)
        self.help_button = help_button(self, DOCK)
        self.button = QPushButton(tr("Ru&n"), self)
        self.button.setObjectName("run")
        self.button.clicked.connect(self.run_wanted)
        row = QHBoxLayout()
        row.addWidget(self.log_button)
        row.addWidget(self.help_button)
        row.addStretch(1)
        row.addWidget(self._queued)
        row.addWidget(self.button)
        return row
