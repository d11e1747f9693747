"""A model on scenes of other bands, scales and units: Indian Pines, as a user has it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from spectraprompt.benchmarks.sensors import as_enmap, as_reflectance, enmap_axis
from spectraprompt.core.bundle import read_bundle, write_bundle
from spectraprompt.core.errors import BundleError
from spectraprompt.core.grid import Grid
from spectraprompt.core.jobs import ClassifyJob, ResultEvent
from spectraprompt.core.products import read_class_raster
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import write_envi
from spectraprompt.core.service import run_job
from spectraprompt.core.spectra import SpectralAxis
from spectraprompt.demo.indian_pines import cube_and_labels, wavelengths_nm

OWN = SpectralAxis(wavelengths_nm(), None, np.ones(200, bool))
GRID = Grid(145, 145)


@pytest.fixture(scope="module")
def cube() -> np.ndarray:
    return cube_and_labels()[0].astype(np.float32)


class Place:
    """A folder with a scene and a model."""

    def __init__(self, folder: Path, model: Path) -> None:
        self.folder, self.model = folder, model
        self.output = folder / "classes.tif"
        self.told: list[str] = []

    def classified(self, cube: np.ndarray, axis: SpectralAxis) -> tuple[np.ndarray, ResultEvent]:
        scene = write_envi(self.folder / "scene.bsq", cube, axis, GRID)
        job = ClassifyJob(str(scene), str(self.model), str(self.output), device="cpu")
        result = run_job(job, Progress(on_log=lambda _, text: self.told.append(text)))
        assert isinstance(result, ResultEvent)
        return read_class_raster(self.output).array, result

    def refused(self, cube: np.ndarray, axis: SpectralAxis) -> BundleError:
        with pytest.raises(BundleError) as caught:
            self.classified(cube, axis)
        assert not self.output.exists()
        return caught.value


@pytest.fixture
def place(tmp_path: Path, trained_model: Path) -> Place:
    return Place(tmp_path, trained_model)


def accuracy(class_ids: np.ndarray) -> float:
    _, labels = cube_and_labels()
    return float((class_ids == labels)[labels > 0].mean())


def test_the_bands_of_enmap_serve_a_model_of_aviris(place: Place, cube: np.ndarray) -> None:
    own, _ = place.classified(cube, OWN)
    assert not any("estimated" in text for text in place.told)
    found, result = place.classified(as_enmap(cube, wavelengths_nm()), enmap_axis())
    assert accuracy(found) > accuracy(own) - 0.2
    assert result.summary["estimated_bands"] > 20
    assert any("no bands at 400–" in text and "estimated" in text for text in place.told)


def test_a_model_from_before_is_used_and_refuses_missing_bands(
    place: Place, cube: np.ndarray
) -> None:
    place.model = write_bundle(
        place.folder / "old.spm", replace(read_bundle(place.model), spectra=None)
    )
    message = place.refused(as_enmap(cube, wavelengths_nm()), enmap_axis()).message
    assert "400–" in message
    assert accuracy(place.classified(cube, OWN)[0]) > 0.8


def test_a_part_of_the_spectrum_is_refused_and_the_missing_range_named(
    place: Place, cube: np.ndarray
) -> None:
    kept = wavelengths_nm() < 1000
    part = SpectralAxis(wavelengths_nm()[kept], None, np.ones(int(kept.sum()), bool))
    error = place.refused(np.ascontiguousarray(cube[kept]), part)
    assert error.code == "bundle.wavelengths-mismatch"
    assert "–2489 nm" in error.message


def test_another_scale_changes_no_class_and_is_told(place: Place, cube: np.ndarray) -> None:
    own, _ = place.classified(cube, OWN)
    scaled, _ = place.classified(cube / np.float32(10_000), OWN)
    assert (own == scaled).mean() > 0.9999
    assert any("10,000 times smaller" in text for text in place.told)


@pytest.mark.parametrize("known", [True, False])
def test_other_units_are_refused(place: Place, cube: np.ndarray, known: bool) -> None:
    axis = OWN if known else SpectralAxis(None, None, OWN.good)
    error = place.refused(as_reflectance(cube, wavelengths_nm()), axis)
    assert error.code == "bundle.other-spectra"
    assert "radiance" in error.message


def test_statistics_that_do_not_fit_are_refused(place: Place, cube: np.ndarray) -> None:
    bundle = read_bundle(place.model)
    assert bundle.spectra is not None
    cut = {**bundle.spectra, "mean": bundle.spectra["mean"][:-1]}
    place.model = write_bundle(place.folder / "cut.spm", replace(bundle, spectra=cut))
    assert place.refused(cube, OWN).code == "bundle.bad-field"
