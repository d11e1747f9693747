"""A run of the dock as QGIS's task manager shows it."""

from __future__ import annotations

import threading

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal


class RunTask(QgsTask):
    """Stands for work that another process does: shows its progress, and passes on a cancel.

    `QgsProxyProgressTask` would do, but cannot be cancelled by the user before QGIS 3.26. QGIS's
    task manager owns the task once it has got it; no method may be called after `finish`.

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

    def run(self) -> bool:
        """Wait, in a thread of QGIS, until the work is over."""
        self._over.wait()
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
