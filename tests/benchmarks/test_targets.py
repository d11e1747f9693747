"""Targets stand beside what the store holds, the best rival named, and what was tried is told."""

from __future__ import annotations

from spectraprompt.benchmarks import targets
from spectraprompt.benchmarks.methods import METHODS, REFERENCE
from spectraprompt.benchmarks.results import Result
from spectraprompt.benchmarks.splits_of_scene import SPLITS


def result(method: str, seed: int, right: int) -> Result:
    matrix = [[right, 1000 - right], [0, 0]]
    return Result("k", "s", "block", method, seed, matrix, [[]], 1000, 1.0, 1.0, 1, "m", {})


def test_every_target_has_a_split_and_no_rival_is_ours() -> None:
    assert set(targets.WANTED) <= {split.name for split in SPLITS[targets.SCENE]}
    assert {REFERENCE, "vit", "ours-labels-alone", "ours-no-text"} == targets.OWN
    assert {"svm", "ssftt", "coordinates"} <= METHODS.keys() - targets.OWN


def test_what_is_found_is_held_against_the_target_and_the_best_rival() -> None:
    block = [split for split in SPLITS[targets.SCENE] if split.name == "block"]
    scores = {REFERENCE: (790, 809), "svm": (500, 520), "ssftt": (610, 650), "vit": (990, 990)}
    found = {
        ("block", method, seed): result(method, seed, right)
        for method, both in scores.items()
        for seed, right in enumerate(both)
    }
    page = targets.section(found, block)
    assert f"| 80.0 | 80.0 ± 1.3 | yes | {METHODS['ssftt'].title} | 63.0 ± 2.8 | +17.0 [" in page
    assert "what was tried" in page
    found["block", REFERENCE, 0] = result(REFERENCE, 0, 787)
    assert "| 80.0 | 79.8 ± 1.6 | no |" in targets.section(found, block)


def test_a_split_without_results_says_so() -> None:
    page = targets.section({}, [split for split in SPLITS[targets.SCENE] if split.name == "k-5"])
    assert "| 5 pixels per class | 87.0 | – | – | – | – | – |" in page
