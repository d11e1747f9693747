"""Text encoders for the tests of core."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="module", autouse=True)
def no_open_files_left() -> Iterator[None]:
    """Collect what a module leaves behind.

    Exceptions keep GDAL's datasets in cycles; collected after GDAL has ended, they would crash.
    """
    yield
    gc.collect()


@pytest.fixture(scope="session")
def real_encoder_folder() -> Path:
    """Return the folder of the default encoder's weights."""
    from spectraprompt.core import encoders

    folder = encoders._local_folder(encoders.KNOWN_ENCODERS[encoders.DEFAULT_ENCODER])
    assert folder is not None
    return folder


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory) -> Path:
    """Return the folder of a small BERT with random weights that knows a few words; 8-d."""
    import torch
    from transformers import BertConfig, BertModel, BertTokenizerFast

    folder = tmp_path_factory.mktemp("models") / "tiny-bert"
    folder.mkdir()
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "grass", "water", "rock", "soil"]
    (folder / "vocab.txt").write_text("\n".join(words))
    torch.manual_seed(1)
    config = BertConfig(
        vocab_size=len(words),
        hidden_size=8,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=16,
    )
    BertModel(config).save_pretrained(folder)
    BertTokenizerFast(vocab=str(folder / "vocab.txt")).save_pretrained(folder)
    return folder
