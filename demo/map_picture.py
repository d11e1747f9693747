"""Writes the demonstration's QGIS project and a picture of its map with legend."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayerLegendUtils,
    QgsMultiBandColorRenderer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QFont

from spectraprompt.plugin.layers import style_classes, style_confidence

RED, GREEN, BLUE = 27, 17, 9
"""Bands of Indian Pines near 650, 560 and 470 nm."""


def write_project_and_picture(folder: Path, scene: Path, classes: Path, confidence: Path) -> Path:
    """Write ``indian_pines.qgz`` and ``map.png`` into a folder; return the picture's path."""
    project = QgsProject.instance()
    scene_layer = _layer(scene, "Indian Pines")
    scene_layer.setRenderer(QgsMultiBandColorRenderer(scene_layer.dataProvider(), RED, GREEN, BLUE))
    scene_layer.setDefaultContrastEnhancement()
    confidence_layer = _layer(confidence, "Confidence")
    style_confidence(confidence_layer)
    class_layer = _layer(classes, "Classes")
    style_classes(class_layer)
    project.addMapLayers([class_layer, confidence_layer, scene_layer])
    project.layerTreeRoot().findLayer(confidence_layer.id()).setItemVisibilityChecked(False)
    # Indian Pines has no place on earth; without this the project would assume one.
    project.setCrs(QgsCoordinateReferenceSystem())
    project.setTitle("SpectraPrompt on Indian Pines")
    project.write(str(folder / "indian_pines.qgz"))
    return _picture(project, class_layer, folder / "map.png")


def _layer(path: Path, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), name, "gdal")
    if not layer.isValid():
        raise SystemExit(f"QGIS cannot open {path}")
    return layer


def _picture(project: QgsProject, layer: QgsRasterLayer, path: Path) -> Path:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    page: QgsLayoutItemPage = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(210, 150))
    title = QgsLayoutItemLabel(layout)
    title.setText("Indian Pines, classified from prompts and 10 % of the labels")
    title.setFont(QFont("Sans", 12))
    title.attemptMove(QgsLayoutPoint(6, 4))
    title.attemptResize(QgsLayoutSize(180, 8))
    picture = QgsLayoutItemMap(layout)
    layout.addLayoutItem(picture)
    # In this order: an item without size that is moved loses its extent.
    picture.attemptResize(QgsLayoutSize(128, 128))
    picture.attemptMove(QgsLayoutPoint(6, 14))
    picture.setLayers([layer])
    picture.zoomToExtent(layer.extent())
    picture.setFrameEnabled(True)
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(layer)
    # The first node tells the band; a map's legend needs the classes only.
    entries = len(legend.model().layerOriginalLegendNodes(node))
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, entries)))
    legend.model().refreshLayerLegend(node)
    legend.attemptMove(QgsLayoutPoint(137, 13))
    for item in (title, legend):
        layout.addLayoutItem(item)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 150
    result = QgsLayoutExporter(layout).exportToImage(str(path), settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        raise SystemExit(f"the map cannot be written to {path}")
    return path
