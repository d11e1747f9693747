"""Compares two class rasters of one grid: what became what, and where.

Classes are matched by name, since two maps may number them differently. Pixels that one of the
maps leaves without a class are not compared, but counted. A map may well hold a class for pixels
that are near no prompt; it is compared like any other.

Both rasters are read in strips, so that they may be larger than the memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .class_pairs import SAME_ID, Side, pair_legend, translated
from .class_raster import ClassRasterReader
from .errors import LabelError
from .grid import Window
from .grid_match import grid_difference
from .output_files import StrPath
from .products import ClassRasterWriter, Provenance
from .progress import Progress
from .prompts import MAX_CLASS_ID, normalised_name
from .text import worded

SAME_NAME = "Same"
_IDS = MAX_CLASS_ID + 1
# Below this, a table of all numbers takes less time than sorting those that occur.
_COUNTED_DIRECTLY = 1 << 22

Counts = NDArray[np.int64]


@dataclass(frozen=True)
class ComparedClass:
    """A class of one or both maps: its name and colour (``#rrggbb``), the first map's if it can."""

    name: str
    colour: str


@dataclass(frozen=True, eq=False)
class MapComparison:
    """Two maps compared, pixel by pixel.

    Attributes
    ----------
    classes : tuple of ComparedClass
        Those with a pixel in either map.
    matrix : np.ndarray
        int64 (classes, classes): pixels by class of the first map (row) and of the second (column).
    only_first, only_second : np.ndarray
        int64 (classes,): pixels of each class in one map that have no class in the other.
    places : dict of int to (int, int)
        Row and column of `matrix` for each pair of ids that occurs, by ``65536 * first + second``.
    """

    classes: tuple[ComparedClass, ...]
    matrix: Counts
    only_first: Counts
    only_second: Counts
    places: dict[int, tuple[int, int]] = field(repr=False)

    @property
    def compared(self) -> int:
        """Pixels that have a class in both maps."""
        return int(self.matrix.sum())

    @property
    def same(self) -> int:
        """Pixels that have the same class in both maps."""
        return int(np.trace(self.matrix))

    @property
    def agreement(self) -> float:
        """Share of the compared pixels that have the same class in both maps."""
        return self.same / self.compared

    @property
    def first_pixels(self) -> Counts:
        """int64 (classes,): pixels of each class in the first map, compared or not."""
        pixels: Counts = self.matrix.sum(axis=1) + self.only_first
        return pixels

    @property
    def second_pixels(self) -> Counts:
        """int64 (classes,): pixels of each class in the second map, compared or not."""
        pixels: Counts = self.matrix.sum(axis=0) + self.only_second
        return pixels

    def changes(self) -> tuple[tuple[int, int], ...]:
        """Return rows and columns of the pairs of different classes, those of most pixels first."""
        changed = self.matrix.copy()
        np.fill_diagonal(changed, 0)
        rows, cols = np.nonzero(changed)
        order = np.argsort(-changed[rows, cols], kind="stable")
        return tuple(zip(rows[order].tolist(), cols[order].tolist()))


def compare_maps(
    first: ClassRasterReader, second: ClassRasterReader, progress: Progress
) -> MapComparison:
    """Count which class of one map has which class in the other.

    Parameters
    ----------
    first, second : ClassRasterReader
    progress : Progress

    Raises
    ------
    LabelError
        ``labels.grid-mismatch`` for rasters that are not on one grid, ``nothing-shared`` when no
        pixel has a class in both, and as `ClassRasterReader.read`.
    """
    difference = grid_difference(first.grid, second.grid)
    if difference:
        raise LabelError(
            "grid-mismatch",
            worded(
                "{first} and {second} cannot be compared pixel by pixel: {difference}; map the "
                "same extent of the same scene, or bring one onto the grid of the other.",
                first=first.path,
                second=second.path,
                difference=difference,
            ),
        )
    found: dict[int, int] = {}
    for _, codes in _codes(first, second, progress):
        for code, count in _counted(codes):
            found[code] = found.get(code, 0) + count
    found.pop(0, None)
    classes, places = _places(first, second, found)
    size = len(classes)
    matrix = np.zeros((size, size), np.int64)
    only_first, only_second = np.zeros(size, np.int64), np.zeros(size, np.int64)
    for code, count in found.items():
        row, col = places[code]
        if row >= 0 and col >= 0:
            matrix[row, col] += count
        elif row >= 0:
            only_first[row] += count
        else:
            only_second[col] += count
    if not matrix.any():
        raise LabelError(
            "nothing-shared",
            worded(
                "No pixel has a class in both {first} and {second}; compare maps of one place.",
                first=first.path,
                second=second.path,
            ),
        )
    both = {code: place for code, place in places.items() if min(place) >= 0}
    return MapComparison(classes, matrix, only_first, only_second, both)


def write_differences(
    path: StrPath,
    first: ClassRasterReader,
    second: ClassRasterReader,
    comparison: MapComparison,
    progress: Progress,
) -> tuple[Path, dict[int, int]]:
    """Write a raster that shows where two maps differ, and what became what.

    Value 1 is a pixel of the same class; a value of its own, with a name such as ``Corn → Woods``,
    has each pair of classes that differ, those of most pixels first. Pixels without a class in
    either map are 0.

    Parameters
    ----------
    path : str or path
        The GeoTIFF to write.
    first, second : ClassRasterReader
    comparison : MapComparison
        Of these two.
    progress : Progress

    Returns
    -------
    path : Path
        Absolute path of the raster.
    pixels : dict of int to int
        Its pixels by value.

    Raises
    ------
    OutputError
        As `ClassRasterWriter` and `pair_legend`.
    """
    changes = comparison.changes()
    sides: list[Side] = [(c.name, c.colour) for c in comparison.classes]
    legend = pair_legend(
        [(sides[row], sides[col]) for row, col in changes],
        SAME_NAME,
        lambda before, after: f"{before} → {after}",
        path,
    )
    ids = {place: number for number, place in enumerate(changes, start=SAME_ID + 1)}
    table = {
        code: SAME_ID if row == col else ids[row, col]
        for code, (row, col) in comparison.places.items()
    }
    about = Provenance(
        sources=f"{Path(first.path).name}, {Path(second.path).name}",
        scene=first.provenance.get("scene", ""),
    )
    with ClassRasterWriter(path, first.grid, legend, about) as writer:
        for window, codes in _codes(first, second, progress):
            writer.write(window, translated(codes, table))
        return writer.commit(), writer.class_pixels


def _codes(
    first: ClassRasterReader, second: ClassRasterReader, progress: Progress
) -> Iterator[tuple[Window, Counts]]:
    """Yield windows with a number for each pair of ids."""
    for window in first.windows():
        progress.report(window.row / first.grid.rows, worded("comparing"))
        yield window, first.read(window).astype(np.int64) * _IDS + second.read(window)


def _counted(codes: Counts) -> Iterator[tuple[int, int]]:
    """Yield each number that occurs and how often."""
    if codes.size and codes.max() < _COUNTED_DIRECTLY:
        counts = np.bincount(codes.ravel())
        values = np.flatnonzero(counts)
        yield from zip(values.tolist(), counts[values].tolist())
    else:
        found, counts = np.unique(codes, return_counts=True)
        yield from zip(found.tolist(), counts.tolist())


def _places(
    first: ClassRasterReader, second: ClassRasterReader, codes: dict[int, int]
) -> tuple[tuple[ComparedClass, ...], dict[int, tuple[int, int]]]:
    """Return the classes that occur, and where in the matrix each pair of ids belongs.

    The place of a pixel without class is -1.
    """
    order: dict[str, int] = {}
    classes: list[ComparedClass] = []
    rows_and_cols: list[dict[int, int]] = []
    present = ({code // _IDS for code in codes}, {code % _IDS for code in codes})
    for reader, ids in zip((first, second), present):
        places = {0: -1}
        for entry in reader.legend(ids):
            if entry.id not in ids:
                continue
            key = normalised_name(entry.name)
            if key not in order:
                order[key] = len(classes)
                classes.append(ComparedClass(entry.name, entry.colour))
            places[entry.id] = order[key]
        rows_and_cols.append(places)
    rows, cols = rows_and_cols
    return tuple(classes), {code: (rows[code // _IDS], cols[code % _IDS]) for code in codes}
