"""The benchmark of prompts: its measures, its wordings and its section."""

from __future__ import annotations

import numpy as np
import pytest

from spectraprompt.benchmarks.prompts import (
    HeldOut,
    Relabelled,
    auroc,
    ratio,
    section,
    wordings,
)
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.demo.indian_pines import PROMPTS


def held_out(class_id: int, seed: int, recall: float, pixels: int = 10) -> HeldOut:
    shares = dict.fromkeys(
        (
            *("precision", "name_recall", "name_precision", "others_before", "others_after"),
            *("query_auroc", "similarity_auroc", "confidence_auroc", "margin_auroc"),
        ),
        0.5,
    )
    return HeldOut(
        class_id, seed, pixels, "Woods", 0.57, recall=recall, entropy_auroc=0.6, **shares
    )


def test_the_area_under_the_curve_is_1_for_a_perfect_score_and_half_for_none() -> None:
    wanted = np.array([True, True, False, False, False])
    assert auroc(np.array([5.0, 4, 3, 2, 1]), wanted) == 1
    assert auroc(np.zeros(5), wanted) == 0.5
    assert auroc(np.array([1.0, 2, 3, 4, 5]), wanted) == 0


def test_a_share_of_nothing_is_0() -> None:
    right = np.array([True, False, True])
    assert ratio(right, np.array([True, True, False])) == 0.5
    assert ratio(right, np.zeros(3, bool)) == 0


def test_all_wordings_describe_the_same_classes_in_different_texts() -> None:
    own = read_prompt_set(PROMPTS)
    variants = wordings(own)
    for variant in variants.values():
        assert variant.ids == own.ids
        assert variant.names == own.names
    texts = {tuple(c.prompts for c in variant.classes) for variant in variants.values()}
    assert len(texts) == len(variants) >= 5


def test_the_section_gives_means_over_seeds_and_over_pixels() -> None:
    found = [
        held_out(1, 0, 0.1, pixels=10),
        held_out(1, 1, 0.3, pixels=10),
        held_out(14, 0, 0.8, pixels=30),
        held_out(14, 1, 1.0, pixels=30),
    ]
    words = [Relabelled(seed, "as shipped", "NAME", 0.5 + 0.1 * seed) for seed in (0, 1)]
    text = section(found, words, 90.0)
    assert "| Alfalfa | Woods (0.57) | 20.0 |" in text
    assert "| Woods | Woods (0.57) | 90.0 |" in text
    assert "| **mean over classes** |  | 55.0 |" in text
    assert "recall is 72.5 % by text and 50.0 % by the control" in text
    assert "| NAME | 55.0 ± 7.1 |" in text
    assert "means over 2 seeds" in text
    assert "--unclassified-below auto" not in text


def test_the_section_tells_of_the_fitted_threshold_where_there_is_one() -> None:
    one = held_out(1, 0, 0.1)
    with_threshold = HeldOut(**{**vars(one), "auto_found": 0.25, "auto_lost": 0.031})
    assert "25.0 % of the held-out pixels and 3.1 % of the others" in section(
        [with_threshold], [], 60.0
    ).replace("\n", " ")
    assert section([one], [], 60.0).count("###") == 3


@pytest.mark.parametrize("name", ["descriptive, as shipped", "“a photo of NAME”"])
def test_the_wordings_trained_with_are_among_those_mapped_with(name: str) -> None:
    assert name in wordings(read_prompt_set(PROMPTS))
