"""Shows a layer as a colour composite."""

from __future__ import annotations

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
)

SAMPLED_PIXELS = 250_000
"""Pixels that the stretch is estimated from, as QGIS does by default."""


def show_composite(layer: QgsRasterLayer, bands: tuple[int, int, int]) -> None:
    """Show three bands of a layer as red, green and blue, stretched by percentiles.

    Parameters
    ----------
    layer : QgsRasterLayer
    bands : (int, int, int)
        Numbers from 1.
    """
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *bands)
    if layer.renderer() is not None:
        renderer.setOpacity(layer.renderer().opacity())
    layer.setRenderer(renderer)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        QgsRectangle(),
        SAMPLED_PIXELS,
    )
    layer.emitStyleChanged()
    layer.triggerRepaint()
