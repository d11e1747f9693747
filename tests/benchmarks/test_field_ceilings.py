"""Fields are connected areas of one class, and shares count those that training reaches."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from spectraprompt.benchmarks.field_ceilings import fields_of, shares
from spectraprompt.benchmarks.scenes import LabelledScene
from spectraprompt.benchmarks.splits_of_scene import Split, parts_of


def drawn(scene: LabelledScene, classes: list[list[int]]) -> LabelledScene:
    """The scene with other labels, -1 for none, in its upper left corner."""
    where = np.array(classes)
    rows, cols = np.nonzero(where >= 0)
    return replace(scene, rows=rows, cols=cols, targets=where[rows, cols])


def test_pixels_of_one_class_that_touch_are_one_field(small_scene: LabelledScene) -> None:
    scene = drawn(small_scene, [[0, 0, 1], [1, -1, 1], [0, 1, 0]])
    fields = fields_of(scene)
    assert fields[0] == fields[1]
    assert fields[2] == fields[4]  # down the right edge
    assert len(set(fields.tolist())) == 6


def test_shares_count_the_reached_fields_and_the_known_classes(small_scene: LabelledScene) -> None:
    scene = drawn(small_scene, [[0] * 6 + [1] * 2 + [0] * 2])
    split = Split("k", "", 1, count=1)
    (train, test), *_ = parts_of(scene, split, 0)
    fields = fields_of(scene)
    expected = np.isin(fields[test], fields[train]).mean()
    assert 0 < expected < 1
    assert shares(scene, split, 0) == (expected, 1.0)
