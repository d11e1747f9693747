"""The scenes of the benchmark, as their providers describe them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from spectraprompt.benchmarks.scenes import SCENES, majority_classes

EXPECTED = {
    "indian-pines": ((200, 145, 145), 10_249, 16),
    "pavia-crop": ((103, 140, 80), 2_928, 8),
    "berlin": ((177, 80, 60), 496, 6),
}


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_has_its_pixels_and_names(name: str, tmp_path: Path) -> None:
    if not SCENES[name].present:
        pytest.skip(f"needs the data of {SCENES[name].title}")
    scene = SCENES[name].load(tmp_path)
    shape, pixels, classes = EXPECTED[name]
    assert scene.image.cube.shape == shape
    assert len(scene.targets) == len(scene.rows) == len(scene.cols) == pixels
    assert len(scene.class_names()) == len(scene.image.class_ids) == classes
    assert set(scene.targets) == set(range(classes))
    assert scene.image.raster.is_file()
    assert SCENES[name].load(tmp_path).digest == scene.digest


def test_berlins_labels_have_the_counts_of_their_description(tmp_path: Path) -> None:
    if not SCENES["berlin"].present:
        pytest.skip("needs the data of Berlin")
    scene = SCENES["berlin"].load(tmp_path)
    assert np.bincount(scene.targets).tolist() == [142, 193, 56, 95, 4, 6]
    names = ["Roof", "Pavement", "Low vegetation", "Tree", "Soil", "Other"]
    assert scene.class_names() == names


def test_a_pixel_gets_the_class_that_covers_half_of_it(tmp_path: Path) -> None:
    raster, polygons = tmp_path / "grid.tif", tmp_path / "polygons.gpkg"
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    grid = gdal.GetDriverByName("GTiff").Create(str(raster), 3, 2, 1)
    grid.SetGeoTransform((100, 10, 0, 220, 0, -10))
    grid.SetProjection(reference.ExportToWkt())
    grid.FlushCache()
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(polygons))
    layer = source.CreateLayer("cover", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("cover", ogr.OFTInteger))
    # The first covers its pixel to 60 %, the second to 40 %, the third fully.
    for value, (left, right, bottom, top) in (
        (3, (100, 106, 210, 220)),
        (5, (110, 114, 210, 220)),
        (7, (120, 130, 200, 210)),
    ):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("cover", value)
        ring = f"{left} {bottom},{right} {bottom},{right} {top},{left} {top},{left} {bottom}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    del layer
    source.FlushCache()
    del source
    found = majority_classes(raster, polygons, "cover", 0.5)
    assert found.tolist() == [[3, 0, 0], [0, 0, 7]]
