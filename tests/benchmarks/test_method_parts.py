"""The ablations of the method: each part is really changed, dense maps agree with pixels."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from spectraprompt.benchmarks.method import TrainingPixels
from spectraprompt.benchmarks.method_parts import (
    BASE,
    PARTS,
    TAUGHT,
    Attentive,
    PlainFront,
    plain_projection,
)
from spectraprompt.benchmarks.scenes import LabelledScene


def test_names_are_those_of_the_rows() -> None:
    assert all(part.name == name for name, part in PARTS.items())
    assert len({part.title for part in PARTS.values()}) == len(PARTS)
    assert {BASE.name, TAUGHT.name} <= set(PARTS)


def test_attention_dense_equals_attention_pixel_by_pixel() -> None:
    torch.manual_seed(0)
    backbone = Attentive(4).eval()
    radius = backbone.radius
    window = torch.randn(4, 9 + 2 * radius, 11 + 2 * radius)
    mask = torch.ones(1, *window.shape[1:])
    window[:, :, : radius + 2], mask[:, :, : radius + 2] = 0.0, 0.0
    backbone.observe(window, mask)
    backbone.settle()
    dense = backbone.dense(window, mask)
    rows, cols = (
        axis.flatten() for axis in torch.meshgrid(torch.arange(9), torch.arange(11), indexing="ij")
    )
    single = backbone.embed(backbone.inputs_at(window, mask, rows, cols))
    torch.testing.assert_close(dense.flatten(1).T, single, atol=1e-5, rtol=0)
    # What lies farther away than the radius changes nothing.
    changed = window.clone()
    changed[:, 0, :] += 5.0
    again = backbone.dense(changed, mask)
    assert torch.equal(again[:, 1:], dense[:, 1:]) or torch.allclose(
        again[:, 1:], dense[:, 1:], atol=1e-6
    )


def test_attention_is_not_the_default_in_another_dress() -> None:
    torch.manual_seed(0)
    backbone = Attentive(3).eval()
    inputs = torch.randn(5, backbone.features)
    moved = inputs.clone()
    moved[:, backbone.means :] += 1.0
    assert not torch.allclose(backbone.embed(inputs), backbone.embed(moved))


def test_the_plain_front_knows_brightness() -> None:
    rng = np.random.default_rng(0)
    spectra = rng.normal(5, 1, (500, 12))
    front = PlainFront.of(plain_projection(spectra, 4))
    values = torch.from_numpy(spectra[:9].T.astype(np.float32).reshape(12, 3, 3))
    valid = torch.ones(3, 3, dtype=torch.bool)
    valid[0, 0] = False
    projected = front(values, valid)
    assert not torch.allclose(projected, front(2 * values, valid))
    assert (projected[:, 0, 0] == 0).all()
    whole = front(
        torch.from_numpy(spectra.T.astype(np.float32)[:, None]),
        torch.ones(1, len(spectra), dtype=torch.bool),
    )
    torch.testing.assert_close(whole.std(dim=2), torch.ones(4, 1), atol=0.01, rtol=0)


@pytest.mark.parametrize("name", ["attention", "three-heads", "no-snv", "one-view"])
def test_a_part_learns_the_fields_that_it_has_labels_of(
    name: str, small_scene: LabelledScene
) -> None:
    known = np.flatnonzero(np.isin(small_scene.targets, [1, 3]))[::4]
    pixels = TrainingPixels(*(getattr(small_scene, n)[known] for n in ("rows", "cols", "targets")))
    class_map = PARTS[name].train(small_scene.image, pixels, 0).class_map()
    told = class_map[small_scene.rows[known], small_scene.cols[known]]
    assert set(np.unique(class_map)) <= {1, 3}
    assert (told == small_scene.targets[known]).mean() > 0.8
