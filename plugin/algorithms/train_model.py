"""Train a model from a prompt set and labelled pixels."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.jobs import TrainJob
from ...core.prompts import shipped_prompt_sets
from ..layers import raster_path
from ..translation import tr
from .base import DEVICES, EngineAlgorithm, LabelParameters
from .groups import MODEL

BACKBONES = ["multiscale", "vit"]
LABEL_PARAMETERS = LabelParameters("LABELS", "FIELD", "LABEL_RASTER")


class TrainModel(EngineAlgorithm):
    """Processing algorithm ``spectraprompt:trainmodel``."""

    GROUP = MODEL
    FIELD = LABEL_PARAMETERS.field
    BACKBONE = "BACKBONE"
    ENCODER = "ENCODER"
    DEVICE = "DEVICE"
    SEED = "SEED"
    LABELS_ALONE = "LABELS_ALONE"
    OUTPUT = "OUTPUT"
    PIXELS = "PIXELS"
    CLASSES = "CLASSES"
    VALIDATION_ACCURACY = "VALIDATION_ACCURACY"
    DEVICE_USED = "DEVICE_USED"

    def name(self) -> str:
        """Return the stable name."""
        return "trainmodel"

    def displayName(self) -> str:
        """Return the name shown."""
        return tr("Train model from prompts and labels")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        words = tr("hyperspectral,training,classification,prompt,samples,machine learning,spectral")
        return words.split(",")

    def shortDescription(self) -> str:
        """Return one line for tool tips."""
        return tr("Trains a model that classifies hyperspectral layers by classes named in words.")

    def shortHelpString(self) -> str:
        """Return the help shown beside the dialog."""
        return tr(
            "Learns from labelled pixels of a hyperspectral layer to find the classes of a prompt "
            "set: a list of classes, each described in words.\n\n"
            "Labels are polygons or points with a class field, or a raster of class numbers (0 and "
            "nodata: not labelled). They are matched to the prompt set by class number or by name, "
            "whatever the case.\n\n"
            "Choose one of the prompt sets that come with SpectraPrompt, or give a file of your "
            "own (.json or .csv).\n\n"
            "The model is one file. Use it with “Classify hyperspectral layer”. Some of the "
            "labels are kept aside to tell how well the model does: single pixels or blocks, about "
            "as far from the other labels as the layer's pixels lie from all labels. This accuracy "
            "is one of the outputs.\n\n"
            "Example: to map crops, choose the layer “enmap.bsq”, the polygons “fields.gpkg” with "
            "the class field “crop”, and a prompt set that describes each crop; write “crops.spm”."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Hyperspectral layer")),
            tr("A raster file with many bands, such as ENVI or GeoTIFF. Its wavelengths are used."),
        )
        self.add_labels(
            LABEL_PARAMETERS,
            tr("Training labels, polygons or points"),
            tr("Training labels, raster"),
            tr("Polygons or points that say where which class is."),
        )
        shipped, file = self.prompt_parameters(tr("Prompt set"), tr("Prompt set from a file"))
        self.add(
            shipped,
            tr("One of the prompt sets that come with SpectraPrompt, by its name: {names}.").format(
                names=", ".join(shipped_prompt_sets())
            ),
        )
        self.add(file, tr("A prompt set of your own; it is taken instead of the one chosen above."))
        self.add_advanced(
            QgsProcessingParameterEnum(
                self.BACKBONE,
                tr("Network"),
                BACKBONES,
                False,
                BACKBONES[0],
                usesStaticStrings=True,
            ),
            tr("“multiscale” is accurate and fast; “vit” is the patch transformer of the paper."),
        )
        self.add_advanced(
            QgsProcessingParameterString(self.ENCODER, tr("Text encoder"), TrainJob.encoder),
            tr("What turns prompts into numbers: a known name, or a folder with a model."),
        )
        self.add_device()
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.SEED,
                tr("Seed"),
                QgsProcessingParameterNumber.Type.Integer,
                TrainJob.seed,
                minValue=0,
            ),
            tr("Start of all random numbers; the same seed gives the same model."),
        )
        self.add_advanced(
            QgsProcessingParameterBoolean(
                self.LABELS_ALONE, tr("Learn from the labels alone"), TrainJob.labels_alone
            ),
            tr(
                "Leaves out the layer's unlabelled pixels, which otherwise teach as well: for a "
                "model that is to classify other scenes."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Model"), tr("SpectraPrompt models (*.spm)")
            ),
            tr("The model file to write."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.PIXELS, tr("Labelled pixels")))
        self.addOutput(QgsProcessingOutputNumber(self.CLASSES, tr("Classes with labels")))
        self.addOutput(
            QgsProcessingOutputNumber(
                self.VALIDATION_ACCURACY, tr("Overall accuracy on labels kept aside (0 to 1)")
            )
        )
        self.addOutput(QgsProcessingOutputString(self.DEVICE_USED, tr("Device used")))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what cannot work before anything runs."""
        passed, problem = self.check_labels_and_others(parameters, LABEL_PARAMETERS, context)
        if not passed:
            return False, problem
        problem = self._prompt_problem(parameters, context) or self.scene_problem(
            parameters, context
        )
        return not problem, problem

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the layers, on the main thread."""
        self._scene = raster_path(self.raster_input(parameters, self.INPUT, context))
        self._labels = self.label_input(parameters, LABEL_PARAMETERS, context)
        problem = self._prompt_problem(parameters, context)
        if problem:  # a batch runs without checking first
            raise QgsProcessingException(problem)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Train."""
        job = TrainJob(
            scene=self._scene,
            labels=self._labels.path,
            layer=self._labels.layer,
            field=self.field_input(parameters, self.FIELD, context),
            prompts=self.prompts_input(parameters, context),
            output=self.parameterAsFileOutput(parameters, self.OUTPUT, context),
            encoder=self.parameterAsString(parameters, self.ENCODER, context),
            backbone=self.parameterAsEnumString(parameters, self.BACKBONE, context) or BACKBONES[0],
            device=self.parameterAsEnumString(parameters, self.DEVICE, context) or DEVICES[0],
            seed=self.parameterAsInt(parameters, self.SEED, context),
            labels_alone=self.parameterAsBoolean(parameters, self.LABELS_ALONE, context),
        )
        result = self.run_engine(job, context, feedback)
        if result is None:
            return {}
        accuracy = result.summary.get("validation_overall_accuracy")
        return {
            self.OUTPUT: job.output,
            self.PIXELS: result.summary.get("pixels"),
            self.CLASSES: result.summary.get("classes"),
            self.VALIDATION_ACCURACY: accuracy,
            self.DEVICE_USED: result.summary.get("device"),
        }

    def _prompt_problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if not self.prompts_input(parameters, context):
            return tr("Choose a prompt set, or give one in a file.")
        return self.prompts_problem(parameters, context)
