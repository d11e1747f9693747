"""The algorithms in ``qgis_process``: a QGIS of its own that loads the plugin from a profile."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from spectraprompt.plugin.interpreter import PACKAGE_ROOT

from .small_scene import write_small_scene
from .test_declared_algorithms import DECLARED

# Debian wraps the program in a script that passes options which it does not know.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture(scope="module")
def profile(tmp_path_factory) -> Path:
    """Return a folder of settings with the plugin linked in and switched on."""
    if PROGRAM is None:
        pytest.skip("needs qgis_process")
    folder = tmp_path_factory.mktemp("profile")
    default = folder / "profiles" / "default"
    plugins = default / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "spectraprompt").symlink_to(PACKAGE_ROOT, target_is_directory=True)
    (default / "QGIS").mkdir()
    (default / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\nspectraprompt=true\n")
    return folder


@pytest.fixture
def run(profile, tmp_path):
    """Return a function that runs ``qgis_process`` and returns its exit code and JSON."""
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }

    def call(*arguments: str) -> tuple[int, dict[str, Any], str]:
        done = subprocess.run(
            [PROGRAM, "--json", *arguments],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
        start = done.stdout.find("{")
        answer = json.loads(done.stdout[start:]) if start >= 0 else {}
        return done.returncode, answer, done.stdout + done.stderr

    return call


def test_the_algorithms_are_there(run):
    code, answer, text = run("list")
    assert code == 0, text
    found = answer["providers"]["spectraprompt"]["algorithms"]
    # Each of them has a declared test.
    assert set(found) == {test["algorithm"] for test in DECLARED}
    assert {entry["group"] for entry in found.values()} >= {"Model", "Map", "Accuracy"}


def test_help_tells_parameters_and_outputs(run):
    code, answer, text = run("help", "spectraprompt:embeddings")
    assert code == 0, text
    assert answer["algorithm_details"]["short_description"].startswith("Writes what a model")
    assert answer["algorithm_details"]["group"] == "Map"
    assert set(answer["parameters"]) >= {"INPUT", "MODEL", "CONTENT", "COMPONENTS", "BASIS"}
    assert set(answer["outputs"]) >= {"OUTPUT", "BANDS", "EXPLAINED_VARIANCE"}


def test_train_classify_and_assess(run, tmp_path):
    small = write_small_scene(tmp_path)
    model, classes = tmp_path / "model.spm", tmp_path / "classes.tif"
    code, answer, text = run(
        *("run", "spectraprompt:trainmodel", "--"),
        *(f"INPUT={small.scene}", f"LABELS={small.labels}"),
        *(f"PROMPT_FILE={small.prompts}", f"OUTPUT={model}"),
    )
    assert code == 0, text
    assert answer["results"]["CLASSES"] == 3
    assert model.is_file()
    code, answer, text = run(
        *("run", "spectraprompt:modelinfo", "--"),
        *(f"MODEL={model}", f"OUTPUT={tmp_path / 'model.html'}"),
    )
    assert code == 0, text
    assert answer["results"]["BANDS"] == 24
    assert Path(answer["results"]["OUTPUT_JSON"]).is_file()
    code, answer, text = run(
        *("run", "spectraprompt:embeddings", "--"),
        *(f"INPUT={small.scene}", f"MODEL={model}", "CONTENT=components", "COMPONENTS=3"),
        "EXTENT=500000,500300,5799700,5800000 [EPSG:32633]",
        f"OUTPUT={tmp_path / 'components.tif'}",
    )
    assert code == 0, text
    assert (answer["results"]["BANDS"], answer["results"]["PIXELS"]) == (3, 100)
    code, answer, text = run(
        *("run", "spectraprompt:classifylayer", "--"),
        *(f"INPUT={small.scene}", f"MODEL={model}", f"OUTPUT={classes}"),
    )
    assert code == 0, text
    assert answer["results"]["OUTPUT"] == str(classes)
    assert classes.is_file()
    code, answer, text = run(
        *("run", "spectraprompt:assessaccuracy", "--"),
        *(f"INPUT={classes}", f"REFERENCE={small.labels}"),
        f"OUTPUT={tmp_path / 'report.html'}",
    )
    assert code == 0, text
    assert answer["results"]["OVERALL_ACCURACY"] > 0.95


def test_an_error_is_a_sentence(run, tmp_path):
    small = write_small_scene(tmp_path)
    code, _, text = run(
        *("run", "spectraprompt:classifylayer", "--"),
        *(f"INPUT={small.scene}", f"MODEL={tmp_path / 'none.spm'}"),
        f"OUTPUT={tmp_path / 'classes.tif'}",
    )
    assert code != 0
    assert "none.spm" in text
    assert "Traceback" not in text
