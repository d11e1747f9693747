"""The dialog that makes a prompt set of the classes that a layer tells of."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import LabelError
from ...core.prompt_draft import PromptDraft, draft_from_entries
from ..class_field import SEARCHED_PROVIDERS
from ..dock.appearance import muted, swatch
from ..guide import PROMPT_EDITOR, add_help
from ..translation import message_of, tr
from .class_table import counted_classes
from .sources import FIELD, LEGEND, NAMES, TABLE, class_entries, class_sources


class FromLayerDialog(QDialog):
    """Asks for a layer and where its classes stand, and shows them.

    Parameters
    ----------
    layer : QgsMapLayer, optional
        The layer to begin with.
    field : str, optional
        The class field to begin with.
    parent : QWidget, optional
    """

    def __init__(
        self,
        layer: Optional[QgsMapLayer] = None,
        field: Optional[str] = None,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("promptSetFromLayer")
        self.setWindowTitle(tr("New prompt set from a layer"))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._first_field = field
        self._draft: Optional[PromptDraft] = None
        self._named_by_layer = ""
        self._make_boxes()
        self._lay_out()
        self.resize(460, 440)

        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.layer_box.layerChanged.connect(self._on_layer)
        self.source_box.currentIndexChanged.connect(self._read)
        self.field_box.fieldChanged.connect(self._read)
        if layer is not None:
            self.layer_box.setLayer(layer)
        self._on_layer(self.layer_box.currentLayer())

    @property
    def draft(self) -> Optional[PromptDraft]:
        """The classes found, with their names as prompts; None where there are none."""
        name = " ".join(self.name_box.text().split())
        return None if self._draft is None else replace(self._draft, name=name)

    @property
    def source(self) -> str:
        """Where the classes are read from."""
        return self.source_box.currentData() or ""

    def accept(self) -> None:
        """Take what is shown."""
        if self._draft is not None:
            super().accept()

    def _make_boxes(self) -> None:
        self.layer_box = QgsMapLayerComboBox(self)
        self.layer_box.setObjectName("sourceLayer")
        self.layer_box.setToolTip(tr("A vector or raster layer with classes."))
        self.layer_box.setAccessibleName(tr("Layer"))
        kinds = QgsMapLayerProxyModel.Filter
        self.layer_box.setFilters(kinds.VectorLayer | kinds.RasterLayer)
        self.source_box = QComboBox(self)
        self.source_box.setObjectName("classSource")
        self.source_box.setToolTip(tr("Where the layer tells its classes."))
        self.source_box.setAccessibleName(tr("Where the classes are"))
        self.field_box = QgsFieldComboBox(self)
        self.field_box.setObjectName("sourceField")
        self.field_box.setAllowEmptyFieldName(True)
        self.field_box.setToolTip(tr("The field whose different values are the classes."))
        self.field_box.setAccessibleName(tr("Field"))
        self.name_box = QLineEdit(self)
        self.name_box.setObjectName("newSetName")
        self.name_box.setToolTip(tr("The name under which the set will be listed."))
        self.preview = QListWidget(self)
        self.preview.setObjectName("classPreview")
        self.preview.setAccessibleName(tr("Classes found"))
        self.preview.setToolTip(tr("The classes found, with their ids."))
        height = self.fontMetrics().height() - 2
        self.preview.setIconSize(QSize(height, height))
        self.info = muted(QLabel(self))
        self.info.setObjectName("fromLayerInfo")
        self.info.setWordWrap(True)
        self.info.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self.buttons.setObjectName("fromLayerButtons")
        self.ok_button = self.buttons.button(buttons.Ok)
        self.ok_button.setText(tr("Create"))
        self.ok_button.setObjectName("createSet")
        self.ok_button.setToolTip(tr("Open the classes in the editor, to be described."))
        self.buttons.button(buttons.Cancel).setToolTip(tr("Make no prompt set."))
        self.help_button = add_help(self.buttons, PROMPT_EDITOR)

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._labels = {}
        for text, box in (
            (tr("&Layer"), self.layer_box),
            (tr("Classes &from"), self.source_box),
            (tr("Fi&eld"), self.field_box),
            (tr("&Name of the set"), self.name_box),
        ):
            label = QLabel(text, self)
            label.setBuddy(box)
            self._labels[box] = label
            self._form.addRow(label, box)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.info)
        layout.addWidget(self.buttons)

    def _on_layer(self, layer: Optional[QgsMapLayer]) -> None:
        boxes = (self.source_box, self.field_box)
        for box in boxes:
            box.blockSignals(True)
        self.source_box.clear()
        for source in class_sources(layer):
            self.source_box.addItem(_titles()[source], source)
        is_vector = isinstance(layer, QgsVectorLayer)
        self.field_box.setLayer(layer if is_vector else None)
        field, self._first_field = self._first_field, None
        if is_vector:
            self.field_box.setField(field or _first_text_field(layer))
        for box in boxes:
            box.blockSignals(False)
        self.source_box.setEnabled(self.source_box.count() > 0)
        name = layer.name() if layer is not None else ""
        if self.name_box.text() in ("", self._named_by_layer):
            self.name_box.setText(name)
        self._named_by_layer = name
        self._read()

    def _read(self) -> None:
        """Show the classes of the source chosen, or why there are none."""
        layer = self.layer_box.currentLayer()
        for widget in (self.field_box, self._labels[self.field_box]):
            widget.setVisible(self.source == FIELD)
        self._draft, problem = None, ""
        if layer is None:
            problem = tr("The project has no layer; add one with classes.")
        elif not self.source:
            problem = tr(
                "The layer “{name}” tells of no classes; style it by categories (a raster by "
                "unique values) first."
            ).format(name=layer.name())
        elif self.source == FIELD and not self.field_box.currentField():
            problem = tr("Choose the field whose different values are the classes.")
        else:
            try:
                entries = class_entries(layer, self.source, self.field_box.currentField())
                self._draft = draft_from_entries(entries)
            except LabelError as error:
                problem = message_of(error)
        if self._draft is not None and not self._draft.classes:
            self._draft, problem = None, tr("All values found there stand for “no class”.")
        self._show(problem)

    def _show(self, problem: str) -> None:
        self.preview.clear()
        for c in self._draft.classes if self._draft else ():
            item = QListWidgetItem(f"{c.id} – {c.name}")
            item.setIcon(swatch(c.colour, self.preview.iconSize()))
            self.preview.addItem(item)
        self.ok_button.setEnabled(self._draft is not None)
        if self._draft is None:
            self.info.setText(problem)
            return
        count = counted_classes(len(self._draft.classes))
        text = tr("{count}. Their names are drafts of prompts: describe each class in words next.")
        self.info.setText(text.format(count=count))


def _first_text_field(layer: QgsVectorLayer) -> str:
    """Return the field to begin with; none where reading it may have to wait for a server."""
    if layer.providerType() not in SEARCHED_PROVIDERS:
        return ""
    texts = (
        field.name()
        for field in layer.fields()
        if not field.isNumeric() and not field.isDateOrTime()
    )
    return next(texts, "")


def _titles() -> dict[str, str]:
    return {
        LEGEND: tr("the legend's categories"),
        FIELD: tr("the values of a field"),
        TABLE: tr("the attribute table"),
        NAMES: tr("the class names in the file"),
    }
