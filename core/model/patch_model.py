"""The whole model: spectral front, backbone, probe and class vectors."""

from __future__ import annotations

from typing import Any, Optional

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import BundleError
from ..text import worded
from ..windows import padded_tile, tiles
from .backbone import Backbone
from .multiscale import MultiscaleBackbone
from .parallel import in_parallel
from .probe import Probe
from .spectral_front import SpectralFront
from .vit import VitBackbone

BACKBONES: dict[str, type[Backbone]] = {
    backbone.name: backbone for backbone in (MultiscaleBackbone, VitBackbone)
}


def new_backbone(name: str, components: int) -> Backbone:
    """Return a backbone of today's settings, to be trained on windows of so many components."""
    return BACKBONES[name](components)


def make_backbone(name: str, config: dict[str, Any]) -> Backbone:
    """Return the backbone of a model file by its name and settings.

    Raises
    ------
    BundleError
        ``bundle.unknown-backbone`` for a name or configuration that this version does not know.
    """
    if name not in BACKBONES:
        known = ", ".join(sorted(BACKBONES))
        raise BundleError(
            "unknown-backbone",
            worded(
                "Unknown backbone {name}; this version knows {known}.", name=repr(name), known=known
            ),
        )
    try:
        return BACKBONES[name].stored(config)
    except (TypeError, ValueError) as problem:
        raise BundleError(
            "unknown-backbone",
            worded(
                "The backbone {name} cannot be made from its settings: {problem}.",
                name=repr(name),
                problem=problem,
            ),
        ) from None


class PatchModel(nn.Module):
    """Gives every pixel its similarity with every class.

    Parameters
    ----------
    front : SpectralFront
    backbone : Backbone
    probe : Probe
    """

    def __init__(self, front: SpectralFront, backbone: Backbone, probe: Probe) -> None:
        super().__init__()
        self.front = front
        self.backbone = backbone
        self.probe = probe

    @property
    def radius(self) -> int:
        """Pixels that a similarity reaches in each direction."""
        return self.backbone.radius

    def bytes_per_pixel(self) -> int:
        """Return the working memory of `forward`, in bytes for a pixel of the window.

        A GPU computes a window whole. On the processor, what the backbone keeps is kept for a few
        tiles at a time, of which there are four in a window at least.
        """
        on_cpu = self.front.get_buffer("matrix").device.type == "cpu"
        kept = self.backbone.bytes_per_pixel()
        return 4 * (self.front.components + 1) + (-(-kept // 4) if on_cpu else kept)

    def prepare(
        self, values: Tensor, valid: Tensor, band_matrix: Optional[Tensor] = None
    ) -> tuple[Tensor, Tensor]:
        """Return the projected window (K, rows, cols) and its mask (1, rows, cols)."""
        return self.front(values, valid, band_matrix), valid[None].to(values.dtype)

    @torch.inference_mode()
    def forward(
        self,
        values: Tensor,
        valid: Tensor,
        class_vectors: Tensor,
        band_matrix: Optional[Tensor] = None,
        as_cosines: bool = True,
    ) -> Tensor:
        """Classify a window.

        Parameters
        ----------
        values : float tensor (scene bands, H + 2r, W + 2r)
            Spectra; anything at invalid pixels.
        valid : bool tensor (H + 2r, W + 2r)
            False outside the scene and at nodata.
        class_vectors : float tensor (classes, text_dim)
            Unit vectors.
        band_matrix : float tensor (bands, scene bands), optional
            Brings spectra to the model's bands; None where they are the scene's.
        as_cosines : bool
            Whether cosines are wanted, or only what orders the classes as they do: the cosines
            times the length of the pixel's embedding in the text space, which then is not computed.

        Returns
        -------
        float tensor (classes, H, W)
            Cosine similarities, or these times a length of each pixel's own; meaningless where the
            pixel itself is invalid.
        """
        window, mask = self.prepare(values, valid, band_matrix)
        folded = self.probe.folded(class_vectors, with_lengths=as_cosines)
        step = folded.similarities if as_cosines else folded.scores
        halo = 2 * self.radius
        shape = (valid.shape[0] - halo, valid.shape[1] - halo)
        out = window.new_empty(len(class_vectors), *shape)

        def classify(tile: tuple[slice, slice]) -> None:
            rows, cols = tile
            padded = (slice(None), *padded_tile(tile, self.radius))
            embeddings = self.backbone.dense(window[padded], mask[padded])
            found = step(embeddings.flatten(1))
            out[:, rows, cols] = found.unflatten(1, embeddings.shape[1:])

        if values.device.type == "cpu":
            in_parallel(classify, tiles(*shape, self.backbone.tile_pixels))
        else:  # a GPU has no use for small steps
            classify((slice(0, shape[0]), slice(0, shape[1])))
        return out


def confidences(similarities: Tensor, scale: float) -> Tensor:
    """Return the softmax over classes (classes, H, W) of similarities times a logit scale."""
    return functional.softmax(similarities * scale, dim=0)
