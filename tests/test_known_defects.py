"""Defects seen in other programs, and the tests that show that this one does not have them.

The table is `TESTS`: read it to find the tests of a defect.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = {
    "confidence intervals computed 40 times too narrow": (
        "core/test_accuracy.py::TestInterval::test_wilson_interval_by_hand",
        "core/test_accuracy.py::TestInterval::test_coverage",
    ),
    "nodata of the wrong band when a subset of bands is used": (
        "core/test_scene.py::test_each_band_has_its_own_nodata_also_among_chosen_bands",
        "core/test_scene.py::test_bad_bands_neither_count_nor_invalidate",
    ),
    "masked pixels written as class 0 without a nodata tag": (
        "core/test_known_defects.py::test_masked_pixels_are_nodata_and_the_raster_says_so",
        "core/test_inference.py::test_nodata_stays_unclassified_and_the_rest_does_not",
        "core/test_products.py::test_pixels_never_written_are_nodata",
    ),
    "an image no larger than one tile gives an empty map": (
        "core/test_known_defects.py::test_an_image_smaller_than_a_window_is_mapped_whole",
        "core/test_inference.py::test_scenes_smaller_than_the_radius_are_classified",
    ),
    "cancel leaves only the inner loop": (
        "core/test_known_defects.py::test_cancel_ends_the_whole_run_wherever_it_is",
        "core/test_inference.py::test_cancelling_stops_all_threads",
        "plugin/test_algorithms.py::test_cancelled_it_writes_nothing",
        "plugin/test_engine.py::"
        "test_a_deaf_engine_is_killed_within_two_seconds_and_its_leftovers_removed",
    ),
    "a whole map is held in memory": (
        "core/test_known_defects.py::test_no_map_is_held_in_memory",
        "core/test_windows.py::test_an_area_is_covered_exactly_once_within_the_budget",
    ),
    "everything is divided by 255": (
        "core/test_known_defects.py::test_the_scale_of_the_values_makes_no_difference",
        "core/test_scene.py::test_scale_and_offset_are_each_bands_own_and_nodata_is_not_scaled",
    ),
    "widgets touched from a worker thread": (
        "plugin/test_known_defects.py::test_no_algorithm_knows_of_widgets_or_of_the_window",
        "plugin/test_toolbox_use.py::test_it_runs_in_the_background_as_a_task",
    ),
    "dialogs opened inside an algorithm's run": (
        "plugin/test_known_defects.py::test_a_run_that_fails_and_one_that_succeeds_open_no_window",
        "plugin/test_known_defects.py::test_no_algorithm_knows_of_widgets_or_of_the_window",
    ),
    "network access at import": (
        "test_known_defects.py::test_importing_everything_asks_no_network",
        "plugin/test_plugin.py::test_importing_the_plugin_loads_none_of_the_engines_packages",
    ),
    "parameters named VALUE_7": (
        "plugin/test_known_defects.py::test_parameters_and_outputs_are_named_in_words",
    ),
    "integers overflow to -9.2e18 at nodata": (
        "core/test_known_defects.py::test_nodata_of_floating_point_becomes_no_number_of_a_class",
        "core/test_class_raster.py::test_nan_nodata_is_unclassified",
        "core/test_labels.py::TestRaster::test_masked_and_nan_pixels_are_unlabelled",
    ),
    "ENVI headers with the unit Nanometer read as without wavelengths": (
        "core/test_scene.py::test_the_unit_nanometer_in_the_singular",
        "core/test_scene.py::test_units_of_real_headers",
    ),
    "classes matched by order, not by name": (
        "core/test_labels.py::TestRaster::"
        "test_category_names_match_the_prompts_whatever_the_values",
        "core/test_accuracy.py::TestMatching::test_by_name_whatever_the_ids",
    ),
    "styles saved off the main thread": (
        "plugin/test_known_defects.py::test_results_are_styled_on_the_main_thread",
        "plugin/test_known_defects.py::test_no_style_is_saved_by_qgis",
        "plugin/test_known_defects.py::test_results_are_announced_where_qgis_looks_for_them",
    ),
}

FOLDER = Path(__file__).resolve().parent
IMPORT_EVERYTHING = """
import importlib, pkgutil, sys

def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        raise SystemExit(f"network access at import: {event} {arguments}")

sys.addaudithook(watch)
import spectraprompt
names = [f"spectraprompt.{part}" for part in sys.argv[1:]]
for name in names:
    package = importlib.import_module(name)
    for found in pkgutil.walk_packages(package.__path__, f"{name}."):
        if not found.name.endswith(".child"):  # a program, not a module
            importlib.import_module(found.name)
print(sum(name.startswith("spectraprompt.") for name in sys.modules))
"""


@pytest.mark.parametrize("defect", TESTS)
def test_the_tests_of_a_defect_are_there(defect: str) -> None:
    for test in TESTS[defect]:
        file, *classes, name = test.split("::")
        nodes = ast.parse((FOLDER / file).read_text("utf-8")).body
        for wanted in classes:
            (found,) = [n for n in nodes if isinstance(n, ast.ClassDef) and n.name == wanted]
            nodes = found.body
        assert name in {n.name for n in nodes if isinstance(n, ast.FunctionDef)}, test


@pytest.mark.parametrize("part", ["core", "plugin"])
def test_importing_everything_asks_no_network(part: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_EVERYTHING, part],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    modules = len(list((FOLDER.parent / part).rglob("*.py")))
    assert int(done.stdout) >= modules - 1
