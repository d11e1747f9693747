"""The prompt-set editor, driven as a user drives it: clicks, keys and texts."""

from __future__ import annotations

import json
import string
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
    QWidget,
)

from spectraprompt.core.prompt_checks import MESSAGES
from spectraprompt.core.prompt_draft import DraftClass, PromptDraft, read_draft
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.plugin.dock.classes_section import ClassesSection
from spectraprompt.plugin.job_queue import JobQueue
from spectraprompt.plugin.prompt_editor import comparison, editing, library
from spectraprompt.plugin.prompt_editor.class_table import (
    COLOUR,
    ID,
    NAME,
    PARENT,
    PIXELS,
    PROMPTS,
)
from spectraprompt.plugin.prompt_editor.editing import PromptSetEditing
from spectraprompt.plugin.prompt_editor.editor import PromptSetEditor
from spectraprompt.plugin.prompt_editor.exit_blocker import ExitBlocker
from spectraprompt.plugin.prompt_editor.layer_dialog import FromLayerDialog
from spectraprompt.plugin.prompt_editor.similarity_picture import SimilarityPicture
from spectraprompt.plugin.prompt_editor.wording import wordings

from .conftest import settle, wait_until
from .small_scene import write_prompts

WHEAT = DraftClass(1, "Wheat", "#e6c14d", ("a closed golden canopy",), "Crops")
LAKE = DraftClass(2, "Lake", "#1f77b4", ("calm dark water", "a lake from above"))
SET = PromptDraft("Farmland", "Near the lake", "en", (WHEAT, LAKE))
USER_FOLDER = library.user_folder
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def own_sets(tmp_path, monkeypatch):
    """Keep the user's sets of each test in a folder of its own."""
    folder = tmp_path / "profile" / "prompt_sets"
    monkeypatch.setattr(library, "user_folder", lambda: folder)
    return folder


@pytest.fixture
def queue():
    queue = JobQueue()
    yield queue
    queue.close()
    queue.deleteLater()


@pytest.fixture
def editor(queue, tmp_path):
    editor = PromptSetEditor(queue)
    editor.begin_with(SET, str(tmp_path / "farmland.json"))
    editor.show()
    activate(editor)
    yield editor
    editor.release()
    editor.hide()
    editor.deleteLater()
    settle()


@pytest.fixture
def section(queue):
    window = QWidget()
    section = ClassesSection(window)
    editing = PromptSetEditing(section, queue, lambda: (None, None))
    section.editing = editing
    window.show()
    yield section
    editing.release()
    window.close()
    window.deleteLater()
    settle()


def activate(window: QWidget) -> None:
    """Give a window the keyboard; keys of actions need it."""
    window.activateWindow()
    wait_until(window.isActiveWindow, 10)


def names(editor: PromptSetEditor) -> list[str]:
    return [editor.model.index(row, NAME).data() for row in range(editor.model.rowCount())]


def type_into(editor: PromptSetEditor, row: int, column: int, text: str) -> None:
    """Edit a cell in place, with F2, the keyboard and Enter."""
    editor.table.setFocus()
    editor.table.setCurrentIndex(editor.model.index(row, column))
    QTest.keyClick(editor.table, Qt.Key.Key_F2)
    kinds = (QSpinBox, QComboBox, QLineEdit)
    box = next(b for kind in kinds for b in editor.table.viewport().findChildren(kind))
    field = box if isinstance(box, QLineEdit) else box.lineEdit()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(box, Qt.Key.Key_Return)
    settle()


def answer(button: QMessageBox.StandardButton) -> list[str]:
    """Click a button of the next message box; returns a list that its text comes into."""
    said: list[str] = []

    def click() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, click)
            return
        said.append(box.text())
        box.button(button).click()

    QTimer.singleShot(0, click)
    return said


def name_it(text: str) -> None:
    """Enter a name in the next dialog that asks for one."""

    def enter() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QInputDialog):
            QTimer.singleShot(20, enter)
            return
        box.setTextValue(text)
        box.accept()

    QTimer.singleShot(0, enter)


def told(editor: PromptSetEditor) -> str:
    item = editor.messages.currentItem()
    return "" if item is None else f"{item.title()}: {item.text()}"


def test_the_table_shows_everything_of_a_class(editor):
    shown = [editor.model.index(1, column).data() for column in (ID, COLOUR, NAME, PROMPTS)]
    assert shown == ["2", "#1f77b4", "Lake", "calm dark water  (+1)"]
    assert editor.model.index(0, PARENT).data() == "Crops"
    assert editor.model.index(0, PIXELS).data() == ""
    editor.show_pixel_counts({"wheat": 12345, "2": 7})
    assert [editor.model.index(row, PIXELS).data() for row in (0, 1)] == ["12,345", "7"]
    assert editor.windowTitle() == "Farmland[*] – prompt set"
    assert editor.findings.title.text() == "C&hecks: nothing to report"


def test_cells_are_edited_in_place_and_undone(editor):
    type_into(editor, 0, ID, "9")
    type_into(editor, 0, COLOUR, "#ABCDEF")
    type_into(editor, 0, NAME, "Winter  wheat")
    type_into(editor, 0, PARENT, "Fields")
    changed = DraftClass(9, "Winter wheat", "#abcdef", WHEAT.prompts, "Fields")
    assert editor.history.draft.classes[0] == changed
    assert editor.isWindowModified()
    for _ in range(4):
        QTest.keyClick(editor.table, Qt.Key.Key_Z, CONTROL)
    assert editor.history.draft == SET
    assert not editor.isWindowModified()
    QTest.keyClick(editor.table, Qt.Key.Key_Y, CONTROL)
    assert editor.history.draft.classes[0].id == 9


def test_prompts_are_written_one_a_line_and_undone_in_one_step(editor):
    box = editor.details.prompts_box
    editor.table.go_to(1)
    assert box.toPlainText() == "calm dark water\na lake from above"
    assert editor.details.title() == "Lake"
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "deep water")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "  blue ")
    assert editor.history.draft.classes[1].prompts == ("deep water", "blue")
    assert editor.findChild(QLabel, "promptCount").text() == "2 prompts"
    QTest.keyClick(box, Qt.Key.Key_Z, CONTROL)
    assert editor.history.draft == SET
    assert box.toPlainText() == "calm dark water\na lake from above"


def test_double_clicks_and_f2_lead_to_prompts(editor):
    table = editor.table
    rect = table.visualRect(editor.model.index(1, PROMPTS))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert editor.focusWidget() is editor.details.prompts_box
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert editor.focusWidget() is editor.details.prompts_box
    assert editor.details.title() == "Wheat"


def test_a_colour_is_chosen_with_qgis_own_button(editor):
    editor.table.go_to(1)
    assert editor.details.colour_button.color() == QColor("#1f77b4")
    editor.details.colour_button.setColor(QColor("#ff0000"))
    assert editor.history.draft.classes[1].colour == "#ff0000"
    editor.undo_action.trigger()
    assert editor.details.colour_button.color() == QColor("#1f77b4")


def test_classes_are_added_duplicated_moved_and_removed_by_key(editor):
    table = editor.table
    table.setFocus()
    table.go_to(0)
    QTest.keyClick(table, Qt.Key.Key_D, CONTROL)
    assert names(editor) == ["Wheat", "Wheat 2", "Lake"]
    copied = editor.history.draft.classes[1]
    assert (copied.id, copied.prompts, copied.parent) == (3, WHEAT.prompts, "Crops")
    assert copied.colour != WHEAT.colour
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(editor) == ["Wheat", "Lake", "Wheat 2"]
    assert table.current_row == 2
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert names(editor) == ["Wheat", "Lake"]
    assert table.current_row == 1
    QTest.keyClick(table, Qt.Key.Key_Insert)
    assert names(editor) == ["Wheat", "Lake", "New class"]
    (field,) = table.viewport().findChildren(QLineEdit)  # its name is asked for at once
    field.selectAll()
    QTest.keyClicks(field, "Road")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert names(editor) == ["Wheat", "Lake", "Road"]
    while editor.history.stack.canUndo():
        editor.undo_action.trigger()
    assert editor.history.draft == SET


def test_buttons_are_there_for_what_can_be_done(editor):
    editor.table.go_to(0)
    assert not editor.up_action.isEnabled()
    assert editor.down_action.isEnabled()
    editor.remove_action.trigger()
    editor.remove_action.trigger()
    assert names(editor) == []
    assert not editor.remove_action.isEnabled()
    assert editor.details.title() == "No class chosen"
    assert "There is no class yet." in editor.findings.texts
    assert not editor.save_button.isEnabled()
    editor.add_action.trigger()
    assert names(editor) == ["New class"]


def test_findings_are_live_and_lead_to_their_class(editor):
    type_into(editor, 1, NAME, "WHEAT")
    type_into(editor, 1, ID, "1")
    assert editor.findings.title.text() == "C&hecks: 2 errors, 0 warnings"
    assert editor.findings.texts == [
        "“WHEAT”: the id 1 is also that of “Wheat”.",
        "“WHEAT”: the name is also that of row 1.",
    ]
    assert not editor.save_button.isEnabled()
    tip = editor.model.index(1, ID).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == editor.findings.texts[0]
    editor.table.go_to(0)
    entries = editor.findChild(QListWidget, "findingsList")
    place = entries.visualItemRect(entries.item(0)).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.table.current_row == 1
    assert editor.table.currentIndex().column() == ID
    type_into(editor, 1, ID, "2")
    type_into(editor, 1, NAME, "Lake")
    assert editor.findings.texts == []
    assert editor.save_button.isEnabled()


def test_a_finding_about_prompts_leads_into_them(editor):
    editor.table.go_to(1)
    editor.details.prompts_box.setPlainText("Lake")
    (text,) = editor.findings.texts
    assert "only the name" in text
    assert editor.save_button.isEnabled()  # a warning blocks nothing
    editor.table.setFocus()
    editor.table.go_to(0)
    entries = editor.findings.list
    entries.setFocus()
    entries.setCurrentRow(0)
    QTest.keyClick(entries, Qt.Key.Key_Return)
    assert editor.table.current_row == 1
    assert editor.focusWidget() is editor.details.prompts_box


def test_every_finding_is_worded_for_translation_with_the_same_braces():
    def braces(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    assert wordings().keys() == MESSAGES.keys()
    for code, text in wordings().items():
        assert text == MESSAGES[code][1]
        assert braces(text) == braces(MESSAGES[code][1])


def test_name_description_and_language_are_edited_and_undone(editor):
    editor.name_box.setFocus()
    editor.name_box.selectAll()
    QTest.keyClicks(editor.name_box, "Fields")
    editor.language_box.setFocus()
    editor.language_box.selectAll()
    QTest.keyClicks(editor.language_box, "e")
    assert editor.windowTitle() == "Fields[*] – prompt set"
    assert editor.findings.texts == ["The language “e” is no tag such as “en” or “pt-BR”."]
    QTest.keyClick(editor.language_box, Qt.Key.Key_Z, CONTROL)
    assert editor.language_box.text() == "en"
    assert editor.name_box.text() == "Fields"
    QTest.keyClick(editor.language_box, Qt.Key.Key_Z, CONTROL)
    assert editor.history.draft == SET


def test_a_new_set_is_saved_in_the_profile_under_its_name(editor, own_sets):
    editor.begin_with(SET)
    assert editor.has_changes
    saved = []
    editor.saved.connect(saved.append)
    QTest.keyClick(editor.table, Qt.Key.Key_S, CONTROL)
    assert saved == [str(own_sets / "farmland.json")]
    assert read_prompt_set(saved[0]).names == ("Wheat", "Lake")
    assert told(editor) == "Saved: Farmland"
    assert not editor.has_changes
    type_into(editor, 0, NAME, "Rye")
    editor.save_button.click()
    assert read_prompt_set(saved[1]).names == ("Rye", "Lake")
    assert saved[1] == saved[0]
    assert [path.name for path in own_sets.iterdir()] == ["farmland.json"]
    assert library.user_sets() == {saved[0]: "Farmland"}


def test_another_set_of_the_same_name_is_replaced_only_when_the_user_says_so(editor, own_sets):
    editor.begin_with(SET)
    assert editor.save()
    editor.begin_with(PromptDraft("farmland", "", "en", (WHEAT,)))
    said = answer(QMessageBox.StandardButton.No)
    editor.save_button.click()
    assert "already" in said[0]
    assert read_prompt_set(own_sets / "farmland.json").names == ("Wheat", "Lake")
    answer(QMessageBox.StandardButton.Yes)
    editor.save_button.click()
    assert read_prompt_set(own_sets / "farmland.json").names == ("Wheat",)


def test_save_as_makes_another_set(editor, own_sets):
    editor.begin_with(SET)
    editor.save()
    name_it("Große Felder / 2024")
    editor.save_as_button.click()
    assert sorted(path.name for path in own_sets.iterdir()) == [
        "farmland.json",
        "grosse_felder_2024.json",
    ]
    assert editor.history.draft.name == "Große Felder / 2024"
    assert not editor.has_changes


def test_a_file_elsewhere_is_saved_where_it_is(editor, tmp_path, own_sets):
    path = tmp_path / "mine.csv"
    path.write_text("id,name,colour,prompt\n1,Wheat,#112233,golden\n2,Rye,,\n", "utf-8")
    editor.begin_with(read_draft(path), str(path))
    assert not editor.save_button.isEnabled()
    editor.table.go_to(1)
    editor.details.prompts_box.setPlainText("grey-green")
    editor.save_button.click()
    assert read_prompt_set(path).classes[1].prompts == ("grey-green",)
    assert read_prompt_set(path).classes[1].colour.startswith("#")
    assert not own_sets.exists()
    assert not editor.has_changes


def test_what_cannot_be_written_is_told_and_nothing_is_lost(editor, tmp_path):
    (tmp_path / "gone").mkdir()
    editor.begin_with(SET, str(tmp_path / "gone" / "set.json"))
    (tmp_path / "gone").rmdir()
    type_into(editor, 0, NAME, "Rye")
    editor.save_button.click()
    assert told(editor).startswith("Not saved: The folder")
    assert editor.has_changes
    assert names(editor) == ["Rye", "Lake"]


def test_closing_asks_before_changes_are_lost(editor, own_sets):
    editor.begin_with(SET)
    said = answer(QMessageBox.StandardButton.Cancel)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert said == ["“Farmland” has changes that are not saved."]
    assert editor.isVisible()
    answer(QMessageBox.StandardButton.Save)
    editor.close_button.click()
    assert not editor.isVisible()
    assert (own_sets / "farmland.json").exists()
    editor.show()
    activate(editor)
    type_into(editor, 0, NAME, "Rye")
    answer(QMessageBox.StandardButton.Discard)
    editor.close_button.click()
    assert not editor.isVisible()
    assert read_prompt_set(own_sets / "farmland.json").names == ("Wheat", "Lake")


def test_import_adds_classes_and_export_writes_both_kinds(editor, tmp_path):
    path = tmp_path / "more.csv"
    path.write_text("id,name,colour,prompt\n2,Road,#101010,grey\nx,Path,,\n", "utf-8")
    editor.import_file(str(path))
    assert names(editor) == ["Wheat", "Lake", "Road", "Path"]
    assert [c.id for c in editor.history.draft.classes] == [1, 2, 3, None]
    assert not editor.export_button.isEnabled()
    editor.undo_action.trigger()
    assert names(editor) == ["Wheat", "Lake"]
    for name in ("out.json", "out.csv"):
        editor.export_file(str(tmp_path / name))
        assert told(editor) == f"Exported: {tmp_path / name}"
        assert read_prompt_set(tmp_path / name).names == ("Wheat", "Lake")
    path.write_text("nothing", "utf-8")
    editor.import_file(str(path))
    assert told(editor).startswith("Not imported: ")
    assert "no row names the columns" in told(editor)


def test_a_shipped_set_is_shown_and_copied_but_never_changed(editor):
    editor.begin_with(read_draft("urban"), "urban", read_only=True)
    assert "read-only" in editor.windowTitle()
    before = editor.history.draft
    editor.table.setFocus()
    editor.table.go_to(0)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_F2):
        QTest.keyClick(editor.table, key)
    QTest.keyClicks(editor.details.prompts_box, "x")
    QTest.keyClicks(editor.name_box, "x")
    assert editor.history.draft == before
    assert not editor.has_changes
    assert not editor.save_button.isEnabled()
    editor.copy_button.click()
    assert not editor.copy_button.isVisible()
    assert editor.history.draft.name == "Urban (copy)"
    assert editor.has_changes
    assert editor.save()
    assert library.is_shipped("urban")
    assert not library.is_shipped(editor.path)


def test_shipped_files_are_refused_by_path_too(tmp_path):
    from spectraprompt.core.errors import OutputError
    from spectraprompt.core.prompts import shipped_prompt_sets

    path = shipped_prompt_sets()["urban"]
    before = path.read_bytes()
    with pytest.raises(OutputError) as caught:
        library.save(SET, path)
    assert caught.value.code == "output.shipped"
    assert path.read_bytes() == before


def test_the_engine_tells_near_duplicates_and_draws_the_picture(editor, tmp_path):
    pond = DraftClass(3, "Pond", "#000000", ("dark calm water", "from above, a lake"))
    editor.begin_with(PromptDraft("Waters", "", "en", (WHEAT, LAKE, pond)))
    assert editor.status.text() == "Comparing the prompts…"
    wait_until(lambda: not editor.comparison.is_under_way, 90)
    (text,) = editor.findings.texts
    assert text.startswith("“Lake” and “Pond” are nearly the same")
    assert "at or above 0.85" in text
    assert "Lake and Pond, similarity 0.9" in editor.status.text()
    assert "all-MiniLM-L6-v2" in editor.status.text()
    editor.tabs.setCurrentIndex(1)
    picture = editor.similarity.picture
    picture.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(picture, key)
    assert picture.current == (2, 1)
    assert editor.similarity.readout.text().startswith("Pond and Lake: similarity 0.9")
    editor.similarity.save_table(str(tmp_path / "table.csv"))
    rows = (tmp_path / "table.csv").read_text("utf-8-sig").splitlines()
    assert rows[0] == ",Wheat,Lake,Pond"
    editor.similarity.save_picture(str(tmp_path / "picture.png"))
    image = QImage(str(tmp_path / "picture.png"))
    assert image.size() == picture.sizeHint() * 2
    assert image.pixelColor(1, 1) == QColor("white")
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert editor.table.current_row == 2
    # A name is only a name: nothing is asked anew.
    type_into(editor, 2, NAME, "Tarn")
    assert not editor.comparison.is_under_way
    assert editor.findings.texts[0].startswith("“Lake” and “Tarn”")
    # Other words are.
    editor.details.prompts_box.setPlainText("a rocky summit")
    assert editor.findings.texts == []
    assert editor.comparison.is_under_way
    wait_until(lambda: not editor.comparison.is_under_way, 60)
    assert "similarity 0.9" not in editor.status.text()


def test_without_an_engine_the_rest_works_and_the_reason_is_told(editor, monkeypatch):
    monkeypatch.setenv("SPECTRAPROMPT_PYTHON", "/nowhere/python")
    editor.begin_with(SET)
    wait_until(lambda: editor.comparison.failure, 20)
    assert editor.status.text().startswith("The prompts are not compared: There is no Python at")
    assert not editor.similarity.picture_button.isEnabled()
    type_into(editor, 0, NAME, "Lake")
    assert len(editor.findings.texts) == 1
    assert not editor.comparison.is_under_way
    monkeypatch.delenv("SPECTRAPROMPT_PYTHON")
    QgsGui.instance().optionsChanged.emit()
    wait_until(editor.similarity.picture_button.isEnabled, 60)
    assert not editor.comparison.failure


def test_only_the_last_of_many_changes_is_compared(scripted_engine, monkeypatch):
    monkeypatch.setattr(comparison, "DELAY_MS", 5)
    engine = scripted_engine(
        """
        ready()
        for line in lines:
            job = json.loads(line)
            if job["kind"] == "cancel":
                continue
            time.sleep(0.2)
            n = len(job["classes"])
            send(kind="log", level="warning", message=f"asked {job['classes'][0][0]}")
            send(kind="result", outputs={}, summary={
                "similarities": [[1.0] * n] * n, "close": [], "encoder": "test"})
        """
    )
    queue = JobQueue(engine=engine)
    found = comparison.PromptComparison(queue)
    notes = []
    found.changed.connect(lambda: notes.append(found.result.notes if found.result else None))
    for text in ("one", "two"):
        found.want(drafted(text))
    wait_until(lambda: found._question.is_busy, 10)
    for text in ("three", "four"):
        found.want(drafted(text))
    wait_until(lambda: not found.is_under_way, 20)
    assert found.result_for(drafted("four")).notes == ("asked four",)
    assert found.result_for(drafted("two")) is None
    assert ("asked two",) in notes
    assert ("asked three",) not in notes
    found.release()
    queue.close()


def drafted(text: str) -> PromptDraft:
    return PromptDraft(classes=(DraftClass(prompts=(text,)), DraftClass(prompts=("other",))))


def test_the_picture_is_legible_on_any_ground():
    picture = SimilarityPicture()
    many = [f"class {number}" for number in range(45)]
    picture.show_table(many, ["#808080"] * 45, [[0.5] * 45] * 45)
    assert picture.sizeHint().width() < 45 * 40
    picture.show_table(["A", "B"], ["#ff0000", ""], [[1.0, -0.2], [-0.2, 1.0]])
    for ground, ink in (("#ffffff", "#000000"), ("#1e1e1e", "#e0e0e0")):
        palette = picture.palette()
        palette.setColor(palette.ColorRole.Base, QColor(ground))
        palette.setColor(palette.ColorRole.Text, QColor(ink))
        picture.setPalette(palette)
        image = picture.grab().toImage()
        cell = picture.cell(0, 1)
        colours = {
            image.pixelColor(x, y).lightness()
            for x in range(cell.left(), cell.right())
            for y in range(cell.top(), cell.bottom())
        }
        assert max(colours) - min(colours) > 180
    assert picture.pair_at(picture.cell(1, 0).center()) == (1, 0)
    assert picture.pair_at(QPoint(1, 1)) is None
    picture.deleteLater()


def test_the_dock_lists_ones_own_sets_and_follows_what_is_saved(section, own_sets):
    assert not section.edit_button.isEnabled()
    menu = section.editing.menu
    menu.aboutToShow.emit()
    actions = {action.objectName(): action for action in menu.actions()}
    assert not actions["newSetCopy"].isEnabled()
    section.set_box.setCurrentIndex(section.set_box.findData("urban"))
    section.edit_button.click()
    assert section.editing.editor.is_read_only
    menu.aboutToShow.emit()
    actions["newSetCopy"].trigger()
    editor = section.editing.editor
    assert editor.history.draft.name == "Urban (copy)"
    editor.remove_action.trigger()
    editor.save_button.click()
    assert section.set_box.currentText() == "Urban (copy)"
    assert section.source == str(own_sets / "urban_copy.json")
    assert len(section.prompts.classes) == 11
    editor.remove_action.trigger()
    editor.save_button.click()
    assert len(section.prompts.classes) == 10
    assert section.class_list.topLevelItemCount() == 10
    editor.close_button.click()
    assert section.editing.editor is None
    again = ClassesSection()
    assert again.source == section.source  # remembered, and listed
    again.deleteLater()


def test_ones_own_set_is_deleted_once_that_is_confirmed(section, own_sets):
    menu = section.editing.menu
    (delete,) = [action for action in menu.actions() if action.objectName() == "deleteSet"]
    section.set_box.setCurrentIndex(section.set_box.findData("urban"))
    menu.aboutToShow.emit()
    assert not delete.isEnabled()
    section.editing.copy_chosen()
    section.editing.editor.save_button.click()
    menu.aboutToShow.emit()
    assert not delete.isEnabled()  # it is open
    section.editing.editor.close_button.click()
    menu.aboutToShow.emit()
    assert delete.isEnabled()
    path = section.source
    answer(QMessageBox.StandardButton.No)
    delete.trigger()
    assert Path(path).exists()
    answer(QMessageBox.StandardButton.Yes)
    delete.trigger()
    assert not Path(path).exists()
    assert section.set_box.findData(path) == -1
    assert section.problem() == "Choose a prompt set."


def test_an_open_file_is_read_again_once_it_is_saved_under_another_name(section, tmp_path):
    path = write_prompts(tmp_path / "three.json")
    section.open_file(str(path))
    section.edit_button.click()
    editor = section.editing.editor
    editor.name_box.selectAll()
    QTest.keyClicks(editor.name_box, "Trio")
    editor.save_button.click()
    assert section.set_box.currentText() == "Trio"
    assert section.source == str(path)


def test_unsaved_changes_keep_their_window(section):
    section.editing.new_empty()
    first = section.editing.editor
    first.add_action.trigger()
    answer(QMessageBox.StandardButton.Cancel)
    section.editing.new_empty()
    assert section.editing.editor is first
    answer(QMessageBox.StandardButton.Discard)
    section.editing.new_empty()
    assert section.editing.editor is not first


def own_set(section, tmp_path) -> tuple[Path, PromptSetEditor]:
    """Choose a file and open it, with a class renamed that is not saved yet."""
    path = write_prompts(tmp_path / "three.json")
    section.open_file(str(path))
    section.edit_button.click()
    editor = section.editing.editor
    activate(editor)
    type_into(editor, 0, NAME, "Lake")
    return path, editor


def test_the_set_that_is_open_already_keeps_its_window_and_its_changes(section, tmp_path):
    path, editor = own_set(section, tmp_path)
    section.edit_button.click()
    assert section.editing.editor is editor
    assert names(editor)[0] == "Lake"
    assert editor.has_changes
    editor.save_button.click()
    assert read_prompt_set(path).names[0] == "Lake"


def test_a_copy_is_of_the_set_as_it_was_just_saved(section, tmp_path):
    _, editor = own_set(section, tmp_path)
    answer(QMessageBox.StandardButton.Cancel)
    section.editing.copy_chosen()
    assert section.editing.editor is editor
    answer(QMessageBox.StandardButton.Save)
    section.editing.copy_chosen()
    assert section.editing.editor is not editor
    assert names(section.editing.editor)[0] == "Lake"


def test_an_imported_file_is_read_as_it_was_just_saved(section, tmp_path, monkeypatch):
    path, editor = own_set(section, tmp_path)
    monkeypatch.setattr(editing, "ask_for_set", lambda parent, title: str(path))
    answer(QMessageBox.StandardButton.Save)
    section.editing.import_file()
    assert section.editing.editor is not editor
    assert names(section.editing.editor)[0] == "Lake"


def test_qgis_is_not_left_before_the_user_has_decided_on_changes(section, tmp_path):
    path, editor = own_set(section, tmp_path)
    blocker = ExitBlocker(section.editing)
    answer(QMessageBox.StandardButton.Cancel)
    assert not blocker.allowExit()
    assert section.editing.editor is editor
    answer(QMessageBox.StandardButton.Save)
    assert blocker.allowExit()
    assert section.editing.editor is None
    assert read_prompt_set(path).names[0] == "Lake"
    assert blocker.allowExit()


def test_changes_are_offered_to_be_saved_until_they_are_saved_or_given_up(section, tmp_path):
    path, editor = own_set(section, tmp_path)
    path.unlink()
    path.mkdir()  # so that it cannot be written
    said = answer(QMessageBox.StandardButton.Save)
    QTimer.singleShot(400, lambda: said.extend(answer(QMessageBox.StandardButton.Discard)))
    section.editing.offer_to_save()
    assert told(editor).startswith("Not saved: ")
    assert editor.has_changes


def test_an_empty_set_is_closed_without_a_question(section):
    section.editing.new_empty()
    assert not section.editing.editor.has_changes
    section.editing.editor.close_button.click()
    assert section.editing.editor is None


def test_pixels_counted_in_the_dock_reach_the_editor(section):
    section.editing.show_pixel_counts({"Roof": 5})
    section.set_box.setCurrentIndex(section.set_box.findData("urban"))
    section.edit_button.click()
    model = section.editing.editor.model
    shown = {model.index(r, NAME).data(): model.index(r, PIXELS).data() for r in range(12)}
    assert shown["Roof"] == "5"
    assert set(shown.values()) == {"5", ""}


def test_a_set_begins_with_the_classes_of_a_layer(section, tmp_path):
    from qgis.core import QgsPalettedRasterRenderer, QgsProject

    from .small_scene import truth, write_bytes_raster

    layer = QgsRasterLayer(str(write_bytes_raster(tmp_path / "l.tif", truth())), "survey")
    classes = [QgsPalettedRasterRenderer.Class(v, QColor("#00ff00"), f"Type {v}") for v in (1, 2)]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    QgsProject.instance().addMapLayer(layer)

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FromLayerDialog)
        dialog.ok_button.click()

    QTimer.singleShot(100, accept)
    section.editing.new_from_layer()
    editor = section.editing.editor
    assert names(editor) == ["Type 1", "Type 2"]
    assert editor.history.draft.name == "survey"
    assert sum("only the name" in text for text in editor.findings.texts) == 2
    assert editor.has_changes


def test_a_damaged_set_can_be_opened_and_mended(section, tmp_path):
    path = tmp_path / "bad.json"
    body = {"schema_version": 1, "name": "Bad", "classes": [{"id": 1, "name": "A", "prompts": []}]}
    path.write_text(json.dumps(body), "utf-8")
    section.open_file(str(path))
    assert section.problem()
    section.edit_button.click()
    editor = section.editing.editor
    assert any("there is no prompt" in text for text in editor.findings.texts)
    editor.details.prompts_box.setPlainText("red clay")
    editor.save_button.click()
    assert not section.problem()
    path.write_text("{", "utf-8")
    editor.close_button.click()
    said = answer(QMessageBox.StandardButton.Ok)
    section.edit_button.click()
    assert "is not a JSON file" in said[0]
    assert section.editing.editor is None


def test_ones_own_sets_are_in_the_profile():
    profile = QgsApplication.qgisSettingsDirPath()
    assert USER_FOLDER() == Path(profile) / "spectraprompt" / "prompt_sets"


def test_the_window_fits_a_small_screen_and_its_keys_are_told_apart(editor):
    assert editor.minimumSizeHint().width() < 1000
    assert editor.minimumSizeHint().height() < 700
    keys: list[str] = []
    for widget in editor.findChildren(QWidget):
        if isinstance(widget, (QLabel, QAbstractButton)) and "&" in widget.text():
            if editor.similarity.isAncestorOf(widget) or "qt_" in widget.objectName():
                continue
            keys.append(widget.text()[widget.text().index("&") + 1].lower())
    keys += [editor.tabs.tabText(i)[editor.tabs.tabText(i).index("&") + 1].lower() for i in (0, 1)]
    assert len(keys) >= 12
    assert len(keys) == len(set(keys)), sorted(keys)


def test_every_control_has_name_and_tip_and_its_place_in_the_tab_order(editor):
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QTableView, QListWidget)
    for widget in editor.findChildren(QWidget):
        if (
            not isinstance(widget, kinds)
            or widget.focusPolicy() == Qt.FocusPolicy.NoFocus
            or "qt_" in widget.objectName()
            or widget.objectName().startswith("Scroll")  # Qt's own, of the tabs
            or editor.messages.isAncestorOf(widget)
        ):
            continue
        assert widget.objectName(), widget
        assert widget.toolTip(), widget.objectName()
    seen, widget = [], editor.name_box
    for _ in range(300):
        widget = widget.nextInFocusChain()
        seen.append(widget)
        if widget is editor.name_box:
            break
    wanted = [
        editor.language_box,
        editor.description_box,
        editor.import_button,
        editor.table,
        editor.details.colour_button,
        editor.details.prompts_box,
        editor.findings.list,
        editor.save_button,
        editor.close_button,
    ]
    places = [seen.index(control) for control in wanted]
    assert places == sorted(places)
    editor.table.setFocus()
    QTest.keyClick(editor.table, Qt.Key.Key_Tab)
    assert editor.focusWidget() is editor.details.colour_button
