"""Kept embeddings: exact, checked, shared between processes, and never in the way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectraprompt.core.text_cache import TextCache, cache_folder


def entries(folder):
    """Return all files below a folder."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


@given(text=st.text(), values=st.lists(st.floats(width=32), min_size=5, max_size=5))
def test_an_embedding_comes_back_bit_for_bit(tmp_path_factory, text, values):
    # Lone surrogates are no text; prompt sets refuse them.
    text = text.encode("utf-8", "replace").decode("utf-8")
    cache = TextCache(tmp_path_factory.mktemp("cache"), "encoder", 5)
    embedding = np.array(values, dtype=np.float32)
    assert cache.get(text) is None
    cache.put(text, embedding)
    found = cache.get(text)
    assert found is not None
    assert found.dtype == np.float32
    assert found.tobytes() == embedding.tobytes()


def test_encoders_and_texts_are_kept_apart(tmp_path):
    one = TextCache(tmp_path, "one", 2)
    one.put("soil", np.array([1, 0], dtype=np.float32))
    assert one.get("Soil") is None
    assert one.get("soil ") is None
    assert TextCache(tmp_path, "other", 2).get("soil") is None
    assert TextCache(tmp_path, "one", 3).get("soil") is None
    assert TextCache(tmp_path, "one", 2).get("soil") is not None


def test_an_embedding_of_another_length_is_a_mistake(tmp_path):
    with pytest.raises(ValueError, match="3"):
        TextCache(tmp_path, "one", 3).put("soil", np.zeros(2, dtype=np.float32))


@given(position=st.integers(0, 32 + 4 * 6 - 1), bit=st.integers(0, 7))
def test_any_flipped_bit_is_found_and_mended(tmp_path_factory, position, bit):
    folder = tmp_path_factory.mktemp("cache")
    cache = TextCache(folder, "encoder", 6)
    embedding = np.arange(6, dtype=np.float32)
    cache.put("soil", embedding)
    (path,) = entries(folder)
    content = bytearray(path.read_bytes())
    content[position] ^= 1 << bit
    path.write_bytes(content)
    assert cache.get("soil") is None
    cache.put("soil", embedding)
    np.testing.assert_array_equal(cache.get("soil"), embedding)


@pytest.mark.parametrize("size", [0, 1, 31, 32, 33, 55])
def test_a_cut_entry_counts_as_absent(tmp_path, size):
    cache = TextCache(tmp_path, "encoder", 6)
    cache.put("soil", np.arange(6, dtype=np.float32))
    (path,) = entries(tmp_path)
    path.write_bytes(path.read_bytes()[:size])
    assert cache.get("soil") is None


def test_a_folder_that_cannot_be_used_only_costs_time(tmp_path):
    taken = tmp_path / "file"
    taken.write_text("not a folder")
    cache = TextCache(taken / "below", "encoder", 2)
    cache.put("soil", np.array([1, 0], dtype=np.float32))
    assert cache.get("soil") is None
    assert taken.read_text() == "not a folder"


def test_a_failed_write_leaves_nothing(tmp_path):
    cache = TextCache(tmp_path, "encoder", 2)
    cache.put("soil", np.array([1, 0], dtype=np.float32))
    (path,) = entries(tmp_path)
    path.unlink()
    path.mkdir()
    cache.put("soil", np.array([1, 0], dtype=np.float32))
    assert entries(tmp_path) == []


WRITER = """
import sys
import numpy as np
from pathlib import Path
from spectraprompt.core.text_cache import TextCache

cache = TextCache(Path(sys.argv[1]), "encoder", 64)
for turn in range(40):
    for text in range(8):
        found = cache.get(str(text))
        if found is not None and not (found == text).all():
            sys.exit("an entry holds another text's embedding, or half of one")
        cache.put(str(text), np.full(64, text, dtype=np.float32))
"""


def test_processes_may_share_a_folder(tmp_path):
    running = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    for process in running:
        _, problem = process.communicate(timeout=60)
        assert process.returncode == 0, problem.decode()
    assert len(entries(tmp_path)) == 8
    cache = TextCache(tmp_path, "encoder", 64)
    for text in range(8):
        np.testing.assert_array_equal(cache.get(str(text)), np.full(64, text, dtype=np.float32))


def test_the_folder_is_the_one_chosen_or_the_systems(monkeypatch, tmp_path):
    monkeypatch.setenv("SPECTRAPROMPT_CACHE", str(tmp_path / "chosen"))
    assert cache_folder() == tmp_path / "chosen"
    monkeypatch.setenv("SPECTRAPROMPT_CACHE", "~/mine")
    assert cache_folder() == Path.home() / "mine"
    monkeypatch.delenv("SPECTRAPROMPT_CACHE")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache_folder() == tmp_path / "xdg" / "spectraprompt"
    for useless in ("", "relative/folder"):
        monkeypatch.setenv("XDG_CACHE_HOME", useless)
        assert cache_folder() == Path.home() / ".cache" / "spectraprompt"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert cache_folder() == Path.home() / "Library" / "Caches" / "spectraprompt"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert cache_folder() == tmp_path / "local" / "spectraprompt"
    monkeypatch.delenv("LOCALAPPDATA")
    assert cache_folder() == Path.home() / "AppData" / "Local" / "spectraprompt"
