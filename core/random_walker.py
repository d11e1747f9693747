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

    def apply(values: Tensor) -> Tensor:
        out = diagonal * values
        out[:, 1:] -= down * values[:, :-1]
        out[:, :-1] -= down * values[:, 1:]
        out[:, :, 1:] -= right * values[:, :, :-1]
        out[:, :, :-1] -= right * values[:, :, 1:]
        return out

    # Conjugate gradients, preconditioned by the diagonal, for all classes at once.
    found = prior * valid
    residual = wanted - apply(found)
    scaled = residual / diagonal
    direction = scaled.clone()
    energy = _dot(residual, scaled)
    for step in range(_MOST_STEPS):
        if float(scaled.abs().max()) < _TOLERANCE:
            break
        progress.report(step / _MOST_STEPS, "spreading labels along edges")
        applied = apply(direction)
        length = energy / _dot(direction, applied).clamp(min=1e-20)
        found = found + length * direction
        residual = residual - length * applied
        scaled = residual / diagonal
        renewed = _dot(residual, scaled)
        direction = scaled + renewed / energy.clamp(min=1e-20) * direction
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


def _dot(one: Tensor, other: Tensor) -> Tensor:
    """Return the products (classes, 1, 1) of two sets of images."""
    return (one * other).sum(dim=(1, 2), keepdim=True)
