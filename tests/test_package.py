"""The plugin's zip and the wheel: what is in them, and that they work where they are installed."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import spectraprompt

ROOT = Path(__file__).resolve().parent.parent
NAME = f"spectraprompt-{spectraprompt.__version__}"
LIMIT_BYTES = 25 * 1024 * 1024
SYSTEM_PYTHON = "/usr/bin/python3"  # QGIS's own: it sees nothing of the virtual environment

LOAD_IN_QGIS = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from qgis import utils
utils.plugin_paths = [sys.argv[1]]
sys.path.insert(0, sys.argv[1])
utils.updateAvailablePlugins()
assert utils.available_plugins == ["spectraprompt"], utils.available_plugins
assert utils.pluginMetadata("spectraprompt", "name") == "SpectraPrompt"
assert utils.loadPlugin("spectraprompt")
import spectraprompt
assert spectraprompt.__file__.startswith(sys.argv[1]), spectraprompt.__file__
plugin = spectraprompt.classFactory(None)
for method in ("initGui", "unload", "initProcessing"):
    assert callable(getattr(plugin, method)), method
heavy = {"torch", "transformers", "onnxruntime"} & set(sys.modules)
assert not heavy, heavy
print("loaded", plugin.__class__.__name__)
"""


def build_zip(folder: Path) -> Path:
    command = [sys.executable, str(ROOT / "scripts" / "package.py"), str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return folder / f"{NAME}.zip"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_zip(tmp_path_factory.mktemp("package"))


@pytest.fixture(scope="module")
def members(package: Path) -> list[str]:
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        return archive.namelist()


@pytest.fixture(scope="module")
def installed(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder


def test_the_same_files_give_the_same_bytes(package: Path, tmp_path: Path) -> None:
    assert build_zip(tmp_path).read_bytes() == package.read_bytes()


def test_package_is_small_enough_for_the_site(package: Path) -> None:
    assert package.stat().st_size <= LIMIT_BYTES


def test_everything_lies_in_one_folder_named_as_the_module(members: list[str]) -> None:
    assert {name.split("/")[0] for name in members} == {"spectraprompt"}


@pytest.mark.parametrize(
    "name",
    [
        "LICENSE",
        "__init__.py",
        "core/child.py",
        "help/classifylayer.html",
        "help/guide.css",
        "help/images/dock.png",
        "help/index.html",
        "metadata.txt",
        "resources/icons/icon.png",
        "resources/models/spectral-library.spm",
        "resources/prompt_sets/indian_pines.json",
    ],
)
def test_what_a_user_needs_is_in(members: list[str], name: str) -> None:
    assert f"spectraprompt/{name}" in members


def test_nothing_else_is_in(members: list[str]) -> None:
    top = {name.split("/")[1] for name in members}
    assert not top & {"tests", "benchmarks", "demo", "docs", "scripts", "requirements", "shared"}
    assert not [name for name in members if "/." in name or "__pycache__" in name]
    binaries = [name for name in members if name.endswith((".pyc", ".so", ".dll", ".exe", ".whl"))]
    assert binaries == []


def test_unpacked_plugin_loads_in_a_headless_qgis(installed: Path, tmp_path: Path) -> None:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        "PYTHONNOUSERSITE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
    }
    done = subprocess.run(
        [SYSTEM_PYTHON, "-c", LOAD_IN_QGIS, str(installed)],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "loaded SpectraPromptPlugin" in done.stdout, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    clone = folder / "clone"
    # From a clone: a build leaves its traces beside the sources.
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *options, str(clone)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_holds_all_modules_and_resources(wheel: Path) -> None:
    listing = ["git", "ls-files", "-z", "--", "__init__.py", "core", "plugin", "resources", "help"]
    tracked = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True).stdout.decode()
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    wanted = {f"spectraprompt/{name}" for name in tracked.split("\0") if name}
    assert wanted
    assert wanted - packed == set()


def test_wheel_works_without_the_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    program = (
        "import spectraprompt\n"
        "from spectraprompt.core.prompts import shipped_prompt_sets\n"
        "print(spectraprompt.__file__)\n"
        "print(*sorted(shipped_prompt_sets()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    where, names = done.stdout.splitlines()
    assert Path(where).is_relative_to(tmp_path)
    assert "indian_pines" in names.split()
