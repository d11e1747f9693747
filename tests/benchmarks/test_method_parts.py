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
    AlwaysDisturbed,
    Attentive,
    PlainFront,
    Pretrained,
    plain_projection,
    with_derivatives,
)
from spectraprompt.benchmarks.scenes import LabelledScene
from spectraprompt.core.model.multiscale import MultiscaleBackbone
from spectraprompt.core.model.spectral_front import fit_projection
from spectraprompt.core.spectra import snv


def test_names_are_those_of_the_rows() -> None:
    assert all(part.name == name for name, part in PARTS.items())
    titles = {(part.title, part.self_training, part.chosen) for part in PARTS.values()}
    assert len(titles) == len(PARTS)
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


def test_the_second_model_stays_disturbed_where_it_is_to() -> None:
    plain, disturbed = (kind(4).narrowed(35) for kind in (MultiscaleBackbone, AlwaysDisturbed))
    for backbone in (plain, disturbed):
        backbone.expect_many_pixels()
    assert (disturbed.dropout, disturbed.noise) == (0.4, 0.8)
    assert (plain.dropout, plain.noise) == (0.1, 0.1)


def test_half_of_the_components_are_those_of_the_derivative() -> None:
    rng = np.random.default_rng(0)
    spectra = np.cumsum(rng.normal(size=(400, 20)), axis=1)
    projection = with_derivatives(spectra, 6)
    shaped = snv(spectra)
    found = shaped @ projection.matrix.T + projection.offset
    np.testing.assert_allclose(found.std(axis=0), 1, atol=0.01)
    plain = fit_projection(spectra, 3)
    np.testing.assert_allclose(found[:, :3], shaped @ plain.matrix.T + plain.offset, atol=1e-4)
    # What the derivative does not see, a shift of the spectrum, its components do not see either.
    moved = (shaped + 1) @ projection.matrix.T + projection.offset
    np.testing.assert_allclose(moved[:, 3:], found[:, 3:], atol=1e-4)


def test_pre_training_learns_to_complete_spectra() -> None:
    generator = torch.Generator().manual_seed(0)
    factors = torch.randn(500, 2, generator=generator)
    backbone = Pretrained(4)
    inputs = factors @ torch.randn(2, backbone.features, generator=generator)
    backbone.pretrain(inputs, 0)
    hidden = {k: v.clone() for k, v in backbone.hidden.state_dict().items()}
    backbone.hidden.reset_parameters()
    backbone.initialise()
    assert all(torch.equal(backbone.hidden.state_dict()[k], v) for k, v in hidden.items())
    again = Pretrained(4)
    again.pretrain(inputs, 0)
    assert torch.equal(again.hidden.weight, backbone.hidden.weight)


@pytest.mark.parametrize(
    "name",
    [
        "attention",
        "three-heads",
        "no-snv",
        "derivatives",
        "few-components",
        "pretrained",
        "filtered",
        "one-view",
        "chosen",
    ],
)
def test_a_part_learns_the_fields_that_it_has_labels_of(
    name: str, small_scene: LabelledScene
) -> None:
    known = np.flatnonzero(np.isin(small_scene.targets, [1, 3]))[::4]
    pixels = TrainingPixels(*(getattr(small_scene, n)[known] for n in ("rows", "cols", "targets")))
    class_map = PARTS[name].train(small_scene.image, pixels, 0).class_map()
    told = class_map[small_scene.rows[known], small_scene.cols[known]]
    assert set(np.unique(class_map)) <= {1, 3}
    assert (told == small_scene.targets[known]).mean() > 0.8
