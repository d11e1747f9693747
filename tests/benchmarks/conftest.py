"""A small scene on which every row of the benchmark runs in moments."""

from __future__ import annotations

import numpy as np
import pytest

from spectraprompt.benchmarks.scenes import LabelledScene, SceneImage
from spectraprompt.core.grid import Grid
from spectraprompt.core.scene import write_envi
from spectraprompt.core.spectra import SpectralAxis


@pytest.fixture(scope="session")
def small_scene(tmp_path_factory: pytest.TempPathFactory) -> LabelledScene:
    """Return 40 × 36 pixels, 40 bands: four fields of different spectra, noisy, half labelled."""
    rng = np.random.default_rng(0)
    shapes = np.cumsum(rng.normal(size=(4, 40)), axis=1)
    field = np.repeat(np.repeat([[0, 1], [2, 3]], 20, axis=0), 18, axis=1)
    cube = (100 + 5 * shapes[field] + rng.normal(0, 6, (40, 36, 40))).transpose(2, 0, 1)
    cube = np.ascontiguousarray(cube.astype(np.float32))
    axis = SpectralAxis(np.linspace(450, 2400, 40), None, np.ones(40, dtype=bool))
    folder = tmp_path_factory.mktemp("small")
    raster = write_envi(folder / "small.bsq", cube, axis, Grid(40, 36), description="fields")
    rows, cols = np.nonzero(rng.random((40, 36)) < 0.5)
    # Ids with gaps: a class index is not an id.
    image = SceneImage(cube, np.array([2, 5, 11, 14]), raster, "indian_pines")
    targets = field[rows, cols].astype(np.int64)
    return LabelledScene("small", "Four fields", image, rows, cols, targets, "four-fields")
