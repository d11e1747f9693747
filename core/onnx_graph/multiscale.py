"""The ONNX graph of the backbone `multiscale`; see `core.model.multiscale`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .builder import TO_END, GraphBuilder, Weights

SETTINGS = frozenset({"components", "boxes", "width", "dropout", "noise", "scale_dropout"})
"""What the graph knows of the backbone's configuration."""


def embeddings(
    graph: GraphBuilder, config: Mapping[str, Any], weights: Weights, window: str, mask: str
) -> str:
    """Add the backbone to a graph.

    Parameters
    ----------
    graph : GraphBuilder
    config : mapping
        As `Backbone.config` returns it.
    weights : Weights
        Their names begin with ``backbone.``.
    window, mask : str
        Values float32 (K, H + 2r, W + 2r) and (1, H + 2r, W + 2r).

    Returns
    -------
    str
        Value float32 (D, H·W).
    """
    boxes = [int(side) for side in config["boxes"]]
    features = _means(graph, boxes, window, mask)
    flat = graph.node("Reshape", features, graph.integers(0, -1))
    matrix = weights.take("backbone.hidden.weight") * weights.take("backbone.inverse_deviation")
    return graph.node("Gelu", graph.affine(matrix, weights.take("backbone.hidden.bias"), flat))


def bytes_per_pixel(config: Mapping[str, Any]) -> int:
    """Return the working memory for a pixel of a window."""
    table = 8 * (int(config["components"]) + 1) * 5  # with a box's four corners
    features = 4 * int(config["components"]) * (1 + len(config["boxes"])) * 2
    return table + features + 4 * int(config["width"]) * 2


def _means(graph: GraphBuilder, boxes: list[int], window: str, mask: str) -> str:
    """Return the pixels and their means over boxes, (K · (1 + boxes), H, W)."""
    radius = max(boxes, default=1) // 2
    end = -radius if radius else TO_END
    scales = [graph.sliced(window, [radius] * 2, [end] * 2, 1)]
    if boxes:
        # Summed areas in double precision, with a row and a column of zeros before them.
        stacked = graph.cast(graph.node("Concat", window, mask, axis=0), np.float64)
        table = stacked
        for axis in (1, 2):
            table = graph.node("CumSum", table, graph.constant(axis, np.int64))
        table = graph.node("Pad", table, graph.integers(0, 1, 1, 0, 0, 0))
    for side in boxes:
        near = radius - side // 2
        far = near + side
        # A slice of H rows from `near` on ends this far from the table's end.
        ends = {start: -(2 * radius + 1 - start) or TO_END for start in (near, far)}

        def corner(row: int, col: int, ends: dict[int, int] = ends) -> str:
            return graph.sliced(table, [row, col], [ends[row], ends[col]], 1)

        right = graph.node("Sub", corner(far, far), corner(near, far))
        left = graph.node("Sub", corner(far, near), corner(near, near))
        sums = graph.node("Sub", right, left)
        count = graph.node("Round", graph.sliced(sums, [-1], [TO_END], 0))
        weight = graph.node("Max", count, graph.constant(1.0, np.float64))
        means = graph.node("Div", graph.sliced(sums, [0], [-1], 0), weight)
        scales.append(graph.cast(means, np.float32))
    return graph.node("Concat", *scales, axis=0)
