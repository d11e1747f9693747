"""Texts for the user keep what they were made of, in the engine and across its process."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectraprompt.core.errors import JobError, SceneError
from spectraprompt.core.jobs import (
    ErrorEvent,
    LogEvent,
    ProgressEvent,
    ResultEvent,
    event_from_line,
    to_line,
)
from spectraprompt.core.text import (
    Text,
    alternatives,
    counted,
    joined,
    listed,
    pixel_count,
    worded,
)

plain = st.text(max_size=20)
leaves = st.builds(lambda value: worded("a {value}", value=value), plain)
texts = st.recursive(
    st.one_of(plain, leaves),
    lambda inner: st.one_of(
        st.builds(
            lambda one, other: worded("{one}, not {other}", one=one, other=other), inner, inner
        ),
        st.builds(joined, plain, st.lists(inner, max_size=3)),
    ),
    max_leaves=6,
)


def parts(text: str) -> object:
    """What a text is made of, down to plain strings."""
    if not isinstance(text, Text):
        return text
    return str(text), text.template, {name: parts(value) for name, value in text.values.items()}


def test_a_text_is_its_english_and_knows_its_parts():
    text = worded("no file {path}, {count} bytes", path="a{b}.tif", count=3)
    assert text == "no file a{b}.tif, 3 bytes"
    assert (text.template, text.values) == (
        "no file {path}, {count} bytes",
        {"path": "a{b}.tif", "count": "3"},
    )
    assert SceneError("not-found", text).message is text


def test_a_text_needs_all_of_its_values():
    with pytest.raises(KeyError):
        worded("no file {path}")


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda t: pickle.loads(pickle.dumps(t))]
)
def test_a_copy_is_a_text_as_well(copied):
    text = worded("{what} is gone", what=worded("the scene"))
    assert parts(copied(text)) == parts(text)


def test_lists_and_numbers_read_as_sentences_do():
    assert listed(["a", "b"], 2) == "a, b"
    assert listed(["a", "b", "c"], 2) == "a, b and 1 more"
    assert alternatives(["a", "b", "c"]) == "a or b or c"
    assert alternatives(["a"]) == "a"
    assert pixel_count(1) == "1 pixel"
    assert pixel_count(1234) == "1,234 pixels"
    assert counted(0, worded("one"), worded("many")) == "many"


@given(separator=plain, values=st.lists(plain, max_size=5))
def test_joined_texts_read_as_joined_strings(separator, values):
    text = joined(separator, values)
    assert text == separator.join(values) == text.template.format(**text.values)


@given(texts)
def test_events_carry_texts_across_the_process_boundary(text):
    for event in (ProgressEvent(0.5, text), LogEvent("info", text), ErrorEvent("scene.x", text)):
        read = event_from_line(to_line(event))
        assert read == event
        assert parts(read.message) == parts(text)


@given(st.lists(texts, max_size=4))
def test_results_carry_the_texts_of_their_summary(notices):
    event = ResultEvent({}, {"classes": [{"notices": notices}], "pixels": 3})
    line = to_line(event)
    read = event_from_line(line)
    assert read == event
    assert json.loads(line)["summary"]["classes"][0]["notices"] == [str(n) for n in notices]
    found = read.summary["classes"][0]["notices"]
    translatable = {str(notice) for notice in notices if isinstance(notice, Text)}
    assert {str(notice) for notice in found if isinstance(notice, Text)} == translatable


def test_events_without_parts_stay_valid():
    line = '{"protocol": 1, "kind": "log", "level": "info", "message": "old"}'
    read = event_from_line(line)
    assert read == LogEvent("info", "old")
    assert type(read.message) is str


@pytest.mark.parametrize(
    "spoilt",
    [
        {"template": 3},
        {"template": "a", "values": ["b"]},
        {"template": "a", "values": {"b": 3}},
        {"template": "a", "values": {"b": {"english": 3, "template": "c", "values": {}}}},
        {"template": "a", "values": {"b": {}}},
        {"message": 3, "template": "a"},
    ],
)
def test_parts_of_the_wrong_type_are_refused(spoilt):
    body = {"protocol": 1, "kind": "log", "level": "info", "message": "a", **spoilt}
    with pytest.raises(JobError) as caught:
        event_from_line(json.dumps(body))
    assert caught.value.code == "job.malformed"


@pytest.mark.parametrize("texts", [3, ["a"], {"a": 3}, {"a": {"template": 3}}])
def test_texts_of_a_summary_of_the_wrong_type_are_refused(texts):
    body = {"protocol": 1, "kind": "result", "outputs": {}, "summary": {"x": "a"}, "texts": texts}
    with pytest.raises(JobError) as caught:
        event_from_line(json.dumps(body))
    assert caught.value.code == "job.malformed"
