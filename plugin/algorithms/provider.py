"""The Processing provider."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..icons import plugin_icon, plugin_svg
from .assess_accuracy import AssessAccuracy
from .classify_layer import ClassifyLayer
from .compare_maps import CompareMaps
from .embeddings import Embeddings
from .export_model import ExportModel
from .label_disagreement import LabelDisagreement
from .model_info import ModelInfo
from .prompt_set_from_layer import PromptSetFromLayer
from .recode_by_parent import RecodeByParent
from .similarity_map import SimilarityMap
from .train_model import TrainModel
from .validation_sample import ValidationSample


class SpectraPromptProvider(QgsProcessingProvider):
    """SpectraPrompt's algorithms in the Processing toolbox."""

    def id(self) -> str:
        """Return the stable id."""
        return "spectraprompt"

    def name(self) -> str:
        """Return the name shown; a proper name, not translated."""
        return "SpectraPrompt"

    def icon(self) -> QIcon:
        """Return the icon shown."""
        return plugin_icon()

    def svgIconPath(self) -> str:
        """Return the file of the icon."""
        return plugin_svg()

    def loadAlgorithms(self) -> None:
        """Add the algorithms; called by QGIS, also on refresh."""
        for algorithm in (
            TrainModel,
            ModelInfo,
            ExportModel,
            ClassifyLayer,
            SimilarityMap,
            ValidationSample,
            Embeddings,
            AssessAccuracy,
            PromptSetFromLayer,
            LabelDisagreement,
            CompareMaps,
            RecodeByParent,
        ):
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the formats of rasters: the engine writes GeoTIFF."""
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self) -> str:
        """Return the format where the user names none."""
        return "tif"

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Return the formats of vectors: the engine writes GeoPackages."""
        return ["gpkg"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:  # noqa: N803
        """Return the format where the user names none."""
        return "gpkg"
