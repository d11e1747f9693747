"""The guided image filter (He, Sun & Tang 2013, IEEE TPAMI 35, 1397–1409) with a grey guide.

In every window the output is a linear function of the guide, a I + b, fitted to the input by
ridge regression; a pixel's output is the mean of these functions over all windows that hold it.
Windows are cut off at the scene's edge.
"""

from __future__ import annotations

import numpy as np

from .features import box_mean


def guided_filter(guide: np.ndarray, layers: np.ndarray, radius: int, epsilon: float) -> np.ndarray:
    """Smooth layers along the edges of a guide.

    Parameters
    ----------
    guide : float array (rows, cols)
    layers : float array (layers, rows, cols)
    radius : int
        Windows are 2 · radius + 1 pixels wide.
    epsilon : float
        Ridge penalty, in the guide's units squared: windows whose variance is far below it are
        averaged, edges far above it are kept.

    Returns
    -------
    float64 array (layers, rows, cols)
    """
    side = 2 * radius + 1
    intensity = np.asarray(guide, dtype=np.float64)[None]
    values = np.asarray(layers, dtype=np.float64)
    mean_guide, mean_values = box_mean(intensity, side), box_mean(values, side)
    variance = box_mean(intensity * intensity, side) - mean_guide * mean_guide
    covariance = box_mean(intensity * values, side) - mean_guide * mean_values
    slope = covariance / (np.maximum(variance, 0.0) + epsilon)
    offset = mean_values - slope * mean_guide
    return np.asarray(box_mean(slope, side) * intensity + box_mean(offset, side))
