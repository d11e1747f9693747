"""Every backbone keeps the promises of the interface: dense, local, and blind to nodata."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from spectraprompt.core.errors import BundleError
from spectraprompt.core.model.backbone import Backbone
from spectraprompt.core.model.multiscale import MultiscaleBackbone
from spectraprompt.core.model.patch_model import PatchModel, make_backbone, new_backbone
from spectraprompt.core.model.probe import Probe
from spectraprompt.core.model.spectral_front import SpectralFront, fit_projection
from spectraprompt.core.model.vit import VitBackbone

ROWS, COLS, COMPONENTS = 23, 19, 5


def made(name: str) -> Backbone:
    torch.manual_seed(3)
    if name == "vit":
        # Zero-started tokens would make a broken position or mask invisible.
        backbone: Backbone = VitBackbone(
            COMPONENTS, patch=9, depth=2, heads=4, width=16, mlp_width=16
        )
        backbone.position.data.normal_()
        return backbone.eval()
    backbone = MultiscaleBackbone(COMPONENTS, boxes=(3, 7, 11), width=16)
    return backbone.eval()


def padded_scene(radius: int) -> tuple[torch.Tensor, torch.Tensor]:
    """A scene with a hole of nodata and one at its corner, inside a border that is outside it."""
    generator = torch.Generator().manual_seed(1)
    values = torch.randn(COMPONENTS, ROWS, COLS, generator=generator)
    mask = torch.ones(1, ROWS, COLS)
    mask[:, 5:9, 10:16] = 0
    mask[:, :2, :3] = 0
    pad = (radius,) * 4
    return functional.pad(values * mask, pad), functional.pad(mask, pad)


@pytest.fixture(params=["multiscale", "vit"])
def backbone(request: pytest.FixtureRequest) -> Backbone:
    return made(request.param)


@torch.inference_mode()
def test_dense_equals_patch_by_patch(backbone: Backbone) -> None:
    radius = backbone.radius
    window, mask = padded_scene(radius)
    dense = backbone.dense(window, mask)
    side = 2 * radius + 1
    patches = torch.stack(
        [window[:, r : r + side, c : c + side] for r in range(ROWS) for c in range(COLS)]
    )
    masks = torch.stack(
        [mask[:, r : r + side, c : c + side] for r in range(ROWS) for c in range(COLS)]
    )
    one_by_one = backbone(patches, masks)
    assert one_by_one.shape == (ROWS * COLS, backbone.dim, 1, 1)
    one_by_one = one_by_one[:, :, 0, 0].T.reshape(backbone.dim, ROWS, COLS)
    torch.testing.assert_close(dense, one_by_one, atol=1e-5, rtol=1e-5)


@torch.inference_mode()
def test_dense_equals_training_path(backbone: Backbone) -> None:
    window, mask = padded_scene(backbone.radius)
    rows, cols = torch.tensor([0, 4, ROWS - 1, 7]), torch.tensor([3, 9, COLS - 1, 0])
    inputs = backbone.inputs_at(window, mask, rows, cols)
    assert inputs[0].numel() * inputs.element_size() == backbone.input_bytes()
    expected = backbone.dense(window, mask)[:, rows, cols].T
    torch.testing.assert_close(backbone.embed(inputs), expected, atol=1e-5, rtol=1e-5)


@torch.inference_mode()
def test_an_embedding_depends_on_its_patch_only(backbone: Backbone) -> None:
    window, mask = padded_scene(backbone.radius)
    before = backbone.dense(window, mask)
    row, col = 12, 4
    changed = window.clone()
    changed[:, row + backbone.radius, col + backbone.radius] += 5.0
    difference = (backbone.dense(changed, mask) - before).abs().amax(dim=0)
    rows, cols = torch.meshgrid(torch.arange(ROWS), torch.arange(COLS), indexing="ij")
    near = torch.maximum((rows - row).abs(), (cols - col).abs()) <= backbone.radius
    assert difference[~near].max() < 1e-5
    assert difference[row, col] > 1e-3
    # The declared radius is reached, not merely an upper bound that costs halo for nothing.
    assert difference[row - backbone.radius : row, col].max() > 1e-4


@torch.inference_mode()
def test_windows_of_the_scene_give_the_scene(backbone: Backbone) -> None:
    radius = backbone.radius
    window, mask = padded_scene(radius)
    whole = backbone.dense(window, mask)
    for row, col, rows, cols in ((0, 0, 6, 19), (6, 3, 17, 5), (22, 18, 1, 1)):
        part = (
            slice(None),
            slice(row, row + rows + 2 * radius),
            slice(col, col + cols + 2 * radius),
        )
        embedded = backbone.dense(window[part], mask[part])
        expected = whole[:, row : row + rows, col : col + cols]
        torch.testing.assert_close(embedded, expected, atol=1e-5, rtol=1e-5)


@torch.inference_mode()
def test_config_makes_an_equal_backbone(backbone: Backbone) -> None:
    twin = make_backbone(backbone.name, backbone.config())
    twin.load_state_dict(backbone.state_dict())
    window, mask = padded_scene(backbone.radius)
    assert torch.equal(twin.eval().dense(window, mask), backbone.dense(window, mask))


def test_unknown_backbones_are_refused_by_name() -> None:
    with pytest.raises(BundleError, match="resnet") as caught:
        make_backbone("resnet", {})
    assert caught.value.code == "bundle.unknown-backbone"
    with pytest.raises(BundleError, match="colour"):
        make_backbone("vit", {"components": 3, "colour": 1})
    with pytest.raises(BundleError, match="multiple of 3"):
        make_backbone("vit", {"components": 3, "patch": 10})
    with pytest.raises(BundleError, match="depth"):
        make_backbone("vit", {"components": 3, "depth": 0})


def test_a_vit_of_an_older_model_is_read_and_embeds_the_same() -> None:
    backbone = made("vit")
    before = {k: v for k, v in backbone.config().items() if k != "noise"}
    twin = make_backbone("vit", before).eval()
    twin.load_state_dict(backbone.state_dict())
    window, mask = padded_scene(backbone.radius)
    with torch.inference_mode():
        assert torch.equal(twin.dense(window, mask), backbone.dense(window, mask))


def test_a_multiscale_of_an_older_model_is_read_with_its_activation() -> None:
    backbone = MultiscaleBackbone(COMPONENTS, boxes=(3, 5), width=16, activation="gelu").eval()
    before = {k: v for k, v in backbone.config().items() if k != "activation"}
    twin = make_backbone("multiscale", before).eval()
    twin.load_state_dict(backbone.state_dict())
    today = make_backbone("multiscale", {**before, "activation": "relu"}).eval()
    today.load_state_dict(backbone.state_dict())
    window, mask = padded_scene(backbone.radius)
    with torch.inference_mode():
        expected = backbone.dense(window, mask)
        assert torch.equal(twin.dense(window, mask), expected)
        assert not torch.equal(today.dense(window, mask), expected)
    assert new_backbone("multiscale", 3).config()["activation"] == "relu"
    with pytest.raises(BundleError, match="'tanh'"):
        make_backbone("multiscale", {**before, "activation": "tanh"})


def test_a_vit_learns_from_the_eight_images_of_a_patch_and_nodata_stays_zero() -> None:
    backbone = VitBackbone(2, patch=3, depth=1, heads=2, width=8, noise=0.0)
    patch = torch.arange(27.0).reshape(1, 3, 3, 3)
    patch[:, -1] = torch.tensor([[0, 1, 1], [1, 1, 1], [1, 1, 1]])
    patch = patch * patch[:, -1:]
    generator = torch.Generator().manual_seed(0)
    images = backbone._disturbed(patch.expand(200, -1, -1, -1), generator)
    seen = {tuple(image.flatten().tolist()) for image in images}
    images = [patch[0].rot90(turns, (1, 2)) for turns in range(4)]
    images += [image.flip(-1) for image in images]
    assert seen == {tuple(image.flatten().tolist()) for image in images}

    backbone.noise = 0.5
    many = backbone._disturbed(patch.expand(4000, -1, -1, -1), generator)
    mask = many[:, -1:]
    assert ((mask == 0) | (mask == 1)).all()
    assert (many * (1 - mask) == 0).all()
    # The middle stays in its place under every image, so only noise is left of it.
    assert abs(float((many[:, 0, 1, 1] - patch[0, 0, 1, 1]).std()) - 0.5) < 0.03


@torch.inference_mode()
def test_box_means_are_means_of_valid_pixels() -> None:
    backbone = MultiscaleBackbone(COMPONENTS, boxes=(3, 11), width=4)
    window, mask = padded_scene(backbone.radius)
    got = backbone.inputs_at(window, mask, torch.tensor([6]), torch.tensor([9]))[0]
    row, col = 6 + backbone.radius, 9 + backbone.radius
    expected = [window[:, row, col]]
    for half in (1, 5):
        part = (slice(None), slice(row - half, row + half + 1), slice(col - half, col + half + 1))
        expected.append((window[part] * mask[part]).sum(dim=(1, 2)) / mask[part].sum())
    torch.testing.assert_close(got, torch.cat(expected), atol=1e-6, rtol=1e-6)


@torch.inference_mode()
@pytest.mark.parametrize("shape", [(2002, 502), (90, 9000)])
def test_box_means_of_a_large_window_keep_their_precision(shape: tuple[int, int]) -> None:
    backbone = MultiscaleBackbone(1, boxes=(3, 35), width=4)
    window = torch.randn(1, *shape, generator=torch.Generator().manual_seed(0)) + 50.0
    rows, cols = torch.tensor([shape[0] - 35]), torch.tensor([shape[1] - 35])
    got = backbone.inputs_at(window, torch.ones_like(window), rows, cols)[0, 1:]
    # Summed areas in float32 would have lost all but the first digit here.
    for mean, half in zip(got, (1, 17)):
        centre = (slice(-18 - half, shape[0] - 17 + half), slice(-18 - half, shape[1] - 17 + half))
        expected = window[0][centre].double().mean()
        assert abs(float(mean) - float(expected)) < 2e-5


@torch.inference_mode()
@pytest.mark.parametrize(
    "boxes", [(), (1,), (5, 3), (3, 3), (9,), (3, 5, 7, 11, 15, 21, 27, 35, 65)]
)
def test_box_means_of_any_boxes_in_any_order(boxes: tuple[int, ...]) -> None:
    backbone = MultiscaleBackbone(2, boxes=boxes, width=4)
    radius = backbone.radius
    generator = torch.Generator().manual_seed(2)
    mask = (torch.rand(1, 9 + 2 * radius, 6 + 2 * radius, generator=generator) > 0.2).float()
    window = torch.randn(2, *mask.shape[1:], generator=generator) * mask
    rows, cols = (
        index.flatten() for index in torch.meshgrid(torch.arange(9), torch.arange(6), indexing="ij")
    )
    got = backbone.inputs_at(window, mask, rows, cols).T.reshape(-1, 2, 9, 6)
    inner = (slice(None), slice(radius, radius + 9), slice(radius, radius + 6))
    torch.testing.assert_close(got[0], window[inner])
    for found, side in zip(got[1:], boxes):
        shrink = radius - side // 2
        sums, counts = (
            functional.avg_pool2d(values.double(), side, 1) * side**2 for values in (window, mask)
        )
        expected = (sums / counts.clamp(min=1))[:, shrink : shrink + 9, shrink : shrink + 6]
        torch.testing.assert_close(found.double(), expected, atol=1e-6, rtol=1e-5)


def test_settling_gives_every_input_unit_variance() -> None:
    backbone = MultiscaleBackbone(COMPONENTS, boxes=(3, 7), width=4)
    window, mask = padded_scene(backbone.radius)
    backbone.observe(window, mask)
    backbone.settle()
    inner = mask[0, backbone.radius : -backbone.radius, backbone.radius : -backbone.radius] > 0
    rows, cols = inner.nonzero(as_tuple=True)
    inputs = backbone.inputs_at(window, mask, rows, cols) * backbone.inverse_deviation
    torch.testing.assert_close(
        inputs.var(dim=0, correction=0), torch.ones(backbone.features), atol=1e-4, rtol=1e-4
    )


@torch.inference_mode()
@pytest.mark.parametrize("name", ["multiscale", "vit"])
def test_nodata_never_reaches_a_similarity(name: str) -> None:
    torch.manual_seed(0)
    bands = 12
    spectra = torch.rand(400, bands).numpy()
    front = SpectralFront.of(fit_projection(spectra, COMPONENTS))
    backbone = made(name)
    model = PatchModel(front, backbone, Probe(backbone.dim, 8)).eval()
    size = 2 * backbone.radius + 6
    values = torch.rand(bands, size, size)
    valid = torch.rand(size, size) > 0.3
    vectors = functional.normalize(torch.randn(3, 8), dim=1)
    expected = model(values, valid, vectors)
    for poison in (float("nan"), float("inf"), -9999.0, 0.0):
        dirty = values.masked_fill(~valid, poison)
        assert torch.equal(model(dirty, valid, vectors), expected)
    assert expected.abs().max() <= 1 + 1e-6


def test_narrow_views_leave_the_wide_boxes_out() -> None:
    backbone = MultiscaleBackbone(COMPONENTS, boxes=(3, 5, 7, 11, 21), width=16)
    inputs = torch.randn(7, backbone.features)
    assert backbone.reaches() == (21, 11, 5, 1)
    assert torch.equal(backbone.view(inputs, 21), inputs)
    for reach, scales in ((11, 5), (5, 3), (1, 1)):
        view, kept = backbone.view(inputs.clone(), reach), scales * COMPONENTS
        assert torch.equal(view[:, :kept], inputs[:, :kept])
        assert not view[:, kept:].any()


def test_a_backbone_has_no_reach_that_leaves_nothing_out() -> None:
    for boxes, reaches in (((3, 5), (5, 1)), ((3,), (3, 1)), ((), (1,)), ((3, 11), (11, 5, 1))):
        backbone = MultiscaleBackbone(COMPONENTS, boxes=boxes, width=16)
        assert backbone.reaches() == reaches
    assert made("vit").reaches() == (2 * made("vit").radius + 1,)


@torch.inference_mode()
def test_a_narrowed_backbone_sees_what_the_narrow_view_shows() -> None:
    backbone = made("multiscale")
    backbone.get_buffer("inverse_deviation").copy_(torch.rand(backbone.features) + 0.5)
    for reach in backbone.reaches():
        narrow = backbone.narrowed(reach).eval()
        assert narrow.radius == max([1, *(s for s in backbone.boxes if s <= reach)]) // 2
        state = backbone.state_dict()
        state["hidden.weight"] = state["hidden.weight"][:, : narrow.features]
        narrow.hidden.load_state_dict(
            {"weight": state["hidden.weight"], "bias": state["hidden.bias"]}
        )
        inputs = torch.randn(9, backbone.features)
        torch.testing.assert_close(
            narrow.embed(backbone.narrow_inputs(inputs, reach)),
            backbone.embed(backbone.view(inputs, reach)),
        )


def test_training_on_many_pixels_is_disturbed_less() -> None:
    backbone = MultiscaleBackbone(COMPONENTS, width=16).train()
    inputs = torch.randn(500, backbone.features)
    still = backbone.eval().embed(inputs)
    changes = []
    for _ in range(2):
        backbone.train()
        changes.append(float((backbone.embed(inputs) - still).detach().square().mean()))
        backbone.expect_many_pixels()
    assert changes[1] < 0.5 * changes[0]
