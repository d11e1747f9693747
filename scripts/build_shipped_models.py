"""Build the models that come with SpectraPrompt: resources/models/.

    build_shipped_models.py [NAME …]

NAME is a file's name without suffix; by default all are built, in a few minutes. The same machine
and packages give the same bytes. Spectra come from the packages of ``requirements/data.lock``; no
label of a scene takes part but those of Indian Pines, in the model of that name.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch

from spectraprompt.benchmarks.library_training import (
    Recipe,
    fit_library_model,
    held_out_similarities,
    make_samples,
    model_bands,
)
from spectraprompt.benchmarks.spectral_library import SOURCES, library_prompts, read_library
from spectraprompt.core.bundle import Bundle, Manifest, read_bundle, write_bundle
from spectraprompt.core.calibration import fit_confidence_scale
from spectraprompt.core.class_vectors import class_vectors
from spectraprompt.core.encoders import DEFAULT_ENCODER, load_encoder
from spectraprompt.core.jobs import TrainJob
from spectraprompt.core.onnx_graph.patch_model import patch_model_graph
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene_statistics import statistics_of
from spectraprompt.core.shipped_models import FOLDER, ModelFile, shipped_models
from spectraprompt.core.training_run import run_training
from spectraprompt.demo.indian_pines import PROMPTS, write_indian_pines

SEED = 0
FWHM_NM = 10.0


def build_library_model(file: ModelFile, path: Path, recipe: Recipe) -> None:
    """Train on the spectral library within a file's range of wavelengths, and write the bundle."""
    library = read_library()
    bands = model_bands(library, file.first_nm, file.last_nm)
    encoder = load_encoder(DEFAULT_ENCODER)
    prompts = library_prompts()
    text = class_vectors(prompts, encoder)
    vectors = text.vectors
    found, truth = held_out_similarities(library, bands, vectors, recipe, SEED)
    right = found.argmax(dim=1) == truth
    samples = make_samples(library, bands, recipe, recipe.count, SEED)
    model = fit_library_model(samples, vectors, recipe, SEED)
    weights = {
        name: tensor.detach().contiguous().numpy() for name, tensor in model.state_dict().items()
    }
    # What the spectra are like: bands that a scene lacks are estimated, other units are refused.
    statistics = statistics_of(samples.pixels)
    counts = np.bincount(library.targets, minlength=len(prompts.classes))
    manifest = Manifest(
        spectral={
            "bands": len(bands),
            "wavelengths_nm": bands.tolist(),
            "fwhm_nm": [FWHM_NM] * len(bands),
        },
        radius=model.radius,
        backbone={"name": model.backbone.name, "config": model.backbone.config()},
        prompts=prompts,
        encoder={
            "id": text.encoder_id,
            "checksum": text.encoder_checksum,
            "dim": int(text.vectors.shape[1]),
        },
        training={
            "library": f"{len(library.targets)} library spectra with names, no scene: {SOURCES}",
            "seed": SEED,
            "recipe": asdict(recipe),
            "brightness": statistics.brightness,
            "class_pixels": {str(c.id): int(n) for c, n in zip(prompts.classes, counts)},
            "torch": str(torch.__version__),
        },
        accuracy={
            "validation_overall_accuracy": None,
            "validation_pixels": 0,
            "held_out_spectra_right": round(float(right.double().mean()), 4),
            "confidence_scale": fit_confidence_scale(found, truth),
            "confidence_calibrated": False,
        },
    )
    graph = patch_model_graph(manifest.backbone, manifest.radius, weights)
    arrays = {"vectors": text.vectors, "centre": text.centre}
    write_bundle(path, Bundle(manifest, weights, arrays, graph, statistics.tensors()))


def build_indian_pines_model(path: Path) -> None:
    """Write a bundle trained on Indian Pines, labels alone: for other scenes of its sensor."""
    with tempfile.TemporaryDirectory() as folder:
        written = write_indian_pines(Path(folder))
        job = TrainJob(
            str(written.scene),
            str(written.labels),
            PROMPTS,
            str(Path(folder) / path.name),
            device="cpu",
            seed=SEED,
            labels_alone=True,
        )
        run_training(job, Progress())
        bundle = read_bundle(job.output)
    training = {key: value for key, value in bundle.manifest.training.items() if key != "device"}
    write_bundle(path, replace(bundle, manifest=replace(bundle.manifest, training=training)))


def main() -> int:
    """Build the models asked for; return 0 when all were written."""
    files = {Path(f.name).stem: f for model in shipped_models().values() for f in model.files}
    parser = argparse.ArgumentParser(description="Build the models that come with SpectraPrompt.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(files)}")
    names = parser.parse_args().names or list(files)
    unknown = [name for name in names if name not in files]
    if unknown:
        parser.error(f"there is no {unknown[0]}; use {', '.join(files)}")
    FOLDER.mkdir(exist_ok=True)
    torch.set_num_threads(1)  # the order of sums, and so the bytes, depends on the threads
    for name in names:
        path = files[name].path
        if name == "indian-pines":
            build_indian_pines_model(path)
        else:
            build_library_model(files[name], path, Recipe())
        print(f"{path}: {path.stat().st_size / 1024:.0f} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
