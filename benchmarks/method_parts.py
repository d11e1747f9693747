"""Our default with a part of the method taken away or added, each prepared and fitted alike.

What a part is worth depends on the others, so each is changed alone. Rows learn from labels alone
or from the scene's unlabelled pixels too: with a fixed weight of self-training, since its choice is
a part like the others, or with what held-out labels choose, as the product does.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from spectraprompt.core.labelled_inputs import LabelledInputs
from spectraprompt.core.model.backbone import dropped
from spectraprompt.core.model.multiscale import BOXES, MultiscaleBackbone
from spectraprompt.core.model.patch_model import PatchModel
from spectraprompt.core.model.spectral_front import Projection, SpectralFront, fit_projection
from spectraprompt.core.model_fitting import Lesson, fit_model
from spectraprompt.core.one_cycle import OneCycle
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import Scene
from spectraprompt.core.self_training import PlacedLabels, Teaching
from spectraprompt.core.spectra import snv
from spectraprompt.core.surroundings import Surroundings, gather_surroundings
from spectraprompt.core.training import DEFAULTS

from .baselines import edge_filter, features, guided_filter
from .method import Trained, TrainingPixels
from .ours import DEFAULT, FittedOurs, Ours, padded, places_to_map, prompt_vectors
from .scenes import SceneImage

TRUST = 0.01
"""Weight of self-training where it is not chosen."""

_OFFSETS = tuple(
    (apart * row, apart * col)
    for apart in (4, 12)
    for row in (-1, 0, 1)
    for col in (-1, 0, 1)
    if row or col
)
"""Neighbours that attention looks at: eight at 4 pixels and eight at 12, as means over 5 × 5."""


class PlainFront(SpectralFront):
    """The front without SNV: standardised bands, projected."""

    def forward(
        self, values: Tensor, valid: Tensor, band_matrix: Optional[Tensor] = None
    ) -> Tensor:
        """Project a window (bands, rows, cols) to (components, rows, cols)."""
        matrix, offset = self.get_buffer("matrix"), self.get_buffer("offset")
        projected = torch.einsum("kb,brc->krc", matrix, values) + offset[:, None, None]
        return projected * valid


def plain_projection(spectra: np.ndarray, components: int) -> Projection:
    """Fit `fit_projection`'s map on spectra (n, bands) as they are."""
    mean, deviation = spectra.mean(axis=0), spectra.std(axis=0)
    standardised = (spectra - mean) / deviation
    variances, axes = np.linalg.eigh(standardised.T @ standardised / len(standardised))
    order = np.argsort(variances)[::-1][:components]
    matrix = (axes[:, order] / np.sqrt(variances[order])).T / deviation
    return Projection(matrix.astype(np.float32), (-matrix @ mean).astype(np.float32))


def with_derivatives(spectra: np.ndarray, components: int) -> Projection:
    """Fit half of the components on SNV spectra (n, bands), half on their derivative.

    The derivative of a spectrum is a matrix times it, so that all is one projection.
    """
    half = components // 2
    plain = fit_projection(spectra, half)
    shaped = snv(spectra)
    derivative = np.gradient(np.eye(shaped.shape[1]), axis=0)
    rising = plain_projection(shaped @ derivative.T, components - half)
    matrix = np.concatenate([plain.matrix, (rising.matrix @ derivative).astype(np.float32)])
    return Projection(matrix, np.concatenate([plain.offset, rising.offset]))


class OneView(MultiscaleBackbone):
    """The default, telling pixels from all boxes only."""

    def reaches(self) -> tuple[int, ...]:
        """Return its own reach."""
        return super().reaches()[:1]


class AlwaysDisturbed(MultiscaleBackbone):
    """The default, whose second model is disturbed like the first."""

    def narrowed(self, reach: int) -> AlwaysDisturbed:
        """Return a copy: it is used at full reach only."""
        return copy.deepcopy(self)

    def expect_many_pixels(self) -> None:
        """Change nothing."""


class WithGelu(MultiscaleBackbone):
    """The default with another activation."""

    def __init__(self, components: int) -> None:
        super().__init__(components, activation="gelu")


class Pretrained(MultiscaleBackbone):
    """The default, whose perceptron first learns to complete spectra of the scene.

    Of unlabelled pixels half of the inputs are hidden; a linear layer on the perceptron tells all
    of them (masked-spectrum pre-training, seconds for a scene). Training on labels starts there.
    """

    steps = 600
    batch = 256
    rate = 3e-3

    def pretrain(self, inputs: Tensor, seed: int) -> None:
        """Learn from the inputs (n, features) of unlabelled pixels."""
        generator = torch.Generator().manual_seed(seed)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self.hidden.reset_parameters()
            telling = nn.Linear(self.dim, self.features)
        scaled = inputs * self.get_buffer("inverse_deviation")
        parameters = [*self.hidden.parameters(), *telling.parameters()]
        cycle = OneCycle(parameters, self.rate, 0.0, self.steps)
        for _ in range(self.steps):
            chosen = torch.randint(len(scaled), (self.batch,), generator=generator)
            whole = scaled[chosen]
            seen = torch.rand(whole.shape, generator=generator) < 0.5
            told = telling(functional.relu(self.hidden(whole * seen)))
            cycle.descend((told - whole).square()[~seen].mean())
        self.start = {name: value.clone() for name, value in self.hidden.state_dict().items()}

    def initialise(self) -> None:
        """Take what was learnt without labels."""
        self.hidden.load_state_dict(self.start)


class Attentive(MultiscaleBackbone):
    """The default, with attention of a pixel to its neighbours beside the box means.

    The pixel's own components ask, those of 16 neighbours answer, in four heads; what is gathered
    goes into the perceptron with the box means.
    """

    heads = 4
    head_dim = 16

    def __init__(self, components: int) -> None:
        super().__init__(components)
        self.radius = max(self.radius, max(abs(row) for row, _ in _OFFSETS) + 2)
        self.stem = MultiscaleBackbone(components)
        self.stem.hidden = nn.Identity()
        self.means = self.features
        self.features += len(_OFFSETS) * components
        self.register_buffer("inverse_deviation", torch.ones(self.features))
        size = self.heads * self.head_dim
        self.asks = nn.Linear(components, size)
        self.answers = nn.Linear(components, size)
        self.tells = nn.Linear(components, size)
        self.hidden = nn.Linear(self.means + size, self.dim)

    def initialise(self) -> None:
        """Draw all weights anew."""
        for layer in (self.asks, self.answers, self.tells, self.hidden):
            layer.reset_parameters()

    def view(self, inputs: Tensor, reach: int) -> Tensor:
        """Return the inputs without wider boxes, always with the neighbours."""
        means = super().view(inputs[:, : self.means], reach)
        return torch.cat([means, inputs[:, self.means :]], dim=1)

    def narrowed(self, reach: int) -> Attentive:
        """Return a copy: all of its inputs are kept."""
        return copy.deepcopy(self)

    def narrow_inputs(self, inputs: Tensor, reach: int) -> Tensor:
        """Return the inputs as they are."""
        return inputs

    def embed(self, inputs: Tensor, generator: Optional[torch.Generator] = None) -> Tensor:
        """Return the embeddings (n, D) of inputs (n, …)."""
        scaled = inputs * self.get_buffer("inverse_deviation")
        means, around = scaled[:, : self.means], scaled[:, self.means :]
        if self.training:
            means = self._disturbed(means, generator)
            noise = torch.empty_like(around).normal_(generator=generator)
            around = around + self.noise * noise
        gathered = self._gathered(means[:, : self.components], around)
        hidden = functional.relu(self.hidden(torch.cat([means, gathered], dim=1)))
        return dropped(hidden, self.dropout, generator) if self.training else hidden

    @torch.no_grad()
    def dense(self, window: Tensor, mask: Tensor) -> Tensor:
        """Return the embeddings (D, H, W) of a window (K, H + 2r, W + 2r)."""
        inputs = self._means(window, mask)
        found = self.embed(inputs.flatten(1).T)
        return found.T.reshape(-1, *inputs.shape[1:])

    def _means(self, window: Tensor, mask: Tensor) -> Tensor:
        means = self.stem._means(window, mask)
        sums = functional.avg_pool2d(torch.cat([window, mask]), 5, stride=1, padding=2)
        local = sums[:-1] / sums[-1].clamp(min=1 / 25)
        rows, cols = means.shape[1:]
        parts = [means]
        for row, col in _OFFSETS:
            top, left = self.radius + row, self.radius + col
            parts.append(local[:, top : top + rows, left : left + cols])
        return torch.cat(parts)

    def _gathered(self, own: Tensor, around: Tensor) -> Tensor:
        split = (len(own), -1, self.heads, self.head_dim)
        neighbours = around.reshape(len(own), -1, self.components)
        asked = self.asks(own).reshape(split)
        answered = self.answers(neighbours).reshape(split)
        told = self.tells(neighbours).reshape(split)
        weights = (asked * answered).sum(dim=-1, keepdim=True) / self.head_dim**0.5
        return (weights.softmax(dim=1) * told).sum(dim=1).flatten(1)


@dataclass(frozen=True)
class Part:
    """A row of the ablations of the method.

    Attributes
    ----------
    name, title : str
    backbone : type
        Made from a number of components alone.
    snv : bool
    derivatives : bool
        Half of the components are those of the spectra's derivative.
    components : int
    boxes : sequence of int
        For the default backbone.
    scale_dropout, noise : float or None
        None for the default.
    heads : int
        Models that are fitted from different seeds and averaged.
    filtered : bool
        Whether the map is filtered along edges at use.
    self_training : bool
    chosen : bool
        Whether held-out labels choose how self-training goes.
    """

    name: str
    title: str
    backbone: type[MultiscaleBackbone] = MultiscaleBackbone
    snv: bool = True
    derivatives: bool = False
    components: int = DEFAULTS[DEFAULT].components
    boxes: Sequence[int] = BOXES
    scale_dropout: Optional[float] = None
    noise: Optional[float] = None
    heads: int = 1
    filtered: bool = False
    self_training: bool = False
    chosen: bool = False
    transductive = True

    def sources(self, image: SceneImage) -> list[Path]:
        """Return the files that its results depend on."""
        own = Ours(DEFAULT, labels_alone=not self.self_training).sources(image)
        filters = (edge_filter, features, guided_filter) if self.filtered else ()
        return [Path(__file__), *(Path(module.__file__) for module in filters), *own]

    def train(self, image: SceneImage, pixels: TrainingPixels, seed: int) -> Trained:
        """Fit the classes that have training pixels."""
        if self.filtered:
            plain = replace(self, filtered=False)
            return edge_filter.EdgeFiltered(plain).train(image, pixels, seed)
        present, targets = np.unique(pixels.targets, return_inverse=True)
        vectors = prompt_vectors(image)[torch.from_numpy(present)]
        labelled = self._labelled(image, pixels)
        labels = PlacedLabels(pixels.rows, pixels.cols, targets.reshape(-1))
        around = self._around(image, pixels, labelled) if self.self_training else []
        chosen = np.ones(len(labels), bool)
        models = []
        for head in range(self.heads):
            options = DEFAULTS[DEFAULT]
            lesson = Lesson(labelled, labels, around, vectors, options, seed + 1000 * head)
            if self.chosen:
                models.append(fit_model(lesson, places_to_map(image), Progress()).model)
            else:
                teaching = Teaching(labelled.backbone.reaches()[0], TRUST)
                parts = lesson.learn(chosen, teaching if around else None, Progress())
                models.append(PatchModel(labelled.front, parts.backbone, parts.probe).eval())
        if self.heads > 1:
            return _Averaged(image, models, vectors, present)
        return FittedOurs(image, models[0], vectors, present, None)

    def _labelled(self, image: SceneImage, pixels: TrainingPixels) -> LabelledInputs:
        components = self.components
        spectra = image.spectra()
        if self.derivatives:
            front = SpectralFront.of(with_derivatives(spectra, components))
        elif self.snv:
            front = SpectralFront.of(fit_projection(spectra, components))
        else:
            front = PlainFront.of(plain_projection(spectra, components))
        if self.backbone is MultiscaleBackbone:
            backbone = MultiscaleBackbone(components, self.boxes)
        else:
            backbone = self.backbone(components)
        if self.scale_dropout is not None:
            backbone.scale_dropout = self.scale_dropout
        if self.noise is not None:
            backbone.noise = self.noise
        with torch.inference_mode():
            values, valid = padded(image, backbone.radius)
            window, mask = front(values, valid), valid[None].float()
            backbone.observe(window, mask)
            backbone.settle()
            places = (torch.from_numpy(pixels.rows), torch.from_numpy(pixels.cols))
            inputs = backbone.inputs_at(window, mask, *places)
        if isinstance(backbone, Pretrained):
            everywhere = torch.ones(image.shape, dtype=torch.bool).nonzero(as_tuple=True)
            backbone.pretrain(backbone.inputs_at(window, mask, *everywhere).clone(), 0)
        kept = np.arange(len(pixels.rows))
        return LabelledInputs(front, backbone, inputs.clone(), kept, len(spectra), spectra[:1])

    def _around(
        self, image: SceneImage, pixels: TrainingPixels, labelled: LabelledInputs
    ) -> list[Surroundings]:
        with Scene.open(str(image.raster)) as scene:
            return gather_surroundings(
                scene,
                labelled.front,
                labelled.backbone,
                pixels.rows,
                pixels.cols,
                Progress(),
            )


@dataclass(frozen=True, eq=False)
class _Averaged:
    image: SceneImage
    models: Sequence[PatchModel]
    vectors: Tensor
    present: np.ndarray

    @torch.inference_mode()
    def class_map(self) -> np.ndarray:
        values, valid = padded(self.image, self.models[0].radius)
        total = torch.stack(
            [
                (model(values, valid, self.vectors) * model.probe.scale).softmax(dim=0)
                for model in self.models
            ]
        ).sum(dim=0)
        return np.asarray(self.present[total.argmax(dim=0).numpy()])


BASE = Part("base", "labels alone")
TAUGHT = Part("taught", f"self-training, weight {TRUST} always", self_training=True)
CHOSEN = Part("chosen", "the default", self_training=True, chosen=True)
PARTS: dict[str, Part] = {
    part.name: part
    for part in (
        BASE,
        replace(BASE, name="no-snv", title="raw spectra in place of SNV", snv=False),
        replace(BASE, name="no-boxes", title="the pixel alone, no boxes", boxes=()),
        replace(BASE, name="narrow", title="no box wider than 11 pixels", boxes=(3, 5, 7, 11)),
        replace(BASE, name="no-scale-dropout", title="no scale dropout", scale_dropout=0.0),
        replace(BASE, name="gelu", title="GELU in place of ReLU", backbone=WithGelu),
        replace(
            BASE,
            name="derivatives",
            title="15 components and 15 of the derivative",
            derivatives=True,
        ),
        replace(BASE, name="few-components", title="15 components in place of 30", components=15),
        replace(BASE, name="many-components", title="60 components", components=60),
        replace(BASE, name="no-noise", title="no noise on the inputs", noise=0.0),
        replace(
            BASE,
            name="pretrained",
            title="perceptron pre-trained on masked spectra",
            backbone=Pretrained,
        ),
        replace(BASE, name="filtered", title="the map filtered along edges", filtered=True),
        replace(BASE, name="attention", title="with attention to neighbours", backbone=Attentive),
        replace(BASE, name="three-heads", title="three models averaged", heads=3),
        TAUGHT,
        replace(
            TAUGHT,
            name="taught-attention",
            title="… with attention to neighbours",
            backbone=Attentive,
        ),
        replace(TAUGHT, name="one-view", title="… told from all boxes only", backbone=OneView),
        replace(
            TAUGHT,
            name="disturbed",
            title="… second model disturbed like the first",
            backbone=AlwaysDisturbed,
        ),
        CHOSEN,
        replace(
            CHOSEN,
            name="chosen-attention",
            title="… with attention to neighbours",
            backbone=Attentive,
        ),
        replace(CHOSEN, name="chosen-one-view", title="… at full reach only", backbone=OneView),
    )
}
