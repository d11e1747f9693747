"""Self-training: the scene's unlabelled pixels teach, with the classes a first model gives them.

A first model, trained on the labels, tells the class probabilities of all pixels around them, as
the mean over views of each pixel's surroundings, wide and narrow: what is wide knows places, which
helps near labels and misleads far from them, or where pixels are larger than things. They are
spread along homogeneous areas (`random_walker`), with the labels held fast, so that a field keeps
one class and an area that touches labels takes theirs. A second model learns from the labels and
from these classes, either group weighing the same. It is transductive: it adapts to the very scene
that is mapped.

How far to look and how far to spread depends on the scene: over fields many pixels wide both
help, over roofs and gardens they blur what a pixel itself tells rightly. So the reach of the views
and the trust in what they tell are chosen on labels that neither the first model nor the spreading
has seen: the widest and the least, unless others are better by more than a standard error (the rule
of Breiman et al. 1984), taken over blocks of labels, since neighbours are right or wrong together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .model.backbone import Backbone
from .model.probe import Probe
from .progress import Progress
from .random_walker import spread_along_edges
from .surroundings import Surroundings
from .training import similarities_of

TRUSTS = (0.001, 0.01, 0.1, 1.0)
"""Weights of a pixel's own probabilities beside its neighbours' to choose from, least first."""

VIEWS = 3
"""A model is heard by so many views: of the reach in question, and of the next narrower ones."""

NARROW_TRUST = 0.01
"""Least trust beside a reach that is not the widest: little trust makes up for a narrow view."""

_PART = 1 << 14
"""Pixels whose views are in memory at a time."""

Told = dict[int, list[Tensor]]
"""What a model tells of each tile, by reach: class probabilities (classes, rows, cols)."""


@dataclass(frozen=True)
class Teaching:
    """How unlabelled pixels get their classes.

    Attributes
    ----------
    reach : int
        Side, in pixels, of the widest surroundings that are looked at.
    trust : float
        Weight of a pixel's own probabilities beside its neighbours', one of `TRUSTS`.
    """

    reach: int
    trust: float


def teachings(reaches: Sequence[int]) -> tuple[Teaching, ...]:
    """Return what there is to choose from, given a backbone's reaches, widest first.

    The first is taken unless another is clearly better.
    """
    found = [Teaching(reaches[0], trust) for trust in TRUSTS]
    narrow = [trust for trust in TRUSTS if trust >= NARROW_TRUST]
    return (*found, *(Teaching(reach, trust) for reach in reaches[1:] for trust in narrow))


@dataclass(frozen=True)
class PlacedLabels:
    """Labelled pixels of a scene.

    Attributes
    ----------
    rows, cols : int arrays (n,)
        On the scene's grid.
    targets : int array (n,)
        Their classes, as rows of the class vectors.
    """

    rows: np.ndarray
    cols: np.ndarray
    targets: np.ndarray

    def __len__(self) -> int:
        return len(self.rows)

    def at(self, chosen: np.ndarray) -> PlacedLabels:
        """Return some of them, by a bool array (n,) or their numbers."""
        return PlacedLabels(self.rows[chosen], self.cols[chosen], self.targets[chosen])


@torch.inference_mode()
def told_probabilities(
    backbone: Backbone,
    probe: Probe,
    surroundings: Sequence[Surroundings],
    class_vectors: Tensor,
    reaches: Sequence[int],
) -> Told:
    """Return what a model tells of each tile: class probabilities (classes, rows, cols) by reach.

    They are the mean over the views of a reach, and zero at invalid pixels.
    """
    found: Told = {reach: [] for reach in reaches}
    for tile in surroundings:
        shares = _probabilities(backbone, probe, tile.inputs, class_vectors, reaches)
        for reach, share in shares.items():
            told = tile.inputs.new_zeros(len(class_vectors), *tile.valid.shape)
            told[:, tile.valid] = share.T
            found[reach].append(told)
    return found


@torch.inference_mode()
def taught_classes(
    told: Sequence[Tensor],
    surroundings: Sequence[Surroundings],
    labels: PlacedLabels,
    trust: float,
    progress: Progress,
) -> tuple[Tensor, Tensor]:
    """Return the inputs (n, …) of the unlabelled pixels and the classes (n,) they are given.

    Parameters
    ----------
    told : sequence of float tensors (classes, rows, cols)
        What the first model tells of each tile.
    surroundings : sequence of Surroundings
    labels : PlacedLabels
        Those that may be used.
    trust : float
        Weight of a pixel's own probabilities beside its neighbours'.
    progress : Progress

    Raises
    ------
    Cancelled
        When the user cancelled.
    """
    inputs: list[Tensor] = []
    classes: list[Tensor] = []
    for number, (prior, tile) in enumerate(zip(told, surroundings)):
        part = progress.part(number / len(surroundings), (number + 1) / len(surroundings))
        inside, places = _places_in(tile, labels)
        spread = _spread(prior, tile, places, labels.targets[inside], trust, part)
        unlabelled = tile.valid.clone()
        unlabelled.view(-1)[places] = False
        inputs.append(tile.inputs[unlabelled[tile.valid]])
        classes.append(spread[:, unlabelled].argmax(dim=0))
    return torch.cat(inputs), torch.cat(classes)


@torch.inference_mode()
def spreading_errors(
    told: Told,
    surroundings: Sequence[Surroundings],
    labels: PlacedLabels,
    unseen: PlacedLabels,
    progress: Progress,
) -> np.ndarray:
    """Return how wrong the spread probabilities are at each unseen label, for each of `teachings`.

    Parameters
    ----------
    told : dict of int to list of float tensors (classes, rows, cols)
        What a model tells of each tile that has not seen the labels `unseen`, by reach.
    surroundings : sequence of Surroundings
    labels : PlacedLabels
        Those that are spread.
    unseen : PlacedLabels
        Those to be told.
    progress : Progress

    Returns
    -------
    float64 array (teachings, unseen)
        Sum over the classes of the squared differences (Brier 1950); zero outside all tiles.
    """
    choices = teachings(list(told))
    errors = np.zeros((len(choices), len(unseen)))
    steps = len(surroundings) * len(choices)
    for index, tile in enumerate(surroundings):
        inside, places = _places_in(tile, unseen)
        if not len(places):
            continue
        truth = torch.from_numpy(unseen.targets[inside].astype(np.int64)).to(places.device)
        held, held_places = _places_in(tile, labels)
        for number, choice in enumerate(choices):
            prior = told[choice.reach][index]
            wanted = torch.nn.functional.one_hot(truth, len(prior)).T
            step = index * len(choices) + number
            part = progress.part(step / steps, (step + 1) / steps)
            spread = _spread(prior, tile, held_places, labels.targets[held], choice.trust, part)
            found = spread.flatten(1)[:, places].clamp(min=0)
            found = found / found.sum(dim=0).clamp(min=1e-9)
            errors[number, inside] = (found - wanted).square().sum(dim=0).cpu().numpy()
    return errors


def best_of(errors: np.ndarray, blocks: np.ndarray) -> int:
    """Return the number of the teaching that unseen labels speak for.

    Parameters
    ----------
    errors : float array (teachings, n)
        How wrong each is at each label.
    blocks : int array (n,)
        Block of each label; blocks are taken for independent.

    Returns
    -------
    int
        The one whose gain over the first, less its standard error, is largest; the first where none
        gains that much.
    """
    _, place = np.unique(blocks, return_inverse=True)
    gains = np.stack([np.bincount(place.reshape(-1), errors[0] - row) for row in errors])
    count = gains.shape[1]
    if count < 2:
        return 0
    standard_error = gains.std(axis=1, ddof=1) * np.sqrt(count)
    return int((gains.sum(axis=1) - standard_error).argmax())


def balanced_weights(labelled: int, taught: int, device: torch.device) -> Tensor:
    """Return weights (labelled + taught,) that let either group weigh the same; mean 1."""
    total = labelled + taught
    weights = torch.full((total,), total / (2 * max(taught, 1)), device=device)
    weights[:labelled] = total / (2 * labelled)
    return weights


def _probabilities(
    backbone: Backbone,
    probe: Probe,
    inputs: Tensor,
    class_vectors: Tensor,
    reaches: Sequence[int],
) -> dict[int, Tensor]:
    """Return the class probabilities (n, classes) of inputs (n, …): means over views, by reach."""
    possible = backbone.reaches()
    found = {reach: inputs.new_empty(len(inputs), len(class_vectors)) for reach in reaches}
    for start in range(0, len(inputs), _PART):
        part = slice(start, start + _PART)
        shares: dict[int, Tensor] = {}
        for reach in reaches:
            heard = possible[possible.index(reach) :][:VIEWS]
            for side in heard:
                if side not in shares:
                    view = backbone.view(inputs[part], side)
                    similarities = similarities_of(backbone, probe, view, class_vectors)
                    shares[side] = (similarities * probe.scale).softmax(dim=1)
            found[reach][part] = torch.stack([shares[side] for side in heard]).mean(dim=0)
    return found


def _spread(
    prior: Tensor,
    tile: Surroundings,
    places: Tensor,
    targets: np.ndarray,
    trust: float,
    progress: Progress,
) -> Tensor:
    classes = torch.from_numpy(targets.astype(np.int64)).to(places.device)
    return spread_along_edges(prior, tile.guide, tile.valid, places, classes, trust, progress)


def _places_in(tile: Surroundings, labels: PlacedLabels) -> tuple[np.ndarray, Tensor]:
    """Return which labels (n,) lie in a tile, and where, counted row by row."""
    window = tile.window
    rows, cols = labels.rows - window.row, labels.cols - window.col
    inside = (rows >= 0) & (rows < window.rows) & (cols >= 0) & (cols < window.cols)
    places = (rows[inside] * window.cols + cols[inside]).astype(np.int64)
    return inside, torch.from_numpy(places).to(tile.valid.device)
