"""Computes similarities with torch, on the CPU or a CUDA device."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .bundle import Bundle
from .device import Device
from .errors import BundleError, EngineError
from .model.patch_model import PatchModel, make_backbone
from .model.probe import Probe
from .model.spectral_front import SpectralFront
from .text import worded
from .windows import halves


@dataclass(frozen=True, eq=False)
class TorchEngine:
    """A model of torch as a `SimilarityEngine`.

    Attributes
    ----------
    model : PatchModel
        In evaluation mode, on `device`.
    vectors : float tensor (classes, text_dim)
        Unit vectors of the classes or queries, on `device`.
    resampling : float32 array (model bands, scene bands) or None
        Brings the scene's good bands to the model's; None where they are the same.
    device : torch.device
    """

    model: PatchModel
    vectors: Tensor
    resampling: Optional[NDArray[np.float32]]
    device: torch.device

    @property
    def radius(self) -> int:
        """Pixels that a similarity reaches in each direction."""
        return self.model.radius

    @property
    def window_pixels(self) -> int:
        """Pixels of a window, halo included, that are computed in about a second."""
        return self.model.backbone.window_pixels

    @property
    def bytes_per_pixel(self) -> int:
        """Working memory for a pixel of a window, the similarities included."""
        return self.model.bytes_per_pixel() + 4 * len(self.vectors)

    def similarities(
        self, values: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Return the cosine similarities of a window, see `SimilarityEngine`.

        A window too large for the GPU's memory is halved, as often as it takes.

        Raises
        ------
        EngineError
            ``engine.gpu-out-of-memory`` when not even one row fits.
        """
        return self._computed(values, valid, as_cosines=True)

    def with_vectors(self, vectors: NDArray[np.float32]) -> TorchEngine:
        """Return the same engine for other vectors, see `SimilarityEngine`."""
        return replace(self, vectors=torch.from_numpy(vectors.copy()).to(self.device))

    def scores(self, values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Return what orders the classes as similarities do, see `SimilarityEngine`."""
        return self._computed(values, valid, as_cosines=False)

    def _computed(
        self, values: NDArray[np.float32], valid: NDArray[np.bool_], as_cosines: bool
    ) -> NDArray[np.float32]:
        try:
            return self._at_once(values, valid, as_cosines)
        except torch.cuda.OutOfMemoryError:
            torch.cuda.empty_cache()
        parts = halves(values.shape[1], self.radius)
        if parts is None:
            raise EngineError(
                "gpu-out-of-memory",
                worded(
                    "The GPU has too little free memory for a single row of the scene; close "
                    "other programs that use it, or choose the CPU."
                ),
            )
        found = [self._computed(values[:, part], valid[part], as_cosines) for part in parts]
        return np.concatenate(found, axis=1)

    @torch.inference_mode()
    def _at_once(
        self, values: NDArray[np.float32], valid: NDArray[np.bool_], as_cosines: bool
    ) -> NDArray[np.float32]:
        mask = torch.from_numpy(np.ascontiguousarray(valid)).to(self.device)
        spectra = torch.from_numpy(np.ascontiguousarray(values)).to(self.device)
        matrix = None
        if self.resampling is not None:
            matrix = torch.from_numpy(self.resampling).to(self.device)
        similarities: Tensor = self.model(spectra, mask, self.vectors, matrix, as_cosines)
        found: NDArray[np.float32] = similarities.float().cpu().numpy()
        return found


def load_torch_engine(
    bundle: Bundle,
    vectors: NDArray[np.float32],
    resampling: Optional[NDArray[np.float32]],
    device: Device,
) -> TorchEngine:
    """Return the engine of a bundle's model.

    Parameters
    ----------
    bundle : Bundle
    vectors : float32 array (classes, text_dim)
        Unit vectors of the classes or queries.
    resampling : float32 array (model bands, scene bands) or None
        Brings the scene's good bands to the model's own.
    device : Device

    Raises
    ------
    BundleError
        ``bundle.unknown-backbone``, or ``bundle.incomplete`` when weights are missing or have
        other shapes than the manifest says.
    """
    manifest = bundle.manifest
    backbone = make_backbone(manifest.backbone["name"], dict(manifest.backbone["config"]))
    bands = int(manifest.spectral["bands"])
    front = SpectralFront(backbone.components, bands)
    model = PatchModel(front, backbone, Probe(backbone.dim, int(manifest.encoder["dim"])))
    try:
        model.load_state_dict({n: torch.from_numpy(w.copy()) for n, w in bundle.weights.items()})
    except RuntimeError as problem:
        raise BundleError(
            "incomplete",
            worded(
                "The weights in the model do not fit its description: {problem}",
                problem=str(problem).splitlines()[-1],
            ),
        ) from None
    return TorchEngine(
        model.eval().to(device.torch),
        torch.from_numpy(vectors.copy()).to(device.torch),
        resampling,
        device.torch,
    )
