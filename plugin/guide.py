"""The guide that comes with the plugin: where its pages are, and how windows open them."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMessageBox, QPushButton, QToolButton, QWidget

from .dock.appearance import theme_icon
from .interpreter import PACKAGE_ROOT
from .translation import tr

FOLDER = PACKAGE_ROOT / "help"
"""Folder of the pages, made by ``scripts/guide.py``."""

START = "index"
DOCK = "in-qgis"
OPTIONS = "installing#the-engines-python"
PROMPT_EDITOR = "prompt-sets#the-editor-in-qgis"
SPECTRA = "in-qgis#looking-at-pixels"
RUN_LAYERS = "in-qgis#the-layers-of-a-run"
"""Places in the guide, as `page_url` takes them."""


def page_url(place: str) -> QUrl:
    """Return the address of a page of the guide; an invalid one where there is no such page.

    Parameters
    ----------
    place : str
        Name of the page, and after ``#`` the anchor of a heading, if any.
    """
    name, _, anchor = place.partition("#")
    page = FOLDER / f"{name}.html"
    if not page.is_file():
        return QUrl()
    url = QUrl.fromLocalFile(str(page))
    if anchor:
        url.setFragment(anchor)
    return url


def open_guide(place: str = START, parent: Optional[QWidget] = None) -> bool:
    """Open a page of the guide in the user's web browser, and say so where that fails.

    Parameters
    ----------
    place : str
        As `page_url` takes it.
    parent : QWidget, optional
        The window that asks.

    Returns
    -------
    bool
        Whether a program has taken the page.
    """
    url = page_url(place)
    if not url.isValid():
        text = tr(
            "The guide has no page “{name}” in {folder}; install SpectraPrompt again to get it."
        ).format(name=place.partition("#")[0], folder=FOLDER)
    elif QDesktopServices.openUrl(url):
        return True
    else:
        text = tr("No program opens web pages here; open {path} in a web browser.").format(
            path=url.toLocalFile()
        )
    QMessageBox.warning(parent, tr("Help"), text)
    return False


class HelpKey(QObject):
    """Makes F1 open a page of the guide, wherever the keyboard's focus is within a widget.

    A shortcut would do in a dialog, but in a panel QGIS's own F1 would contend with it, and then
    neither works.

    Parameters
    ----------
    widget : QWidget
        The window or panel, which owns this object.
    place : str
        As `page_url` takes it.
    """

    def __init__(self, widget: QWidget, place: str) -> None:
        super().__init__(widget)
        self._widget = widget
        self._place = place
        widget.installEventFilter(self)

    def open(self) -> None:
        """Open the page."""
        open_guide(self._place, self._widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F1 before QGIS does, and open the page at the key that follows."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            self.open()
        return True


def add_help(buttons: QDialogButtonBox, place: str) -> QPushButton:
    """Add **Help** to the buttons of a dialog, and make F1 do the same.

    Parameters
    ----------
    buttons : QDialogButtonBox
        Already in its dialog.
    place : str
        As `page_url` takes it.
    """
    button = buttons.addButton(QDialogButtonBox.StandardButton.Help)
    button.setText(tr("Help"))
    _describe(button)
    button.setAutoDefault(False)  # Enter in a field is no click on it
    button.clicked.connect(HelpKey(buttons.window(), place).open)
    return button


def help_button(widget: QWidget, place: str) -> QToolButton:
    """Return a small button that opens the page of a panel, as F1 in the panel then does.

    Parameters
    ----------
    widget : QWidget
        The panel.
    place : str
        As `page_url` takes it.
    """
    button = QToolButton(widget)
    button.setIcon(theme_icon("mActionHelpContents"))
    button.setAutoRaise(True)
    button.setAccessibleName(tr("Help"))
    _describe(button)
    button.clicked.connect(HelpKey(widget, place).open)
    return button


def _describe(button: QWidget) -> None:
    button.setObjectName("help")
    button.setToolTip(tr("Open the guide at this window's page (F1)."))
