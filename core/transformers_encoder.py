"""Computes embeddings with a model that the library transformers loads from a folder."""

from __future__ import annotations

import importlib.util
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .encoder_files import PromptTruncatedWarning, max_tokens, truncation_message
from .errors import EncoderError
from .text import worded


def has_transformers() -> bool:
    """Tell whether the packages torch and transformers are installed."""
    return all(importlib.util.find_spec(name) for name in ("torch", "transformers"))


class TransformersRuntime:
    """A loaded model and its tokenizer, as a `TextRuntime`.

    Parameters
    ----------
    folder : Path
        Holds the model.
    dim : int
        Length of a vector.

    Raises
    ------
    EncoderError
        ``encoder.unloadable``.
    """

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
                worded(
                    "New prompts need the packages torch and transformers ({problem}); install "
                    "them where SpectraPrompt's engine runs.",
                    problem=problem,
                ),
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
        self._max_tokens = max_tokens(
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
            raise self._unloadable(
                worded(
                    "it gives no vector of {size} numbers for {text}",
                    size=self._dim,
                    text=repr(text[:60]),
                )
            )
        return embedding, is_whole

    def _pooled(self, text: str) -> tuple[list[float], bool]:
        """Return the mean over a text's token vectors, scaled to length 1; and whether of all."""
        tokens = self._tokenizer([text], return_tensors="pt", padding=False, truncation=False)
        length = tokens["input_ids"].shape[1]
        if length > self._max_tokens:
            warnings.warn(
                truncation_message(text, length, self._max_tokens),
                PromptTruncatedWarning,
                stacklevel=5,
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
            worded(
                "The text encoder in {folder} cannot be used: {problem} — it must be a model "
                "that transformers' AutoModel loads.",
                folder=self._folder,
                problem=lines[0][:300],
            ),
        )
