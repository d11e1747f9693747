"""How much of a split spreading labels over whole fields could get right, at most.

    python benchmarks/field_ceilings.py [--scene indian-pines]

A *field* is a connected area of labelled pixels of one class. Where a field of the test pixels
holds a training pixel, a method that found the field's outline could take its class from there;
elsewhere a method must know the class from other fields. The table parts the test pixels so. It
needs no method and says nothing about any.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy import ndimage

from spectraprompt.benchmarks.scenes import SCENES, LabelledScene
from spectraprompt.benchmarks.splits_of_scene import SPLITS, Split, parts_of


def fields_of(scene: LabelledScene) -> np.ndarray:
    """Return the number of the field of each labelled pixel, int (n,).

    Pixels that touch by an edge and have one class lie in one field.
    """
    found = np.zeros(len(scene.rows), np.int64)
    count = 0
    for target in np.unique(scene.targets):
        members = scene.targets == target
        there = np.zeros(scene.image.shape, bool)
        there[scene.rows[members], scene.cols[members]] = True
        numbered, fields = ndimage.label(there)
        found[members] = numbered[scene.rows[members], scene.cols[members]] + count
        count += fields
    return found


def shares(scene: LabelledScene, split: Split, seed: int) -> tuple[float, float]:
    """Return what share of the test pixels lies in fields with a training pixel, and of classes.

    The second is the share whose class has a training pixel; both 0 to 1, pooled over the models.
    """
    fields = fields_of(scene)
    tested = reached = known = 0
    for train, test in parts_of(scene, split, seed):
        tested += len(test)
        reached += int(np.isin(fields[test], fields[train]).sum())
        known += int(np.isin(scene.targets[test], scene.targets[train]).sum())
    return reached / tested, known / tested


def main(given: Sequence[str]) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scene", choices=SCENES, default="indian-pines")
    arguments = parser.parse_args(given)
    with tempfile.TemporaryDirectory() as folder:
        scene = SCENES[arguments.scene].load(Path(folder))
        print(f"{scene.title}: {len(np.unique(fields_of(scene)))} fields")
        print("| split | in fields with a training pixel, % | of classes with one, % |")
        print("|---|---|---|")
        for split in SPLITS[scene.name]:
            found = 100 * np.array([shares(scene, split, seed) for seed in range(split.seeds)])
            means, spread = found.mean(axis=0), found.std(axis=0, ddof=1)
            cells = " | ".join(f"{m:.1f} ± {s:.1f}" for m, s in zip(means, spread))
            print(f"| {split.title} | {cells} |")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
