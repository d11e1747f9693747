"""Computes embeddings with onnxruntime: from an exported ONNX file, or from the weights."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .encoder_files import GRAPH, PromptTruncatedWarning, max_tokens, truncation_message
from .errors import EncoderError
from .onnx_engine import require_onnxruntime
from .onnx_graph.bert import ATTENTION_MASK, EMBEDDING, INPUT_IDS, bert_graph
from .text import worded


class OnnxTextRuntime:
    """A session of onnxruntime and a tokenizer, as a `TextRuntime`.

    Parameters
    ----------
    folder : Path
        Holds ``tokenizer.json``, ``config.json``, and ``model.onnx`` or ``model.safetensors``.
    dim : int
        Length of a vector.

    Raises
    ------
    EncoderError
        ``encoder.unloadable`` when the folder lacks one of them, or when they cannot be used.
    EngineError
        ``engine.no-onnxruntime``, ``engine.no-onnx``, or ``engine.no-graph`` when there is no graph
        of such a model.
    """

    def __init__(self, folder: Path, dim: int) -> None:
        self._folder = folder
        self._dim = dim
        runtime = require_onnxruntime()
        graph = encoder_graph(folder)
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4  # errors come as exceptions
        try:
            from tokenizers import Tokenizer

            self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._session: Any = runtime.InferenceSession(
                graph, options, providers=["CPUExecutionProvider"]
            )
        except Exception as problem:  # neither library's errors have a public base
            raise _unloadable(folder, problem) from None
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        tokenizer = _content(folder / "tokenizer_config.json")
        self._max_tokens = max_tokens(
            folder,
            tokenizer.get("model_max_length"),
            _content(folder / "config.json").get("max_position_embeddings"),
        )

    def embed(self, text: str) -> tuple[npt.NDArray[np.float32], bool]:
        """Return a text's embedding, see `TextRuntime`."""
        ids = self._tokenizer.encode(text).ids
        length = len(ids)
        if length > self._max_tokens:
            message = truncation_message(text, length, self._max_tokens)
            warnings.warn(message, PromptTruncatedWarning, stacklevel=4)
            # The tokenizer itself cuts, so that the mark of the end stays.
            self._tokenizer.enable_truncation(self._max_tokens)
            try:
                ids = self._tokenizer.encode(text).ids
            finally:
                self._tokenizer.no_truncation()
        inputs = {INPUT_IDS: np.array([ids], np.int64), ATTENTION_MASK: np.ones((1, len(ids)), int)}
        try:
            embedding = self._session.run([EMBEDDING], inputs)[0][0]
        except Exception as problem:  # onnxruntime's errors have no public base
            raise _unloadable(self._folder, problem) from None
        if embedding.shape != (self._dim,) or not np.isfinite(embedding).all():
            raise _unloadable(
                self._folder,
                worded(
                    "it gives no vector of {size} numbers for {text}",
                    size=self._dim,
                    text=repr(text[:60]),
                ),
            )
        return embedding, length <= self._max_tokens


def encoder_graph(folder: Path) -> bytes:
    """Return the ONNX file of the text encoder in a folder: the one there, or a new one.

    Raises
    ------
    EncoderError
        ``encoder.unloadable`` when the files cannot be read.
    EngineError
        ``engine.no-onnx``, or ``engine.no-graph`` when there is no graph of such a model.
    """
    exported = folder / GRAPH
    single = folder / "model.safetensors"
    try:
        if exported.is_file() and not single.is_file():
            return exported.read_bytes()
        from safetensors.numpy import load_file

        weights = load_file(single)
    except Exception as problem:  # safetensors raises many kinds
        raise _unloadable(folder, problem) from None
    return bert_graph(_content(folder / "config.json"), weights, {})


def _content(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _unloadable(folder: Path, problem: object) -> EncoderError:
    lines = str(problem).strip().splitlines() or [type(problem).__name__]
    return EncoderError(
        "unloadable",
        worded(
            "The text encoder in {folder} cannot be used with onnxruntime: {problem}.",
            folder=folder,
            problem=lines[0][:300],
        ),
    )
