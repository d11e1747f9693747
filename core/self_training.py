"""Self-training: the scene's unlabelled pixels teach, with the classes a first model gives them.

A first model, trained on the labels, tells the class probabilities of all pixels around them, as
the mean over views of each pixel's surroundings, wide and narrow: what is wide knows places, which
helps near labels and misleads far from them. They are spread along homogeneous areas
(`random_walker`), with the labels held fast, so that a field keeps one class and an area that
touches labels takes theirs. A second model learns from the labels and from these classes, either
group weighing the same. It is transductive: it adapts to the very scene that is mapped.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from .model.backbone import Backbone
from .model.probe import Probe
from .progress import Progress
from .random_walker import spread_along_edges
from .surroundings import Surroundings
from .training import similarities_of

_PART = 1 << 14
"""Pixels whose views are in memory at a time."""


@torch.inference_mode()
def taught_classes(
    backbone: Backbone,
    probe: Probe,
    surroundings: Sequence[Surroundings],
    rows: np.ndarray,
    cols: np.ndarray,
    targets: np.ndarray,
    class_vectors: Tensor,
    progress: Progress,
) -> tuple[Tensor, Tensor]:
    """Return the inputs (n, …) of the unlabelled pixels and the classes (n,) they are given.

    Parameters
    ----------
    backbone, probe
        The first model.
    surroundings : sequence of Surroundings
    rows, cols, targets : int arrays (m,)
        Labelled pixels that may be used, and their rows of `class_vectors`.
    class_vectors : float tensor (classes, text_dim)
    progress : Progress

    Raises
    ------
    Cancelled
        When the user cancelled.
    """
    inputs: list[Tensor] = []
    classes: list[Tensor] = []
    for number, tile in enumerate(surroundings):
        part = progress.part(number / len(surroundings), (number + 1) / len(surroundings))
        prior = tile.inputs.new_zeros(len(class_vectors), *tile.valid.shape)
        prior[:, tile.valid] = _probabilities(backbone, probe, tile.inputs, class_vectors).T
        seeds, seed_classes = _seeds(tile, rows, cols, targets)
        spread = spread_along_edges(prior, tile.guide, tile.valid, seeds, seed_classes, part)
        unlabelled = tile.valid.clone()
        unlabelled.view(-1)[seeds] = False
        inputs.append(tile.inputs[unlabelled[tile.valid]])
        classes.append(spread[:, unlabelled].argmax(dim=0))
    return torch.cat(inputs), torch.cat(classes)


def balanced_weights(labelled: int, taught: int, device: torch.device) -> Tensor:
    """Return weights (labelled + taught,) that let either group weigh the same; mean 1."""
    total = labelled + taught
    weights = torch.full((total,), total / (2 * max(taught, 1)), device=device)
    weights[:labelled] = total / (2 * labelled)
    return weights


def _probabilities(
    backbone: Backbone, probe: Probe, inputs: Tensor, class_vectors: Tensor
) -> Tensor:
    """Return the class probabilities (n, classes) of inputs (n, …), their mean over all views."""
    found = inputs.new_empty(len(inputs), len(class_vectors))
    for start in range(0, len(inputs), _PART):
        views = backbone.views(inputs[start : start + _PART])
        seen = [similarities_of(backbone, probe, view, class_vectors) for view in views]
        shares = [(similarities * probe.scale).softmax(dim=1) for similarities in seen]
        found[start : start + _PART] = torch.stack(shares).mean(dim=0)
    return found


def _seeds(
    tile: Surroundings, rows: np.ndarray, cols: np.ndarray, targets: np.ndarray
) -> tuple[Tensor, Tensor]:
    window = tile.window
    at_rows, at_cols = rows - window.row, cols - window.col
    inside = (at_rows >= 0) & (at_rows < window.rows) & (at_cols >= 0) & (at_cols < window.cols)
    seeds = at_rows[inside] * window.cols + at_cols[inside]
    device = tile.valid.device
    return (
        torch.from_numpy(seeds.astype(np.int64)).to(device),
        torch.from_numpy(targets[inside].astype(np.int64)).to(device),
    )
