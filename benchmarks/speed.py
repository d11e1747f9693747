"""Speed on this machine, beside what it could do at most and beside other networks.

    python benchmarks/speed.py [--write] [--side 512] [--gigabytes 2] [--repeats 3]
        [--processor-time] [--model indian_pines.spm]

Everything is timed in one run; the best of several times counts. Where other programs use the
machine, times on the wall mean little: with ``--processor-time`` all runs in one thread, and
counted are the seconds that the processor works for it. With ``--write`` the figures become a
section of ``benchmarks/RESULTS.md``.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Optional

import numpy as np
import torch
from torch import Tensor

from spectraprompt.benchmarks.baselines.freenet import MULTIPLE, FreeNet
from spectraprompt.benchmarks.baselines.ssftt import COMPONENTS, PATCH, SsfttNetwork
from spectraprompt.benchmarks.large_file import LargeRun
from spectraprompt.benchmarks.large_file import measure as measure_large_file
from spectraprompt.benchmarks.machine import machine_class, versions, versions_text
from spectraprompt.benchmarks.results_page import PAGE, publish
from spectraprompt.benchmarks.roofline import Line, Machine, Stopwatch, cost_of
from spectraprompt.core.bundle import Bundle, read_bundle
from spectraprompt.core.classification_run import decision_rule
from spectraprompt.core.decisions import DecisionRule, decide
from spectraprompt.core.engines import load_engine
from spectraprompt.core.inference import Classifier
from spectraprompt.core.jobs import TrainJob
from spectraprompt.core.map_classes import trained_classes
from spectraprompt.core.model.multiscale import MultiscaleBackbone
from spectraprompt.core.model.patch_model import PatchModel
from spectraprompt.core.model.probe import Probe
from spectraprompt.core.model.spectral_front import SpectralFront
from spectraprompt.core.progress import Progress
from spectraprompt.core.splits import random_share
from spectraprompt.core.torch_engine import TorchEngine
from spectraprompt.core.training_run import run_training
from spectraprompt.demo.indian_pines import (
    PROMPTS,
    cube_and_labels,
    write_indian_pines,
    write_labels,
)

COMMAND = "make benchmark-speed"

SAMPLE = 100
"""Pixels classified patch by patch."""

PATCHES = 50
"""Our patches in a batch; `SSFTT_PATCHES` of SSFTT's smaller ones."""

SSFTT_PATCHES = 512
FREENET_SIDE = 256

_ONE_THREAD = (
    ", in seconds that the processor worked, in one thread, because other programs ran too; what "
    "one core does, not two"
)
BAND_COUNTS = (50, 100, 200, 400)
CLASS_COUNTS = (4, 16, 64, 256)
SIDES = (128, 256, 512)


@dataclass(frozen=True)
class Row:
    """A way to classify and its speed, pixels a second."""

    name: str
    speed: float


def trained(folder: Path, backbone: str) -> tuple[Path, float]:
    """Return a model trained on a random tenth of Indian Pines, and the seconds it took."""
    written = write_indian_pines(folder)
    _, labels = cube_and_labels()
    rows, cols = np.nonzero(labels)
    chosen = random_share(labels[rows, cols], 0.1, np.random.default_rng(0))
    part = np.zeros_like(labels)
    part[rows[chosen], cols[chosen]] = labels[rows[chosen], cols[chosen]]
    write_labels(folder / "training.tif", part)
    model = folder / f"{backbone}.spm"
    scene, given = str(written.scene), str(folder / "training.tif")
    job = TrainJob(scene, given, PROMPTS, str(model), backbone=backbone, device="cpu")
    started = time.perf_counter()
    run_training(job, Progress())
    return model, time.perf_counter() - started


def window(side: int, radius: int) -> tuple[np.ndarray, np.ndarray]:
    """Return Indian Pines repeated to a scene of side × side pixels, with a border of no data."""
    cube, _ = cube_and_labels()
    repeats = [-(-side // length) for length in cube.shape[1:]]
    scene = np.tile(cube.astype(np.float32), (1, *repeats))[:, :side, :side]
    values = np.pad(scene, ((0, 0), (radius, radius), (radius, radius)))
    return values, np.pad(np.ones((side, side), bool), radius)


def our_speeds(bundle: Bundle, side: int, watch: Stopwatch) -> list[Row]:
    """Return the speed of both engines in memory, with labels alone and with confidence."""
    classes = trained_classes(bundle)
    rows = []
    for name in ("torch", "onnxruntime"):
        engine = load_engine(bundle, classes.vectors, None, name, "cpu").engine
        values, valid = window(side, engine.radius)
        for measures in ((), ("confidence",)):
            rule = decision_rule(bundle.manifest, classes, measures)
            classifier = Classifier(engine, rule)

            work = partial(classifier.map, values, valid)
            wanted = "labels and confidence" if measures else "labels"
            rows.append(Row(f"{name}, {wanted}", side * side / watch.best(work)))
    return rows


@torch.inference_mode()
def patch_by_patch(
    engine: TorchEngine, values: np.ndarray, valid: np.ndarray, pixels: np.ndarray
) -> Tensor:
    """Return the similarities (n, classes) of pixels (n, 2), each from its own patch alone."""
    side = 2 * engine.radius + 1
    out = []
    for start in range(0, len(pixels), PATCHES):
        prepared = [
            engine.model.prepare(
                torch.from_numpy(values[:, row : row + side, col : col + side]),
                torch.from_numpy(valid[row : row + side, col : col + side]),
            )
            for row, col in pixels[start : start + PATCHES]
        ]
        windows, masks = (torch.stack(list(parts)) for parts in zip(*prepared))
        embedded = engine.model.backbone(windows, masks)
        out.append(engine.model.probe(embedded[:, :, 0, 0]) @ engine.vectors.T)
    return torch.cat(out)


def patchwise_speed(engine: TorchEngine, watch: Stopwatch) -> tuple[float, float]:
    """Return the same weights' speed patch by patch, and the largest difference in similarity."""
    _, labels = cube_and_labels()
    values, valid = window(labels.shape[0], engine.radius)
    sample = np.random.default_rng(1).permutation(np.argwhere(np.ones(labels.shape, bool)))
    sample = sample[:SAMPLE]
    seconds = watch.best(lambda: patch_by_patch(engine, values, valid, sample))
    dense = engine.similarities(values, valid)[:, sample[:, 0], sample[:, 1]].T
    apart = (patch_by_patch(engine, values, valid, sample).numpy() - dense).__abs__().max()
    return SAMPLE / seconds, float(apart)


@torch.inference_mode()
def other_networks(bands: int, classes: int, watch: Stopwatch) -> list[tuple[Row, int]]:
    """Return the speed and the parameters of SSFTT, patch by patch, and of FreeNet.

    Networks alone: neither cutting patches nor reducing bands is counted.
    """
    torch.manual_seed(0)
    ssftt = SsfttNetwork(classes).eval()
    patches = torch.randn(SSFTT_PATCHES, COMPONENTS, PATCH, PATCH)
    freenet = FreeNet(bands, classes).eval()
    side = FREENET_SIDE // MULTIPLE * MULTIPLE
    image = torch.randn(1, bands, side, side)
    found: list[tuple[str, torch.nn.Module, Tensor, int]] = [
        ("SSFTT, patch by patch", ssftt, patches, SSFTT_PATCHES),
        ("FreeNet, whole image", freenet, image, side * side),
    ]
    return [
        (
            Row(name, pixels / watch.best(partial(network, given))),
            sum(p.numel() for p in network.parameters()),
        )
        for name, network, given, pixels in found
    ]


def untrained(bands: int, classes: int, model: PatchModel) -> tuple[PatchModel, Tensor]:
    """Return a model like another one, and class vectors, with other numbers of bands and classes.

    Weights are random: they do not change what is computed.
    """
    torch.manual_seed(0)
    assert isinstance(model.backbone, MultiscaleBackbone)
    backbone = MultiscaleBackbone(**model.backbone.config())
    front = SpectralFront(backbone.components, bands)
    front.get_buffer("matrix").normal_()
    text_dim = int(model.probe.linear.weight.shape[0])
    vectors = torch.nn.functional.normalize(torch.randn(classes, text_dim), dim=1)
    return PatchModel(front, backbone, Probe(backbone.dim, text_dim)).eval(), vectors


def scaling(
    model: PatchModel, classes: int, watch: Stopwatch
) -> list[tuple[str, str, list[float], list[float]]]:
    """Return the cost against bands, classes and pixels: name, unit, sizes, costs.

    Costs are microseconds a pixel, or seconds of a scene, with cosines.
    """
    radius, bands = model.radius, model.front.bands

    def work(bands: int, classes: int, side: int) -> Callable[[], object]:
        made, vectors = untrained(bands, classes, model)
        padded = side + 2 * radius
        values = torch.rand(bands, padded, padded)
        valid = torch.ones(padded, padded, dtype=torch.bool)
        return lambda: made(values, valid, vectors)

    middle = SIDES[1]
    each = 1e6 / middle**2
    pixels = tuple(side * side for side in SIDES)
    by_bands = (work(n, classes, middle) for n in BAND_COUNTS)
    by_classes = (work(bands, n, middle) for n in CLASS_COUNTS)
    by_side = (work(bands, classes, side) for side in SIDES)
    kinds = (
        ("bands", "µs a pixel", each, BAND_COUNTS, by_bands),
        ("classes", "µs a pixel", each, CLASS_COUNTS, by_classes),
        ("pixels of a scene", "s", 1.0, pixels, by_side),
    )
    found = []
    for name, unit, share, sizes, works in kinds:
        times = watch.each_best(list(works), 3)
        found.append((name, unit, list(map(float, sizes)), [share * taken for taken in times]))
    return found


@torch.inference_mode()
def profile(
    model: PatchModel, vectors: Tensor, rule: DecisionRule, watch: Stopwatch
) -> list[tuple[str, float]]:
    """Return the parts of a classification and their time on one thread, µs a pixel.

    Of a strip of 16 × 256 pixels; the halo that the front computes beside them is counted with a
    window of 512 × 512.
    """
    rows, cols, side = 16, 256, 512
    radius, pixels = model.radius, 16 * 256
    backbone = model.backbone
    assert isinstance(backbone, MultiscaleBackbone)
    padded = (rows + 2 * radius, cols + 2 * radius)
    values, valid = torch.rand(model.front.bands, *padded), torch.ones(padded, dtype=torch.bool)
    strip, mask = model.prepare(values, valid)
    embeddings = backbone.dense(strip, mask).flatten(1)
    folded = model.probe.folded(vectors)
    similarities = folded.similarities(embeddings).unflatten(1, (rows, cols)).numpy()
    halo = (side + 2 * radius) ** 2 / side**2
    every = replace(rule, measures=("confidence",))
    parts: list[tuple[str, float, Callable[[], object]]] = [
        (
            "spectral front, halo included",
            halo * pixels / valid.numel(),
            lambda: model.front(values, valid),
        ),
        ("means over boxes", 1.0, lambda: backbone._means(strip, mask)),
        ("means and perceptron", 1.0, lambda: backbone.dense(strip, mask)),
        ("products with classes", 1.0, lambda: folded.scores(embeddings)),
        ("products and lengths", 1.0, lambda: folded.similarities(embeddings)),
        (
            "decisions and confidence",
            1.0,
            lambda: decide(similarities, np.ones((rows, cols), bool), every),
        ),
    ]
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        taken = {name: 1e6 / pixels * share * watch.best(work, 5) for name, share, work in parts}
    finally:
        torch.set_num_threads(threads)
    both, cosines = taken.pop("means and perceptron"), taken.pop("products and lengths")
    taken["perceptron"] = max(0.0, both - taken["means over boxes"])
    taken["lengths"] = max(0.0, cosines - taken["products with classes"])
    order = (0, 1, 4, 2, 5, 3)
    named = list(taken.items())
    return [named[index] for index in order]


def section(arguments: argparse.Namespace, folder: Path) -> str:
    """Measure everything and return the section of the page."""
    started = time.monotonic()
    side = arguments.side
    watch = Stopwatch(arguments.repeats)
    if arguments.processor_time:
        watch = Stopwatch(arguments.repeats, time.process_time)
        os.environ["OMP_NUM_THREADS"] = "1"
        torch.set_num_threads(1)
    took = ""
    path = arguments.model
    if path is None:
        path, training = trained(folder, "multiscale")
        took = (
            f" Training on a random tenth of Indian Pines took {training:.1f} s on the wall, "
            "validation and self-training included."
        )
    bundle = read_bundle(path)
    classes = trained_classes(bundle)
    engine: Any = load_engine(bundle, classes.vectors, None, "torch", "cpu").engine
    model, bands, count = engine.model, engine.model.front.bands, len(classes.classes)
    machine = Machine.measured(watch)
    ours = our_speeds(bundle, side, watch)
    others = other_networks(bands, count, watch)
    again = Machine.measured(watch)
    machine = Machine(max(machine.flops, again.flops), max(machine.bandwidth, again.bandwidth))
    patchwise, apart = patchwise_speed(engine, watch)
    costs = [cost_of(model, count, as_cosines) for as_cosines in (False, True)]
    config = model.backbone.config()
    parameters = sum(p.numel() for p in model.parameters())
    boxes = ", ".join(map(str, config["boxes"]))
    lines = [
        "## Speed",
        "",
        f"Command: `{arguments.command}`",
        "",
        f"Machine: {machine_class()}; threads: {torch.get_num_threads()}.",
        f"Versions: {versions_text(versions())}.",
        "",
        f"The default model ({config['components']} components, boxes of {boxes} pixels, width "
        f"{config['width']}, {parameters:,} trained parameters), {bands} bands, {count} classes, a "
        f"scene of {side} × {side} pixels in memory (Indian Pines, repeated). The best of "
        f"{watch.repeats} times counts{_ONE_THREAD if arguments.processor_time else ''}.{took}",
        "",
        "### Against the roofline",
        "",
        f"Large float32 matrix products: {machine.flops / 1e9:.0f} GFLOP/s. Memory, two arrays "
        f"added into a third: {machine.bandwidth / 1e9:.1f} GB/s. The roofline is the least time "
        "that a pixel's arithmetic takes at the one or its traffic at the other; activation, roots "
        "and the halo are not counted in it, but in what was measured.",
        "",
        "| engine, output | kFLOP a pixel | bytes a pixel | roofline, px/s | measured, px/s "
        "| share |",
        "|---|---|---|---|---|---|",
    ]
    for row in ours:
        cost = costs["confidence" in row.name]
        roof = 1 / cost.seconds(machine)
        lines.append(
            f"| {row.name} | {cost.flop / 1e3:.0f} | {cost.bytes:,} | {roof:,.0f} "
            f"| {row.speed:,.0f} | {100 * row.speed / roof:.0f} % |"
        )
    lines += [
        "",
        "### Beside other networks, in the same run",
        "",
        "Networks alone, without cutting patches and reducing bands, against ours with everything "
        "from spectra to labels (torch).",
        "",
        "| network | parameters | px/s | ours is faster by |",
        "|---|---|---|---|",
    ]
    fastest = ours[0].speed
    for row, size in others:
        lines.append(f"| {row.name} | {size:,} | {row.speed:,.0f} | {fastest / row.speed:.1f} × |")
    lines += [
        f"| ours, patch by patch, the same weights | {parameters:,} | {patchwise:,.0f} "
        f"| {fastest / patchwise:.1f} × |",
        "",
        f"Dense and patch by patch, similarities differ by {apart:.1e} at most.",
        "",
        "### What cost depends on",
        "",
        "With lengths, torch; the line is fitted by least squares.",
        "",
        "| against | sizes | cost | line | explained |",
        "|---|---|---|---|---|",
    ]
    for name, unit, sizes, times in scaling(model, count, watch):
        line = Line.through(sizes, times)
        lines.append(
            f"| {name} | {', '.join(f'{size:,.0f}' for size in sizes)} "
            f"| {', '.join(f'{value:.3g}' for value in times)} {unit} "
            f"| {line.level:.3g} + {line.slope:.3g} n | {100 * line.explained:.1f} % |"
        )
    shares = profile(model, engine.vectors, decision_rule(bundle.manifest, classes), watch)
    whole = sum(value for _, value in shares)
    lines += [
        "",
        "### Where the time goes",
        "",
        "One thread, each part alone, in order.",
        "",
        "| part | µs a pixel | share |",
        "|---|---|---|",
        *(f"| {name} | {value:.2f} | {100 * value / whole:.0f} % |" for name, value in shares),
    ]
    if arguments.gigabytes > 0:
        large = measure_large_file(folder, path, int(arguments.gigabytes * 1e9), watch)
        lines += ["", *file_lines(large, {row.name: row.speed for row in ours})]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    minutes = (time.monotonic() - started) / 60
    lines += [
        "",
        f"The whole run took {minutes:.0f} minutes and {peak:,.0f} MiB of memory at its peak.",
    ]
    return "\n".join(lines)


def file_lines(large: LargeRun, speeds: dict[str, float]) -> list[str]:
    """Return what to tell of a large file."""
    reading, speed = large.pixels / large.reading, large.pixels / large.classifying
    in_memory = speeds[f"{large.engine}, labels"]
    slower = min(reading, in_memory)
    return [
        "### A large file",
        "",
        f"An ENVI file of {large.bytes / 1e9:.1f} GB (bsq, 16 bit, {large.pixels:,} pixels), just "
        "written, so that reading comes from the system's cache as far as it holds it; into one "
        f"class raster, loading the model included. `auto` took {large.engine}.",
        "",
        "| | px/s | MB/s |",
        "|---|---|---|",
        *(
            f"| {name} | {value:,.0f} | {value * large.bytes / large.pixels / 1e6:,.0f} |"
            for name, value in (
                ("reading the file through, nothing else", reading),
                ("classifying in memory", in_memory),
                ("from file to file", speed),
            )
        ),
        "",
        f"That is {100 * speed / slower:.0f} % of the slower of the two. The processor worked "
        f"{large.processor / large.classifying:.2f} seconds for each second.",
    ]


def patch_transformer(folder: Path) -> str:
    """Return the speed of `vit` on Indian Pines, in a line."""
    path, training = trained(folder, "vit")
    bundle = read_bundle(path)
    classes = trained_classes(bundle)
    engine = load_engine(bundle, classes.vectors, None, "onnxruntime", "cpu").engine
    values, valid = window(64, engine.radius)
    seconds = Stopwatch(1).best(lambda: engine.similarities(values, valid))
    return (
        f"`vit`: {64**2 / seconds:,.0f} px/s in memory (onnxruntime); trained in {training:.0f} s."
    )


def main(given: Optional[list[str]] = None) -> int:
    """Run the benchmark; print its section, or write it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the section of RESULTS.md")
    parser.add_argument("--vit", action="store_true", help="also the patch transformer (slow)")
    parser.add_argument("--repeats", type=int, default=3, help="timings of which the best counts")
    parser.add_argument("--side", type=int, default=512, help="of the scene in memory, pixels")
    parser.add_argument(
        "--gigabytes", type=float, default=2.0, help="size of the large file; 0 for none"
    )
    parser.add_argument(
        "--processor-time", action="store_true", help="one thread, in seconds of the processor"
    )
    parser.add_argument("--model", type=Path, help="of Indian Pines; else one is trained")
    arguments = parser.parse_args(given)
    options = [
        *(["--processor-time"] if arguments.processor_time else []),
        *(["--model indian_pines.spm"] if arguments.model else []),
        *(
            f"--{name} {getattr(arguments, name)}"
            for name in ("repeats", "side", "gigabytes")
            if getattr(arguments, name) != parser.get_default(name)
        ),
    ]
    arguments.command = (
        f"python benchmarks/speed.py --write {' '.join(options)}" if options else COMMAND
    )
    with tempfile.TemporaryDirectory() as folder:
        text = section(arguments, Path(folder))
        if arguments.vit:
            text += "\n\n" + patch_transformer(Path(folder))
    publish("speed", text, PAGE if arguments.write else None)
    return 0


if __name__ == "__main__":
    sys.exit(main())
