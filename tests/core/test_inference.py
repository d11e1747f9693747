"""Classifying a scene is a pure function of model and scene, whatever the windows."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import torch

from spectraprompt.core.decisions import Decision, DecisionRule, decide
from spectraprompt.core.errors import Cancelled, EngineError
from spectraprompt.core.grid import Grid, Window
from spectraprompt.core.inference import Classifier, SimilarityMapper, map_scene, plan_for
from spectraprompt.core.model.backbone import Backbone
from spectraprompt.core.model.multiscale import MultiscaleBackbone
from spectraprompt.core.model.patch_model import PatchModel
from spectraprompt.core.model.probe import Probe
from spectraprompt.core.model.spectral_front import SpectralFront, fit_projection
from spectraprompt.core.model.vit import VitBackbone
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import Scene, write_envi
from spectraprompt.core.spectra import SpectralAxis
from spectraprompt.core.torch_engine import TorchEngine
from spectraprompt.core.windows import Plan

ROWS, COLS, BANDS, NODATA = 61, 47, 14, -99


def classifier(backbone: Backbone, spectra: np.ndarray) -> Classifier:
    front = SpectralFront.of(fit_projection(spectra, backbone.components))
    model = PatchModel(front, backbone, Probe(backbone.dim, 12)).eval()
    vectors = torch.nn.functional.normalize(torch.randn(6, 12), dim=1)
    ids = np.array([1, 2, 3, 5, 8, 13], np.int32)
    engine = TorchEngine(model, vectors, None, torch.device("cpu"))
    return Classifier(engine, DecisionRule(ids, 12.0, ("confidence",)))


@pytest.fixture(params=["multiscale", "vit"])
def made(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Classifier, Scene]:
    rng = np.random.default_rng(0)
    cube = (rng.random((BANDS, ROWS, COLS)) * 4000).astype(np.int16)
    cube[:, 20:31, 10:25] = NODATA
    path = write_envi(
        tmp_path / "scene.bsq",
        cube,
        SpectralAxis(np.linspace(450, 2400, BANDS), None, np.ones(BANDS, bool)),
        Grid(ROWS, COLS, (500000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)),
        nodata=NODATA,
    )
    torch.manual_seed(0)
    backbone: Backbone = (
        MultiscaleBackbone(6, boxes=(3, 9), width=24)
        if request.param == "multiscale"
        else VitBackbone(6, patch=9, depth=1, heads=2, width=16)
    )
    scene = Scene.open(str(path))
    yield classifier(backbone, cube.reshape(BANDS, -1).T.astype(float)), scene
    scene.close()


def classified(
    found: Classifier, scene: Scene, plan: Plan, area: Window
) -> tuple[np.ndarray, np.ndarray]:
    ids = np.full((area.rows, area.cols), -1, np.int32)
    confidence = np.full((area.rows, area.cols), -1, np.float32)

    def sink(window: Window, decision: Decision) -> None:
        where = window.slices_in(area)
        assert (ids[where] == -1).all()
        ids[where], confidence[where] = decision.class_ids, decision.measures["confidence"]

    map_scene(found, scene, plan, sink, Progress(), "classifying")
    assert (ids >= 0).all()
    return ids, confidence


def small_plan(found: Classifier, scene: Scene, area: Window, tile: int) -> Plan:
    """A plan whose windows are far smaller than a real budget would make them."""
    whole = plan_for(found, scene, area, 512)
    windows = tuple(
        Window(row, col, tile, tile).clipped(area)
        for row in range(0, ROWS, tile)
        for col in range(0, COLS, tile)
        if Window(row, col, tile, tile).clipped(area).pixels
    )
    return type(whole)(tile, tile, found.engine.radius, windows)


def test_windows_do_not_change_the_map(made: tuple[Classifier, Scene]) -> None:
    found, scene = made
    area = scene.grid.whole
    whole = classified(found, scene, plan_for(found, scene, area, 512), area)
    for tile in (64, 16, 7):
        ids, confidence = classified(found, scene, small_plan(found, scene, area, tile), area)
        np.testing.assert_allclose(confidence, whole[1], atol=1e-4)
        sure = whole[1] > 1 / 6 + 0.01
        np.testing.assert_array_equal(ids[sure], whole[0][sure])


def test_an_extent_equals_the_crop_of_the_whole(made: tuple[Classifier, Scene]) -> None:
    found, scene = made
    whole = scene.grid.whole
    ids, confidence = classified(found, scene, plan_for(found, scene, whole, 512), whole)
    area = Window(13, 5, 30, 21)
    part = classified(found, scene, plan_for(found, scene, area, 512), area)
    where = area.slices_in(whole)
    np.testing.assert_array_equal(part[0], ids[where])
    np.testing.assert_allclose(part[1], confidence[where], atol=1e-4)


def test_nodata_stays_unclassified_and_the_rest_does_not(made: tuple[Classifier, Scene]) -> None:
    found, scene = made
    area = scene.grid.whole
    ids, confidence = classified(found, scene, plan_for(found, scene, area, 512), area)
    hole = np.zeros((ROWS, COLS), bool)
    hole[20:31, 10:25] = True
    np.testing.assert_array_equal(ids == 0, hole)
    np.testing.assert_array_equal(np.isnan(confidence), hole)
    assert set(np.unique(ids)) <= {0, 1, 2, 3, 5, 8, 13}
    assert ((confidence[~hole] >= 1 / 6 - 1e-6) & (confidence[~hole] <= 1)).all()


@pytest.mark.parametrize("size", [1, 3])
def test_scenes_smaller_than_the_radius_are_classified(tmp_path: Path, size: int) -> None:
    rng = np.random.default_rng(1)
    cube = rng.random((BANDS, size, size)).astype(np.float32)
    path = write_envi(
        tmp_path / "tiny.bsq",
        cube,
        SpectralAxis(None, None, np.ones(BANDS, bool)),
        Grid(size, size),
    )
    torch.manual_seed(0)
    found = classifier(MultiscaleBackbone(6, boxes=(3, 35), width=8), rng.random((80, BANDS)))
    with Scene.open(str(path)) as scene:
        area = scene.grid.whole
        ids, _ = classified(found, scene, plan_for(found, scene, area, 64), area)
    assert (ids > 0).all()


def test_a_gpu_out_of_memory_halves_the_window_and_goes_on(
    made: tuple[Classifier, Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    found, scene = made
    area = scene.grid.whole
    expected = classified(found, scene, plan_for(found, scene, area, 512), area)
    heights: list[int] = []
    forward = PatchModel.forward

    def scarce(self: PatchModel, values: torch.Tensor, *others: object) -> torch.Tensor:
        heights.append(values.shape[1])
        if values.shape[1] > 30:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return forward(self, values, *others)

    monkeypatch.setattr(PatchModel, "forward", scarce)
    ids, confidence = classified(found, scene, plan_for(found, scene, area, 512), area)
    assert max(heights) > 30 >= min(heights)
    np.testing.assert_allclose(confidence, expected[1], atol=1e-4)
    assert (ids == expected[0]).mean() > 0.999


def test_a_hopeless_gpu_is_said_in_one_sentence(
    made: tuple[Classifier, Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> torch.Tensor:
        raise torch.cuda.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(PatchModel, "forward", never)
    found, scene = made
    area = scene.grid.whole
    with pytest.raises(EngineError, match="choose the CPU") as caught:
        classified(found, scene, plan_for(found, scene, area, 512), area)
    assert caught.value.code == "engine.gpu-out-of-memory"


def test_cancelling_stops_all_threads(made: tuple[Classifier, Scene]) -> None:
    found, scene = made
    area = scene.grid.whole
    plan = small_plan(found, scene, area, 7)
    written: list[Window] = []

    def sink(window: Window, _: Decision) -> None:
        written.append(window)

    progress = Progress(cancelled=lambda: len(written) >= 3)
    with pytest.raises(Cancelled):
        map_scene(found, scene, plan, sink, progress, "classifying")
    assert 3 <= len(written) < len(plan.windows)
    assert {t.name for t in threading.enumerate()}.isdisjoint({"read", "write"})


def test_a_failing_writer_ends_the_run_with_its_own_error(made: tuple[Classifier, Scene]) -> None:
    found, scene = made
    plan = small_plan(found, scene, scene.grid.whole, 16)

    def sink(*_: object) -> None:
        raise EngineError("disk", "The disk is full.")

    with pytest.raises(EngineError, match="disk is full"):
        map_scene(found, scene, plan, sink, Progress(), "classifying")


def test_a_failing_reader_ends_the_run_with_its_own_error(
    made: tuple[Classifier, Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    found, scene = made

    def broken(*_: object, **__: object) -> None:
        raise EngineError("disk", "The disk is gone.")

    monkeypatch.setattr(Scene, "read", broken)
    plan = plan_for(found, scene, scene.grid.whole, 64)
    with pytest.raises(EngineError, match="disk is gone"):
        map_scene(found, scene, plan, lambda *_: None, Progress(), "classifying")


def test_similarity_maps_are_what_classes_are_decided_on(made: tuple[Classifier, Scene]) -> None:
    found, scene = made
    area = scene.grid.whole
    ids, confidence = classified(found, scene, plan_for(found, scene, area, 512), area)
    mapper = SimilarityMapper(found.engine, 6)
    similarities = np.zeros((6, ROWS, COLS), np.float32)

    def sink(window: Window, some: np.ndarray) -> None:
        similarities[(slice(None), *window.slices_in(area))] = some

    map_scene(mapper, scene, plan_for(mapper, scene, area, 64), sink, Progress(), "mapping")
    valid = ~np.isnan(similarities).any(axis=0)
    np.testing.assert_array_equal(valid, ids > 0)
    assert np.abs(similarities[:, valid]).max() <= 1 + 1e-5
    decision = decide(np.nan_to_num(similarities), valid, found.rule)
    np.testing.assert_allclose(decision.measures["confidence"], confidence, atol=1e-4)


def test_more_results_leave_less_room_for_windows(made: tuple[Classifier, Scene]) -> None:
    found, scene = made
    area = scene.grid.whole

    def tile(queries: int) -> int:
        side = 2 * found.engine.radius
        needed = (side + 8) ** 2 * (found.engine.bytes_per_pixel + 8 * (4 * BANDS + 1))
        plan = plan_for(SimilarityMapper(found.engine, queries), scene, area, (needed >> 20) + 1)
        return plan.tile_rows * plan.tile_cols

    assert tile(200) < tile(1)


def test_a_window_without_a_valid_pixel_is_not_computed(
    made: tuple[Classifier, Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    found, _ = made
    monkeypatch.setattr(PatchModel, "forward", None)
    side = 2 * found.engine.radius + 5
    valid = np.zeros((side, side), bool)
    valid[0, 0] = True  # in the halo only
    decision = found.map(np.zeros((BANDS, side, side), np.float32), valid)
    assert decision.class_ids.shape == (5, 5)
    assert not decision.class_ids.any()
    assert np.isnan(decision.measures["confidence"]).all()
    similarities = SimilarityMapper(found.engine, 3).map(np.zeros((BANDS, side, side)), valid)
    assert similarities.shape == (3, 5, 5)
    assert np.isnan(similarities).all()
