"""What a model's page tells of the labels kept aside."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest

from spectraprompt.core.model_facts import model_facts
from spectraprompt.core.validation_report import kept_aside, validation_of, validation_sections

from .test_model_page import text_of

SHIPPED = Path(__file__).parents[2] / "resources" / "models"
CLASSES = [
    {"id": 1, "name": "Water <deep>", "colour": "#1f77b4"},
    {"id": 4, "name": "Meadow", "colour": "#2ca02c"},
    {"id": 7, "name": "Ice", "colour": "#ffffff"},
    {"id": 9, "name": "Rock", "colour": "#777777"},
]


def facts(matrix: object = ((8, 2, 0), (1, 9, 0), (0, 0, 0)), side: int = 12) -> dict[str, Any]:
    """Return facts of a model; its class 9 had no labels, and 7 none kept aside."""
    return {
        "classes": CLASSES,
        "training": {"class_pixels": {"1": 50, "4": 60, "7": 3}},
        "accuracy": {
            "validation_matrix": matrix,
            "validation_block": side,
            "validation_blocks": 3,
            "validation_calibration_error": 0.034,
        },
    }


def test_the_figures_are_those_of_the_matrix() -> None:
    found = validation_of(facts())
    assert found is not None
    assert [c.name for c in found.classes] == ["Water <deep>", "Meadow"]
    assert [c.name for c in found.absent] == ["Ice"]
    assert found.n == 20
    assert found.overall == pytest.approx(0.85)
    assert found.producers.tolist() == [0.8, 0.9]
    text = text_of(validation_sections(facts()))
    assert "20 labelled pixels in 3 blocks of 12 × 12 pixels were kept aside" in text
    assert "overall accuracy 85.0 %" in text
    assert "Nothing is known of Ice" in text
    assert "by 3.4 % on average" in text
    assert "Confusion matrix" in text
    assert "<deep>" not in validation_sections(facts())


def test_single_pixels_are_called_so() -> None:
    text = text_of(validation_sections(facts(side=1)))
    assert "20 single labelled pixels were kept aside" in text
    assert "block" not in text


@pytest.mark.parametrize(
    ("side", "blocks", "words"),
    [
        (1, 1234, "1,234 single labelled pixels"),
        (8, 1, "1,234 labelled pixels in a block of 8 × 8 pixels"),
        (8, 1000, "1,234 labelled pixels in 1,000 blocks of 8 × 8 pixels"),
        (8, None, "1,234 labelled pixels in blocks of 8 × 8 pixels"),
        (None, None, "1,234 labelled pixels"),
    ],
)
def test_what_was_kept_aside_is_told_by_the_side_of_the_blocks(
    side: Optional[int], blocks: Optional[int], words: str
) -> None:
    accuracy = {"validation_block": side, "validation_blocks": blocks}
    assert kept_aside(1234, accuracy) == words


def test_a_class_told_but_not_tested_is_in_the_table() -> None:
    found = validation_of(facts([[5, 0, 2], [0, 4, 0], [0, 0, 0]]))
    assert found is not None
    assert [c.name for c in found.classes] == ["Water <deep>", "Meadow", "Ice"]


@pytest.mark.parametrize("matrix", [None, []])
def test_models_without_a_record_have_no_section(matrix: object) -> None:
    assert validation_of(facts(matrix)) is None
    assert validation_sections(facts(matrix)) == ""


def test_rows_that_cannot_be_named_are_not_told() -> None:
    told = facts()
    told["classes"] = CLASSES[1:]
    assert validation_of(told) is None
    assert validation_sections(told) == ""


def test_rows_keep_their_classes_where_a_file_sorts_numbers_as_texts() -> None:
    """A model file lists the pixels of classes by their numbers as texts: 1, 10, 2."""
    told = facts(np.diag([5, 6, 7]).tolist())
    told["classes"] = [{**CLASSES[0], "id": i, "name": f"class {i}"} for i in (2, 10, 1)]
    told["training"] = {"class_pixels": {"1": 70, "10": 60, "2": 50}}
    found = validation_of(told)
    assert found is not None
    assert [c.name for c in found.classes] == ["class 2", "class 10", "class 1"]
    assert found.reference_counts.tolist() == [5, 6, 7]


def test_no_class_of_the_shipped_model_has_more_pixels_aside_than_it_had() -> None:
    told = model_facts(SHIPPED / "indian-pines.spm")
    found = validation_of(told)
    assert found is not None
    pixels = {entry["id"]: entry["pixels"] for entry in told["classes"]}
    assert len(found.classes) > 10
    for one, count in zip(found.classes, found.reference_counts):
        assert count <= pixels[one.id], one.name
