"""Which classes to look for."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import PromptError
from ...core.prompts import PromptSet, read_prompt_set, shipped_prompt_sets
from ..translation import counted, tr
from .appearance import muted, tighten
from .class_list import ClassList

LAST_SET = "spectraprompt/promptSet"
LAST_FOLDER = "spectraprompt/promptFolder"


class ClassesSection(QGroupBox):
    """The prompt set, and its classes in their colours.

    Attributes
    ----------
    changed : signal ()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Classes"), parent)
        self.setObjectName("classesSection")
        self._prompts: Optional[PromptSet] = None
        self._problem = ""
        self._from_model = False

        self.set_box = QComboBox(self)
        self.set_box.setObjectName("promptSet")
        self.set_box.setToolTip(tr("The prompt set: the classes to find, each described in words."))
        self.set_box.setAccessibleName(tr("Prompt set"))
        self.set_box.setMinimumContentsLength(8)
        self.set_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._set_label = QLabel(tr("Promp&t set"), self)
        self._set_label.setBuddy(self.set_box)
        self.open_button = QPushButton(tr("Open…"), self)
        self.open_button.setObjectName("openPromptSet")
        self.open_button.setToolTip(tr("Open a prompt set of your own (.json or .csv)."))

        self.class_list = ClassList(self)
        self._info = muted(QLabel(self))
        self._info.setObjectName("classesInfo")
        self._info.setWordWrap(True)
        self._text = ""

        chooser = QHBoxLayout()
        chooser.addWidget(self._set_label)
        chooser.addWidget(self.set_box, 1)
        chooser.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        tighten(layout)
        layout.addLayout(chooser)
        layout.addWidget(self.class_list)
        layout.addWidget(self._info)

        self._list_shipped()
        self.set_box.currentIndexChanged.connect(self._on_chosen)
        self.class_list.currentItemChanged.connect(self._show_prompts)
        self.open_button.clicked.connect(self._ask_for_file)
        self._on_chosen()

    @property
    def source(self) -> str:
        """Name of the shipped set, or path of the file chosen; empty for none."""
        return self.set_box.currentData() or ""

    @property
    def prompts(self) -> Optional[PromptSet]:
        """The prompt set chosen; None where there is none, or it cannot be read."""
        return self._prompts

    def problem(self) -> str:
        """Return what the user must do first; empty where nothing is missing."""
        if self._problem:
            return self._problem
        return "" if self._prompts else tr("Choose a prompt set.")

    def open_file(self, path: str) -> None:
        """Choose the prompt set in a file, and list the file with the others."""
        row = self.set_box.findData(path)
        if row < 0:
            try:
                title = read_prompt_set(path).name
            except PromptError:
                title = path  # the reason is shown once it is chosen
            self.set_box.addItem(title, path)
            row = self.set_box.count() - 1
            self.set_box.setItemData(row, path, Qt.ItemDataRole.ToolTipRole)
        if row == self.set_box.currentIndex():
            self._on_chosen()  # the file may have changed
        else:
            self.set_box.setCurrentIndex(row)

    def show_model_classes(self, prompts: Optional[PromptSet]) -> None:
        """Show the classes that a trained model brings; the choice above rests meanwhile."""
        self._from_model = True
        self._enable_choice(False)
        self._show(prompts, tr("The classes come with the model"))

    def show_own_classes(self) -> None:
        """Show the classes of the prompt set chosen."""
        self._from_model = False
        self._enable_choice(True)
        self._show_chosen()

    def _enable_choice(self, enabled: bool) -> None:
        for widget in (self._set_label, self.set_box, self.open_button):
            widget.setEnabled(enabled)

    def _list_shipped(self) -> None:
        self.set_box.addItem(tr("Choose…"), "")
        for name, path in shipped_prompt_sets().items():
            prompts = read_prompt_set(path)
            self.set_box.addItem(prompts.name, name)
            row = self.set_box.count() - 1
            self.set_box.setItemData(row, prompts.description, Qt.ItemDataRole.ToolTipRole)
        last = str(QgsSettings().value(LAST_SET, "") or "")
        self.set_box.setCurrentIndex(max(self.set_box.findData(last), 0))

    def _on_chosen(self) -> None:
        self._prompts, self._problem = None, ""
        if self.source:
            try:
                self._prompts = read_prompt_set(self.source)
            except PromptError as error:
                self._problem = error.message
            else:
                QgsSettings().setValue(LAST_SET, self.source)
        if not self._from_model:
            self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        text = self._problem
        if self._prompts is not None:
            text = counted(
                len(self._prompts.classes),
                tr("{count} class; choose it to read its prompts"),
                tr("{count} classes; choose one to read its prompts"),
            )
        self._show(self._prompts, text)

    def _show(self, prompts: Optional[PromptSet], text: str) -> None:
        self.class_list.show_classes(prompts)
        self._text = text
        self._show_prompts()

    def _show_prompts(self) -> None:
        """Show the prompts of the class chosen in the list; without one, what is to be said."""
        text = "\n".join(self.class_list.current_prompts) or self._text
        self._info.setText(text)
        self._info.setVisible(bool(text))

    def _ask_for_file(self) -> None:
        settings = QgsSettings()
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Open a prompt set"),
            str(settings.value(LAST_FOLDER, "") or ""),
            tr("Prompt sets (*.json *.csv)"),
        )
        if path:
            settings.setValue(LAST_FOLDER, path.rpartition("/")[0])
            self.open_file(path)
