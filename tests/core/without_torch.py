"""A Python in which some packages cannot be found, as if they were not installed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HIDE = '''
import os, sys

HIDDEN = set(os.environ["HIDDEN_PACKAGES"].split())


class Filtered:
    """A finder that does not find the hidden packages."""

    def __init__(self, finder):
        self.finder = finder

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in HIDDEN:
            return None
        return self.finder.find_spec(name, path, target)

    def __getattr__(self, name):
        return getattr(self.finder, name)


sys.meta_path[:] = [Filtered(finder) for finder in sys.meta_path]
'''


def run_without(
    packages: Sequence[str], folder: Path, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Run a Python program in a folder, without some packages; return how it ended."""
    hiding = folder / "hiding"
    hiding.mkdir(exist_ok=True)
    (hiding / "sitecustomize.py").write_text(HIDE)
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(hiding), "HIDDEN_PACKAGES": " ".join(packages)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
