"""The engine process, seen from QGIS: starts it, sends jobs, turns its lines into events, cancels.

`EngineProcess` works by signals in a thread with an event loop (the dock, through the module
`job_queue`), and by polling in a thread without one: `run_job` blocks until a job is done, and is
what Processing algorithms call.
"""

from __future__ import annotations

import contextlib
import time
from collections import deque
from typing import Optional, Union

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QThread,
    QTimer,
    pyqtSignal,
)

from ..core import errors
from ..core.errors import EngineError, JobError, SpectraPromptError
from ..core.jobs import (
    PROTOCOL,
    ErrorEvent,
    Job,
    LogEvent,
    ProgressEvent,
    ResultEvent,
    event_from_line,
    to_line,
)
from .interpreter import (
    PACKAGE_ROOT,
    Interpreter,
    check_interpreter,
    child_environment,
    find_interpreter,
)
from .leftovers import remove_leftovers
from .translation import event_in_users_language, message_of, tr

SCRIPT = PACKAGE_ROOT / "core" / "child.py"
"""What the engine's Python runs."""

START_S = 60.0
"""Seconds until an engine that says nothing is given up; a cold start from a slow disk takes "
"some."""

END_S = 1.0
"""Seconds an engine without a job may take to end by itself."""

CANCEL_S = 1.5
"""Seconds a cancelled job may take to end by itself, so that all is over within two."""

STDERR_LINES = 50
"""Lines of the engine's own messages that are kept to explain its end."""

POLL_MS = 100

Outcome = Union[ResultEvent, ErrorEvent]
"""How a job ends."""

_CANCEL = f'{{"protocol": {PROTOCOL}, "kind": "cancel"}}\n'.encode()


class EngineProcess(QObject):
    """One engine process; runs one job at a time.

    All methods must be called in the thread that made the object.

    Parameters
    ----------
    interpreter : Interpreter, optional
        The Python to use; by default the one that `find_interpreter` returns at each start.
    script : str
        What it runs.
    parent : QObject, optional

    Attributes
    ----------
    ready : signal (str)
        The engine has started and says what it is.
    progressed : signal (ProgressEvent)
    logged : signal (LogEvent)
    finished : signal (ResultEvent or ErrorEvent)
        The job is over; emitted exactly once for each job. Without a job, it reports that the
        engine could not be started.
    """

    ready = pyqtSignal(str)
    progressed = pyqtSignal(object)
    logged = pyqtSignal(object)
    finished = pyqtSignal(object)

    def __init__(
        self,
        interpreter: Optional[Interpreter] = None,
        script: str = str(SCRIPT),
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = interpreter
        self._script = script
        self._interpreter: Optional[Interpreter] = None
        self._job: Optional[Job] = None
        self._is_ready = False
        self._is_starting = False
        self._is_ending = False  # the process has been told to end, and takes no job
        self._cancelled = False
        self._failure: Optional[ErrorEvent] = None  # why the process is being killed
        self._deadline: Optional[float] = None
        self._pending = b""
        self._stderr_pending = b""
        self._stderr: deque[str] = deque(maxlen=STDERR_LINES)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read_events)
        self._process.readyReadStandardError.connect(self._read_stderr)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.check_deadline)

    @property
    def is_running(self) -> bool:
        """Whether the process exists."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def is_busy(self) -> bool:
        """Whether a job is running."""
        return self._job is not None

    @property
    def interpreter(self) -> Optional[Interpreter]:
        """The Python that runs, or ran last."""
        return self._interpreter

    @property
    def stderr_tail(self) -> str:
        """The last lines the engine wrote beside its events."""
        return "\n".join(self._stderr)

    def start(self, job: Optional[Job] = None) -> None:
        """Start the process unless it runs, and send it a job, if one is given.

        Everything that goes wrong arrives as an `ErrorEvent` through `finished`, at once where the
        interpreter does not exist.
        """
        if self.is_busy:
            raise RuntimeError("an engine process runs one job at a time")
        if self._is_ending:
            self.stop()
        self._job = job
        self._cancelled = False
        self._failure = None
        if not self.is_running:
            try:
                self._launch()
            except EngineError as error:
                self._finish(ErrorEvent(error.code, message_of(error)))
                return
        if job is not None:
            self._process.write(to_line(job).encode("utf-8") + b"\n")

    def cancel(self) -> None:
        """Ask the running job to stop; it is over within two seconds, by force if need be."""
        if self._job is None or self._cancelled:
            return
        self._cancelled = True
        self._process.write(_CANCEL)
        self._set_deadline(CANCEL_S)

    def end(self) -> None:
        """Let a process without a job end, without waiting for it."""
        if self.is_running and not self.is_busy:
            self._is_ending = True
            self._process.closeWriteChannel()  # which the engine takes as the end
            self._set_deadline(END_S)

    def stop(self, wait_ms: int = 1000) -> None:
        """End the process and wait for it; a running job is cancelled. No signal tells of it."""
        job, self._job = self._job, None
        self._is_starting = self._is_ending = False
        self._set_deadline(None)
        self.blockSignals(True)
        if self.is_running:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(wait_ms):
                self._process.kill()
                self._process.waitForFinished(wait_ms)
        self.blockSignals(False)
        if job is not None:
            remove_leftovers(job)

    def wait(self, milliseconds: int) -> None:
        """Wait for events, at most this long, in a thread that has no event loop."""
        self._process.waitForReadyRead(milliseconds)
        self.check_deadline()
        application = QCoreApplication.instance()
        if application is not None and QThread.currentThread() is application.thread():
            # QGIS runs batches on its main thread: windows must be drawn, and Cancel be heard.
            QCoreApplication.processEvents()

    def check_deadline(self) -> None:
        """Kill a process that has not started, stopped or ended in time."""
        if self._deadline is None or time.monotonic() < self._deadline:
            return
        self._set_deadline(None)
        if self._is_starting and not self._cancelled:
            self._failure = ErrorEvent(
                "engine.no-answer",
                tr(
                    "The engine's Python, {python}, did not answer within {seconds} s; choose "
                    "another under Settings ▸ Options ▸ SpectraPrompt."
                ).format(python=self._python(), seconds=round(START_S)),
            )
        self._process.kill()

    def _launch(self) -> None:
        self._interpreter = self._chosen or find_interpreter()
        check_interpreter(self._interpreter)
        self._process.setProcessEnvironment(process_environment(self._interpreter))
        self._is_ready, self._is_starting = False, True
        self._pending = self._stderr_pending = b""
        self._stderr.clear()
        self._set_deadline(START_S)
        self._process.start(self._interpreter.path, [self._script])

    def _set_deadline(self, seconds: Optional[float]) -> None:
        self._deadline = None if seconds is None else time.monotonic() + seconds
        if self._deadline is None:
            self._timer.stop()
        else:
            self._timer.start()

    def _read_events(self) -> None:
        self._pending += bytes(self._process.readAllStandardOutput())
        # A read may end within a line, and within a character.
        *lines, self._pending = self._pending.split(b"\n")
        for line in lines:
            text = line.decode("utf-8", errors="replace").strip()
            if text and self._failure is None:
                self._take_line(text)

    def _take_line(self, line: str) -> None:
        try:
            event = event_in_users_language(event_from_line(line))
        except JobError as error:
            self._fail(error, line)
            return
        if not self._is_ready:
            self._is_ready, self._is_starting = True, False
            if not self._cancelled:
                self._set_deadline(None)
            self.ready.emit(event.message if isinstance(event, LogEvent) else "")
        elif isinstance(event, ProgressEvent):
            self.progressed.emit(event)
        elif isinstance(event, LogEvent):
            self.logged.emit(event)
        elif self._job is not None:
            self._finish(event)

    def _fail(self, error: JobError, line: str) -> None:
        """End a process that says what no engine of this version says."""
        if error.reason == "protocol":
            self._failure = ErrorEvent(error.code, message_of(error))
        else:
            self._failure = ErrorEvent(
                "engine.foreign-output",
                tr(
                    "{python} does not run SpectraPrompt's engine, it answered “{line}”; choose a "
                    "Python under Settings ▸ Options ▸ SpectraPrompt."
                ).format(python=self._python(), line=line[:80]),
            )
        self._process.kill()

    def _read_stderr(self) -> None:
        self._stderr_pending += bytes(self._process.readAllStandardError())
        *lines, self._stderr_pending = self._stderr_pending.split(b"\n")
        self._stderr.extend(line.decode("utf-8", errors="replace").rstrip() for line in lines)

    def _on_error(self, problem: QProcess.ProcessError) -> None:
        if problem != QProcess.ProcessError.FailedToStart:
            return  # `finished` tells the rest
        self._is_starting = False
        self._set_deadline(None)
        self._finish(
            ErrorEvent(
                "engine.not-started",
                tr(
                    "The engine's Python, {python}, cannot be started ({problem}); choose another "
                    "under Settings ▸ Options ▸ SpectraPrompt."
                ).format(python=self._python(), problem=self._process.errorString()),
            )
        )

    def _on_finished(self, exit_code: int, exit_status: QProcess.ExitStatus) -> None:
        self._read_stderr()
        self._read_events()
        if self._stderr_pending:
            self._stderr.append(self._stderr_pending.decode("utf-8", errors="replace").rstrip())
            self._stderr_pending = b""
        self._set_deadline(None)
        self._is_ending = False
        starting, self._is_starting = self._is_starting, False
        if self._job is not None or starting:
            if self._job is not None:
                remove_leftovers(self._job)
            self._finish(self._explain_end(starting, exit_code, exit_status))

    def _explain_end(
        self, starting: bool, exit_code: int, exit_status: QProcess.ExitStatus
    ) -> ErrorEvent:
        """Return why the process ended before its job was done."""
        if self._failure is not None:
            return self._failure
        if self._cancelled:
            cancelled = errors.Cancelled()
            return ErrorEvent(cancelled.code, tr("The run was cancelled; nothing was written."))
        last = next((line for line in reversed(self._stderr) if line.strip()), "")
        if starting:
            missing = _missing_module(last)
            if missing:
                return ErrorEvent(
                    "engine.package-missing",
                    tr(
                        "The engine's Python, {python}, lacks the package {package}; install it "
                        "there, or choose another Python under Settings ▸ Options ▸ SpectraPrompt."
                    ).format(python=self._python(), package=missing),
                )
            return ErrorEvent(
                "engine.ended-early",
                tr(
                    "{python} ended before the engine was ready ({reason}); choose another Python "
                    "under Settings ▸ Options ▸ SpectraPrompt."
                ).format(
                    python=self._python(),
                    reason=last.strip() or tr("exit code {code}").format(code=exit_code),
                ),
            )
        if exit_status == QProcess.ExitStatus.CrashExit and exit_code == 9:
            return ErrorEvent(
                "engine.killed",
                tr(
                    "The system ended the engine, most likely for lack of memory; close other "
                    "programs or lower the memory limit, and run again."
                ),
            )
        reason = last.strip() or tr("exit code {code}").format(code=exit_code)
        return ErrorEvent(
            "engine.crashed",
            tr(
                "The engine ended unexpectedly ({reason}), before its result was written. Run "
                "again, and report it with the log if it happens twice."
            ).format(reason=reason[:200]),
        )

    def _finish(self, event: Outcome) -> None:
        self._job = None
        if not self._is_starting:
            self._set_deadline(None)
        self.finished.emit(event)

    def _python(self) -> str:
        return self._interpreter.path if self._interpreter else "python"


def process_environment(interpreter: Interpreter) -> QProcessEnvironment:
    """Return the environment for processes that `interpreter` runs, as Qt takes it."""
    environment = QProcessEnvironment()
    for name, value in child_environment(interpreter).items():
        environment.insert(name, value)
    return environment


def run_job(
    job: Job, feedback: QgsProcessingFeedback, engine: Optional[EngineProcess] = None
) -> ResultEvent:
    """Run a job in an engine of its own, and wait for it.

    Made for Processing algorithms: blocks the calling thread, which needs no event loop.

    Parameters
    ----------
    job : Job
    feedback : QgsProcessingFeedback
        Receives progress and messages; asked several times a second whether to cancel.
    engine : EngineProcess, optional
        Made by the calling thread; by default a new one. It is ended in any case.

    Returns
    -------
    ResultEvent

    Raises
    ------
    SpectraPromptError
        As the engine reported it; `Cancelled` when the feedback was cancelled.
    """
    engine = engine or EngineProcess()
    outcomes: list[Outcome] = []
    shown = ""

    def show_progress(event: ProgressEvent) -> None:
        nonlocal shown
        feedback.setProgress(event.fraction * 100)
        # The log of an algorithm keeps every text, so only new ones are passed on.
        if event.message != shown:
            shown = event.message
            feedback.setProgressText(shown[:1].upper() + shown[1:])

    def show_log(event: LogEvent) -> None:
        if event.level == "warning":
            feedback.pushWarning(event.message)
        else:
            feedback.pushInfo(event.message)

    engine.progressed.connect(show_progress)
    engine.logged.connect(show_log)
    engine.finished.connect(outcomes.append)
    try:
        engine.start(job)
        while not outcomes:
            if feedback.isCanceled():
                engine.cancel()
            engine.wait(POLL_MS)
    finally:
        engine.stop()
    outcome = outcomes[0]
    if isinstance(outcome, ErrorEvent):
        if outcome.code.startswith("engine.") and engine.stderr_tail:
            feedback.pushDebugInfo(engine.stderr_tail)
        raise as_error(outcome)
    return outcome


def as_error(event: ErrorEvent) -> SpectraPromptError:
    """Return the error that an event stands for, of the class its code names."""
    family, _, reason = event.code.partition(".")
    if family == errors.Cancelled.family:
        return errors.Cancelled()
    families = {cls.family: cls for cls in SpectraPromptError.__subclasses__()}
    return families.get(family, SpectraPromptError)(reason, event.message)


def _missing_module(line: str) -> str:
    """Return the module that the last line of a traceback misses, or an empty text."""
    text = ""
    with contextlib.suppress(IndexError):
        if line.startswith("ModuleNotFoundError: No module named"):
            text = line.split("'")[1]
    return text
