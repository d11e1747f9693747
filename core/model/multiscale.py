"""The default backbone: the pixel itself and its means over growing boxes, then a perceptron.

Every pixel is described by its own components and by their means over square boxes of several
sizes. The means are mask-normalised, Σmx / Σm, so that neither nodata nor the scene's edge leaks
into them. Sums over boxes are separable and taken by adding neighbours, down the columns from box
to box and along the rows by doubling: some 70 additions of whole planes for the default boxes. So
they are exact to the rounding of a few additions however large the window, which differences of a
summed-area table in float32 (Crow 1984) would not be, and whole windows cost no patches.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, ClassVar, Optional

import torch
from torch import Tensor, nn
from torch.nn import functional

from .backbone import Backbone, dropped

BOXES = (3, 5, 7, 11, 15, 21, 27, 35)
"""Box sides in pixels."""

NARROW = (11, 5, 1)
"""Widest boxes, in pixels, of the narrower views of a pixel's surroundings; the last has none."""

ACTIVATIONS: dict[str, tuple[Callable[[Tensor], Tensor], Callable[[Tensor], Tensor]]] = {
    "relu": (functional.relu, torch.relu_),
    "gelu": (functional.gelu, torch.ops.aten.gelu_),
}
"""What the perceptron may have between its layers, as it is and in place.

The first is fitted today: no less accurate, and a pixel takes a sixth less time. Models made before
it have the second, which their settings do not name.
"""

_CHUNK = 1 << 10
"""Pixels that pass through the perceptron at a time: their activations stay in cache."""


class MultiscaleBackbone(Backbone):
    """Box means at several scales and a perceptron.

    Parameters
    ----------
    components : int
        Channels of a window.
    boxes : sequence of int
        Odd box sides in pixels, growing.
    width : int
        Width of the perceptron and size of the embedding.
    dropout, noise, scale_dropout : float
        Regularisation in training: dropout after the hidden layer; standard deviation of the
        Gaussian noise added to the inputs (which have unit variance); and the share of whole scales
        that every second pixel loses, so that no class rests on the wide boxes alone, which know
        places.
    activation : str
        One of `ACTIVATIONS`.

    Raises
    ------
    ValueError
        For another activation.
    """

    name: ClassVar[str] = "multiscale"
    trains_on_one_thread: ClassVar[bool] = True
    window_pixels: ClassVar[int] = 1 << 18

    def __init__(
        self,
        components: int,
        boxes: Sequence[int] = BOXES,
        width: int = 256,
        dropout: float = 0.4,
        noise: float = 0.8,
        scale_dropout: float = 0.5,
        activation: str = "relu",
    ) -> None:
        super().__init__()
        if activation not in ACTIVATIONS:
            raise ValueError(f"unknown activation {activation!r}")
        self.activation = activation
        self.components = components
        self.boxes = tuple(boxes)
        self.radius = max(self.boxes, default=1) // 2
        self.dim = width
        self.dropout = dropout
        self.noise = noise
        self.scale_dropout = scale_dropout
        self.features = components * (1 + len(self.boxes))
        self.register_buffer("inverse_deviation", torch.ones(self.features))
        self.hidden = nn.Linear(self.features, width)
        self._count = 0.0
        self._sums: Optional[Tensor] = None
        self._squares: Optional[Tensor] = None

    def config(self) -> dict[str, Any]:
        """Return the arguments that make an equal backbone."""
        return {
            "components": self.components,
            "boxes": list(self.boxes),
            "width": self.dim,
            "dropout": self.dropout,
            "noise": self.noise,
            "scale_dropout": self.scale_dropout,
            "activation": self.activation,
        }

    @classmethod
    def stored(cls, config: dict[str, Any]) -> MultiscaleBackbone:
        """Return the backbone of a model file, whose settings may be older than `activation`."""
        return cls(**{"activation": "gelu", **config})

    def input_bytes(self) -> int:
        """Return the size of one pixel's inputs in bytes."""
        return 4 * self.features

    def initialise(self) -> None:
        """Draw the perceptron's weights anew."""
        self.hidden.reset_parameters()

    def reaches(self) -> tuple[int, ...]:
        """Return the side of the widest box, and those of `NARROW` that leave some boxes out.

        Scale dropout has taught the perceptron to do without them.
        """
        narrower = [reach for reach in NARROW if self._features_within(reach) < self.features]
        return (2 * self.radius + 1, *narrower)

    def view(self, inputs: Tensor, reach: int) -> Tensor:
        """Return the inputs (n, …) without boxes wider than `reach`: zeros in their place."""
        kept = self._features_within(reach)
        if kept == self.features:
            return inputs
        seen = inputs.clone()
        seen[:, kept:] = 0.0
        return seen

    def narrowed(self, reach: int) -> MultiscaleBackbone:
        """Return a backbone to be trained without boxes wider than `reach`."""
        boxes = [side for side in self.boxes if side <= reach]
        found = MultiscaleBackbone(**{**self.config(), "boxes": boxes})
        scalings = self.get_buffer("inverse_deviation")[: found.features]
        found.to(scalings.device).get_buffer("inverse_deviation").copy_(scalings)
        return found

    def narrow_inputs(self, inputs: Tensor, reach: int) -> Tensor:
        """Return the inputs (n, …) without boxes wider than `reach`."""
        return inputs[:, : self._features_within(reach)].contiguous()

    def _features_within(self, reach: int) -> int:
        """Return how many of the inputs come first that know nothing beyond `reach`."""
        return self.components * (1 + sum(side <= reach for side in self.boxes))

    def expect_many_pixels(self) -> None:
        """Disturb training less from now on."""
        self.dropout, self.noise, self.scale_dropout = 0.1, 0.1, 0.0

    def bytes_per_pixel(self) -> int:
        """Return the working memory of `dense`, in bytes for a pixel."""
        planes = 4 * (self.components + 1) * 4
        return planes + 4 * self.features + 4 * self.dim

    def observe(self, window: Tensor, mask: Tensor) -> None:
        """Add a window to the variances that `settle` turns into scalings."""
        means = self._means(window, mask)
        inner = _inner(mask, self.radius)[0] > 0
        values = means[:, inner].double()
        if self._sums is None or self._squares is None:
            self._sums = torch.zeros(self.features, dtype=torch.float64)
            self._squares = torch.zeros(self.features, dtype=torch.float64)
        self._count += values.shape[1]
        self._sums += values.sum(dim=1).cpu()
        self._squares += values.square().sum(dim=1).cpu()

    def settle(self) -> None:
        """Fix the scalings: every input gets unit variance over the observed windows."""
        if self._sums is None or self._squares is None or self._count == 0:
            return
        mean = self._sums / self._count
        variance = (self._squares / self._count - mean**2).clamp(min=0)
        inverse = torch.where(variance > 1e-12, variance.rsqrt(), torch.zeros_like(variance))
        self.get_buffer("inverse_deviation").copy_(inverse.float())
        self._count, self._sums, self._squares = 0.0, None, None

    def inputs_at(self, window: Tensor, mask: Tensor, rows: Tensor, cols: Tensor) -> Tensor:
        """Return the inputs (n, …) of pixels of the inner part of a window."""
        return self._means(window, mask)[:, rows, cols].T.contiguous()

    def embed(self, inputs: Tensor, generator: Optional[torch.Generator] = None) -> Tensor:
        """Return the embeddings (n, D) of inputs (n, …)."""
        scaled = inputs * self.get_buffer("inverse_deviation")
        activate, _ = ACTIVATIONS[self.activation]
        if not self.training:
            return activate(self.hidden(scaled))
        hidden = activate(self.hidden(self._disturbed(scaled, generator)))
        return dropped(hidden, self.dropout, generator)

    @torch.no_grad()
    def dense(self, window: Tensor, mask: Tensor) -> Tensor:
        """Return the embeddings (D, H, W) of a window (K, H + 2r, W + 2r)."""
        means = self._means(window, mask)
        features, rows, cols = means.shape
        flat = means.reshape(features, rows * cols)
        out = flat.new_empty(self.dim, rows * cols)
        # Scaling the weights instead of the inputs.
        matrix = self.hidden.weight * self.get_buffer("inverse_deviation")
        offset = self.hidden.bias[:, None]
        _, activate = ACTIVATIONS[self.activation]
        for start in range(0, rows * cols, _CHUNK):
            part = slice(start, start + _CHUNK)
            hidden = torch.addmm(offset, matrix, flat[:, part], out=out[:, part])
            activate(hidden)
        return out.reshape(self.dim, rows, cols)

    def _disturbed(self, scaled: Tensor, generator: Optional[torch.Generator]) -> Tensor:
        """Return inputs (n, features) with noise, half of them without some of their scales."""
        noise = torch.empty_like(scaled).normal_(0.0, 1.0, generator=generator)
        noisy = noise.mul_(self.noise).add_(scaled)
        by_scale = noisy.reshape(len(noisy), -1, self.components)
        kept = by_scale.new_empty(by_scale.shape[:2]).uniform_(generator=generator)
        spared = noisy.new_empty(len(noisy), 1).uniform_(generator=generator)
        kept = (kept >= self.scale_dropout) | (spared < 0.5)
        return by_scale.mul_(kept[:, :, None].to(noisy.dtype)).reshape(noisy.shape)

    def _means(self, window: Tensor, mask: Tensor) -> Tensor:
        """Return the unscaled inputs (features, H, W) of the inner part of a window."""
        radius = self.radius
        stacked = torch.cat([window, mask])
        rows, cols = window.shape[1] - 2 * radius, window.shape[2] - 2 * radius
        out = window.new_empty(self.features, rows, cols)
        out[: self.components] = _inner(window, radius)
        columns = stacked[:, radius : radius + rows].clone()
        half = 0
        for index in sorted(range(len(self.boxes)), key=self.boxes.__getitem__):
            side = self.boxes[index]
            while half < side // 2:
                half += 1
                columns += stacked[:, radius - half : radius - half + rows]
                columns += stacked[:, radius + half : radius + half + rows]
            sums = _sliding_sums(columns[:, :, radius - half : cols + radius + half], side)
            # A pixel without a valid neighbour keeps a zero mean.
            weights = sums[-1].clamp(min=1).reciprocal()
            first = (1 + index) * self.components
            torch.mul(sums[:-1], weights, out=out[first : first + self.components])
        return out


def _sliding_sums(values: Tensor, length: int) -> Tensor:
    """Return the sums of `length` neighbours along the last axis (…, n), as (…, n - length + 1)."""
    total: Optional[Tensor] = None
    done, doubled = 0, 1  # places that `total` and `values` are the sums of
    count = values.shape[-1] - length + 1
    while True:
        if length & doubled:
            here = values[..., done : done + count]
            total = here if total is None else total + here
            done += doubled
        if done == length and total is not None:
            return total
        values = values[..., :-doubled] + values[..., doubled:]
        doubled *= 2


def _inner(window: Tensor, radius: int) -> Tensor:
    """Return the part of (…, rows, cols) that lies `radius` pixels inside its edge."""
    rows, cols = window.shape[-2:]
    return window[..., radius : rows - radius, radius : cols - radius]
