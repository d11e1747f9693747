"""Compare a class raster with reference labels."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
)

from ...core.jobs import AssessJob
from ..layers import LabelSource, raster_path
from ..translation import tr
from .base import AREAS_AND_POINTS, EngineAlgorithm, LabelParameters, is_set
from .groups import ACCURACY

SIMPLE_RANDOM = "simple-random"
REFERENCE_PARAMETERS = LabelParameters("REFERENCE", "FIELD", "REFERENCE_RASTER")


class AssessAccuracy(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:assessaccuracy``."""

    GROUP = ACCURACY
    FIELD = REFERENCE_PARAMETERS.field
    EXCLUDE = "EXCLUDE"
    RANDOM_SAMPLE = "RANDOM_SAMPLE"
    OUTPUT = "OUTPUT"
    OUTPUT_JSON = "OUTPUT_JSON"
    OUTPUT_CSV = "OUTPUT_CSV"
    OVERALL_ACCURACY = "OVERALL_ACCURACY"
    AVERAGE_ACCURACY = "AVERAGE_ACCURACY"
    KAPPA = "KAPPA"
    PIXELS = "PIXELS"

    def name(self) -> str:
        """Return the stable name."""
        return "assessaccuracy"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Assess classification accuracy")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        words = tr("hyperspectral,accuracy,confusion matrix,kappa,validation,report")
        return words.split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Compares a class raster with reference labels and writes an accuracy report.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Compares a class raster with reference labels, pixel by pixel, and writes a report "
            "with the confusion matrix, overall and average accuracy, kappa, and producer's "
            "accuracy, user's accuracy and F1 of each class.\n\n"
            "Classes are matched by number or by name. Pixels that the model was trained on make "
            "any map look better than it is: give them as labels to leave out.\n\n"
            "The report is an HTML file that needs nothing else; the same figures are written "
            "beside it as .json and .csv.\n\n"
            "Example: choose the class raster “crops.tif”, the points “survey.gpkg” with the field "
            "“crop” as reference, and leave out the polygons “fields.gpkg” that the model was "
            "trained on; write “crops.html”."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Class raster")),
            tr("A class raster as “Classify hyperspectral layer” writes it."),
        )
        self.add_labels(
            REFERENCE_PARAMETERS,
            tr("Reference labels, polygons or points"),
            tr("Reference labels, raster"),
            tr("Polygons or points that say what is really there."),
        )
        self.add(
            QgsProcessingParameterMapLayer(
                self.EXCLUDE,
                tr("Labels to leave out"),
                optional=True,
                types=[*AREAS_AND_POINTS, QgsProcessing.SourceType.TypeRaster],
            ),
            tr(
                "Pixels under these labels are not counted. Give the training labels here when the "
                "reference holds them too."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterBoolean(
                self.RANDOM_SAMPLE, tr("The reference is a simple random sample"), False
            ),
            tr(
                "Tick this only if the reference pixels were drawn at random from all pixels of "
                "the map; then the report gives confidence intervals."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Accuracy report"), tr("HTML files (*.html)")
            ),
            tr("The report to write; a .json and a .csv file are written beside it."),
        )
        self.addOutput(QgsProcessingOutputFile(self.OUTPUT_JSON, tr("Report as JSON")))
        self.addOutput(QgsProcessingOutputFile(self.OUTPUT_CSV, tr("Report as CSV")))
        for name, description in (
            (self.OVERALL_ACCURACY, tr("Overall accuracy")),
            (self.AVERAGE_ACCURACY, tr("Average accuracy")),
            (self.KAPPA, tr("Kappa")),
            (self.PIXELS, tr("Pixels compared")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before anything runs."""
        return self.check_labels_and_others(parameters, REFERENCE_PARAMETERS, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layers, on the main thread."""
        self._classes = raster_path(self.raster_input(parameters, self.INPUT, context))
        self._reference = self.label_input(parameters, REFERENCE_PARAMETERS, context)
        self._exclude: Optional[LabelSource] = None
        if is_set(parameters, self.EXCLUDE):
            self._exclude = self.label_layer_input(parameters, self.EXCLUDE, context)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Assess."""
        is_sample = self.parameterAsBoolean(parameters, self.RANDOM_SAMPLE, context)
        job = AssessJob(
            classes=self._classes,
            reference=self._reference.path,
            layer=self._reference.layer,
            field=self.field_input(parameters, self.FIELD, context),
            exclude=self._exclude.path if self._exclude else None,
            exclude_layer=self._exclude.layer if self._exclude else None,
            sample=SIMPLE_RANDOM if is_sample else None,
            output=self.parameterAsFileOutput(parameters, self.OUTPUT, context),
        )
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        return {
            self.OUTPUT: result.outputs["report"],
            self.OUTPUT_JSON: result.outputs.get("json"),
            self.OUTPUT_CSV: result.outputs.get("csv"),
            self.OVERALL_ACCURACY: result.summary.get("overall_accuracy"),
            self.AVERAGE_ACCURACY: result.summary.get("average_accuracy"),
            self.KAPPA: result.summary.get("kappa"),
            self.PIXELS: result.summary.get("pixels"),
        }
