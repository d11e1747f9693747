"""Embedding rasters, on Indian Pines."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core.bundle import bundle_checksum, read_bundle
from spectraprompt.core.embedding_run import read_basis
from spectraprompt.core.errors import SpectraPromptError
from spectraprompt.core.jobs import EmbedJob, ResultEvent, SimilarityJob
from spectraprompt.core.map_classes import prompts_of_queries, text_vectors_of
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import Scene, write_envi
from spectraprompt.core.service import run_job
from spectraprompt.demo.indian_pines import IndianPines, cube_and_labels


@pytest.fixture
def job(indian_pines: IndianPines, trained_model: Path, tmp_path: Path) -> EmbedJob:
    output = str(tmp_path / "components.tif")
    return EmbedJob(str(indian_pines.scene), str(trained_model), output, components=5, device="cpu")


def bands(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    array = np.empty((dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize), np.float32)
    for number, plane in enumerate(array, start=1):
        dataset.GetRasterBand(number).ReadRaster(buf_type=gdal.GDT_Float32, buf_obj=plane)
    return array


def test_components_are_bands_that_tell_about_themselves(job: EmbedJob) -> None:
    told: list[str] = []
    result = run_job(job, Progress(on_log=lambda _, text: told.append(text)))
    assert isinstance(result, ResultEvent)
    found = bands(result.outputs["embeddings"])
    assert found.shape == (5, 145, 145)
    dataset = gdal.Open(job.output)
    assert dataset.GetRasterBand(5).GetDescription() == "Component 5"
    assert dataset.GetRasterBand(1).GetNoDataValue() == -9999
    assert dataset.GetMetadataItem("SPECTRAPROMPT_CONTENT") == "embedding"
    assert dataset.GetMetadataItem("SPECTRAPROMPT_MODEL_FILE") == "indian_pines.spm"
    shares = [
        float(dataset.GetRasterBand(n).GetMetadataItem("EXPLAINED_VARIANCE")) for n in range(1, 6)
    ]
    assert shares == sorted(shares, reverse=True)
    assert result.summary["explained_variance"] == pytest.approx(sum(shares), abs=1e-4)
    variances = found.reshape(5, -1).var(axis=1)
    np.testing.assert_allclose(variances / variances[0], np.array(shares) / shares[0], rtol=0.25)
    assert any("components hold" in text for text in told)
    assert "multibandcolor" in Path(job.output).with_suffix(".qml").read_text("utf-8")
    basis, model_id = read_basis(job.output)
    assert model_id == bundle_checksum(job.model)
    assert basis.pixels == result.summary["sampled_pixels"] == 8192


def test_the_whole_embedding_gives_back_the_similarities(job: EmbedJob, tmp_path: Path) -> None:
    """What another program needs: similarity is the scalar product with a text's vector."""
    whole = replace(job, content="embedding", components=None, extent=(20.0, 30.0, 60.0, 90.0))
    assert run_job(whole, Progress()).summary["bands"] == 384
    embedding = bands(job.output)
    np.testing.assert_allclose((embedding**2).sum(axis=0), 1, atol=1e-4)
    bundle = read_bundle(job.model)
    text = bundle.manifest.prompts.classes[0].prompts[0]
    similar = SimilarityJob(
        job.scene, job.model, str(tmp_path / "s.tif"), (text,), extent=whole.extent, device="cpu"
    )
    run_job(similar, Progress())
    vectors = text_vectors_of(bundle, prompts_of_queries((text,)), None, Progress())
    products = np.tensordot(vectors, embedding, axes=1)
    np.testing.assert_allclose(products, bands(similar.output), atol=1e-4)
    # Components of the same pixels are the same embedding, rotated.
    part = replace(job, output=str(tmp_path / "part.tif"), extent=whole.extent)
    run_job(part, Progress())
    basis, _ = read_basis(part.output)
    rotated = np.tensordot(basis.axes, embedding - basis.mean[:, None, None], axes=1)
    np.testing.assert_allclose(bands(part.output), rotated, atol=1e-4)


def test_memory_and_extent_do_not_change_a_component(job: EmbedJob) -> None:
    run_job(job, Progress())
    whole = bands(job.output)
    run_job(replace(job, extent=(20.0, 30.0, 60.0, 90.0), memory_mb=64), Progress())
    with Scene.open(job.scene) as scene:
        down = scene.grid.affine[5]
    rows = slice(30, 90) if down > 0 else slice(-90, -30)
    np.testing.assert_allclose(bands(job.output), whole[:, rows, 20:60], atol=1e-4)


def test_the_same_again_gives_the_same_bytes_of_pixels(job: EmbedJob, tmp_path: Path) -> None:
    again = replace(job, output=str(tmp_path / "again.tif"))
    for one in (job, again):
        run_job(one, Progress())
    np.testing.assert_array_equal(bands(job.output), bands(again.output))
    assert read_basis(job.output)[0].to_json() == read_basis(again.output)[0].to_json()


def test_both_engines_give_the_same_components(job: EmbedJob, tmp_path: Path) -> None:
    """Of one basis: each estimates its own from embeddings that differ in the fifth digit."""
    ours = replace(job, engine="torch")
    run_job(ours, Progress())
    other = replace(job, engine="onnxruntime", basis=job.output, output=str(tmp_path / "onnx.tif"))
    result = run_job(other, Progress())
    assert result.summary["engine"] == "onnxruntime"
    np.testing.assert_allclose(bands(other.output), bands(ours.output), atol=1e-4)
    own = replace(other, basis=None, output=str(tmp_path / "own.tif"))
    run_job(own, Progress())
    one, two = read_basis(own.output)[0], read_basis(ours.output)[0]
    np.testing.assert_allclose(one.explained, two.explained, atol=1e-4)
    # The same space, whatever the axes within it.
    np.testing.assert_allclose(np.linalg.svd(one.axes @ two.axes.T)[1], 1, atol=1e-2)


def test_another_scene_gets_the_components_of_the_first(job: EmbedJob, tmp_path: Path) -> None:
    run_job(job, Progress())
    first = bands(job.output)
    cube, _ = cube_and_labels()
    with Scene.open(job.scene) as scene:
        axis, grid = scene.axis, scene.grid
    part = cube[:, :, :80]
    other = write_envi(tmp_path / "other.bsq", part, axis, replace(grid, cols=80))
    follows = replace(
        job, scene=str(other), basis=job.output, components=None, output=str(tmp_path / "o.tif")
    )
    assert run_job(follows, Progress()).summary["bands"] == 5
    radius = read_bundle(job.model).manifest.radius
    inner = np.s_[:, :, : 80 - radius]
    np.testing.assert_allclose(bands(follows.output)[inner], first[inner], atol=1e-4)
    run_job(replace(follows, components=2), Progress())
    np.testing.assert_allclose(bands(follows.output)[inner], first[:2, :, : 80 - radius], atol=1e-4)


def test_nodata_stays_nodata(job: EmbedJob, tmp_path: Path) -> None:
    cube, _ = cube_and_labels()
    with Scene.open(job.scene) as scene:
        axis, grid = scene.axis, scene.grid
    cube[:, 10:20, 30:50] = 0
    scene_path = write_envi(tmp_path / "hole.bsq", cube, axis, grid, nodata=0)
    run_job(replace(job, scene=str(scene_path), components=1), Progress())
    hole = np.zeros((145, 145), bool)
    hole[10:20, 30:50] = True
    np.testing.assert_array_equal(bands(job.output)[0] == -9999, hole)
    assert "pseudocolor" in Path(job.output).with_suffix(".qml").read_text("utf-8")

    cube[:] = 0
    nothing = write_envi(tmp_path / "nothing.bsq", cube, axis, grid, nodata=0)
    empty = replace(job, scene=str(nothing), output=str(tmp_path / "n.tif"))
    refused(empty, "job.components")
    refused(replace(empty, content="embedding", components=None), "scene.all-nodata")


def refused(job: EmbedJob, code: str) -> str:
    folder = Path(job.output).parent
    before = sorted(folder.iterdir()) if folder.exists() else []
    with pytest.raises(SpectraPromptError) as caught:
        run_job(job, Progress())
    assert caught.value.code == code, caught.value.message
    assert "\n" not in caught.value.message
    assert (sorted(folder.iterdir()) if folder.exists() else []) == before
    return caught.value.message


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"components": 0}, "job.components"),
        ({"components": 5000}, "job.components"),
        ({"content": "pixels"}, "job.content"),
        ({"content": "embedding"}, "job.components"),
        ({"model": "none.spm"}, "bundle.not-found"),
        ({"scene": "none.bsq"}, "scene.not-found"),
        ({"memory_mb": 0}, "job.memory"),
        ({"extent": (5.0, 5.0, 1.0, 1.0)}, "job.extent"),
        ({"device": "tpu"}, "engine.unknown-device"),
        ({"output": "map.png"}, "output.bad-suffix"),
        ({"basis": "none.tif"}, "job.basis"),
    ],
)
def test_what_cannot_be_mapped_is_refused_in_one_sentence(
    job: EmbedJob, changes: dict[str, object], code: str
) -> None:
    refused(replace(job, **changes), code)


def test_a_basis_of_another_model_or_a_damaged_one_is_refused(
    job: EmbedJob, tmp_path: Path
) -> None:
    run_job(job, Progress())
    other = replace(job, output=str(tmp_path / "o.tif"), basis=job.output)
    dataset = gdal.Open(job.output, gdal.GA_Update)
    text = dataset.GetMetadataItem("SPECTRAPROMPT_EMBEDDING_BASIS")
    dataset.SetMetadataItem("SPECTRAPROMPT_MODEL_ID", "ab12")
    dataset = None
    assert "another model" in refused(other, "job.basis")
    body = json.loads(text)
    body["axes"][0][0] = 7
    dataset = gdal.Open(job.output, gdal.GA_Update)
    dataset.SetMetadataItem("SPECTRAPROMPT_EMBEDDING_BASIS", json.dumps(body))
    dataset = None
    assert "damaged" in refused(other, "job.basis")
    # A basis is read, so it is not written over.
    refused(replace(job, basis=job.output), "output.same-as-input")
