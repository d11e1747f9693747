"""FreeNet, the whole-image network of the FPGA framework, written from its paper; for its speed.

Zheng, Zhong, Ma & Zhang (2020), "FPGA: Fast Patch-Free Global Learning Framework for Fully
End-to-End Hyperspectral Image Classification", IEEE Transactions on Geoscience and Remote Sensing
58 (8), doi:10.1109/TGRS.2020.2967821.

An encoder and a decoder map all bands of a whole image to the classes of all its pixels at once.
Every stage of the encoder weighs its features by spectral attention (the means over the image,
through two layers and a sigmoid) and passes a 3 × 3 convolution with group normalisation and ReLU;
between stages a convolution of stride 2 halves the image. Lateral 1 × 1 convolutions bring the four
stages to one width; from the coarsest on, each is doubled in size, added to the next finer and
refined by a 3 × 3 convolution. A 1 × 1 convolution reads the classes.

Widths of 96, 128, 192 and 256 in the encoder and 128 in the decoder give 2.9 million parameters for
200 bands; groups hold 16 features.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

WIDTHS = (96, 128, 192, 256)
DECODER = 128
GROUP = 16
MULTIPLE = 2 ** (len(WIDTHS) - 1)
"""Sides of an image are multiples of this."""


class SpectralAttention(nn.Module):
    """Weighs features by what their means over the image say.

    Parameters
    ----------
    width : int
        Number of features.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.weigh = nn.Sequential(
            nn.Linear(width, width), nn.ReLU(), nn.Linear(width, width), nn.Sigmoid()
        )

    def forward(self, features: Tensor) -> Tensor:
        """Return weighted features (n, width, rows, cols)."""
        weighted: Tensor = features * self.weigh(features.mean(dim=(2, 3)))[:, :, None, None]
        return weighted


class FreeNet(nn.Module):
    """The network.

    Parameters
    ----------
    bands, classes : int
    """

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.stem = _convolution(bands, WIDTHS[0])
        self.stages = nn.ModuleList(
            nn.Sequential(SpectralAttention(width), _convolution(width, width)) for width in WIDTHS
        )
        self.halve = nn.ModuleList(
            nn.Sequential(nn.Conv2d(fine, coarse, 3, stride=2, padding=1), nn.ReLU())
            for fine, coarse in zip(WIDTHS, WIDTHS[1:])
        )
        self.lateral = nn.ModuleList(nn.Conv2d(width, DECODER, 1) for width in WIDTHS)
        self.refine = nn.ModuleList(nn.Conv2d(DECODER, DECODER, 3, padding=1) for _ in WIDTHS[1:])
        self.head = nn.Conv2d(DECODER, classes, 1)

    def forward(self, images: Tensor) -> Tensor:
        """Return the logits (n, classes, rows, cols) of images (n, bands, rows, cols).

        Rows and columns must be multiples of 8.
        """
        features = self.stages[0](self.stem(images))
        lateral = [self.lateral[0](features)]
        for halve, stage, across in zip(self.halve, self.stages[1:], self.lateral[1:]):
            features = stage(halve(features))
            lateral.append(across(features))
        merged = lateral.pop()
        for refine in self.refine:
            merged = refine(functional.interpolate(merged, scale_factor=2) + lateral.pop())
        logits: Tensor = self.head(merged)
        return logits


def _convolution(into: int, out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(into, out, 3, padding=1), nn.GroupNorm(out // GROUP, out), nn.ReLU()
    )
