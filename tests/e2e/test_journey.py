"""A journey past everything there is to see in a real QGIS window, with pictures of each stop."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtGui import QImage

from spectraprompt.core.prompts import read_prompt_set

PICTURES = (
    *("dock", "dock_dark", "dock_labels", "dock_model", "dock_running"),
    *("toolbox_assessaccuracy", "toolbox_classifylayer", "toolbox_similaritymap"),
    *("toolbox_trainmodel", "toolbox_validationsample", "spectra"),
)


@pytest.fixture(scope="module")
def seen(act_out, indian_pines, small_training, pictures) -> dict[str, Any]:
    """Return what the journey saw."""
    task = {"scene": str(indian_pines.scene), "labels": str(small_training)}
    return act_out("journey.py", {**task, "pictures": str(pictures)})


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
