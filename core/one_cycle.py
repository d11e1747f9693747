"""AdamW over one cycle of its learning rate: how all models are fitted.

The rate rises to its highest and falls to zero, while the momentum falls and rises (Smith & Topin
2019, "Super-convergence"; AdamW: Loshchilov & Hutter 2019). The arithmetic is torch's own. Its
classes of the same names are not used: making the first one loads torch's compiler, which takes
longer than a tenth of a training, and for small models they take much of each step.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor
from torch.optim.adamw import adamw

RISING = 0.1
"""Share of the steps in which the learning rate rises."""

FIRST_RATE = 1 / 25
"""The first rate, as a share of the highest; the last is a 10,000th of it."""

_LAST_RATE = 1e-4
_MOMENTA = (0.85, 0.95)
_SECOND_MOMENTUM = 0.999
_EPSILON = 1e-8


class OneCycle:
    """Changes parameters step by step.

    Parameters
    ----------
    parameters : sequence of Tensor
        Changed in place.
    rate : float
        Highest learning rate.
    weight_decay : float
    steps : int
        Number of steps of the whole cycle.
    """

    def __init__(
        self, parameters: Sequence[Tensor], rate: float, weight_decay: float, steps: int
    ) -> None:
        self._parameters = list(parameters)
        self._rate = rate
        self._weight_decay = weight_decay
        self._steps = steps
        self._done = 0
        self._means = [torch.zeros_like(p) for p in self._parameters]
        self._squares = [torch.zeros_like(p) for p in self._parameters]
        self._counts = [torch.zeros((), device=p.device) for p in self._parameters]

    def descend(self, loss: Tensor) -> None:
        """Take one step against the gradient of a loss."""
        gradients = torch.autograd.grad(loss, self._parameters)
        rate, momentum = rate_and_momentum(self._done, self._steps)
        with torch.no_grad():
            adamw(
                self._parameters,
                list(gradients),
                self._means,
                self._squares,
                [],
                self._counts,
                fused=True,
                amsgrad=False,
                beta1=momentum,
                beta2=_SECOND_MOMENTUM,
                lr=self._rate * rate,
                weight_decay=self._weight_decay,
                eps=_EPSILON,
                maximize=False,
            )
        self._done += 1


def rate_and_momentum(step: int, steps: int) -> tuple[float, float]:
    """Return the learning rate, as a share of the highest, and the momentum of a step.

    Both follow half a cosine up and half a cosine down.

    Parameters
    ----------
    step : int
        From 0.
    steps : int
        Of the whole cycle.
    """
    least, most = _MOMENTA
    top = RISING * steps - 1
    if step <= top:
        done = step / top if top > 0 else 1.0
        return _between(FIRST_RATE, 1.0, done), _between(most, least, done)
    done = (step - top) / (steps - 1 - top)
    return _between(1.0, FIRST_RATE * _LAST_RATE, done), _between(least, most, done)


def _between(start: float, end: float, done: float) -> float:
    """Return the value on a half cosine from start to end, done 0 to 1."""
    return end + (start - end) / 2 * (1 + math.cos(math.pi * done))
