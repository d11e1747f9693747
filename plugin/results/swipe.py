"""Starts and ends a swipe between two layers on QGIS's map canvas."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis, QgsMapLayer
from qgis.gui import QgisInterface, QgsMapTool, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QDialog

from ..translation import tr
from .swipe_dialog import SwipeDialog
from .swipe_tool import SwipeTool


class Swipe(QObject):
    """The swipe of a QGIS window; there is one at a time.

    Parameters
    ----------
    iface : QgisInterface
    parent : QObject, optional
    """

    def __init__(self, iface: QgisInterface, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._tool: Optional[SwipeTool] = None
        self._before: Optional[QgsMapTool] = None
        self._hint: Optional[QgsMessageBarItem] = None

    @property
    def tool(self) -> Optional[SwipeTool]:
        """The map tool, during a swipe."""
        return self._tool

    def choose(self, left: Optional[QgsMapLayer] = None) -> None:
        """Ask which layers to swipe between, and start."""
        dialog = SwipeDialog(left, self._iface.mainWindow())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            first, second = dialog.layers
            if first is not None and second is not None:
                self.start(first, second)
        dialog.deleteLater()

    def start(self, left: QgsMapLayer, right: QgsMapLayer) -> None:
        """Start a swipe; one under way ends."""
        self.end()
        canvas = self._iface.mapCanvas()
        self._before = canvas.mapTool()
        self._tool = SwipeTool(canvas, left, right)
        # Not at once: the tool is in the middle of its own work when it says that it has ended.
        self._tool.ended.connect(lambda: QTimer.singleShot(0, self.end))
        self._tool.deactivated.connect(self._on_deactivated)
        bar = self._iface.messageBar()
        self._hint = bar.createMessage(
            tr("Swipe"),
            tr("Drag the divider, or move it with ← and → (Shift: farther). Esc ends."),
        )
        self._hint.destroyed.connect(self._forget_hint)  # closed by the user
        bar.pushWidget(self._hint, Qgis.MessageLevel.Info)
        canvas.setMapTool(self._tool)

    def end(self) -> None:
        """End the swipe, and go back to the map tool before it."""
        if self._tool is None:
            return
        canvas = self._iface.mapCanvas()
        if self._before is not None and not sip.isdeleted(self._before):
            canvas.setMapTool(self._before)
        else:
            canvas.unsetMapTool(self._tool)

    def release(self) -> None:
        """End everything that outlives the plugin."""
        self.end()

    def _on_deactivated(self) -> None:
        """Tidy up; also when the user chose another tool."""
        tool, self._tool, self._before = self._tool, None, None
        if tool is not None:
            tool.deleteLater()
        hint, self._hint = self._hint, None
        if hint is not None:
            hint.destroyed.disconnect(self._forget_hint)
            self._iface.messageBar().popWidget(hint)

    def _forget_hint(self) -> None:
        self._hint = None
