"""Class vectors: centred on a fixed vocabulary, so that classes do not depend on each other."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from spectraprompt.core.class_vectors import (
    centre_vector,
    class_vectors,
    closest_classes,
    mean_cosine,
    text_vectors,
    vocabulary,
)
from spectraprompt.core.encoders import load_encoder
from spectraprompt.core.errors import Cancelled, PromptError
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import PromptClass, PromptSet, read_prompt_set, shipped_prompt_sets


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    """Return the default encoder with a cache of the tests' own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPECTRAPROMPT_CACHE", str(tmp_path_factory.mktemp("cache")))
        return load_encoder()


@pytest.fixture(scope="module")
def centre(encoder):
    """Return the fixed centre."""
    return centre_vector(encoder)


class Lookup:
    """A text encoder in three dimensions that knows a few texts."""

    id = "lookup"
    checksum = "0"
    dim = 3

    def __init__(self, vectors):
        self._vectors = vectors

    def encode(self, texts):
        """Return the known vectors."""
        return np.array([self._vectors[text] for text in texts], dtype=np.float32).reshape(-1, 3)


def prompt_set(*prompts):
    """Return a set with one class for each tuple of prompts."""
    classes = (PromptClass(i + 1, f"class {'abc'[i]}", "#000000", p) for i, p in enumerate(prompts))
    return PromptSet("Test", "", "en", tuple(classes))


def first(prompts, count):
    """Return a prompt set cut to its first classes."""
    return PromptSet(prompts.name, "", prompts.language, prompts.classes[:count])


def test_the_centre_is_the_mean_of_the_vocabulary(encoder, centre):
    assert centre.shape == (384,)
    assert centre.dtype == np.float32
    mean = encoder.encode(vocabulary()).astype(np.float64).mean(axis=0)
    np.testing.assert_allclose(centre, mean, atol=1e-7)
    # Texts about land cover share a direction; this is what is taken off.
    assert 0.2 < np.linalg.norm(centre) < 0.8


@pytest.mark.parametrize("name", sorted(shipped_prompt_sets()))
def test_vectors_follow_the_formula(encoder, centre, name):
    prompts = read_prompt_set(name)
    found = class_vectors(prompts, encoder)
    assert found.vectors.dtype == np.float32
    assert (found.encoder_id, found.encoder_checksum) == (encoder.id, encoder.checksum)
    np.testing.assert_array_equal(found.centre, centre)
    for row, c in zip(found.vectors, prompts.classes):
        off = encoder.encode(c.prompts).astype(np.float64) - centre
        mean = (off / np.linalg.norm(off, axis=1, keepdims=True)).mean(axis=0)
        np.testing.assert_allclose(row, mean / np.linalg.norm(mean), atol=1e-6)


def test_adding_removing_and_reordering_classes_moves_no_other(encoder):
    whole = read_prompt_set("indian_pines")
    vectors = class_vectors(whole, encoder).vectors
    for count in (1, 2, 15):
        np.testing.assert_array_equal(
            class_vectors(first(whole, count), encoder).vectors, vectors[:count]
        )
    turned = PromptSet(whole.name, "", "en", whole.classes[::-1])
    np.testing.assert_array_equal(class_vectors(turned, encoder).vectors, vectors[::-1])


def test_no_class_moves_where_nothing_is_kept_on_disk(monkeypatch, tmp_path, centre):
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("SPECTRAPROMPT_CACHE", str(blocked))
    encoder = load_encoder()
    whole = first(read_prompt_set("indian_pines"), 4)
    vectors = class_vectors(whole, encoder, centre).vectors
    np.testing.assert_array_equal(
        class_vectors(first(whole, 3), encoder, centre).vectors, vectors[:3]
    )


def test_one_class_has_a_vector(encoder):
    vectors = class_vectors(prompt_set(("bare soil",)), encoder).vectors
    assert vectors.shape == (1, 384)
    assert np.linalg.norm(vectors[0]) == pytest.approx(1, abs=1e-6)
    assert mean_cosine(vectors) == 0


def test_two_classes_are_not_opposite_by_construction(encoder):
    prompts = prompt_set(("ripe wheat in ear",), ("barley shortly before harvest",))
    vectors = class_vectors(prompts, encoder).vectors
    # Centred on their own mean, they would be at -1, however alike they are.
    assert 0.2 < vectors[0] @ vectors[1] < 0.95


def test_prompts_that_read_alike_have_one_vector(encoder):
    # The default encoder knows no case, nor the dash.
    prompts = prompt_set(("bare-soil",), ("bare - soil",), ("open water",))
    soil, soil_too, water = class_vectors(prompts, encoder).vectors
    np.testing.assert_array_equal(soil, soil_too)
    assert soil @ water < 0.9


@pytest.mark.parametrize("name", sorted(shipped_prompt_sets()))
def test_centring_spreads_the_classes(encoder, name):
    prompts = read_prompt_set(name)
    before = class_vectors(prompts, encoder, np.zeros(384, dtype=np.float32)).vectors
    after = class_vectors(prompts, encoder).vectors
    assert mean_cosine(after) < mean_cosine(before) - 0.1
    # Classes that the text hardly tells apart would need other prompts.
    assert closest_classes(after)[0][2] < 0.85


def test_every_prompt_is_nearest_to_its_own_class_mostly(encoder, centre):
    prompts = read_prompt_set("indian_pines")
    vectors = class_vectors(prompts, encoder).vectors
    hits = [
        int(np.argmax(text_vectors([text], encoder, centre)[0] @ vectors.T)) == row
        for row, c in enumerate(prompts.classes)
        for text in c.prompts
    ]
    assert np.mean(hits) > 0.9


def test_the_centre_of_a_bundle_is_used(encoder):
    prompts = prompt_set(("bare soil",), ("open water",))
    other = np.full(384, 0.01, dtype=np.float32)
    found = class_vectors(prompts, encoder, other)
    np.testing.assert_array_equal(found.centre, other)
    expected = encoder.encode(["bare soil"])[0] - other
    np.testing.assert_allclose(found.vectors[0], expected / np.linalg.norm(expected), atol=1e-6)


def test_prompts_without_direction_are_refused():
    lookup = Lookup({"up": [0, 0, 1], "down": [0, 0, -1], "side": [1, 0, 0]})
    nothing = np.zeros(3, dtype=np.float32)
    with pytest.raises(PromptError, match=r"class 2 \('class b'\)") as caught:
        class_vectors(prompt_set(("side",), ("up", "down")), lookup, nothing)
    assert caught.value.code == "prompts.no-direction"
    with pytest.raises(PromptError, match="'side'") as caught:
        text_vectors(["up", "side"], lookup, np.array([1, 0, 0], dtype=np.float32))
    assert caught.value.code == "prompts.no-direction"


def test_no_texts_give_no_rows():
    assert text_vectors([], Lookup({}), np.zeros(3, dtype=np.float32)).shape == (0, 3)


def test_closest_classes_are_sorted_pairs():
    vectors = np.array([[1, 0, 0], [0.6, 0.8, 0], [0, 1, 0], [0, 0, -1]], dtype=np.float32)
    pairs = closest_classes(vectors)
    assert [pair[:2] for pair in pairs[:2]] == [(1, 2), (0, 1)]
    np.testing.assert_allclose([pair[2] for pair in pairs], [0.8, 0.6, 0, 0, 0, 0], atol=1e-6)
    assert {pair[:2] for pair in pairs} == set(itertools.combinations(range(4), 2))
    assert mean_cosine(vectors) == pytest.approx(1.4 / 6, abs=1e-6)


def test_encoding_the_vocabulary_reports_and_stops(encoder, centre):
    shares = []
    again = centre_vector(encoder, Progress(on_progress=lambda share, _: shares.append(share)))
    np.testing.assert_array_equal(again, centre)
    assert shares == sorted(shares)
    assert len(shares) == len(vocabulary())
    with pytest.raises(Cancelled):
        class_vectors(read_prompt_set("urban"), encoder, progress=Progress(cancelled=lambda: True))
