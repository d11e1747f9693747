"""Prompt sets as tables, in the variants that spreadsheets write."""

from __future__ import annotations

import csv
import io

import pytest

from spectraprompt.core.errors import PromptError
from spectraprompt.core.prompts import read_prompt_csv, read_prompt_set, write_prompt_csv


def read(tmp_path, text, encoding="utf-8"):
    """Return the prompt set of a CSV text."""
    path = tmp_path / "table.csv"
    path.write_bytes(text.encode(encoding))
    return read_prompt_csv(path)


def refusal(tmp_path, text):
    """Return the error that reading a CSV text raises."""
    with pytest.raises(PromptError, match=r"table\.csv") as caught:
        read(tmp_path, text)
    return caught.value


def test_a_table_looks_as_documented(tmp_path):
    path = write_prompt_csv(tmp_path / "urban.csv", read_prompt_set("urban"))
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf# schema_version,1\r\n# name,Urban\r\n# description,")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert rows[4] == ["id", "name", "colour", "parent"] + [f"prompt {i}" for i in range(1, 5)]
    assert rows[5][:4] == ["1", "Roof", "#b2182b", "Impervious"]
    assert len(rows) == 5 + 12
    assert {len(row) for row in rows[4:]} == {8}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_separators_line_ends_and_byte_order_marks(tmp_path, delimiter, newline, encoding):
    lines = [
        ["id", "name", "colour", "parent", "prompt 1", "prompt 2"],
        ["3", "Äcker", "#A0522D", "", '"brown, dry; bare"', "earth"],
        ["1", "See", "#0000ff", "Wasser", "lake", ""],
    ]
    text = newline.join(delimiter.join(line) for line in lines) + newline
    prompts = read(tmp_path, text, encoding)
    assert prompts.name == "table"
    assert prompts.ids == (3, 1)
    assert prompts.classes[0].name == "Äcker"
    assert prompts.classes[0].prompts == ("brown, dry; bare", "earth")
    assert prompts.classes[1].prompts == ("lake",)
    assert prompts.classes[1].parent == "Wasser"


def test_padding_of_spreadsheets_does_no_harm(tmp_path):
    text = (
        "# name;My town;;;;\n# language;de;;;;\n;;;;;\n"
        "ID;Name;Prompt;Prompt;Color;\n1;Dach;rote Ziegel;;#ff0000;\n;;;;;\n2;Gras;;Rasen;;\n"
    )
    prompts = read(tmp_path, text)
    assert (prompts.name, prompts.language) == ("My town", "de")
    assert prompts.classes[0].colour == "#ff0000"
    assert prompts.classes[1].prompts == ("Rasen",)
    assert prompts.classes[1].colour != "#ff0000"


def test_the_columns_may_stand_in_any_order(tmp_path):
    prompts = read(tmp_path, "prompts,name,id\nbrown earth,Soil,7\n")
    assert prompts.classes[0].id == 7
    assert prompts.classes[0].prompts == ("brown earth",)


@pytest.mark.parametrize(
    ("text", "reason", "said"),
    [
        ("", "no-header", "id, name"),
        ("# name,x\n", "no-header", "id, name"),
        ("1,Soil,brown earth\n", "no-header", "id, name"),
        ("id,name,prompt\n", "no-classes", "classes"),
        ("id,name,prompt\n1,Soil,\n", "no-prompts", "'Soil'"),
        ("id,name,prompt\none,Soil,earth\n", "bad-id", "'one'"),
        ("id,name,prompt\n,Soil,earth\n", "malformed", "'id' is missing"),
        ("id,name,prompt\n1,,earth\n", "malformed", "'name' is missing"),
        ("id,name,prompt\n1,Soil,brown, dry earth\n", "malformed", "quotes"),
        ("id,name,note,prompt\n1,Soil,x,earth\n", "malformed", "'note'"),
        ("id,name,prompt,id\n1,Soil,earth,2\n", "malformed", "'id'"),
        ('id,name,prompt\n1,Soil,"earth\n', "malformed", "CSV"),
        ("id,name,prompt\n1,Soil,earth\n1,Lake,water\n", "duplicate-id", "'Lake'"),
        ("# schema_version,2\nid,name,prompt\n1,Soil,earth\n", "future-schema", "update"),
        ("id,name,colour,prompt\n1,Soil,brown,earth\n", "bad-colour", "'Soil'"),
        (f"id,name,prompt\n{'9' * 5000},Soil,earth\n", "bad-id", "'Soil'"),
        (f"id,name,prompt\n1,{'9' * 5000},earth\n", "ambiguous-name", "use words"),
        (
            f"# schema_version,{'9' * 5000}\nid,name,prompt\n1,Soil,earth\n",
            "malformed",
            "schema_version",
        ),
    ],
)
def test_what_does_not_fit_is_refused(tmp_path, text, reason, said):
    error = refusal(tmp_path, text)
    assert error.code == f"prompts.{reason}"
    assert said in error.message
    assert "\n" not in error.message
