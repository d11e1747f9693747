"""Labelled pixels of a scene, read from a raster or a vector file and matched to classes.

A label file says what is where; the prompt set says which classes there are. The two meet by name
or by id, never by order, and whatever finds no partner is listed, not dropped in silence.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, Optional, Union

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from .errors import LabelError
from .gdal_messages import quiet_gdal
from .grid import Grid
from .label_raster import labelled_window, read_raster_values
from .label_vector import (
    Features,
    LabelField,
    burn,
    find_fields,
    pick_layer,
    read_features,
    read_places,
)
from .prompts import PromptSet, normalised_name
from .text import counted, joined, listed, pixel_count, worded

_LARGEST_ID = int(np.iinfo(np.int32).max)
_LISTED = 12


@dataclass(frozen=True, eq=False)
class Labels:
    """Labelled pixels of a scene.

    Attributes
    ----------
    rows, cols : np.ndarray
        int64 (n,): where the pixels lie in the scene; row by row, each pixel once.
    class_ids : np.ndarray
        int32 (n,): class of each pixel, 1 or more.
    names : dict of int to str
        Name of each class that has pixels; empty where neither file nor prompt set names classes.
    unmatched : tuple of str
        Classes of the file that the prompt set does not have, and values that are no class id.
    source : str
        Where the labels are from: path, layer and field.
    unmatched_pixels : tuple of int
        Pixels of the scene under each of `unmatched`.
    ambiguous : int
        Pixels left out because features of different classes meet in them.
    pixelless : tuple of str
        Classes of a vector file that hold no pixel centre of the scene.
    ids_invented : bool
        True where the ids only number the names of the file, in alphabetical order.
    """

    rows: npt.NDArray[np.int64]
    cols: npt.NDArray[np.int64]
    class_ids: npt.NDArray[np.int32]
    names: dict[int, str]
    unmatched: tuple[str, ...]
    source: str
    unmatched_pixels: tuple[int, ...] = ()
    ambiguous: int = 0
    pixelless: tuple[str, ...] = ()
    ids_invented: bool = False

    @property
    def pixels(self) -> int:
        """Number of labelled pixels."""
        return int(self.class_ids.size)

    def counts(self) -> dict[int, int]:
        """Return the number of pixels of each class that has any, by id."""
        ids, counts = np.unique(self.class_ids, return_counts=True)
        return dict(zip(ids.tolist(), counts.tolist()))

    def name_of(self, class_id: int) -> str:
        """Return the class's name, or ``"class 7"`` where it has none."""
        return self.names.get(class_id, worded("class {class_id}", class_id=class_id))

    def to_array(self, grid: Grid) -> npt.NDArray[np.int32]:
        """Return the labels as an image: int32 (rows, cols), 0 where unlabelled."""
        image = np.zeros((grid.rows, grid.cols), np.int32)
        image[self.rows, self.cols] = self.class_ids
        return image

    def notices(self) -> tuple[str, ...]:
        """Return what the user should check, one sentence each; empty when all is well."""
        notices = []
        if self.unmatched:
            sizes = self.unmatched_pixels or (0,) * len(self.unmatched)
            parts = [
                joined("", (text, " (", pixel_count(n), ")"))
                for text, n in zip(self.unmatched, sizes)
            ]
            notices.append(
                worded(
                    "Classes of {source} that match none of the classes asked for are left "
                    "out: {classes}.",
                    source=self.source,
                    classes=listed(parts, _LISTED),
                )
            )
        if self.ambiguous:
            notices.append(
                counted(
                    self.ambiguous,
                    worded(
                        "In {source}, {count} pixel under features of different classes is left "
                        "out.",
                        source=self.source,
                        count=f"{self.ambiguous:,}",
                    ),
                    worded(
                        "In {source}, {count} pixels under features of different classes are "
                        "left out.",
                        source=self.source,
                        count=f"{self.ambiguous:,}",
                    ),
                )
            )
        if self.pixelless:
            notices.append(
                worded(
                    "In {source}, these classes hold no pixel centre of the scene: {classes}.",
                    source=self.source,
                    classes=listed(self.pixelless, _LISTED),
                )
            )
        single = [self.name_of(class_id) for class_id, n in self.counts().items() if n == 1]
        if single:
            notices.append(
                worded(
                    "In {source}, these classes have one labelled pixel only: {classes}.",
                    source=self.source,
                    classes=listed(single, _LISTED),
                )
            )
        return tuple(notices)


def read_labels(
    path: Union[str, os.PathLike[str]],
    grid: Grid,
    prompts: Optional[PromptSet] = None,
    field: Optional[str] = None,
    layer: Optional[str] = None,
) -> Labels:
    """Read labels onto a scene's grid and match them to classes.

    Raster: value 0, nodata and masked pixels are unlabelled. A raster of the same size that has, or
    whose scene has, no geotransform is taken pixel by pixel; one on another grid gives each pixel
    of the scene the value at its centre (nearest neighbour). Values match by the raster's class
    names where it has any (attribute table, category names), else by id.

    Vector: a polygon labels the pixels whose centre it holds, a point the pixel it lies in. Where
    features of different classes claim a pixel, it is left out and counted. The coordinates of a
    vector over a scene without geotransform are pixels, rows downward, or upward from 0 (negative),
    as QGIS draws such scenes. A text field matches by name, an integer field or a text of digits by
    id.

    Parameters
    ----------
    path : str or path-like
        Raster or vector file, or any other name that GDAL opens.
    grid : Grid
        Grid of the scene.
    prompts : PromptSet, optional
        Classes to match. Without it, integers keep their value and names are numbered 1 to n in
        alphabetical order.
    field : str, optional
        Field of a vector that holds the class; without it the only sensible one is taken.
    layer : str, optional
        Layer of a vector file with several.

    Returns
    -------
    Labels

    Raises
    ------
    LabelError
        ``labels.not-found``, ``unreadable``, ``several-bands``, ``float-values``,
        ``grid-mismatch``, ``crs-missing``, ``reprojection``, ``layer-needed``, ``unknown-layer``,
        ``lines``, ``no-class-field``, ``unknown-field``, ``none-match``, ``no-overlap``, ``empty``.
    """
    name = os.fspath(path)
    with quiet_gdal():
        dataset = _opened(name)
        if dataset.RasterCount and layer is None:
            return _raster_labels(dataset, name, grid, prompts)
        # A layer lives only as long as its dataset.
        chosen = pick_layer(dataset, name, layer)
        several = dataset.GetLayerCount() > 1
        source = (
            worded("{path}, layer {layer}", path=name, layer=chosen.GetName()) if several else name
        )
        return _vector_labels(read_features(chosen, source, grid, field, prompts), source, prompts)


def read_labelled_pixels(
    path: Union[str, os.PathLike[str]],
    grid: Grid,
    layer: Optional[str] = None,
    margin: tuple[int, int] = (0, 0),
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return rows and columns of the pixels that have a label, whatever its class.

    Parameters
    ----------
    path, grid, layer
        As in `read_labels`.
    margin : (int, int)
        Rows and columns around the scene whose labels are returned as well.

    Returns
    -------
    rows, cols : np.ndarray
        int64 (n,), row by row, counted from the scene's first pixel: in the margin they may be
        negative. None where the labels lie outside of it.

    Raises
    ------
    LabelError
        ``labels.not-found``, ``unreadable``, ``several-bands``, ``float-values``,
        ``grid-mismatch``, ``crs-missing``, ``reprojection``, ``layer-needed``, ``unknown-layer``,
        ``lines``, ``no-overlap``, ``empty``.
    """
    name = os.fspath(path)
    with quiet_gdal():
        dataset = _opened(name)
        if dataset.RasterCount and layer is None:
            area = labelled_window(dataset, grid, margin)
            found = read_raster_values(dataset, name, grid.cropped(area))
            return found.rows + area.row, found.cols + area.col
        places = read_places(pick_layer(dataset, name, layer), name, grid, margin)
        burnt = burn(places, {1: [1]})
    return burnt.rows + places.first_row, burnt.cols + places.first_col


def list_label_fields(
    path: Union[str, os.PathLike[str]], layer: Optional[str] = None
) -> tuple[LabelField, ...]:
    """Return the fields of a vector file that may hold the class, in the file's order.

    Raises
    ------
    LabelError
        ``labels.not-found``, ``unreadable``, ``layer-needed``, ``unknown-layer``.
    """
    name = os.fspath(path)
    with quiet_gdal():
        dataset = _opened(name)
        return find_fields(pick_layer(dataset, name, layer))


def _opened(name: str) -> gdal.Dataset:
    """Return the open GDAL dataset, raster or vector."""
    try:
        dataset = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_VECTOR)
    except RuntimeError:
        dataset = None
    if dataset is not None:
        return dataset
    if not Path(name).exists() and gdal.VSIStatL(name) is None:
        raise LabelError(
            "not-found", worded("There is no label file {name}; check the path.", name=name)
        )
    raise LabelError(
        "unreadable",
        worded(
            "{name} cannot be read as labels; give a raster (GeoTIFF, ENVI, …) or a vector "
            "file (GeoPackage, shapefile, GeoJSON, …).",
            name=name,
        ),
    )


def _raster_labels(
    dataset: gdal.Dataset, name: str, grid: Grid, prompts: Optional[PromptSet]
) -> Labels:
    found = read_raster_values(dataset, name, grid)
    keys, inverse, counts = np.unique(found.values, return_inverse=True, return_counts=True)
    texts = {key: found.names.get(key, "") if found.names else None for key in keys.tolist()}
    classes = _match(texts, prompts, name)
    ids = np.array([classes.ids.get(key, 0) for key in keys.tolist()], np.int32)[inverse]
    kept = ids > 0
    pixels = dict(zip(keys.tolist(), counts.tolist()))
    return Labels(
        found.rows[kept],
        found.cols[kept],
        ids[kept],
        classes.names,
        tuple(texts[key] or str(key) for key in classes.unmatched),
        name,
        unmatched_pixels=tuple(pixels[key] for key in classes.unmatched),
    )


def _vector_labels(features: Features, layer: str, prompts: Optional[PromptSet]) -> Labels:
    source = worded("{layer}, field {field}", layer=layer, field=features.field)
    texts = {key: None if isinstance(key, int) else key for key in features.keys}
    classes = _match(texts, prompts, source)
    by_class: dict[int, list[Union[int, str]]] = {}
    for key, class_id in classes.ids.items():
        by_class.setdefault(class_id, []).append(key)
    burnt = burn(features, by_class)
    if not burnt.class_ids.size:
        _refuse_unlabelled(source, burnt.ambiguous, any(map(features.geometries.get, classes.ids)))
    present = set(np.unique(burnt.class_ids).tolist())
    without = [class_id for class_id in sorted(by_class) if class_id not in present]
    return Labels(
        burnt.rows,
        burnt.cols,
        burnt.class_ids,
        {class_id: text for class_id, text in classes.names.items() if class_id in present},
        tuple(str(key) for key in classes.unmatched),
        source,
        unmatched_pixels=tuple(burn(features, {1: [key]}).rows.size for key in classes.unmatched),
        ambiguous=burnt.ambiguous,
        pixelless=tuple(
            classes.names.get(i, worded("class {class_id}", class_id=i)) for i in without
        ),
        ids_invented=classes.ids_invented,
    )


def _refuse_unlabelled(source: str, ambiguous: int, touching: bool) -> NoReturn:
    """Raise the error that says why no pixel of the scene has a label."""
    if not touching:
        raise LabelError(
            "no-overlap",
            worded(
                "{source} does not overlap the scene; check that both show the same place and "
                "that their coordinate reference systems are right.",
                source=source,
            ),
        )
    if ambiguous:
        raise LabelError(
            "empty",
            worded(
                "In {source}, features of different classes lie on every labelled pixel "
                "({pixels}); give each place one class.",
                source=source,
                pixels=pixel_count(ambiguous),
            ),
        )
    raise LabelError(
        "empty",
        worded(
            "No polygon of {source} holds the centre of a pixel of the scene; draw larger ones.",
            source=source,
        ),
    )


@dataclass(frozen=True)
class _Match:
    """How the values of a label file map to classes."""

    ids: dict[Union[int, str], int]
    names: dict[int, str]
    unmatched: tuple[Union[int, str], ...]
    ids_invented: bool = False


def _match(texts: Mapping[Any, Optional[str]], prompts: Optional[PromptSet], source: str) -> _Match:
    """Match label values to classes.

    Parameters
    ----------
    texts : mapping of int or str to str or None
        Text to match each value by; None: the value is an id.
    prompts : PromptSet or None
    source : str
        Where the values are from, for messages.
    """
    if prompts is None:
        return _match_itself(texts)
    ids: dict[Union[int, str], int] = {}
    names: dict[int, str] = {}
    for key, text in texts.items():
        found = prompts.find(key if text is None else text)
        if found is not None:
            ids[key] = found.id
            names[found.id] = found.name
    if not ids:
        shown = [str(key) if text is None else text or str(key) for key, text in texts.items()]
        offered = [f"{c.id} {c.name}" for c in prompts.classes]
        raise LabelError(
            "none-match",
            worded(
                "None of the classes of {source} ({asked}) is in the prompt set {prompts} "
                "({offered}); choose another field or prompt set, or rename classes in one of "
                "them.",
                source=source,
                asked=listed(shown, _LISTED),
                prompts=repr(prompts.name),
                offered=listed(offered, _LISTED),
            ),
        )
    return _Match(ids, names, tuple(key for key in texts if key not in ids))


def _match_itself(texts: Mapping[Any, Optional[str]]) -> _Match:
    """Match label values where no prompt set says which classes there are."""
    as_numbers = all(isinstance(key, int) or key.isdecimal() for key in texts)
    if as_numbers:
        ids = {key: int(key) for key in texts if 1 <= int(key) <= _LARGEST_ID}
        named = {ids[key]: text for key, text in texts.items() if key in ids and text}
        names = {} if any(isinstance(key, str) for key in texts) else named
        return _Match(dict(ids), names, tuple(key for key in texts if key not in ids))
    spellings: dict[str, str] = {}
    for key in sorted(texts):
        spellings.setdefault(normalised_name(key), key)
    numbers = {folded: i + 1 for i, folded in enumerate(sorted(spellings))}
    return _Match(
        {key: numbers[normalised_name(key)] for key in texts},
        {numbers[folded]: spelling for folded, spelling in spellings.items()},
        (),
        ids_invented=True,
    )
