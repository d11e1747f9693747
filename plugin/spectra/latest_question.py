"""Asks the engine one question at a time; of those that wait, only the newest is asked."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import Cancelled
from ...core.jobs import ErrorEvent, Job
from ..engine import Outcome
from ..job_queue import JobQueue, QueuedJob


class LatestQuestion(QObject):
    """Asks, and drops what nobody waits for any more.

    Parameters
    ----------
    queues : sequence of JobQueue
        Where to ask: the first that is not busy, or the last.
    parent : QObject, optional

    Attributes
    ----------
    answered : signal (object, ResultEvent or ErrorEvent)
        What the question was about, and how it ended.
    """

    answered = pyqtSignal(object, object)

    def __init__(self, queues: list[JobQueue], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._queues = queues
        self._asked: Optional[tuple[JobQueue, QueuedJob, object]] = None
        self._waiting: Optional[tuple[Job, object]] = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    def ask(self, job: Job, about: object) -> None:
        """Ask at once, or after the question that is being answered, in place of one waiting."""
        if self._asked is not None:
            self._waiting = (job, about)
            return
        queue = next((q for q in self._queues if not q.is_busy), self._queues[-1])
        queued = queue.submit(job)
        self._asked = (queue, queued, about)
        queued.finished.connect(self._on_finished)

    def cancel(self) -> None:
        """Forget all questions; none of them is answered."""
        self._waiting = None
        asked, self._asked = self._asked, None
        if asked is not None:
            queue, queued, _ = asked
            queued.finished.disconnect(self._on_finished)
            queue.cancel(queued)

    def _on_finished(self, outcome: Outcome) -> None:
        asked, self._asked = self._asked, None
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.ask(*waiting)
        if asked is None:
            return
        is_cancelled = isinstance(outcome, ErrorEvent) and outcome.code == Cancelled().code
        if not is_cancelled:
            self.answered.emit(asked[2], outcome)
