"""A large ENVI file, classified as a user does, beside the speed of reading it."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from spectraprompt.benchmarks.roofline import Stopwatch
from spectraprompt.core.classification_run import run_classification
from spectraprompt.core.jobs import ClassifyJob
from spectraprompt.core.progress import Progress
from spectraprompt.demo.indian_pines import cube_and_labels, wavelengths_nm

_CHUNK = 1 << 24


@dataclass(frozen=True)
class LargeRun:
    """How long things took.

    Attributes
    ----------
    pixels, bytes : int
        Of the file.
    reading : float
        Seconds to read it through once, without looking at it.
    classifying : float
        Seconds from the file to the class raster.
    processor : float
        Seconds that all threads computed meanwhile.
    engine : str
        That ``auto`` took.
    """

    pixels: int
    bytes: int
    reading: float
    classifying: float
    processor: float
    engine: str


def write_large_scene(path: Path, size: int) -> int:
    """Write an ENVI file (bsq, 16 bit) of about so many bytes: Indian Pines, repeated.

    Returns
    -------
    int
        Its pixels.
    """
    cube, _ = cube_and_labels()
    bands = len(cube)
    side = max(1, round(math.sqrt(size / (2 * bands))))
    repeats = [-(-side // length) for length in cube.shape[1:]]
    with path.open("wb") as file:
        for band in cube.astype("<u2"):
            file.write(np.tile(band, repeats)[:side, :side].tobytes())
    wavelengths = ", ".join(f"{value:.2f}" for value in wavelengths_nm())
    path.with_suffix(".hdr").write_text(
        f"ENVI\nsamples = {side}\nlines = {side}\nbands = {bands}\nheader offset = 0\n"
        "file type = ENVI Standard\ndata type = 12\ninterleave = bsq\nbyte order = 0\n"
        f"wavelength units = Nanometers\nwavelength = {{{wavelengths}}}\n"
    )
    return side * side


def read_through(path: Path) -> None:
    """Read a file in large pieces, and do nothing with it."""
    with path.open("rb", buffering=0) as file:
        buffer = bytearray(_CHUNK)
        while file.readinto(buffer):
            pass


def measure(folder: Path, model: Path, size: int, watch: Stopwatch) -> LargeRun:
    """Write a large file, read it, classify it and delete it."""
    scene = folder / "large.bsq"
    try:
        pixels = write_large_scene(scene, size)
        written = scene.stat().st_size
        reading = watch.best(lambda: read_through(scene))
        runs = []
        for _ in range(watch.repeats):
            before, started = time.process_time(), watch.clock()
            job = ClassifyJob(str(scene), str(model), str(folder / "large.tif"), device="cpu")
            found = run_classification(job, Progress())
            seconds = watch.clock() - started
            runs.append((seconds, time.process_time() - before, str(found.summary["engine"])))
    finally:
        scene.unlink(missing_ok=True)
    classifying, processor, engine = min(runs)
    return LargeRun(pixels, written, reading, classifying, processor, engine)
