"""The jobs that do what is chosen in the dock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsProcessingUtils

from ...core.errors import OutputError
from ...core.jobs import (
    ClassifyJob,
    DisagreementJob,
    Job,
    LabelCountsJob,
    LearningCurveJob,
    TrainJob,
)
from ...core.prompts import write_prompt_set
from ..label_counter import countable_labels
from ..layers import LabelSource, label_source, raster_path
from ..model_library import models_folder, new_model_path
from ..results.run_group import DISAGREEMENT
from ..temporary_copies import new_copy, remove_copies
from ..translation import tr
from .classes_section import ClassesSection
from .model_section import ModelSection
from .output_section import OutputSection
from .scene_section import SceneSection


@dataclass(frozen=True)
class ChosenRun:
    """What is to be done, and the files that were copied for it.

    Attributes
    ----------
    jobs : tuple of Job
        At most one training job, first.
    copies : tuple of str
        To be removed when the run is over; see `temporary_copies`.
    """

    jobs: tuple[Job, ...]
    copies: tuple[str, ...] = ()


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

    def classification(self, taken: Sequence[str], waits: bool) -> ChosenRun:
        """Return a run that maps: training first, where a model is to be trained.

        Parameters
        ----------
        taken : sequence of str
            Files that other runs write.
        waits : bool
            Whether the run has to wait for others, and is to keep what is chosen now.
        """
        with _Copies() as copies:
            mapping = self._classify_job(copies)
            jobs: list[Job] = []
            if self._model.trains:
                # The labels are read again at the end, when they may have been edited.
                as_now = waits or self._output.wants_disagreement
                training = self._training_job(taken, copies, as_now)
                jobs.append(training)
                mapping = replace(mapping, model=training.output)
            jobs.append(mapping)
            if self._output.wants_disagreement:
                jobs.append(self._disagreement_job(mapping.output, copies))
            return ChosenRun(tuple(jobs), copies.kept())

    def training(self, taken: Sequence[str], waits: bool) -> ChosenRun:
        """Return a run that trains on the labels chosen.

        Parameters
        ----------
        taken, waits
            As in `classification`.

        Raises
        ------
        OutputError
            ``output.folder`` when no folder can be made for the project's models.
        """
        with _Copies() as copies:
            return ChosenRun((self._training_job(taken, copies, waits),), copies.kept())

    def curve(self, waits: bool) -> ChosenRun:
        """Return a run that trains with growing shares of the labels chosen.

        Parameters
        ----------
        waits : bool
            As in `classification`.
        """
        with _Copies() as copies:
            labels = copies.labels(self._model.labels, waits)
            job = LearningCurveJob(
                scene=raster_path(self._scene.layer),
                labels=labels.path,
                layer=labels.layer,
                field=self._model.field,
                prompts=copies.prompts(self._classes),
                device=self._output.advanced.device,
            )
            return ChosenRun((job,), copies.kept())

    def label_counts_job(self) -> LabelCountsJob:
        """Return the job that counts the labels chosen; see `countable_labels`."""
        field = self._model.field
        labels = countable_labels(self._model.labels, field, self._scene.layer)
        return LabelCountsJob(
            scene=raster_path(self._scene.layer),
            labels=labels.path,
            layer=labels.layer,
            field=field,
            prompts=self._classes.source,
        )

    def _training_job(self, taken: Sequence[str], copies: _Copies, waits: bool) -> TrainJob:
        labels = copies.labels(self._model.labels, waits)
        return TrainJob(
            scene=raster_path(self._scene.layer),
            labels=labels.path,
            layer=labels.layer,
            field=self._model.field,
            prompts=copies.prompts(self._classes),
            output=self._model_to_write(taken),
            device=self._output.advanced.device,
        )

    def _disagreement_job(self, classes: str, copies: _Copies) -> DisagreementJob:
        self._model.training.settle_field()
        labels = copies.labels(self._model.labels, as_now=True)
        return DisagreementJob(
            classes=classes,
            labels=labels.path,
            output=self._output.paths_beside(classes)[DISAGREEMENT],
            field=self._model.field,
            layer=labels.layer,
        )

    def _classify_job(self, copies: _Copies) -> ClassifyJob:
        output = self._output.path or QgsProcessingUtils.generateTempFilename("classes.tif")
        advanced = self._output.advanced
        measures = self._output.paths_beside(output)
        area = self._output.extent_choice
        polygons = copies.add(area.polygons())
        takes_set = self._model.takes_prompts and not self._model.trains
        return ClassifyJob(
            scene=raster_path(self._scene.layer),
            model=self._model.model_path,
            output=output,
            confidence=measures.get("confidence"),
            margin=measures.get("margin"),
            entropy=measures.get("entropy"),
            prompts=copies.prompts(self._classes) if takes_set else None,
            unclassified_below=advanced.unclassified_below,
            extent=None if polygons else area.extent(),
            inside=polygons or None,
            device=advanced.device,
        )

    def _model_to_write(self, taken: Sequence[str]) -> str:
        path = self._model.save_path or new_model_path(self._scene.layer.name(), taken)
        if not path:
            return str(QgsProcessingUtils.generateTempFilename("model.spm"))
        folder = models_folder()
        if folder is None or Path(path).parent != folder:
            return path
        try:
            folder.mkdir(exist_ok=True)
        except OSError as problem:
            text = tr("The folder {folder} for models cannot be made: {problem}.")
            raise OutputError(
                "folder", text.format(folder=folder, problem=problem.strerror)
            ) from None
        return path


class _Copies:
    """Collects copies while a run is put together; an error on the way removes them."""

    def __init__(self) -> None:
        self._paths: list[str] = []
        self._labels: Optional[LabelSource] = None
        self._is_kept = False

    def __enter__(self) -> _Copies:
        return self

    def __exit__(self, *_problem: object) -> None:
        if not self._is_kept:
            remove_copies(self._paths)

    def add(self, path: str) -> str:
        """Take note of a copy; returns its path. Empty is none."""
        if path:
            self._paths.append(path)
        return path

    def labels(self, layer: QgsMapLayer, as_now: bool) -> LabelSource:
        """Return the run's labels as a file, see `label_source`; asked again, the same."""
        if self._labels is None:
            self._labels = label_source(layer, as_now)
            self.add(self._labels.path if self._labels.is_copy else "")
        return self._labels

    def prompts(self, section: ClassesSection) -> str:
        """Return the prompt set chosen, as it is now: the name of one that comes along, or a file.

        The file is always copied: an edit while the engine starts would already be too late.
        """
        source = Path(section.source)
        if section.prompts is None or not source.is_absolute():
            return section.source
        path = self.add(new_copy(source.stem, ".json"))
        return str(write_prompt_set(path, section.prompts))

    def kept(self) -> tuple[str, ...]:
        """Return the copies, which are now the run's."""
        self._is_kept = True
        return tuple(self._paths)
