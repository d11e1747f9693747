"""Fixtures shared by all tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

import spectraprompt
from spectraprompt.core.splits import random_share
from spectraprompt.demo.indian_pines import (
    PROMPTS,
    IndianPines,
    cube_and_labels,
    write_indian_pines,
    write_labels,
)

# A bare `pytest` on a machine without a screen would otherwise abort when Qt starts.
if "DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test depends on how fast a busy machine is.
settings.register_profile("without deadline", deadline=None)
settings.load_profile("without deadline")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real scenes beside the checkout; skips where there is none."""
    folder = Path(spectraprompt.__file__).resolve().parent.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"needs the real scenes of {folder}")
    return folder


@pytest.fixture(scope="session")
def indian_pines(tmp_path_factory: pytest.TempPathFactory) -> IndianPines:
    """Return Indian Pines as files: the scene, and a raster of all its labels."""
    return write_indian_pines(tmp_path_factory.mktemp("indian_pines"))


@pytest.fixture(scope="session")
def small_training(indian_pines: IndianPines) -> Path:
    """Return a raster with a random 10 % of the labels of Indian Pines, to train on."""
    _, labels = cube_and_labels()
    rows, cols = np.nonzero(labels)
    chosen = random_share(labels[rows, cols], 0.1, np.random.default_rng(0))
    part = np.zeros_like(labels)
    part[rows[chosen], cols[chosen]] = labels[rows[chosen], cols[chosen]]
    path = indian_pines.labels.with_name("training.tif")
    write_labels(path, part)
    return path


@pytest.fixture(scope="session")
def trained_model(indian_pines: IndianPines, small_training: Path) -> Path:
    """Return a model trained on Indian Pines with default settings.

    It is trained by the command line: torch must stay out of the process of the plugin's tests.
    """
    path = indian_pines.scene.with_name("indian_pines.spm")
    command = [
        *(sys.executable, "-m", "spectraprompt.core.cli", "train", str(indian_pines.scene)),
        *("--labels", str(small_training), "--prompts", PROMPTS, "--output", str(path)),
    ]
    subprocess.run(command, check=True, cwd=path.parent, capture_output=True, timeout=300)
    return path
