"""Which Python runs the engine, and in which environment.

The first of these that is set wins; one that is set but does not work is reported, never skipped:

1. the plugin's option (`OPTION` in the QGIS settings),
2. the environment variable `VARIABLE`,
3. ``.venv`` in the checkout that holds this package,
4. QGIS's own Python.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ..core.errors import EngineError
from .translation import tr

OPTION = "spectraprompt/python"
VARIABLE = "SPECTRAPROMPT_PYTHON"

# In a QGIS profile the plugin's folder may be a link to a checkout; .venv is beside the real one.
PACKAGE_ROOT = Path(__file__).resolve().parent.parent

# What QGIS's launchers set for QGIS's own Python; any other Python takes them for its own and
# fails.
_PYTHON_VARIABLES = (
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONSTARTUP",
    "PYTHONEXECUTABLE",
    "__PYVENV_LAUNCHER__",
    "VIRTUAL_ENV",
)
# Where QGIS's GDAL and PROJ find their files; a GDAL of another version must not read them.
_GDAL_VARIABLES = ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA")
# Folders from which libraries are loaded.
_LIBRARY_VARIABLES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "PATH")


@dataclass(frozen=True)
class Interpreter:
    """A Python for the engine.

    Attributes
    ----------
    path : str
        The executable.
    origin : str
        Where the choice comes from, as a phrase for people.
    """

    path: str
    origin: str


def find_interpreter() -> Interpreter:
    """Return the Python to run the engine with.

    Raises
    ------
    EngineError
        ``engine.no-interpreter`` where none is set and QGIS's own cannot be found.
    """
    option = str(QgsSettings().value(OPTION, "") or "").strip()
    if option:
        return Interpreter(located(option), tr("chosen in the options"))
    variable = os.environ.get(VARIABLE, "").strip()
    if variable:
        origin = tr("set by the environment variable {name}").format(name=VARIABLE)
        return Interpreter(located(variable), origin)
    return default_interpreter()


def default_interpreter() -> Interpreter:
    """Return the Python used where the user has set none: the checkout's, else QGIS's own.

    Raises
    ------
    EngineError
        ``engine.no-interpreter``
    """
    for name in ("bin/python", "Scripts/python.exe"):
        path = PACKAGE_ROOT / ".venv" / name
        if path.is_file():
            return Interpreter(str(path), tr("of the checkout's environment"))
    return Interpreter(qgis_python(), tr("of QGIS"))


def check_interpreter(interpreter: Interpreter) -> None:
    """Refuse an interpreter that cannot be started at all.

    Raises
    ------
    EngineError
        ``engine.interpreter-missing`` or ``engine.interpreter-not-executable``.
    """
    path = Path(interpreter.path)
    if not path.is_file():
        raise EngineError(
            "interpreter-missing",
            tr(
                "There is no Python at {path} ({origin}); choose another under Settings ▸ Options "
                "▸ SpectraPrompt."
            ).format(path=path, origin=interpreter.origin),
        )
    if not os.access(path, os.X_OK):
        raise EngineError(
            "interpreter-not-executable",
            tr(
                "{path} ({origin}) is not a program that can be run; choose a Python under "
                "Settings ▸ Options ▸ SpectraPrompt."
            ).format(path=path, origin=interpreter.origin),
        )


def qgis_python() -> str:
    """Return the path of the Python that QGIS itself embeds.

    `sys.executable` does not tell: on Windows and macOS it is QGIS, which must not be started a
    second time, and on Linux it is the first ``python3`` on the `PATH`, which may be another one.

    Raises
    ------
    EngineError
        ``engine.no-interpreter``
    """
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    names = ("python.exe", "python3.exe") if os.name == "nt" else (f"python{version}", "python3")
    beside = Path(sys.executable or os.curdir).parent
    folders = [
        folder
        for prefix in (sys.exec_prefix, sys.base_exec_prefix)
        for folder in (Path(prefix) / "bin", Path(prefix))
    ]
    folders += [beside / "bin", beside, beside.parent / "Frameworks" / "bin"]
    for folder in folders:
        for name in names:
            if (folder / name).is_file():
                return str(folder / name)
    raise EngineError(
        "no-interpreter",
        tr(
            "The Python of this QGIS cannot be found; choose a Python under Settings ▸ Options ▸ "
            "SpectraPrompt."
        ),
    )


def child_environment(interpreter: Interpreter) -> dict[str, str]:
    """Return the environment to start the engine in: that of QGIS, cleaned for `interpreter`."""
    roots = (QgsApplication.prefixPath(), os.environ.get("OSGEO4W_ROOT", ""))
    return cleaned_environment(os.environ, interpreter.path, roots)


def cleaned_environment(
    environment: Mapping[str, str], python: str, qgis_roots: tuple[str, ...]
) -> dict[str, str]:
    """Return `environment` without what QGIS sets for itself and would break `python`.

    Three cases: QGIS's own Python keeps everything. A virtual environment on top of QGIS's Python
    needs QGIS's libraries, but not its `PYTHONHOME`, which would hide the environment's packages.
    Any other Python also loses QGIS's GDAL and PROJ files and the library folders inside
    `qgis_roots`; the user's other folders, such as those of a GPU driver, stay.
    """
    kept = dict(environment)
    if not _same_python(python, _own_python()):
        for name in _PYTHON_VARIABLES:
            kept.pop(name, None)
        if not _builds_on_qgis_python(python):
            for name in _GDAL_VARIABLES:
                kept.pop(name, None)
            _drop_library_folders(kept, qgis_roots)
    if not kept.get("LD_LIBRARY_PATH", "").strip(os.pathsep):
        # Debian's launcher exports it empty, and an empty entry means the current folder.
        kept.pop("LD_LIBRARY_PATH", None)
    kept.update(PYTHONUTF8="1", PYTHONUNBUFFERED="1")
    return kept


def _drop_library_folders(environment: dict[str, str], qgis_roots: tuple[str, ...]) -> None:
    # A QGIS of the system shares its prefix with everything else, a GPU's libraries included.
    roots = [Path(root) for root in qgis_roots if root and root not in ("/usr", "/usr/local", "/")]
    for name in _LIBRARY_VARIABLES:
        if name not in environment:
            continue
        folders = [
            folder
            for folder in environment[name].split(os.pathsep)
            if folder and not any(Path(folder).is_relative_to(root) for root in roots)
        ]
        environment[name] = os.pathsep.join(folders)


def located(text: str) -> str:
    """Return the path that a user's entry means: a path, or a command such as ``python3``."""
    path = os.path.expanduser(text)
    return shutil.which(path) or path


def _own_python() -> str:
    try:
        return qgis_python()
    except EngineError:
        return ""


def _same_python(one: str, other: str) -> bool:
    # python3 and python3.11 in one folder are the same; a virtual environment's python, although a
    # link to its base's, is another one.
    return all(
        os.path.realpath(part(one)) == os.path.realpath(part(other))
        for part in (os.path.dirname, str)
    )


def _builds_on_qgis_python(python: str) -> bool:
    """Tell whether `python` is a virtual environment that sees the packages of QGIS's Python."""
    configuration = Path(python).parent.parent / "pyvenv.cfg"
    if not configuration.is_file():
        return False
    lines = configuration.read_text(encoding="utf-8", errors="replace").splitlines()
    pairs = (line.partition("=") for line in lines)
    values = {key.strip().lower(): value.strip() for key, _, value in pairs}
    homes = {os.path.realpath(Path(_own_python()).parent), os.path.realpath(sys.base_exec_prefix)}
    homes.add(os.path.realpath(Path(sys.base_exec_prefix) / "bin"))
    sees = values.get("include-system-site-packages", "").lower() == "true"
    return sees and os.path.realpath(values.get("home", "")) in homes
