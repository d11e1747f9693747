"""Show where a class raster disagrees with labels."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...core.jobs import DisagreementJob
from ..layers import raster_path
from ..results.run_group import DISAGREEMENT, RunGroup
from ..translation import tr
from .base import EngineAlgorithm, LabelParameters
from .groups import ACCURACY
from .styling import ResultStyler, style_when_loaded

LABEL_PARAMETERS = LabelParameters("LABELS", "FIELD", "LABELS_RASTER")


class LabelDisagreement(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:disagreement``."""

    GROUP = ACCURACY
    FIELD = LABEL_PARAMETERS.field
    OUTPUT = "OUTPUT"
    PIXELS = "PIXELS"
    WRONG = "WRONG"
    AGREEMENT = "AGREEMENT"

    def name(self) -> str:
        """Return the stable name."""
        return "disagreement"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Show disagreement with labels")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return tr("error,wrong,confusion,labels,difference,check,validation").split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Shows the labelled pixels that a class raster has wrong, and as what.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Shows where a class raster disagrees with labels: a raster of the labelled pixels, 1 "
            "where the map is as labelled, and a value of its own, named such as “Meadow, mapped "
            "as Bare soil”, for each confusion.\n\n"
            "Use it to find labels that are wrong, classes whose prompts or labels need work, and "
            "places where another label would help. It is no accuracy assessment: for labels that "
            "the model was trained on, any map looks better than it is.\n\n"
            "Classes are matched by name where both sides have names, else by number. Labelled "
            "pixels where the map has no data are left out.\n\n"
            "Example: classify, give the training labels here, look at the confusions of most "
            "pixels at the top of the legend, add labels there, and train again."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Class raster")),
            tr("A class raster as “Classify hyperspectral layer” writes it."),
        )
        self.add_labels(
            LABEL_PARAMETERS,
            tr("Labels, polygons or points"),
            tr("Labels, raster"),
            tr("Polygons or points that say what is really there."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Disagreement")),
            tr("The raster of labelled pixels to write, a GeoTIFF."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.PIXELS, tr("Labelled pixels compared")))
        self.addOutput(QgsProcessingOutputNumber(self.WRONG, tr("Pixels of another class")))
        self.addOutput(QgsProcessingOutputNumber(self.AGREEMENT, tr("Agreement")))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before anything runs."""
        passed, problem = self.check_labels_and_others(parameters, LABEL_PARAMETERS, context)
        if passed:
            problem = self.shown_problem(parameters, (self.OUTPUT,))
        return not problem, problem

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layers, on the main thread."""
        layer = self.raster_input(parameters, self.INPUT, context)
        self._classes = raster_path(layer)
        self._labels = self.label_input(parameters, LABEL_PARAMETERS, context)
        self._group = RunGroup(layer.name(), layer.id())
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compare with the labels."""
        output = self.raster_output(parameters, self.OUTPUT, context)
        job = DisagreementJob(
            classes=self._classes,
            labels=self._labels.path,
            output=output,
            field=self.field_input(parameters, self.FIELD, context),
            layer=self._labels.layer,
        )
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        style_when_loaded(context, output, ResultStyler(DISAGREEMENT, self._group))
        return {
            self.OUTPUT: output,
            self.PIXELS: result.summary.get("pixels"),
            self.WRONG: result.summary.get("wrong_pixels"),
            self.AGREEMENT: result.summary.get("agreement"),
        }
