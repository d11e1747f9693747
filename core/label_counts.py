"""Counts labels before training: pixels and areas of each class, and whether they can validate."""

from __future__ import annotations

import numpy as np

from .jobs import LabelCountsJob, ResultEvent
from .labels import read_labels
from .progress import Progress
from .prompts import read_prompt_set
from .scene import Scene
from .scene_samples import sample_places
from .text import worded
from .validation import held_out_blocks


def run_label_counts(job: LabelCountsJob, progress: Progress) -> ResultEvent:
    """Count the labels that a training job would learn from.

    Returns
    -------
    ResultEvent
        Its summary holds ``classes`` (for each class of the prompt set ``id``, ``name``,
        ``pixels`` and ``areas``, its connected groups of pixels), ``pixels``, ``unmatched`` (a
        list of classes of the labels that the prompt set lacks, with their pixels), ``ambiguous``
        (pixels under features of different classes) and ``can_validate``.

    Raises
    ------
    SpectraPromptError
        As training with the same labels would.
    """
    prompts = read_prompt_set(job.prompts)
    with Scene.open(job.scene) as scene:
        progress.report(0.0, worded("reading labels"))
        grid = scene.grid
        labels = read_labels(job.labels, grid, prompts, job.field, job.layer)
        to_map = sample_places(scene)
    progress.report(0.8, worded("counting labels"))
    counts = labels.counts()
    areas = count_areas(labels.rows, labels.cols, labels.class_ids)
    rng = np.random.default_rng(job.seed)
    can_validate = len(counts) > 1 and (
        held_out_blocks(labels.rows, labels.cols, labels.class_ids, to_map, rng) is not None
    )
    unmatched = zip(labels.unmatched, labels.unmatched_pixels)
    return ResultEvent(
        {},
        {
            "classes": [
                {
                    "id": entry.id,
                    "name": entry.name,
                    "pixels": counts.get(entry.id, 0),
                    "areas": areas.get(entry.id, 0),
                }
                for entry in prompts.classes
            ],
            "pixels": labels.pixels,
            "unmatched": [{"name": name, "pixels": int(pixels)} for name, pixels in unmatched],
            "ambiguous": labels.ambiguous,
            "can_validate": can_validate,
        },
    )


def count_areas(rows: np.ndarray, cols: np.ndarray, class_ids: np.ndarray) -> dict[int, int]:
    """Return the number of connected areas of each class; pixels connect at edges and corners.

    Labels are spread from each pixel to its neighbours by their smallest index, with pointer
    jumping, until nothing changes.

    Parameters
    ----------
    rows, cols, class_ids : int arrays (n,)
        Each pixel once.

    Returns
    -------
    dict of int to int
    """
    count = len(rows)
    if not count:
        return {}
    width = int(cols.max()) + 2  # a column of nothing between the end of a row and the next
    keys = rows.astype(np.int64) * width + cols
    order = np.argsort(keys, kind="stable")
    keys, ids = keys[order], np.asarray(class_ids)[order]
    pairs = [_neighbours(keys, ids, step) for step in (1, width - 1, width, width + 1)]
    ones, others = (np.concatenate(side) for side in zip(*pairs))
    roots = np.arange(count)
    while True:
        before = roots.copy()
        lowest = np.minimum(roots[ones], roots[others])
        np.minimum.at(roots, roots[ones], lowest)
        np.minimum.at(roots, roots[others], lowest)
        roots = roots[roots]
        if np.array_equal(roots, before):
            break
    found, areas = np.unique(ids[np.unique(roots)], return_counts=True)
    return dict(zip(found.tolist(), areas.tolist()))


def _neighbours(keys: np.ndarray, ids: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the pixels with a neighbour of their class `step` keys on, and these neighbours."""
    at = np.searchsorted(keys, keys + step)
    inside = np.minimum(at, len(keys) - 1)
    linked = (keys[inside] == keys + step) & (ids[inside] == ids)
    return np.flatnonzero(linked), inside[linked]
