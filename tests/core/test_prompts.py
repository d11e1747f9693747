"""Prompt sets: what is accepted, what is refused in which words, and that files keep it all."""

from __future__ import annotations

import contextlib
import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectraprompt.core.errors import OutputError, PromptError
from spectraprompt.core.prompts import (
    PromptClass,
    PromptSet,
    normalised_name,
    prompt_set_from_json,
    prompt_set_to_json,
    read_prompt_csv,
    read_prompt_set,
    shipped_prompt_sets,
    write_prompt_csv,
    write_prompt_set,
)

TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=30).filter(
    lambda text: text.strip()
)
NAMES = TEXTS.filter(lambda text: normalised_name(text) and not text.strip().isdecimal())


@st.composite
def prompt_sets(draw):
    """Return any valid prompt set, with texts that try the formats."""
    ids = draw(st.lists(st.integers(1, 65535), min_size=1, max_size=5, unique=True))
    names = draw(
        st.lists(
            NAMES,
            min_size=len(ids),
            max_size=len(ids),
            unique_by=normalised_name,
        )
    )
    texts = draw(
        st.lists(
            TEXTS,
            min_size=len(ids),
            max_size=3 * len(ids),
            unique_by=lambda text: " ".join(text.split()).casefold(),
        )
    )
    classes = []
    for row, (class_id, name) in enumerate(zip(ids, names)):
        colour = "#" + draw(st.text(string.hexdigits, min_size=6, max_size=6))
        parent = draw(st.none() | st.sampled_from(["Crops", "Built, or not", "Other; more"]))
        if normalised_name(name) == normalised_name(parent or ""):
            parent = None
        classes.append(PromptClass(class_id, name, colour, tuple(texts[row :: len(ids)]), parent))
    language = draw(st.sampled_from(["en", "de-AT", "zh-Hant-TW"]))
    return PromptSet(draw(NAMES), draw(st.just("") | TEXTS), language, tuple(classes))


def two_classes(**changes):
    """Return a decoded prompt set with two classes, the second one changed."""
    second = {"id": 2, "name": "Water", "colour": "#0000ff", "prompts": ["dark open water"]}
    second.update(changes)
    return {
        "schema_version": 1,
        "name": "Test",
        "description": "",
        "language": "en",
        "classes": [
            {"id": 1, "name": "Bare soil", "colour": "#8c510a", "prompts": ["brown earth"]},
            second,
        ],
    }


def refusal(body):
    """Return the error that reading this decoded set raises."""
    with pytest.raises(PromptError) as caught:
        prompt_set_from_json(json.dumps(body), "folder/test.json")
    return caught.value


@given(prompt_sets())
def test_json_keeps_everything_and_is_stable(prompts):
    text = prompt_set_to_json(prompts)
    again = prompt_set_from_json(text, "x.json")
    assert again == prompts
    assert prompt_set_to_json(again) == text


@given(prompts=prompt_sets())
def test_csv_keeps_everything(tmp_path_factory, prompts):
    path = write_prompt_csv(tmp_path_factory.mktemp("csv") / "set.csv", prompts)
    assert read_prompt_csv(path) == prompts


def test_json_fields_stand_in_reading_order():
    prompts = PromptSet(
        "Test", "", "en", (PromptClass(1, "Soil", "#8C510A", ("brown earth",), "Open ground"),)
    )
    body = json.loads(prompt_set_to_json(prompts))
    assert list(body) == ["schema_version", "name", "description", "language", "classes"]
    assert list(body["classes"][0]) == ["id", "name", "colour", "parent", "prompts"]
    assert body["schema_version"] == 1
    assert body["classes"][0]["colour"] == "#8c510a"


@pytest.mark.parametrize(
    ("changes", "reason", "said"),
    [
        ({"prompts": ["dark", "  "]}, "empty-prompt", ["'prompts'", "number 2", "'Water'"]),
        ({"prompts": []}, "no-prompts", ["'prompts'", "'Water'"]),
        ({"prompts": "dark"}, "malformed", ["'prompts'", "list", "'Water'"]),
        ({"prompts": [3]}, "bad-text", ["'prompts'", "3", "'Water'"]),
        ({"prompts": ["Brown  Earth"]}, "duplicate-prompt", ["'Water'", "'Bare soil'"]),
        ({"prompts": ["dark", "dark"]}, "duplicate-prompt", ["'Water'"]),
        ({"prompts": ["bell\a"]}, "bad-text", ["'prompts'", "'Water'"]),
        ({"prompts": ["half \ud800 pair"]}, "bad-text", ["'prompts'", "'Water'"]),
        ({"id": 1}, "duplicate-id", ["'id'", "'Water'", "'Bare soil'"]),
        ({"id": 0}, "bad-id", ["'id'", "'Water'", "1 to 65535"]),
        ({"id": 65536}, "bad-id", ["'id'", "'Water'", "1 to 65535"]),
        ({"id": "2"}, "bad-id", ["'id'", "'Water'", "whole number"]),
        ({"id": 2.0}, "bad-id", ["'id'", "'Water'"]),
        ({"id": True}, "bad-id", ["'id'", "'Water'"]),
        ({"name": "bare_SOIL"}, "duplicate-name", ["'name'", "'bare_SOIL'", "'Bare soil'"]),
        ({"name": " - "}, "empty-name", ["class 2", "'name'"]),
        ({"name": "7"}, "ambiguous-name", ["class 2", "'name'"]),
        ({"name": None}, "bad-text", ["class 2", "'name'"]),
        ({"colour": "blue"}, "bad-colour", ["'colour'", "'blue'", "'Water'", "#rrggbb"]),
        ({"colour": "#12345"}, "bad-colour", ["'colour'", "'Water'"]),
        ({"parent": "water"}, "bad-parent", ["'parent'", "'Water'"]),
        ({"parent": ""}, "bad-parent", ["'parent'", "'Water'"]),
        ({"color": "#0000ff"}, "malformed", ["'color'", "'Water'", "colour"]),
    ],
)
def test_a_refused_class_names_file_class_and_field(changes, reason, said):
    error = refusal(two_classes(**changes))
    assert error.code == f"prompts.{reason}"
    for part in ["folder/test.json", *said]:
        assert part in error.message
    assert "\n" not in error.message


@pytest.mark.parametrize(
    ("changes", "reason", "said"),
    [
        ({"classes": []}, "no-classes", "class"),
        ({"classes": {"1": "soil"}}, "malformed", "list"),
        ({"classes": ["soil"]}, "malformed", "entry 1"),
        ({"schema_version": 2}, "future-schema", "update SpectraPrompt"),
        ({"schema_version": "1"}, "malformed", "schema_version"),
        ({"schema_version": None}, "malformed", "schema_version"),
        ({"language": "English!"}, "bad-language", "'en'"),
        ({"name": ""}, "empty-name", "name"),
        ({"class": []}, "malformed", "'class'"),
    ],
)
def test_a_refused_set_names_the_file_and_field(changes, reason, said):
    error = refusal({**two_classes(), **changes})
    assert error.code == f"prompts.{reason}"
    assert "folder/test.json" in error.message
    assert said in error.message


@pytest.mark.parametrize("missing", ["id", "name", "prompts"])
def test_a_missing_field_is_named(missing):
    body = two_classes()
    del body["classes"][1][missing]
    error = refusal(body)
    assert error.code == "prompts.malformed"
    assert f"'{missing}' is missing" in error.message


@pytest.mark.parametrize(
    "text", ["", "no", "[1, 2", "[" * 100_000, "{} {}", '{"name": "a", "name": "b"}']
)
def test_what_is_not_json_is_refused(text):
    with pytest.raises(PromptError, match=r"set\.json") as caught:
        prompt_set_from_json(text, "set.json")
    assert caught.value.code == "prompts.not-json"


@pytest.mark.parametrize("text", ["[]", "null", "3", '"x"'])
def test_other_json_is_refused(text):
    with pytest.raises(PromptError, match=r"set\.json") as caught:
        prompt_set_from_json(text, "set.json")
    assert caught.value.code == "prompts.malformed"


@given(st.binary(max_size=200))
def test_no_file_content_escapes_the_typed_errors(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("noise")
    for name in ("noise.json", "noise.csv"):
        (folder / name).write_bytes(content)
        with pytest.raises(PromptError, match="noise"):
            read_prompt_set(folder / name)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "name", "colour", "prompts", "parent", "classes"]), inner
        )
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["name", "language", "classes", "description"]), JSON))
def test_no_json_value_escapes_the_typed_errors(body):
    text = json.dumps({"schema_version": 1, **body})
    with contextlib.suppress(PromptError):
        assert prompt_set_from_json(text, "any.json").classes


def test_what_is_left_out_is_filled_in():
    body = {
        "schema_version": 1,
        "classes": [
            {"id": 1, "name": "Soil", "prompts": ["earth"]},
            {"id": 9, "name": "Water", "prompts": ["lake"]},
        ],
    }
    prompts = prompt_set_from_json(json.dumps(body), "places/My town.json")
    assert (prompts.name, prompts.description, prompts.language) == ("My town", "", "en")
    colours = {c.colour for c in prompts.classes}
    assert len(colours) == 2
    assert all(c.parent is None for c in prompts.classes)


def test_parents_may_name_groups_and_classes_but_not_go_round():
    body = two_classes(parent="Bare soil")
    assert prompt_set_from_json(json.dumps(body), "x").classes[1].parent == "Bare soil"
    body["classes"][0]["parent"] = "water"
    assert refusal(body).code == "prompts.bad-parent"


def test_white_space_in_texts_is_collapsed():
    one = PromptClass(3, "  Bare\n soil ", "#ABCDEF", ("brown\t earth\u2028here",), " Open  land ")
    assert one == PromptClass(3, "Bare soil", "#abcdef", ("brown earth here",), "Open land")


@pytest.mark.parametrize(
    "text", ["Corn-notill", "corn_NoTill", " corn  notill ", "CORN–NOTILL", "Ｃorn-notill"]
)
def test_names_fold_alike(text):
    assert normalised_name(text) == "corn notill"


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert normalised_name(normalised_name(text)) == normalised_name(text)


def test_find_takes_names_in_any_spelling_ids_and_digits():
    prompts = read_prompt_set("indian_pines")
    for key in ("corn notill", "CORN-NOTILL", 2, "2", " 02 "):
        found = prompts.find(key)
        assert found is not None
        assert found.name == "Corn-notill"
    assert prompts.find("Corn") == prompts.by_id(4)
    assert prompts.find("rice") is None
    assert prompts.find(17) is None
    assert prompts.find("²") is None
    assert prompts.ids == tuple(range(1, 17))
    assert prompts.names[13] == "Woods"
    with pytest.raises(PromptError, match="17") as caught:
        prompts.by_id(17)
    assert caught.value.code == "prompts.unknown-class"


def test_shipped_sets_are_read_by_name_and_path():
    shipped = shipped_prompt_sets()
    assert set(shipped) >= {"indian_pines", "pavia_university", "salinas", "land_cover", "urban"}
    for name, path in shipped.items():
        assert path.stem == name
        assert read_prompt_set(name) == read_prompt_set(path) == read_prompt_set(str(path))


def test_an_unknown_name_is_refused_with_the_shipped_ones_listed():
    for spec in ("mars", "mars.json", "mars.csv"):
        with pytest.raises(PromptError, match=r"indian_pines.*urban") as caught:
            read_prompt_set(spec)
        assert caught.value.code == "prompts.not-found"


def test_foreign_files_are_refused(tmp_path):
    raster = tmp_path / "scene.tif"
    raster.write_bytes(b"II*\0")
    with pytest.raises(PromptError, match=r"scene\.tif") as caught:
        read_prompt_set(raster)
    assert caught.value.code == "prompts.unknown-format"
    folder = tmp_path / "folder.json"
    folder.mkdir()
    with pytest.raises(PromptError, match=r"folder\.json") as caught:
        read_prompt_set(folder)
    assert caught.value.code == "prompts.unreadable"
    for suffix in (".json", ".csv"):
        latin = tmp_path / f"latin{suffix}"
        latin.write_bytes("id,name\n1,Äcker".encode("cp1252"))
        with pytest.raises(PromptError, match="UTF-8") as caught:
            read_prompt_set(latin)
        assert caught.value.code == "prompts.not-utf8"


def test_a_byte_order_mark_does_no_harm(tmp_path):
    prompts = read_prompt_set("urban")
    path = tmp_path / "marked.JSON"
    path.write_text(prompt_set_to_json(prompts), encoding="utf-8-sig")
    assert read_prompt_set(path) == prompts


def test_writing_goes_by_suffix_and_replaces_whole_files(tmp_path):
    prompts = read_prompt_set("urban")
    for name in ("set.json", "set.csv"):
        path = tmp_path / name
        path.write_text("old")
        assert write_prompt_set(path, prompts) == path
        assert read_prompt_set(path) == prompts
    assert sorted(p.name for p in tmp_path.iterdir()) == ["set.csv", "set.json"]


def test_unwritable_places_are_refused_and_leave_nothing(tmp_path):
    prompts = read_prompt_set("urban")
    taken = tmp_path / "taken.json"
    taken.mkdir()
    for path, reason in (
        (tmp_path / "set.txt", "bad-suffix"),
        (tmp_path / "absent" / "set.json", "folder-missing"),
        (taken, "is-a-directory"),
    ):
        with pytest.raises(OutputError, match=r"taken|absent|set") as caught:
            write_prompt_set(path, prompts)
        assert caught.value.code == f"output.{reason}"
    assert list(tmp_path.iterdir()) == [taken]
