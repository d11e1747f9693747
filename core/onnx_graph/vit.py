"""The ONNX graph of the backbone `vit`; see `core.model.vit`.

The torch module cuts a patch around every pixel. Here the token of each 3 × 3 window is computed
once, as a convolution, and every pixel takes the tokens that its patch consists of: the same
numbers, without a patch.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from .builder import TO_END, GraphBuilder, Weights

SETTINGS = frozenset(
    {"components", "patch", "depth", "heads", "width", "mlp_width", "dropout", "noise"}
)
"""What the graph knows of the backbone's configuration."""

_TOKEN = 3
"""Side of a token in pixels."""

_EPSILON = 1e-5
"""Of torch's LayerNorm."""


def embeddings(
    graph: GraphBuilder, config: Mapping[str, Any], weights: Weights, window: str, mask: str
) -> str:
    """Add the backbone to a graph; parameters and result as in `multiscale.embeddings`."""
    width, patch = int(config["width"]), int(config["patch"])
    components = int(config["components"])
    kernel = weights.take("backbone.token.weight").reshape(width, components, _TOKEN, _TOKEN)
    tokens = _convolved(graph, window, kernel, weights.take("backbone.token.bias"))
    valid = _convolved(graph, mask, np.ones((1, 1, _TOKEN, _TOKEN), np.float32), np.zeros(1))
    hidden = graph.node("Transpose", _of_patches(graph, tokens, patch), perm=[2, 1, 0])
    present = graph.node("Transpose", _of_patches(graph, valid, patch), perm=[2, 0, 1])

    first = weights.take("backbone.class_token") + weights.take("backbone.position")[:, :1]
    pixels = graph.sliced(graph.node("Shape", hidden), [0], [1], 0)
    shape = graph.node("Concat", pixels, graph.integers(1, width), axis=0)
    leading = graph.node("Expand", graph.constant(first), shape)
    placed = graph.node("Add", hidden, graph.constant(weights.take("backbone.position")[:, 1:]))
    hidden = graph.node("Concat", leading, placed, axis=1)

    # Tokens without a valid pixel are kept out of the attention; the class token never is.
    out = graph.node("Less", present, graph.constant(0.5))
    masked = graph.node("Where", out, graph.constant(-math.inf), graph.constant(0.0))
    masked = graph.node("Pad", masked, graph.integers(0, 0, 1, 0, 0, 0))
    bias = graph.node("Reshape", masked, graph.integers(0, 1, 1, -1))
    depth, heads = int(config["depth"]), int(config["heads"])
    for layer in range(depth):
        # Of the last layer, only the class token is used.
        only_first = layer == depth - 1
        name = f"backbone.layers.{layer}"
        hidden = _layer(graph, heads, weights, name, hidden, bias, only_first)
    only = graph.node("Squeeze", hidden, graph.integers(1))
    normalised = _normalised(graph, weights, "backbone.norm", only)
    return graph.node("Transpose", normalised, perm=[1, 0])


def bytes_per_pixel(config: Mapping[str, Any]) -> int:
    """Return the working memory for a pixel of a window."""
    tokens = (int(config["patch"]) // _TOKEN) ** 2 + 1
    numbers = 3 * int(config["heads"]) * tokens**2
    numbers += tokens * (10 * int(config["width"]) + 2 * int(config["mlp_width"]))
    return 4 * numbers


def _convolved(graph: GraphBuilder, value: str, kernel: Any, bias: Any) -> str:
    """Return the 3 × 3 convolution (m, rows - 2, cols - 2) of a value (k, rows, cols)."""
    batch = graph.node("Unsqueeze", value, graph.integers(0))
    done = graph.node("Conv", batch, graph.constant(kernel), graph.constant(bias))
    return graph.node("Squeeze", done, graph.integers(0))


def _of_patches(graph: GraphBuilder, tokens: str, patch: int) -> str:
    """Return the tokens (m, tokens of a patch, H · W) of each pixel's patch."""
    parts = []
    last = patch - _TOKEN
    for row in range(0, patch, _TOKEN):
        for col in range(0, patch, _TOKEN):
            ends = [start - last or TO_END for start in (row, col)]
            part = graph.sliced(tokens, [row, col], ends, 1)
            parts.append(graph.node("Reshape", part, graph.integers(0, 1, -1)))
    return graph.node("Concat", *parts, axis=1)


def _layer(
    graph: GraphBuilder,
    heads: int,
    weights: Weights,
    name: str,
    hidden: str,
    bias: str,
    only_first: bool,
) -> str:
    """Return the tokens (n, tokens, width) after one transformer layer, or the first of them."""
    mixed = _linear(
        graph,
        weights,
        f"{name}.query_key_value",
        _normalised(graph, weights, f"{name}.norm_attention", hidden),
    )
    parts = graph.node("Reshape", mixed, graph.integers(0, 0, 3, heads, -1))
    query, key, value = (
        graph.node("Gather", parts, graph.constant(part, np.int64), axis=2) for part in range(3)
    )
    if only_first:
        query, hidden = (graph.sliced(tokens, [0], [1], 1) for tokens in (query, hidden))
    size = weights.take(f"{name}.out.weight").shape[0] // heads
    query = graph.node("Transpose", query, perm=[0, 2, 1, 3])
    key = graph.node("Transpose", key, perm=[0, 2, 3, 1])
    value = graph.node("Transpose", value, perm=[0, 2, 1, 3])
    scores = graph.node("MatMul", query, key)
    scores = graph.node("Mul", scores, graph.constant(1.0 / math.sqrt(size)))
    shares = graph.node("Softmax", graph.node("Add", scores, bias), axis=-1)
    attended = graph.node("Transpose", graph.node("MatMul", shares, value), perm=[0, 2, 1, 3])
    attended = graph.node("Reshape", attended, graph.integers(0, 0, -1))
    hidden = graph.node("Add", hidden, _linear(graph, weights, f"{name}.out", attended))
    inner = _linear(
        graph, weights, f"{name}.mlp.0", _normalised(graph, weights, f"{name}.norm_mlp", hidden)
    )
    outer = _linear(graph, weights, f"{name}.mlp.2", graph.node("Gelu", inner))
    return graph.node("Add", hidden, outer)


def _linear(graph: GraphBuilder, weights: Weights, name: str, rows: str) -> str:
    product = graph.node("MatMul", rows, graph.constant(weights.take(f"{name}.weight").T))
    return graph.node("Add", product, graph.constant(weights.take(f"{name}.bias")))


def _normalised(graph: GraphBuilder, weights: Weights, name: str, rows: str) -> str:
    scale = graph.constant(weights.take(f"{name}.weight"))
    offset = graph.constant(weights.take(f"{name}.bias"))
    return graph.node("LayerNormalization", rows, scale, offset, axis=-1, epsilon=_EPSILON)
