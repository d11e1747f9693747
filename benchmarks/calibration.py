"""Whether confidence on Indian Pines means what it says, and what a threshold leaves out.

    python benchmarks/calibration.py [--seeds 3] [--only SPLIT] [--stored] [--write]

Models are trained as the product trains them, validation included: the confidence scale and the
threshold of unclassified pixels come from held-out blocks of the training labels. Both are then
tried on the test pixels of each split, which neither has seen. Results are kept in
``benchmarks/results/calibration.jsonl``; a run that was broken off goes on where it stood.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
import torch

from spectraprompt.benchmarks.evaluation import result_keys
from spectraprompt.benchmarks.machine import machine_class, versions, versions_text
from spectraprompt.benchmarks.method import TrainingPixels
from spectraprompt.benchmarks.ours import DEFAULT, Ours, lesson_of, padded, places_to_map
from spectraprompt.benchmarks.results import STORE, RecordStore, ResultName, code_digest, key_of
from spectraprompt.benchmarks.results_page import add_page_options, publish
from spectraprompt.benchmarks.scenes import SCENES, LabelledScene
from spectraprompt.benchmarks.splits_of_scene import SPLITS, Part, Split, parts_of
from spectraprompt.core import calibration, validation
from spectraprompt.core.calibration import KEPT_SHARE, expected_calibration_error
from spectraprompt.core.model_fitting import fit_model
from spectraprompt.core.progress import Progress
from spectraprompt.core.training import DEFAULTS

SCENE = "indian-pines"
WANTED = ("block", "buffer", "random-10", "random-1", "k-10")
LEFT_OUT = (0.05, 0.1, 0.2)
"""Shares of the test pixels that a threshold could leave out."""
COMMAND = "make benchmark-calibration"


@dataclass(frozen=True)
class Calibration:
    """What confidences and thresholds are worth on the test pixels of one split with one seed.

    Shares are 0 to 1, pooled over the split's models. A pixel whose class had no training pixel
    counts as wrong.

    Attributes
    ----------
    key, split : str
    seed : int
    models, validated : int
        Models of the split, and those of them whose labels allowed a validation; in the others
        nothing is fitted, and their pixels count with the learned scale and without a threshold.
    accuracy : float
        Overall accuracy.
    error_before, error_after : float
        Expected calibration error with the learned scale, and with the fitted one.
    confidence_before, confidence_after : float
        Mean confidence.
    confidence_auroc, similarity_auroc : float or None
        Area under the curve for telling right pixels from wrong ones by the fitted confidence and
        by the best similarity; None where all or none are right.
    auto_left_out, auto_accuracy, auto_right_lost, auto_wrong_caught : float
        With the fitted threshold: share of the pixels left unclassified, accuracy on the rest, and
        shares of the right and of the wrong pixels that are left unclassified.
    by_confidence, by_similarity : list of float
        Accuracy on the rest when the least sure, or least similar, pixels are left out, for each
        share of `LEFT_OUT`.
    machine : str
    versions : dict of str to str
    """

    key: str
    split: str
    seed: int
    models: int
    validated: int
    accuracy: float
    error_before: float
    error_after: float
    confidence_before: float
    confidence_after: float
    confidence_auroc: Optional[float]
    similarity_auroc: Optional[float]
    auto_left_out: float
    auto_accuracy: float
    auto_right_lost: float
    auto_wrong_caught: float
    by_confidence: list[float]
    by_similarity: list[float]
    machine: str
    versions: dict[str, str]


@dataclass(frozen=True, eq=False)
class Judged:
    """The test pixels of a model, each array of length n.

    Attributes
    ----------
    right : bool array
    before, after : float64 arrays
        Confidence with the learned and with the fitted scale.
    similarity : float64 array
        With the chosen class.
    unclassified : bool array
        Below the fitted threshold.
    validated : bool
        Whether scale and threshold were fitted.
    """

    right: np.ndarray
    before: np.ndarray
    after: np.ndarray
    similarity: np.ndarray
    unclassified: np.ndarray
    validated: bool


def judge(scene: LabelledScene, part: Part, seed: int) -> Judged:
    """Train on the training pixels of a part as the product does, and judge its test pixels."""
    train, test = part
    pixels = TrainingPixels(scene.rows[train], scene.cols[train], scene.targets[train])
    taught = DEFAULTS[DEFAULT].self_training
    lesson, present = lesson_of(scene.image, pixels, DEFAULT, taught, seed)
    fitted = fit_model(lesson, places_to_map(scene.image), Progress())
    with torch.inference_mode():
        window = padded(scene.image, fitted.model.radius)
        similarities = fitted.model(*window, lesson.class_vectors)
    found = similarities[:, scene.rows[test], scene.cols[test]].double()
    best, chosen = (values.numpy() for values in found.max(dim=0))
    learned = float(fitted.model.probe.scale.detach())
    before, after = (
        (found * scale).softmax(dim=0).amax(dim=0).numpy()
        for scale in (learned, fitted.confidence_scale)
    )
    threshold = fitted.unclassified_below
    below = np.zeros(len(best), bool) if threshold is None else best < threshold
    right = present[chosen] == scene.targets[test]
    return Judged(right, before, after, best, below, fitted.validation is not None)


def summarised(judged: Sequence[Judged], key: str, split: str, seed: int) -> Calibration:
    """Return the figures of a split from those of its models."""
    right = np.concatenate([model.right for model in judged])
    before = np.concatenate([model.before for model in judged])
    after = np.concatenate([model.after for model in judged])
    similarity = np.concatenate([model.similarity for model in judged])
    out = np.concatenate([model.unclassified for model in judged])
    return Calibration(
        key=key,
        split=split,
        seed=seed,
        models=len(judged),
        validated=sum(model.validated for model in judged),
        accuracy=float(right.mean()),
        error_before=expected_calibration_error(before, right),
        error_after=expected_calibration_error(after, right),
        confidence_before=float(before.mean()),
        confidence_after=float(after.mean()),
        confidence_auroc=_auroc(after, right),
        similarity_auroc=_auroc(similarity, right),
        auto_left_out=float(out.mean()),
        auto_accuracy=share_of(right, ~out),
        auto_right_lost=share_of(out, right),
        auto_wrong_caught=share_of(out, ~right),
        by_confidence=[accuracy_without(after, right, share) for share in LEFT_OUT],
        by_similarity=[accuracy_without(similarity, right, share) for share in LEFT_OUT],
        machine=machine_class(),
        versions=versions(),
    )


def share_of(wanted: np.ndarray, among: np.ndarray) -> float:
    """Return the share of `among` that is wanted; 0 where there is none."""
    return float(wanted[among].mean()) if among.any() else 0.0


def accuracy_without(scores: np.ndarray, right: np.ndarray, share: float) -> float:
    """Return the accuracy when the given share of pixels with the lowest scores is left out.

    Parameters
    ----------
    scores : float array (n,)
    right : bool array (n,)
    share : float
        0 to below 1; the number of pixels is rounded down.
    """
    order = np.argsort(scores, kind="stable")
    return float(right[order[int(share * len(order)) :]].mean())


def _auroc(scores: np.ndarray, right: np.ndarray) -> Optional[float]:
    from sklearn.metrics import roc_auc_score

    return None if right.all() or not right.any() else float(roc_auc_score(right, scores))


def keys_of(scene: LabelledScene, splits: Sequence[Split]) -> dict[tuple[str, int], str]:
    """Return the keys of results, by split and seed: what each depends on, this code included."""
    method = Ours(DEFAULT)
    more = [Path(__file__), *(Path(module.__file__) for module in (calibration, validation))]
    digest = code_digest(more)
    found: Mapping[ResultName, str] = result_keys([method], scene, splits)
    return {(split, seed): key_of(key, digest) for (split, _, seed), key in found.items()}


def section(found: Sequence[Calibration], missing: Sequence[str]) -> str:
    """Return the section of the results as Markdown."""
    lines = ["## Calibration", "", f"Command: `{COMMAND}`", ""]
    lines += [f"Machine: {text}." for text in sorted({result.machine for result in found})]
    texts = sorted({versions_text(result.versions) for result in found})
    lines += [*(f"Versions: {text}." for text in texts), "", _EXPLANATION, ""]
    if missing:
        lines += [
            f"**Not complete.** Not measured with the present code: {', '.join(missing)}.",
            "",
        ]
    lines += [
        "| split | accuracy | error before | error after | confidence before | confidence after "
        "| AUROC, confidence | AUROC, similarity | seeds | models validated |",
        "|---" * 10 + "|",
    ]
    titles = {split.name: split.title for split in SPLITS[SCENE]}
    groups = {
        name: of_split
        for name in WANTED
        if (of_split := [result for result in found if result.split == name])
    }
    first = ("accuracy", "error_before", "error_after", "confidence_before", "confidence_after")
    for name, of_split in groups.items():
        figures = [_percent(of_split, field) for field in first]
        figures += [_percent(of_split, f"{kind}_auroc") for kind in ("confidence", "similarity")]
        models = f"{sum(r.validated for r in of_split)} of {sum(r.models for r in of_split)}"
        lines.append(_row([titles[name], *figures, str(len(of_split)), models]))
    lines += [
        "",
        "### Leaving pixels unclassified",
        "",
        f"*auto*: the threshold fitted in training, which {100 * KEPT_SHARE:.0f} % of the rightly "
        "classified held-out pixels reach; *left out*: share of the test pixels below it; "
        "*accuracy*: on the rest; *right lost* and *wrong caught*: the shares of right and of "
        "wrong pixels that are left out. The last columns give the accuracy on the rest when a "
        "fixed share of the test pixels is left out, those of the lowest similarity or those of "
        "the lowest confidence.",
        "",
        "| split | auto: left out | accuracy | right lost | wrong caught | "
        + " | ".join(
            f"{kind}, {100 * share:.0f} % out"
            for kind in ("similarity", "confidence")
            for share in LEFT_OUT
        )
        + " |",
        "|---" * (5 + 2 * len(LEFT_OUT)) + "|",
    ]
    fields = ("auto_left_out", "auto_accuracy", "auto_right_lost", "auto_wrong_caught")
    for name, of_split in groups.items():
        figures = [_percent(of_split, field) for field in fields]
        for field in ("by_similarity", "by_confidence"):
            means = np.mean([getattr(result, field) for result in of_split], axis=0)
            figures += [f"{100 * mean:.1f}" for mean in means]
        lines.append(_row([titles[name], *figures]))
    return "\n".join(lines)


_EXPLANATION = f"""\
Indian Pines, default settings with self-training, means over seeds in %. The models are trained as
the product trains them: on held-out blocks of the *training* labels it fits the scale that turns
similarities into confidences, and then trains on all labels. *Before* is the scale learned with the
weights, *after* the fitted one. *Error* is the expected calibration error ({calibration.BINS} bins
of equal width; 0 is perfect) on the test pixels, to be read beside the accuracy and the mean
confidence. *AUROC*: the area under the curve (chance: 50) for telling right from wrong test pixels.
Pixels of classes without a training pixel count as wrong. Held-out pixels lie as far from the
labels that remain as all pixels of the scene do from all labels, unlabelled land included: the test
pixels of a random split lie nearer to labels than that, those behind a buffer farther. So the
fitted confidence is that of the whole map, too modest for the one and too bold for the other."""


def _percent(found: Sequence[Calibration], field: str) -> str:
    values = [value for result in found if (value := getattr(result, field)) is not None]
    return f"{100 * np.mean(values):.1f}" if values else "–"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def main(given: Sequence[str]) -> int:
    """Run the benchmark and print or write its section."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=3, help="seeds a split (default: 3)")
    parser.add_argument("--only", choices=WANTED, help="a single split")
    parser.add_argument("--stored", action="store_true", help="measure nothing")
    add_page_options(parser)
    parser.add_argument("--store", type=Path, default=STORE.with_name("calibration.jsonl"))
    arguments = parser.parse_args(given)
    if arguments.seeds < 1:
        parser.error("--seeds must be 1 or more")
    store = RecordStore(arguments.store, Calibration)
    splits = [split for split in SPLITS[SCENE] if split.name in WANTED]
    with tempfile.TemporaryDirectory() as folder:
        scene = SCENES[SCENE].load(Path(folder))
        keys = keys_of(scene, splits)
        # Seed by seed, so that a run that is broken off has something of every split.
        wanted = [(split, seed) for seed in range(arguments.seeds) for split in splits]
        for split, seed in wanted:
            key = keys[split.name, seed]
            if arguments.stored or arguments.only not in (None, split.name) or key in store.read():
                continue
            judged = [judge(scene, part, seed) for part in parts_of(scene, split, seed)]
            result = summarised(judged, key, split.name, seed)
            store.add(result)
            print(
                f"{split.name} seed {seed}: accuracy {100 * result.accuracy:.1f} %, error "
                f"{100 * result.error_before:.1f} to {100 * result.error_after:.1f}",
                file=sys.stderr,
                flush=True,
            )
    kept = store.read()
    found = [kept[key] for split, seed in wanted if (key := keys[split.name, seed]) in kept]
    missing = [f"{s.name} seed {seed}" for s, seed in wanted if keys[s.name, seed] not in kept]
    text = section(found, missing)
    publish("calibration", text, arguments.page if arguments.write else None)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
