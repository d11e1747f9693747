"""Classify a hyperspectral layer with a trained model."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...core.grid import Extent
from ...core.jobs import ClassifyJob
from ..layers import check_not_shown, raster_path
from ..translation import tr
from .base import DEVICES, EngineAlgorithm, is_set, readable_errors
from .styling import ClassStyler, ConfidenceStyler, style_when_loaded

DEFAULT_MEMORY_MB = ClassifyJob.memory_mb


class ClassifyLayer(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:classifylayer``."""

    MODEL = "MODEL"
    EXTENT = "EXTENT"
    DEVICE = "DEVICE"
    MEMORY = "MEMORY"
    OUTPUT = "OUTPUT"
    CONFIDENCE = "CONFIDENCE"
    PIXELS = "PIXELS"
    CLASSES = "CLASSES"
    DEVICE_USED = "DEVICE_USED"

    def name(self) -> str:
        """Return the stable name."""
        return "classifylayer"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Classify hyperspectral layer")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        words = tr("hyperspectral,classification,land cover,prompt,machine learning,map,spectral")
        return words.split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Classifies a hyperspectral layer with a trained SpectraPrompt model.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Gives each pixel of a hyperspectral layer the class whose prompt it fits best, by a "
            "model made with “Train model from prompts and labels”.\n\n"
            "The layer may come from another scene than the model's as long as it covers the same "
            "wavelengths; bands are matched by wavelength. Layers of any size are worked on piece "
            "by piece within the memory allowed.\n\n"
            "The result is a GeoTIFF with class names, colours and an attribute table; pixels "
            "without data are 0 (nodata). On request, a second raster tells how sure the model is "
            "of each pixel, from 0 to 1."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Hyperspectral layer")),
            tr("A raster file with many bands, such as ENVI or GeoTIFF. Its wavelengths are used."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.MODEL,
                tr("Trained model"),
                fileFilter=tr("SpectraPrompt models (*.spm)"),
            ),
            tr(
                "A model file made with “Train model from prompts and labels”; it holds the "
                "classes."
            ),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent to classify"), optional=True),
            tr("Classify only this part of the layer. Left empty, all of it."),
        )
        self.add_device()
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.MEMORY,
                tr("Memory for pieces of the layer (MiB)"),
                QgsProcessingParameterNumber.Type.Integer,
                DEFAULT_MEMORY_MB,
                minValue=16,
            ),
            tr("How much memory the pieces worked on at a time may take together."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Classes")),
            tr("The class raster to write, a GeoTIFF."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.CONFIDENCE, tr("Confidence"), optional=True, createByDefault=False
            ),
            tr("A raster of the model's confidence in each pixel's class, from 0 to 1."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.PIXELS, tr("Classified pixels")))
        self.addOutput(QgsProcessingOutputNumber(self.CLASSES, tr("Classes that occur")))
        self.addOutput(QgsProcessingOutputString(self.DEVICE_USED, tr("Device used")))

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layer, on the main thread."""
        layer = self.raster_input(parameters, self.INPUT, context)
        self._scene = raster_path(layer)
        self._extent = self._extent_input(parameters, layer.crs(), context)
        # Asked once: for a temporary file, each time gives another name.
        self._output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        self._confidence = ""
        if is_set(parameters, self.CONFIDENCE):
            self._confidence = self.parameterAsOutputLayer(parameters, self.CONFIDENCE, context)
        with readable_errors():
            for path in (self._output, self._confidence):
                if path:
                    check_not_shown(path)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Classify."""
        job = ClassifyJob(
            scene=self._scene,
            model=self.parameterAsFile(parameters, self.MODEL, context),
            output=self._output,
            confidence=self._confidence or None,
            extent=self._extent,
            device=self.parameterAsEnumString(parameters, self.DEVICE, context) or DEVICES[0],
            memory_mb=self.parameterAsInt(parameters, self.MEMORY, context),
        )
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        style_when_loaded(context, self._output, ClassStyler())
        outputs = {self.OUTPUT: self._output}
        if self._confidence:
            style_when_loaded(context, self._confidence, ConfidenceStyler())
            outputs[self.CONFIDENCE] = self._confidence
        counts = result.summary.get("class_pixels", {})
        return {
            **outputs,
            self.PIXELS: result.summary.get("valid_pixels"),
            self.CLASSES: sum(1 for pixels in counts.values() if pixels),
            self.DEVICE_USED: result.summary.get("device"),
        }

    def _extent_input(
        self,
        parameters: dict[str, Any],
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
    ) -> Optional[Extent]:
        if not is_set(parameters, self.EXTENT):
            return None
        box = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        if box.isNull():
            return None
        return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
