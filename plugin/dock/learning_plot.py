"""A small plot of a learning curve."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..translation import tr
from .appearance import muted_colour


@dataclass(frozen=True)
class CurvePoint:
    """Share of the labels trained with (0 to 1), their pixels, and the accuracy reached."""

    share: float
    pixels: int
    accuracy: float


class LearningPlot(QWidget):
    """Accuracy on held-out blocks against the share of labels trained with."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("learningCurve")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._points: tuple[CurvePoint, ...] = ()
        self.hide()

    @property
    def points(self) -> Sequence[CurvePoint]:
        """The points shown, by rising share."""
        return self._points

    def show_curve(self, summary: Mapping[str, Any]) -> None:
        """Show the curve in the summary of a `LearningCurveJob`."""
        self._points = tuple(
            CurvePoint(float(point["share"]), int(point["pixels"]), float(point["accuracy"]))
            for point in summary["points"]
        )
        told = [
            tr("{share:.0f} % of the labels ({pixels} pixels): {accuracy:.1f} %").format(
                share=100 * point.share, pixels=point.pixels, accuracy=100 * point.accuracy
            )
            for point in self._points
        ]
        self.setToolTip("\n".join(told))
        self.setAccessibleName(tr("Learning curve"))
        self.setAccessibleDescription("; ".join(told))
        self.setVisible(bool(self._points))
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._points = ()
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the size that shows the curve well."""
        line = self.fontMetrics().height()
        return QSize(14 * line, 7 * line)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that shows the curve."""
        line = self.fontMetrics().height()
        return QSize(9 * line, 7 * line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axes, curve and numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame()
        low, high = self._range()
        self._draw_axes(painter, frame, low, high)
        places = [self._place(point, frame, low, high) for point in self._points]
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(colour, 2))
        for one, other in zip(places, places[1:]):
            painter.drawLine(one, other)
        painter.setBrush(colour)
        for place in places:
            painter.drawEllipse(place, 3, 3)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        line = self.fontMetrics().height()
        for point, place in zip(self._points, places):
            box = QRectF(place.x() - 3 * line, place.y() - line - 4, 6 * line, line)
            box.moveLeft(min(max(box.left(), 0), self.width() - box.width()))
            text = tr("{percent:.1f}").format(percent=100 * point.accuracy)
            if place.x() > frame.right() - 2 * line:
                box.setRight(self.width())
                _write(painter, box, text, Qt.AlignmentFlag.AlignRight)
            else:
                _write(painter, box, text, Qt.AlignmentFlag.AlignHCenter)
        painter.end()

    def _frame(self) -> QRectF:
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance("100 %") + 6
        return QRectF(left, 1.5 * line, self.width() - left - line, self.height() - 4 * line)

    def _range(self) -> tuple[float, float]:
        """Return the accuracies between which the axis runs, in tens of percent."""
        lowest = min((point.accuracy for point in self._points), default=0.0)
        low = max(int(10 * lowest - 0.5), 0) / 10
        return (low, 1.0) if low < 1 else (0.9, 1.0)

    def _place(self, point: CurvePoint, frame: QRectF, low: float, high: float) -> QPointF:
        share = (point.accuracy - low) / (high - low)
        return QPointF(
            frame.left() + point.share * frame.width(), frame.bottom() - share * frame.height()
        )

    def _draw_axes(self, painter: QPainter, frame: QRectF, low: float, high: float) -> None:
        text = muted_colour(self)
        faint = QColor(text)
        faint.setAlpha(70)
        line = self.fontMetrics().height()
        for value in (low, (low + high) / 2, high):
            height = self._place(CurvePoint(0, 0, value), frame, low, high).y()
            painter.setPen(faint)
            painter.drawLine(QPointF(frame.left(), height), QPointF(frame.right(), height))
            painter.setPen(text)
            box = QRectF(0, height - line / 2, frame.left() - 5, line)
            label = tr("{percent:.0f} %").format(percent=100 * value)
            _write(painter, box, label, Qt.AlignmentFlag.AlignRight)
        for share in (0.0, 0.5, 1.0):
            across = frame.left() + share * frame.width()
            box = QRectF(across - 2 * line, frame.bottom() + 3, 4 * line, line)
            box.moveRight(min(box.right(), self.width()))
            label = tr("{percent:.0f} %").format(percent=100 * share)
            is_last = share == 1.0
            side = Qt.AlignmentFlag.AlignRight if is_last else Qt.AlignmentFlag.AlignHCenter
            _write(painter, box, label, side)
        box = QRectF(0, frame.bottom() + line + 4, self.width(), line + 2)
        _write(painter, box, tr("Share of the labels trained with"), Qt.AlignmentFlag.AlignHCenter)


def _write(painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
    """Write a line of text in a box; its end may stick out."""
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(box, text, option)
