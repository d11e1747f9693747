"""The page “SpectraPrompt” in QGIS's options."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QHideEvent
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import EngineError
from ..core.jobs import ErrorEvent
from .doctor import Doctor
from .engine import EngineProcess
from .guide import OPTIONS, help_button
from .icons import plugin_icon
from .interpreter import OPTION, Interpreter, default_interpreter, located
from .translation import message_of, tr

PAGE = "spectrapromptOptions"


class OptionsPage(QgsOptionsPageWidget):
    """The engine's Python, and a button that tries it."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._engine: Optional[EngineProcess] = None
        self._doctor: Optional[Doctor] = None
        self.python_box = QgsFileWidget(self)
        self.python_box.setObjectName("python")
        self.python_box.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python_box.setDialogTitle(tr("Choose the engine's Python"))
        self.python_box.setToolTip(
            tr("The Python that has torch and transformers; left empty, the one named below.")
        )
        self.python_box.lineEdit().setPlaceholderText(_default_python())
        self.python_box.lineEdit().setAccessibleName(tr("The engine's Python"))
        self.python_box.setFilePath(str(QgsSettings().value(OPTION, "") or ""))
        self.check_button = QPushButton(tr("&Check"), self)
        self.check_button.setObjectName("check")
        self.check_button.setToolTip(tr("Start the engine with this Python and see what it says."))
        self._result = QLabel(self)
        self._result.setObjectName("checkResult")
        self._result.setWordWrap(True)
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        box = QGroupBox(tr("Engine"), self)
        explanation = QLabel(
            tr(
                "SpectraPrompt trains and classifies in a process of its own, so that QGIS stays "
                "responsive. That process needs a Python with torch and transformers."
            ),
            box,
        )
        explanation.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.python_box, 1)
        row.addWidget(self.check_button)
        self.help_button = help_button(self, OPTIONS)
        row.addWidget(self.help_button)
        form = QFormLayout()
        label = QLabel(tr("&Python"), box)
        label.setBuddy(self.python_box.lineEdit())
        form.addRow(label, row)
        inside = QVBoxLayout(box)
        inside.addWidget(explanation)
        inside.addLayout(form)
        inside.addWidget(self._result)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box)
        layout.addStretch(1)
        self.check_button.clicked.connect(self.check)

    @property
    def result(self) -> str:
        """What the check has said."""
        return self._result.text()

    def apply(self) -> None:
        """Keep what was entered; called by QGIS when the user confirms."""
        path = self.python_box.filePath().strip()
        if path:
            QgsSettings().setValue(OPTION, path)
        else:
            QgsSettings().remove(OPTION)

    def check(self) -> None:
        """Start an engine with the Python entered, and show how it answers."""
        if self._engine is not None:
            return
        try:
            self._checked = self._entered()
        except EngineError as error:
            self._result.setText(message_of(error))
            return
        self.check_button.setEnabled(False)
        self._result.setText(tr("Starting {python}…").format(python=self._checked.path))
        self._engine = EngineProcess(self._checked, parent=self)
        self._engine.ready.connect(self._on_ready)
        self._engine.finished.connect(self._on_failure)
        self._engine.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up a check that is under way."""
        super().hideEvent(event)
        if self._engine is not None:
            self._end_check("")

    def _entered(self) -> Interpreter:
        path = self.python_box.filePath().strip()
        if not path:
            return default_interpreter()
        return Interpreter(located(path), tr("entered above"))

    def _on_ready(self, _message: str) -> None:
        # It answers; whether it has all it needs takes longer to tell.
        self._doctor = Doctor(self._checked, self)
        self._doctor.finished.connect(self._end_check)
        self._doctor.start()

    def _on_failure(self, event: ErrorEvent) -> None:
        self._end_check(event.message)

    def _end_check(self, text: str) -> None:
        self._result.setText(text)
        self.check_button.setEnabled(True)
        engine, self._engine = self._engine, None
        doctor, self._doctor = self._doctor, None
        for process in (engine, doctor):
            if process is not None:
                process.stop()
                process.deleteLater()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the user opens the options."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle("SpectraPrompt")
        self.setIcon(plugin_icon())

    def createWidget(self, parent: Optional[QWidget] = None) -> OptionsPage:
        """Return a new page."""
        return OptionsPage(parent)


def _default_python() -> str:
    try:
        return default_interpreter().path
    except EngineError:
        return ""
