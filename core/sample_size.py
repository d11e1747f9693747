"""How many points a stratified sample needs, and how many of them go to each stratum.

References
----------
Cochran (1977), Sampling Techniques, equation 5.25; Olofsson et al. (2014), Remote Sensing of
Environment 148, equation 13 and section 5.1.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

from .errors import SampleError
from .text import worded

MINIMUM, EQUAL, PROPORTIONAL = "minimum", "equal", "proportional"
ALLOCATIONS = (MINIMUM, EQUAL, PROPORTIONAL)
"""Ways to share out points: a minimum of each stratum and the rest by area, equally, by area."""

LEAST = 2
"""Points that each stratum needs for a standard error."""


def sample_size(
    pixels: Sequence[int], expected_accuracies: Sequence[float], target_error: float
) -> int:
    """Return how many points the overall accuracy needs for a standard error.

    n = (Σ W_h S_h)² / (S(O)² + Σ W_h S_h² / N), where S_h² = U_h (1 - U_h) for a user's accuracy
    U_h, for points shared out by W_h S_h; other allocations come close.

    Parameters
    ----------
    pixels : sequence of int
        N_h: pixels of each stratum.
    expected_accuracies : sequence of float
        U_h: user's accuracy expected of each, 0 to 1.
    target_error : float
        S(O): standard error wanted, 0 to 1.

    Raises
    ------
    SampleError
        ``sample.bad-target``, ``bad-accuracy``.
    """
    if not 0 < target_error < 1:
        raise SampleError(
            "bad-target",
            worded(
                "The standard error wanted is {target_error}, but must lie between 0 and 1, "
                "such as 0.02.",
                target_error=f"{target_error:g}",
            ),
        )
    for accuracy in expected_accuracies:
        if not 0 < accuracy < 1:
            raise SampleError(
                "bad-accuracy",
                worded(
                    "The accuracy expected is {accuracy}, but must lie between 0 and 1, such "
                    "as 0.8.",
                    accuracy=f"{accuracy:g}",
                ),
            )
    total = sum(pixels)
    spread = squares = 0.0
    for n, accuracy in zip(pixels, expected_accuracies):
        variance = accuracy * (1 - accuracy)
        spread += n / total * math.sqrt(variance)
        squares += n / total * variance
    return math.ceil(spread**2 / (target_error**2 + squares / total))


def least_size(pixels: Sequence[int], allocation: str, minimum: int = 50) -> int:
    """Return the smallest sample that `allocate` can share out.

    Parameters
    ----------
    pixels, allocation, minimum
        As in `allocate`.
    """
    return sum(_floors(pixels, allocation, minimum))


def allocate(pixels: Sequence[int], size: int, allocation: str, minimum: int = 50) -> list[int]:
    """Share out the points of a sample among strata.

    No stratum gets more points than it has pixels; what it cannot take goes to the others. Each
    gets two at least, as far as it has them, without which there is no standard error.

    Parameters
    ----------
    pixels : sequence of int
        N_h: pixels of each stratum, 1 or more.
    size : int
        Points in all.
    allocation : str
        ``"equal"``: as many in each. ``"proportional"``: by area. ``"minimum"``: at least `minimum`
        in each, as far as it has them, and the rest by area among those that this leaves with more
        (Olofsson et al. 2014).
    minimum : int
        For ``"minimum"``.

    Returns
    -------
    list of int
        Points of each stratum; their sum is `size`, or all pixels where there are fewer.

    Raises
    ------
    SampleError
        ``sample.too-few`` when `size` is too small for what each stratum gets at least,
        ``unknown-allocation``, ``bad-minimum``.
    """
    if allocation not in ALLOCATIONS:
        raise SampleError(
            "unknown-allocation",
            worded(
                "The allocation {allocation} is unknown; choose {choices}.",
                allocation=repr(allocation),
                choices=", ".join(ALLOCATIONS),
            ),
        )
    if minimum < LEAST:
        raise SampleError(
            "bad-minimum",
            worded(
                "The least number of points in a class is {minimum}, but must be {least} or more.",
                minimum=minimum,
                least=LEAST,
            ),
        )
    floors = _floors(pixels, allocation, minimum)
    if sum(floors) > size:
        raise SampleError(
            "too-few",
            worded(
                "{size} points are too few: {classes} classes with at least {least} points "
                "each need {needed}; draw more, or merge or leave out rare classes.",
                size=size,
                classes=len(pixels),
                least=max(floors),
                needed=sum(floors),
            ),
        )
    weights = [1.0] * len(pixels) if allocation == EQUAL else [float(n) for n in pixels]
    points: list[Optional[int]] = [None] * len(pixels)
    # A stratum whose share falls short of its floor gets the floor, one whose share exceeds its
    # pixels all of them; the others share what is left. Shortfalls come first: to settle an excess
    # only adds to what is left for the others.
    while True:
        free = [h for h, settled in enumerate(points) if settled is None]
        left = size - sum(n for n in points if n is not None)
        whole = sum(weights[h] for h in free)
        short = [h for h in free if left * weights[h] / whole < floors[h]]
        over = [h for h in free if left * weights[h] / whole > pixels[h]]
        if short:
            for h in short:
                points[h] = floors[h]
        elif over:
            for h in over:
                points[h] = pixels[h]
        else:
            break
    shares = _rounded([left * weights[h] / whole for h in free]) if free else []
    for h, share in zip(free, shares):
        points[h] = share
    return [n or 0 for n in points]


def _floors(pixels: Sequence[int], allocation: str, minimum: int) -> list[int]:
    """Return the points that each stratum gets at least."""
    return [min(minimum if allocation == MINIMUM else LEAST, n) for n in pixels]


def _rounded(shares: Sequence[float]) -> list[int]:
    """Round shares so that they keep their sum: the largest remainders are rounded up."""
    whole = [math.floor(share + 1e-9) for share in shares]
    missing = round(sum(shares)) - sum(whole)
    by_remainder = sorted(range(len(shares)), key=lambda i: (whole[i] - shares[i], i))
    for i in by_remainder[:missing]:
        whole[i] += 1
    return whole
