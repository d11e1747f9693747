"""A text encoder that the transformers library loads from a folder.

A text becomes the mean of the last layer's token vectors, weighted by the attention mask, scaled to
length 1 (mean pooling as in Reimers & Gurevych 2019, arXiv 1908.10084). Texts are encoded one at
a time on one thread: an embedding then depends on its text alone, bit for bit, and not on what else
is encoded or how many threads there are. Embeddings are kept on disk; torch and transformers are
imported when a text is asked for that is not there.
"""

from __future__ import annotations

import hashlib
import json
import threading
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from .errors import EncoderError
from .text_cache import TextCache, cache_folder

# How embeddings are made; part of the key under which they are kept.
_POOLING = "mask-mean, unit length, version 1"
# What configurations of different architectures call the length of a token vector.
_LENGTH_FIELDS = ("hidden_size", "d_model", "dim")
# The words a tokenizer knows, in one of the forms there are.
_TOKEN_LISTS = (
    "tokenizer.json",
    "vocab.txt",
    "vocab.json",
    "tokenizer.model",
    "spiece.model",
    "sentencepiece.bpe.model",
)
# Besides the weights, the files that decide what a text becomes.
_DECISIVE_FILES = (
    *_TOKEN_LISTS,
    "added_tokens.json",
    "config.json",
    "merges.txt",
    "sentence_bert_config.json",
    "special_tokens_map.json",
    "tokenizer_config.json",
)


class PromptTruncatedWarning(UserWarning):
    """A prompt is longer than the text encoder reads."""


class TransformersEncoder:
    """A model in a folder, as a `TextEncoder`.

    Parameters
    ----------
    folder : Path
        Holds ``config.json``, weights as safetensors, and the tokenizer's files.
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
        if not any((folder / name).is_file() for name in _TOKEN_LISTS):
            raise EncoderError(
                "incomplete",
                f"The text encoder in {folder} has no tokenizer; add the model's tokenizer.json.",
            )
        self._cache = TextCache(
            cache_folder() / "embeddings",
            f"{checksum} {_decisive_checksum(folder)} {_POOLING}",
            self._dim,
        )
        self._model: Optional[_Model] = None
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

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return the embeddings of the texts, float32 (texts, dim), rows of length 1.

        The model is loaded only when a text is not kept on disk yet. A text longer than the model
        takes is cut, with a `UserWarning`.

        Raises
        ------
        EncoderError
            ``encoder.unloadable``.
        """
        embeddings = np.empty((len(texts), self._dim), dtype=np.float32)
        with self._lock:
            for row, text in enumerate(texts):
                embedding = self._cache.get(text)
                if embedding is None:
                    if self._model is None:
                        self._model = _Model(self._folder, self._dim)
                    embedding, is_whole = self._model.embed(text)
                    if is_whole:  # of a text that was cut the user is to hear each time
                        self._cache.put(text, embedding)
                embeddings[row] = embedding
        return embeddings


class _Model:
    """A loaded model and its tokenizer."""

    def __init__(self, folder: Path, dim: int) -> None:
        self._folder = folder
        self._dim = dim
        try:
            import torch
            from transformers import AutoModel, AutoTokenizer
            from transformers.utils import logging
        except ImportError as problem:
            raise EncoderError(
                "unloadable",
                f"New prompts need the packages torch and transformers ({problem}); install them "
                "where SpectraPrompt's engine runs.",
            ) from None
        self._torch = torch
        verbosity, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
        # Reports about unused weights and progress bars say nothing that a user could act on.
        logging.set_verbosity_error()
        logging.disable_progress_bar()
        # A folder, never the hub (no revision to pin), and never weights as pickle.
        options = {"local_files_only": True, "use_safetensors": True}
        try:
            self._tokenizer: Any = AutoTokenizer.from_pretrained(folder, **options)  # nosec B615
            self._network: Any = AutoModel.from_pretrained(folder, **options)  # nosec B615
        except Exception as problem:  # transformers and safetensors raise many kinds
            raise self._unloadable(problem) from None
        finally:
            logging.set_verbosity(verbosity)
            if bars:
                logging.enable_progress_bar()
        self._network.float().eval()
        self._max_tokens = _max_tokens(
            folder,
            getattr(self._tokenizer, "model_max_length", None),
            getattr(self._network.config, "max_position_embeddings", None),
        )

    def embed(self, text: str) -> tuple[npt.NDArray[np.float32], bool]:
        """Return a text's embedding, float32 (dim,), of length 1, and whether it was read whole.

        A text that was cut is also told by a `PromptTruncatedWarning`.
        """
        threads = self._torch.get_num_threads()
        self._torch.set_num_threads(1)
        try:
            with self._torch.inference_mode():
                vector, is_whole = self._pooled(text)
        except Exception as problem:  # whatever a foreign model raises
            raise self._unloadable(problem) from None
        finally:
            self._torch.set_num_threads(threads)
        embedding = np.array(vector, dtype=np.float32)
        if embedding.shape != (self._dim,) or not np.isfinite(embedding).all():
            raise self._unloadable(f"it gives no vector of {self._dim} numbers for {text[:60]!r}")
        return embedding, is_whole

    def _pooled(self, text: str) -> tuple[list[float], bool]:
        """Return the mean over a text's token vectors, scaled to length 1; and whether of all."""
        tokens = self._tokenizer([text], return_tensors="pt", padding=False, truncation=False)
        length = tokens["input_ids"].shape[1]
        if length > self._max_tokens:
            warnings.warn(
                f"The prompt {text[:60]!r}… has {length} tokens; the text encoder reads only the "
                f"first {self._max_tokens}, so shorten it.",
                PromptTruncatedWarning,
                stacklevel=4,
            )
            tokens = self._tokenizer(
                [text],
                return_tensors="pt",
                padding=False,
                truncation=True,
                max_length=self._max_tokens,
            )
        states = self._network(**tokens).last_hidden_state
        mask = tokens["attention_mask"].unsqueeze(-1).to(states.dtype)
        mean = (states * mask).sum(1) / mask.sum(1)
        # As a list: torch and numpy need not agree on their binary interface.
        unit: list[float] = self._torch.nn.functional.normalize(mean, dim=1)[0].tolist()
        return unit, length <= self._max_tokens

    def _unloadable(self, problem: object) -> EncoderError:
        lines = str(problem).strip().splitlines() or [type(problem).__name__]
        return EncoderError(
            "unloadable",
            f"The text encoder in {self._folder} cannot be used: {lines[0][:300]} — it must be a "
            "model that transformers' AutoModel loads.",
        )


def _vector_length(folder: Path) -> int:
    try:
        config = json.loads((folder / "config.json").read_text("utf-8"))
        return next(int(config[field]) for field in _LENGTH_FIELDS if config.get(field))
    except (OSError, ValueError, TypeError, AttributeError, StopIteration):
        raise EncoderError(
            "unloadable",
            f"The file {folder / 'config.json'} does not describe a text encoder: it names none of "
            f"{', '.join(_LENGTH_FIELDS)}.",
        ) from None


def _decisive_checksum(folder: Path) -> str:
    digest = hashlib.sha256()
    for name in _DECISIVE_FILES:
        path = folder / name
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _max_tokens(folder: Path, *limits: object) -> int:
    """Return how many tokens the model was made for: the least of these and its own file."""
    sentence = folder / "sentence_bert_config.json"
    if sentence.is_file():
        limits += (json.loads(sentence.read_text("utf-8")).get("max_seq_length"),)
    # Tokenizers that know no limit report an absurd one; position-free models report none.
    return min([limit for limit in limits if isinstance(limit, int) and limit > 0], default=512)
