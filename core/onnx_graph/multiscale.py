"""The ONNX graph of the backbone `multiscale`; see `core.model.multiscale`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..text import worded
from .builder import TO_END, GraphBuilder, UnsupportedGraphError, Weights

SETTINGS = frozenset(
    {"components", "boxes", "width", "dropout", "noise", "scale_dropout", "activation"}
)
"""What the graph knows of the backbone's configuration."""

_ACTIVATIONS = {"relu": "Relu", "gelu": "Gelu"}


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

    Raises
    ------
    UnsupportedGraphError
        For an activation without operator.
    """
    boxes = [int(side) for side in config["boxes"]]
    features = _means(graph, boxes, window, mask)
    flat = graph.node("Reshape", features, graph.integers(0, -1))
    matrix = weights.take("backbone.hidden.weight") * weights.take("backbone.inverse_deviation")
    return graph.node(
        _activation_of(config), graph.affine(matrix, weights.take("backbone.hidden.bias"), flat)
    )


def _activation_of(config: Mapping[str, Any]) -> str:
    """Return the operator that a configuration asks for; those before `activation` had GELU."""
    name = config.get("activation", "gelu")
    if name not in _ACTIVATIONS:
        raise UnsupportedGraphError(
            worded("There is no ONNX graph with the activation {name}.", name=repr(name))
        )
    return _ACTIVATIONS[name]


def bytes_per_pixel(config: Mapping[str, Any]) -> int:
    """Return the working memory for a pixel of a window."""
    planes = 4 * (int(config["components"]) + 1) * 6
    features = 4 * int(config["components"]) * (1 + len(config["boxes"])) * 2
    return planes + features + 4 * int(config["width"]) * 2


def _means(graph: GraphBuilder, boxes: list[int], window: str, mask: str) -> str:
    """Return the pixels and their means over boxes, (K · (1 + boxes), H, W)."""
    radius = max(boxes, default=1) // 2

    def rows_from(value: str, first: int) -> str:
        """Cut H rows from a value with all rows, by how far they end before its end."""
        return graph.sliced(value, [first], [first - 2 * radius or TO_END], 1)

    inner = rows_from(window, radius)
    scales = [graph.sliced(inner, [radius], [-radius or TO_END], 2)]
    means: dict[int, str] = {}
    stacked = graph.node("Concat", window, mask, axis=0)
    # Sums down the columns, from box to box.
    columns, half = rows_from(stacked, radius), 0
    for index in sorted(range(len(boxes)), key=boxes.__getitem__):
        side = boxes[index]
        while half < side // 2:
            half += 1
            for first in (radius - half, radius + half):
                columns = graph.node("Add", columns, rows_from(stacked, first))
        beyond = radius - half
        near = graph.sliced(columns, [beyond], [-beyond or TO_END], 2) if beyond else columns
        sums = _sliding_sums(graph, near, side)
        weight = graph.node("Max", graph.sliced(sums, [-1], [TO_END], 0), graph.constant(1.0))
        means[index] = graph.node(
            "Mul", graph.sliced(sums, [0], [-1], 0), graph.node("Reciprocal", weight)
        )
    scales += [means[index] for index in range(len(boxes))]
    return graph.node("Concat", *scales, axis=0)


def _sliding_sums(graph: GraphBuilder, values: str, length: int) -> str:
    """Return the sums of `length` neighbours along rows of (K, H, n): (K, H, n - length + 1).

    By doubling, as in `core.model.multiscale`.
    """
    total, done, doubled, over = "", 0, 1, length - 1  # `values` has `over` columns too many
    while True:
        if length & doubled:
            here = graph.sliced(values, [done], [done - over or TO_END], 2) if over else values
            total = graph.node("Add", total, here) if total else here
            done += doubled
        if done == length:
            return total
        left = graph.sliced(values, [0], [-doubled], 2)
        values = graph.node("Add", left, graph.sliced(values, [doubled], [TO_END], 2))
        over -= doubled
        doubled *= 2
