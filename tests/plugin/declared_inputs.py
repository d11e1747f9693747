"""The small real files that the declared tests of the algorithms take as input."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from spectraprompt.core.prompts import read_prompt_set, write_prompt_set

from .small_scene import COLS, ORIGIN, ROWS, crs_wkt, stripes_wkt, truth, write_bytes_raster

CHANGED_PIXELS = ROWS * COLS // 10


def write_inputs(folder: Path, small_scene: Path, prompts: Path, model: str) -> None:
    """Write all inputs into a folder.

    ``scene.tif`` with ``scene_labels.tif`` and ``three.json``, and ``small.spm`` trained on them;
    ``classes.tif``, the truth as class numbers 1 to 3 with a table of names, and ``changed.tif``,
    where a tenth of the pixels, all of class 1, has class 2; ``grouped.json``, the classes of
    ``three.json`` with parents; ``areas.gpkg``, polygons with the class name in the field
    ``cover``; ``points.gpkg``, a point in the middle of each class;
    ``thermal.tif``, a scene from 8000 to 12000 nm; ``cut.spm``, half a model, and ``fake.spm``,
    which is none.
    """
    for path in (small_scene, small_scene.with_name(f"{small_scene.stem}_labels.tif")):
        shutil.copy(path, folder / path.name)
    shutil.copy(prompts, folder / "three.json")
    shutil.copy(prompts, folder / "fake.spm")
    shutil.copy(model, folder / "small.spm")
    content = Path(model).read_bytes()
    (folder / "cut.spm").write_bytes(content[: len(content) // 2])
    three = read_prompt_set(prompts)
    grouped = [replace(c, parent=None if c.id == 1 else "Land") for c in three.classes]
    write_prompt_set(folder / "grouped.json", replace(three, classes=tuple(grouped)))
    classes = truth()
    write_bytes_raster(folder / "classes.tif", classes)
    changed = classes.copy()
    changed.reshape(-1)[:CHANGED_PIXELS] = 2
    write_bytes_raster(folder / "changed.tif", changed)
    _write_vectors(folder)
    _write_thermal(folder / "thermal.tif")


def _write_vectors(folder: Path) -> None:
    crs = osr.SpatialReference()
    crs.ImportFromWkt(crs_wkt())
    for name, kind in (("areas", ogr.wkbPolygon), ("points", ogr.wkbPoint)):
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / f"{name}.gpkg"))
        layer = source.CreateLayer(name, crs, kind)
        layer.CreateField(ogr.FieldDefn("cover", ogr.OFTString))
        for cover, wkt in stripes_wkt():
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("cover", cover)
            geometry = ogr.CreateGeometryFromWkt(wkt)
            feature.SetGeometry(geometry if name == "areas" else geometry.Centroid())
            layer.CreateFeature(feature)
        source.FlushCache()


def _write_thermal(path: Path) -> None:
    wavelengths = np.linspace(8000.0, 12000.0, 24)
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), COLS, ROWS, len(wavelengths), gdal.GDT_Float32)
    dataset.SetGeoTransform(ORIGIN)
    dataset.SetProjection(crs_wkt())
    for number, wavelength in enumerate(wavelengths, start=1):
        band = dataset.GetRasterBand(number)
        band.SetMetadataItem("wavelength", f"{wavelength:.1f}")
        band.SetMetadataItem("wavelength_units", "Nanometers")
        band.Fill(300.0 + number)
    dataset.FlushCache()
