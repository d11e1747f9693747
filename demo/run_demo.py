"""The demonstration: Indian Pines, trained, classified and assessed through QGIS's own Processing.

    python demo/run_demo.py build/demo

Runs a headless QGIS with the plugin's provider, exactly as the toolbox would, and leaves the model,
the class and confidence rasters, the report, a QGIS project and a picture of the map in the folder.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from spectraprompt.core.splits import random_share
from spectraprompt.demo.headless_qgis import HeadlessQgis
from spectraprompt.demo.indian_pines import (
    CREDIT,
    PROMPTS,
    cube_and_labels,
    write_indian_pines,
    write_labels,
)
from spectraprompt.demo.map_picture import write_project_and_picture

SHARE = 0.1
SEED = 0
ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run the demonstration; returns the exit code."""
    if len(sys.argv) != 2:
        print("usage: run_demo.py FOLDER", file=sys.stderr)
        return 2
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()

    print(f"Scene     {CREDIT}")
    written = write_indian_pines(folder / "data")
    train, reference, by_position = split_labels(folder / "data")
    with HeadlessQgis() as qgis:
        before_training = time.monotonic()
        print("Training  on a random 10 % of the labelled pixels, through QGIS Processing")
        trained = qgis.run(
            "spectraprompt:trainmodel",
            INPUT=str(written.scene),
            LABELS=str(train),
            PROMPT_SET=PROMPTS,
            SEED=SEED,
            OUTPUT=str(folder / "model.spm"),
        )
        after_training = time.monotonic()
        print("Mapping   the whole scene, through QGIS Processing")
        mapped = qgis.run(
            "spectraprompt:classifylayer",
            INPUT=str(written.scene),
            MODEL=trained["OUTPUT"],
            OUTPUT=str(folder / "classes.tif"),
            CONFIDENCE=str(folder / "confidence.tif"),
        )
        after_mapping = time.monotonic()
        print("Assessing on the other 90 %, through QGIS Processing")
        assessed = qgis.run(
            "spectraprompt:assessaccuracy",
            INPUT=mapped["OUTPUT"],
            REFERENCE=str(reference),
            OUTPUT=str(folder / "report.html"),
        )
        picture = write_project_and_picture(
            folder, written.scene, Path(mapped["OUTPUT"]), Path(mapped["CONFIDENCE"])
        )
        loaded = [name for name in ("torch", "transformers", "onnxruntime") if name in sys.modules]
    if loaded:
        print(f"The QGIS process has loaded {', '.join(loaded)}, which it must not.")
        return 1

    figures = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    blocks = block_accuracy(folder)
    print()
    overall = 100 * figures["overall_accuracy"]
    print(f"Overall accuracy  {overall:.2f} % on {assessed['PIXELS']:,} pixels")
    print(f"Kappa             {figures['kappa']:.4f}")
    print(
        f"What that is worth: 1-nearest-neighbour on row and column alone, without any spectrum, "
        f"reaches {100 * by_position:.1f} % on this random split; on spatially disjoint blocks "
        f"SpectraPrompt reaches {100 * blocks:.1f} %."
    )
    print(
        f"Times             training {after_training - before_training:.1f} s, "
        f"mapping {after_mapping - after_training:.1f} s (each with the start of its process), "
        f"in all {time.monotonic() - started:.1f} s"
    )
    print()
    for name, path in (
        ("Model", trained["OUTPUT"]),
        ("Classes", mapped["OUTPUT"]),
        ("Confidence", mapped["CONFIDENCE"]),
        ("Report", folder / "report.html"),
        ("Project", folder / "indian_pines.qgz"),
        ("Map", picture),
    ):
        print(f"{name:<17} {os.path.relpath(path)}")
    return 0


def split_labels(folder: Path) -> tuple[Path, Path, float]:
    """Write a random share of the labels to train on and the rest to assess with.

    Returns
    -------
    (Path, Path, float)
        Both rasters, and the accuracy that the nearest training pixel reaches on the rest.
    """
    _, labels = cube_and_labels()
    rows, cols = np.nonzero(labels)
    chosen = random_share(labels[rows, cols], SHARE, np.random.default_rng(SEED))
    paths = []
    for name, part in (("training", chosen), ("reference", ~chosen)):
        ids = np.zeros_like(labels)
        ids[rows[part], cols[part]] = labels[rows[part], cols[part]]
        paths.append(folder / f"{name}_labels.tif")
        write_labels(paths[-1], ids)
    where, truth = np.stack([rows, cols], axis=1), labels[rows, cols]
    distances = ((where[~chosen, None] - where[None, chosen]) ** 2).sum(axis=2)
    nearest = truth[chosen][distances.argmin(axis=1)]
    return paths[0], paths[1], float((nearest == truth[~chosen]).mean())


def block_accuracy(folder: Path) -> float:
    """Return our overall accuracy on spatially disjoint blocks, from the accuracy benchmark."""
    scores = folder / "data" / "blocks.json"
    # A process of its own: the benchmark needs torch, which must stay out of the QGIS process.
    subprocess.run(
        [
            *(sys.executable, str(ROOT / "benchmarks" / "accuracy.py")),
            *("--scene", "indian-pines", "--only", "block", "--seeds", "1"),
            *("--methods", "ours", "--json", str(scores)),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    found: list[dict[str, Any]] = json.loads(scores.read_text(encoding="utf-8"))
    return float(found[0]["overall_accuracy"])


if __name__ == "__main__":
    sys.exit(main())
