"""Write a model for other programs."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ...core.jobs import ExportJob
from ..translation import tr
from .base import EngineAlgorithm
from .groups import MODEL


class ExportModel(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:exportmodel``."""

    GROUP = MODEL
    OUTPUT = "OUTPUT"
    OUTPUT_PROMPTS = "OUTPUT_PROMPTS"
    OUTPUT_MANIFEST = "OUTPUT_MANIFEST"
    CLASSES = "CLASSES"
    RADIUS = "RADIUS"

    def name(self) -> str:
        """Return the stable name."""
        return "exportmodel"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Export model for other tools")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return tr("hyperspectral,model,export,ONNX,deploy,network,exchange,manifest").split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Writes a model's network as ONNX, and its prompts and manifest as JSON.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Writes a model as files that any program with an ONNX runtime can use, without "
            "SpectraPrompt and without QGIS.\n\n"
            "The ONNX file takes a window of spectra, as they come from the sensor, and which of "
            "its pixels hold data; it gives the cosine similarity of each pixel with each class. "
            "Other bands and other prompts can be given as further inputs.\n\n"
            "Beside it lie the prompt set (.prompts.json), and a manifest (.manifest.json) with "
            "the inputs and outputs, the classes in their order, the wavelengths, the text "
            "encoder, and the records of training and accuracy. The log tells how to use them.\n\n"
            "Example: choose the model “crops.spm” and write “crops.onnx”, “crops.prompts.json” "
            "and “crops.manifest.json”."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add_model(
            tr("Shipped model"),
            tr("A model that comes with SpectraPrompt, instead of a trained one."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Network"), tr("ONNX files (*.onnx)")
            ),
            tr("The ONNX file to write; the two .json files are written beside it."),
        )
        self.addOutput(QgsProcessingOutputFile(self.OUTPUT_PROMPTS, tr("Prompt set")))
        self.addOutput(QgsProcessingOutputFile(self.OUTPUT_MANIFEST, tr("Manifest")))
        self.addOutput(QgsProcessingOutputNumber(self.CLASSES, tr("Classes")))
        self.addOutput(
            QgsProcessingOutputNumber(self.RADIUS, tr("Radius of a pixel's surroundings (pixels)"))
        )

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before anything runs."""
        passed, problem = super().checkParameterValues(parameters, context)
        if passed:
            problem = self.model_problem(parameters, context)
        return not problem, problem

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Check the model; a batch runs without checking first."""
        problem = self.model_problem(parameters, context)
        if problem:
            raise QgsProcessingException(problem)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Export."""
        job = ExportJob(
            model=self.model_input(parameters, context),
            output=self.parameterAsFileOutput(parameters, self.OUTPUT, context),
        )
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        return {
            self.OUTPUT: result.outputs["onnx"],
            self.OUTPUT_PROMPTS: result.outputs["prompts"],
            self.OUTPUT_MANIFEST: result.outputs["manifest"],
            self.CLASSES: result.summary["classes"],
            self.RADIUS: result.summary["radius"],
        }
