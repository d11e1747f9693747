"""Runs a job for the mean spectra of labelled classes, and keeps what it found last."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from typing import Any, Optional

from .class_spectra import ClassSpectra, class_spectra
from .jobs import ClassSpectraJob, ResultEvent
from .labels import read_labels
from .progress import Progress
from .prompts import PromptSet, read_prompt_set
from .raster_sources import raster_sources
from .scene import Scene
from .text import worded
from .warm_models import file_stamp

MOST_KEPT = 4
_KEPT: OrderedDict[Hashable, dict[str, Any]] = OrderedDict()


def run_class_spectra(job: ClassSpectraJob, progress: Progress) -> ResultEvent:
    """Return mean and standard deviation of the spectra of each labelled class.

    Returns
    -------
    ResultEvent
        Without outputs. Its summary holds ``wavelengths_nm`` (a number for each band, or None),
        ``good_bands`` (a flag for each), ``unit``, ``classes`` with ``id``, ``name``, ``colour``
        (None where no prompt set tells it), ``pixels`` (labelled ones with data), ``mean`` and
        ``deviation`` (a number for each band, None for bad ones) of each, ``notices`` on the
        labels, ``kept`` (whether the answer was ready), and ``seconds``.

    Raises
    ------
    SceneError, LabelError, PromptError
        As `Scene.open`, `read_labels` and `read_prompt_set`.
    """
    started = time.monotonic()
    progress.report(0.0, worded("reading labels"))
    key = (
        tuple(file_stamp(source) for source in raster_sources(job.scene)),
        # GeoPackages and shapefiles keep much of what changes in files beside them.
        tuple(file_stamp(job.labels + suffix) for suffix in ("", "-wal")),
        file_stamp(job.labels.rpartition(".")[0] + ".dbf"),
        (job.field, job.layer),
        file_stamp(job.prompts),
    )
    found = _KEPT.get(key)
    if found is None:
        found = _read(job, progress)
        while len(_KEPT) >= MOST_KEPT:
            _KEPT.popitem(last=False)
        _KEPT[key] = found
        kept = False
    else:
        _KEPT.move_to_end(key)
        kept = True
    progress.report(1.0, worded("answered"))
    seconds = round(time.monotonic() - started, 3)
    return ResultEvent({}, {**found, "kept": kept, "seconds": seconds})


def _read(job: ClassSpectraJob, progress: Progress) -> dict[str, Any]:
    prompts = None if job.prompts is None else read_prompt_set(job.prompts)
    with Scene.open(job.scene) as scene:
        labels = read_labels(job.labels, scene.grid, prompts, job.field, job.layer)
        classes = class_spectra(scene, labels, progress.part(0.1, 1.0))
        axis = scene.axis
        return {
            "wavelengths_nm": None if axis.wavelengths is None else axis.wavelengths.tolist(),
            "good_bands": axis.good.tolist(),
            "unit": scene.unit,
            "classes": [_facts(found, prompts, axis.good.tolist()) for found in classes],
            "notices": list(labels.notices()),
        }


def _facts(
    found: ClassSpectra, prompts: Optional[PromptSet], good: Sequence[bool]
) -> dict[str, Any]:
    entry = None if prompts is None else prompts.find(found.class_id)
    return {
        "id": found.class_id,
        "name": found.name,
        "colour": None if entry is None else entry.colour,
        "pixels": found.pixels,
        "mean": _on_all_bands(found.mean.tolist(), good) if found.pixels else None,
        "deviation": _on_all_bands(found.deviation.tolist(), good) if found.pixels else None,
    }


def _on_all_bands(values: Sequence[float], good: Sequence[bool]) -> list[Optional[float]]:
    left = iter(values)
    return [next(left) if is_good else None for is_good in good]
