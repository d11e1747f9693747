"""The look the dock's parts share; colours and sizes come from QGIS's palette and font."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLayout, QWidget


def new_form(parent: QWidget) -> QFormLayout:
    """Return a form whose fields take all the width there is."""
    form = QFormLayout(parent)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setVerticalSpacing(4)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    return form


def tighten(layout: QLayout) -> None:
    """Leave little room around and within a section, so that the form fits small screens."""
    layout.setContentsMargins(8, 4, 8, 5)
    layout.setSpacing(4)


def muted(label: QLabel) -> QLabel:
    """Show a label's text less strongly, in any palette; returns the label."""
    palette = label.palette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.WindowText, muted_colour(label))
    label.setPalette(palette)
    return label


def muted_colour(
    widget: QWidget, group: QPalette.ColorGroup = QPalette.ColorGroup.Active
) -> QColor:
    """Return the colour of secondary text: between text and background, still easy to read."""
    palette = widget.palette()
    text, ground = (
        palette.color(group, role)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
    )
    share = 0.7
    mixed = (share * t + (1 - share) * g for t, g in zip(text.getRgb()[:3], ground.getRgb()[:3]))
    return QColor(*(round(part) for part in mixed))


def swatch(colour: str, size: QSize) -> QIcon:
    """Return a square in a class's colour, framed so that it shows on any background."""
    pixmap = QPixmap(size)
    pixmap.fill(QColor(colour))
    painter = QPainter(pixmap)
    painter.setPen(QColor(128, 128, 128))
    painter.drawRect(0, 0, size.width() - 1, size.height() - 1)
    painter.end()
    return QIcon(pixmap)


def theme_icon(name: str) -> QIcon:
    """Return one of QGIS's own icons."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")
