"""The page of results: one section for each benchmark, each rewritten without the others.

A section lies between two comments that a reader of the rendered page does not see::

    <!-- section: accuracy -->
    …
    <!-- end -->
"""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path
from typing import Optional

PAGE = Path(__file__).with_name("RESULTS.md")
_HEAD = """# Results

Every figure in a table is written by a command in this folder, which stands above it. What is said
under *Where it falls short* is written by hand; the trials told of there are not kept.
"""
_END = "<!-- end -->"
_NAME = re.compile(r"[a-z][a-z0-9-]*")


def replace_section(page: str, name: str, body: str) -> str:
    """Return the page with one section replaced, or added at the end; the rest stays as it is.

    Parameters
    ----------
    page : str
        The present page; may be empty.
    name : str
        Lower-case letters, digits and hyphens.
    body : str
        Markdown of the section, its heading included.

    Raises
    ------
    ValueError
        For another name, a body that holds a section's comments, or a section that does not end.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(
            f"a section's name is lower-case letters, digits and hyphens, not {name!r}"
        )
    if _END in body or "<!-- section:" in body:
        raise ValueError("the body of a section must not hold the comments that part sections")
    start = f"<!-- section: {name} -->"
    section = f"{start}\n{body.strip()}\n{_END}"
    begins = page.find(start)
    if begins < 0:
        before = page.rstrip() if page.strip() else _HEAD.rstrip()
        return f"{before}\n\n{section}\n"
    ends = page.find(_END, begins)
    following = page.find("<!-- section:", begins + 1)
    if ends < 0 or -1 < following < ends:
        raise ValueError(f"the section {name} of the page has no end")
    return page[:begins] + section + page[ends + len(_END) :]


def write_section(name: str, body: str, path: Path = PAGE) -> None:
    """Replace a section of the page on disk; an interrupted write leaves the old page."""
    page = path.read_text(encoding="utf-8") if path.is_file() else ""
    part = path.with_name(path.name + ".part")
    part.write_text(replace_section(page, name, body), encoding="utf-8")
    os.replace(part, path)


def add_page_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say whether and where a benchmark writes its section."""
    parser.add_argument("--write", action="store_true", help=f"write the section to {PAGE.name}")
    parser.add_argument("--page", type=Path, default=PAGE, help="default: benchmarks/RESULTS.md")


def publish(name: str, body: str, page: Optional[Path]) -> None:
    """Write a section to a page and tell so; print it where there is no page."""
    if page is None:
        print(body)
    else:
        write_section(name, body, page)
        print(f"written: {page}")
