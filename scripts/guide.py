"""Build the guide that comes with the plugin: static pages in ``help``, from ``docs`` and QGIS.

Usage: guide.py [FOLDER] [--check]; the same sources give the same bytes. ``--check`` writes nothing
and tells which pages in FOLDER are not those of the sources.
"""

from __future__ import annotations

import argparse
import posixpath
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path

from guide_algorithms import AlgorithmPage, algorithm_pages
from guide_text import Heading, Text, html_of
from package import version
from shipped import ROOT

DOCS = ROOT / "docs"
FOLDER = ROOT / "help"
STYLE = "guide.css"
ICON = "icon.png"

START, HOW_TO, BACKGROUND = "Start", "How to", "Background"
SECTIONS = {
    START: ("index", "installing", "tutorial"),
    HOW_TO: ("in-qgis", "prompt-sets", "toolbox"),
    BACKGROUND: ("faq", "architecture"),
}
"""Pages of the navigation, by their files in docs; those not named here join `HOW_TO`."""
REFERENCE = "Algorithms"
_MARK = " – SpectraPrompt"
"""Ends the title of every page, by which a folder is known to hold a guide."""


@dataclass(frozen=True)
class Page:
    """A page of the guide.

    Attributes
    ----------
    name : str
        Its file, without suffix.
    title : str
    section : str
        Where the navigation shows it.
    html : str
        All of it with its title, but without navigation.
    headings : tuple of Heading
    """

    name: str
    title: str
    section: str
    html: str
    headings: tuple[Heading, ...] = ()


class GuideError(Exception):
    """The guide cannot be built; the message says why."""


def guide_files() -> dict[str, bytes]:
    """Return all files of the guide, by their paths within it.

    Raises
    ------
    GuideError
        When a source is no page, a picture is missing, or two pages have one name.
    """
    algorithms = algorithm_pages()
    texts = _texts([a.name for a in algorithms])
    pages = [_page_of_text(name, section, texts[name]) for section, name in _docs_pages()]
    pages = [
        *(page for page in pages if page.section != BACKGROUND),
        *(_page_of_algorithm(a) for a in algorithms),
        *(page for page in pages if page.section == BACKGROUND),
    ]
    files = {f"{page.name}.html": _document(page, pages).encode() for page in pages}
    if len(files) != len(pages):
        raise GuideError("An algorithm and a file in docs have the same name; rename the file.")
    files[STYLE] = (DOCS / STYLE).read_bytes()
    files[ICON] = (ROOT / "resources" / "icons" / ICON).read_bytes()
    shown = {picture for text in texts.values() for picture in text.pictures}
    shown |= {f"images/toolbox_{a.name}.png" for a in algorithms}
    for picture in sorted(shown):
        file = DOCS / picture
        if file.is_file():
            files[posixpath.normpath(picture)] = file.read_bytes()
        elif not posixpath.basename(picture).startswith("toolbox_"):
            raise GuideError(f"docs shows {picture}, which is not there.")
    return files


def write(folder: Path) -> None:
    """Write the guide into a folder; pages and pictures that it no longer has are removed.

    Raises
    ------
    GuideError
        As `guide_files`, or when the folder holds files but no guide.
    """
    if folder.exists() and not folder.is_dir():
        raise GuideError(f"{folder} is a file; name a folder.")
    if folder.is_dir() and any(folder.iterdir()) and not _is_guide(folder):
        raise GuideError(f"{folder} holds files, but no guide; name an empty folder or a guide's.")
    files = guide_files()
    there = {*folder.glob("*.html"), *(folder / "images").glob("*")}
    names = {path.relative_to(folder).as_posix() for path in there if path.is_file()}
    for old in sorted(names - set(files)):
        (folder / old).unlink()
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def differences(folder: Path) -> list[str]:
    """Return the files of a folder that are not those of the sources, or are missing there."""
    files = guide_files()
    changed = {
        name
        for name, content in files.items()
        if not (folder / name).is_file() or (folder / name).read_bytes() != content
    }
    return sorted(changed | (_found(folder) - set(files)))


def _is_guide(folder: Path) -> bool:
    index = folder / "index.html"
    return index.is_file() and f"{_MARK}</title>".encode() in index.read_bytes()


def _found(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def _docs_pages() -> list[tuple[str, str]]:
    """Return section and name of each page from docs, in the navigation's order."""
    there = {path.stem for path in DOCS.glob("*.md")}
    named = [name for names in SECTIONS.values() for name in names]
    missing = [name for name in named if name not in there]
    if missing:
        raise GuideError(f"The guide needs docs/{missing[0]}.md, which is not there.")
    others = tuple(sorted(there - set(named)))
    return [
        (section, name)
        for section, names in SECTIONS.items()
        for name in (*names, *(others if section == HOW_TO else ()))
    ]


def _texts(algorithms: list[str]) -> dict[str, Text]:
    names = [name for _, name in _docs_pages()]
    texts = {}
    for name in names:
        source = (DOCS / f"{name}.md").read_text(encoding="utf-8")
        try:
            texts[name] = html_of(source, {*names, *algorithms}, algorithms)
        except ValueError as error:
            raise GuideError(f"docs/{name}.md: {error}") from None
    return texts


def _page_of_text(name: str, section: str, text: Text) -> Page:
    return Page(name, text.title, section, text.html, text.headings)


def _page_of_algorithm(algorithm: AlgorithmPage) -> Page:
    title = escape(algorithm.title, quote=False)
    html = f'<h1 id="{algorithm.name}">{title}</h1>\n{algorithm.html}'
    return Page(algorithm.name, title, REFERENCE, html)


def _document(page: Page, pages: list[Page]) -> str:
    """Return a whole page."""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{page.title}{_MARK}</title>
<link rel="stylesheet" href="{STYLE}">
<link rel="icon" href="{ICON}">
</head>
<body>
<a class="skip" href="#page">To the text</a>
<header><a href="index.html"><img src="{ICON}" alt="" width="28" height="28"> SpectraPrompt</a>
<span>Guide to version {version()}</span></header>
<div class="columns">
{_navigation(page, pages)}
<main id="page">
{page.html}
{_neighbours(page, pages)}
</main>
</div>
</body>
</html>
"""


def _navigation(page: Page, pages: list[Page]) -> str:
    lines = ['<nav aria-label="Pages of the guide">']
    sections = dict.fromkeys(other.section for other in pages)
    for section in sections:
        lines.append(f"<h2>{section}</h2>\n<ul>")
        for other in (other for other in pages if other.section == section):
            if other is page:
                here = f'<a href="{other.name}.html" aria-current="page">{other.title}</a>'
                lines.append(f"<li>{here}")
                if page.headings:
                    inside = "".join(
                        f'<li><a href="#{h.anchor}">{h.text}</a></li>' for h in page.headings
                    )
                    lines.append(f"<ul>{inside}</ul>")
                lines.append("</li>")
            else:
                lines.append(f'<li><a href="{other.name}.html">{other.title}</a></li>')
        lines.append("</ul>")
    lines.append("</nav>")
    return "\n".join(lines)


def _neighbours(page: Page, pages: list[Page]) -> str:
    place = pages.index(page)
    links = []
    if place > 0:
        before = pages[place - 1]
        links.append(f'<a rel="prev" href="{before.name}.html">← {before.title}</a>')
    if place + 1 < len(pages):
        after = pages[place + 1]
        links.append(f'<a rel="next" href="{after.name}.html">{after.title} →</a>')
    return f'<footer class="neighbours">{" ".join(links)}</footer>'


def main() -> int:
    """Build or check the guide; return 0 when it is built, or as the sources have it."""
    parser = argparse.ArgumentParser(description="Build the guide that comes with the plugin.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--check", action="store_true", help="write nothing, tell what is old")
    arguments = parser.parse_args()
    try:
        if arguments.check:
            old = differences(arguments.folder)
            if old:
                print(f"Not as the sources have it; run 'make guide': {', '.join(old)}")
            return 1 if old else 0
        write(arguments.folder)
    except (GuideError, ValueError) as error:
        print(f"make guide: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
