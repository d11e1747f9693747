"""Help in windows, panels and algorithms: it opens the page of the guide that tells of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDialogButtonBox, QLineEdit, QMainWindow, QMessageBox

from spectraprompt.core.prompt_draft import draft_of
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.plugin import guide
from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider
from spectraprompt.plugin.dock.dock_widget import SpectraPromptDock
from spectraprompt.plugin.job_queue import JobQueue
from spectraprompt.plugin.options import OptionsFactory
from spectraprompt.plugin.prompt_editor.editor import PromptSetEditor
from spectraprompt.plugin.prompt_editor.layer_dialog import FromLayerDialog
from spectraprompt.plugin.results.swipe_dialog import SwipeDialog
from spectraprompt.plugin.spectra.panel import SpectraPanel

from .conftest import settle

PLACES = (guide.START, guide.DOCK, guide.OPTIONS, guide.PROMPT_EDITOR, guide.SPECTRA)


class Browser(QObject):
    """Takes the pages that are opened, in place of the user's web browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @pyqtSlot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(url)

    @property
    def pages(self) -> list[str]:
        """Names and anchors of the pages, the way `page_url` takes them."""
        assert all(Path(url.toLocalFile()).parent == guide.FOLDER for url in self.opened)
        return [
            f"{Path(url.toLocalFile()).stem}#{url.fragment()}".rstrip("#") for url in self.opened
        ]


@pytest.fixture
def browser():
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser.show)
    yield browser
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def window(qgis_iface):
    """Return a main window whose own F1 opens something else, as QGIS's does."""
    window = QMainWindow()
    contents = QAction("Help Contents", window)
    contents.setShortcut("F1")
    window.addAction(contents)
    window.contents_opened = []
    contents.triggered.connect(lambda: window.contents_opened.append(True))
    yield window
    window.close()
    window.deleteLater()
    settle()


@pytest.fixture
def dock(qgis_iface, window):
    dock = SpectraPromptDock(qgis_iface, window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    yield dock
    dock.release()


def press_f1(widget) -> None:
    """Press F1 with the focus in a widget, as a keyboard does: shortcuts come first."""
    widget.window().activateWindow()
    assert QTest.qWaitForWindowActive(widget.window())
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_F1)


@pytest.mark.parametrize("place", [*PLACES, guide.RUN_LAYERS])
def test_places_are_in_the_guide(place):
    name, _, anchor = place.partition("#")
    url = guide.page_url(place)
    assert Path(url.toLocalFile()) == guide.FOLDER / f"{name}.html"
    assert url.fragment() == anchor
    text = (guide.FOLDER / f"{name}.html").read_text(encoding="utf-8")
    assert not anchor or f' id="{anchor}"' in text


def test_every_algorithm_leads_to_its_page():
    provider = SpectraPromptProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        for algorithm in provider.algorithms():
            page = Path(QUrl(algorithm.helpUrl()).toLocalFile())
            assert page == guide.FOLDER / f"{algorithm.name()}.html"
            text = page.read_text(encoding="utf-8")
            assert f"<title>{algorithm.displayName()} – SpectraPrompt</title>" in text
            made = algorithm.create()
            for parameter in (*made.parameterDefinitions(), *made.outputDefinitions()):
                assert f"<code>{parameter.name()}</code>" in text, parameter.name()
                assert parameter.description() in text
            assert f"qgis_process run {algorithm.id()}" in text
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)


def test_the_dock_has_a_button_and_f1(dock, window, browser):
    button = dock.run_bar.help_button
    assert button.accessibleName() == "Help"
    assert "F1" in button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    press_f1(dock.classes.class_list)
    press_f1(dock.run_bar.log_button)
    assert browser.pages == ["in-qgis"] * 3
    assert window.contents_opened == []


def test_outside_the_dock_f1_is_qgiss(dock, window, browser):
    line = QLineEdit()
    window.setCentralWidget(line)
    press_f1(line)
    assert window.contents_opened == [True]
    assert browser.pages == []


def test_other_keys_pass(dock, browser):
    dock.output.path_box.lineEdit().setFocus()
    QTest.keyClick(dock.output.path_box.lineEdit(), Qt.Key.Key_F2)
    QTest.keyClick(
        dock.output.path_box.lineEdit(), Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier
    )
    assert browser.pages == []


def test_the_spectra_panel_has_a_button_and_f1(qgis_iface, dock, window, browser):
    panel = SpectraPanel(qgis_iface, dock, window)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, panel)
    panel.show()
    settle()
    QTest.mouseClick(panel.help_button, Qt.MouseButton.LeftButton)
    press_f1(panel.keep_button)
    assert browser.pages == ["in-qgis#looking-at-pixels"] * 2
    assert window.contents_opened == []
    panel.release()


def test_the_options_have_a_button_and_f1(browser):
    page = OptionsFactory().createWidget(None)
    page.show()
    QTest.mouseClick(page.help_button, Qt.MouseButton.LeftButton)
    press_f1(page.python_box.lineEdit())
    assert browser.pages == ["installing#the-engines-python"] * 2
    page.close()
    page.deleteLater()


def editor():
    editor = PromptSetEditor(JobQueue())
    editor.begin_with(draft_of(read_prompt_set("land_cover")), read_only=True)
    return editor


@pytest.mark.parametrize(
    ("make", "page"),
    [
        (editor, "prompt-sets#the-editor-in-qgis"),
        (FromLayerDialog, "prompt-sets#the-editor-in-qgis"),
        (lambda: SwipeDialog(None), "in-qgis#the-layers-of-a-run"),
    ],
)
def test_dialogs_have_help_among_their_buttons(make, page, browser):
    dialog = make()
    dialog.show()
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help)
    assert button.text() == "Help"
    assert not button.autoDefault()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    press_f1(button)
    assert browser.pages == [page] * 2
    assert dialog.isVisible()
    if hasattr(dialog, "release"):
        dialog.release()
    dialog.close()
    dialog.deleteLater()
    settle()


@pytest.fixture
def said(monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: said.append(text))
    return said


def test_without_the_guide_the_user_is_told(browser, said, tmp_path, monkeypatch):
    monkeypatch.setattr(guide, "FOLDER", tmp_path)
    assert not guide.open_guide("in-qgis#looking-at-pixels")
    assert browser.pages == []
    assert said == [
        f"The guide has no page “in-qgis” in {tmp_path}; install SpectraPrompt again to get it."
    ]


def test_without_a_browser_the_user_is_told_where_the_page_is(said, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    assert not guide.open_guide()
    assert str(guide.FOLDER / "index.html") in said[0]
