"""That the code keeps to what Qt 5 and Qt 6 share, seen in its syntax.

Qt 6's Python bindings know an enum's member by its enum only (``Qt.AlignmentFlag.AlignLeft``, not
``Qt.AlignLeft``), and lack what Qt 5 had marked as old. Qt 5 takes both, so a test that merely runs
the code there sees nothing.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PLACES = ("plugin", "scripts", "demo", "tests")

# Methods that are gone from PyQt6, whatever the object.
REMOVED_ATTRIBUTES = {
    "exec_",
    "print_",
    "globalPos",
    "globalX",
    "globalY",
    "localPos",
    "screenPos",
    "windowPos",
    "posF",
    "desktop",
    "setTabStopWidth",
    "toTime_t",
    "setResizeMode",
    "MidButton",
    "AA_EnableHighDpiScaling",
    "AA_UseHighDpiPixmaps",
}
REMOVED_CLASSES = {
    "QRegExp",
    "QRegExpValidator",
    "QDesktopWidget",
    "QTextCodec",
    "QStringRef",
    "QMatrix",
    "QDirModel",
    "QGLWidget",
    "QSound",
}
REMOVED_MODULES = ("QtWebKit", "QtWebKitWidgets", "QtScript", "QtXmlPatterns")
# In QtWidgets under Qt 5, in QtGui under Qt 6; QGIS offers those that are not listed in both.
MOVED_CLASSES = {"QUndoCommand", "QUndoStack", "QUndoGroup", "QFileSystemModel"}


def findings(source: str) -> list[str]:
    """Return what Qt 6 would refuse in a module's text, each as ``line: what``."""
    tree = ast.parse(source)
    names: dict[str, object] = {}
    found = []
    guarded = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Try)
        for handler in node.handlers
        if isinstance(handler.type, ast.Name) and handler.type.id == "ImportError"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            found += _imports(node, names, is_guarded=id(node) in guarded)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr in REMOVED_ATTRIBUTES:
                found.append(f"{node.lineno}: {node.attr} is gone from Qt 6")
            elif _is_unscoped(node, names):
                found.append(f"{node.lineno}: {ast.unparse(node)} lacks its enum's name")
    return found


def _imports(
    node: ast.Import | ast.ImportFrom, names: dict[str, object], *, is_guarded: bool
) -> Iterator[str]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name.split(".")[0] in ("PyQt5", "PyQt6", "sip"):
                yield f"{node.lineno}: {alias.name} instead of qgis.PyQt"
        return
    module = node.module or ""
    if node.level == 0 and module.split(".")[0] in ("PyQt5", "PyQt6", "sip"):
        yield f"{node.lineno}: {module} instead of qgis.PyQt"
    if node.level or not module.startswith("qgis."):
        return
    if module.rsplit(".", 1)[-1] in REMOVED_MODULES:
        yield f"{node.lineno}: {module} is gone from Qt 6"
        return
    for alias in node.names:
        if alias.name in REMOVED_CLASSES:
            yield f"{node.lineno}: {alias.name} is gone from Qt 6"
        elif alias.name in MOVED_CLASSES and not is_guarded:
            yield f"{node.lineno}: {alias.name} is in another module of Qt 6"
        else:
            try:
                names[alias.asname or alias.name] = getattr(
                    importlib.import_module(module), alias.name, None
                )
            except ImportError:  # of the other Qt, or of another QGIS
                continue


def _is_unscoped(node: ast.Attribute, names: dict[str, object]) -> bool:
    """Tell whether a dotted name ends in a member of an enum that it does not name."""
    parts: list[str] = []
    inner: ast.expr = node
    while isinstance(inner, ast.Attribute):
        parts.append(inner.attr)
        inner = inner.value
    if not isinstance(inner, ast.Name) or inner.id not in names:
        return False
    owner = names[inner.id]
    for part in reversed(parts[1:]):
        owner = getattr(owner, part, None)
    if not isinstance(owner, type):
        return False
    member = getattr(owner, parts[0], None)
    kind = type(member)
    # An enum's type lives in a class: its full name holds the class's.
    return "." in kind.__qualname__ and isinstance(member, int) and kind is not owner


@pytest.mark.parametrize("place", PLACES)
def test_modules_keep_to_what_qt_5_and_qt_6_share(place: str) -> None:
    found = {
        str(path.relative_to(ROOT)): findings(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / place).rglob("*.py"))
    }
    assert found
    assert {module: lines for module, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    ("lines", "finding"),
    [
        (
            "from qgis.PyQt.QtCore import Qt\nQt.AlignLeft",
            "2: Qt.AlignLeft lacks its enum's name",
        ),
        (
            "from qgis.PyQt.QtWidgets import QMessageBox as Box\nBox.Yes",
            "2: Box.Yes lacks its enum's name",
        ),
        (
            "from qgis.core import QgsMapLayerProxyModel\nQgsMapLayerProxyModel.RasterLayer",
            "2: QgsMapLayerProxyModel.RasterLayer lacks its enum's name",
        ),
        ("dialog.exec_()", "1: exec_ is gone from Qt 6"),
        ("event.globalPos()", "1: globalPos is gone from Qt 6"),
        ("from qgis.PyQt.QtCore import QRegExp", "1: QRegExp is gone from Qt 6"),
        (
            "from qgis.PyQt.QtWidgets import QUndoStack",
            "1: QUndoStack is in another module of Qt 6",
        ),
        (
            "from qgis.PyQt.QtWebKitWidgets import QWebView",
            "1: qgis.PyQt.QtWebKitWidgets is gone from Qt 6",
        ),
        ("from PyQt5.QtCore import Qt", "1: PyQt5.QtCore instead of qgis.PyQt"),
        ("import sip", "1: sip instead of qgis.PyQt"),
    ],
)
def test_what_qt_6_refuses_is_found(lines: str, finding: str) -> None:
    assert findings(lines) == [finding]


@pytest.mark.parametrize(
    "lines",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft",
        "from qgis.PyQt.QtCore import QEvent\nQEvent.Type.KeyPress",
        "from qgis.core import Qgis\nQgis.MessageLevel.Info\nQgis.QGIS_VERSION_INT",
        "try:\n    from qgis.PyQt.QtGui import QUndoStack\n"
        "except ImportError:\n    from qgis.PyQt.QtWidgets import QUndoStack",
    ],
)
def test_what_both_take_is_left_alone(lines: str) -> None:
    assert findings(lines) == []
