"""SSFTT as its paper describes it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from spectraprompt.benchmarks.baselines import ssftt
from spectraprompt.benchmarks.method import TrainingPixels
from spectraprompt.benchmarks.scenes import LabelledScene


def test_it_has_the_size_that_the_paper_tells() -> None:
    parameters = sum(p.numel() for p in ssftt.SsfttNetwork(16).parameters())
    assert parameters == pytest.approx(148_500, rel=0.01)


def test_the_layers_have_the_shapes_of_the_paper() -> None:
    network = ssftt.SsfttNetwork(16).eval()
    shapes: dict[str, torch.Size] = {}
    for name in ("spectral", "spatial", "encoder"):
        module: nn.Module = getattr(network, name)
        module.register_forward_hook(
            lambda _module, _inputs, output, name=name: shapes.update({name: output.shape})
        )
    assert network(torch.randn(2, 30, 13, 13)).shape == (2, 16)
    assert shapes == {
        "spectral": (2, 8, 28, 11, 11),
        "spatial": (2, 64, 9, 9),
        "encoder": (2, 5, 64),
    }


def test_the_tokens_are_weighted_means_over_places() -> None:
    network = ssftt.SsfttNetwork(3).eval()
    seen = []
    network.encoder.register_forward_pre_hook(lambda _module, inputs: seen.append(inputs[0]))
    with torch.no_grad():
        network.spatial[0].weight.zero_()
        network.spatial[0].bias.copy_(torch.arange(64.0))
        network(torch.randn(1, 30, 13, 13))
        constant = network.spatial(torch.zeros(1, 224, 11, 11))[0, :, 0, 0]
    # All places alike: whatever the weights, which sum to one, each token is that place.
    tokens = seen[0][0, 1:] - network.positions[0, 1:]
    torch.testing.assert_close(tokens, constant.expand(4, -1), atol=1e-4, rtol=1e-4)


def test_a_patch_is_cut_around_its_pixel(small_scene: LabelledScene) -> None:
    padded = ssftt.padded_components(small_scene.image)
    patches = ssftt.patches_at(padded, torch.tensor([0, 20]), torch.tensor([35, 7]))
    assert patches.shape == (2, 30, 13, 13)
    torch.testing.assert_close(patches[0, :, 6, 6], padded[:, 6, 41])
    assert (patches[0, :, :6] == 0).all()
    assert (patches[0, :, :, 7:] == 0).all()
    torch.testing.assert_close(patches[1], padded[:, 20:33, 7:20])


def test_it_learns_and_repeats(small_scene: LabelledScene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssftt, "EPOCHS", 4)
    known = np.flatnonzero(np.isin(small_scene.targets, [1, 3]))
    rows, cols = small_scene.rows[known], small_scene.cols[known]
    targets = small_scene.targets[known]
    pixels = TrainingPixels(rows[::5], cols[::5], targets[::5])
    first, again = (ssftt.Ssftt().train(small_scene.image, pixels, 0).scores() for _ in range(2))
    np.testing.assert_array_equal(first, again)
    assert (np.array([1, 3])[first.argmax(axis=0)][rows, cols] == targets).mean() > 0.9
