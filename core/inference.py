"""Classifies a scene of any size, window by window, with reading, computing and writing overlapped.

Classifying is a pure function of model and scene: the windows lie on a grid fixed at the scene's
origin, each is read with a halo of the model's radius, and nothing is estimated from a window. So
neither the memory budget nor the extent changes a class.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Callable, Optional, cast

import numpy as np
import torch
from torch import Tensor

from .errors import EngineError
from .grid import Window
from .model.patch_model import PatchModel, confidences
from .progress import Progress
from .scene import Scene
from .windows import Plan, plan_windows

IN_FLIGHT = 3
"""Windows in memory at a time: one read, one computed, one written."""


@dataclass(frozen=True)
class Classifier:
    """A model ready to classify.

    Attributes
    ----------
    model : PatchModel
        In evaluation mode, on `device`.
    class_vectors : float tensor (classes, text_dim)
        Unit vectors of the classes to choose from, on `device`.
    class_ids : int array (classes,)
        Id that each class has in the map.
    confidence_scale : float
        Logit scale of the softmax that gives confidences.
    resampling : float32 array (model bands, scene bands) or None
        Brings the scene's good bands to the model's; None where they are the same.
    device : torch.device
    """

    model: PatchModel
    class_vectors: Tensor
    class_ids: np.ndarray
    confidence_scale: float
    resampling: Optional[np.ndarray]
    device: torch.device

    @property
    def radius(self) -> int:
        """Pixels that a class reaches in each direction."""
        return self.model.radius

    def bytes_per_pixel(self, scene_bands: int) -> int:
        """Return the memory for a pixel of a window on its way through, all stages together."""
        compute = self.model.bytes_per_pixel() + 4 * 3 * len(self.class_ids)
        return (IN_FLIGHT - 1) * (4 * scene_bands + 1) + compute

    def classify(self, values: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Classify one window.

        Parameters
        ----------
        values : float32 array (scene bands, H + 2r, W + 2r)
        valid : bool array (H + 2r, W + 2r)

        Returns
        -------
        class_ids : int32 array (H, W)
            0 at invalid pixels.
        confidence : float32 array (H, W)
            Softmax of the chosen class; NaN at invalid pixels.
        """
        try:
            return self._classify(values, valid)
        except torch.cuda.OutOfMemoryError:
            torch.cuda.empty_cache()
        # Half the rows need about half the memory; the halo is shared, so the result is the same.
        radius = self.radius
        rows = values.shape[1] - 2 * radius
        if rows < 2:
            raise EngineError(
                "gpu-out-of-memory",
                "The GPU has too little free memory for a single row of the scene; "
                "close other programs that use it, or choose the CPU.",
            )
        half = rows // 2
        upper = slice(0, half + 2 * radius)
        lower = slice(half, None)
        parts = [self.classify(values[:, part], valid[part]) for part in (upper, lower)]
        return (
            np.concatenate([ids for ids, _ in parts]),
            np.concatenate([confidence for _, confidence in parts]),
        )

    @torch.inference_mode()
    def similarities(self, values: np.ndarray, valid: np.ndarray) -> Tensor:
        """Return the cosine similarities (classes, H, W) of one window, on the device."""
        mask = torch.from_numpy(np.ascontiguousarray(valid)).to(self.device)
        spectra = torch.from_numpy(np.ascontiguousarray(values)).to(self.device)
        if self.resampling is not None:
            matrix = torch.from_numpy(self.resampling).to(self.device)
            spectra = (matrix @ spectra.flatten(1)).unflatten(1, spectra.shape[1:])
        similarities: Tensor = self.model(spectra, mask, self.class_vectors)
        return similarities

    @torch.inference_mode()
    def _classify(self, values: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        rows, cols = (size - 2 * self.radius for size in valid.shape)
        here = valid[self.radius : self.radius + rows, self.radius : self.radius + cols]
        if not here.any():
            return np.zeros((rows, cols), np.int32), np.full((rows, cols), np.nan, np.float32)
        similarities = self.similarities(values, valid)
        confidence, best = confidences(similarities, self.confidence_scale).max(dim=0)
        class_ids = self.class_ids[best.cpu().numpy()].astype(np.int32)
        return np.where(here, class_ids, 0), np.where(here, confidence.cpu().numpy(), np.nan)


Arrays = tuple[np.ndarray, np.ndarray]
Sink = Callable[[Window, np.ndarray, np.ndarray], None]


def plan_for(classifier: Classifier, scene: Scene, area: Window, memory_mb: int) -> Plan:
    """Return the windows that classify `area` of a scene within a memory budget."""
    bytes_per_pixel = classifier.bytes_per_pixel(scene.good_bands)
    return plan_windows(
        scene.grid.rows,
        scene.grid.cols,
        area,
        classifier.radius,
        bytes_per_pixel,
        min(memory_mb << 20, classifier.model.backbone.window_pixels * bytes_per_pixel),
        scene.block_rows,
        scene.block_cols,
    )


def classify_scene(
    classifier: Classifier, scene: Scene, plan: Plan, sink: Sink, progress: Progress
) -> None:
    """Classify the windows of a plan and hand each to `sink`, in order.

    Parameters
    ----------
    classifier : Classifier
    scene : Scene
    plan : Plan
    sink : callable (window, class_ids (rows, cols), confidence (rows, cols)) -> None
        Writes a window; called from one other thread.
    progress : Progress

    Raises
    ------
    Cancelled
        When the user cancelled; some windows may have been written.
    """
    done = 0
    total = sum(window.pixels for window in plan.windows)
    with _read_ahead(scene, plan) as windows, _write_behind(sink) as write:
        for window, values, valid in windows:
            progress.report(done / total, "classifying")
            write(window, *classifier.classify(values, valid))
            done += window.pixels
        progress.report(1.0, "classifying")


@contextmanager
def _read_ahead(
    scene: Scene, plan: Plan
) -> Iterator[Iterator[tuple[Window, np.ndarray, np.ndarray]]]:
    """Read windows with their halo in a thread of its own, one ahead of the consumer."""
    # The arrays are reused: one is being filled while the other is computed on.
    free: queue.Queue[Arrays] = queue.Queue()
    shape = plan.padded_shape
    for _ in range(IN_FLIGHT - 1):
        free.put((np.empty((scene.good_bands, *shape), np.float32), np.empty(shape, bool)))
    full: queue.Queue[object] = queue.Queue()
    stopped = threading.Event()

    def read() -> None:
        try:
            with scene.reopened() as own:
                for window in plan.windows:
                    arrays = free.get()
                    if stopped.is_set():
                        return
                    padded = window.grown(plan.halo)
                    # Windows at the scene's far edges are smaller than the others.
                    whole = (padded.rows, padded.cols) == shape
                    values, valid = own.read(padded, *arrays) if whole else own.read(padded)
                    full.put((window, values, valid, arrays))
            full.put(None)
        except BaseException as error:  # handed to the consumer, which raises it
            full.put(error)

    def windows() -> Iterator[tuple[Window, np.ndarray, np.ndarray]]:
        while True:
            item = full.get()
            if item is None:
                return
            if isinstance(item, BaseException):
                raise item
            window, values, valid, arrays = cast(
                "tuple[Window, np.ndarray, np.ndarray, Arrays]", item
            )
            yield window, values, valid
            free.put(arrays)

    thread = threading.Thread(target=read, name="read", daemon=True)
    thread.start()
    try:
        yield windows()
    finally:
        stopped.set()
        free.put((np.empty(0, np.float32), np.empty(0, bool)))
        thread.join()


@contextmanager
def _write_behind(sink: Sink) -> Iterator[Sink]:
    """Write windows in a thread of its own, at most one behind the producer."""
    waiting: queue.Queue[Optional[tuple[Window, np.ndarray, np.ndarray]]] = queue.Queue(maxsize=1)
    failure: list[BaseException] = []

    def write() -> None:
        while True:
            item = waiting.get()
            if item is None:
                return
            if failure:
                continue
            try:
                sink(*item)
            except BaseException as error:  # raised by the producer
                failure.append(error)

    def put(window: Window, class_ids: np.ndarray, confidence: np.ndarray) -> None:
        if failure:
            raise failure[0]
        waiting.put((window, class_ids, confidence))

    thread = threading.Thread(target=write, name="write", daemon=True)
    thread.start()
    try:
        yield put
    finally:
        waiting.put(None)
        thread.join()
    if failure:
        raise failure[0]
