"""The table of how alike classes are, as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence


def similarity_csv(names: Sequence[str], similarities: Sequence[Sequence[float]]) -> str:
    """Return a square table as CSV text: a row and a column per class, named by it.

    Parameters
    ----------
    names : sequence of str
        Names of the classes.
    similarities : sequence of sequences of float
        Cosine of each two, in their order.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(["", *names])
    for name, row in zip(names, similarities):
        writer.writerow([name, *(f"{value:.4f}" for value in row)])
    return buffer.getvalue()
