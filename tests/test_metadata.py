"""metadata.txt: what plugins.qgis.org asks for, and what the other files say of the same things."""

from __future__ import annotations

import configparser
import re
import struct
from pathlib import Path

import pytest

import spectraprompt

ROOT = Path(__file__).resolve().parent.parent
REQUIRED = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "tracker",
    "repository",
)
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def metadata() -> dict[str, str]:
    # QGIS reads the file with this parser and these settings.
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


@pytest.mark.parametrize("field", REQUIRED)
def test_required_field_is_filled(metadata: dict[str, str], field: str) -> None:
    assert metadata[field].strip()


def test_version_is_that_of_the_package_and_has_an_entry_in_the_changelog(
    metadata: dict[str, str],
) -> None:
    assert metadata["version"] == spectraprompt.__version__
    assert metadata["changelog"].split()[0] == spectraprompt.__version__
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{spectraprompt.__version__}]" in changelog


def test_name_follows_the_sites_rules(metadata: dict[str, str]) -> None:
    assert "plugin" not in metadata["name"].lower()
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9 ]+", metadata["name"])


def test_supported_qgis_versions(metadata: dict[str, str]) -> None:
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert "supportsQt6" not in metadata


def test_processing_provider_is_declared(metadata: dict[str, str]) -> None:
    assert metadata["hasProcessingProvider"] == "yes"


def test_dependencies_are_described(metadata: dict[str, str]) -> None:
    about = metadata["about"]
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    declared = re.search(r"^dependencies = \[(.*?)^\]", pyproject, re.DOTALL | re.MULTILINE)
    assert declared is not None
    names = re.findall(r'"([a-z]+)', declared.group(1))
    assert names
    assert [name for name in names if name not in about] == []


@pytest.mark.parametrize("field", ["homepage", "repository", "tracker"])
def test_addresses_are_web_addresses(metadata: dict[str, str], field: str) -> None:
    assert re.fullmatch(r"https://[\w.-]+(/[\w.-]+)*", metadata[field])


def test_email_is_an_address(metadata: dict[str, str]) -> None:
    assert re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", metadata["email"])


def test_icon_is_a_square_png(metadata: dict[str, str]) -> None:
    data = (ROOT / metadata["icon"]).read_bytes()
    assert data.startswith(PNG_SIGNATURE)
    assert struct.unpack(">II", data[16:24]) == (128, 128)
