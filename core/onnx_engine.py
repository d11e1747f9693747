"""Computes similarities with onnxruntime alone, on the CPU or a CUDA device."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .device import Device
from .errors import BundleError, EngineError
from .onnx_graph.patch_model import (
    BAND_MATRIX,
    PROMPT_MATRIX,
    SIMILARITIES,
    SPECTRA,
    VALID,
    GraphFacts,
)
from .text import worded
from .windows import halves, padded_tile, tiles

TILE_PIXELS = 1 << 13
"""Pixels of a tile: many beside the halo that each tile computes anew, few enough for the cache."""

_CUDA, _CPU = "CUDAExecutionProvider", "CPUExecutionProvider"
_ON_CUDA = {"use_tf32": "0"}  # products of 19 bits would differ from torch's by more than 1e-4
# What onnxruntime, and CUDA through it, say when memory is lacking; there is no class for it.
_NO_MEMORY = ("Failed to allocate memory", "out of memory", "OUT_OF_MEMORY", "bad_alloc")


@dataclass(frozen=True, eq=False)
class OnnxEngine:
    """An ONNX graph as a `SimilarityEngine`.

    Attributes
    ----------
    session : onnxruntime.InferenceSession
        The graph of `onnx_graph.patch_model`.
    facts : GraphFacts
        What it tells about itself.
    vectors : float32 array (classes, text_dim)
        Unit vectors of the classes or queries.
    band_matrix : float32 array (model bands, scene bands)
        Brings the scene's good bands to the model's.
    threads : int or None
        Tiles computed at a time, each in one thread; None on a GPU, which takes windows whole.
    """

    session: Any
    facts: GraphFacts
    vectors: NDArray[np.float32]
    band_matrix: NDArray[np.float32]
    threads: Optional[int] = 1

    @property
    def radius(self) -> int:
        """Pixels that a similarity reaches in each direction."""
        return self.facts.radius

    @property
    def window_pixels(self) -> int:
        """Pixels of a window, halo included, that are computed in about a second."""
        return self.facts.window_pixels

    @property
    def bytes_per_pixel(self) -> int:
        """Working memory for a pixel of a window, the similarities included."""
        # Of the spectra there is one copy on the model's bands, one centred, and one of squares.
        run = self.facts.bytes_per_pixel + 4 * 3 * len(self.band_matrix) + 8 * len(self.vectors)
        # Of tiles, a few are computed at a time, and there are four in a window at least.
        return run if self.threads is None else -(-run // 4) + 4 * len(self.vectors)

    def similarities(
        self, values: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Return the cosine similarities of a window, see `SimilarityEngine`.

        On the CPU, tiles of the window are computed side by side, one thread each: what the graph
        keeps of a tile stays in cache. A part too large for the memory is halved, as often as it
        takes.

        Raises
        ------
        EngineError
            ``engine.out-of-memory`` when not even one row fits.
        """
        if self.threads is None:
            return self._computed(values, valid)
        rows, cols = (side - 2 * self.radius for side in valid.shape)
        found = np.empty((len(self.vectors), rows, cols), np.float32)

        def compute(tile: tuple[slice, slice]) -> None:
            padded = padded_tile(tile, self.radius)
            found[(slice(None), *tile)] = self._computed(
                values[(slice(None), *padded)], valid[padded]
            )

        parts = tiles(rows, cols, TILE_PIXELS)
        if self.threads == 1 or len(parts) == 1:
            for part in parts:
                compute(part)
        else:
            with ThreadPoolExecutor(min(self.threads, len(parts)), "part") as pool:
                for done in [pool.submit(compute, part) for part in parts]:
                    done.result()
        return found

    def with_vectors(self, vectors: NDArray[np.float32]) -> OnnxEngine:
        """Return the same engine for other vectors, see `SimilarityEngine`."""
        return replace(self, vectors=np.ascontiguousarray(vectors, dtype=np.float32))

    def scores(self, values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Return the similarities: onnxruntime computes a graph whole, whatever is asked of it."""
        return self.similarities(values, valid)

    def _computed(
        self, values: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        inputs = {
            SPECTRA: np.ascontiguousarray(values),
            VALID: np.ascontiguousarray(valid),
            BAND_MATRIX: self.band_matrix,
            PROMPT_MATRIX: self.vectors,
        }
        try:
            found: NDArray[np.float32] = self.session.run([SIMILARITIES], inputs)[0]
            return found
        except Exception as problem:  # onnxruntime's errors have no public base
            if not any(words in str(problem) for words in _NO_MEMORY):
                raise
        parts = halves(values.shape[1], self.radius)
        if parts is None:
            raise EngineError(
                "out-of-memory",
                worded(
                    "There is too little free memory for a single row of the scene; close "
                    "other programs."
                ),
            )
        halved = [self._computed(values[:, part], valid[part]) for part in parts]
        return np.concatenate(halved, axis=1)


def load_onnx_engine(
    graph: bytes,
    vectors: NDArray[np.float32],
    resampling: Optional[NDArray[np.float32]],
    device: Device,
) -> OnnxEngine:
    """Return the engine of an ONNX graph.

    Parameters
    ----------
    graph : bytes
        As `onnx_graph.patch_model` writes it.
    vectors : float32 array (classes, text_dim)
        Unit vectors of the classes or queries.
    resampling : float32 array (model bands, scene bands) or None
        Brings the scene's good bands to the model's own; None where they are the same.
    device : Device
        As `choose_onnx_device` returns it.

    Raises
    ------
    EngineError
        ``engine.no-onnxruntime`` when the package is not installed, ``engine.cuda-unusable`` when
        onnxruntime does not start on the GPU.
    BundleError
        ``bundle.bad-graph`` when onnxruntime does not take the graph.
    """
    runtime = require_onnxruntime()
    try:
        session = _session(runtime, graph, device.name == "cuda")
        facts = GraphFacts.of(session.get_modelmeta().custom_metadata_map)
        bands = {entry.name: entry.shape for entry in session.get_inputs()}[BAND_MATRIX][0]
    except Exception as problem:  # onnxruntime's errors have no public base
        lines = str(problem).strip().splitlines() or [type(problem).__name__]
        raise BundleError(
            "bad-graph",
            worded(
                "onnxruntime cannot use the model's ONNX graph ({problem}); use the engine "
                "torch, or train the model again.",
                problem=lines[0][:200],
            ),
        ) from None
    if device.name == "cuda" and session.get_providers()[0] != _CUDA:
        raise EngineError(
            "cuda-unusable",
            worded(
                "CUDA was asked for, but onnxruntime cannot start it; use the device auto or cpu."
            ),
        )
    matrix = np.eye(bands, dtype=np.float32) if resampling is None else resampling
    return OnnxEngine(
        session,
        facts,
        np.ascontiguousarray(vectors, dtype=np.float32),
        np.ascontiguousarray(matrix, dtype=np.float32),
        None if device.name == "cuda" else threads(),
    )


def _session(runtime: Any, graph: bytes, on_gpu: bool) -> Any:
    """Return a session; its providers tell whether it is on the GPU, where that was wanted."""
    options = runtime.SessionOptions()
    # The engine has threads of its own: sharing every single operation costs more than it gains.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4  # errors come as exceptions
    if on_gpu:
        # Where CUDA does not start, some versions go on without it and some raise; with their own
        # fallback, these print what happened among the results.
        with suppress(Exception):  # whether the graph is at fault, the CPU tells
            session = runtime.InferenceSession(
                graph, options, providers=[(_CUDA, _ON_CUDA), _CPU], enable_fallback=False
            )
            session.enable_fallback()  # for a window on which CUDA fails
            return session
    return runtime.InferenceSession(graph, options, providers=[_CPU])


def choose_onnx_device(wanted: str) -> Device:
    """Return the device that onnxruntime computes on.

    Parameters
    ----------
    wanted : str
        ``"auto"`` (CUDA if this onnxruntime has it, else CPU), ``"cpu"`` or ``"cuda"``. Whether
        CUDA works shows only when `load_onnx_engine` starts on it.

    Raises
    ------
    EngineError
        ``engine.no-onnxruntime``; ``engine.unknown-device`` for another name;
        ``engine.cuda-unusable`` when CUDA was asked for and this onnxruntime has none.
    """
    if wanted not in ("auto", "cpu", "cuda"):
        raise EngineError(
            "unknown-device",
            worded("Unknown device {wanted}; use auto, cpu or cuda.", wanted=repr(wanted)),
        )
    if wanted != "cpu" and _CUDA in require_onnxruntime().get_available_providers():
        return Device("cuda", worded("CUDA (onnxruntime)"))
    if wanted == "cuda":
        raise EngineError(
            "cuda-unusable",
            worded(
                "CUDA was asked for but cannot be used: this build of onnxruntime has no CUDA. "
                "Use auto or cpu."
            ),
        )
    return Device("cpu", worded("CPU ({count} threads)", count=threads()))


def threads() -> int:
    """Return the threads to compute with: ``$OMP_NUM_THREADS``, or as many as may run at once."""
    given = os.environ.get("OMP_NUM_THREADS", "")
    if given.isdigit() and int(given) > 0:
        return int(given)
    if hasattr(os, "sched_getaffinity"):  # not on Windows and macOS
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def require_onnxruntime() -> Any:
    """Return the package onnxruntime.

    Raises
    ------
    EngineError
        ``engine.no-onnxruntime`` when it cannot be imported.
    """
    try:
        import onnxruntime
    except ImportError as problem:
        raise EngineError(
            "no-onnxruntime",
            worded(
                "The engine onnxruntime cannot be used ({problem}); install the package "
                "onnxruntime where SpectraPrompt's engine runs, or use the engine torch.",
                problem=problem,
            ),
        ) from None
    return onnxruntime
