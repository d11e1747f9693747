"""Runs an export job: a bundle in, files for other programs out."""

from __future__ import annotations

from .jobs import ExportJob, ResultEvent
from .model_choice import model_path
from .onnx_export import export_model
from .progress import Progress
from .text import worded


def run_export(job: ExportJob, progress: Progress) -> ResultEvent:
    """Write a model's network as ONNX, and its prompts and manifest as JSON, as the job says.

    Raises
    ------
    SpectraPromptError
        As `export_model` and `model_path`; nothing is written then.
    """
    progress.report(0.0, worded("reading the model"))
    exported = export_model(model_path(job.model), job.output)
    progress.info(exported.usage)
    progress.finish(worded("exported"))
    return ResultEvent(
        {"onnx": exported.path, "prompts": exported.prompts, "manifest": exported.manifest},
        {"classes": len(exported.classes), "radius": exported.radius},
    )
