"""A journey in a real QGIS window on a virtual screen, with pictures of each stop.

The pictures go to the folder that the environment variable ``SPECTRAPROMPT_PICTURES`` names, or to
a temporary one.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtGui import QImage

from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.plugin.interpreter import PACKAGE_ROOT

# Debian wraps the program in a script that adds options of its own.
PROGRAM = shutil.which("qgis.bin") or shutil.which("qgis")
PICTURES = (
    *("dock", "dock_dark", "dock_labels", "dock_model", "dock_running"),
    *("toolbox_assessaccuracy", "toolbox_classifylayer", "toolbox_similaritymap"),
    *("toolbox_trainmodel", "toolbox_validationsample", "spectra"),
)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory) -> Path:
    named = os.environ.get("SPECTRAPROMPT_PICTURES")
    folder = Path(named).resolve() if named else tmp_path_factory.mktemp("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def profiles(tmp_path_factory) -> Path:
    """Return a folder of QGIS profiles with the plugin switched on, and nothing that asks."""
    folder = tmp_path_factory.mktemp("profiles")
    default = folder / "profiles" / "default"
    plugins = default / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "spectraprompt").symlink_to(PACKAGE_ROOT, target_is_directory=True)
    (default / "QGIS").mkdir()
    (default / "QGIS" / "QGIS3.ini").write_text(
        "[PythonPlugins]\nspectraprompt=true\n[qgis]\nshowTips=false\ncheckVersion=false\n"
        "[app]\nprojections\\unknownCrsBehavior=NoAction\n"
    )
    return folder


@pytest.fixture(scope="module")
def seen(indian_pines, small_training, pictures, profiles, tmp_path_factory) -> dict[str, Any]:
    """Return what the journey saw."""
    if PROGRAM is None or not (os.environ.get("DISPLAY") or os.name == "nt"):
        pytest.skip("needs qgis and a screen, which xvfb-run provides")
    folder = tmp_path_factory.mktemp("journey")
    task = folder / "task.json"
    report = folder / "seen.json"
    task.write_text(
        json.dumps(
            {
                "scene": str(indian_pines.scene),
                "labels": str(small_training),
                "pictures": str(pictures),
                "seen": str(report),
            }
        )
    )
    script = Path(__file__).with_name("journey.py")
    options = ("--nologo", "--noversioncheck", "--profiles-path", str(profiles))
    done = subprocess.run(
        [PROGRAM, *options, "--code", str(script)],
        env={
            **os.environ,
            "SPECTRAPROMPT_JOURNEY": str(task),
            "QGIS_CUSTOM_CONFIG_PATH": str(profiles),
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "xcb",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=290,
    )
    assert report.is_file(), done.stdout + done.stderr
    assert done.returncode == 0, done.stdout + done.stderr
    what = json.loads(report.read_text())
    assert "error" not in what, what["error"]
    return what


def test_the_action_opens_the_dock_with_the_active_layer(seen):
    assert seen["in_raster_menu"]
    assert seen["toolbar_button_has_icon"]
    assert seen["dock_hidden_at_first"]
    assert seen["dock_opened"]
    assert seen["layer_chosen"] == "indian_pines"
    assert seen["first_message"] == "Choose a prompt set."
    assert seen["ready_message"].startswith("Ready to train on “training labels”")


def test_composites_and_a_layer_for_labels_take_a_click(seen):
    assert len(set(seen["composite"])) == 3
    assert seen["drawing"] == ["indian_pines – labels", True, True, True]


def test_the_map_is_assessed_from_the_dock(seen):
    assert seen["assessed"] == ["spectraprompt:assessaccuracy", True]


def test_a_click_cancels(seen):
    assert "cancelled" in seen["cancel_message"]


def test_the_map_appears_with_its_16_classes_and_qgis_stays_responsive(seen):
    assert seen["state"] == "done", seen["last_message"]
    assert "in 16 classes" in seen["last_message"]
    assert seen["legend"] == list(read_prompt_set("indian_pines").names)
    assert seen["slowest_turn"] < 2.0
    assert seen["engine_modules"] == []


def test_the_trained_model_is_offered_for_the_next_layer(seen):
    assert "16 classes · 200 bands" in seen["model_info"]


def test_clicked_pixels_get_their_classes_and_quickly(seen):
    assert seen["panel_opened"]
    assert seen["pixel_classes"][0] == "Woods"
    assert all(seen["pixel_classes"])
    assert max(seen["pixel_seconds"][1:]) < 2.0


def test_two_scenes_are_classified_in_the_batch_window(seen):
    assert seen["batch_legends"] == [list(read_prompt_set("indian_pines").names)] * 2
    assert seen["batch_slowest_turn"] < 2.0


def test_it_fits_a_small_screen(seen):
    assert seen["window"] == [1366, 768]


def test_the_toolbox_and_the_options_show_us(seen):
    assert "validationsample" in seen["dialogs"]
    assert len(seen["dialogs"]) == 5
    assert seen.get("options_error") is None
    assert seen["options_page"]
    assert seen["options_shown"]
    assert "ok  torch" in seen["check"]


def test_loading_and_unloading_ten_times_leaves_nothing_behind(seen):
    assert seen["loaded_again"]
    first, *others = seen["censuses"]
    assert all(count == first for count in others)
    assert len(others) == 10


@pytest.mark.parametrize("name", PICTURES)
def test_there_is_a_picture_of_each_stop(seen, pictures, name):
    image = QImage(str(pictures / f"{name}.png"))
    assert image.width() >= 300
    assert image.height() >= 300
    colours = {image.pixel(x, y) for x in range(0, 300, 7) for y in range(0, 300, 7)}
    assert len(colours) > 3
