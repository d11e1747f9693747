"""How long work tells its caller how far it is, and learns that it was cancelled."""

from __future__ import annotations

from typing import Callable, Optional

from .errors import Cancelled


class Progress:
    """Receives progress and messages; asked regularly whether to stop.

    Parameters
    ----------
    on_progress : callable (fraction: float, message: str) -> None, optional
        Receives the share done, 0 to 1, and what is being done.
    on_log : callable (level: str, message: str) -> None, optional
        Receives messages; level is ``"info"`` or ``"warning"``.
    cancelled : callable () -> bool, optional
        Tells whether the user has cancelled.
    """

    def __init__(
        self,
        on_progress: Optional[Callable[[float, str], None]] = None,
        on_log: Optional[Callable[[str, str], None]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
    ) -> None:
        self._on_progress = on_progress
        self._on_log = on_log
        self._cancelled = cancelled

    def report(self, fraction: float, message: str = "") -> None:
        """Report the share done (0 to 1); raises `Cancelled` when the user has cancelled."""
        self.check_cancelled()
        if self._on_progress is not None:
            self._on_progress(min(max(fraction, 0.0), 1.0), message)

    def finish(self, message: str) -> None:
        """Report that all is done. The result is in its place: it is too late to cancel."""
        if self._on_progress is not None:
            self._on_progress(1.0, message)

    def info(self, message: str) -> None:
        """Pass on a message that tells the story of the run."""
        if self._on_log is not None:
            self._on_log("info", message)

    def warning(self, message: str) -> None:
        """Pass on a message about something the user should check."""
        if self._on_log is not None:
            self._on_log("warning", message)

    def check_cancelled(self) -> None:
        """Raise `Cancelled` when the user has cancelled."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def part(self, start: float, end: float) -> Progress:
        """Return a progress whose 0 to 1 is `start` to `end` of this one."""

        def scaled(fraction: float, message: str) -> None:
            if self._on_progress is not None:
                self._on_progress(start + (end - start) * fraction, message)

        return Progress(scaled, self._on_log, self._cancelled)
