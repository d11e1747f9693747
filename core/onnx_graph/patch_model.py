"""The ONNX graph of the whole model: a window of spectra in, similarities with the classes out.

======================  ========================  ==================================================
input                   type and shape            what
======================  ========================  ==================================================
``spectra``             float32 (scene bands,     a window with its halo; anything at invalid pixels
                        H + 2r, W + 2r)
``valid``               bool (H + 2r, W + 2r)     false at nodata and outside the scene
``band_matrix``         float32 (model bands,     brings the scene's bands to the model's; an
                        scene bands)              identity costs nothing
``prompt_matrix``       float32 (classes, text    unit vectors of the classes
                        dim)
======================  ========================  ==================================================

The output ``similarities`` is float32 (classes, H, W): cosines, meaningless at invalid pixels.

The file tells about itself (`GraphFacts`), so that nothing else is needed to plan windows for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray

from ..text import worded
from . import multiscale, vit
from .builder import TO_END, GraphBuilder, UnsupportedGraphError, Weights

SPECTRA, VALID, BAND_MATRIX, PROMPT_MATRIX = "spectra", "valid", "band_matrix", "prompt_matrix"
SIMILARITIES = "similarities"

SNV_FLOOR = 1e-6
_SMALLEST_LENGTH = 1e-12  # as torch's normalize
_BLOCK = 64  # rows of a triangle that are multiplied together


@dataclass(frozen=True)
class BackboneGraph:
    """How a backbone becomes part of a graph.

    Attributes
    ----------
    embeddings : callable
        Adds the backbone to a graph: (graph, config, weights, window, mask) -> value (D, H·W).
    settings : set of str
        What it knows of the backbone's configuration.
    bytes_per_pixel : callable
        Working memory for a pixel of a window, of a configuration.
    window_pixels : int
        Pixels of a window, halo included, that take about a second on two cores at most.
    """

    embeddings: Callable[[GraphBuilder, Mapping[str, Any], Weights, str, str], str]
    settings: frozenset[str]
    bytes_per_pixel: Callable[[Mapping[str, Any]], int]
    window_pixels: int


BACKBONES: Mapping[str, BackboneGraph] = {
    "multiscale": BackboneGraph(
        multiscale.embeddings, multiscale.SETTINGS, multiscale.bytes_per_pixel, 1 << 17
    ),
    "vit": BackboneGraph(vit.embeddings, vit.SETTINGS, vit.bytes_per_pixel, 1 << 12),
}
"""The graph of each backbone, by its name."""


@dataclass(frozen=True)
class GraphFacts:
    """What an ONNX file tells about itself, all but the graph.

    Attributes
    ----------
    radius : int
        Pixels r of the halo.
    window_pixels : int
        Pixels of a window, halo included, that take about a second on two cores at most.
    bytes_per_pixel : int
        Working memory for a pixel of a window, bands and similarities apart.
    """

    radius: int
    window_pixels: int
    bytes_per_pixel: int

    def metadata(self) -> dict[str, str]:
        """Return the facts as ONNX holds them."""
        return {key: str(value) for key, value in asdict(self).items()}

    @classmethod
    def of(cls, metadata: Mapping[str, str]) -> GraphFacts:
        """Return the facts that an ONNX file holds.

        Raises
        ------
        KeyError, ValueError
            When they are not there.
        """
        return cls(**{entry.name: int(metadata[entry.name]) for entry in fields(cls)})


def patch_model_graph(
    backbone: Mapping[str, Any], radius: int, weights: Mapping[str, NDArray[Any]]
) -> bytes:
    """Return the ONNX file of a model.

    Parameters
    ----------
    backbone : mapping
        ``name`` and ``config``, as in the manifest of a bundle.
    radius : int
        Of the model.
    weights : mapping of str to array
        The bundle's weights.

    Raises
    ------
    UnsupportedGraphError
        When there is no graph for this backbone, its settings or its weights.
    """
    name, config = backbone["name"], backbone["config"]
    if name not in BACKBONES:
        raise UnsupportedGraphError(
            worded("There is no ONNX graph of the backbone {name}.", name=repr(name))
        )
    part = BACKBONES[name]
    unknown = sorted(set(config) - part.settings)
    if unknown:
        raise UnsupportedGraphError(
            worded(
                "The ONNX graph of the backbone {name} does not know its setting {setting}.",
                name=repr(name),
                setting=repr(unknown[0]),
            )
        )
    given = Weights(weights)
    embedding = given.shape("probe.linear.weight")[1]
    given.leave("probe.log_scale")  # for training, and for confidences
    graph = GraphBuilder()
    window, mask = _projected(graph, given)
    embedded = part.embeddings(graph, config, given, window, mask)
    flat = _similarities(graph, given, embedded)
    given.check_all_used()
    text = 4 * (embedding + 3 * _BLOCK)  # embeddings from a row on, and a block's products
    facts = GraphFacts(radius, part.window_pixels, part.bytes_per_pixel(config) + text)
    return graph.finish(
        "spectraprompt",
        {
            SPECTRA: (np.float32, ("scene_bands", "padded_rows", "padded_cols")),
            VALID: (np.bool_, ("padded_rows", "padded_cols")),
            BAND_MATRIX: (np.float32, (given.shape("front.matrix")[1], "scene_bands")),
            PROMPT_MATRIX: (np.float32, ("classes", given.shape("probe.linear.weight")[0])),
        },
        SIMILARITIES,
        _unflattened(graph, flat, radius),
        ("classes", "rows", "cols"),
        facts.metadata(),
    )


def _projected(graph: GraphBuilder, weights: Weights) -> tuple[str, str]:
    """Return the projected window (K, rows, cols) and its mask (1, rows, cols) as float32."""
    mean, centred = _centred(graph, graph.node("Reshape", SPECTRA, graph.integers(0, -1)))
    matrix = weights.take("front.matrix")
    variance = graph.node("ReduceMean", graph.node("Mul", centred, centred), graph.integers(0))
    deviation = graph.node("Sqrt", variance)
    # Where the deviation is as small as this, mean and peak of a spectrum are the same number.
    floor = graph.node("Mul", graph.node("Abs", mean), graph.constant(SNV_FLOOR))
    usable = graph.node("Greater", deviation, floor)
    inverse = graph.node("Where", usable, graph.node("Reciprocal", deviation), graph.constant(0.0))
    scaled = graph.node("Mul", graph.node("MatMul", graph.constant(matrix), centred), inverse)
    offset = graph.constant(weights.take("front.offset")[:, None])
    projected = graph.node("Add", scaled, offset)
    # A value that is not finite, less itself, is not zero, and no sum with it is.
    zeros = graph.node("Sub", projected, projected)
    sums = graph.node("ReduceSum", zeros, graph.integers(0))
    finite = graph.node("Equal", sums, graph.constant(0.0))
    usable = graph.node("And", graph.node("Reshape", VALID, graph.integers(1, -1)), finite)
    clean = graph.node("Where", usable, projected, graph.constant(0.0))
    size = graph.node("Shape", VALID)
    shape = graph.node("Concat", graph.integers(len(matrix)), size, axis=0)
    mask = graph.node("Unsqueeze", graph.cast(VALID, np.float32), graph.integers(0))
    return graph.node("Reshape", clean, shape), mask


def _centred(graph: GraphBuilder, flat: str) -> list[str]:
    """Return the mean (1, n) of spectra (scene bands, n) on the model's bands, and what is left.

    Where both have the same bands, the product with the band matrix is left out.
    """
    sizes = graph.node("Shape", BAND_MATRIX)
    square = graph.node("Equal", graph.sliced(sizes, [0], [1], 0), graph.sliced(sizes, [1], [2], 0))
    alike = graph.cast(
        graph.node("Equal", BAND_MATRIX, graph.node("EyeLike", BAND_MATRIX)), np.float32
    )
    all_alike = graph.cast(graph.node("ReduceMin", alike, keepdims=0), np.bool_)
    same = graph.node("And", graph.node("Squeeze", square, graph.integers(0)), all_alike)
    as_is, matched = GraphBuilder("same_"), GraphBuilder("other_")
    branches = []
    for branch, spectra in ((as_is, flat), (matched, matched.node("MatMul", BAND_MATRIX, flat))):
        mean = branch.node("ReduceMean", spectra, branch.integers(0))
        branches.append((branch, [mean, branch.node("Sub", spectra, mean)]))
    return graph.either(same, *branches)


def _similarities(graph: GraphBuilder, weights: Weights, embedded: str) -> str:
    """Return the cosines (classes, n) of embeddings (D, n) with the prompts."""
    matrix, offset = weights.take("probe.linear.weight"), weights.take("probe.linear.bias")
    whole = np.concatenate([matrix, offset[:, None]], axis=1).astype(np.float64)
    # A rotation keeps lengths and angles: with whole = Q R, the vectors R (x, 1) are as long as
    # whole (x, 1), and R is a triangle: each block of its rows begins further to the right.
    triangle: NDArray[np.float64] = np.asarray(np.linalg.qr(whole, mode="r"))
    dim = matrix.shape[1]
    squares = graph.constant((triangle[dim:, -1:] ** 2).sum(keepdims=True))
    for first in range(0, min(dim, len(triangle)), _BLOCK):
        rows = triangle[first : min(first + _BLOCK, dim)]
        below = graph.sliced(embedded, [first], [TO_END], 0) if first else embedded
        part = graph.affine(rows[:, first:-1], rows[:, -1], below)
        summed = graph.node("ReduceSum", graph.node("Mul", part, part), graph.integers(0))
        squares = graph.node("Add", squares, summed)
    length = graph.node("Max", graph.node("Sqrt", squares), graph.constant(_SMALLEST_LENGTH))
    # The prompts come first: (prompts · matrix) x costs less than prompts · (matrix x).
    prompts = graph.node("MatMul", PROMPT_MATRIX, graph.constant(matrix))
    level = graph.node("MatMul", PROMPT_MATRIX, graph.constant(offset[:, None]))
    products = graph.node("Add", graph.node("MatMul", prompts, embedded), level)
    return graph.node("Div", products, length)


def _unflattened(graph: GraphBuilder, flat: str, radius: int) -> str:
    """Return a value (m, H·W) as (m, H, W)."""
    padded = graph.node("Shape", VALID)
    size = graph.node("Sub", padded, graph.integers(2 * radius, 2 * radius))
    return graph.node("Reshape", flat, graph.node("Concat", graph.integers(0), size, axis=0))
