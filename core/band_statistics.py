"""Statistics of a band that is seen window by window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_BIN = 0.0025
_SHOWN = (0.02, 0.98)


@dataclass(frozen=True)
class BandStatistics:
    """Extremes and mean of a band, and the range that a style shows.

    Attributes
    ----------
    pixels : int
        Pixels with a value; the other figures are 0 where there is none.
    minimum, maximum, mean : float
    low, high : float
        2nd and 98th percentile, to 0.0025.
    """

    pixels: int
    minimum: float
    maximum: float
    mean: float
    low: float
    high: float


class StatisticsCounter:
    """Counts values in bins, so that nothing but the counts is kept.

    Parameters
    ----------
    limit : float
        No value is larger in magnitude.
    """

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._bins = np.zeros(round(2 * limit / _BIN) + 1, np.int64)
        self._minimum, self._maximum, self._sum = np.inf, -np.inf, 0.0

    def add(self, values: NDArray[np.floating[Any]]) -> None:
        """Count values (n,), none of them NaN or beyond the limit."""
        if not values.size:
            return
        place = np.rint((values + self._limit) / _BIN).astype(np.intp)
        self._bins += np.bincount(place, minlength=len(self._bins))
        self._minimum = min(self._minimum, float(values.min()))
        self._maximum = max(self._maximum, float(values.max()))
        self._sum += float(values.sum(dtype=np.float64))

    @property
    def statistics(self) -> BandStatistics:
        """Statistics of the values counted so far."""
        pixels = int(self._bins.sum())
        if not pixels:
            return BandStatistics(0, 0.0, 0.0, 0.0, 0.0, 0.0)
        below = np.cumsum(self._bins) / pixels
        low, high = (float(np.searchsorted(below, share) * _BIN - self._limit) for share in _SHOWN)
        mean = self._sum / pixels
        return BandStatistics(pixels, self._minimum, self._maximum, mean, low, high)
