"""Our rows: a backbone with its default settings, trained as the product trains it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
import torch
from torch import Tensor

from spectraprompt.core import (
    checkerboard,
    class_vectors,
    labelled_inputs,
    model,
    model_fitting,
    one_cycle,
    random_walker,
    scene_samples,
    self_training,
    side_by_side,
    splits,
    surroundings,
    training,
    validation,
)
from spectraprompt.core.encoders import load_encoder
from spectraprompt.core.labelled_inputs import LabelledInputs, gather_inputs
from spectraprompt.core.model.patch_model import BACKBONES, PatchModel
from spectraprompt.core.model_fitting import Lesson, fit_model
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.core.scene import Scene
from spectraprompt.core.scene_samples import sample_places
from spectraprompt.core.self_training import PlacedLabels, Teaching
from spectraprompt.core.surroundings import Surroundings, gather_surroundings
from spectraprompt.core.training import DEFAULTS

from .method import Trained, TrainingPixels
from .scenes import SceneImage

DEFAULT = "multiscale"
"""The backbone of the product's default; the other rows are compared with it."""

_PROMPT_SETS = Path(class_vectors.__file__).resolve().parent.parent / "resources" / "prompt_sets"


@dataclass(frozen=True)
class Ours:
    """A backbone of ours, its probe and the class prompts.

    Attributes
    ----------
    backbone : str
    labels_alone : bool
        Leaves self-training out, so that the unlabelled pixels serve for scalings only.
    """

    backbone: str
    labels_alone: bool = False
    transductive = True

    @property
    def name(self) -> str:
        """``ours`` for the default, else the name of the backbone; and what was left out."""
        name = "ours" if self.backbone == DEFAULT else self.backbone
        return f"{name}-labels-alone" if self.labels_alone else name

    @property
    def title(self) -> str:
        """Name of the row."""
        if self.labels_alone:
            return "SpectraPrompt without self-training"
        if self.backbone == DEFAULT:
            return "**SpectraPrompt, default**"
        return f"SpectraPrompt, `{self.backbone}`"

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        prompts = _PROMPT_SETS / f"{image.prompts}.json"
        taught = DEFAULTS[self.backbone].self_training and not self.labels_alone
        own = product_sources(self.backbone, taught)
        return [Path(__file__), *own, Path(class_vectors.__file__), prompts]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> Trained:
        """Fit the classes that have training pixels."""
        taught = DEFAULTS[self.backbone].self_training and not self.labels_alone
        lesson, present = lesson_of(image, pixels, self.backbone, taught, seed)
        if taught:
            # Validation included: it chooses how far to look, and how far to spread classes.
            fitted = fit_model(lesson, places_to_map(image), Progress())
            model, teaching = fitted.model, fitted.teaching
        else:
            parts = lesson.learn(np.ones(len(lesson.labels), bool), None, Progress())
            front = lesson.labelled.front
            model, teaching = PatchModel(front, parts.backbone, parts.probe).eval(), None
        return FittedOurs(image, model, lesson.class_vectors, present, teaching)


@dataclass(frozen=True, eq=False)
class FittedOurs:
    """A trained model of ours, with the vectors of the classes that it learnt.

    Attributes
    ----------
    image : SceneImage
    model : PatchModel
    vectors : float tensor (classes, text_dim)
    present : int array (classes,)
        Class indices that it learnt.
    teaching : Teaching or None
        How its self-training went.
    """

    image: SceneImage
    model: PatchModel
    vectors: Tensor
    present: np.ndarray
    teaching: Optional[Teaching]

    def choices(self) -> dict[str, float]:
        """Return what held-out labels chose."""
        return vars(self.teaching) if self.teaching else {}

    @torch.inference_mode()
    def class_map(self) -> np.ndarray:
        """Return the class index of every pixel of the scene, int (rows, cols)."""
        values, valid = padded(self.image, self.model.radius)
        best = self.model(values, valid, self.vectors).argmax(dim=0).numpy()
        return np.asarray(self.present[best])


def product_sources(backbone: str, taught: bool) -> list[Path]:
    """Return the product's files that decide what a fitted backbone is.

    Parameters
    ----------
    backbone : str
    taught : bool
        Whether unlabelled pixels teach.
    """
    modules = [training, one_cycle, model_fitting, labelled_inputs]
    if taught:
        modules += [self_training, surroundings, random_walker, checkerboard, validation, splits]
        modules += [side_by_side, scene_samples]
    others = {f"{name}.py" for name in BACKBONES if name != backbone}
    parts = sorted(Path(model.__path__[0]).glob("*.py"))
    return [
        *(Path(str(module.__file__)) for module in modules),
        *(part for part in parts if part.name not in others),
    ]


def lesson_of(
    image: SceneImage, pixels: TrainingPixels, backbone: str, taught: bool, seed: int
) -> tuple[Lesson, np.ndarray]:
    """Return what a backbone learns from, and the class indices that it learns.

    Parameters
    ----------
    image : SceneImage
    pixels : TrainingPixels
    backbone : str
    taught : bool
        Whether unlabelled pixels teach.
    seed : int
    """
    present, targets = np.unique(pixels.targets, return_inverse=True)
    vectors = prompt_vectors(image)[torch.from_numpy(present)]
    labelled, around = labelled_of(image, pixels, backbone, taught)
    kept = labelled.kept
    labels = PlacedLabels(pixels.rows[kept], pixels.cols[kept], targets.reshape(-1)[kept])
    return Lesson(labelled, labels, around, vectors, DEFAULTS[backbone], seed), present


def labelled_of(
    image: SceneImage, pixels: TrainingPixels, backbone: str, taught: bool
) -> tuple[LabelledInputs, list[Surroundings]]:
    """Return what a backbone learns from, taken from the scene's file as the product does."""
    with Scene.open(str(image.raster)) as scene:
        labelled = gather_inputs(
            scene,
            pixels.rows,
            pixels.cols,
            backbone,
            DEFAULTS[backbone].components,
            0,
            torch.device("cpu"),
            Progress(),
        )
        if not taught:
            return labelled, []
        rows, cols = pixels.rows[labelled.kept], pixels.cols[labelled.kept]
        return labelled, gather_surroundings(
            scene, labelled.front, labelled.backbone, rows, cols, Progress()
        )


def places_to_map(image: SceneImage) -> np.ndarray:
    """Return rows and columns (m, 2) of pixels that a map shows, as the product draws them."""
    with Scene.open(str(image.raster)) as scene:
        return sample_places(scene)


def prompt_vectors(image: SceneImage) -> Tensor:
    """Return the unit vector of every class of a scene, float (classes, text_dim)."""
    prompts = read_prompt_set(image.prompts)
    vectors = class_vectors.class_vectors(prompts, load_encoder()).vectors
    place = {c.id: index for index, c in enumerate(prompts.classes)}
    return torch.from_numpy(vectors[[place[int(i)] for i in image.class_ids]])


def padded(image: SceneImage, radius: int) -> tuple[Tensor, Tensor]:
    """Return the scene with a border of invalid pixels, and which pixels are valid."""
    border = ((radius, radius), (radius, radius))
    values = np.pad(image.cube, ((0, 0), *border))
    return torch.from_numpy(values), torch.from_numpy(np.pad(np.ones(image.shape, bool), border))
