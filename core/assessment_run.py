"""Runs an assessment job: class raster and reference labels in, an accuracy report out."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from .accuracy import assess
from .jobs import AssessJob, ResultEvent
from .labels import Labels, read_labels
from .output_files import check_output
from .products import ClassRaster, read_class_raster
from .progress import Progress
from .raster_sources import raster_sources
from .report import write_report
from .report_context import ReportContext
from .thumbnail import class_picture

_MODEL_FACTS = (
    ("model_file", "Model"),
    ("prompt_set", "Prompt set"),
    ("software", "Software"),
    ("created", "Classified"),
)


def run_assessment(job: AssessJob, progress: Progress) -> ResultEvent:
    """Assess a class raster as the job says, and write the report.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know; nothing is written then.
    """
    given = [path for path in (job.classes, job.reference, job.exclude) if path]
    inputs = [source for path in given for source in raster_sources(path)]
    check_output(job.output, inputs, (".html", ".htm"), also=(".json", ".csv"))
    progress.report(0.0, "reading the class raster")
    raster = read_class_raster(job.classes)
    progress.report(0.3, "reading the reference")
    reference = read_labels(job.reference, raster.grid, None, job.field, job.layer)
    exclude: Optional[Labels] = None
    if job.exclude:
        exclude = read_labels(job.exclude, raster.grid, None, job.field, job.exclude_layer)
    progress.info(f"{reference.pixels} reference pixels of {len(reference.counts())} classes.")
    notices = reference.notices()
    for notice in notices:
        progress.warning(notice)
    progress.report(0.7, "comparing")
    mapped = raster.without_unclassified()
    assessment = assess(mapped.array, reference, mapped.legend, exclude, job.sample)
    # A report travels; the folders of this machine do not.
    reference_name = Path(job.reference).name
    context = ReportContext(
        classes=Path(job.classes).name,
        reference=_shown(reference_name, job.layer, job.field),
        excluded=Path(job.exclude).name if job.exclude else "",
        map_facts=_map_facts(raster),
        model_facts=_model_facts(raster),
        notes=tuple(notice.replace(job.reference, reference_name) for notice in notices),
        thumbnail_png=class_picture(raster),
    )
    written = write_report(job.output, assessment, context)
    progress.finish("assessed")
    return ResultEvent(
        {"report": str(written.html), "json": str(written.json), "csv": str(written.csv)},
        {
            "overall_accuracy": assessment.overall,
            "average_accuracy": assessment.average,
            "kappa": assessment.kappa,
            "pixels": assessment.n,
        },
    )


def _shown(name: str, layer: Optional[str], field: Optional[str]) -> str:
    """Return a file's name with the layer and field that were read from it."""
    parts = [name]
    if layer:
        parts.append(f"layer {layer}")
    if field:
        parts.append(f"field {field}")
    return ", ".join(parts)


def _map_facts(raster: ClassRaster) -> tuple[tuple[str, str], ...]:
    facts = [("Size", f"{raster.grid.cols:,} × {raster.grid.rows:,} pixels")]
    if raster.provenance.get("scene"):
        facts.append(("Scene", raster.provenance["scene"]))
    return tuple(facts)


def _model_facts(raster: ClassRaster) -> tuple[tuple[str, str], ...]:
    return tuple(
        (label, raster.provenance[key]) for key, label in _MODEL_FACTS if raster.provenance.get(key)
    )
