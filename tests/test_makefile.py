"""The Makefile: whatever target it, the README, the docs or a results page names can be made."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEXTS = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").glob("*.md"),
    *(ROOT / "benchmarks").glob("*.md"),
    *(ROOT / "benchmarks").glob("*.py"),
]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
RULES = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


def phony() -> list[str]:
    found = re.search(r"^\.PHONY:(.*)$", MAKEFILE, re.MULTILINE)
    assert found is not None
    return found.group(1).split()


@pytest.mark.parametrize("target", phony())
def test_every_phony_target_has_a_rule(target: str) -> None:
    assert target in RULES


def test_every_target_that_a_text_tells_of_exists() -> None:
    told = {
        (path.name, target)
        for path in TEXTS
        for target in re.findall(r"`make ([a-z-]+)", path.read_text(encoding="utf-8"))
    }
    assert told
    assert {found for found in told if found[1] not in RULES} == set()
