"""Asks which two layers to swipe between."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ..guide import RUN_LAYERS, add_help
from ..layers import is_result
from ..translation import tr
from .run_group import CLASSES, ROLE_PROPERTY


class SwipeDialog(QDialog):
    """Two lists of raster layers, with the two newest maps chosen.

    Parameters
    ----------
    left : QgsMapLayer or None
        What to choose on the left.
    parent : QWidget, optional
    """

    def __init__(self, left: Optional[QgsMapLayer], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("swipeDialog")
        self.setWindowTitle(tr("Swipe Between Two Layers"))
        self.left_box = self._box("leftLayer", tr("The layer shown to the left of the divider"))
        self.right_box = self._box("rightLayer", tr("The layer shown to the right of the divider"))
        form = QFormLayout()
        for text, box in ((tr("&Left"), self.left_box), (tr("&Right"), self.right_box)):
            label = QLabel(text)
            label.setBuddy(box)
            form.addRow(label, box)
        self.message = QLabel()
        self.message.setObjectName("message")
        self.message.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.setObjectName("buttons")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("&Swipe"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.message)
        layout.addWidget(self.buttons)
        add_help(self.buttons, RUN_LAYERS)
        self._choose(left)
        for box in (self.left_box, self.right_box):
            box.layerChanged.connect(self._refresh)
        self._refresh()
        self.setMinimumWidth(420)

    @property
    def layers(self) -> tuple[Optional[QgsMapLayer], Optional[QgsMapLayer]]:
        """The layers chosen, left and right."""
        return self.left_box.currentLayer(), self.right_box.currentLayer()

    def _box(self, name: str, help_text: str) -> QgsMapLayerComboBox:
        box = QgsMapLayerComboBox()
        box.setObjectName(name)
        box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        box.setToolTip(help_text)
        box.setAccessibleName(help_text)
        return box

    def _choose(self, left: Optional[QgsMapLayer]) -> None:
        order = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
        maps = [
            layer
            for layer in order
            if is_result(layer) and layer.customProperty(ROLE_PROPERTY) == CLASSES
        ]
        first = left if left is not None else next(iter(maps), None)
        second = next((layer for layer in maps if layer != first), None)
        if first is not None:
            self.left_box.setLayer(first)
        if second is not None:
            self.right_box.setLayer(second)
        elif self.right_box.count() > 1:
            self.right_box.setCurrentIndex(1 if self.left_box.currentIndex() == 0 else 0)

    def _refresh(self) -> None:
        left, right = self.layers
        problem = ""
        if left is None or right is None:
            problem = tr("The project has no raster layer; classify one first.")
        elif left == right:
            problem = tr("Choose two different layers.")
        self.message.setText(problem)
        self.message.setVisible(bool(problem))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)
