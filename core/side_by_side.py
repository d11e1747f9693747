"""Runs a few tasks in threads of their own, with one progress and one Cancel for all of them."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from typing import Callable, TypeVar

import torch

from .progress import Progress

_POLL_S = 0.1

Made = TypeVar("Made")


def side_by_side(
    tasks: Sequence[Callable[[Progress], Made]], threads: int, progress: Progress
) -> list[Made]:
    """Return what each of some tasks makes, in their order.

    Within a task torch computes on one thread. The outcome does not depend on the number of
    threads, as long as no task draws from torch's own random numbers or changes what others read.

    Parameters
    ----------
    tasks : sequence of callable (Progress) -> value
    threads : int
        Tasks that run at a time. With one, they run in the caller's thread, one after the other.
    progress : Progress
        All tasks count alike.

    Raises
    ------
    Exception
        What the first of the tasks raised; the others are then told to stop.
    """
    count = len(tasks)
    if min(threads, count) <= 1:
        return [task(progress.part(i / count, (i + 1) / count)) for i, task in enumerate(tasks)]
    board = _Board(count)
    before = torch.get_num_threads()
    try:
        with ThreadPoolExecutor(
            threads, "task", initializer=torch.set_num_threads, initargs=(1,)
        ) as pool:
            running = [pool.submit(task, board.progress_of(i)) for i, task in enumerate(tasks)]
            left = set(running)
            try:
                while left:
                    ended, left = wait(left, _POLL_S, FIRST_COMPLETED)
                    for future in ended:
                        future.result()
                    board.tell(progress)
            except BaseException:
                # Told here, or else the pool would wait for the others to come to their end.
                board.stop.set()
                for future in left:
                    future.cancel()
                raise
        return [future.result() for future in running]
    finally:
        # The number is a thread's own, but threads to come inherit the last one set.
        torch.set_num_threads(before)


class _Board:
    """Where tasks write how far they are; only the caller's thread tells the user."""

    def __init__(self, count: int) -> None:
        self.stop = threading.Event()
        self._done = [0.0] * count
        self._message = ""
        self._said: list[tuple[str, str]] = []

    def progress_of(self, task: int) -> Progress:
        def write(fraction: float, message: str) -> None:
            self._done[task] = fraction
            self._message = message

        return Progress(
            write, lambda level, message: self._said.append((level, message)), self.stop.is_set
        )

    def tell(self, progress: Progress) -> None:
        said, self._said[:] = list(self._said), []
        for level, message in said:
            (progress.warning if level == "warning" else progress.info)(message)
        progress.report(sum(self._done) / len(self._done), self._message)
