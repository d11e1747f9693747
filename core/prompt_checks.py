"""What is wrong, or likely a mistake, in a prompt set under construction: all of it at once.

An *error* keeps a draft from becoming a prompt set; a *warning* does not. `check_draft` looks at
the texts and needs nothing but the standard library, so it can run at every key stroke.
`check_similarity` looks at how alike the classes' text embeddings are, which the engine computes.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .errors import PromptError
from .prompt_draft import DraftClass, PromptDraft, prompt_set_of
from .prompts import MAX_CLASS_ID, normalised_name

ERROR = "error"
WARNING = "warning"

NEAR_DUPLICATE = 0.85
"""Cosine similarity, centred, from which two classes or prompts are reported as nearly the same.

The same sentence in another order has 0.9 to 0.98. The most similar classes of the shipped sets,
two stages of broccoli, have 0.80.
"""

MESSAGES: Mapping[str, tuple[str, str]] = {
    "set-name-empty": (ERROR, "The set has no name."),
    "bad-language": (ERROR, "The language “{language}” is no tag such as “en” or “pt-BR”."),
    "no-classes": (ERROR, "There is no class yet."),
    "control-characters": (ERROR, "{where}: the text holds control characters; type it anew."),
    "id-missing": (ERROR, "{where}: the id is no whole number from 1 to {largest}."),
    "id-duplicate": (ERROR, "{where}: the id {id} is also that of {others}."),
    "name-missing": (ERROR, "{where}: there is no name."),
    "name-is-id": (ERROR, "{where}: the name reads as the id of another class; use words."),
    "name-duplicate": (ERROR, "{where}: the name is also that of row {others}."),
    "colour-invalid": (ERROR, "{where}: “{colour}” is no colour in the form #rrggbb."),
    "colour-missing": (WARNING, "{where}: there is no colour; one of the palette will be taken."),
    "colour-duplicate": (WARNING, "{where}: the colour {colour} is also that of {others}."),
    "prompts-missing": (ERROR, "{where}: there is no prompt; describe the class in words."),
    "prompt-duplicate": (ERROR, "{where}: the prompt “{prompt}” is also one of {others}."),
    "prompt-only-name": (
        WARNING,
        "{where}: the prompt is only the name; describe how the class looks.",
    ),
    "prompt-template": (
        WARNING,
        "{where}: the prompt “{prompt}” is that of {others} with another name put in; say what "
        "differs.",
    ),
    "parent-itself": (ERROR, "{where}: the class is its own parent."),
    "parent-circle": (ERROR, "{where}: the parents lead round in a circle."),
    "parent-unknown": (
        WARNING,
        "{where}: the parent “{parent}” is no class, and no other class has it; is it “{close}”?",
    ),
    "classes-similar": (
        WARNING,
        "{where} and {others} are nearly the same to the text encoder: similarity {similarity}, "
        "at or above {limit}; say what differs.",
    ),
    "prompts-similar": (
        WARNING,
        "{where}: the prompt “{prompt}” is nearly “{other}” of {others}: similarity {similarity}, "
        "at or above {limit}.",
    ),
    "other": (ERROR, "{message}"),
}
"""Severity and wording of each finding, by its code; `Finding.values` fills in the braces."""

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_SHOWN = 60
_ALIKE = 0.75  # of difflib's ratio: one or two letters in ten


@dataclass(frozen=True)
class Finding:
    """Something to look at in a draft.

    Attributes
    ----------
    code : str
        A key of `MESSAGES`.
    rows : tuple of int
        Classes concerned, by place from 0, the first one first; empty for the set as a whole.
    column : str
        ``"id"``, ``"name"``, ``"colour"``, ``"prompts"``, ``"parent"`` or, of the set,
        ``"language"``.
    values : mapping of str to str
        What fills in the braces of the wording.
    """

    code: str
    rows: tuple[int, ...] = ()
    column: str = "name"
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_error(self) -> bool:
        """Whether it keeps the draft from being a prompt set."""
        return MESSAGES[self.code][0] == ERROR

    @property
    def message(self) -> str:
        """One sentence in English: where, what, and mostly what to do."""
        return MESSAGES[self.code][1].format(**self.values)


@dataclass(frozen=True)
class SimilarPrompts:
    """Two prompts of different classes and their cosine; classes and prompts by place, from 0."""

    classes: tuple[int, int]
    prompts: tuple[int, int]
    cosine: float


def check_draft(draft: PromptDraft) -> tuple[Finding, ...]:
    """Return what is wrong with a draft, errors first, then by class.

    Without an error, `prompt_set_of` returns a prompt set.
    """
    found = [
        *_check_set(draft),
        *_check_ids(draft.classes),
        *_check_names(draft.classes),
        *_check_colours(draft.classes),
        *_check_prompts(draft.classes),
        *_check_parents(draft.classes),
        *_check_characters(draft.classes),
    ]
    if not any(finding.is_error for finding in found):
        try:
            prompt_set_of(draft)
        except PromptError as problem:
            found.append(Finding("other", (), "name", {"message": problem.message}))
    return _in_order(found)


def check_similarity(
    draft: PromptDraft,
    rows: Sequence[int],
    similarities: Sequence[Sequence[float]],
    prompts: Iterable[SimilarPrompts] = (),
    limit: float = NEAR_DUPLICATE,
) -> tuple[Finding, ...]:
    """Return which classes, or prompts of different classes, are nearly the same in meaning.

    Parameters
    ----------
    draft : PromptDraft
    rows : sequence of int
        Which classes of the draft were compared.
    similarities : sequence of sequences of float
        Cosine of each two of them, centred; symmetric.
    prompts : iterable of SimilarPrompts
        Pairs of prompts at or above the limit, their classes counted as in `rows`. Those of classes
        that are reported themselves are passed over, and so are literal repetitions.
    limit : float
    """
    found, pairs = [], set()
    for one in range(len(rows)):
        for other in range(one + 1, len(rows)):
            cosine = similarities[one][other]
            if cosine < limit or _share_a_prompt(draft, rows[one], rows[other]):
                continue
            pairs.add((one, other))
            values = {
                "where": _where(draft.classes, rows[one]),
                "others": _where(draft.classes, rows[other]),
                "similarity": f"{cosine:.2f}",
                "limit": f"{limit:.2f}",
            }
            found.append(
                (cosine, Finding("classes-similar", (rows[one], rows[other]), "prompts", values))
            )
    for pair in prompts:
        one, other = rows[pair.classes[0]], rows[pair.classes[1]]
        if (
            pair.cosine < limit
            or tuple(sorted(pair.classes)) in pairs
            or _share_a_prompt(draft, one, other)
        ):
            continue
        values = {
            "where": _where(draft.classes, one),
            "others": _where(draft.classes, other),
            "prompt": _short(draft.classes[one].prompts[pair.prompts[0]]),
            "other": _short(draft.classes[other].prompts[pair.prompts[1]]),
            "similarity": f"{pair.cosine:.2f}",
            "limit": f"{limit:.2f}",
        }
        found.append((pair.cosine, Finding("prompts-similar", (one, other), "prompts", values)))
    return tuple(finding for _, finding in sorted(found, key=lambda entry: -entry[0]))


def comparable_rows(draft: PromptDraft) -> tuple[int, ...]:
    """Return which classes have prompts that can be compared, by place from 0."""
    return tuple(row for row, c in enumerate(draft.classes) if _texts(c))


def _check_set(draft: PromptDraft) -> list[Finding]:
    found = []
    if not draft.name.strip():
        found.append(Finding("set-name-empty"))
    if not _LANGUAGE.fullmatch(draft.language.strip()):
        found.append(Finding("bad-language", (), "language", {"language": _short(draft.language)}))
    if not draft.classes:
        found.append(Finding("no-classes", (), "id"))
    return found


def _check_ids(classes: Sequence[DraftClass]) -> list[Finding]:
    found = []
    for row, c in enumerate(classes):
        where = {"where": _where(classes, row)}
        if c.id is None or not 1 <= c.id <= MAX_CLASS_ID:
            values = {**where, "largest": str(MAX_CLASS_ID)}
            found.append(Finding("id-missing", (row,), "id", values))
            continue
        before = [other for other in range(row) if classes[other].id == c.id]
        if before:
            values = {**where, "id": str(c.id), "others": _where(classes, before[0])}
            found.append(Finding("id-duplicate", (row, before[0]), "id", values))
    return found


def _check_names(classes: Sequence[DraftClass]) -> list[Finding]:
    found = []
    folded = [normalised_name(c.name) for c in classes]
    for row, c in enumerate(classes):
        where = {"where": _where(classes, row)}
        text = " ".join(c.name.split())
        if not folded[row]:
            found.append(Finding("name-missing", (row,), "name", where))
            continue
        if re.fullmatch(r"[0-9]+", text) and int(text) != c.id:
            found.append(Finding("name-is-id", (row,), "name", where))
        before = folded.index(folded[row])
        if before < row:
            values = {**where, "others": str(before + 1)}
            found.append(Finding("name-duplicate", (row, before), "name", values))
    return found


def _check_colours(classes: Sequence[DraftClass]) -> list[Finding]:
    found = []
    colours = [c.colour.strip().lower() for c in classes]
    for row, colour in enumerate(colours):
        where = {"where": _where(classes, row)}
        if not colour:
            found.append(Finding("colour-missing", (row,), "colour", where))
        elif not _COLOUR.fullmatch(colour):
            values = {**where, "colour": _short(classes[row].colour)}
            found.append(Finding("colour-invalid", (row,), "colour", values))
        elif colours.index(colour) < row:
            before = colours.index(colour)
            values = {**where, "colour": colour, "others": _where(classes, before)}
            found.append(Finding("colour-duplicate", (row, before), "colour", values))
    return found


def _check_prompts(classes: Sequence[DraftClass]) -> list[Finding]:
    found = []
    seen: dict[str, int] = {}
    templates: dict[str, int] = {}
    for row, c in enumerate(classes):
        where = {"where": _where(classes, row)}
        texts = _texts(c)
        if not texts:
            found.append(Finding("prompts-missing", (row,), "prompts", where))
        for text in texts:
            key = text.casefold()
            if key in seen:
                values = {**where, "prompt": _short(text), "others": _where(classes, seen[key])}
                rows = (row,) if seen[key] == row else (row, seen[key])
                found.append(Finding("prompt-duplicate", rows, "prompts", values))
                continue
            seen[key] = row
            template = _template(text, c.name)
            if template == "…":
                found.append(Finding("prompt-only-name", (row,), "prompts", where))
            elif template and templates.setdefault(template, row) != row:
                others = _where(classes, templates[template])
                values = {**where, "prompt": _short(text), "others": others}
                rows = (row, templates[template])
                found.append(Finding("prompt-template", rows, "prompts", values))
    return found


def _check_parents(classes: Sequence[DraftClass]) -> list[Finding]:
    found = []
    folded = [normalised_name(c.name) for c in classes]
    above = {
        name: normalised_name(c.parent) for name, c in zip(folded, classes) if c.parent.strip()
    }
    names = set(folded)
    having = Counter(normalised_name(c.parent) for c in classes)
    for row, c in enumerate(classes):
        if not c.parent.strip():
            continue
        where = {"where": _where(classes, row)}
        wanted = normalised_name(c.parent)
        if wanted in ("", folded[row]):
            found.append(Finding("parent-itself", (row,), "parent", where))
        elif _leads_round(folded[row], above):
            found.append(Finding("parent-circle", (row,), "parent", where))
        elif wanted not in names and having[wanted] == 1:
            # Of two spellings with one class each, the later one is asked about.
            firm = [
                o.parent
                for at, o in enumerate(classes)
                if at < row or having[normalised_name(o.parent)] > 1
            ]
            known = {normalised_name(text): text for text in (*firm, *(o.name for o in classes))}
            known.pop("", None)
            close = difflib.get_close_matches(wanted, known, 1, _ALIKE)
            if close:
                values = {**where, "parent": _short(c.parent), "close": _short(known[close[0]])}
                found.append(Finding("parent-unknown", (row,), "parent", values))
    return found


def _check_characters(classes: Sequence[DraftClass]) -> list[Finding]:
    found = []
    for row, c in enumerate(classes):
        fields = {"name": (c.name,), "prompts": c.prompts, "parent": (c.parent,)}
        for name, texts in fields.items():
            if any(_unwritable(text) for text in texts):
                values = {"where": _where(classes, row)}
                found.append(Finding("control-characters", (row,), name, values))
    return found


def _unwritable(text: str) -> bool:
    joined = " ".join(text.split())
    return any(unicodedata.category(character) in ("Cc", "Cs") for character in joined)


def _leads_round(start: str, above: Mapping[str, str]) -> bool:
    """Tell whether a class is among those above it, or leads to ones that go round."""
    seen, current = {start}, above.get(start)
    while current is not None:
        if current in seen:
            return True
        seen.add(current)
        current = above.get(current)
    return False


def _template(text: str, name: str) -> str:
    """Return a prompt with the class's name left open; empty where it does not hold the name."""
    folded, wanted = normalised_name(text), normalised_name(name)
    if not wanted:
        return ""
    opened, count = re.subn(rf"(?<!\w){re.escape(wanted)}(?!\w)", "…", folded)
    return opened if count else ""


def _texts(c: DraftClass) -> tuple[str, ...]:
    return tuple(text for text in (" ".join(prompt.split()) for prompt in c.prompts) if text)


def _share_a_prompt(draft: PromptDraft, one: int, other: int) -> bool:
    """Tell whether two classes repeat a prompt, which is an error reported already."""
    first, second = (
        {text.casefold() for text in _texts(draft.classes[row])} for row in (one, other)
    )
    return bool(first & second)


def _where(classes: Sequence[DraftClass], row: int) -> str:
    """Return what to call a class: its name, else its row."""
    name = _short(" ".join(classes[row].name.split()))
    return f"“{name}”" if name else f"({row + 1})"


def _short(text: str) -> str:
    text = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs"))
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda f: (not f.is_error, f.rows[:1])))
