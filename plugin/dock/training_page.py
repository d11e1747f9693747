"""Training in the dock: which labels, where the model goes, and what came of it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from ...core.bundle import SUFFIX
from ...core.prompts import PromptSet
from ..class_field import best_class_field
from ..label_layer import FIELD, draw_class, drawn_class, is_label_layer, offer_classes
from ..layers import is_result
from ..model_library import FOLDER, models_folder
from ..translation import tr
from .appearance import muted, new_form, swatch, theme_icon
from .label_summary import LabelSummary
from .learning_plot import LearningPlot
from .named_file import folder_problem, named_file
from .report_button import ReportButton
from .saved_state import SavedState, saved_layer, saved_path


class TrainingPage(QWidget):
    """Labels and their classes, the file of the model, and buttons that train.

    Parameters
    ----------
    parent : QWidget, optional

    Attributes
    ----------
    changed : signal ()
    labels_changed : signal ()
        Other labels, another field, or other classes; not for each edit of a layer.
    new_layer_wanted, train_wanted, curve_wanted : signals ()
    report_wanted : signal (str)
        For the model in a file.
    summary : LabelSummary
    plot : LearningPlot
    """

    changed = pyqtSignal()
    labels_changed = pyqtSignal()
    new_layer_wanted = pyqtSignal()
    train_wanted = pyqtSignal()
    curve_wanted = pyqtSignal()
    report_wanted = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingPage")
        self._prompts: Optional[PromptSet] = None
        self._shown_id = ""
        self._layers_due = self._field_due = False  # put off until the section is seen
        form = new_form(self)
        self._add_labels(form)
        self._add_classes(form)
        self._add_file(form)
        self._add_buttons(form)

        project = QgsProject.instance()
        project.layersAdded.connect(self._on_layers_added)
        project.layersRemoved.connect(self.list_label_layers)
        self.labels_box.layerChanged.connect(self._on_labels)
        self.field_box.fieldChanged.connect(self._on_field)
        self.draw_box.currentIndexChanged.connect(self._on_drawn_class)
        self.save_box.fileChanged.connect(self._announce)
        self.list_label_layers()
        self._on_labels(self.labels_box.currentLayer())
        self.show_default_file()
        self.allow_training("")
        self.show_validation("")

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
        """The file named for the model; empty for the default."""
        return named_file(self.save_box.filePath(), SUFFIX, models_folder())

    @property
    def validation(self) -> str:
        """What is said of the last training."""
        return self._validation.text()

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        if self.labels is None:
            return tr("Choose a layer with training labels.")
        if isinstance(self.labels, QgsVectorLayer):
            if not self.field:
                return tr("Choose the field that holds the classes.")
            if self.labels.featureCount() == 0:
                text = tr("“{layer}” holds no labels yet; draw some areas of each class.")
                return text.format(layer=self.labels.name())
        return folder_problem(self.save_path)

    def expect_classes(self, prompts: Optional[PromptSet]) -> None:
        """Take note of the prompt set, by which the class field is found."""
        if prompts == self._prompts:
            return
        self._prompts = prompts
        self._suggest_field()
        if is_label_layer(self.labels) and prompts is not None:
            offer_classes(self.labels, prompts)
        self._list_drawn_classes()
        self.labels_changed.emit()

    def choose_labels(self, layer: QgsVectorLayer, field: str) -> None:
        """Choose a label layer and its class field."""
        self.list_label_layers()
        self.labels_box.setLayer(layer)
        self.field_box.setField(field)
        self._field_due = False

    def allow_training(self, problem: str) -> None:
        """Let the user train, or not, where there is a problem."""
        for button, tip in (
            (
                self.train_button,
                tr("Train a model on the labels, without mapping; it is then ready to use."),
            ),
            (
                self.curve_button,
                tr(
                    "Train with 10, 25, 50 and 100 % of the labels, to see whether more labels "
                    "would help; takes a few times as long as a training."
                ),
            ),
        ):
            button.setEnabled(not problem)
            button.setToolTip(problem or tip)

    def show_validation(self, text: str, model: str = "") -> None:
        """Show what came of a training; its button then offers another one.

        Parameters
        ----------
        text : str
            Empty for nothing.
        model : str
            File of the model trained, whose report is offered.
        """
        self._validation.setText(text)
        self._validation.setVisible(bool(text))
        self._model = model
        self.report_button.setVisible(bool(model))
        self.train_button.setText(tr("Train again") if text else tr("Train"))

    def show_default_file(self) -> None:
        """Say where a model goes when no file is named."""
        is_saved = models_folder() is not None
        place = tr("In “{folder}” beside the project").format(folder=FOLDER)
        self.save_box.lineEdit().setPlaceholderText(place if is_saved else tr("Temporary file"))

    def list_label_layers(self) -> None:
        """List what can hold labels; the only one there is is chosen."""
        layers = QgsProject.instance().mapLayers().values()
        fit = [layer for layer in layers if _can_hold_labels(layer)]
        self.labels_box.setExceptedLayerList([layer for layer in layers if layer not in fit])
        if self.labels is None and len(fit) == 1:
            self.labels_box.setLayer(fit[0])
        # The box does not tell of a change when the layer chosen is removed.
        if _id_of(self.labels) != self._shown_id:
            self._on_labels(self.labels)

    def forget_project(self) -> None:
        """Forget what belonged to a project that was closed."""
        self.save_box.setFilePath("")
        self.show_default_file()
        self.show_validation("")
        self.plot.clear()

    def saved(self) -> dict[str, Any]:
        """Return the choices as JSON values, for the project."""
        return {
            "labels": saved_layer(self.labels),
            "field": self.field or "",
            "save_path": saved_path(self.save_path),
        }

    def restore(self, state: SavedState) -> list[str]:
        """Take up choices saved with the project; returns what is missing."""
        labels, missing = state.layer("labels")
        if labels is not None:
            self.labels_box.setLayer(labels)
        if isinstance(labels, QgsVectorLayer) and state.text("field") in labels.fields().names():
            self.field_box.setField(state.text("field"))
            self._field_due = False
        self.save_box.setFilePath(state.path("save_path"))
        self.show_default_file()
        return [missing] if missing else []

    def showEvent(self, event: QShowEvent) -> None:
        """Do what was put off while nobody saw it."""
        super().showEvent(event)
        if self._layers_due:
            self._layers_due = False
            self.list_label_layers()
        if self._field_due:
            self._suggest_field()
        self.labels_changed.emit()

    def release(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_layers_added)
        project.layersRemoved.disconnect(self.list_label_layers)

    def _add_labels(self, form: QFormLayout) -> None:
        self.labels_box = QgsMapLayerComboBox(self)
        self.labels_box.setObjectName("labelsLayer")
        self.labels_box.setToolTip(
            tr("Polygons or points with a class field, or a raster of class numbers.")
        )
        self.labels_box.setAccessibleName(tr("Layer with training labels"))
        kinds = QgsMapLayerProxyModel.Filter
        self.labels_box.setFilters(kinds.PolygonLayer | kinds.PointLayer | kinds.RasterLayer)
        self.labels_box.setAllowEmptyLayer(True)
        self.labels_box.setMinimumContentsLength(8)
        self.new_button = QToolButton(self)
        self.new_button.setObjectName("newLabelLayer")
        self.new_button.setIcon(theme_icon("mActionCreateMemory"))
        self.new_button.setText(tr("New"))
        self.new_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.new_button.setToolTip(
            tr("New label layer: draw polygons whose class you choose here by name.")
        )
        self.new_button.setAccessibleName(tr("New label layer"))
        self.new_button.clicked.connect(self.new_layer_wanted)
        row = QHBoxLayout()
        row.addWidget(self.labels_box, 1)
        row.addWidget(self.new_button)
        labels = QLabel(tr("La&bels"), self)
        labels.setBuddy(self.labels_box)
        form.addRow(labels, row)

    def _add_classes(self, form: QFormLayout) -> None:
        self.field_box = QgsFieldComboBox(self)
        self.field_box.setObjectName("labelsField")
        self.field_box.setToolTip(tr("The field that holds the class name or number."))
        self.field_box.setAccessibleName(tr("Class field"))
        self._field_label = QLabel(tr("Class &field"), self)
        self._field_label.setBuddy(self.field_box)
        form.addRow(self._field_label, self.field_box)
        self.draw_box = QComboBox(self)
        self.draw_box.setObjectName("drawClass")
        self.draw_box.setToolTip(tr("The class of the polygons that you draw next."))
        self.draw_box.setAccessibleName(tr("Class to draw"))
        self.draw_box.setMinimumContentsLength(8)
        self.draw_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._draw_label = QLabel(tr("Draw"), self)
        self._draw_label.setBuddy(self.draw_box)
        form.addRow(self._draw_label, self.draw_box)
        self._draw_note = muted(QLabel(self))
        self._draw_note.setObjectName("drawNote")
        self._draw_note.setWordWrap(True)
        self._draw_note.setText(
            tr(
                "Click the corners on the map; a right click ends a polygon. The layer is kept in "
                "memory only: make it permanent in the Layers panel before you close QGIS."
            )
        )
        form.addRow(self._draw_note)
        self.summary = LabelSummary(self)
        form.addRow(self.summary)

    def _add_file(self, form: QFormLayout) -> None:
        self.save_box = QgsFileWidget(self)
        self.save_box.setObjectName("modelToSave")
        self.save_box.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.save_box.setConfirmOverwrite(False)  # the run asks, however the name was entered
        self.save_box.setFilter(tr("SpectraPrompt models (*.spm)"))
        self.save_box.setDialogTitle(tr("Save the model"))
        self.save_box.setToolTip(tr("Where to keep the model, to use it again on other layers."))
        self.save_box.lineEdit().setAccessibleName(tr("File to save the model in"))
        save = QLabel(tr("Save model"), self)
        save.setBuddy(self.save_box.lineEdit())
        form.addRow(save, self.save_box)

    def _add_buttons(self, form: QFormLayout) -> None:
        self.train_button = QPushButton(self)
        self.train_button.setObjectName("train")
        self.train_button.clicked.connect(self.train_wanted)
        self.curve_button = QPushButton(tr("Learning curve"), self)
        self.curve_button.setObjectName("learningCurveButton")
        self.curve_button.clicked.connect(self.curve_wanted)
        row = QHBoxLayout()
        row.addWidget(self.train_button)
        row.addWidget(self.curve_button)
        row.addStretch(1)
        form.addRow(row)
        self._validation = muted(QLabel(self))
        self._validation.setObjectName("validation")
        self._validation.setWordWrap(True)
        form.addRow(self._validation)
        self._model = ""
        self.report_button = ReportButton("trainedReport", self)
        self.report_button.clicked.connect(lambda: self.report_wanted.emit(self._model))
        form.addRow(self.report_button)
        self.plot = LearningPlot(self)
        form.addRow(self.plot)

    def _on_layers_added(self) -> None:
        if self.isVisible():
            self.list_label_layers()
        else:
            self._layers_due = True

    def _on_labels(self, layer: Optional[QgsMapLayer]) -> None:
        self._shown_id = _id_of(layer)
        is_vector = isinstance(layer, QgsVectorLayer)
        is_ours = is_label_layer(layer)
        self.field_box.setLayer(layer if is_vector else None)
        for widget in (self._field_label, self.field_box):
            widget.setVisible(is_vector and not is_ours)
        for widget in (self._draw_label, self.draw_box, self._draw_note):
            widget.setVisible(is_ours)
        if is_ours:
            self.field_box.setField(FIELD)
            self._field_due = False
        else:
            self._suggest_field()
        self._list_drawn_classes()
        self.show_validation("")  # what was shown came of other labels
        self.plot.clear()
        self.labels_changed.emit()
        self.changed.emit()

    def settle_field(self) -> None:
        """Suggest the class field now, where that was put off until somebody sees it."""
        if self._field_due:
            self._field_due = False
            self._choose_field()

    def _suggest_field(self) -> None:
        self._field_due = not self.isVisible()
        if not self._field_due:
            self._choose_field()

    def _choose_field(self) -> None:
        if is_label_layer(self.labels):
            return
        if isinstance(self.labels, QgsVectorLayer):
            field = best_class_field(self.labels, self._prompts)
            if field:
                self.field_box.setField(field)

    def _list_drawn_classes(self) -> None:
        if not is_label_layer(self.labels):
            return
        self.draw_box.blockSignals(True)
        self.draw_box.clear()
        side = self.fontMetrics().height() - 3
        for entry in self._prompts.classes if self._prompts else ():
            self.draw_box.addItem(swatch(entry.colour, QSize(side, side)), entry.name)
        row = self.draw_box.findText(drawn_class(self.labels), Qt.MatchFlag.MatchExactly)
        self.draw_box.setCurrentIndex(max(row, 0))
        self.draw_box.blockSignals(False)
        self._on_drawn_class()

    def _on_drawn_class(self) -> None:
        if is_label_layer(self.labels) and self.draw_box.currentText():
            draw_class(self.labels, self.draw_box.currentText())

    def _on_field(self, _name: str) -> None:
        self.labels_changed.emit()
        self.changed.emit()

    def _announce(self) -> None:
        self.changed.emit()


def _id_of(layer: Optional[QgsMapLayer]) -> str:
    return "" if layer is None else str(layer.id())


def _can_hold_labels(layer: QgsMapLayer) -> bool:
    if isinstance(layer, QgsRasterLayer):
        is_file = layer.isValid() and layer.providerType() == "gdal"
        return is_file and layer.bandCount() == 1 and not is_result(layer)
    return isinstance(layer, QgsVectorLayer) and layer.isValid()
