"""A scroll area as wide as its form needs, so that it scrolls down and never across."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QFrame, QWidget


class FormArea(QgsScrollArea):
    """Shows a form; follows its width when a text in it grows, as in another language.

    Parameters
    ----------
    form : QWidget
    parent : QWidget, optional
    """

    def __init__(self, form: QWidget, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._form = form
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)
        form.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note when what the form holds asks for another size."""
        if watched is self._form and event.type() == QEvent.Type.LayoutRequest:
            self._follow()
        return bool(super().eventFilter(watched, event))

    def _follow(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        needed = self._form.minimumSizeHint().width() + bar
        if needed != self.minimumWidth():
            self.setMinimumWidth(needed)
