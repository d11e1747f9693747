"""The window in which a prompt set is written, checked and compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsGui, QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import PromptError, SpectraPromptError
from ...core.prompt_checks import (
    NEAR_DUPLICATE,
    Finding,
    check_draft,
    check_similarity,
    comparable_rows,
)
from ...core.prompt_draft import PromptDraft, draft_of, prompt_set_of, read_draft
from ...core.prompts import PromptSet, write_prompt_set
from ..dock.appearance import muted, theme_icon
from ..guide import PROMPT_EDITOR, add_help
from ..job_queue import JobQueue
from ..translation import message_of, tr
from . import library
from .class_details import ClassDetails, is_undo_key
from .class_table import COLOUR, FIELDS, NAME, PROMPTS, ClassTable, ClassTableModel
from .comparison import PromptComparison
from .findings_list import FindingsList
from .history import DraftHistory
from .similarity_page import SimilarityPage

LAST_FOLDER = "spectraprompt/promptFolder"
GEOMETRY = "spectraprompt/promptEditorGeometry"

CLASSES_TAB, SIMILARITY_TAB = 0, 1


class PromptSetEditor(QDialog):
    """Edits one prompt set.

    Parameters
    ----------
    queue : JobQueue
        Runs the comparison of the prompts.
    parent : QWidget, optional

    Attributes
    ----------
    saved : signal (str)
        The set has been written to this path.
    closed : signal ()
        The window is closed.
    """

    saved = pyqtSignal(str)
    closed = pyqtSignal()

    def __init__(self, queue: JobQueue, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("promptSetEditor")
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self._path = ""
        self._read_only = False
        self._never_saved = False
        self._found: Optional[tuple[PromptDraft, tuple[Finding, ...]]] = None
        self.history = DraftHistory(self)
        self.comparison = PromptComparison(queue, self)
        self.messages = QgsMessageBar(self)
        self.messages.setObjectName("editorMessages")
        self.messages.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._make_set_fields()
        self.model = ClassTableModel(self.history, self)
        self.table = ClassTable(self.model, self)
        self.details = ClassDetails(self.history, self)
        self.findings = FindingsList(self)
        self.similarity = SimilarityPage(self.messages, self)
        self.status = muted(QLabel(self))
        self.status.setObjectName("comparisonStatus")
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self._make_actions()
        self._lay_out()
        self._set_tab_order()

        self.history.changed.connect(self._on_changed)
        self.history.stack.cleanChanged.connect(self._show_title)
        self.comparison.changed.connect(self._show_comparison)
        QgsGui.instance().optionsChanged.connect(self._compare_again)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.colour_wanted.connect(self._on_colour_wanted)
        self.table.prompts_wanted.connect(self._on_prompts_wanted)
        self.findings.finding_chosen.connect(self.go_to)
        self.similarity.class_wanted.connect(self._on_compared_class)
        self.resize(980, 700)
        geometry = QgsSettings().value(GEOMETRY)
        if geometry is not None:
            self.restoreGeometry(geometry)

    @property
    def path(self) -> str:
        """The file of the set; empty for one that has none yet, and for a shipped one."""
        return self._path

    @property
    def is_read_only(self) -> bool:
        """Whether the set is a shipped one."""
        return self._read_only

    @property
    def has_changes(self) -> bool:
        """Whether something would be lost."""
        return not self._read_only and (self._never_saved or not self.history.stack.isClean())

    def begin_with(self, draft: PromptDraft, path: str = "", read_only: bool = False) -> None:
        """Take a prompt set.

        Parameters
        ----------
        draft : PromptDraft
        path : str
            Its file; empty for a new set.
        read_only : bool
            True for a set that comes with SpectraPrompt.
        """
        self._path = "" if read_only else path
        self._read_only = read_only
        self._never_saved = not path and not read_only and bool(draft.classes)
        self.history.begin_with(draft)
        self._apply_read_only()
        self._show_title()
        self.table.go_to(0)

    def show_pixel_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many labelled pixels each class has, see `ClassTableModel`."""
        self.model.show_pixel_counts(counts)

    def go_to(self, finding: Finding) -> None:
        """Go to what a finding is about."""
        self.tabs.setCurrentIndex(CLASSES_TAB)
        if not finding.rows:
            (self.language_box if finding.column == "language" else self.name_box).setFocus()
            return
        column = FIELDS.get(finding.column, NAME)
        self.table.go_to(finding.rows[0], column)
        (self.details.prompts_box if column == PROMPTS else self.table).setFocus()

    def edit_copy(self) -> None:
        """Make a new set of this one, to be saved under its own name."""
        draft = self.history.draft
        name = tr("{name} (copy)").format(name=draft.name)
        self.begin_with(replace(draft, name=name))
        self.name_box.setFocus()
        self.name_box.selectAll()

    def save(self) -> bool:
        """Save the set, a new one in the user's folder; False where that failed."""
        prompts = self._sound_set()
        if prompts is None:
            return False
        path = self._path
        if not path:
            taken = library.set_named(prompts.name)
            if taken and not self._may_replace(prompts.name):
                return False
            path = taken
        return self._write(path)

    def save_as(self) -> bool:
        """Save the set under another name in the user's folder; False where that failed."""
        if self._sound_set() is None:
            return False
        name, accepted = QInputDialog.getText(
            self,
            tr("Save the prompt set as"),
            tr("Name of the prompt set"),
            QLineEdit.EchoMode.Normal,
            self.history.draft.name,
        )
        if not accepted or not name.strip():
            return False
        path = library.set_named(name)
        if path and not self._may_replace(name):
            return False
        self.history.change_set(tr("Change name of the set"), name=" ".join(name.split()))
        return self._write(path)

    def import_file(self, path: str) -> None:
        """Add the classes of a JSON or CSV file."""
        try:
            draft = read_draft(path)
        except PromptError as error:
            self.messages.pushWarning(tr("Not imported"), message_of(error))
            return
        self.history.add_classes(draft.classes, tr("Import classes"))
        if not self.history.draft.name:
            self.history.change_set(tr("Change name of the set"), name=draft.name)

    def export_file(self, path: str) -> None:
        """Write the set to a JSON or CSV file; the set being edited remains where it is."""
        prompts = self._sound_set()
        if prompts is None:
            return
        try:
            written = write_prompt_set(path, prompts)
        except SpectraPromptError as error:
            self.messages.pushWarning(tr("Not exported"), message_of(error))
        else:
            self.messages.pushSuccess(tr("Exported"), str(written))

    def offer_to_save(self) -> None:
        """Ask whether to save changes, again where that fails: the window has to go."""
        kinds = QMessageBox.StandardButton
        offered = kinds.Save | kinds.Discard
        while self.has_changes and self._ask_to_save(offered) == kinds.Save:
            self.save()

    def release(self) -> None:
        """Let go of the engine; the window is not used any more."""
        QgsGui.instance().optionsChanged.disconnect(self._compare_again)
        self.comparison.release()

    def reject(self) -> None:
        """Close on Esc, as the button does."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before changes are lost."""
        if self.has_changes and not self._may_close():
            event.ignore()
            return
        QgsSettings().setValue(GEOMETRY, self.saveGeometry())
        event.accept()  # not by QDialog, which would ask `reject`, which comes here
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if event.type() == QEvent.Type.FocusOut:
            self.history.end_series()
        return is_undo_key(event) or super().eventFilter(watched, event)

    def _make_set_fields(self) -> None:
        self.name_box = QLineEdit(self)
        self.name_box.setObjectName("setName")
        self.name_box.setToolTip(tr("The name under which the set is listed."))
        self.description_box = QLineEdit(self)
        self.description_box.setObjectName("setDescription")
        self.description_box.setToolTip(tr("What the set is for: place, season, sensor."))
        self.language_box = QLineEdit(self)
        self.language_box.setObjectName("setLanguage")
        self.language_box.setToolTip(
            tr("The language of the prompts, as a tag: en, de, pt-BR. The encoder knows English.")
        )
        self.language_box.setMaximumWidth(10 * self.fontMetrics().averageCharWidth() + 12)
        self._set_fields = {
            "name": (self.name_box, tr("Change name of the set")),
            "description": (self.description_box, tr("Change description")),
            "language": (self.language_box, tr("Change language")),
        }
        for field, (box, text) in self._set_fields.items():
            box.installEventFilter(self)
            box.textEdited.connect(
                lambda value, field=field, text=text: self.history.change_set(
                    text, **{field: value}
                )
            )

    def _make_actions(self) -> None:
        keys = QKeySequence.StandardKey
        self.undo_action = self.history.stack.createUndoAction(self, tr("Undo"))
        self.undo_action.setShortcuts(keys.Undo)
        self.undo_action.setIcon(theme_icon("mActionUndo"))
        self.redo_action = self.history.stack.createRedoAction(self, tr("Redo"))
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self.redo_action.setIcon(theme_icon("mActionRedo"))
        self.save_action = QAction(tr("Save"), self)
        self.save_action.setShortcuts(keys.Save)
        self.save_action.triggered.connect(self.save)
        for name, action in (
            ("undo", self.undo_action),
            ("redo", self.redo_action),
            ("save", self.save_action),
        ):
            action.setObjectName(name)
            self.addAction(action)
        self.add_action = self._table_action(
            "addClass", tr("Add class"), "symbologyAdd", "Ins", self._add
        )
        self.remove_action = self._table_action(
            "removeClass", tr("Remove class"), "symbologyRemove", "Del", self._remove
        )
        self.duplicate_action = self._table_action(
            "duplicateClass",
            tr("Duplicate class"),
            "mActionDuplicateFeature",
            "Ctrl+D",
            self._duplicate,
        )
        self.up_action = self._table_action(
            "moveUp", tr("Move class up"), "mActionArrowUp", "Alt+Up", lambda: self._move(-1)
        )
        self.down_action = self._table_action(
            "moveDown",
            tr("Move class down"),
            "mActionArrowDown",
            "Alt+Down",
            lambda: self._move(1),
        )

    def _table_action(
        self, name: str, text: str, icon: str, key: str, do: Callable[[], None]
    ) -> QAction:
        action = QAction(theme_icon(icon), text, self.table)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        # In the table only: Del and Ins mean something else in a text.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(tr("{what} ({key})").format(what=text, key=shown))
        action.triggered.connect(do)
        self.table.addAction(action)
        return action

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{action.objectName()}Button")
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        self._banner = QFrame(self)
        self._banner.setObjectName("readOnlyBanner")
        self._banner.setFrameShape(QFrame.Shape.StyledPanel)
        banner = QHBoxLayout(self._banner)
        banner.setContentsMargins(8, 4, 8, 4)
        said = QLabel(
            tr("This prompt set comes with SpectraPrompt and cannot be changed."), self._banner
        )
        said.setWordWrap(True)
        self.copy_button = QPushButton(tr("&Edit a copy"), self._banner)
        self.copy_button.setObjectName("editCopy")
        self.copy_button.setToolTip(tr("Make a set of your own of it."))
        self.copy_button.clicked.connect(self.edit_copy)
        banner.addWidget(said, 1)
        banner.addWidget(self.copy_button)

        fields = QFormLayout()
        fields.setVerticalSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name_box, 1)
        language_label = QLabel(tr("&Language"), self)
        language_label.setBuddy(self.language_box)
        first.addWidget(language_label)
        first.addWidget(self.language_box)
        for text, box, row in (
            (tr("&Name"), self.name_box, first),
            (tr("&Description"), self.description_box, self.description_box),
        ):
            label = QLabel(text, self)
            label.setBuddy(box)
            fields.addRow(label, row)

        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("editorTabs")
        self.tabs.addTab(self._classes_page(), tr("&Classes"))
        self.tabs.addTab(self.similarity, tr("Si&milarity"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.messages)
        layout.addWidget(self._banner)
        layout.addLayout(fields)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.status)
        layout.addWidget(self._bottom_row())

    def _classes_page(self) -> QWidget:
        page = QWidget(self)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        self._tool_buttons = [
            self._button(action)
            for action in (
                self.add_action,
                self.remove_action,
                self.duplicate_action,
                self.up_action,
                self.down_action,
                self.undo_action,
                self.redo_action,
            )
        ]
        for place, button in enumerate(self._tool_buttons):
            if place in (3, 5):
                line = QFrame(page)
                line.setFrameShape(QFrame.Shape.VLine)
                line.setFrameShadow(QFrame.Shadow.Sunken)
                tools.addWidget(line)
            tools.addWidget(button)
        tools.addStretch(1)
        self.import_button = QPushButton(tr("&Import…"), page)
        self.import_button.setObjectName("importClasses")
        self.import_button.setToolTip(tr("Add the classes of a JSON or CSV file to this set."))
        self.import_button.clicked.connect(self._ask_for_import)
        self.export_button = QPushButton(tr("E&xport…"), page)
        self.export_button.setObjectName("exportSet")
        self.export_button.setToolTip(
            tr("Write the set to a file: JSON, or CSV for a spreadsheet.")
        )
        self.export_button.clicked.connect(self._ask_for_export)
        tools.addWidget(self.import_button)
        tools.addWidget(self.export_button)
        split = QSplitter(Qt.Orientation.Vertical, page)
        split.setObjectName("classesSplit")
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        split.setSizes([1000, 130])
        layout = QVBoxLayout(page)
        layout.addLayout(tools)
        layout.addWidget(split, 1)
        layout.addWidget(self.findings)
        return page

    def _bottom_row(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(self)
        self.buttons.setObjectName("editorButtons")
        self.save_button = self.buttons.addButton(kinds.Save)
        self.save_button.setText(tr("&Save"))
        self.save_button.setObjectName("saveSet")
        self.save_button.setAutoDefault(False)
        self.save_as_button = self.buttons.addButton(
            tr("Save &as…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.save_as_button.setObjectName("saveSetAs")
        self.save_as_button.setAutoDefault(False)
        self.save_as_button.setToolTip(tr("Save as a set of your own, under another name."))
        self.close_button = self.buttons.addButton(kinds.Close)
        self.close_button.setText(tr("Close"))
        self.close_button.setObjectName("closeEditor")
        self.close_button.setAutoDefault(False)
        self.close_button.setToolTip(tr("Close; asks where something is not saved (Esc)."))
        self.help_button = add_help(self.buttons, PROMPT_EDITOR)
        self.save_button.clicked.connect(self.save)
        self.save_as_button.clicked.connect(self.save_as)
        self.close_button.clicked.connect(self.close)
        for button in (
            self.import_button,
            self.export_button,
            self.copy_button,
            self.similarity.picture_button,
            self.similarity.table_button,
        ):
            button.setAutoDefault(False)  # Enter in a field is no click on them
        return self.buttons

    def _set_tab_order(self) -> None:
        order = [
            self.copy_button,
            self.name_box,
            self.language_box,
            self.description_box,
            self.tabs,
            *self._tool_buttons,
            self.import_button,
            self.export_button,
            self.table,
            self.details.colour_button,
            self.details.prompts_box,
            self.similarity.picture,
            self.similarity.picture_button,
            self.similarity.table_button,
            self.findings.list,
            self.save_button,
            self.save_as_button,
            self.close_button,
            self.help_button,
        ]
        for first, second in zip(order, order[1:]):
            QWidget.setTabOrder(first, second)

    def _apply_read_only(self) -> None:
        changeable = not self._read_only
        self._banner.setVisible(self._read_only)
        for box, _ in self._set_fields.values():
            box.setReadOnly(self._read_only)
        self.model.set_read_only(self._read_only)
        self.details.set_read_only(self._read_only)
        self.import_button.setEnabled(changeable)
        self._enable()

    def _enable(self) -> None:
        changeable = not self._read_only
        row, last = self.table.current_row, len(self.history.draft.classes) - 1
        self.add_action.setEnabled(changeable)
        self.remove_action.setEnabled(changeable and row >= 0)
        self.duplicate_action.setEnabled(changeable and row >= 0)
        self.up_action.setEnabled(changeable and row > 0)
        self.down_action.setEnabled(changeable and 0 <= row < last)
        sound = not any(finding.is_error for finding in self._checked())
        self.save_button.setEnabled(changeable and sound)
        self.save_action.setEnabled(changeable and sound)
        self.save_as_button.setEnabled(sound)
        self.export_button.setEnabled(sound)
        why = tr("Mend the errors listed first.")
        self.save_button.setToolTip(tr("Save the set (Ctrl+S).") if sound else why)

    def _show_title(self) -> None:
        name = self.history.draft.name or tr("New prompt set")
        if self._read_only:
            self.setWindowTitle(tr("{name} (read-only) – prompt set").format(name=name))
        else:
            self.setWindowTitle(tr("{name}[*] – prompt set").format(name=name))
        self.setWindowModified(self.has_changes)

    def _on_changed(self, row: int) -> None:
        draft = self.history.draft
        for field, (box, _) in self._set_fields.items():
            value = getattr(draft, field)
            if box.text() != value:
                box.setText(value)
                box.setCursorPosition(0)
        if row >= 0 and row != self.table.current_row:
            self.table.go_to(row, max(self.table.currentIndex().column(), 0))
        self.details.show_class(self.table.current_row)
        self.comparison.want(draft)
        self._show_comparison()
        self._show_title()
        self._enable()

    def _on_row(self) -> None:
        self.history.end_series()
        self.details.show_class(self.table.current_row)
        self._enable()

    def _show_comparison(self) -> None:
        """Show findings and picture as far as they are about the prompts as they are now."""
        draft = self.history.draft
        findings = list(self._checked())
        result = self.comparison.result_for(draft)
        if result is not None:
            rows = comparable_rows(draft)
            findings += check_similarity(draft, rows, result.similarities, result.close)
            classes = tuple(draft.classes[row] for row in rows)
            self.similarity.show_table(classes, result.similarities)
        elif not self.comparison.is_under_way:
            self.similarity.show_table((), ())
        self.findings.show_findings(findings)
        self.model.show_findings(findings)
        self.status.setText(self._status())

    def _checked(self) -> tuple[Finding, ...]:
        """Return what is wrong with the draft as it is now; each draft is looked through once."""
        draft = self.history.draft
        if self._found is None or self._found[0] is not draft:
            self._found = (draft, check_draft(draft))
        return self._found[1]

    def _compare_again(self) -> None:
        """Compare the prompts where that failed: another Python may be chosen now."""
        if self.comparison.failure:
            self.comparison.retry()

    def _status(self) -> str:
        if self.comparison.failure:
            return tr("The prompts are not compared: {reason}").format(
                reason=self.comparison.failure
            )
        if self.comparison.is_under_way:
            return tr("Comparing the prompts…")
        draft = self.history.draft
        result = self.comparison.result_for(draft)
        if result is None:
            return tr("At least two classes with prompts are needed to compare them.")
        rows = comparable_rows(draft)
        pairs = [(i, j) for i in range(len(rows)) for j in range(i)]
        i, j = max(pairs, key=lambda pair: result.similarities[pair[0]][pair[1]])
        text = tr(
            "Most alike to the text encoder ({encoder}): {one} and {other}, similarity "
            "{value:.2f}. From {limit:.2f}, classes count as nearly the same."
        ).format(
            encoder=result.encoder,
            one=draft.classes[rows[j]].name,
            other=draft.classes[rows[i]].name,
            value=result.similarities[i][j],
            limit=NEAR_DUPLICATE,
        )
        return " ".join([text, *result.notes])

    def _add(self) -> None:
        self.table.go_to(self.history.add_class(self.table.current_row), NAME)
        self.table.setFocus()
        self.table.edit(self.table.currentIndex())

    def _remove(self) -> None:
        if self.table.current_row >= 0:
            self.history.remove_class(self.table.current_row)

    def _duplicate(self) -> None:
        if self.table.current_row >= 0:
            self.table.go_to(self.history.duplicate_class(self.table.current_row))

    def _move(self, by: int) -> None:
        if self.table.current_row >= 0:
            self.table.go_to(self.history.move_class(self.table.current_row, by))

    def _on_colour_wanted(self, row: int) -> None:
        self.table.go_to(row, COLOUR)
        if self.details.colour_button.isEnabled():
            self.details.colour_button.setFocus()
            self.details.colour_button.click()

    def _on_prompts_wanted(self, row: int) -> None:
        self.table.go_to(row, PROMPTS)
        self.details.prompts_box.setFocus()

    def _on_compared_class(self, place: int) -> None:
        rows = comparable_rows(self.history.draft)
        if place < len(rows):
            self.tabs.setCurrentIndex(CLASSES_TAB)
            self.table.go_to(rows[place], PROMPTS)
            self.details.prompts_box.setFocus()

    def _sound_set(self) -> Optional[PromptSet]:
        """Return the set, if there is no error; says so where there is."""
        try:
            return prompt_set_of(self.history.draft)
        except PromptError as error:
            self.messages.pushWarning(tr("Not saved"), message_of(error))
            return None

    def _write(self, path: str) -> bool:
        try:
            written = library.save(
                self.history.draft, path or library.new_file(self.history.draft.name)
            )
        except SpectraPromptError as error:
            self.messages.pushWarning(tr("Not saved"), message_of(error))
            return False
        self._path, self._read_only, self._never_saved = written, False, False
        # White space and missing colours are now as the file has them.
        settled = draft_of(prompt_set_of(self.history.draft))
        if settled != self.history.draft:
            self.history.show(settled, self.table.current_row)
        self.history.end_series()
        self.history.stack.setClean()
        self._apply_read_only()
        self._show_title()
        self.messages.pushSuccess(tr("Saved"), settled.name)
        self.saved.emit(written)
        return True

    def _may_replace(self, name: str) -> bool:
        kinds = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            tr("Replace the prompt set?"),
            tr("You have a prompt set “{name}” already. Replace it?").format(name=name),
            kinds.Yes | kinds.No,
            kinds.No,
        )
        return answer == kinds.Yes

    def _may_close(self) -> bool:
        kinds = QMessageBox.StandardButton
        answer = self._ask_to_save(kinds.Save | kinds.Discard | kinds.Cancel)
        if answer == kinds.Save:
            return self.save()
        return answer == kinds.Discard

    def _ask_to_save(self, offered: QMessageBox.StandardButton) -> QMessageBox.StandardButton:
        """Ask what is to become of changes; returns the button clicked."""
        name = self.history.draft.name or tr("New prompt set")
        return QMessageBox.question(
            self,
            tr("Save the prompt set?"),
            tr("“{name}” has changes that are not saved.").format(name=name),
            offered,
            QMessageBox.StandardButton.Save,
        )

    def _ask_for_import(self) -> None:
        path = ask_for_set(self, tr("Import classes"))
        if path:
            self.import_file(path)

    def _ask_for_export(self) -> None:
        settings = QgsSettings()
        path, kind = QFileDialog.getSaveFileName(
            self,
            tr("Export the prompt set"),
            str(settings.value(LAST_FOLDER, "") or ""),
            ";;".join((tr("Prompt set (*.json)"), tr("Table (*.csv)"))),
        )
        if path:
            settings.setValue(LAST_FOLDER, str(Path(path).parent))
            if not Path(path).suffix:
                path += ".csv" if "csv" in kind else ".json"
            self.export_file(path)


def ask_for_set(parent: QWidget, title: str) -> str:
    """Ask for a prompt set file to read; returns its path, empty where the user gave none."""
    settings = QgsSettings()
    folder = str(settings.value(LAST_FOLDER, "") or "")
    path, _ = QFileDialog.getOpenFileName(parent, title, folder, tr("Prompt sets (*.json *.csv)"))
    if path:
        settings.setValue(LAST_FOLDER, str(Path(path).parent))
    return path
