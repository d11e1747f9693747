"""Run the project's checks and tests, each under a clear heading, and say at the end what failed.

Usage: checks.py [NAME...], where a name is that of a check, ``static`` (all but the tests),
``tests`` or ``all``. Every check runs even when an earlier one failed; the exit code is 0 when all
passed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from shipped import SHIPPED_PYTHON, tracked_files

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "build" / "source"
REPORTS = ROOT / "build" / "test-reports"
QGIS_SETTINGS = ROOT / ".qgis-settings"  # pytest-qgis keeps QGIS's settings here, from run to run
CALLER_ONLY = ("DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
TEST_COUNTS = {"passed": 0, "failed": 0, "skipped": 0}


def run(command: Sequence[str], **environment: str) -> int:
    """Run a command in the repository's root; return its exit code."""
    sys.stdout.flush()
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, check=False
    ).returncode


def tool(module: str, *arguments: str, **environment: str) -> int:
    """Run a Python module as a program; return its exit code."""
    return run([sys.executable, "-m", module, *arguments], **environment)


def importable_source() -> str:
    """Return a folder that holds the package under its name, and nothing else.

    The checkout may have any name, and holds more than the package; tools that go by folder names
    see the package through links.
    """
    package = SOURCE / "spectraprompt"
    package.mkdir(parents=True, exist_ok=True)
    for name in SHIPPED_PYTHON:
        link = package / name
        if not link.is_symlink():
            link.symlink_to(ROOT / name)
    return str(SOURCE)


def style() -> int:
    """Check the style of all Python code."""
    return tool("ruff", "check", "--quiet", ".")


def formatting() -> int:
    """Check that all Python code has the project's format."""
    return tool("ruff", "format", "--check", "--quiet", ".")


def types() -> int:
    """Check the types of the package."""
    return tool("mypy", MYPYPATH=importable_source())


def boundaries() -> int:
    """Check that each part imports only what it may."""
    program = str(Path(sys.executable).with_name("lint-imports"))
    return run([program, "--no-cache", "--no-logo"], PYTHONPATH=importable_source())


def security() -> int:
    """Look for insecure calls in the code that is shipped; no finding is let pass."""
    return tool("bandit", "--quiet", "--recursive", *SHIPPED_PYTHON)


def secrets() -> int:
    """Look for secrets in the tracked files; false alarms carry a comment that says so.

    Results of the benchmarks are left out: their keys are checksums.
    """
    program = str(Path(sys.executable).with_name("detect-secrets-hook"))
    files = [name for name in tracked_files() if not name.startswith("benchmarks/results/")]
    return run([program, "--no-verify", *files])


def core_tests() -> int:
    """Test engine, benchmarks and the project's files, with neither Qt nor QGIS in the process."""
    files = sorted(str(path) for path in ROOT.glob("tests/test_*.py"))
    return pytest("core", ["tests/core", "tests/benchmarks", *files], ["-p", "no:pytest_qgis"])


def plugin_tests() -> int:
    """Test the plugin in a real QGIS without a screen."""
    return pytest("plugin", ["tests/plugin"])


def window_tests() -> int:
    """Test journeys in a real QGIS window on a virtual screen."""
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24 -nolisten tcp"]
    return pytest(
        "e2e", ["tests/e2e"], wrapper=screen, QT_QPA_PLATFORM="xcb", LIBGL_ALWAYS_SOFTWARE="1"
    )


def pytest(
    suite: str,
    paths: Sequence[str],
    options: Sequence[str] = (),
    wrapper: Sequence[str] = (),
    **environment: str,
) -> int:
    """Run the tests under `paths` in surroundings of their own; return pytest's exit code."""
    if not any(path.endswith(".py") or list((ROOT / path).rglob("test_*.py")) for path in paths):
        print(f"no tests under {', '.join(paths)}")
        return 0
    shutil.rmtree(QGIS_SETTINGS, ignore_errors=True)
    REPORTS.mkdir(parents=True, exist_ok=True)
    report = REPORTS / f"{suite}.xml"
    report.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="spectraprompt-tests-") as folder:
        private = {name: os.path.join(folder, name) for name in ("home", "run", "qgis")}
        for path in private.values():
            os.mkdir(path, mode=0o700)
        surroundings = {
            "HOME": private["home"],
            "XDG_RUNTIME_DIR": private["run"],
            "QGIS_CUSTOM_CONFIG_PATH": private["qgis"],
            "QT_QPA_PLATFORM": "offscreen",
            **dict.fromkeys(CALLER_ONLY, ""),
            **environment,
        }
        command = [sys.executable, "-m", "pytest", *options, f"--junit-xml={report}", *paths]
        code = run([*wrapper, *command], **surroundings)
    count(report, code)
    return code


def count(report: Path, code: int) -> None:
    """Add a run's results to the totals; a run that broke off counts as a failure."""
    failed = 0
    if report.exists():
        # Written by pytest a moment ago: no foreign XML.
        suite = ElementTree.parse(report).getroot().find("testsuite")
        if suite is not None:
            tests, skipped = int(suite.get("tests", 0)), int(suite.get("skipped", 0))
            failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
            TEST_COUNTS["skipped"] += skipped
            TEST_COUNTS["passed"] += tests - skipped - failed
    TEST_COUNTS["failed"] += failed or int(code != 0)


STATIC = {
    "style": style,
    "format": formatting,
    "types": types,
    "boundaries": boundaries,
    "security": security,
    "secrets": secrets,
}
TESTS = {"core": core_tests, "plugin": plugin_tests, "window": window_tests}
CHECKS = {**STATIC, **TESTS}
GROUPS = {"static": list(STATIC), "tests": list(TESTS), "all": list(CHECKS)}


def main() -> int:
    """Run the checks that were asked for; return 0 when all passed."""
    parser = argparse.ArgumentParser(description="Run the project's checks and tests.")
    parser.add_argument("names", nargs="*", default=["all"], choices=[*CHECKS, *GROUPS])
    asked = [name for given in parser.parse_args().names for name in GROUPS.get(given, [given])]
    results = {}
    for name in dict.fromkeys(asked):
        check = CHECKS[name]
        print(f"\n=== {name}: {(check.__doc__ or '').splitlines()[0]}", flush=True)
        start = time.monotonic()
        passed = check() == 0
        seconds = time.monotonic() - start
        results[name] = passed
        print(f"=== {name}: {'passed' if passed else 'FAILED'} ({seconds:.1f} s)", flush=True)
    failed = [name for name, passed in results.items() if not passed]
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nAll checks passed.")
    if set(results) & set(TESTS):
        print("{passed} passed, {failed} failed, {skipped} skipped".format(**TEST_COUNTS))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
