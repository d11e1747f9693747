"""What SpectraPrompt's algorithms have in common."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...core.errors import Cancelled, SpectraPromptError
from ...core.jobs import Job, ResultEvent
from ..engine import run_job
from ..icons import plugin_icon
from ..layers import LabelSource, label_source, raster_path
from ..translation import tr

LABEL_TYPES = [
    QgsProcessing.SourceType.TypeVectorPolygon,
    QgsProcessing.SourceType.TypeVectorPoint,
    QgsProcessing.SourceType.TypeRaster,
]
DEVICES = ["auto", "cpu", "cuda"]


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that prepares a job, lets the engine do it, and returns its outputs."""

    def createInstance(self) -> EngineAlgorithm:
        """Return a new object for one run."""
        return type(self)()

    def group(self) -> str:
        """Return the group shown in the toolbox."""
        return tr("Hyperspectral classification")

    def groupId(self) -> str:
        """Return the group's stable id."""
        return "hyperspectralclassification"

    def icon(self) -> QIcon:
        """Return the icon shown."""
        return plugin_icon()

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(help_text)
        self.addParameter(parameter)

    def add_advanced(self, parameter: QgsProcessingParameterDefinition, help_text: str) -> None:
        """Add a parameter that most users need not see."""
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(parameter.flags() | advanced)
        self.add(parameter, help_text)

    def add_device(self) -> None:
        """Add the parameter `DEVICE`."""
        self.add_advanced(
            QgsProcessingParameterEnum(
                "DEVICE", tr("Device"), DEVICES, False, "auto", usesStaticStrings=True
            ),
            tr(
                "Where to compute. “auto” takes an NVIDIA graphics card (“cuda”) if one works, "
                "else the processor (“cpu”). The log says which was used."
            ),
        )

    def raster_input(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsRasterLayer:
        """Return a raster layer; refuses what the engine cannot open."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        with readable_errors():
            raster_path(layer)
        return layer

    def label_input(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        alone: bool = False,
    ) -> LabelSource:
        """Return a file with the labels of a layer parameter; `alone` as in `label_source`."""
        layer = self.parameterAsLayer(parameters, name, context)
        if not isinstance(layer, QgsMapLayer) or not layer.isValid():
            raise QgsProcessingException(
                tr("The labels {value} cannot be opened; choose another layer or file.").format(
                    value=parameters[name]
                )
            )
        with readable_errors():
            return label_source(layer, alone)

    def field_input(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[str]:
        """Return the name of a field; None where it is not set."""
        return self.parameterAsString(parameters, name, context) or None

    def run_engine(
        self, job: Job, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Optional[ResultEvent]:
        """Run a job; None when the user cancelled."""
        try:
            return run_job(job, feedback)
        except Cancelled as cancelled:
            feedback.pushInfo(cancelled.message)
            return None
        except SpectraPromptError as error:
            raise QgsProcessingException(error.message) from None


@contextmanager
def readable_errors() -> Iterator[None]:
    """Turn SpectraPrompt's errors into those whose sentence Processing shows to users."""
    try:
        yield
    except SpectraPromptError as error:
        raise QgsProcessingException(error.message) from None
