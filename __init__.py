"""SpectraPrompt: classify hyperspectral layers by describing their classes in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin.plugin import SpectraPromptPlugin

__version__ = "0.1.0"


def classFactory(iface: QgisInterface) -> SpectraPromptPlugin:  # noqa: N802 (name set by QGIS)
    """Return the plugin object; called by QGIS when the plugin is loaded."""
    from .plugin.plugin import SpectraPromptPlugin

    return SpectraPromptPlugin(iface)
