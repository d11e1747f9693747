"""Chooses what computes the similarities: onnxruntime or torch, and on which device.

On the CPU, torch is the faster of the two, but takes longer to load (``benchmarks/engines.py``
times both): it is done first where there are `MANY_PIXELS`. On a GPU, torch needs no build of its
own. So ``auto`` takes torch where a GPU is found that works or the area is large, else onnxruntime,
else torch on the CPU.
"""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .bundle import Bundle
from .device import Device, choose_device
from .errors import EngineError, SpectraPromptError
from .inference import SimilarityEngine
from .onnx_engine import choose_onnx_device, load_onnx_engine
from .onnx_export import bundle_graph
from .text import worded

ENGINES = ("auto", "torch", "onnxruntime")

MANY_PIXELS = 2_000_000
"""From so many pixels on, torch gains more by its speed on the CPU than it loses by loading.

By the number of pixels and nothing else, so that the same job takes the same engine every time."""


@dataclass(frozen=True)
class LoadedEngine:
    """An engine ready to compute, and how to call it.

    Attributes
    ----------
    engine : SimilarityEngine
    name : str
        ``"torch"`` or ``"onnxruntime"``.
    device : str
        The device in words, with the reason where a GPU was wanted and is not used.
    """

    engine: SimilarityEngine
    name: str
    device: str


def load_engine(
    bundle: Bundle,
    vectors: NDArray[np.float32],
    resampling: Optional[NDArray[np.float32]],
    wanted: str,
    device: str,
    pixels: int = 0,
) -> LoadedEngine:
    """Return the engine of a bundle.

    Parameters
    ----------
    bundle : Bundle
    vectors : float32 array (classes, text_dim)
        Unit vectors of the classes or queries.
    resampling : float32 array (model bands, scene bands) or None
        Brings the scene's good bands to the model's own; None where they are the same.
    wanted : str
        One of `ENGINES`; ``"auto"`` takes the fastest that works.
    device : str
        ``"auto"``, ``"cpu"`` or ``"cuda"``.
    pixels : int
        How many there are to map.

    Raises
    ------
    EngineError
        ``engine.unknown-engine``; ``engine.no-torch``, ``engine.no-onnxruntime``,
        ``engine.no-graph`` or ``engine.no-onnx`` when the engine asked for cannot be used;
        ``engine.none-works``; and as `choose_device` and `choose_onnx_device`.
    BundleError
        As `load_torch_engine` and `load_onnx_engine`.
    """
    if wanted not in ENGINES:
        raise EngineError(
            "unknown-engine",
            worded(
                "Unknown engine {wanted}; use {choices}.",
                wanted=repr(wanted),
                choices=", ".join(ENGINES),
            ),
        )
    if wanted == "torch":
        return _with_torch(bundle, vectors, resampling, _torch_device(device))
    if wanted == "onnxruntime":
        return _with_onnxruntime(bundle, vectors, resampling, device)
    has_torch = importlib.util.find_spec("torch") is not None
    no_gpu = ""
    if has_torch and device != "cpu" and (device == "cuda" or _has_cuda_driver()):
        found = _torch_device(device)
        if found.name == "cuda":
            return _with_torch(bundle, vectors, resampling, found)
        no_gpu = found.reason
    if has_torch and device != "cuda" and pixels >= MANY_PIXELS:
        return _with_torch(bundle, vectors, resampling, _torch_device(device))
    try:
        return _with_onnxruntime(bundle, vectors, resampling, device, no_gpu)
    except SpectraPromptError as problem:
        if has_torch:
            return _with_torch(bundle, vectors, resampling, _torch_device(device))
        raise EngineError(
            "none-works",
            worded(
                "No engine can compute the map: torch is not installed. {problem}",
                problem=problem.message,
            ),
        ) from None


def _torch_device(wanted: str) -> Device:
    try:
        return choose_device(wanted)
    except ImportError as problem:
        raise EngineError(
            "no-torch",
            worded(
                "The engine torch cannot be used ({problem}); install the package torch where "
                "SpectraPrompt's engine runs, or use the engine onnxruntime.",
                problem=problem,
            ),
        ) from None


def _with_torch(
    bundle: Bundle,
    vectors: NDArray[np.float32],
    resampling: Optional[NDArray[np.float32]],
    device: Device,
) -> LoadedEngine:
    from .torch_engine import load_torch_engine

    engine = load_torch_engine(bundle, vectors, resampling, device)
    return LoadedEngine(engine, "torch", device.description)


def _with_onnxruntime(
    bundle: Bundle,
    vectors: NDArray[np.float32],
    resampling: Optional[NDArray[np.float32]],
    wanted: str,
    no_gpu: str = "",
) -> LoadedEngine:
    """Return the engine of onnxruntime; `no_gpu` is why torch has no GPU, if it was asked."""
    device = choose_onnx_device(wanted)
    graph = bundle_graph(bundle)
    try:
        engine = load_onnx_engine(graph, vectors, resampling, device)
    except EngineError as problem:
        if wanted != "auto" or problem.reason != "cuda-unusable":
            raise
        # A build for GPUs lists CUDA on every machine.
        device = choose_onnx_device("cpu")
        engine = load_onnx_engine(graph, vectors, resampling, device)
        no_gpu = worded("onnxruntime found no CUDA device, driver or library that it can use")
    description = device.description
    if no_gpu and device.name == "cpu":
        description = worded("{device}; no GPU: {no_gpu}", device=description, no_gpu=no_gpu)
    return LoadedEngine(engine, "onnxruntime", description)


def _has_cuda_driver() -> bool:
    """Tell whether the driver of an NVIDIA GPU is there; quicker to ask than torch."""
    name = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
