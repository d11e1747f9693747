"""The embeddings that come with SpectraPrompt are complete, right, and enough to begin with."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from spectraprompt.core import encoders
from spectraprompt.core.class_vectors import class_vectors, vocabulary
from spectraprompt.core.encoder_files import tokenizer_checksum
from spectraprompt.core.encoders import (
    DEFAULT_ENCODER,
    KNOWN_ENCODERS,
    ShippedTextEncoder,
    load_encoder,
)
from spectraprompt.core.errors import EncoderError
from spectraprompt.core.folder_encoder import FolderEncoder
from spectraprompt.core.onnx_text_encoder import OnnxTextRuntime
from spectraprompt.core.prompts import read_prompt_set, shipped_prompt_sets
from spectraprompt.core.shipped_embeddings import shipped_embeddings, shipped_files

KNOWN = KNOWN_ENCODERS[DEFAULT_ENCODER]


@pytest.fixture(autouse=True)
def private_cache(monkeypatch, tmp_path):
    """Begin each test with nothing kept on disk, and no way to the hub."""
    monkeypatch.setenv("SPECTRAPROMPT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    monkeypatch.delenv("SPECTRAPROMPT_ENCODERS", raising=False)


@pytest.fixture
def no_encoder(monkeypatch):
    """Have no text encoder installed."""
    monkeypatch.setattr(encoders, "_local_folder", lambda _: None)


def shipped_texts() -> set[str]:
    sets = [read_prompt_set(name) for name in shipped_prompt_sets()]
    prompts = {text for prompts in sets for c in prompts.classes for text in c.prompts}
    return prompts | set(vocabulary())


def test_exactly_the_shipped_texts_are_embedded():
    """After a change to them, run scripts/embed_shipped_texts.py."""
    (file,) = shipped_files()
    assert file.encoder == DEFAULT_ENCODER
    assert set(file.embeddings) == shipped_texts()
    assert {(row.dtype.str, row.shape) for row in file.embeddings.values()} == {("<f4", (384,))}


def test_they_are_the_embeddings_of_the_encoder(real_encoder_folder):
    runtime = OnnxTextRuntime(real_encoder_folder, 384)
    for text, embedding in shipped_embeddings(KNOWN.checksum).items():
        np.testing.assert_allclose(embedding, runtime.embed(text)[0], atol=1e-5)


def test_they_belong_to_one_encoder_and_one_tokenizer(real_encoder_folder):
    tokenizer = tokenizer_checksum(real_encoder_folder)
    assert shipped_embeddings(KNOWN.checksum, tokenizer)
    assert not shipped_embeddings(KNOWN.checksum, hashlib.sha256(b"").hexdigest())
    assert not shipped_embeddings("0" * 64)


def test_shipped_prompts_start_no_runtime(monkeypatch):
    def refuse(*_):
        raise AssertionError("a runtime was started")

    monkeypatch.setattr("spectraprompt.core.folder_encoder.open_runtime", refuse)
    encoder = load_encoder()
    assert isinstance(encoder, FolderEncoder)
    assert class_vectors(read_prompt_set("land_cover"), encoder).vectors.shape[1] == 384
    with pytest.raises(AssertionError, match="runtime"):
        encoder.encode(["a text of one's own"])


@pytest.mark.usefixtures("no_encoder")
def test_shipped_prompts_need_no_encoder():
    encoder = load_encoder()
    assert isinstance(encoder, ShippedTextEncoder)
    assert (encoder.id, encoder.checksum, encoder.dim) == (KNOWN.name, KNOWN.checksum, KNOWN.dim)
    for name in shipped_prompt_sets():
        made = class_vectors(read_prompt_set(name), encoder)
        np.testing.assert_allclose(np.linalg.norm(made.vectors, axis=1), 1, atol=1e-6)
    assert encoder.encode([]).shape == (0, 384)


@pytest.mark.usefixtures("no_encoder")
def test_another_prompt_tells_how_to_get_the_encoder():
    encoder = load_encoder()
    with pytest.raises(EncoderError) as caught:
        encoder.encode([vocabulary()[0], "a text of one's own"])
    assert caught.value.code == "encoder.missing"
    assert KNOWN.install in caught.value.message
