"""FreeNet as its paper describes it."""

from __future__ import annotations

import pytest
import torch

from spectraprompt.benchmarks.baselines.freenet import DECODER, MULTIPLE, WIDTHS, FreeNet


def test_it_has_the_size_that_the_paper_tells() -> None:
    parameters = sum(p.numel() for p in FreeNet(200, 16).parameters())
    assert parameters == pytest.approx(2.85e6, rel=0.02)


@torch.inference_mode()
def test_the_encoder_halves_the_image_and_the_decoder_restores_it() -> None:
    torch.manual_seed(0)
    network = FreeNet(20, 5).eval()
    shapes: list[torch.Size] = []
    for lateral in network.lateral:
        lateral.register_forward_hook(lambda _module, _inputs, output: shapes.append(output.shape))
    assert network(torch.randn(2, 20, 4 * MULTIPLE, 3 * MULTIPLE)).shape == (2, 5, 32, 24)
    assert [tuple(shape) for shape in shapes] == [
        (2, DECODER, 32 // 2**stage, 24 // 2**stage) for stage in range(len(WIDTHS))
    ]


@torch.inference_mode()
def test_every_pixel_depends_on_the_whole_image_through_spectral_attention() -> None:
    torch.manual_seed(0)
    network = FreeNet(6, 3).eval()
    image = torch.randn(1, 6, 128, 16)
    before = network(image)
    image[:, :, -1, -1] += 100
    assert (network(image) - before)[0, :, 0, 0].abs().max() > 0
