"""The ONNX graph of the model gives what its torch module gives."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnxruntime
import pytest
import torch

from spectraprompt.core.model.backbone import Backbone
from spectraprompt.core.model.multiscale import MultiscaleBackbone
from spectraprompt.core.model.patch_model import BACKBONES as TORCH_BACKBONES
from spectraprompt.core.model.patch_model import PatchModel
from spectraprompt.core.model.probe import Probe
from spectraprompt.core.model.spectral_front import SpectralFront, fit_projection
from spectraprompt.core.model.vit import VitBackbone
from spectraprompt.core.onnx_graph.builder import UnsupportedGraphError
from spectraprompt.core.onnx_graph.patch_model import BACKBONES, GraphFacts, patch_model_graph

BANDS, TEXT_DIM = 20, 64

BACKBONES_TO_COMPARE = {
    "multiscale": lambda: MultiscaleBackbone(6, boxes=(3, 7), width=24),
    "multiscale, wider than the text space": lambda: MultiscaleBackbone(6, boxes=(3, 5), width=90),
    "multiscale of older models": lambda: MultiscaleBackbone(
        6, boxes=(3, 5), width=24, activation="gelu"
    ),
    "multiscale without boxes": lambda: MultiscaleBackbone(6, boxes=(), width=24),
    "vit": lambda: VitBackbone(6, patch=9, depth=2, heads=4, width=16, mlp_width=24),
    "vit of one token": lambda: VitBackbone(6, patch=3, depth=1, heads=2, width=16),
    "vit of wide patches": lambda: VitBackbone(4, patch=15, depth=1, heads=2, width=16),
}


def model_of(backbone: Backbone) -> PatchModel:
    rng = np.random.default_rng(1)
    front = SpectralFront.of(fit_projection(rng.random((400, BANDS)), backbone.components))
    return PatchModel(front, backbone, Probe(backbone.dim, TEXT_DIM)).eval()


def weights_of(model: PatchModel) -> dict[str, np.ndarray]:
    return {name: tensor.numpy() for name, tensor in model.state_dict().items()}


def graph_of(model: PatchModel, weights: dict[str, np.ndarray]) -> bytes:
    described = {"name": model.backbone.name, "config": model.backbone.config()}
    return patch_model_graph(described, model.radius, weights)


def window(rows: int, cols: int) -> tuple[np.ndarray, np.ndarray]:
    """Spectra with holes, an edge of the scene, and values that no sensor should give."""
    rng = np.random.default_rng(2)
    spectra = (rng.random((BANDS, rows, cols)) * 4000).astype(np.float32)
    valid = np.ones((rows, cols), bool)
    valid[:12] = False
    valid[25:31, 10:22] = False
    spectra[:, ~valid] = np.nan
    spectra[:, 35, 5:8] = 1e30
    spectra[3, 33, 20] = np.inf
    spectra[:, 34, 20] = 7.0
    spectra[:, 34, 21] = 0.0
    return spectra, valid


def vectors(classes: int) -> np.ndarray:
    return torch.nn.functional.normalize(torch.randn(classes, TEXT_DIM), dim=1).numpy()


@torch.inference_mode()
def expected(model: PatchModel, spectra: np.ndarray, valid: np.ndarray, prompts: np.ndarray) -> Any:
    return model(*(torch.from_numpy(array) for array in (spectra, valid, prompts))).numpy()


def run(session: onnxruntime.InferenceSession, **inputs: np.ndarray) -> np.ndarray:
    return session.run(None, inputs)[0]


@pytest.mark.parametrize("name", BACKBONES_TO_COMPARE)
def test_the_graph_gives_the_similarities_of_the_module_for_any_size(name: str) -> None:
    torch.manual_seed(0)
    model = model_of(BACKBONES_TO_COMPARE[name]())
    session = onnxruntime.InferenceSession(graph_of(model, weights_of(model)))
    for rows, cols, classes in ((42, 40, 5), (60, 37, 1), (36, 70, 3)):
        spectra, valid = window(rows, cols)
        prompts = vectors(classes)
        wanted = expected(model, spectra, valid, prompts)
        found = run(
            session,
            spectra=spectra,
            valid=valid,
            band_matrix=np.eye(BANDS, dtype=np.float32),
            prompt_matrix=prompts,
        )
        assert (
            found.shape
            == wanted.shape
            == (classes, rows - 2 * model.radius, cols - 2 * model.radius)
        )
        assert np.isfinite(found).all()
        np.testing.assert_allclose(found, wanted, atol=1e-5)


@pytest.mark.parametrize("scene_bands", [BANDS - 7, BANDS, BANDS + 9])
def test_the_band_matrix_brings_the_bands_of_another_sensor(scene_bands: int) -> None:
    torch.manual_seed(0)
    model = model_of(MultiscaleBackbone(6, boxes=(3, 7), width=24))
    session = onnxruntime.InferenceSession(graph_of(model, weights_of(model)))
    rng = np.random.default_rng(3)
    valid = np.ones((20, 21), bool)
    spectra = rng.random((scene_bands, 20, 21)).astype(np.float32)
    matrices = [rng.random((BANDS, scene_bands)).astype(np.float32), np.eye(BANDS, scene_bands)]
    if scene_bands == BANDS:
        matrices.append(np.eye(BANDS)[rng.permutation(BANDS)])
    for given in matrices:
        matrix = given.astype(np.float32)
        brought = (matrix @ spectra.reshape(scene_bands, -1)).reshape(BANDS, 20, 21)
        prompts = vectors(4)
        found = run(
            session, spectra=spectra, valid=valid, band_matrix=matrix, prompt_matrix=prompts
        )
        wanted = expected(model, brought, valid, prompts)
        np.testing.assert_allclose(found, wanted, atol=1e-5)


def test_every_backbone_has_a_graph_and_every_graph_is_compared() -> None:
    compared = {make().name for make in BACKBONES_TO_COMPARE.values()}
    assert set(TORCH_BACKBONES) == set(BACKBONES) == compared


def test_equal_weights_give_equal_files_that_are_valid() -> None:
    import onnx

    torch.manual_seed(0)
    model = model_of(MultiscaleBackbone(6, boxes=(3,), width=8))
    content = graph_of(model, weights_of(model))
    assert content == graph_of(model, weights_of(model))
    loaded = onnx.load_from_string(content)
    onnx.checker.check_model(loaded, full_check=True)
    facts = GraphFacts.of({entry.key: entry.value for entry in loaded.metadata_props})
    assert facts.radius == model.radius
    assert facts.window_pixels > 0 < facts.bytes_per_pixel


def test_a_graph_that_would_leave_something_out_is_refused() -> None:
    torch.manual_seed(0)
    model = model_of(MultiscaleBackbone(6, boxes=(3,), width=8))
    weights = weights_of(model)
    described = {"name": "multiscale", "config": model.backbone.config()}
    with pytest.raises(
        UnsupportedGraphError, match=r"no place for the weight backbone\.new"
    ) as caught:
        patch_model_graph(described, model.radius, {**weights, "backbone.new": np.zeros(1)})
    assert caught.value.code == "engine.no-graph"
    lacking = {name: value for name, value in weights.items() if name != "front.matrix"}
    with pytest.raises(UnsupportedGraphError, match=r"front\.matrix"):
        patch_model_graph(described, model.radius, lacking)
    unknown = {"name": "multiscale", "config": {**model.backbone.config(), "rings": 3}}
    with pytest.raises(UnsupportedGraphError, match="'rings'"):
        patch_model_graph(unknown, model.radius, weights)
    other = {"name": "multiscale", "config": {**model.backbone.config(), "activation": "tanh"}}
    with pytest.raises(UnsupportedGraphError, match="'tanh'"):
        patch_model_graph(other, model.radius, weights)
    with pytest.raises(UnsupportedGraphError, match="'wavelet'"):
        patch_model_graph({"name": "wavelet", "config": {}}, model.radius, weights)
