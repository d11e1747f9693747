"""What the plugin adds to QGIS, and that it takes all of it away again."""

from __future__ import annotations

import subprocess
import sys

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QProcess, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMessageBox, QToolButton

import spectraprompt
from spectraprompt.core.jobs import TrainJob
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.plugin.plugin import SpectraPromptPlugin
from spectraprompt.plugin.prompt_editor import library
from spectraprompt.plugin.prompt_editor.editor import PromptSetEditor

from .conftest import settle, wait_until
from .dock_steps import answer_with
from .qgis_window import QgisWindow


@pytest.fixture
def window():
    window = QgisWindow()
    yield window
    window.window.deleteLater()
    settle()


def loaded(window: QgisWindow) -> SpectraPromptPlugin:
    plugin = spectraprompt.classFactory(window)
    plugin.initGui()
    return plugin


def census(window: QgisWindow) -> dict[str, object]:
    """Count everything a plugin could leave behind."""
    settle()
    project = QgsProject.instance()
    application = QCoreApplication.instance()
    return {
        "actions": len(window.rasterMenu().actions()) + len(window.toolbar().actions()),
        "docks": len(window.window.findChildren(QDockWidget)),
        "timers": len(window.window.findChildren(QTimer)),
        "widgets": len(QApplication.allWidgets()),
        "on the canvas": len(window.canvas.scene().items()),
        "options": len(window.options),
        "exit blockers": len(window.exit_blockers),
        "layer actions": len(window.layer_actions),
        "providers": sorted(p.id() for p in QgsApplication.processingRegistry().providers()),
        "tasks": QgsApplication.taskManager().count(),
        "processes": len(application.findChildren(QProcess)),
        "listeners": [
            project.receivers(signal)
            for signal in (project.layersAdded, project.layersRemoved, project.cleared)
        ],
    }


def test_the_action_stands_in_the_raster_menu_and_a_toolbar_and_opens_the_dock(window):
    plugin = loaded(window)
    window.window.show()
    assert plugin.action in window.rasterMenu().actions()
    assert plugin.action in window.toolbar().actions()
    assert plugin.action.text() == "Classify hyperspectral layer"
    assert not plugin.action.icon().isNull()
    assert not plugin.dock.isVisible()
    plugin.action.trigger()
    assert plugin.dock.isVisible()
    plugin.unload()


def test_the_algorithms_are_registered(window):
    plugin = loaded(window)
    registry = QgsApplication.processingRegistry()
    for name in (
        "trainmodel",
        "classifylayer",
        "similaritymap",
        "promptsetfromlayer",
        "validationsample",
        "assessaccuracy",
    ):
        assert registry.algorithmById(f"spectraprompt:{name}") is not None
    plugin.unload()
    assert registry.providerById("spectraprompt") is None


def test_qgis_process_gets_the_algorithms_without_a_window():
    plugin = SpectraPromptPlugin(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("spectraprompt") is not None
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("spectraprompt") is None


def test_loaded_and_unloaded_ten_times_it_leaves_nothing_behind(window):
    loaded(window).unload()  # whatever QGIS itself makes once
    before = census(window)
    for _ in range(10):
        plugin = loaded(window)
        plugin.action.trigger()
        assert census(window) != before
        plugin.unload()
        assert census(window) == before


def test_the_spectra_action_opens_and_closes_the_panel(window):
    plugin = loaded(window)
    window.window.show()
    actions = {action.objectName(): action for action in window.rasterMenu().actions()}
    action = actions["spectrapromptSpectra"]
    assert not action.icon().isNull()
    assert "Ctrl+Alt+S" in action.toolTip()
    button = plugin.dock.findChild(QToolButton, "spectrapromptSpectraButton")
    assert button.defaultAction() is action
    assert not plugin.spectra.isVisible()
    action.trigger()
    assert plugin.spectra.isVisible()
    assert action.isChecked()
    assert window.canvas.mapTool() is plugin.spectra.tool
    action.trigger()
    assert not plugin.spectra.isVisible()
    assert window.canvas.mapTool() is not plugin.spectra.tool
    plugin.unload()


def test_unloading_takes_the_open_panel_its_tool_and_its_outlines_away(window):
    loaded(window).unload()
    before = census(window)
    plugin = loaded(window)
    window.window.show()
    next(a for a in window.rasterMenu().actions() if a.text() == "Spectra").trigger()
    settle()
    assert window.canvas.mapTool() is plugin.spectra.tool
    plugin.unload()
    assert window.canvas.mapTool() is None
    assert census(window) == before


def test_matplotlib_is_not_loaded_before_the_panel_is_opened():
    program = (
        "import sys\nimport spectraprompt.plugin.plugin\nsys.exit('matplotlib' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_unloaded_during_a_run_it_ends_the_engine(window, tmp_path, monkeypatch):
    plugin = loaded(window)
    queue = plugin.dock._queue
    job = TrainJob("scene.bsq", "labels.tif", "indian_pines", str(tmp_path / "model.spm"))
    queue.submit(job)
    wait_until(lambda: queue.engine.is_running)
    engine = queue.engine
    plugin.unload()
    assert not engine.is_running
    settle()


def with_unsaved_set(plugin: SpectraPromptPlugin) -> PromptSetEditor:
    """Begin a prompt set that nobody has saved."""
    plugin.dock.editing.new_empty()
    editor = plugin.dock.editing.editor
    editor.add_action.trigger()
    return editor


def test_qgis_asks_before_it_leaves_an_unsaved_prompt_set(window):
    plugin = loaded(window)
    (blocker,) = window.exit_blockers
    assert blocker.allowExit()
    editor = with_unsaved_set(plugin)
    asked = answer_with(QMessageBox.StandardButton.Cancel)
    assert not blocker.allowExit()
    assert asked == ["“New prompt set” has changes that are not saved."]
    assert plugin.dock.editing.editor is editor
    answer_with(QMessageBox.StandardButton.Discard)
    plugin.unload()
    assert window.exit_blockers == []


def test_an_unsaved_prompt_set_can_be_saved_while_the_plugin_is_unloaded(
    window, tmp_path, monkeypatch
):
    monkeypatch.setattr(library, "user_folder", lambda: tmp_path)
    plugin = loaded(window)
    editor = with_unsaved_set(plugin)
    editor.history.change_set("Change name", name="Farmland")
    editor.history.change_class(0, "Change", name="Rye", prompts=("a golden canopy",))
    answer_with(QMessageBox.StandardButton.Save)
    plugin.unload()
    assert read_prompt_set(tmp_path / "farmland.json").names == ("Rye",)


def test_importing_the_plugin_loads_none_of_the_engines_packages(window):
    plugin = loaded(window)
    plugin.unload()
    assert not {"torch", "transformers", "onnxruntime", "safetensors"} & set(sys.modules)


def test_a_translation_is_optional(window):
    QgsSettings().setValue("locale/userLocale", "xx")
    loaded(window).unload()
    QgsSettings().remove("locale/userLocale")
