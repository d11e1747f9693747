"""Bring the classes of a class raster together by their parents."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...core.jobs import RecodeJob
from ..layers import raster_path
from ..results.run_group import RunGroup
from ..translation import tr
from .base import EngineAlgorithm
from .styling import ClassStyler, style_when_loaded


class RecodeByParent(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:recodebyparent``."""

    OUTPUT = "OUTPUT"
    CLASSES = "CLASSES"
    PIXELS = "PIXELS"

    def name(self) -> str:
        """Return the stable name."""
        return "recodebyparent"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Recode classes by parent")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return tr("reclassify,aggregate,hierarchy,group,parent,class,generalise").split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Makes a raster of parent classes of a class raster, with names and colours.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Brings the classes of a class raster together by their parents, such as “Oak” and "
            "“Beech” in “Woods”. A class goes to the outermost of its parents; one without parent "
            "stays as it is, and unclassified pixels stay unclassified.\n\n"
            "The parents are those of the prompt set that the map was made with, which the raster "
            "keeps, or those of another set given here. Rasters of other programs may tell them in "
            "a column “Parent” of their attribute table.\n\n"
            "A parent that is a class of the prompt set has its colour; others get a colour made "
            "of those of their classes.\n\n"
            "Example: classify with the shipped set “indian_pines”, then recode the result: 16 "
            "crops and covers become five groups."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Class raster")),
            tr(
                "A class raster as “Classify hyperspectral layer” writes it, or of another program."
            ),
        )
        shipped, file = self.prompt_parameters(
            tr("Other prompt set with parents"), tr("Other prompt set with parents from a file")
        )
        self.add_advanced(
            shipped,
            tr(
                "A prompt set that tells the parents. Left empty, those that the raster keeps are "
                "taken."
            ),
        )
        self.add_advanced(
            file,
            tr("A prompt set of your own; it is taken instead of the one chosen above."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Parent classes")),
            tr("The raster of parent classes to write, a GeoTIFF."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.CLASSES, tr("Classes that occur")))
        self.addOutput(QgsProcessingOutputNumber(self.PIXELS, tr("Classified pixels")))

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
        """Read the layer, on the main thread."""
        problem = self._problem(parameters, context)
        if problem:  # a batch runs without checking first
            raise QgsProcessingException(problem)
        layer = self.raster_input(parameters, self.INPUT, context)
        self._classes = raster_path(layer)
        self._group = RunGroup(layer.name(), layer.id())
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Recode."""
        output = self.raster_output(parameters, self.OUTPUT, context)
        job = RecodeJob(
            classes=self._classes,
            output=output,
            prompts=self.prompts_input(parameters, context) or None,
        )
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        style_when_loaded(context, output, ClassStyler(self._group))
        return {
            self.OUTPUT: output,
            self.CLASSES: result.summary.get("classes"),
            self.PIXELS: result.summary.get("pixels"),
        }

    def _problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return self.prompts_problem(parameters, context) or self.shown_problem(
            parameters, (self.OUTPUT,)
        )
