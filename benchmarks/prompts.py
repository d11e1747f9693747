"""What prompts can do on Indian Pines: classes by text alone, unclassified pixels, other words.

    python benchmarks/prompts.py [--seeds 3] [--classes 1,2,…] [--write] [--json FILE]

Everything runs as the product runs it: default settings, a random 10 % of the labelled pixels of
each class to train on, the other 90 % to test on. For each class, a model is trained without its
labels; the class is then added by its prompts alone, and its pixels are looked for among the test
pixels. A last part maps the scene anew with other words for the classes, without training.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Optional

import numpy as np

from spectraprompt.benchmarks.machine import machine_class, versions
from spectraprompt.benchmarks.paraphrases import PARAPHRASES
from spectraprompt.benchmarks.results_page import PAGE, publish
from spectraprompt.core.bundle import Bundle, read_bundle
from spectraprompt.core.classification_run import decision_rule
from spectraprompt.core.decisions import MEASURES, decide
from spectraprompt.core.device import choose_device
from spectraprompt.core.jobs import TrainJob
from spectraprompt.core.map_classes import edited_classes, trained_classes
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import PromptSet, read_prompt_set, write_prompt_set
from spectraprompt.core.splits import random_share
from spectraprompt.core.torch_engine import load_torch_engine
from spectraprompt.core.training_run import run_training
from spectraprompt.demo.indian_pines import (
    PROMPTS,
    cube_and_labels,
    write_indian_pines,
    write_labels,
)

SHARE = 0.1
COMMAND = "make benchmark-prompts"


@dataclass(frozen=True)
class HeldOut:
    """What was found of one class that the model was not trained on, with one seed.

    Shares are 0 to 1; pixels are test pixels.

    Attributes
    ----------
    class_id, seed, pixels : int
        Of the class: its id, the seed, and its test pixels.
    nearest : str
        The trained class whose text vector is nearest to that of the class.
    cosine : float
        Between the two.
    recall, precision : float
        Of the class added by text: share of its pixels that are mapped as it, and share of the
        pixels mapped as it that are; precision is 0 where none is.
    name_recall, name_precision : float
        The same for the control, without the class on the map: the pixels mapped as `nearest` are
        taken to be the class.
    others_before, others_after : float
        Overall accuracy on the pixels of all other classes, without and with the class on the map.
    query_auroc : float
        Area under the curve for telling the class's pixels by their similarity with its vector.
    similarity_auroc, confidence_auroc, margin_auroc, entropy_auroc : float
        Area under the curve for telling the class's pixels, without it on the map, by a low best
        similarity, confidence and margin, and by a high entropy.
    auto_found, auto_lost : float or None
        Share of the class's pixels, and of those of all other classes, below the model's fitted
        threshold; None where it has none.
    """

    class_id: int
    seed: int
    pixels: int
    nearest: str
    cosine: float
    recall: float
    precision: float
    name_recall: float
    name_precision: float
    others_before: float
    others_after: float
    query_auroc: float
    similarity_auroc: float
    confidence_auroc: float
    margin_auroc: float
    entropy_auroc: float
    auto_found: Optional[float] = None
    auto_lost: Optional[float] = None


@dataclass(frozen=True)
class Relabelled:
    """Overall accuracy on the test pixels with one wording in training and one on the map."""

    seed: int
    trained_with: str
    mapped_with: str
    overall_accuracy: float


class Workplace:
    """Indian Pines on disk, parted into training and test pixels by a seed.

    Parameters
    ----------
    folder : Path
    seed : int
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.seed = seed
        self.scene = write_indian_pines(folder).scene
        self.cube, labels = cube_and_labels()
        rows, cols = np.nonzero(labels)
        chosen = random_share(labels[rows, cols], SHARE, np.random.default_rng(seed))
        self.training = np.zeros_like(labels)
        self.training[rows[chosen], cols[chosen]] = labels[rows[chosen], cols[chosen]]
        self.test = rows[~chosen], cols[~chosen]
        self.truth = labels[self.test].astype(np.int64)

    def train(self, prompts: PromptSet, without: int = 0) -> Bundle:
        """Train as the product does, without the labels of one class."""
        labels, file = self.folder / "training.tif", self.folder / "prompts.json"
        write_labels(labels, np.where(self.training == without, 0, self.training))
        write_prompt_set(file, prompts)
        job = TrainJob(
            str(self.scene),
            str(labels),
            str(file),
            str(self.folder / "model.spm"),
            device="cpu",
            seed=self.seed,
        )
        run_training(job, Progress())
        return read_bundle(job.output)

    def similarities(self, bundle: Bundle, vectors: np.ndarray) -> np.ndarray:
        """Return the similarities of the test pixels, float32 (vectors, n)."""
        engine = load_torch_engine(bundle, vectors, None, choose_device("cpu"))
        border = ((engine.radius, engine.radius), (engine.radius, engine.radius))
        values = np.pad(self.cube.astype(np.float32), ((0, 0), *border))
        valid = np.pad(np.ones(self.cube.shape[1:], bool), border)
        return engine.similarities(values, valid)[:, self.test[0], self.test[1]]


def auroc(scores: np.ndarray, wanted: np.ndarray) -> float:
    """Return the area under the ROC curve of scores that should be high where wanted."""
    from sklearn.metrics import roc_auc_score

    return float(roc_auc_score(wanted, scores))


def ratio(right: np.ndarray, among: np.ndarray) -> float:
    """Return the share of `among` that is right; 0 where there is none."""
    return float(right[among].mean()) if among.any() else 0.0


def hold_out(place: Workplace, prompts: PromptSet, class_id: int) -> HeldOut:
    """Train without a class, add it by its text, and look for its pixels."""
    bundle = place.train(prompts, without=class_id)
    seen = trained_classes(bundle)
    everything = edited_classes(bundle, prompts, None, Progress())
    similarities = place.similarities(bundle, everything.vectors)
    ids = np.array([c.id for c in everything.classes])
    known = ids != class_id
    own = everything.vectors[~known][0]
    cosines = seen.vectors @ own
    nearest = seen.classes[int(cosines.argmax())]
    is_class = place.truth == class_id

    with_it = ids[similarities.argmax(axis=0)]
    shaped = similarities[known][:, None, :]
    rule = decision_rule(bundle.manifest, seen, MEASURES)
    decision = decide(shaped, np.ones(shaped.shape[1:], bool), rule)
    without_it = decision.class_ids[0]
    measures = {name: values[0] for name, values in decision.measures.items()}
    best = shaped.max(axis=0)[0]
    threshold = bundle.manifest.training.get("unclassified_below")
    below = None if threshold is None else best < threshold
    return HeldOut(
        class_id=class_id,
        seed=place.seed,
        pixels=int(is_class.sum()),
        nearest=nearest.name,
        cosine=float(cosines.max()),
        recall=ratio(with_it == class_id, is_class),
        precision=ratio(is_class, with_it == class_id),
        name_recall=ratio(without_it == nearest.id, is_class),
        name_precision=ratio(is_class, without_it == nearest.id),
        others_before=ratio(without_it == place.truth, ~is_class),
        others_after=ratio(with_it == place.truth, ~is_class),
        query_auroc=auroc(similarities[~known][0], is_class),
        similarity_auroc=auroc(-best, is_class),
        confidence_auroc=auroc(-measures["confidence"], is_class),
        margin_auroc=auroc(-measures["margin"], is_class),
        entropy_auroc=auroc(measures["entropy"], is_class),
        auto_found=None if below is None else ratio(below, is_class),
        auto_lost=None if below is None else ratio(below, ~is_class),
    )


def wordings(prompts: PromptSet) -> dict[str, PromptSet]:
    """Return the prompt set in several wordings, ids and names alike."""
    texts = {
        "descriptive, as shipped": {c.id: c.prompts for c in prompts.classes},
        "descriptive, first prompt only": {c.id: c.prompts[:1] for c in prompts.classes},
        "descriptive, last prompt only": {c.id: c.prompts[-1:] for c in prompts.classes},
        "the same said in other words": {c.id: (PARAPHRASES[c.id],) for c in prompts.classes},
        "“a photo of NAME”": {c.id: (f"a photo of {c.name}",) for c in prompts.classes},
        "NAME": {c.id: (c.name,) for c in prompts.classes},
    }
    return {
        title: replace(
            prompts, classes=tuple(replace(c, prompts=given[c.id]) for c in prompts.classes)
        )
        for title, given in texts.items()
    }


def relabel(place: Workplace, prompts: PromptSet) -> list[Relabelled]:
    """Train with the descriptive and with the template prompts, and map with all wordings."""
    variants = wordings(prompts)
    found = []
    for trained_with in ("descriptive, as shipped", "“a photo of NAME”"):
        bundle = place.train(variants[trained_with])
        for mapped_with, other in variants.items():
            chosen = edited_classes(bundle, other, None, Progress())
            best = place.similarities(bundle, chosen.vectors).argmax(axis=0)
            mapped = np.array([c.id for c in chosen.classes])[best]
            accuracy = float((mapped == place.truth).mean())
            found.append(Relabelled(place.seed, trained_with, mapped_with, accuracy))
    return found


def section(held_out: Sequence[HeldOut], relabelled: Sequence[Relabelled], seconds: float) -> str:
    """Return the section of the results as Markdown."""
    names = {c.id: c.name for c in read_prompt_set(PROMPTS).classes}
    seeds = sorted({found.seed for found in held_out})
    software = ", ".join(f"{name} {version}" for name, version in versions().items())
    lines = [
        "## Prompts",
        "",
        f"Command: `{COMMAND}` ({seconds / 60:.0f} minutes)",
        "",
        f"Machine: {machine_class()}.",
        f"Versions: {software}.",
        "",
        "Indian Pines, default settings, a random 10 % of each class to train on, the other 90 % "
        f"to test on; means over {len(seeds)} "
        f"seed{'s' if len(seeds) > 1 else ''}. Random splits flatter all figures; what "
        "matters here is how the columns compare.",
        "",
        "### A class by text alone",
        "",
        "For each class, a model is trained without its labels, and the class is added by its "
        "prompts. *Recall* is the overall accuracy over its test pixels; choosing among the 16 "
        "classes at random would give 6.2 %. *Control*: the class is left off the map, and the "
        "pixels of the trained class whose prompts are the most similar are taken to be it. "
        "*Query*: area under the ROC curve (chance: 50) of the similarity map of its prompts. "
        "*Others*: overall accuracy on the pixels of all other classes, without and with the added "
        "class.",
        "",
        "| class | nearest by text (cosine) | recall | precision | control recall "
        "| control precision | query | others before | others after |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    shares = ("recall", "precision", "name_recall", "name_precision", "query_auroc")
    shares += ("others_before", "others_after")
    for class_id in sorted({found.class_id for found in held_out}):
        of_class = [found for found in held_out if found.class_id == class_id]
        nearest = f"{of_class[0].nearest} ({of_class[0].cosine:.2f})"
        lines.append(_row([names[class_id], nearest, *_percent(of_class, shares)]))
    lines.append(_row(["**mean over classes**", "", *_percent(held_out, shares)]))
    pooled = _percent(held_out, shares[:1] + shares[2:3], weighted=True)
    lines += [
        "",
        f"Over all held-out pixels together, recall is {pooled[0]} % by text and {pooled[1]} % by "
        "the control.",
        "",
        "### Pixels of no class",
        "",
        "The same models, without the class on the map: area under the ROC curve (chance: 50) for "
        "telling its test pixels from those of the other classes. By the best similarity is what "
        "`--unclassified-below` does.",
        "",
        "| class | 1 − best similarity | 1 − confidence | 1 − margin | entropy |",
        "|---|---|---|---|---|",
    ]
    scores = ("similarity_auroc", "confidence_auroc", "margin_auroc", "entropy_auroc")
    for class_id in sorted({found.class_id for found in held_out}):
        of_class = [found for found in held_out if found.class_id == class_id]
        lines.append(_row([names[class_id], *_percent(of_class, scores)]))
    lines.append(_row(["**mean over classes**", *_percent(held_out, scores)]))
    with_threshold = [found for found in held_out if found.auto_found is not None]
    if with_threshold:
        caught, lost = _percent(with_threshold, ("auto_found", "auto_lost"))
        lines += [
            "",
            f"With the threshold fitted in training (`--unclassified-below auto`), {caught} % of "
            f"the held-out pixels and {lost} % of the others become unclassified.",
        ]
    lines += [
        "",
        "### The same classes in other words",
        "",
        "Overall accuracy on all test pixels when the scene is mapped with other prompts than "
        "those trained with, without training: mean ± standard deviation over seeds.",
        "",
    ]
    trainings = list(dict.fromkeys(found.trained_with for found in relabelled))
    lines.append(_row(["mapped with", *(f"trained with: {title}" for title in trainings)]))
    lines.append("|---" * (1 + len(trainings)) + "|")
    for title in dict.fromkeys(found.mapped_with for found in relabelled):
        cells = []
        for trained in trainings:
            accuracies = 100 * np.array(
                [
                    found.overall_accuracy
                    for found in relabelled
                    if (found.trained_with, found.mapped_with) == (trained, title)
                ]
            )
            spread = f" ± {accuracies.std(ddof=1):.1f}" if len(accuracies) > 1 else ""
            cells.append(f"{accuracies.mean():.1f}{spread}")
        lines.append(_row([title, *cells]))
    return "\n".join(lines)


def _percent(found: Sequence[HeldOut], names: Sequence[str], weighted: bool = False) -> list[str]:
    weights = [f.pixels if weighted else 1 for f in found]
    return [
        f"{100 * np.average([getattr(f, name) for f in found], weights=weights):.1f}"
        for name in names
    ]


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def main() -> int:
    """Run the benchmark and print or write its section."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=3, help="seeds (default: 3)")
    parser.add_argument("--classes", help="ids of the classes held out (default: all)")
    parser.add_argument("--write", action="store_true", help=f"write the section to {PAGE.name}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures as JSON")
    arguments = parser.parse_args()
    prompts = read_prompt_set(PROMPTS)
    chosen = [int(i) for i in arguments.classes.split(",")] if arguments.classes else prompts.ids
    started = time.monotonic()
    held_out: list[HeldOut] = []
    relabelled: list[Relabelled] = []
    for seed in range(arguments.seeds):
        with tempfile.TemporaryDirectory() as folder:
            place = Workplace(Path(folder), seed)
            for class_id in chosen:
                held_out.append(hold_out(place, prompts, class_id))
                _tell(held_out[-1])
            relabelled += relabel(place, prompts)
    text = section(held_out, relabelled, time.monotonic() - started)
    publish("prompts", text, PAGE if arguments.write else None)
    if arguments.json:
        body = {
            "held_out": [asdict(found) for found in held_out],
            "relabelled": [asdict(found) for found in relabelled],
        }
        arguments.json.write_text(json.dumps(body, indent=1) + "\n", encoding="utf-8")
    return 0


def _tell(found: HeldOut) -> None:
    """Print the figures of one class as it is done."""
    values = (getattr(found, field.name) for field in fields(found))
    texts = (f"{value:.3f}" if isinstance(value, float) else str(value) for value in values)
    print(" ".join(texts), file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
