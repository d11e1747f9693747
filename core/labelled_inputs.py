"""Takes from a scene what training needs: the fitted front, and each labelled pixel's inputs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .errors import SceneError, TrainingError
from .grid import Window
from .model.backbone import Backbone
from .model.patch_model import new_backbone
from .model.spectral_front import SpectralFront, fit_projection
from .progress import Progress
from .scene import Scene
from .text import worded
from .windows import plan_windows

SAMPLED_SPECTRA = 100_000
"""Unlabelled spectra that the projection is fitted on, at most."""

KEPT_SPECTRA = 20_000
"""Unlabelled spectra that are kept for statistics of the scene, at most."""

OBSERVED_PIXELS = 1_000_000
"""Pixels on which the scalings of a backbone are estimated, about."""

INPUT_BYTES = 1 << 30
"""Labelled pixels are thinned out where their inputs would take more memory than this."""

WINDOW_BYTES = 256 << 20


@dataclass(frozen=True)
class LabelledInputs:
    """What a backbone learns from.

    Attributes
    ----------
    front : SpectralFront
        Fitted on the scene without labels.
    backbone : Backbone
        Not trained yet; its scalings are settled.
    inputs : float tensor (n, …)
        Inputs of the labelled pixels.
    kept : int array (n,)
        Which of the given pixels they are: those on nodata are left out.
    sampled : int
        Number of unlabelled spectra that the front was fitted on.
    """

    front: SpectralFront
    backbone: Backbone
    inputs: Tensor
    kept: np.ndarray
    sampled: int
    spectra: np.ndarray


def gather_inputs(
    scene: Scene,
    rows: np.ndarray,
    cols: np.ndarray,
    backbone_name: str,
    components: int,
    seed: int,
    device: torch.device,
    progress: Progress,
) -> LabelledInputs:
    """Fit the front and collect the inputs of labelled pixels.

    Parameters
    ----------
    scene : Scene
    rows, cols : int arrays (n,)
        Labelled pixels, on the scene's grid.
    backbone_name : str
    components : int
        Principal components wanted.
    seed : int
        Seed of the choice of unlabelled pixels.
    device : torch.device
    progress : Progress

    Raises
    ------
    SceneError
        ``scene.all-nodata`` when no pixel of the scene is valid.
    TrainingError
        ``training.labels-on-nodata`` when no labelled pixel is valid.
    """
    rng = np.random.default_rng(seed)
    front, found = _fit_front(scene, components, rng, progress.part(0.0, 0.4))
    front.to(device)
    backbone = new_backbone(backbone_name, front.components).to(device)
    inputs, kept = _collect(scene, front, backbone, rows, cols, rng, progress.part(0.4, 1.0))
    step = -(-len(found) // KEPT_SPECTRA)
    return LabelledInputs(front, backbone, inputs, kept, len(found), found[::step].copy())


def _fit_front(
    scene: Scene, components: int, rng: np.random.Generator, progress: Progress
) -> tuple[SpectralFront, np.ndarray]:
    tiles = _tiles(scene, 0, 12 * scene.good_bands)
    found = np.empty((0, scene.good_bands), np.float32)
    keys = np.empty(0)
    seen = 0
    # Tiles come in random order until enough valid pixels were seen: a mosaic may be mostly nodata.
    for number, index in enumerate(rng.permutation(len(tiles))):
        progress.report(max(number / len(tiles), seen / OBSERVED_PIXELS), worded("reading spectra"))
        values, valid = scene.read(tiles[index])
        usable = np.flatnonzero(valid)
        # Of random keys the smallest win, so every valid pixel seen has the same chance.
        keys = np.concatenate([keys, rng.random(len(usable))])
        found = np.concatenate([found, values.reshape(len(values), -1)[:, usable].T])
        if len(keys) > SAMPLED_SPECTRA:
            kept = np.sort(np.argpartition(keys, SAMPLED_SPECTRA)[:SAMPLED_SPECTRA])
            keys, found = keys[kept], found[kept]
        seen += len(usable)
        if seen >= OBSERVED_PIXELS:
            break
    if seen == 0:
        raise SceneError(
            "all-nodata",
            worded(
                "{scene} has no valid pixel: every pixel is nodata, masked or not a number. "
                "Check its nodata value and its bad bands.",
                scene=scene.path,
            ),
        )
    front = SpectralFront.of(fit_projection(found, components))
    if front.components == 0:
        raise SceneError(
            "no-variation",
            worded(
                "All spectra of {scene} have the same shape; there is nothing to tell apart.",
                scene=scene.path,
            ),
        )
    return front, found


@torch.inference_mode()
def _collect(
    scene: Scene,
    front: SpectralFront,
    backbone: Backbone,
    rows: np.ndarray,
    cols: np.ndarray,
    rng: np.random.Generator,
    progress: Progress,
) -> tuple[Tensor, np.ndarray]:
    device = front.get_buffer("matrix").device
    cost = 12 * scene.good_bands + backbone.bytes_per_pixel()
    tiles = _tiles(scene, backbone.radius, cost)
    wanted = np.arange(len(rows))
    parts: list[Tensor] = []
    kept: list[np.ndarray] = []
    observed = 0
    for number, index in enumerate(rng.permutation(len(tiles))):
        progress.report(number / len(tiles), worded("reading labelled pixels"))
        tile = tiles[index]
        inside = wanted[
            (rows >= tile.row)
            & (rows < tile.row + tile.rows)
            & (cols >= tile.col)
            & (cols < tile.col + tile.cols)
        ]
        if len(inside) == 0 and observed >= OBSERVED_PIXELS:
            continue
        values, valid = scene.read(tile.grown(backbone.radius))
        on_device = torch.from_numpy(valid).to(device)
        window = front(torch.from_numpy(values).to(device), on_device)
        mask = on_device[None].to(window.dtype)
        if observed < OBSERVED_PIXELS:
            backbone.observe(window, mask)
            observed += int(valid[tile.slices_in(tile.grown(backbone.radius))].sum())
        at_rows, at_cols = rows[inside] - tile.row, cols[inside] - tile.col
        usable = valid[at_rows + backbone.radius, at_cols + backbone.radius]
        inside, at_rows, at_cols = inside[usable], at_rows[usable], at_cols[usable]
        if len(inside):
            where = (torch.from_numpy(at_rows).to(device), torch.from_numpy(at_cols).to(device))
            parts.append(backbone.inputs_at(window, mask, *where))
            kept.append(inside)
    backbone.settle()
    if not parts:
        raise TrainingError(
            "labels-on-nodata",
            worded(
                "All {count} labelled pixels lie on nodata of {scene}; check that the labels "
                "belong to this scene.",
                count=len(rows),
                scene=scene.path,
            ),
        )
    order = np.argsort(np.concatenate(kept), kind="stable")
    inputs = torch.cat(parts)[torch.from_numpy(order).to(device)]
    return inputs, np.concatenate(kept)[order]


def thinned(class_ids: np.ndarray, bytes_each: int, rng: np.random.Generator) -> np.ndarray:
    """Return which labelled pixels to use so that their inputs fit into memory.

    Parameters
    ----------
    class_ids : int array (n,)
    bytes_each : int
        Size of one pixel's inputs.
    rng : numpy.random.Generator

    Returns
    -------
    int array, sorted
        All pixels, or where they are too many, an equal number of each class as far as it has them.
    """
    room = max(INPUT_BYTES // bytes_each, 1)
    if len(class_ids) <= room:
        return np.arange(len(class_ids))
    members = [np.flatnonzero(class_ids == c) for c in np.unique(class_ids)]
    members.sort(key=len)
    chosen = []
    for index, pixels in enumerate(members):
        share = max(1, room // (len(members) - index))
        take = min(share, len(pixels))
        chosen.append(rng.choice(pixels, size=take, replace=False))
        room -= take
    return np.sort(np.concatenate(chosen))


def _tiles(scene: Scene, halo: int, bytes_per_pixel: int) -> tuple[Window, ...]:
    grid = scene.grid
    plan = plan_windows(
        grid.rows,
        grid.cols,
        grid.whole,
        halo,
        bytes_per_pixel,
        WINDOW_BYTES,
        scene.block_rows,
        scene.block_cols,
    )
    return plan.windows
