"""Takes from a scene the tiles around the labels, whose unlabelled pixels teach as well."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .grid import Window
from .model.backbone import Backbone
from .model.spectral_front import SpectralFront
from .progress import Progress
from .scene import Scene
from .text import worded

SIDE = 192
"""Side of a tile in pixels."""

MOST_PIXELS = 1 << 17
"""Pixels of all tiles together: the tiles with the most labels are taken."""

GUIDE_COMPONENTS = 3
"""Leading principal components that tell where one area ends and the next begins."""


@dataclass(frozen=True)
class Surroundings:
    """One tile of the training scene.

    Attributes
    ----------
    window : Window
        Where it lies in the scene.
    guide : float tensor (components, rows, cols)
        Leading principal components; zero at invalid pixels.
    valid : bool tensor (rows, cols)
    inputs : float tensor (n, …)
        What the backbone needs for each valid pixel, row by row.
    """

    window: Window
    guide: Tensor
    valid: Tensor
    inputs: Tensor


@torch.inference_mode()
def gather_surroundings(
    scene: Scene,
    front: SpectralFront,
    backbone: Backbone,
    rows: np.ndarray,
    cols: np.ndarray,
    progress: Progress,
) -> list[Surroundings]:
    """Return the tiles that hold labelled pixels, those with the most labels first.

    Parameters
    ----------
    scene : Scene
    front : SpectralFront
        Fitted.
    backbone : Backbone
        Its scalings are settled.
    rows, cols : int arrays (n,)
        Labelled pixels, on the scene's grid.
    progress : Progress

    Raises
    ------
    Cancelled
        When the user cancelled.
    """
    device = front.get_buffer("matrix").device
    tiles = _tiles_with_labels(scene, rows, cols)
    found = []
    for number, tile in enumerate(tiles):
        progress.report(number / len(tiles), worded("reading the surroundings of labels"))
        values, valid = scene.read(tile.grown(backbone.radius))
        everywhere = torch.from_numpy(valid).to(device)
        window = front(torch.from_numpy(values).to(device), everywhere)
        inner = tile.slices_in(tile.grown(backbone.radius))
        here = everywhere[inner]
        at_rows, at_cols = here.nonzero(as_tuple=True)
        inputs = backbone.inputs_at(window, everywhere[None].to(window.dtype), at_rows, at_cols)
        guide = window[:GUIDE_COMPONENTS, inner[0], inner[1]].clone()
        found.append(Surroundings(tile, guide, here.clone(), inputs))
    return found


def _tiles_with_labels(scene: Scene, rows: np.ndarray, cols: np.ndarray) -> list[Window]:
    """Return tiles of a grid fixed at the scene's origin, as many as `MOST_PIXELS` allows."""
    places, counts = np.unique(np.stack([rows // SIDE, cols // SIDE]), axis=1, return_counts=True)
    tiles: list[Window] = []
    for index in np.argsort(-counts, kind="stable"):
        row, col = (int(place) * SIDE for place in places[:, index])
        height, width = min(SIDE, scene.grid.rows - row), min(SIDE, scene.grid.cols - col)
        tile = Window(row, col, height, width)
        if tiles and sum(t.pixels for t in tiles) + tile.pixels > MOST_PIXELS:
            break
        tiles.append(tile)
    return tiles
