"""From a pixel's spectrum to a few whitened components: the first, per-pixel part of the model.

Each spectrum is made independent of brightness by the standard normal variate (SNV: minus its
mean, over its standard deviation; Barnes, Dhanoa & Lister 1989), standardised band by band, and
projected on whitened principal components. Standardisation and projection are one matrix, fitted
once on pixels of the training scene without their labels and stored in the bundle.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import torch
from torch import Tensor, nn

from ..spectra import SNV_FLOOR, snv
from .parallel import in_parallel

_CHUNK = 1 << 10
"""Pixels projected at a time: their spectra stay in cache."""


@dataclass(frozen=True)
class Projection:
    """Standardisation and whitened principal components as one affine map of SNV spectra.

    Attributes
    ----------
    matrix : float32 (components, bands)
        Applied to the SNV spectrum.
    offset : float32 (components,)
        Added afterwards.
    """

    matrix: np.ndarray
    offset: np.ndarray


def fit_projection(spectra: np.ndarray, components: int) -> Projection:
    """Fit the projection on unlabelled spectra.

    Parameters
    ----------
    spectra : float array (n, bands)
        Valid spectra, not yet SNV.
    components : int
        Wanted number of components; fewer are returned where the data have fewer.

    Returns
    -------
    Projection
        Its components have zero mean and unit variance over `spectra`.
    """
    shaped = snv(spectra)
    mean, deviation = shaped.mean(axis=0), shaped.std(axis=0)
    deviation = np.where(deviation > 0, deviation, 1.0)
    standardised = (shaped - mean) / deviation
    covariance = standardised.T @ standardised / max(len(standardised), 1)
    variances, axes = np.linalg.eigh(covariance)
    order = np.argsort(variances)[::-1][:components]
    order = order[variances[order] > 1e-9 * variances.max()]
    axes = axes[:, order]
    # The sign of a principal axis is arbitrary; fixing it makes equal data give equal bundles.
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])])
    matrix = (axes / np.sqrt(variances[order])).T / deviation
    return Projection(matrix.astype(np.float32), (-matrix @ mean).astype(np.float32))


class SpectralFront(nn.Module):
    """SNV and projection of every pixel of a window.

    Parameters
    ----------
    components, bands : int
        Shape of the projection; its values come from `fit_projection` or a bundle.
    """

    def __init__(self, components: int, bands: int) -> None:
        super().__init__()
        self.register_buffer("matrix", torch.zeros(components, bands))
        self.register_buffer("offset", torch.zeros(components))

    @classmethod
    def of(cls, projection: Projection) -> SpectralFront:
        """Return a front with the given projection."""
        front = cls(*projection.matrix.shape)
        front.get_buffer("matrix").copy_(torch.from_numpy(projection.matrix))
        front.get_buffer("offset").copy_(torch.from_numpy(projection.offset))
        return front

    @property
    def bands(self) -> int:
        """Number of bands it expects."""
        return int(self.get_buffer("matrix").shape[1])

    @property
    def components(self) -> int:
        """Number of components it gives."""
        return int(self.get_buffer("matrix").shape[0])

    def forward(
        self, values: Tensor, valid: Tensor, band_matrix: Optional[Tensor] = None
    ) -> Tensor:
        """Project a window.

        Parameters
        ----------
        values : float tensor (bands, rows, cols)
        valid : bool tensor (rows, cols)
        band_matrix : float tensor (bands, scene bands), optional
            Brings spectra to the front's bands, where `values` has other ones (scene bands, rows,
            cols).

        Returns
        -------
        float tensor (components, rows, cols)
            Zero at invalid pixels.
        """
        bands, rows, cols = values.shape
        flat, usable = values.reshape(bands, rows * cols), valid.reshape(rows * cols)
        out = flat.new_empty(self.components, rows * cols)

        def project(part: slice) -> None:
            spectra = flat[:, part] if band_matrix is None else band_matrix @ flat[:, part]
            out[:, part] = self._projected(spectra, usable[part])

        chunk = _CHUNK if values.device.type == "cpu" else rows * cols
        in_parallel(project, [slice(i, i + chunk) for i in range(0, rows * cols, chunk)])
        return out.reshape(self.components, rows, cols)

    def _projected(self, spectra: Tensor, valid: Tensor) -> Tensor:
        """Return the components (components, n) of spectra (bands, n), zero where not valid."""
        mean = spectra.mean(dim=0)
        centred = spectra - mean
        deviation = centred.square().mean(dim=0).sqrt()
        # Where the deviation is as small as this, mean and peak of a spectrum are the same number.
        shaped = deviation > SNV_FLOOR * mean.abs()
        inverse = torch.where(shaped, 1.0 / deviation, torch.zeros_like(deviation))
        projected = (self.get_buffer("matrix") @ centred).mul_(inverse)
        projected += self.get_buffer("offset")[:, None]
        # Multiplying would keep the NaN of a masked pixel. A valid one that overflows must not
        # reach its neighbours either: sums over areas would carry it through the whole window.
        # The sum of numbers that are not all finite is not either.
        unusable = ~(valid & projected.sum(dim=0).isfinite())
        return projected.masked_fill_(unusable, 0.0) if unusable.any() else projected
