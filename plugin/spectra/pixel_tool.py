"""The map tool that picks pixels, and their outlines on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .pixel_place import PlacedScene

OUTLINE_WIDTH = 2


class PixelTool(QgsMapTool):
    """Tells where the map is clicked.

    Attributes
    ----------
    clicked : signal (QgsPointXY, bool)
        A point in the map's coordinates, and whether Ctrl was held.
    is_leaving : bool
        Whether another tool is taking its place.
    """

    clicked = pyqtSignal(object, bool)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.is_leaving = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    def deactivate(self) -> None:
        """Make room for another tool; called by QGIS."""
        # The canvas still names this tool; whoever listens must not choose another one now.
        self.is_leaving = True
        super().deactivate()
        self.is_leaving = False

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Tell of a click with the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.clicked.emit(event.mapPoint(), held)


class PixelOutlines:
    """Outlines of pixels on a map canvas.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []

    @property
    def bands(self) -> tuple[QgsRubberBand, ...]:
        """What is drawn, an outline a pixel."""
        return tuple(self._bands)

    def show(self, pixels: Sequence[tuple[PlacedScene, int, int, str]]) -> None:
        """Draw the outlines of pixels, and of no others.

        Parameters
        ----------
        pixels : sequence of (PlacedScene, int, int, str)
            Scene, row, column and colour (``#rrggbb``) of each.
        """
        self.clear()
        for place, row, col, colour in pixels:
            band = QgsRubberBand(self._canvas)  # becomes what it shows
            band.setStrokeColor(QColor(colour))
            band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(OUTLINE_WIDTH)
            band.setToGeometry(place.outline(row, col), place.crs)
            self._bands.append(band)

    def clear(self) -> None:
        """Remove all outlines."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []
