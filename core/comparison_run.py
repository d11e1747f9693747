"""Runs a comparison job: two class rasters in, a raster of differences and a report out."""

from __future__ import annotations

from pathlib import Path

from .class_raster import ClassRasterReader
from .comparison_report import CSV_SUFFIX, ComparisonContext, write_comparison
from .grid_area import pixel_area_of
from .jobs import CompareJob, ResultEvent
from .map_comparison import compare_maps, write_differences
from .output_files import check_output
from .products import SUFFIXES
from .progress import Progress
from .raster_sources import raster_sources
from .text import pixel_count, worded

_SHOWN_CHANGES = 5


def run_comparison(job: CompareJob, progress: Progress) -> ResultEvent:
    """Compare two class rasters as the job says, and write what differs.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know; nothing is written then.
    """
    inputs = [source for path in (job.first, job.second) for source in raster_sources(path)]
    check_output(job.output, inputs, SUFFIXES)
    if job.report:
        check_output(job.report, [*inputs, job.output], (".html", ".htm"), also=(CSV_SUFFIX,))
    progress.report(0.0, worded("comparing"))
    outputs: dict[str, str] = {}
    with ClassRasterReader(job.first) as first, ClassRasterReader(job.second) as second:
        comparison = compare_maps(first, second, progress.part(0.0, 0.5))
        path, _ = write_differences(job.output, first, second, comparison, progress.part(0.5, 0.98))
        outputs["differences"] = str(path)
        if job.report:
            # A report travels; the folders of this machine do not.
            context = ComparisonContext(
                Path(job.first).name, Path(job.second).name, pixel_area_of(first.grid)
            )
            written = write_comparison(job.report, comparison, context)
            outputs.update(report=str(written.html), csv=str(written.csv))
    progress.finish(worded("compared"))
    names = [c.name for c in comparison.classes]
    for row, col in comparison.changes()[:_SHOWN_CHANGES]:
        count = int(comparison.matrix[row, col])
        progress.info(
            worded(
                "{before} → {after}: {pixels}.",
                before=names[row],
                after=names[col],
                pixels=pixel_count(count),
            )
        )
    return ResultEvent(
        outputs,
        {
            "agreement": comparison.agreement,
            "pixels": comparison.compared,
            "changed_pixels": comparison.compared - comparison.same,
            "only_in_first": int(comparison.only_first.sum()),
            "only_in_second": int(comparison.only_second.sum()),
        },
    )
