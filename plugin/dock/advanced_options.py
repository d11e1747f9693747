"""Choices of a run that most runs can leave alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional, Union

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from ...core.errors import EngineError
from ..interpreter import Interpreter, find_interpreter
from ..translation import tr, translated
from .appearance import muted, new_form
from .saved_state import SavedState

NONE, AUTO, NUMBER = "none", "auto", "number"
DEVICES = ("auto", "cpu", "cuda")


class AdvancedOptions(QgsCollapsibleGroupBox):
    """Device, rasters of margin and entropy, and what stays unclassified.

    Attributes
    ----------
    changed : signal ()
    devices_wanted : signal ()
        The user looks at the devices, and which of them work is not known yet.
    """

    changed = pyqtSignal()
    devices_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Advanced"), parent)
        self.setObjectName("advancedOptions")
        self._cuda_problem = ""
        self._asked: Optional[Interpreter] = None  # whose devices are told, or soon will be
        self.margin_box = QCheckBox(tr("Margin raster as well"), self)
        self.margin_box.setObjectName("margin")
        self.margin_box.setToolTip(
            tr(
                "Also write the confidence in each pixel's class less that in the second best, "
                "from 0 (undecided between two) to 1."
            )
        )
        self.entropy_box = QCheckBox(tr("Entropy raster as well"), self)
        self.entropy_box.setObjectName("entropy")
        self.entropy_box.setToolTip(
            tr(
                "Also write how evenly confidence is spread over the classes, from 0 (all on one) "
                "to 1 (all alike)."
            )
        )
        form = new_form(self)
        form.addRow(self.margin_box)
        form.addRow(self.entropy_box)
        form.addRow(*self._threshold_row())
        form.addRow(*self._device_row())
        self._found = muted(QLabel(self))
        self._found.setObjectName("devicesFound")
        self._found.setWordWrap(True)
        self._found.hide()
        form.addRow(self._found)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        arrow = self.findChild(QToolButton, "collapseButton")
        if arrow is not None:
            arrow.setToolTip(tr("Show or hide the advanced options."))
            arrow.setAccessibleName(tr("Advanced options"))
        self.collapsedStateChanged.connect(self._look_for_devices)
        for box in (self.margin_box, self.entropy_box):
            box.toggled.connect(self._announce)
        for choice in (self.threshold_box, self.device_box):
            choice.currentIndexChanged.connect(self._announce)
        self.number_box.valueChanged.connect(self._announce)

    @property
    def wants_margin(self) -> bool:
        """Whether to write a raster of margins."""
        return self.margin_box.isChecked()

    @property
    def wants_entropy(self) -> bool:
        """Whether to write a raster of entropies."""
        return self.entropy_box.isChecked()

    @property
    def unclassified_below(self) -> Union[float, str, None]:
        """As `ClassifyJob` takes it: a similarity, ``"auto"``, or None for none."""
        kind = self.threshold_box.currentData()
        if kind == NUMBER:
            return float(self.number_box.value())
        return AUTO if kind == AUTO else None

    @property
    def device(self) -> str:
        """``"auto"``, ``"cpu"`` or ``"cuda"``."""
        return str(self.device_box.currentData())

    @property
    def devices_found(self) -> str:
        """What is said of the devices."""
        return self._found.text()

    def show_devices(self, found: Mapping[str, Any]) -> None:
        """Show which devices work.

        Parameters
        ----------
        found : mapping
            ``cpu``, ``cuda`` and ``reason``, as the engine's report of devices has them.
        """
        self._cuda_problem = "" if found.get("cuda") else translated(found.get("reason", ""))
        names = {name: translated(found.get(name, "")) for name in ("cpu", "cuda")}
        if names["cuda"]:
            text = tr("Found: {cuda}, which automatic takes, and {cpu}.").format(**names)
        else:
            text = tr("Found: {cpu}. No GPU: {reason}.").format(
                cpu=names["cpu"], reason=self._cuda_problem
            )
        self._tell_devices(text)
        self.changed.emit()

    def show_device_problem(self, message: str) -> None:
        """Show why the devices could not be found out; they are asked for again later."""
        self._asked = None
        self._tell_devices(message)

    def follow_python(self) -> None:
        """Forget which devices work with another Python than the engine's present one."""
        if self._asked is None or self._asked == _engine_python():
            return
        self._asked, self._cuda_problem = None, ""
        self._found.hide()
        self._look_for_devices()
        self.changed.emit()

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        if self.device == "cuda" and self._cuda_problem:
            text = tr("CUDA cannot be used: {reason}. Choose another device under Advanced.")
            return text.format(reason=self._cuda_problem)
        return ""

    def saved(self) -> dict[str, Any]:
        """Return the choices as JSON values, for the project."""
        return {
            "margin": self.wants_margin,
            "entropy": self.wants_entropy,
            "threshold": self.threshold_box.currentData(),
            "number": self.number_box.value(),
            "device": self.device,
        }

    def restore(self, state: SavedState) -> list[str]:
        """Take up choices saved with the project; nothing of them can be missing."""
        self.margin_box.setChecked(state.flag("margin"))
        self.entropy_box.setChecked(state.flag("entropy"))
        row = self.threshold_box.findData(state.text("threshold", NONE))
        self.threshold_box.setCurrentIndex(max(row, 0))
        number = state.number("number")
        if number is not None:
            self.number_box.setValue(number)
        self.device_box.setCurrentIndex(max(self.device_box.findData(state.text("device")), 0))
        return []

    def _threshold_row(self) -> tuple[QLabel, QHBoxLayout]:
        self.threshold_box = QComboBox(self)
        self.threshold_box.setObjectName("threshold")
        self.threshold_box.setToolTip(
            tr(
                "Pixels less similar than this to every class become “Unclassified”, a grey entry "
                "of the legend."
            )
        )
        self.threshold_box.setAccessibleName(tr("Unclassified below similarity"))
        self.threshold_box.addItem(tr("No pixel"), NONE)
        self.threshold_box.addItem(tr("As fitted in training"), AUTO)
        self.threshold_box.addItem(tr("Below similarity"), NUMBER)
        self.threshold_box.setMinimumContentsLength(8)
        self.number_box = QDoubleSpinBox(self)
        self.number_box.setObjectName("thresholdNumber")
        self.number_box.setRange(-1.0, 1.0)
        self.number_box.setSingleStep(0.05)
        self.number_box.setValue(0.5)
        self.number_box.setToolTip(tr("Cosine similarity, from -1 to 1."))
        self.number_box.setAccessibleName(tr("Similarity"))
        self.number_box.setEnabled(False)
        self.threshold_box.currentIndexChanged.connect(self._on_threshold)
        row = QHBoxLayout()
        row.addWidget(self.threshold_box, 1)
        row.addWidget(self.number_box)
        label = QLabel(tr("Unclassified"), self)
        label.setBuddy(self.threshold_box)
        return label, row

    def _device_row(self) -> tuple[QLabel, QComboBox]:
        self.device_box = QComboBox(self)
        self.device_box.setObjectName("device")
        self.device_box.setToolTip(
            tr("Where to compute; automatic takes a CUDA device that works, else the CPU.")
        )
        self.device_box.setAccessibleName(tr("Device"))
        titles = {"auto": tr("Automatic"), "cpu": tr("CPU"), "cuda": tr("CUDA (GPU)")}
        for name in DEVICES:
            self.device_box.addItem(titles[name], name)
        label = QLabel(tr("Device"), self)
        label.setBuddy(self.device_box)
        return label, self.device_box

    def _on_threshold(self) -> None:
        self.number_box.setEnabled(self.threshold_box.currentData() == NUMBER)

    def _look_for_devices(self) -> None:
        if not self.isCollapsed() and self._asked is None:
            self._asked = _engine_python()
            self._tell_devices(tr("Looking for a GPU…"))
            self.devices_wanted.emit()

    def _tell_devices(self, text: str) -> None:
        self._found.setText(text)
        self._found.setVisible(True)

    def _announce(self) -> None:
        self.changed.emit()


def _engine_python() -> Optional[Interpreter]:
    try:
        return find_interpreter()
    except EngineError:
        return None
