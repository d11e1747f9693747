"""Chooses the device to compute on, and says why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .errors import EngineError
from .text import worded

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Device:
    """The device in use.

    Attributes
    ----------
    name : str
        ``"cpu"`` or ``"cuda"``.
    description : str
        The device in words, with the reason where a GPU was wanted and is not used.
    reason : str
        Why a GPU was wanted and is not used; empty otherwise.
    """

    name: str
    description: str
    reason: str = ""

    @property
    def torch(self) -> torch.device:
        """The device for torch."""
        import torch

        return torch.device(self.name)


def choose_device(wanted: str) -> Device:
    """Return the device to use.

    Parameters
    ----------
    wanted : str
        ``"auto"`` (CUDA if it works, else CPU), ``"cpu"`` or ``"cuda"``.

    Raises
    ------
    EngineError
        ``engine.unknown-device`` for another name; ``engine.cuda-unusable`` when CUDA was asked
        for by name and does not work.
    """
    if wanted not in ("auto", "cpu", "cuda"):
        raise EngineError(
            "unknown-device",
            worded("Unknown device {wanted}; use auto, cpu or cuda.", wanted=repr(wanted)),
        )
    if wanted == "cpu":
        return _cpu("")
    problem = _cuda_problem()
    if problem is None:
        import torch

        return Device("cuda", worded("CUDA ({name})", name=torch.cuda.get_device_name(0)))
    if wanted == "cuda":
        raise EngineError(
            "cuda-unusable",
            worded(
                "CUDA was asked for but cannot be used: {problem}. Use auto or cpu.",
                problem=problem,
            ),
        )
    return _cpu(problem)


def _cpu(reason: str) -> Device:
    import torch

    threads = worded("CPU ({count} threads)", count=torch.get_num_threads())
    return Device(
        "cpu",
        worded("{threads}; no GPU: {reason}", threads=threads, reason=reason)
        if reason
        else threads,
        reason,
    )


def _cuda_problem() -> str | None:
    """Return why CUDA does not work, or None when a small computation on it succeeds."""
    import torch

    if torch.version.cuda is None:
        return worded("this build of torch has no CUDA")
    try:
        if not torch.cuda.is_available():
            return worded(
                "no CUDA device or driver was found, or the driver is too old for this torch"
            )
        probe = torch.ones(8, 8, device="cuda")
        if float((probe @ probe).sum().cpu()) != 512.0:
            return worded("a test computation on the GPU gave a wrong result")
    except RuntimeError as error:
        return str(error).splitlines()[0]
    return None
