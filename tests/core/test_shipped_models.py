"""The models that come along: files, choice by wavelength, and what their maps say."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core.bundle import read_bundle, read_manifest
from spectraprompt.core.cli import main
from spectraprompt.core.compatibility import check_fits, model_axis
from spectraprompt.core.encoders import DEFAULT_ENCODER
from spectraprompt.core.errors import BundleError
from spectraprompt.core.grid import Grid
from spectraprompt.core.jobs import ClassifyJob, ResultEvent, SimilarityJob
from spectraprompt.core.model_choice import NOT_TRAINED_HERE, caution, model_path, trained_elsewhere
from spectraprompt.core.products import read_class_raster
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import write_envi
from spectraprompt.core.scene_statistics import bundled_statistics
from spectraprompt.core.service import run_job
from spectraprompt.core.shipped_models import (
    FOLDER,
    PREFIX,
    is_shipped,
    shipped_file,
    shipped_models,
)
from spectraprompt.core.spectra import SpectralAxis
from spectraprompt.demo.indian_pines import IndianPines, cube_and_labels

LIBRARY = f"{PREFIX}spectral-library"
PINES = f"{PREFIX}indian-pines"
FILES = [file for model in shipped_models().values() for file in model.files]
ROWS, COLS = 12, 9


def reflectances(wavelengths: np.ndarray) -> np.ndarray:
    """Return schematic reflectances of a green canopy, a dry soil and water (3, bands)."""
    edge = 1 / (1 + np.exp(-(wavelengths - 715) / 12))
    green = 0.06 * np.exp(-(((wavelengths - 550) / 30) ** 2))
    thirst = np.interp(
        wavelengths, [400, 1300, 1500, 1700, 2000, 2200, 2500], [1, 1, 0.4, 0.6, 0.2, 0.3, 0.1]
    )
    canopy = 0.03 + green + 0.42 * edge * thirst
    soil = np.interp(
        wavelengths,
        [400, 600, 900, 1700, 2130, 2205, 2500],
        [0.08, 0.18, 0.29, 0.42, 0.42, 0.38, 0.36],
    )
    water = np.interp(wavelengths, [400, 560, 700, 800, 2500], [0.06, 0.05, 0.02, 0.006, 0.004])
    return np.stack([canopy, soil, water])


def write_scene(path: Path, first_nm: float, last_nm: float, bands: int) -> Path:
    """Write a scene of three stripes of columns: canopy, soil, water; reflectance times 10,000."""
    wavelengths = np.linspace(first_nm, last_nm, bands)
    stripe = np.repeat(np.arange(3), COLS // 3)
    noise = np.random.default_rng(0).normal(0, 5, (bands, ROWS, COLS))
    cube = 1e4 * reflectances(wavelengths)[stripe].T[:, None, :] + noise
    axis = SpectralAxis(wavelengths, None, np.ones(bands, bool))
    return write_envi(path, cube.astype(np.float32), axis, Grid(ROWS, COLS), description="stripes")


class Run:
    """A classification with a shipped model, its result and what it told."""

    def __init__(self, scene: Path, folder: Path, model: str = LIBRARY, **changes: object) -> None:
        job = replace(
            ClassifyJob(str(scene), model, str(folder / "map.tif"), device="cpu"), **changes
        )
        self.told: list[tuple[str, str]] = []
        result = run_job(job, Progress(on_log=lambda level, text: self.told.append((level, text))))
        assert isinstance(result, ResultEvent)
        self.summary = result.summary
        self.classes = read_class_raster(job.output)

    def warnings(self) -> list[str]:
        return [text for level, text in self.told if level == "warning"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_files_are_small_and_hold_what_the_list_says(file) -> None:
    assert file.path.stat().st_size < 2 << 20
    bundle = read_bundle(file.path)
    wavelengths = bundle.manifest.spectral["wavelengths_nm"]
    assert abs(min(wavelengths) - file.first_nm) < 2
    assert abs(max(wavelengths) - file.last_nm) < 2
    assert bundle.manifest.encoder["id"] == DEFAULT_ENCODER
    assert bundle.graph is not None
    assert "device" not in bundle.manifest.training


def test_no_file_lies_unlisted() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(file.name for file in FILES)


def test_the_widest_file_that_a_scene_covers_is_chosen() -> None:
    assert shipped_file(LIBRARY).name == "spectral-library.spm"
    assert shipped_file(LIBRARY, (400, 2500)).name == "spectral-library.spm"
    assert shipped_file(LIBRARY, (465, 2395)).name == "spectral-library.spm"
    assert shipped_file(LIBRARY, (400, 1000)).name == "spectral-library-vnir.spm"
    assert shipped_file(LIBRARY, (900, 2500)).name == "spectral-library-vnir.spm"


def test_paths_stay_paths_and_unknown_names_are_told(tmp_path: Path) -> None:
    assert not is_shipped("models/shipped.spm")
    assert model_path("models/a.spm", "/nowhere") == "models/a.spm"
    with pytest.raises(BundleError) as caught:
        model_path(f"{PREFIX}moon")
    assert caught.value.code == "bundle.unknown-shipped"
    assert LIBRARY in caught.value.message


@pytest.mark.parametrize(
    ("last_nm", "file"),
    [(2450.0, "spectral-library.spm"), (900.0, "spectral-library-vnir.spm")],
)
def test_a_scene_is_mapped_without_labels_and_the_map_says_so(
    tmp_path: Path, last_nm: float, file: str
) -> None:
    scene = write_scene(tmp_path / "stripes.bsq", 420.0, last_nm, 120)
    found = Run(scene, tmp_path)
    parents = {c.id: c.parent for c in read_manifest(FOLDER / file).prompts.classes}
    centres = [parents[int(i)] for i in found.classes.array[ROWS // 2, [1, 4, 7]]]
    assert centres[:2] == ["Vegetation", "Soil"]
    # Blind to brightness, the model cannot tell water from shade; nor, without the shortwave
    # infrared, from snow.
    assert centres[2] in ("Water", "Shade", "Snow")
    assert found.summary["model_note"] == NOT_TRAINED_HERE
    assert found.summary["calibration"] == f"not calibrated: the model was {NOT_TRAINED_HERE}"
    assert 0 <= found.summary["low_confidence_pixels"] <= ROWS * COLS
    about = found.classes.provenance
    assert about["model_file"] == file
    assert about["model_note"] == NOT_TRAINED_HERE
    assert about["confidence_calibrated"] == "NO"
    (warning,) = found.warnings()
    assert NOT_TRAINED_HERE in warning
    assert "Label some areas" in warning


def test_any_prompt_set_can_be_asked_for(tmp_path: Path) -> None:
    scene = write_scene(tmp_path / "stripes.bsq", 420.0, 2450.0, 120)
    found = Run(scene, tmp_path, prompts="urban")
    names = {c.id: c.name for c in found.classes.legend}
    centres = [names[int(i)] for i in found.classes.array[ROWS // 2, [1, 4, 7]]]
    assert centres[0] in ("Low vegetation", "Tree")
    assert centres[1] == "Soil"
    assert centres[2] in ("Water", "Shadow")
    assert len(found.warnings()) == 1  # that every class is known by text alone says nothing new


def test_low_confidence_is_counted_as_the_raster_shows_it(tmp_path: Path) -> None:
    scene = write_scene(tmp_path / "stripes.bsq", 420.0, 2450.0, 120)
    found = Run(scene, tmp_path, prompts="urban", confidence=str(tmp_path / "sure.tif"))
    raster = gdal.Open(str(tmp_path / "sure.tif"))
    sure = np.empty((ROWS, COLS), np.float32)
    raster.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32, buf_obj=sure)
    assert found.summary["low_confidence_pixels"] == int((sure < 0.5).sum())


def test_a_scene_that_covers_neither_range_is_refused_with_what_it_lacks(tmp_path: Path) -> None:
    scene = write_scene(tmp_path / "red.bsq", 600.0, 2450.0, 60)
    with pytest.raises(BundleError) as caught:
        Run(scene, tmp_path)
    assert caught.value.code == "bundle.wavelengths-mismatch"
    assert "460" in caught.value.message
    assert not (tmp_path / "map.tif").exists()


def test_scenes_may_lack_more_around_water_vapour_than_the_model_does() -> None:
    bands = np.arange(460.0, 2411.0, 10.0)
    gaps = ((bands > 1330) & (bands < 1505)) | ((bands > 1780) & (bands < 2025))
    good = ~gaps
    bundle = read_bundle(str(shipped_file(LIBRARY, (460.0, 2410.0))))
    statistics = bundled_statistics(bundle, model_axis(bundle.manifest.spectral).bands)
    fit = check_fits(bundle.manifest, SpectralAxis(bands, None, good), statistics)
    assert 0 < fit.estimated < 10


def test_a_similarity_map_says_it_too(tmp_path: Path) -> None:
    scene = write_scene(tmp_path / "stripes.bsq", 420.0, 2450.0, 120)
    job = SimilarityJob(
        str(scene), LIBRARY, str(tmp_path / "s.tif"), ("open water of a lake, river or the sea",)
    )
    told: list[str] = []
    run_job(job, Progress(on_log=lambda _, text: told.append(text)))
    assert any(NOT_TRAINED_HERE in text for text in told)
    assert NOT_TRAINED_HERE in gdal.Open(job.output).GetMetadata().values()


def test_indian_pines_maps_its_own_scene_and_is_marked_on_others(
    indian_pines: IndianPines, tmp_path: Path
) -> None:
    own = Run(indian_pines.scene, tmp_path, PINES)
    _, labels = cube_and_labels()
    right = (own.classes.array == labels)[labels > 0].mean()
    assert right > 0.98
    assert "model_note" not in own.summary
    assert "model_note" not in own.classes.provenance
    other = tmp_path / "other.bsq"
    shutil.copy(indian_pines.scene, other)
    shutil.copy(indian_pines.scene.with_suffix(".hdr"), other.with_suffix(".hdr"))
    assert trained_elsewhere(PINES, read_manifest(shipped_file(PINES)), str(other))
    assert not trained_elsewhere("mine.spm", read_manifest(shipped_file(PINES)), str(other))


def test_the_caution_tells_the_share_of_doubtful_pixels() -> None:
    assert "in 25 % of the pixels" in caution(1, 4)
    assert "in 0 % of the pixels" in caution(0, 0)


def test_the_command_line_lists_and_describes_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    listed = capsys.readouterr().out
    assert LIBRARY in listed
    assert PINES in listed
    assert "460 to 2400 or 460 to 830" in listed
    assert main(["models", "--json"]) == 0
    assert list(json.loads(capsys.readouterr().out)) == [PREFIX + name for name in shipped_models()]
    assert main(["info", LIBRARY]) == 0
    described = capsys.readouterr().out
    assert "no scene" in described
    assert "training spectra per class" in described
