"""A window with the parts of QGIS's that a plugin adds to; real widgets, nothing recorded."""

# ruff: noqa: N802 (the names are those of QGIS)

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer
from qgis.gui import (
    QgsApplicationExitBlockerInterface,
    QgsMapCanvas,
    QgsMessageBar,
    QgsMessageLogViewer,
    QgsOptionsWidgetFactory,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QDockWidget,
    QMainWindow,
    QMenu,
    QToolBar,
    QVBoxLayout,
    QWidget,
)


class QgisWindow:
    """Does what `QgisInterface` does, as far as SpectraPrompt uses it."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.options: list[QgsOptionsWidgetFactory] = []
        self.exit_blockers: list[QgsApplicationExitBlockerInterface] = []
        self.active: Optional[QgsMapLayer] = None
        self._menu: QMenu = self.window.menuBar().addMenu("Raster")
        self._toolbar: QToolBar = self.window.addToolBar("Plugins")
        body = QWidget(self.window)
        layout = QVBoxLayout(body)
        self._bar = QgsMessageBar(body)
        self.log = QgsMessageLogViewer(body)
        layout.addWidget(self._bar)
        layout.addWidget(self.log)
        self.canvas = QgsMapCanvas(body)
        self.canvas.setMinimumSize(100, 100)
        layout.addWidget(self.canvas)
        self.layer_actions: dict[QAction, list[str]] = {}
        self.log_opened = 0
        self.add_feature = QAction("Add Feature", self.window)
        self.add_feature.setCheckable(True)
        self.window.setCentralWidget(body)

    def mainWindow(self) -> QMainWindow:
        return self.window

    def rasterMenu(self) -> QMenu:
        return self._menu

    def toolbar(self) -> QToolBar:
        return self._toolbar

    def addToolBarIcon(self, action: QAction) -> None:
        self._toolbar.addAction(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self._toolbar.removeAction(action)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.options.remove(factory)

    def registerApplicationExitBlocker(self, blocker: QgsApplicationExitBlockerInterface) -> None:
        self.exit_blockers.append(blocker)

    def unregisterApplicationExitBlocker(self, blocker: QgsApplicationExitBlockerInterface) -> None:
        self.exit_blockers.remove(blocker)

    def setActiveLayer(self, layer: QgsMapLayer) -> bool:
        self.active = layer
        return True

    def actionAddFeature(self) -> QAction:
        return self.add_feature

    def activeLayer(self) -> Optional[QgsMapLayer]:
        return self.active

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def addCustomActionForLayerType(
        self, action: QAction, menu: str, kind: object, all_layers: bool
    ) -> None:
        assert menu == "SpectraPrompt"
        assert not all_layers
        self.layer_actions[action] = []

    def addCustomActionForLayer(self, action: QAction, layer: QgsMapLayer) -> None:
        self.layer_actions[action].append(layer.id())

    def removeCustomActionForLayerType(self, action: QAction) -> bool:
        return self.layer_actions.pop(action, None) is not None

    def messageBar(self) -> QgsMessageBar:
        return self._bar

    def openMessageLog(self) -> None:
        self.log_opened += 1
