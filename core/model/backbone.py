"""The interface of all backbones: from projected pixels to patch embeddings, dense.

A backbone maps a window of (B, K, H + 2r, W + 2r) to (B, D, H, W), and declares its radius r:
every output pixel depends on its (2r + 1)² patch and on nothing else, all smoothing included.
Invalid pixels (nodata, and everything outside the scene) are zero in the window and zero in its
mask, and must not reach any embedding otherwise.

For training, the same computation is split in two: `inputs_at` takes what the given pixels need
out of a window, and `embed` maps it to embeddings. What has no weights to train (box means)
belongs in the first, so that it is computed once.
"""

from __future__ import annotations

import copy
from abc import abstractmethod
from typing import Any, ClassVar, Optional

import torch
from torch import Tensor, nn


class Backbone(nn.Module):
    """Maps projected pixels to patch embeddings.

    Attributes
    ----------
    name : str
        Its name in bundles and on the command line.
    trains_on_one_thread : bool
        Whether a training step is so small that sharing it between threads costs more than it
        gains: much more where other programs use the processor, since threads wait by spinning.
    window_pixels : int
        Pixels of a window, halo included, that `dense` does in about a second on two cores: larger
        windows would leave the user without progress, and Cancel without effect.
    tile_pixels : int
        Pixels that `dense` computes best at a time, in one thread of a processor: what it keeps of
        them stays in cache.
    components : int
        Channels K of a window.
    radius : int
        Pixels r that an embedding reaches in each direction.
    dim : int
        Size D of an embedding.
    """

    name: ClassVar[str]
    trains_on_one_thread: ClassVar[bool] = False
    window_pixels: ClassVar[int]
    tile_pixels: ClassVar[int] = 1 << 11
    components: int
    radius: int
    dim: int

    @abstractmethod
    def config(self) -> dict[str, Any]:
        """Return the arguments that make an equal backbone, as plain values for the manifest."""

    @abstractmethod
    def inputs_at(self, window: Tensor, mask: Tensor, rows: Tensor, cols: Tensor) -> Tensor:
        """Return what `embed` needs for some pixels of a window.

        Parameters
        ----------
        window : float tensor (K, H + 2r, W + 2r)
        mask : float tensor (1, H + 2r, W + 2r)
            1 at valid pixels, 0 elsewhere.
        rows, cols : int64 tensors (n,)
            Pixels, counted from the upper left of the inner H × W part.

        Returns
        -------
        float tensor (n, …)
        """

    @abstractmethod
    def embed(self, inputs: Tensor, generator: Optional[torch.Generator] = None) -> Tensor:
        """Return the embeddings (n, D) of inputs (n, …).

        Parameters
        ----------
        inputs : float tensor (n, …)
        generator : torch.Generator, optional
            What training draws its noise and dropout from; torch's own without one, which all
            threads share.
        """

    @abstractmethod
    def dense(self, window: Tensor, mask: Tensor) -> Tensor:
        """Return the embeddings (D, H, W) of one window (K, H + 2r, W + 2r)."""

    @abstractmethod
    def input_bytes(self) -> int:
        """Return the size of one pixel's `inputs_at` in bytes."""

    @abstractmethod
    def initialise(self) -> None:
        """Draw the weights to train anew from torch's random numbers; settled scalings stay."""

    @classmethod
    def stored(cls, config: dict[str, Any]) -> Backbone:
        """Return a backbone with the settings that a model file keeps, of any version.

        Raises
        ------
        TypeError, ValueError
            For settings that this version does not know.
        """
        return cls(**config)

    def reaches(self) -> tuple[int, ...]:
        """Return the sides of the surroundings that can do alone, widest first: its own at least.

        What narrower ones tell, they tell by what a pixel is, and not by where it lies.
        """
        return (2 * self.radius + 1,)

    def view(self, inputs: Tensor, reach: int) -> Tensor:
        """Return the inputs (n, …) as they are without what lies beyond one of `reaches`."""
        return inputs

    def narrowed(self, reach: int) -> Backbone:
        """Return a backbone to be trained that sees no farther than one of `reaches`.

        Its scalings are the same; it takes what `narrow_inputs` leaves of the inputs.
        """
        return copy.deepcopy(self)

    def narrow_inputs(self, inputs: Tensor, reach: int) -> Tensor:
        """Return the inputs (n, …) of a backbone that was `narrowed`."""
        return inputs

    def expect_many_pixels(self) -> None:
        """Disturb training less from now on: what teaches is a whole scene, not a few labels."""

    @abstractmethod
    def bytes_per_pixel(self) -> int:
        """Return the working memory that `dense` takes, in bytes for a pixel of the window."""

    def observe(self, window: Tensor, mask: Tensor) -> None:
        """Take note of a window of the training scene; for scalings that need no labels."""

    def settle(self) -> None:
        """Turn what was observed into the fixed scalings that the bundle stores."""

    def forward(self, windows: Tensor, masks: Tensor) -> Tensor:
        """Return the embeddings (B, D, H, W) of windows (B, K, H + 2r, W + 2r)."""
        return torch.stack([self.dense(w, m) for w, m in zip(windows, masks)])


def dropped(values: Tensor, share: float, generator: Optional[torch.Generator]) -> Tensor:
    """Return values of which a share is set to zero, and the others are scaled up (dropout)."""
    # Uniform numbers rounded down are drawn in a third of the time that `bernoulli_` takes.
    kept = torch.empty_like(values).uniform_(1.0 - share, 2.0 - share, generator=generator)
    return values * kept.floor_().clamp_(max=1.0).div_(1.0 - share)
