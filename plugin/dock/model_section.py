"""Where the model comes from: trained now on labels, or a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGroupBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...core.bundle import Manifest, read_manifest
from ...core.errors import BundleError
from ...core.prompts import PromptSet
from ...core.shipped_models import PREFIX, ShippedModel, shipped_file, shipped_models
from ..class_field import best_class_field
from ..layers import is_result
from ..translation import counted, tr
from .appearance import muted, new_form, tighten
from .saved_state import SavedState, saved_layer, saved_path


class ModelSection(QGroupBox):
    """Train on labels, or use a trained model.

    Attributes
    ----------
    changed : signal ()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Model"), parent)
        self.setObjectName("modelSection")
        self._prompts: Optional[PromptSet] = None
        self._manifest: Optional[Manifest] = None
        self._model_problem = ""
        self._layers_due = self._field_due = False  # put off until the section is seen

        self.train_choice = QRadioButton(tr("Tra&in on labels"), self)
        self.train_choice.setObjectName("trainOnLabels")
        self.train_choice.setToolTip(tr("Learn the classes from labelled pixels of the layer."))
        self.use_choice = QRadioButton(tr("&Use a trained model"), self)
        self.use_choice.setObjectName("useTrainedModel")
        self.use_choice.setToolTip(
            tr("Classify with a model that was trained before, or one that comes along.")
        )
        self.train_choice.setChecked(True)

        layout = QVBoxLayout(self)
        tighten(layout)
        layout.addWidget(self.train_choice)
        layout.addWidget(self._training_page())
        layout.addWidget(self.use_choice)
        layout.addWidget(self._model_page())

        project = QgsProject.instance()
        project.layersAdded.connect(self._on_layers_added)
        project.layersRemoved.connect(self.list_label_layers)
        self.train_choice.toggled.connect(self._on_choice)
        self.labels_box.layerChanged.connect(self._on_labels)
        self.field_box.fieldChanged.connect(self._on_field)
        self.save_box.fileChanged.connect(self._announce)
        self.model_box.fileChanged.connect(self._on_model)
        self.source_box.currentIndexChanged.connect(self._on_model)
        self.list_label_layers()
        self._on_labels(self.labels_box.currentLayer())
        self._on_choice()

    @property
    def trains(self) -> bool:
        """Whether a model is to be trained."""
        return self.train_choice.isChecked()

    @property
    def labels(self) -> QgsMapLayer:
        """The layer with training labels; None for none."""
        return self.labels_box.currentLayer()

    @property
    def field(self) -> Optional[str]:
        """The class field of a vector layer."""
        if not isinstance(self.labels, QgsVectorLayer):
            return None
        return self.field_box.currentField() or None

    @property
    def save_path(self) -> str:
        """Where to keep the model trained; empty for a temporary file."""
        path = self.save_box.filePath().strip()
        return path if not path or Path(path).suffix else f"{path}.spm"

    @property
    def model_path(self) -> str:
        """The trained model to use: a file, or a shipped one with its prefix."""
        if self.shipped is not None:
            return f"{PREFIX}{self.shipped.name}"
        return self.model_box.filePath().strip()

    @property
    def shipped(self) -> Optional[ShippedModel]:
        """The shipped model chosen; None where a model is to be trained or read from a file."""
        if self.trains:
            return None
        return shipped_models().get(self.source_box.currentData() or "")

    @property
    def takes_prompts(self) -> bool:
        """Whether the classes are those of the prompt set chosen, and not the model's own."""
        return self.trains or (self.shipped is not None and self.shipped.any_prompts)

    def use_file(self, path: str) -> None:
        """Choose a model file."""
        self.source_box.setCurrentIndex(0)
        self.model_box.setFilePath(path)

    @property
    def model_prompts(self) -> Optional[PromptSet]:
        """The classes of the trained model; None where there is none, or it cannot be read."""
        return self._manifest.prompts if self._manifest else None

    @property
    def info(self) -> str:
        """What is shown of the trained model."""
        return self._model_info.text()

    def saved(self) -> dict[str, Any]:
        """Return the choices as JSON values, for the project."""
        return {
            "trains": self.trains,
            "labels": saved_layer(self.labels),
            "field": self.field or "",
            "save_path": saved_path(self.save_path),
            "shipped": self.source_box.currentData() or "",
            "file": saved_path(self.model_box.filePath().strip()),
        }

    def restore(self, state: SavedState) -> list[str]:
        """Take up choices saved with the project; returns what is missing."""
        # The choice comes first: it brings the classes, by which a field is suggested.
        trains = state.flag("trains", True)
        (self.train_choice if trains else self.use_choice).setChecked(True)
        labels, missing = state.layer("labels")
        if labels is not None:
            self.labels_box.setLayer(labels)
        if isinstance(labels, QgsVectorLayer) and state.text("field") in labels.fields().names():
            self.field_box.setField(state.text("field"))
            self._field_due = False
        self.save_box.setFilePath(state.path("save_path"))
        self.model_box.setFilePath(state.path("file"))
        self.source_box.setCurrentIndex(max(self.source_box.findData(state.text("shipped")), 0))
        return [missing] if missing and trains else []

    def forget_files(self) -> None:
        """Forget the file to save in, which belonged to a project that was closed."""
        self.save_box.setFilePath("")

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        if not self.trains:
            if not self.model_path:
                return tr("Choose a trained model (.spm).")
            return self._model_problem
        if self.labels is None:
            return tr("Choose a layer with training labels.")
        if isinstance(self.labels, QgsVectorLayer) and not self.field:
            return tr("Choose the field that holds the classes.")
        return ""

    def expect_classes(self, prompts: Optional[PromptSet]) -> None:
        """Take note of the prompt set, by which the class field is found."""
        if prompts != self._prompts:
            self._prompts = prompts
            self._suggest_field()

    def list_label_layers(self) -> None:
        """List what can hold labels; the only one there is is chosen."""
        layers = QgsProject.instance().mapLayers().values()
        fit = [layer for layer in layers if _can_hold_labels(layer)]
        self.labels_box.setExceptedLayerList([layer for layer in layers if layer not in fit])
        if self.labels is None and len(fit) == 1:
            self.labels_box.setLayer(fit[0])

    def showEvent(self, event: QShowEvent) -> None:
        """Do what was put off while nobody saw it."""
        super().showEvent(event)
        if self._layers_due:
            self._layers_due = False
            self.list_label_layers()
        if self._field_due:
            self._suggest_field()

    def release(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_layers_added)
        project.layersRemoved.disconnect(self.list_label_layers)

    def _training_page(self) -> QWidget:
        page = QWidget(self)
        form = new_form(page)
        form.setContentsMargins(self._indent(), 0, 0, 3)
        self.labels_box = QgsMapLayerComboBox(page)
        self.labels_box.setObjectName("labelsLayer")
        self.labels_box.setToolTip(
            tr("Polygons or points with a class field, or a raster of class numbers.")
        )
        self.labels_box.setAccessibleName(tr("Layer with training labels"))
        kinds = QgsMapLayerProxyModel.Filter
        self.labels_box.setFilters(kinds.PolygonLayer | kinds.PointLayer | kinds.RasterLayer)
        self.labels_box.setAllowEmptyLayer(True)
        self.labels_box.setMinimumContentsLength(12)
        labels = QLabel(tr("La&bels"), page)
        labels.setBuddy(self.labels_box)
        form.addRow(labels, self.labels_box)

        self.field_box = QgsFieldComboBox(page)
        self.field_box.setObjectName("labelsField")
        self.field_box.setToolTip(tr("The field that holds the class name or number."))
        self.field_box.setAccessibleName(tr("Class field"))
        self._field_label = QLabel(tr("Class &field"), page)
        self._field_label.setBuddy(self.field_box)
        form.addRow(self._field_label, self.field_box)

        self.save_box = QgsFileWidget(page)
        self.save_box.setObjectName("modelToSave")
        self.save_box.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.save_box.setFilter(tr("SpectraPrompt models (*.spm)"))
        self.save_box.setDialogTitle(tr("Save the model"))
        self.save_box.lineEdit().setPlaceholderText(tr("Temporary file"))
        self.save_box.setToolTip(tr("Where to keep the model, to use it again on other layers."))
        self.save_box.lineEdit().setAccessibleName(tr("File to save the model in"))
        save = QLabel(tr("Save model"), page)
        save.setBuddy(self.save_box.lineEdit())
        form.addRow(save, self.save_box)
        self._train_page = page
        return page

    def _model_page(self) -> QWidget:
        page = QWidget(self)
        form = new_form(page)
        form.setContentsMargins(self._indent(), 0, 0, 0)
        self.source_box = QComboBox(page)
        self.source_box.setObjectName("shippedModel")
        self.source_box.setToolTip(
            tr("A model file of your own, or a model that comes with SpectraPrompt.")
        )
        self.source_box.setAccessibleName(tr("Where the model comes from"))
        self.source_box.setMinimumContentsLength(8)
        self.source_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.source_box.addItem(tr("From a file"), "")
        for shipped in shipped_models().values():
            self.source_box.addItem(
                tr("Shipped: {title}").format(title=shipped.title), shipped.name
            )
            row = self.source_box.count() - 1
            self.source_box.setItemData(row, shipped.description, Qt.ItemDataRole.ToolTipRole)
        source = QLabel(tr("Source"), page)
        source.setBuddy(self.source_box)
        form.addRow(source, self.source_box)
        self.model_box = QgsFileWidget(page)
        self.model_box.setObjectName("trainedModel")
        self.model_box.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.model_box.setFilter(tr("SpectraPrompt models (*.spm)"))
        self.model_box.setDialogTitle(tr("Choose a trained model"))
        self.model_box.setToolTip(tr("A model file (.spm) trained with SpectraPrompt."))
        self.model_box.lineEdit().setAccessibleName(tr("Trained model"))
        self._model_label = QLabel(tr("Model"), page)
        self._model_label.setBuddy(self.model_box.lineEdit())
        form.addRow(self._model_label, self.model_box)
        self._model_info = muted(QLabel(page))
        self._model_info.setObjectName("modelInfo")
        self._model_info.setWordWrap(True)
        form.addRow(self._model_info)
        self._use_page = page
        return page

    def _indent(self) -> int:
        return 2 * self.fontMetrics().averageCharWidth() + 6

    def _on_choice(self) -> None:
        self._train_page.setVisible(self.trains)
        self._use_page.setVisible(not self.trains)
        self._on_model()

    def _on_layers_added(self) -> None:
        if self.isVisible():
            self.list_label_layers()
        else:
            self._layers_due = True

    def _on_labels(self, layer: Optional[QgsMapLayer]) -> None:
        is_vector = isinstance(layer, QgsVectorLayer)
        self.field_box.setLayer(layer if is_vector else None)
        self.field_box.setVisible(is_vector)
        self._field_label.setVisible(is_vector)
        self._suggest_field()
        self.changed.emit()

    def _suggest_field(self) -> None:
        self._field_due = not self.isVisible()
        if self._field_due:
            return
        if isinstance(self.labels, QgsVectorLayer):
            field = best_class_field(self.labels, self._prompts)
            if field:
                self.field_box.setField(field)

    def _on_field(self, _name: str) -> None:
        self.changed.emit()

    def _on_model(self) -> None:
        self._manifest, self._model_problem = None, ""
        shipped = self.shipped
        for widget in (self._model_label, self.model_box):
            widget.setVisible(shipped is None)
        if not self.trains and self.model_path:
            path = self.model_path if shipped is None else shipped_file(self.model_path)
            try:
                self._manifest = read_manifest(path)
            except BundleError as error:
                self._model_problem = error.message
        self._model_info.setText(self._described())
        self._model_info.setVisible(self._manifest is not None)
        self.changed.emit()

    def _described(self) -> str:
        if self._manifest is None:
            return ""
        if self.shipped is None:
            return describe(self._manifest)
        caution = tr(
            "Not trained on your layer: the map is a first guess. For one to rely on, label some "
            "areas in a polygon layer and choose “Train on labels”."
        )
        return f"{self.shipped.description} {caution}"

    def _announce(self) -> None:
        self.changed.emit()


def describe(manifest: Manifest) -> str:
    """Return what a user wants to know of a model, in one line."""
    classes = len(manifest.prompts.classes)
    parts = [counted(classes, tr("{count} class"), tr("{count} classes"))]
    if manifest.spectral.get("bands"):
        bands = manifest.spectral["bands"]
        parts.append(counted(bands, tr("{count} band"), tr("{count} bands")))
    wavelengths = manifest.spectral.get("wavelengths_nm")
    if wavelengths:
        parts.append(
            tr("{first}–{last} nm").format(
                first=round(min(wavelengths)), last=round(max(wavelengths))
            )
        )
    if manifest.created:
        parts.append(tr("trained {date}").format(date=str(manifest.created)[:10]))
    accuracy = manifest.accuracy.get("validation_overall_accuracy")
    if accuracy is not None:
        parts.append(
            tr("accuracy on labels kept aside {percent:.1f} %").format(percent=100 * accuracy)
        )
    return " · ".join(parts)


def _can_hold_labels(layer: QgsMapLayer) -> bool:
    if isinstance(layer, QgsRasterLayer):
        is_file = layer.isValid() and layer.providerType() == "gdal"
        return is_file and layer.bandCount() == 1 and not is_result(layer)
    return isinstance(layer, QgsVectorLayer) and layer.isValid()
