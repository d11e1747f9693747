"""Prompt sets as CSV, for spreadsheets: one row per class, each prompt in a column of its own.

::

    # schema_version,1
    # name,Indian Pines
    # description,Crops and woods of a farm landscape
    # language,en
    id,name,colour,parent,prompt 1,prompt 2
    1,Alfalfa,#e78ac3,Forage,dense legume canopy,closed green field

The rows that begin with ``#`` may be left out, and so may the columns ``colour`` and ``parent``.
Empty cells and rows count for nothing, so classes may differ in their number of prompts. Commas,
semicolons and tabs are all understood as separators, whichever yields the header; a byte order mark
may be there or not. Written are commas and a byte order mark, which spreadsheets need to see UTF-8.

This module knows the table only; `prompts` checks what it means.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from typing import Any, Union

from .errors import PromptError
from .text import worded

_SET_FIELDS = ("schema_version", "name", "description", "language")
_CLASS_COLUMNS = ("id", "name", "colour", "parent")
_SPELLINGS = {"color": "colour"}
_DIGITS = re.compile(r"[0-9]+")
_MOST_DIGITS = 18


def body_from_csv(text: str) -> dict[str, Any]:
    """Return a CSV text in the form of the decoded JSON file.

    Raises
    ------
    PromptError
        ``prompts.no-header`` when no row names the columns, ``prompts.malformed`` when a row does
        not fit them.
    """
    rows, start = _rows_and_header(text)
    body: dict[str, Any] = {"schema_version": 1}
    for row in rows[:start]:
        field = _folded(row[0].lstrip("#")).replace(" ", "_")
        if field in _SET_FIELDS and len(row) > 1 and row[1]:
            body[field] = _whole_number(row[1]) if field == "schema_version" else row[1]
    columns = [_field_of_column(header) for header in rows[start]]
    for field in _CLASS_COLUMNS:
        if columns.count(field) > 1:
            raise PromptError(
                "malformed",
                worded("two columns are named {field}; keep one of them.", field=repr(field)),
            )
    body["classes"] = [_class_from_row(columns, row) for row in rows[start + 1 :]]
    return body


def csv_from_body(body: Mapping[str, Any]) -> str:
    """Return the decoded JSON form of a valid prompt set as CSV text."""
    columns = max(len(entry["prompts"]) for entry in body["classes"])
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerows([f"# {field}", body[field]] for field in _SET_FIELDS)
    writer.writerow([*_CLASS_COLUMNS, *(f"prompt {number + 1}" for number in range(columns))])
    for entry in body["classes"]:
        padding = [""] * (columns - len(entry["prompts"]))
        fields = [entry.get(field, "") for field in _CLASS_COLUMNS]
        writer.writerow([*fields, *entry["prompts"], *padding])
    return buffer.getvalue()


def _rows_and_header(text: str) -> tuple[list[list[str]], int]:
    """Return the rows that hold something, and the position of the one that names the columns."""
    problem = worded(
        "no row names the columns; begin with id, name, colour, parent, prompt 1, prompt "
        "2, … separated by commas, semicolons or tabs."
    )
    reason = "no-header"
    for delimiter in ",;\t":
        try:
            table = list(
                csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
            )
        except csv.Error as error:
            reason, problem = "malformed", worded("the CSV cannot be read: {error}.", error=error)
            continue
        rows = [row for row in ([cell.strip() for cell in cells] for cells in table) if any(row)]
        start = next((i for i, row in enumerate(rows) if not row[0].startswith("#")), None)
        if start is not None and {"id", "name"} <= set(map(_folded, rows[start])):
            return rows, start
    raise PromptError(reason, problem)


def _folded(header: str) -> str:
    return " ".join(header.replace("_", " ").casefold().split())


def _field_of_column(header: str) -> str:
    """Return the class field that a column holds; an unknown header as it is."""
    folded = _folded(header)
    if re.fullmatch(r"prompts?( ?[0-9]+)?", folded):
        return "prompts"
    return _SPELLINGS.get(folded, folded)


def _class_from_row(columns: Sequence[str], row: Sequence[str]) -> dict[str, Any]:
    entry: dict[str, Any] = {"prompts": []}
    for index, cell in enumerate(row):
        if not cell:
            continue
        column = columns[index] if index < len(columns) else ""
        if not column:
            raise PromptError(
                "malformed",
                worded(
                    "the row of class {name} has {cell} in a column without a name; name the "
                    "column 'prompt', or put quotes around texts that hold the separator.",
                    name=repr(row[0]),
                    cell=repr(cell[:60]),
                ),
            )
        if column == "prompts":
            entry["prompts"].append(cell)
        else:
            entry[column] = _whole_number(cell) if column == "id" else cell
    return entry


def _whole_number(text: str) -> Union[int, str]:
    """Return the number in a cell, or its text where it holds none: that is refused later."""
    return int(text) if _DIGITS.fullmatch(text) and len(text) <= _MOST_DIGITS else text
