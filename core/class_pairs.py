"""Legends of rasters that show, pixel by pixel, which class became or was taken for which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

import numpy as np
from numpy.typing import NDArray

from .class_style import LegendClass
from .errors import OutputError
from .output_files import StrPath
from .prompts import MAX_CLASS_ID
from .text import worded

SAME_ID = 1
"""Value of the pixels whose two classes are one; those that differ follow."""

SAME_COLOUR = "#dcdcdc"
_SHARE_OF_SECOND = 0.7
# Tables of values up to this are looked up by value: it takes 64 MB, and no search.
_DIRECT = 1 << 24

Side = tuple[str, str]
"""Name and colour (``#rrggbb``) of a class."""


def pair_legend(
    pairs: Sequence[tuple[Side, Side]],
    same: str,
    in_words: Callable[[str, str], str],
    path: StrPath,
) -> tuple[LegendClass, ...]:
    """Return the legend of a raster of pairs: first `same`, then each pair in the order given.

    A pair has the colour of its second class with some of its first, so that a map of changes tells
    at a glance what there is now.

    Parameters
    ----------
    pairs : sequence of (first, second)
        The pairs of different classes.
    same : str
        Name of the pixels whose two classes are one.
    in_words : callable (first: str, second: str) -> str
        Name of a pair.
    path : str or path
        The raster, for messages.

    Raises
    ------
    OutputError
        ``output.bad-legend`` for more pairs than a raster has values.
    """
    if len(pairs) >= MAX_CLASS_ID:
        raise OutputError(
            "bad-legend",
            worded(
                "{pairs} pairs of classes differ, and {path} can hold {limit}; bring the "
                "classes together by their parents first.",
                pairs=f"{len(pairs):,}",
                path=path,
                limit=f"{MAX_CLASS_ID - 1:,}",
            ),
        )
    return (
        LegendClass(SAME_ID, same, SAME_COLOUR),
        *(
            LegendClass(number, in_words(first[0], second[0]), mixed(first[1], second[1]))
            for number, (first, second) in enumerate(pairs, start=SAME_ID + 1)
        ),
    )


def mixed(first: str, second: str) -> str:
    """Return a colour between two (``#rrggbb``), nearer to the second."""
    parts = (
        round((1 - _SHARE_OF_SECOND) * int(first[i : i + 2], 16))
        + round(_SHARE_OF_SECOND * int(second[i : i + 2], 16))
        for i in (1, 3, 5)
    )
    return "#{:02x}{:02x}{:02x}".format(*(min(part, 255) for part in parts))


def translated(values: NDArray[np.int64], table: dict[int, int]) -> NDArray[np.int32]:
    """Return for each value what a table has for it, 0 where it has nothing.

    Parameters
    ----------
    values : int64 array of any shape
        0 or more.
    table : dict of int to int

    Returns
    -------
    int32 array of the same shape
    """
    if not table or not values.size:
        return np.zeros(values.shape, np.int32)
    if max(table) < _DIRECT:
        direct = np.zeros(max(table) + 2, np.int32)
        for value, image in table.items():
            direct[value] = image
        found: NDArray[np.int32] = direct[np.minimum(values, len(direct) - 1)]
        return found
    keys = np.array(sorted(table), np.int64)
    images = np.array([table[int(key)] for key in keys], np.int32)
    place = np.minimum(np.searchsorted(keys, values), len(keys) - 1)
    return np.where(keys[place] == values, images[place], np.int32(0))
