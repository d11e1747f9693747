"""ENVI files are read back as they were written, in all interleaves and types."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import osr

from spectraprompt.core.envi import write_envi
from spectraprompt.core.errors import OutputError
from spectraprompt.core.grid import Grid
from spectraprompt.core.scene import Scene
from spectraprompt.core.spectra import SpectralAxis

AXIS = SpectralAxis(
    np.array([400.02, 409.82, 2500.125]), np.array([9.9, 9.95, 10.5]), np.array([True, False, True])
)


def utm_33() -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return str(reference.ExportToWkt())


@pytest.mark.parametrize("interleave", ["bsq", "bil", "bip"])
def test_a_cube_is_read_back_with_its_header(tmp_path, interleave):
    values = np.arange(3 * 4 * 5, dtype=np.int16).reshape(3, 4, 5)
    grid = Grid(4, 5, (383472.37, 30.0, 0.0, 5818302.35, 0.0, -30.0), utm_33())
    path = write_envi(tmp_path / "cube", values, AXIS, grid, -99, interleave, "a {small} cube")
    assert path == tmp_path / f"cube.{interleave}"
    assert sorted(p.name for p in tmp_path.iterdir()) == [path.name, "cube.hdr"]
    header = (tmp_path / "cube.hdr").read_text()
    assert "a small cube" in header
    assert f"interleave = {interleave}" in header
    with Scene.open(path) as scene:
        assert scene.axis == AXIS
        assert (scene.grid.rows, scene.grid.cols) == (4, 5)
        assert scene.grid.geotransform == pytest.approx(grid.geotransform)
        same = osr.SpatialReference(scene.grid.crs_wkt)
        assert same.IsSame(osr.SpatialReference(grid.crs_wkt))
        assert scene.describe()["nodata"] == [-99]
        found, valid = scene.read(scene.grid.whole)
    np.testing.assert_array_equal(found, values[AXIS.good])
    assert valid.all()


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int32", "uint32", "float32", "float64"])
def test_types_are_kept(tmp_path, dtype):
    values = np.arange(2 * 3 * 2).reshape(2, 3, 2).astype(dtype)
    axis = SpectralAxis(None, None, np.ones(2, dtype=bool))
    path = write_envi(tmp_path / "cube.img", values, axis, Grid(3, 2))
    assert path.name == "cube.img"
    with Scene.open(path) as scene:
        assert scene.dtype == dtype
        assert scene.grid == Grid(3, 2)
        assert scene.axis.wavelengths is None
        np.testing.assert_array_equal(scene.read(scene.grid.whole)[0], values)


def test_the_header_does_not_tell_where_the_file_was_written(tmp_path):
    axis = SpectralAxis(None, None, np.ones(2, dtype=bool))
    write_envi(tmp_path / "cube.bsq", np.zeros((2, 2, 2), np.uint8), axis, Grid(2, 2))
    assert str(tmp_path) not in (tmp_path / "cube.hdr").read_text()


def test_arrays_that_do_not_fit_are_refused(tmp_path):
    axis = SpectralAxis(None, None, np.ones(2, dtype=bool))
    with pytest.raises(ValueError, match=r"\(2, 2, 2\) is not \(2, 3, 2\)"):
        write_envi(tmp_path / "cube", np.zeros((2, 2, 2)), axis, Grid(3, 2))
    with pytest.raises(ValueError, match="int64"):
        write_envi(tmp_path / "cube", np.zeros((2, 3, 2), np.int64), axis, Grid(3, 2))
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_is_named(tmp_path):
    axis = SpectralAxis(None, None, np.ones(2, dtype=bool))
    with pytest.raises(OutputError) as caught:
        write_envi(tmp_path / "no" / "cube", np.zeros((2, 3, 2)), axis, Grid(3, 2))
    assert caught.value.code == "output.not-written"
    assert "cube.bsq" in caught.value.message
