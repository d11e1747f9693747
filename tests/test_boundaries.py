"""The import rules: that they are checked, and that what QGIS may import needs little."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import tomllib

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = ROOT / "pyproject.toml"
PARTS = ("core", "plugin")


def configuration() -> dict[str, Any]:
    return tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))


def modules_open_to_the_plugin() -> list[str]:
    contracts = configuration()["tool"]["importlinter"]["contracts"]
    (contract,) = [c for c in contracts if c.get("forbidden_modules") == ["spectraprompt.core.**"]]
    return [expression.split(" -> ")[1] for expression in contract["ignore_imports"]]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a copy of the package that a test may spoil."""
    copy = tmp_path / "spectraprompt"
    for part in PARTS:
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "__init__.py", copy)
    return copy


def check_imports(package: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [str(program), "--config", str(PYPROJECT), "--no-cache", "--no-logo"],
        cwd=package.parent,
        env={**os.environ, "PYTHONPATH": str(package.parent), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("module", "line", "rule"),
    [
        ("core/grid.py", "import qgis.core", "core knows nothing of QGIS"),
        ("core/grid.py", "from PyQt5 import QtCore", "core knows nothing of QGIS"),
        ("core/grid.py", "from .. import plugin", "core knows nothing of QGIS"),
        ("core/grid.py", "def f():\n    import processing", "core knows nothing of QGIS"),
        ("plugin/new.py", "from ..core import training", "the plugin uses of core only"),
        ("plugin/new.py", "from ..core.model.vit import Vit", "the plugin uses of core only"),
        ("plugin/new.py", "def f():\n    import torch", "nothing the QGIS process can reach"),
        ("core/jobs.py", "from . import training", "nothing the QGIS process can reach"),
        ("core/grid.py", "def f():\n    import transformers", "nothing the QGIS process can reach"),
        ("core/model/vit.py", "from .. import labels", "within core, runs use models and files"),
        ("core/grid.py", "from .service import run_job", "within core, runs use models and files"),
    ],
)
def test_a_forbidden_import_is_found(package: Path, module: str, line: str, rule: str) -> None:
    with (package / module).open("a", encoding="utf-8") as source:
        source.write(f"\n{line}\n")
    checked = check_imports(package)
    assert checked.returncode == 1
    assert re.search(rf"^{rule}.* BROKEN", checked.stdout, re.MULTILINE), checked.stdout


def test_the_package_itself_keeps_the_rules(package: Path) -> None:
    checked = check_imports(package)
    assert checked.returncode == 0, checked.stdout
    assert "0 broken" in checked.stdout


def test_modules_open_to_the_plugin_need_only_the_standard_library_and_numpy() -> None:
    names = modules_open_to_the_plugin()
    assert names
    program = (
        "import importlib, sys\n"
        "import numpy.random  # and the runtime of its compiled parts\n"
        "before = set(sys.modules)\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "print(*{name.split('.')[0] for name in set(sys.modules) - before})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    imported = set(done.stdout.split())
    assert imported - set(sys.stdlib_module_names) - {"numpy", "spectraprompt"} == set()


def test_every_package_is_declared_for_installation() -> None:
    declared = configuration()["tool"]["setuptools"]["packages"]
    folders = [path.parent for part in PARTS for path in (ROOT / part).rglob("__init__.py")]
    found = [".".join(("spectraprompt", *folder.relative_to(ROOT).parts)) for folder in folders]
    assert sorted(declared) == sorted(["spectraprompt", *found])
