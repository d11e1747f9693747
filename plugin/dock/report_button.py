"""The button that opens the report of a model."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QWidget

from ..translation import tr


class ReportButton(QPushButton):
    """Offers a model's report; as wide as its text.

    Parameters
    ----------
    name : str
        Object name.
    parent : QWidget, optional
    """

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Model report"), parent)
        self.setObjectName(name)
        self.setToolTip(
            tr(
                "Show in the browser what is known of the model: accuracy and confusion matrix on "
                "labels kept aside, classes, bands, and how it was trained."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
