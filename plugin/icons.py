"""The plugin's icons."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from .interpreter import PACKAGE_ROOT


def plugin_icon() -> QIcon:
    """Return the icon of SpectraPrompt, sharp at any size where SVG can be drawn."""
    folder = PACKAGE_ROOT / "resources" / "icons"
    icon = QIcon(str(folder / "icon.svg"))
    return icon if not icon.isNull() else QIcon(str(folder / "icon.png"))


def spectra_icon() -> QIcon:
    """Return the icon of the spectra panel."""
    return QIcon(str(PACKAGE_ROOT / "resources" / "icons" / "spectra.svg"))
