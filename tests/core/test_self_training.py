"""Unlabelled pixels around the labels teach, and nothing of held-out labels reaches the model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from spectraprompt.core import self_training
from spectraprompt.core.envi import write_envi
from spectraprompt.core.grid import Grid
from spectraprompt.core.labelled_inputs import LabelledInputs, gather_inputs
from spectraprompt.core.model.backbone import Backbone
from spectraprompt.core.model.probe import Probe
from spectraprompt.core.model_fitting import fit_on
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import Scene
from spectraprompt.core.self_training import balanced_weights, taught_classes
from spectraprompt.core.spectra import SpectralAxis
from spectraprompt.core.surroundings import SIDE, Surroundings, gather_surroundings
from spectraprompt.core.training import TrainingOptions, similarities_of

ROWS, COLS, BANDS, NODATA = 40, 60, 12, -99
OPTIONS = TrainingOptions(steps=60, batch=64)
VECTORS = torch.eye(3, 8)


def fields() -> np.ndarray:
    """Three fields side by side."""
    return np.repeat(np.arange(3), COLS // 3)[None].repeat(ROWS, axis=0)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    rng = np.random.default_rng(0)
    means = rng.normal(size=(3, BANDS)) * 120 + 1000
    cube = means[fields()].transpose(2, 0, 1) + rng.normal(size=(BANDS, ROWS, COLS)) * 120
    cube[:, 30:35, 5:15] = NODATA
    path = write_envi(
        tmp_path / "fields.bsq",
        cube.astype(np.int16),
        SpectralAxis(np.linspace(450, 2400, BANDS), None, np.ones(BANDS, bool)),
        Grid(ROWS, COLS, (500000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)),
        nodata=NODATA,
    )
    with Scene.open(str(path)) as opened:
        yield opened


def gathered(
    scene: Scene, rows: np.ndarray, cols: np.ndarray
) -> tuple[LabelledInputs, list[Surroundings]]:
    labelled = gather_inputs(scene, rows, cols, "multiscale", 6, 0, torch.device("cpu"), Progress())
    tiles = gather_surroundings(scene, labelled.front, labelled.backbone, rows, cols, Progress())
    return labelled, tiles


def some_labels(each: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(1)
    rows = rng.integers(0, 25, 3 * each)
    targets = np.repeat(np.arange(3), each)
    cols = targets * (COLS // 3) + rng.integers(2, COLS // 3 - 2, 3 * each)
    return rows, cols, targets


def fitted(
    labelled: LabelledInputs,
    tiles: list[Surroundings],
    labels: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> tuple[Backbone, Probe]:
    """Backbone and probe that learnt from all labels, and from the tiles if there are any."""
    chosen = np.arange(len(labels[0]))
    backbone, probe, _ = fit_on(labelled, tiles, chosen, *labels, VECTORS, OPTIONS, 0, Progress())
    return backbone, probe


def test_surroundings_are_the_backbones_inputs_at_valid_pixels(scene: Scene) -> None:
    rows, cols, _ = some_labels(5)
    labelled, (tile,) = gathered(scene, rows, cols)
    assert (tile.window.rows, tile.window.cols) == (ROWS, COLS)
    assert int(tile.valid.sum()) == len(tile.inputs) == ROWS * COLS - 50
    place = (tile.valid.flatten().cumsum(0) - 1).reshape(ROWS, COLS)
    torch.testing.assert_close(tile.inputs[place[rows, cols]], labelled.inputs)


def test_only_tiles_with_labels_are_read(tmp_path: Path) -> None:
    cube = np.random.default_rng(0).integers(1, 999, (5, 20, 2 * SIDE + 10)).astype(np.int16)
    axis = SpectralAxis(np.linspace(450, 2400, 5), None, np.ones(5, bool))
    path = write_envi(
        tmp_path / "wide.bsq", cube, axis, Grid(20, 2 * SIDE + 10, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    )
    with Scene.open(str(path)) as wide:
        rows, cols = np.array([3, 4, 5]), np.array([2 * SIDE + 1, 2 * SIDE + 2, 7])
        _, tiles = gathered(wide, rows, cols)
    assert [(t.window.col, t.window.cols) for t in tiles] == [(2 * SIDE, 10), (0, SIDE)]


def test_labels_spread_over_their_fields(scene: Scene) -> None:
    rows, cols, targets = some_labels(4)
    labelled, tiles = gathered(scene, rows, cols)
    backbone, probe = fitted(labelled, [], (rows, cols, targets))
    inputs, classes = taught_classes(
        backbone, probe, tiles, rows, cols, targets, VECTORS, Progress()
    )
    (tile,) = tiles
    unlabelled = tile.valid.numpy().copy()
    unlabelled[rows, cols] = False
    assert len(inputs) == len(classes) == unlabelled.sum()
    assert (classes.numpy() == fields()[unlabelled]).mean() > 0.95


def test_classes_are_told_from_all_views(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wide surroundings that mislead are outvoted by the pixel itself, before anything spreads."""
    rows, cols, targets = some_labels(4)
    labelled, tiles = gathered(scene, rows, cols)
    backbone, probe = fitted(labelled, [], (rows, cols, targets))
    given: list[torch.Tensor] = []

    def kept(prior: torch.Tensor, *_: object) -> torch.Tensor:
        given.append(prior)
        return prior

    monkeypatch.setattr(self_training, "spread_along_edges", kept)
    taught_classes(backbone, probe, tiles, rows, cols, targets, VECTORS, Progress())
    views = backbone.views(tiles[0].inputs)
    assert len(views) == 3
    shares = [
        (similarities_of(backbone, probe, view, VECTORS) * probe.scale.detach()).softmax(dim=1)
        for view in views
    ]
    expected = torch.stack(shares).mean(dim=0)
    torch.testing.assert_close(given[0][:, tiles[0].valid].T, expected, atol=1e-5, rtol=1e-5)


def test_the_second_model_learns_many_pixels_with_less_disturbance(scene: Scene) -> None:
    rows, cols, targets = some_labels(4)
    labelled, tiles = gathered(scene, rows, cols)
    noise = []
    for surroundings in ([], tiles):
        backbone, _ = fitted(labelled, surroundings, (rows, cols, targets))
        noise.append(backbone.config()["noise"])
    assert noise[1] < noise[0] == labelled.backbone.config()["noise"]


def test_self_training_maps_the_fields_better_than_few_labels_alone(scene: Scene) -> None:
    rows, cols, targets = some_labels(2)
    labelled, tiles = gathered(scene, rows, cols)
    truth = fields()[tiles[0].valid.numpy()]
    right = []
    for surroundings in ([], tiles):
        backbone, probe = fitted(labelled, surroundings, (rows, cols, targets))
        best = similarities_of(backbone, probe, tiles[0].inputs, VECTORS).argmax(dim=1)
        right.append((best.numpy() == truth).mean())
    assert right[1] >= right[0]
    assert right[1] > 0.95


def test_the_classes_of_pixels_not_chosen_teach_nothing(scene: Scene) -> None:
    rows, cols, targets = some_labels(4)
    labelled, tiles = gathered(scene, rows, cols)
    chosen = np.flatnonzero(np.arange(12) % 2 == 0)
    weights = []
    for changed in (targets, np.where(np.arange(12) % 2 == 0, targets, (targets + 1) % 3)):
        _, probe, _ = fit_on(
            labelled, tiles, chosen, rows, cols, changed, VECTORS, OPTIONS, 0, Progress()
        )
        weights.append(probe.linear.weight.detach())
    assert torch.equal(*weights)


def test_either_group_weighs_the_same() -> None:
    weights = balanced_weights(10, 90, torch.device("cpu"))
    assert float(weights[:10].sum()) == pytest.approx(float(weights[10:].sum()))
    assert float(weights.mean()) == pytest.approx(1.0)
