"""scripts/setup.sh and scripts/link_plugin.py: what they say when they cannot go on.

That setup works from a bare start is seen wherever these tests run; here are the ways it stops.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ("bash", "cat", "cut", "dirname", "env", "flock", "grep", "mkdir", "sed", "sha256sum")


class Machine:
    """A checkout on a machine that has only the programs it is given."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "checkout"
        self.programs = folder / "bin"
        self.programs.mkdir()
        shutil.copytree(ROOT / "requirements", self.checkout / "requirements")
        (self.checkout / "scripts").mkdir()
        shutil.copy(ROOT / "scripts" / "setup.sh", self.checkout / "scripts")
        for tool in TOOLS:
            found = shutil.which(tool)
            assert found is not None
            (self.programs / tool).symlink_to(found)

    def add(self, name: str, script: str) -> None:
        program = self.programs / name
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    def setup(self) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self.checkout / "scripts" / "setup.sh")],
            env={"PATH": str(self.programs)},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Return a Debian of a user who is not root, without any of the packages."""
    bare = Machine(tmp_path)
    bare.add("dpkg-query", "exit 1")
    bare.add("apt-get", "exit 0")
    bare.add("id", "echo 1000")
    return bare


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("make setup: ")
    return line


def test_no_root_and_no_sudo(machine: Machine) -> None:
    message = one_line(machine.setup())
    assert "as root" in message
    assert "python3-qgis" in message
    assert not (machine.checkout / ".venv").exists()


def test_no_apt_get(machine: Machine) -> None:
    (machine.programs / "apt-get").unlink()
    message = one_line(machine.setup())
    assert "no apt-get" in message
    assert "python3-qgis" in message


def test_no_debian(machine: Machine) -> None:
    (machine.programs / "dpkg-query").unlink()
    assert "no Debian packages" in one_line(machine.setup())


def test_apt_get_fails(machine: Machine) -> None:
    machine.add("sudo", 'exec "$@"')
    machine.add("apt-get", 'case "$*" in *install*) echo "E: no space left"; exit 100;; esac')
    message = one_line(machine.setup())
    assert "E: no space left" in message


def test_only_missing_packages_are_asked_for(machine: Machine) -> None:
    machine.add("dpkg-query", 'case "$*" in *xvfb*) exit 1;; esac; echo installed')
    message = one_line(machine.setup())
    assert re.search(r": xvfb *$", message)


def test_no_recommended_packages_are_taken(machine: Machine) -> None:
    machine.add("sudo", 'exec "$@"')
    machine.add("apt-get", 'case "$*" in *install*) echo "E: $*"; exit 100;; esac')
    assert "--no-install-recommends" in one_line(machine.setup())


def link(profiles: Path) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, str(ROOT / "scripts" / "link_plugin.py")]
    return subprocess.run(
        [*program, "--profiles", str(profiles)], capture_output=True, text=True, check=False
    )


def test_link_leads_to_the_checkout_and_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "default" / "python" / "plugins" / "spectraprompt"
    for _ in range(2):
        assert link(tmp_path).returncode == 0
        assert target.is_symlink()
        assert target.resolve() == ROOT


def test_link_leaves_another_installation_alone(tmp_path: Path) -> None:
    target = tmp_path / "default" / "python" / "plugins" / "spectraprompt"
    target.mkdir(parents=True)
    (target / "metadata.txt").write_text("theirs")
    done = link(tmp_path)
    assert done.returncode == 1
    assert str(target) in done.stderr
    assert (target / "metadata.txt").read_text() == "theirs"
