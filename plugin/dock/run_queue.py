"""The dock's runs: one after another, each a task of QGIS's task manager."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import Cancelled
from ...core.jobs import ErrorEvent, Job, LogEvent, ResultEvent
from ..job_queue import JobQueue
from ..temporary_copies import remove_copies, without_copies
from ..translation import message_of, tr
from .classification_run import ClassificationRun
from .run_task import RunTask

WAITING, RUNNING, SUCCEEDED = "waiting", "running", "succeeded"
FAILED, CANCELLED = "failed", "cancelled"
ACTIVE = (WAITING, RUNNING)


@dataclass(frozen=True)
class RunRequest:
    """What a run does.

    Attributes
    ----------
    title : str
        Shown in the task manager.
    jobs : tuple of Job
        At most one training job, first.
    scene_id, scene_name : str
        The layer that is mapped.
    project : int
        Counts the projects opened; another number means that the run's project was left.
    labels_id : str
        The layer that is learnt from; empty where none is chosen.
    copies : tuple of str
        Files that were copied for the run, to be removed when it is over.
    """

    title: str
    jobs: tuple[Job, ...]
    scene_id: str
    scene_name: str
    project: int
    labels_id: str = ""
    copies: tuple[str, ...] = ()

    @property
    def written(self) -> tuple[str, ...]:
        """Paths of the files that the jobs write, as far as they are named."""
        names = ("output", "confidence", "margin", "entropy")
        paths = (getattr(job, name, None) for job in self.jobs for name in names)
        return tuple(path for path in paths if path)


class DockRun(QObject):
    """A run that waits, goes on, or is over; made by `RunQueue.add`.

    Attributes
    ----------
    request : RunRequest
    state : str
        One of the states of this module.
    fraction : float
        Share done, 0 to 1.
    message : str
        What is being done, or what the run came to, in a few words.
    detail : str
        What the run came to, in sentences; empty before.
    warnings : list of str
        What the engine warned of, each once.
    results : list of ResultEvent
        Of the jobs that are done.
    """

    def __init__(self, request: RunRequest, parent: QObject) -> None:
        super().__init__(parent)
        self.request = request
        self.state = WAITING
        self.fraction = 0.0
        self.message = tr("Waiting")
        self.detail = ""
        self.warnings: list[str] = []
        self.results: list[ResultEvent] = []
        self.chain: Optional[ClassificationRun] = None
        self.task: Optional[RunTask] = None
        self.is_cancelling = False

    @property
    def outputs(self) -> dict[str, str]:
        """Files that the jobs done have written, by role."""
        return {role: path for result in self.results for role, path in result.outputs.items()}

    @property
    def is_active(self) -> bool:
        """Whether the run waits or goes on."""
        return self.state in ACTIVE

    @property
    def is_running(self) -> bool:
        """Whether the run goes on."""
        return self.state == RUNNING


class RunQueue(QObject):
    """Runs chains of jobs, first in, first out.

    Parameters
    ----------
    jobs : callable () -> JobQueue
        Where the jobs go.
    parent : QObject, optional

    Attributes
    ----------
    changed : signal (DockRun)
        A run was added, has started, made progress, or is over.
    logged : signal (DockRun, LogEvent)
    succeeded : signal (DockRun)
    failed : signal (DockRun, ErrorEvent)
        The run failed or was cancelled.
    """

    changed = pyqtSignal(object)
    logged = pyqtSignal(object, object)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object, object)

    def __init__(self, jobs: Callable[[], JobQueue], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._runs: list[DockRun] = []

    @property
    def runs(self) -> Sequence[DockRun]:
        """All runs since none was active last, in order."""
        return tuple(self._runs)

    @property
    def current(self) -> Optional[DockRun]:
        """The run that goes on; None for none."""
        return next((run for run in self._runs if run.is_running), None)

    @property
    def waiting(self) -> int:
        """Number of runs that wait."""
        return sum(run.state == WAITING for run in self._runs)

    @property
    def is_active(self) -> bool:
        """Whether a run waits or goes on."""
        return any(run.is_active for run in self._runs)

    def add(self, request: RunRequest) -> DockRun:
        """Put a run at the end of the queue, and start it if none goes on."""
        if not self.is_active:
            self._forget_ended()
        run = DockRun(request, self)
        self._runs.append(run)
        run.task = RunTask(request.title)
        run.task.cancel_wanted.connect(lambda: self.cancel(run))
        run.task.taskTerminated.connect(lambda: self._forget_task(run))
        if self.current is not None:
            run.task.hold()
        QgsApplication.taskManager().addTask(run.task)
        if self.current is None:
            self._start(run)
        else:
            self.changed.emit(run)
        return run

    def cancel(self, run: DockRun) -> None:
        """Cancel a run; one that goes on is over within two seconds."""
        if run.state == WAITING:
            cancelled = Cancelled()
            self._end(run, CANCELLED)
            self.failed.emit(run, ErrorEvent(cancelled.code, message_of(cancelled)))
        elif run.state == RUNNING and run.chain is not None and not run.is_cancelling:
            run.is_cancelling = True
            run.message = tr("Cancelling…")
            self.changed.emit(run)
            run.chain.cancel()

    def close(self) -> None:
        """Forget all runs and let their tasks end."""
        for run in self._runs:
            run.chain = None
            self._finish_task(run, False)
            remove_copies(run.request.copies)
        self._runs.clear()

    def _start(self, run: DockRun) -> None:
        run.state = RUNNING
        run.message = tr("Starting the engine…")
        if run.task is not None:
            run.task.unhold()
        run.chain = ClassificationRun(self._jobs(), run.request.jobs, run)
        run.chain.progressed.connect(lambda share, text: self._on_progress(run, share, text))
        run.chain.logged.connect(lambda event: self._on_log(run, event))
        run.chain.succeeded.connect(lambda results: self._on_success(run, results))
        run.chain.failed.connect(lambda event: self._on_failure(run, event))
        self.changed.emit(run)
        run.chain.start()

    def _on_progress(self, run: DockRun, fraction: float, message: str) -> None:
        if run.state != RUNNING:
            return
        run.fraction = fraction
        if not run.is_cancelling:
            run.message = message
        if run.task is not None:
            run.task.setProgress(100 * fraction)
        self.changed.emit(run)

    def _on_log(self, run: DockRun, event: LogEvent) -> None:
        event = replace(event, message=without_copies(event.message, run.request.copies))
        if event.level == "warning" and event.message not in run.warnings:
            run.warnings.append(event.message)
        self.logged.emit(run, event)

    def _on_success(self, run: DockRun, results: list[ResultEvent]) -> None:
        run.results = list(results)
        self._end(run, SUCCEEDED)
        self.succeeded.emit(run)

    def _on_failure(self, run: DockRun, event: ErrorEvent) -> None:
        event = replace(event, message=without_copies(event.message, run.request.copies))
        run.results = run.chain.results if run.chain is not None else []
        self._end(run, CANCELLED if event.code == Cancelled().code else FAILED)
        self.failed.emit(run, event)

    def _end(self, run: DockRun, state: str) -> None:
        run.state = state
        run.message = {
            SUCCEEDED: tr("Done"),
            FAILED: tr("Failed"),
            CANCELLED: tr("Cancelled"),
        }[state]
        self._finish_task(run, state == SUCCEEDED)
        remove_copies(run.request.copies)
        if run.chain is not None:
            run.chain.deleteLater()
            run.chain = None
        # The next run starts once whoever listens has dealt with this one.
        QTimer.singleShot(0, self._start_next)

    def _start_next(self) -> None:
        following = next((run for run in self._runs if run.state == WAITING), None)
        if self.current is None and following is not None:
            self._start(following)

    def _forget_ended(self) -> None:
        for run in self._runs:
            run.deleteLater()
        self._runs.clear()

    def _forget_task(self, run: DockRun) -> None:
        """Let go of a task that QGIS deletes, which may be while its run still goes on."""
        run.task = None

    def _finish_task(self, run: DockRun, succeeded: bool) -> None:
        task, run.task = run.task, None
        if task is not None:
            task.cancel_wanted.disconnect()
            task.finish(succeeded)
