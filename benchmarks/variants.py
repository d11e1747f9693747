"""Our default without self-training, one thing changed: what stands for a class, or the loss."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from spectraprompt.core import class_vectors
from spectraprompt.core.encoders import DEFAULT_ENCODER, load_encoder
from spectraprompt.core.labelled_inputs import LabelledInputs
from spectraprompt.core.model.patch_model import PatchModel
from spectraprompt.core.model_fitting import Lesson
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import PromptSet, read_prompt_set
from spectraprompt.core.self_training import PlacedLabels
from spectraprompt.core.training import DEFAULTS

from .method import Trained, TrainingPixels
from .ours import DEFAULT, FittedOurs, Ours, labelled_of
from .scenes import SceneImage

RANDOM_DIM = 384
"""Length of vectors that stand for no text: that of the default encoder's."""


@dataclass(frozen=True)
class Variant:
    """A row of the ablations.

    Attributes
    ----------
    name, title : str
    classes : str
        What stands for a class: ``descriptive`` (its prompts as shipped), ``template`` ("a photo of
        NAME"), ``name``, or without text ``random`` (independent random unit vectors, drawn anew
        with each seed) and ``orthogonal`` (a vector of its own direction for each class).
    encoder : str
        As `load_encoder` takes it.
    k_hard, k_semi : int or None
        Hard and random negatives; None for those of the default.
    """

    name: str
    title: str
    classes: str = "descriptive"
    encoder: str = DEFAULT_ENCODER
    k_hard: int = DEFAULTS[DEFAULT].k_hard
    k_semi: int = DEFAULTS[DEFAULT].k_semi
    transductive = True

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        return [Path(__file__), *Ours(DEFAULT, labels_alone=True).sources(image)]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> Trained:
        """Fit the classes that have training pixels."""
        present, targets = np.unique(pixels.targets, return_inverse=True)
        vectors = self.vectors(image, seed)[torch.from_numpy(present)]
        options = replace(DEFAULTS[DEFAULT], k_hard=self.k_hard, k_semi=self.k_semi)
        labelled = _labelled(image, pixels.rows.tobytes(), pixels.cols.tobytes())
        kept = labelled.kept
        labels = PlacedLabels(pixels.rows[kept], pixels.cols[kept], targets.reshape(-1)[kept])
        lesson = Lesson(labelled, labels, [], vectors, options, seed)
        parts = lesson.learn(np.ones(len(labels), bool), None, Progress())
        model = PatchModel(labelled.front, parts.backbone, parts.probe).eval()
        return FittedOurs(image, model, vectors, present, None)

    def vectors(self, image: SceneImage, seed: int) -> Tensor:
        """Return the unit vector of every class of a scene, float32 (classes, dim)."""
        count = len(image.class_ids)
        if self.classes == "orthogonal":
            return torch.eye(count, RANDOM_DIM)
        if self.classes == "random":
            drawn = torch.randn(count, RANDOM_DIM, generator=torch.Generator().manual_seed(seed))
            return torch.nn.functional.normalize(drawn, dim=1)
        prompts = worded(read_prompt_set(image.prompts), self.classes)
        found = class_vectors.class_vectors(prompts, load_encoder(self.encoder)).vectors
        place = {c.id: index for index, c in enumerate(prompts.classes)}
        return torch.from_numpy(found[[place[int(i)] for i in image.class_ids]])


def worded(prompts: PromptSet, wording: str) -> PromptSet:
    """Return a prompt set in another wording: ``descriptive``, ``template`` or ``name``.

    Raises
    ------
    ValueError
        For another wording.
    """
    if wording == "descriptive":
        return prompts
    texts = {"template": "a photo of {}", "name": "{}"}
    if wording not in texts:
        raise ValueError(f"unknown wording {wording!r}")
    classes = (replace(c, prompts=(texts[wording].format(c.name),)) for c in prompts.classes)
    return replace(prompts, classes=tuple(classes))


@lru_cache(maxsize=1)
def _labelled(image: SceneImage, rows: bytes, cols: bytes) -> LabelledInputs:
    """Return what all variants of a split learn from: it does not depend on class or loss."""
    at_rows, at_cols = (np.frombuffer(part, np.int64) for part in (rows, cols))
    pixels = TrainingPixels(at_rows, at_cols, np.zeros(len(at_rows), np.int64))
    return labelled_of(image, pixels, DEFAULT, False)[0]
