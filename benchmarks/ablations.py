"""What text, prompts, negatives and the parts of the method contribute on Indian Pines.

    python benchmarks/ablations.py [--seeds 3] [--only SPLIT] [--variants A,B] [--stored] [--write]

For text, prompts and negatives, the default backbone learns from labels alone, without
self-training: what is compared is what the labels are drawn to, and that would be blurred by
pseudo-labels. The parts of the method are changed one at a time. Results are kept in
``benchmarks/results/ablations.jsonl``; a run that was broken off goes on where it stood. The rows
of the larger encoder need its files in ``.cache/``, which ``make benchmark-ablations`` fetches.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from spectraprompt.benchmarks import mpnet, parameters
from spectraprompt.benchmarks.evaluation import evaluate, result_keys
from spectraprompt.benchmarks.machine import versions_text
from spectraprompt.benchmarks.method import Method
from spectraprompt.benchmarks.method_parts import BASE, CHOSEN, PARTS, TAUGHT, TRUST
from spectraprompt.benchmarks.ours import DEFAULT
from spectraprompt.benchmarks.plain_softmax import PlainSoftmax
from spectraprompt.benchmarks.results import STORE, Result, Store
from spectraprompt.benchmarks.results_page import add_page_options, publish
from spectraprompt.benchmarks.scenes import SCENES
from spectraprompt.benchmarks.splits_of_scene import SPLITS, Split
from spectraprompt.benchmarks.table import Found, mean_and_spread, of_row, paired_difference
from spectraprompt.benchmarks.variants import Variant

SCENE = "indian-pines"
WANTED = ("block", "random-10", "random-1")
"""Splits of text, prompts and negatives."""

WANTED_OF_PARTS = ("block", "buffer", "random-10")
"""Splits of the method's parts."""

COMMAND = "make benchmark-ablations"

SHIPPED = Variant("shipped", "as shipped: descriptive prompts, MiniLM, 4 hard + 4 random")
_MPNET = str(mpnet.FOLDER)
VARIANTS: dict[str, Method] = {
    variant.name: variant
    for variant in (
        SHIPPED,
        Variant("hard-4", "4 hard negatives, no random ones", k_semi=0),
        Variant("semi-4", "no hard negatives, 4 random ones", k_hard=0),
        Variant("hard-1-semi-1", "1 hard + 1 random negative", k_hard=1, k_semi=1),
        Variant("all", "all wrong classes: softmax over the text vectors", k_hard=15, k_semi=0),
        Variant("template", "prompt “a photo of NAME”", classes="template"),
        Variant("name", "prompt NAME", classes="name"),
        Variant("mpnet", "descriptive prompts, mpnet", encoder=_MPNET),
        Variant("mpnet-template", "prompt “a photo of NAME”, mpnet", "template", _MPNET),
        Variant("random", "no text: random class vectors", classes="random"),
        Variant("orthogonal", "no text: orthogonal class vectors", classes="orthogonal"),
        PlainSoftmax(DEFAULT),
    )
}

_ROWS: dict[str, Method] = {**VARIANTS, **PARTS}


def available() -> dict[str, Method]:
    """Return the variants that can run here; says which cannot, and why."""
    if (mpnet.FOLDER / "model.safetensors").is_file():
        return VARIANTS
    print(
        f"all-mpnet-base-v2 is not in {mpnet.FOLDER}: its rows are left out. "
        f"`{COMMAND}` fetches it.",
        file=sys.stderr,
    )
    needing = {v.name for v in VARIANTS.values() if isinstance(v, Variant) and v.encoder == _MPNET}
    return {name: variant for name, variant in VARIANTS.items() if name not in needing}


def section(
    found: Found, splits: Sequence[Split], of_parts: Sequence[Split], missing: Sequence[str]
) -> str:
    """Return the section of the results as Markdown."""
    lines = ["## Ablations", "", f"Command: `{COMMAND}`", ""]
    lines += [f"Machine: {text}." for text in sorted({r.machine for r in found.values()})]
    texts = sorted({versions_text(result.versions) for result in found.values()})
    lines += [*(f"Versions: {text}." for text in texts), "", _EXPLANATION, ""]
    if missing:
        lines += [
            f"**Not complete.** Not measured with the present code: {', '.join(missing)}.",
            "",
        ]
    lines += _table(
        "what stands for a class, and the loss", "shipped", VARIANTS, SHIPPED.name, found, splits
    )
    lines += ["", "### Parts of the method", "", _PARTS, ""]
    for reference, title in (
        (BASE, "labels alone"),
        (TAUGHT, "self-training, its weight fixed"),
        (CHOSEN, "self-training as held-out labels choose"),
    ):
        kind = (reference.self_training, reference.chosen)
        rows = {n: part for n, part in PARTS.items() if (part.self_training, part.chosen) == kind}
        lines += [*_table(title, "first", rows, reference.name, found, of_parts), ""]
    lines.pop()
    lines += ["", "### Trained and frozen parameters", "", _PARAMETERS, "", *parameters.table()]
    return "\n".join(lines)


def _table(
    title: str,
    beside: str,
    rows: Mapping[str, Method],
    reference: str,
    found: Found,
    splits: Sequence[Split],
) -> list[str]:
    """Return a table whose rows are compared with one of them, seed by seed."""
    heads = [f"{split.title} | {beside} −" for split in splits]
    lines = [f"| {title} | " + " | ".join(heads) + " |", "|---" * (1 + 2 * len(splits)) + "|"]
    for name, method in rows.items():
        cells = [method.title]
        for split in splits:
            here = {r.seed: overall(r) for r in of_row(found, split, name)}
            there = {r.seed: overall(r) for r in of_row(found, split, reference)}
            pairs = [(there[seed], here[seed]) for seed in here if seed in there]
            cells += [mean_and_spread(list(here.values()))]
            cells += ["" if name == reference else paired_difference(pairs)]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


_EXPLANATION = f"""\
Indian Pines, the backbone `{DEFAULT}` with its default settings but *without self-training*.
Overall accuracy in %, mean ± standard deviation over seeds; all rows learn from the very same
pixels and are tested on the very same pixels. *Shipped −*: the first row's accuracy minus the
row's, mean over seeds with its 95 % interval (paired, by Student's t); above zero, the first row is
better. There are 16 classes, so that 4 + 4 negatives are about half of the wrong ones. Random class
vectors are drawn anew with each seed. The last row has neither class vectors nor probe, but a
linear head."""

_PARTS = f"""\
The default, one part of it taken away or added at a time; *first −* as above, against the table's
first row. The second table's rows learn from the scene's unlabelled pixels too, with a weight of
{TRUST} for what the first model tells of each pixel, the third's with the weight and the reach that
held-out labels choose, as the product does. Defaults were chosen on folds of training labels, not
on these pixels; `benchmarks/inner_folds.py` compares the first table's rows on such folds.
Consistency of a pixel with itself under noise was not tried as a loss of its own: pseudo-labels of
noisy pixels are that already."""

_PARAMETERS = """\
With default settings, computed from the configurations. *Trained* are backbone, probe and logit
scale; *frozen* is the text encoder, its unused pooling layer included. The paper reports about
0.07 % with bge-large-en-v1.5. When a model classifies, the encoder is not needed at all: the share
tells how large the encoder is rather than how small the model."""


def overall(result: Result) -> float:
    """Return a result's overall accuracy, 0 to 1."""
    return float(result.assessment().overall)


def main(given: Sequence[str]) -> int:
    """Run the benchmark and print or write its section."""
    arguments = _arguments(given)
    store = Store(arguments.store)
    splits = _splits(WANTED, arguments.seeds)
    of_parts = _splits(WANTED_OF_PARTS, arguments.seeds)
    variants = available()
    methods = {**variants, **PARTS}
    with tempfile.TemporaryDirectory() as folder:
        scene = SCENES[SCENE].load(Path(folder))
        keys = {
            **result_keys(list(variants.values()), scene, splits),
            **result_keys(list(PARTS.values()), scene, of_parts),
        }
        # Seed by seed and split by split, so that a run that is broken off has whole pairs.
        names = [
            (split, name, seed)
            for seed in range(arguments.seeds)
            for rows, wanted in ((variants, splits), (PARTS, of_parts))
            for split in wanted
            for name in rows
            if seed < split.seeds
        ]
        for split, name, seed in names:
            asked = arguments.only in (None, split.name) and name in (arguments.variants or [name])
            key = keys[split.name, name, seed]
            if arguments.stored or not asked or key in store.read():
                continue
            result = evaluate(methods[name], scene, split, seed, key)
            store.add(result)
            print(
                f"{split.name} seed {seed} {name}: {100 * overall(result):.1f} %",
                file=sys.stderr,
                flush=True,
            )
    kept = store.read()
    found: Mapping[tuple[str, str, int], Result] = {
        (split.name, name, seed): kept[key]
        for split, name, seed in names
        if (key := keys[split.name, name, seed]) in kept
    }
    missing = [*_missing(found, splits, VARIANTS), *_missing(found, of_parts, PARTS)]
    text = section(found, splits, of_parts, missing)
    publish("ablations", text, arguments.page if arguments.write else None)
    return 0


def _splits(names: Sequence[str], seeds: int) -> list[Split]:
    return [
        replace(split, seeds=min(seeds, split.seeds))
        for name in names
        for split in SPLITS[SCENE]
        if split.name == name
    ]


def _missing(found: Found, splits: Sequence[Split], rows: Mapping[str, Method]) -> list[str]:
    lacking = []
    for split in splits:
        for name in rows:
            count = split.seeds - len(of_row(found, split, name))
            if count:
                lacking.append(f"{name} on {split.name} ({count} of {split.seeds} seeds)")
    return lacking


def _arguments(given: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=3, help="seeds a split (default: 3)")
    parser.add_argument("--only", choices=(*WANTED, "buffer"), help="a single split")
    parser.add_argument("--variants", type=_names, metavar="A,B", help=", ".join(_ROWS))
    parser.add_argument("--stored", action="store_true", help="measure nothing")
    add_page_options(parser)
    parser.add_argument("--store", type=Path, default=STORE.with_name("ablations.jsonl"))
    arguments = parser.parse_args(given)
    if arguments.seeds < 1:
        parser.error("--seeds must be 1 or more")
    return arguments


def _names(text: str) -> list[str]:
    names = text.split(",")
    unknown = [name for name in names if name not in _ROWS]
    if unknown:
        raise argparse.ArgumentTypeError(
            f"unknown variant {unknown[0]!r}; there are {', '.join(_ROWS)}"
        )
    return names


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
