"""A picture of how alike classes are: a heat map with numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from qgis.PyQt.QtWidgets import QWidget

from ...core.prompt_checks import NEAR_DUPLICATE
from ..dock.appearance import swatch
from ..translation import in_locale, tr

NUMBERED = 40
"""Classes up to which each cell has its number; more make the picture too large to be of use."""

LONGEST_NAME = 26
PRINT_SCALE = 2
_MARGIN = 8
_SWATCH = 12
_COOL, _WARM = QColor("#2a6fb0"), QColor("#d1495b")


class SimilarityPicture(QWidget):
    """Shows a square table as colours and numbers; arrow keys and the mouse choose a pair.

    Attributes
    ----------
    pair_chosen : signal (int, int)
        The pair in this row and column is looked at.
    reached : signal (QRect)
        Where the pair is that the keys have led to.
    pair_wanted : signal (int, int)
        The user wants to go to the classes of this pair.
    """

    pair_chosen = pyqtSignal(int, int)
    reached = pyqtSignal(QRect)
    pair_wanted = pyqtSignal(int, int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("similarityPicture")
        self.setAccessibleName(tr("Similarity of the classes"))
        self.setToolTip(
            tr(
                "How alike the classes are to the text encoder: 1 the same, 0 unrelated. Arrow "
                "keys go from pair to pair, Enter to the class."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._names: tuple[str, ...] = ()
        self._colours: tuple[str, ...] = ()
        self._values: tuple[tuple[float, ...], ...] = ()
        self._current: Optional[tuple[int, int]] = None

    @property
    def current(self) -> Optional[tuple[int, int]]:
        """The pair looked at, as row and column."""
        return self._current

    def show_table(
        self,
        names: Sequence[str],
        colours: Sequence[str],
        values: Sequence[Sequence[float]],
    ) -> None:
        """Show how alike classes are.

        Parameters
        ----------
        names, colours : sequence of str
            Of each class; colours as ``#rrggbb``.
        values : sequence of sequences of float
            Cosine of each two, in their order.
        """
        self._names, self._colours = tuple(names), tuple(colours)
        self._values = tuple(tuple(row) for row in values)
        if self._current is not None and max(self._current) >= len(names):
            self._current = None
        self.setMinimumSize(self.sizeHint())
        self.resize(self.sizeHint().expandedTo(self.size()))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which all can be read."""
        left, top, cell = self._measures()
        count = len(self._names)
        return QSize(left + count * cell.width() + _MARGIN, top + count * cell.height() + _MARGIN)

    def image(self) -> QImage:
        """Return the picture on white, in twice the size of the screen, to be printed."""
        size = self.sizeHint()
        image = QImage(size * PRINT_SCALE, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setFont(self.font())
        painter.scale(PRINT_SCALE, PRINT_SCALE)
        self._paint(painter, QColor("white"), QColor("#202020"), with_current=False)
        painter.end()
        return image

    def pair_at(self, place: QPoint) -> Optional[tuple[int, int]]:
        """Return the pair at a place of the widget, as row and column."""
        left, top, cell = self._measures()
        if place.x() < left or place.y() < top:
            return None
        row, column = (place.y() - top) // cell.height(), (place.x() - left) // cell.width()
        inside = row < len(self._names) and column < len(self._names)
        return (int(row), int(column)) if inside else None

    def cell(self, row: int, column: int) -> QRect:
        """Return where a pair is."""
        left, top, size = self._measures()
        return QRect(QPoint(left + column * size.width(), top + row * size.height()), size)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """Tell a scroll area what to show when the keys come here: the pair, not the far corner."""
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self.cell(*self._current) if self._current else QRect(0, 0, 1, 1)
        return super().inputMethodQuery(query)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colours of the palette."""
        painter = QPainter(self)
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Base)
        painter.fillRect(self.rect(), ground)
        self._paint(painter, ground, palette.color(QPalette.ColorRole.Text), self.hasFocus())
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look at the pair under the mouse."""
        pair = self.pair_at(event.pos())
        if pair is not None:
            self._look_at(*pair)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the pair under the mouse."""
        pair = self.pair_at(event.pos())
        if pair is not None:
            self.pair_wanted.emit(*pair)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from pair to pair."""
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        step = steps.get(event.key())
        if step is not None and self._names:
            last = len(self._names) - 1
            row, column = self._current or (0, -step[1])
            row, column = (min(max(at + by, 0), last) for at, by in zip((row, column), step))
            self._look_at(row, column)
            self.reached.emit(self.cell(row, column))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.pair_wanted.emit(*self._current)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow palette and font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumSize(self.sizeHint())
        self.update()

    def _look_at(self, row: int, column: int) -> None:
        if (row, column) != self._current:
            self._current = (row, column)
            self.update()
            self.pair_chosen.emit(row, column)

    def _numbers_shown(self) -> bool:
        return len(self._names) <= NUMBERED

    def _measures(self) -> tuple[int, int, QSize]:
        """Return the room for names left and above, and the size of a cell."""
        metrics = QFontMetrics(self.font())
        longest = max((_width(metrics, _shortened(name)) for name in self._names), default=0)
        room = longest + _SWATCH + 3 * _MARGIN
        height = metrics.height() + (8 if self._numbers_shown() else 0)
        width = _width(metrics, "-0.00") + 8 if self._numbers_shown() else height
        return room, longest + 2 * _MARGIN, QSize(max(width, metrics.height() + 4), height)

    def _paint(self, painter: QPainter, ground: QColor, ink: QColor, with_current: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top, cell = self._measures()
        metrics = QFontMetrics(self.font())
        for place, name in enumerate(self._names):
            painter.setPen(ink)
            y = top + place * cell.height()
            icon = swatch(self._colours[place], QSize(_SWATCH, _SWATCH))
            inset = (cell.height() - _SWATCH) // 2
            icon.paint(painter, QRect(left - _SWATCH - _MARGIN // 2, y + inset, _SWATCH, _SWATCH))
            box = QRect(0, y, left - _SWATCH - _MARGIN, cell.height())
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(align), _shortened(name))
            painter.save()
            painter.translate(left + place * cell.width() + cell.width() / 2, top - _MARGIN // 2)
            painter.rotate(-90)
            painter.drawText(0, (metrics.ascent() - metrics.descent()) // 2, _shortened(name))
            painter.restore()
        for row, values in enumerate(self._values):
            for column, value in enumerate(values):
                box = self.cell(row, column)
                self._paint_cell(painter, box, (row, column), value, ground)
        if with_current and self._current is not None:
            painter.setPen(QPen(ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.cell(*self._current).adjusted(1, 1, -1, -1))

    def _paint_cell(
        self,
        painter: QPainter,
        box: QRect,
        pair: tuple[int, int],
        value: float,
        ground: QColor,
    ) -> None:
        is_own = pair[0] == pair[1]
        strong = _WARM if value >= NEAR_DUPLICATE else _COOL
        share = 0.0 if is_own else min(max(value, 0.0), 1.0)
        colour = _mixed(ground, strong, share)
        painter.fillRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), colour)
        if not self._numbers_shown():
            return
        painter.setPen(_readable_on(colour))
        text = "–" if is_own else in_locale(f"{value:.2f}")
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip(one.getRgb()[:3], other.getRgb()[:3])
    return QColor(*(round((1 - share) * a + share * b) for a, b in parts))


def _readable_on(ground: QColor) -> QColor:
    """Return black or white, whichever has the stronger contrast (WCAG 2's relative luminance)."""
    linear = [
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in ground.getRgbF()[:3]
    ]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return QColor("black") if luminance > 0.179 else QColor("white")


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"


def _width(metrics: QFontMetrics, text: str) -> int:
    return int(metrics.boundingRect(text).width())
