"""The same backbone without text: a linear head and plain cross-entropy on the class indices.

Front, inputs, optimiser, schedule and the choice of batches are those of the product; probe, text
vectors and curated negatives are gone. What is left of the distance to our row is theirs.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from spectraprompt.core.labelled_inputs import LabelledInputs
from spectraprompt.core.model.backbone import Backbone
from spectraprompt.core.one_cycle import OneCycle
from spectraprompt.core.training import DEFAULTS, TrainingOptions

from .method import Trained, TrainingPixels
from .ours import Ours, labelled_of, padded, product_sources
from .scenes import SceneImage


@dataclass(frozen=True)
class PlainSoftmax:
    """A backbone of ours with a linear head, without prompts."""

    backbone: str
    transductive = True

    @property
    def name(self) -> str:
        """Name of our row, with a suffix."""
        return f"{Ours(self.backbone).name}-no-text"

    @property
    def title(self) -> str:
        """Name of the row."""
        return "our backbone, plain cross-entropy, no text"

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        return [Path(__file__), *product_sources(self.backbone, False)]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> Trained:
        """Fit the classes that have training pixels."""
        present, targets = np.unique(pixels.targets, return_inverse=True)
        labelled, _ = labelled_of(image, pixels, self.backbone, False)
        truth = torch.from_numpy(targets.reshape(-1))[labelled.kept]
        threads = torch.get_num_threads()
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            if labelled.backbone.trains_on_one_thread:
                torch.set_num_threads(1)
            try:
                backbone, head = _fit(labelled, truth, len(present), DEFAULTS[self.backbone])
            finally:
                torch.set_num_threads(threads)
        return _Fitted(image, labelled, backbone, head, present)


def _fit(
    labelled: LabelledInputs, targets: Tensor, classes: int, options: TrainingOptions
) -> tuple[Backbone, nn.Linear]:
    backbone = copy.deepcopy(labelled.backbone)
    backbone.initialise()
    head = nn.Linear(backbone.dim, classes)
    parameters = [*backbone.parameters(), *head.parameters()]
    cycle = OneCycle(parameters, options.learning_rate, options.weight_decay, options.steps)
    weights = torch.bincount(targets)[targets].double().pow(-options.balance)
    backbone.train()
    for _ in range(options.steps):
        batch = torch.multinomial(weights, options.batch, True)
        embeddings = backbone.embed(labelled.inputs[batch])
        cycle.descend(cross_entropy(head(embeddings), targets[batch]))
    return backbone.eval(), head


@dataclass(frozen=True, eq=False)
class _Fitted:
    image: SceneImage
    labelled: LabelledInputs
    backbone: Backbone
    head: nn.Linear
    present: np.ndarray

    @torch.inference_mode()
    def class_map(self) -> np.ndarray:
        values, valid = padded(self.image, self.backbone.radius)
        window = self.labelled.front(values, valid)
        embedded = self.backbone.dense(window, valid[None].to(window.dtype))
        logits = self.head(embedded.flatten(1).T)
        return np.asarray(self.present[logits.argmax(dim=1).numpy()].reshape(self.image.shape))
