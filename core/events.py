"""Turns the progress of a job into a calm stream of events."""

from __future__ import annotations

import time
from typing import Callable, Optional

from .jobs import Event, LogEvent, ProgressEvent
from .progress import Progress

INTERVAL_S = 0.1
"""Progress events come no closer than this, unless the message changes."""


class EventStream:
    """Passes progress and messages on as events, with an estimate of the time left.

    Parameters
    ----------
    send : callable (event) -> None
        Receives each event.
    cancelled : callable () -> bool
        Tells whether the user has cancelled.

    Attributes
    ----------
    progress : Progress
        What the job reports to.
    """

    def __init__(self, send: Callable[[Event], None], cancelled: Callable[[], bool]) -> None:
        self._send = send
        self._started = time.monotonic()
        self._last_time = -INTERVAL_S
        self._last_message: Optional[str] = None
        self.progress = Progress(self._on_progress, self._on_log, cancelled)

    def _on_progress(self, fraction: float, message: str) -> None:
        elapsed = time.monotonic() - self._started
        quiet = elapsed - self._last_time < INTERVAL_S
        if quiet and message == self._last_message and fraction < 1.0:
            return
        self._last_time, self._last_message = elapsed, message
        self._send(ProgressEvent(round(fraction, 4), message, remaining(fraction, elapsed)))

    def _on_log(self, level: str, message: str) -> None:
        self._send(LogEvent(level, message))


def remaining(fraction: float, elapsed: float) -> Optional[float]:
    """Estimate the seconds left from the share done and the seconds gone; None while unknown."""
    if fraction < 0.02 or elapsed < 1.0:
        return None
    return round(elapsed * (1.0 - fraction) / fraction, 1)
