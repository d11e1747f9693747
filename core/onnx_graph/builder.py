"""Writes an ONNX graph node by node.

The graphs of SpectraPrompt are written by hand from the weights, not traced: that takes
milliseconds where tracing takes many seconds, needs no torch, and gives a graph that can be read.
The price is that a graph must follow its torch module; tests compare the two, and `Weights` refuses
a graph that leaves a weight or a setting unused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..text import worded

OPSET = 20
"""Version of the operators; onnxruntime 1.17 and later run it."""

IR_VERSION = 9
"""Version of the file format that goes with the operators."""

TO_END = 2**63 - 1
"""As the end of a slice: as far as there is."""

Size = Union[int, str]
_MAX_BYTES = 2**31 - 1  # what a protocol buffer holds


def require_onnx() -> Any:
    """Return the package onnx.

    Raises
    ------
    EngineError
        ``engine.no-onnx`` when it is not installed.
    """
    try:
        import onnx
        import onnx.helper
        import onnx.numpy_helper
    except ImportError as problem:
        raise EngineError(
            "no-onnx",
            worded(
                "Writing ONNX needs the package onnx ({problem}); install it where "
                "SpectraPrompt's engine runs.",
                problem=problem,
            ),
        ) from None
    return onnx


class UnsupportedGraphError(EngineError):
    """There is no ONNX graph for what was asked: ``engine.no-graph``."""

    def __init__(self, message: str) -> None:
        super().__init__("no-graph", message)


class Weights:
    """Named weights, of which none may be forgotten.

    Parameters
    ----------
    tensors : mapping of str to array
        All weights of the network.
    """

    def __init__(self, tensors: Mapping[str, NDArray[Any]]) -> None:
        self._tensors = tensors
        self._unused = set(tensors)

    def take(self, name: str) -> NDArray[Any]:
        """Return the weight of a name; it counts as used.

        Raises
        ------
        UnsupportedGraphError
            When there is none.
        """
        if name not in self._tensors:
            raise UnsupportedGraphError(
                worded("The ONNX graph needs the weight {name}, which is missing.", name=name)
            )
        self._unused.discard(name)
        return self._tensors[name]

    def shape(self, name: str) -> tuple[int, ...]:
        """Return the shape of a weight."""
        return self._tensors[name].shape

    def leave(self, *names: str) -> None:
        """Count weights as used that do not matter for the result."""
        self._unused.difference_update(names)

    def leave_all(self, *prefixes: str) -> None:
        """Count as used all weights whose names begin so."""
        self.leave(*(name for name in self._unused if name.startswith(prefixes)))

    def check_all_used(self) -> None:
        """Refuse a graph that would leave weights out.

        Raises
        ------
        UnsupportedGraphError
            Naming one of them.
        """
        if self._unused:
            raise UnsupportedGraphError(
                worded("The ONNX graph has no place for the weight {name}.", name=min(self._unused))
            )


class GraphBuilder:
    """A growing graph. Values are known by name; every method returns the name of its result.

    Parameters
    ----------
    prefix : str
        Begins all names: those of a branch must differ from those around it.
    """

    def __init__(self, prefix: str = "") -> None:
        self._onnx = require_onnx()
        self._prefix = prefix
        self._nodes: list[Any] = []
        self._constants: list[Any] = []
        self._count = 0

    def constant(self, values: Any, dtype: Any = np.float32) -> str:
        """Add a constant array of the given dtype."""
        name = self._new_name("constant")
        array = np.ascontiguousarray(np.asarray(values, dtype=dtype)).reshape(np.shape(values))
        self._constants.append(self._onnx.numpy_helper.from_array(array, name))
        return name

    def integers(self, *values: int) -> str:
        """Add a constant list of whole numbers: axes, positions, sizes."""
        return self.constant(values, np.int64)

    def node(self, operator: str, *inputs: str, **attributes: Any) -> str:
        """Add a node with one result."""
        name = self._new_name(operator.lower())
        self._nodes.append(
            self._onnx.helper.make_node(operator, list(inputs), [name], **attributes)
        )
        return name

    def cast(self, value: str, dtype: Any) -> str:
        """Convert to a dtype of numpy."""
        to = self._onnx.helper.np_dtype_to_tensor_dtype(np.dtype(dtype))
        return self.node("Cast", value, to=to)

    def sliced(self, value: str, starts: Sequence[int], ends: Sequence[int], first: int) -> str:
        """Cut consecutive axes, of which `first` is the first, from `starts` to before `ends`."""
        axes = self.integers(*range(first, first + len(starts)))
        return self.node("Slice", value, self.integers(*starts), self.integers(*ends), axes)

    def affine(self, matrix: Any, offset: Any, columns: str) -> str:
        """Return matrix (m, k) times columns (k, n), plus offset (m,) in every column."""
        product = self.node("MatMul", self.constant(matrix), columns)
        return self.node("Add", product, self.constant(np.asarray(offset)[:, None]))

    def either(
        self,
        condition: str,
        then: tuple[GraphBuilder, Sequence[str]],
        other: tuple[GraphBuilder, Sequence[str]],
    ) -> list[str]:
        """Return the values of the branch `then` where the condition holds, else of `other`.

        A branch is its nodes and the names of as many values as the other has, none of them a value
        from outside.
        """
        names = [self._new_name("if") for _ in then[1]]
        node = self._onnx.helper.make_node(
            "If",
            [condition],
            names,
            then_branch=then[0]._branch(then[1]),
            else_branch=other[0]._branch(other[1]),
        )
        self._nodes.append(node)
        return names

    def finish(
        self,
        name: str,
        inputs: Mapping[str, tuple[Any, Sequence[Size]]],
        output: str,
        output_value: str,
        output_shape: Sequence[Size],
        metadata: Mapping[str, str],
    ) -> bytes:
        """Return the whole graph as a file.

        Parameters
        ----------
        name : str
            Of the graph.
        inputs : mapping of str to (dtype, shape)
            A size is a number, or a name where it may vary.
        output, output_value : str
            Name of the output, and the value that becomes it (float32).
        output_shape : sequence of int or str
        metadata : mapping of str to str
            What the file tells about itself.

        Raises
        ------
        UnsupportedGraphError
            When the weights do not fit into one file.
        """
        helper = self._onnx.helper
        self._nodes.append(helper.make_node("Identity", [output_value], [output]))
        graph = helper.make_graph(
            self._nodes,
            name,
            [self._description(key, dtype, shape) for key, (dtype, shape) in inputs.items()],
            [self._description(output, np.float32, output_shape)],
            self._constants,
        )
        model = helper.make_model(
            graph,
            producer_name="SpectraPrompt",
            opset_imports=[helper.make_opsetid("", OPSET)],
            ir_version=IR_VERSION,
        )
        helper.set_model_props(model, dict(metadata))
        size = model.ByteSize()
        if size > _MAX_BYTES:
            raise UnsupportedGraphError(
                worded(
                    "The weights take {size} MiB; one ONNX file holds 2048 MiB at most.",
                    size=size >> 20,
                )
            )
        content: bytes = model.SerializeToString(deterministic=True)
        return content

    def _branch(self, values: Sequence[str]) -> Any:
        """Return the graph of a branch whose results are `values`, of any shape."""
        outputs = [self._description(value, np.float32, None) for value in values]
        return self._onnx.helper.make_graph(
            self._nodes, f"{self._prefix}branch", [], outputs, self._constants
        )

    def _description(self, name: str, dtype: Any, shape: Any) -> Any:
        element = self._onnx.helper.np_dtype_to_tensor_dtype(np.dtype(dtype))
        return self._onnx.helper.make_tensor_value_info(name, element, shape)

    def _new_name(self, what: str) -> str:
        self._count += 1
        return f"{self._prefix}{what}_{self._count}"
