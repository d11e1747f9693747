"""Training: it learns, it is repeatable, it validates honestly, and it can be cancelled."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch.nn import functional

from spectraprompt.core.errors import Cancelled, TrainingError
from spectraprompt.core.labelled_inputs import LabelledInputs, thinned
from spectraprompt.core.model.backbone import Backbone
from spectraprompt.core.model.multiscale import MultiscaleBackbone
from spectraprompt.core.model.spectral_front import SpectralFront
from spectraprompt.core.model.vit import VitBackbone
from spectraprompt.core.model_fitting import FittedModel, Lesson, fit_model, fit_once
from spectraprompt.core.progress import Progress
from spectraprompt.core.self_training import PlacedLabels
from spectraprompt.core.training import DEFAULTS, TrainingOptions, similarities_of

OPTIONS = TrainingOptions(steps=60, batch=64)
CLASSES = 5


def problem(backbone: Backbone) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Classes that differ in the mean of their inputs; unit vectors for them."""
    generator = torch.Generator().manual_seed(0)
    targets = torch.arange(300) % CLASSES
    shape = backbone.inputs_at(*probe_window(backbone)).shape[1:]
    means = torch.randn(CLASSES, *shape, generator=generator)
    if isinstance(backbone, VitBackbone):  # it takes mirrored patches for the same
        means = means.mean(dim=(2, 3), keepdim=True).mul(backbone.patch).expand(CLASSES, *shape)
    inputs = means[targets] + 0.5 * torch.randn(300, *shape, generator=generator)
    if isinstance(backbone, VitBackbone):
        inputs[:, -1] = 1.0  # the mask channel
    vectors = functional.normalize(torch.randn(CLASSES, 16, generator=generator), dim=1)
    return inputs, targets, vectors


def probe_window(backbone: Backbone) -> tuple[torch.Tensor, ...]:
    side = 2 * backbone.radius + 1
    zero = torch.zeros(1, dtype=torch.int64)
    return torch.zeros(backbone.components, side, side), torch.ones(1, side, side), zero, zero


@pytest.fixture(params=["multiscale", "vit"])
def backbone(request: pytest.FixtureRequest) -> Backbone:
    if request.param == "vit":
        return VitBackbone(4, patch=9, depth=1, heads=2, width=16)
    return MultiscaleBackbone(4, boxes=(3, 5), width=32)


def test_it_learns_and_the_loss_falls(backbone: Backbone) -> None:
    inputs, targets, vectors = problem(backbone)
    fitted = fit_once(backbone, inputs, targets, vectors, OPTIONS, 0, Progress())
    assert fitted.losses[-1] < 0.5 * fitted.losses[0]
    best = similarities_of(fitted.backbone, fitted.probe, inputs, vectors).argmax(dim=1)
    assert (best == targets).double().mean() > 0.9


def test_the_same_seed_gives_the_same_weights_and_another_does_not(backbone: Backbone) -> None:
    inputs, targets, vectors = problem(backbone)
    options = replace(OPTIONS, steps=5)
    results = []
    for seed in (3, 3, 4):
        torch.rand(7)  # what others draw must not matter
        fitted = fit_once(backbone, inputs, targets, vectors, options, seed, Progress())
        weights = (*fitted.backbone.parameters(), *fitted.probe.parameters())
        results.append(torch.cat([p.flatten() for p in weights]))
    assert torch.equal(results[0], results[1])
    assert not torch.equal(results[0], results[2])


def test_training_leaves_the_callers_random_numbers_alone() -> None:
    backbone = MultiscaleBackbone(4, boxes=(3,), width=8)
    inputs, targets, vectors = problem(backbone)
    torch.manual_seed(9)
    expected = torch.rand(3)
    torch.manual_seed(9)
    fit_once(backbone, inputs, targets, vectors, replace(OPTIONS, steps=3), 0, Progress())
    assert torch.equal(torch.rand(3), expected)


def test_the_text_stays_frozen_and_the_scale_is_learned_below_its_limit() -> None:
    backbone = MultiscaleBackbone(4, boxes=(3,), width=8)
    inputs, targets, vectors = problem(backbone)
    before = vectors.clone()
    probe = fit_once(backbone, inputs, targets, vectors, OPTIONS, 0, Progress()).probe
    assert torch.equal(vectors, before)
    scale = float(probe.scale.detach())
    assert 1 < scale <= 100
    assert scale != pytest.approx(1 / 0.07)


def test_rare_classes_are_drawn_more_often_than_they_come() -> None:
    backbone = MultiscaleBackbone(4, boxes=(3,), width=8)
    inputs, _, vectors = problem(backbone)
    targets = torch.zeros(300, dtype=torch.int64)
    targets[:6] = 1
    inputs[:6] += 3
    found = {}
    for balance in (0.0, 1.0):
        options = replace(OPTIONS, balance=balance, steps=15)
        fitted = fit_once(backbone, inputs, targets, vectors, options, 0, Progress())
        similarities = similarities_of(fitted.backbone, fitted.probe, inputs[:6], vectors)
        found[balance] = float((similarities[:, 1] - similarities[:, 0]).mean())
    assert found[1.0] > found[0.0]


def test_values_that_are_no_numbers_end_training_with_a_sentence() -> None:
    backbone = MultiscaleBackbone(4, boxes=(3,), width=8)
    inputs, targets, vectors = problem(backbone)
    inputs[:] = float("nan")
    with pytest.raises(TrainingError, match="step 1") as caught:
        fit_once(backbone, inputs, targets, vectors, OPTIONS, 0, Progress())
    assert caught.value.code == "training.diverged"


def test_training_can_be_cancelled_between_steps() -> None:
    backbone = MultiscaleBackbone(4, boxes=(3,), width=8)
    inputs, targets, vectors = problem(backbone)
    seen: list[float] = []
    progress = Progress(lambda fraction, _: seen.append(fraction), None, lambda: len(seen) >= 4)
    with pytest.raises(Cancelled):
        fit_once(backbone, inputs, targets, vectors, OPTIONS, 0, progress)
    assert len(seen) == 4


def spread_problem() -> tuple[LabelledInputs, np.ndarray, np.ndarray, np.ndarray, torch.Tensor]:
    backbone = MultiscaleBackbone(4, boxes=(3, 5), width=32)
    inputs, targets, vectors = problem(backbone)
    rng = np.random.default_rng(0)
    rows, cols = rng.integers(0, 120, (2, len(targets)))
    front, kept = SpectralFront(4, 10), np.arange(300)
    labelled = LabelledInputs(front, backbone, inputs, kept, 1000, np.empty((0, 10)))
    return labelled, rows, cols, targets.numpy(), vectors


def fit_labels(
    labelled: LabelledInputs, labels: PlacedLabels, vectors: torch.Tensor
) -> FittedModel:
    to_map = np.argwhere(np.ones((120, 120)))
    return fit_model(Lesson(labelled, labels, [], vectors, OPTIONS, 0), to_map, Progress())


def test_validation_is_reported_with_a_fitted_confidence_scale() -> None:
    labelled, rows, cols, targets, vectors = spread_problem()
    fitted = fit_labels(labelled, PlacedLabels(rows, cols, targets), vectors)
    assert fitted.validation is not None
    assert fitted.validation.overall_accuracy > 0.8
    assert 20 <= fitted.validation.pixels < 150
    matrix = fitted.validation.matrix
    assert matrix.sum() == fitted.validation.pixels
    right = np.trace(matrix) / matrix.sum()
    assert right == pytest.approx(fitted.validation.overall_accuracy)
    assert 1 <= fitted.validation.blocks <= fitted.validation.pixels
    assert 0.0 <= fitted.validation.calibration_error < 0.5
    assert 1 <= fitted.confidence_scale < 100
    assert fitted.unclassified_below is not None
    assert 0 < fitted.unclassified_below < 1


def test_validation_does_not_flatter_labels_that_mean_nothing() -> None:
    labelled, rows, cols, targets, vectors = spread_problem()
    shuffled = np.random.default_rng(1).permutation(targets)
    fitted = fit_labels(labelled, PlacedLabels(rows, cols, shuffled), vectors)
    assert fitted.validation is not None
    assert fitted.validation.overall_accuracy < 0.45


def test_without_validation_the_learned_scale_is_used() -> None:
    labelled, _, _, targets, vectors = spread_problem()
    here = np.zeros(len(targets), int)
    fitted = fit_labels(labelled, PlacedLabels(here, here, targets), vectors)
    assert fitted.validation is None
    assert fitted.confidence_scale == pytest.approx(float(fitted.model.probe.scale.detach()))
    assert fitted.unclassified_below is None


def test_every_backbone_has_default_options() -> None:
    assert set(DEFAULTS) == {"multiscale", "vit"}


def test_too_many_labels_are_thinned_evenly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spectraprompt.core.labelled_inputs.INPUT_BYTES", 1000)
    ids = np.repeat([1, 2, 3], [5, 400, 300])
    chosen = thinned(ids, 10, np.random.default_rng(0))
    assert np.bincount(ids[chosen])[1:].tolist() == [5, 48, 47]
    assert len(np.unique(chosen)) == len(chosen)
    np.testing.assert_array_equal(thinned(ids, 1, np.random.default_rng(0)), np.arange(705))
