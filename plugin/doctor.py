"""Has a Python checked for everything the engine needs."""

from __future__ import annotations

import json
from typing import Optional

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ..core.text import from_fields
from .engine import SCRIPT, process_environment
from .interpreter import Interpreter
from .translation import tr, translated

LIMIT_MS = 120_000
"""The first import of torch from a slow disk takes its time."""

_PROGRAM = (
    "import runpy, sys; "
    "runpy.run_path(sys.argv[1])['bind_package'](); "
    "from spectraprompt.core.doctor import show_doctor; "
    "sys.exit(show_doctor(True, sys.stdout))"
)


class Doctor(QObject):
    """Runs the engine's checks in a process of their own.

    Parameters
    ----------
    interpreter : Interpreter
        A Python that can be started.
    parent : QObject, optional

    Attributes
    ----------
    finished : signal (str)
        What was found, a line each.
    """

    finished = pyqtSignal(str)

    def __init__(self, interpreter: Interpreter, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._interpreter = interpreter
        self._process = QProcess(self)
        self._process.setProcessEnvironment(process_environment(interpreter))
        self._process.finished.connect(self._on_finished)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._process.kill)

    def start(self) -> None:
        """Start the checks; `finished` follows."""
        self._limit.start(LIMIT_MS)
        self._process.start(self._interpreter.path, ["-c", _PROGRAM, str(SCRIPT)])

    def stop(self) -> None:
        """Give the checks up; no signal tells of it."""
        self._limit.stop()
        self.blockSignals(True)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _on_finished(self) -> None:
        self._limit.stop()
        text = outcome_text(bytes(self._process.readAllStandardOutput()))
        if not text:
            last = bytes(self._process.readAllStandardError()).decode("utf-8", errors="replace")
            text = tr("The checks did not finish: {reason}").format(
                reason=(last.strip().splitlines() or [tr("no answer")])[-1]
            )
        self.finished.emit(text.strip())


def outcome_text(answer: bytes) -> str:
    """Return the outcome of the checks in the user's language; empty where there is none."""
    try:
        outcomes = json.loads(answer)
        lines = []
        for outcome in outcomes:
            state = tr("ok") if outcome["works"] else tr("NO")
            detail = translated(from_fields(outcome["detail"], outcome))
            lines.append(f"{state}  {outcome['name']}: {detail}")
        return "\n".join(lines)
    except (ValueError, TypeError, KeyError):
        return ""
