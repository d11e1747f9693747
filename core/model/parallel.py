"""Shares the parts of a window between threads, each of which computes alone.

torch's own threads share every single operation and meet after each; that costs more than it gains
where an operation takes microseconds, and far more where other programs use the processor, since
they wait by spinning. Here a thread takes whole parts, one after the other, and meets the others at
the end. A part is computed by one thread in any case, so their number changes no bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Callable, TypeVar

import torch

Part = TypeVar("Part")


def in_parallel(work: Callable[[Part], None], parts: Sequence[Part]) -> None:
    """Call `work` for every part, in as many threads as torch has on the processor.

    Inference mode is that of the caller.

    Parameters
    ----------
    work : callable (part) -> None
        Must be safe to run for several parts at a time; what it raises is raised here.
    parts : sequence
    """
    threads = torch.get_num_threads()
    count = min(threads, len(parts))
    inference = torch.is_inference_mode_enabled()

    def alone() -> None:
        torch.set_num_threads(1)

    def run(part: Part) -> None:
        with torch.inference_mode(inference):
            work(part)

    if count <= 1:
        for part in parts:
            work(part)
        return
    try:
        with ThreadPoolExecutor(count, "part", initializer=alone) as pool:
            for done in [pool.submit(run, part) for part in parts]:
                done.result()
    finally:
        # The number is a thread's own, but threads to come inherit the last one set.
        torch.set_num_threads(threads)
