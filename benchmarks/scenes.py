"""The scenes of the benchmark, each with its labels.

Indian Pines comes with the development packages. The crop of Pavia University and Berlin are read
from ``shared/data`` beside the checkout and left out where that folder is absent. The crop holds
2 % of the pixels of the full scene, a few fields only: its figures say nothing about the full one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal, ogr

from spectraprompt.core.grid import Grid
from spectraprompt.core.scene import Scene, write_envi
from spectraprompt.core.spectra import SpectralAxis
from spectraprompt.demo import indian_pines

SHARED_DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"

_FINE = 10
"""Berlin's polygons are burnt at a tenth of the pixel size before the majority is taken."""


@dataclass(frozen=True, eq=False)
class SceneImage:
    """What a method may see of a scene: everything but its labels.

    Attributes
    ----------
    cube : float32 array (bands, rows, cols)
        Good bands in the units of the file; every pixel is valid.
    class_ids : int array (classes,)
        Ids of the classes that have labels, growing; a class *index* counts these from 0.
    raster : Path
        The same scene as a file.
    prompts : str
        Shipped prompt set that describes the classes.
    """

    cube: np.ndarray
    class_ids: np.ndarray
    raster: Path
    prompts: str

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.cube.shape[1], self.cube.shape[2]

    def spectra(self) -> np.ndarray:
        """Return all spectra, float64 (rows · cols, bands), row by row."""
        return self.cube.reshape(len(self.cube), -1).T.astype(np.float64)


@dataclass(frozen=True, eq=False)
class LabelledScene:
    """A scene and its labelled pixels.

    Attributes
    ----------
    name, title : str
        For the command line, and for people.
    image : SceneImage
    rows, cols : int arrays (n,)
        Labelled pixels, row by row.
    targets : int64 array (n,)
        Class index of each.
    digest : str
        Of cube and labels: results of other data are not mixed with these.
    """

    name: str
    title: str
    image: SceneImage
    rows: np.ndarray
    cols: np.ndarray
    targets: np.ndarray
    digest: str

    def class_names(self) -> list[str]:
        """Return the name of each class, by its index."""
        from spectraprompt.core.prompts import read_prompt_set

        names = {c.id: c.name for c in read_prompt_set(self.image.prompts).classes}
        return [names[int(i)] for i in self.image.class_ids]


@dataclass(frozen=True)
class SceneSource:
    """How a scene of the benchmark is made; `load` takes a folder for its files."""

    name: str
    title: str
    load: Callable[[Path], LabelledScene]
    folder: Optional[Path] = None

    @property
    def present(self) -> bool:
        """Whether its data are on this machine."""
        return self.folder is None or self.folder.is_dir()


def _labelled(
    source: SceneSource, raster: Path, prompts: str, class_map: np.ndarray
) -> LabelledScene:
    with Scene.open(raster) as scene:
        cube, valid = scene.read(scene.grid.whole)
    class_map = np.where(valid, class_map, 0)
    if not valid.all():
        raise SystemExit(f"{source.title} has pixels without data, which the baselines cannot use.")
    rows, cols = np.nonzero(class_map)
    class_ids, targets = np.unique(class_map[rows, cols], return_inverse=True)
    digest = hashlib.sha256(cube.tobytes() + class_map.astype(np.int64).tobytes()).hexdigest()
    image = SceneImage(cube, class_ids.astype(np.int64), raster, prompts)
    targets = targets.reshape(-1).astype(np.int64)
    return LabelledScene(source.name, source.title, image, rows, cols, targets, digest)


def _indian_pines(folder: Path) -> LabelledScene:
    _, class_map = indian_pines.cube_and_labels()
    raster = indian_pines.write_indian_pines(folder).scene
    return _labelled(SCENES["indian-pines"], raster, indian_pines.PROMPTS, class_map)


def _pavia_crop(folder: Path) -> LabelledScene:
    data = SHARED_DATA / "pavia_university_crop"
    cube = np.load(data / "cube.npy", allow_pickle=False).transpose(2, 0, 1)
    class_map = np.load(data / "gt.npy", allow_pickle=False)
    wavelengths = np.loadtxt(data / "wavelengths_nm.csv")
    axis = SpectralAxis(wavelengths, None, np.ones(len(cube), dtype=bool))
    raster = write_envi(
        folder / "pavia_university_crop.bsq",
        np.ascontiguousarray(cube),
        axis,
        Grid(*class_map.shape),
        description="Pavia University, ROSIS-03, crop",
    )
    return _labelled(SCENES["pavia-crop"], raster, "pavia_university", class_map)


def _berlin(folder: Path) -> LabelledScene:
    del folder
    data = SHARED_DATA / "berlin"
    raster = data / "EnMAP_BerlinUrbanGradient.bsq"
    class_map = majority_classes(
        raster, data / "LandCov_BerlinUrbanGradient.shp", "Level_2_ID", share=0.5
    )
    return _labelled(SCENES["berlin"], raster, "urban", class_map)


def majority_classes(raster: Path, polygons: Path, field: str, share: float) -> np.ndarray:
    """Return the class that covers at least a share of each pixel of a raster, uint8 (rows, cols).

    Parameters
    ----------
    raster, polygons : Path
        The grid, and a vector file in the same coordinate system.
    field : str
        Integer field with the class id, 1 to 255.
    share : float
        Of a pixel's area; 0 is returned where no class covers so much.
    """
    grid = gdal.Open(str(raster))
    rows, cols = grid.RasterYSize, grid.RasterXSize
    origin_x, width, _, origin_y, _, height = grid.GetGeoTransform()
    burnt = gdal.GetDriverByName("MEM").Create("", cols * _FINE, rows * _FINE, 1, gdal.GDT_Byte)
    burnt.SetGeoTransform((origin_x, width / _FINE, 0, origin_y, 0, height / _FINE))
    burnt.SetProjection(grid.GetProjection())
    source = ogr.Open(str(polygons))
    gdal.RasterizeLayer(burnt, [1], source.GetLayer(), options=[f"ATTRIBUTE={field}"])
    fine = np.frombuffer(burnt.GetRasterBand(1).ReadRaster(), np.uint8)
    cells = fine.reshape(rows, _FINE, cols, _FINE).transpose(0, 2, 1, 3).reshape(rows, cols, -1)
    ids = np.unique(cells)
    ids = ids[ids > 0]
    covers = np.stack([(cells == i).mean(axis=2) for i in ids])
    best = covers.argmax(axis=0)
    return np.where(covers.max(axis=0) >= share, ids[best], 0).astype(np.uint8)


SCENES: dict[str, SceneSource] = {
    source.name: source
    for source in (
        SceneSource("indian-pines", "Indian Pines", _indian_pines),
        SceneSource(
            "pavia-crop",
            "Pavia University, crop of 140 × 80 pixels",
            _pavia_crop,
            SHARED_DATA / "pavia_university_crop",
        ),
        SceneSource(
            "berlin", "Berlin Urban Gradient, simulated EnMAP", _berlin, SHARED_DATA / "berlin"
        ),
    )
}
