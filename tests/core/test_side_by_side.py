"""Tasks side by side: their order, their progress, what they raise, and Cancel."""

from __future__ import annotations

import threading
import time
from typing import Callable

import pytest
import torch

from spectraprompt.core.errors import Cancelled, TrainingError
from spectraprompt.core.progress import Progress
from spectraprompt.core.side_by_side import side_by_side


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_come_in_the_order_of_the_tasks(threads: int) -> None:
    def task(number: int) -> Callable[[Progress], int]:
        def made(progress: Progress) -> int:
            time.sleep(0.02 * (3 - number))
            progress.info(f"task {number}")
            progress.report(1.0, "done")
            return number

        return made

    said: list[str] = []
    done: list[float] = []
    progress = Progress(
        lambda fraction, _: done.append(fraction), lambda _, text: said.append(text)
    )
    assert side_by_side([task(i) for i in range(3)], threads, progress) == [0, 1, 2]  # type: ignore[misc]
    assert sorted(said) == ["task 0", "task 1", "task 2"]
    assert done == sorted(done)
    assert done[-1] == pytest.approx(1.0)


def test_tasks_run_at_the_same_time_and_each_on_one_thread_of_torch() -> None:
    meeting = threading.Barrier(2, timeout=10)

    def task(_: Progress) -> int:
        meeting.wait()  # passed only when both are here
        return torch.get_num_threads()

    before = torch.get_num_threads()
    assert side_by_side([task, task], 2, Progress()) == [1, 1]
    assert torch.get_num_threads() == before


def test_what_one_raises_stops_the_others() -> None:
    def failing(_: Progress) -> None:
        raise TrainingError("diverged", "no number")

    def endless(progress: Progress) -> None:
        while True:
            time.sleep(0.01)
            progress.report(0.5)

    with pytest.raises(TrainingError, match="no number"):
        side_by_side([endless, failing], 2, Progress())


def test_cancel_reaches_all_of_them() -> None:
    started = time.monotonic()

    def endless(progress: Progress) -> None:
        while True:
            time.sleep(0.01)
            progress.report(0.5)

    progress = Progress(cancelled=lambda: time.monotonic() - started > 0.3)
    with pytest.raises(Cancelled):
        side_by_side([endless, endless], 2, progress)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("task")]
