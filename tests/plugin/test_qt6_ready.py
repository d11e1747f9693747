"""What Qt 6 no longer has: enum values without their enum's name, and a few old methods."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

import spectraprompt

ROOT = Path(spectraprompt.__file__).resolve().parent
FILES = [
    path
    for folder in ("plugin", "tests/plugin", "tests/e2e")
    for path in sorted((ROOT / folder).rglob("*.py"))
]
GONE = {"exec_", "globalPos", "desktop"}


def faults(source: str) -> list[str]:
    """Return what a module says that Qt 6 does not know."""
    tree = ast.parse(source)
    return [*_unscoped(tree), *_gone(tree)]


def _unscoped(tree: ast.AST) -> Iterator[str]:
    imported = {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt.")
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            continue
        if node.value.id in imported:
            module, name = imported[node.value.id]
            owner = getattr(importlib.import_module(module), name, None)
            value = getattr(owner, node.attr, None)
            if isinstance(value, int) and type(value) not in (int, bool):
                yield f"line {node.lineno}: {name}.{node.attr} without its enum's name"


def _gone(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in GONE:
            yield f"line {node.lineno}: {node.attr}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_is_said_that_qt_6_does_not_know(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "Qt.UserRole",
        "Qt.LeftButton",
        "QFrame.HLine",
        "QSizePolicy.Fixed",
        "QDialog.Accepted",
        "dialog.exec_()",
        "event.globalPos()",
    ],
)
def test_each_kind_is_found(line: str) -> None:
    imports = (
        "from qgis.PyQt.QtCore import Qt\n"
        "from qgis.PyQt.QtWidgets import QDialog, QFrame, QSizePolicy\n"
    )
    assert len(faults(imports + line)) == 1


def test_values_with_their_enums_name_are_fine() -> None:
    source = (
        "from qgis.PyQt.QtCore import Qt\nQt.ItemDataRole.UserRole\nQt.MouseButton.LeftButton\n"
    )
    assert faults(source) == []
