"""The dock's jobs: first in, first out, on one engine process that stays warm between them."""

from __future__ import annotations

from collections import deque
from typing import Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import Cancelled, EngineError
from ..core.jobs import ErrorEvent, Job, LogEvent, ProgressEvent
from .engine import EngineProcess, Outcome
from .interpreter import find_interpreter
from .translation import message_of

IDLE_MS = 5 * 60 * 1000
"""An engine without work is ended after this time; it may hold gigabytes of a graphics card."""


class QueuedJob(QObject):
    """A job that waits, runs, or is over.

    Attributes
    ----------
    job : Job
    progressed : signal (ProgressEvent)
    logged : signal (LogEvent)
    finished : signal (ResultEvent or ErrorEvent)
        Emitted exactly once.
    """

    progressed = pyqtSignal(object)
    logged = pyqtSignal(object)
    finished = pyqtSignal(object)

    def __init__(self, job: Job, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.job = job


class JobQueue(QObject):
    """Runs jobs one after another, without blocking.

    Parameters
    ----------
    parent : QObject, optional
    engine : EngineProcess, optional
        By default a new one.
    idle_ms : int, optional
        An engine without work is ended after this time; by default `IDLE_MS`.

    Attributes
    ----------
    engine : EngineProcess
        What runs them; started with the first job, and again when the user has chosen another
        Python.
    """

    def __init__(
        self,
        parent: Optional[QObject] = None,
        engine: Optional[EngineProcess] = None,
        idle_ms: Optional[int] = None,
    ) -> None:
        super().__init__(parent)
        self.engine = engine or EngineProcess(parent=self)
        self.engine.progressed.connect(self._pass_progress)
        self.engine.logged.connect(self._pass_log)
        self.engine.finished.connect(self._finish)
        self._running: Optional[QueuedJob] = None
        self._waiting: deque[QueuedJob] = deque()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS if idle_ms is None else idle_ms)
        self._idle.timeout.connect(self.engine.end)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return self._running is not None or bool(self._waiting)

    def submit(self, job: Job) -> QueuedJob:
        """Put a job at the end of the queue; it does not start before control returns to QGIS."""
        queued = QueuedJob(job, self)
        self._waiting.append(queued)
        QTimer.singleShot(0, self._next)
        return queued

    def cancel(self, queued: QueuedJob) -> None:
        """Cancel a job, whether it waits or runs; nothing happens to one that is over."""
        if queued is self._running:
            self.engine.cancel()
        elif queued in self._waiting:
            self._waiting.remove(queued)
            cancelled = Cancelled()
            queued.finished.emit(ErrorEvent(cancelled.code, message_of(cancelled)))
            queued.deleteLater()

    def close(self) -> None:
        """Forget all jobs and end the engine."""
        self._idle.stop()
        self._waiting.clear()
        self._running = None
        self.engine.stop()

    def _next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        self._idle.stop()
        self._running = self._waiting.popleft()
        if self.engine.is_running and self._python_changed():
            self.engine.stop()
        self.engine.start(self._running.job)

    def _python_changed(self) -> bool:
        try:
            return find_interpreter() != self.engine.interpreter
        except EngineError:
            return True

    def _pass_progress(self, event: ProgressEvent) -> None:
        if self._running is not None:
            self._running.progressed.emit(event)

    def _pass_log(self, event: LogEvent) -> None:
        if self._running is not None:
            self._running.logged.emit(event)

    def _finish(self, event: Outcome) -> None:
        queued, self._running = self._running, None
        if queued is not None:
            queued.finished.emit(event)
            queued.deleteLater()
        if self._waiting:
            QTimer.singleShot(0, self._next)
        else:
            self._idle.start()
