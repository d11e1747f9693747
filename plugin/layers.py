"""QGIS layers on one side, paths for the engine on the other; and results as styled layers.

Everything here touches layers, so it must run on the main thread, except where QGIS itself hands an
algorithm its layers.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from osgeo import gdal
from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.class_style import (
    LegendClass,
    class_style,
    composite_style,
    confidence_style,
    similarity_style,
)
from ..core.errors import LabelError, OutputError, SceneError
from ..core.pixel_area import AREA_COLUMN
from .temporary_copies import new_copy
from .translation import tr

RESULT_PROPERTY = "spectraprompt/result"
EMBEDDING_BASIS = "SPECTRAPROMPT_EMBEDDING_BASIS"
"""Metadata item of a raster of embedding components; the engine writes and reads it."""


@dataclass(frozen=True)
class LabelSource:
    """Labels as the engine takes them: a file, and the layer within it where it has several.

    Attributes
    ----------
    path : str
    layer : str or None
    is_copy : bool
        Whether the file was made for the engine, and is to go when it is done.
    """

    path: str
    layer: Optional[str] = None
    is_copy: bool = False


def raster_path(layer: QgsRasterLayer) -> str:
    """Return what GDAL opens to read the layer.

    Raises
    ------
    SceneError
        ``scene.not-a-file`` for layers of a web service or a database, and layers without data.
    """
    if layer.providerType() != "gdal" or not layer.isValid():
        raise SceneError(
            "not-a-file",
            tr(
                "The layer “{name}” is not read from a raster file; save it as a GeoTIFF first "
                "(Export ▸ Save As…) and use that layer."
            ).format(name=layer.name()),
        )
    # Open options that the user set follow the path, as in "scene.bsq|option:NAME=VALUE".
    return layer.source().split("|option:")[0]


def label_source(
    layer: QgsMapLayer,
    as_now: bool = False,
    field: Optional[str] = None,
    around: Optional[QgsRectangle] = None,
) -> LabelSource:
    """Return a file with the layer's labels, as the user sees them in QGIS.

    A vector layer that is only in memory, filtered, being edited, joined, or with another CRS than
    its file's, is written to a temporary GeoPackage.

    Parameters
    ----------
    layer : QgsMapLayer
    as_now : bool
        Whether the labels are read only later, and are then to be as they are now: any vector layer
        is copied. QGIS does not change rasters.
    field : str, optional
        The only field that a copy needs; all by default.
    around : QgsRectangle, optional
        In the layer's reference system; a copy needs only what meets it. All by default.

    Raises
    ------
    LabelError
        ``labels.not-a-file`` for a raster that is no file, ``labels.unreadable`` for a layer that
        cannot be copied, ``labels.not-a-layer`` for other kinds of layers.
    """
    if isinstance(layer, QgsRasterLayer):
        try:
            return LabelSource(raster_path(layer))
        except SceneError as error:
            raise LabelError("not-a-file", error.message) from None
    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        raise LabelError(
            "not-a-layer",
            tr("The layer “{name}” has no polygons, points or pixels to learn from.").format(
                name=layer.name()
            ),
        )
    file = _own_file(layer)
    if file is not None and not as_now:
        return file
    return LabelSource(_copy_to_geopackage(layer, field, around), is_copy=True)


def needs_copy(layer: QgsMapLayer) -> bool:
    """Tell whether `label_source` has to copy a layer for the engine."""
    return isinstance(layer, QgsVectorLayer) and _own_file(layer) is None


def class_legend(path: Union[str, Path]) -> list[LegendClass]:
    """Return the classes that occur in a class raster, by its attribute table, in order of id.

    A raster without table gives an empty list.
    """
    dataset = _opened(str(path))
    table = None if dataset is None else dataset.GetRasterBand(1).GetDefaultRAT()
    if table is None:
        return []
    columns = {table.GetNameOfCol(i): i for i in range(table.GetColumnCount())}
    if not {"Value", "Class", "Red", "Green", "Blue"} <= set(columns):
        return []
    entries = []
    for row in range(table.GetRowCount()):
        if "Count" in columns and not table.GetValueAsDouble(row, columns["Count"]):
            continue
        rgb = (table.GetValueAsInt(row, columns[name]) for name in ("Red", "Green", "Blue"))
        entries.append(
            LegendClass(
                table.GetValueAsInt(row, columns["Value"]),
                table.GetValueAsString(row, columns["Class"]),
                "#{:02x}{:02x}{:02x}".format(*rgb),
            )
        )
    return sorted((entry for entry in entries if entry.id != 0), key=lambda entry: entry.id)


def style_classes(layer: QgsRasterLayer) -> bool:
    """Show the classes of a class raster in their colours, by name; False where it names none."""
    legend = class_legend(raster_path(layer))
    if legend:
        _apply_style(layer, class_style(legend))
    return bool(legend)


def class_pixels(path: Union[str, Path]) -> dict[int, int]:
    """Return the pixels of each class that occurs in a class raster, by its attribute table.

    A raster without counts gives an empty dictionary.
    """
    dataset = _opened(str(path))
    table = None if dataset is None else dataset.GetRasterBand(1).GetDefaultRAT()
    if table is None:
        return {}
    columns = {table.GetNameOfCol(i): i for i in range(table.GetColumnCount())}
    if not {"Value", "Count"} <= set(columns):
        return {}
    counts = {
        table.GetValueAsInt(row, columns["Value"]): int(
            table.GetValueAsDouble(row, columns["Count"])
        )
        for row in range(table.GetRowCount())
    }
    return {class_id: count for class_id, count in counts.items() if class_id and count}


def class_areas(path: Union[str, Path]) -> dict[int, float]:
    """Return the area in m² of each class of a class raster, by its attribute table.

    Only a raster whose pixels differ in area has them there; others give an empty dictionary.
    """
    dataset = _opened(str(path))
    table = None if dataset is None else dataset.GetRasterBand(1).GetDefaultRAT()
    if table is None:
        return {}
    columns = {table.GetNameOfCol(i): i for i in range(table.GetColumnCount())}
    if not {"Value", AREA_COLUMN} <= set(columns):
        return {}
    value, area = columns["Value"], columns[AREA_COLUMN]
    return {
        table.GetValueAsInt(row, value): table.GetValueAsDouble(row, area)
        for row in range(table.GetRowCount())
    }


def style_confidence(layer: QgsRasterLayer) -> None:
    """Show a raster of confidence, margin or entropy in a colour ramp.

    The ramp of confidence begins at what it can be at least, as the raster tells it.
    """
    dataset = _opened(raster_path(layer))
    about = {} if dataset is None else dataset.GetMetadata() or {}
    try:
        lowest = float(about.get("SPECTRAPROMPT_LOWEST", 0))
    except ValueError:
        lowest = 0.0
    is_entropy = about.get("SPECTRAPROMPT_CONTENT") == "entropy"
    _apply_style(layer, confidence_style(lowest if 0 < lowest < 1 else 0.0, is_entropy))


def style_similarity(layer: QgsRasterLayer, low: float, high: float) -> None:
    """Show the first band of a similarity raster in a colour ramp from `low` to `high`."""
    _apply_style(layer, similarity_style(low, high))


def style_embeddings(layer: QgsRasterLayer, shown: Sequence[tuple[float, float]]) -> None:
    """Show the first bands of an embedding raster, each over its range: three as colours, or one.

    Parameters
    ----------
    layer : QgsRasterLayer
    shown : sequence of (low, high)
        One a band, at least one.
    """
    _apply_style(layer, composite_style(shown) if len(shown) > 2 else similarity_style(*shown[0]))


def holds_embedding_basis(layer: QgsRasterLayer) -> bool:
    """Tell whether a raster of embedding components says what its components are."""
    dataset = _opened(raster_path(layer))
    return dataset is not None and bool(dataset.GetMetadataItem(EMBEDDING_BASIS))


def mark_as_result(layer: QgsMapLayer) -> None:
    """Remember, in the project too, that a layer is a result of ours."""
    layer.setCustomProperty(RESULT_PROPERTY, True)


def is_result(layer: Optional[QgsMapLayer]) -> bool:
    """Tell whether a layer is a result of ours, which is not offered as labels."""
    return layer is not None and bool(layer.customProperty(RESULT_PROPERTY))


def check_not_shown(path: Union[str, Path]) -> None:
    """Refuse to write a file that a layer of the project shows.

    QGIS keeps the file open. Replacing it fails on Windows; elsewhere QGIS may later write what it
    knows of the old file, such as class names, into the sidecar of the new one.

    Raises
    ------
    OutputError
        ``output.shown``
    """
    wanted = _real_file(str(path))
    if wanted is None:
        return
    for layer in QgsProject.instance().mapLayers().values():
        if layer.providerType() not in ("gdal", "ogr"):
            continue
        if _real_file(layer.source().split("|")[0]) == wanted:
            raise OutputError(
                "shown",
                tr(
                    "The file {name} is shown by the layer “{layer}”; remove that layer, or "
                    "choose another name for the result."
                ).format(name=Path(path).name, layer=layer.name()),
            )


def _real_file(path: str) -> Optional[str]:
    """Return an existing file's one name; None for what is no file, such as a subdataset."""
    # On Windows, asking for the real path of a subdataset's name is an error.
    return os.path.normcase(os.path.realpath(path)) if os.path.isfile(path) else None


def _apply_style(layer: QgsRasterLayer, style: bytes) -> None:
    document = QDomDocument()
    document.setContent(style)
    layer.importNamedStyle(document)
    layer.triggerRepaint()


def _own_file(layer: QgsVectorLayer) -> Optional[LabelSource]:
    """Return a layer's file, where the engine can read that in place of the layer."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path") or ""
    if not path or not _reads_as_its_file(layer):
        return None
    return LabelSource(path, parts.get("layerName") or None)


def _reads_as_its_file(layer: QgsVectorLayer) -> bool:
    """Tell whether the engine, which reads the file, sees what the user sees."""
    return (
        layer.providerType() == "ogr"
        and not layer.subsetString()
        and not layer.isModified()
        and layer.crs() == layer.dataProvider().crs()
        # Joined and virtual fields exist in QGIS only.
        and layer.fields().names() == layer.dataProvider().fields().names()
    )


def _copy_to_geopackage(
    layer: QgsVectorLayer, field: Optional[str], around: Optional[QgsRectangle]
) -> str:
    path = new_copy(layer.name(), ".gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "labels"
    # A field named like the GeoPackage's own key, as copies of a GeoPackage have, needs another
    # key.
    options.layerOptions = ["FID=spectraprompt_fid"]
    if field:
        options.attributes = [layer.fields().lookupField(field)]
    if around is not None:
        options.filterExtent = around
    context = QgsProject.instance().transformContext()
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise LabelError(
            "unreadable",
            tr("The labels of the layer “{name}” cannot be copied: {problem}").format(
                name=layer.name(), problem=message
            ),
        )
    return path


def _opened(path: str) -> Optional[gdal.Dataset]:
    try:
        return gdal.Open(path)
    except RuntimeError:  # where another plugin has switched GDAL's exceptions on
        return None
