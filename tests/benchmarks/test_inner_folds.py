"""Choices are made on folds of training labels, never on pixels that accuracy is measured on."""

from __future__ import annotations

import numpy as np

from spectraprompt.benchmarks import inner_folds
from spectraprompt.benchmarks.method import Trained, TrainingPixels
from spectraprompt.benchmarks.method_parts import BASE
from spectraprompt.benchmarks.scenes import LabelledScene, SceneImage
from spectraprompt.benchmarks.splits_of_scene import Split, parts_of

SPLIT = Split("random-50", "half", 1, share=0.5)


class Recorder:
    """A method that keeps what it learns from, and tells every pixel's class by its place."""

    name, title, transductive = "recorder", "recorder", False

    def __init__(self, scene: LabelledScene) -> None:
        self.learnt: list[TrainingPixels] = []
        self.truth = np.zeros(scene.image.shape, np.int64)
        self.truth[scene.rows, scene.cols] = scene.targets

    def sources(self, image: SceneImage) -> list:
        return []

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> Trained:
        self.learnt.append(pixels)
        return self

    def class_map(self) -> np.ndarray:
        return self.truth


def test_each_fold_is_held_out_once_and_no_test_pixel_is_learnt(small_scene: LabelledScene) -> None:
    method = Recorder(small_scene)
    result = inner_folds.measure(method, small_scene, SPLIT, 100, "key")
    (train, test), *_ = parts_of(small_scene, SPLIT, 100)
    assert result.accuracy == 1.0
    assert 0.9 * len(train) <= sum(result.pixels) <= len(train)
    width = small_scene.image.shape[1]
    tested = set((small_scene.rows[test] * width + small_scene.cols[test]).tolist())
    assert len(method.learnt) == 4
    for pixels in method.learnt:
        learnt = set((pixels.rows * width + pixels.cols).tolist())
        assert 0.6 * len(train) < len(learnt) < len(train)
        assert not learnt & tested


def test_the_page_compares_with_the_base() -> None:
    def result(name: str, right: list[int]) -> inner_folds.InnerResult:
        return inner_folds.InnerResult("k", SPLIT.name, name, 100, right, [10, 10], "m", {})

    found = [result(BASE.name, [5, 7]), result("gelu", [4, 6])]
    page = inner_folds.section(found, [SPLIT], [100])
    assert "| labels alone | 60.0 ± 14.1 |  |" in page
    assert "| GELU in place of ReLU | 50.0 ± 14.1 | +10.0 [+10.0, +10.0] |" in page


def test_keys_tell_splits_and_seeds_apart(small_scene: LabelledScene) -> None:
    keys = {inner_folds.key_for(BASE, small_scene, SPLIT, seed) for seed in (100, 101)}
    keys.add(inner_folds.key_for(BASE, small_scene, Split("other", "", 1, count=5), 100))
    assert len(keys) == 3
