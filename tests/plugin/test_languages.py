"""The dock in other languages: translated, and nothing in it is cut off."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from spectraprompt.plugin.translation import tr, translation_file

from .conftest import settle
from .dock_steps import add_raster, vector_labels


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("pt-BR", "pt"),
        ("zh_CN", "zh_Hans"),
        ("zh-Hans", "zh_Hans"),
        ("zh_TW", None),
        ("en_US", None),
        ("xx", None),
    ],
)
def test_a_locale_finds_its_texts(locale, language):
    path = translation_file(locale)
    if language is None:
        assert path is None
    else:
        assert path.name == f"spectraprompt_{language}.qm"


@pytest.fixture(params=["de", "fr"])
def language(request):
    translator = QTranslator()
    assert translator.load(str(translation_file(request.param)))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def cut_off(widget: QWidget) -> list[str]:
    """Return the texts of labels and buttons that have less room than they need."""
    found = []
    for part in (*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)):
        if not part.isVisible() or not part.text() or isinstance(part, QToolButton):
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            needed = part.heightForWidth(part.width())
            if part.height() < needed:
                found.append(part.text())
        elif part.width() < part.minimumSizeHint().width():
            found.append(part.text())
    return found


@pytest.fixture
def translated_dock(language, request):
    """The dock, made when the language is there."""
    return request.getfixturevalue("dock")


def test_the_dock_speaks_the_language_and_cuts_nothing_off(translated_dock, window, small):
    dock = translated_dock
    window.window.resize(1366, 768)
    add_raster(small.scene, "scene")
    QgsProject.instance().addMapLayer(vector_labels())
    dock.classes.open_file(str(small.prompts))
    dock.output.advanced.setCollapsed(False)
    settle()
    assert dock.model.train_choice.text() == tr("Tra&in on labels") != "Tra&in on labels"
    assert cut_off(dock) == []
    scroll = dock.findChild(QWidget, "scroll")
    assert scroll.widget().minimumSizeHint().width() <= scroll.viewport().width()
    assert dock.width() < 560
