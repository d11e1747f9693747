"""Runs a job: the one way in for the plugin, the toolbox and the command line."""

from __future__ import annotations

from .jobs import (
    AssessJob,
    ClassifyJob,
    ClassSpectraJob,
    CompareJob,
    CompareTextsJob,
    DevicesJob,
    DisagreementJob,
    EmbedJob,
    ExportJob,
    Job,
    LabelCountsJob,
    LearningCurveJob,
    PixelJob,
    RecodeJob,
    ResultEvent,
    SampleJob,
    SimilarityJob,
    TrainJob,
)
from .progress import Progress


def run_job(job: Job, progress: Progress) -> ResultEvent:  # noqa: PLR0911, PLR0912 (one a job)
    """Run a job to its end and return its result.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know; `Cancelled` when the user cancelled.
    """
    # Imported here, so that an engine that only assesses never loads torch.
    if isinstance(job, TrainJob):
        from .training_run import run_training

        return run_training(job, progress)
    if isinstance(job, ClassifyJob):
        from .classification_run import run_classification

        return run_classification(job, progress)
    if isinstance(job, SimilarityJob):
        from .similarity_run import run_similarity

        return run_similarity(job, progress)
    if isinstance(job, EmbedJob):
        from .embedding_run import run_embedding

        return run_embedding(job, progress)
    if isinstance(job, ExportJob):
        from .export_run import run_export

        return run_export(job, progress)
    if isinstance(job, AssessJob):
        from .assessment_run import run_assessment

        return run_assessment(job, progress)
    if isinstance(job, SampleJob):
        from .sampling_run import run_sampling

        return run_sampling(job, progress)
    if isinstance(job, CompareTextsJob):
        from .prompt_comparison import run_comparison_of_texts

        return run_comparison_of_texts(job, progress)
    if isinstance(job, PixelJob):
        from .pixel_run import run_pixel

        return run_pixel(job, progress)
    if isinstance(job, ClassSpectraJob):
        from .class_spectra_run import run_class_spectra

        return run_class_spectra(job, progress)
    if isinstance(job, DevicesJob):
        from .device_report import report_devices

        return report_devices(job, progress)
    if isinstance(job, LabelCountsJob):
        from .label_counts import run_label_counts

        return run_label_counts(job, progress)
    if isinstance(job, LearningCurveJob):
        from .learning_curve_run import run_learning_curve

        return run_learning_curve(job, progress)
    if isinstance(job, CompareJob):
        from .comparison_run import run_comparison

        return run_comparison(job, progress)
    if isinstance(job, RecodeJob):
        from .recoding_run import run_recoding

        return run_recoding(job, progress)
    if isinstance(job, DisagreementJob):
        from .disagreement_run import run_disagreement

        return run_disagreement(job, progress)
    raise TypeError(f"not a job: {job!r}")
