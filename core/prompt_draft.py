"""Prompt sets under construction: they may hold anything that is still missing or wrong.

A `PromptSet` is always sound. What a person edits, or has typed into a spreadsheet, need not be: it
is a `PromptDraft`, which `prompt_checks` looks through and `prompt_set_of` turns into a prompt set
once nothing is wrong any more. This module needs the standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from .class_palette import palette_colour
from .errors import PromptError
from .prompts import (
    MAX_CLASS_ID,
    PromptClass,
    PromptSet,
    normalised_name,
    prompt_set_body,
)
from .text import worded


@dataclass(frozen=True)
class DraftClass:
    """One class of a draft.

    Attributes
    ----------
    id : int or None
        None where there is none, or none that is a whole number.
    name, colour : str
        Empty where missing.
    prompts : tuple of str
    parent : str
        Empty for none.
    """

    id: Optional[int] = None
    name: str = ""
    colour: str = ""
    prompts: tuple[str, ...] = ()
    parent: str = ""


@dataclass(frozen=True)
class PromptDraft:
    """A prompt set under construction; its fields are those of `PromptSet`, unchecked."""

    name: str = ""
    description: str = ""
    language: str = "en"
    classes: tuple[DraftClass, ...] = ()


@dataclass(frozen=True)
class ClassEntry:
    """A class as a layer's legend, table or field tells it.

    Attributes
    ----------
    value : int, str or None
        What stands in the data.
    label : str
        What the legend shows; empty where that is the value.
    colour : str
        ``#rrggbb``; empty where there is none.
    """

    value: Union[int, str, None]
    label: str = ""
    colour: str = ""


def draft_of(prompts: PromptSet) -> PromptDraft:
    """Return a prompt set as a draft."""
    classes = tuple(
        DraftClass(c.id, c.name, c.colour, c.prompts, c.parent or "") for c in prompts.classes
    )
    return PromptDraft(prompts.name, prompts.description, prompts.language, classes)


def prompt_set_of(draft: PromptDraft) -> PromptSet:
    """Return the prompt set that a draft describes; missing colours come from the palette.

    Raises
    ------
    PromptError
        As `PromptClass` and `PromptSet`, for the first thing that is wrong;
        `prompt_checks.check_draft` tells all of them.
    """
    classes = []
    for row, c in enumerate(draft.classes):
        if c.id is None:
            raise PromptError(
                "bad-id",
                worded(
                    "in row {row} ({name}), the field 'id' is no whole number; enter one.",
                    row=row + 1,
                    name=repr(c.name),
                ),
            )
        colour = c.colour.strip() or palette_colour(row)
        parent = c.parent.strip() or None
        classes.append(PromptClass(c.id, c.name, colour, c.prompts, parent))
    return PromptSet(draft.name, draft.description, draft.language, tuple(classes))


def read_draft(path_or_shipped_name: Union[str, Path]) -> PromptDraft:
    """Read a prompt set file as a draft, whatever is wrong with its classes.

    Raises
    ------
    PromptError
        As `prompts.prompt_set_body`: where the file is not there, or no prompt set at all.
    """
    body = prompt_set_body(path_or_shipped_name)
    shipped_or_file = Path(path_or_shipped_name).stem
    return PromptDraft(
        name=_text(body.get("name", shipped_or_file)),
        description=_text(body.get("description")),
        language=_text(body.get("language", "en")),
        classes=tuple(_class_of(entry) for entry in body["classes"]),
    )


def draft_from_entries(
    entries: Iterable[ClassEntry], name: str = "", description: str = ""
) -> PromptDraft:
    """Return a draft of the classes that a layer tells of, with their names as first prompts.

    Values that are whole numbers from 1 to `MAX_CLASS_ID` become ids, others are numbered. Values
    that stand for no class (none, empty, and 0 where the values are numbers) are left out, and of
    entries that have value and label alike, one is kept. A name given twice gets its value in
    brackets, and a number alone the word “Class” in front. The prompt of a class is its name, which
    `prompt_checks` reports until it is described.

    Parameters
    ----------
    entries : iterable of ClassEntry
    name, description : str
        Those of the set.
    """
    kept: dict[tuple[Union[int, str, None], str], ClassEntry] = {}
    for entry in entries:
        label = " ".join((entry.label or str(entry.value or "")).split())
        if _is_class(entry.value) and label:
            kept.setdefault((entry.value, label), ClassEntry(entry.value, label, entry.colour))
    ids = _numbered([entry.value for entry in kept.values()])
    taken: set[str] = set()
    classes: list[DraftClass] = []
    for number, entry in zip(ids, kept.values()):
        label = f"Class {entry.label}" if entry.label.isdecimal() else entry.label
        title, count = label, 1
        while normalised_name(title) in taken or not normalised_name(title):
            count += 1
            title = f"{label} ({number})" if count == 2 else f"{label} ({number}, {count})"
        taken.add(normalised_name(title))
        colour = entry.colour or palette_colour(len(classes))
        classes.append(DraftClass(number, title, colour, (title,)))
    return PromptDraft(name, description, "en", tuple(classes))


def free_id(classes: Sequence[DraftClass]) -> int:
    """Return the id for a new class: one more than the largest, or the first that is free."""
    taken = {c.id for c in classes if c.id is not None}
    following = max(taken, default=0) + 1
    if 1 <= following <= MAX_CLASS_ID:
        return following
    return next(number for number in range(1, len(taken) + 2) if number not in taken)


def free_colour(classes: Sequence[DraftClass]) -> str:
    """Return the colour for a new class: the first of the palette that no class has."""
    taken = {c.colour.strip().lower() for c in classes}
    offered = (palette_colour(number) for number in range(len(classes) + 1))
    return next((colour for colour in offered if colour not in taken), palette_colour(len(classes)))


def free_name(name: str, classes: Sequence[DraftClass]) -> str:
    """Return a name that no class has: the one given, or with a number behind it."""
    taken = {normalised_name(c.name) for c in classes}
    candidate, number = name, 1
    while normalised_name(candidate) in taken:
        number += 1
        candidate = f"{name} {number}"
    return candidate


def _is_class(value: Union[int, str, None]) -> bool:
    if isinstance(value, str):
        return bool(value.strip()) and value.strip() != "0"
    return value is not None and value != 0


def _numbered(values: Sequence[Union[int, str, None]]) -> list[int]:
    """Return an id for each value: the value itself where all are ids, each once; else 1 to n."""
    texts = [str(value).strip() for value in values]
    numbers = [int(text) if text.isascii() and text.isdecimal() else 0 for text in texts]
    fit = all(1 <= number <= MAX_CLASS_ID for number in numbers)
    return numbers if fit and len(set(numbers)) == len(numbers) else list(range(1, len(texts) + 1))


def _class_of(entry: Mapping[str, Any]) -> DraftClass:
    number = entry.get("id")
    if isinstance(number, bool) or not isinstance(number, int):
        number = None
    return DraftClass(
        id=number,
        name=_text(entry.get("name")),
        colour=_text(entry.get("colour")),
        prompts=tuple(text for text in map(_text, entry.get("prompts") or ()) if text),
        parent=_text(entry.get("parent")),
    )


def _text(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())
