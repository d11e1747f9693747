"""The plugin's icons."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from .interpreter import PACKAGE_ROOT

FOLDER = PACKAGE_ROOT / "resources" / "icons"


def plugin_svg() -> str:
    """Return the path of the icon as SVG."""
    return str(FOLDER / "icon.svg")


def plugin_icon() -> QIcon:
    """Return the icon of SpectraPrompt, sharp at any size where SVG can be drawn."""
    icon = QIcon(plugin_svg())
    return icon if not icon.isNull() else QIcon(str(FOLDER / "icon.png"))


def spectra_icon() -> QIcon:
    """Return the icon of the spectra panel."""
    return QIcon(str(FOLDER / "spectra.svg"))
