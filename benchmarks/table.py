"""Writes the tables of the accuracy benchmark from stored results."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import t as student_t

from .machine import versions_text
from .method import Method
from .results import Result, ResultName
from .scenes import LabelledScene
from .splits_of_scene import WHY, Split

Found = Mapping[ResultName, Result]
"""Results of one scene by split, method and seed."""


@dataclass(frozen=True)
class Plan:
    """What a run is to measure on one scene.

    Attributes
    ----------
    scene : LabelledScene
    splits : sequence of Split
        Each with the seeds wanted.
    methods : sequence of Method
    reference : str
        Name of the row that the others are compared with.
    """

    scene: LabelledScene
    splits: Sequence[Split]
    methods: Sequence[Method]
    reference: str


def section(plans: Sequence[tuple[Plan, Found]], command: str) -> str:
    """Return the whole section as Markdown."""
    used = [result for _, found in plans for result in found.values()]
    lines = ["## Accuracy", "", f"Command: `{command}`", ""]
    lines += [f"Machine: {text}." for text in sorted({result.machine for result in used})]
    texts = sorted({versions_text(result.versions) for result in used})
    lines += [f"Versions: {text}." for text in texts]
    threads = sorted({result.threads for result in used})
    lines += [f"Threads: {', '.join(map(str, threads))}.", ""] if threads else [""]
    lines += [_EXPLANATION, ""]
    for plan, found in plans:
        lines += _scene_lines(plan, found)
    return "\n".join(lines)


_EXPLANATION = """\
Overall accuracy (OA), average accuracy (AA, the mean of the classes' producer's accuracies) and
Cohen's kappa in %, mean ± standard deviation over seeds. All rows of a table learn from the very
same pixels and are tested on the very same pixels.

- *Random* and *per class*: drawn from all labelled pixels, so that most test pixels have a training
  pixel beside them. The first row tells what position alone gives away. A class with fewer labelled
  pixels than twice those asked for gives half of them.
- *Blocks*: squares dealt into five folds. A model trained on a random 10 % of the labelled pixels
  of four folds is tested on the whole fifth; the pixels of all folds are pooled. *Buffer*: the
  same, without the training pixels within so many pixels of the test fold.
- Classes without a training pixel count as errors. The *ceiling* is what remains possible.
- *Transductive* methods use pixels without labels too (a projection or scaling fitted on the scene,
  a filter's guide, pseudo-labels), *inductive* ones do not.
- *SNV*: the standard normal variate, each spectrum less its mean and divided by its standard
  deviation. *Multi-scale means*: means over boxes of several widths around a pixel. *SSFTT*: a
  network of convolutions and a transformer over a patch (Sun et al. 2022).
- *Ours −*: our default's OA minus the row's, mean over seeds with its 95 % interval (paired, by
  Student's t).
- Training seconds are those of one model and contain all that is computed for the whole scene;
  pixels per second are those of classifying the whole scene in memory with that model. Rows may
  have been measured at different times, beside other work; `make benchmark-speed` compares."""


def _scene_lines(plan: Plan, found: Found) -> list[str]:
    scene = plan.scene
    rows, cols = scene.image.shape
    lines = [f"### {scene.title}", ""]
    lines += [
        f"{rows} × {cols} pixels, {len(scene.image.cube)} bands, {len(scene.targets):,} labelled "
        f"pixels, {len(scene.image.class_ids)} classes. {WHY.get(scene.name, '')}".strip(),
        "",
    ]
    lines += [*_missing(plan, found), *_overview(plan, found)]
    for split in plan.splits:
        lines += _split_lines(plan, split, found)
    return lines


def _missing(plan: Plan, found: Found) -> list[str]:
    """Say which results there are not."""
    lacking: dict[str, list[str]] = {}
    for method in plan.methods:
        for split in plan.splits:
            wanted = [(split.name, method.name, seed) for seed in range(split.seeds)]
            count = sum(key not in found for key in wanted)
            if count:
                text = (
                    split.name
                    if count == split.seeds
                    else f"{split.name} ({count} of {split.seeds} seeds)"
                )
                lacking.setdefault(method.title, []).append(text)
    if not lacking:
        return []
    lines = ["**Not complete.** With the present code these have not been measured:", ""]
    return [*lines, *(f"- {title}: {', '.join(s)}" for title, s in lacking.items()), ""]


def _overview(plan: Plan, found: Found) -> list[str]:
    lines = ["Overall accuracy, %:", ""]
    lines += ["| method | " + " | ".join(split.title for split in plan.splits) + " |"]
    lines += ["|---" * (len(plan.splits) + 1) + "|"]
    for method in plan.methods:
        cells = []
        for split in plan.splits:
            results = of_row(found, split, method.name)
            cells.append(mean_and_spread([r.assessment().overall for r in results]))
        lines.append(f"| {method.title} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def _split_lines(plan: Plan, split: Split, found: Found) -> list[str]:
    any_row = {seed: r for (name, _, seed), r in sorted(found.items()) if name == split.name}
    if not any_row:
        return []
    lines = [f"#### {plan.scene.title}: {split.title}", "", _ceiling(plan, any_row), ""]
    lines += ["| method | OA | AA | kappa | ours − | seeds | training, s | pixels/s | kind |"]
    lines += ["|---|---|---|---|---|---|---|---|---|"]
    ours = {r.seed: r for r in of_row(found, split, plan.reference)}
    for method in plan.methods:
        results = of_row(found, split, method.name)
        kind = "transductive" if method.transductive else "inductive"
        if not results:
            lines.append(f"| {method.title} | – | – | – | – | 0 | – | – | {kind} |")
            continue
        measures = [r.assessment() for r in results]
        pairs = [
            (ours[r.seed].assessment().overall, r.assessment().overall)
            for r in results
            if r.seed in ours
        ]
        cells = [
            method.title,
            mean_and_spread([m.overall for m in measures]),
            mean_and_spread([m.average for m in measures]),
            mean_and_spread([np.nan if m.kappa is None else m.kappa for m in measures]),
            "" if method.name == plan.reference else paired_difference(pairs),
            str(len(results)),
            f"{np.mean([r.train_seconds for r in results]):.1f}",
            f"{_two_digits(float(np.mean([r.pixels_per_second for r in results]))):,}",
            kind,
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return [*lines, "", *_choices(list(ours.values()))]


def _choices(results: Sequence[Result]) -> list[str]:
    """Tell what the default chose on labels held out from the training pixels."""
    models = [choice for result in results for choice in result.choices if choice]
    if not models:
        return []
    counts = Counter((choice["reach"], choice["trust"]) for choice in models)
    listed = ", ".join(
        f"{reach:.0f} px and {trust:g} in {count}" for (reach, trust), count in counts.most_common()
    )
    return [f"Reach and trust that the default chose, in {len(models)} models: {listed}.", ""]


def of_row(found: Found, split: Split, method: str) -> list[Result]:
    """Return the results of a method on a split, by growing seed."""
    keys = [(split.name, method, seed) for seed in range(split.seeds)]
    return [found[key] for key in keys if key in found]


def paired_difference(pairs: Sequence[tuple[float, float]]) -> str:
    """Return the mean of first minus second in % points, with its 95 % interval from 2 pairs on.

    Parameters
    ----------
    pairs : sequence of (float, float)
        Shares, 0 to 1, one pair a seed.
    """
    if not pairs:
        return "–"
    differences = 100 * np.array([first - second for first, second in pairs])
    mean = differences.mean()
    if len(differences) < 2:
        return f"{mean:+.1f}"
    half = student_t.ppf(0.975, len(differences) - 1) * differences.std(ddof=1)
    half /= np.sqrt(len(differences))
    return f"{mean:+.1f} [{mean - half:+.1f}, {mean + half:+.1f}]"


def _ceiling(plan: Plan, by_seed: Mapping[int, Result]) -> str:
    ceilings = [100 * result.ceiling for result in by_seed.values()]
    models = [classes for result in by_seed.values() for classes in result.absent]
    names = plan.scene.class_names()
    counts = np.bincount(
        np.array([c for classes in models for c in classes], np.int64), minlength=len(names)
    )
    if not counts.any():
        return "Ceiling 100 %: every class has training pixels."
    listed = ", ".join(f"{names[i]} {counts[i]}" for i in np.flatnonzero(counts))
    return (
        f"Ceiling {np.mean(ceilings):.1f} % ({min(ceilings):.1f} to {max(ceilings):.1f}). Classes "
        f"tested without a training pixel, in how many of {len(models)} models: {listed}."
    )


def mean_and_spread(values: Sequence[float]) -> str:
    """Return mean and standard deviation of shares, 0 to 1, in %."""
    if not values:
        return "–"
    percent = 100 * np.array(values)
    spread = f" ± {percent.std(ddof=1):.1f}" if len(percent) > 1 else ""
    return f"{percent.mean():.1f}{spread}"


def _two_digits(value: float) -> int:
    """Return a rate as precisely as it repeats."""
    return int(float(f"{value:.2g}"))
