"""Which trained model to use: one of the project, a shipped one, or a file."""

from __future__ import annotations

import os
from typing import Any, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from ...core.bundle import Manifest, read_manifest
from ...core.errors import BundleError
from ...core.shipped_models import PREFIX, ShippedModel, shipped_file, shipped_models
from ..model_library import ProjectModel, project_models
from ..translation import counted, message_of, tr, translated
from .appearance import muted, new_form
from .report_button import ReportButton
from .saved_state import SavedState, saved_path

FROM_FILE = ""
OF_PROJECT = "project:"
"""What the project's models have before their path, in the box."""


class ModelPage(QWidget):
    """A box of models, a file where one is to be chosen, and what is known of the model.

    Attributes
    ----------
    changed : signal ()
    report_wanted : signal (str)
        For the model chosen.
    """

    changed = pyqtSignal()
    report_wanted = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelPage")
        self._manifest: Optional[Manifest] = None
        self._problem = ""
        self._version: Optional[tuple[int, int]] = None
        form = new_form(self)
        self.source_box = QComboBox(self)
        self.source_box.setObjectName("shippedModel")
        self.source_box.setToolTip(
            tr("A model of this project, one that comes with SpectraPrompt, or a file.")
        )
        self.source_box.setAccessibleName(tr("Where the model comes from"))
        self.source_box.setMinimumContentsLength(8)
        self.source_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        source = QLabel(tr("Source"), self)
        source.setBuddy(self.source_box)
        form.addRow(source, self.source_box)
        self.model_box = QgsFileWidget(self)
        self.model_box.setObjectName("trainedModel")
        self.model_box.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.model_box.setFilter(tr("SpectraPrompt models (*.spm)"))
        self.model_box.setDialogTitle(tr("Choose a trained model"))
        self.model_box.setToolTip(tr("A model file (.spm) trained with SpectraPrompt."))
        self.model_box.lineEdit().setAccessibleName(tr("Trained model"))
        self._model_label = QLabel(tr("Model"), self)
        self._model_label.setBuddy(self.model_box.lineEdit())
        form.addRow(self._model_label, self.model_box)
        self._info = muted(QLabel(self))
        self._info.setObjectName("modelInfo")
        self._info.setWordWrap(True)
        form.addRow(self._info)
        self.prompts_box = QCheckBox(tr("Map the classes of the prompt set above"), self)
        self.prompts_box.setObjectName("mapPromptSet")
        self.prompts_box.setToolTip(
            tr(
                "Use the model with the prompt set chosen above, without training it again: with "
                "prompts in other words, with classes left out, or with new ones known by text "
                "alone."
            )
        )
        form.addRow(self.prompts_box)
        self.report_button = ReportButton("modelReport", self)
        self.report_button.clicked.connect(lambda: self.report_wanted.emit(self.path))
        form.addRow(self.report_button)
        self.list_models()
        self.model_box.fileChanged.connect(self._on_model)
        self.source_box.currentIndexChanged.connect(self._on_model)
        self.prompts_box.toggled.connect(self._on_prompts)
        self._on_model()

    @property
    def maps_prompts(self) -> bool:
        """Whether the classes mapped are those of the prompt set chosen, not the model's own."""
        if self.shipped is not None and self.shipped.any_prompts:
            return True
        return self._manifest is not None and self.prompts_box.isChecked()

    @property
    def shipped(self) -> Optional[ShippedModel]:
        """The shipped model chosen; None for another one."""
        return shipped_models().get(self.source_box.currentData() or "")

    @property
    def path(self) -> str:
        """The model chosen: a file, or a shipped one with its prefix; empty for none."""
        data = str(self.source_box.currentData() or "")
        if data.startswith(OF_PROJECT):
            return data[len(OF_PROJECT) :]
        if self.shipped is not None:
            return f"{PREFIX}{self.shipped.name}"
        return str(self.model_box.filePath().strip())

    @property
    def manifest(self) -> Optional[Manifest]:
        """What the model says of itself; None where there is none, or it cannot be read."""
        return self._manifest

    @property
    def info(self) -> str:
        """What is shown of the model."""
        return self._info.text()

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        return self._problem if self.path else tr("Choose a trained model (.spm).")

    def use_file(self, path: str) -> None:
        """Choose a model file; one of the project's under its name."""
        self.list_models()
        row = self._row_of(path)
        if row >= 0:
            self.source_box.setCurrentIndex(row)
        else:
            self.source_box.setCurrentIndex(self.source_box.findData(FROM_FILE))
            self.model_box.setFilePath(path)

    def list_models(self) -> None:
        """List the project's models, the newest first, then a file, then the shipped ones.

        The model chosen is read again where its file was written anew.
        """
        chosen = self.source_box.currentData()
        self.source_box.blockSignals(True)
        self.source_box.clear()
        for model in project_models():
            self.source_box.addItem(_title(model), f"{OF_PROJECT}{model.path}")
            row = self.source_box.count() - 1
            self.source_box.setItemData(row, model.path, Qt.ItemDataRole.ToolTipRole)
        if self.source_box.count():
            self.source_box.insertSeparator(self.source_box.count())
        self.source_box.addItem(tr("From a file"), FROM_FILE)
        for shipped in shipped_models().values():
            self.source_box.addItem(
                tr("Shipped: {title}").format(title=translated(shipped.title)), shipped.name
            )
            row = self.source_box.count() - 1
            about = translated(shipped.description)
            self.source_box.setItemData(row, about, Qt.ItemDataRole.ToolTipRole)
        row = self.source_box.findData(chosen if chosen is not None else FROM_FILE)
        self.source_box.setCurrentIndex(row if row >= 0 else self.source_box.findData(FROM_FILE))
        self.source_box.blockSignals(False)
        if self.source_box.currentData() != chosen or _version(self.path) != self._version:
            self._on_model()

    def saved(self) -> dict[str, Any]:
        """Return the choices as JSON values, for the project."""
        data = str(self.source_box.currentData() or "")
        is_own = data.startswith(OF_PROJECT)
        return {
            "shipped": "" if is_own else data,
            "of_project": saved_path(self.path) if is_own else "",
            "file": saved_path(self.model_box.filePath().strip()),
            "maps_prompts": self.prompts_box.isChecked(),
        }

    def restore(self, state: SavedState) -> list[str]:
        """Take up choices saved with the project; returns what is missing."""
        self.list_models()
        self.model_box.setFilePath(state.path("file"))
        self.prompts_box.setChecked(state.flag("maps_prompts", False))
        own = state.path("of_project")
        if own:
            row = self._row_of(own)
            if row < 0:
                text = tr("The model {path}, chosen when the project was saved, is missing.")
                return [text.format(path=own)]
        else:
            row = self.source_box.findData(state.text("shipped"))
        self.source_box.setCurrentIndex(max(row, 0))
        return []

    def showEvent(self, event: QShowEvent) -> None:
        """List models that were made meanwhile, or made anew."""
        super().showEvent(event)
        self.list_models()

    def _row_of(self, path: str) -> int:
        wanted = os.path.normcase(os.path.realpath(path))
        for row in range(self.source_box.count()):
            data = str(self.source_box.itemData(row) or "")
            if data.startswith(OF_PROJECT):
                own = os.path.realpath(data[len(OF_PROJECT) :])
                if os.path.normcase(own) == wanted:
                    return row
        return -1

    def _on_model(self) -> None:
        self._manifest, self._problem = None, ""
        self._version = _version(self.path)
        is_file = self.source_box.currentData() == FROM_FILE
        for widget in (self._model_label, self.model_box):
            widget.setVisible(is_file)
        if self.path:
            path = self.path if self.shipped is None else shipped_file(self.path)
            try:
                self._manifest = read_manifest(path)
            except BundleError as error:
                self._problem = message_of(error)
        self._info.setText(self._described())
        self._info.setVisible(self._manifest is not None)
        takes_any = self.shipped is not None and self.shipped.any_prompts
        self.report_button.setVisible(self._manifest is not None)
        self.prompts_box.setVisible(self._manifest is not None and not takes_any)
        self.changed.emit()

    def _on_prompts(self) -> None:
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
        return f"{translated(self.shipped.description)} {caution}"


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
    accuracy = described_accuracy(manifest)
    if accuracy:
        parts.append(accuracy)
    return " · ".join(parts)


def described_accuracy(manifest: Manifest) -> str:
    """Return a model's accuracy on held-out blocks in words; empty where it has none."""
    accuracy = manifest.accuracy.get("validation_overall_accuracy")
    if accuracy is None:
        return ""
    text = tr("accuracy on labels kept aside {percent:.1f} %").format(percent=100 * accuracy)
    kept = kept_aside(manifest)
    return f"{text} ({kept})" if kept else text


def validation_note(path: str) -> str:
    """Return in a sentence which labels the model in a file was validated on; empty for none."""
    try:
        kept = kept_aside(read_manifest(path))
    except BundleError:
        return ""
    return tr("Kept aside: {labels}.").format(labels=kept) if kept else ""


def kept_aside(manifest: Manifest) -> str:
    """Return in words which labels a model was validated on; empty where that is not known."""
    pixels, block = (manifest.accuracy.get(f"validation_{name}") for name in ("pixels", "block"))
    if not pixels or not block:
        return ""
    if block == 1:
        return tr("{pixels:,} single pixels").format(pixels=pixels)
    text = tr("{pixels:,} pixels in blocks of {block} × {block} pixels")
    return text.format(pixels=pixels, block=block)


def _version(path: str) -> Optional[tuple[int, int]]:
    """Return what tells a file from one written in its place later; None where there is none."""
    try:
        facts = os.stat(path)
    except (OSError, ValueError):  # text of a project file may be no path at all
        return None
    return facts.st_mtime_ns, facts.st_size


def _title(model: ProjectModel) -> str:
    parts = [model.name]
    if model.accuracy is not None:
        parts.append(tr("{percent:.1f} %").format(percent=100 * model.accuracy))
    if model.created:
        parts.append(model.created)
    return " · ".join(parts)
