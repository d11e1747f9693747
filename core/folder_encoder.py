"""A text encoder in a folder: weights as safetensors, or an exported ONNX file.

A text becomes the mean of the last layer's token vectors, weighted by the attention mask, scaled to
length 1 (mean pooling as in Reimers & Gurevych 2019, arXiv 1908.10084). Texts are encoded one at
a time on one thread: an embedding then depends on its text alone, bit for bit, and not on what else
is encoded or how many threads there are. Embeddings are kept on disk, and those of shipped texts
come with SpectraPrompt; a runtime is started when a text is asked for that is in neither place.

There are two runtimes, in float32 and equal to 1e-6: onnxruntime, which starts in a third of the
time, for what there is a graph of; and the library transformers for everything else. Embeddings do
not tell them apart.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Optional, Protocol

import numpy as np
import numpy.typing as npt

from .encoder_files import TOKEN_LISTS, decisive_checksum, tokenizer_checksum
from .errors import EncoderError, SpectraPromptError
from .shipped_embeddings import shipped_embeddings
from .text import worded
from .text_cache import TextCache, cache_folder

# How embeddings are made; part of the key under which they are kept.
_POOLING = "mask-mean, unit length, version 1"
# What configurations of different architectures call the length of a token vector.
_LENGTH_FIELDS = ("hidden_size", "d_model", "dim")


class TextRuntime(Protocol):
    """What computes embeddings."""

    def embed(self, text: str) -> tuple[npt.NDArray[np.float32], bool]:
        """Return a text's embedding, float32 (dim,), of length 1, and whether it was read whole.

        A text that was cut is also told by a `PromptTruncatedWarning`.
        """


class FolderEncoder:
    """A model in a folder, as a `TextEncoder`.

    Parameters
    ----------
    folder : Path
        Holds ``config.json``, weights as safetensors or an exported ``model.onnx``, and the
        tokenizer's files.
    encoder_id, checksum : str
        See `TextEncoder`.

    Raises
    ------
    EncoderError
        ``encoder.incomplete`` when there is no tokenizer, ``encoder.unloadable`` when the
        configuration does not say how long a vector is.
    """

    def __init__(self, folder: Path, encoder_id: str, checksum: str) -> None:
        self._folder = folder
        self._id = encoder_id
        self._checksum = checksum
        self._dim = _vector_length(folder)
        # Without one, transformers makes up a tokenizer that knows no word.
        if not any((folder / name).is_file() for name in TOKEN_LISTS):
            raise EncoderError(
                "incomplete",
                worded(
                    "The text encoder in {folder} has no tokenizer; add the model's "
                    "tokenizer.json.",
                    folder=folder,
                ),
            )
        self._shipped = shipped_embeddings(checksum, tokenizer_checksum(folder))
        self._cache = TextCache(
            cache_folder() / "embeddings",
            f"{checksum} {decisive_checksum(folder)} {_POOLING}",
            self._dim,
        )
        self._runtime: Optional[TextRuntime] = None
        self._lock = threading.Lock()

    @property
    def id(self) -> str:
        """Name for people."""
        return self._id

    @property
    def checksum(self) -> str:
        """SHA-256 of the weights, hexadecimal."""
        return self._checksum

    @property
    def dim(self) -> int:
        """Length of a vector."""
        return self._dim

    @property
    def folder(self) -> Path:
        """Where the model is."""
        return self._folder

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return the embeddings of the texts, float32 (texts, dim), rows of length 1.

        The model is loaded only when a text is neither shipped nor kept on disk yet. A text longer
        than the model takes is cut, with a `PromptTruncatedWarning`.

        Raises
        ------
        EncoderError
            ``encoder.unloadable``.
        """
        embeddings = np.empty((len(texts), self._dim), dtype=np.float32)
        with self._lock:
            for row, text in enumerate(texts):
                embeddings[row] = self._embedding(text)
        return embeddings

    def _embedding(self, text: str) -> npt.NDArray[np.float32]:
        known = self._shipped.get(text)
        embedding = self._cache.get(text) if known is None else known
        if embedding is None:
            if self._runtime is None:
                self._runtime = open_runtime(self._folder, self._dim)
            embedding, is_whole = self._runtime.embed(text)
            if is_whole:  # of a text that was cut the user is to hear each time
                self._cache.put(text, embedding)
        return embedding


def open_runtime(folder: Path, dim: int) -> TextRuntime:
    """Return what computes the embeddings of a model: onnxruntime where it can, or transformers.

    Raises
    ------
    EncoderError
        ``encoder.unloadable`` when neither can.
    """
    from .onnx_text_encoder import OnnxTextRuntime
    from .transformers_encoder import TransformersRuntime, has_transformers

    try:
        return OnnxTextRuntime(folder, dim)
    except SpectraPromptError as problem:
        if not has_transformers():
            raise EncoderError(
                "unloadable",
                worded(
                    "New prompts need the text encoder in {folder}, which cannot be used: "
                    "{problem} With the packages torch and transformers it may be.",
                    folder=folder,
                    problem=problem.message,
                ),
            ) from None
    return TransformersRuntime(folder, dim)


def _vector_length(folder: Path) -> int:
    try:
        config = json.loads((folder / "config.json").read_text("utf-8"))
        return next(int(config[field]) for field in _LENGTH_FIELDS if config.get(field))
    except (OSError, ValueError, TypeError, AttributeError, StopIteration):
        raise EncoderError(
            "unloadable",
            worded(
                "The file {file} does not describe a text encoder: it names none of {fields}.",
                file=folder / "config.json",
                fields=", ".join(_LENGTH_FIELDS),
            ),
        ) from None
