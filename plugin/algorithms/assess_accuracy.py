"""Compare a class raster with reference labels."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
)

from ...core.jobs import AssessJob
from ..layers import LabelSource, raster_path
from ..translation import tr
from .base import AREAS_AND_POINTS, EngineAlgorithm, LabelParameters, is_set
from .groups import ACCURACY

STRATIFIED = "stratified"
SAMPLES = ["none", "simple-random", STRATIFIED]
REFERENCE_PARAMETERS = LabelParameters("REFERENCE", "FIELD", "REFERENCE_RASTER")


class AssessAccuracy(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:assessaccuracy``."""

    GROUP = ACCURACY
    FIELD = REFERENCE_PARAMETERS.field
    EXCLUDE = "EXCLUDE"
    SAMPLE = "SAMPLE"
    STRATA = "STRATA"
    OUTPUT = "OUTPUT"
    OUTPUT_JSON = "OUTPUT_JSON"
    OUTPUT_CSV = "OUTPUT_CSV"
    OVERALL_ACCURACY = "OVERALL_ACCURACY"
    AVERAGE_ACCURACY = "AVERAGE_ACCURACY"
    KAPPA = "KAPPA"
    MEAN_F1 = "MEAN_F1"
    MAP_ACCURACY = "MAP_ACCURACY"
    MAP_ACCURACY_ERROR = "MAP_ACCURACY_ERROR"
    PIXELS = "PIXELS"

    def name(self) -> str:
        """Return the stable name."""
        return "assessaccuracy"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Assess classification accuracy")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        words = tr("hyperspectral,accuracy,confusion matrix,kappa,validation,report,area,sample")
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
            "If the reference is a random sample of the map, say so under “Sampling design”: then "
            "the accuracy of the whole map is estimated, with confidence intervals, and from a "
            "stratified sample the area that each class really has, too. “Draw validation sample” "
            "draws such a sample.\n\n"
            "The report is an HTML file that needs nothing else; the same figures are written "
            "beside it as .json and .csv.\n\n"
            "Example: choose the class raster “crops.tif”, the points “survey.gpkg” with the field "
            "“crop” as reference, and leave out the polygons “fields.gpkg” that the model was "
            "trained on; write “accuracy.html”."
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
        self.add(
            QgsProcessingParameterEnum(
                self.SAMPLE,
                tr("Sampling design of the reference"),
                SAMPLES,
                False,
                SAMPLES[0],
                usesStaticStrings=True,
            ),
            tr(
                "“simple-random” only if the reference pixels were drawn at random from all pixels "
                "of the map, “stratified” only if they were drawn at random within each stratum, "
                "as “Draw validation sample” does. Everything else is “none”: fields that were "
                "easy to reach, or polygons drawn by hand, say nothing sure of the whole map."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterRasterLayer(
                self.STRATA, tr("Strata of a stratified sample"), optional=True
            ),
            tr(
                "The raster whose values are the strata that the sample was drawn from. Left "
                "empty, those written in the sample by “Draw validation sample”, else the classes "
                "of the map."
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
            (self.MEAN_F1, tr("Mean F1")),
            (self.MAP_ACCURACY, tr("Estimated accuracy of the whole map")),
            (self.MAP_ACCURACY_ERROR, tr("Standard error of that estimate")),
            (self.PIXELS, tr("Pixels compared")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before anything runs."""
        passed, problem = self.check_labels_and_others(parameters, REFERENCE_PARAMETERS, context)
        if passed:
            problem = self._sample_problem(parameters, context)
        return not problem, problem

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layers, on the main thread."""
        problem = self._sample_problem(parameters, context)
        if problem:  # a batch runs without checking first
            raise QgsProcessingException(problem)
        self._strata: Optional[str] = None
        if is_set(parameters, self.STRATA):
            self._strata = raster_path(self.raster_input(parameters, self.STRATA, context))
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
        sample = self.parameterAsEnumString(parameters, self.SAMPLE, context)
        job = AssessJob(
            classes=self._classes,
            reference=self._reference.path,
            layer=self._reference.layer,
            field=self.field_input(parameters, self.FIELD, context),
            exclude=self._exclude.path if self._exclude else None,
            exclude_layer=self._exclude.layer if self._exclude else None,
            sample=None if sample in ("", SAMPLES[0]) else sample,
            strata=self._strata,
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
            self.MEAN_F1: result.summary.get("macro_f1"),
            self.MAP_ACCURACY: result.summary.get("map_accuracy"),
            self.MAP_ACCURACY_ERROR: result.summary.get("map_accuracy_error"),
            self.PIXELS: result.summary.get("pixels"),
        }

    def _sample_problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        sample = self.parameterAsEnumString(parameters, self.SAMPLE, context)
        if is_set(parameters, self.STRATA) and sample != STRATIFIED:
            return tr(
                "Strata are given, but the sampling design is not “stratified”; choose it, or "
                "leave the strata empty."
            )
        return ""
