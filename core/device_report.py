"""Tells which devices models can be computed on, before a run asks for one."""

from __future__ import annotations

from .device import choose_device
from .jobs import DevicesJob, ResultEvent
from .progress import Progress
from .text import worded


def report_devices(job: DevicesJob, progress: Progress) -> ResultEvent:
    """Return the devices that work.

    Returns
    -------
    ResultEvent
        Its summary holds ``cpu`` and ``cuda``, each device in words; ``cuda`` is empty where none
        works, and ``reason`` then says why.
    """
    progress.report(0.0, worded("looking for devices"))
    best = choose_device("auto")
    cpu = choose_device("cpu")
    is_cuda = best.name == "cuda"
    return ResultEvent(
        {},
        {
            "cpu": cpu.description,
            "cuda": best.description if is_cuda else "",
            "reason": best.reason,
        },
    )
