"""What this machine could do at most, and what the default model asks of it.

The roofline (Williams, Waterman & Patterson 2009): a computation takes at least as long as its
arithmetic at the speed of large matrix products, and as its traffic at the speed of the memory.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from spectraprompt.core.model.multiscale import MultiscaleBackbone
from spectraprompt.core.model.patch_model import PatchModel

SIDE = 2048
"""Of the square matrices multiplied."""

COPIED = 1 << 25
"""Numbers added to others in memory, far more than any cache holds."""


@dataclass(frozen=True)
class Stopwatch:
    """Takes times, of which the best counts.

    Attributes
    ----------
    repeats : int
        How many times are taken, after a first run that does not count.
    clock : callable () -> float
        Seconds: those on the wall, or those that the processor works for this process.
    """

    repeats: int
    clock: Callable[[], float] = time.perf_counter

    def best(self, work: Callable[[], object], more: int = 1) -> float:
        """Return the shortest of `more` times `repeats` times, in seconds."""
        work()
        times = []
        for _ in range(more * self.repeats):
            started = self.clock()
            work()
            times.append(self.clock() - started)
        return min(times)

    def each_best(self, works: Sequence[Callable[[], object]], more: int = 1) -> list[float]:
        """Return the shortest time of each of some works, in seconds.

        They take turns, so that what else the machine does slows all of them alike.
        """
        for work in works:
            work()
        rounds: list[list[float]] = []
        for _ in range(more * self.repeats):
            rounds.append([])
            for work in works:
                started = self.clock()
                work()
                rounds[-1].append(self.clock() - started)
        return [min(times) for times in zip(*rounds)]


@dataclass(frozen=True)
class Machine:
    """What the machine does, with the threads that torch uses.

    Attributes
    ----------
    flops : float
        Floating-point operations a second in a product of large float32 matrices.
    bandwidth : float
        Bytes a second read and written by a sum of two large arrays into a third.
    """

    flops: float
    bandwidth: float

    @classmethod
    @torch.inference_mode()
    def measured(cls, watch: Stopwatch) -> Machine:
        """Measure this machine."""
        left, right = torch.rand(SIDE, SIDE), torch.rand(SIDE, SIDE)
        product = torch.empty(SIDE, SIDE)
        seconds = watch.best(lambda: torch.mm(left, right, out=product), 2)
        one, other, total = torch.rand(COPIED), torch.rand(COPIED), torch.empty(COPIED)
        copying = watch.best(lambda: torch.add(one, other, out=total), 2)
        return cls(2 * SIDE**3 / seconds, 3 * 4 * COPIED / copying)


@dataclass(frozen=True)
class Cost:
    """What a pixel costs.

    Attributes
    ----------
    flop : int
        Multiplications and additions; divisions, roots and the activation are left out.
    bytes : int
        That must pass the main memory: spectra, and what the whole window keeps.
    """

    flop: int
    bytes: int

    def seconds(self, machine: Machine) -> float:
        """Return the least time for a pixel."""
        return max(self.flop / machine.flops, self.bytes / machine.bandwidth)


def cost_of(model: PatchModel, classes: int, as_cosines: bool) -> Cost:
    """Return the cost of a pixel of the default model, the halo left out.

    Parameters
    ----------
    model : PatchModel
        Its backbone is `MultiscaleBackbone`.
    classes : int
    as_cosines : bool
        Whether lengths are computed, or labels alone are wanted.
    """
    backbone = model.backbone
    assert isinstance(backbone, MultiscaleBackbone)
    bands, components, dim = model.front.bands, backbone.components, backbone.dim
    front = 2 * bands * components + 5 * bands
    # Down the columns two rows are added for each step of half a side; along the rows, as many
    # additions as doublings and bits; and a multiplication by the weight.
    along = sum(side.bit_length() + bin(side).count("1") - 2 for side in backbone.boxes)
    means = (components + 1) * (2 * backbone.radius + along + len(backbone.boxes))
    perceptron = 2 * backbone.features * dim
    similarities = 2 * dim * classes
    if as_cosines:
        text_dim = int(model.probe.linear.weight.shape[0])
        rows = min(text_dim, dim)
        similarities += sum(2 * (dim - row) for row in range(rows)) + 2 * rows
    kept = 2 * 4 * (components + 1)  # the projected window is written and read
    return Cost(front + means + perceptron + similarities, 4 * bands + kept + 4 * classes)


@dataclass(frozen=True)
class Line:
    """A straight line through measured points, by least squares.

    Attributes
    ----------
    level, slope : float
    explained : float
        Share of the variance that the line explains.
    """

    level: float
    slope: float
    explained: float

    @classmethod
    def through(cls, xs: list[float], ys: list[float]) -> Line:
        """Return the line through two points or more."""
        mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
        spread = sum((x - mean_x) ** 2 for x in xs)
        slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / spread
        level = mean_y - slope * mean_x
        total = sum((y - mean_y) ** 2 for y in ys)
        rest = sum((y - level - slope * x) ** 2 for x, y in zip(xs, ys))
        return cls(level, slope, 1 - rest / total if total > 0 else 1.0)
