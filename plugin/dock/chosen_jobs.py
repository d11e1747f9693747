"""The jobs that do what is chosen in the dock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProcessingUtils

from ...core.errors import OutputError
from ...core.jobs import ClassifyJob, Job, LabelCountsJob, LearningCurveJob, TrainJob
from ..layers import label_source, raster_path
from ..model_library import new_model_path
from ..translation import tr
from .classes_section import ClassesSection
from .model_section import ModelSection
from .output_section import OutputSection
from .scene_section import SceneSection


class ChosenJobs:
    """Turns the choices of the dock's sections into jobs.

    All methods raise `SpectraPromptError` when a layer cannot be handed to the engine.

    Parameters
    ----------
    scene : SceneSection
    classes : ClassesSection
    model : ModelSection
    output : OutputSection
    """

    def __init__(
        self,
        scene: SceneSection,
        classes: ClassesSection,
        model: ModelSection,
        output: OutputSection,
    ) -> None:
        self._scene = scene
        self._classes = classes
        self._model = model
        self._output = output

    def classification_jobs(self, taken: Sequence[str]) -> list[Job]:
        """Return the jobs of a run that maps: training first, where a model is to be trained.

        Parameters
        ----------
        taken : sequence of str
            Files that other runs write.
        """
        mapping = self._classify_job()
        if not self._model.trains:
            return [mapping]
        training = self.training_job(taken)
        return [training, replace(mapping, model=training.output)]

    def training_job(self, taken: Sequence[str]) -> TrainJob:
        """Return the job that trains on the labels chosen.

        Parameters
        ----------
        taken : sequence of str
            Files that other runs write.

        Raises
        ------
        OutputError
            ``output.folder`` when no folder can be made for the project's models.
        """
        labels = label_source(self._model.labels)
        return TrainJob(
            scene=raster_path(self._scene.layer),
            labels=labels.path,
            layer=labels.layer,
            field=self._model.field,
            prompts=self._classes.source,
            output=self._model_to_write(taken),
            device=self._output.advanced.device,
        )

    def curve_job(self) -> LearningCurveJob:
        """Return the job that trains with growing shares of the labels chosen."""
        labels = label_source(self._model.labels)
        return LearningCurveJob(
            scene=raster_path(self._scene.layer),
            labels=labels.path,
            layer=labels.layer,
            field=self._model.field,
            prompts=self._classes.source,
            device=self._output.advanced.device,
        )

    def label_counts_job(self) -> LabelCountsJob:
        """Return the job that counts the labels chosen."""
        labels = label_source(self._model.labels)
        return LabelCountsJob(
            scene=raster_path(self._scene.layer),
            labels=labels.path,
            layer=labels.layer,
            field=self._model.field,
            prompts=self._classes.source,
        )

    def _classify_job(self) -> ClassifyJob:
        output = self._output.path or QgsProcessingUtils.generateTempFilename("classes.tif")
        advanced = self._output.advanced
        measures = self._output.measure_paths(output)
        takes_set = self._model.takes_prompts and not self._model.trains
        return ClassifyJob(
            scene=raster_path(self._scene.layer),
            model=self._model.model_path,
            output=output,
            confidence=measures.get("confidence"),
            margin=measures.get("margin"),
            entropy=measures.get("entropy"),
            prompts=self._classes.source if takes_set else None,
            unclassified_below=advanced.unclassified_below,
            extent=self._output.extent_choice.extent(),
            device=advanced.device,
        )

    def _model_to_write(self, taken: Sequence[str]) -> str:
        if self._model.save_path:
            return self._model.save_path
        path = new_model_path(self._scene.layer.name(), taken)
        if not path:
            return str(QgsProcessingUtils.generateTempFilename("model.spm"))
        folder = Path(path).parent
        try:
            folder.mkdir(exist_ok=True)
        except OSError as problem:
            text = tr("The folder {folder} for models cannot be made: {problem}.")
            raise OutputError(
                "folder", text.format(folder=folder, problem=problem.strerror)
            ) from None
        return path
