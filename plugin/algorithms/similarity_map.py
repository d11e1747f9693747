"""Map how similar a hyperspectral layer is to free texts."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...core.jobs import SimilarityJob
from ..layers import raster_path
from ..results.run_group import RunGroup
from ..translation import tr
from .base import DEVICES, EngineAlgorithm
from .styling import SimilarityStyler, style_when_loaded


class SimilarityMap(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:similaritymap``."""

    QUERIES = "QUERIES"
    EXTENT = "EXTENT"
    DEVICE = "DEVICE"
    MEMORY = "MEMORY"
    OUTPUT = "OUTPUT"
    BANDS = "BANDS"
    PIXELS = "PIXELS"
    DEVICE_USED = "DEVICE_USED"

    def name(self) -> str:
        """Return the stable name."""
        return "similaritymap"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Map similarity to a text")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        words = tr("hyperspectral,similarity,text,query,prompt,search,find,open vocabulary")
        return words.split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Maps how similar each pixel of a hyperspectral layer is to texts of your own.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Compares each pixel of a hyperspectral layer with texts, by a model made with “Train "
            "model from prompts and labels”. The result is a raster with a band per text; its "
            "values are cosine similarities from -1 to 1, and its bands are named by the texts.\n\n"
            "Look at a band for where the similarity is higher than elsewhere. The numbers "
            "themselves say little, and bands of different texts are hard to compare.\n\n"
            "The model has learnt to tell its training classes apart, and nothing else. A text "
            "that resembles the prompts of one of them finds its place; what no two training "
            "classes differ in the model cannot see, whatever the text says. A model of crops does "
            "not find cars.\n\n"
            "Example: with a model of land cover, the lines “dry bare soil” and “a field of green "
            "maize” give a raster of two bands, each bright where the layer looks like its text."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add_scene_and_model(
            tr("Extent to map"), tr("Map only this part of the layer. Left empty, all of it.")
        )
        self.add(
            QgsProcessingParameterString(self.QUERIES, tr("Texts, one a line"), multiLine=True),
            tr("What to look for, such as “dry bare soil”. Each line becomes a band."),
        )
        self.add_model_encoder()
        self.add_device()
        self.add_memory()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Similarity")),
            tr("The similarity raster to write, a GeoTIFF."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.BANDS, tr("Bands")))
        self.addOutput(QgsProcessingOutputNumber(self.PIXELS, tr("Mapped pixels")))
        self.addOutput(QgsProcessingOutputString(self.DEVICE_USED, tr("Device used")))

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
        """Map."""
        output = self.raster_output(parameters, self.OUTPUT, context)
        queries = self._queries(parameters, context)
        job = SimilarityJob(
            scene=self._scene,
            model=self.model_input(parameters, context),
            output=output,
            queries=tuple(queries),
            encoder=self.encoder_input(parameters, context),
            extent=self._extent,
            inside=self._inside,
            device=self.parameterAsEnumString(parameters, self.DEVICE, context) or DEVICES[0],
            memory_mb=self.parameterAsInt(parameters, self.MEMORY, context),
        )
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        first = next(iter(result.summary["queries"].values()))
        style_when_loaded(
            context, output, SimilarityStyler(first["low"], first["high"], self._group)
        )
        return {
            self.OUTPUT: output,
            self.BANDS: len(queries),
            self.PIXELS: result.summary.get("valid_pixels"),
            self.DEVICE_USED: result.summary.get("device"),
        }

    def _problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if not self._queries(parameters, context):
            return tr("Give at least one text to look for.")
        return self.mapping_problem(parameters, context, [self.OUTPUT])

    def _queries(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """Return the texts; empty lines between them are no texts."""
        lines = self.parameterAsString(parameters, self.QUERIES, context).splitlines()
        return [line.strip() for line in lines if line.strip()]
