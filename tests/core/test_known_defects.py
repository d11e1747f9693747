"""Defects seen in other programs that the engine does not have; ``tests/test_known_defects.py``
lists all of them with their tests."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal

from spectraprompt.core.decisions import DecisionRule
from spectraprompt.core.errors import Cancelled
from spectraprompt.core.grid import Grid
from spectraprompt.core.inference import Classifier, map_scene, plan_for
from spectraprompt.core.jobs import ClassifyJob, EmbedJob, Job, SimilarityJob
from spectraprompt.core.products import ClassRasterWriter, LegendClass
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import Scene, write_envi
from spectraprompt.core.service import run_job
from spectraprompt.demo.indian_pines import IndianPines, cube_and_labels

MODEL = "shipped:indian-pines"


def job_for(scene: Path, folder: Path) -> ClassifyJob:
    return ClassifyJob(str(scene), MODEL, str(folder / "classes.tif"), device="cpu")


def written(folder: Path, indian_pines: IndianPines, cube: NDArray, **options: object) -> Path:
    """Write a cube as a scene with the bands of Indian Pines."""
    with Scene.open(str(indian_pines.scene)) as scene:
        axis = scene.axis
    grid = Grid(*cube.shape[1:], (500000.0, 20.0, 0.0, 4500000.0, 0.0, -20.0))
    return write_envi(folder / "scene.bsq", cube, axis, grid, **options)


def classes_of(path: str) -> NDArray[np.uint8]:
    dataset = gdal.Open(path)
    return np.frombuffer(dataset.ReadRaster(), np.uint8).reshape(
        dataset.RasterYSize, dataset.RasterXSize
    )


def test_masked_pixels_are_nodata_and_the_raster_says_so(
    indian_pines: IndianPines, tmp_path: Path
) -> None:
    cube, _ = cube_and_labels()
    cube = cube[:, :30, :40].copy()
    cube[:, 5:9, 7:20] = 0
    job = job_for(written(tmp_path, indian_pines, cube, nodata=0), tmp_path)
    job = replace(job, confidence=str(tmp_path / "confidence.tif"))
    result = run_job(job, Progress())
    masked = np.zeros((30, 40), bool)
    masked[5:9, 7:20] = True
    np.testing.assert_array_equal(classes_of(job.output) == 0, masked)
    dataset, confidence = gdal.Open(job.output), gdal.Open(job.confidence)
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == 0
    assert band.GetMaskFlags() == gdal.GMF_NODATA
    assert sum(result.summary["class_pixels"].values()) == (~masked).sum()
    assert confidence.GetRasterBand(1).GetNoDataValue() == -1


@pytest.mark.parametrize("size", [(1, 1), (3, 5), (16, 16), (40, 2)])
def test_an_image_smaller_than_a_window_is_mapped_whole(
    size: tuple[int, int], indian_pines: IndianPines, tmp_path: Path
) -> None:
    cube, _ = cube_and_labels()
    job = job_for(written(tmp_path, indian_pines, cube[:, : size[0], : size[1]].copy()), tmp_path)
    run_job(job, Progress())
    found = classes_of(job.output)
    assert found.shape == size
    assert (found > 0).all()


class _CancelledAfter:
    """Tells that the user has cancelled, from the n-th time on that it is asked."""

    def __init__(self, times: int) -> None:
        self.left = times

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("kind", ["classify", "similarity", "embed"])
def test_cancel_ends_the_whole_run_wherever_it_is(
    kind: str, indian_pines: IndianPines, tmp_path: Path
) -> None:
    """At any moment at which it is asked: the run is over at once, and nothing is written."""
    cube, _ = cube_and_labels()
    scene = str(written(tmp_path, indian_pines, cube[:, :24, :24].copy()))
    output = str(tmp_path / "result.tif")
    jobs: dict[str, Job] = {
        "classify": ClassifyJob(scene, MODEL, output, device="cpu"),
        "similarity": SimilarityJob(scene, MODEL, output, ("a forest",), device="cpu"),
        "embed": EmbedJob(scene, MODEL, output, components=2, device="cpu"),
    }
    before = sorted(tmp_path.iterdir())
    asked = _CancelledAfter(10**6)
    run_job(jobs[kind], Progress(cancelled=asked))
    times = 10**6 - asked.left
    assert times >= 4
    for path in set(tmp_path.iterdir()) - set(before):
        path.unlink()
    for number in sorted({0, 1, times // 2, times - 1}):
        with pytest.raises(Cancelled):
            run_job(jobs[kind], Progress(cancelled=_CancelledAfter(number)))
        assert sorted(tmp_path.iterdir()) == before


class _OneClass:
    """An engine that finds the first class everywhere."""

    radius, window_pixels, bytes_per_pixel = 1, 1 << 16, 64

    def similarities(
        self, values: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        rows, cols = valid.shape
        found = np.zeros((2, rows - 2, cols - 2), np.float32)
        found[0] = 1
        return found

    scores = similarities


def test_no_map_is_held_in_memory(tmp_path: Path) -> None:
    """A map of 36 million pixels, by far less memory than a byte for each of them takes."""
    side, budget = 6000, 8
    path = tmp_path / "scene.tif"
    options = ["TILED=YES", "SPARSE_OK=TRUE"]
    driver = gdal.GetDriverByName("GTiff")
    driver.Create(str(path), side, side, 2, gdal.GDT_Byte, options=options).FlushCache()
    legend = (LegendClass(1, "one", "#112233"), LegendClass(2, "two", "#223344"))
    mapper = Classifier(_OneClass(), DecisionRule(np.array([1, 2], np.int32), 10.0))
    tracemalloc.start()
    try:
        with Scene.open(str(path)) as scene:
            plan = plan_for(mapper, scene, scene.grid.whole, budget)
            with ClassRasterWriter(tmp_path / "classes.tif", scene.grid, legend) as raster:
                map_scene(
                    mapper,
                    scene,
                    plan,
                    lambda window, found: raster.write(window, found.class_ids),
                    Progress(),
                    "mapping",
                )
                raster.commit()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert raster.class_pixels[1] == side * side
    assert peak < 2 * budget << 20 < side * side


@pytest.mark.parametrize("factor", [1 / 255, 1e-4, 10.0])
def test_the_scale_of_the_values_makes_no_difference(
    factor: float, indian_pines: IndianPines, tmp_path: Path
) -> None:
    """Reflectance is no picture: nothing is divided by 255, or by any other number."""
    cube, _ = cube_and_labels()
    part = cube[:, 40:80, 40:80].astype(np.float32)
    maps = []
    for number, values in enumerate((part, part * np.float32(factor))):
        folder = tmp_path / str(number)
        folder.mkdir()
        job = job_for(written(folder, indian_pines, values), folder)
        run_job(job, Progress())
        maps.append(classes_of(job.output))
    assert (maps[0] == maps[1]).mean() > 0.999


@pytest.mark.parametrize("nodata", [float("nan"), -3.4028234663852886e38, 1e30])
def test_nodata_of_floating_point_becomes_no_number_of_a_class(
    nodata: float, indian_pines: IndianPines, tmp_path: Path
) -> None:
    """NaN and huge numbers, taken as whole numbers, would become −9.2e18."""
    cube, _ = cube_and_labels()
    part = cube[:, :20, :20].astype(np.float32)
    part[:, :4] = nodata
    job = job_for(written(tmp_path, indian_pines, part, nodata=nodata), tmp_path)
    result = run_job(job, Progress())
    found = classes_of(job.output)
    assert (found[:4] == 0).all()
    assert set(np.unique(found[4:])) <= set(range(1, 17))
    assert sum(result.summary["class_pixels"].values()) == 16 * 20
    embed = EmbedJob(job.scene, MODEL, str(tmp_path / "e.tif"), components=1, device="cpu")
    run_job(embed, Progress())
    dataset = gdal.Open(embed.output)
    values = np.frombuffer(dataset.ReadRaster(), np.float32).reshape(20, 20)
    assert (values[:4] == -9999).all()
    assert (np.abs(values[4:]) <= 2).all()
