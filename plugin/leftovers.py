"""Tidies up after an engine that was ended by force."""

from __future__ import annotations

from pathlib import Path

from ..core.jobs import AssessJob, ClassifyJob, CompareJob, Job
from ..core.output_files import clear_leftovers


def remove_leftovers(job: Job) -> None:
    """Remove the temporary files that a killed job left beside its outputs.

    Call it only once the engine is gone.
    """
    for path in _written_by(job):
        clear_leftovers(path)


def _written_by(job: Job) -> list[Path]:
    output = getattr(job, "output", None)
    if output is None:  # a job that only tells something
        return []
    paths = [Path(output)]
    if isinstance(job, ClassifyJob):
        measures = (job.confidence, job.margin, job.entropy)
        paths += [Path(measure) for measure in measures if measure]
    if isinstance(job, AssessJob):
        paths += [paths[0].with_suffix(suffix) for suffix in (".json", ".csv")]
    if isinstance(job, CompareJob) and job.report:
        paths.append(Path(job.report))  # its matrix goes by the same temporary name
    return paths
