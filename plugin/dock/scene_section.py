"""Which layer to classify."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.composites import COMPOSITES, INFRARED, SHORTWAVE, TRUE_COLOUR, composite_bands
from ..composite_view import show_composite
from ..scene_facts import SceneFacts, described_bands, described_grid, scene_facts
from ..translation import tr
from .appearance import muted, tighten
from .saved_state import SavedState, saved_layer

FEWEST_BANDS = 10
"""Rasters of fewer bands, such as photographs and multispectral scenes, are listed on demand."""


class SceneSection(QGroupBox):
    """The layer, what its file says of bands and grid, and colour composites.

    Attributes
    ----------
    changed : signal ()
    tools : QHBoxLayout
        The row of buttons that look at the layer.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("La&yer to classify"), parent)
        self.setObjectName("sceneSection")
        self._facts: Optional[SceneFacts] = None
        self._shown_id: Optional[str] = ""
        self.layer_box = QgsMapLayerComboBox(self)
        self.layer_box.setObjectName("sceneLayer")
        self.layer_box.setToolTip(
            tr("The layer to classify; raster files with {count} bands or more are listed.").format(
                count=FEWEST_BANDS
            )
        )
        self.layer_box.setAccessibleName(tr("Layer to classify"))
        self.layer_box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer_box.setMinimumContentsLength(12)
        self.all_box = QCheckBox(tr("All rasters"), self)
        self.all_box.setObjectName("allRasters")
        self.all_box.setToolTip(
            tr("List rasters with fewer bands, too; a model finds little in two or three bands.")
        )
        self._info = muted(QLabel(self))
        self._info.setObjectName("sceneInfo")
        self._info.setWordWrap(True)
        self.setFocusProxy(self.layer_box)
        self.tools = QHBoxLayout()
        self._composite_buttons = self._make_composite_buttons()
        self.tools.addStretch(1)

        chooser = QHBoxLayout()
        chooser.addWidget(self.layer_box, 1)
        chooser.addWidget(self.all_box)
        column = QVBoxLayout(self)
        tighten(column)
        column.addLayout(chooser)
        column.addWidget(self._info)
        column.addLayout(self.tools)
        project = QgsProject.instance()
        self._on_layers_added(project.mapLayers().values())
        project.layersAdded.connect(self._on_layers_added)
        project.layersRemoved.connect(self._on_layers_removed)
        self.layer_box.layerChanged.connect(self._show)
        self.all_box.toggled.connect(self.list_layers)
        self._show()

    @property
    def layer(self) -> QgsRasterLayer:
        """The layer chosen; None for none."""
        return self.layer_box.currentLayer()

    @property
    def facts(self) -> Optional[SceneFacts]:
        """What the header of the layer's file says; None without a layer."""
        return self._facts

    @property
    def info(self) -> str:
        """What is shown of the layer."""
        return self._info.text()

    @property
    def composite_buttons(self) -> dict[str, QToolButton]:
        """The button of each of `COMPOSITES`, by its name."""
        return dict(self._composite_buttons)

    def choose(self, layer: Optional[QgsMapLayer]) -> None:
        """Choose a layer if it can be classified; else leave the choice as it is."""
        if not isinstance(layer, QgsRasterLayer) or not is_scene(layer, 2):
            return
        if not is_scene(layer):
            self.all_box.setChecked(True)
        self.layer_box.setLayer(layer)

    def offer(self, action: QAction) -> QToolButton:
        """Add a button for something that can be done with the layer."""
        button = QToolButton(self)
        button.setObjectName(f"{action.objectName()}Button")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)  # the row is narrow
        button.setAccessibleName(action.text().replace("&", ""))
        self.tools.addWidget(button)  # at the end, apart from the composites
        return button

    def saved(self) -> dict[str, Any]:
        """Return the choice as JSON values, for the project."""
        return {"layer": saved_layer(self.layer), "all_rasters": self.all_box.isChecked()}

    def restore(self, state: SavedState) -> list[str]:
        """Take up a choice saved with the project; returns what is missing."""
        self.all_box.setChecked(state.flag("all_rasters"))
        layer, missing = state.layer("layer")
        self.choose(layer)
        return [missing] if missing else []

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        if self.layer is not None:
            return ""
        layers = QgsProject.instance().mapLayers().values()
        if any(is_scene(layer, 2) for layer in layers):
            text = tr(
                "No raster of the project has {count} bands or more; add one, or tick “All "
                "rasters” to choose among the others."
            )
            return text.format(count=FEWEST_BANDS)
        return tr("Add a hyperspectral raster file to the project.")

    def list_layers(self) -> None:
        """List what can be classified."""
        fewest = 2 if self.all_box.isChecked() else FEWEST_BANDS
        layers = QgsProject.instance().mapLayers().values()
        self.layer_box.setExceptedLayerList(
            [layer for layer in layers if not is_scene(layer, fewest)]
        )
        # The box does not tell of a change when the layer chosen is removed.
        if (self.layer.id() if self.layer is not None else "") != self._shown_id:
            self._show()

    def release(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_layers_added)
        project.layersRemoved.disconnect(self._on_layers_removed)
        for layer in _rasters(project.mapLayers().values()):
            layer.dataSourceChanged.disconnect(self._on_source_changed)

    def _on_layers_added(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in _rasters(layers):
            layer.dataSourceChanged.connect(self._on_source_changed)
        self.list_layers()

    def _on_source_changed(self) -> None:
        self._shown_id = None  # what is shown may be of the layer's former file
        self.list_layers()

    def _on_layers_removed(self) -> None:
        self.list_layers()
        self.changed.emit()  # the box has told of it while the layers were still there

    def _make_composite_buttons(self) -> dict[str, QToolButton]:
        titles = {
            TRUE_COLOUR: tr("True colour"),
            INFRARED: tr("Infrared"),
            SHORTWAVE: tr("Shortwave"),
        }
        buttons = {}
        for name, title in titles.items():
            button = QToolButton(self)
            button.setObjectName(f"composite-{name}")
            button.setText(title)
            button.setAccessibleName(tr("Show as {composite}").format(composite=title))
            button.clicked.connect(lambda _checked=False, name=name: self._show_composite(name))
            self.tools.addWidget(button)
            buttons[name] = button
        return buttons

    def _show_composite(self, name: str) -> None:
        bands = None if self._facts is None else composite_bands(COMPOSITES[name], self._facts.axis)
        if self.layer is not None and bands is not None:
            show_composite(self.layer, bands)

    def _show(self) -> None:
        layer = self.layer
        self._shown_id = "" if layer is None else layer.id()
        self._facts = None if layer is None else scene_facts(layer)
        self._info.setText(
            ""
            if self._facts is None
            else described_bands(self._facts) + "\n" + described_grid(self._facts, layer)
        )
        self._info.setVisible(layer is not None)
        for name, button in self._composite_buttons.items():
            button.setVisible(layer is not None)
            self._explain(name, button)
        self.changed.emit()

    def _explain(self, name: str, button: QToolButton) -> None:
        """Let a button tell its bands, or why it cannot be used."""
        if self._facts is None:
            button.setToolTip(tr("Choose a layer first."))
            return
        wanted = COMPOSITES[name].wavelengths_nm
        bands = composite_bands(COMPOSITES[name], self._facts.axis)
        button.setEnabled(bands is not None)
        named = dict(zip(("red", "green", "blue"), (round(value) for value in wanted)))
        if bands is not None:
            text = tr(
                "Show {red}, {green} and {blue} nm as red, green and blue (bands {bands}), "
                "stretched from the 2nd to the 98th percentile."
            )
            button.setToolTip(text.format(bands=", ".join(map(str, bands)), **named))
        elif self._facts.axis.wavelengths is None:
            button.setToolTip(
                tr("The file tells no wavelengths, by which this composite finds its bands.")
            )
        else:
            text = tr("The good bands do not cover {red}, {green} and {blue} nm.")
            button.setToolTip(text.format(**named))


def _rasters(layers: Iterable[QgsMapLayer]) -> list[QgsRasterLayer]:
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]


def is_scene(layer: QgsMapLayer, fewest: int = FEWEST_BANDS) -> bool:
    """Tell whether a layer is a raster file with at least so many bands."""
    return (
        isinstance(layer, QgsRasterLayer)
        and layer.isValid()
        and layer.providerType() == "gdal"
        and layer.bandCount() >= fewest
    )
