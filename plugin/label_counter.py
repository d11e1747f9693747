"""Asks the engine to count labels, a moment after they have changed."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import LabelError, SpectraPromptError
from ..core.jobs import ErrorEvent, LabelCountsJob
from .class_field import SEARCHED_PROVIDERS
from .engine import Outcome
from .job_queue import JobQueue
from .label_report import LabelReport
from .latest_question import LatestQuestion
from .layers import LabelSource, label_source, needs_copy
from .polygons import request_around
from .temporary_copies import remove_copies
from .translation import in_locale, message_of, tr

DELAY_MS = 700
"""Labels are counted once nothing has changed for this time: a polygon takes many changes."""

MOST_COPIED = 5_000
"""Labels that are copied after each change, a moment in which QGIS stands still."""


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


def countable_labels(
    layer: QgsMapLayer, field: Optional[str], scene: QgsRasterLayer
) -> LabelSource:
    """Return a file with the labels on a scene, unless it takes long to make one.

    Parameters
    ----------
    layer : QgsMapLayer
    field : str or None
        The class field.
    scene : QgsRasterLayer

    Raises
    ------
    LabelError
        ``labels.not-counted`` where QGIS would stand still for too long, ``labels.no-overlap``
        where no label lies on the scene; and as `label_source`.
    """
    if not isinstance(layer, QgsVectorLayer) or not needs_copy(layer):
        return label_source(layer)
    if layer.providerType() not in SEARCHED_PROVIDERS:
        text = tr(
            "The labels of “{name}” are not counted beforehand, as their source may be slow; a "
            "training reads all of them. Saved as a GeoPackage, they are counted."
        )
        raise LabelError("not-counted", text.format(name=layer.name()))
    request = request_around(scene, layer.crs())
    found = _count_up_to(MOST_COPIED + 1, layer, request)
    if found > MOST_COPIED:
        text = tr(
            "“{name}” has more than {count} labels that would have to be copied, so they are not "
            "counted beforehand; a training reads all of them. Saved as a GeoPackage, they are "
            "counted."
        )
        count = in_locale(f"{MOST_COPIED:,}")
        raise LabelError("not-counted", text.format(name=layer.name(), count=count))
    if not found:
        text = tr("The labels “{name}” do not overlap the layer “{layer}”; choose others.")
        raise LabelError("no-overlap", text.format(name=layer.name(), layer=scene.name()))
    return label_source(layer, field=field, around=request.filterRect())


def _count_up_to(most: int, layer: QgsVectorLayer, request: QgsFeatureRequest) -> int:
    """Return how many features a request finds, at most so many."""
    bare = QgsFeatureRequest(request).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    bare.setSubsetOfAttributes([])
    return sum(1 for _ in layer.getFeatures(bare.setLimit(most)))


def _on_over(copy: str) -> None:
    """Remove the copy that a question was about, if it was about one."""
    if copy:
        remove_copies([copy])
