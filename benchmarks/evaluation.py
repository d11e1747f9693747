"""Runs one method on one split of one scene, and tells what came out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import numpy as np
import torch

from spectraprompt.core.accuracy import confusion_matrix

from .machine import machine_class, versions
from .method import Method, TrainingPixels
from .results import Result, ResultName, code_digest, key_of
from .scenes import LabelledScene
from .splits_of_scene import Part, Split, digest_of, parts_of


@runtime_checkable
class Choosing(Protocol):
    """A trained method that chose something on labels held out from its training pixels."""

    def choices(self) -> dict[str, float]:
        """Return what was chosen, by name."""


def result_keys(
    methods: Sequence[Method], scene: LabelledScene, splits: Sequence[Split]
) -> dict[ResultName, str]:
    """Return the keys of results: what each depends on, the code of the method included.

    Ask for them once, when a run starts: a file that is edited later is not what runs.
    """
    code = {method.name: code_digest(method.sources(scene.image)) for method in methods}
    keys = {}
    for split in splits:
        for seed in range(split.seeds):
            pixels = digest_of(parts_of(scene, split, seed))
            for method in methods:
                parts = (method.name, code[method.name], scene.digest, pixels, str(seed))
                keys[split.name, method.name, seed] = key_of(*parts)
    return keys


def evaluate(method: Method, scene: LabelledScene, split: Split, seed: int, key: str) -> Result:
    """Train and test a method on every model of a split; the result gets the given key."""
    found = parts_of(scene, split, seed)
    matrix = np.zeros((len(scene.image.class_ids),) * 2, np.int64)
    train_seconds = map_seconds = 0.0
    choices: list[dict[str, float]] = []
    for train, test in found:
        pixels = TrainingPixels(scene.rows[train], scene.cols[train], scene.targets[train])
        started = time.perf_counter()
        trained = method.train(scene.image, pixels, seed)
        between = time.perf_counter()
        class_map = trained.class_map()
        ended = time.perf_counter()
        if isinstance(trained, Choosing):
            choices.append(trained.choices())
        train_seconds += between - started
        map_seconds += ended - between
        mapped = class_map[scene.rows[test], scene.cols[test]]
        matrix += confusion_matrix(scene.targets[test], mapped, range(len(matrix)))
    rows, cols = scene.image.shape
    return Result(
        key=key,
        scene=scene.name,
        split=split.name,
        method=method.name,
        seed=seed,
        matrix=matrix.tolist(),
        absent=[absent_classes(scene, part).tolist() for part in found],
        reachable=sum(reachable_pixels(scene, part) for part in found),
        train_seconds=train_seconds / len(found),
        pixels_per_second=len(found) * rows * cols / map_seconds,
        threads=torch.get_num_threads(),
        machine=machine_class(),
        versions=versions(),
        choices=choices,
    )


def absent_classes(scene: LabelledScene, part: Part) -> np.ndarray:
    """Return the class indices among the test pixels that have no training pixel."""
    train, test = part
    return np.setdiff1d(scene.targets[test], scene.targets[train])


def reachable_pixels(scene: LabelledScene, part: Part) -> int:
    """Return the number of test pixels whose class has a training pixel."""
    train, test = part
    return int(np.isin(scene.targets[test], scene.targets[train]).sum())
