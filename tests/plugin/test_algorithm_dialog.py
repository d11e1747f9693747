"""Dialogs of algorithms, opened from the dock and from the menus of layers."""

from __future__ import annotations

import gc

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox

from spectraprompt.plugin import algorithm_dialog
from spectraprompt.plugin.algorithm_dialog import close_algorithms, open_algorithm
from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider
from spectraprompt.plugin.guide import page_url
from spectraprompt.plugin.results.project_results import ProjectResults
from spectraprompt.plugin.results.run_group import add_run
from spectraprompt.plugin.results.swipe import Swipe

from .conftest import settle
from .test_run_group import write_run


@pytest.fixture(autouse=True)
def provider(qgis_processing, window, monkeypatch):
    # Here QGIS has no window of its own, but one that records calls, which is no model of files.
    monkeypatch.setattr("processing.gui.ParametersPanel.iface", None)
    provider = SpectraPromptProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    close_algorithms()
    settle()
    QgsApplication.processingRegistry().removeProvider(provider)


class Browser(QObject):
    """Takes the pages that are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @pyqtSlot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toString())


@pytest.fixture
def layer(window, tmp_path):
    layer = add_run(write_run(tmp_path / "run"), "scene", None)["classes"]
    window.active = layer
    return layer


def chosen(dialog) -> str:
    return dialog.mainWidget().wrappers["INPUT"].parameterValue()


def test_a_dialog_is_beside_the_window_filled_in_and_kept(window, layer):
    dialog = open_algorithm(window, "assessaccuracy", {"INPUT": layer.id()})
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.parent() is window.window
    assert dialog.algorithm().id() == "spectraprompt:assessaccuracy"
    assert chosen(dialog) == layer.id()
    del dialog
    gc.collect()
    (dialog,) = algorithm_dialog._OPEN.values()
    assert type(dialog).__name__ == "AlgorithmDialog"
    dialog.close()
    del dialog
    settle()
    assert not algorithm_dialog._OPEN


def test_help_opens_the_page_of_the_algorithm(window, layer):
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser.show)
    dialog = open_algorithm(window, "assessaccuracy", {"INPUT": layer.id()})
    dialog.buttonBox().button(QDialogButtonBox.StandardButton.Help).click()
    QDesktopServices.unsetUrlHandler("file")
    assert browser.shown == [page_url("assessaccuracy").toString()]
    assert dialog.isVisible()


def test_the_menu_of_a_layer_opens_its_dialogs(window, layer):
    swipe = Swipe(window)
    results = ProjectResults(window, swipe)
    settle()
    for action in results.actions[1:]:
        action.trigger()
    opened = list(algorithm_dialog._OPEN.values())
    assert [dialog.algorithm().name() for dialog in opened] == [
        "comparemaps",
        "disagreement",
        "recodebyparent",
    ]
    assert all(chosen(dialog) == layer.id() and not dialog.isModal() for dialog in opened)
    results.release()
    swipe.release()


def test_the_dock_opens_the_assessment_of_its_map(dock, layer):
    dock.assess(layer.id())
    (dialog,) = algorithm_dialog._OPEN.values()
    assert dialog.algorithm().name() == "assessaccuracy"
    assert chosen(dialog) == layer.id()


def test_all_are_closed_with_the_plugin(window, layer):
    for _ in range(2):
        open_algorithm(window, "comparemaps", {"INPUT": layer.id()})
    close_algorithms()
    settle()
    assert not algorithm_dialog._OPEN
    assert QgsProject.instance().mapLayer(layer.id()) is layer


def test_without_the_tool_the_user_is_told(window):
    assert open_algorithm(window, "nosuchtool", {}) is None
    assert "Processing" in window.messageBar().currentItem().text()
