"""Embeddings of pixels: a sample to take a basis from, and the mapping of windows.

The similarity of a pixel with a unit vector is its unit embedding's part along that vector. So an
engine made for the axes of a basis, instead of class vectors, gives the components, whichever
engine it is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .grid import Window
from .inference import SimilarityEngine
from .progress import Progress
from .scene import Scene
from .text import worded

SAMPLE_PIXELS = 8_192
"""Pixels that a basis is estimated from, where the scene has as many."""

_SAMPLE_ROWS, _SAMPLE_COLS = 8, 16
_FEWEST_WINDOWS, _MOST_WINDOWS = 64, 512
_READ_BYTES = 256 << 20


@dataclass(frozen=True, eq=False)
class EmbeddingMapper:
    """Maps windows to components of their pixels' unit embeddings.

    Attributes
    ----------
    engine : SimilarityEngine
        Made for the axes.
    offsets : float32 array (components,)
        Taken away from the components.
    """

    engine: SimilarityEngine
    offsets: NDArray[np.float32]

    @property
    def result_bytes(self) -> int:
        """Memory of a pixel's result."""
        return 4 * len(self.offsets)

    def map(self, values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Return the components (components, H, W) of a window given with its halo.

        NaN at invalid pixels.
        """
        radius = self.engine.radius
        rows, cols = (side - 2 * radius for side in valid.shape)
        here = valid[radius : radius + rows, radius : radius + cols]
        if not here.any():
            return np.full((len(self.offsets), *here.shape), np.nan, np.float32)
        found = self.engine.similarities(values, valid) - self.offsets[:, None, None]
        return np.where(here, found, np.float32(np.nan))


def sample_embeddings(
    engine: SimilarityEngine, scene: Scene, dim: int, progress: Progress
) -> NDArray[np.float32]:
    """Return unit embeddings of valid pixels from all over a scene, always of the same ones.

    Small windows are taken in a random order until there are `SAMPLE_PIXELS`, wherever in the scene
    the area to map lies: an extent has the components of the whole.

    Parameters
    ----------
    engine : SimilarityEngine
        Made for the unit matrix: its similarities are the embedding.
    scene : Scene
    dim : int
        Size of an embedding.
    progress : Progress

    Returns
    -------
    float32 array (n, dim)
        Fewer than asked for, or none, where the scene holds little data or is read by large blocks.

    Raises
    ------
    Cancelled
        When the user cancelled.
    """
    mapper = EmbeddingMapper(engine, np.zeros(dim, np.float32))
    rows, cols = min(_SAMPLE_ROWS, scene.grid.rows), min(_SAMPLE_COLS, scene.grid.cols)
    across, down = -(-scene.grid.cols // cols), -(-scene.grid.rows // rows)
    # Files are read by whole blocks, which bounds the number of windows.
    blocks = -(-rows // scene.block_rows) * -(-cols // scene.block_cols)
    size = 4 * scene.good_bands * scene.block_rows * scene.block_cols * blocks
    most = int(np.clip(_READ_BYTES // size, _FEWEST_WINDOWS, _MOST_WINDOWS))
    found, count = [np.empty((0, dim), np.float32)], 0
    for place in np.random.default_rng(0).permutation(across * down)[:most].tolist():
        progress.report(min(count / SAMPLE_PIXELS, 1.0), worded("sampling embeddings"))
        window = Window(place // across * rows, place % across * cols, rows, cols)
        embedded = mapper.map(*scene.read(window.grown(engine.radius)))
        flat = embedded.reshape(dim, -1)
        found.append(flat[:, np.isfinite(flat).all(axis=0)].T)
        count += len(found[-1])
        if count >= SAMPLE_PIXELS:
            break
    progress.report(1.0, worded("sampling embeddings"))
    return np.concatenate(found)[:SAMPLE_PIXELS]
