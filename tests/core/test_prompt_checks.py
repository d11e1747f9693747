"""What the checks of a prompt set find, and that they agree with what can be written."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from spectraprompt.core import cli
from spectraprompt.core.errors import PromptError
from spectraprompt.core.prompt_checks import (
    MESSAGES,
    NEAR_DUPLICATE,
    SimilarPrompts,
    check_draft,
    check_similarity,
    comparable_rows,
)
from spectraprompt.core.prompt_draft import DraftClass, PromptDraft, prompt_set_of, read_draft
from spectraprompt.core.prompts import shipped_prompt_sets

WHEAT = DraftClass(1, "Wheat", "#e6c14d", ("a closed golden canopy",), "Crops")
LAKE = DraftClass(2, "Lake", "#1f77b4", ("calm dark water",))


def drafted(*classes: DraftClass) -> PromptDraft:
    return PromptDraft("Set", "", "en", classes)


def codes(draft: PromptDraft) -> list[str]:
    return [finding.code for finding in check_draft(draft)]


def test_a_sound_set_has_no_findings() -> None:
    assert codes(drafted(WHEAT, LAKE)) == []


@pytest.mark.parametrize("name", list(shipped_prompt_sets()))
def test_the_shipped_sets_have_no_findings(name: str) -> None:
    assert check_draft(read_draft(name)) == ()


@pytest.mark.parametrize(
    ("change", "code", "column"),
    [
        ({"id": None}, "id-missing", "id"),
        ({"id": 0}, "id-missing", "id"),
        ({"id": 1}, "id-duplicate", "id"),
        ({"name": " - "}, "name-missing", "name"),
        ({"name": "7"}, "name-is-id", "name"),
        ({"name": "WHEAT"}, "name-duplicate", "name"),
        ({"name": "a\x00b"}, "control-characters", "name"),
        ({"colour": "blue"}, "colour-invalid", "colour"),
        ({"colour": ""}, "colour-missing", "colour"),
        ({"colour": "#E6C14D"}, "colour-duplicate", "colour"),
        ({"prompts": ()}, "prompts-missing", "prompts"),
        ({"prompts": ("A closed golden canopy",)}, "prompt-duplicate", "prompts"),
        ({"prompts": ("dark", "Dark")}, "prompt-duplicate", "prompts"),
        ({"prompts": ("lake",)}, "prompt-only-name", "prompts"),
        ({"parent": "Lake"}, "parent-itself", "parent"),
        ({"parent": "Corps"}, "parent-unknown", "parent"),
    ],
)
def test_each_mistake_is_found_in_its_place(change: dict, code: str, column: str) -> None:
    (finding,) = check_draft(drafted(WHEAT, replace(LAKE, **change)))
    assert (finding.code, finding.column, finding.rows[0]) == (code, column, 1)
    assert finding.message[0] in "“("
    assert finding.message[-1] in ".?"
    assert "{" not in finding.message


def test_mistakes_of_the_set_are_found() -> None:
    assert codes(PromptDraft("", "", "English, mostly")) == [
        "set-name-empty",
        "bad-language",
        "no-classes",
    ]


def test_parents_that_go_round_are_found() -> None:
    draft = drafted(replace(WHEAT, parent="Lake"), replace(LAKE, parent="Wheat"))
    assert codes(draft) == ["parent-circle", "parent-circle"]


def test_a_group_of_its_own_is_no_mistake_and_a_misspelt_one_is_asked_about() -> None:
    assert codes(drafted(WHEAT, replace(LAKE, parent="Waters"))) == []
    (finding,) = check_draft(drafted(WHEAT, replace(LAKE, parent="Crop")))
    assert "is it “Crops”?" in finding.message


def test_one_template_for_all_is_told() -> None:
    draft = drafted(
        replace(WHEAT, prompts=("a photo of wheat",)), replace(LAKE, prompts=("A photo of Lake",))
    )
    (finding,) = check_draft(draft)
    assert (finding.code, finding.rows) == ("prompt-template", (1, 0))


def test_errors_come_before_warnings() -> None:
    found = check_draft(drafted(replace(WHEAT, colour=""), replace(LAKE, id=1, colour="")))
    assert [finding.is_error for finding in found] == [True, False, False]


words = st.sampled_from(["", " ", "a", "A", "b-c", "b c", "1", "2", "a\x01", "x" * 70])
drafts = st.builds(
    PromptDraft,
    words,
    words,
    st.sampled_from(["en", "", "pt-BR", "e n"]),
    st.lists(
        st.builds(
            DraftClass,
            st.none() | st.integers(-1, 3) | st.just(70000),
            words,
            st.sampled_from(["", "#000000", "#FFFFFF", "red"]),
            st.lists(words, max_size=2).map(tuple),
            words,
        ),
        max_size=3,
    ).map(tuple),
)


@given(drafts)
def test_errors_are_found_exactly_where_no_set_can_be_made(draft: PromptDraft) -> None:
    found = [finding for finding in check_draft(draft) if finding.is_error]
    try:
        prompt_set_of(draft)
    except PromptError:
        assert found
    else:
        assert {finding.code for finding in found} == set()


@given(drafts)
def test_every_finding_can_be_said(draft: PromptDraft) -> None:
    for finding in check_draft(draft):
        assert finding.message
        assert all(0 <= row < len(draft.classes) for row in finding.rows)


def test_near_duplicates_are_told_with_number_and_limit() -> None:
    draft = drafted(LAKE, WHEAT, DraftClass(3, "Pond", "#000000", ("dark calm water", "shallow")))
    cosines = [[1, 0.1, 0.9], [0.1, 1, 0.2], [0.9, 0.2, 1]]
    (finding,) = check_similarity(draft, (0, 1, 2), cosines)
    assert (finding.rows, finding.is_error) == ((0, 2), False)
    assert "0.90" in finding.message
    assert f"{NEAR_DUPLICATE:.2f}" in finding.message
    pair = SimilarPrompts((0, 2), (0, 0), 0.97)
    assert len(check_similarity(draft, (0, 1, 2), cosines, [pair])) == 1
    cosines[0][2] = cosines[2][0] = 0.7
    (finding,) = check_similarity(draft, (0, 1, 2), cosines, [pair])
    assert finding.code == "prompts-similar"
    assert "“dark calm water”" in finding.message
    assert check_similarity(draft, (0, 1, 2), cosines, [pair], limit=0.98) == ()


def test_only_classes_with_prompts_are_compared() -> None:
    draft = drafted(replace(WHEAT, prompts=(" ",)), LAKE)
    assert comparable_rows(draft) == (1,)
    assert check_similarity(draft, (1,), [[1.0]]) == ()


def test_every_code_has_a_severity_and_a_sentence() -> None:
    assert {severity for severity, _ in MESSAGES.values()} == {"error", "warning"}


BAD = (
    "id,name,colour,prompt\n1,Wheat,#112233,wheat\n1,Rye,,\n"
    '3,Lake,#000001,"calm water, dark"\n4,River,#000002,"dark, calm water"\n'
)


def test_the_terminal_tells_everything_at_once(tmp_path, capsys) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(BAD, "utf-8")
    assert cli.main(["prompts", "check", str(path)]) == 1
    said = capsys.readouterr().out
    assert "error: “Rye”: the id 1 is also that of “Wheat”." in said
    assert "warning: “Wheat”: the prompt is only the name" in said
    assert "“Lake” and “River” are nearly the same" in said
    assert said.endswith("bad: 4 classes, 2 errors, 3 warnings\n")
    arguments = ["prompts", "check", str(path), "--json", "--without-similarity"]
    assert cli.main(arguments) == 1
    body = json.loads(capsys.readouterr().out)
    assert body["similarity"] == "not compared"
    assert [f["code"] for f in body["findings"]][:2] == ["id-duplicate", "prompts-missing"]


def test_a_sound_set_passes_and_a_missing_one_is_told(tmp_path: Path, capsys) -> None:
    assert cli.main(["prompts", "check", "urban"]) == 0
    assert "0 errors, 0 warnings" in capsys.readouterr().out
    assert cli.main(["prompts", "check", str(tmp_path / "none.json")]) == 1
    assert "[prompts.not-found]" in capsys.readouterr().err
    with pytest.raises(SystemExit) as caught:
        cli.main(["prompts", "urban", "salinas"])
    assert caught.value.code == 2


def test_without_the_encoder_the_rest_is_told(tmp_path: Path, capsys, monkeypatch) -> None:
    from spectraprompt.core import encoders

    path = tmp_path / "bad.csv"
    path.write_text(BAD, "utf-8")
    monkeypatch.setattr(encoders, "_local_folder", lambda known: None)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    assert cli.main(["prompts", "check", str(path)]) == 1
    said = capsys.readouterr().out
    assert "error: “Rye”" in said
    assert "similarity of the prompts: not compared: The text encoder" in said
