"""Embeddings that come with SpectraPrompt: of all shipped prompts and of the vocabulary.

So the shipped prompt sets need no text encoder, and the first training does not wait for one.
``scripts/embed_shipped_texts.py`` writes the files: safetensors with one tensor ``embeddings``,
float32 (texts, dim), and the entry ``about`` of the metadata, JSON: the name of the encoder, the
SHA-256 of its weights and of its tokenizer, and the texts.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
import numpy.typing as npt

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "embeddings"

Embeddings = Mapping[str, npt.NDArray[np.float32]]


@dataclass(frozen=True)
class ShippedFile:
    """One file of embeddings.

    Attributes
    ----------
    encoder : str
        Name of the text encoder.
    weights, tokenizer : str
        SHA-256 of its weights and of its ``tokenizer.json``, hexadecimal.
    embeddings : mapping of str to float32 array (dim,)
        By text.
    """

    encoder: str
    weights: str
    tokenizer: str
    embeddings: Embeddings


def shipped_embeddings(weights: str, tokenizer: Optional[str] = None) -> Embeddings:
    """Return the shipped embeddings of an encoder by text; empty where there are none.

    Parameters
    ----------
    weights : str
        SHA-256 of the encoder's weights.
    tokenizer : str, optional
        SHA-256 of its ``tokenizer.json``; by default that is not asked.
    """
    for shipped in shipped_files():
        if shipped.weights == weights and tokenizer in (None, shipped.tokenizer):
            return shipped.embeddings
    return {}


@functools.lru_cache(maxsize=1)
def shipped_files() -> tuple[ShippedFile, ...]:
    """Return all files of embeddings that come with SpectraPrompt."""
    return tuple(_read(path) for path in sorted(FOLDER.glob("*.safetensors")))


def _read(path: Path) -> ShippedFile:
    from safetensors import safe_open

    with safe_open(path, framework="numpy") as opened:
        about = json.loads(opened.metadata()["about"])
        rows = opened.get_tensor("embeddings")
    return ShippedFile(
        about["encoder"],
        about["weights_sha256"],
        about["tokenizer_sha256"],
        dict(zip(about["texts"], rows)),
    )
