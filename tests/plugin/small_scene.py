"""A small scene of three classes that any classifier tells apart, written with plain GDAL."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal, osr

from spectraprompt.core.prompts import PromptClass, PromptSet, write_prompt_set

ROWS, COLS, BANDS = 48, 40, 24
ORIGIN = (500000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)
CLASSES = ("Water", "Meadow", "Bare soil")
COLOURS = ("#1f77b4", "#2ca02c", "#8c564b")


@dataclass(frozen=True)
class SmallScene:
    """Paths of a scene, its labels, and a prompt set."""

    scene: Path
    labels: Path
    prompts: Path


def crs_wkt(epsg: int = 32633) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return crs.ExportToWkt()


def truth() -> np.ndarray:
    """Return the class of each pixel, 1 to 3, in three stripes."""
    return np.repeat(np.arange(1, 4, dtype=np.uint8), COLS * ROWS // 3).reshape(ROWS, COLS)


def write_small_scene(folder: Path, seed: int = 0, name: str = "scene") -> SmallScene:
    """Write a scene with wavelengths, half of its pixels as labels, and the prompt set."""
    rng = np.random.default_rng(seed)
    classes = truth()
    wavelengths = np.linspace(450.0, 2400.0, BANDS)
    x = np.linspace(0, 1, BANDS)
    spectra = np.stack([0.1 * np.exp(-4 * x), 0.1 + 0.4 / (1 + np.exp(-20 * (x - 0.2))), 0.4 * x])
    values = spectra[classes - 1].transpose(2, 0, 1) + rng.normal(0, 0.01, (BANDS, ROWS, COLS))
    scene = folder / f"{name}.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(scene), COLS, ROWS, BANDS, gdal.GDT_Float32)
    dataset.SetGeoTransform(ORIGIN)
    dataset.SetProjection(crs_wkt())
    for index in range(BANDS):
        band = dataset.GetRasterBand(index + 1)
        band.SetMetadataItem("wavelength", f"{wavelengths[index]:.2f}")
        band.SetMetadataItem("wavelength_units", "Nanometers")
        band.WriteRaster(0, 0, COLS, ROWS, values[index].astype(np.float32).tobytes())
    dataset.FlushCache()
    labelled = np.where(rng.random((ROWS, COLS)) < 0.5, classes, 0).astype(np.uint8)
    labels = write_bytes_raster(folder / f"{name}_labels.tif", labelled)
    return SmallScene(scene, labels, write_prompts(folder / "three.json"))


def write_bytes_raster(path: Path, values: np.ndarray, epsg: Optional[int] = 32633) -> Path:
    rows, cols = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform(ORIGIN)
    if epsg:
        dataset.SetProjection(crs_wkt(epsg))
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.GetRasterBand(1).WriteRaster(0, 0, cols, rows, np.ascontiguousarray(values).tobytes())
    dataset.FlushCache()
    return path


def write_prompts(path: Path) -> Path:
    texts = ("a calm lake, dark at all wavelengths", "lush green grass", "dry bare soil, bright")
    classes = tuple(
        PromptClass(number + 1, CLASSES[number], COLOURS[number], (texts[number],))
        for number in range(3)
    )
    return Path(write_prompt_set(path, PromptSet("Three classes", "For tests.", "en", classes)))


def stripes_wkt() -> list[tuple[str, str]]:
    """Return a polygon within each class's stripe, as (class name, WKT)."""
    x0, step, _, y0, _, _ = ORIGIN
    polygons = []
    for number, name in enumerate(CLASSES):
        left, right = x0 + 5 * step, x0 + (COLS - 5) * step
        top = y0 - (number * ROWS // 3 + 3) * step
        bottom = y0 - ((number + 1) * ROWS // 3 - 3) * step
        ring = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        text = ", ".join(f"{x} {y}" for x, y in ring)
        polygons.append((name, f"POLYGON(({text}))"))
    return polygons
