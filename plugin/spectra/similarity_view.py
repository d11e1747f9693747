"""What a model makes of a pixel: its class, and bars of how similar it is to each class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..dock.appearance import muted, muted_colour, swatch
from ..translation import in_locale, tr, translated

NAME, BAR, NUMBER, SHARE = range(4)
BAR_ROLE = Qt.ItemDataRole.UserRole
"""Of a bar's cell: similarity, colour, and the range that all bars share."""

BAR_LETTERS = 8
BAR_SHARE = 0.2
"""Widths of the column of bars: in letters at least, and as a share of all."""

NARROW_LETTERS = 48
"""Below this width, in letters, names get the room of the shares."""

OPENED = 1
"""Classes, of those the most similar, whose prompts are shown at once."""


class BarDelegate(QStyledItemDelegate):
    """Paints a similarity as a bar from zero."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the cell's background, the line at zero, and the bar."""
        found = index.data(BAR_ROLE)
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        if found is None:
            return
        value, colour, low, high = found
        area = QRectF(option.rect).adjusted(3, 0, -3, 0)
        scale = area.width() / max(high - low, 1e-9)
        zero = area.left() - low * scale
        is_prompt = index.parent().isValid()
        height = area.height() * (0.3 if is_prompt else 0.62)
        bar = QRectF(zero, area.center().y() - height / 2, value * scale, height).normalized()
        painter.save()
        fill = QColor(colour)
        if is_prompt:
            fill.setAlphaF(0.6)
        painter.fillRect(bar, fill)
        frame = option.palette.color(QPalette.ColorRole.Text)
        frame.setAlphaF(0.35)
        painter.setPen(frame)
        painter.drawRect(bar)
        painter.drawLine(round(zero), option.rect.top(), round(zero), option.rect.bottom())
        painter.restore()


class SimilarityView(QWidget):
    """Says the class and confidence of a pixel, and lists classes and their prompts with bars."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("similarityView")
        self._answer: Mapping[str, Any] = {}
        self.verdict = QLabel(self)
        self.verdict.setObjectName("pixelClass")
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.note = muted(QLabel(self))
        self.note.setObjectName("pixelNote")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("similarities")
        self.tree.setToolTip(
            tr(
                "Cosine similarity of the pixel with each class, and its share of the confidence; "
                "open a class to see the similarity of each of its prompts."
            )
        )
        self.tree.setAccessibleName(tr("Similarities of the pixel with the classes"))
        self.tree.setColumnCount(4)
        self.tree.setHeaderLabels([tr("Class and prompts"), "", tr("Similarity"), tr("Share")])
        self.tree.setItemDelegateForColumn(BAR, BarDelegate(self.tree))
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(BAR, QHeaderView.ResizeMode.Fixed)
        for column in (NUMBER, SHARE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(4 * self.fontMetrics().averageCharWidth())
        self.tree.setIndentation(self.fontMetrics().height())
        self._divide_columns()
        height = self.tree.fontMetrics().height()
        self.tree.setIconSize(QSize(height - 4, height - 4))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(3)
        column.addWidget(self.verdict)
        column.addWidget(self.tree, 1)
        column.addWidget(self.note)
        self.show_text(tr("Click a pixel on the map."))

    def show_text(self, text: str) -> None:
        """Show a sentence in place of an answer."""
        self._answer = {}
        self.tree.clear()
        self.tree.hide()
        self.verdict.setText(text)
        self.note.hide()
        self.layout().setAlignment(self.verdict, Qt.AlignmentFlag.AlignTop)

    def show_answer(self, answer: Mapping[str, Any]) -> None:
        """Show what the engine said of a pixel with data, asked with a model."""
        if answer == self._answer:
            return
        self._answer = answer
        self.layout().setAlignment(self.verdict, Qt.AlignmentFlag(0))
        self.verdict.setText(
            tr("{name} – confidence {percent:.0f}\u00a0%").format(
                name=answer["class_name"], percent=100 * answer["confidence"]
            )
        )
        notes = [tr("Prompt set: {name}.").format(name=answer["prompt_set"])]
        if answer["calibration"].startswith("not"):
            notes.append(tr("Confidence: {state}.").format(state=translated(answer["calibration"])))
        notes += [translated(notice) for notice in answer["notices"]]
        self.note.setText(" ".join(notes))
        self.note.show()
        self.tree.clear()
        similar = [c["similarity"] for c in answer["classes"]]
        similar += [
            prompt["similarity"]
            for c in answer["classes"]
            for prompt in c["prompts"]
            if prompt["similarity"] is not None
        ]
        span = min(0.0, *similar), max(0.0, *similar)
        for place, entry in enumerate(answer["classes"]):
            item = QTreeWidgetItem()
            self._fill(item, entry["name"], entry["similarity"], entry["colour"], span)
            item.setIcon(NAME, swatch(entry["colour"], self.tree.iconSize()))
            item.setText(SHARE, tr("{percent:.0f} %").format(percent=100 * entry["share"]))
            item.setTextAlignment(SHARE, _RIGHT)
            if place == 0:
                font = item.font(NAME)
                font.setBold(True)
                item.setFont(NAME, font)
            for prompt in entry["prompts"]:
                child = QTreeWidgetItem()
                self._fill(child, prompt["text"], prompt["similarity"], entry["colour"], span)
                item.addChild(child)
            self.tree.addTopLevelItem(item)
            item.setExpanded(place < OPENED)
        self._mute_prompts()
        self.tree.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give bars what names can spare."""
        super().resizeEvent(event)
        self._divide_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "tree"):
            muted(self.note)
            self._mute_prompts()

    def _fill(
        self,
        item: QTreeWidgetItem,
        name: str,
        similarity: Optional[float],
        colour: str,
        span: tuple[float, float],
    ) -> None:
        item.setText(NAME, name)
        item.setToolTip(NAME, name)
        if similarity is None:
            item.setText(NUMBER, "–")
        else:
            item.setText(NUMBER, in_locale(f"{similarity:.3f}"))
            item.setData(BAR, BAR_ROLE, (similarity, colour, *span))
        item.setTextAlignment(NUMBER, _RIGHT)

    def _divide_columns(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        is_narrow = self.width() < NARROW_LETTERS * letter
        self.tree.setColumnHidden(SHARE, is_narrow)
        least = BAR_LETTERS * letter * (0.6 if is_narrow else 1.0)
        share = 0.0 if is_narrow else BAR_SHARE
        self.tree.setColumnWidth(BAR, round(max(least, share * self.width())))

    def _mute_prompts(self) -> None:
        colour = muted_colour(self.tree)
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            for child in range(item.childCount()):
                item.child(child).setForeground(NAME, colour)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
