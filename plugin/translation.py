"""Translation of the texts that users read."""

from __future__ import annotations

import re
import string
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core.errors import SpectraPromptError
from ..core.jobs import Event, ResultEvent
from ..core.text import Text

CONTEXT = "SpectraPrompt"
FOLDER = Path(__file__).resolve().parent.parent / "i18n"


# A number as the engine words it for people to read: 1,234 or 12,345.6.
_GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?")


class _NumbersInLocale(string.Formatter):
    """Fills in placeholders as `str.format` does, and writes numbers as the user's locale does."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """Return the value as the placeholder wants it."""
        text: str = super().format_field(value, format_spec)
        return in_locale(text) if format_spec and isinstance(value, (int, float)) else text


_FORMATTER = _NumbersInLocale()


class Message(str):
    """A text in the user's language; `format` writes numbers as the user's locale does."""

    def format(self, *values: object, **named: object) -> str:
        """Return the text with its placeholders filled in."""
        return _FORMATTER.vformat(str(self), values, named)


def tr(text: str) -> str:
    """Return `text` in the user's language, as a `Message`, whose placeholders are yet to fill."""
    return Message(QCoreApplication.translate(CONTEXT, text))


def in_locale(number: str) -> str:
    """Return a number that is written as ``1,234.5`` with the separators of the user's locale.

    What else the text holds, such as a unit, stays as it is. Digits stay those of Europe, and with
    them the separators.
    """
    locale = QLocale()
    if locale.zeroDigit() != "0":
        return number
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(signs.get(sign, sign) for sign in number)


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
    return (one if count == 1 else many).format(count=in_locale(f"{count:,}"))


def translated(text: str) -> str:
    """Return a text of `core` in the user's language; what is no `Text` as it is.

    Values that are texts themselves are translated, too, and thousands parted as the locale parts
    them. Where a translation's placeholders are broken, the English is returned.
    """
    if not isinstance(text, Text):
        return in_locale(text) if _GROUPED.fullmatch(text) else text
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
