"""Draws a stratified random sample of a class raster's pixels, in bounded memory.

The classes are the strata. The raster is read twice in strips: once to count the pixels of each
class, and once to find those drawn. Which ones these are depends on the seed and the order of the
pixels alone, not on how they are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .class_raster import ClassRasterReader
from .class_style import LegendClass
from .errors import SampleError
from .kept_away import KeptAway
from .progress import Progress
from .text import worded


@dataclass(frozen=True)
class DrawnStratum:
    """A class of the raster and what was drawn of it.

    Attributes
    ----------
    entry : LegendClass
    pixels : int
        N_h: pixels of the class that could have been drawn.
    points : int
        n_h: pixels drawn.
    """

    entry: LegendClass
    pixels: int
    points: int

    @property
    def weight(self) -> float:
        """Pixels that each point stands for: N_h / n_h."""
        return self.pixels / self.points


@dataclass(frozen=True, eq=False)
class ValidationSample:
    """Pixels drawn at random, in an order that tells nothing of their classes.

    Attributes
    ----------
    rows, cols : np.ndarray
        int64 (n,): where they lie in the raster.
    strata : np.ndarray
        int64 (n,): place of each one's stratum in `drawn`.
    drawn : tuple of DrawnStratum
    """

    rows: NDArray[np.int64]
    cols: NDArray[np.int64]
    strata: NDArray[np.int64]
    drawn: tuple[DrawnStratum, ...]


def count_strata(
    reader: ClassRasterReader, away: Optional[KeptAway], progress: Progress
) -> tuple[tuple[LegendClass, int], ...]:
    """Count the pixels of each class that can be drawn.

    Parameters
    ----------
    reader : ClassRasterReader
    away : KeptAway, optional
        Pixels that must not be drawn.
    progress : Progress

    Returns
    -------
    tuple of (LegendClass, int)
        Classes with any such pixel, sorted by id.

    Raises
    ------
    SampleError
        ``sample.no-pixels`` when no class has any.
    LabelError
        As `ClassRasterReader.strips`.
    """
    counts: dict[int, int] = {}
    for row, ids in _eligible(reader, away):
        progress.report(row / reader.grid.rows, worded("counting the pixels of each class"))
        for value, n in enumerate(np.bincount(ids.ravel()).tolist()):
            if n:
                counts[value] = counts.get(value, 0) + n
    counts.pop(0, None)
    if not counts:
        raise SampleError(
            "no-pixels",
            worded("{raster} has no classified pixel; choose another raster.", raster=reader.path)
            if away is None
            else worded(
                "{raster} has no classified pixel far enough from the labels; choose another "
                "raster or a smaller distance.",
                raster=reader.path,
            ),
        )
    return tuple((c, counts[c.id]) for c in reader.legend(sorted(counts)) if c.id in counts)


def draw_sample(
    reader: ClassRasterReader,
    away: Optional[KeptAway],
    counted: Sequence[tuple[LegendClass, int]],
    points: Sequence[int],
    seed: int,
    progress: Progress,
) -> ValidationSample:
    """Draw pixels of each class at random, each at most once and all with the same chance.

    Parameters
    ----------
    reader, away
        As in `count_strata`.
    counted : sequence of (LegendClass, int)
        What `count_strata` found.
    points : sequence of int
        How many to draw of each class.
    seed : int
    progress : Progress

    Returns
    -------
    ValidationSample
    """
    rng = np.random.default_rng(seed)
    # The drawn pixels of a class by their rank among all of the class, in the raster's order.
    wanted = [np.sort(rng.choice(n, k, replace=False)) for (_, n), k in zip(counted, points)]
    seen = [0] * len(counted)
    rows, cols, strata = [], [], []
    for top, ids in _eligible(reader, away):
        progress.report(top / reader.grid.rows, worded("drawing points"))
        flat = ids.ravel()
        for h, (entry, _) in enumerate(counted):
            places = np.flatnonzero(flat == entry.id)
            first, last = np.searchsorted(wanted[h], [seen[h], seen[h] + places.size])
            found = places[wanted[h][first:last] - seen[h]]
            seen[h] += places.size
            rows.append(top + found // ids.shape[1])
            cols.append(found % ids.shape[1])
            strata.append(np.full(found.size, h, np.int64))
    row, col, stratum = (np.concatenate(part) for part in (rows, cols, strata))
    # First in the raster's order, whatever the strips were.
    order = np.lexsort((col, row))[rng.permutation(row.size)]
    drawn = tuple(DrawnStratum(entry, n, k) for (entry, n), k in zip(counted, points))
    return ValidationSample(
        row[order].astype(np.int64), col[order].astype(np.int64), stratum[order], drawn
    )


def _eligible(
    reader: ClassRasterReader, away: Optional[KeptAway]
) -> Iterator[tuple[int, NDArray[np.int32]]]:
    """Yield first row and class ids of each strip, with 0 where no pixel can be drawn."""
    for row, ids in reader.strips():
        if reader.unclassified_id is not None:
            ids[ids == reader.unclassified_id] = 0
        if away is not None:
            ids[away.too_near(row, len(ids))] = 0
        yield row, ids
