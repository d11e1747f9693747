"""What a training found on the labels it kept aside, as sections of a model's page."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any, Optional

import numpy as np

from .accuracy import AssessedClass, Assessment
from .report_format import listed_names, percent
from .report_matrix import class_table_section, matrix_section

_TOLD = "Pixels kept aside, by their class in the labels (row) and as the model told them (column)"


def validation_of(facts: Mapping[str, Any]) -> Optional[Assessment]:
    """Return how a model told the labels kept aside; None where that is not recorded.

    None also where the classes of the record are not all among the model's, so that its rows
    cannot be named.

    Parameters
    ----------
    facts : mapping
        As `model_facts` returns them.
    """
    matrix = facts["accuracy"].get("validation_matrix")
    if not matrix:
        return None
    # Rows are in the order of the prompts. That of "class_pixels" is of its keys as texts, in
    # which 10 comes before 2.
    trained = facts["training"]["class_pixels"]
    classes = [
        AssessedClass(entry["id"], entry["name"], entry["colour"])
        for entry in facts["classes"]
        if str(entry["id"]) in trained
    ]
    if len(classes) != len(trained):
        return None
    counts = np.array(matrix, np.int64)
    met = np.flatnonzero(counts.sum(axis=0) + counts.sum(axis=1))
    untested = np.flatnonzero(counts.sum(axis=1) == 0)
    return Assessment(
        tuple(classes[i] for i in met),
        counts[np.ix_(met, met)],
        np.zeros(len(met), np.int64),
        absent=tuple(classes[i] for i in untested),
    )


def kept_aside(pixels: int, accuracy: Mapping[str, Any]) -> str:
    """Return in words which labelled pixels were kept aside: single ones, or those of blocks.

    Parameters
    ----------
    pixels : int
    accuracy : mapping
        That of a model's facts; older models tell no number of blocks, the first no side either.
    """
    side, blocks = accuracy.get("validation_block"), accuracy.get("validation_blocks")
    if side == 1:
        return f"{pixels:,} single labelled pixels"
    if not side:
        return f"{pixels:,} labelled pixels"
    if blocks == 1:
        return f"{pixels:,} labelled pixels in a block of {side} × {side} pixels"
    count = f"{blocks:,} " if isinstance(blocks, int) and blocks else ""
    return f"{pixels:,} labelled pixels in {count}blocks of {side} × {side} pixels"


def validation_sections(facts: Mapping[str, Any]) -> str:
    """Return the sections that tell of the validation; empty where nothing is recorded."""
    found = validation_of(facts)
    if found is None:
        return ""
    accuracy = facts["accuracy"]
    kappa = "" if found.kappa is None else f", kappa {found.kappa:.3f}"
    points = [
        f"Before the model was trained on all labels, {kept_aside(found.n, accuracy)} were kept "
        "aside, a second model was trained on the others, and these pixels were put to it: "
        f"overall accuracy {percent(found.overall)}, average accuracy {percent(found.average)}"
        f"{kappa}, mean F1 {percent(found.macro_f1)}.",
        "These pixels lie about as far from the labels trained on as the pixels of the scene lie "
        "from all labels, so the figures speak of the whole map, as far as the labels stand for "
        "it. They are one draw: another may differ by several per cent.",
    ]
    if found.absent:
        names = listed_names(c.name for c in found.absent)
        points.append(f"Nothing is known of {names}: no pixel of it was among those kept aside.")
    error = accuracy.get("validation_calibration_error")
    if isinstance(error, (int, float)):
        points.append(
            "On the same pixels, to which its scale was fitted, the confidence differs from the "
            f"share of right pixels by {percent(error)} on average (expected calibration error)."
        )
    listed = "".join(f"<li>{point}</li>\n" for point in points)
    return f"""<section aria-labelledby="validation">
<h2 id="validation">Labels kept aside</h2>
<ul>
{listed}</ul>
</section>
{class_table_section(found, "validated-classes")}{matrix_section(found, escape(_TOLD))}"""
