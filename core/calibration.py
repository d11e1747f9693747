"""Confidence that means something: what held-out pixels tell of scale and threshold, and the error.

Both are fitted on held-out pixels of the training labels with a model that has not seen them, and
stored in the bundle for the model that is then trained on all labels.
"""

from __future__ import annotations

from typing import Optional

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

BINS = 15
"""Bins of equal width of the expected calibration error, as Guo et al. (2017) use."""


KEPT_SHARE = 0.98
"""Share of the rightly classified held-out pixels that the fitted threshold leaves their class."""


def fit_confidence_scale(similarities: Tensor, targets: Tensor) -> float:
    """Return the logit scale that makes held-out confidences most likely (Guo et al. 2017).

    The targets are smoothed by 1 / (n + 2), as Platt (1999) does, so that a few pixels that happen
    to be all right do not make the model infinitely sure.

    Parameters
    ----------
    similarities : float tensor (n, classes)
        Cosine similarities of held-out pixels.
    targets : int64 tensor (n,)

    Returns
    -------
    float
        Between 1 and 100.
    """
    log_scales = torch.linspace(0.0, float(np.log(100.0)), 200, dtype=torch.float64)
    values = similarities.double().cpu()
    truth = targets.cpu()
    smoothing = 1.0 / (len(truth) + 2)
    losses = [
        float(cross_entropy(values * scale.exp(), truth, label_smoothing=smoothing))
        for scale in log_scales
    ]
    return min(float(log_scales[int(np.argmin(losses))].exp()), 100.0)


def fit_unclassified_threshold(
    similarities: Tensor, targets: Tensor, kept: float = KEPT_SHARE
) -> Optional[float]:
    """Return the similarity below which a pixel is better left unclassified.

    The largest best similarity that still leaves at least a share `kept` of the rightly classified
    held-out pixels their class. It bounds what is lost; how many wrong pixels it catches is not
    promised. With n right pixels, the smallest ⌊(1 - kept) n⌋ similarities fall below it.

    Parameters
    ----------
    similarities : float tensor (n, classes)
        Cosine similarities of held-out pixels.
    targets : int64 tensor (n,)
    kept : float
        Above 0, at most 1.

    Returns
    -------
    float or None
        Between -1 and 1; None where no held-out pixel is right.

    Raises
    ------
    ValueError
        For another `kept`.
    """
    if not 0 < kept <= 1:
        raise ValueError(f"kept must be above 0 and at most 1, got {kept}")
    best, chosen = similarities.max(dim=1)
    right = np.sort(best[chosen == targets].double().cpu().numpy())
    if right.size == 0:
        return None
    # Rounding of (1 - kept) n must never cost one pixel more than promised.
    lost = right.size - int(np.ceil(kept * right.size))
    return float(np.clip(right[lost], -1.0, 1.0))


def expected_calibration_error(
    confidence: np.ndarray, right: np.ndarray, bins: int = BINS
) -> float:
    """Return how far confidences lie from the accuracy they promise (Guo et al. 2017, equation 3).

    The confidences are parted into bins of equal width; the error is the mean, weighted by the
    number of pixels, of the absolute difference between a bin's accuracy and its mean confidence.

    Parameters
    ----------
    confidence : float array (n,)
        Probability of the chosen class, 0 to 1.
    right : bool array (n,)
        Whether the chosen class is the true one.
    bins : int

    Returns
    -------
    float
        0 (as sure as right) to 1; 0 for no pixel at all.
    """
    confidence = np.asarray(confidence, np.float64)
    if confidence.size == 0:
        return 0.0
    # The upper edge belongs to a bin, as in the paper: a confidence of 1 is in the last one.
    place = np.clip(np.ceil(confidence * bins).astype(np.int64) - 1, 0, bins - 1)
    promised = np.bincount(place, weights=confidence, minlength=bins)
    kept = np.bincount(place, weights=np.asarray(right, np.float64), minlength=bins)
    return float(np.abs(kept - promised).sum() / confidence.size)
