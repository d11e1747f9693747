"""A rectangle of a map as an extent of a raster layer, as the engine takes it."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from ..core.grid import Extent


def extent_in_layer(
    box: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    layer: QgsRasterLayer,
    is_georeferenced: bool = True,
) -> Optional[Extent]:
    """Return the part of a rectangle that lies on a layer, in the layer's map units.

    Parameters
    ----------
    box : QgsRectangle
    crs : QgsCoordinateReferenceSystem
        Of the rectangle.
    layer : QgsRasterLayer
    is_georeferenced : bool
        False for a file without geotransform. QGIS draws its rows downward from 0, at negative
        heights; the engine counts them downward from 0.

    Returns
    -------
    (float, float, float, float) or None
        xmin, ymin, xmax, ymax; None where the two do not overlap, or the rectangle has no place in
        the layer's reference system.
    """
    transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    try:
        moved = transform.transformBoundingBox(box)
    except QgsCsException:
        return None
    shared = moved.intersect(layer.extent())
    if shared.isNull() or shared.isEmpty() or not shared.isFinite():
        return None
    bottom, top = shared.yMinimum(), shared.yMaximum()
    if not is_georeferenced:
        bottom, top = -top, -bottom
    return shared.xMinimum(), bottom, shared.xMaximum(), top
