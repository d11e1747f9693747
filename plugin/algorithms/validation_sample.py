"""Draw a stratified random sample of a class raster, as points to interpret."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ...core.jobs import SampleJob
from ..layers import LabelSource, raster_path
from ..translation import tr
from .base import AREAS_AND_POINTS, EngineAlgorithm, is_set
from .groups import ACCURACY
from .styling import SampleStyler, style_when_loaded

ALLOCATIONS = ["minimum", "equal", "proportional"]


class ValidationSample(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:validationsample``."""

    GROUP = ACCURACY

    POINTS = "POINTS"
    TARGET_ERROR = "TARGET_ERROR"
    EXPECTED_ACCURACY = "EXPECTED_ACCURACY"
    ALLOCATION = "ALLOCATION"
    MINIMUM = "MINIMUM"
    LABELS = "LABELS"
    DISTANCE = "DISTANCE"
    SHOW_CLASSES = "SHOW_CLASSES"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    DRAWN = "DRAWN"
    STRATA = "STRATA"

    def name(self) -> str:
        """Return the stable name."""
        return "validationsample"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Draw validation sample")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        words = tr("hyperspectral,accuracy,validation,stratified,random,points,reference,area")
        return words.split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Draws a stratified random sample of a class raster, as points to interpret.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Draws pixels of a class raster at random within each of its classes, as points at "
            "their centres. Say for each what is really there, from a visit or an image, in the "
            "field “reference”: the form offers the classes. Then give the points to “Assess "
            "classification accuracy” with the sampling design “stratified”, and have the accuracy "
            "of the whole map and the area of each class estimated, with confidence intervals.\n\n"
            "Interpret every point, also where it is hard to tell: a sample without its difficult "
            "points makes the map look better than it is. By default the points do not tell the "
            "map's class, so that it does not lead who interprets them.\n\n"
            "Example: 400 points, at least 50 of each class, 100 metres or more from the fields "
            "that the model was trained on."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        integer = QgsProcessingParameterNumber.Type.Integer
        double = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Class raster")),
            tr(
                "A class raster as “Classify hyperspectral layer” writes it. Its classes are drawn "
                "from one by one."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.POINTS, tr("Number of points"), integer, optional=True, minValue=1
            ),
            tr("How many points to draw in all. Left empty, as many as the error wanted needs."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.TARGET_ERROR,
                tr("Standard error wanted"),
                double,
                SampleJob.target_error,
                minValue=0.0001,
                maxValue=0.5,
            ),
            tr(
                "Without a number of points: the standard error that the overall accuracy is to "
                "have. The 95 % interval reaches about twice as far to each side."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.EXPECTED_ACCURACY,
                tr("Accuracy expected"),
                double,
                SampleJob.expected_accuracy,
                minValue=0.01,
                maxValue=0.99,
            ),
            tr(
                "Without a number of points: how much of each class you expect to be right. The "
                "lower, the more points are needed."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.ALLOCATION,
                tr("Points of each class"),
                ALLOCATIONS,
                False,
                SampleJob.allocation,
                usesStaticStrings=True,
            ),
            tr(
                "“minimum” gives each class the least number below and shares out the rest by "
                "area, which suits most purposes. “equal” gives each class as many, for "
                "accuracies of single classes. “proportional” shares out all by area."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MINIMUM, tr("Least number in a class"), integer, SampleJob.minimum, minValue=2
            ),
            tr("For “minimum”: points that even the rarest class gets."),
        )
        self.add(
            QgsProcessingParameterMapLayer(
                self.LABELS,
                tr("Labels to stay away from"),
                optional=True,
                types=[*AREAS_AND_POINTS, QgsProcessing.SourceType.TypeRaster],
            ),
            tr(
                "No point is drawn on these labels. Give those that the model was trained on: a "
                "map is easily right there. The estimates then hold for the rest of the map."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterDistance(
                self.DISTANCE, tr("Least distance from them"), 0.0, self.INPUT, minValue=0.0
            ),
            tr("How far points stay away from these labels, too."),
        )
        self.add_advanced(
            QgsProcessingParameterBoolean(
                self.SHOW_CLASSES, tr("Show the map's class to who interprets the points"), False
            ),
            tr("Who sees the map's class tends to agree with it; leave this off if you can."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber(self.SEED, tr("Seed"), integer, 0, minValue=0),
            tr("The same seed draws the same points; another one draws others."),
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUTPUT,
                tr("Validation sample"),
                QgsProcessing.SourceType.TypeVectorPoint,
            ),
            tr("The points to write, a GeoPackage with a form to interpret them."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.DRAWN, tr("Points drawn")))
        self.addOutput(QgsProcessingOutputNumber(self.STRATA, tr("Classes drawn from")))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before anything runs."""
        passed, problem = super().checkParameterValues(parameters, context)
        if passed:
            problem = self._problem(parameters, context)
        return not problem, problem

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layers, on the main thread."""
        problem = self._problem(parameters, context)
        if problem:  # a batch runs without checking first
            raise QgsProcessingException(problem)
        self._classes = raster_path(self.raster_input(parameters, self.INPUT, context))
        self._labels: Optional[LabelSource] = None
        if is_set(parameters, self.LABELS):
            self._labels = self.label_layer_input(parameters, self.LABELS, context)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Draw."""
        output = self.vector_output(parameters, self.OUTPUT, context)
        size: Optional[int] = None
        if is_set(parameters, self.POINTS):
            size = self.parameterAsInt(parameters, self.POINTS, context)
        job = SampleJob(
            classes=self._classes,
            output=output,
            size=size,
            target_error=self.parameterAsDouble(parameters, self.TARGET_ERROR, context),
            expected_accuracy=self.parameterAsDouble(parameters, self.EXPECTED_ACCURACY, context),
            allocation=self.parameterAsEnumString(parameters, self.ALLOCATION, context)
            or ALLOCATIONS[0],
            minimum=self.parameterAsInt(parameters, self.MINIMUM, context),
            labels=self._labels.path if self._labels else None,
            labels_layer=self._labels.layer if self._labels else None,
            distance=self.parameterAsDouble(parameters, self.DISTANCE, context),
            blind=not self.parameterAsBoolean(parameters, self.SHOW_CLASSES, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
        )
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        style_when_loaded(context, output, SampleStyler())
        return {
            self.OUTPUT: output,
            self.DRAWN: result.summary.get("points"),
            self.STRATA: len(result.summary.get("strata", {})),
        }

    def _problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        distance = self.parameterAsDouble(parameters, self.DISTANCE, context)
        if distance and not is_set(parameters, self.LABELS):
            return tr("A distance is given, but no labels to keep it from; give both.")
        return self.shown_problem(parameters, (self.OUTPUT,))
