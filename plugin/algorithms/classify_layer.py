"""Classify a hyperspectral layer with a trained model."""

from __future__ import annotations

from typing import Any, Optional, Union

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...core.jobs import ClassifyJob
from ..layers import raster_path
from ..results.run_group import RunGroup
from ..translation import tr
from .base import DEVICES, EngineAlgorithm, is_set
from .styling import ClassStyler, ResultStyler, style_when_loaded

AUTO = "auto"


class ClassifyLayer(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:classifylayer``."""

    EXTENT = "EXTENT"
    DEVICE = "DEVICE"
    MEMORY = "MEMORY"
    OUTPUT = "OUTPUT"
    CONFIDENCE = "CONFIDENCE"
    MARGIN = "MARGIN"
    ENTROPY = "ENTROPY"
    UNCLASSIFIED_BELOW = "UNCLASSIFIED_BELOW"
    PIXELS = "PIXELS"
    UNCLASSIFIED = "UNCLASSIFIED"
    CLASSES = "CLASSES"
    DEVICE_USED = "DEVICE_USED"
    MODEL_NOTE = "MODEL_NOTE"

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
            "model made with “Train model from prompts and labels”, or, without any label, by a "
            "shipped one: a first guess, marked as not trained on this scene.\n\n"
            "The layer may come from another scene than the model's as long as it covers the same "
            "wavelengths; bands are matched by wavelength. Layers of any size are worked on piece "
            "by piece within the memory allowed.\n\n"
            "The result is a GeoTIFF with class names, colours and an attribute table; pixels "
            "without data are 0 (nodata). On request, further rasters tell how sure the model is "
            "of each pixel, from 0 to 1.\n\n"
            "With another prompt set, the same model maps its classes without training: the "
            "network stays, and only the texts change. Classes may be renamed and left out freely. "
            "Wholly new words for a class cost much accuracy, and a class that the model was never "
            "trained on gets hardly any of its pixels.\n\n"
            "Example: to map the fields of a scene, choose the layer “enmap.bsq”, the model "
            "“crops.spm” and, under “Only inside these polygons”, the layer of field boundaries; "
            "write “crops.tif” and, to see where to look twice, a confidence raster."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add_scene_and_model(
            tr("Extent to classify"),
            tr("Classify only this part of the layer. Left empty, all of it."),
        )
        shipped, file = self.prompt_parameters(
            tr("Other prompt set"), tr("Other prompt set from a file")
        )
        self.add_advanced(
            shipped,
            tr(
                "Classes of this prompt set instead of the model's own, without training. Classes "
                "that the model was not trained on are known by text alone, which seldom works: "
                "check them on the map. Confidence is then not calibrated."
            ),
        )
        self.add_advanced(
            file,
            tr(
                "An edited copy of the model's prompt set, or another of your own; it is taken "
                "instead of the one chosen above."
            ),
        )
        self.add_model_encoder()
        self.add_advanced(
            QgsProcessingParameterString(
                self.UNCLASSIFIED_BELOW, tr("Unclassified below similarity"), optional=True
            ),
            tr(
                "Pixels whose cosine similarity with their best class is less than this (-1 to 1) "
                "become “Unclassified”, a grey entry of the legend. “auto” takes the threshold "
                "fitted in training, if the model has one. Left empty, every pixel gets a class."
            ),
        )
        self.add_device()
        self.add_memory()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Classes")),
            tr("The class raster to write, a GeoTIFF."),
        )
        for name, title, help_text in (
            (
                self.CONFIDENCE,
                tr("Confidence"),
                tr("A raster of the model's confidence in each pixel's class, from 0 to 1."),
            ),
            (
                self.MARGIN,
                tr("Margin"),
                tr(
                    "A raster of the confidence in each pixel's class less that in the second "
                    "best, from 0 (undecided between two) to 1."
                ),
            ),
            (
                self.ENTROPY,
                tr("Entropy"),
                tr(
                    "A raster of how evenly confidence is spread over the classes, from 0 (all on "
                    "one) to 1 (all alike)."
                ),
            ),
        ):
            self.add(
                QgsProcessingParameterRasterDestination(
                    name, title, optional=True, createByDefault=False
                ),
                help_text,
            )
        self.addOutput(QgsProcessingOutputNumber(self.PIXELS, tr("Classified pixels")))
        self.addOutput(QgsProcessingOutputNumber(self.UNCLASSIFIED, tr("Unclassified pixels")))
        self.addOutput(QgsProcessingOutputNumber(self.CLASSES, tr("Classes that occur")))
        self.addOutput(QgsProcessingOutputString(self.DEVICE_USED, tr("Device used")))
        self.addOutput(QgsProcessingOutputString(self.MODEL_NOTE, tr("Note on the model")))

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
        self._scene = raster_path(layer)
        self._group = RunGroup(layer.name(), layer.id())
        self._extent = self.extent_input(parameters, self.EXTENT, layer, context)
        self._inside = self.polygons_input(parameters, layer, context)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Classify."""
        output = self.raster_output(parameters, self.OUTPUT, context)
        measures = {
            name: self.raster_output(parameters, name, context)
            for name in (self.CONFIDENCE, self.MARGIN, self.ENTROPY)
            if is_set(parameters, name)
        }
        job = ClassifyJob(
            scene=self._scene,
            model=self.model_input(parameters, context),
            output=output,
            confidence=measures.get(self.CONFIDENCE),
            margin=measures.get(self.MARGIN),
            entropy=measures.get(self.ENTROPY),
            prompts=self.prompts_input(parameters, context) or None,
            encoder=self.encoder_input(parameters, context),
            unclassified_below=self._threshold(parameters, context),
            extent=self._extent,
            inside=self._inside,
            device=self.parameterAsEnumString(parameters, self.DEVICE, context) or DEVICES[0],
            memory_mb=self.parameterAsInt(parameters, self.MEMORY, context),
        )
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        style_when_loaded(context, output, ClassStyler(self._group))
        for name, path in measures.items():
            style_when_loaded(context, path, ResultStyler(name.lower(), self._group))
        counts = result.summary.get("class_pixels", {})
        return {
            self.OUTPUT: output,
            **measures,
            self.PIXELS: sum(counts.values()),
            self.UNCLASSIFIED: result.summary.get("unclassified_pixels", 0),
            self.CLASSES: sum(1 for pixels in counts.values() if pixels),
            self.DEVICE_USED: result.summary.get("device"),
            self.MODEL_NOTE: result.summary.get("model_note", ""),
        }

    def _problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        try:
            self._threshold(parameters, context)
        except ValueError:
            return tr(
                "“Unclassified below similarity” must be a number from -1 to 1, “auto”, or empty."
            )
        rasters = (self.OUTPUT, self.CONFIDENCE, self.MARGIN, self.ENTROPY)
        return self.mapping_problem(parameters, context, rasters) or self.prompts_problem(
            parameters, context
        )

    def _threshold(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Union[float, str, None]:
        """Return the threshold of unclassified pixels; raises `ValueError` for what is none."""
        text = self.parameterAsString(parameters, self.UNCLASSIFIED_BELOW, context).strip()
        if not text or text == AUTO:
            return text or None
        threshold = float(text.replace(",", "."))
        if not -1 <= threshold <= 1:
            raise ValueError(text)
        return threshold
