"""A map tool that drags a divider between two layers."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from .swipe_item import SwipeItem, SwipePictures

STEP = 0.02
"""Share of the canvas's width that an arrow key moves the divider by; with Shift five times it."""


class SwipeTool(QgsMapTool):
    """Shows one layer to the left and another to the right of a divider.

    The mouse drags the divider from anywhere; ← and → move it, Home and End put it at an edge, Esc
    ends. The wheel zooms as always.

    Parameters
    ----------
    canvas : QgsMapCanvas
    left, right : QgsMapLayer
        Layers of the project; the tool ends when one of them is removed.
    """

    ended = pyqtSignal()
    """The user ended the swipe, or a layer is gone."""

    def __init__(self, canvas: QgsMapCanvas, left: QgsMapLayer, right: QgsMapLayer) -> None:
        super().__init__(canvas)
        self._layers = (left, right)
        self._ids = {left.id(), right.id()}
        self._pictures: Optional[SwipePictures] = None
        self._item: Optional[SwipeItem] = None
        self._dragging = False
        self.setCursor(Qt.CursorShape.SplitHCursor)

    @property
    def item(self) -> Optional[SwipeItem]:
        """What is drawn, while the tool is active."""
        return self._item

    @property
    def pictures(self) -> Optional[SwipePictures]:
        """The pictures of both layers, while the tool is active."""
        return self._pictures

    def activate(self) -> None:
        """Start; called by the canvas."""
        super().activate()
        canvas = self.canvas()
        names = (self._layers[0].name(), self._layers[1].name())
        self._pictures = SwipePictures(canvas, self._layers)
        self._item = SwipeItem(canvas, self._pictures, names)
        self._pictures.drawn.connect(self._item.update)
        self._pictures.draw()
        # The canvas keeps arrow keys for itself, to move the map.
        canvas.installEventFilter(self)
        canvas.setFocus()
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)

    def deactivate(self) -> None:
        """End; called by the canvas, also when another tool is chosen."""
        if self._item is not None and self._pictures is not None:
            canvas = self.canvas()
            QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)
            canvas.removeEventFilter(self)
            self._pictures.release()
            canvas.scene().removeItem(self._item)
            self._pictures.deleteLater()
            self._pictures = self._item = None
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Take hold of the divider."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self._follow(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Move the divider while it is held."""
        if self._dragging:
            self._follow(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Let go of the divider."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are ours before the canvas does."""
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if is_key and self._item is not None and self._takes(event, self._item):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent, item: SwipeItem) -> bool:
        """Act on a key; False for keys that are not ours."""
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = STEP * (5 if far else 1)
        target = {
            Qt.Key.Key_Left: item.share - step,
            Qt.Key.Key_Right: item.share + step,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }.get(event.key())
        if target is None and event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.KeyPress:
            if target is None:
                self.ended.emit()
            else:
                item.move_to(target)
        return True

    def _follow(self, event: QgsMapMouseEvent) -> None:
        if self._item is not None:
            self._item.move_to(event.pos().x() / max(self.canvas().width(), 1))

    def _on_layers_removed(self, ids: list[str]) -> None:
        if self._ids & set(ids) and self._pictures is not None:
            self._pictures.release()  # now, while the layer is still there
            self.ended.emit()
