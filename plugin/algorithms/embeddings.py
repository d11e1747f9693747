"""Map what a model makes of a hyperspectral layer's pixels, in bands for other tools."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from ...core.jobs import EmbedJob
from ..layers import holds_embedding_basis, mark_as_result, raster_path, style_embeddings
from ..translation import tr
from .base import DEVICES, EngineAlgorithm, is_set, readable_errors
from .groups import MAP
from .styling import style_when_loaded

COMPONENTS_OF_IT, WHOLE = "components", "embedding"
CONTENTS = [COMPONENTS_OF_IT, WHOLE]


class EmbeddingStyler(QgsProcessingLayerPostProcessorInterface):
    """Shows the first three components as red, green and blue over the range most pixels have.

    Parameters
    ----------
    shown : sequence of (low, high)
        Ranges of the first bands, at least one.
    """

    def __init__(self, shown: Sequence[tuple[float, float]]) -> None:
        super().__init__()
        self._shown = shown

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; called by QGIS on the main thread."""
        if isinstance(layer, QgsRasterLayer):
            mark_as_result(layer)
            style_embeddings(layer, self._shown)


class Embeddings(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:embeddings``."""

    GROUP = MAP
    CONTENT = "CONTENT"
    COMPONENTS = "COMPONENTS"
    BASIS = "BASIS"
    EXTENT = "EXTENT"
    DEVICE = "DEVICE"
    MEMORY = "MEMORY"
    OUTPUT = "OUTPUT"
    BANDS = "BANDS"
    EXPLAINED_VARIANCE = "EXPLAINED_VARIANCE"
    PIXELS = "PIXELS"
    DEVICE_USED = "DEVICE_USED"

    def name(self) -> str:
        """Return the stable name."""
        return "embeddings"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Map embeddings")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        words = tr("hyperspectral,embedding,features,principal components,PCA,segmentation,cluster")
        return words.split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Writes what a model makes of each pixel, in a few bands for other tools.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "A model sees each pixel, with its surroundings, as a point among the texts: its "
            "embedding, some hundred numbers. Their principal components are a few bands that hold "
            "most of what the model tells apart, for clustering, segmentation, regression or a "
            "look by eye: the first three are shown as red, green and blue.\n\n"
            "The components are those of pixels from all over the layer; an extent gets those of "
            "the whole. The raster keeps them in its metadata. Give it as basis for another layer, "
            "and the same band means the same in both.\n\n"
            "With “embedding”, each band is one number of the embedding itself. Its scalar product "
            "with the vector of a text is the similarity with that text.\n\n"
            "Example: choose the layer “enmap.bsq” and the model “crops.spm”; write "
            "“components.tif”, and segment it with another tool. For the scene of the next year, "
            "give “components.tif” as basis."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add_scene_and_model(
            tr("Extent to map"), tr("Map only this part of the layer. Left empty, all of it.")
        )
        self.add(
            QgsProcessingParameterEnum(
                self.CONTENT, tr("Content"), CONTENTS, False, CONTENTS[0], usesStaticStrings=True
            ),
            tr(
                "“components” are principal components of the embeddings; “embedding” is the "
                "embedding itself, with some hundred bands."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.COMPONENTS,
                tr("Number of components"),
                QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=1,
            ),
            tr("How many bands to write. Left empty, 8, or as many as the basis has."),
        )
        self.add_advanced(
            QgsProcessingParameterRasterLayer(
                self.BASIS, tr("Basis from another raster"), optional=True
            ),
            tr(
                "A raster of components that was written with the same model: its components are "
                "taken, so that both can be compared."
            ),
        )
        self.add_device()
        self.add_memory()
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Embeddings")),
            tr("The raster to write, a GeoTIFF of 32 bit floating point numbers."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.BANDS, tr("Bands")))
        self.addOutput(
            QgsProcessingOutputNumber(
                self.EXPLAINED_VARIANCE, tr("Variance that the components hold (0 to 1)")
            )
        )
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
        """Read the layers, on the main thread."""
        problem = self._problem(parameters, context)
        if problem:  # a batch runs without checking first
            raise QgsProcessingException(problem)
        layer = self.raster_input(parameters, self.INPUT, context)
        self._scene = raster_path(layer)
        self._basis: Optional[str] = None
        if is_set(parameters, self.BASIS):
            self._basis = raster_path(self.raster_input(parameters, self.BASIS, context))
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
        components: Optional[int] = None
        if is_set(parameters, self.COMPONENTS):
            components = self.parameterAsInt(parameters, self.COMPONENTS, context)
        job = EmbedJob(
            scene=self._scene,
            model=self.model_input(parameters, context),
            output=output,
            content=self._content(parameters, context),
            components=components,
            basis=self._basis,
            extent=self._extent,
            inside=self._inside,
            device=self.parameterAsEnumString(parameters, self.DEVICE, context) or DEVICES[0],
            memory_mb=self.parameterAsInt(parameters, self.MEMORY, context),
        )
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        shown = [(band["low"], band["high"]) for band in result.summary["shown"].values()]
        style_when_loaded(context, output, EmbeddingStyler(shown))
        return {
            self.OUTPUT: output,
            self.BANDS: result.summary.get("bands"),
            self.EXPLAINED_VARIANCE: result.summary.get("explained_variance"),
            self.PIXELS: result.summary.get("valid_pixels"),
            self.DEVICE_USED: result.summary.get("device"),
        }

    def _content(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return self.parameterAsEnumString(parameters, self.CONTENT, context) or CONTENTS[0]

    def _problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        problem = self.mapping_problem(parameters, context, [self.OUTPUT])
        if problem:
            return problem
        has_basis = is_set(parameters, self.BASIS)
        if self._content(parameters, context) == WHOLE:
            if has_basis or is_set(parameters, self.COMPONENTS):
                return tr(
                    "The whole embedding has neither a number of components nor a basis; leave "
                    "both empty, or choose “components”."
                )
        elif has_basis:
            basis = self.parameterAsRasterLayer(parameters, self.BASIS, context)
            with readable_errors():
                if basis is not None and not holds_embedding_basis(basis):
                    return tr(
                        "The layer “{name}” is no raster of components that SpectraPrompt has "
                        "written; choose one as basis, or none."
                    ).format(name=basis.name())
        return ""
