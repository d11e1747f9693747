"""Classes of vector features, burnt onto a scene's grid."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable, Optional, Union

import numpy as np
import numpy.typing as npt
from osgeo import gdal, ogr, osr

from .errors import LabelError
from .grid import Grid, Window
from .label_raster import crs_of, require_both_or_no_crs, strips
from .prompts import PromptSet, normalised_name
from .text import worded

Key = Union[int, str]

_KINDS = {
    ogr.OFTInteger: "integer",
    ogr.OFTInteger64: "integer",
    ogr.OFTString: "text",
    ogr.OFTReal: "number",
}
# What analysts, and the tools they use, call the field of the class.
_CLASS_FIELDS = frozenset(
    (
        *("class", "classes", "class name", "class id", "classname", "classid", "classvalue"),
        *("klasse", "klassen", "klassenname", "classe", "clase", "category", "categories"),
        *("kategorie", "label", "labels", "code", "type", "typ", "species", "crop", "cover"),
        *("land cover", "landcover", "landcov", "land use", "landuse", "lc", "lulc"),
        *("level 2", "level 2 id", "mc info", "mc id"),
    )
)
# Fields that number the features rather than their classes.
_FEATURE_IDS = frozenset(
    ("fid", "ogc fid", "id", "gid", "oid", "uid", "uuid", "objectid", "feature id", "featureid")
)
_MOST_CLASSES = 1000


@dataclass(frozen=True)
class LabelField:
    """A field of a vector layer that may hold the class.

    Attributes
    ----------
    name : str
    kind : str
        ``"text"``, ``"integer"``, or ``"number"`` (taken when its values are whole).
    """

    name: str
    kind: str


@dataclass(frozen=True, eq=False)
class BurntClasses:
    """Labelled pixels of a scene: int64 rows and cols, int32 class_ids, all (n,), row by row.

    `ambiguous` counts the pixels left out because different classes claim them.
    """

    rows: npt.NDArray[np.int64]
    cols: npt.NDArray[np.int64]
    class_ids: npt.NDArray[np.int32]
    ambiguous: int


def pick_layer(dataset: gdal.Dataset, source: str, name: Optional[str]) -> ogr.Layer:
    """Return the layer of this name, or the only one that has geometries.

    Raises
    ------
    LabelError
        ``labels.unknown-layer``, ``layer-needed``, ``unreadable`` (no layer with geometries).
    """
    layers = [dataset.GetLayerByIndex(i) for i in range(dataset.GetLayerCount())]
    listed = ", ".join(layer.GetName() for layer in layers) or worded("none")
    if name is not None:
        for layer in layers:
            if layer.GetName() == name:
                return layer
        raise LabelError(
            "unknown-layer",
            worded(
                "{source} has no layer {name}; its layers are: {listed}.",
                source=source,
                name=repr(name),
                listed=listed,
            ),
        )
    spatial = [layer for layer in layers if layer.GetGeomType() != ogr.wkbNone]
    if len(spatial) == 1:
        return spatial[0]
    if not spatial:
        raise LabelError(
            "unreadable",
            worded(
                "{source} has no layer with polygons or points (layers: {listed}).",
                source=source,
                listed=listed,
            ),
        )
    raise LabelError(
        "layer-needed",
        worded(
            "{source} has several layers; name the one to take: {listed}.",
            source=source,
            listed=listed,
        ),
    )


def find_fields(layer: ogr.Layer) -> tuple[LabelField, ...]:
    """Return the fields of a layer that may hold the class, in the layer's order."""
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    return tuple(
        LabelField(field.GetName(), _KINDS[field.GetType()])
        for field in fields
        if field.GetType() in _KINDS
    )


def pick_field(
    layer: ogr.Layer, source: str, name: Optional[str], prompts: Optional[PromptSet]
) -> LabelField:
    """Return the field of the class.

    Without a name, fields whose values fit the prompt set come first (a text field when some of its
    values are names of classes, an integer field when all its values are ids). Among them, or among
    all when none fits, these decide in turn: the text field that names the most classes; the one
    whose own name is usual for a class; the only one there is.

    Raises
    ------
    LabelError
        ``labels.unknown-field``, ``no-class-field``.
    """
    fields = find_fields(layer)
    listed = ", ".join(field.name for field in fields) or worded("none")
    if name is not None:
        exact = [f for f in fields if f.name == name]
        alike = [f for f in fields if f.name.casefold() == name.casefold()]
        for field in exact or alike[:1]:
            return field
        raise LabelError(
            "unknown-field",
            worded(
                "{source} has no text or number field {name}; its fields are: {listed}.",
                source=source,
                name=repr(name),
                listed=listed,
            ),
        )
    usable = [field for field in fields if field.kind != "number"]
    values = _distinct_values(layer, usable)
    candidates = [
        field
        for field in usable
        if normalised_name(field.name) not in _FEATURE_IDS
        and 1 <= len(values[field.name]) <= _MOST_CLASSES
    ] or usable
    chosen = _most_sensible(candidates, values, prompts)
    if chosen is None:
        raise LabelError(
            "no-class-field",
            worded(
                "It is unclear which field of {source} holds the class; name one of: {listed}.",
                source=source,
                listed=listed,
            )
            if fields
            else worded(
                "{source} has no text or integer field to hold the class; add one.", source=source
            ),
        )
    return chosen


def _most_sensible(
    candidates: Sequence[LabelField],
    values: Mapping[str, set[Key]],
    prompts: Optional[PromptSet],
) -> Optional[LabelField]:
    """Return the field that `pick_field` settles on, or None where none stands out."""
    if prompts is not None:
        matched = {
            field.name: {found.id for found in map(prompts.find, values[field.name]) if found}
            for field in candidates
        }
        fitting = [
            field
            for field in candidates
            if matched[field.name]
            and (field.kind == "text" or all(prompts.find(value) for value in values[field.name]))
        ]
        candidates = fitting or candidates
        texts = [field for field in fitting if field.kind == "text"]
        most = max((len(matched[field.name]) for field in texts), default=0)
        best = [field for field in texts if len(matched[field.name]) == most]
        if len(best) == 1:
            return best[0]
    usual = [field for field in candidates if normalised_name(field.name) in _CLASS_FIELDS]
    usual_texts = [field for field in usual if field.kind == "text"]
    for choice in (usual_texts, usual, candidates):
        if len(choice) == 1:
            return choice[0]
    return None


def _distinct_values(layer: ogr.Layer, fields: Sequence[LabelField]) -> dict[str, set[Key]]:
    """Return the distinct values of each field, up to one more than a class field can have."""
    values: dict[str, set[Key]] = {field.name: set() for field in fields}
    indices = {f.name: layer.GetLayerDefn().GetFieldIndex(f.name) for f in fields}
    layer.ResetReading()
    for feature in layer:
        for field in fields:
            if len(values[field.name]) <= _MOST_CLASSES:
                key = _value(feature, indices[field.name], field, "")
                if key is not None:
                    values[field.name].add(key)
    layer.ResetReading()
    return values


def _value(feature: ogr.Feature, index: int, field: LabelField, source: str) -> Optional[Key]:
    """Return the class a feature names, or None where it names none (null, empty, 0)."""
    if not feature.IsFieldSetAndNotNull(index):
        return None
    value = feature.GetField(index)
    if field.kind == "integer":
        return int(value) or None
    if field.kind == "number":
        if math.isnan(value):
            return None
        if not float(value).is_integer():
            raise LabelError(
                "float-values",
                worded(
                    "The field {field} of {source} holds {value}, which is no class id; choose "
                    "a text or integer field.",
                    field=repr(field.name),
                    source=source,
                    value=f"{value:g}",
                ),
            )
        return int(value) or None
    # GDAL returns bytes where the file's text is not in the encoding that it declares.
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    text = " ".join(text.split())
    return text if text.strip("0") else None


@dataclass(frozen=True, eq=False)
class Features:
    """The polygons and points of a layer that lie in a scene, by the value of their class.

    Attributes
    ----------
    field : str
        Field the values are from.
    grid : Grid
        Grid of the scene, or of the part asked for, with the geotransform that leads from its
        pixels to the features.
    geometries : dict of (int or str) to list of ogr.Geometry
        Simple polygons and points in the grid's coordinates for each value of the layer, in sorted
        order of the values; an empty list where all of a value's features lie outside the scene.
    first_row, first_col : int
        Where the grid begins, counted from the scene's first pixel; not 0 where a margin was read.
    """

    field: str
    grid: Grid
    geometries: dict[Key, list[ogr.Geometry]]
    first_row: int = 0
    first_col: int = 0

    @property
    def keys(self) -> tuple[Key, ...]:
        """Distinct values of the layer, sorted."""
        return tuple(self.geometries)


def read_features(
    layer: ogr.Layer, source: str, grid: Grid, field: Optional[str], prompts: Optional[PromptSet]
) -> Features:
    """Read the polygons and points of a layer into the coordinates of a scene.

    Parameters
    ----------
    layer : ogr.Layer
    source : str
        Its path, for messages.
    grid : Grid
        Grid of the scene.
    field, prompts
        As in `pick_field`.

    Raises
    ------
    LabelError
        ``labels.crs-missing``, ``reprojection``, ``lines``, ``empty``, ``float-values``, and what
        `pick_field` raises.
    """
    chosen = pick_field(layer, source, field, prompts)
    index = layer.GetLayerDefn().GetFieldIndex(chosen.name)
    found = _features(layer, source, grid, chosen.name, lambda f: _value(f, index, chosen, source))
    if not found.geometries:
        raise LabelError(
            "empty",
            worded(
                "{source} has no polygon or point with a class in the field {field} (empty "
                "values and 0 are unlabelled).",
                source=source,
                field=repr(chosen.name),
            ),
        )
    return found


def read_places(
    layer: ogr.Layer, source: str, grid: Grid, margin: tuple[int, int] = (0, 0)
) -> Features:
    """Read all polygons and points of a layer, whatever their class, under the value 1.

    Parameters
    ----------
    layer, source, grid
        As in `read_features`.
    margin : (int, int)
        Rows and columns around the scene that are read as well.

    Raises
    ------
    LabelError
        ``labels.crs-missing``, ``reprojection``, ``lines``, ``empty``.
    """
    found = _features(layer, source, grid, "", lambda _: 1, margin)
    if not found.geometries:
        raise LabelError("empty", worded("{source} has no polygon or point.", source=source))
    return found


def _features(
    layer: ogr.Layer,
    source: str,
    grid: Grid,
    field: str,
    key_of: Callable[[ogr.Feature], Optional[Key]],
    margin: tuple[int, int] = (0, 0),
) -> Features:
    """Return the features of a layer by the value that `key_of` gives each."""
    transformation = _transformation(layer, source, grid)
    found: list[tuple[Key, ogr.Geometry]] = []
    layer.ResetReading()
    for feature in layer:
        key = key_of(feature)
        geometry = feature.GetGeometryRef()
        if key is None or geometry is None or geometry.IsEmpty():
            continue
        for part in _simple_parts(geometry.Clone(), source):
            if transformation is None or _transformed(part, transformation):
                found.append((key, part))
    if not found:
        return Features(field, grid, {})
    placed = _placed(grid, [part for _, part in found])
    # No larger than the labels need: far from its origin a grid loses digits.
    around = placed.whole.grown(*margin)
    touched = [_touched(part, placed).clipped(around) for _, part in found]
    inside = [window for window in touched if window.pixels]
    area = union_of(inside) if any(margin) else placed.whole
    geometries: dict[Key, list[ogr.Geometry]] = {
        key: [] for key in sorted({key for key, _ in found}, key=lambda key: (str(type(key)), key))
    }
    for (key, part), window in zip(found, touched):
        if window.pixels:
            geometries[key].append(part)
    return Features(field, placed.cropped(area), geometries, area.row, area.col)


def burn(features: Features, classes: Mapping[int, Sequence[Key]]) -> BurntClasses:
    """Find the pixels of each class: centres within its polygons, and pixels that hold its points.

    Parameters
    ----------
    features : Features
    classes : mapping of int to sequence of int or str
        Values of the features that make up each class, by the class's id (1 or more).

    Returns
    -------
    BurntClasses
        Without the pixels that several classes claim.
    """
    parts = {
        i: [g for key in keys for g in features.geometries[key]] for i, keys in classes.items()
    }
    area = union_of(
        [window_of_geometry(g, features.grid) for group in parts.values() for g in group]
    )
    targets = {i: Shapes(group, features.grid) for i, group in parts.items() if group}
    rows, cols, ids = [], [], []
    ambiguous = 0
    for window in strips(area) if area.pixels else ():
        owner = np.zeros((window.rows, window.cols), np.int32)
        disputed = np.zeros((window.rows, window.cols), bool)
        for class_id, shapes in sorted(targets.items()):
            covered = shapes.cover(window)
            disputed |= covered & (owner != 0)
            owner[covered] = class_id
        owner[disputed] = 0
        ambiguous += int(disputed.sum())
        row, col = np.nonzero(owner)
        rows.append(row + window.row)
        cols.append(col + window.col)
        ids.append(owner[row, col])
    none = np.zeros(0, np.int64)
    return BurntClasses(
        np.concatenate([none, *rows]),
        np.concatenate([none, *cols]),
        np.concatenate([none.astype(np.int32), *ids]),
        ambiguous,
    )


class Shapes:
    """Polygons and points of one class, ready to be burnt window by window.

    Parameters
    ----------
    geometries : sequence of ogr.Geometry
        Simple polygons and points, in the grid's coordinates.
    grid : Grid
        With the geotransform that `Features` tell.
    """

    def __init__(self, geometries: Sequence[ogr.Geometry], grid: Grid) -> None:
        self._grid = grid
        self._source = _memory_driver().CreateDataSource("")
        self._layer = self._source.CreateLayer("polygons", None, ogr.wkbUnknown)
        points = []
        for geometry in geometries:
            if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPoint:
                window = window_of_geometry(geometry, grid)
                points.append((window.row, window.col))
            else:
                feature = ogr.Feature(self._layer.GetLayerDefn())
                feature.SetGeometryDirectly(geometry.Clone())
                self._layer.CreateFeature(feature)
        self._points = np.array(points, np.int64).reshape(-1, 2)

    def cover(self, window: Window) -> npt.NDArray[np.bool_]:
        """Return which pixels of the window are the class's: bool (rows, cols)."""
        mask = np.zeros((window.rows, window.cols), np.uint8)
        if self._layer.GetFeatureCount():
            target = gdal.GetDriverByName("MEM").Create("", window.cols, window.rows, 1)
            target.SetGeoTransform(self._grid.cropped(window).affine)
            gdal.RasterizeLayer(target, [1], self._layer, burn_values=[1])
            target.GetRasterBand(1).ReadRaster(buf_obj=mask)
        row, col = self._points[:, 0] - window.row, self._points[:, 1] - window.col
        inside = (row >= 0) & (row < window.rows)
        mask[row[inside], col[inside]] = 1
        return mask.astype(bool)


def _memory_driver() -> ogr.Driver:
    # GDAL 3.11 merged the vector driver "Memory" into "MEM".
    return ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")


def _transformation(
    layer: ogr.Layer, source: str, grid: Grid
) -> Optional[osr.CoordinateTransformation]:
    """Return what leads from the layer's to the scene's coordinates; None where nothing need."""
    if grid.geotransform is None:
        # Pixel coordinates: whatever CRS the layer carries says nothing about them.
        return None
    own = layer.GetSpatialRef()
    own = crs_of(own.ExportToWkt()) if own is not None else None
    scene = crs_of(grid.crs_wkt)
    require_both_or_no_crs(own is not None, scene is not None, source)
    if own is None or scene is None or own.IsSame(scene):
        return None
    try:
        transformation = osr.CoordinateTransformation(own, scene)
        if transformation.this is not None:
            return transformation
    except (RuntimeError, AttributeError, TypeError):
        pass
    raise LabelError(
        "reprojection",
        worded(
            "The coordinates of {source} ({own}) cannot be converted to the scene's ({other}); "
            "save the labels in the scene's coordinate reference system.",
            source=source,
            own=own.GetName(),
            other=scene.GetName(),
        ),
    )


def _transformed(geometry: ogr.Geometry, transformation: osr.CoordinateTransformation) -> bool:
    """Transform a geometry in place; False where it lies outside what the scene's CRS can express.

    Such a geometry cannot lie on the scene.
    """
    try:
        return bool(geometry.Transform(transformation) == 0)
    except RuntimeError:
        return False


def _simple_parts(geometry: ogr.Geometry, source: str) -> list[ogr.Geometry]:
    """Return the polygons and points that a geometry is made of, curves made straight."""
    if geometry.HasCurveGeometry():
        geometry = geometry.GetLinearGeometry()
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbPolygon, ogr.wkbPoint):
        return [geometry]
    if kind in (ogr.wkbMultiPolygon, ogr.wkbMultiPoint, ogr.wkbGeometryCollection):
        parts = (geometry.GetGeometryRef(i) for i in range(geometry.GetGeometryCount()))
        return [
            p for part in parts if not part.IsEmpty() for p in _simple_parts(part.Clone(), source)
        ]
    raise LabelError(
        "lines",
        worded(
            "{source} holds a {geometry}; labels are polygons or points (lines can be buffered "
            "into polygons).",
            source=source,
            geometry=geometry.GetGeometryName().lower(),
        ),
    )


def _placed(grid: Grid, geometries: Sequence[ogr.Geometry]) -> Grid:
    """Return the grid with the geotransform that the geometries follow.

    QGIS draws a scene without geotransform with its upper left corner at 0, 0 and y upward, so that
    what is digitised there has negative y; GDAL counts its rows downward.
    """
    if grid.geotransform is not None:
        return grid
    envelopes = [geometry.GetEnvelope() for geometry in geometries]
    upward = min(e[2] for e in envelopes) + max(e[3] for e in envelopes) < 0
    return Grid(grid.rows, grid.cols, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0 if upward else 1.0))


def window_of_geometry(geometry: ogr.Geometry, grid: Grid) -> Window:
    """Return the pixels of the grid that a geometry's envelope touches; size 0 where none."""
    return _touched(geometry, grid).clipped(grid.whole)


def _touched(geometry: ogr.Geometry, grid: Grid) -> Window:
    """Return the pixels that a geometry's envelope touches, also outside the grid."""
    west, east, south, north = geometry.GetEnvelope()
    return grid.touched(west, south, east, north)


def union_of(windows: Sequence[Window]) -> Window:
    """Return the smallest window that holds all of them; size 0 where there is none."""
    if not windows:
        return Window(0, 0, 0, 0)
    row, col = min(w.row for w in windows), min(w.col for w in windows)
    return Window(
        row,
        col,
        max(w.row + w.rows for w in windows) - row,
        max(w.col + w.cols for w in windows) - col,
    )
