"""The question about one pixel: that its answer is the map's, and that a second one is quick."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core import cli, pixel_run
from spectraprompt.core.errors import SpectraPromptError
from spectraprompt.core.grid import Grid
from spectraprompt.core.jobs import ClassifyJob, PixelJob, job_from_line, to_line
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import Scene, write_envi
from spectraprompt.core.service import run_job
from spectraprompt.core.spectra import SpectralAxis
from spectraprompt.core.warm_models import WarmModels
from spectraprompt.demo.indian_pines import IndianPines, cube_and_labels

HOLE = (slice(60, 70), slice(30, 41))
NODATA = -5.0
BAD = (0, 103, 104, 199)


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pixel_run, "MODELS", WarmModels())


@pytest.fixture(scope="module")
def holed(indian_pines: IndianPines, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return Indian Pines with a hole of nodata and a rotated geotransform."""
    folder = tmp_path_factory.mktemp("holed")
    with Scene.open(indian_pines.scene) as scene:
        cube, _ = scene.read(scene.grid.whole)
        wavelengths = scene.axis.wavelengths
    cube = np.array(cube)
    cube[(slice(None), *HOLE)] = NODATA
    path = folder / "holed.tif"
    bands, rows, cols = cube.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, gdal.GDT_Float32)
    dataset.SetGeoTransform((500000.0, 24.0, 7.0, 4400000.0, 7.0, -24.0))
    for index in range(bands):
        band = dataset.GetRasterBand(index + 1)
        band.WriteRaster(0, 0, cols, rows, cube[index].tobytes())
        band.SetNoDataValue(NODATA)
        if wavelengths is not None:
            band.SetMetadataItem("wavelength", str(wavelengths[index]))
            band.SetMetadataItem("wavelength_units", "nm")
    dataset.FlushCache()
    return path


@pytest.fixture(scope="module")
def maps(
    holed: Path, trained_model: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, np.ndarray]:
    """Return classes and measures of the whole scene, as `classify` maps them."""
    folder = tmp_path_factory.mktemp("maps")
    job = ClassifyJob(
        str(holed),
        str(trained_model),
        str(folder / "classes.tif"),
        confidence=str(folder / "confidence.tif"),
        entropy=str(folder / "entropy.tif"),
        engine="onnxruntime",
        device="cpu",
    )
    outputs = run_job(job, Progress()).outputs
    return {role: read(path) for role, path in outputs.items()}


def read(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    array = np.empty((dataset.RasterYSize, dataset.RasterXSize), np.float32)
    dataset.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32, buf_obj=array)
    return array


def ask(scene: Path, model: Path, row: int, col: int) -> dict:
    job = PixelJob(str(scene), str(model), pixel=(row, col), device="cpu")
    return run_job(job, Progress()).summary


@pytest.mark.parametrize(
    ("row", "col"),
    [(0, 0), (144, 144), (0, 77), (71, 0), (59, 35), (70, 41), (65, 42), (100, 100), (20, 120)],
)
def test_the_answer_is_what_the_map_has(holed, trained_model, maps, row, col):
    found = ask(holed, trained_model, row, col)
    assert found["valid"]
    assert found["class_id"] == maps["classes"][row, col]
    assert found["confidence"] == pytest.approx(maps["confidence"][row, col], abs=1e-5)
    assert found["entropy"] == pytest.approx(maps["entropy"][row, col], abs=1e-5)
    best = found["classes"][0]
    assert (best["id"], best["name"]) == (found["class_id"], found["class_name"])
    assert best["share"] == pytest.approx(found["confidence"], abs=1e-5)
    assert sum(c["share"] for c in found["classes"]) == pytest.approx(1)
    ordered = [c["similarity"] for c in found["classes"]]
    assert ordered == sorted(ordered, reverse=True)


def test_all_pixels_of_a_row_agree_with_the_map(holed, trained_model, maps):
    found = [ask(holed, trained_model, 64, col) for col in range(145)]
    classes = [one.get("class_id", 0) for one in found]
    assert classes == maps["classes"][64].astype(int).tolist()


def test_nodata_is_said_and_has_no_classes(holed, trained_model, maps):
    found = ask(holed, trained_model, 64, 35)
    assert not found["valid"]
    assert maps["classes"][64, 35] == 0
    assert found["values"] is None
    assert "class_id" not in found
    assert "classes" not in found
    json.dumps(found, allow_nan=False)


def test_the_prompts_of_a_class_are_compared_one_by_one(holed, trained_model):
    best = ask(holed, trained_model, 100, 100)["classes"][0]
    assert len(best["prompts"]) > 1
    single = [prompt["similarity"] for prompt in best["prompts"]]
    assert single == sorted(single, reverse=True)
    assert single[0] >= best["similarity"] * 0.5
    assert all(-1.0001 <= value <= 1.0001 for value in single)


def test_a_point_in_a_turned_scene_is_its_pixel(holed, trained_model):
    with Scene.open(holed) as scene:
        x, y = scene.grid.centre(12, 34)
        values, _ = scene.read(scene.grid.whole)
    found = run_job(PixelJob(str(holed), at=(x, y)), Progress()).summary
    assert (found["row"], found["col"]) == (12, 34)
    assert (found["x"], found["y"]) == (x, y)
    assert found["values"] == pytest.approx(values[:, 12, 34].tolist())
    assert "classes" not in found


def test_a_second_question_loads_nothing(holed, trained_model):
    first = ask(holed, trained_model, 100, 100)
    second = ask(holed, trained_model, 20, 20)
    assert first["model_loaded"]
    assert not second["model_loaded"]
    assert second["seconds"] < 1.0


def test_a_model_written_anew_is_loaded_anew(holed, trained_model, tmp_path):
    model = tmp_path / "copy.spm"
    shutil.copy(trained_model, model)
    assert ask(holed, model, 3, 3)["model_loaded"]
    os.utime(model, ns=(1, 1))
    assert ask(holed, model, 3, 3)["model_loaded"]


def test_other_prompts_are_another_model(holed, trained_model):
    job = PixelJob(str(holed), str(trained_model), pixel=(5, 5), device="cpu")
    plain = run_job(job, Progress()).summary
    edited = run_job(replace(job, prompts="indian_pines"), Progress()).summary
    assert edited["model_loaded"]
    assert edited["class_id"] == plain["class_id"]


def test_a_threshold_leaves_a_pixel_unclassified_as_on_the_map(holed, trained_model):
    job = PixelJob(str(holed), str(trained_model), pixel=(5, 5), unclassified_below=1.0)
    found = run_job(replace(job, device="cpu"), Progress()).summary
    assert found["class_name"] == "Unclassified"
    assert found["class_id"] not in [c["id"] for c in found["classes"]]


def test_bad_bands_are_gaps_and_units_are_told(tmp_path):
    cube = np.arange(4 * 2 * 3, dtype=np.int16).reshape(4, 2, 3)
    good = np.array([True, False, True, True])
    axis = SpectralAxis(np.array([400.0, 500, 600, 700]), None, good)
    path = write_envi(tmp_path / "scene.bsq", cube, axis, Grid(2, 3))
    header = Path(path).with_suffix(".hdr")
    header.write_text(header.read_text() + "reflectance scale factor = 10000\n")
    found = run_job(PixelJob(str(path), pixel=(1, 2)), Progress()).summary
    assert found["values"][1] is None
    kept = [value for value in found["values"] if value is not None]
    assert kept == pytest.approx([5e-4, 17e-4, 23e-4], rel=1e-6)
    assert found["good_bands"] == good.tolist()
    assert found["wavelengths_nm"] == [400, 500, 600, 700]
    assert found["unit"] == "reflectance"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"at": (0.0, 0.0)}, "scene.outside"),
        ({"at": (float("inf"), 0.0)}, "job.pixel"),
        ({"pixel": (145, 0)}, "scene.outside"),
        ({"pixel": (-1, 0)}, "scene.outside"),
        ({"pixel": (0.5, 0)}, "scene.outside"),
        ({}, "job.pixel"),
        ({"at": (1.0, 1.0), "pixel": (1, 1)}, "job.pixel"),
        ({"pixel": ("1", "2")}, "job.pixel"),
        ({"pixel": (1, 2, 3)}, "job.pixel"),
        ({"pixel": (1, 1), "model": "nothing.spm"}, "bundle.not-found"),
        ({"pixel": (1, 1), "scene": "nothing.tif"}, "scene.not-found"),
    ],
)
def test_what_cannot_be_answered_is_refused_in_a_sentence(holed, changes, code):
    job = PixelJob(**{"scene": str(holed), **changes})
    with pytest.raises(SpectraPromptError) as caught:
        run_job(job, Progress())
    assert caught.value.code == code


def test_a_failed_load_is_not_kept(holed, trained_model, tmp_path):
    model = tmp_path / "late.spm"
    with pytest.raises(SpectraPromptError):
        ask(holed, model, 1, 1)
    shutil.copy(trained_model, model)
    assert ask(holed, model, 1, 1)["valid"]


def test_the_job_crosses_the_process_boundary():
    job = PixelJob("scene.tif", "model.spm", pixel=(3, 4), unclassified_below="auto")
    assert job_from_line(to_line(job)) == job
    place = PixelJob("scene.tif", at=(3.5, -4.0))
    assert job_from_line(to_line(place)) == place


def test_the_command_line_prints_json(holed, trained_model, capsys):
    arguments = ["pixel", str(holed), "--pixel", "20", "30", "--model", str(trained_model)]
    assert cli.main([*arguments, "--device", "cpu"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["row"], facts["col"]) == (20, 30)
    assert facts["classes"]
    assert cli.main(["pixel", str(holed), "--at", "-1", "-2"]) == 1
    assert "outside" in capsys.readouterr().err


def test_the_labels_of_the_scene_are_what_the_pixels_get(holed, trained_model):
    _, labels = cube_and_labels()
    rows, cols = np.nonzero(labels)
    chosen = np.random.default_rng(0).choice(len(rows), 30, replace=False)
    pairs = [(int(rows[i]), int(cols[i])) for i in chosen]
    inside = [p for p in pairs if not (60 <= p[0] < 70 and 30 <= p[1] < 41)]
    right = [ask(holed, trained_model, *p)["class_id"] == labels[p] for p in inside]
    assert np.mean(right) > 0.8
