"""Write a prompt set with the classes that a layer tells of."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...core.prompt_checks import check_draft
from ...core.prompt_draft import draft_from_entries, prompt_set_of
from ...core.prompts import write_prompt_set
from ..prompt_editor.sources import FIELD, class_entries, class_sources
from ..prompt_editor.wording import worded
from ..translation import tr
from .base import EngineAlgorithm, is_set, readable_errors
from .groups import PROMPTS


class PromptSetFromLayer(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:promptsetfromlayer``; it needs no engine."""

    GROUP = PROMPTS
    VECTOR = "VECTOR"
    FIELD = "FIELD"
    RASTER = "RASTER"
    NAME = "NAME"
    OUTPUT = "OUTPUT"
    CLASSES = "CLASSES"

    def name(self) -> str:
        """Return the stable name."""
        return "promptsetfromlayer"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Make prompt set from layer")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return tr("prompts,classes,legend,categories,unique values,attribute table").split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Writes a prompt set file with the classes that a layer tells of.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Takes the classes of a layer: of a vector layer, the values of a field, or without a "
            "field the categories of its legend; of a raster, its legend of unique values, its "
            "attribute table or the class names in the file, whichever there is. Whole numbers "
            "become the ids of the classes, other values are numbered; 0 and empty values are no "
            "class. Colours are taken over where there are any.\n\n"
            "The result is a prompt set file (JSON) in which the prompt of each class is its name. "
            "That is a draft: open it in the SpectraPrompt panel, choose Edit, and describe how "
            "each class looks.\n\n"
            "Example: the layer of your field survey and its field “crop” give a prompt set that "
            "fits the survey as training labels."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterVectorLayer(
                self.VECTOR,
                tr("Vector layer with classes"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            tr("A vector layer, such as one of labels; or choose a raster below."),
        )
        self.add(
            QgsProcessingParameterField(
                self.FIELD,
                tr("Class field"),
                parentLayerParameterName=self.VECTOR,
                type=QgsProcessingParameterField.DataType.Any,
                optional=True,
            ),
            tr(
                "The field whose different values are the classes. Left empty, the categories of "
                "the layer's legend are taken."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                self.RASTER, tr("Raster layer with classes"), optional=True
            ),
            tr(
                "A raster with a legend of unique values, an attribute table or class names, "
                "instead of a vector layer."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.NAME, tr("Name of the prompt set"), optional=True),
            tr("Left empty, the name of the layer."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Prompt set"), tr("Prompt sets (*.json)")
            ),
            tr("The prompt set file to write."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.CLASSES, tr("Number of classes")))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before anything runs."""
        passed, problem = super().checkParameterValues(parameters, context)
        if passed:
            problem = self._problem(parameters)
        return not problem, problem

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layer, on the main thread."""
        problem = self._problem(parameters)
        if problem:  # a batch runs without checking first
            raise QgsProcessingException(problem)
        parameter = self.VECTOR if is_set(parameters, self.VECTOR) else self.RASTER
        layer = self.parameterAsLayer(parameters, parameter, context)
        if not isinstance(layer, QgsMapLayer) or not layer.isValid():
            text = tr("The layer {value} cannot be opened; choose another layer or file.")
            raise QgsProcessingException(text.format(value=parameters[parameter]))
        field = self.parameterAsString(parameters, self.FIELD, context)
        sources = [source for source in class_sources(layer) if source != FIELD]
        if not field and not sources:
            text = tr(
                "The layer “{name}” tells of no classes; choose a field, or style it by "
                "categories (a raster by unique values) first."
            )
            raise QgsProcessingException(text.format(name=layer.name()))
        name = self.parameterAsString(parameters, self.NAME, context).strip() or layer.name()
        with readable_errors():
            entries = class_entries(layer, FIELD if field else sources[0], field)
            self._draft = draft_from_entries(entries, name)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Write the file."""
        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        with readable_errors():
            prompts = prompt_set_of(self._draft)
            written = write_prompt_set(output, prompts)
        for c in prompts.classes:
            feedback.pushInfo(f"{c.id}: {c.name}")
        for finding in check_draft(self._draft):
            if finding.code != "prompt-only-name":
                feedback.pushWarning(worded(finding))
        feedback.pushInfo(
            tr("The prompts are the names of the classes: describe each in words before use.")
        )
        return {self.OUTPUT: str(written), self.CLASSES: len(prompts.classes)}

    def _problem(self, parameters: dict[str, Any]) -> str:
        given = [name for name in (self.VECTOR, self.RASTER) if is_set(parameters, name)]
        if not given:
            return tr("Choose a vector or a raster layer with classes.")
        if len(given) > 1:
            return tr("Choose a vector or a raster layer with classes, not both.")
        return ""
