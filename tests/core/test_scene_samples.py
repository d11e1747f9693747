"""Samples of a scene come from valid pixels all over it, and are always the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from spectraprompt.core.grid import Grid
from spectraprompt.core.scene import Scene, write_envi
from spectraprompt.core.scene_samples import sample_places, sample_spectra
from spectraprompt.core.spectra import SpectralAxis

ROWS, COLS = 100, 90


@pytest.fixture
def cube() -> np.ndarray:
    """Return a scene whose values tell where they are, without data on its left."""
    values = np.arange(ROWS * COLS, dtype=np.float32).reshape(ROWS, COLS) + 1
    found = np.broadcast_to(values, (3, ROWS, COLS)).copy()
    found[:, :, :40] = -1
    return found


def opened(folder: Path, cube: np.ndarray) -> Scene:
    centres = np.array([500.0, 600.0, 700.0])
    axis = SpectralAxis(centres, None, np.ones(3, bool))
    return Scene.open(
        write_envi(folder / "scene.bsq", cube, axis, Grid(*cube.shape[1:]), nodata=-1)
    )


def test_spectra_are_of_valid_pixels_from_all_over(tmp_path: Path, cube: np.ndarray) -> None:
    with opened(tmp_path, cube) as scene:
        found = sample_spectra(scene, 2000)
        assert np.array_equal(found, sample_spectra(scene, 2000))
    assert found.shape == (2000, 3)
    assert (found > 0).all()
    assert np.ptp(found[:, 0]) > 0.5 * ROWS * COLS


def test_places_are_those_of_valid_pixels_all_over(tmp_path: Path, cube: np.ndarray) -> None:
    with opened(tmp_path, cube) as scene:
        found = sample_places(scene)
        assert np.array_equal(found, sample_places(scene))
    rows, cols = found.T
    assert len(np.unique(rows * COLS + cols)) == len(found) == 1000
    assert (cube[0, rows, cols] > 0).all()
    assert np.ptp(rows) > 0.9 * ROWS
    assert np.ptp(cols) > 0.9 * (COLS - 40)


def test_a_scene_without_a_valid_pixel_has_no_spectra_but_places(tmp_path: Path) -> None:
    with opened(tmp_path, np.full((3, 11, 35), -1, np.float32)) as scene:
        assert sample_spectra(scene).shape == (0, 3)
        rows, cols = sample_places(scene).T
    assert len(rows) == 11 * 35
    assert (rows.max(), cols.max()) == (10, 34)
