"""Similarity maps of free texts, on Indian Pines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core.errors import SpectraPromptError
from spectraprompt.core.jobs import ResultEvent, SimilarityJob
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.core.scene import Scene, write_envi
from spectraprompt.core.service import run_job
from spectraprompt.demo.indian_pines import PROMPTS, IndianPines, cube_and_labels

WOODS = 14
QUERIES = ("a forest of tall trees", "ripening wheat")


@pytest.fixture
def job(indian_pines: IndianPines, trained_model: Path, tmp_path: Path) -> SimilarityJob:
    output = str(tmp_path / "similarity.tif")
    return SimilarityJob(str(indian_pines.scene), str(trained_model), output, QUERIES, device="cpu")


def bands(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    array = np.empty((dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize), np.float32)
    for number, plane in enumerate(array, start=1):
        dataset.GetRasterBand(number).ReadRaster(buf_type=gdal.GDT_Float32, buf_obj=plane)
    return array


def test_each_text_becomes_a_band_that_finds_what_it_names(job: SimilarityJob) -> None:
    told: list[str] = []
    result = run_job(job, Progress(on_log=lambda _, text: told.append(text)))
    assert isinstance(result, ResultEvent)
    found = bands(result.outputs["similarity"])
    assert found.shape == (2, 145, 145)
    _, labels = cube_and_labels()
    woods = found[0][labels == WOODS].mean()
    assert woods > found[0][(labels > 0) & (labels != WOODS)].mean() + 0.2
    dataset = gdal.Open(job.output)
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2)] == list(QUERIES)
    assert dataset.GetRasterBand(1).GetNoDataValue() == -9999
    assert dataset.GetMetadataItem("SPECTRAPROMPT_CONTENT") == "similarity"
    assert dataset.GetMetadataItem("SPECTRAPROMPT_PROMPTS") == "\n".join(QUERIES)
    assert dataset.GetMetadataItem("SPECTRAPROMPT_MODEL_FILE") == "indian_pines.spm"
    for query, band in zip(QUERIES, found):
        figures = result.summary["queries"][query]
        assert figures["mean"] == pytest.approx(band.mean(), abs=1e-3)
        assert figures["low"] == pytest.approx(np.quantile(band, 0.02), abs=0.005)
        assert figures["high"] == pytest.approx(np.quantile(band, 0.98), abs=0.005)
        assert any(query in text for text in told)
    assert "singlebandpseudocolor" in Path(job.output).with_suffix(".qml").read_text("utf-8")


def test_memory_and_extent_do_not_change_a_similarity(job: SimilarityJob) -> None:
    run_job(job, Progress())
    whole = bands(job.output)
    # Without a geotransform, map units are pixels.
    part = replace(job, extent=(20.0, 30.0, 60.0, 90.0), memory_mb=64)
    run_job(part, Progress())
    with Scene.open(job.scene) as scene:
        _, _, _, _, _, down = scene.grid.affine
    rows = slice(30, 90) if down > 0 else slice(-90, -30)
    np.testing.assert_allclose(bands(job.output), whole[:, rows, 20:60], atol=1e-4)


def test_the_prompt_of_a_class_is_compared_as_the_class_is(
    job: SimilarityJob, trained_model: Path
) -> None:
    """The model separates woods by the mean of their prompts, so each of them must find woods."""
    prompts = read_prompt_set(PROMPTS).by_id(WOODS).prompts
    run_job(replace(job, queries=prompts), Progress())
    _, labels = cube_and_labels()
    for band in bands(job.output):
        others = band[(labels > 0) & (labels != WOODS)]
        assert np.median(band[labels == WOODS]) > np.quantile(others, 0.9)


def test_nodata_stays_nodata(job: SimilarityJob, tmp_path: Path) -> None:
    cube, _ = cube_and_labels()
    with Scene.open(job.scene) as scene:
        axis, grid = scene.axis, scene.grid
    cube[:, 10:20, 30:50] = 0
    scene_path = write_envi(tmp_path / "hole.bsq", cube, axis, grid, nodata=0)
    run_job(replace(job, scene=str(scene_path)), Progress())
    hole = np.zeros((145, 145), bool)
    hole[10:20, 30:50] = True
    for band in bands(job.output):
        np.testing.assert_array_equal(band == -9999, hole)

    cube[:] = 0
    nothing = write_envi(tmp_path / "nothing.bsq", cube, axis, grid, nodata=0)
    refused(replace(job, scene=str(nothing), output=str(tmp_path / "n.tif")), "scene.all-nodata")


def refused(job: SimilarityJob, code: str) -> None:
    folder = Path(job.output).parent
    before = sorted(folder.iterdir()) if folder.exists() else []
    with pytest.raises(SpectraPromptError) as caught:
        run_job(job, Progress())
    assert caught.value.code == code
    assert "\n" not in caught.value.message
    assert (sorted(folder.iterdir()) if folder.exists() else []) == before


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"queries": ()}, "prompts.no-queries"),
        ({"queries": ("soil", "")}, "prompts.empty-query"),
        ({"queries": ("soil", "SOIL")}, "prompts.duplicate-query"),
        ({"model": "none.spm"}, "bundle.not-found"),
        ({"scene": "none.bsq"}, "scene.not-found"),
        ({"memory_mb": 0}, "job.memory"),
        ({"encoder": "no such encoder"}, "encoder.missing"),
        ({"extent": (5.0, 5.0, 1.0, 1.0)}, "job.extent"),
        ({"device": "tpu"}, "engine.unknown-device"),
        ({"output": "map.png"}, "output.bad-suffix"),
    ],
)
def test_what_cannot_be_mapped_is_refused_in_one_sentence(
    job: SimilarityJob, changes: dict[str, object], code: str
) -> None:
    refused(replace(job, **changes), code)
