"""Where the results go."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGroupBox, QLabel, QWidget

from ...core.errors import OutputError
from ..layers import check_not_shown
from ..translation import tr
from .appearance import new_form, tighten
from .saved_state import SavedState, saved_path

SUFFIXES = (".tif", ".tiff")


class OutputSection(QGroupBox):
    """The class raster, and the confidence raster beside it.

    Attributes
    ----------
    changed : signal ()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Result"), parent)
        self.setObjectName("outputSection")
        self.path_box = QgsFileWidget(self)
        self.path_box.setObjectName("classRaster")
        self.path_box.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.path_box.setFilter(tr("GeoTIFF (*.tif *.tiff)"))
        self.path_box.setDialogTitle(tr("Save the class raster"))
        self.path_box.lineEdit().setPlaceholderText(tr("Temporary file"))
        self.path_box.setToolTip(
            tr("The GeoTIFF to write; left empty, a temporary one that ends with QGIS.")
        )
        self.path_box.lineEdit().setAccessibleName(tr("Class raster to write"))
        self.confidence_box = QCheckBox(tr("Confidence raster as well"), self)
        self.confidence_box.setObjectName("confidence")
        self.confidence_box.setToolTip(
            tr("Also write how sure the model is of each pixel, from 0 to 1.")
        )
        form = new_form(self)
        tighten(form)
        label = QLabel(tr("Cl&ass raster"), self)
        label.setBuddy(self.path_box.lineEdit())
        form.addRow(label, self.path_box)
        form.addRow(self.confidence_box)
        self.path_box.fileChanged.connect(self._announce)
        self.confidence_box.toggled.connect(self._announce)

    @property
    def path(self) -> str:
        """The class raster to write; empty for a temporary file."""
        path = self.path_box.filePath().strip()
        return path if not path or Path(path).suffix else f"{path}.tif"

    @property
    def wants_confidence(self) -> bool:
        """Whether to write a confidence raster."""
        return self.confidence_box.isChecked()

    def saved(self) -> dict[str, Any]:
        """Return the choices as JSON values, for the project."""
        return {"path": saved_path(self.path), "confidence": self.wants_confidence}

    def restore(self, state: SavedState) -> list[str]:
        """Take up choices saved with the project; nothing of them can be missing."""
        self.path_box.setFilePath(state.path("path"))
        self.confidence_box.setChecked(state.flag("confidence"))
        return []

    def forget_files(self) -> None:
        """Forget the file to write, which belonged to a project that was closed."""
        self.path_box.setFilePath("")

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        if not self.path:
            return ""
        path = Path(self.path)
        if path.suffix.lower() not in SUFFIXES:
            return tr("Let the name of the class raster end in .tif.")
        if not path.parent.is_dir():
            return tr("The folder {folder} does not exist; choose another for the result.").format(
                folder=path.parent
            )
        written = [self.path]
        if self.wants_confidence:
            written.append(confidence_path(self.path))
        try:
            for file in written:
                check_not_shown(file)
        except OutputError as error:
            return error.message
        return ""

    def _announce(self) -> None:
        self.changed.emit()


def confidence_path(classes: str) -> str:
    """Return the path of the confidence raster that goes with a class raster."""
    path = Path(classes)
    return str(path.with_name(f"{path.stem}_confidence{path.suffix}"))
