"""A model on another sensor's bands, on another scale, and on spectra in other units.

    python benchmarks/sensors.py [--write]

Indian Pines is resampled to the bands of EnMAP's Berlin scene (`enmap_bands.csv`: centre and FWHM
in nm) by a monotone cubic interpolation and Gaussian responses, which is not how the product
resamples. A model is trained on either scene with a random 10 % of its labels, or with those of the
left half, and classifies both scenes; all figures are on the other labelled pixels. It is one and
the same scene, date and noise: what another sensor adds beyond its bands is not measured. With
``--write`` the table becomes the section of ``benchmarks/RESULTS.md``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

from spectraprompt.benchmarks.machine import machine_class, versions, versions_text
from spectraprompt.benchmarks.results_page import write_section
from spectraprompt.core.bundle import Bundle, read_bundle
from spectraprompt.core.classification_run import run_classification
from spectraprompt.core.compatibility import model_axis
from spectraprompt.core.engines import load_engine
from spectraprompt.core.errors import BundleError
from spectraprompt.core.grid import Grid
from spectraprompt.core.jobs import ClassifyJob, TrainJob
from spectraprompt.core.map_classes import trained_classes
from spectraprompt.core.products import read_class_raster
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import write_envi
from spectraprompt.core.spectra import SpectralAxis, resampling_matrix
from spectraprompt.core.splits import random_share
from spectraprompt.core.training_run import run_training
from spectraprompt.demo.indian_pines import PROMPTS, cube_and_labels, wavelengths_nm, write_labels

COMMAND = "make benchmark-sensors"
ENMAP_BANDS = Path(__file__).with_name("enmap_bands.csv")
_SUN_KELVIN = 5778.0
_FWHM_PER_SIGMA = 2.3548200450309493


def enmap_axis() -> SpectralAxis:
    """Return the 177 bands of EnMAP's Berlin scene."""
    centres, fwhm = np.loadtxt(ENMAP_BANDS, delimiter=",", skiprows=1, unpack=True)
    return SpectralAxis(centres, fwhm, np.ones(centres.size, bool))


def as_enmap(cube: NDArray[np.float32], centres: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return a cube (bands, rows, cols) as EnMAP would see it, float32 (177, rows, cols)."""
    axis = enmap_axis()
    if axis.wavelengths is None or axis.fwhm is None:
        raise ValueError("EnMAP's bands lack wavelengths or widths")
    order = np.argsort(centres)
    fine = np.arange(np.ceil(centres.min()), centres.max(), 1.0)
    spectra = cube.reshape(len(cube), -1).astype(np.float64)[order]
    smooth = PchipInterpolator(centres[order], spectra, axis=0)(fine)
    sigma = axis.fwhm[:, None] / _FWHM_PER_SIGMA
    response = np.exp(-0.5 * ((fine[None, :] - axis.wavelengths[:, None]) / sigma) ** 2)
    response /= response.sum(axis=1, keepdims=True)
    seen: NDArray[np.float32] = (response @ smooth).astype(np.float32)
    return seen.reshape(-1, *cube.shape[1:])


def as_reflectance(cube: NDArray[np.float32], centres: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return radiances over the shape of the sun's spectrum, Planck's law at 5778 K (at most 1)."""
    sun = centres**-5.0 / np.expm1(1.4388e7 / (centres * _SUN_KELVIN))
    divided: NDArray[np.float32] = (cube / (sun / sun.max())[:, None, None]).astype(np.float32)
    return divided


class Bench:
    """The scenes and splits of the benchmark in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        cube, self.labels = cube_and_labels()
        rows, cols = np.nonzero(self.labels)
        random = random_share(self.labels[rows, cols], 0.1, np.random.default_rng(0))
        tenth = np.zeros_like(self.labels, dtype=bool)
        tenth[rows[random], cols[random]] = True
        left = np.broadcast_to(
            np.arange(self.labels.shape[1]) < self.labels.shape[1] // 2, tenth.shape
        )
        self.training = {"random 10 %": tenth, "left half": tenth & left}
        self.test = {"random 10 %": ~tenth, "left half": ~left}
        own = SpectralAxis(wavelengths_nm(), None, np.ones(len(cube), bool))
        native = cube.astype(np.float32)
        enmap = as_enmap(native, wavelengths_nm())
        self.cubes = {"AVIRIS": native, "EnMAP": enmap}
        self.axes = {"AVIRIS": own, "EnMAP": enmap_axis()}
        self.scenes = {name: self.write(name, self.cubes[name], name) for name in self.cubes}

    def write(self, name: str, cube: NDArray[np.float32], sensor: str) -> Path:
        """Write a scene on the bands of a sensor and return its path."""
        grid = Grid(*cube.shape[1:])
        return write_envi(self.folder / f"{name}.bsq", cube, self.axes[sensor], grid)

    def train(self, sensor: str, split: str) -> Path:
        """Train on a sensor's scene and return the model."""
        chosen = np.where(self.training[split], self.labels, 0)
        scene = self.scenes[sensor]
        if split == "left half":
            half = self.labels.shape[1] // 2
            cube = np.ascontiguousarray(self.cubes[sensor][:, :, :half])
            scene, chosen = self.write(f"{sensor} left", cube, sensor), chosen[:, :half]
        write_labels(self.folder / "training.tif", np.ascontiguousarray(chosen))
        model = self.folder / f"{sensor} {split[:4]}.spm"
        training = str(self.folder / "training.tif")
        run_training(TrainJob(str(scene), training, PROMPTS, str(model), device="cpu"), Progress())
        return model

    def accuracy(self, class_ids: NDArray[np.integer], split: str) -> float:
        """Return the overall accuracy of a map in % on a split's test pixels."""
        tested = self.test[split] & (self.labels > 0)
        return 100.0 * float((class_ids == self.labels)[tested].mean())

    def ceiling(self, split: str) -> float:
        """Return the accuracy in % of a map that is right wherever a class has training labels."""
        learnt = np.unique(self.labels[self.training[split]])
        tested = self.labels[self.test[split] & (self.labels > 0)]
        return 100.0 * float(np.isin(tested, learnt).mean())

    def classified(self, scene: Path, model: Path) -> tuple[Optional[NDArray[np.int64]], str]:
        """Classify as a user does; return the map, None where refused, and what the user reads."""
        told: list[str] = []
        progress = Progress(on_log=lambda level, text: told.append(text))
        out = str(self.folder / "classes.tif")
        try:
            run_classification(ClassifyJob(str(scene), str(model), out, device="cpu"), progress)
        except BundleError as refusal:
            return None, f"refused: `{refusal.code}`"
        text = " ".join(told)
        notes = {"estimated": "bands estimated", "no difference": "scale told", "unlike": "warned"}
        said = [note for part, note in notes.items() if part in text]
        return read_class_raster(out).array.astype(np.int64), ", ".join(said) or "–"

    def interpolated(self, bundle: Bundle, sensor: str) -> NDArray[np.int64]:
        """Return the map of a sensor's scene by resampling alone, whatever bands are missing."""
        matrix = resampling_matrix(self.axes[sensor], model_axis(bundle.manifest.spectral))
        classes = trained_classes(bundle)
        engine = load_engine(bundle, classes.vectors, matrix, "auto", "cpu").engine
        border = (engine.radius, engine.radius)
        values = np.pad(self.cubes[sensor], ((0, 0), border, border))
        valid = np.pad(np.ones(self.labels.shape, bool), (border, border))
        ids = np.array([c.id for c in classes.classes])
        found: NDArray[np.int64] = ids[
            np.asarray(engine.similarities(values, valid)).argmax(axis=0)
        ]
        return found


def grids_table(bench: Bench, models: dict[tuple[str, str], Path]) -> str:
    """Return the table of models on their own and the other sensor's bands."""
    lines = [
        "| trained on | labels | own bands | the other's bands | the user is told "
        "| by resampling alone |",
        "|---|---|---|---|---|---|",
    ]
    for (sensor, split), model in models.items():
        other = "EnMAP" if sensor == "AVIRIS" else "AVIRIS"
        own, _ = bench.classified(bench.scenes[sensor], model)
        there, told = bench.classified(bench.scenes[other], model)
        plain = bench.interpolated(read_bundle(model), other)
        figures = [
            "–" if found is None else f"{bench.accuracy(found, split):.1f}"
            for found in (own, there, plain)
        ]
        lines.append(
            f"| {sensor} | {split} | {figures[0]} | {figures[1]} | {told} | {figures[2]} |"
        )
        print(lines[-1], file=sys.stderr)
    return "\n".join(lines)


def units_table(bench: Bench, model: Path) -> str:
    """Return the table of one model on scenes of its own bands with other values."""
    cube, split = bench.cubes["AVIRIS"], "random 10 %"
    own, _ = bench.classified(bench.scenes["AVIRIS"], model)
    cases = {
        "× 1/10000": cube / np.float32(10_000),
        "× 10, + 500": cube * np.float32(10) + np.float32(500),
        "1 % noise": cube
        * (1 + 0.01 * np.random.default_rng(0).standard_normal(cube.shape)).astype(np.float32),
        "shape of reflectance (over the sun's spectrum)": as_reflectance(cube, wavelengths_nm()),
    }
    lines = [
        "| values | overall accuracy | pixels as before | the user is told |",
        "|---|---|---|---|",
    ]
    for name, values in cases.items():
        found, told = bench.classified(bench.write("values", values, "AVIRIS"), model)
        if found is None or own is None:
            lines.append(f"| {name} | – | – | {told} |")
        else:
            same = 100.0 * float((found == own).mean())
            accuracy = bench.accuracy(found, split)
            lines.append(f"| {name} | {accuracy:.1f} | {same:.2f} % | {told} |")
        print(lines[-1], file=sys.stderr)
    return "\n".join(lines)


def section() -> str:
    """Run the benchmark and return its section."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        models = {
            (sensor, split): bench.train(sensor, split)
            for split in bench.training
            for sensor in bench.scenes
        }
        grids = grids_table(bench, models)
        units = units_table(bench, models["AVIRIS", "random 10 %"])
    return (
        f"## Other sensors\n\nCommand: `{COMMAND}` ({time.monotonic() - started:.0f} s)\n\n"
        f"{machine_class()}; {versions_text(versions())}.\n\n"
        "Indian Pines on the bands of AVIRIS and, resampled by a monotone cubic and Gaussian\n"
        "responses, on those of EnMAP, which has none at 400–460, 1323–1522, 1783–2044 and\n"
        "2409–2489 nm; overall accuracy in %, one seed. *Random 10 %*: tested on the other\n"
        "labelled pixels; *left half*: trained on a tenth of the labels of the left half of the\n"
        "scene, from that half alone, and tested on the right half. It is one scene on one date:\n"
        "atmosphere, season, noise and pixel size of another sensor are not in these figures.\n"
        "*Resampling alone* interpolates whatever is missing; the product does so where nothing\n"
        "is. How bands are estimated, and when, was settled with these very figures in view: they\n"
        "are no independent test.\n\n"
        f"Only {bench.ceiling('left half'):.0f} % of the pixels tested in the right half are of\n"
        "classes that have labels in the left half. Where a model fails on its own bands already,\n"
        "its row says nothing of other bands.\n\n"
        f"{grids}\n\nThe first model on its own bands, with other values:\n\n{units}\n"
    )


def main() -> int:
    """Run the benchmark and print its section."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the section of RESULTS.md")
    arguments = parser.parse_args()
    body = section()
    print(body)
    if arguments.write:
        write_section("sensors", body)
    return 0


if __name__ == "__main__":
    sys.exit(main())
