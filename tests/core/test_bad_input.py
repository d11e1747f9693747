"""Every kind of bad input is answered with one clear sentence, and harms nothing on disk."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core.errors import Cancelled, OutputError, SpectraPromptError
from spectraprompt.core.grid import Grid
from spectraprompt.core.jobs import ClassifyJob, Job, ResultEvent, TrainJob
from spectraprompt.core.products import ConfidenceRasterWriter
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import Scene, write_envi
from spectraprompt.core.service import run_job
from spectraprompt.core.spectra import SpectralAxis

BANDS, ROWS, COLS = 20, 30, 24
GRID = Grid(ROWS, COLS, (500000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0))


def axis(bands: int = BANDS, first: float = 450.0, last: float = 2400.0) -> SpectralAxis:
    return SpectralAxis(np.linspace(first, last, bands), None, np.ones(bands, bool))


def cube(bands: int = BANDS) -> np.ndarray:
    """Two halves with spectra of different shapes, with noise."""
    rng = np.random.default_rng(0)
    slope = np.linspace(0, 1, bands)[:, None, None]
    values = 1000 + 2000 * slope * np.ones((bands, ROWS, COLS))
    values[:, :, COLS // 2 :] = values[::-1, :, COLS // 2 :]
    return (values + 100 * rng.standard_normal(values.shape)).astype(np.float32)


def write_raster(path: Path, values: np.ndarray, grid: Grid = GRID) -> Path:
    rows, cols = values.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Byte)
    if grid.geotransform:
        raster.SetGeoTransform(grid.geotransform)
    raster.GetRasterBand(1).WriteRaster(0, 0, cols, rows, values.astype(np.uint8).tobytes())
    return path


class Workplace:
    """A folder with a scene, labels, a prompt set and a model, and the jobs on them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.scene = write_envi(folder / "scene.bsq", cube(), axis(), GRID)
        labels = np.zeros((ROWS, COLS), np.uint8)
        labels[2:12, 1:9], labels[15:25, 14:22] = 1, 2
        self.labels = write_raster(folder / "labels.tif", labels)
        self.prompts = folder / "prompts.json"
        self.write_prompts({1: ("meadow", "dense green grass"), 2: ("soil", "dry bare soil")})
        self.model = folder / "model.spm"

    def write_prompts(self, classes: dict[int, tuple[str, ...]]) -> None:
        body = {
            "schema_version": 1,
            "name": "test",
            "description": "Two classes.",
            "language": "en",
            "classes": [
                {"id": i, "name": n, "colour": f"#0000{i:02x}", "prompts": list(p)}
                for i, (n, *p) in classes.items()
            ],
        }
        self.prompts.write_text(json.dumps(body), encoding="utf-8")

    def training(self, **changes: object) -> TrainJob:
        job = TrainJob(str(self.scene), str(self.labels), str(self.prompts), str(self.model))
        return replace(job, **{"device": "cpu", **changes})

    def classification(self, **changes: object) -> ClassifyJob:
        job = ClassifyJob(str(self.scene), str(self.model), str(self.folder / "classes.tif"))
        return replace(job, **{"device": "cpu", **changes})


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = Workplace(tmp_path_factory.mktemp("prepared"))
    run_job(place.training(), Progress())
    return place.folder


@pytest.fixture
def place(prepared: Path, tmp_path: Path) -> Workplace:
    found = Workplace(tmp_path)
    shutil.copy(prepared / "model.spm", found.model)
    return found


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def refused(job: Job, folder: Path, code: str, *said: str) -> None:
    """The job is refused with this code; the sentence names these things; the disk is as before."""
    before = snapshot(folder)
    with pytest.raises(SpectraPromptError) as caught:
        run_job(job, Progress())
    assert caught.value.code == code
    for part in said:
        assert part in caught.value.message
    assert "\n" not in caught.value.message
    assert caught.value.message.endswith((".", "!", "?"))
    assert snapshot(folder) == before


def test_the_workplace_itself_works(place: Workplace) -> None:
    result = run_job(place.classification(), Progress())
    assert isinstance(result, ResultEvent)
    assert result.summary["valid_pixels"] == ROWS * COLS


def test_missing_scene(place: Workplace) -> None:
    refused(place.training(scene="none.bsq"), place.folder, "scene.not-found", "none.bsq")


def test_not_a_raster(place: Workplace) -> None:
    text = place.folder / "notes.txt"
    text.write_text("not a raster")
    with pytest.raises(SpectraPromptError) as caught:
        run_job(place.classification(scene=str(text)), Progress())
    assert caught.value.code in ("scene.not-a-raster", "scene.unreadable")
    assert "notes.txt" in caught.value.message


def test_one_band(place: Workplace) -> None:
    job = place.classification(scene=str(place.labels))
    refused(job, place.folder, "scene.one-band", "labels.tif")


def test_all_nodata_scene(place: Workplace) -> None:
    path = write_envi(
        place.folder / "empty.bsq", np.full((BANDS, ROWS, COLS), -99, np.int16), axis(), GRID, -99
    )
    refused(place.training(scene=str(path)), place.folder, "scene.all-nodata", "empty.bsq")
    refused(place.classification(scene=str(path)), place.folder, "scene.all-nodata", "empty.bsq")


def test_nan_and_infinity_are_left_unclassified(place: Workplace) -> None:
    values = cube()
    values[3, 0, 0], values[7, 5, 5], values[0, 9, 9] = np.nan, np.inf, -np.inf
    path = write_envi(place.folder / "holes.bsq", values, axis(), GRID)
    run_job(place.training(scene=str(path)), Progress())
    result = run_job(place.classification(scene=str(path)), Progress())
    assert result.summary["valid_pixels"] == ROWS * COLS - 3


def test_labels_elsewhere(place: Workplace) -> None:
    away = Grid(ROWS, COLS, (900000.0, 30.0, 0.0, 5100000.0, 0.0, -30.0))
    path = write_raster(place.folder / "away.tif", np.ones((ROWS, COLS)), away)
    refused(place.training(labels=str(path)), place.folder, "labels.no-overlap", "away.tif")


def test_label_classes_missing_from_the_prompt_set(place: Workplace) -> None:
    path = write_raster(place.folder / "other.tif", np.full((ROWS, COLS), 7))
    refused(place.training(labels=str(path)), place.folder, "labels.none-match", "7")


def test_a_class_with_one_pixel_trains_with_a_warning(place: Workplace) -> None:
    labels = np.zeros((ROWS, COLS), np.uint8)
    labels[2:12, 1:9], labels[20, 20] = 1, 2
    path = write_raster(place.folder / "one.tif", labels)
    warnings: list[str] = []
    progress = Progress(
        on_log=lambda level, text: warnings.append(text) if level == "warning" else None
    )
    result = run_job(place.training(labels=str(path)), progress)
    assert result.summary["class_pixels"] == {"1": 80, "2": 1}
    assert any("soil" in text and "one labelled pixel" in text for text in warnings)


def test_one_class_only(place: Workplace) -> None:
    path = write_raster(place.folder / "ones.tif", np.ones((ROWS, COLS)))
    refused(place.training(labels=str(path)), place.folder, "training.one-class", "two classes")


def test_labels_on_nodata_only(place: Workplace) -> None:
    values = cube()
    values[:, 2:25, 1:22] = -99
    path = write_envi(place.folder / "hole.bsq", values, axis(), GRID, -99)
    refused(place.training(scene=str(path)), place.folder, "training.labels-on-nodata", "hole.bsq")


def test_two_classes_with_the_same_prompt(place: Workplace) -> None:
    place.write_prompts({1: ("meadow", "green"), 2: ("soil", "green")})
    refused(place.training(), place.folder, "prompts.duplicate-prompt", "meadow", "soil")


def test_empty_prompt(place: Workplace) -> None:
    place.write_prompts({1: ("meadow", "green"), 2: ("soil", "  ")})
    refused(place.training(), place.folder, "prompts.empty-prompt", "soil")


def test_another_number_of_bands(place: Workplace) -> None:
    bare = SpectralAxis(None, None, np.ones(12, bool))
    path = write_envi(place.folder / "other.bsq", cube(12), bare, GRID)
    refused(
        place.classification(scene=str(path)), place.folder, "bundle.bands-mismatch", "12", "20"
    )


def test_wavelengths_that_do_not_fit(place: Workplace) -> None:
    path = write_envi(place.folder / "vnir.bsq", cube(), axis(last=1000.0), GRID)
    refused(
        place.classification(scene=str(path)), place.folder, "bundle.wavelengths-mismatch", "nm"
    )


def test_output_folder_missing(place: Workplace) -> None:
    gone = str(place.folder / "none" / "classes.tif")
    refused(place.classification(output=gone), place.folder, "output.folder-missing", "none")


def test_output_folder_not_writable(place: Workplace) -> None:
    below_a_file = str(place.labels / "classes.tif")
    with pytest.raises(SpectraPromptError) as caught:
        run_job(place.classification(output=below_a_file), Progress())
    assert caught.value.code.startswith("output.")
    unwritable = Path("/proc/classes.tif")
    if unwritable.parent.is_dir():
        refused(place.classification(output=str(unwritable)), place.folder, "output.not-writable")


def test_output_equal_to_input(place: Workplace) -> None:
    as_tiff = place.folder / "scene.tif"
    gdal.Translate(str(as_tiff), str(place.scene))
    job = place.classification(scene=str(as_tiff), output=str(as_tiff))
    refused(job, place.folder, "output.same-as-input", "scene.tif")
    output = str(place.folder / "classes.tif")
    job = place.classification(output=output, confidence=output)
    refused(job, place.folder, "output.same-as-input", "classes.tif")


def test_encoder_missing(place: Workplace) -> None:
    refused(place.training(encoder="no-such-encoder"), place.folder, "encoder.missing", "no-such")


def test_not_a_model(place: Workplace) -> None:
    refused(
        place.classification(model=str(place.labels)),
        place.folder,
        "bundle.not-a-bundle",
        "labels.tif",
    )


@pytest.mark.parametrize("which", ["training", "classification"])
def test_a_cancelled_run_leaves_nothing(place: Workplace, which: str) -> None:
    before = snapshot(place.folder)
    calls: list[float] = []
    progress = Progress(
        on_progress=lambda fraction, _: calls.append(fraction),
        cancelled=lambda: bool(calls) and calls[-1] > 0.3,
    )
    job = (
        place.training(output=str(place.folder / "new.spm"))
        if which == "training"
        else (place.classification(confidence=str(place.folder / "confidence.tif")))
    )
    with pytest.raises(Cancelled):
        run_job(job, progress)
    assert snapshot(place.folder) == before


def test_unknown_device_and_backbone(place: Workplace) -> None:
    refused(place.classification(device="tpu"), place.folder, "engine.unknown-device", "tpu")
    refused(place.training(backbone="cnn"), place.folder, "training.unknown-backbone", "cnn")


def test_an_extent_outside_the_scene(place: Workplace) -> None:
    job = place.classification(extent=(0.0, 0.0, 10.0, 10.0))
    refused(job, place.folder, "scene.no-overlap", "scene.bsq")


def test_an_extent_gives_its_pixels_on_the_scenes_grid(place: Workplace) -> None:
    x0, step, _, y0, _, _ = GRID.affine
    extent = (x0 + 4 * step, y0 - 15 * step, x0 + 14 * step, y0 - 5 * step)
    result = run_job(place.classification(extent=extent), Progress())
    raster = gdal.Open(result.outputs["classes"])
    assert (raster.RasterXSize, raster.RasterYSize) == (10, 10)
    assert raster.GetGeoTransform() == (x0 + 120, step, 0, y0 - 150, 0, -step)
    with Scene.open(str(place.scene)) as scene:
        assert scene.grid.geotransform == GRID.geotransform


def test_an_undeclared_fill_value_does_not_spread(place: Workplace) -> None:
    values = cube()
    run_job(place.classification(), Progress())
    before = gdal.Open(str(place.folder / "classes.tif")).ReadRaster()
    values[:, 5, 5] = 9.96921e36  # what NetCDF fills with
    path = write_envi(place.folder / "filled.bsq", values, axis(), GRID)
    output = str(place.folder / "filled.tif")
    result = run_job(place.classification(scene=str(path), output=output), Progress())
    assert result.summary["valid_pixels"] == ROWS * COLS - 1
    after = gdal.Open(output).ReadRaster()
    changed = np.frombuffer(before, np.uint8) != np.frombuffer(after, np.uint8)
    assert changed.sum() <= 5


def test_a_scene_that_is_mostly_nodata_is_trained_on(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Small tiles, of which the first ones drawn hold nothing, as in a mosaic of flight lines.
    monkeypatch.setattr("spectraprompt.core.labelled_inputs.WINDOW_BYTES", 8_000_000)
    monkeypatch.setattr("spectraprompt.core.labelled_inputs.OBSERVED_PIXELS", 100)
    rows, cols = 300, 200
    values = np.full((BANDS, rows, cols), -99, np.float32)
    values[:, -ROWS:, -COLS:] = cube()
    grid = Grid(rows, cols, GRID.geotransform)
    scene = write_envi(place.folder / "mosaic.bsq", values, axis(), grid, nodata=-99)
    labels = np.zeros((rows, cols), np.uint8)
    labels[-28:-18, -23:-15], labels[-15:-5, -10:-2] = 1, 2
    path = write_raster(place.folder / "mosaic_labels.tif", labels, grid)
    for seed in range(3):
        job = place.training(scene=str(scene), labels=str(path), seed=seed)
        assert run_job(job, Progress()).summary["pixels"] == 160


@pytest.mark.parametrize(
    "extent",
    [(float("nan"),) * 4, (1.0, 1.0, float("inf"), float("inf")), (10.0, 10.0, 5.0, 5.0)],
)
def test_what_is_no_extent(place: Workplace, extent: tuple[float, float, float, float]) -> None:
    refused(place.classification(extent=extent), place.folder, "job.extent", "XMIN")


@pytest.mark.parametrize("seed", [-1, 2**40])
def test_what_is_no_seed(place: Workplace, seed: int) -> None:
    refused(place.training(seed=seed), place.folder, "job.seed", str(seed))


def test_labels_of_another_coordinate_system_are_not_taken_pixel_by_pixel(place: Workplace) -> None:
    scene = place.folder / "located.tif"
    labels = place.folder / "elsewhere.tif"
    gdal.Translate(str(scene), str(place.scene), outputSRS="EPSG:32633")
    gdal.Translate(str(labels), str(place.labels), outputSRS="EPSG:32632")
    job = place.training(scene=str(scene), labels=str(labels))
    refused(job, place.folder, "labels.no-overlap", "elsewhere.tif")


def test_a_prompt_too_long_for_the_encoder_is_told_each_time(place: Workplace) -> None:
    place.write_prompts({1: ("meadow", "green grass " * 300), 2: ("soil", "dry bare soil")})
    for _ in range(2):
        said: list[str] = []
        run_job(place.training(), Progress(on_log=lambda _, text: said.append(text)))  # noqa: B023
        assert any("tokens" in text and "shorten" in text for text in said)


def test_a_confidence_raster_that_cannot_be_placed_leaves_the_old_map(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = place.folder / "classes.tif"
    old.write_bytes(b"an older map")

    def locked(self: ConfidenceRasterWriter) -> None:
        raise OutputError("in-use", "The file is in use; close it.")

    monkeypatch.setattr(ConfidenceRasterWriter, "commit", locked)
    job = place.classification(confidence=str(place.folder / "confidence.tif"))
    refused(job, place.folder, "output.in-use")
    assert old.read_bytes() == b"an older map"
