"""A run of the dock as QGIS's task manager shows it."""

from __future__ import annotations

import threading

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QThreadPool, pyqtSignal


class RunTask(QgsTask):
    """Stands for work that another process does: shows its progress, and passes on a cancel.

    `QgsProxyProgressTask` would do, but cannot be cancelled by the user before QGIS 3.26. QGIS's
    task manager owns the task once it has got it; no method may be called after `finish`, or after
    `taskTerminated`, which comes at once where the task is cancelled while it waits for a thread.

    Parameters
    ----------
    title : str

    Attributes
    ----------
    cancel_wanted : signal ()
        The user cancels the task in QGIS's task manager, or QGIS is closed.
    """

    cancel_wanted = pyqtSignal()

    def __init__(self, title: str) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._over = threading.Event()
        self._succeeded = False
        manager = QgsApplication.taskManager()
        # Before the task manager had threads of its own, it shared them with the drawing of maps.
        self._threads = getattr(manager, "threadPool", QThreadPool.globalInstance)()

    def run(self) -> bool:
        """Wait, in a thread of QGIS, until the work is over; others may have one in its place."""
        self._threads.releaseThread()
        self._over.wait()
        self._threads.reserveThread()
        return self._succeeded

    def cancel(self) -> None:
        """Ask for an end of the work."""
        super().cancel()
        self.cancel_wanted.emit()

    def finish(self, succeeded: bool) -> None:
        """Let the task end; one that waits is cancelled."""
        self._succeeded = succeeded
        self._over.set()
        if self.status() in (QgsTask.TaskStatus.OnHold, QgsTask.TaskStatus.Queued):
            super().cancel()
