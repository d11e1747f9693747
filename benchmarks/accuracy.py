"""Accuracy of our default and of what it is compared with, on the same pixels in the same run.

    python benchmarks/accuracy.py [--quick] [--scene NAME] [--only SPLIT] [--methods A,B]
                                  [--seeds N] [--stored] [--write] [--json FILE] …

Results are kept in ``benchmarks/results/accuracy.jsonl``; a run that was broken off goes on where
it stood, and only what changed since is measured anew. ``--write`` puts the tables of all scenes,
splits and methods into RESULTS.md, whatever part of them this call measured; what has no result
with the present code is named there as missing.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from spectraprompt.benchmarks.evaluation import evaluate, result_keys
from spectraprompt.benchmarks.methods import METHODS, QUICK, REFERENCE
from spectraprompt.benchmarks.results import STORE, ResultName, Store
from spectraprompt.benchmarks.results_page import add_page_options, publish
from spectraprompt.benchmarks.scenes import SCENES, LabelledScene
from spectraprompt.benchmarks.splits_of_scene import SPLITS
from spectraprompt.benchmarks.table import Found, Plan, section

QUICK_SCENE = "indian-pines"
QUICK_SPLITS = ("block", "buffer", "random-10", "k-10")


def main(given: Sequence[str]) -> int:
    """Measure what the command line asks for, and print or write the tables."""
    arguments = _arguments(given)
    store = Store(arguments.store)
    with tempfile.TemporaryDirectory() as folder:
        names = [arguments.scene] if arguments.scene else list(SCENES)
        if arguments.quick:
            names = [arguments.scene or QUICK_SCENE]
        scenes = {name: SCENES[name] for name in SCENES if arguments.write or name in names}
        loaded = {n: source.load(Path(folder)) for n, source in scenes.items() if source.present}
        for name in scenes.keys() - loaded.keys():
            print(f"{scenes[name].title}: its data are not on this machine.")
        plans = [_narrowed(_full_plan(loaded[n]), arguments) for n in names if n in loaded]
        keys = {name: _keys(_full_plan(scene)) for name, scene in loaded.items()}
        if not arguments.stored:
            for plan in plans:
                _measure(plan, keys[plan.scene.name], store)
        if arguments.write:
            plans = [_full_plan(scene) for scene in loaded.values()]
        found = [(plan, _stored(plan, keys[plan.scene.name], store)) for plan in plans]
        called = " ".join(["python benchmarks/accuracy.py", *given])
        text = section(found, "make benchmark-accuracy" if arguments.write else called)
        publish("accuracy", text, arguments.page if arguments.write else None)
        if arguments.json:
            _write_json(arguments.json, found)
    return 0


def _arguments(given: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    splits = sorted({split.name for listed in SPLITS.values() for split in listed})
    parser.add_argument("--quick", action="store_true", help="one scene, four splits, few rows")
    parser.add_argument("--scene", choices=SCENES, help="run a single scene")
    parser.add_argument("--only", choices=splits, metavar="SPLIT", help=", ".join(splits))
    parser.add_argument("--methods", type=_methods, metavar="A,B", help=", ".join(METHODS))
    parser.add_argument("--seeds", type=int, help="fewer seeds a split")
    parser.add_argument("--stored", action="store_true", help="measure nothing")
    add_page_options(parser)
    parser.add_argument("--store", type=Path, default=STORE, help="where results are kept")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the scores as JSON")
    arguments = parser.parse_args(given)
    if arguments.seeds is not None and arguments.seeds < 1:
        parser.error("--seeds must be 1 or more")
    return arguments


def _methods(text: str) -> list[str]:
    names = text.split(",")
    unknown = [name for name in names if name not in METHODS]
    if unknown:
        raise argparse.ArgumentTypeError(
            f"unknown method {unknown[0]!r}; there are {', '.join(METHODS)}"
        )
    return names


def _full_plan(scene: LabelledScene) -> Plan:
    return Plan(scene, SPLITS[scene.name], list(METHODS.values()), REFERENCE)


def _narrowed(plan: Plan, arguments: argparse.Namespace) -> Plan:
    """Return the part of a plan that the command line asks for."""
    methods = arguments.methods or (QUICK if arguments.quick else METHODS)
    seeds = arguments.seeds or (1 if arguments.quick else None)
    splits = [split for split in plan.splits if arguments.only in (None, split.name)]
    if arguments.quick and not arguments.only:
        splits = [split for split in splits if split.name in QUICK_SPLITS]
    if seeds:
        splits = [replace(split, seeds=min(seeds, split.seeds)) for split in splits]
    return replace(plan, splits=splits, methods=[m for m in plan.methods if m.name in methods])


def _keys(plan: Plan) -> dict[ResultName, str]:
    return result_keys(plan.methods, plan.scene, plan.splits)


def _measure(plan: Plan, keys: Mapping[ResultName, str], store: Store) -> None:
    """Fill in the results of a plan that the store lacks."""
    for split in plan.splits:
        for seed in range(split.seeds):
            for method in plan.methods:
                key = keys[split.name, method.name, seed]
                # Read anew each time: another process may share the work.
                if key in store.read():
                    continue
                result = evaluate(method, plan.scene, split, seed, key)
                store.add(result)
                print(
                    f"{plan.scene.name} {split.name} seed {seed} {method.name}: "
                    f"{100 * result.assessment().overall:.1f} %, "
                    f"training {result.train_seconds:.1f} s",
                    file=sys.stderr,
                    flush=True,
                )


def _stored(plan: Plan, keys: Mapping[ResultName, str], store: Store) -> Found:
    """Return the results of a plan that hold for the present code."""
    results = store.read()
    wanted = [
        (split.name, method.name, seed)
        for split in plan.splits
        for method in plan.methods
        for seed in range(split.seeds)
    ]
    return {name: results[keys[name]] for name in wanted if keys[name] in results}


def _write_json(path: Path, found: Sequence[tuple[Plan, Found]]) -> None:
    scores = []
    for _, results in found:
        for result in results.values():
            measures = result.assessment()
            scores.append(
                {
                    "scene": result.scene,
                    "split": result.split,
                    "method": result.method,
                    "seed": result.seed,
                    "overall_accuracy": measures.overall,
                    "average_accuracy": measures.average,
                    "kappa": measures.kappa,
                    "ceiling": result.ceiling,
                    "train_seconds": result.train_seconds,
                    "pixels_per_second": result.pixels_per_second,
                }
            )
    path.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
