"""Which files of the checkout make up the plugin and the Python package that users install."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHIPPED_PYTHON = ("__init__.py", "core", "plugin")
SHIPPED = (
    *SHIPPED_PYTHON,
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "help",
    "i18n",
    "metadata.txt",
    "resources",
)


def tracked_files(*paths: str) -> list[str]:
    """Return the files under `paths` (all by default) that git tracks, sorted, as POSIX paths."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--", *paths], cwd=ROOT, capture_output=True, check=True
    ).stdout.decode()
    return sorted(name for name in listing.split("\0") if name and (ROOT / name).is_file())


def shipped_files() -> list[str]:
    """Return the tracked files that belong into a user's installation."""
    return tracked_files(*SHIPPED)
