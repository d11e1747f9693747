"""Which part of the layer a run maps."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ...core.grid import Extent
from ..area import extent_in_layer
from ..translation import counted, tr
from .appearance import muted
from .saved_state import SavedState, saved_layer
from .scene_section import SceneSection

WHOLE, CANVAS, AREA = "whole", "canvas", "area"


class ExtentChoice(QWidget):
    """The whole layer, what the map canvas shows, or the bounding box of polygons.

    Parameters
    ----------
    scene : SceneSection
        Tells the layer that is mapped.
    canvas : QgsMapCanvas
    parent : QWidget, optional

    Attributes
    ----------
    changed : signal ()
    """

    changed = pyqtSignal()

    def __init__(
        self, scene: SceneSection, canvas: QgsMapCanvas, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("extentChoice")
        self._scene = scene
        self._canvas = canvas
        self.kind_box = QComboBox(self)
        self.kind_box.setObjectName("extentKind")
        self.kind_box.setToolTip(tr("Which part of the layer is mapped; training takes all of it."))
        self.kind_box.setAccessibleName(tr("Extent to map"))
        self.kind_box.addItem(tr("Whole layer"), WHOLE)
        self.kind_box.addItem(tr("Map canvas"), CANVAS)
        self.kind_box.addItem(tr("Polygon layer"), AREA)
        self.area_box = QgsMapLayerComboBox(self)
        self.area_box.setObjectName("extentLayer")
        self.area_box.setToolTip(
            tr("The bounding box of its polygons is mapped; of those selected, where some are.")
        )
        self.area_box.setAccessibleName(tr("Polygon layer that bounds the map"))
        self.area_box.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.area_box.setAllowEmptyLayer(True)
        self.area_box.setMinimumContentsLength(8)
        self._note = muted(QLabel(self))
        self._note.setObjectName("extentNote")
        self._note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.kind_box, self.area_box, self._note):
            column.addWidget(widget)
        self.setFocusProxy(self.kind_box)
        self.kind_box.currentIndexChanged.connect(self._on_change)
        self.area_box.layerChanged.connect(self._on_change)
        canvas.extentsChanged.connect(self._on_canvas)
        self._on_change()

    @property
    def kind(self) -> str:
        """`WHOLE`, `CANVAS` or `AREA`."""
        return str(self.kind_box.currentData())

    @property
    def area(self) -> Optional[QgsVectorLayer]:
        """The polygon layer chosen."""
        layer = self.area_box.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    @property
    def note(self) -> str:
        """What is said of the choice."""
        return self._note.text()

    def extent(self) -> Optional[Extent]:
        """Return the part to map in the layer's map units; None for all of it, or where none is."""
        layer, facts = self._scene.layer, self._scene.facts
        if layer is None or facts is None or self.kind == WHOLE:
            return None
        if self.kind == CANVAS:
            box, crs = self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        elif self.area is not None:
            selected = self.area.selectedFeatureCount()
            box = self.area.boundingBoxOfSelected() if selected else self.area.extent()
            crs = self.area.crs()
        else:
            return None
        return extent_in_layer(box, crs, layer, facts.is_georeferenced)

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        if self.kind == WHOLE or self._scene.layer is None or self.extent() is not None:
            return ""
        name = self._scene.layer.name()
        if self.kind == CANVAS:
            text = tr("The map canvas shows nothing of “{layer}”; zoom to it, or map all of it.")
            return text.format(layer=name)
        if self.area is None:
            return tr("Choose the polygon layer that bounds the map.")
        text = tr("The polygons of “{area}” do not overlap “{layer}”; choose another extent.")
        return text.format(area=self.area.name(), layer=name)

    def saved(self) -> dict[str, Any]:
        """Return the choice as JSON values, for the project."""
        return {"kind": self.kind, "area": saved_layer(self.area)}

    def restore(self, state: SavedState) -> list[str]:
        """Take up a choice saved with the project; returns what is missing."""
        area, missing = state.layer("area")
        if area is not None:
            self.area_box.setLayer(area)
        self.kind_box.setCurrentIndex(max(self.kind_box.findData(state.text("kind")), 0))
        return [missing] if missing and self.kind == AREA else []

    def release(self) -> None:
        """Let go of the map canvas."""
        self._canvas.extentsChanged.disconnect(self._on_canvas)

    def _on_canvas(self) -> None:
        if self.kind == CANVAS and self.isVisible():
            self.changed.emit()

    def _on_change(self) -> None:
        self.area_box.setVisible(self.kind == AREA)
        self._note.setText(self._described())
        self._note.setVisible(bool(self._note.text()))
        self.changed.emit()

    def _described(self) -> str:
        if self.kind == CANVAS:
            return tr("What the canvas shows when you click Run.")
        if self.kind != AREA or self.area is None:
            return ""
        selected = self.area.selectedFeatureCount()
        if selected:
            return counted(
                selected,
                tr("The bounding box of the selected polygon."),
                tr("The bounding box of {count} selected polygons."),
            )
        return tr("The bounding box of all its polygons, not their outlines.")
