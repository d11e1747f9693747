"""Runs a recoding job: a class raster in, a raster of its parent classes out."""

from __future__ import annotations

from .class_raster import ClassRasterReader
from .jobs import RecodeJob, ResultEvent
from .map_recoding import recode
from .output_files import check_output
from .products import SUFFIXES
from .progress import Progress
from .prompts import read_prompt_set
from .raster_sources import raster_sources
from .text import worded


def run_recoding(job: RecodeJob, progress: Progress) -> ResultEvent:
    """Bring the classes of a raster together by their parents, as the job says.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know; nothing is written then.
    """
    inputs = [*raster_sources(job.classes), *([job.prompts] if job.prompts else [])]
    check_output(job.output, inputs, SUFFIXES)
    prompts = read_prompt_set(job.prompts) if job.prompts else None
    with ClassRasterReader(job.classes) as raster:
        path, pixels = recode(job.output, raster, prompts, progress)
    progress.finish(worded("recoded"))
    return ResultEvent(
        {"classes": str(path)},
        {
            "pixels": sum(pixels.values()),
            "classes": sum(1 for count in pixels.values() if count),
            "class_pixels": pixels,
        },
    )
