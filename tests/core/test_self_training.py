"""Unlabelled pixels around the labels teach, and nothing of held-out labels reaches the model."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch

from spectraprompt.core.envi import write_envi
from spectraprompt.core.grid import Grid
from spectraprompt.core.labelled_inputs import LabelledInputs, gather_inputs
from spectraprompt.core.model_fitting import FittedParts, Lesson, fit_model
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import Scene
from spectraprompt.core.self_training import (
    TRUSTS,
    PlacedLabels,
    Teaching,
    balanced_weights,
    best_of,
    spreading_errors,
    taught_classes,
    teachings,
    told_probabilities,
)
from spectraprompt.core.side_by_side import side_by_side
from spectraprompt.core.spectra import SpectralAxis
from spectraprompt.core.surroundings import SIDE, Surroundings, gather_surroundings
from spectraprompt.core.training import TrainingOptions, similarities_of

ROWS, COLS, BANDS, NODATA = 40, 60, 12, -99
OPTIONS = TrainingOptions(steps=60, batch=64)
VECTORS = torch.eye(3, 8)
PLACES = np.argwhere(np.ones((ROWS, COLS)))


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


def some_labels(each: int) -> PlacedLabels:
    rng = np.random.default_rng(1)
    rows = rng.integers(0, 25, 3 * each)
    targets = np.repeat(np.arange(3), each)
    cols = targets * (COLS // 3) + rng.integers(2, COLS // 3 - 2, 3 * each)
    return PlacedLabels(rows, cols, targets)


def gathered_for(scene: Scene, labels: PlacedLabels) -> tuple[LabelledInputs, list[Surroundings]]:
    return gathered(scene, labels.rows, labels.cols)


def lesson_of(labelled: LabelledInputs, tiles: list[Surroundings], labels: PlacedLabels) -> Lesson:
    return Lesson(labelled, labels, tiles, VECTORS, OPTIONS, 0)


def fitted(
    labelled: LabelledInputs, tiles: list[Surroundings], labels: PlacedLabels
) -> FittedParts:
    """Backbone and probe that learnt from all labels, and from the tiles if there are any."""
    lesson = lesson_of(labelled, tiles, labels)
    teaching = lesson.teachings()[0] if tiles else None
    return lesson.learn(np.ones(len(labels), bool), teaching, Progress())


def test_surroundings_are_the_backbones_inputs_at_valid_pixels(scene: Scene) -> None:
    labels = some_labels(5)
    labelled, (tile,) = gathered_for(scene, labels)
    assert (tile.window.rows, tile.window.cols) == (ROWS, COLS)
    assert int(tile.valid.sum()) == len(tile.inputs) == ROWS * COLS - 50
    place = (tile.valid.flatten().cumsum(0) - 1).reshape(ROWS, COLS)
    torch.testing.assert_close(tile.inputs[place[labels.rows, labels.cols]], labelled.inputs)


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
    labels = some_labels(4)
    labelled, tiles = gathered_for(scene, labels)
    model = fitted(labelled, [], labels)
    told = told_probabilities(model.backbone, model.probe, tiles, VECTORS, [35])[35]
    inputs, classes = taught_classes(told, tiles, labels, TRUSTS[0], Progress())
    (tile,) = tiles
    unlabelled = tile.valid.numpy().copy()
    unlabelled[labels.rows, labels.cols] = False
    assert len(inputs) == len(classes) == unlabelled.sum()
    assert (classes.numpy() == fields()[unlabelled]).mean() > 0.95


@pytest.mark.parametrize(
    ("reach", "sides"), [(35, (35, 11, 5)), (11, (11, 5, 1)), (5, (5, 1)), (1, (1,))]
)
def test_classes_are_told_from_the_views_of_a_reach(
    scene: Scene, reach: int, sides: tuple[int, ...]
) -> None:
    """Wide surroundings that mislead are outvoted by the pixel itself, before anything spreads."""
    labels = some_labels(4)
    labelled, (tile,) = gathered_for(scene, labels)
    model = fitted(labelled, [], labels)
    reaches = model.backbone.reaches()
    (told,) = told_probabilities(model.backbone, model.probe, [tile], VECTORS, reaches)[reach]
    views = [model.backbone.view(tile.inputs, side) for side in sides]
    scale = model.probe.scale.detach()
    shares = [
        (similarities_of(model.backbone, model.probe, view, VECTORS) * scale).softmax(dim=1)
        for view in views
    ]
    expected = torch.stack(shares).mean(dim=0)
    torch.testing.assert_close(told[:, tile.valid].T, expected, atol=1e-5, rtol=1e-5)
    assert not told[:, ~tile.valid].any()


def told_alike(tile: Surroundings, share: float) -> torch.Tensor:
    """What a model would tell that is right at a share of the pixels, and sure of all."""
    wrong = torch.from_numpy(np.random.default_rng(2).random((ROWS, COLS)) >= share)
    truth = torch.from_numpy(fields())
    classes = torch.where(wrong, (truth + 1) % 3, truth)
    return torch.nn.functional.one_hot(classes, 3).permute(2, 0, 1).float() * tile.valid


@pytest.mark.parametrize(("share", "scale"), [(0.6, "fields"), (1.0, "mixed")])
def test_trust_is_little_over_fields_and_much_where_a_model_knows_better(
    scene: Scene, share: float, scale: str
) -> None:
    """Over fields neighbours correct a poor model; where they are no guide a good one is kept."""
    labels, unseen = some_labels(20), some_labels(30)
    _, (tile,) = gathered_for(scene, labels)
    if scale == "mixed":  # every pixel's class by chance, all spectra alike
        tile = replace(tile, guide=torch.zeros_like(tile.guide))
        mixed = np.random.default_rng(4).integers(0, 3, (ROWS, COLS))
        told = torch.nn.functional.one_hot(torch.from_numpy(mixed), 3).permute(2, 0, 1).float()
        labels, unseen = (
            PlacedLabels(part.rows, part.cols, mixed[part.rows, part.cols])
            for part in (labels, unseen)
        )
    else:
        told = told_alike(tile, share)
    errors = spreading_errors({35: [told]}, [tile], labels, unseen, Progress())
    best = teachings([35])[best_of(errors, np.arange(len(unseen)))].trust
    assert best < 0.1 if scale == "fields" else best == TRUSTS[-1]


def test_progress_never_runs_backwards_from_tile_to_tile(scene: Scene) -> None:
    labels, unseen = some_labels(20), some_labels(30)
    _, (tile,) = gathered_for(scene, labels)
    told = told_alike(tile, 0.6)
    done: list[float] = []
    progress = Progress(on_progress=lambda fraction, _message: done.append(fraction))
    spreading_errors({35: [told, told]}, [tile, tile], labels, unseen, progress)
    assert len(set(done)) > 10
    assert done == sorted(done)
    assert done[-1] > 0.75  # a choice that settles early is done before its share


def test_more_trust_must_gain_more_than_its_standard_error_over_blocks() -> None:
    """Thirty labels of one block that all gain together are one piece of evidence, not thirty."""
    errors = np.full((len(TRUSTS), 60), 0.5)
    errors[2, :30] = 0.1
    errors[2, 30:] = 0.6
    assert best_of(errors, np.arange(60)) == 2
    assert best_of(errors, np.arange(60) // 30) == 0
    assert best_of(errors, np.zeros(60, int)) == 0
    assert best_of(np.full((len(TRUSTS), 9), 0.3), np.arange(9)) == 0


def test_a_narrow_view_is_never_beside_the_least_trust() -> None:
    choices = teachings([35, 11, 1])
    assert choices[0] == Teaching(35, TRUSTS[0])
    assert len(set(choices)) == len(choices) == 4 + 2 * 3
    assert {choice.reach for choice in choices if choice.trust == TRUSTS[0]} == {35}


def test_where_surroundings_mislead_the_model_looks_at_pixels_alone(tmp_path: Path) -> None:
    """Classes lie like salt and pepper: what surrounds a pixel says nothing of it."""
    rng = np.random.default_rng(5)
    mixed = rng.integers(0, 3, (ROWS, COLS))
    means = rng.normal(size=(3, BANDS)) * 300 + 1000
    cube = means[mixed].transpose(2, 0, 1) + rng.normal(size=(BANDS, ROWS, COLS)) * 60
    axis = SpectralAxis(np.linspace(450, 2400, BANDS), None, np.ones(BANDS, bool))
    grid = Grid(ROWS, COLS, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    rows, cols = rng.integers(0, ROWS, 60), rng.integers(0, COLS, 60)
    labels = PlacedLabels(rows, cols, mixed[rows, cols])
    path = write_envi(tmp_path / "mixed.bsq", cube.astype(np.int16), axis, grid)
    with Scene.open(str(path)) as opened:
        labelled, tiles = gathered_for(opened, labels)
    model = fit_model(lesson_of(labelled, tiles, labels), PLACES, Progress())
    assert model.teaching is not None
    assert model.teaching.reach == 1
    assert model.model.radius == 0
    parts = (model.model.backbone, model.model.probe)
    pixels = labelled.backbone.narrow_inputs(tiles[0].inputs, 1)
    best = similarities_of(*parts, pixels, VECTORS).argmax(dim=1).numpy()
    assert (best == mixed.ravel()).mean() > 0.9


def test_the_trust_is_chosen_whether_or_not_blocks_can_be_held_out(scene: Scene) -> None:
    for each in (6, 40):
        labels = some_labels(each)
        lesson = lesson_of(*gathered_for(scene, labels), labels)
        fitted_model = fit_model(lesson, PLACES, Progress())
        assert fitted_model.teaching in lesson.teachings()
        assert (fitted_model.validation is None) is (each == 6)


def test_the_second_model_learns_many_pixels_with_less_disturbance(scene: Scene) -> None:
    labels = some_labels(4)
    labelled, tiles = gathered_for(scene, labels)
    noise = []
    for surroundings in ([], tiles):
        model = fitted(labelled, surroundings, labels)
        noise.append(model.backbone.config()["noise"])
    assert noise[1] < noise[0] == labelled.backbone.config()["noise"]


def test_self_training_maps_the_fields_better_than_few_labels_alone(scene: Scene) -> None:
    labels = some_labels(2)
    labelled, tiles = gathered_for(scene, labels)
    truth = fields()[tiles[0].valid.numpy()]
    right = []
    for surroundings in ([], tiles):
        model = fitted(labelled, surroundings, labels)
        similarities = similarities_of(model.backbone, model.probe, tiles[0].inputs, VECTORS)
        best = similarities.argmax(dim=1)
        right.append((best.numpy() == truth).mean())
    assert right[1] >= right[0]
    assert right[1] > 0.95


def test_the_classes_of_pixels_not_chosen_teach_nothing(scene: Scene) -> None:
    labels = some_labels(4)
    labelled, tiles = gathered_for(scene, labels)
    chosen = np.arange(12) % 2 == 0
    weights = []
    for changed in (labels.targets, np.where(chosen, labels.targets, (labels.targets + 1) % 3)):
        lesson = lesson_of(labelled, tiles, replace(labels, targets=changed))
        weights.append(
            lesson.learn(chosen, lesson.teachings()[0], Progress()).probe.linear.weight.detach()
        )
    assert torch.equal(*weights)


def test_either_group_weighs_the_same() -> None:
    weights = balanced_weights(10, 90, torch.device("cpu"))
    assert float(weights[:10].sum()) == pytest.approx(float(weights[10:].sum()))
    assert float(weights.mean()) == pytest.approx(1.0)


def test_models_fitted_side_by_side_are_those_fitted_one_after_the_other(scene: Scene) -> None:
    labels = some_labels(40)
    lesson = lesson_of(*gathered_for(scene, labels), labels)
    found = []
    before = torch.get_num_threads()
    try:
        for threads in (1, 2):
            torch.set_num_threads(threads)
            model = fit_model(lesson, PLACES, Progress())
            found.append((model.confidence_scale, model.teaching, *model.model.parameters()))
    finally:
        torch.set_num_threads(before)
    assert found[0][:2] == found[1][:2]
    assert all(torch.equal(*pair) for pair in zip(found[0][2:], found[1][2:]))


def test_no_other_thread_draws_while_a_model_is_initialised(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Layers draw from torch's own random numbers when they are made, in whatever thread."""
    labels = some_labels(40)
    lesson = lesson_of(*gathered_for(scene, labels), labels)
    teaching, everything = lesson.teachings()[0], np.ones(len(labels), bool)
    told = lesson.told_by(lesson.learn_labels(everything, 2, Progress()), [teaching.reach])
    drawing: list[str] = []
    overlaps: list[str] = []
    reset = torch.nn.Linear.reset_parameters

    def slow(layer: torch.nn.Linear) -> None:
        name = threading.current_thread().name
        overlaps.extend(other for other in drawing if other != name)
        drawing.append(name)
        time.sleep(0.02)
        reset(layer)
        drawing.remove(name)

    monkeypatch.setattr(torch.nn.Linear, "reset_parameters", slow)
    learn = partial(lesson.learn_surroundings, everything, told[teaching.reach], teaching)
    side_by_side([learn, learn, learn], 3, Progress())
    assert overlaps == []
