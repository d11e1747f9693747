"""Draws two layers over the map canvas, one on each side of a divider."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

REDRAW_MS = 60
"""A canvas that moves is drawn once it has rested for this time."""

_Z = 50.0  # above the map, below the rubber bands of other tools
_GRIP = 11.0
_MARGIN = 8.0
_PADDING = 5.0
_DARK = QColor(25, 30, 36, 215)
_LIGHT = QColor(255, 255, 255)


class SwipePictures(QObject):
    """Pictures of two layers as the canvas shows them, drawn in the background.

    They are drawn anew when the canvas shows another place, or a layer another style.

    Parameters
    ----------
    canvas : QgsMapCanvas
    layers : (QgsMapLayer, QgsMapLayer)
        To the left and to the right of the divider.
    """

    drawn = pyqtSignal()
    """A picture is ready."""

    def __init__(self, canvas: QgsMapCanvas, layers: tuple[QgsMapLayer, QgsMapLayer]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._layers = layers
        self._jobs: list[Optional[QgsMapRendererParallelJob]] = [None, None]
        self._pictures: list[Optional[tuple[QImage, QgsMapSettings]]] = [None, None]
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REDRAW_MS)
        self._timer.timeout.connect(self.draw)
        self._causes = (
            canvas.extentsChanged,
            canvas.rotationChanged,
            canvas.destinationCrsChanged,
            *(layer.repaintRequested for layer in layers),
        )
        for cause in self._causes:
            cause.connect(self._later)

    @property
    def is_drawing(self) -> bool:
        """Whether a picture is being drawn, or about to be."""
        return self._timer.isActive() or any(job is not None for job in self._jobs)

    def picture(self, side: int) -> Optional[QImage]:
        """Return the picture of a side, 0 or 1; None until there is one of what is shown now."""
        found = self._pictures[side]
        if found is None:
            return None
        image, then = found
        now = self._canvas.mapSettings()
        is_current = (
            then.visibleExtent() == now.visibleExtent()
            and then.outputSize() == now.outputSize()
            and then.rotation() == now.rotation()
        )
        return image if is_current else None

    def draw(self) -> None:
        """Draw both layers anew."""
        self._give_up()
        for side, layer in enumerate(self._layers):
            settings = QgsMapSettings(self._canvas.mapSettings())
            settings.setLayers([layer])
            # Where a layer has no data there is nothing, and not what lies below on the canvas.
            settings.setBackgroundColor(self._canvas.canvasColor())
            job = QgsMapRendererParallelJob(settings)
            job.setParent(self._canvas)
            job.finished.connect(self._on_finished)
            self._jobs[side] = job
            job.start()

    def release(self) -> None:
        """Give up what is being drawn, and follow canvas and layers no longer."""
        self._timer.stop()
        for cause in self._causes:
            cause.disconnect(self._later)
        self._causes = ()
        self._give_up()

    def _later(self, *_: object) -> None:
        self._timer.start()
        self.drawn.emit()  # what was drawn may be out of date

    def _give_up(self) -> None:
        for side, job in enumerate(self._jobs):
            if job is not None:
                # It ends in its own time; waiting for it would hold up QGIS.
                job.finished.disconnect(self._on_finished)
                job.finished.connect(job.deleteLater)
                self._jobs[side] = None
                job.cancelWithoutBlocking()

    def _on_finished(self) -> None:
        for side, job in enumerate(self._jobs):
            if job is not None and not job.isActive():
                self._jobs[side] = None
                self._pictures[side] = (job.renderedImage(), job.mapSettings())
                job.deleteLater()
        self.drawn.emit()


class SwipeItem(QgsMapCanvasItem):
    """Shows the pictures on both sides of a divider, and the names of their layers.

    Parameters
    ----------
    canvas : QgsMapCanvas
    pictures : SwipePictures
    names : (str, str)
        What to write on the left and on the right.
    """

    def __init__(
        self, canvas: QgsMapCanvas, pictures: SwipePictures, names: tuple[str, str]
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pictures = pictures
        self._names = names
        self.share = 0.5
        """Where the divider is: 0 at the left edge of the canvas, 1 at the right one."""
        self.setZValue(_Z)

    def move_to(self, share: float) -> None:
        """Move the divider; it stays on the canvas."""
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def updatePosition(self) -> None:
        """Stay on the canvas when the map below moves; called by QGIS."""
        self.prepareGeometryChange()
        self.setPos(0, 0)

    def boundingRect(self) -> QRectF:
        """Return the whole canvas."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw; called by Qt."""
        whole = self.boundingRect()
        x = self.share * whole.width()
        sides = (QRectF(0, 0, x, whole.height()), QRectF(x, 0, whole.width() - x, whole.height()))
        for side, area in enumerate(sides):
            picture = self._pictures.picture(side)
            if picture is not None and area.width() > 0:
                painter.save()
                painter.setClipRect(area)
                painter.drawImage(QPointF(0, 0), picture)
                painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_divider(painter, x, whole.height())
        for side, area in enumerate(sides):
            self._draw_name(painter, side, area)

    def _draw_divider(self, painter: QPainter, x: float, height: float) -> None:
        """Draw a light line with dark edges, which shows on any map, and a grip with arrows."""
        for width, colour in ((4.0, _DARK), (2.0, _LIGHT)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(x, 0), QPointF(x, height))
        middle = height / 2
        painter.setPen(QPen(_DARK, 1.5))
        painter.setBrush(_LIGHT)
        painter.drawEllipse(QPointF(x, middle), _GRIP, _GRIP)
        painter.setPen(QPen(_DARK, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for sign in (-1, 1):
            tip = QPointF(x + sign * 7, middle)
            painter.drawLine(QPointF(x + sign * 3, middle - 4), tip)
            painter.drawLine(QPointF(x + sign * 3, middle + 4), tip)

    def _draw_name(self, painter: QPainter, side: int, area: QRectF) -> None:
        font = QFont(self._canvas.font())
        font.setBold(True)
        metrics = QFontMetricsF(font)
        room = area.width() - 2 * (_MARGIN + _PADDING)
        if room < 4 * metrics.averageCharWidth():
            return
        text = metrics.elidedText(self._names[side], Qt.TextElideMode.ElideMiddle, room)
        width = metrics.horizontalAdvance(text) + 2 * _PADDING
        left = area.left() + _MARGIN if side == 0 else area.right() - _MARGIN - width
        height = metrics.height() + 2 * _PADDING
        # Below: the message bar lies over the top of the canvas.
        box = QRectF(left, area.bottom() - _MARGIN - height, width, height)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_DARK)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(_LIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
