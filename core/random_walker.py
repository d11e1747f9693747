"""Spreads class probabilities over an image, along its homogeneous areas but not across edges.

The random walker with priors (Grady 2005, "Multilabel random walker image segmentation using prior
models"): neighbouring pixels are joined by edges whose weight falls with the difference of their
spectra. The spread probabilities x solve (L + γ) x = γ p, where L is the graph's Laplacian and p
the probabilities given; labelled pixels keep their class.
"""

from __future__ import annotations

import torch
from torch import Tensor

from .checkerboard import Checkerboard
from .progress import Progress
from .text import worded

CONTRAST = 5.0
"""Fall of an edge's weight, for a difference of the image's mean squared difference."""

_WEAKEST = 1e-6
_SEED_WEIGHT = 1e3
_TOLERANCE = 1e-5
_MOST_STEPS = 1000
_LOOK_EVERY = 4
_LEAST = 1e-20


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

    # Divided by the root of the diagonal from both sides, the matrix is 1 minus the links between
    # neighbours, which are of two colours. One colour's values follow from the other's, so that
    # only the red ones are unknown: half the pixels and half the steps (Hageman & Young 1981,
    # "Applied Iterative Methods", chapter 8).
    scale = diagonal.rsqrt()
    board = Checkerboard(*valid.shape)
    red_scale, black_scale = (half[0] for half in board.split(scale[None]))
    links = board.links(down, right).scaled(red_scale, black_scale)
    red_wanted, black_wanted = board.split(wanted * scale)
    found, black = board.split(prior * valid / scale)

    # Memory of whole images is written in place: finding it anew would take most of the time.
    applied, product = torch.empty_like(found), torch.empty_like(found)

    def dot(one: Tensor, other: Tensor) -> Tensor:
        return torch.mul(one, other, out=product).sum(dim=1, keepdim=True)

    # Conjugate gradients for all classes at once.
    links.to_black(found, black).add_(black_wanted)
    residual = links.to_red(black, applied).add_(red_wanted).sub_(found).clone()
    direction = residual.clone()
    energy = dot(residual, residual)
    for step in range(_MOST_STEPS):
        if step % _LOOK_EVERY == 0:
            if float(torch.mul(residual, red_scale, out=product).abs_().max()) < _TOLERANCE:
                break
            progress.report(step / _MOST_STEPS, worded("spreading labels along edges"))
        links.to_red(links.to_black(direction, black), applied)
        torch.sub(direction, applied, out=applied)
        length = energy / dot(direction, applied).clamp(min=_LEAST)
        found.addcmul_(direction, length)
        residual.addcmul_(applied, length, value=-1)
        renewed = dot(residual, residual)
        direction.mul_(renewed / energy.clamp(min=_LEAST)).add_(residual)
        energy = renewed
    else:
        progress.warning(
            worded(
                "Spreading classes along edges did not settle in {steps} steps; it goes on with "
                "what there is.",
                steps=_MOST_STEPS,
            )
        )
    links.to_black(found, black).add_(black_wanted)
    return board.join(found.mul_(red_scale), black.mul_(black_scale))


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
