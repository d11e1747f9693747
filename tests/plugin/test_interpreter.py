"""Which Python runs the engine, and what it inherits."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from spectraprompt.core.errors import EngineError
from spectraprompt.plugin import interpreter
from spectraprompt.plugin.interpreter import (
    OPTION,
    PACKAGE_ROOT,
    VARIABLE,
    Interpreter,
    check_interpreter,
    child_environment,
    cleaned_environment,
    default_interpreter,
    find_interpreter,
    qgis_python,
)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(interpreter, "PACKAGE_ROOT", tmp_path)
    return tmp_path


def test_the_option_wins_over_the_variable(monkeypatch):
    monkeypatch.setenv(VARIABLE, "/variable/python")
    QgsSettings().setValue(OPTION, "/option/python")
    assert find_interpreter().path == "/option/python"
    QgsSettings().remove(OPTION)
    assert find_interpreter().path == "/variable/python"
    assert VARIABLE in find_interpreter().origin


def test_a_command_is_looked_up_on_the_path(monkeypatch):
    monkeypatch.setenv(VARIABLE, Path(sys.executable).name)
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent))
    assert os.path.isabs(find_interpreter().path)


@pytest.mark.parametrize("name", ["bin/python", "Scripts/python.exe"])
def test_the_checkouts_environment_comes_next(checkout, name):
    python = checkout / ".venv" / name
    python.parent.mkdir(parents=True)
    python.touch()
    assert default_interpreter().path == str(python)


def test_qgis_own_python_comes_last(checkout):
    assert default_interpreter().path == qgis_python()


def test_qgis_own_python_has_qgis():
    output = subprocess.run(
        [qgis_python(), "-c", "import qgis.core; print(qgis.core.Qgis.QGIS_VERSION)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert output.strip()


def test_qgis_itself_is_never_taken_for_a_python(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", "/opt/QGIS/bin/qgis-bin")
    assert "qgis-bin" not in qgis_python()
    monkeypatch.setattr(sys, "exec_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "base_exec_prefix", str(tmp_path))
    with pytest.raises(EngineError, match="cannot be found"):
        qgis_python()


def test_a_folder_is_no_interpreter(tmp_path):
    with pytest.raises(EngineError, match="There is no Python"):
        check_interpreter(Interpreter(str(tmp_path), "of the test"))


QGIS_ENVIRONMENT = {
    "PYTHONHOME": "/opt/QGIS/apps/Python39",
    "PYTHONPATH": "/opt/QGIS/python",
    "GDAL_DATA": "/opt/QGIS/share/gdal",
    "PROJ_LIB": "/opt/QGIS/share/proj",
    "LD_LIBRARY_PATH": os.pathsep.join(("/opt/QGIS/lib", "/usr/local/cuda/lib64", "")),
    "PATH": os.pathsep.join(("/opt/QGIS/bin", "/usr/bin")),
    "HOME": "/home/ana",
}


def test_another_python_gets_nothing_of_qgis():
    kept = cleaned_environment(QGIS_ENVIRONMENT, "/opt/conda/bin/python", ("/opt/QGIS",))
    assert not {"PYTHONHOME", "PYTHONPATH", "GDAL_DATA", "PROJ_LIB"} & set(kept)
    assert kept["LD_LIBRARY_PATH"] == "/usr/local/cuda/lib64"
    assert kept["PATH"] == "/usr/bin"
    assert kept["HOME"] == "/home/ana"
    assert kept["PYTHONUTF8"] == "1"


def test_folders_of_a_qgis_of_the_system_stay():
    environment = {"LD_LIBRARY_PATH": "/usr/local/cuda/lib64", "PATH": "/usr/bin"}
    kept = cleaned_environment(environment, "/opt/conda/bin/python", ("/usr",))
    assert kept["LD_LIBRARY_PATH"] == "/usr/local/cuda/lib64"
    assert kept["PATH"] == "/usr/bin"


def test_qgis_own_python_keeps_everything():
    kept = cleaned_environment(QGIS_ENVIRONMENT, qgis_python(), ("/opt/QGIS",))
    assert kept.items() >= QGIS_ENVIRONMENT.items()


def test_an_environment_on_top_of_qgis_python_keeps_its_libraries(tmp_path):
    (tmp_path / "bin").mkdir()
    home = Path(sys.base_exec_prefix) / "bin"
    (tmp_path / "pyvenv.cfg").write_text(f"home = {home}\ninclude-system-site-packages = true\n")
    python = str(tmp_path / "bin" / "python")
    kept = cleaned_environment(QGIS_ENVIRONMENT, python, ("/opt/QGIS",))
    assert "PYTHONHOME" not in kept
    assert kept["GDAL_DATA"] == QGIS_ENVIRONMENT["GDAL_DATA"]
    assert kept["LD_LIBRARY_PATH"] == QGIS_ENVIRONMENT["LD_LIBRARY_PATH"]
    (tmp_path / "pyvenv.cfg").write_text(f"home = {home}\ninclude-system-site-packages = false\n")
    assert "GDAL_DATA" not in cleaned_environment(QGIS_ENVIRONMENT, python, ("/opt/QGIS",))


def test_an_empty_library_path_does_not_become_the_current_folder():
    kept = cleaned_environment({"LD_LIBRARY_PATH": ""}, qgis_python(), ())
    assert "LD_LIBRARY_PATH" not in kept


def test_what_breaks_another_python_does_not_reach_it(monkeypatch):
    """A Python started with QGIS's `PYTHONHOME` cannot even find its own library."""
    python = default_interpreter()
    if python.path == qgis_python() and PACKAGE_ROOT not in Path(python.path).parents:
        pytest.skip("needs an environment beside the checkout")
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.setattr(sys, "exec_prefix", sys.base_exec_prefix)  # as QGIS itself runs
    done = subprocess.run(
        [python.path, "-c", "import json"],
        env=child_environment(python),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
