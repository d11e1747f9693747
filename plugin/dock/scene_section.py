"""Which layer to classify."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..layers import summarise_scene
from ..translation import tr
from .appearance import muted, tighten


class SceneSection(QGroupBox):
    """The layer, and what its file says of bands and wavelengths.

    Attributes
    ----------
    changed : signal ()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("La&yer to classify"), parent)
        self.setObjectName("sceneSection")
        self.layer_box = QgsMapLayerComboBox(self)
        self.layer_box.setObjectName("sceneLayer")
        self.layer_box.setToolTip(
            tr("The hyperspectral layer to classify; raster files with several bands are listed.")
        )
        self.layer_box.setAccessibleName(tr("Layer to classify"))
        self.layer_box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer_box.setMinimumContentsLength(12)
        self._info = muted(QLabel(self))
        self._info.setObjectName("sceneInfo")
        self._info.setWordWrap(True)
        self.setFocusProxy(self.layer_box)
        column = QVBoxLayout(self)
        tighten(column)
        column.addWidget(self.layer_box)
        column.addWidget(self._info)
        self._tools = QHBoxLayout()
        self._tools.addStretch(1)
        column.addLayout(self._tools)
        self.list_layers()
        project = QgsProject.instance()
        project.layersAdded.connect(self.list_layers)
        project.layersRemoved.connect(self.list_layers)
        self.layer_box.layerChanged.connect(self._show)
        self._show()

    @property
    def layer(self) -> QgsRasterLayer:
        """The layer chosen; None for none."""
        return self.layer_box.currentLayer()

    @property
    def info(self) -> str:
        """What is shown of the layer."""
        return self._info.text()

    def choose(self, layer: Optional[QgsMapLayer]) -> None:
        """Choose a layer if it can be classified; else leave the choice as it is."""
        if isinstance(layer, QgsRasterLayer) and is_scene(layer):
            self.layer_box.setLayer(layer)

    def offer(self, action: QAction) -> QToolButton:
        """Add a button for something that can be done with the layer."""
        button = QToolButton(self)
        button.setObjectName(f"{action.objectName()}Button")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._tools.insertWidget(self._tools.count() - 1, button)
        return button

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        if self.layer is None:
            return tr("Add a raster file with several bands to the project.")
        return ""

    def list_layers(self) -> None:
        """List what can be classified."""
        layers = QgsProject.instance().mapLayers().values()
        self.layer_box.setExceptedLayerList([layer for layer in layers if not is_scene(layer)])

    def release(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.list_layers)
        project.layersRemoved.disconnect(self.list_layers)

    def _show(self) -> None:
        layer = self.layer
        self._info.setText("" if layer is None else describe(layer))
        self._info.setVisible(layer is not None)
        self.changed.emit()


def is_scene(layer: QgsMapLayer) -> bool:
    """Tell whether a layer is a raster file with several bands."""
    return (
        isinstance(layer, QgsRasterLayer)
        and layer.isValid()
        and layer.providerType() == "gdal"
        and layer.bandCount() > 1
    )


def describe(layer: QgsRasterLayer) -> str:
    """Return bands, wavelengths and size in one line."""
    scene = summarise_scene(layer)
    if scene.range_nm is None:
        wavelengths = tr("wavelengths unknown")
    else:
        wavelengths = tr("{first}–{last} nm").format(
            first=round(scene.range_nm[0]), last=round(scene.range_nm[1])
        )
    return tr("{bands} bands · {wavelengths} · {cols} × {rows} px").format(
        bands=scene.bands, wavelengths=wavelengths, cols=scene.cols, rows=scene.rows
    )
