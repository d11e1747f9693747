"""Which classes to look for."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import PromptError
from ...core.prompts import PromptSet, read_prompt_set, shipped_prompt_sets
from ..prompt_editor.editor import ask_for_set
from ..prompt_editor.library import user_sets
from ..translation import counted, message_of, tr
from .appearance import muted, theme_icon, tighten
from .class_list import ClassList

LAST_SET = "spectraprompt/promptSet"


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
        self._opened: list[str] = []

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
        self.new_button = self._tool(
            "newPromptSet",
            tr("New prompt set"),
            tr("Make a prompt set of your own: empty, as a copy, or from a layer's classes."),
            "mActionAdd",
        )
        self.new_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.edit_button = self._tool(
            "editPromptSet",
            tr("Edit prompt set"),
            tr("Edit, check and compare the classes. Sets that come along are shown only."),
            "mActionToggleEditing",
        )
        self.open_button = self._tool(
            "openPromptSet",
            tr("Open prompt set"),
            tr("Open a prompt set of your own (.json or .csv)."),
            "mActionFileOpen",
        )

        self.class_list = ClassList(self)
        self._info = muted(QLabel(self))
        self._info.setObjectName("classesInfo")
        self._info.setWordWrap(True)
        self._text = ""

        chooser = QHBoxLayout()
        chooser.addWidget(self._set_label)
        chooser.addWidget(self.set_box, 1)
        for button in (self.new_button, self.edit_button, self.open_button):
            chooser.addWidget(button)
        layout = QVBoxLayout(self)
        tighten(layout)
        layout.addLayout(chooser)
        layout.addWidget(self.class_list)
        layout.addWidget(self._info)

        self.list_sets(str(QgsSettings().value(LAST_SET, "") or ""))
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
            self._opened.append(path)
            self._add_set(_title_of(path), path, path)
            row = self.set_box.count() - 1
        if row == self.set_box.currentIndex():
            self._on_chosen()  # the file may have changed
        else:
            self.set_box.setCurrentIndex(row)

    def list_sets(self, chosen: Optional[str] = None) -> None:
        """List the shipped sets, the user's own, and the files opened, anew.

        Parameters
        ----------
        chosen : str, optional
            The set to choose; by default, the one chosen remains so.
        """
        wanted = self.source if chosen is None else chosen
        self.set_box.blockSignals(True)
        self.set_box.clear()
        self.set_box.addItem(tr("Choose…"), "")
        for name, path in shipped_prompt_sets().items():
            prompts = read_prompt_set(path)
            self._add_set(prompts.name, name, prompts.description)
        own = user_sets()
        if own:
            self.set_box.insertSeparator(self.set_box.count())
        for file, title in own.items():
            self._add_set(title, file, tr("A set of your own"))
        for file in self._opened:
            if file not in own:
                self._add_set(_title_of(file), file, file)
        self.set_box.setCurrentIndex(max(self.set_box.findData(wanted), 0))
        self.set_box.blockSignals(False)

    def forget(self, path: str) -> None:
        """List the sets without a file that is gone; none is chosen if it was that one."""
        self._opened = [opened for opened in self._opened if opened != path]
        self.list_sets()
        self._on_chosen()

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
        for widget in (self._set_label, self.set_box, self.open_button, self.new_button):
            widget.setEnabled(enabled)
        self.edit_button.setEnabled(enabled and bool(self.source))

    def _tool(self, name: str, text: str, tip: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setIcon(theme_icon(icon))
        button.setAutoRaise(True)
        return button

    def _add_set(self, name: str, source: str, tip: str) -> None:
        self.set_box.addItem(name, source)
        self.set_box.setItemData(self.set_box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def _on_chosen(self) -> None:
        self._prompts, self._problem = None, ""
        if self.source:
            try:
                self._prompts = read_prompt_set(self.source)
            except PromptError as error:
                self._problem = message_of(error)
            else:
                QgsSettings().setValue(LAST_SET, self.source)
        if not self._from_model:
            self.edit_button.setEnabled(bool(self.source))
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
        path = ask_for_set(self, tr("Open a prompt set"))
        if path:
            self.open_file(path)


def _title_of(path: str) -> str:
    """Return the name of the set in a file; the path where that cannot be read."""
    try:
        return read_prompt_set(path).name
    except PromptError:
        return path  # the reason is shown once it is chosen
