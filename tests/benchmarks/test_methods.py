"""Every row of the benchmark learns, maps the whole scene, and tells what it depends on."""

from __future__ import annotations

import numpy as np
import pytest

from spectraprompt.benchmarks.baselines.self_training import with_pseudo_labels
from spectraprompt.benchmarks.evaluation import evaluate
from spectraprompt.benchmarks.method import TrainingPixels
from spectraprompt.benchmarks.methods import METHODS, QUICK, REFERENCE
from spectraprompt.benchmarks.scenes import LabelledScene
from spectraprompt.benchmarks.splits_of_scene import Split
from spectraprompt.benchmarks.table import Plan, section
from spectraprompt.core.self_training import TRUSTS

SLOW = {"vit", "ssftt"}
"""Deep networks on patches: their own tests are elsewhere, and they learn here in a minute only."""


@pytest.mark.parametrize("name", [name for name in METHODS if name not in SLOW])
def test_a_row_learns_the_fields_that_it_has_labels_of(
    name: str, small_scene: LabelledScene
) -> None:
    known = np.flatnonzero(np.isin(small_scene.targets, [1, 3]))
    rows, cols, targets = (
        a[known] for a in (small_scene.rows, small_scene.cols, small_scene.targets)
    )
    pixels = TrainingPixels(rows[::4], cols[::4], targets[::4])
    class_map = METHODS[name].train(small_scene.image, pixels, 0).class_map()
    assert class_map.shape == small_scene.image.shape
    assert set(np.unique(class_map)) == {1, 3}
    assert (class_map[rows, cols] == targets).mean() > 0.85


def test_a_result_counts_every_test_pixel(small_scene: LabelledScene) -> None:
    result = evaluate(METHODS["svm"], small_scene, Split("s", "", 1, share=0.2), 0, "key")
    measures = result.assessment()
    sizes = np.bincount(small_scene.targets)
    np.testing.assert_array_equal(
        measures.reference_counts, sizes - np.round(0.2 * sizes).astype(int)
    )
    assert measures.overall > 0.85
    assert result.reachable == measures.n
    assert result.train_seconds > 0
    assert result.pixels_per_second > 0


def test_what_held_out_labels_chose_is_kept_and_shown(small_scene: LabelledScene) -> None:
    split = Split("half", "half", 1, share=0.5)
    methods = [METHODS["svm"], METHODS[REFERENCE]]
    found = {
        (split.name, method.name, 0): evaluate(method, small_scene, split, 0, "key")
        for method in methods
    }
    assert found["half", "svm", 0].choices == []
    (choice,) = found["half", REFERENCE, 0].choices
    assert choice["trust"] in TRUSTS
    assert choice["reach"] in (35, 11, 5, 1)
    page = section([(Plan(small_scene, [split], methods, REFERENCE), found)], "make it")
    told = f"in 1 models: {choice['reach']:.0f} px and {choice['trust']:g} in 1."
    assert f"Reach and trust that the default chose, {told}" in page


def test_every_row_has_files_that_exist(small_scene: LabelledScene) -> None:
    assert REFERENCE in METHODS
    assert set(QUICK) <= set(METHODS)
    for name, method in METHODS.items():
        assert method.name == name
        assert all(path.is_file() for path in method.sources(small_scene.image))


def test_pseudo_labels_are_the_confident_half_and_weigh_as_much_as_the_true_ones() -> None:
    rng = np.random.default_rng(0)
    scores = rng.random((3, 20, 30))
    pixels = TrainingPixels(np.array([0, 1, 2]), np.array([5, 6, 7]), np.array([1, 4, 6]))
    found = with_pseudo_labels(pixels, scores)
    np.testing.assert_array_equal(found.targets[:3], [1, 4, 6])
    assert found.weights is not None
    assert found.weights[:3].sum() == pytest.approx(found.weights[3:].sum())
    places = list(zip(found.rows.tolist(), found.cols.tolist()))
    assert len(set(places)) == len(places)
    best = np.array([1, 4, 6])[scores.argmax(axis=0)]
    margin = np.diff(np.sort(scores, axis=0)[-2:], axis=0)[0]
    best[pixels.rows, pixels.cols] = -1
    chosen = np.zeros(best.shape, bool)
    chosen[found.rows[3:], found.cols[3:]] = True
    for target in (1, 4, 6):
        members = best == target
        assert (chosen & members).sum() == pytest.approx(members.sum() / 2, abs=1)
        assert margin[chosen & members].min() >= margin[members & ~chosen].max()
    np.testing.assert_array_equal(found.targets[3:], best[found.rows[3:], found.cols[3:]])
