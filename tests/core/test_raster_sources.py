"""The files behind a raster."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal

from spectraprompt.core.class_raster import ClassRasterReader
from spectraprompt.core.embedding_run import read_basis
from spectraprompt.core.errors import JobError, LabelError, OutputError
from spectraprompt.core.output_files import check_output
from spectraprompt.core.raster_sources import raster_sources


def make_raster(path: Path, driver: str = "GTiff") -> str:
    dataset = gdal.GetDriverByName(driver).Create(str(path), 3, 2, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((10.0, 1.0, 0.0, 20.0, 0.0, -1.0))
    return str(path)


def test_the_rasters_behind_virtual_ones_are_found(tmp_path: Path) -> None:
    band = make_raster(tmp_path / "band.tif")
    inner, outer = str(tmp_path / "inner.vrt"), str(tmp_path / "outer.vrt")
    gdal.BuildVRT(inner, [band]).FlushCache()
    gdal.BuildVRT(outer, [inner]).FlushCache()
    assert set(raster_sources(outer)) == {outer, inner, band}
    with pytest.raises(OutputError, match=r"band\.tif") as caught:
        check_output(band, raster_sources(outer), (".tif",))
    assert caught.value.code == "output.same-as-input"


def test_the_header_of_an_envi_file_is_found(tmp_path: Path) -> None:
    scene = make_raster(tmp_path / "scene.bsq", "ENVI")
    assert set(raster_sources(scene)) == {scene, str(tmp_path / "scene.hdr")}


@pytest.mark.parametrize("name", ["", "missing.tif", "indian_pines"])
def test_what_is_no_raster_is_returned_alone(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert raster_sources(name) == (name,)
    assert capfd.readouterr().err == ""


def test_what_is_no_raster_is_told_where_gdal_raises_too(tmp_path: Path) -> None:
    missing = str(tmp_path / "missing.tif")
    raises = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        assert raster_sources(missing) == (missing,)
        with pytest.raises(LabelError) as of_map:
            ClassRasterReader(missing)
        with pytest.raises(JobError) as of_basis:
            read_basis(missing)
    finally:
        if not raises:
            gdal.DontUseExceptions()
    assert of_map.value.code == "labels.not-found"
    assert of_basis.value.code == "job.basis"
