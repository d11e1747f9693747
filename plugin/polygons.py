"""Polygons that bound a map, handed to the engine as a file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import AreaError
from .scene_facts import scene_facts
from .temporary_copies import new_copy, remove_copies
from .translation import tr

_MARGIN = 0.05
"""Share of a scene by which polygons around it are looked for: its edges bend in other systems."""


def copy_layer_polygons(layer: QgsVectorLayer, scene: QgsRasterLayer) -> str:
    """Copy the polygons of a layer that lie on a scene, as the user sees them.

    Of the selected ones, where some are. Must run on the main thread.

    Parameters
    ----------
    layer : QgsVectorLayer
    scene : QgsRasterLayer

    Returns
    -------
    str
        A file as `temporary_copies.new_copy` names them.

    Raises
    ------
    AreaError
        As `copy_polygons`.
    """
    request = request_around(scene, layer.crs())
    is_selection = bool(layer.selectedFeatureCount())
    features = layer.getSelectedFeatures(request) if is_selection else layer.getFeatures(request)
    return copy_polygons(features, layer.wkbType(), layer.crs(), layer.name())


def copy_polygons(
    features: Iterable[QgsFeature],
    kind: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    name: str,
) -> str:
    """Copy polygons into a file of their own; returns it.

    Parameters
    ----------
    features : iterable of QgsFeature
    kind : QgsWkbTypes.Type
        Of their geometries.
    crs : QgsCoordinateReferenceSystem
    name : str
        What they are called.

    Raises
    ------
    AreaError
        ``area.empty`` when there are none, ``area.copy`` when they cannot be written.
    """
    path = new_copy(name, ".gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    context = QgsProject.instance().transformContext()
    multi = QgsWkbTypes.multiType(kind)
    writer = QgsVectorFileWriter.create(path, QgsFields(), multi, crs, context, options)
    written = 0
    problem = writer.errorMessage()
    for feature in features if not problem else ():
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        geometry.convertToMultiType()
        copy = QgsFeature()
        copy.setGeometry(geometry)
        if not writer.addFeature(copy):
            problem = writer.errorMessage()
            break
        written += 1
    writer.flushBuffer()
    del writer  # closes the file
    if problem or not written:
        remove_copies([path])
    if problem:
        text = tr("The polygons of “{name}” cannot be copied: {problem}")
        raise AreaError("copy", text.format(name=name, problem=problem))
    if not written:
        text = tr("No polygon of “{name}” lies on the layer to map; choose others, or map all.")
        raise AreaError("empty", text.format(name=name))
    return path


def request_around(scene: QgsRasterLayer, crs: QgsCoordinateReferenceSystem) -> QgsFeatureRequest:
    """Return a request for the features of a reference system that may lie on a scene.

    All, where the scene has no place in that system.
    """
    request = QgsFeatureRequest()
    # Without a place, rows may be counted downward or upward.
    box = _box_in(scene, crs) if scene_facts(scene).is_georeferenced else None
    return request if box is None else request.setFilterRect(box)


def _box_in(scene: QgsRasterLayer, crs: QgsCoordinateReferenceSystem) -> Optional[QgsRectangle]:
    transform = QgsCoordinateTransform(scene.crs(), crs, QgsProject.instance())
    try:
        box = transform.transformBoundingBox(scene.extent())
    except QgsCsException:
        return None
    if not box.isFinite() or box.isEmpty():
        return None
    box.grow(_MARGIN * max(box.width(), box.height()))
    return box
