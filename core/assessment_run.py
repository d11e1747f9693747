"""Runs an assessment job: class raster and reference labels in, an accuracy report out."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from .accuracy import STRATIFIED, Assessment, assess
from .errors import LabelError
from .jobs import AssessJob, ResultEvent
from .labels import Labels, read_labels
from .products import ClassRaster, read_class_raster
from .progress import Progress
from .raster_sources import raster_sources
from .report import check_report, write_report
from .report_context import ReportContext
from .sample_strata import (
    REFERENCE_FIELD,
    StratifiedReference,
    has_areas,
    has_strata,
    strata_of_fields,
    strata_of_map,
    strata_of_raster,
)
from .text import counted, worded
from .thumbnail import class_picture

STRATA_OF_MAP = "map"
"""Takes the map's classes as strata, whatever a sample says of its own."""

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
    if job.strata and job.sample != STRATIFIED:
        raise LabelError(
            "strata-undeclared",
            worded(
                "Strata were given, but the reference is not declared a stratified random "
                "sample; declare it, or leave out the strata."
            ),
        )
    of_raster = job.strata if job.strata not in (None, STRATA_OF_MAP) else None
    given = [path for path in (job.classes, job.reference, job.exclude, of_raster) if path]
    inputs = [source for path in given for source in raster_sources(path)]
    check_report(job.output, inputs)
    progress.report(0.0, worded("reading the class raster"))
    raster = read_class_raster(job.classes)
    progress.report(0.3, worded("reading the reference"))
    is_drawn = has_strata(job.reference, job.layer)
    # The fields of a drawn sample are known; others would have to be told apart.
    field = job.field or (REFERENCE_FIELD if is_drawn else None)
    reference = read_labels(job.reference, raster.grid, None, field, job.layer)
    exclude: Optional[Labels] = None
    if job.exclude:
        # The reference of a drawn sample has a field of its own, which other labels lack.
        exclude = read_labels(job.exclude, raster.grid, None, job.field, job.exclude_layer)
    progress.info(
        worded(
            "{pixels} reference pixels of {classes} classes.",
            pixels=reference.pixels,
            classes=len(reference.counts()),
        )
    )
    notices = list(reference.notices())
    of_polygons = bool(raster.provenance.get("inside"))
    if of_polygons:
        # What was not asked for is no error of the map.
        reference, left_out = _on_map(reference, raster)
        notices += left_out
    mapped = raster.without_unclassified()
    stratified: Optional[StratifiedReference] = None
    if job.sample == STRATIFIED:
        progress.report(0.5, worded("reading the strata"))
        if of_raster:
            shown = raster.array > 0 if of_polygons else None
            stratified = strata_of_raster(of_raster, raster.grid, reference, exclude, shown)
        elif is_drawn and job.strata is None:
            stratified = strata_of_fields(job.reference, job.layer, mapped, reference, exclude)
        else:
            stratified = strata_of_map(mapped, reference, exclude)
        reference = stratified.reference
        notices += stratified.notices
    elif is_drawn and job.sample is None:
        progress.info(
            worded(
                "The reference has the fields of a stratified random sample; declare it as one "
                "to have the accuracy of the whole map and class areas estimated."
            )
        )
    if job.sample is not None and has_areas(job.reference, job.layer):
        notices.append(
            worded(
                "The reference is polygons. Standard errors hold only if each of its pixels "
                "was drawn on its own; pixels of a polygon drawn as a whole resemble each "
                "other, and the errors are then larger than given."
            )
        )
    for notice in notices:
        progress.warning(notice)
    progress.report(0.7, worded("comparing"))
    assessment = assess(
        mapped.array,
        reference,
        mapped.legend,
        exclude,
        job.sample,
        stratified.strata if stratified else None,
    )
    # A report travels; the folders of this machine do not.
    reference_name = Path(job.reference).name
    context = ReportContext(
        classes=Path(job.classes).name,
        reference=_shown(reference_name, job.layer, field),
        excluded=Path(job.exclude).name if job.exclude else "",
        map_facts=_map_facts(raster),
        model_facts=_model_facts(raster),
        notes=tuple(notice.replace(job.reference, reference_name) for notice in notices),
        thumbnail_png=class_picture(raster),
    )
    written = write_report(job.output, assessment, context)
    progress.finish(worded("assessed"))
    return ResultEvent(
        {"report": str(written.html), "json": str(written.json), "csv": str(written.csv)},
        _summary(assessment),
    )


def _summary(assessment: Assessment) -> dict[str, Any]:
    """Return the figures that matter most; what is undefined is None."""
    figures: dict[str, Any] = {
        "overall_accuracy": assessment.overall,
        "average_accuracy": assessment.average,
        "kappa": assessment.kappa,
        "macro_f1": assessment.macro_f1,
        "pixels": assessment.n,
    }
    if assessment.estimates is not None:
        overall = assessment.estimates.overall
        figures["map_accuracy"] = overall.value
        error = overall.standard_error
        figures["map_accuracy_error"] = None if math.isnan(error) else error
    return figures


def _on_map(reference: Labels, raster: ClassRaster) -> tuple[Labels, list[str]]:
    """Return the reference where the map has data, and what is to be said of the rest.

    Raises
    ------
    LabelError
        ``labels.empty`` when there is none.
    """
    kept = raster.array[reference.rows, reference.cols] > 0
    outside = int((~kept).sum())
    if not outside:
        return reference, []
    inside = raster.provenance["inside"]
    if not kept.any():
        raise LabelError(
            "empty",
            worded(
                "The map has no data at any reference pixel of {reference}: it was made inside "
                "{inside} only; give a reference of places inside.",
                reference=reference.source,
                inside=inside,
            ),
        )
    part = replace(
        reference,
        rows=reference.rows[kept],
        cols=reference.cols[kept],
        class_ids=reference.class_ids[kept],
    )
    return part, [
        counted(
            outside,
            worded(
                "The map was made inside {inside} only: {count} reference pixel where it has no "
                "data is left out.",
                inside=inside,
                count=f"{outside:,}",
            ),
            worded(
                "The map was made inside {inside} only: {count} reference pixels where it has no "
                "data are left out.",
                inside=inside,
                count=f"{outside:,}",
            ),
        )
    ]


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
    if raster.provenance.get("inside"):
        facts.append(("Mapped inside", raster.provenance["inside"]))
    return tuple(facts)


def _model_facts(raster: ClassRaster) -> tuple[tuple[str, str], ...]:
    return tuple(
        (label, raster.provenance[key]) for key, label in _MODEL_FACTS if raster.provenance.get(key)
    )
