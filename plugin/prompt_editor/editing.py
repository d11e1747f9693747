"""What the dock's section *Classes* offers: new prompt sets, and the editor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Callable, Optional

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu, QMessageBox

from ...core.errors import OutputError, PromptError
from ...core.prompt_draft import PromptDraft, read_draft
from ..dock.classes_section import ClassesSection
from ..job_queue import JobQueue
from ..translation import message_of, tr
from . import library
from .editor import PromptSetEditor, ask_for_set
from .layer_dialog import FromLayerDialog


class PromptSetEditing(QObject):
    """Opens the editor for the section, and brings what is saved back to it.

    Parameters
    ----------
    section : ClassesSection
    queue : JobQueue
        Runs the comparison of prompts.
    labels : callable () -> (QgsMapLayer or None, str or None)
        Returns the layer with labels and its class field, as chosen in the dock.

    Attributes
    ----------
    editor : PromptSetEditor or None
        The window, while it is open.
    """

    def __init__(
        self,
        section: ClassesSection,
        queue: JobQueue,
        labels: Callable[[], tuple[Optional[QgsMapLayer], Optional[str]]],
    ) -> None:
        super().__init__(section)
        self._section = section
        self._queue = queue
        self._labels = labels
        self.editor: Optional[PromptSetEditor] = None
        self._pixels: dict[str, int] = {}
        self._menu = QMenu(section)
        self._menu.setObjectName("newPromptSetMenu")
        self._menu.setToolTipsVisible(True)
        self._actions: dict[str, QAction] = {}
        for name, text, tip, do in (
            ("newEmptySet", tr("&Empty"), tr("Begin without classes."), self.new_empty),
            (
                "newSetCopy",
                tr("&Copy of the set chosen"),
                tr("Begin with the classes of the set that is chosen."),
                self.copy_chosen,
            ),
            (
                "newSetFromLayer",
                tr("From a &layer…"),
                tr(
                    "Take the classes of a layer: its categories, the values of a field, its "
                    "attribute table or class names."
                ),
                self.new_from_layer,
            ),
            (
                "newSetFromFile",
                tr("&Import a file…"),
                tr("Take the classes of a JSON or CSV file."),
                self.import_file,
            ),
            (
                "deleteSet",
                tr("&Delete the set chosen…"),
                tr("Delete the file of the set that is chosen, if it is one of your own."),
                self.delete_chosen,
            ),
        ):
            if name == "deleteSet":
                self._menu.addSeparator()
            action = self._menu.addAction(text)
            action.setObjectName(name)
            action.setToolTip(tip)
            action.triggered.connect(do)
            self._actions[name] = action
        self._menu.aboutToShow.connect(self._enable)
        section.new_button.setMenu(self._menu)
        section.edit_button.clicked.connect(self.edit_chosen)

    @property
    def menu(self) -> QMenu:
        """The menu of the button *New*."""
        return self._menu

    def show_pixel_counts(self, counts: Mapping[str, int]) -> None:
        """Take note of how many labelled pixels each class has, by its name or its id as text."""
        self._pixels = dict(counts)
        if self.editor is not None:
            self.editor.show_pixel_counts(self._pixels)

    def edit_chosen(self) -> None:
        """Open the set chosen; a shipped one can only be looked at."""
        source = self._section.source
        if self._is_open(source):
            self._show_editor()
            return
        draft = self._read(source)
        if draft is not None:
            self._open(draft, source, library.is_shipped(source))

    def new_empty(self) -> None:
        """Begin a set without classes."""
        self._open(PromptDraft())

    def copy_chosen(self) -> None:
        """Begin a set with the classes of the one chosen."""
        draft = self._read(self._section.source)
        if draft is not None:
            self._open(replace(draft, name=tr("{name} (copy)").format(name=draft.name)))

    def new_from_layer(self) -> None:
        """Begin a set with the classes that a layer tells of."""
        layer, field = self._labels()
        dialog = FromLayerDialog(layer, field, self._section.window())
        accepted = dialog.exec() == FromLayerDialog.DialogCode.Accepted
        draft = dialog.draft
        dialog.deleteLater()
        if accepted and draft is not None:
            self._open(draft)

    def import_file(self) -> None:
        """Begin a set with the classes of a file."""
        path = ask_for_set(self._section.window(), tr("Import a prompt set"))
        draft = self._read(path) if path else None
        if draft is not None:
            self._open(draft)

    def delete_chosen(self) -> None:
        """Delete the set chosen, one of the user's own, once that is confirmed."""
        source = self._section.source
        name = self._section.set_box.currentText()
        window, kinds = self._section.window(), QMessageBox.StandardButton
        answer = QMessageBox.question(
            window,
            tr("Delete the prompt set?"),
            tr("The prompt set “{name}” will be deleted for good.").format(name=name),
            kinds.Yes | kinds.No,
            kinds.No,
        )
        if answer != kinds.Yes:
            return
        try:
            library.delete(source)
        except OutputError as error:
            QMessageBox.warning(window, tr("Not deleted"), message_of(error))
        else:
            self._section.forget(source)

    def close_editor(self) -> bool:
        """Close the window, if there is one; False where the user goes on with what is open."""
        if self.editor is None or self.editor.close():
            return True
        self._show_editor()
        return False

    def offer_to_save(self) -> None:
        """Ask whether changes are to be saved, before they are lost for good."""
        if self.editor is not None:
            self._show_editor()
            self.editor.offer_to_save()

    def release(self) -> None:
        """Close the window, without asking; what is not saved is lost."""
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.release()
            editor.hide()
            editor.deleteLater()

    def _enable(self) -> None:
        source = self._section.source
        self._actions["newSetCopy"].setEnabled(bool(source))
        is_deletable = source in library.user_sets() and not self._is_open(source)
        self._actions["deleteSet"].setEnabled(is_deletable)

    def _is_open(self, source: str) -> bool:
        return self.editor is not None and bool(source) and self.editor.path == source

    def _show_editor(self) -> None:
        if self.editor is not None:
            self.editor.setWindowState(self.editor.windowState() & ~Qt.WindowState.WindowMinimized)
            self.editor.raise_()
            self.editor.activateWindow()

    def _read(self, source: str) -> Optional[PromptDraft]:
        """Read a set, after the one being edited is closed, which may have changed the file."""
        if not self.close_editor():
            return None
        try:
            return read_draft(source)
        except PromptError as error:
            QMessageBox.warning(
                self._section.window(), tr("The prompt set cannot be opened"), message_of(error)
            )
            return None

    def _open(self, draft: PromptDraft, path: str = "", read_only: bool = False) -> None:
        if not self.close_editor():
            return
        self.editor = PromptSetEditor(self._queue, self._section.window())
        self.editor.saved.connect(self._on_saved)
        self.editor.closed.connect(self._on_closed)
        self.editor.begin_with(draft, path, read_only)
        self.editor.show_pixel_counts(self._pixels)
        self.editor.show()

    def _on_saved(self, path: str) -> None:
        self._section.list_sets()
        self._section.open_file(path)

    def _on_closed(self) -> None:
        self.release()
