"""Embeddings of the real default encoder, and of models that do not work."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import numpy as np
import pytest

from spectraprompt.core.encoders import load_encoder
from spectraprompt.core.errors import EncoderError
from spectraprompt.core.prompts import read_prompt_set


@pytest.fixture(autouse=True)
def private_cache(monkeypatch, tmp_path):
    """Begin each test with nothing kept on disk."""
    monkeypatch.setenv("SPECTRAPROMPT_CACHE", str(tmp_path / "cache"))


def texts(count):
    """Return prompts of very different lengths."""
    prompts = [t for c in read_prompt_set("indian_pines").classes for t in c.prompts]
    return ["soil", *prompts[: count - 1]]


def test_embeddings_are_the_mean_of_the_token_vectors(real_encoder_folder):
    """Against a padded batch through the library itself: masks and pooling agree."""
    import torch
    from transformers import AutoModel, AutoTokenizer

    wanted = texts(6)
    tokenizer = AutoTokenizer.from_pretrained(real_encoder_folder, local_files_only=True)
    network = AutoModel.from_pretrained(real_encoder_folder, local_files_only=True).eval()
    with torch.inference_mode():
        batch = tokenizer(
            wanted, padding=True, truncation=True, max_length=256, return_tensors="pt"
        )
        states = np.array(network(**batch).last_hidden_state.tolist())
    mask = np.array(batch["attention_mask"].tolist())[:, :, None]
    assert mask.min() == 0
    mean = (states * mask).sum(1) / mask.sum(1)
    expected = mean / np.linalg.norm(mean, axis=1, keepdims=True)
    found = load_encoder().encode(wanted)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-6)


def test_an_embedding_depends_on_its_text_alone(monkeypatch, tmp_path):
    import torch

    wanted = [*texts(5), "soil"]
    # A folder that cannot exist: nothing is kept, so everything is computed each time.
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("SPECTRAPROMPT_CACHE", str(blocked))
    encoder = load_encoder()
    many = encoder.encode(wanted)
    alone = np.concatenate([encoder.encode([text]) for text in wanted])
    np.testing.assert_array_equal(many, alone)
    np.testing.assert_array_equal(many[0], many[-1])
    threads = torch.get_num_threads()
    torch.set_num_threads(threads + 1)
    try:
        np.testing.assert_array_equal(encoder.encode(wanted[::-1])[::-1], many)
        assert torch.get_num_threads() == threads + 1
    finally:
        torch.set_num_threads(threads)


def test_no_texts_give_no_rows():
    assert load_encoder().encode([]).shape == (0, 384)


def test_meaning_shows():
    wheat, barley, road = load_encoder().encode(
        ["ripe wheat before harvest", "barley ready to be cut", "asphalt road with cars"]
    )
    assert wheat @ barley > wheat @ road + 0.2


def test_a_long_text_is_cut_with_a_warning():
    encoder = load_encoder()
    with pytest.warns(UserWarning, match=r"'soil soil.*first 256"):
        cut = encoder.encode(["soil " * 300])
    # 256 tokens with the two that mark beginning and end.
    np.testing.assert_array_equal(cut, encoder.encode(["soil " * 254]))


WARM = """
import sys
import numpy as np
from spectraprompt.core.encoders import load_encoder

found = load_encoder().encode(["soil", "water"])
heavy = {"torch", "transformers"} & set(sys.modules)
if heavy:
    sys.exit(f"imported: {heavy}")
sys.stdout.buffer.write(found.tobytes())
"""


def test_kept_embeddings_are_exact_and_need_no_torch(tmp_path):
    fresh = load_encoder().encode(["soil", "water"])
    done = subprocess.run(
        [sys.executable, "-c", WARM], capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout == fresh.tobytes()
    for path in (tmp_path / "cache").rglob("*.f32"):
        path.write_bytes(path.read_bytes()[:100])
    np.testing.assert_array_equal(load_encoder().encode(["soil", "water"]), fresh)


def test_another_tokenizer_makes_other_embeddings(tmp_path, tiny_model):
    folder = tmp_path / "model"
    shutil.copytree(tiny_model, folder)
    before = load_encoder(str(folder)).encode(["soil"])
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    words = tokenizer["model"]["vocab"]
    words["soil"], words["rock"] = words["rock"], words["soil"]
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    after = load_encoder(str(folder))
    assert after.checksum == load_encoder(str(tiny_model)).checksum
    assert np.abs(after.encode(["soil"]) - before).max() > 1e-3


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("model.safetensors", b"\x08\0\0\0\0\0\0\0not json"),
        ("config.json", b'{"model_type": "no-such-model", "hidden_size": 8}'),
        ("config.json", b'{"hidden_size": 8}'),
    ],
)
def test_a_model_that_does_not_load_is_explained(tmp_path, tiny_model, name, content):
    folder = tmp_path / "model"
    shutil.copytree(tiny_model, folder)
    (folder / name).write_bytes(content)
    encoder = load_encoder(str(folder))
    with pytest.raises(EncoderError, match="AutoModel") as caught:
        encoder.encode(["soil"])
    assert caught.value.code == "encoder.unloadable"
    assert str(folder) in caught.value.message
    assert "\n" not in caught.value.message


def test_a_model_without_tokenizer_is_explained(tmp_path, tiny_model):
    folder = tmp_path / "model"
    folder.mkdir()
    for name in ("config.json", "model.safetensors"):
        shutil.copy(tiny_model / name, folder)
    with pytest.raises(EncoderError, match=r"tokenizer\.json") as caught:
        load_encoder(str(folder))
    assert caught.value.code == "encoder.incomplete"


def test_loading_says_nothing(capfd, tiny_model):
    load_encoder(str(tiny_model)).encode(["soil"])
    said = capfd.readouterr()
    assert said.out + said.err == ""
