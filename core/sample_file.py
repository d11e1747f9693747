"""Writes a validation sample as points of a GeoPackage, with a form to interpret them in QGIS.

=============  =====================================================================================
field          holds
=============  =====================================================================================
``id``         number of the point, from 1, in an order that tells nothing of the classes
``reference``  empty: the class that is really there, by name, or by id where the map names none
``stratum``    id of the map's class, which is the stratum
``map_class``  its name; not there for a blind interpretation
``weight``     pixels that the point stands for: N_h / n_h
``stratum_px`` pixels of the stratum, N_h
``stratum_ha`` their area in hectares; empty where it is unknown
=============  =====================================================================================
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Optional
from xml.etree import ElementTree as ET  # nosec B405

from osgeo import gdal, ogr, osr

from .class_style import LegendClass
from .errors import OutputError
from .gdal_messages import gdal_failures
from .grid import Grid
from .grid_area import square_metres_of
from .label_raster import crs_of
from .output_files import (
    OF_SQLITE,
    SQLITE_JOURNALS,
    StagedFiles,
    StrPath,
    check_output,
    write_error,
)
from .sample_strata import (
    HECTARES_FIELD,
    NAME_FIELD,
    PIXELS_FIELD,
    REFERENCE_FIELD,
    STRATUM_FIELD,
    WEIGHT_FIELD,
)
from .text import worded
from .validation_sample import ValidationSample

SUFFIXES = (".gpkg",)

_KEPT_BACK = ("gpkg", "rtree_", "sqlite_", "layer_styles")

_HIDDEN = (STRATUM_FIELD, WEIGHT_FIELD, PIXELS_FIELD, HECTARES_FIELD)
_SHOWN_WHEN_OPEN = (STRATUM_FIELD, NAME_FIELD)
# QGIS looks here for the style of a GeoPackage's layer.
_STYLES = (
    ("f_table_catalog", ogr.OFTString),
    ("f_table_schema", ogr.OFTString),
    ("f_table_name", ogr.OFTString),
    ("f_geometry_column", ogr.OFTString),
    ("styleName", ogr.OFTString),
    ("styleQML", ogr.OFTString),
    ("styleSLD", ogr.OFTString),
    ("useAsDefault", ogr.OFTInteger),
    ("description", ogr.OFTString),
    ("owner", ogr.OFTString),
    ("ui", ogr.OFTString),
)


def names_are_told(legend: Sequence[LegendClass]) -> bool:
    """Tell whether all classes have names of their own, by which the reference can be given."""
    return all(entry.name.casefold() != f"class {entry.id}" for entry in legend)


def check_sample(path: StrPath, inputs: Iterable[StrPath] = ()) -> Path:
    """Check, before any work, that a sample can be written; return the absolute path.

    Raises
    ------
    OutputError
        As `output_files.check_output`; ``output.in-use`` where the file of this name has edits that
        only its journal holds. They would be lost, or be written into the new points.
    """
    target = check_output(path, inputs, SUFFIXES)
    for suffix in SQLITE_JOURNALS:
        journal = target.with_name(target.name + suffix)
        if journal.is_file() and journal.stat().st_size:
            raise OutputError(
                "in-use",
                worded(
                    "{path} has edits that are not yet in the file: it is open in a program, or "
                    "was when that ended early. Save them and close it there (in QGIS, remove the "
                    "layer; open and close the file once after a crash), or choose another name.",
                    path=target,
                ),
            )
    return target


def write_sample(
    path: StrPath,
    sample: ValidationSample,
    legend: Sequence[LegendClass],
    grid: Grid,
    blind: bool,
) -> Path:
    """Write the points, at the centres of their pixels; return the absolute path.

    Parameters
    ----------
    path : str or path
        The ``.gpkg`` to write.
    sample : ValidationSample
    legend : sequence of LegendClass
        Classes that a point may turn out to be: offered by the form.
    grid : Grid
        Grid of the raster. One without georeference gives points in pixels with y upward, as QGIS
        shows it.
    blind : bool
        Leaves out the name of the map's class, and hides its number in form and table.

    Raises
    ------
    OutputError
        As `check_sample` and `output_files.StagedFiles.commit`.
    """
    staged = StagedFiles(check_sample(path))
    try:
        with gdal_failures() as failures:
            _write(staged.temporary, _layer_name(staged.target.stem), sample, legend, grid, blind)
        # The name of the temporary file, which does not end in .gpkg, is only warned about.
        if failures or not staged.temporary.exists():
            raise write_error(
                staged.target, failures[0] if failures else worded("no file was made")
            )
        return staged.commit(stale=OF_SQLITE)  # else taken for a part of the new file
    finally:
        staged.discard()


def _layer_name(stem: str) -> str:
    """Return the file's stem as a name for its layer, changed where GeoPackages keep it back."""
    is_kept_back = stem.casefold().startswith(_KEPT_BACK)
    return f"sample {stem}" if is_kept_back else stem


def _write(
    path: Path,
    name: str,
    sample: ValidationSample,
    legend: Sequence[LegendClass],
    grid: Grid,
    blind: bool,
) -> None:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    if source is None:
        return
    layer = source.CreateLayer(name, _reference_system(grid), ogr.wkbPoint)
    if layer is None:
        return
    named = names_are_told(legend)
    for field, kind in (
        ("id", ogr.OFTInteger),
        (REFERENCE_FIELD, ogr.OFTString if named else ogr.OFTInteger),
        (STRATUM_FIELD, ogr.OFTInteger),
        *(() if blind else ((NAME_FIELD, ogr.OFTString),)),
        (WEIGHT_FIELD, ogr.OFTReal),
        (PIXELS_FIELD, ogr.OFTInteger64),
        (HECTARES_FIELD, ogr.OFTReal),
    ):
        layer.CreateField(ogr.FieldDefn(field, kind))
    area = square_metres_of(grid)
    source.StartTransaction()
    for index in range(sample.rows.size):
        _add_point(layer, sample, index, grid, blind, area)
    source.CommitTransaction()
    _add_style(source, layer, _form(legend, named, blind))
    source.FlushCache()


def _add_point(
    layer: ogr.Layer,
    sample: ValidationSample,
    index: int,
    grid: Grid,
    blind: bool,
    area: Optional[float],
) -> None:
    # A function of its own, so that no feature outlives its file, which GDAL does not bear.
    stratum = sample.drawn[int(sample.strata[index])]
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("id", index + 1)
    feature.SetField(STRATUM_FIELD, stratum.entry.id)
    if not blind:
        feature.SetField(NAME_FIELD, stratum.entry.name)
    feature.SetField(WEIGHT_FIELD, stratum.weight)
    feature.SetField(PIXELS_FIELD, stratum.pixels)
    if area is not None:
        feature.SetField(HECTARES_FIELD, stratum.pixels * area / 1e4)
    x0, xc, xr, y0, yc, yr = grid.geotransform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    row, col = float(sample.rows[index]) + 0.5, float(sample.cols[index]) + 0.5
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(x0 + col * xc + row * xr, y0 + col * yc + row * yr)
    feature.SetGeometry(point)
    layer.CreateFeature(feature)


def _reference_system(grid: Grid) -> osr.SpatialReference:
    if grid.geotransform is not None and crs_of(grid.crs_wkt) is not None:
        crs = osr.SpatialReference()
        crs.ImportFromWkt(grid.crs_wkt)
        return crs
    return None


def _add_style(source: gdal.Dataset, layer: ogr.Layer, style: str) -> None:
    table = source.CreateLayer("layer_styles", None, ogr.wkbNone)
    for field, kind in _STYLES:
        table.CreateField(ogr.FieldDefn(field, kind))
    table.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))
    feature = ogr.Feature(table.GetLayerDefn())
    for field, text in (
        ("f_table_catalog", ""),
        ("f_table_schema", ""),
        ("f_table_name", layer.GetName()),
        ("f_geometry_column", layer.GetGeometryColumn()),
        ("styleName", "interpretation"),
        ("styleQML", style),
        ("styleSLD", ""),
        ("description", "Form and symbols to interpret the points"),
        ("owner", ""),
    ):
        feature.SetField(field, text)
    feature.SetField("useAsDefault", 1)
    table.CreateFeature(feature)


def _form(legend: Sequence[LegendClass], named: bool, blind: bool) -> str:
    """Return the QGIS style: classes to choose from, and symbols that tell what is left to do."""
    root = ET.Element("qgis", {"version": "3.22.0", "styleCategories": "AllStyleCategories"})
    hidden = set(_HIDDEN) - (set() if blind else set(_SHOWN_WHEN_OPEN))
    fields = ["id", REFERENCE_FIELD, STRATUM_FIELD, *([] if blind else [NAME_FIELD])]
    fields += [WEIGHT_FIELD, PIXELS_FIELD, HECTARES_FIELD]
    _add_symbols(root)
    configuration = ET.SubElement(root, "fieldConfiguration")
    for field in ("fid", *fields):
        widget = "TextEdit"
        if field == REFERENCE_FIELD:
            widget = "ValueMap"
        elif field in hidden or field == "fid":
            widget = "Hidden"
        entry = ET.SubElement(configuration, "field", {"name": field, "configurationFlags": "None"})
        editor = ET.SubElement(entry, "editWidget", {"type": widget})
        options = ET.SubElement(ET.SubElement(editor, "config"), "Option", {"type": "Map"})
        if widget == "ValueMap":
            choices = ET.SubElement(options, "Option", {"type": "List", "name": "map"})
            for entry_of in sorted(legend, key=lambda c: c.id):
                pair = ET.SubElement(choices, "Option", {"type": "Map"})
                value = entry_of.name if named else str(entry_of.id)
                ET.SubElement(
                    pair, "Option", {"type": "QString", "name": entry_of.name, "value": value}
                )
    editable = ET.SubElement(root, "editable")
    for field in ("fid", *fields):
        may = "1" if field == REFERENCE_FIELD else "0"
        ET.SubElement(editable, "field", {"name": field, "editable": may})
    table = ET.SubElement(root, "attributetableconfig", {"actionWidgetStyle": "dropDown"})
    columns = ET.SubElement(table, "columns")
    for field in ("fid", *fields):
        ET.SubElement(
            columns,
            "column",
            {
                "type": "field",
                "name": field,
                "hidden": "1" if field in hidden or field == "fid" else "0",
                "width": "-1",
            },
        )
    text: str = ET.tostring(root, encoding="unicode")
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + text


def _add_symbols(root: ET.Element) -> None:
    renderer = ET.SubElement(root, "renderer-v2", {"type": "RuleRenderer", "symbollevels": "0"})
    rules = ET.SubElement(renderer, "rules", {"key": "sample"})
    symbols = ET.SubElement(renderer, "symbols")
    for number, (label, condition, fill, outline, size) in enumerate(
        (
            ("to interpret", f'"{REFERENCE_FIELD}" IS NULL', "255,255,255,60", "230,80,0,255", "3"),
            ("interpreted", "ELSE", "0,120,110,255", "255,255,255,255", "2.4"),
        )
    ):
        ET.SubElement(
            rules,
            "rule",
            {"key": f"r{number}", "symbol": str(number), "label": label, "filter": condition},
        )
        symbol = ET.SubElement(
            symbols, "symbol", {"type": "marker", "name": str(number), "alpha": "1"}
        )
        marker = ET.SubElement(
            symbol, "layer", {"class": "SimpleMarker", "enabled": "1", "locked": "0"}
        )
        values = {
            "name": "circle",
            "color": fill,
            "outline_color": outline,
            "outline_width": "0.5",
            "outline_style": "solid",
            "size": size,
            "size_unit": "MM",
            "outline_width_unit": "MM",
        }
        # QGIS before 3.26 reads <prop>, later ones <Option>; each passes over the other.
        listed = ET.SubElement(marker, "Option", {"type": "Map"})
        for key, value in values.items():
            ET.SubElement(listed, "Option", {"name": key, "type": "QString", "value": value})
        for key, value in values.items():
            ET.SubElement(marker, "prop", {"k": key, "v": value})
