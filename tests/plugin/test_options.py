"""The options page."""

from __future__ import annotations

import os
import venv

import pytest
from qgis.core import QgsSettings

from spectraprompt.plugin.engine import EngineProcess
from spectraprompt.plugin.interpreter import OPTION, default_interpreter
from spectraprompt.plugin.options import OptionsFactory, OptionsPage

from .conftest import settle, wait_until


@pytest.fixture
def page():
    page = OptionsFactory().createWidget(None)
    assert isinstance(page, OptionsPage)
    yield page
    page.deleteLater()
    settle()


def test_it_keeps_the_interpreter_and_forgets_it_again(page):
    page.python_box.setFilePath("/some/python")
    page.apply()
    assert QgsSettings().value(OPTION) == "/some/python"
    page.python_box.setFilePath("")
    page.apply()
    assert QgsSettings().value(OPTION) is None


def test_left_empty_it_names_the_default(page):
    assert page.python_box.lineEdit().placeholderText() == default_interpreter().path


def test_check_tells_what_the_engine_has(page):
    page.check_button.click()
    assert not page.check_button.isEnabled()
    wait_until(page.check_button.isEnabled)
    lines = page.result.splitlines()
    for name in ("spectraprompt", "numpy", "GDAL", "torch", "text encoder"):
        assert any(line.startswith(f"ok  {name}:") for line in lines), page.result


def test_check_tells_what_the_engine_lacks(page, tmp_path):
    python = tmp_path / "bare" / "bin" / "python"
    venv.create(tmp_path / "bare", system_site_packages=False, with_pip=False)
    page.python_box.setFilePath(str(python))
    page.check_button.click()
    wait_until(page.check_button.isEnabled)
    assert "NO  torch: cannot be imported" in page.result


def test_check_tells_what_is_wrong(page, tmp_path):
    page.python_box.setFilePath(str(tmp_path / "python"))
    page.check_button.click()
    wait_until(page.check_button.isEnabled)
    assert "There is no Python" in page.result


@pytest.mark.skipif(os.name == "nt", reason="needs a program that is no Python")
def test_check_tells_another_program_from_an_engine(page):
    page.python_box.setFilePath("/bin/cat")
    page.check_button.click()
    wait_until(page.check_button.isEnabled)
    assert "does not run SpectraPrompt's engine" in page.result


def test_closed_during_a_check_it_ends_the_engine(page):
    page.show()
    page.check_button.click()
    engine = page.findChild(EngineProcess)
    page.close()
    assert not engine.is_running
    assert page.check_button.isEnabled()
    assert page.result == ""
