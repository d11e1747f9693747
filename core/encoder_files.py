"""The files of a text encoder's folder, the weights apart, and what they say."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Union

from .text import worded

GRAPH = "model.onnx"
"""An exported text encoder."""

EXPORT_RECORD = "spectraprompt_encoder.json"
"""What an exported text encoder was made of, with the checksum of the ONNX file."""

# The words a tokenizer knows, in one of the forms there are.
TOKEN_LISTS = (
    "tokenizer.json",
    "vocab.txt",
    "vocab.json",
    "tokenizer.model",
    "spiece.model",
    "sentencepiece.bpe.model",
)
# Besides the weights, the files that decide what a text becomes.
DECISIVE_FILES = (
    *TOKEN_LISTS,
    "added_tokens.json",
    "config.json",
    "merges.txt",
    "sentence_bert_config.json",
    "special_tokens_map.json",
    "tokenizer_config.json",
)


class PromptTruncatedWarning(UserWarning):
    """A prompt is longer than the text encoder reads."""


def decisive_checksum(folder: Path) -> str:
    """Return the SHA-256 of the files that decide what a text becomes, hexadecimal."""
    digest = hashlib.sha256()
    for name in DECISIVE_FILES:
        path = folder / name
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def max_tokens(folder: Path, *limits: object) -> int:
    """Return how many tokens the model was made for: the least of these and its own file."""
    sentence = folder / "sentence_bert_config.json"
    if sentence.is_file():
        limits += (json.loads(sentence.read_text("utf-8")).get("max_seq_length"),)
    # Tokenizers that know no limit report an absurd one; position-free models report none.
    return min([limit for limit in limits if isinstance(limit, int) and limit > 0], default=512)


def tokenizer_checksum(folder: Path) -> str:
    """Return the SHA-256 of ``tokenizer.json``, hexadecimal; empty where there is none."""
    path = folder / "tokenizer.json"
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def truncation_message(text: str, length: int, limit: int) -> str:
    """Return what to tell of a text that is cut."""
    return worded(
        "The prompt {text}… has {length} tokens; the text encoder reads only the first "
        "{limit}, so shorten it.",
        text=repr(text[:60]),
        length=length,
        limit=limit,
    )


def told_by(warning: Union[Warning, str]) -> str:
    """Return what a recorded warning says; ``str(warning)`` would not keep a `text.Text`."""
    said = warning if isinstance(warning, str) else warning.args[0]
    return said if isinstance(said, str) else str(said)
