"""Asks the engine one question at a time; of those that wait, only the newest is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Cancelled
from ..core.jobs import ErrorEvent, Job, LogEvent
from .engine import Outcome
from .job_queue import JobQueue, QueuedJob


class LatestQuestion(QObject):
    """Asks, and drops what nobody waits for any more.

    Parameters
    ----------
    queues : sequence of JobQueue
        Where to ask: the first that is not busy, or the last.
    parent : QObject, optional
    interrupts : bool
        Whether a new question cancels the one that is being answered, in place of waiting for it.

    Attributes
    ----------
    answered : signal (object, ResultEvent or ErrorEvent)
        What the question was about, and how it ended.
    logged : signal (object, LogEvent)
        What the question was about, and what the engine had to say meanwhile.
    over : signal (object)
        What a question was about that the engine is done with, answered or not: its files are no
        longer needed. Comes once for each question, after the answer if there is one.
    """

    answered = pyqtSignal(object, object)
    logged = pyqtSignal(object, object)
    over = pyqtSignal(object)

    def __init__(
        self,
        queues: Sequence[JobQueue],
        parent: Optional[QObject] = None,
        interrupts: bool = False,
    ) -> None:
        super().__init__(parent)
        self._queues = queues
        self._interrupts = interrupts
        self._asked: Optional[tuple[JobQueue, QueuedJob]] = None
        self._open: dict[QueuedJob, object] = {}
        self._waiting: Optional[tuple[Job, object]] = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    def ask(self, job: Job, about: object) -> None:
        """Ask at once, or after the question that is being answered, in place of one waiting."""
        if self._interrupts:
            self.cancel()
        elif self._asked is not None:
            self._drop_waiting()
            self._waiting = (job, about)
            return
        queue = next((q for q in self._queues if not q.is_busy), self._queues[-1])
        queued = queue.submit(job)
        self._asked = (queue, queued)
        self._open[queued] = about
        # Methods, which Qt disconnects when this object is deleted before the job is over.
        queued.logged.connect(self._on_logged)
        queued.finished.connect(self._on_finished)

    def cancel(self) -> None:
        """Forget all questions; none of them is answered."""
        self._drop_waiting()
        asked, self._asked = self._asked, None
        if asked is not None:
            queue, queued = asked
            queue.cancel(queued)

    def _drop_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.over.emit(waiting[1])

    def _is_awaited(self, queued: QObject) -> bool:
        return self._asked is not None and self._asked[1] is queued

    def _on_logged(self, event: LogEvent) -> None:
        queued = self.sender()
        if self._is_awaited(queued):
            self.logged.emit(self._open[queued], event)

    def _on_finished(self, outcome: Outcome) -> None:
        queued = self.sender()
        about = self._open.pop(queued)
        if self._is_awaited(queued):
            self._asked = None
            waiting, self._waiting = self._waiting, None
            if waiting is not None:
                self.ask(*waiting)
            is_cancelled = isinstance(outcome, ErrorEvent) and outcome.code == Cancelled().code
            if not is_cancelled:
                self.answered.emit(about, outcome)
        self.over.emit(about)
