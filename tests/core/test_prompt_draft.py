"""Prompt sets under construction: read whatever is wrong, and made from what layers tell."""

from __future__ import annotations

import json
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from spectraprompt.core.errors import PromptError
from spectraprompt.core.prompt_checks import check_draft
from spectraprompt.core.prompt_draft import (
    ClassEntry,
    DraftClass,
    PromptDraft,
    draft_from_entries,
    draft_of,
    free_colour,
    free_id,
    free_name,
    prompt_set_of,
    read_draft,
)
from spectraprompt.core.prompts import read_prompt_set, shipped_prompt_sets


@pytest.mark.parametrize("name", list(shipped_prompt_sets()))
def test_a_sound_set_survives_being_a_draft(name: str) -> None:
    prompts = read_prompt_set(name)
    assert prompt_set_of(draft_of(prompts)) == prompts
    assert read_draft(name) == draft_of(prompts)


def test_a_file_full_of_mistakes_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "draft.csv"
    path.write_text("id;name;colour;prompt;prompt\nx;Wheat;red;;golden\n;;;;\n7;;;a;b\n", "utf-8")
    assert read_draft(path) == PromptDraft(
        "draft",
        "",
        "en",
        (DraftClass(None, "Wheat", "red", ("golden",)), DraftClass(7, "", "", ("a", "b"))),
    )
    path = tmp_path / "odd.json"
    classes = [{"id": True, "name": None, "prompts": [5, ""], "parent": None}]
    path.write_text(json.dumps({"schema_version": 1, "name": "Odd", "classes": classes}), "utf-8")
    assert read_draft(path).classes == (DraftClass(None, "", "", ("5",)),)


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("no.json", "{", "prompts.not-json"),
        ("list.json", "[]", "prompts.malformed"),
        ("field.json", '{"schema_version": 1, "classes": [{"nme": 1}]}', "prompts.malformed"),
        ("texts.json", '{"schema_version": 1, "classes": [{"prompts": 1}]}', "prompts.malformed"),
        ("new.json", '{"schema_version": 9, "classes": []}', "prompts.future-schema"),
        ("no.csv", "a,b\n1,2\n", "prompts.no-header"),
        ("no.txt", "", "prompts.unknown-format"),
    ],
)
def test_what_is_no_prompt_set_is_refused(tmp_path: Path, name: str, text: str, code: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(PromptError, match=name) as caught:
        read_draft(path)
    assert caught.value.code == code


def test_a_draft_without_an_id_is_no_prompt_set() -> None:
    with pytest.raises(PromptError, match="'id'") as caught:
        prompt_set_of(PromptDraft("A", classes=(DraftClass(None, "Wheat", "", ("golden",)),)))
    assert caught.value.code == "prompts.bad-id"


def test_values_that_are_ids_stay_and_names_are_numbered() -> None:
    numbers = draft_from_entries([ClassEntry(10, "Tree cover", "#006400"), ClassEntry(30, "30")])
    assert [(c.id, c.name, c.prompts) for c in numbers.classes] == [
        (10, "Tree cover", ("Tree cover",)),
        (30, "Class 30", ("Class 30",)),
    ]
    assert numbers.classes[0].colour == "#006400"
    names = draft_from_entries([ClassEntry("wheat"), ClassEntry(""), ClassEntry("maize", "Maize")])
    assert [(c.id, c.name) for c in names.classes] == [(1, "wheat"), (2, "Maize")]


def test_nodata_is_left_out_and_like_names_are_told_apart() -> None:
    draft = draft_from_entries(
        [
            ClassEntry(0, "Unclassified"),
            ClassEntry(None, "other"),
            ClassEntry(3, "Field"),
            ClassEntry(5, "field"),
            ClassEntry(5, "field"),
            ClassEntry("0"),
        ]
    )
    assert [(c.id, c.name) for c in draft.classes] == [(3, "Field"), (5, "field (5)")]


texts = st.text(max_size=8) | st.sampled_from(["1", "2", "0", "a b", "A_B", "Class 1", "-"])
entries = st.builds(
    ClassEntry, st.none() | st.integers(-1, 5) | texts, texts, st.sampled_from(["", "#123456"])
)


@given(st.lists(entries, max_size=12))
def test_whatever_a_layer_tells_becomes_sound_but_for_its_texts(told: list[ClassEntry]) -> None:
    draft = draft_from_entries(told, "From a layer")
    wrong = {finding.code for finding in check_draft(draft) if finding.is_error}
    assert wrong <= {"no-classes", "control-characters"}


classes = st.lists(
    st.builds(
        DraftClass,
        st.none() | st.integers(-2, 70000),
        st.sampled_from(["", "a", "A", "b", "12"]),
        st.sampled_from(["", "#0072b2", "#E69F00"]),
    ),
    max_size=6,
)


@given(classes)
def test_what_is_free_is_not_taken(given_classes: list[DraftClass]) -> None:
    number = free_id(given_classes)
    assert 1 <= number <= 65535
    assert number not in {c.id for c in given_classes}
    assert free_colour(given_classes) not in {c.colour.lower() for c in given_classes}
    assert free_name("a", given_classes).casefold() not in {c.name for c in given_classes}
