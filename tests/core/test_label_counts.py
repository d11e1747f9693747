"""Labels are counted as training sees them: pixels and areas of each class, and validation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from spectraprompt.core.errors import LabelError
from spectraprompt.core.jobs import LabelCountsJob
from spectraprompt.core.label_counts import count_areas
from spectraprompt.core.progress import Progress
from spectraprompt.core.service import run_job

from ..plugin.small_scene import CLASSES, ROWS, write_bytes_raster, write_small_scene


def areas_one_by_one(image: np.ndarray) -> dict[int, int]:
    """Count areas by walking through each of them."""
    seen, counts = np.zeros(image.shape, bool), {}
    for start in zip(*np.nonzero(image)):
        if seen[start]:
            continue
        counts[int(image[start])] = counts.get(int(image[start]), 0) + 1
        stack = [start]
        while stack:
            row, col = stack.pop()
            if seen[row, col]:
                continue
            seen[row, col] = True
            for i in range(max(row - 1, 0), min(row + 2, image.shape[0])):
                for j in range(max(col - 1, 0), min(col + 2, image.shape[1])):
                    if image[i, j] == image[row, col] and not seen[i, j]:
                        stack.append((i, j))
    return counts


@given(
    hnp.arrays(np.uint8, hnp.array_shapes(min_dims=2, max_dims=2, max_side=12)), st.integers(2, 4)
)
def test_areas_are_those_that_a_walk_finds(image, classes):
    image = image % classes
    rows, cols = np.nonzero(image)
    assert count_areas(rows, cols, image[rows, cols]) == areas_one_by_one(image)


def test_a_long_snake_is_one_area():
    image = np.zeros((41, 40), np.uint8)
    image[::2] = 1
    image[1::4, -1] = 1
    image[3::4, 0] = 1
    rows, cols = np.nonzero(image)
    assert count_areas(rows, cols, image[rows, cols]) == {1: 1}
    assert count_areas(rows[:0], cols[:0], rows[:0]) == {}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return write_small_scene(tmp_path_factory.mktemp("counts"))


def count(small, labels=None, **more):
    job = LabelCountsJob(str(small.scene), str(labels or small.labels), str(small.prompts), **more)
    return run_job(job, Progress()).summary


def test_pixels_of_each_class_are_counted(small):
    told = count(small)
    assert [entry["name"] for entry in told["classes"]] == list(CLASSES)
    assert sum(entry["pixels"] for entry in told["classes"]) == told["pixels"]
    assert told["can_validate"]
    assert told["unmatched"] == []


def test_a_class_without_labels_and_an_unknown_one_are_told(small, tmp_path):
    image = np.zeros((ROWS, 40), np.uint8)
    image[2:5, 2:5] = 1
    image[20:22, 10:12] = 2
    image[30:32, 10:12] = 2
    image[40, 0] = 9
    told = count(small, write_bytes_raster(tmp_path / "few.tif", image))
    assert [(entry["pixels"], entry["areas"]) for entry in told["classes"]] == [
        (9, 1),
        (8, 2),
        (0, 0),
    ]
    assert told["unmatched"] == [{"name": "9", "pixels": 1}]
    assert not told["can_validate"]


def test_labels_elsewhere_are_refused_as_in_training(small, tmp_path):
    empty = write_bytes_raster(tmp_path / "empty.tif", np.full((ROWS, 40), 9, np.uint8))
    with pytest.raises(LabelError) as caught:
        count(small, empty)
    assert caught.value.code == "labels.none-match"
