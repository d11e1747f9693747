"""The whole model: spectral front, backbone, probe and class vectors."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import BundleError
from .backbone import Backbone
from .multiscale import MultiscaleBackbone
from .probe import Probe
from .spectral_front import SpectralFront
from .vit import VitBackbone

BACKBONES: dict[str, type[Backbone]] = {
    backbone.name: backbone for backbone in (MultiscaleBackbone, VitBackbone)
}


def make_backbone(name: str, config: dict[str, Any]) -> Backbone:
    """Return a backbone by its name and configuration.

    Raises
    ------
    BundleError
        ``bundle.unknown-backbone`` for a name or configuration that this version does not know.
    """
    if name not in BACKBONES:
        known = ", ".join(sorted(BACKBONES))
        raise BundleError(
            "unknown-backbone", f"Unknown backbone {name!r}; this version knows {known}."
        )
    try:
        return BACKBONES[name](**config)
    except (TypeError, ValueError) as problem:
        raise BundleError(
            "unknown-backbone",
            f"The backbone {name!r} cannot be made from its settings: {problem}.",
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
        """Return the working memory of `forward`, in bytes for a pixel of the window."""
        front = 4 * (3 * self.front.bands + 2 * self.front.components)
        return front + self.backbone.bytes_per_pixel()

    def prepare(self, values: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
        """Return the projected window (K, rows, cols) and its mask (1, rows, cols)."""
        return self.front(values, valid), valid[None].to(values.dtype)

    def forward(self, values: Tensor, valid: Tensor, class_vectors: Tensor) -> Tensor:
        """Classify a window.

        Parameters
        ----------
        values : float tensor (bands, H + 2r, W + 2r)
            Spectra on the model's bands; anything at invalid pixels.
        valid : bool tensor (H + 2r, W + 2r)
            False outside the scene and at nodata.
        class_vectors : float tensor (classes, text_dim)
            Unit vectors.

        Returns
        -------
        float tensor (classes, H, W)
            Cosine similarities; meaningless where the pixel itself is invalid.
        """
        embeddings = self.backbone.dense(*self.prepare(values, valid))
        dim, rows, cols = embeddings.shape
        flat = embeddings.reshape(dim, rows * cols)
        out = flat.new_empty(len(class_vectors), rows * cols)
        # In parts: the text space is wide, and a whole window in it would not stay in cache.
        for part in torch.arange(rows * cols, device=flat.device).split(1 << 14):
            where = slice(int(part[0]), int(part[-1]) + 1)
            out[:, where] = (self.probe(flat[:, where].T) @ class_vectors.T).T
        return out.reshape(len(class_vectors), rows, cols)


def confidences(similarities: Tensor, scale: float) -> Tensor:
    """Return the softmax over classes (classes, H, W) of similarities times a logit scale."""
    return functional.softmax(similarities * scale, dim=0)
