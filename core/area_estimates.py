"""What a stratified random sample says of a whole map: accuracies and class areas, with errors.

Counting the sample's pixels would describe the sample: rare classes are drawn more often than they
occur. Here each pixel of the sample counts for the N_h / n_h pixels of its stratum that it stands
for, as Stehman (2014) describes: strata may be the map's classes or anything else. Every measure is
a ratio Y / X of two totals over the map's pixels, each estimated by a weighted sum of an indicator:

=================== ================================= =====================
measure             y is 1 where                      x is 1 where
=================== ================================= =====================
overall accuracy    map and reference agree           always
area of a class     the reference is it               always
user's accuracy     map and reference are it          the map is it
producer's accuracy map and reference are it          the reference is it
F1                  twice: map and reference are it   sum of the two above
=================== ================================= =====================

Where the strata are the map's classes, all this is what Olofsson et al. (2014) give, in equations 4
to 11, but for the finite population correction, which those leave out.

References
----------
Stehman (2014), International Journal of Remote Sensing 35, 4923 to 4939: equations 2, 12 to 16, 24
to 28. Olofsson, Foody, Herold, Stehman, Woodcock and Wulder (2014), Remote Sensing of Environment
148, 42 to 57. Cochran (1977), Sampling Techniques, sections 5 and 6.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Z95 = 1.959963984540054
"""Standard errors on each side of an estimate that make an interval of 95 %."""

Flags = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Estimate:
    """A share of the map's area, or of a class's, estimated from a sample.

    Attributes
    ----------
    value : float
        0 to 1; NaN where nothing can be said, as of the user's accuracy of a class that no pixel of
        the sample is mapped as.
    standard_error : float
        NaN where it is unknown: a stratum that holds more pixels has one in the sample only.
    """

    value: float
    standard_error: float

    @property
    def half_width(self) -> float:
        """Half of the width of the 95 % interval: 1.96 standard errors."""
        return Z95 * self.standard_error

    @property
    def low(self) -> float:
        """Lower end of the 95 % interval, not below 0."""
        return _clipped(self.value - self.half_width)

    @property
    def high(self) -> float:
        """Upper end of the 95 % interval, not above 1."""
        return _clipped(self.value + self.half_width)


@dataclass(frozen=True)
class Stratum:
    """A part of the map from which pixels were drawn on their own.

    Attributes
    ----------
    id : int
    name : str
    pixels : int
        N_h: pixels of the map in it.
    sampled : int
        n_h: pixels of the sample in it.
    """

    id: int
    name: str
    pixels: int
    sampled: int


@dataclass(frozen=True, eq=False)
class AreaEstimates:
    """Estimates for the whole map, from a stratified random sample.

    Attributes
    ----------
    strata : tuple of Stratum
    overall : Estimate
        Share of the area that the map has right.
    users, producers, f1 : tuple of Estimate
        User's accuracy, producer's accuracy and F1 of each class.
    areas : tuple of Estimate
        Share of the area that each class really has, after the reference.
    mapped : tuple of Estimate
        Share of the area that the map gives to each class. Where the strata are the map's classes,
        the standard error is 0, and the share is no estimate.
    proportions : np.ndarray
        float64 (classes, classes): estimated share of the area by class of the reference (row) and
        of the map (column).
    unclassified : np.ndarray
        float64 (classes,): estimated share of the area of each reference class that the map leaves
        unclassified.
    """

    strata: tuple[Stratum, ...]
    overall: Estimate
    users: tuple[Estimate, ...]
    producers: tuple[Estimate, ...]
    f1: tuple[Estimate, ...]
    areas: tuple[Estimate, ...]
    mapped: tuple[Estimate, ...]
    proportions: npt.NDArray[np.float64]
    unclassified: npt.NDArray[np.float64]

    @property
    def pixels(self) -> int:
        """Pixels of the map that the estimates are for: those of all strata."""
        return sum(stratum.pixels for stratum in self.strata)

    @property
    def single(self) -> tuple[Stratum, ...]:
        """Strata of several pixels with one in the sample, which leave standard errors unknown."""
        return tuple(s for s in self.strata if s.sampled == 1 and s.pixels > 1)

    @property
    def macro_f1(self) -> float:
        """Mean F1 of the classes in the reference; NaN without any."""
        known = [
            f1.value
            for f1, area in zip(self.f1, self.areas)
            if area.value > 0 and not math.isnan(f1.value)
        ]
        return float(np.mean(known)) if known else math.nan


def estimate_areas(
    strata: npt.ArrayLike,
    reference: npt.ArrayLike,
    mapped: npt.ArrayLike,
    sizes: Sequence[Stratum],
    classes: int,
    with_replacement: bool = False,
) -> AreaEstimates:
    """Estimate accuracies and class areas from a stratified random sample.

    Parameters
    ----------
    strata : array_like
        Integers (n,): id of the stratum from which each pixel of the sample was drawn.
    reference, mapped : array_like
        Integers (n,): class of each pixel in the reference and on the map, 0 to ``classes`` - 1;
        -1 in `mapped` where the map leaves it unclassified.
    sizes : sequence of Stratum
        Each stratum of the map; `Stratum.sampled` is counted anew and need not be right.
    classes : int
        Number of classes.
    with_replacement : bool
        Leaves out the finite population correction 1 - n_h / N_h, as Olofsson et al. (2014) do. By
        default pixels are taken to have been drawn without replacement, each once at most.

    Returns
    -------
    AreaEstimates

    Raises
    ------
    ValueError
        When a stratum has no pixel in the sample or more than it holds, a pixel is of no stratum,
        or classes lie outside the range.
    """
    place = {stratum.id: h for h, stratum in enumerate(sizes)}
    of = np.ravel(np.asarray(strata)).tolist()
    if not set(of) <= set(place):
        raise ValueError(f"pixels of strata that are not listed: {sorted(set(of) - set(place))}")
    drawn = _Drawn(np.array([place[i] for i in of], np.intp), sizes, with_replacement)
    truth, shown = np.ravel(np.asarray(reference)), np.ravel(np.asarray(mapped))
    if not truth.size == shown.size == len(of):
        raise ValueError(f"{len(of)} strata, {truth.size} reference and {shown.size} map classes")
    if truth.size and not (0 <= truth.min() <= truth.max() < classes):
        raise ValueError(f"reference classes outside 0 to {classes - 1}")
    if shown.size and not (-1 <= shown.min() <= shown.max() < classes):
        raise ValueError(f"map classes outside -1 to {classes - 1}")
    every = np.ones(truth.size)
    users, producers, f1, areas, on_map = [], [], [], [], []
    for k in range(classes):
        is_it, shown_as_it = (truth == k).astype(float), (shown == k).astype(float)
        right = is_it * shown_as_it
        users.append(drawn.ratio(right, shown_as_it))
        producers.append(drawn.ratio(right, is_it))
        # Without the class in the reference nothing is known of what the map misses of it.
        known = bool(is_it.any())
        both = is_it + shown_as_it
        f1.append(drawn.ratio(2 * right, both) if known else Estimate(math.nan, math.nan))
        areas.append(drawn.ratio(is_it, every))
        on_map.append(drawn.ratio(shown_as_it, every))
    shares = np.zeros((classes, classes + 1))
    np.add.at(shares, (truth, shown), drawn.weights / drawn.total)  # -1 is the last column
    return AreaEstimates(
        drawn.strata,
        drawn.ratio((truth == shown).astype(float), every),
        tuple(users),
        tuple(producers),
        tuple(f1),
        tuple(areas),
        tuple(on_map),
        shares[:, :classes],
        shares[:, classes],
    )


class _Drawn:
    """The pixels of a sample by stratum, and what they say of ratios of totals."""

    def __init__(
        self, of: npt.NDArray[np.intp], sizes: Sequence[Stratum], with_replacement: bool
    ) -> None:
        counts = np.bincount(of, minlength=len(sizes))
        self.strata = tuple(
            Stratum(s.id, s.name, s.pixels, int(n)) for s, n in zip(sizes, counts.tolist())
        )
        for s in self.strata:
            if not 1 <= s.sampled <= s.pixels:
                raise ValueError(f"{s.sampled} of {s.pixels} pixels drawn from {s.name}")
        self._of = of
        self._n = counts.astype(float)
        self._size = np.array([s.pixels for s in sizes], float)
        self.total = float(self._size.sum())
        self.weights = (self._size / self._n)[of]
        unseen = np.ones(len(sizes)) if with_replacement else 1 - self._n / self._size
        self._factor = self._size**2 * unseen / self._n

    def ratio(self, y: Flags, x: Flags) -> Estimate:
        """Estimate the total of y over that of x, with Stehman's equations 27 and 28."""
        whole = float(self.weights @ x)
        if not whole:
            return Estimate(math.nan, math.nan)
        value = float(self.weights @ y) / whole
        # The variance of y - R x in a stratum is s_y² + R² s_x² - 2 R s_xy.
        left = y - value * x
        left = left - (np.bincount(self._of, left, len(self._n)) / self._n)[self._of]
        squares = np.bincount(self._of, left * left, len(self._n))
        variances = np.zeros(len(self._n))
        np.divide(squares, self._n - 1, out=variances, where=self._n > 1)
        variances[(self._n == 1) & (self._factor > 0)] = np.nan
        error = math.sqrt(float(self._factor @ variances)) / whole
        return Estimate(min(max(value, 0.0), 1.0), error)


def _clipped(share: float) -> float:
    return share if math.isnan(share) else min(max(share, 0.0), 1.0)
