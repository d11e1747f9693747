"""What a run maps, and where the results go."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGroupBox, QLabel, QWidget

from ...core.errors import OutputError
from ..layers import check_not_shown
from ..model_library import project_folder
from ..results.run_group import DISAGREEMENT, MEASURES
from ..translation import message_of, tr
from .advanced_options import AdvancedOptions
from .appearance import new_form, tighten
from .extent_choice import ExtentChoice
from .named_file import folder_problem, named_file
from .saved_state import SavedState, saved_path
from .scene_section import SceneSection

SUFFIXES = (".tif", ".tiff")


class OutputSection(QGroupBox):
    """Extent, class raster, rasters beside it, and the advanced options.

    Parameters
    ----------
    scene : SceneSection
        Tells the layer that is mapped.
    canvas : QgsMapCanvas
    parent : QWidget, optional

    Attributes
    ----------
    changed : signal ()
    """

    changed = pyqtSignal()

    def __init__(
        self, scene: SceneSection, canvas: QgsMapCanvas, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(tr("Map"), parent)
        self.setObjectName("outputSection")
        self.extent_choice = ExtentChoice(scene, canvas, self)
        self.path_box = QgsFileWidget(self)
        self.path_box.setObjectName("classRaster")
        self.path_box.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.path_box.setConfirmOverwrite(False)  # the run asks, of what it writes beside it too
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
        self.disagreement_box = QCheckBox(tr("Disagreement with the labels as well"), self)
        self.disagreement_box.setObjectName("disagreement")
        self.advanced = AdvancedOptions(self)
        form = new_form(self)
        tighten(form)
        extent = QLabel(tr("E&xtent"), self)
        extent.setBuddy(self.extent_choice.kind_box)
        form.addRow(extent, self.extent_choice)
        label = QLabel(tr("Cl&ass raster"), self)
        label.setBuddy(self.path_box.lineEdit())
        form.addRow(label, self.path_box)
        form.addRow(self.confidence_box)
        form.addRow(self.disagreement_box)
        form.addRow(self.advanced)
        self.path_box.fileChanged.connect(self._announce)
        self.confidence_box.toggled.connect(self._announce)
        self.disagreement_box.toggled.connect(self._announce)
        self.extent_choice.changed.connect(self._announce)
        self.advanced.changed.connect(self._announce)
        self.offer_disagreement("")

    @property
    def path(self) -> str:
        """The class raster to write; empty for a temporary file."""
        return named_file(self.path_box.filePath(), ".tif", project_folder())

    @property
    def wants_confidence(self) -> bool:
        """Whether to write a confidence raster."""
        return self.confidence_box.isChecked()

    @property
    def measures(self) -> tuple[str, ...]:
        """Which of `MEASURES` to write."""
        wanted = (self.wants_confidence, self.advanced.wants_margin, self.advanced.wants_entropy)
        return tuple(name for name, asked in zip(MEASURES, wanted) if asked)

    @property
    def wants_disagreement(self) -> bool:
        """Whether to write a raster of disagreement with the labels, which there are."""
        return self.disagreement_box.isEnabled() and self.disagreement_box.isChecked()

    def offer_disagreement(self, labels: str) -> None:
        """Let the user have the map compared with labels.

        Parameters
        ----------
        labels : str
            Name of the label layer; empty where none is chosen.
        """
        text = tr("Choose labels first, under “Train on labels”.")
        if labels:
            text = tr(
                "Also show which pixels labelled in “{labels}” the map has wrong, and as what. It "
                "is no accuracy assessment where the model has learnt from them."
            ).format(labels=labels)
        self.disagreement_box.setEnabled(bool(labels))
        self.disagreement_box.setToolTip(text)

    def paths_beside(self, classes: str) -> dict[str, str]:
        """Return the rasters that go with a class raster, by role; none without its path."""
        roles = [*self.measures, *([DISAGREEMENT] if self.wants_disagreement else [])]
        return {role: path_beside(classes, role) for role in roles if classes}

    def saved(self) -> dict[str, Any]:
        """Return the choices as JSON values, for the project."""
        return {
            "path": saved_path(self.path),
            "confidence": self.wants_confidence,
            "disagreement": self.disagreement_box.isChecked(),
            "extent": self.extent_choice.saved(),
            "advanced": self.advanced.saved(),
        }

    def restore(self, state: SavedState) -> list[str]:
        """Take up choices saved with the project; returns what is missing."""
        self.path_box.setFilePath(state.path("path"))
        self.confidence_box.setChecked(state.flag("confidence"))
        self.disagreement_box.setChecked(state.flag("disagreement"))
        missing = self.extent_choice.restore(state.part("extent"))
        return [*missing, *self.advanced.restore(state.part("advanced"))]

    def forget_files(self) -> None:
        """Forget the file to write, which belonged to a project that was closed."""
        self.path_box.setFilePath("")

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        return self.extent_choice.problem() or self._path_problem() or self.advanced.problem()

    def release(self) -> None:
        """Let go of the map canvas."""
        self.extent_choice.release()

    def _path_problem(self) -> str:
        if not self.path:
            return ""
        problem = folder_problem(self.path)
        if problem:
            return problem
        path = Path(self.path)
        if path.suffix.lower() not in SUFFIXES:
            return tr("Let the name of the class raster end in .tif.")
        if not path.parent.is_dir():
            return tr("The folder {folder} does not exist; choose another for the result.").format(
                folder=path.parent
            )
        try:
            for file in (self.path, *self.paths_beside(self.path).values()):
                check_not_shown(file)
        except OutputError as error:
            return message_of(error)
        return ""

    def _announce(self) -> None:
        self.changed.emit()


def path_beside(classes: str, role: str) -> str:
    """Return the path of a raster that goes with a class raster."""
    path = Path(classes)
    return str(path.with_name(f"{path.stem}_{role}{path.suffix}"))
