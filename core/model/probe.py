"""The probe: from patch embeddings into the space of the text embeddings."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

FIRST_TEMPERATURE = 0.07
"""The logit scale starts at 1 / 0.07, as in CLIP (Radford et al. 2021)."""

MAX_SCALE = 100.0

_SHORTEST = 1e-12
"""Length that a shorter vector counts as, as in torch's normalize."""

_BLOCK = 64
"""Rows of a triangle that are multiplied together."""


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

    def similarities(self, embeddings: Tensor, class_vectors: Tensor) -> Tensor:
        """Return the cosines (n, classes) of patch embeddings (n, dim) with class vectors.

        Products are divided by lengths, rather than vectors: these are many times longer.
        """
        projected = self.linear(embeddings)
        lengths = torch.linalg.vector_norm(projected, dim=1, keepdim=True).clamp(min=_SHORTEST)
        return torch.div(projected @ class_vectors.T, lengths)

    def folded(self, class_vectors: Tensor, with_lengths: bool = True) -> FoldedProbe:
        """Return the probe and class vectors (classes, text_dim) as one step, without gradients.

        Without lengths there are `FoldedProbe.scores` only, and an empty triangle: it would take
        longer than all else here.
        """
        with torch.no_grad():
            affine = torch.cat([self.linear.weight, self.linear.bias[:, None]], dim=1).double()
            numerators = class_vectors.double() @ affine
            measured = affine if with_lengths else affine[:0]
            triangle = torch.linalg.qr(measured, mode="r").R
        return FoldedProbe(numerators.to(class_vectors), triangle.to(class_vectors))

    @property
    def scale(self) -> Tensor:
        """The logit scale τ = exp(t), at most 100."""
        return self.log_scale.exp().clamp(max=MAX_SCALE)


@dataclass(frozen=True, eq=False)
class FoldedProbe:
    """Cosines of embeddings with classes, without a visit to the text space.

    With z = W x + b and class vectors p, the products p·z are one small matrix times (x, 1). The
    length of z is that of R (x, 1), where [W b] = Q R: a rotation keeps lengths. R is a triangle:
    half as many products as with the Gram matrix [W b]ᵀ[W b], and no digits lost by squaring.

    Attributes
    ----------
    numerators : float tensor (classes, dim + 1)
        Give p·z.
    triangle : float tensor (min(text_dim, dim + 1), dim + 1)
        The upper triangular R.
    """

    numerators: Tensor
    triangle: Tensor

    def scores(self, embeddings: Tensor) -> Tensor:
        """Return p·z (classes, n) of embeddings (dim, n): the cosines times the length of z."""
        return torch.addmm(self.numerators[:, -1:], self.numerators[:, :-1], embeddings)

    def similarities(self, embeddings: Tensor) -> Tensor:
        """Return the cosines (classes, n) of embeddings (dim, n)."""
        dim = len(embeddings)
        # The row below the embedding's own, if there is one, meets the constant alone.
        squares = self.triangle[dim:, -1].square().sum() + torch.zeros_like(embeddings[0])
        for first in range(0, min(dim, len(self.triangle)), _BLOCK):
            rows = self.triangle[first : min(first + _BLOCK, dim)]
            part = torch.addmm(rows[:, -1:], rows[:, first:-1], embeddings[first:])
            squares += part.square_().sum(dim=0)
        return self.scores(embeddings).mul_(squares.sqrt_().clamp_(min=_SHORTEST).reciprocal_())
