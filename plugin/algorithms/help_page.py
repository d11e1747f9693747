"""Where the guide that comes with the plugin tells of an algorithm."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl

from ..interpreter import PACKAGE_ROOT

GUIDE = PACKAGE_ROOT / "help"
"""Folder of the guide's pages."""


def help_url(algorithm: str) -> str:
    """Return the address of an algorithm's page; empty where the guide has none.

    Parameters
    ----------
    algorithm : str
        Stable name of the algorithm, without the provider's.
    """
    page = GUIDE / f"{algorithm}.html"
    # Without an address, QGIS's Help button is off, rather than leading nowhere.
    return QUrl.fromLocalFile(str(page)).toString() if page.is_file() else ""
