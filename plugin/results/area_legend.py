"""Tells in the legend of a class layer how much of the map each class covers.

The areas are the labels of the legend's entries in the layer tree, not of the style's classes:
those stay the bare class names, which other parts read. QGIS saves both with the project, and
layouts take the labels over.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTreeLayer,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
)

from ...core.pixel_area import GROUND, PixelArea, area_in_words, ground_area, pixel_area
from ..layers import class_areas, class_pixels
from ..translation import counted, in_locale, tr

_WGS84, _UTM = "EPSG:4326", "EPSG:32633"
_LEAST_SHARE = 0.001


def layer_pixel_area(layer: QgsRasterLayer) -> Optional[PixelArea]:
    """Return what a pixel of a layer covers; None where no one number is right.

    The coordinate reference system is the layer's, which the user may have set by hand.
    """
    crs = layer.crs()
    if not crs.isValid():
        return None
    width, height = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    plane = None
    if not crs.isGeographic():
        # The unit of a known system, as the names of units differ between versions of QGIS.
        metre = QgsCoordinateReferenceSystem(_UTM).mapUnits()
        metres = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metre)
        plane = width * height * metres**2
    return pixel_area(plane, _ground_areas(layer, width, height))


def layer_class_areas(
    layer: QgsRasterLayer, pixels: Mapping[int, int]
) -> tuple[str, dict[int, float]]:
    """Return the area in m² that each class of a layer covers, and how it was measured.

    Where pixels differ in area, as in degrees over a wide extent, the areas are those that the
    engine has summed row by row.

    Parameters
    ----------
    layer : QgsRasterLayer
    pixels : mapping of int to int
        Pixels of each class, by id.

    Returns
    -------
    (str, dict of int to float)
        `pixel_area.PLANE` or `GROUND`; empty, with no areas, where nothing tells them.
    """
    area = layer_pixel_area(layer)
    if area is not None:
        return area.kind, {i: count * area.square_metres for i, count in pixels.items()}
    found = class_areas(layer.source().split("|option:")[0]) if layer.crs().isValid() else {}
    if not all(found.get(i, 0) > 0 for i, count in pixels.items() if count):
        return "", {}
    return (GROUND, {i: found.get(i, 0.0) for i in pixels}) if pixels else ("", {})


def show_areas(node: QgsLayerTreeLayer, is_map: bool = True) -> bool:
    """Label the legend of a class layer with the area or the pixels of each class.

    Call it before the node is put into a tree that is shown, or have the legend built anew after.

    Parameters
    ----------
    node : QgsLayerTreeLayer
    is_map : bool
        Whether it is a map of classes, and not one of differences between two.

    Returns
    -------
    bool
        False for layers that are no styled class rasters with pixel counts; they stay as they are.
    """
    layer = node.layer()
    renderer = layer.renderer() if isinstance(layer, QgsRasterLayer) else None
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return False
    pixels = class_pixels(layer.source().split("|option:")[0])
    if not pixels:
        return False
    kind, areas = layer_class_areas(layer, pixels)
    parts: Mapping[int, float] = areas or pixels
    total = sum(parts.values())
    classes = renderer.classes()
    # QGIS puts the band's name before the classes.
    before = len(layer.legend().createLayerTreeModelLegendNodes(node)) - len(classes)
    if before == 1:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, _title(kind, is_map))
    for index, entry in enumerate(classes):
        part = parts.get(int(entry.value), 0)
        amount = in_locale(area_in_words(part)) if areas else _counted_pixels(int(part))
        text = tr("{name}: {amount} ({share})").format(
            name=entry.label, amount=amount, share=_share(part / total)
        )
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, before + index, text)
    return True


def _title(kind: str, is_map: bool) -> str:
    if not kind:
        return tr("Pixels (areas unknown)")
    if kind == GROUND:
        return tr("Area on the ellipsoid")
    return tr("Area of each class") if is_map else tr("Area")


def _counted_pixels(count: int) -> str:
    return counted(count, tr("{count} pixel"), tr("{count} pixels"))


def _share(share: float) -> str:
    """Return a share in per cent; only what is nothing reads 0."""
    if 0 < share < _LEAST_SHARE:
        return tr("under {share} %").format(share=in_locale(f"{100 * _LEAST_SHARE:g}"))
    return tr("{share} %").format(share=in_locale(f"{100 * share:.1f}"))


def _ground_areas(layer: QgsRasterLayer, width: float, height: float) -> list[float]:
    """Return the ground areas of pixels in the corners and in the middle; NaN where unknown."""
    to_degrees = QgsCoordinateTransform(
        layer.crs(),
        QgsCoordinateReferenceSystem(_WGS84),
        QgsProject.instance().transformContext(),
    )
    box = layer.extent()
    lefts = (box.xMinimum(), box.xMaximum() - width)
    tops = (box.yMaximum(), box.yMinimum() + height)
    middle = (box.center().x() - width / 2, box.center().y() + height / 2)
    places = [(left, top) for left in lefts for top in tops] + [middle]
    areas = []
    for x, y in places:
        corners = (QgsPointXY(x, y), QgsPointXY(x + width, y), QgsPointXY(x, y - height))
        try:
            found = [to_degrees.transform(corner) for corner in corners]
        except QgsCsException:
            areas.append(float("nan"))
            continue
        areas.append(ground_area(*((point.x(), point.y()) for point in found)))
    return areas
