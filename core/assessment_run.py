"""Runs an assessment job: class raster and reference labels in, an accuracy report out."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from .accuracy import assess
from .jobs import AssessJob, ResultEvent
from .labels import Labels, read_labels
from .output_files import check_output
from .products import read_class_raster
from .progress import Progress
from .report import ReportContext, write_report


def run_assessment(job: AssessJob, progress: Progress) -> ResultEvent:
    """Assess a class raster as the job says, and write the report.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know; nothing is written then.
    """
    inputs = [path for path in (job.classes, job.reference, job.exclude) if path]
    check_output(job.output, inputs, (".html", ".htm"), also=(".json", ".csv"))
    progress.report(0.0, "reading the class raster")
    raster = read_class_raster(job.classes)
    progress.report(0.3, "reading the reference")
    reference = read_labels(job.reference, raster.grid, None, job.field, job.layer)
    _tell(reference, progress)
    exclude: Optional[Labels] = None
    if job.exclude:
        exclude = read_labels(job.exclude, raster.grid, None, job.field, None)
    progress.report(0.7, "comparing")
    assessment = assess(raster.array, reference, raster.legend, exclude)
    context = ReportContext(
        classes=Path(job.classes).name,
        reference=reference.source,
        excluded=Path(job.exclude).name if job.exclude else "",
    )
    written = write_report(job.output, assessment, context)
    progress.report(1.0, "assessed")
    return ResultEvent(
        {"report": str(written.html), "json": str(written.json), "csv": str(written.csv)},
        {
            "overall_accuracy": assessment.overall,
            "average_accuracy": assessment.average,
            "kappa": assessment.kappa,
            "pixels": assessment.n,
        },
    )


def _tell(reference: Labels, progress: Progress) -> None:
    progress.info(f"{reference.pixels} reference pixels of {len(reference.counts())} classes.")
    if reference.ambiguous:
        progress.warning(
            f"{reference.ambiguous} pixels carry labels of several classes and are left out."
        )
