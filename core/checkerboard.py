"""Images as the two colours of a checkerboard, so that all neighbours of one are of the other.

Each colour is kept row by row in one long line, with an empty place at the end of each row: a
pixel's neighbours above and below are then a fixed number of places away in the other colour's
line, the one beside it in the same place, and the one on its other side a place before or after.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn.functional import pad


@dataclass(frozen=True)
class Checkerboard:
    """How images of one size are split into red and black pixels; the upper left one is red.

    Attributes
    ----------
    rows, cols : int
        Of the images.
    """

    rows: int
    cols: int

    @property
    def stride(self) -> int:
        """Places from a row to the next, in the line of a colour."""
        return (self.cols + 1) // 2 + 1

    @property
    def places(self) -> int:
        """Length of the line of a colour, empty places included."""
        return self.rows * self.stride

    def split(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Return red and black pixels (n, places) of images (n, rows, cols).

        Empty places are zero.
        """
        count, half = len(images), self.stride - 1
        pairs = pad(images, (0, 2 * half - self.cols)).view(count, self.rows, half, 2)
        red, black = (images.new_zeros(count, self.rows, self.stride) for _ in range(2))
        for colour, lines in enumerate((red, black)):
            lines[:, 0::2, :half] = pairs[:, 0::2, :, colour]
            lines[:, 1::2, :half] = pairs[:, 1::2, :, 1 - colour]
        return red.view(count, -1), black.view(count, -1)

    def join(self, red: Tensor, black: Tensor) -> Tensor:
        """Return images (n, rows, cols) of red and black pixels (n, places)."""
        count, half = len(red), self.stride - 1
        pairs = red.new_empty(count, self.rows, half, 2)
        for colour, pixels in enumerate((red, black)):
            lines = pixels.view(count, self.rows, self.stride)
            pairs[:, 0::2, :, colour] = lines[:, 0::2, :half]
            pairs[:, 1::2, :, 1 - colour] = lines[:, 1::2, :half]
        return pairs.view(count, self.rows, 2 * half)[:, :, : self.cols]

    def links(self, down: Tensor, right: Tensor) -> Links:
        """Return how red pixels are joined to black ones.

        Parameters
        ----------
        down : tensor (rows - 1, cols)
            Weight of the edge between each pixel and the one below.
        right : tensor (rows, cols - 1)
            Weight of the edge between each pixel and the one to the right.
        """
        above, below = pad(down, (0, 0, 1, 0)), pad(down, (0, 0, 0, 1))
        before, after = pad(right, (1, 0)), pad(right, (0, 1))
        of_red, _ = self.split(torch.stack([above, below, before, after]))
        up, downward, left, rightward = of_red
        # In even rows a red pixel comes before the black one of the same place, in odd rows after.
        even = (torch.arange(self.places, device=down.device) // self.stride) % 2 == 0
        none = torch.zeros_like(left)
        return Links(
            (
                self._link(0, torch.where(even, rightward, left)),
                self._link(-self.stride, up),
                self._link(self.stride, downward),
                self._link(-1, torch.where(even, left, none)),
                self._link(1, torch.where(even, none, rightward)),
            )
        )

    def _link(self, shift: int, weight: Tensor) -> Link:
        """Return the edges to the black pixels that lie so many places after the red ones."""
        red = slice(max(-shift, 0), self.places - max(shift, 0))
        black = slice(red.start + shift, red.stop + shift)
        return Link(red, black, weight[red])


@dataclass(frozen=True, eq=False)
class Link:
    """Edges between red pixels and those black ones that lie a fixed number of places farther.

    Attributes
    ----------
    red, black : slice
        Places of their ends.
    weight : tensor (n,)
        Zero where there is no edge.
    """

    red: slice
    black: slice
    weight: Tensor


@dataclass(frozen=True, eq=False)
class Links:
    """Weighted edges between red and black pixels, and sums over them.

    Attributes
    ----------
    links : tuple of Link
        The first is that of pixels in the same place.
    """

    links: tuple[Link, ...]

    def scaled(self, red_scale: Tensor, black_scale: Tensor) -> Links:
        """Return links whose weights are multiplied by the scales (places,) of both ends."""
        return Links(
            tuple(
                replace(link, weight=link.weight * red_scale[link.red] * black_scale[link.black])
                for link in self.links
            )
        )

    def to_black(self, red: Tensor, out: Tensor) -> Tensor:
        """Write into `out` (n, places) the weighted sum of each black pixel's red neighbours."""
        return _sums([(link.red, link.black, link.weight) for link in self.links], red, out)

    def to_red(self, black: Tensor, out: Tensor) -> Tensor:
        """Write into `out` (n, places) the weighted sum of each red pixel's black neighbours."""
        return _sums([(link.black, link.red, link.weight) for link in self.links], black, out)


def _sums(edges: Sequence[tuple[slice, slice, Tensor]], values: Tensor, out: Tensor) -> Tensor:
    """Write into `out` the sums of weighted values over edges (from, to, weight).

    The first are between all pixels of the same place, so that nothing old is left in `out`.
    """
    (_, _, weight), *others = edges
    torch.mul(values, weight, out=out)
    for start, end, weight in others:
        out[:, end].addcmul_(values[:, start], weight)
    return out
