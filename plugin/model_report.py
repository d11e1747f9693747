"""Opens the page that tells all that is known of a model, its validation included."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..core.errors import SpectraPromptError
from ..core.model_page import write_model_page
from ..core.shipped_models import PREFIX, shipped_file
from .translation import message_of, tr


def open_model_report(model: str) -> str:
    """Write a model's page to QGIS's temporary folder, and show it in the browser.

    Parameters
    ----------
    model : str
        A file, or a shipped model with its prefix.

    Returns
    -------
    str
        Why it is not shown; empty where it is.
    """
    page = QgsProcessingUtils.generateTempFilename("model.html")
    try:
        file = shipped_file(model) if model.startswith(PREFIX) else Path(model)
        written = write_model_page(file, page)
    except SpectraPromptError as error:
        return message_of(error)
    if QDesktopServices.openUrl(QUrl.fromLocalFile(written.page)):
        return ""
    return tr("No browser opens the report; it is in {path}.").format(path=written.page)
