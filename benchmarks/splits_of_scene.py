"""The splits of each scene into training and test pixels.

Every method of a run gets the very same indices: they follow from scene, split and seed alone.

share
    A random share of each class trains, the rest tests.
count
    k random pixels of each class train, the rest tests. A class with fewer than 2k labelled
    pixels gives half of them.
block
    Square blocks are dealt into folds. For each fold a model trains on a random 10 % of the
    labelled pixels of the other folds and is tested on the whole fold; results are pooled over
    the folds. With a buffer, training pixels within so many pixels of a pixel of the test fold
    (by the larger of row and column distance) are left out.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

import numpy as np

from spectraprompt.core.splits import block_folds, outside_buffer, random_share

from .scenes import LabelledScene

FOLDS = 5
BLOCK_SHARE = 0.1

RADIUS = 17
"""How far the default looks, in pixels: a buffer as wide leaves no training pixel in sight."""

Part = tuple[np.ndarray, np.ndarray]
"""Indices of the training and of the test pixels of one model, among the labelled pixels."""


@dataclass(frozen=True)
class Split:
    """A way to part the labelled pixels; the fields of its kind are set, the others 0.

    Attributes
    ----------
    name, title : str
        For the command line, and for the tables.
    seeds : int
        Seeds 0, 1, … of a full run.
    share : float
        Of each class, for training.
    count : int
        Pixels of each class, for training.
    side, buffer : int
        Side of a block and width of the buffer, in pixels.
    """

    name: str
    title: str
    seeds: int
    share: float = 0.0
    count: int = 0
    side: int = 0
    buffer: int = 0


def _share(percent: int) -> Split:
    return Split(f"random-{percent}", f"random {percent} %", 5, share=percent / 100)


def _count(count: int) -> Split:
    return Split(f"k-{count}", f"{count} pixels per class", 5, count=count)


def _blocks(side: int, buffer: int) -> tuple[Split, Split]:
    return (
        Split("block", f"blocks of {side} × {side}", 3, side=side),
        Split("buffer", f"blocks of {side} × {side}, buffer {buffer}", 3, side=side, buffer=buffer),
    )


SPLITS: dict[str, tuple[Split, ...]] = {
    "indian-pines": (
        *_blocks(29, 6),
        replace(_blocks(29, RADIUS)[1], name=f"buffer-{RADIUS}"),
        *(_share(percent) for percent in (10, 5, 1)),
        *(_count(count) for count in (5, 10, 20)),
    ),
    "pavia-crop": (
        *_blocks(10, 6),
        *(_share(percent) for percent in (10, 5, 1)),
        *(_count(count) for count in (5, 10, 20)),
    ),
    "berlin": (
        *_blocks(10, 3),
        *(_share(percent) for percent in (10, 5)),
        *(_count(count) for count in (5, 10, 20)),
    ),
}

WHY: dict[str, str] = {
    "indian-pines": (
        f"The default looks {RADIUS} pixels around: over a buffer of 6 it still sees training "
        f"pixels, over one of {RADIUS} it does not, and a third of the training pixels go with "
        "it."
    ),
    "pavia-crop": (
        "Blocks are 10 × 10 pixels here: most classes of the crop lie in one patch of about 30 "
        "pixels, which blocks of 29 would put into a single fold as a whole. A buffer as wide as "
        f"the default looks, {RADIUS} pixels, would leave a few dozen training pixels."
    ),
    "berlin": (
        "Blocks are 10 × 10 pixels of 30 m here and the buffer is 3: the scene is 80 × 60 pixels "
        "with 496 labelled ones, and a buffer of 6 would leave 22 to train on, one of 17 often "
        "none. A random 1 % would be five pixels and is left out. Soil and other have 4 and 6 "
        "labelled pixels in all."
    ),
}
"""What there is to say about the splits of a scene."""


def parts_of(scene: LabelledScene, split: Split, seed: int) -> list[Part]:
    """Return the training and test pixels of each model that a split needs."""
    return parts(scene.rows, scene.cols, scene.targets, split, seed)


def parts(
    rows: np.ndarray, cols: np.ndarray, targets: np.ndarray, split: Split, seed: int
) -> list[Part]:
    """Return the training and test pixels of each model that a split needs.

    Parameters
    ----------
    rows, cols : int arrays (n,)
        Labelled pixels.
    targets : int array (n,)
        Their classes.
    split : Split
    seed : int

    Returns
    -------
    list of (int array, int array)
        Growing indices of training and test pixels; one pair, or one a fold. No pixel is in both,
        and the test pixels of all pairs together hold each labelled pixel at most once.
    """
    rng = np.random.default_rng(seed)
    if split.side:
        return _block_parts(rows, cols, split, rng)
    if split.count:
        chosen = some_of_each(targets, split.count, rng)
    else:
        chosen = random_share(targets, split.share, rng)
    return [(np.flatnonzero(chosen), np.flatnonzero(~chosen))]


def some_of_each(targets: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """Return which pixels a random choice of `count` of each class holds, bool (n,).

    A class with fewer than twice as many gives half of its pixels, at least one.
    """
    chosen = np.zeros(len(targets), dtype=bool)
    for target in np.unique(targets):
        members = np.flatnonzero(targets == target)
        take = count if len(members) >= 2 * count else max(1, len(members) // 2)
        chosen[rng.choice(members, size=take, replace=False)] = True
    return chosen


def digest_of(found: list[Part]) -> str:
    """Return a checksum of the exact indices."""
    digest = hashlib.sha256()
    for part in found:
        for indices in part:
            digest.update(f"{len(indices)}:".encode() + indices.astype(np.int64).tobytes())
    return digest.hexdigest()


def _block_parts(
    rows: np.ndarray, cols: np.ndarray, split: Split, rng: np.random.Generator
) -> list[Part]:
    folds = block_folds(rows, cols, split.side, FOLDS, rng)
    found = []
    for fold in range(FOLDS):
        test = folds == fold
        train = ~test & (rng.random(len(test)) < BLOCK_SHARE)
        if split.buffer:
            train &= outside_buffer(rows, cols, test, split.buffer)
        found.append((np.flatnonzero(train), np.flatnonzero(test)))
    return found
