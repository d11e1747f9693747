"""Fixtures shared by all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

import spectraprompt


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real scenes beside the checkout; skips where there is none."""
    folder = Path(spectraprompt.__file__).resolve().parent.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"needs the real scenes of {folder}")
    return folder
