"""A QGIS of its own for each journey, in a real window on a virtual screen.

The pictures go to the folder that the environment variable ``SPECTRAPROMPT_PICTURES`` names, or to
a temporary one.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spectraprompt.plugin.interpreter import PACKAGE_ROOT

# Debian wraps the program in a script that adds options of its own.
PROGRAM = shutil.which("qgis.bin") or shutil.which("qgis")
LIMIT_S = 290


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that pictures go to."""
    named = os.environ.get("SPECTRAPROMPT_PICTURES")
    folder = Path(named).resolve() if named else tmp_path_factory.mktemp("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def profiles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of QGIS profiles with the plugin switched on, and nothing that asks."""
    folder = tmp_path_factory.mktemp("profiles")
    default = folder / "profiles" / "default"
    plugins = default / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "spectraprompt").symlink_to(PACKAGE_ROOT, target_is_directory=True)
    (default / "QGIS").mkdir()
    (default / "QGIS" / "QGIS3.ini").write_text(
        "[PythonPlugins]\nspectraprompt=true\n[qgis]\nshowTips=false\ncheckVersion=false\n"
        "[app]\nprojections\\unknownCrsBehavior=NoAction\n"
    )
    return folder


@pytest.fixture(scope="session")
def act_out(
    profiles: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str, dict[str, Any]], dict[str, Any]]:
    """Return a function that acts out a script of this folder in QGIS; it returns what was seen."""

    def act(script: str, task: dict[str, Any]) -> dict[str, Any]:
        if PROGRAM is None or not (os.environ.get("DISPLAY") or os.name == "nt"):
            pytest.skip("needs qgis and a screen, which xvfb-run provides")
        folder = tmp_path_factory.mktemp(Path(script).stem)
        report, told = folder / "seen.json", folder / "task.json"
        told.write_text(json.dumps({**task, "seen": str(report)}))
        options = ("--nologo", "--noversioncheck", "--profiles-path", str(profiles))
        done = subprocess.run(
            [PROGRAM, *options, "--code", str(Path(__file__).with_name(script))],
            env={
                **os.environ,
                "SPECTRAPROMPT_JOURNEY": str(told),
                "QGIS_CUSTOM_CONFIG_PATH": str(profiles),
                "HOME": str(folder),
                "XDG_RUNTIME_DIR": str(folder),
                "QT_QPA_PLATFORM": "xcb",
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=LIMIT_S,
        )
        assert report.is_file(), done.stdout + done.stderr
        assert done.returncode == 0, done.stdout + done.stderr
        seen: dict[str, Any] = json.loads(report.read_text())
        assert "error" not in seen, seen["error"]
        return seen

    return act
