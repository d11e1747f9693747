"""An analyst's hour with a new scene in a real QGIS window, up to the reopened project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.PyQt.QtGui import QImage

from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.demo.indian_pines import PROMPTS, cube_and_labels

from .conftest import LIMIT_S

STEPS = [
    *("scene", "colour", "classes_of_field", "prompt_set", "labels", "trained", "map", "pixels"),
    *("assess", "assessed", "prompt_edited", "map_again", "reopened"),
]
SQUARE_M = 300.0
Act = Callable[[str, dict[str, Any]], dict[str, Any]]


def polygons_of(class_map: np.ndarray, raster: Path, names: dict[int, str], path: Path) -> None:
    """Write the areas of a class map as polygons with a text field ``cover``."""
    grid = gdal.Open(str(raster))
    burnt = gdal.GetDriverByName("MEM").Create("", *class_map.shape[::-1], 1, gdal.GDT_Byte)
    # QGIS shows a scene without coordinates below the origin.
    place = grid.GetGeoTransform(can_return_null=True) or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    burnt.SetGeoTransform(place)
    burnt.GetRasterBand(1).WriteRaster(
        0, 0, *class_map.shape[::-1], class_map.astype(np.uint8).tobytes()
    )
    projection = osr.SpatialReference(wkt=grid.GetProjection()) if grid.GetProjection() else None
    found = ogr.GetDriverByName("Memory").CreateDataSource("")
    areas = found.CreateLayer("areas", projection, ogr.wkbPolygon)
    areas.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    band = burnt.GetRasterBand(1)
    gdal.Polygonize(band, band, areas, 0)
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = made.CreateLayer(path.stem, projection, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("cover", ogr.OFTString))
    for area in areas:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("cover", names[area.GetField("id")])
        feature.SetGeometry(area.GetGeometryRef().Clone())
        layer.CreateFeature(feature)


def dealt_polygons(source: Path, field: str, side: float, folder: Path) -> tuple[Path, Path]:
    """Deal the polygons of a file into two by squares: to learn from, and to assess against."""
    opened = ogr.Open(str(source))
    layer = opened.GetLayer()
    paths = (folder / "labels.gpkg", folder / "reference.gpkg")
    made = [ogr.GetDriverByName("GPKG").CreateDataSource(str(path)) for path in paths]
    into = [
        m.CreateLayer(p.stem, layer.GetSpatialRef(), ogr.wkbPolygon) for m, p in zip(made, paths)
    ]
    for target in into:
        target.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for feature in layer:
        whole = feature.GetGeometryRef()
        parts = [whole.GetGeometryRef(i) for i in range(whole.GetGeometryCount())]
        if whole.GetGeometryType() == ogr.wkbPolygon:
            parts = [whole]
        for part in parts:
            # Whole squares go to either: neighbours are told from one another by their classes.
            place = part.Centroid()
            square = int(place.GetX() // side) + int(place.GetY() // side)
            target = into[square % 2]
            piece = ogr.Feature(target.GetLayerDefn())
            piece.SetField(field, feature.GetField(field))
            piece.SetGeometry(part.Clone())
            target.CreateFeature(piece)
    return paths


@pytest.fixture(scope="module")
def demo_day(act_out: Act, indian_pines, small_training, pictures, tmp_path_factory):
    """Return what was seen on the demo scene."""
    folder = tmp_path_factory.mktemp("demo_day")
    names = {c.id: c.name for c in read_prompt_set(PROMPTS).classes}
    _, labels = cube_and_labels()
    part = gdal.Open(str(small_training)).ReadAsArray()
    polygons_of(part, indian_pines.scene, names, folder / "labels.gpkg")
    polygons_of(np.where(part, 0, labels), indian_pines.scene, names, folder / "reference.gpkg")
    return act_out(
        "workday.py",
        {
            "limit_s": LIMIT_S - 40,
            "name": "demo",
            "folder": str(folder),
            "pictures": str(pictures),
            "scene": str(indian_pines.scene),
            "scene_name": "Indian Pines",
            "labels": str(folder / "labels.gpkg"),
            "labels_name": "Training areas",
            "reference": str(folder / "reference.gpkg"),
            "reference_name": "Reference areas",
            "field": "cover",
            "set_name": "Crops of June",
            "described": {"Woods": "dense broadleaf forest in leaf"},
            "reworded": {"Woods": "a closed canopy of deciduous trees"},
            "clicked": [(0.76, 0.69), (0.2, 0.14), (0.41, 0.48)],
        },
    )


@pytest.fixture(scope="module")
def berlin_day(act_out: Act, shared_data, pictures, tmp_path_factory):
    """Return what was seen on the scene of Berlin."""
    data = shared_data / "berlin"
    folder = tmp_path_factory.mktemp("berlin_day")
    polygons = data / "LandCov_BerlinUrbanGradient.shp"
    labels, reference = dealt_polygons(polygons, "Level_2", SQUARE_M, folder)
    return act_out(
        "workday.py",
        {
            "limit_s": LIMIT_S - 40,
            "name": "berlin",
            "folder": str(folder),
            "pictures": str(pictures),
            "scene": str(data / "EnMAP_BerlinUrbanGradient.bsq"),
            "scene_name": "Berlin",
            "labels": str(labels),
            "labels_name": "Land cover, training",
            "reference": str(reference),
            "reference_name": "Land cover, reference",
            "field": "Level_2",
            "set_name": "Berlin land cover",
            "described": {"Roof": "roofs of buildings: tiles, bitumen, metal"},
            "reworded": {"Tree": "the crowns of broadleaf trees along streets and in parks"},
            "clicked": [(0.5, 0.5), (0.25, 0.3), (0.7, 0.8)],
        },
    )


@pytest.fixture(params=["demo", "berlin"])
def day(request) -> tuple[str, dict[str, Any]]:
    """Return the name of a day, and what was seen on it."""
    return request.param, request.getfixturevalue(f"{request.param}_day")


def test_every_step_is_done_and_has_its_picture(day, pictures):
    name, seen = day
    assert seen["steps"] == STEPS
    for number, step in enumerate(STEPS, start=1):
        image = QImage(str(pictures / f"{name}_{number:02d}_{step}.png"))
        assert (image.width(), image.height()) == (1366, 768)


def test_the_scene_is_shown_with_its_facts_and_in_true_colour(day):
    _, seen = day
    assert seen["layer"] in ("Indian Pines", "Berlin")
    assert "bands" in seen["facts"]
    red, green, blue = seen["bands"]
    assert red > green > blue


def test_the_values_of_a_field_become_a_prompt_set(day):
    name, seen = day
    assert seen["found"] == len(seen["set_classes"]) == {"demo": 16, "berlin": 6}[name]
    assert seen["unsaved"] is False
    assert seen["set"] == {"demo": "Crops of June", "berlin": "Berlin land cover"}[name]


def test_training_tells_its_accuracy_and_the_map_its_classes(day):
    _, seen = day
    assert seen["trained"]
    assert seen["validation"]
    assert "classes" in seen["classified"]
    assert all(name in seen["set_classes"] for name in seen["pixels"])


def test_the_map_is_assessed_against_areas_that_taught_nothing(day):
    name, seen = day
    accuracy = seen["assessed"]["OVERALL_ACCURACY"]
    assert {"demo": 0.95, "berlin": 0.2}[name] < accuracy <= 1.0


def test_a_prompt_is_reworded_and_mapped_without_training(day):
    _, seen = day
    assert "warning" in seen["again"]
    assert seen["seconds_again"] < 60
    assert seen["saved"]["model"] == seen["reopened"]["model"]


def test_a_reopened_project_has_everything_in_its_place(day):
    _, seen = day
    assert seen["between"]["layer"] == ""
    assert seen["reopened"] == seen["saved"]
    assert len(seen["reopened"]["groups"]) == 2
    assert len(seen["reopened"]["legends"]) >= 1
    assert seen["message"].startswith("Ready to classify")
