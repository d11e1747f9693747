"""Whatever the engine tells users is given as a text that can be translated."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from spectraprompt.core import errors

CORE = Path(errors.__file__).parent
FAMILIES = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.SpectraPromptError)
} | {"UnsupportedGraphError"}
# Functions that pass a message on, and which of their arguments it is.
TELLERS = {"report": 1, "finish": 0, "info": 0, "warning": 0, "LogEvent": 1, "ErrorEvent": 1}
# Read by developers alone: what is malformed between the processes.
PLAIN = {"job.malformed"}


def name_of(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def messages(tree: ast.AST) -> Iterator[tuple[ast.Call, ast.expr]]:
    """Yield each call that tells the user something, and what it tells."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = name_of(call)
        if name in FAMILIES and name != "Cancelled":
            place = 0 if name == "UnsupportedGraphError" else 1
        elif name in TELLERS and (name.endswith("Event") or _is_progress(call)):
            place = TELLERS[name]
        else:
            continue
        if len(call.args) > place:
            yield call, call.args[place]


def _is_progress(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and "progress" in ast.unparse(call.func.value)


def is_put_together(message: ast.expr) -> bool:
    """Tell whether a message is a string made in place, and no text."""
    if isinstance(message, ast.IfExp):
        return is_put_together(message.body) or is_put_together(message.orelse)
    if isinstance(message, ast.Call):
        return name_of(message) in ("str", "format", "join", "replace", "strip", "rstrip")
    return not isinstance(message, (ast.Name, ast.Attribute))


def is_plain(call: ast.Call) -> bool:
    reason = call.args[0]
    return (
        name_of(call) == "JobError"
        and isinstance(reason, ast.Constant)
        and f"job.{reason.value}" in PLAIN
    )


def faults(source: str) -> list[str]:
    return [
        f"line {call.lineno}: {ast.unparse(message)}"
        for call, message in messages(ast.parse(source))
        if is_put_together(message) and not is_plain(call)
    ]


FILES = [path.relative_to(CORE).as_posix() for path in sorted(CORE.rglob("*.py"))]


@pytest.mark.parametrize("name", FILES)
def test_messages_are_texts(name):
    assert faults((CORE / name).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "raise SceneError('empty', f'{name} is empty.')",
        "raise SceneError('empty', 'It is empty.')",
        "raise SceneError('empty', 'a' + b)",
        "raise SceneError('empty', str(problem))",
        "raise SceneError('empty', worded('a') if b else 'c')",
        "progress.report(0.5, 'reading')",
        "progress.info(f'{count} pixels.')",
        "self.progress.warning('a {b}'.format(b=b))",
        "send(LogEvent('info', 'ready'))",
    ],
)
def test_a_message_that_cannot_be_translated_is_found(line):
    assert len(faults(line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "raise SceneError('empty', worded('{name} is empty.', name=name))",
        "raise JobError('malformed', f'Unknown field {name}.')",
        "progress.report(0.5, worded('reading'))",
        "progress.warning(notice)",
    ],
)
def test_texts_are_no_fault(line):
    assert faults(line) == []
