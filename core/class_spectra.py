"""Mean and standard deviation of the spectra of labelled classes, in one pass over a scene.

Windows are read one by one and only as far as they hold labels, so that memory does not grow with
the scene. Counts, means and sums of squares of a window are merged with those before it by the
formulas of Chan, Golub and LeVeque (1983), which lose no digits where the mean is large beside the
spread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .grid import Window
from .labels import Labels
from .progress import Progress
from .scene import Scene
from .text import worded
from .windows import plan_windows

WINDOW_BYTES = 64 << 20
"""Memory that the spectra of a window may take."""


@dataclass(frozen=True, eq=False)
class ClassSpectra:
    """The spectra of a class, summed up.

    Attributes
    ----------
    class_id : int
    name : str
    pixels : int
        Labelled pixels with data; without any, mean and deviation are empty.
    mean, deviation : float64 array (good bands,)
        Mean and sample standard deviation (0 for a single pixel).
    """

    class_id: int
    name: str
    pixels: int
    mean: NDArray[np.float64]
    deviation: NDArray[np.float64]


class RunningSpectra:
    """Mean and spread of spectra that come in parts.

    Parameters
    ----------
    bands : int

    Attributes
    ----------
    count : int
    mean : float64 array (bands,)
    """

    def __init__(self, bands: int) -> None:
        self.count = 0
        self.mean: NDArray[np.float64] = np.zeros(bands)
        self._squares: NDArray[np.float64] = np.zeros(bands)

    def add(self, spectra: NDArray[np.float32]) -> None:
        """Add spectra (bands, n)."""
        more = spectra.shape[1]
        if not more:
            return
        mean = spectra.mean(axis=1, dtype=np.float64)
        squares = ((spectra - mean[:, None]) ** 2).sum(axis=1)
        total = self.count + more
        step = mean - self.mean
        self._squares += squares + step**2 * (self.count * more / total)
        self.mean = self.mean + step * (more / total)
        self.count = total

    @property
    def deviation(self) -> NDArray[np.float64]:
        """Sample standard deviation (bands,); 0 for fewer than two spectra."""
        if self.count < 2:
            return np.zeros_like(self.mean)
        deviation: NDArray[np.float64] = np.sqrt(self._squares / (self.count - 1))
        return deviation


def class_spectra(scene: Scene, labels: Labels, progress: Progress) -> list[ClassSpectra]:
    """Return the spectra of each labelled class, in the order of their ids.

    Parameters
    ----------
    scene : Scene
    labels : Labels
        Of the scene's grid.
    progress : Progress

    Raises
    ------
    SceneError
        ``scene.unreadable``
    Cancelled
        When the user cancelled.
    """
    ids = sorted(labels.counts())
    running = {class_id: RunningSpectra(scene.good_bands) for class_id in ids}
    windows = _windows(scene)
    for number, window in enumerate(windows):
        progress.report(number / len(windows), worded("reading labelled pixels"))
        inside = _inside(labels, window)
        if not inside.size:
            continue
        rows, cols = labels.rows[inside], labels.cols[inside]
        row, col = int(rows.min()), int(cols.min())
        part = Window(row, col, int(rows.max()) - row + 1, int(cols.max()) - col + 1)
        values, valid = scene.read(part)
        usable = valid[rows - row, cols - col]
        found = values[:, rows[usable] - row, cols[usable] - col]
        classes = labels.class_ids[inside][usable]
        for class_id in np.unique(classes).tolist():
            running[class_id].add(found[:, classes == class_id])
    progress.report(1.0, worded("reading labelled pixels"))
    return [
        ClassSpectra(i, labels.name_of(i), part.count, part.mean, part.deviation)
        for i, part in running.items()
    ]


def _windows(scene: Scene) -> tuple[Window, ...]:
    grid = scene.grid
    # Spectra are held twice: as they lie in the window, and picked from it.
    return plan_windows(
        grid.rows,
        grid.cols,
        grid.whole,
        0,
        8 * scene.good_bands + 1,
        max(WINDOW_BYTES, 8 * scene.good_bands + 1),
        scene.block_rows,
        scene.block_cols,
    ).windows


def _inside(labels: Labels, window: Window) -> NDArray[np.intp]:
    """Return which labelled pixels lie in a window; they are sorted by rows."""
    first, last = np.searchsorted(labels.rows, (window.row, window.row + window.rows))
    cols = labels.cols[first:last]
    within = (cols >= window.col) & (cols < window.col + window.cols)
    inside: NDArray[np.intp] = first + np.flatnonzero(within)
    return inside
