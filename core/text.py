"""Texts for the user that can be told in another language where they are shown.

The engine speaks English, and everything in it handles its texts as plain strings. A `Text` keeps,
beside the English, what it was made of: a template, by which a translation is found, and the values
that fill it. Whoever shows it may so put it together again in the user's language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class Text(str):
    """An English text that knows its template and the values in it.

    Parameters
    ----------
    english : str
        The text, ready to be read.
    template : str
        The text with placeholders, ``{name}``, in place of the values.
    values : mapping of str to str
        What the placeholders stand for; a value may be a `Text` that is translated itself.

    Attributes
    ----------
    template : str
    values : dict of str to str
    """

    template: str
    values: dict[str, str]

    def __new__(cls, english: str, template: str, values: Mapping[str, str]) -> Text:
        """Return the text; `str` takes its content when it is made."""
        made = super().__new__(cls, english)
        made.template = template
        made.values = dict(values)
        return made

    def __getnewargs__(self) -> tuple[str, str, dict[str, str]]:  # type: ignore[override]
        """Return what a copy is made of."""
        return str(self), self.template, self.values


def worded(template: str, /, **values: object) -> Text:
    """Return a text for the user; `template` must be a literal, so that it can be collected.

    Parameters
    ----------
    template : str
        English, with a placeholder ``{name}`` for each value.
    **values : object
        What the placeholders stand for: names, numbers written as they are to be read, or texts
        that are translated themselves.

    Returns
    -------
    Text
        ``str(worded("no file {path}", path=path))`` is ``f"no file {path}"``.
    """
    strings = {
        name: value if isinstance(value, str) else format(value) for name, value in values.items()
    }
    return Text(template.format(**strings), template, strings)


def counted(count: int, one: Text, many: Text) -> Text:
    """Return the text for one thing, or the one for none or several."""
    return one if count == 1 else many


def joined(separator: str, parts: Iterable[str]) -> Text:
    """Return ``separator.join(parts)`` as a text whose parts are translated each on its own."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    between = separator.replace("{", "{{").replace("}", "}}")
    template = between.join(f"{{{name}}}" for name in values)
    return Text(separator.join(values.values()), template, values)


def alternatives(parts: Iterable[str]) -> str:
    """Return one or more `parts` with an "or" between them."""
    first, *others = parts
    listed = first
    for other in others:
        listed = worded("{first} or {second}", first=listed, second=other)
    return listed


def listed(parts: Iterable[str], most: int) -> Text:
    """Return `parts` with commas between them; of more than `most`, how many more there are."""
    parts = list(parts)
    shown = joined(", ", parts[:most])
    more = len(parts) - most
    return worded("{listed} and {count} more", listed=shown, count=more) if more > 0 else shown


def pixel_count(count: int) -> Text:
    """Return a number of pixels with the word for them."""
    return counted(
        count,
        worded("{count} pixel", count=f"{count:,}"),
        worded("{count} pixels", count=f"{count:,}"),
    )


def to_fields(text: str) -> dict[str, Any]:
    """Return the fields of JSON, ``template`` and ``values``, that carry a text; none if plain."""
    if not isinstance(text, Text):
        return {}
    values = {
        name: {"english": str(value), **to_fields(value)} if isinstance(value, Text) else value
        for name, value in text.values.items()
    }
    return {"template": text.template, "values": values}


def from_fields(english: Any, fields: Mapping[str, Any]) -> Any:
    """Return the text that `to_fields` gave fields for; `english` as it is where there are none.

    Raises
    ------
    TypeError
        When the fields are of other types.
    """
    template, values = fields.get("template"), fields.get("values", {})
    if template is None:
        return english
    if not (isinstance(english, str) and isinstance(template, str) and isinstance(values, dict)):
        raise TypeError("a text has a template or values of the wrong type")
    return Text(english, template, {name: _value(value) for name, value in values.items()})


def _value(value: Any) -> str:
    if isinstance(value, dict):
        value = from_fields(value.get("english"), value)
    if not isinstance(value, str):
        raise TypeError(f"a text has {str(value)[:80]!r} as a value")
    return value
