"""Runs a training job: scene, labels and prompts in, a bundle out."""

from __future__ import annotations

import time
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Optional

import numpy as np
import torch

from .bundle import Bundle, Manifest, write_bundle
from .class_vectors import ClassVectors, class_vectors
from .compatibility import spectral_record
from .device import Device, choose_device
from .encoder_files import PromptTruncatedWarning, told_by
from .encoders import load_encoder
from .errors import EngineError, JobError, TrainingError
from .jobs import ResultEvent, TrainJob
from .labelled_inputs import LabelledInputs, gather_inputs, thinned
from .labels import Labels, read_labels
from .model.patch_model import BACKBONES, new_backbone
from .model_fitting import FittedModel, Lesson, fit_model
from .onnx_graph.patch_model import patch_model_graph
from .output_files import check_output
from .progress import Progress
from .prompts import PromptSet, read_prompt_set
from .raster_sources import raster_sources
from .scene import Scene
from .scene_samples import sample_places
from .scene_statistics import SceneStatistics, statistics_of
from .self_training import TRUSTS, PlacedLabels
from .surroundings import gather_surroundings
from .text import worded
from .training import DEFAULTS, TrainingOptions


def run_training(job: TrainJob, progress: Progress) -> ResultEvent:
    """Train a model as the job says, and write its bundle.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know.
    """
    started = time.monotonic()
    _check_job(job)
    prompts = read_prompt_set(job.prompts)
    with Scene.open(job.scene) as scene:
        progress.report(0.0, worded("reading labels"))
        labels = read_labels(job.labels, scene.grid, prompts, job.field, job.layer)
        _tell_labels(labels, progress)
        _check_classes(labels, prompts, job.labels)
        progress.report(0.02, worded("embedding prompts"))
        text = _embedded(prompts, job.encoder, progress.part(0.02, 0.05))
        device = choose_device(job.device)
        progress.info(worded("Computing on {device}.", device=device.description))
        options = DEFAULTS[job.backbone]
        if job.labels_alone:
            options = replace(options, self_training=False)

        chosen = _chosen(job, labels, min(options.components, scene.good_bands), progress)
        labelled = gather_inputs(
            scene,
            labels.rows[chosen],
            labels.cols[chosen],
            job.backbone,
            options.components,
            job.seed,
            device.torch,
            progress.part(0.05, 0.3),
        )
        if len(labelled.kept) < len(chosen):
            progress.warning(
                worded(
                    "{count} labelled pixels lie on nodata and are left out.",
                    count=len(chosen) - len(labelled.kept),
                )
            )
        kept = chosen[labelled.kept]
        ids = labels.class_ids[kept]
        trained = [c.id for c in prompts.classes if c.id in set(ids.tolist())]
        if len(trained) < 2:
            raise TrainingError(
                "one-class",
                worded(
                    "Only {count} class has labelled pixels on valid data; label at least two "
                    "classes.",
                    count=len(trained),
                ),
            )
        position = {class_id: row for row, class_id in enumerate(trained)}
        targets = np.array([position[class_id] for class_id in ids.tolist()])
        place = {c.id: row for row, c in enumerate(prompts.classes)}
        vectors = text.vectors[[place[class_id] for class_id in trained]]
        surroundings = (
            gather_surroundings(
                scene,
                labelled.front,
                labelled.backbone,
                labels.rows[kept],
                labels.cols[kept],
                progress.part(0.3, 0.35),
            )
            if options.self_training
            else []
        )
        lesson = Lesson(
            labelled,
            PlacedLabels(labels.rows[kept], labels.cols[kept], targets),
            surroundings,
            torch.from_numpy(vectors).to(device.torch),
            options,
            job.seed,
        )
        fitted = fit_model(lesson, sample_places(scene), progress.part(0.35, 0.98))
        counts = {class_id: int((ids == class_id).sum()) for class_id in trained}
        taught = sum(len(tile.inputs) for tile in surroundings)
        statistics = statistics_of(labelled.spectra)
        manifest = _manifest(
            job,
            options,
            scene,
            prompts,
            text,
            labelled,
            fitted,
            counts,
            taught,
            device,
            statistics,
        )
    weights = {
        name: tensor.detach().cpu().contiguous().numpy()
        for name, tensor in fitted.model.state_dict().items()
    }
    vectors_by_name = {"vectors": text.vectors, "centre": text.centre}
    spectra = statistics.tensors()
    progress.report(0.99, worded("writing the model"))
    graph = _graph(manifest, weights, progress)
    path = write_bundle(job.output, Bundle(manifest, weights, vectors_by_name, graph, spectra))
    seconds = time.monotonic() - started
    accuracy = manifest.accuracy.get("validation_overall_accuracy")
    _tell_teaching(fitted, labelled.backbone.reaches()[0], progress)
    _tell_validation(manifest, progress)
    progress.finish(worded("trained"))
    return ResultEvent(
        {"model": str(path)},
        {
            "pixels": len(kept),
            "classes": len(trained),
            "class_pixels": {str(k): v for k, v in counts.items()},
            "validation_overall_accuracy": accuracy,
            "seconds": round(seconds, 2),
            "device": device.description,
        },
    )


def _check_job(job: TrainJob) -> None:
    if not 0 <= job.seed < 2**32:
        raise JobError(
            "seed", worded("The seed must lie between 0 and 2^32 - 1, got {seed}.", seed=job.seed)
        )
    inputs = [*raster_sources(job.scene), *raster_sources(job.labels), job.prompts]
    check_output(job.output, inputs, (".spm",))
    if job.backbone not in BACKBONES:
        known = ", ".join(sorted(BACKBONES))
        raise TrainingError(
            "unknown-backbone",
            worded("Unknown backbone {name}; use {known}.", name=repr(job.backbone), known=known),
        )


def _chosen(job: TrainJob, labels: Labels, components: int, progress: Progress) -> np.ndarray:
    """Return the numbers of the labelled pixels to use: all that fit into memory."""
    one = new_backbone(job.backbone, components)
    rng = np.random.default_rng(job.seed)
    chosen = thinned(labels.class_ids, one.input_bytes(), rng)
    if len(chosen) < len(labels.class_ids):
        progress.warning(
            worded(
                "{count} labelled pixels do not fit into memory; {kept} of them, spread over "
                "the classes, are used.",
                count=len(labels.class_ids),
                kept=len(chosen),
            )
        )
    return chosen


def _embedded(prompts: PromptSet, encoder: str, progress: Progress) -> ClassVectors:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        text = class_vectors(prompts, load_encoder(encoder), progress=progress)
    for warning in caught:
        if issubclass(warning.category, PromptTruncatedWarning):
            progress.warning(told_by(warning.message))
    return text


def _tell_labels(labels: Labels, progress: Progress) -> None:
    counts = labels.counts()
    listed = ", ".join(f"{labels.name_of(c)} {n}" for c, n in sorted(counts.items()))
    progress.info(worded("Labelled pixels per class: {listed}.", listed=listed))
    for notice in labels.notices():
        progress.warning(notice)


def _tell_teaching(fitted: FittedModel, widest: int, progress: Progress) -> None:
    """Say how far self-training went, where it went less far than over wide fields."""
    if fitted.teaching is None:
        return
    reach, trust = fitted.teaching.reach, fitted.teaching.trust
    if reach == 1:
        progress.info(
            worded(
                "The model looks at each pixel alone: labels kept aside are told better without "
                "what surrounds them."
            )
        )
    elif reach < widest:
        progress.info(
            worded(
                "The model looks at {reach} x {reach} pixels only: labels kept aside are told "
                "better without what lies farther off.",
                reach=reach,
            )
        )
    if trust == TRUSTS[-1]:
        progress.info(
            worded(
                "Self-training spread no classes along homogeneous areas: labels kept aside "
                "are told better by each pixel's own surroundings."
            )
        )
    else:
        progress.info(
            worded(
                "Self-training spread classes along homogeneous areas, as far as labels kept "
                "aside bear it out (trust {trust} of {lowest} to {highest}).",
                trust=f"{trust:g}",
                lowest=f"{TRUSTS[0]:g}",
                highest=f"{TRUSTS[-1]:g}",
            )
        )


def _tell_validation(manifest: Manifest, progress: Progress) -> None:
    accuracy = manifest.accuracy.get("validation_overall_accuracy")
    if accuracy is None:
        progress.warning(
            worded(
                "The labels lie too close together or are too few to validate on held-out "
                "blocks; assess the map against independent reference labels."
            )
        )
    else:
        progress.info(
            worded(
                "Validation on held-out {blocks} of the training labels, as far from the "
                "others as the map is: overall accuracy {accuracy} % on {pixels} pixels.",
                blocks=_blocks(manifest),
                accuracy=f"{100 * accuracy:.1f}",
                pixels=manifest.accuracy["validation_pixels"],
            )
        )


def _blocks(manifest: Manifest) -> str:
    side = manifest.accuracy["validation_block"]
    return worded("pixels") if side == 1 else worded("blocks of {side} x {side} pixels", side=side)


def _check_classes(labels: Labels, prompts: PromptSet, source: str) -> None:
    present = labels.counts()
    if len(present) < 2:
        raise TrainingError(
            "one-class",
            worded(
                "{source} labels only one class of the prompt set {prompts}; label at least "
                "two classes.",
                source=source,
                prompts=repr(prompts.name),
            ),
        )


def _graph(
    manifest: Manifest, weights: dict[str, np.ndarray], progress: Progress
) -> Optional[bytes]:
    """Return the ONNX graph of a model; None where none can be written, which the user is told."""
    try:
        return patch_model_graph(manifest.backbone, manifest.radius, weights)
    except EngineError as problem:
        progress.warning(
            worded("The model will need torch to classify: {problem}", problem=problem.message)
        )
        return None


def _manifest(
    job: TrainJob,
    options: TrainingOptions,
    scene: Scene,
    prompts: PromptSet,
    text: ClassVectors,
    labelled: LabelledInputs,
    fitted: FittedModel,
    counts: dict[int, int],
    surrounding_pixels: int,
    device: Device,
    statistics: SceneStatistics,
) -> Manifest:
    missing = [c.name for c in prompts.classes if c.id not in counts]
    validation = fitted.validation
    return Manifest(
        spectral=spectral_record(scene.axis),
        radius=fitted.model.radius,
        backbone={
            "name": fitted.model.backbone.name,
            "config": fitted.model.backbone.config(),
        },
        prompts=prompts,
        encoder={
            "id": text.encoder_id,
            "checksum": text.encoder_checksum,
            "dim": int(text.vectors.shape[1]),
        },
        training={
            "scene": Path(job.scene).name,
            "labels": Path(job.labels).name,
            "seed": job.seed,
            "options": options.record(),
            "class_pixels": {str(class_id): count for class_id, count in counts.items()},
            "classes_without_labels": missing,
            "unlabelled_spectra": labelled.sampled,
            "brightness": statistics.brightness,
            "transductive": "the projection and the scalings were fitted on unlabelled pixels of "
            "the training scene"
            + (", which also taught (self-training)" if surrounding_pixels else ""),
            "self_training_pixels": surrounding_pixels,
            "self_training_trust": fitted.teaching.trust if fitted.teaching else None,
            "self_training_reach": fitted.teaching.reach if fitted.teaching else None,
            "losses": [round(loss, 5) for loss in fitted.losses],
            "unclassified_below": fitted.unclassified_below,
            "device": str(device.description),
            "torch": str(torch.__version__),
        },
        accuracy={
            "validation_overall_accuracy": validation.overall_accuracy if validation else None,
            "validation_pixels": validation.pixels if validation else 0,
            "validation_block": validation.block if validation else None,
            "validation_blocks": validation.blocks if validation else 0,
            # Rows and columns are the classes with labels, in the order of the prompts.
            "validation_matrix": validation.matrix.tolist() if validation else None,
            "validation_calibration_error": validation.calibration_error if validation else None,
            "confidence_scale": fitted.confidence_scale,
            "confidence_calibrated": validation is not None,
        },
    )
