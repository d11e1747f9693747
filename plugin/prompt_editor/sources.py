"""The classes that a layer tells of: in its legend, a field, an attribute table, class names.

Layers are read here, so all of it must run on the main thread, except where QGIS itself hands an
algorithm its layers.
"""

from __future__ import annotations

import math
from typing import Any, Optional, Union

from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...core.errors import LabelError, SceneError
from ...core.prompt_draft import ClassEntry
from ..layers import raster_path
from ..translation import tr

LEGEND, FIELD, TABLE, NAMES = "legend", "field", "table", "names"
"""Where classes come from: the legend's categories, the values of a vector field, a raster's
attribute table, or the class names in a raster file."""

MOST_CLASSES = 255
"""More are hardly classes, and no legend shows them."""

_VALUE_USAGES = (gdal.GFU_MinMax, gdal.GFU_Min)
_NAME_USAGES = (gdal.GFU_Name,)
_NAME_TITLES = ("class", "classname", "class_name", "name", "label", "category")
_COLOUR_USAGES = (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)


def class_sources(layer: Optional[QgsMapLayer]) -> tuple[str, ...]:
    """Return where a layer's classes can come from, the best first; empty for none."""
    if isinstance(layer, QgsVectorLayer) and layer.isValid():
        legend = isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
        return (LEGEND, FIELD) if legend else ((FIELD,) if layer.fields().count() else ())
    if isinstance(layer, QgsRasterLayer) and layer.isValid():
        dataset = _opened(layer)
        found = [TABLE] if _table_entries(dataset) else []
        found += [NAMES] if _named_entries(dataset) else []
        if isinstance(layer.renderer(), QgsPalettedRasterRenderer):
            # QGIS makes a legend of mere numbers of any raster with a colour table.
            named = all(entry.label != str(entry.value) for entry in _legend_entries(layer))
            found.insert(0 if named else len(found), LEGEND)
        return tuple(found)
    return ()


def class_entries(layer: QgsMapLayer, source: str, field: str = "") -> list[ClassEntry]:
    """Return the classes that a layer tells of, in the order of the source.

    Parameters
    ----------
    layer : QgsMapLayer
    source : str
        One of `class_sources`.
    field : str
        Name of the field, for the source `FIELD`.

    Raises
    ------
    LabelError
        ``labels.unknown-field``; ``labels.no-classes`` where there is none;
        ``labels.many-classes`` where there are more than `MOST_CLASSES`.
    """
    if source == LEGEND:
        entries = _legend_entries(layer)
    elif source == FIELD:
        entries = _field_entries(layer, field)
    else:
        dataset = _opened(layer)
        entries = _table_entries(dataset) if source == TABLE else _named_entries(dataset)
    if not entries:
        raise LabelError(
            "no-classes",
            tr(
                "The layer “{name}” tells of no classes there; choose another source, or style it "
                "by categories (a raster by unique values) first."
            ).format(name=layer.name()),
        )
    if sum(entry.value not in (0, None) for entry in entries) > MOST_CLASSES:
        raise LabelError(
            "many-classes",
            tr(
                "The layer “{name}” has more than {most} different values there; choose what "
                "holds its classes."
            ).format(name=layer.name(), most=MOST_CLASSES),
        )
    return entries


def _legend_entries(layer: QgsMapLayer) -> list[ClassEntry]:
    renderer = layer.renderer()
    entries = []
    if isinstance(renderer, QgsPalettedRasterRenderer):
        for c in renderer.classes():
            entries.append(ClassEntry(_plain(c.value), c.label, c.color.name()))
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        for category in renderer.categories():
            value = category.value()
            if isinstance(value, (list, tuple)):  # a category of several values
                value = category.label() or next(iter(value), None)
            symbol = category.symbol()
            colour = symbol.color().name() if symbol is not None else ""
            entries.append(ClassEntry(_plain(value), category.label(), colour))
    return [entry for entry in entries if entry.value is not None]


def _field_entries(layer: QgsMapLayer, field: str) -> list[ClassEntry]:
    place = layer.fields().lookupField(field) if isinstance(layer, QgsVectorLayer) else -1
    if place < 0:
        raise LabelError(
            "unknown-field",
            tr("The layer “{name}” has no field “{field}”; choose another.").format(
                name=layer.name(), field=field
            ),
        )
    # One more than allowed, and the missing value, so that too many are noticed.
    values = {_plain(value) for value in layer.uniqueValues(place, MOST_CLASSES + 2)} - {None, ""}
    renderer = layer.renderer()
    known: dict[Union[int, str, None], ClassEntry] = {}
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == field:
        known = {entry.value: entry for entry in _legend_entries(layer)}
    numbers = sorted(value for value in values if isinstance(value, int))
    texts = sorted((str(value) for value in values if isinstance(value, str)), key=str.casefold)
    ordered: list[Union[int, str]] = [*numbers, *texts]
    return [known.get(value, ClassEntry(value)) for value in ordered]


def _opened(layer: QgsMapLayer) -> Optional[gdal.Dataset]:
    """Return the file of a raster layer; None for other rasters."""
    try:
        dataset = gdal.Open(raster_path(layer))
    except (SceneError, RuntimeError):  # the latter where GDAL's exceptions are switched on
        return None
    return dataset if dataset is not None and dataset.RasterCount else None


def _table_entries(dataset: Optional[gdal.Dataset]) -> list[ClassEntry]:
    table = None if dataset is None else dataset.GetRasterBand(1).GetDefaultRAT()
    if table is None:
        return []
    columns = range(table.GetColumnCount())
    titles = [table.GetNameOfCol(i).strip().casefold() for i in columns]
    usages = [table.GetUsageOfCol(i) for i in columns]
    value = next((i for i in columns if usages[i] in _VALUE_USAGES or titles[i] == "value"), None)
    name = next((i for i in columns if usages[i] in _NAME_USAGES), None)
    if name is None:
        name = next((i for i in columns if titles[i] in _NAME_TITLES), None)
    if value is None or name is None:
        return []
    parts = [next((i for i in columns if usages[i] == usage), None) for usage in _COLOUR_USAGES]
    entries = []
    for row in range(table.GetRowCount()):
        colour = ""
        if None not in parts:
            rgb = [min(max(table.GetValueAsInt(row, part), 0), 255) for part in parts]
            colour = "#{:02x}{:02x}{:02x}".format(*rgb)
        label = table.GetValueAsString(row, name)
        if label.strip():
            entries.append(ClassEntry(_plain(table.GetValueAsDouble(row, value)), label, colour))
    return entries


def _named_entries(dataset: Optional[gdal.Dataset]) -> list[ClassEntry]:
    if dataset is None:
        return []
    band = dataset.GetRasterBand(1)
    band.GetDefaultRAT()  # GDAL 3.6 reads the sidecar file only when asked for its table
    names = band.GetCategoryNames() or []
    palette = band.GetColorTable()
    entries = []
    for value, name in enumerate(names):
        if value and name.strip():
            colour = ""
            if palette is not None and value < palette.GetCount():
                colour = "#{:02x}{:02x}{:02x}".format(*palette.GetColorEntry(value)[:3])
            entries.append(ClassEntry(value, name, colour))
    return entries


def _plain(value: Any) -> Union[int, str, None]:
    """Return a value of a layer as a whole number or a text; None for a missing one."""
    if value is None or value == NULL:
        return None
    if isinstance(value, float):
        return int(value) if math.isfinite(value) and value.is_integer() else f"{value:g}"
    return value if isinstance(value, int) else str(value)
