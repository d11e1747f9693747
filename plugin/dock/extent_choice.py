"""Which part of the layer a run maps."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ...core.grid import Extent
from ..area import extent_in_layer
from ..polygons import copy_layer_polygons
from ..translation import counted, tr
from .appearance import muted
from .saved_state import SavedState, saved_layer
from .scene_section import SceneSection

WHOLE, CANVAS, AREA = "whole", "canvas", "area"


class ExtentChoice(QWidget):
    """The whole layer, what the map canvas shows, or what lies inside polygons.

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
        self._watched: Optional[QgsVectorLayer] = None
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
            tr(
                "Pixels whose centre lies in one of its polygons are mapped; of those selected, "
                "where some are."
            )
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

    def polygons(self) -> str:
        """Return a copy of the polygons that bound the map; empty where none are to.

        Raises
        ------
        AreaError
            As `copy_layer_polygons`.
        """
        if self.kind != AREA or self.area is None:
            return ""
        return copy_layer_polygons(self.area, self._scene.layer)

    def extent(self) -> Optional[Extent]:
        """Return the part to map in the layer's map units; None for all of it, or where none is.

        Of polygons, it is what holds them all.
        """
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
        if self.kind == WHOLE or self._scene.layer is None:
            return ""
        name = self._scene.layer.name()
        if self.kind == CANVAS and self.extent() is not None:
            return ""
        if self.kind == CANVAS:
            text = tr("The map canvas shows nothing of “{layer}”; zoom to it, or map all of it.")
            return text.format(layer=name)
        if self.area is None:
            return tr("Choose the polygon layer that bounds the map.")
        return self._area_problem(self.area, name)

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
        """Let go of the map canvas, and of the polygon layer."""
        self._canvas.extentsChanged.disconnect(self._on_canvas)
        self._watch(None)

    def _on_canvas(self) -> None:
        if self.kind == CANVAS and self.isVisible():
            self.changed.emit()

    def _area_problem(self, area: QgsVectorLayer, scene_name: str) -> str:
        """Return why the polygons bound nothing of the layer; empty where they do."""
        facts = self._scene.facts
        if area.featureCount() == 0:
            text = tr("“{area}” holds no polygon yet; draw one, or choose another extent.")
            return text.format(area=area.name())
        is_placed = facts is not None and facts.is_georeferenced
        if is_placed and self._scene.layer.crs().isValid() and not area.crs().isValid():
            text = tr(
                "“{area}” has no coordinate system; set it in its properties, or choose another "
                "extent."
            )
            return text.format(area=area.name())
        # Of a layer with edits, QGIS may not know the extent; the copy for the run will tell.
        if not area.isModified() and self.extent() is None:
            text = tr("The polygons of “{area}” do not overlap “{layer}”; choose another extent.")
            return text.format(area=area.name(), layer=scene_name)
        return ""

    def _watch(self, layer: Optional[QgsVectorLayer]) -> None:
        """Follow the selection and the edits of a layer, which tell what is mapped."""
        if layer is self._watched:
            return
        if self._watched is not None:
            self._watched.selectionChanged.disconnect(self._on_change)
            self._watched.layerModified.disconnect(self._on_change)
            self._watched.willBeDeleted.disconnect(self._forget)
        self._watched = layer
        if layer is not None:
            layer.selectionChanged.connect(self._on_change)
            layer.layerModified.connect(self._on_change)
            layer.willBeDeleted.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    def _on_change(self) -> None:
        self._watch(self.area)
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
                tr("What lies in the selected polygon; outside, the map is empty."),
                tr("What lies in {count} selected polygons; outside, the map is empty."),
            )
        return tr("What lies in its polygons; outside, the map is empty.")
