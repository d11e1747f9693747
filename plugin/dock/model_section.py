"""Where the model comes from: trained now on labels, or trained before."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QRadioButton, QVBoxLayout, QWidget

from ...core.prompts import PromptSet
from ...core.shipped_models import ShippedModel
from ..translation import tr
from .appearance import tighten
from .model_page import ModelPage
from .saved_state import SavedState
from .training_page import TrainingPage


class ModelSection(QGroupBox):
    """Train on labels, or use a trained model.

    Attributes
    ----------
    changed : signal ()
    training : TrainingPage
    trained : ModelPage
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Model"), parent)
        self.setObjectName("modelSection")
        self.train_choice = QRadioButton(tr("Tra&in on labels"), self)
        self.train_choice.setObjectName("trainOnLabels")
        self.train_choice.setToolTip(tr("Learn the classes from labelled pixels of the layer."))
        self.use_choice = QRadioButton(tr("&Use a trained model"), self)
        self.use_choice.setObjectName("useTrainedModel")
        self.use_choice.setToolTip(
            tr("Classify with a model that was trained before, or one that comes along.")
        )
        self.train_choice.setChecked(True)
        self.training = TrainingPage(self)
        self.trained = ModelPage(self)
        self.labels_box, self.field_box = self.training.labels_box, self.training.field_box
        self.save_box = self.training.save_box
        self.source_box, self.model_box = self.trained.source_box, self.trained.model_box
        indent = 2 * self.fontMetrics().averageCharWidth() + 6
        self.training.layout().setContentsMargins(indent, 0, 0, 3)
        self.trained.layout().setContentsMargins(indent, 0, 0, 0)
        layout = QVBoxLayout(self)
        tighten(layout)
        layout.addWidget(self.train_choice)
        layout.addWidget(self.training)
        layout.addWidget(self.use_choice)
        layout.addWidget(self.trained)
        project = QgsProject.instance()
        for signal in (project.projectSaved, project.readProject):
            signal.connect(self._on_folder_known)
        self.train_choice.toggled.connect(self._on_choice)
        self.training.changed.connect(self._announce)
        self.trained.changed.connect(self._announce)
        self._on_choice()

    @property
    def trains(self) -> bool:
        """Whether a model is to be trained."""
        return self.train_choice.isChecked()

    @property
    def labels(self) -> QgsMapLayer:
        """The layer with training labels; None for none."""
        return self.training.labels

    @property
    def field(self) -> Optional[str]:
        """The class field of a vector layer."""
        return self.training.field

    @property
    def labels_name(self) -> str:
        """Name of the label layer, whether trained on or not; empty where it holds none."""
        return "" if self.training.problem() else str(self.labels.name())

    @property
    def save_path(self) -> str:
        """The file named for the model to be trained; empty for the default."""
        return self.training.save_path

    @property
    def model_path(self) -> str:
        """The trained model chosen: a file, or a shipped one with its prefix."""
        return self.trained.path

    @property
    def shipped(self) -> Optional[ShippedModel]:
        """The shipped model chosen; None where a model is to be trained or read from a file."""
        return None if self.trains else self.trained.shipped

    @property
    def takes_prompts(self) -> bool:
        """Whether the classes are those of the prompt set chosen, and not the model's own."""
        return self.trains or self.trained.maps_prompts

    @property
    def model_prompts(self) -> Optional[PromptSet]:
        """The classes of the trained model; None where there is none, or it cannot be read."""
        manifest = None if self.trains else self.trained.manifest
        return manifest.prompts if manifest else None

    @property
    def info(self) -> str:
        """What is shown of the trained model."""
        return self.trained.info

    def use_file(self, path: str) -> None:
        """Choose a model file for the next run that trains none."""
        self.trained.use_file(path)

    def expect_classes(self, prompts: Optional[PromptSet]) -> None:
        """Take note of the prompt set, by which the class field is found."""
        self.training.expect_classes(prompts)

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        return self.training.problem() if self.trains else self.trained.problem()

    def saved(self) -> dict[str, Any]:
        """Return the choices as JSON values, for the project."""
        return {"trains": self.trains, **self.training.saved(), **self.trained.saved()}

    def restore(self, state: SavedState) -> list[str]:
        """Take up choices saved with the project; returns what is missing."""
        # The choice comes first: it brings the classes, by which a field is suggested.
        trains = state.flag("trains", True)
        (self.train_choice if trains else self.use_choice).setChecked(True)
        labels = self.training.restore(state)
        model = self.trained.restore(state)
        return labels if trains else model

    def forget_project(self) -> None:
        """Forget what belonged to a project that was closed."""
        self.training.forget_project()
        self.trained.list_models()

    def release(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        for signal in (project.projectSaved, project.readProject):
            signal.disconnect(self._on_folder_known)
        self.training.release()

    def _on_folder_known(self) -> None:
        self.training.show_default_file()
        self.trained.list_models()
        self._announce()

    def _on_choice(self) -> None:
        self.training.setVisible(self.trains)
        self.trained.setVisible(not self.trains)
        self.changed.emit()

    def _announce(self) -> None:
        self.changed.emit()
