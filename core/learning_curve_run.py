"""Trains with growing shares of the labels, and tells how accuracy on held-out blocks grows."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import numpy as np
import torch

from .class_vectors import class_vectors
from .device import choose_device
from .encoders import load_encoder
from .errors import JobError, TrainingError
from .jobs import LearningCurveJob, ResultEvent
from .labelled_inputs import gather_inputs, thinned
from .labels import read_labels
from .model.patch_model import BACKBONES, new_backbone
from .model_fitting import Lesson, best_teaching
from .progress import Progress
from .prompts import PromptSet, read_prompt_set
from .scene import Scene
from .scene_samples import sample_places
from .self_training import PlacedLabels, Teaching
from .side_by_side import side_by_side
from .splits import random_share
from .surroundings import gather_surroundings
from .text import worded
from .training import DEFAULTS
from .validation import HeldOut, held_out_blocks


def run_learning_curve(job: LearningCurveJob, progress: Progress) -> ResultEvent:
    """Train with each share of the labels, and test on the same held-out blocks.

    A share is drawn at random from each class of the labels outside the held-out blocks; larger
    shares need not hold smaller ones. Training is that of `run_training`, self-training included;
    how that goes is chosen once, with all labels outside the blocks.

    Returns
    -------
    ResultEvent
        Its summary holds ``points`` (for each share, in rising order, ``share``, ``pixels`` trained
        on and ``accuracy``, the share of held-out pixels whose class is right), ``held_out``
        (pixels), ``block`` (side in pixels), ``seconds`` and ``device``.

    Raises
    ------
    SpectraPromptError
        As training; ``training.no-validation`` where the labels allow no held-out blocks;
        ``job.shares`` for shares that are none.
    """
    started = time.monotonic()
    if job.backbone not in BACKBONES:
        known = ", ".join(sorted(BACKBONES))
        raise TrainingError(
            "unknown-backbone",
            worded("Unknown backbone {name}; use {known}.", name=repr(job.backbone), known=known),
        )
    if not job.shares or not all(0 < share <= 1 for share in job.shares):
        raise JobError("shares", worded("The shares of labels must lie above 0 and at most at 1."))
    prompts = read_prompt_set(job.prompts)
    options = DEFAULTS[job.backbone]
    if job.labels_alone:
        options = replace(options, self_training=False)
    with Scene.open(job.scene) as scene:
        progress.report(0.0, worded("reading labels"))
        labels = read_labels(job.labels, scene.grid, prompts, job.field, job.layer)
        device = choose_device(job.device)
        progress.info(worded("Computing on {device}.", device=device.description))
        rng = np.random.default_rng(job.seed)
        one = new_backbone(job.backbone, min(options.components, scene.good_bands))
        chosen = thinned(labels.class_ids, one.input_bytes(), rng)
        labelled = gather_inputs(
            scene,
            labels.rows[chosen],
            labels.cols[chosen],
            job.backbone,
            options.components,
            job.seed,
            device.torch,
            progress.part(0.0, 0.15),
        )
        kept = chosen[labelled.kept]
        rows, cols, ids = labels.rows[kept], labels.cols[kept], labels.class_ids[kept]
        present = [entry.id for entry in prompts.classes if entry.id in set(ids.tolist())]
        place = {class_id: row for row, class_id in enumerate(present)}
        targets = np.array([place[class_id] for class_id in ids.tolist()])
        rng = np.random.default_rng(job.seed)
        held = held_out_blocks(rows, cols, targets, sample_places(scene), rng)
        if held is None:
            raise TrainingError(
                "no-validation",
                worded(
                    "The labels of {labels} lie too close together or are too few to hold "
                    "blocks out; label more areas, farther apart.",
                    labels=job.labels,
                ),
            )
        surroundings = (
            gather_surroundings(
                scene, labelled.front, labelled.backbone, rows, cols, progress.part(0.15, 0.2)
            )
            if options.self_training
            else []
        )
    vectors = torch.from_numpy(_vectors(prompts, job.encoder, present)).to(device.torch)
    placed = PlacedLabels(rows, cols, targets)
    lesson = Lesson(labelled, placed, surroundings, vectors, options, job.seed)
    teaching = _teaching(lesson, held, progress.part(0.2, 0.5)) if surroundings else None
    held_out = held.folds[0]
    free = np.flatnonzero(~held_out)
    tested = int(held_out.sum())
    drawn = []
    for share in sorted(set(job.shares)):
        taken = free[random_share(ids[free], share, np.random.default_rng(job.seed))]
        if len(np.unique(ids[taken])) > 1:
            drawn.append((share, np.isin(np.arange(len(rows)), taken)))
    tasks = [partial(lesson.learn, learnt, teaching) for _, learnt in drawn]
    fitted = side_by_side(tasks, lesson.models_at_a_time(), progress.part(0.5, 1.0))
    points = []
    for (share, learnt), model in zip(drawn, fitted):
        similarities, truth = lesson.similarities(model, held_out)
        right = float((similarities.argmax(dim=1) == truth).double().mean())
        pixels = int(learnt.sum())
        points.append({"share": share, "pixels": pixels, "accuracy": right})
        progress.info(
            worded(
                "With {percent} % of the labels ({pixels} pixels): {accuracy} % on {tested} "
                "pixels of held-out blocks.",
                percent=f"{100 * share:.0f}",
                pixels=pixels,
                accuracy=f"{100 * right:.1f}",
                tested=tested,
            )
        )
    progress.report(1.0, worded("done"))
    return ResultEvent(
        {},
        {
            "points": points,
            "held_out": tested,
            "block": held.block,
            "seconds": round(time.monotonic() - started, 2),
            "device": device.description,
        },
    )


def _teaching(lesson: Lesson, held: HeldOut, progress: Progress) -> Teaching:
    """Return how self-training goes, as the held-out blocks speak for it, as in training."""

    def errors_at(held_out: np.ndarray, part: Progress) -> np.ndarray:
        return lesson.told_without(held_out, part)[1]

    tasks = [partial(errors_at, held_out) for held_out in held.folds]
    errors = side_by_side(tasks, lesson.models_at_a_time(), progress)
    return best_teaching(lesson, held, errors)


def _vectors(prompts: PromptSet, encoder: str, class_ids: Sequence[int]) -> np.ndarray:
    """Return the text vectors of classes, float32 (classes, dim), in the order given."""
    text = class_vectors(prompts, load_encoder(encoder))
    place = {entry.id: row for row, entry in enumerate(prompts.classes)}
    return text.vectors[[place[class_id] for class_id in class_ids]]
