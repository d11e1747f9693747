"""Ways to make the method, compared on folds of training labels: what may choose defaults.

    python benchmarks/inner_folds.py [--seeds 1] [--variants A,B] [--stored] [--write]

No pixel that the accuracy of its split is measured on takes part: of the training pixels of each
split, four folds are held out in turn that lie as far from the rest as the scene does from all
labels, as the product itself holds them out. The seeds of the splits are others than those of the
accuracy benchmark. Results are kept in ``benchmarks/results/inner_folds.jsonl``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from spectraprompt.benchmarks.machine import machine_class, versions, versions_text
from spectraprompt.benchmarks.method import Method, TrainingPixels
from spectraprompt.benchmarks.method_parts import BASE, PARTS
from spectraprompt.benchmarks.ours import places_to_map
from spectraprompt.benchmarks.results import STORE, RecordStore, code_digest, key_of
from spectraprompt.benchmarks.results_page import add_page_options, publish
from spectraprompt.benchmarks.scenes import SCENES, LabelledScene
from spectraprompt.benchmarks.splits_of_scene import SPLITS, Split, parts_of
from spectraprompt.benchmarks.table import mean_and_spread, paired_difference
from spectraprompt.core import scene_samples, splits, validation
from spectraprompt.core.validation import HeldOut, held_out_blocks, single_pixels

SCENE = "indian-pines"
WANTED = ("block", "buffer", "random-10", "random-1", "k-10")
FIRST_SEED = 100
COMMAND = "make benchmark-inner-folds"

ROWS: dict[str, Method] = {n: part for n, part in PARTS.items() if not part.self_training}
"""What learns from labels alone; self-training has a choice on such folds of its own."""


@dataclass(frozen=True)
class InnerResult:
    """A way to make the method on the folds of one split's training labels with one seed.

    Attributes
    ----------
    key, split, variant : str
    seed : int
    right, pixels : list of int
        For each of the split's models, held-out pixels whose class is right, and all of them.
    machine : str
    versions : dict of str to str
    """

    key: str
    split: str
    variant: str
    seed: int
    right: list[int]
    pixels: list[int]
    machine: str
    versions: dict[str, str]

    @property
    def accuracy(self) -> float:
        """Share of the held-out pixels whose class is right."""
        return sum(self.right) / sum(self.pixels)


def measure(method: Method, scene: LabelledScene, split: Split, seed: int, key: str) -> InnerResult:
    """Train on all but each fold of the training labels of a split, and test on the fold."""
    right, count = [], []
    for train, _ in parts_of(scene, split, seed):
        rows, cols, targets = scene.rows[train], scene.cols[train], scene.targets[train]
        right.append(0)
        count.append(0)
        for held_out in folds_of(scene, rows, cols, targets, seed).folds:
            seen = ~held_out
            pixels = TrainingPixels(rows[seen], cols[seen], targets[seen])
            found = method.train(scene.image, pixels, seed).class_map()
            told = found[rows[held_out], cols[held_out]]
            right[-1] += int((told == targets[held_out]).sum())
            count[-1] += int(held_out.sum())
    return InnerResult(
        key, split.name, method.name, seed, right, count, machine_class(), versions()
    )


def folds_of(
    scene: LabelledScene, rows: np.ndarray, cols: np.ndarray, targets: np.ndarray, seed: int
) -> HeldOut:
    """Return the folds that training would hold out of some labels."""
    to_map = places_to_map(scene.image)
    held = held_out_blocks(rows, cols, targets, to_map, np.random.default_rng(seed))
    return held or single_pixels(rows, cols, targets, np.random.default_rng(seed))


def key_for(method: Method, scene: LabelledScene, split: Split, seed: int) -> str:
    """Return the key of a result: what it depends on, this code included."""
    own = [Path(str(module.__file__)) for module in (validation, scene_samples, splits)]
    code = code_digest([Path(__file__), *own, *method.sources(scene.image)])
    return key_of(method.name, code, scene.digest, repr(split), str(seed))


def section(found: Sequence[InnerResult], wanted: Sequence[Split], seeds: Sequence[int]) -> str:
    """Return the section of the results as Markdown."""
    lines = ["## Choices on folds of training labels", "", f"Command: `{COMMAND}`", ""]
    lines += [f"Machine: {text}." for text in sorted({result.machine for result in found})]
    texts = sorted({versions_text(result.versions) for result in found})
    lines += [*(f"Versions: {text}." for text in texts), "", _EXPLANATION, ""]
    by_name = {(r.variant, r.split, r.seed): r for r in found}
    heads = [f"{split.title} | base −" for split in wanted]
    lines += ["| labels alone | " + " | ".join(heads) + " |", "|---" * (1 + 2 * len(wanted)) + "|"]
    for name, method in ROWS.items():
        cells = [method.title]
        for split in wanted:
            here = [by_name[n] for s in seeds if (n := (name, split.name, s)) in by_name]
            pairs = [
                pair
                for result in here
                if (base := by_name.get((BASE.name, split.name, result.seed)))
                for pair in zip(_shares(base), _shares(result))
            ]
            cells += [mean_and_spread([share for r in here for share in _shares(r)])]
            cells += ["" if name == BASE.name else paired_difference(pairs)]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _shares(result: InnerResult) -> list[float]:
    return [r / p for r, p in zip(result.right, result.pixels)]


_EXPLANATION = f"""\
Indian Pines, the default backbone without self-training and with one part changed at a time, as
under *Ablations*. Accuracy in % on held-out folds of the *training* pixels of each split, mean ±
standard deviation over the models of seeds from {FIRST_SEED} on; *base −* as there, paired over the
models. Where the table and the one under *Ablations* disagree, this is the one that may choose."""


def main(given: Sequence[str]) -> int:
    """Run the benchmark and print or write its section."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=1, help="seeds a split (default: 1)")
    parser.add_argument("--variants", metavar="A,B", help=", ".join(ROWS))
    parser.add_argument("--stored", action="store_true", help="measure nothing")
    add_page_options(parser)
    parser.add_argument("--store", type=Path, default=STORE.with_name("inner_folds.jsonl"))
    arguments = parser.parse_args(given)
    asked = arguments.variants.split(",") if arguments.variants else list(ROWS)
    if arguments.seeds < 1:
        parser.error("--seeds must be 1 or more")
    if unknown := [name for name in asked if name not in ROWS]:
        parser.error(f"unknown variant {unknown[0]!r}; there are {', '.join(ROWS)}")
    store = RecordStore(arguments.store, InnerResult)
    wanted = [split for split in SPLITS[SCENE] if split.name in WANTED]
    seeds = range(FIRST_SEED, FIRST_SEED + arguments.seeds)
    with tempfile.TemporaryDirectory() as folder:
        scene = SCENES[SCENE].load(Path(folder))
        names = [(seed, split, name) for seed in seeds for split in wanted for name in ROWS]
        keys = {(s, p.name, n): key_for(ROWS[n], scene, p, s) for s, p, n in names}
        for seed, split, name in names:
            key = keys[seed, split.name, name]
            if arguments.stored or name not in asked or key in store.read():
                continue
            result = measure(ROWS[name], scene, split, seed, key)
            store.add(result)
            print(
                f"{split.name} seed {seed} {name}: {100 * result.accuracy:.1f} %",
                file=sys.stderr,
                flush=True,
            )
    kept = store.read()
    found = [kept[key] for key in keys.values() if key in kept]
    text = section(found, wanted, seeds)
    publish("inner-folds", text, arguments.page if arguments.write else None)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
