"""Mean spectra of labelled classes: numbers, windows, cache, bad input."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from osgeo import gdal

from spectraprompt.core import class_spectra, class_spectra_run
from spectraprompt.core.class_spectra import RunningSpectra
from spectraprompt.core.errors import SpectraPromptError
from spectraprompt.core.grid import Grid
from spectraprompt.core.jobs import ClassSpectraJob, job_from_line, to_line
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import PromptClass, PromptSet, write_prompt_set
from spectraprompt.core.scene import write_envi
from spectraprompt.core.service import run_job
from spectraprompt.core.spectra import SpectralAxis

ROWS, COLS, BANDS = 23, 31, 5


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch):
    monkeypatch.setattr(class_spectra_run, "_KEPT", type(class_spectra_run._KEPT)())


@pytest.fixture
def cube():
    rng = np.random.default_rng(1)
    return rng.normal(1000, 50, (BANDS, ROWS, COLS)).astype(np.float32)


@pytest.fixture
def ids():
    return np.random.default_rng(2).integers(0, 4, (ROWS, COLS)).astype(np.uint8)


@pytest.fixture
def job(tmp_path, cube, ids):
    good = np.array([True, True, False, True, True])
    cube[:, 3, 4] = -1  # nodata
    axis = SpectralAxis(np.linspace(400, 900, BANDS), None, good)
    scene = write_envi(tmp_path / "scene.bsq", cube, axis, Grid(ROWS, COLS), nodata=-1)
    ids[3, 4] = 1
    labels = tmp_path / "labels.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(labels), COLS, ROWS, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteRaster(0, 0, COLS, ROWS, ids.tobytes())
    dataset.FlushCache()
    classes = tuple(
        PromptClass(i, f"class {'abc'[i - 1]}", f"#00000{i}", ("a text " + "abc"[i - 1],))
        for i in (1, 2, 3)
    )
    prompts = write_prompt_set(tmp_path / "set.json", PromptSet("Three", "", "en", classes))
    return ClassSpectraJob(str(scene), str(labels), str(prompts))


def without_gaps(values):
    return [value for value in values if value is not None]


def test_mean_and_deviation_are_those_of_all_labelled_pixels(job, cube, ids, monkeypatch):
    monkeypatch.setattr(class_spectra, "WINDOW_BYTES", 2000)  # many windows
    found = run_job(job, Progress()).summary
    valid = np.ones((ROWS, COLS), bool)
    valid[3, 4] = False
    assert [c["id"] for c in found["classes"]] == [1, 2, 3]
    for entry in found["classes"]:
        pixels = cube[:, (ids == entry["id"]) & valid].astype(np.float64)
        assert entry["pixels"] == pixels.shape[1]
        wanted = pixels.mean(axis=1), pixels.std(axis=1, ddof=1)
        for values, expected in zip((entry["mean"], entry["deviation"]), wanted):
            assert values[2] is None
            np.testing.assert_allclose(without_gaps(values), np.delete(expected, 2), rtol=1e-9)
    assert found["classes"][0]["colour"] == "#000001"
    assert found["classes"][0]["name"] == "class a"
    json.dumps(found, allow_nan=False)


def test_windows_do_not_change_the_result(job, monkeypatch):
    whole = run_job(job, Progress()).summary["classes"]
    class_spectra_run._KEPT.clear()
    monkeypatch.setattr(class_spectra, "WINDOW_BYTES", 300)
    parts = run_job(job, Progress()).summary["classes"]
    for one, other in zip(whole, parts):
        for key in ("mean", "deviation"):
            assert without_gaps(one[key]) == pytest.approx(without_gaps(other[key]), rel=1e-9)


def test_the_answer_is_kept_until_the_labels_change(job):
    assert not run_job(job, Progress()).summary["kept"]
    assert run_job(job, Progress()).summary["kept"]
    os.utime(job.labels, ns=(1, 1))
    assert not run_job(job, Progress()).summary["kept"]


def test_a_class_without_data_says_so(job, tmp_path):
    only = np.zeros((ROWS, COLS), np.uint8)
    only[3, 4] = 2
    only[5, 5] = 1
    dataset = gdal.Open(job.labels, gdal.GA_Update)
    dataset.GetRasterBand(1).WriteRaster(0, 0, COLS, ROWS, only.tobytes())
    dataset = None
    one, empty = run_job(job, Progress()).summary["classes"]
    assert (one["pixels"], empty["pixels"]) == (1, 0)
    assert empty["mean"] is None
    assert set(one["deviation"]) == {0.0, None}


@given(
    arrays(np.float32, (2, 30), elements=st.floats(-1e4, 1e4, width=32)),
    st.lists(st.integers(0, 30), max_size=5),
)
def test_parts_add_up_to_the_whole(spectra, cuts):
    running = RunningSpectra(2)
    for part in np.split(spectra, sorted(cuts), axis=1):
        running.add(part)
    assert running.count == 30
    exact = spectra.astype(np.float64)
    np.testing.assert_allclose(running.mean, exact.mean(axis=1), rtol=1e-9, atol=1e-9)
    deviation = exact.std(axis=1, ddof=1)
    np.testing.assert_allclose(running.deviation, deviation, rtol=1e-6, atol=1e-5)


def test_labels_that_cannot_be_read_are_refused(job, tmp_path):
    with pytest.raises(SpectraPromptError) as caught:
        run_job(ClassSpectraJob(job.scene, str(tmp_path / "none.gpkg")), Progress())
    assert caught.value.code == "labels.not-found"


def test_the_job_crosses_the_process_boundary(job):
    assert job_from_line(to_line(job)) == job
