"""Tell all that is known of a model."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ...core.model_page import write_model_page
from ..translation import tr
from .base import EngineAlgorithm, readable_errors
from .groups import MODEL


class ModelInfo(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:modelinfo``; it needs no engine."""

    GROUP = MODEL
    OUTPUT = "OUTPUT"
    OUTPUT_JSON = "OUTPUT_JSON"
    CLASSES = "CLASSES"
    BANDS = "BANDS"
    FIRST_NM = "FIRST_NM"
    LAST_NM = "LAST_NM"
    RADIUS = "RADIUS"
    PIXELS = "PIXELS"
    VALIDATION_ACCURACY = "VALIDATION_ACCURACY"
    PROMPT_SET_NAME = "PROMPT_SET_NAME"
    ENCODER = "ENCODER"
    MODEL_ID = "MODEL_ID"

    def name(self) -> str:
        """Return the stable name."""
        return "modelinfo"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Model information")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return tr("hyperspectral,model,information,describe,classes,bands,accuracy").split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Writes all that is known of a model as a page, as JSON, and as numbers.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Tells what a model is and where it comes from: its classes with their prompts and "
            "labelled pixels, its bands, how far around a pixel it looks, its accuracy on labels "
            "kept aside and how far to trust it, its learning curve, its text encoder, and the "
            "whole record of its training.\n\n"
            "The page is an HTML file that needs nothing else; the same, for programs, is written "
            "beside it as .model.json. The main figures are outputs, to be used in models.\n\n"
            "Example: choose the model “crops.spm” and write “crops.html”, before you map a scene "
            "with it or hand it on."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add_model(
            tr("Shipped model"),
            tr("A model that comes with SpectraPrompt, instead of a trained one."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Model page"), tr("HTML files (*.html)")
            ),
            tr("The page to write; a .model.json file is written beside it."),
        )
        self.addOutput(QgsProcessingOutputFile(self.OUTPUT_JSON, tr("Model as JSON")))
        for name, description in (
            (self.CLASSES, tr("Classes")),
            (self.BANDS, tr("Bands")),
            (self.FIRST_NM, tr("Shortest wavelength (nm)")),
            (self.LAST_NM, tr("Longest wavelength (nm)")),
            (self.RADIUS, tr("Radius of a pixel's surroundings (pixels)")),
            (self.PIXELS, tr("Labelled pixels, or library spectra")),
            (
                self.VALIDATION_ACCURACY,
                tr("Overall accuracy on labels kept aside (0 to 1)"),
            ),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, description))
        for name, description in (
            (self.PROMPT_SET_NAME, tr("Name of the prompt set")),
            (self.ENCODER, tr("Text encoder")),
            (self.MODEL_ID, tr("Checksum of the model")),
        ):
            self.addOutput(QgsProcessingOutputString(name, description))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before anything runs."""
        passed, problem = super().checkParameterValues(parameters, context)
        if passed:
            problem = self.model_problem(parameters, context)
        return not problem, problem

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Tell."""
        problem = self.model_problem(parameters, context)
        if problem:  # a batch runs without checking first
            raise QgsProcessingException(problem)
        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        with readable_errors():
            written = write_model_page(self.model_file(parameters, context), output)
        facts = written.facts
        wavelengths = facts["spectral"].get("wavelengths_nm")
        figures = {
            self.CLASSES: len(facts["classes"]),
            self.BANDS: facts["spectral"]["bands"],
            self.FIRST_NM: min(wavelengths) if wavelengths else None,
            self.LAST_NM: max(wavelengths) if wavelengths else None,
            self.RADIUS: facts["radius"],
            self.PIXELS: sum(entry["pixels"] for entry in facts["classes"]),
            self.VALIDATION_ACCURACY: facts["accuracy"].get("validation_overall_accuracy"),
            self.PROMPT_SET_NAME: facts["prompts"]["name"],
            self.ENCODER: facts["encoder"]["id"],
            self.MODEL_ID: facts["model_id"],
        }
        for definition in self.outputDefinitions():
            if figures.get(definition.name()) is not None:
                feedback.pushInfo(f"{definition.description()}: {figures[definition.name()]}")
        feedback.pushInfo(tr("Written: {path}").format(path=written.page))
        return {self.OUTPUT: written.page, self.OUTPUT_JSON: written.json, **figures}
