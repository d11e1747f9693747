"""The loop of the engine process: jobs in on stdin, events out on stdout.

One line is one message (`spectraprompt.core.jobs`). A job ends with exactly one `result` or
`error` event. The line ``{"protocol": 1, "kind": "cancel"}`` cancels the running job and forgets
those waiting. When stdin closes, the parent is gone or done: the running job is cancelled and the
process ends.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
import traceback
from collections import deque
from typing import BinaryIO, NoReturn, Optional, TextIO

from .errors import JobError
from .events import EventStream
from .failures import failure_event
from .jobs import ErrorEvent, Event, Job, LogEvent, ResultEvent, job_from_line, to_line
from .text import worded

GRACE_S = 2.0
"""Seconds a cancelled job may take to stop once the parent is gone."""


class Engine:
    """Runs jobs one after another and writes their events.

    Parameters
    ----------
    source : binary stream
        Where jobs come from, a line each.
    sink : text stream
        Where events go, a line each.
    """

    def __init__(self, source: BinaryIO, sink: TextIO) -> None:
        self._source = source
        self._sink = sink
        self._sink_lock = threading.Lock()
        self._state = threading.Condition()
        self._waiting: deque[Job] = deque()
        self._running: Optional[threading.Event] = None  # set to cancel the running job
        self._closed = False

    def run(self) -> int:
        """Serve jobs until the source closes; returns the exit code."""
        threading.Thread(target=self._listen, name="jobs", daemon=True).start()
        self.send(
            LogEvent(
                "info",
                worded(
                    "ready (Python {version}, {python})",
                    version=sys.version.split()[0],
                    python=sys.executable,
                ),
            )
        )
        while True:
            with self._state:
                self._state.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    return 0
                job = self._waiting.popleft()
                cancel = self._running = threading.Event()
            last = self._run_one(job, cancel)
            with self._state:
                self._running = None
                self._state.notify_all()
            self.send(last)

    def send(self, event: Event) -> None:
        """Write one event; a parent that no longer reads is noticed when stdin closes.

        A result that is no JSON, because a figure in it is none, is told as a failure.
        """
        try:
            line = _line_of(event)
        except ValueError as error:
            traceback.print_exc(file=sys.stderr)
            if not isinstance(event, (ResultEvent, ErrorEvent)):
                return  # the job goes on, and ends with an event of its own
            line = _line_of(failure_event(error))
        with self._sink_lock, contextlib.suppress(BrokenPipeError, ValueError):
            self._sink.write(line + "\n")
            self._sink.flush()

    def _run_one(self, job: Job, cancel: threading.Event) -> Event:
        from .service import run_job

        try:
            return run_job(job, EventStream(self.send, cancel.is_set).progress)
        except Exception as error:
            event = failure_event(error)
            if event.code == "engine.internal":
                traceback.print_exc(file=sys.stderr)
            return event

    def _listen(self) -> None:
        for raw in iter(self._source.readline, b""):
            line = raw.decode("utf-8", errors="replace").strip()
            if not line:
                continue
            if _is_cancel(line):
                self._cancel_all()
                continue
            try:
                job = job_from_line(line)
            except JobError as error:
                self.send(ErrorEvent(error.code, error.message))
                continue
            with self._state:
                self._waiting.append(job)
                self._state.notify_all()
        with self._state:
            self._closed = True
        self._cancel_all()
        with self._state:
            self._state.notify_all()
            stopped = self._state.wait_for(lambda: self._running is None, GRACE_S)
        if not stopped:
            os._exit(1)

    def _cancel_all(self) -> None:
        with self._state:
            forgotten = len(self._waiting)
            self._waiting.clear()
            if self._running is not None:
                self._running.set()
        for _ in range(forgotten):
            self.send(ErrorEvent("run.cancelled", worded("The run was cancelled before it began.")))


def _line_of(event: Event) -> str:
    """Return a line that UTF-8 can hold: bytes of file names that are no UTF-8 are escaped."""
    return to_line(event).encode("utf-8", "backslashreplace").decode("utf-8")


def _is_cancel(line: str) -> bool:
    try:
        body = json.loads(line)
    except ValueError:
        return False
    return isinstance(body, dict) and body.get("kind") == "cancel"


def main() -> NoReturn:
    """Serve jobs from stdin, then end the process."""
    # Libraries may print; only events may reach the parent. So the real stdout is kept aside, and
    # whatever else is printed goes to stderr, also from compiled code.
    private = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    with os.fdopen(private, "w", encoding="utf-8", newline="\n") as sink:
        code = Engine(sys.stdin.buffer, sink).run()
    # Taking torch down in good order lasts a second, in which whoever closed the pipe would wait.
    sys.stderr.flush()
    os._exit(code)
