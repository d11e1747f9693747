"""Classifying Indian Pines with other prompts, thresholds and measures, and without training."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core import map_classes
from spectraprompt.core.bundle import read_bundle, write_bundle
from spectraprompt.core.errors import SpectraPromptError
from spectraprompt.core.jobs import AssessJob, ClassifyJob, ResultEvent
from spectraprompt.core.products import read_class_raster
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import PromptSet, read_prompt_set, write_prompt_set
from spectraprompt.core.service import run_job
from spectraprompt.demo.indian_pines import PROMPTS, IndianPines

WOODS, WHEAT = 14, 13


class Run:
    """A classification job on Indian Pines, its result and what it told."""

    def __init__(self, scene: Path, model: Path, folder: Path, **changes: object) -> None:
        self.job = replace(
            ClassifyJob(str(scene), str(model), str(folder / "classes.tif"), device="cpu"),
            **changes,
        )
        self.told: list[str] = []
        result = run_job(self.job, Progress(on_log=lambda _, text: self.told.append(text)))
        assert isinstance(result, ResultEvent)
        self.result = result
        self.classes = read_class_raster(self.job.output)


def values(path: str) -> np.ndarray:
    dataset = gdal.Open(path)
    array = np.empty((dataset.RasterYSize, dataset.RasterXSize), np.float32)
    dataset.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32, buf_obj=array)
    return array


def prompts_file(folder: Path, prompts: PromptSet) -> str:
    return str(write_prompt_set(folder / "edited.json", prompts))


@pytest.fixture
def places(indian_pines: IndianPines, trained_model: Path, tmp_path: Path) -> tuple[Path, ...]:
    return indian_pines.scene, trained_model, tmp_path


@pytest.fixture(scope="module")
def plain(
    indian_pines: IndianPines, trained_model: Path, tmp_path_factory: pytest.TempPathFactory
) -> Run:
    """Return a classification with nothing asked for but the map and confidence."""
    folder = tmp_path_factory.mktemp("plain")
    confidence = str(folder / "confidence.tif")
    return Run(indian_pines.scene, trained_model, folder, confidence=confidence)


def test_the_models_own_prompts_give_the_same_map_without_an_encoder(
    places: tuple[Path, ...], plain: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("an encoder was looked for")

    monkeypatch.setattr(map_classes, "load_encoder", never)
    found = Run(*places, prompts=PROMPTS)
    np.testing.assert_array_equal(found.classes.array, plain.classes.array)
    assert found.result.summary["calibration"] == plain.result.summary["calibration"]
    assert found.told == plain.told
    assert found.classes.provenance["confidence_calibrated"] == "YES"
    assert "confidence_note" not in found.classes.provenance


def test_a_class_left_out_goes_to_others_and_the_rest_stays(
    places: tuple[Path, ...], plain: Run
) -> None:
    own = read_prompt_set(PROMPTS)
    kept = replace(own, name="No woods", classes=tuple(c for c in own.classes if c.id != WOODS))
    found = Run(*places, prompts=prompts_file(places[-1], kept))
    was_woods = plain.classes.array == WOODS
    assert was_woods.sum() > 1000
    np.testing.assert_array_equal(found.classes.array[~was_woods], plain.classes.array[~was_woods])
    assert (found.classes.array != WOODS).all()
    assert (found.classes.array > 0).all()
    about = found.classes.provenance
    assert about["prompt_set"] == "No woods"
    assert about["confidence_calibrated"] == "NO"
    assert about["confidence_note"] == "not calibrated for these prompts"
    assert found.result.summary["calibration"] == "not calibrated for these prompts"
    assert "Confidences are not calibrated for these prompts." in found.told


def test_other_words_and_new_classes_are_mapped_and_told(places: tuple[Path, ...]) -> None:
    own = read_prompt_set(PROMPTS)
    wheat = replace(own.by_id(WHEAT), name="wheat", prompts=("a field of ripening wheat",))
    road = replace(own.by_id(16), id=300, name="Road", prompts=("a tarred road",))
    classes = (*(c for c in own.classes if c.id != WHEAT), wheat, road)
    found = Run(*places, prompts=prompts_file(places[-1], replace(own, classes=classes)))
    assert any("Road" in text and "never trained" in text for text in found.told)
    assert any("differ" in text and "wheat" in text for text in found.told)
    assert {c.name for c in found.classes.legend} >= {"Road", "wheat"}
    assert set(found.result.summary["class_pixels"]) == {str(c.id) for c in classes}


def test_pixels_near_no_prompt_are_a_legend_entry_of_their_own(
    places: tuple[Path, ...], plain: Run, indian_pines: IndianPines
) -> None:
    folder = places[-1]
    found = Run(*places, unclassified_below=0.6)
    ids = found.classes.array
    marked = ids == 17
    assert 0 < marked.sum() < ids.size
    np.testing.assert_array_equal(ids[~marked], plain.classes.array[~marked])
    summary = found.result.summary
    assert summary["unclassified_pixels"] == marked.sum()
    assert (
        summary["valid_pixels"] == ids.size == marked.sum() + sum(summary["class_pixels"].values())
    )
    assert "17" not in summary["class_pixels"]
    (entry,) = (c for c in found.classes.legend if c.id == 17)
    assert (entry.name, entry.colour) == ("Unclassified", "#bdbdbd")
    assert found.classes.provenance["unclassified_below"] == "0.6"
    assert b'label="Unclassified"' in (folder / "classes.qml").read_bytes()

    report = str(folder / "report.html")
    job = AssessJob(found.job.output, str(indian_pines.labels), report)
    reference = gdal.Open(str(indian_pines.labels)).ReadRaster(buf_type=gdal.GDT_Byte)
    labels = np.frombuffer(reference, np.uint8).reshape(ids.shape)
    right = ((ids == labels) & (labels > 0)).sum() / (labels > 0).sum()
    assert run_job(job, Progress()).summary["overall_accuracy"] == pytest.approx(right)
    figures = (folder / "report.json").read_text(encoding="utf-8")
    assert f'"unclassified_pixels": {(marked & (labels > 0)).sum()}' in figures
    assert "Unclassified" not in figures  # it is no class of the map


def test_margin_and_entropy_go_with_confidence(places: tuple[Path, ...], plain: Run) -> None:
    folder = places[-1]
    paths = {name: str(folder / f"{name}.tif") for name in ("confidence", "margin", "entropy")}
    found = Run(*places, **paths)
    assert {**found.result.outputs} == {**paths, "classes": found.job.output}
    confidence, margin, entropy = (values(paths[name]) for name in paths)
    np.testing.assert_array_equal(confidence, values(plain.job.confidence or ""))
    assert (margin <= confidence).all()
    assert (margin >= 2 * confidence - 1 - 1e-5).all()
    assert (entropy >= 0).all()
    assert (entropy <= 1).all()
    assert np.corrcoef(entropy.ravel(), confidence.ravel())[0, 1] < -0.8
    assert gdal.Open(paths["margin"]).GetMetadataItem("SPECTRAPROMPT_CONTENT") == "margin"


def with_threshold(model: Path, folder: Path, threshold: object) -> Path:
    """Return a copy of a model with, or for None without, a fitted threshold."""
    bundle = read_bundle(model)
    training = {k: v for k, v in bundle.manifest.training.items() if k != "unclassified_below"}
    if threshold is not None:
        training["unclassified_below"] = threshold
    copy = replace(bundle, manifest=replace(bundle.manifest, training=training))
    return write_bundle(folder / "copy.spm", copy)


def test_the_fitted_threshold_is_that_of_the_model(places: tuple[Path, ...]) -> None:
    scene, model, folder = places
    copy = with_threshold(model, folder, 0.6)
    asked = Run(scene, model, folder, unclassified_below=0.6)
    fitted = Run(scene, copy, folder, unclassified_below="auto")
    np.testing.assert_array_equal(fitted.classes.array, asked.classes.array)
    assert not any("threshold" in text for text in fitted.told)
    own = read_prompt_set(PROMPTS)
    kept = prompts_file(folder, replace(own, classes=own.classes[:-1]))
    edited = Run(scene, copy, folder, unclassified_below="auto", prompts=kept)
    assert any("threshold" in text and "not for these" in text for text in edited.told)


def test_training_fits_a_threshold_that_leaves_most_of_the_scene_classified(
    places: tuple[Path, ...],
) -> None:
    scene, model, folder = places
    fitted = read_bundle(model).manifest.training["unclassified_below"]
    found = Run(scene, model, folder, unclassified_below="auto")
    assert found.result.summary["unclassified_below"] == round(fitted, 4)
    assert 0 < found.result.summary["unclassified_pixels"] < 0.5 * found.classes.array.size


def refused(places: tuple[Path, ...], code: str, **changes: object) -> None:
    scene, model, folder = places
    before = sorted(folder.iterdir())
    with pytest.raises(SpectraPromptError) as caught:
        Run(scene, model, folder, **changes)
    assert caught.value.code == code
    assert "\n" not in caught.value.message
    assert sorted(folder.iterdir()) == before


def test_auto_of_a_model_without_a_threshold_is_refused(places: tuple[Path, ...]) -> None:
    scene, model, folder = places
    copy = with_threshold(model, folder, None)
    refused((scene, copy, folder), "bundle.no-threshold", unclassified_below="auto")


@pytest.mark.parametrize("threshold", ["low", 1.01, -2, float("nan"), True])
def test_what_is_no_threshold_is_refused(places: tuple[Path, ...], threshold: object) -> None:
    refused(places, "job.unclassified", unclassified_below=threshold)


def test_a_prompt_set_that_is_none_is_refused(places: tuple[Path, ...]) -> None:
    refused(places, "prompts.not-found", prompts=str(places[-1] / "none.json"))
    (places[-1] / "broken.json").write_text("{", encoding="utf-8")
    refused(places, "prompts.not-json", prompts=str(places[-1] / "broken.json"))


def test_a_model_of_another_encoder_is_told_apart(places: tuple[Path, ...]) -> None:
    scene, model, folder = places
    bundle = read_bundle(model)
    own = read_prompt_set(PROMPTS)
    edited = replace(own, classes=(*own.classes[:-1], replace(own.classes[-1], prompts=("steel",))))
    encoder = {**bundle.manifest.encoder, "checksum": "0" * 64}
    other = write_bundle(
        folder / "other.spm", replace(bundle, manifest=replace(bundle.manifest, encoder=encoder))
    )
    refused((scene, other, folder), "encoder.different", prompts=prompts_file(folder, edited))


def test_results_never_overwrite_each_other_or_the_prompts(places: tuple[Path, ...]) -> None:
    folder = places[-1]
    same = str(folder / "same.tif")
    with pytest.raises(SpectraPromptError):
        Run(*places, margin=same, entropy=same)
    prompts = folder / "classes.tif"  # a prompt set of the output's name
    shutil.copy(prompts_file(folder, read_prompt_set(PROMPTS)), prompts)
    before = prompts.read_bytes()
    with pytest.raises(SpectraPromptError):
        Run(*places, prompts=str(prompts))
    assert prompts.read_bytes() == before
