"""Edited prompt sets in the text space of a model, and the encoder they need."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from spectraprompt.core import map_classes
from spectraprompt.core.bundle import Bundle, Manifest
from spectraprompt.core.class_vectors import class_vectors
from spectraprompt.core.encoders import load_encoder
from spectraprompt.core.errors import EncoderError, PromptError
from spectraprompt.core.map_classes import (
    edited_classes,
    prompts_of_queries,
    text_vectors_of,
    trained_classes,
)
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import PromptClass, PromptSet

GRASS = PromptClass(1, "Grass", "#00ff00", ("grass", "grass soil"))
WATER = PromptClass(2, "Water", "#0000ff", ("water",))
ROCK = PromptClass(5, "Rock", "#777777", ("rock",))
UNTRAINED = PromptClass(9, "Soil", "#aa5500", ("soil",))


@pytest.fixture(scope="module")
def bundle(tiny_model: Path) -> Bundle:
    """Return a model with four classes, three of them trained, made with a small encoder."""
    encoder = load_encoder(str(tiny_model))
    prompts = PromptSet("Four", "", "en", (GRASS, WATER, ROCK, UNTRAINED))
    centre = np.linspace(-0.1, 0.1, encoder.dim).astype(np.float32)
    text = class_vectors(prompts, encoder, centre)
    manifest = Manifest(
        spectral={"bands": 3, "wavelengths_nm": None, "fwhm_nm": None},
        radius=1,
        backbone={"name": "multiscale", "config": {}},
        prompts=prompts,
        encoder={"id": encoder.id, "checksum": encoder.checksum, "dim": encoder.dim},
        training={"class_pixels": {"1": 10, "2": 10, "5": 10}},
    )
    return Bundle(manifest, {}, {"vectors": text.vectors, "centre": centre})


@pytest.fixture
def no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where an encoder is looked for."""

    def never(*_: object) -> None:
        raise AssertionError("an encoder was looked for")

    monkeypatch.setattr(map_classes, "load_encoder", never)


def with_classes(*classes: PromptClass) -> PromptSet:
    return PromptSet("Edited", "", "en", classes)


def test_without_other_prompts_the_trained_classes_are_mapped(bundle: Bundle) -> None:
    found = trained_classes(bundle)
    assert found.classes == (GRASS, WATER, ROCK)
    np.testing.assert_array_equal(found.vectors, bundle.text["vectors"][:3])
    assert found.as_trained


@pytest.mark.usefixtures("no_encoder")
def test_the_same_texts_need_no_encoder_whatever_else_changes(bundle: Bundle) -> None:
    edited = with_classes(
        replace(WATER, id=40, name="Lake", colour="#123456"),
        replace(ROCK, id=2),
        replace(GRASS, prompts=GRASS.prompts[::-1]),
    )
    found = edited_classes(bundle, edited, None, Progress())
    np.testing.assert_array_equal(found.vectors, bundle.text["vectors"][[1, 2, 0]])
    assert found.classes == edited.classes
    assert found.as_trained


@pytest.mark.usefixtures("no_encoder")
def test_a_class_left_out_is_told_and_confidence_no_longer_calibrated(bundle: Bundle) -> None:
    found = edited_classes(bundle, with_classes(GRASS, WATER), None, Progress())
    assert found.left_out == ("Rock",)
    assert not found.as_trained
    assert said(found) == [
        ("info", "Trained classes left out of the map: Rock."),
        ("warning", "Confidences are not calibrated for these prompts."),
    ]


@pytest.mark.usefixtures("no_encoder")
def test_a_class_of_the_model_without_labels_is_known_by_text_alone(bundle: Bundle) -> None:
    found = edited_classes(bundle, bundle.manifest.prompts, None, Progress())
    assert found.by_text_alone == ("Soil",)
    np.testing.assert_array_equal(found.vectors, bundle.text["vectors"])
    assert not found.as_trained


def test_new_texts_are_embedded_about_the_models_centre(bundle: Bundle, tiny_model: Path) -> None:
    edited = with_classes(
        GRASS,
        replace(WATER, prompts=("water rock",)),
        PromptClass(5, "Sand", "#ffff00", ("soil rock",)),
    )
    found = edited_classes(bundle, edited, str(tiny_model), Progress())
    np.testing.assert_array_equal(found.vectors[0], bundle.text["vectors"][0])
    encoder = load_encoder(str(tiny_model))
    for row, text in ((1, "water rock"), (2, "soil rock")):
        vector = encoder.encode([text])[0].astype(np.float64) - bundle.text["centre"]
        np.testing.assert_allclose(found.vectors[row], vector / np.linalg.norm(vector), atol=1e-6)
    # Sand has the id of Rock, which does not make it Rock.
    assert found.changed == ("Water",)
    assert found.by_text_alone == ("Sand",)
    assert found.left_out == ("Rock",)
    warnings = [text for level, text in said(found) if level == "warning"]
    assert len(warnings) == 3
    assert "Sand" in warnings[0]
    assert "Water" in warnings[1]


def test_an_encoder_known_by_its_folder_only_is_asked_for(bundle: Bundle) -> None:
    with pytest.raises(EncoderError, match="give the folder") as caught:
        text_vectors_of(bundle, with_classes(replace(WATER, prompts=("lake",))), None, Progress())
    assert caught.value.code == "encoder.unnamed"


def test_another_encoder_is_refused(bundle: Bundle, real_encoder_folder: Path) -> None:
    prompts = with_classes(replace(WATER, prompts=("lake",)))
    with pytest.raises(EncoderError, match="train the model anew") as caught:
        text_vectors_of(bundle, prompts, str(real_encoder_folder), Progress())
    assert caught.value.code == "encoder.different"


def test_a_missing_encoder_is_told_as_such(bundle: Bundle, tmp_path: Path) -> None:
    prompts = with_classes(replace(WATER, prompts=("lake",)))
    with pytest.raises(EncoderError) as caught:
        text_vectors_of(bundle, prompts, str(tmp_path / "gone"), Progress())
    assert caught.value.code == "encoder.missing"


def test_an_encoder_under_another_folder_name_is_the_same(
    bundle: Bundle, tiny_model: Path, tmp_path: Path
) -> None:
    (tmp_path / "renamed").symlink_to(tiny_model)
    moved = replace(bundle.manifest, encoder={**bundle.manifest.encoder, "id": "renamed@0"})
    prompts = with_classes(replace(WATER, prompts=("soil water",)))
    renamed = Bundle(moved, {}, bundle.text)
    np.testing.assert_array_equal(
        text_vectors_of(renamed, prompts, str(tmp_path / "renamed"), Progress()),
        text_vectors_of(bundle, prompts, str(tiny_model), Progress()),
    )


@pytest.mark.parametrize(
    ("queries", "code"),
    [
        ((), "prompts.no-queries"),
        (("bare soil", " \t"), "prompts.empty-query"),
        (("bare soil", "Bare  Soil"), "prompts.duplicate-query"),
        (("bare\x00soil",), "prompts.bad-text"),
    ],
)
def test_queries_that_say_nothing_are_refused(queries: tuple[str, ...], code: str) -> None:
    with pytest.raises(PromptError) as caught:
        prompts_of_queries(queries)
    assert caught.value.code == code


def test_queries_keep_their_order_and_words() -> None:
    asked = prompts_of_queries(["  Dry bare   soil ", "7", "a lake"])
    assert [c.prompts for c in asked.classes] == [("Dry bare soil",), ("7",), ("a lake",)]


def said(found: map_classes.MapClasses) -> list[tuple[str, str]]:
    messages: list[tuple[str, str]] = []
    found.tell(Progress(on_log=lambda level, text: messages.append((level, text))))
    return messages
