"""Shows events on a terminal: as text with a progress bar, or as JSON lines."""

from __future__ import annotations

import shutil
from typing import Any, Optional, Protocol, TextIO

from .jobs import ErrorEvent, Event, LogEvent, ProgressEvent, ResultEvent, to_line

BAR = 28
"""Width of the progress bar in characters."""


class Console(Protocol):
    """Receives events."""

    def send(self, event: Event) -> None:
        """Show one event."""


class EventConsole:
    """Prints every event as one line of JSON.

    Parameters
    ----------
    out : text stream
    """

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def send(self, event: Event) -> None:
        """Print one event."""
        self._out.write(to_line(event) + "\n")
        self._out.flush()


class HumanConsole:
    """Prints messages and results as text; draws a progress bar where a person watches.

    Parameters
    ----------
    out, err : text streams
        Results go to `out`; progress, messages and errors to `err`.
    """

    def __init__(self, out: TextIO, err: TextIO) -> None:
        self._out = out
        self._err = err
        self._watched = err.isatty()
        self._drawn = False

    def send(self, event: Event) -> None:
        """Show one event."""
        if isinstance(event, ProgressEvent):
            self._draw(event)
            return
        self._erase()
        if isinstance(event, LogEvent):
            prefix = "Warning: " if event.level == "warning" else ""
            self._err.write(f"{prefix}{event.message}\n")
        elif isinstance(event, ErrorEvent):
            self._err.write(f"Error: {event.message} [{event.code}]\n")
        elif isinstance(event, ResultEvent):
            self._out.write("".join(f"{line}\n" for line in result_lines(event)))
            self._out.flush()
        self._err.flush()

    def _draw(self, event: ProgressEvent) -> None:
        if not self._watched:
            return
        full = round(event.fraction * BAR)
        bar = "█" * full + "░" * (BAR - full)
        left = f", {time_text(event.remaining_s)} left" if event.remaining_s is not None else ""
        line = f"{bar} {event.fraction:4.0%} {event.message}{left}"
        width = shutil.get_terminal_size().columns - 1
        self._err.write(f"\r\x1b[2K{line[:width]}")
        self._err.flush()
        self._drawn = True

    def _erase(self) -> None:
        if self._drawn:
            self._err.write("\r\x1b[2K")
            self._drawn = False


def time_text(seconds: Optional[float]) -> str:
    """Return a duration in words a person reads at a glance; empty when unknown."""
    if seconds is None:
        return ""
    if seconds < 60:
        return f"{max(round(seconds), 1)} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"


def result_lines(result: ResultEvent) -> list[str]:
    """Return the lines that show a result: figures first, then the files written."""
    lines = [
        f"{name.replace('_', ' ')}: {_figure(name, value)}"
        for name, value in result.summary.items()
        if not isinstance(value, dict)
    ]
    return lines + [f"{role}: {path}" for role, path in result.outputs.items()]


def _figure(name: str, value: Any) -> str:
    if value is None:
        return "none"
    if isinstance(value, float):
        if name.endswith(("accuracy", "agreement")):
            return f"{100 * value:.2f} %"
        return f"{value:.4g}" if name == "kappa" else f"{value:g}"
    return str(value)
