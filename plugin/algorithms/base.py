"""What SpectraPrompt's algorithms have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtGui import QIcon

from ...core.bundle import Manifest, read_manifest
from ...core.errors import BundleError, Cancelled, OutputError, PromptError, SpectraPromptError
from ...core.grid import Extent
from ...core.jobs import ClassifyJob, Job, ResultEvent
from ...core.prompts import read_prompt_set, shipped_prompt_sets
from ...core.shipped_models import PREFIX, shipped_file, shipped_models
from ..area import extent_in_layer
from ..engine import run_job
from ..icons import plugin_icon, plugin_svg
from ..layers import LabelSource, check_not_shown, label_source, raster_path
from ..polygons import copy_polygons, request_around
from ..scene_facts import scene_facts
from ..temporary_copies import remove_copies, without_copies
from ..translation import message_of, tr
from .groups import MAP, group_title
from .help_page import help_url

AREAS_AND_POINTS = [
    QgsProcessing.SourceType.TypeVectorPolygon,
    QgsProcessing.SourceType.TypeVectorPoint,
]
DEVICES = ["auto", "cpu", "cuda"]


@dataclass(frozen=True)
class LabelParameters:
    """Names of the parameters of labels: a vector layer, its class field, or a raster layer."""

    vector: str
    field: str
    raster: str


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that prepares a job, lets the engine do it, and returns its outputs.

    Layers are read in `prepareAlgorithm`, which QGIS calls on the main thread; the engine is waited
    for in a thread of the task, and results are styled on the main thread again: so the flags stay
    QGIS's own, which let an algorithm run in the background, be cancelled, and run as a batch.

    Attributes
    ----------
    GROUP : str
        Id of the group that it is shown in.
    """

    GROUP: ClassVar[str] = MAP
    INPUT = "INPUT"
    INSIDE = "INSIDE"
    MODEL = "MODEL"
    SHIPPED_MODEL = "SHIPPED_MODEL"
    PROMPT_SET = "PROMPT_SET"
    PROMPT_FILE = "PROMPT_FILE"

    def createInstance(self) -> EngineAlgorithm:
        """Return a new object for one run."""
        return type(self)()

    def group(self) -> str:
        """Return the group shown in the toolbox."""
        return group_title(self.GROUP)

    def groupId(self) -> str:
        """Return the group's stable id."""
        return self.GROUP

    def helpUrl(self) -> str:
        """Return the address of the algorithm's page in the guide."""
        return help_url(self.name())

    def icon(self) -> QIcon:
        """Return the icon shown."""
        return plugin_icon()

    def svgIconPath(self) -> str:
        """Return the file of the icon, which the model designer draws."""
        return plugin_svg()

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

    def prompt_parameters(
        self, set_title: str, file_title: str
    ) -> tuple[QgsProcessingParameterDefinition, QgsProcessingParameterDefinition]:
        """Return the optional parameters of a prompt set: a shipped one, and one in a file."""
        names = list(shipped_prompt_sets())
        shipped = QgsProcessingParameterEnum(
            self.PROMPT_SET, set_title, names, optional=True, usesStaticStrings=True
        )
        file = QgsProcessingParameterFile(
            self.PROMPT_FILE,
            file_title,
            optional=True,
            fileFilter=tr("Prompt sets (*.json *.csv)"),
        )
        return shipped, file

    def prompts_input(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the file or the name of the prompt set chosen; empty where none is."""
        file = self.parameterAsFile(parameters, self.PROMPT_FILE, context)
        return file or self.parameterAsEnumString(parameters, self.PROMPT_SET, context)

    def prompts_problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what is wrong with the prompt set chosen; empty where nothing is, or none is."""
        prompts = self.prompts_input(parameters, context)
        try:
            if prompts:
                read_prompt_set(prompts)
        except PromptError as error:
            return message_of(error)
        return ""

    def add_scene_and_model(self, extent_title: str, extent_help: str) -> None:
        """Add the parameters `INPUT`, `MODEL`, `SHIPPED_MODEL`, `EXTENT` and `INSIDE`."""
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Hyperspectral layer")),
            tr("A raster file with many bands, such as ENVI or GeoTIFF. Its wavelengths are used."),
        )
        self.add_model(
            tr("Shipped model, without labels"),
            tr(
                "A model that comes with SpectraPrompt, instead of a trained one: "
                "“spectral-library” takes any prompt set and reflectance of any sensor, for a "
                "first guess at built-up land, vegetation, soil and water; it was not trained on "
                "your layer, and the result says so. “indian-pines” is for that scene."
            ),
        )
        self.add(QgsProcessingParameterExtent("EXTENT", extent_title, optional=True), extent_help)
        self.add(
            QgsProcessingParameterFeatureSource(
                self.INSIDE,
                tr("Only inside these polygons"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            tr(
                "Map only pixels whose centre lies in one of these polygons; all others are nodata "
                "and are not computed. Left empty, no polygons bound the map."
            ),
        )

    def add_model(self, shipped_title: str, shipped_help: str) -> None:
        """Add the parameters `MODEL` and `SHIPPED_MODEL`, of which one is to be set."""
        self.add(
            QgsProcessingParameterFile(
                self.MODEL,
                tr("Trained model"),
                optional=True,
                fileFilter=tr("SpectraPrompt models (*.spm)"),
            ),
            tr(
                "A model file made with “Train model from prompts and labels”; it holds the "
                "classes. Left empty, a shipped model is needed."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.SHIPPED_MODEL,
                shipped_title,
                list(shipped_models()),
                optional=True,
                usesStaticStrings=True,
            ),
            shipped_help,
        )

    def model_input(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the model chosen: a file, or a shipped one with its prefix; empty for none."""
        shipped = self.parameterAsEnumString(parameters, self.SHIPPED_MODEL, context)
        file: str = self.parameterAsFile(parameters, self.MODEL, context)
        return f"{PREFIX}{shipped}" if shipped else file

    def model_problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what is wrong with the choice of a model, or the file; empty where nothing is."""
        given = [name for name in (self.MODEL, self.SHIPPED_MODEL) if is_set(parameters, name)]
        if not given:
            return tr("Choose a trained model (.spm), or a shipped one.")
        if len(given) > 1:
            return tr("Choose a trained model or a shipped one, not both.")
        try:
            self.model_manifest(parameters, context)
        except BundleError as error:
            return message_of(error)
        return ""

    def model_file(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the file of the model chosen; of a shipped one, the widest."""
        model = self.model_input(parameters, context)
        return str(shipped_file(model)) if model.startswith(PREFIX) else model

    def model_manifest(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Manifest:
        """Return what the model chosen tells of itself; raises `BundleError` as it is read."""
        return read_manifest(self.model_file(parameters, context))

    def scene_problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return why the layer `INPUT` is no scene to train on; empty where nothing is known."""
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None:
            return str(self.invalidRasterError(parameters, self.INPUT))
        if layer.providerType() == "gdal" and layer.bandCount() < 2:
            return tr(
                "The layer “{name}” has one band; choose a hyperspectral layer, which has many."
            ).format(name=layer.name())
        return ""

    def mapping_problem(
        self, parameters: dict[str, Any], context: QgsProcessingContext, outputs: Iterable[str]
    ) -> str:
        """Return why a layer cannot be mapped as asked, as far as can be known before the run.

        Parameters
        ----------
        parameters, context
            As `checkParameterValues` is given them.
        outputs : iterable of str
            Names of the parameters of rasters to write.
        """
        return (
            self.model_problem(parameters, context)
            or self.scene_problem(parameters, context)
            or self._bands_problem(parameters, context)
            or self._extent_problem(parameters, context)
            or self._polygons_problem(parameters, context)
            or self.shown_problem(parameters, outputs)
        )

    def shown_problem(self, parameters: dict[str, Any], outputs: Iterable[str]) -> str:
        """Return which file to write is shown by a layer; empty where none is.

        Layers belong to the main thread: asked in another one, nothing is known.
        """
        if QThread.currentThread() != QgsApplication.instance().thread():
            return ""
        try:
            for name in outputs:
                path = output_path(parameters, name)
                if path:
                    check_not_shown(path)
        except OutputError as error:
            return message_of(error)
        return ""

    def _bands_problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return why the layer's bands cannot be the model's; the engine knows more."""
        if is_set(parameters, self.SHIPPED_MODEL):
            return ""  # one of its files is chosen by the layer's bands
        spectral = self.model_manifest(parameters, context).spectral
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer.providerType() != "gdal":
            return ""
        scene, wavelengths = scene_facts(layer), spectral.get("wavelengths_nm")
        needed = sum(spectral.get("good") or [True] * spectral["bands"])
        bands = layer.bandCount()
        if not wavelengths and bands < needed:
            return tr(
                "The layer “{name}” has {bands} bands, but the model takes {needed}; choose "
                "another layer, or train a model on this one."
            ).format(name=layer.name(), bands=bands, needed=needed)
        if wavelengths and scene.range_nm is not None:
            first, last = min(wavelengths), max(wavelengths)
            if scene.range_nm[1] < first or scene.range_nm[0] > last:
                return tr(
                    "The layer “{name}” has bands from {low} to {high} nm, but the model takes "
                    "{first} to {last} nm; choose another layer, or train a model on this one."
                ).format(
                    name=layer.name(),
                    low=round(scene.range_nm[0]),
                    high=round(scene.range_nm[1]),
                    first=round(first),
                    last=round(last),
                )
        return ""

    def _extent_problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        box = self._extent_box(parameters, "EXTENT", layer, context)
        if box.isNull() or self.extent_input(parameters, "EXTENT", layer, context) is not None:
            return ""
        return tr("The extent lies outside the layer “{name}”; choose another one.").format(
            name=layer.name()
        )

    def _polygons_problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return why polygons cannot bound the map; the engine knows more."""
        if not is_set(parameters, self.INSIDE):
            return ""
        source = self.parameterAsSource(parameters, self.INSIDE, context)
        if source is None:
            return str(self.invalidSourceError(parameters, self.INSIDE))
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        is_placed = layer.providerType() == "gdal" and scene_facts(layer).is_georeferenced
        text, box = "", source.sourceExtent()
        if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
            text = tr("“{name}” holds no polygons; choose a layer of polygons.")
        elif source.featureCount() == 0:
            text = tr("“{name}” holds no polygon; choose others, or none.")
        elif is_placed and layer.crs().isValid() and not source.sourceCrs().isValid():
            text = tr("The polygons “{name}” have no coordinate system; set it in their layer.")
        elif is_placed and extent_in_layer(box, source.sourceCrs(), layer) is None:
            text = tr("The polygons “{name}” do not overlap the layer “{layer}”; choose others.")
        return text.format(name=source.sourceName(), layer=layer.name())

    def polygons_input(
        self, parameters: dict[str, Any], scene: QgsRasterLayer, context: QgsProcessingContext
    ) -> Optional[str]:
        """Return a copy of the polygons that bound the map, on the main thread; None for none."""
        if not is_set(parameters, self.INSIDE):
            return None
        source = self.parameterAsSource(parameters, self.INSIDE, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INSIDE))
        features = source.getFeatures(
            request_around(scene, source.sourceCrs()),
            QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks,
        )
        with readable_errors():
            return copy_polygons(
                features, source.wkbType(), source.sourceCrs(), source.sourceName()
            )

    def add_model_encoder(self) -> None:
        """Add the parameter `ENCODER` of algorithms that use a trained model."""
        self.add_advanced(
            QgsProcessingParameterString("ENCODER", tr("Text encoder of the model"), optional=True),
            tr(
                "Name or folder of the text encoder that the model was trained with. Left empty, "
                "the one that the model names. Needed only for texts that the model does not hold."
            ),
        )

    def add_memory(self) -> None:
        """Add the parameter `MEMORY`."""
        self.add_advanced(
            QgsProcessingParameterNumber(
                "MEMORY",
                tr("Memory for pieces of the layer (MiB)"),
                QgsProcessingParameterNumber.Type.Integer,
                ClassifyJob.memory_mb,
                minValue=16,
            ),
            tr("How much memory the pieces worked on at a time may take together."),
        )

    def extent_input(
        self,
        parameters: dict[str, Any],
        name: str,
        layer: QgsRasterLayer,
        context: QgsProcessingContext,
    ) -> Optional[Extent]:
        """Return the part of a layer in an extent, as the engine takes it.

        None where the extent is not set, or lies outside the layer.
        """
        box = self._extent_box(parameters, name, layer, context)
        if box.isNull():
            return None
        return extent_in_layer(box, layer.crs(), layer, scene_facts(layer).is_georeferenced)

    def _extent_box(
        self,
        parameters: dict[str, Any],
        name: str,
        layer: QgsRasterLayer,
        context: QgsProcessingContext,
    ) -> QgsRectangle:
        """Return an extent as QGIS shows it, in a layer's CRS; null where it is not set."""
        if not is_set(parameters, name):
            return QgsRectangle()
        return self.parameterAsExtent(parameters, name, context, layer.crs())

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

    def raster_output(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str:
        """Return the file of a raster to write; to be asked once, in `processAlgorithm`.

        QGIS gives a run in the background a context of its own, and loads what that one knows of:
        asked in `prepareAlgorithm`, no result would be loaded. Asked twice, a temporary file has
        two names.
        """
        return str(self.parameterAsOutputLayer(parameters, name, context))

    def vector_output(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str:
        """Return the file of a vector layer to write; when to ask is as for `raster_output`."""
        return str(self.parameterAsOutputLayer(parameters, name, context))

    def add_labels(
        self, names: LabelParameters, vector_title: str, raster_title: str, help_text: str
    ) -> None:
        """Add the parameters of labels: polygons or points with a field, or a raster.

        One parameter for all kinds of layers would be simpler, but QGIS (3.22 to 4) crashes when
        the parent of a field parameter is a raster.
        """
        self.add(
            QgsProcessingParameterVectorLayer(
                names.vector, vector_title, AREAS_AND_POINTS, optional=True
            ),
            help_text,
        )
        self.add(
            QgsProcessingParameterField(
                names.field,
                tr("Class field"),
                parentLayerParameterName=names.vector,
                type=QgsProcessingParameterField.DataType.Any,
                optional=True,
            ),
            tr(
                "The field that holds class names or numbers. Left empty, the only sensible one is "
                "taken."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer(names.raster, raster_title, optional=True),
            tr("A raster of class numbers, instead of polygons or points; 0 means no label."),
        )

    def check_labels_and_others(
        self,
        parameters: dict[str, Any],
        names: LabelParameters,
        context: QgsProcessingContext,
    ) -> tuple[bool, str]:
        """Check all parameters, as `checkParameterValues` does.

        Scripts and ``qgis_process`` may give a raster as the vector labels, too.
        """
        checked = dict(parameters)
        value = checked.get(names.vector)
        if isinstance(value, str) and value:
            value = QgsProcessingUtils.mapLayerFromString(value, context)
        if isinstance(value, QgsRasterLayer) and not is_set(checked, names.raster):
            checked[names.raster] = checked.pop(names.vector)
        passed, problem = super().checkParameterValues(checked, context)
        if passed:
            problem = self.label_problem(parameters, names) or self.field_problem(
                parameters, names, context
            )
        return not problem, problem

    def field_problem(
        self, parameters: dict[str, Any], names: LabelParameters, context: QgsProcessingContext
    ) -> str:
        """Return that the labels lack the class field chosen; empty where they do not."""
        field = self.field_input(parameters, names.field, context)
        if field is None or not is_set(parameters, names.vector):
            return ""
        layer = self.parameterAsLayer(parameters, names.vector, context)
        if not isinstance(layer, QgsVectorLayer) or layer.fields().lookupField(field) >= 0:
            return ""
        return tr("The labels “{name}” have no field “{field}”; they have {fields}.").format(
            name=layer.name(), field=field, fields=", ".join(layer.fields().names()) or tr("none")
        )

    def label_problem(self, parameters: dict[str, Any], names: LabelParameters) -> str:
        """Return what is wrong with the choice of labels; empty where nothing is."""
        given = [name for name in (names.vector, names.raster) if is_set(parameters, name)]
        if not given:
            return tr("Choose labels: polygons or points, or a raster.")
        if len(given) > 1:
            return tr("Choose labels as polygons or points, or as a raster, not both.")
        if parameters[given[0]] == parameters.get(self.INPUT):
            return tr("The labels are the layer itself; choose others.")
        return ""

    def label_input(
        self,
        parameters: dict[str, Any],
        names: LabelParameters,
        context: QgsProcessingContext,
    ) -> LabelSource:
        """Return a file with the labels chosen."""
        problem = self.label_problem(parameters, names)
        if problem:  # a batch runs without checking first
            raise QgsProcessingException(problem)
        name = names.raster if is_set(parameters, names.raster) else names.vector
        return self.label_layer_input(parameters, name, context)

    def label_layer_input(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
    ) -> LabelSource:
        """Return a file with the labels of one parameter, vector or raster."""
        layer = self.parameterAsLayer(parameters, name, context)
        if not isinstance(layer, QgsMapLayer) or not layer.isValid():
            raise QgsProcessingException(
                tr("The labels {value} cannot be opened; choose another layer or file.").format(
                    value=parameters[name]
                )
            )
        with readable_errors():
            return label_source(layer)

    def field_input(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[str]:
        """Return the name of a field; None where it is not set."""
        return self.parameterAsString(parameters, name, context) or None

    def encoder_input(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[str]:
        """Return the model's text encoder; None for the one that the model names."""
        return self.parameterAsString(parameters, "ENCODER", context).strip() or None

    def run_engine(
        self, job: Job, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Optional[ResultEvent]:
        """Run a job; None when the user cancelled."""
        inside = getattr(job, "inside", None)
        copies = [inside] if inside else []
        try:
            result = run_job(job, feedback)
        except Cancelled as cancelled:
            feedback.pushInfo(message_of(cancelled))
            return None
        except SpectraPromptError as error:
            raise QgsProcessingException(without_copies(message_of(error), copies)) from None
        finally:
            remove_copies(copies)
        for path in result.outputs.values():
            feedback.pushInfo(tr("Written: {path}").format(path=path))
        return result


def output_path(parameters: dict[str, Any], name: str) -> str:
    """Return the file that a destination names; empty for a temporary one, or an expression."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = "" if value.sink.expressionString() else value.sink.staticValue()
    if not isinstance(value, str) or value == QgsProcessing.TEMPORARY_OUTPUT:
        return ""
    return value


def is_set(parameters: dict[str, Any], name: str) -> bool:
    """Tell whether a parameter has a value.

    The batch window gives an output left empty as a definition with an empty sink; asked for its
    layer, QGIS would then try to load a layer without a name.
    """
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue() if not value.sink.expressionString() else value
    return value not in (None, "")


@contextmanager
def readable_errors() -> Iterator[None]:
    """Turn SpectraPrompt's errors into those whose sentence Processing shows to users."""
    try:
        yield
    except SpectraPromptError as error:
        raise QgsProcessingException(message_of(error)) from None
