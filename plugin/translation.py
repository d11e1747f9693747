"""Translation of the texts that users read."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "SpectraPrompt"


def tr(text: str) -> str:
    """Return `text` in the user's language; placeholders in braces are filled in afterwards."""
    return QCoreApplication.translate(CONTEXT, text)


def counted(count: int, one: str, many: str) -> str:
    """Return the text for one thing or for several, both translated, with ``{count}`` filled in."""
    return (one if count == 1 else many).format(count=f"{count:,}")
