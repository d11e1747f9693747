"""Writes the Indian Pines scene as a user would have it: an ENVI file and a label raster.

The cube and the ground truth come from the PyPI package ``tensorly`` (AVIRIS, 12 June 1992, Purdue
University Research Repository, doi:10.4231/R7RX991C, CC BY 3.0). Its list of wavelengths is wrong
from index 103 on; the band centres beside this file are those of the instrument.
"""

from __future__ import annotations

import importlib.metadata
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from spectraprompt.core.grid import Grid
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.core.scene import write_envi
from spectraprompt.core.spectra import SpectralAxis

CREDIT = (
    "Indian Pines: Baumgardner, Biehl & Landgrebe (2015), Purdue University Research Repository, "
    "doi:10.4231/R7RX991C, CC BY 3.0; as packed in tensorly."
)
PROMPTS = "indian_pines"
_PACKED = "tensorly/datasets/data/Indian_pines_{}.npy"
_WAVELENGTHS = Path(__file__).with_name("indian_pines_wavelengths_nm.csv")


@dataclass(frozen=True)
class IndianPines:
    """The scene on disk.

    Attributes
    ----------
    scene : Path
        ENVI file with wavelengths.
    labels : Path
        GeoTIFF with all labelled pixels, 0 elsewhere, and class names.
    """

    scene: Path
    labels: Path


def cube_and_labels() -> tuple[np.ndarray, np.ndarray]:
    """Return the cube, uint16 (bands, rows, cols), and the class ids, uint8 (rows, cols).

    Raises
    ------
    SystemExit
        When the package that carries them is not installed.
    """
    try:
        files = importlib.metadata.files("tensorly") or []
    except importlib.metadata.PackageNotFoundError:
        raise SystemExit(
            "Indian Pines comes with the package tensorly, which is missing; run 'make setup'."
        ) from None
    found = {str(file): Path(str(file.locate())) for file in files}
    arrays = [
        np.load(found[_PACKED.format(part)], allow_pickle=False) for part in ("corrected", "gt")
    ]
    return np.ascontiguousarray(arrays[0].transpose(2, 0, 1)), arrays[1].astype(np.uint8)


def wavelengths_nm() -> np.ndarray:
    """Return the 200 band centres in nm."""
    return np.loadtxt(_WAVELENGTHS)


def write_indian_pines(folder: Path) -> IndianPines:
    """Write scene and labels into a folder and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    cube, labels = cube_and_labels()
    bands, rows, cols = cube.shape
    axis = SpectralAxis(wavelengths_nm(), None, np.ones(bands, dtype=bool))
    scene = write_envi(
        folder / "indian_pines.bsq",
        cube,
        axis,
        Grid(rows, cols),
        description="Indian Pines, AVIRIS",
    )
    path = folder / "indian_pines_labels.tif"
    write_labels(path, labels)
    return IndianPines(scene, path)


def write_labels(path: Path, class_ids: np.ndarray) -> None:
    """Write class ids, uint8 (rows, cols), as a GeoTIFF with the scene's class names."""
    rows, cols = class_ids.shape
    names = {c.id: c.name for c in read_prompt_set(PROMPTS).classes}
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Byte)
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(0)
    band.SetCategoryNames([names.get(i, "") for i in range(max(names) + 1)])
    band.WriteRaster(0, 0, cols, rows, np.ascontiguousarray(class_ids).tobytes())
    band.FlushCache()
