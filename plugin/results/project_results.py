"""Follows the result layers of the project: their menu, a legend that stays true, and their groups.

A layer is followed from when it is added, by a run, the toolbox or an opened project, until it is
removed.
"""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QAction

from ..algorithm_dialog import open_algorithm
from ..icons import plugin_icon
from ..layers import is_result
from ..translation import tr
from .area_legend import show_areas
from .run_group import CLASSES, ROLE_PROPERTY, remove_empty_groups
from .swipe import Swipe


class ProjectResults(QObject):
    """Offers in the menu of each map what can be done with it, and keeps areas in its legend.

    The group of a run goes with the last of its layers.

    Parameters
    ----------
    iface : QgisInterface
    swipe : Swipe
    parent : QObject, optional
    """

    def __init__(
        self,
        iface: QgisInterface,
        swipe: Swipe,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._swipe = swipe
        self._followed: set[str] = set()
        self._released = False
        self.actions: tuple[QAction, ...] = (
            self._action("resultSwipe", tr("S&wipe With Another Layer…"), self._swipe_with),
            self._action(
                "resultCompare",
                tr("&Compare With Another Map…"),
                lambda: self._run("comparemaps"),
            ),
            self._action(
                "resultDisagreement",
                tr("Show &Disagreement With Labels…"),
                lambda: self._run("disagreement"),
            ),
            self._action(
                "resultRecode",
                tr("&Recode Classes by Parent…"),
                lambda: self._run("recodebyparent"),
            ),
        )
        """What the context menu of a map offers, under "SpectraPrompt"."""
        kind = QgsRasterLayer().type()  # its name differs between versions of QGIS
        for action in self.actions:
            iface.addCustomActionForLayerType(action, "SpectraPrompt", kind, False)
        project = QgsProject.instance()
        project.layersAdded.connect(self._on_added)
        project.layersWillBeRemoved.connect(self._on_removed)
        project.layersRemoved.connect(self._on_gone)
        self._on_added(list(project.mapLayers().values()))

    def release(self) -> None:
        """Take the actions out of QGIS's menus, and follow no layer any longer."""
        self._released = True
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_added)
        project.layersWillBeRemoved.disconnect(self._on_removed)
        project.layersRemoved.disconnect(self._on_gone)
        for layer_id in self._followed:
            layer = project.mapLayer(layer_id)
            if layer is not None:
                layer.rendererChanged.disconnect(self._on_renderer_changed)
        self._followed.clear()
        for action in self.actions:
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()

    def _action(self, name: str, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(plugin_icon(), text, self)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: slot())
        return action

    def _on_added(self, layers: list[QgsMapLayer]) -> None:
        rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
        for layer in rasters:
            # The toolbox tells what a layer is some time after it was added.
            layer.customPropertyChanged.connect(self._on_property_changed)
        ids = [layer.id() for layer in rasters]
        QTimer.singleShot(0, lambda: self._follow(ids))

    def _on_property_changed(self, key: str) -> None:
        if key == ROLE_PROPERTY:
            self._follow([self.sender().id()])

    def _follow(self, ids: list[str]) -> None:
        if self._released:  # unloaded in the same turn
            return
        for layer_id in ids:
            layer = QgsProject.instance().mapLayer(layer_id)
            is_map = is_result(layer) and layer.customProperty(ROLE_PROPERTY) == CLASSES
            if not is_map or layer_id in self._followed:
                continue
            self._followed.add(layer_id)
            layer.rendererChanged.connect(self._on_renderer_changed)
            for action in self.actions:
                self._iface.addCustomActionForLayer(action, layer)

    def _on_removed(self, ids: list[str]) -> None:
        self._followed.difference_update(ids)

    def _on_gone(self) -> None:
        # Later: QGIS may be about to remove the group itself, if the user has chosen it too.
        QTimer.singleShot(0, self._tidy)

    def _tidy(self) -> None:
        if not self._released:
            remove_empty_groups()

    def _on_renderer_changed(self) -> None:
        """Bring the legend into line with a new style: other names, other classes."""
        layer = self.sender()
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None and show_areas(node):
            layer.legend().itemsChanged.emit()  # QGIS builds the legend anew

    def _swipe_with(self) -> None:
        self._swipe.choose(self._iface.activeLayer())

    def _run(self, algorithm: str) -> None:
        layer = self._iface.activeLayer()
        if layer is not None:
            open_algorithm(self._iface, algorithm, {"INPUT": layer.id()})
