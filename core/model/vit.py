"""The patch transformer of the source paper (arXiv 2509.22697), with our own choices declared.

From the paper and its public re-implementation: a vision transformer of depth 6, 16 heads, width
64 and perceptron width 64 whose tokens are 3 × 3 spatial windows over all channels, with a class
token as output. Ours, since the paper does not tell: patches of 9 × 9 pixels, whitened
components of SNV spectra as channels, learned positions, pre-normalisation. Tokens without a
single valid pixel are kept out of the attention. In training, patches are mirrored, transposed and
disturbed by noise: a few hundred of them are soon known by heart.
"""

from __future__ import annotations

from typing import Any, ClassVar, Optional

import torch
from torch import Tensor, nn
from torch.nn import functional

from .backbone import Backbone, dropped

_CHUNK = 2048
"""Patches that are unfolded at a time."""


class VitBackbone(Backbone):
    """A transformer over the 3 × 3 windows of one patch a pixel.

    Parameters
    ----------
    components : int
        Channels of a window.
    patch : int
        Side of a patch in pixels: odd, and a multiple of 3.
    depth, heads, width, mlp_width : int
        Layers (at least one), attention heads, token width, and width of the perceptrons.
    dropout : float
        Dropout in training.
    noise : float
        Standard deviation of the Gaussian noise added to the inputs in training.
    """

    name: ClassVar[str] = "vit"
    window_pixels: ClassVar[int] = 1 << 13

    def __init__(
        self,
        components: int,
        patch: int = 9,
        depth: int = 6,
        heads: int = 16,
        width: int = 64,
        mlp_width: int = 64,
        dropout: float = 0.1,
        noise: float = 0.8,
    ) -> None:
        super().__init__()
        if patch % 6 != 3:
            raise ValueError(f"patch must be an odd multiple of 3, got {patch}")
        if depth < 1:
            raise ValueError(f"depth must be at least 1, got {depth}")
        self.components = components
        self.patch = patch
        self.radius = patch // 2
        self.dim = width
        self.depth, self.heads, self.mlp_width = depth, heads, mlp_width
        self.dropout = dropout
        self.noise = noise
        tokens = (patch // 3) ** 2
        self.token = nn.Linear(components * 9, width)
        self.class_token = nn.Parameter(torch.randn(1, 1, width) * 0.02)
        self.position = nn.Parameter(torch.randn(1, tokens + 1, width) * 0.02)
        self.layers = nn.ModuleList(_Layer(width, heads, mlp_width, dropout) for _ in range(depth))
        self.norm = nn.LayerNorm(width)

    def config(self) -> dict[str, Any]:
        """Return the arguments that make an equal backbone."""
        return {
            "components": self.components,
            "patch": self.patch,
            "depth": self.depth,
            "heads": self.heads,
            "width": self.dim,
            "mlp_width": self.mlp_width,
            "dropout": self.dropout,
            "noise": self.noise,
        }

    def input_bytes(self) -> int:
        """Return the size of one pixel's patch in bytes."""
        return 4 * (self.components + 1) * self.patch**2

    def initialise(self) -> None:
        """Draw all weights anew."""
        for module in self.modules():
            if isinstance(module, (nn.Linear, nn.LayerNorm)):
                module.reset_parameters()
        nn.init.normal_(self.class_token, std=0.02)
        nn.init.normal_(self.position, std=0.02)

    def bytes_per_pixel(self) -> int:
        """Return the working memory of `dense`, in bytes for a pixel."""
        return 4 * self.dim * 2

    def inputs_at(self, window: Tensor, mask: Tensor, rows: Tensor, cols: Tensor) -> Tensor:
        """Return the inputs (n, …) of pixels of the inner part of a window."""
        side = torch.arange(self.patch, device=window.device)
        at_rows = (rows[:, None] + side)[:, :, None]
        at_cols = (cols[:, None] + side)[:, None, :]
        patches = torch.cat([window, mask])[:, at_rows, at_cols]
        return patches.transpose(0, 1).contiguous()

    def embed(self, inputs: Tensor, generator: Optional[torch.Generator] = None) -> Tensor:
        """Return the embeddings (n, D) of inputs (n, …)."""
        patches = self._disturbed(inputs, generator) if self.training else inputs
        tokens, present = self._tokens(patches)
        hidden = self.token(tokens)
        hidden = torch.cat([self.class_token.expand(len(hidden), -1, -1), hidden], dim=1)
        hidden = hidden + self.position
        if self.training:
            hidden = dropped(hidden, self.dropout, generator)
        present = torch.cat([present.new_ones(len(present), 1), present], dim=1)
        for layer in self.layers[:-1]:
            hidden = layer(hidden, present, generator)
        # Of the last layer, only the class token is used.
        hidden = self.layers[-1](hidden, present, generator, queries=1)
        normalised: Tensor = self.norm(hidden[:, 0])
        return normalised

    def dense(self, window: Tensor, mask: Tensor) -> Tensor:
        """Return the embeddings (D, H, W) of a window (K, H + 2r, W + 2r)."""
        rows, cols = window.shape[1] - 2 * self.radius, window.shape[2] - 2 * self.radius
        out = window.new_empty(self.dim, rows * cols)
        pixels = torch.arange(rows * cols, device=window.device)
        for part in pixels.split(_CHUNK):
            inputs = self.inputs_at(window, mask, part // cols, part % cols)
            out[:, part[0] : part[-1] + 1] = self.embed(inputs).T
        return out.reshape(self.dim, rows, cols)

    def _disturbed(self, patches: Tensor, generator: Optional[torch.Generator]) -> Tensor:
        """Return patches (n, components + 1, side, side) mirrored, transposed, and with noise.

        Each is one of the eight images of its square under rotation and reflection. Noise stays
        off invalid pixels, which are zero wherever the model is used.
        """
        coins = patches.new_empty(3, len(patches), 1, 1, 1).uniform_(generator=generator) < 0.5
        patches = torch.where(coins[0], patches.flip(-1), patches)
        patches = torch.where(coins[1], patches.flip(-2), patches)
        patches = torch.where(coins[2], patches.transpose(-1, -2), patches)
        values, mask = patches[:, :-1], patches[:, -1:]
        noise = self.noise * torch.empty_like(values).normal_(generator=generator) * mask
        return torch.cat([values + noise, mask], dim=1)

    def _tokens(self, patches: Tensor) -> tuple[Tensor, Tensor]:
        """Return tokens (n, tokens, components · 9) and which hold a valid pixel (n, tokens)."""
        count, side = len(patches), self.patch // 3
        cut = patches.reshape(count, -1, side, 3, side, 3).permute(0, 2, 4, 1, 3, 5)
        cut = cut.reshape(count, side * side, -1, 9)
        present = cut[:, :, -1].sum(dim=-1) > 0
        return cut[:, :, :-1].reshape(count, side * side, -1), present


class _Layer(nn.Module):
    """One transformer layer, normalised before attention and before the perceptron."""

    def __init__(self, width: int, heads: int, mlp_width: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.norm_attention = nn.LayerNorm(width)
        self.query_key_value = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm_mlp = nn.LayerNorm(width)
        self.mlp = nn.Sequential(
            nn.Linear(width, mlp_width), nn.GELU(), nn.Linear(mlp_width, width)
        )

    def forward(
        self,
        hidden: Tensor,
        present: Tensor,
        generator: Optional[torch.Generator],
        queries: Optional[int] = None,
    ) -> Tensor:
        """Return the first hidden tokens (n, queries, width) after this layer; None for all."""
        count, tokens, width = hidden.shape
        mixed = self.query_key_value(self.norm_attention(hidden))
        mixed = mixed.reshape(count, tokens, 3, self.heads, width // self.heads)
        query, key, value = mixed.permute(2, 0, 3, 1, 4)
        query, hidden = query[:, :, :queries], hidden[:, :queries]
        attended = functional.scaled_dot_product_attention(
            query, key, value, attn_mask=present[:, None, None, :]
        )
        attended = self.out(attended.transpose(1, 2).reshape(hidden.shape))
        if self.training:
            attended = dropped(attended, self.dropout, generator)
        hidden = hidden + attended
        transformed: Tensor = self.mlp(self.norm_mlp(hidden))
        if self.training:
            transformed = dropped(transformed, self.dropout, generator)
        return hidden + transformed
