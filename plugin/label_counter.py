"""Asks the engine to count labels, a moment after they have changed."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import SpectraPromptError
from ..core.jobs import ErrorEvent, LabelCountsJob
from .engine import Outcome
from .job_queue import JobQueue
from .label_report import LabelReport
from .latest_question import LatestQuestion
from .temporary_copies import remove_copies
from .translation import message_of

DELAY_MS = 700
"""Labels are counted once nothing has changed for this time: a polygon takes many changes."""


class LabelCounter(QObject):
    """Counts labels in the background; the newest question wins.

    Parameters
    ----------
    queue : JobQueue
    question : callable () -> LabelCountsJob or None
        Makes the job when it is due; None where there is nothing to count.
    parent : QObject, optional

    Attributes
    ----------
    counted : signal (LabelReport or str)
        The report, or why there is none; empty for nothing to count.
    """

    counted = pyqtSignal(object)

    def __init__(
        self,
        queue: JobQueue,
        question: Callable[[], Optional[LabelCountsJob]],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._asking = LatestQuestion([queue], self, interrupts=True)
        self._asking.answered.connect(self._on_answered)
        self._asking.over.connect(_on_over)
        self._watched: Optional[QgsVectorLayer] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._submit)

    def ask(self) -> None:
        """Count again soon."""
        self._timer.start()

    def watch(self, layer: Optional[QgsMapLayer]) -> None:
        """Count again whenever the features of a layer change."""
        self.unwatch()
        if isinstance(layer, QgsVectorLayer):
            self._watched = layer
            layer.layerModified.connect(self.ask)
            layer.dataChanged.connect(self.ask)
            layer.willBeDeleted.connect(self._forget)

    def unwatch(self) -> None:
        """Let go of the layer that is watched."""
        if self._watched is not None:
            self._watched.layerModified.disconnect(self.ask)
            self._watched.dataChanged.disconnect(self.ask)
            self._watched.willBeDeleted.disconnect(self._forget)
            self._watched = None

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self.unwatch()
        self._asking.cancel()

    def _forget(self) -> None:
        self._watched = None

    def _submit(self) -> None:
        self._asking.cancel()
        try:
            job = self._question()
        except SpectraPromptError as error:
            self.counted.emit(message_of(error))
            return
        if job is None:
            self.counted.emit("")
            return
        watched = self._watched
        copy = "" if watched is None or watched.source().startswith(job.labels) else job.labels
        self._asking.ask(job, copy)

    def _on_answered(self, _copy: str, event: Outcome) -> None:
        if isinstance(event, ErrorEvent):
            self.counted.emit(event.message)
        else:
            self.counted.emit(LabelReport.from_summary(event.summary))


def _on_over(copy: str) -> None:
    """Remove the copy that a question was about, if it was about one."""
    if copy:
        remove_copies([copy])
