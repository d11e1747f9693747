"""Reads the names and colours that a raster's attribute table gives to its classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from osgeo import gdal


def read_attribute_table(
    table: Optional[gdal.RasterAttributeTable],
) -> tuple[dict[int, str], dict[int, str]]:
    """Return names and colours (``#rrggbb``) by class id.

    Columns are found by usage, then by title. A raster without table gives nothing.
    """
    names: dict[int, str] = {}
    colours: dict[int, str] = {}
    if table is None:
        return names, colours
    titles = {table.GetNameOfCol(i).casefold(): i for i in range(table.GetColumnCount())}

    def column(usage: int, *known: str) -> int:
        found: int = table.GetColOfUsage(usage)
        return found if found >= 0 else next((titles[t] for t in known if t in titles), -1)

    value = column(gdal.GFU_MinMax, "value")
    name = column(gdal.GFU_Name, "class", "class_name", "class name", "classname", "name", "label")
    red = column(gdal.GFU_Red, "red")
    green, blue = column(gdal.GFU_Green, "green"), column(gdal.GFU_Blue, "blue")
    if value < 0:
        return names, colours
    for row in range(table.GetRowCount()):
        class_id = table.GetValueAsInt(row, value)
        text = table.GetValueAsString(row, name).strip() if name >= 0 else ""
        if text:
            names[class_id] = text
        if min(red, green, blue) >= 0:
            channels = [table.GetValueAsInt(row, i) for i in (red, green, blue)]
            if all(0 <= channel <= 255 for channel in channels):
                colours[class_id] = hex_colour(channels)
    return names, colours


def read_parents(table: Optional[gdal.RasterAttributeTable]) -> dict[int, str]:
    """Return the parents of classes by class id, where a table has a column ``Parent``."""
    if table is None:
        return {}
    titles = {table.GetNameOfCol(i).casefold(): i for i in range(table.GetColumnCount())}
    value, parent = table.GetColOfUsage(gdal.GFU_MinMax), titles.get("parent", -1)
    value = value if value >= 0 else titles.get("value", -1)
    if value < 0 or parent < 0:
        return {}
    rows = range(table.GetRowCount())
    found = {
        table.GetValueAsInt(row, value): table.GetValueAsString(row, parent).strip() for row in rows
    }
    return {class_id: text for class_id, text in found.items() if text}


def hex_colour(channels: Sequence[int]) -> str:
    """Return red, green and blue, 0 to 255 each, as ``#rrggbb``."""
    return "#{:02x}{:02x}{:02x}".format(*channels)
