"""Styles an algorithm's results once QGIS has loaded them, on the main thread, and groups them."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer

from ..layers import mark_as_result, style_similarity
from ..results.run_group import CLASSES, ROLE_PROPERTY, SIMILARITY, RunGroup, style_by_role

# QGIS keeps only a pointer to a post-processor, long after the algorithm that made it is gone. One
# for each file ever written is little, and no more is kept for files written again.
_kept: dict[str, QgsProcessingLayerPostProcessorInterface] = {}


class ResultStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer for what it is, and moves it into its run's group.

    Parameters
    ----------
    role : str
        One of `run_group.ROLES`.
    group : RunGroup, optional
        The group of the run; None leaves the layer where QGIS puts it.
    """

    def __init__(self, role: str, group: Optional[RunGroup] = None) -> None:
        super().__init__()
        self._role = role
        self._group = group

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; called by QGIS on the main thread."""
        if not isinstance(layer, QgsRasterLayer):
            return
        mark_as_result(layer)
        # At once: who follows new layers looks for it before the layer is placed.
        layer.setCustomProperty(ROLE_PROPERTY, self._role)
        self.style(layer)
        if self._group is None:
            return
        layer_id, group, role = layer.id(), self._group, self._role

        def place() -> None:
            loaded = QgsProject.instance().mapLayer(layer_id)
            if loaded is not None:
                group.place(loaded, role)

        # Newer versions of QGIS put layers into the tree after all were styled.
        QTimer.singleShot(0, place)

    def style(self, layer: QgsRasterLayer) -> None:
        """Style the layer for its role."""
        style_by_role(layer, self._role)


class ClassStyler(ResultStyler):
    """Shows classes in their colours and by their names."""

    def __init__(self, group: Optional[RunGroup] = None) -> None:
        super().__init__(CLASSES, group)


class SimilarityStyler(ResultStyler):
    """Shows the first query's similarity in a colour ramp over the range that most pixels have."""

    def __init__(self, low: float, high: float, group: Optional[RunGroup] = None) -> None:
        super().__init__(SIMILARITY, group)
        self._low = low
        self._high = high

    def style(self, layer: QgsRasterLayer) -> None:
        """Style the layer by the range given."""
        style_similarity(layer, self._low, self._high)


class SampleStyler(QgsProcessingLayerPostProcessorInterface):
    """Gives a validation sample the form and the symbols that its file brings along."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; called by QGIS on the main thread."""
        if isinstance(layer, QgsVectorLayer):
            layer.loadDefaultStyle()


def style_when_loaded(
    context: QgsProcessingContext, path: str, styler: QgsProcessingLayerPostProcessorInterface
) -> None:
    """Have a result styled if QGIS is going to load it."""
    if context.willLoadLayerOnCompletion(path):
        _kept[path] = styler
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)
