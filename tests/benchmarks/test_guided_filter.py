"""The guided filter and the box means against their definitions, pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest

from spectraprompt.benchmarks.baselines.features import box_mean
from spectraprompt.benchmarks.baselines.guided_filter import guided_filter


def window(row: int, col: int, radius: int) -> tuple[slice, slice]:
    return (
        slice(max(row - radius, 0), row + radius + 1),
        slice(max(col - radius, 0), col + radius + 1),
    )


def by_definition(guide: np.ndarray, layer: np.ndarray, radius: int, epsilon: float) -> np.ndarray:
    """Fit each window by ridge regression, and average over all windows that hold a pixel."""
    total, count = np.zeros(guide.shape), np.zeros(guide.shape)
    for row, col in np.ndindex(guide.shape):
        where = window(row, col, radius)
        inside, values = guide[where].ravel(), layer[where].ravel()
        # Ridge on the slope alone: minimise mean((a I + b - p)²) + epsilon a².
        design = np.stack([inside, np.ones(inside.size)], axis=1)
        gram = design.T @ design / inside.size + np.diag([epsilon, 0.0])
        a, b = np.linalg.solve(gram, design.T @ values / inside.size)
        total[where] += a * guide[where] + b
        count[where] += 1
    return total / count


@pytest.mark.parametrize("shape", [(9, 12), (3, 7), (1, 1)])
@pytest.mark.parametrize("radius", [1, 3])
def test_inner_pixels_follow_the_definition(shape: tuple[int, int], radius: int) -> None:
    rng = np.random.default_rng(3)
    guide, layers = rng.random(shape), rng.random((2, *shape))
    smooth = guided_filter(guide, layers, radius, 0.01)
    for found, layer in zip(smooth, layers):
        np.testing.assert_allclose(found, by_definition(guide, layer, radius, 0.01), atol=1e-9)


def test_an_edge_of_the_guide_stays_and_noise_goes() -> None:
    rng = np.random.default_rng(0)
    guide = np.repeat([[0.0] * 10 + [1.0] * 10], 20, axis=0)
    layer = guide + rng.normal(0, 0.3, guide.shape)
    smooth = guided_filter(guide, layer[None], 3, 1e-3)[0]
    assert np.abs(smooth - guide).max() < 0.35
    assert np.abs(smooth - guide).mean() < 0.3 * np.abs(layer - guide).mean()


@pytest.mark.parametrize("side", [1, 3, 7, 35])
def test_box_means_are_cut_off_at_the_edge(side: int) -> None:
    values = np.random.default_rng(1).random((2, 6, 9)) + 1e6
    means = box_mean(values, side)
    for row, col in np.ndindex(6, 9):
        where = window(row, col, side // 2)
        expected = values[(slice(None), *where)].mean(axis=(1, 2))
        np.testing.assert_allclose(means[:, row, col], expected, rtol=1e-12)
