"""Maps a scene of any size, window by window, with reading, computing and writing overlapped.

An engine computes the similarities of a window; what follows from them is plain numpy. Both are
pure functions of model and scene: the windows lie on a grid fixed at the scene's origin, each is
read with a halo of the model's radius, and nothing is estimated from a window. So neither the
memory budget nor the extent changes a pixel.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Callable, Optional, Protocol, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from .decisions import Decision, DecisionRule, decide, undecided
from .grid import Window
from .progress import Progress
from .scene import Scene
from .windows import Plan, plan_windows

IN_FLIGHT = 4
"""Windows in memory at a time: one being read, one waiting, one computed, one written.

A file of whole lines is read unevenly: its first window of a row of windows brings in the lines
of all of them."""

Arrays = tuple[np.ndarray, np.ndarray]
Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)


class SimilarityEngine(Protocol):
    """Computes the similarities of windows with the classes or queries that it was made for."""

    @property
    def radius(self) -> int:
        """Pixels that a similarity reaches in each direction."""

    @property
    def window_pixels(self) -> int:
        """Pixels of a window, halo included, that are computed in about a second."""

    @property
    def bytes_per_pixel(self) -> int:
        """Working memory for a pixel of a window, the similarities included."""

    def similarities(
        self, values: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Return the cosine similarities of a window.

        Parameters
        ----------
        values : float32 array (scene bands, H + 2r, W + 2r)
            Spectra; anything at invalid pixels.
        valid : bool array (H + 2r, W + 2r)

        Returns
        -------
        float32 array (classes, H, W)
            Meaningless where the pixel itself is invalid.
        """

    def with_vectors(self, vectors: NDArray[np.float32]) -> SimilarityEngine:
        """Return the same engine for other vectors (n, text_dim); the similarities are theirs."""

    def scores(self, values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Return what orders the classes of a pixel as its similarities do, where it costs less.

        Takes what `similarities` takes, and returns an array of the same shape: the similarities
        times any positive number of each pixel's own.
        """


class Mapper(Protocol[Result_co]):
    """Makes of each window what is to be written of it."""

    @property
    def engine(self) -> SimilarityEngine:
        """What computes the similarities."""

    @property
    def result_bytes(self) -> int:
        """Memory of a pixel's result."""

    def map(self, values: NDArray[np.float32], valid: NDArray[np.bool_]) -> Result_co:
        """Return the result of a window given with its halo, as `SimilarityEngine` takes it."""


@dataclass(frozen=True)
class Classifier:
    """Maps windows to classes.

    Attributes
    ----------
    engine : SimilarityEngine
        Made for the vectors of the classes.
    rule : DecisionRule
    """

    engine: SimilarityEngine
    rule: DecisionRule

    @property
    def result_bytes(self) -> int:
        """Memory of a pixel's result."""
        return self.rule.bytes_per_pixel

    def map(self, values: NDArray[np.float32], valid: NDArray[np.bool_]) -> Decision:
        """Return the decision on a window (H, W) given with its halo."""
        here = _without_halo(valid, self.engine.radius)
        if not here.any():
            return undecided((here.shape[0], here.shape[1]), self.rule)
        compute = self.engine.similarities if self.rule.needs_cosines else self.engine.scores
        return decide(compute(values, valid), here, self.rule)


@dataclass(frozen=True)
class SimilarityMapper:
    """Maps windows to their similarities.

    Attributes
    ----------
    engine : SimilarityEngine
        Made for the vectors of the queries.
    queries : int
        How many there are.
    """

    engine: SimilarityEngine
    queries: int

    @property
    def result_bytes(self) -> int:
        """Memory of a pixel's result."""
        return 4 * self.queries

    def map(self, values: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Return the similarities (queries, H, W) of a window given with its halo.

        NaN at invalid pixels.
        """
        here = _without_halo(valid, self.engine.radius)
        if not here.any():
            return np.full((self.queries, *here.shape), np.nan, np.float32)
        return np.where(here, self.engine.similarities(values, valid), np.float32(np.nan))


def plan_for(mapper: Mapper[Result], scene: Scene, area: Window, memory_mb: int) -> Plan:
    """Return the windows that map `area` of a scene within a memory budget."""
    engine = mapper.engine
    reading = (IN_FLIGHT - 1) * (4 * scene.good_bands + 1)
    bytes_per_pixel = reading + engine.bytes_per_pixel + IN_FLIGHT * mapper.result_bytes
    return plan_windows(
        scene.grid.rows,
        scene.grid.cols,
        area,
        engine.radius,
        bytes_per_pixel,
        min(memory_mb << 20, engine.window_pixels * bytes_per_pixel),
        scene.block_rows,
        scene.block_cols,
    )


def map_scene(
    mapper: Mapper[Result],
    scene: Scene,
    plan: Plan,
    sink: Callable[[Window, Result], None],
    progress: Progress,
    doing: str,
) -> None:
    """Map the windows of a plan and hand each result to `sink`, in order.

    Parameters
    ----------
    mapper : Mapper
    scene : Scene
    plan : Plan
    sink : callable (window, result) -> None
        Writes a window; called from one other thread.
    progress : Progress
    doing : str
        What the progress says.

    Raises
    ------
    Cancelled
        When the user cancelled; some windows may have been written.
    """
    done = 0
    total = sum(window.pixels for window in plan.windows)
    with _read_ahead(scene, plan) as windows, _write_behind(sink) as write:
        for window, values, valid in windows:
            progress.report(done / total, doing)
            write(window, mapper.map(values, valid))
            done += window.pixels
        progress.report(1.0, doing)


def _without_halo(valid: NDArray[np.bool_], radius: int) -> NDArray[np.bool_]:
    rows, cols = valid.shape
    return valid[radius : rows - radius, radius : cols - radius]


@contextmanager
def _read_ahead(
    scene: Scene, plan: Plan
) -> Iterator[Iterator[tuple[Window, np.ndarray, np.ndarray]]]:
    """Read windows with their halo in a thread of its own, one ahead of the consumer."""
    # The arrays are reused: one is being filled while the other is computed on. Fresh memory of
    # this size would cost more than reading. They are flat, as windows at far edges are smaller.
    free: queue.Queue[Arrays] = queue.Queue()
    bands, most = scene.good_bands, plan.padded_shape[0] * plan.padded_shape[1]
    for _ in range(IN_FLIGHT - 1):
        free.put((np.empty(bands * most, np.float32), np.empty(most, bool)))
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
                    shape, size = (padded.rows, padded.cols), padded.pixels
                    values, valid = own.read(
                        padded,
                        arrays[0][: bands * size].reshape(bands, *shape),
                        arrays[1][:size].reshape(shape),
                    )
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
def _write_behind(
    sink: Callable[[Window, Result], None],
) -> Iterator[Callable[[Window, Result], None]]:
    """Write windows in a thread of its own, at most one behind the producer."""
    waiting: queue.Queue[Optional[tuple[Window, Result]]] = queue.Queue(maxsize=1)
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

    def put(window: Window, result: Result) -> None:
        if failure:
            raise failure[0]
        waiting.put((window, result))

    thread = threading.Thread(target=write, name="write", daemon=True)
    thread.start()
    try:
        yield put
    finally:
        waiting.put(None)
        thread.join()
    if failure:
        raise failure[0]
