"""One run of the dock: train if wanted, classify, and compare with the labels if wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import Cancelled
from ...core.jobs import (
    ClassifyJob,
    DisagreementJob,
    ErrorEvent,
    Job,
    LogEvent,
    ProgressEvent,
    ResultEvent,
    TrainJob,
)
from ..engine import Outcome
from ..job_queue import JobQueue, QueuedJob
from ..translation import message_of, tr

_WEIGHTS: dict[type, float] = {TrainJob: 0.75, ClassifyJob: 0.25, DisagreementJob: 0.02}
"""How much of the bar a job takes beside the others of its run."""


class ClassificationRun(QObject):
    """A chain of jobs: each starts when the one before it has succeeded.

    Parameters
    ----------
    queue : JobQueue
    jobs : sequence of Job
        At most one training job, first.
    parent : QObject, optional

    Attributes
    ----------
    progressed : signal (float, str)
        Share of the whole run that is done, and what is being done, with the time left.
    logged : signal (LogEvent)
    succeeded : signal (list of ResultEvent)
        All jobs are done; a result for each.
    failed : signal (ErrorEvent)
        A job failed or was cancelled; none after it has run.
    """

    progressed = pyqtSignal(float, str)
    logged = pyqtSignal(object)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(
        self, queue: JobQueue, jobs: Sequence[Job], parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._jobs = list(jobs)
        self._results: list[ResultEvent] = []
        self._current: Optional[QueuedJob] = None
        self._cancelled = False

    @property
    def results(self) -> list[ResultEvent]:
        """The results of the jobs that are done."""
        return list(self._results)

    def start(self) -> None:
        """Submit the first job."""
        self._submit_next()

    def cancel(self) -> None:
        """Cancel the run; `failed` follows within two seconds."""
        self._cancelled = True
        if self._current is not None:
            self._queue.cancel(self._current)

    def _submit_next(self) -> None:
        self._current = self._queue.submit(self._jobs[len(self._results)])
        self._current.progressed.connect(self._on_progress)
        self._current.logged.connect(self._on_log)
        self._current.finished.connect(self._on_finished)

    def _on_progress(self, event: ProgressEvent) -> None:
        start, end = self._span()
        text = event.message[:1].upper() + event.message[1:]
        if len(self._jobs) > 1:
            text = tr("Step {step} of {steps}: {text}").format(
                step=len(self._results) + 1, steps=len(self._jobs), text=event.message
            )
        if event.remaining_s is not None:
            text = f"{text} – {time_left(event.remaining_s)}"
        self.progressed.emit(start + (end - start) * event.fraction, text)

    def _span(self) -> tuple[float, float]:
        weights = [_WEIGHTS.get(type(job), 1.0) for job in self._jobs]
        done = len(self._results)
        return sum(weights[:done]) / sum(weights), sum(weights[: done + 1]) / sum(weights)

    def _on_log(self, event: LogEvent) -> None:
        self.logged.emit(event)

    def _on_finished(self, event: Outcome) -> None:
        self._current = None
        if isinstance(event, ErrorEvent):
            self.failed.emit(event)
            return
        self._results.append(event)
        if len(self._results) == len(self._jobs):
            self.succeeded.emit(self._results)
        elif self._cancelled:  # while the result was on its way
            cancelled = Cancelled()
            self.failed.emit(ErrorEvent(cancelled.code, message_of(cancelled)))
        else:
            self._submit_next()


def time_left(seconds: float) -> str:
    """Return an estimate in words, no more exact than it can be."""
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < 90:
        return tr("about {seconds} s left").format(seconds=5 * round(seconds / 5))
    return tr("about {minutes} min left").format(minutes=round(seconds / 60))
