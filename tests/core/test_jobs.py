"""Jobs and events survive the crossing between processes, and nothing else gets in."""

from __future__ import annotations

import json
from dataclasses import fields

import hypothesis.strategies as st
import pytest
from hypothesis import given

from spectraprompt.core.errors import JobError
from spectraprompt.core.jobs import (
    AssessJob,
    ClassifyJob,
    ClassSpectraJob,
    CompareJob,
    CompareTextsJob,
    DevicesJob,
    DisagreementJob,
    ErrorEvent,
    LabelCountsJob,
    LearningCurveJob,
    LogEvent,
    PixelJob,
    ProgressEvent,
    RecodeJob,
    ResultEvent,
    SampleJob,
    SimilarityJob,
    TrainJob,
    event_from_line,
    job_from_line,
    to_line,
)

text = st.text(max_size=20)
maybe_text = st.none() | text
extents = st.none() | st.tuples(*[st.floats(-1e7, 1e7)] * 4)

jobs = st.one_of(
    st.builds(TrainJob, text, text, text, text, maybe_text, maybe_text, seed=st.integers()),
    st.builds(
        ClassifyJob,
        *(text, text, text),
        confidence=maybe_text,
        margin=maybe_text,
        entropy=maybe_text,
        prompts=maybe_text,
        encoder=maybe_text,
        unclassified_below=st.none() | st.just("auto") | st.floats(-1, 1),
        extent=extents,
        inside=maybe_text,
        inside_layer=maybe_text,
        memory_mb=st.integers(1, 10**6),
    ),
    st.builds(
        SimilarityJob,
        *(text, text, text),
        st.lists(text).map(tuple),
        encoder=maybe_text,
        extent=extents,
        inside=maybe_text,
        inside_layer=maybe_text,
        memory_mb=st.integers(1, 10**6),
    ),
    st.builds(AssessJob, text, text, text, maybe_text, maybe_text, maybe_text, strata=maybe_text),
    st.builds(
        SampleJob,
        *(text, text),
        size=st.none() | st.integers(1, 10**6),
        target_error=st.floats(0, 1),
        labels=maybe_text,
        distance=st.floats(0, 1e6),
        blind=st.booleans(),
    ),
    st.builds(CompareTextsJob, st.lists(st.lists(text).map(tuple)).map(tuple), text),
    st.builds(
        PixelJob,
        *(text, maybe_text),
        at=st.none() | st.tuples(st.floats(-1e7, 1e7), st.floats(-1e7, 1e7)),
        pixel=st.none() | st.tuples(st.integers(), st.integers()),
        prompts=maybe_text,
    ),
    st.builds(ClassSpectraJob, text, text, maybe_text, maybe_text, maybe_text),
    st.builds(DevicesJob),
    st.builds(LabelCountsJob, text, text, text, maybe_text, maybe_text),
    st.builds(LearningCurveJob, text, text, text, shares=st.lists(st.floats(0.01, 1)).map(tuple)),
    st.builds(CompareJob, text, text, text, maybe_text),
    st.builds(RecodeJob, text, text, maybe_text),
    st.builds(DisagreementJob, text, text, text, maybe_text, maybe_text),
)
events = st.one_of(
    st.builds(ProgressEvent, st.floats(0, 1), text, st.none() | st.floats(0, 1e6)),
    st.builds(LogEvent, st.sampled_from(["info", "warning"]), text),
    st.builds(
        ResultEvent, st.dictionaries(text, text), st.dictionaries(text, st.integers() | text)
    ),
    st.builds(ErrorEvent, text, text),
)


@given(jobs)
def test_jobs_cross_unchanged(job: object) -> None:
    line = to_line(job)
    assert "\n" not in line
    assert job_from_line(line) == job


@given(events)
def test_events_cross_unchanged(event: object) -> None:
    line = to_line(event)
    assert "\n" not in line
    assert event_from_line(line) == event


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("not json", "as JSON"),
        ("[1, 2]", "of kind train"),
        ('{"protocol": 1, "kind": "dance"}', "of kind train"),
        ('{"protocol": 1, "kind": "train"}', "Incomplete train job"),
        ('{"protocol": 1, "kind": "classify", "scene": "a", "speed": 9}', "'speed'"),
    ],
)
def test_what_is_no_job_is_refused_with_the_reason(line: str, said: str) -> None:
    with pytest.raises(JobError, match=said) as caught:
        job_from_line(line)
    assert caught.value.code == "job.malformed"


def test_another_protocol_is_refused_with_what_to_do() -> None:
    body = {"protocol": 2, "kind": "assess", "classes": "a", "reference": "b", "output": "c"}
    with pytest.raises(JobError, match="same version on both sides") as caught:
        job_from_line(json.dumps(body))
    assert caught.value.code == "job.protocol"


@pytest.mark.parametrize("cls", [TrainJob, ClassifyJob, AssessJob, CompareTextsJob])
def test_every_field_of_a_job_is_documented(cls: type) -> None:
    for field in fields(cls):
        assert field.name in (cls.__doc__ or ""), field.name
