"""Answers the question about one pixel on the command line."""

from __future__ import annotations

import json
from typing import TextIO

from .jobs import PixelJob
from .progress import Progress


def show_pixel(job: PixelJob, out: TextIO, err: TextIO) -> int:
    """Print what is known of a pixel as JSON, warnings to `err`; returns the exit code 0.

    Raises
    ------
    SpectraPromptError
        As `run_pixel`.
    """
    from .service import run_job

    def tell(level: str, message: str) -> None:
        err.write(f"Warning: {message}\n" if level == "warning" else f"{message}\n")

    result = run_job(job, Progress(on_log=tell))
    out.write(json.dumps(result.summary, indent=2, ensure_ascii=False) + "\n")
    return 0
