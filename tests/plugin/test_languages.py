"""The dock in other languages: translated, and nothing in it is cut off."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from spectraprompt.core.text import pixel_count, worded
from spectraprompt.plugin.dock.map_result import ClassArea, described_area
from spectraprompt.plugin.translation import counted, in_locale, tr, translated, translation_file

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


@pytest.fixture
def locale(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "number"),
    [
        ("de_DE", "12.345,6"),
        ("fr_FR", "12\u202f345,6"),
        ("en_US", "12,345.6"),
        ("ar_EG", "12,345.6"),
    ],
    indirect=["locale"],
)
def test_numbers_are_written_as_the_locale_writes_them(locale, number):
    whole = number[:-2]
    assert tr("{size:,.1f} m").format(size=12345.6) == f"{number} m"
    assert tr("{size} {unit}").format(size=12345, unit="1,234.5") == "12345 1,234.5"
    assert counted(12345, tr("{count} pixel"), tr("{count} pixels")) == f"{whole} pixels"
    assert translated(pixel_count(12345)) == f"{whole} pixels"
    assert in_locale("12,345.6 ha") == f"{number} ha"


@pytest.mark.parametrize("locale", ["de_DE"], indirect=True)
def test_areas_and_names_are_told_apart_from_each_other(locale):
    assert described_area(ClassArea("Corn", "#ffffff", 137, 1.23e10)) == "12.300 km²"
    told = translated(worded("{name} has {count}", name="map 1,2.tif", count="1,200"))
    assert told == "map 1,2.tif has 1.200"
    assert translated(worded("{version}", version="3.40")) == "3.40"
