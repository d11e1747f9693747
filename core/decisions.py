"""From similarities to a map: class, confidence, margin, entropy, and what is near no class.

Plain numpy: it does not matter which engine computed the similarities. With s the similarities of a
pixel with the classes and τ the scale of confidences::

    p = softmax(τ s)      class = argmax s        confidence = max p
    margin = best p - second p                    entropy = -Σ p ln p / ln(number of classes)

A single class has confidence 1, margin 1 and entropy 0.

These four compare the classes with each other. Whether a pixel is like any of them at all is told
by the best similarity s itself, so that is what the threshold of unclassified pixels looks at.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .prompts import MAX_CLASS_ID

MEASURES = ("confidence", "margin", "entropy")

# Pixels decided on at a time: their probabilities stay in the processor's cache.
_CHUNK = 1 << 13


@dataclass(frozen=True)
class DecisionRule:
    """How similarities become a map.

    Attributes
    ----------
    class_ids : int32 array (classes,)
        Id that each class has in the map.
    confidence_scale : float
        The scale τ.
    measures : tuple of str
        Those of `MEASURES` that are wanted.
    unclassified_below : float or None
        Pixels whose best similarity is less are unclassified; None for none.
    unclassified_id : int
        Id of unclassified pixels in the map.
    """

    class_ids: NDArray[np.int32]
    confidence_scale: float
    measures: tuple[str, ...] = ()
    unclassified_below: Optional[float] = None
    unclassified_id: int = 0

    @property
    def needs_cosines(self) -> bool:
        """Whether more is asked than which class is the nearest."""
        return bool(self.measures) or self.unclassified_below is not None

    @property
    def bytes_per_pixel(self) -> int:
        """Memory of a pixel's `Decision`."""
        return 4 * (1 + len(self.measures))


@dataclass(frozen=True, eq=False)
class Decision:
    """What was decided on the pixels of a window.

    Attributes
    ----------
    class_ids : int32 array (H, W)
        0 at invalid pixels.
    measures : dict of str to float32 array (H, W)
        The measures wanted, 0 to 1; NaN at invalid pixels. At unclassified pixels they are those of
        the nearest class.
    """

    class_ids: NDArray[np.int32]
    measures: dict[str, NDArray[np.float32]]

    def within(self, mask: Optional[NDArray[np.bool_]]) -> Decision:
        """Return the decision with all other pixels invalid; None for a mask changes none.

        Parameters
        ----------
        mask : bool array (H, W) or None
        """
        if mask is None:
            return self
        return Decision(
            np.where(mask, self.class_ids, 0),
            {name: np.where(mask, values, np.nan) for name, values in self.measures.items()},
        )


def decide(
    similarities: NDArray[np.float32], valid: NDArray[np.bool_], rule: DecisionRule
) -> Decision:
    """Return the decision on a window's similarities.

    Parameters
    ----------
    similarities : float32 array (classes, H, W)
        Cosine similarities, or what orders the classes alike where the rule `needs_cosines` not;
        anything at invalid pixels.
    valid : bool array (H, W)
    rule : DecisionRule
    """
    count = len(similarities)
    flat = similarities.reshape(count, -1)
    ids = np.empty(flat.shape[1], np.int32)
    class_ids = np.asarray(rule.class_ids, np.int32)
    nearest = np.empty(flat.shape[1], np.float32)
    measures = {name: np.empty(flat.shape[1], np.float32) for name in rule.measures}
    for start in range(0, flat.shape[1], _CHUNK):
        part = slice(start, start + _CHUNK)
        best = flat[:, part].max(axis=0)
        nearest[part] = best
        # From the last class to the first: of equals, the first is kept. Much faster than argmax
        # along the first axis.
        ids[part] = class_ids[0]
        for class_id, similarity in zip(class_ids[::-1], flat[::-1, part]):
            np.copyto(ids[part], class_id, where=similarity == best)
        if measures:
            found = _measures(flat[:, part], nearest[part], rule.confidence_scale, rule.measures)
            for name, values in found.items():
                measures[name][part] = values
    if rule.unclassified_below is not None:
        ids[nearest < rule.unclassified_below] = rule.unclassified_id
    outside = ~valid.ravel()
    ids[outside] = 0
    for values in measures.values():
        values[outside] = np.nan
    return Decision(
        ids.reshape(valid.shape),
        {name: values.reshape(valid.shape) for name, values in measures.items()},
    )


def undecided(shape: tuple[int, int], rule: DecisionRule) -> Decision:
    """Return the decision on a window of invalid pixels."""
    return Decision(
        np.zeros(shape, np.int32),
        {name: np.full(shape, np.nan, np.float32) for name in rule.measures},
    )


def free_class_id(ids: Collection[int]) -> int:
    """Return the id that "unclassified" gets beside the classes of a map.

    The next after the largest; where that would need a larger type of raster (above 255, where all
    classes are within), or is no class id any more, the largest free one below instead, if there is
    one.

    Raises
    ------
    ValueError
        When no id is free.
    """
    taken = set(ids)
    largest = max(taken, default=0)
    limit = 255 if largest <= 255 else MAX_CLASS_ID
    if largest < limit:
        return largest + 1
    free = next((i for i in range(limit, 0, -1) if i not in taken), limit + 1)
    if free > MAX_CLASS_ID:
        raise ValueError("no class id is free")
    return free


def _measures(
    similarities: NDArray[np.float32],
    nearest: NDArray[np.float32],
    scale: float,
    wanted: Collection[str],
) -> dict[str, NDArray[np.float32]]:
    """Return the wanted measures of the columns of similarities (classes, n)."""
    # At most 0, and 0 for the best class, so that no exponential overflows.
    logits = (similarities - nearest) * np.float32(scale)
    shares = np.exp(logits)
    total = shares.sum(axis=0)
    found = {"confidence": 1 / total}
    if "margin" in wanted:
        found["margin"] = (1 - _second(shares)) / total
    if "entropy" in wanted:
        # ln p = logit - ln total, hence -Σ p ln p = ln total - Σ share logit / total.
        entropy = np.log(total) - (shares * logits).sum(axis=0) / total
        full = np.log(np.float32(len(shares))) if len(shares) > 1 else np.float32(1)
        found["entropy"] = np.clip(entropy / full, 0, 1)
    return {name: found[name] for name in wanted}


def _second(shares: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the second largest of each column of shares (classes, n), 0 where there is one."""
    best = shares[0].copy()
    second: NDArray[np.float32] = np.zeros_like(best)
    for share in shares[1:]:
        np.maximum(second, np.minimum(best, share), out=second)
        np.maximum(best, share, out=best)
    return second
