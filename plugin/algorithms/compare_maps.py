"""Compare two class rasters: what became what, and where."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...core.jobs import CompareJob
from ..layers import raster_path
from ..results.run_group import DIFFERENCES, RunGroup
from ..translation import tr
from .base import EngineAlgorithm, is_set
from .styling import ResultStyler, style_when_loaded


class CompareMaps(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:comparemaps``."""

    SECOND = "SECOND"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    REPORT_CSV = "REPORT_CSV"
    AGREEMENT = "AGREEMENT"
    PIXELS = "PIXELS"
    CHANGED = "CHANGED"

    def name(self) -> str:
        """Return the stable name."""
        return "comparemaps"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Compare two class maps")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return tr("change,difference,transition matrix,agreement,compare,classification").split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Shows where two class rasters differ, and which class became which.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Compares two class rasters of one grid, pixel by pixel, such as the maps of two runs, "
            "two models or two dates.\n\n"
            "The result is a raster: 1 where both maps have the same class, and a value of its "
            "own, named such as “Meadow → Bare soil”, for each pair of classes that differ. The "
            "report gives the transition matrix, the agreement, and the areas of each class on "
            "both maps; the matrix is written beside it as .transitions.csv.\n\n"
            "Classes are matched by name, whatever their numbers. Pixels that one of the maps "
            "leaves without a class are not compared. A difference between two maps is no change "
            "on the ground: either may be wrong.\n\n"
            "Example: run “Classify hyperspectral layer” with and without an edited prompt set, "
            "and compare the two results."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("First class raster")),
            tr("The map to compare with: the earlier one, or the one to hold the other against."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.SECOND, tr("Second class raster")),
            tr(
                "The other map, on the same grid: same size, place and coordinate reference system."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Differences")),
            tr("The raster of differences to write, a GeoTIFF."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Comparison report"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "The report to write; the transition matrix is written beside it as "
                ".transitions.csv."
            ),
        )
        self.addOutput(QgsProcessingOutputFile(self.REPORT_CSV, tr("Transition matrix as CSV")))
        self.addOutput(QgsProcessingOutputNumber(self.AGREEMENT, tr("Agreement")))
        self.addOutput(QgsProcessingOutputNumber(self.PIXELS, tr("Pixels compared")))
        self.addOutput(QgsProcessingOutputNumber(self.CHANGED, tr("Pixels of another class")))

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
        """Read the layers, on the main thread."""
        problem = self._problem(parameters)
        if problem:  # a batch runs without checking first
            raise QgsProcessingException(problem)
        first = self.raster_input(parameters, self.INPUT, context)
        second = self.raster_input(parameters, self.SECOND, context)
        self._paths = (raster_path(first), raster_path(second))
        self._group = RunGroup(
            tr("{first} and {second}").format(first=first.name(), second=second.name()), first.id()
        )
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compare."""
        output = self.raster_output(parameters, self.OUTPUT, context)
        report: Optional[str] = None
        if is_set(parameters, self.REPORT):
            report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        job = CompareJob(*self._paths, output=output, report=report)
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        style_when_loaded(context, output, ResultStyler(DIFFERENCES, self._group))
        return {
            self.OUTPUT: output,
            self.REPORT: result.outputs.get("report"),
            self.REPORT_CSV: result.outputs.get("csv"),
            self.AGREEMENT: result.summary.get("agreement"),
            self.PIXELS: result.summary.get("pixels"),
            self.CHANGED: result.summary.get("changed_pixels"),
        }

    def _problem(self, parameters: dict[str, Any]) -> str:
        if parameters.get(self.INPUT) == parameters.get(self.SECOND):
            return tr("Both maps are the same layer; choose another as the second.")
        return self.shown_problem(parameters, (self.OUTPUT,))
