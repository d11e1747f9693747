"""Runs a disagreement job: a class raster and labels in, a raster of where they differ out."""

from __future__ import annotations

from .class_raster import ClassRasterReader
from .disagreement import write_disagreement
from .jobs import DisagreementJob, ResultEvent
from .labels import read_labels
from .output_files import check_output
from .products import SUFFIXES
from .progress import Progress
from .raster_sources import raster_sources
from .text import pixel_count, worded

_SHOWN_PAIRS = 5


def run_disagreement(job: DisagreementJob, progress: Progress) -> ResultEvent:
    """Write where a class raster disagrees with labels, as the job says.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know; nothing is written then.
    """
    inputs = [source for path in (job.classes, job.labels) for source in raster_sources(path)]
    check_output(job.output, inputs, SUFFIXES)
    with ClassRasterReader(job.classes) as raster:
        progress.report(0.0, worded("reading the labels"))
        labels = read_labels(job.labels, raster.grid, None, job.field, job.layer)
        for notice in labels.notices():
            progress.warning(notice)
        found = write_disagreement(job.output, raster, labels, progress.part(0.2, 1.0))
    progress.finish(worded("compared with the labels"))
    if found.outside:
        progress.info(
            worded(
                "Labelled pixels where the map has no data: {outside}.",
                outside=f"{found.outside:,}",
            )
        )
    for name, count in found.pairs[:_SHOWN_PAIRS]:
        progress.info(worded("{name}: {pixels}.", name=name, pixels=pixel_count(count)))
    return ResultEvent(
        {"disagreement": str(found.path)},
        {
            "pixels": found.labelled,
            "wrong_pixels": found.wrong,
            "agreement": 1 - found.wrong / found.labelled,
        },
    )
