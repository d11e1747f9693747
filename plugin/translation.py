"""Translation of the texts that users read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core.errors import SpectraPromptError
from ..core.jobs import Event, ResultEvent
from ..core.text import Text

CONTEXT = "SpectraPrompt"
FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def tr(text: str) -> str:
    """Return `text` in the user's language; placeholders in braces are filled in afterwards."""
    return QCoreApplication.translate(CONTEXT, text)


def translation_file(locale: str) -> Optional[Path]:
    """Return the compiled texts for a locale such as ``de_AT`` or ``zh-Hans``.

    Parameters
    ----------
    locale : str
        As QGIS keeps it in its settings, or as the system names it.

    Returns
    -------
    Path or None
        None for English, and for languages that there are no texts in.
    """
    language = locale.replace("-", "_").partition("_")[0].lower()
    if language == "zh":
        # What is written in Taiwan is another script, not another spelling.
        if QLocale(locale.replace("-", "_")).script() != QLocale.Script.SimplifiedHanScript:
            return None
        language = "zh_Hans"
    path = FOLDER / f"spectraprompt_{language}.qm"
    return path if path.is_file() else None


def counted(count: int, one: str, many: str) -> str:
    """Return the text for one thing or for several, both translated, with ``{count}`` filled in."""
    return (one if count == 1 else many).format(count=f"{count:,}")


def translated(text: str) -> str:
    """Return a text of `core` in the user's language; what is no `Text` as it is.

    Values that are texts themselves are translated, too. Where a translation's placeholders are
    broken, the English is returned.
    """
    if not isinstance(text, Text):
        return text
    values = {name: translated(value) for name, value in text.values.items()}
    try:
        return QCoreApplication.translate(CONTEXT, text.template).format(**values)
    except (LookupError, ValueError, AttributeError):
        return str(text)


def message_of(error: SpectraPromptError) -> str:
    """Return the sentence of an error in the user's language."""
    return translated(error.message)


def event_in_users_language(event: Event) -> Event:
    """Return an event of the engine with its message in the user's language.

    The summary of a result keeps its texts: they are facts, and translated where they are shown.
    """
    if isinstance(event, ResultEvent):
        return event
    return replace(event, message=translated(event.message))
