"""Styles an algorithm's results once QGIS has loaded them, on the main thread."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..layers import mark_as_result, style_classes, style_confidence, style_similarity

# QGIS keeps only a pointer to a post-processor, long after the algorithm that made it is gone. One
# for each file ever written is little, and no more is kept for files written again.
_kept: dict[str, QgsProcessingLayerPostProcessorInterface] = {}


class ClassStyler(QgsProcessingLayerPostProcessorInterface):
    """Shows classes in their colours and by their names."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; called by QGIS on the main thread."""
        if isinstance(layer, QgsRasterLayer):
            mark_as_result(layer)
            style_classes(layer)


class ConfidenceStyler(QgsProcessingLayerPostProcessorInterface):
    """Shows confidence, margin or entropy in a colour ramp."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; called by QGIS on the main thread."""
        if isinstance(layer, QgsRasterLayer):
            mark_as_result(layer)
            style_confidence(layer)


class SimilarityStyler(QgsProcessingLayerPostProcessorInterface):
    """Shows the first query's similarity in a colour ramp over the range that most pixels have."""

    def __init__(self, low: float, high: float) -> None:
        super().__init__()
        self._low = low
        self._high = high

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; called by QGIS on the main thread."""
        if isinstance(layer, QgsRasterLayer):
            mark_as_result(layer)
            style_similarity(layer, self._low, self._high)


def style_when_loaded(
    context: QgsProcessingContext, path: str, styler: QgsProcessingLayerPostProcessorInterface
) -> None:
    """Have a result styled if QGIS is going to load it."""
    if context.willLoadLayerOnCompletion(path):
        _kept[path] = styler
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)
