"""SSFTT, the spectral–spatial feature tokenization transformer, written from its paper.

Sun, Zhao, Zheng & Wu (2022), IEEE Transactions on Geoscience and Remote Sensing 60,
doi:10.1109/TGRS.2022.3144158.

The first 30 principal components of a 13 × 13 patch pass a 3-D convolution (8 kernels of 3 × 3 × 3)
and a 2-D one (64 kernels of 3 × 3), each with batch normalisation and ReLU and without padding.
The 9 × 9 vectors X of 64 features become 4 tokens by T = softmax(X W)ᵀ X, the softmax over places,
W drawn from a Gaussian. With a class token and learned positions they pass one transformer encoder
of 4 heads, and a linear layer reads the class token. Adam at 1e-3, batches of 64, 100 epochs.

The paper leaves open, and here is chosen: components of unit variance, zeros beyond the scene's
edge, a perceptron of 8 hidden features in the encoder and dropout of 0.1 before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..method import TrainedScorer, TrainingPixels
from ..scenes import SceneImage
from . import features

COMPONENTS = 30
PATCH = 13
TOKENS = 4
WIDTH = 64
HEADS = 4
EPOCHS = 100
BATCH = 64
LEARNING_RATE = 1e-3

_AT_ONCE = 512
"""Patches classified at a time."""


class SsfttNetwork(nn.Module):
    """The network.

    Parameters
    ----------
    classes : int
    components : int
        Channels of a patch.
    """

    def __init__(self, classes: int, components: int = COMPONENTS) -> None:
        super().__init__()
        self.spectral = nn.Sequential(nn.Conv3d(1, 8, 3), nn.BatchNorm3d(8), nn.ReLU())
        self.spatial = nn.Sequential(
            nn.Conv2d(8 * (components - 2), WIDTH, 3), nn.BatchNorm2d(WIDTH), nn.ReLU()
        )
        self.tokenizer = nn.Parameter(torch.empty(WIDTH, TOKENS))
        self.class_token = nn.Parameter(torch.zeros(1, 1, WIDTH))
        self.positions = nn.Parameter(torch.empty(1, TOKENS + 1, WIDTH))
        self.dropout = nn.Dropout(0.1)
        self.encoder = Encoder(WIDTH, HEADS, hidden=8)
        self.head = nn.Linear(WIDTH, classes)
        nn.init.xavier_normal_(self.tokenizer)
        nn.init.normal_(self.positions, std=0.02)

    def forward(self, patches: Tensor) -> Tensor:
        """Return the logits (n, classes) of patches (n, components, 13, 13)."""
        spectral = self.spectral(patches[:, None]).flatten(1, 2)
        places = self.spatial(spectral).flatten(2).transpose(1, 2)
        weights = (places @ self.tokenizer).softmax(dim=1)
        tokens = weights.transpose(1, 2) @ places
        tokens = torch.cat([self.class_token.expand(len(tokens), -1, -1), tokens], dim=1)
        encoded = self.encoder(self.dropout(tokens + self.positions))
        logits: Tensor = self.head(encoded[:, 0])
        return logits


class Encoder(nn.Module):
    """One transformer encoder, normalised before attention and before the perceptron."""

    def __init__(self, width: int, heads: int, hidden: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm_attention = nn.LayerNorm(width)
        self.query_key_value = nn.Linear(width, 3 * width, bias=False)
        self.out = nn.Linear(width, width)
        self.norm_mlp = nn.LayerNorm(width)
        self.mlp = nn.Sequential(nn.Linear(width, hidden), nn.GELU(), nn.Linear(hidden, width))

    def forward(self, tokens: Tensor) -> Tensor:
        """Return tokens (n, tokens, width) after the encoder."""
        count, number, width = tokens.shape
        mixed = self.query_key_value(self.norm_attention(tokens))
        mixed = mixed.reshape(count, number, 3, self.heads, width // self.heads)
        attended = functional.scaled_dot_product_attention(*mixed.permute(2, 0, 3, 1, 4))
        tokens = tokens + self.out(attended.transpose(1, 2).reshape(count, number, width))
        transformed: Tensor = tokens + self.mlp(self.norm_mlp(tokens))
        return transformed


class Ssftt:
    """SSFTT trained on the patches around the training pixels."""

    name = "ssftt"
    title = "SSFTT"
    transductive = True

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        return [Path(__file__), Path(features.__file__)]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> TrainedScorer:
        """Train a network anew."""
        padded = padded_components(image)
        present, targets = np.unique(pixels.targets, return_inverse=True)
        rows, cols = torch.from_numpy(pixels.rows), torch.from_numpy(pixels.cols)
        patches = patches_at(padded, rows, cols)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            network = SsfttNetwork(len(present), len(padded))
            _fit(network, patches, torch.from_numpy(targets.reshape(-1)))
        return _TrainedSsftt(image, network.eval(), present)


def _fit(network: SsfttNetwork, patches: Tensor, targets: Tensor) -> None:
    optimiser = torch.optim.Adam(network.parameters(), lr=LEARNING_RATE)
    network.train()
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(targets)).split(BATCH):
            loss = functional.cross_entropy(network(patches[batch]), targets[batch])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()


def padded_components(image: SceneImage) -> Tensor:
    """Return the components with zeros around, float32 (components, rows + 12, cols + 12)."""
    values = features.principal_components(image.spectra(), COMPONENTS)
    cube = features.z_scored(values).T.reshape(-1, *image.shape)
    reach = PATCH // 2
    return functional.pad(torch.from_numpy(cube).float(), (reach, reach, reach, reach))


def patches_at(padded: Tensor, rows: Tensor, cols: Tensor) -> Tensor:
    """Return the patches (n, components, 13, 13) around pixels of the scene."""
    side = torch.arange(PATCH)
    at_rows, at_cols = (rows[:, None] + side)[:, :, None], (cols[:, None] + side)[:, None, :]
    return padded[:, at_rows, at_cols].transpose(0, 1).contiguous()


@dataclass(frozen=True, eq=False)
class _TrainedSsftt:
    image: SceneImage
    network: SsfttNetwork
    present: np.ndarray

    def class_map(self) -> np.ndarray:
        return np.asarray(self.present[self.scores().argmax(axis=0)])

    @torch.inference_mode()
    def scores(self) -> np.ndarray:
        """Return the logits."""
        padded = padded_components(self.image)
        pixels = torch.arange(int(np.prod(self.image.shape)))
        cols = self.image.shape[1]
        logits = [
            self.network(patches_at(padded, part // cols, part % cols))
            for part in pixels.split(_AT_ONCE)
        ]
        return torch.cat(logits).double().numpy().T.reshape(-1, *self.image.shape)
