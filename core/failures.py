"""Turns whatever ends a job into the error event that its user reads."""

from __future__ import annotations

import sys

from .errors import SpectraPromptError
from .jobs import ErrorEvent
from .text import worded


def failure_event(error: Exception) -> ErrorEvent:
    """Return the event for an error that ended a job.

    Errors meant for the user keep their code and sentence. A missing package, too little memory and
    defects get one; only a defect has the code ``engine.internal``.
    """
    if isinstance(error, SpectraPromptError):
        return ErrorEvent(error.code, error.message)
    if isinstance(error, ModuleNotFoundError) and error.name:
        package = error.name.partition(".")[0]
        return ErrorEvent(
            "engine.package-missing",
            worded(
                "The engine's Python, {python}, lacks the package {package}; install it there, "
                "or choose another Python.",
                python=sys.executable,
                package=package,
            ),
        )
    if type(error).__name__ == "OutOfMemoryError":  # torch's, for a GPU; torch may be missing here
        return ErrorEvent(
            "engine.gpu-out-of-memory",
            worded(
                "The GPU has too little free memory for this; close other programs that use "
                "it, or choose the CPU."
            ),
        )
    if isinstance(error, MemoryError) or "can't allocate memory" in str(error):
        return ErrorEvent(
            "engine.out-of-memory",
            worded("The engine ran out of memory; close other programs or lower the memory limit."),
        )
    return ErrorEvent(
        "engine.internal",
        worded(
            "The engine met an unexpected problem ({kind}: {error}); please report it with the "
            "engine's log.",
            kind=type(error).__name__,
            error=error,
        ),
    )
