"""The basis of embedding components: principal axes of the unit embeddings of a scene.

A model sees a pixel as a unit vector in the space of its text encoder, of some hundred numbers.
Their principal components (Pearson 1901) hold most of what differs between pixels in a few bands,
for tools that know nothing of SpectraPrompt. A basis is kept in the raster made with it, so that
another scene can be brought into the same components.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import JobError
from .text import worded

_SMALLEST_SHARE, _SMALLEST_VARIANCE = 1e-9, 1e-12
"""A component of less variance, as a share of the first one's or as it is, is rounding: unit
vectors in float32 are exact to 1e-7."""


@dataclass(frozen=True, eq=False)
class EmbeddingBasis:
    """Axes that unit embeddings are projected on, after their mean is taken away.

    Attributes
    ----------
    mean : float32 array (dim,)
        Of the sample's unit embeddings.
    axes : float32 array (components, dim)
        Orthonormal, by falling variance; the entry of each that is largest in magnitude is
        positive.
    explained : tuple of float
        Share of the sample's variance that each component holds.
    pixels : int
        Pixels of the sample.
    scene : str
        File name of the scene it was taken from.
    """

    mean: NDArray[np.float32]
    axes: NDArray[np.float32]
    explained: tuple[float, ...]
    pixels: int
    scene: str = ""

    @property
    def components(self) -> int:
        """Number of components."""
        return len(self.axes)

    @property
    def offsets(self) -> NDArray[np.float32]:
        """What the mean embedding has on each axis, float32 (components,)."""
        return (self.axes.astype(np.float64) @ self.mean.astype(np.float64)).astype(np.float32)

    def first(self, components: int) -> EmbeddingBasis:
        """Return the basis of the first components alone.

        Raises
        ------
        JobError
            ``job.components`` when there are not so many.
        """
        if not 1 <= components <= self.components:
            raise JobError(
                "components",
                worded(
                    "{components} components were asked for, but the basis has {known}; ask "
                    "for 1 to that many.",
                    components=components,
                    known=self.components,
                ),
            )
        return EmbeddingBasis(
            self.mean, self.axes[:components], self.explained[:components], self.pixels, self.scene
        )

    def to_json(self) -> str:
        """Return the basis as JSON, from which it is read back exactly."""
        body = {
            "mean": _plain(self.mean),
            "axes": [_plain(axis) for axis in self.axes],
            "explained": list(self.explained),
            "pixels": self.pixels,
            "scene": self.scene,
        }
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def fit_basis(embeddings: NDArray[Any], components: int, scene: str = "") -> EmbeddingBasis:
    """Return the principal axes of a sample of unit embeddings.

    Parameters
    ----------
    embeddings : float array (n, dim)
        Unit vectors.
    components : int
        How many axes are wanted.
    scene : str
        File name of the scene.

    Raises
    ------
    JobError
        ``job.components`` when the sample has fewer components that differ from zero.
    """
    values = np.asarray(embeddings, dtype=np.float64)
    mean = values.mean(axis=0) if len(values) else np.zeros(values.shape[1])
    centred = values - mean
    variances, axes = np.linalg.eigh(centred.T @ centred / max(len(values), 1))
    order = np.argsort(-variances, kind="stable")
    variances, axes = variances[order], axes[:, order].T
    largest = float(variances[0]) if len(variances) else 0.0
    found = int(np.count_nonzero(variances > max(_SMALLEST_SHARE * largest, _SMALLEST_VARIANCE)))
    found = min(found, max(len(values) - 1, 0))
    if not 1 <= components <= found:
        raise JobError(
            "components",
            worded(
                "{components} components were asked for, but the embeddings of the {pixels} "
                "pixels sampled from {scene} have {found}; ask for 1 to {found}.",
                components=components,
                pixels=len(values),
                scene=scene or worded("the scene"),
                found=found,
            )
            if found
            else worded(
                "{components} components were asked for, but the embeddings of the {pixels} "
                "pixels sampled from {scene} have 0; ask for the whole embedding, or take "
                "another scene's.",
                components=components,
                pixels=len(values),
                scene=scene or worded("the scene"),
            ),
        )
    axes = axes[:components]
    # The sign of a principal axis is arbitrary: fixed, the same data give the same components.
    largest_entries = axes[np.arange(components), np.abs(axes).argmax(axis=1)]
    axes = axes * np.sign(largest_entries)[:, None]
    total = float(variances.clip(min=0).sum())
    return EmbeddingBasis(
        mean.astype(np.float32),
        axes.astype(np.float32),
        tuple(round(float(variance) / total, 6) for variance in variances[:components]),
        len(values),
        scene,
    )


def basis_from_json(text: str, source: str) -> EmbeddingBasis:
    """Read a basis.

    Parameters
    ----------
    text : str
        As `EmbeddingBasis.to_json` returns it.
    source : str
        Name of the file that holds it, for messages.

    Raises
    ------
    JobError
        ``job.basis`` when it is no such basis.
    """
    try:
        body = json.loads(text)
        if not isinstance(body, Mapping):
            raise TypeError
        basis = EmbeddingBasis(
            np.array(body["mean"], np.float32),
            np.array(body["axes"], np.float32),
            tuple(float(share) for share in body["explained"]),
            int(body["pixels"]),
            str(body["scene"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        raise _damaged(source) from None
    shapes_fit = basis.mean.ndim == 1 and basis.axes.ndim == 2
    if (
        not shapes_fit
        or basis.axes.shape != (len(basis.explained), len(basis.mean))
        or not basis.axes.size
        or not (np.isfinite(basis.mean).all() and np.isfinite(basis.axes).all())
        or np.abs(basis.axes.astype(np.float64) @ basis.axes.T - np.eye(len(basis.axes))).max()
        > 1e-3
    ):
        raise _damaged(source)
    return basis


def _plain(values: NDArray[np.float32]) -> list[float]:
    """Return float32 values as the shortest numbers that are read back exactly."""
    return [float(str(value)) for value in values]


def _damaged(source: str) -> JobError:
    return JobError(
        "basis",
        worded(
            "The basis of embedding components in {source} is damaged; make that raster again.",
            source=source,
        ),
    )
