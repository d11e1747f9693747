"""Fits a backbone and its probe to labelled pixels."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any, Optional

import numpy as np
import torch
from torch import Tensor

from .errors import TrainingError
from .model.backbone import Backbone
from .model.loss import curated_negative_loss
from .model.probe import Probe
from .one_cycle import OneCycle
from .progress import Progress
from .text import worded


@dataclass(frozen=True)
class TrainingOptions:
    """How a model is fitted.

    Attributes
    ----------
    components : int
        Principal components of the spectral front.
    steps, batch : int
        Optimisation steps and labelled pixels a step.
    learning_rate, weight_decay : float
        Of AdamW; the rate rises over the first tenth of the steps and falls to zero as a cosine.
    k_hard, k_semi : int
        Hard and random negatives of the loss.
    balance : float
        Classes are drawn in proportion to count ** (1 - balance): 0 as they come, 1 all alike.
    self_training : bool
        Whether the unlabelled pixels around the labels teach as well (`self_training`).
    first_steps, second_steps : int
        Optimisation steps of the two models that self-training fits; `steps` is for labels alone.
    second_rate : float
        Learning rate of the second one.
    """

    components: int = 30
    steps: int = 300
    batch: int = 256
    learning_rate: float = 3e-3
    weight_decay: float = 1e-2
    k_hard: int = 4
    k_semi: int = 4
    balance: float = 0.5
    self_training: bool = True
    first_steps: int = 200
    second_steps: int = 400
    second_rate: float = 6e-3

    def record(self) -> dict[str, Any]:
        """Return the options as plain values for the manifest."""
        return asdict(self)


DEFAULTS: dict[str, TrainingOptions] = {
    "multiscale": TrainingOptions(),
    "vit": TrainingOptions(
        steps=300, batch=256, learning_rate=2e-3, weight_decay=5e-2, self_training=False
    ),
}


def fit(
    backbone: Backbone,
    probe: Probe,
    inputs: Tensor,
    targets: Tensor,
    class_vectors: Tensor,
    options: TrainingOptions,
    seed: int,
    progress: Progress,
    weights: Optional[Tensor] = None,
) -> list[float]:
    """Fit the weights of `backbone` and `probe` in place.

    Parameters
    ----------
    backbone, probe
        Their present weights are the start.
    inputs : float tensor (n, …)
        What the backbone's `inputs_at` gave for the labelled pixels.
    targets : int64 tensor (n,)
        Row of `class_vectors` of each pixel.
    class_vectors : float tensor (classes, text_dim)
        Frozen unit vectors.
    options : TrainingOptions
    seed : int
        Seed of batches, negatives, dropout and noise.
    progress : Progress
    weights : float tensor (n,), optional
        How often each pixel is drawn, relative to the others of its class.

    Returns
    -------
    list of float
        Mean loss of each twentieth of the steps.

    Raises
    ------
    TrainingError
        ``training.diverged`` when the loss is no longer a number.
    Cancelled
        When the user cancelled.
    """
    device = inputs.device
    generator = torch.Generator(device=device).manual_seed(seed)
    counts = torch.bincount(targets, minlength=len(class_vectors)).clamp(min=1)
    drawn = counts[targets].double().pow(-options.balance)
    if weights is not None:
        drawn = drawn * weights
    parameters = [*backbone.parameters(), *probe.parameters()]
    cycle = OneCycle(parameters, options.learning_rate, options.weight_decay, options.steps)
    losses = np.zeros(options.steps)
    # A log keeps every text it is shown, so the loss is told ten times, not at each step.
    every = max(options.steps // 10, 1)
    shown: str = ""
    backbone.train()
    few = backbone.trains_on_one_thread and device.type == "cpu"
    with _threads(1 if few else torch.get_num_threads()):
        for step in range(options.steps):
            batch = torch.multinomial(drawn, options.batch, True, generator=generator)
            similarities = probe.similarities(
                backbone.embed(inputs[batch], generator), class_vectors
            )
            loss = curated_negative_loss(
                similarities * probe.scale,
                targets[batch],
                options.k_hard,
                options.k_semi,
                generator,
            )
            cycle.descend(loss)
            losses[step] = float(loss.detach())
            if not np.isfinite(losses[step]):
                raise TrainingError(
                    "diverged",
                    worded(
                        "Training diverged at step {step}: the loss is no longer a number. "
                        "Check the scene for extreme values, or train with another seed.",
                        step=step + 1,
                    ),
                )
            if step % every == 0:
                mean = losses[max(step - every, 0) : step + 1].mean()
                shown = worded("training, loss {loss}", loss=f"{mean:.3f}")
            progress.report((step + 1) / options.steps, shown)
    backbone.eval()
    return [float(part.mean()) for part in np.array_split(losses, min(20, options.steps))]


@contextmanager
def _threads(count: int) -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@torch.inference_mode()
def similarities_of(
    backbone: Backbone, probe: Probe, inputs: Tensor, class_vectors: Tensor, batch: int = 4096
) -> Tensor:
    """Return the cosine similarities (n, classes) of inputs (n, …) with the class vectors."""
    parts = [
        probe.similarities(backbone.embed(part), class_vectors) for part in inputs.split(batch)
    ]
    return torch.cat(parts) if parts else inputs.new_zeros(0, len(class_vectors))
