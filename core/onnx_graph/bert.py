"""The ONNX graph of a text encoder of the BERT family (Devlin et al. 2019, arXiv 1810.04805).

From tokens to the mean of the last layer's token vectors over the attention mask, scaled to
length 1 (Reimers & Gurevych 2019, arXiv 1908.10084), all in float32.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..text import worded
from .builder import GraphBuilder, UnsupportedGraphError, Weights

INPUT_IDS, ATTENTION_MASK, EMBEDDING = "input_ids", "attention_mask", "embedding"

_SMALLEST_LENGTH = 1e-12  # as torch's normalize


def bert_graph(
    config: Mapping[str, Any], weights: Mapping[str, NDArray[Any]], metadata: Mapping[str, str]
) -> bytes:
    """Return the ONNX file of a text encoder.

    Its inputs are ``input_ids`` and ``attention_mask``, int64 (texts, tokens); its output is
    ``embedding``, float32 (texts, dim), rows of length 1.

    Parameters
    ----------
    config : mapping
        The content of ``config.json``.
    weights : mapping of str to array
        The content of ``model.safetensors``.
    metadata : mapping of str to str
        What the file tells about itself.

    Raises
    ------
    UnsupportedGraphError
        When it is no BERT, or one with other parts than these.
    """
    _check_architecture(config)
    given = Weights({_plain(name): array for name, array in weights.items()})
    given.leave_all("pooler.", "cls.", "embeddings.position_ids")
    graph = GraphBuilder()
    size = int(config["hidden_size"])
    epsilon = float(config.get("layer_norm_eps", 1e-12))

    words = graph.node(
        "Gather", graph.constant(given.take("embeddings.word_embeddings.weight")), INPUT_IDS
    )
    tokens = graph.sliced(graph.node("Shape", INPUT_IDS), [1], [2], 0)
    places = graph.node(
        "Slice",
        graph.constant(given.take("embeddings.position_embeddings.weight")),
        graph.integers(0),
        tokens,
        graph.integers(0),
    )
    # One text at a time: all tokens are of the first segment.
    segment = graph.constant(given.take("embeddings.token_type_embeddings.weight")[0])
    hidden = graph.node("Add", graph.node("Add", words, segment), places)
    hidden = _normalised(graph, given, "embeddings.LayerNorm", hidden, epsilon)

    present = graph.cast(ATTENTION_MASK, np.float32)
    absent = graph.node("Sub", graph.constant(1.0), present)
    bias = graph.node("Mul", absent, graph.constant(np.finfo(np.float32).min))
    bias = graph.node("Unsqueeze", bias, graph.integers(1, 2))
    for layer in range(int(config["num_hidden_layers"])):
        name = f"encoder.layer.{layer}"
        heads = int(config["num_attention_heads"])
        hidden = _layer(graph, given, name, hidden, bias, heads, size // heads, epsilon)
    given.check_all_used()

    weight = graph.node("Unsqueeze", present, graph.integers(2))
    total = graph.node(
        "ReduceSum", graph.node("Mul", hidden, weight), graph.integers(1), keepdims=0
    )
    mean = graph.node("Div", total, graph.node("ReduceSum", weight, graph.integers(1), keepdims=0))
    length = graph.node("ReduceL2", mean, graph.integers(1))
    unit = graph.node("Div", mean, graph.node("Max", length, graph.constant(_SMALLEST_LENGTH)))
    shape = ("texts", "tokens")
    return graph.finish(
        "text_encoder",
        {INPUT_IDS: (np.int64, shape), ATTENTION_MASK: (np.int64, shape)},
        EMBEDDING,
        unit,
        ("texts", size),
        metadata,
    )


def _check_architecture(config: Mapping[str, Any]) -> None:
    expected = {
        "model_type": ("bert",),
        "hidden_act": ("gelu",),
        "position_embedding_type": (None, "absolute"),
        "is_decoder": (None, False),
    }
    for key, values in expected.items():
        if config.get(key) not in values:
            raise UnsupportedGraphError(
                worded(
                    "There is no ONNX graph of a text encoder with {key} {value}; it needs the "
                    "packages torch and transformers.",
                    key=key,
                    value=repr(config.get(key)),
                )
            )


def _plain(name: str) -> str:
    """Return a weight's name as the bare model has it, without the task around it."""
    plain = name[len("bert.") :] if name.startswith("bert.") else name
    # As the first checkpoints named the two parts of a normalisation.
    return plain.replace("LayerNorm.gamma", "LayerNorm.weight").replace(
        "LayerNorm.beta", "LayerNorm.bias"
    )


def _layer(
    graph: GraphBuilder,
    weights: Weights,
    name: str,
    hidden: str,
    bias: str,
    heads: int,
    head_size: int,
    epsilon: float,
) -> str:
    """Return the tokens (texts, tokens, dim) after one layer, normalised after each part."""

    def by_head(part: str, order: list[int]) -> str:
        values = _linear(graph, weights, f"{name}.attention.self.{part}", hidden)
        parts = graph.node("Reshape", values, graph.integers(0, 0, heads, head_size))
        return graph.node("Transpose", parts, perm=order)

    query, value = by_head("query", [0, 2, 1, 3]), by_head("value", [0, 2, 1, 3])
    scores = graph.node("MatMul", query, by_head("key", [0, 2, 3, 1]))
    scores = graph.node("Div", scores, graph.constant(math.sqrt(head_size)))
    shares = graph.node("Softmax", graph.node("Add", scores, bias), axis=-1)
    attended = graph.node("Transpose", graph.node("MatMul", shares, value), perm=[0, 2, 1, 3])
    attended = graph.node("Reshape", attended, graph.integers(0, 0, heads * head_size))
    attended = _linear(graph, weights, f"{name}.attention.output.dense", attended)
    hidden = graph.node("Add", hidden, attended)
    hidden = _normalised(graph, weights, f"{name}.attention.output.LayerNorm", hidden, epsilon)
    inner = graph.node("Gelu", _linear(graph, weights, f"{name}.intermediate.dense", hidden))
    hidden = graph.node("Add", hidden, _linear(graph, weights, f"{name}.output.dense", inner))
    return _normalised(graph, weights, f"{name}.output.LayerNorm", hidden, epsilon)


def _linear(graph: GraphBuilder, weights: Weights, name: str, rows: str) -> str:
    product = graph.node("MatMul", rows, graph.constant(weights.take(f"{name}.weight").T))
    return graph.node("Add", product, graph.constant(weights.take(f"{name}.bias")))


def _normalised(graph: GraphBuilder, weights: Weights, name: str, rows: str, epsilon: float) -> str:
    scale = graph.constant(weights.take(f"{name}.weight"))
    offset = graph.constant(weights.take(f"{name}.bias"))
    return graph.node("LayerNormalization", rows, scale, offset, axis=-1, epsilon=epsilon)
