"""The probe: from patch embeddings into the space of the text embeddings."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

FIRST_TEMPERATURE = 0.07
"""The logit scale starts at 1 / 0.07, as in CLIP (Radford et al. 2021)."""

MAX_SCALE = 100.0


class Probe(nn.Module):
    """A linear map into the text space, with the learned logit scale.

    Parameters
    ----------
    dim : int
        Size of a patch embedding.
    text_dim : int
        Size of a text embedding.
    """

    def __init__(self, dim: int, text_dim: int) -> None:
        super().__init__()
        self.linear = nn.Linear(dim, text_dim)
        self.log_scale = nn.Parameter(torch.tensor(math.log(1.0 / FIRST_TEMPERATURE)))

    def forward(self, embeddings: Tensor) -> Tensor:
        """Return unit vectors (n, text_dim) of patch embeddings (n, dim)."""
        return functional.normalize(self.linear(embeddings), dim=-1)

    @property
    def scale(self) -> Tensor:
        """The logit scale τ = exp(t), at most 100."""
        return self.log_scale.exp().clamp(max=MAX_SCALE)
