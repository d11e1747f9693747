"""From Markdown to a page of the guide: HTML whose links and pictures stay within the guide."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection
from dataclasses import dataclass
from html import escape
from urllib.parse import urldefrag
from xml.etree.ElementTree import Element

import markdown
from markdown.treeprocessors import Treeprocessor

FOREIGN = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
"""What the addresses of other places begin with."""


@dataclass(frozen=True)
class Heading:
    """A heading below a page's title, with its anchor."""

    text: str
    anchor: str


@dataclass(frozen=True)
class Text:
    """A text as HTML.

    Attributes
    ----------
    title : str
        Its first heading, without mark-up.
    html : str
    headings : tuple of Heading
        Those of the second level.
    pictures : tuple of str
        Files shown, relative to the folder of the text.
    """

    title: str
    html: str
    headings: tuple[Heading, ...]
    pictures: tuple[str, ...]


def anchor_of(text: str, separator: str = "-") -> str:
    """Return a heading's anchor, made as hosts of repositories make it, so that links fit both."""
    kept = re.sub(r"[^\w\s-]", "", text.strip().lower())
    return re.sub(r"\s", separator, kept)


def html_of(text: str, pages: Collection[str], algorithms: Collection[str]) -> Text:
    """Turn Markdown into HTML.

    Parameters
    ----------
    text : str
        Markdown, with a heading of the first level.
    pages : collection of str
        Names of the pages that links may lead to, without suffix. A link to another file loses its
        address: that file is not where the guide is.
    algorithms : collection of str
        Names that lead to the algorithm's page wherever they stand as code.

    Raises
    ------
    ValueError
        When there is no heading of the first level.
    """
    converter = markdown.Markdown(
        extensions=["fenced_code", "sane_lists", "tables", "toc"],
        extension_configs={"toc": {"slugify": anchor_of, "toc_depth": "1-3"}},
        output_format="html",
    )
    within = _WithinGuide(pages, algorithms)
    converter.treeprocessors.register(within, "within_guide", 0)  # after everything else
    html = converter.convert(text)
    tops = converter.toc_tokens
    if len(tops) != 1 or tops[0]["level"] != 1:
        raise ValueError("A page needs one heading of the first level, at its beginning.")
    headings = tuple(Heading(_plain(token["html"]), token["id"]) for token in tops[0]["children"])
    return Text(_plain(tops[0]["html"]), html, headings, tuple(within.pictures))


class _WithinGuide(Treeprocessor):
    """Leads links to pages of the guide, and lets wide tables be scrolled."""

    def __init__(self, pages: Collection[str], algorithms: Collection[str]) -> None:
        super().__init__()
        self._pages, self._algorithms = pages, algorithms
        self.pictures: list[str] = []

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for place, child in enumerate(list(parent)):
                if child.tag == "table":
                    parent[place] = _wrapped(child, "div", {"class": "scroll"})
                elif child.tag == "a":
                    self._lead(child)
                elif child.tag == "img":
                    self.pictures.append(child.get("src", ""))
                elif child.tag == "code" and parent.tag not in ("pre", "a"):
                    name = "".join(child.itertext())
                    if name in self._algorithms:
                        parent[place] = _wrapped(child, "a", {"href": f"{name}.html"})

    def _lead(self, link: Element) -> None:
        address = link.get("href", "")
        if FOREIGN.match(address) or address.startswith("#"):
            return
        file, anchor = urldefrag(address)
        name, suffix = posixpath.splitext(file)
        if suffix in (".md", ".html") and name in self._pages:
            link.set("href", f"{name}.html#{anchor}" if anchor else f"{name}.html")
            return
        del link.attrib["href"]
        link.tag = "span"
        link.set("title", f"{posixpath.normpath(posixpath.join('docs', file))} in the source code")


def _wrapped(element: Element, tag: str, attributes: dict[str, str]) -> Element:
    """Return an element around another one, which leaves the text behind it to the new one."""
    outer = Element(tag, attributes)
    outer.tail, element.tail = element.tail, None
    outer.append(element)
    return outer


def _plain(html: str) -> str:
    return re.sub(r"<[^>]*>", "", html)


def code(text: str) -> str:
    """Return text as code in HTML."""
    return f"<code>{escape(text, quote=False)}</code>"
