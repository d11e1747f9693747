"""Samples of a scene's valid pixels, from small windows all over it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from .grid import Window
from .scene import Scene

CHECKED_PIXELS = 4_000
"""Pixels by which a scene is compared with the training scene."""

PLACES = 1_000
"""Pixels whose distance to the nearest label is measured."""

_WINDOW_ROWS, _WINDOW_COLS = 8, 32
_FEWEST_WINDOWS, _MOST_WINDOWS = 9, 400
_READ_BYTES = 256 << 20


def sample_spectra(scene: Scene, pixels: int = CHECKED_PIXELS) -> NDArray[np.float32]:
    """Return spectra of valid pixels from all over a scene, always the same.

    Small windows are read in a random order until there are enough; where the file is read by
    large blocks, or holds little data, there may be fewer, or none.

    Parameters
    ----------
    scene : Scene
    pixels : int
        Number of spectra wanted.

    Returns
    -------
    float32 array (n, good bands)
    """
    found = [np.empty((0, scene.good_bands), np.float32)]
    for window in _windows(scene):
        values, valid = scene.read(window)
        found.append(values[:, valid].T)
        if sum(map(len, found)) >= pixels:
            break
    return np.concatenate(found)[:pixels]


def sample_places(scene: Scene, pixels: int = PLACES) -> NDArray[np.int64]:
    """Return rows and columns of pixels that a map of a scene will show, always the same.

    They are drawn from the valid pixels of small windows all over the scene. Where these hold none,
    any of their pixels are drawn.

    Parameters
    ----------
    scene : Scene
    pixels : int
        Number of pixels wanted; there may be fewer.

    Returns
    -------
    int64 array (n, 2)
    """
    valid_places, places = [np.empty((0, 2), np.int64)], []
    for window in _windows(scene):
        _, valid = scene.read(window)
        corner = np.array([window.row, window.col])
        inside = (scene.grid.rows - window.row, scene.grid.cols - window.col)
        places.append(np.argwhere(np.ones_like(valid[: inside[0], : inside[1]])) + corner)
        valid_places.append(np.argwhere(valid) + corner)
    found = np.concatenate(valid_places)
    if not len(found):
        found = np.concatenate(places)
    return np.asarray(np.random.default_rng(0).permutation(found)[:pixels])


def _windows(scene: Scene) -> Iterator[Window]:
    """Yield windows all over a scene in a random order, as many as can be read quickly."""
    rows, cols = min(_WINDOW_ROWS, scene.grid.rows), min(_WINDOW_COLS, scene.grid.cols)
    across, down = -(-scene.grid.cols // cols), -(-scene.grid.rows // rows)
    # Files are read by whole blocks, which bounds the number of windows.
    blocks = -(-rows // scene.block_rows) * -(-cols // scene.block_cols)
    size = 4 * scene.good_bands * scene.block_rows * scene.block_cols * blocks
    most = int(np.clip(_READ_BYTES // size, _FEWEST_WINDOWS, _MOST_WINDOWS))
    for place in np.random.default_rng(0).permutation(across * down)[:most].tolist():
        yield Window(place // across * rows, place % across * cols, rows, cols)
