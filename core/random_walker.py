"""Spreads class probabilities over an image, along its homogeneous areas but not across edges.

The random walker with priors (Grady 2005, "Multilabel random walker image segmentation using prior
models"): neighbouring pixels are joined by edges whose weight falls with the difference of their
spectra. The spread probabilities x solve (L + γ) x = γ p, where L is the graph's Laplacian and p
the probabilities given; labelled pixels keep their class.
"""

from __future__ import annotations

import torch
from torch import Tensor

from .progress import Progress
from .text import worded

CONTRAST = 5.0
"""Fall of an edge's weight, for a difference of the image's mean squared difference."""

_WEAKEST = 1e-6
_SEED_WEIGHT = 1e3
_TOLERANCE = 1e-5
_MOST_STEPS = 1000


def spread_along_edges(
    prior: Tensor,
    guide: Tensor,
    valid: Tensor,
    seeds: Tensor,
    seed_classes: Tensor,
    trust: float,
    progress: Progress,
) -> Tensor:
    """Return the class probabilities after spreading.

    Parameters
    ----------
    prior : float tensor (classes, rows, cols)
        Probabilities of each pixel by itself.
    guide : float tensor (channels, rows, cols)
        Image whose differences are the edges.
    valid : bool tensor (rows, cols)
        Nothing spreads to, from or through other pixels.
    seeds : int64 tensor (n,)
        Labelled pixels, counted row by row.
    seed_classes : int64 tensor (n,)
        Their classes.
    trust : float
        γ: how much a pixel's own probabilities count beside its neighbours', above 0.
    progress : Progress

    Returns
    -------
    float tensor (classes, rows, cols)
        Zero at invalid pixels.

    Raises
    ------
    Cancelled
        When the user cancelled.
    """
    down, right = _edge_weights(guide, valid)
    own = torch.full_like(prior[0], trust)
    wanted = trust * prior * valid
    own.view(-1)[seeds] += _SEED_WEIGHT
    wanted.view(len(prior), -1)[seed_classes, seeds] += _SEED_WEIGHT
    diagonal = own.clone()
    diagonal[1:] += down
    diagonal[:-1] += down
    diagonal[:, 1:] += right
    diagonal[:, :-1] += right

    # Whole images of all classes: memory is written in place, or finding it anew takes most time.
    applied, product = prior.new_empty(prior.shape), prior.new_empty(prior.shape)

    def subtract(out: Tensor, weights: Tensor, values: Tensor) -> None:
        part = product.view(-1)[: values.numel()].view(values.shape)
        out -= torch.mul(values, weights, out=part)

    def apply(values: Tensor) -> Tensor:
        torch.mul(values, diagonal, out=applied)
        subtract(applied[:, 1:], down, values[:, :-1])
        subtract(applied[:, :-1], down, values[:, 1:])
        subtract(applied[:, :, 1:], right, values[:, :, :-1])
        subtract(applied[:, :, :-1], right, values[:, :, 1:])
        return applied

    def dot(one: Tensor, other: Tensor) -> Tensor:
        return torch.mul(one, other, out=product).sum(dim=(1, 2), keepdim=True)

    # Conjugate gradients, preconditioned by the diagonal, for all classes at once.
    found = prior * valid
    residual = wanted - apply(found)
    scaled = residual / diagonal
    direction = scaled.clone()
    energy = dot(residual, scaled)
    for step in range(_MOST_STEPS):
        if float(torch.abs(scaled, out=product).max()) < _TOLERANCE:
            break
        progress.report(step / _MOST_STEPS, worded("spreading labels along edges"))
        apply(direction)
        length = energy / dot(direction, applied).clamp(min=1e-20)
        found += torch.mul(direction, length, out=product)
        residual -= torch.mul(applied, length, out=product)
        torch.div(residual, diagonal, out=scaled)
        renewed = dot(residual, scaled)
        direction.mul_(renewed / energy.clamp(min=1e-20)).add_(scaled)
        energy = renewed
    return found


def _edge_weights(guide: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
    """Return the weights of edges down (rows - 1, cols) and right (rows, cols - 1)."""
    down = (guide[:, 1:] - guide[:, :-1]).square().sum(dim=0)
    right = (guide[:, :, 1:] - guide[:, :, :-1]).square().sum(dim=0)
    down_valid, right_valid = valid[1:] & valid[:-1], valid[:, 1:] & valid[:, :-1]
    differences = torch.cat([down[down_valid], right[right_valid]])
    usual = differences.mean().clamp(min=1e-12) if len(differences) else down.new_ones(())
    return (
        ((-CONTRAST * down / usual).exp() + _WEAKEST) * down_valid,
        ((-CONTRAST * right / usual).exp() + _WEAKEST) * right_valid,
    )
