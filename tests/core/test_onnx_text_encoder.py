"""The ONNX text encoder gives the embeddings of AutoModel, from the same weights."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from spectraprompt.core.class_vectors import vocabulary
from spectraprompt.core.encoder_files import EXPORT_RECORD, GRAPH, PromptTruncatedWarning
from spectraprompt.core.encoders import DEFAULT_ENCODER, load_encoder
from spectraprompt.core.errors import EncoderError, OutputError, SpectraPromptError
from spectraprompt.core.folder_encoder import open_runtime
from spectraprompt.core.onnx_export import export_encoder
from spectraprompt.core.onnx_graph.bert import bert_graph
from spectraprompt.core.onnx_graph.builder import UnsupportedGraphError
from spectraprompt.core.onnx_text_encoder import OnnxTextRuntime
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.core.transformers_encoder import TransformersRuntime

TEXTS = (
    *(text for c in read_prompt_set("indian_pines").classes for text in c.prompts),
    *vocabulary()[::40],
    "",
    "ÄCKER — Weizen, reif; naïve façade",
    "水 и лес 🌲",
    "unsplittablehyperspectralomnivorousword" * 3,
)


@pytest.fixture(autouse=True)
def private_cache(monkeypatch, tmp_path):
    """Begin each test with nothing kept on disk."""
    monkeypatch.setenv("SPECTRAPROMPT_CACHE", str(tmp_path / "cache"))


def test_embeddings_equal_those_of_the_library(real_encoder_folder):
    ours = OnnxTextRuntime(real_encoder_folder, 384)
    reference = TransformersRuntime(real_encoder_folder, 384)
    found = np.array([ours.embed(text)[0] for text in TEXTS])
    expected = np.array([reference.embed(text)[0] for text in TEXTS])
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, atol=2e-6)


def test_a_long_text_is_cut_like_the_library_cuts_it(real_encoder_folder):
    ours = OnnxTextRuntime(real_encoder_folder, 384)
    reference = TransformersRuntime(real_encoder_folder, 384)
    text = "soil " * 300
    with pytest.warns(PromptTruncatedWarning) as warned:
        (found, is_whole), (expected, _) = ours.embed(text), reference.embed(text)
    assert not is_whole
    assert str(warned[0].message) == str(warned[1].message)
    np.testing.assert_allclose(found, expected, atol=2e-6)
    assert ours.embed("soil")[1]


def test_masked_tokens_do_not_count(tiny_model):
    """In a padded batch of another program, too."""
    import onnxruntime

    session = onnxruntime.InferenceSession((exported(tiny_model) / GRAPH).read_bytes())
    ids = np.array([[2, 8, 3, 0, 0], [2, 5, 6, 7, 3]], np.int64)
    mask = np.array([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]], np.int64)
    both = session.run(None, {"input_ids": ids, "attention_mask": mask})[0]
    alone = session.run(None, {"input_ids": ids[:1, :3], "attention_mask": mask[:1, :3]})[0]
    np.testing.assert_allclose(both[:1], alone, atol=1e-6)
    np.testing.assert_allclose(np.linalg.norm(both, axis=1), 1, atol=1e-6)


def exported(folder: Path) -> Path:
    return export_encoder(str(folder), folder.parent / "exported")


def copied(folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(folder, tmp_path / "model"))


def test_onnxruntime_is_taken_for_what_it_can_do(tmp_path, tiny_model):
    folder = copied(tiny_model, tmp_path)
    assert isinstance(open_runtime(folder, 8), OnnxTextRuntime)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "hidden_act": "relu"}))
    assert isinstance(open_runtime(folder, 8), TransformersRuntime)


@pytest.mark.parametrize(
    ("key", "value"), [("model_type", "mpnet"), ("position_embedding_type", "relative_key")]
)
def test_other_architectures_have_no_graph(key, value):
    config = {"model_type": "bert", "hidden_act": "gelu", key: value}
    with pytest.raises(UnsupportedGraphError, match=value):
        bert_graph(config, {}, {})


def test_an_exported_encoder_is_the_encoder(tmp_path, tiny_model, monkeypatch):
    folder = export_encoder(str(tiny_model), tmp_path / "shelf" / "tiny")
    assert sorted(path.name for path in folder.parent.iterdir()) == ["tiny"]
    assert not (folder / "model.safetensors").exists()
    original, again = load_encoder(str(tiny_model)), load_encoder(str(folder))
    assert again.checksum == original.checksum
    monkeypatch.setenv("SPECTRAPROMPT_CACHE", str(tmp_path / "another"))
    again = load_encoder(str(folder))
    np.testing.assert_allclose(again.encode(["soil"]), original.encode(["soil"]), atol=1e-6)


def test_a_known_encoder_is_found_where_it_was_exported_to(
    tmp_path, monkeypatch, real_encoder_folder
):
    folder = export_encoder(DEFAULT_ENCODER, tmp_path / "shelf" / DEFAULT_ENCODER)
    monkeypatch.setenv("SPECTRAPROMPT_ENCODERS", str(folder.parent))
    encoder = load_encoder()
    assert (encoder.id, encoder.folder) == (DEFAULT_ENCODER, folder)
    reference = TransformersRuntime(real_encoder_folder, 384).embed("a new text")[0]
    np.testing.assert_allclose(encoder.encode(["a new text"])[0], reference, atol=2e-6)


def test_a_damaged_export_is_refused(tmp_path, tiny_model):
    folder = export_encoder(str(tiny_model), tmp_path / "exported")
    content = bytearray((folder / GRAPH).read_bytes())
    content[-100] ^= 1
    (folder / GRAPH).write_bytes(content)
    with pytest.raises(EncoderError, match=r"model\.onnx") as caught:
        load_encoder(str(folder))
    assert caught.value.code == "encoder.damaged"
    (folder / EXPORT_RECORD).write_text("{}")
    with pytest.raises(EncoderError) as caught:
        load_encoder(str(folder))
    assert caught.value.code == "encoder.incomplete"


def test_nothing_is_written_over(tmp_path, tiny_model):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("")
    for place in ("full", "full/thesis.txt"):
        with pytest.raises(OutputError) as caught:
            export_encoder(str(tiny_model), tmp_path / place)
        assert caught.value.code == "output.not-empty"
    (tmp_path / "empty").mkdir()
    assert export_encoder(str(tiny_model), tmp_path / "empty").is_dir()


def test_without_both_libraries_the_reason_is_told(tmp_path, tiny_model, monkeypatch):
    folder = copied(tiny_model, tmp_path)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "hidden_act": "relu"}))
    monkeypatch.setattr("spectraprompt.core.transformers_encoder.has_transformers", lambda: False)
    with pytest.raises(SpectraPromptError, match="relu") as caught:
        load_encoder(str(folder)).encode(["soil"])
    assert caught.value.code == "encoder.unloadable"
    assert str(folder) in caught.value.message
