"""The two engines side by side on Indian Pines: torch and onnxruntime, on the CPU.

    python benchmarks/engines.py [--threads 1 2] [--backbones multiscale vit] [--write]

Both classify with the same weights in the same run, in memory, in windows of the size that each
asks for. Starting is the time that a new process takes until the engine is ready to compute. With
``--write`` the table becomes the section of ``benchmarks/RESULTS.md``.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from spectraprompt.benchmarks.machine import machine_class, versions, versions_text
from spectraprompt.benchmarks.results_page import write_section
from spectraprompt.benchmarks.speed import trained
from spectraprompt.demo.indian_pines import (
    cube_and_labels,
)

COMMAND = "make benchmark-engines"
ENGINES = ("torch", "onnxruntime")
TILES = 2
"""The scene is repeated so often along each side, so that it is larger than a window."""

VIT_SIDE = 64
"""Of the part of the scene that `vit` maps: it takes hundreds of times as long."""

MEASURE = """
import sys, time
started = time.perf_counter()
import numpy as np
from spectraprompt.core.bundle import read_bundle
from spectraprompt.core.engines import load_engine
from spectraprompt.core.map_classes import trained_classes
from spectraprompt.core.windows import plan_windows
from spectraprompt.core.grid import Window

model, name, cube, repeats, out = sys.argv[1:]
bundle = read_bundle(model)
engine = load_engine(bundle, trained_classes(bundle).vectors, None, name, "cpu").engine
ready = time.perf_counter() - started

scene = np.load(cube)
bands, rows, cols = scene.shape
radius = engine.radius
values = np.pad(scene, ((0, 0), (radius, radius), (radius, radius)))
valid = np.pad(np.ones((rows, cols), bool), radius)
plan = plan_windows(rows, cols, Window(0, 0, rows, cols), radius, 1, engine.window_pixels)
found = np.empty((len(trained_classes(bundle).classes), rows, cols), np.float32)
best = float("inf")
for _ in range(int(repeats)):
    started = time.perf_counter()
    for window in plan.windows:
        padded = (
            slice(window.row, window.row + window.rows + 2 * radius),
            slice(window.col, window.col + window.cols + 2 * radius),
        )
        inner = (slice(None), *window.slices_in(Window(0, 0, rows, cols)))
        found[inner] = engine.similarities(values[(slice(None), *padded)], valid[padded])
    best = min(best, time.perf_counter() - started)
np.save(out, found)
print(ready, rows * cols / best)
"""


def measured(
    model: Path, engine: str, threads: int, cube: Path, repeats: int, out: Path
) -> tuple[float, float]:
    """Return the seconds until an engine is ready, and pixels a second, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(model), engine, str(cube), str(repeats), str(out)],
        env={**os.environ, "OMP_NUM_THREADS": str(threads)},
        capture_output=True,
        text=True,
        check=True,
    )
    ready, speed = map(float, done.stdout.split())
    return ready, speed


def table(backbones: list[str], counts: list[int], repeats: int, folder: Path) -> str:
    """Return the measured table as Markdown."""
    cube = folder / "scene.npy"
    lines = [
        "| backbone | threads | torch, px/s | onnxruntime, px/s | ratio | torch starts in "
        "| onnxruntime starts in | largest difference in similarity |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for backbone in backbones:
        model, _ = trained(folder, backbone)
        scene = cube_and_labels()[0].astype(np.float32)
        if backbone == "vit":
            np.save(cube, scene[:, :VIT_SIDE, :VIT_SIDE])
        else:
            np.save(cube, np.tile(scene, (1, TILES, TILES)))
        for threads in counts:
            outs = [folder / f"{name}.npy" for name in ENGINES]
            # In turns, so that what else the machine does disturbs both alike.
            runs = [
                [
                    measured(model, name, threads, cube, repeats, out)
                    for name, out in zip(ENGINES, outs)
                ]
                for _ in range(2)
            ]
            starts = [min(run[i][0] for run in runs) for i in range(2)]
            speeds = [max(run[i][1] for run in runs) for i in range(2)]
            apart = np.abs(np.load(outs[0]) - np.load(outs[1])).max()
            lines.append(
                f"| {backbone} | {threads} | {speeds[0]:,.0f} | {speeds[1]:,.0f} "
                f"| {speeds[1] / speeds[0]:.2f} | {starts[0]:.1f} s | {starts[1]:.1f} s "
                f"| {apart:.1e} |"
            )
            print(lines[-1], file=sys.stderr)
    return "\n".join(lines)


def main() -> int:
    """Run the benchmark and print its table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--backbones", nargs="+", default=["multiscale", "vit"])
    parser.add_argument("--repeats", type=int, default=3, help="timings of which the best counts")
    parser.add_argument("--write", action="store_true", help="write the section of RESULTS.md")
    arguments = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        body = table(arguments.backbones, arguments.threads, arguments.repeats, Path(folder))
    section = (
        f"## Engines\n\nCommand: `{COMMAND}`\n\n"
        f"Indian Pines in memory, 200 bands, repeated {TILES} × {TILES} times; for `vit`, its\n"
        f"first {VIT_SIDE} × {VIT_SIDE} pixels. The same weights in both engines, each in windows\n"
        "of its own size; the best of several timings. *Starts*: a new process, until the engine\n"
        "is ready.\n\n"
        f"{body}\n\n"
        f"{machine_class()}; {versions_text(versions())}; {time.monotonic() - started:.0f} s.\n"
    )
    print(section)
    if arguments.write:
        write_section("engines", section)
    return 0


if __name__ == "__main__":
    sys.exit(main())
