"""Accuracy on Indian Pines: random, block and buffered splits, beside two controls.

    python benchmarks/accuracy.py [--seeds 3] [--vit] [--json FILE] [--only block]

Splits (all pixels named are labelled ones):

random
    A random 10 % of each class trains, the other 90 % tests.
block
    29 × 29-pixel blocks are dealt into 5 folds. For each fold a model trains on a random 10 % of
    the pixels of the other four and is tested on the whole fold; accuracy is pooled over the folds.
buffer
    As block, leaving out every training pixel within 6 pixels of a pixel of the test fold.

Classes that have no training pixel in a fold count as errors; the ceiling this sets is printed. The
projection and the scalings of our models are fitted on all pixels of the scene without their labels
(transductive); the SVM standardises on its training pixels only (inductive).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import torch

from spectraprompt.core.class_vectors import class_vectors
from spectraprompt.core.encoders import load_encoder
from spectraprompt.core.labelled_inputs import LabelledInputs, gather_inputs
from spectraprompt.core.model_fitting import fit_once
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.core.scene import Scene
from spectraprompt.core.splits import block_folds, outside_buffer, random_share
from spectraprompt.core.training import DEFAULTS, similarities_of
from spectraprompt.demo.indian_pines import PROMPTS, cube_and_labels, write_indian_pines

SPLITS = ("random", "block", "buffer")
SHARE = 0.1
BLOCK = 29
FOLDS = 5
BUFFER = 6


@dataclass(frozen=True)
class Pixels:
    """All labelled pixels: position (n,), class index from 0 (n,), raw spectra (n, bands)."""

    rows: np.ndarray
    cols: np.ndarray
    targets: np.ndarray
    spectra: np.ndarray


class Method(Protocol):
    """Something that learns from some pixels and tells the class of others."""

    name: str

    def predict(self, train: np.ndarray, test: np.ndarray, seed: int) -> np.ndarray:
        """Train on pixels `train` (indices) and return the class index of pixels `test`."""


class Coordinates:
    """1-nearest neighbour on row and column alone: what position by itself gives away."""

    name = "1-NN on coordinates"

    def __init__(self, pixels: Pixels) -> None:
        self._pixels = pixels

    def predict(self, train: np.ndarray, test: np.ndarray, seed: int) -> np.ndarray:
        """Return the class of the nearest training pixel."""
        rows, cols = self._pixels.rows, self._pixels.cols
        nearest = [
            train[np.argmin((rows[train] - rows[i]) ** 2 + (cols[train] - cols[i]) ** 2)]
            for i in test
        ]
        return self._pixels.targets[nearest]


class SpectraSvm:
    """A support vector machine on plain spectra (C = 100, RBF, gamma "scale")."""

    name = "SVM on spectra"

    def __init__(self, pixels: Pixels) -> None:
        self._pixels = pixels

    def predict(self, train: np.ndarray, test: np.ndarray, seed: int) -> np.ndarray:
        """Standardise and fit on the training pixels."""
        from sklearn.pipeline import make_pipeline
        from sklearn.preprocessing import StandardScaler
        from sklearn.svm import SVC

        model = make_pipeline(StandardScaler(), SVC(C=100.0, kernel="rbf", gamma="scale"))
        model.fit(self._pixels.spectra[train], self._pixels.targets[train])
        return np.asarray(model.predict(self._pixels.spectra[test]))


class Ours:
    """A backbone of ours with its default settings, trained as the product trains it."""

    def __init__(self, pixels: Pixels, labelled: LabelledInputs, vectors: torch.Tensor) -> None:
        self.name = f"SpectraPrompt {labelled.backbone.name}"
        self._targets = torch.from_numpy(pixels.targets)
        self._labelled = labelled
        self._vectors = vectors

    def predict(self, train: np.ndarray, test: np.ndarray, seed: int) -> np.ndarray:
        """Fit the classes that have training pixels, as `spectraprompt train` does."""
        inputs = self._labelled.inputs
        present, targets = torch.unique(self._targets[train], return_inverse=True)
        vectors = self._vectors[present]
        options = DEFAULTS[self._labelled.backbone.name]
        backbone, probe, _ = fit_once(
            self._labelled.backbone, inputs[train], targets, vectors, options, seed, Progress()
        )
        best = similarities_of(backbone, probe, inputs[test], vectors).argmax(dim=1)
        return present[best].numpy()


@dataclass(frozen=True)
class Score:
    """One method on one split with one seed."""

    method: str
    split: str
    seed: int
    overall_accuracy: float
    ceiling: float
    seconds: float


def parts(split: str, pixels: Pixels, seed: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield the (train, test) indices of each model that a split needs."""
    rng = np.random.default_rng(seed)
    if split == "random":
        chosen = random_share(pixels.targets, SHARE, rng)
        yield np.flatnonzero(chosen), np.flatnonzero(~chosen)
        return
    folds = block_folds(pixels.rows, pixels.cols, BLOCK, FOLDS, rng)
    for fold in range(FOLDS):
        test = folds == fold
        train = ~test & (rng.random(len(test)) < SHARE)
        if split == "buffer":
            train &= outside_buffer(pixels.rows, pixels.cols, test, BUFFER)
        yield np.flatnonzero(train), np.flatnonzero(test)


def score(method: Method, split: str, pixels: Pixels, seed: int) -> Score:
    """Return how a method does on a split, pooled over the split's models."""
    started = time.perf_counter()
    right = reachable = total = 0
    for train, test in parts(split, pixels, seed):
        truth = pixels.targets[test]
        right += int((method.predict(train, test, seed) == truth).sum())
        reachable += int(np.isin(truth, pixels.targets[train]).sum())
        total += len(test)
    seconds = time.perf_counter() - started
    return Score(method.name, split, seed, right / total, reachable / total, seconds)


def methods(pixels: Pixels, folder: Path, wanted: list[str]) -> list[Method]:
    """Return the methods to compare; ours read the scene from its ENVI file."""
    found: list[Method] = []
    if "controls" in wanted:
        found += [Coordinates(pixels), SpectraSvm(pixels)]
    prompts = read_prompt_set(PROMPTS)
    vectors = torch.from_numpy(class_vectors(prompts, load_encoder()).vectors)
    written = write_indian_pines(folder)
    for name in DEFAULTS:
        if name in wanted:
            with Scene.open(str(written.scene)) as scene:
                labelled = gather_inputs(
                    scene,
                    pixels.rows,
                    pixels.cols,
                    name,
                    DEFAULTS[name].components,
                    0,
                    torch.device("cpu"),
                    Progress(),
                )
            found.append(Ours(pixels, labelled, vectors))
    return found


def labelled_pixels() -> Pixels:
    """Return all labelled pixels of Indian Pines, row by row."""
    cube, labels = cube_and_labels()
    rows, cols = np.nonzero(labels)
    targets = labels[rows, cols].astype(np.int64) - 1
    return Pixels(rows, cols, targets, cube[:, rows, cols].T.astype(np.float64))


def main() -> int:
    """Run the benchmark and print its table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=3, help="seeds a split (default: 3)")
    parser.add_argument("--vit", action="store_true", help="add the patch transformer (slow)")
    parser.add_argument("--ours-only", action="store_true", help="leave the controls out")
    parser.add_argument("--only", choices=SPLITS, help="run a single split")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the scores as JSON")
    arguments = parser.parse_args()
    wanted = ["multiscale"]
    if arguments.vit:
        wanted.append("vit")
    if not arguments.ours_only:
        wanted.append("controls")
    pixels = labelled_pixels()
    scores: list[Score] = []
    with tempfile.TemporaryDirectory() as folder:
        compared = methods(pixels, Path(folder), wanted)
        splits = (arguments.only,) if arguments.only else SPLITS
        print("| split | method | OA %, mean ± sd | ceiling % | s a seed |")
        print("|---|---|---|---|---|")
        for split in splits:
            for method in compared:
                found = [score(method, split, pixels, seed) for seed in range(arguments.seeds)]
                scores += found
                print(table_row(found), flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps([vars(s) for s in scores], indent=1) + "\n")
    return 0


def table_row(found: list[Score]) -> str:
    """Return one line of the table for the seeds of a method on a split."""
    accuracies = 100 * np.array([s.overall_accuracy for s in found])
    spread = f" ± {accuracies.std(ddof=1):.1f}" if len(found) > 1 else ""
    ceiling = 100 * np.mean([s.ceiling for s in found])
    seconds = np.mean([s.seconds for s in found])
    return (
        f"| {found[0].split} | {found[0].method} | {accuracies.mean():.1f}{spread} "
        f"| {ceiling:.1f} | {seconds:.1f} |"
    )


if __name__ == "__main__":
    sys.exit(main())
