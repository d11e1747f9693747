"""Keep the translations of what users read in step with the code.

Usage: translations.py update | compile | check

``update`` writes the texts of the code into ``i18n/*.ts``: new ones without a translation, and
none that are gone. ``compile`` writes the ``.qm`` files that QGIS loads, with Qt's lrelease.
``check`` names every text that is not translated or whose placeholders differ, and every ``.qm``
that is older than its ``.ts``; its exit code is 1 where there is any.
"""

from __future__ import annotations

import ast
import string
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from shipped import ROOT

FOLDER = ROOT / "i18n"
CONTEXT = "SpectraPrompt"
LANGUAGES = {
    "de": "de_DE",
    "es": "es_ES",
    "fr": "fr_FR",
    "it": "it_IT",
    "ja": "ja_JP",
    "pt": "pt_PT",
    "zh_Hans": "zh_CN",
}
"""Suffixes of the files, and the locale that each declares."""
MARKS = {"core": "worded", "plugin": "tr"}
"""Folders of code, and the function that each gives its texts to."""


@dataclass(frozen=True)
class Source:
    """A text of the code: its file and the line where it begins."""

    text: str
    file: str
    line: int


class NotLiteralError(Exception):
    """A text to translate is put together when the program runs, so that it cannot be found."""


def sources() -> list[Source]:
    """Return the texts that users read, each once, in order of file and line.

    They are what the plugin gives to `tr`, and what the engine gives to `worded`.

    Raises
    ------
    NotLiteralError
        Naming the place.
    """
    found: dict[str, Source] = {}
    for folder, function in MARKS.items():
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _function(node) == function:
                    for text in _texts(node, name):
                        found.setdefault(text, Source(text, name, node.lineno))
    return sorted(found.values(), key=lambda source: (source.file, source.line))


def _function(call: ast.Call) -> str:
    return getattr(call.func, "id", "")


def _texts(call: ast.Call, name: str) -> Iterator[str]:
    if len(call.args) != 1:
        raise NotLiteralError(f"{name}:{call.lineno}: {_function(call)} takes one text")
    text = call.args[0]
    # Either text of a condition may be asked for.
    for part in (text.body, text.orelse) if isinstance(text, ast.IfExp) else (text,):
        if not isinstance(part, ast.Constant) or not isinstance(part.value, str):
            raise NotLiteralError(f"{name}:{call.lineno}: {_function(call)} takes a text as it is")
        yield part.value


def translations(path: Path) -> dict[str, str]:
    """Return the finished translations of a ``.ts`` file by their source texts."""
    if not path.is_file():
        return {}
    found = {}
    # Our own file, and Qt's format has no other reader in Python.
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found


def update(language: str) -> int:
    """Bring a language's ``.ts`` file up to the code; return how many texts lack a translation."""
    path = ts_file(language)
    done = translations(path)
    root = ElementTree.Element(
        "TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en"
    )
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    lacking = 0
    for source in sources():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../{source.file}")
        ElementTree.SubElement(message, "source").text = source.text
        translation = ElementTree.SubElement(message, "translation")
        if source.text in done:
            translation.text = done[source.text]
        else:
            translation.set("type", "unfinished")
            lacking += 1
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{head}{body}\n", encoding="utf-8")
    return lacking


def release(language: str, target: Path) -> None:
    """Compile a language's ``.ts`` file to `target`."""
    source = str(ts_file(language))
    command = ["lrelease", "-silent", "-compress", "-nounfinished", source, "-qm", str(target)]
    subprocess.run(command, check=True)


def ts_file(language: str) -> Path:
    """Return where a language's texts are."""
    return FOLDER / f"spectraprompt_{language}.ts"


def placeholders(text: str) -> list[str]:
    """Return the placeholders of a text, sorted; formats of numbers included.

    Raises
    ------
    ValueError
        When its braces do not match.
    """
    parts = string.Formatter().parse(text)
    return sorted(f"{name}:{spec}" for _, name, spec, _ in parts if name is not None)


def faults(language: str) -> list[str]:
    """Return what is wrong with a language's texts."""
    done = translations(ts_file(language))
    found = []
    for source in sources():
        translated = done.get(source.text)
        where = f"{language}: {source.file}:{source.line}: {source.text!r}"
        if translated is None:
            found.append(f"{where} is not translated")
            continue
        try:
            broken = placeholders(translated) != placeholders(source.text)
        except ValueError:
            broken = True
        if broken:
            found.append(f"{where}: placeholders differ in {translated!r}")
        if translated.count("&") > 1 or ("&" in translated) != ("&" in source.text):
            found.append(f"{where}: keyboard mark differs in {translated!r}")
    gone = done.keys() - {source.text for source in sources()}
    found += [f"{language}: {text!r} is no longer in the code" for text in sorted(gone)]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        release(language, fresh)
        kept = ts_file(language).with_suffix(".qm")
        if not kept.is_file() or kept.read_bytes() != fresh.read_bytes():
            found.append(f"{language}: {kept.name} is not what its .ts gives; compile it anew")
    return found


def main(given: Sequence[str]) -> int:
    """Run what the command line asks for."""
    if list(given) not in (["update"], ["compile"], ["check"]):
        print(__doc__, file=sys.stderr)
        return 2
    wrong: list[str] = []
    for language in LANGUAGES:
        if given[0] == "update":
            print(f"{language}: {update(language)} texts to translate")
        elif given[0] == "compile":
            release(language, ts_file(language).with_suffix(".qm"))
        else:
            wrong += faults(language)
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
