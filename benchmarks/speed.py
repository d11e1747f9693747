"""Speed and memory on Indian Pines: training, dense classification, and patch by patch.

    python benchmarks/speed.py [--vit] [--repeats 3]

Dense and patch-by-patch classification use the same weights in the same run on the same machine,
in memory, and their results are compared. Patch by patch is timed on a sample of pixels. The last
lines classify the scene as a user does, from an ENVI file to GeoTIFFs, and tell the peak memory.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

from spectraprompt.core.bundle import read_bundle
from spectraprompt.core.classification_run import decision_rule, run_classification
from spectraprompt.core.device import choose_device
from spectraprompt.core.inference import Classifier
from spectraprompt.core.jobs import ClassifyJob, TrainJob
from spectraprompt.core.map_classes import trained_classes
from spectraprompt.core.progress import Progress
from spectraprompt.core.splits import random_share
from spectraprompt.core.torch_engine import TorchEngine, load_torch_engine
from spectraprompt.core.training_run import run_training
from spectraprompt.demo.indian_pines import (
    PROMPTS,
    cube_and_labels,
    write_indian_pines,
    write_labels,
)

SAMPLE = 1000
"""Pixels classified patch by patch."""

PATCHES = 50
"""Patches in a batch."""


def best_time(work: Callable[[], object], repeats: int) -> float:
    """Return the shortest of several wall-clock times, in seconds."""
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def padded_scene(radius: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the scene with a border of invalid pixels, and which pixels are valid."""
    cube, labels = cube_and_labels()
    border = ((radius, radius), (radius, radius))
    values = np.pad(cube.astype(np.float32), ((0, 0), *border))
    return values, np.pad(np.ones(labels.shape, bool), border)


@torch.inference_mode()
def patch_by_patch(
    engine: TorchEngine, values: np.ndarray, valid: np.ndarray, pixels: np.ndarray
) -> torch.Tensor:
    """Return the similarities (n, classes) of pixels (n, 2), each from its own patch alone."""
    side = 2 * engine.radius + 1
    out = []
    for start in range(0, len(pixels), PATCHES):
        spectra, masks = [], []
        for row, col in pixels[start : start + PATCHES]:
            spectra.append(torch.from_numpy(values[:, row : row + side, col : col + side]))
            masks.append(torch.from_numpy(valid[row : row + side, col : col + side]))
        model = engine.model
        prepared = [model.prepare(s, m) for s, m in zip(spectra, masks)]
        windows = torch.stack([window for window, _ in prepared])
        embedded = model.backbone(windows, torch.stack([mask for _, mask in prepared]))
        out.append(model.probe(embedded[:, :, 0, 0]) @ engine.vectors.T)
    return torch.cat(out)


def measure(backbone: str, folder: Path, repeats: int) -> None:
    """Train, classify and print the figures of one backbone."""
    written = write_indian_pines(folder)
    _, labels = cube_and_labels()
    rows, cols = np.nonzero(labels)
    chosen = random_share(labels[rows, cols], 0.1, np.random.default_rng(0))
    part = np.zeros_like(labels)
    part[rows[chosen], cols[chosen]] = labels[rows[chosen], cols[chosen]]
    write_labels(folder / "training.tif", part)
    model = folder / f"{backbone}.spm"
    job = TrainJob(
        str(written.scene),
        str(folder / "training.tif"),
        PROMPTS,
        str(model),
        backbone=backbone,
        device="cpu",
    )
    training = best_time(lambda: run_training(job, Progress()), 1)

    device = choose_device("cpu")
    bundle = read_bundle(model)
    classes = trained_classes(bundle)
    engine = load_torch_engine(bundle, classes.vectors, None, device)
    classifier = Classifier(engine, decision_rule(bundle.manifest, classes, ("confidence",)))
    values, valid = padded_scene(engine.radius)
    pixels = labels.size
    dense = best_time(lambda: classifier.map(values, valid), repeats)
    sample = np.random.default_rng(1).permutation(np.argwhere(np.ones(labels.shape, dtype=bool)))[
        :SAMPLE
    ]
    single = best_time(lambda: patch_by_patch(engine, values, valid, sample), 1)
    expected = engine.similarities(values, valid)[:, sample[:, 0], sample[:, 1]].T
    difference = (patch_by_patch(engine, values, valid, sample) - expected).abs().max()

    classify = ClassifyJob(
        str(written.scene),
        str(model),
        str(folder / "classes.tif"),
        str(folder / "c.tif"),
        device="cpu",
    )
    end_to_end = best_time(lambda: run_classification(classify, Progress()), repeats)
    parameters = sum(p.numel() for p in engine.model.parameters())
    print(f"## {backbone}: radius {engine.radius}, {parameters:,} trained parameters")
    print(f"training with validation, {chosen.sum()} pixels   {training:9.1f} s")
    print(f"dense, in memory                    {pixels / dense:9,.0f} pixels/s")
    print(f"patch by patch, the same weights    {SAMPLE / single:9,.0f} pixels/s")
    print(f"ratio                               {(pixels / dense) / (SAMPLE / single):9.1f}")
    print(f"largest difference in similarity    {float(difference):9.1e}")
    print(f"from ENVI file to GeoTIFFs          {pixels / end_to_end:9,.0f} pixels/s")


def main() -> int:
    """Run the benchmark and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vit", action="store_true", help="also the patch transformer (slow)")
    parser.add_argument("--repeats", type=int, default=3, help="timings of which the best counts")
    arguments = parser.parse_args()
    cube, _ = cube_and_labels()
    print(f"scene: {cube.shape[1]} × {cube.shape[2]} pixels, {cube.shape[0]} bands")
    print(f"device: {choose_device('cpu').description}")
    with tempfile.TemporaryDirectory() as folder:
        for backbone in ("multiscale", "vit") if arguments.vit else ("multiscale",):
            measure(backbone, Path(folder), arguments.repeats)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"peak memory of the whole run, torch included: {peak / 1024:,.0f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
