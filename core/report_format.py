"""How an accuracy report writes classes and figures."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from html import escape

from .accuracy import AssessedClass

NO_VALUE = '<span class="soft">–</span>'
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def class_heading(c: AssessedClass) -> str:
    """Return the heading of a class's row, with its colour."""
    return f'<th scope="row">{swatch(c)}{escape(c.name)}</th>'


def swatch(c: AssessedClass) -> str:
    """Return a small square in the colour of a class."""
    colour = f' style="--c:{c.colour}"' if _COLOUR.fullmatch(c.colour) else ""
    return f'<span class="swatch"{colour}></span>'


def barred(share: float) -> str:
    """Return a share in per cent beside a bar of that length."""
    if math.isnan(share):
        return NO_VALUE
    return (
        f'<span class="measure"><span class="bar" aria-hidden="true">'
        f'<span style="--w:{100 * share:.1f}%"></span></span>'
        f'<span class="number">{percent(share)}</span></span>'
    )


def percent(share: float, digits: int = 1) -> str:
    """Return a share in per cent; only what is whole reads 100, only what is nothing reads 0."""
    if math.isnan(share):
        return NO_VALUE
    smallest = 10.0**-digits
    if 0 < share < 1:
        if 100 * share > 100 - smallest / 2:
            return f"&gt;{100 - smallest:.{digits}f}\u00a0%"
        if 100 * share < smallest / 2:
            return f"&lt;{smallest:.{digits}f}\u00a0%"
    return f"{100 * share:.{digits}f}\u00a0%"


def bare_percent(share: float) -> str:
    """Return a share in per cent without the sign, for headings that have it."""
    return percent(share).replace("\u00a0%", "")


def counted_pixels(count: int) -> str:
    """Return a number of pixels in words."""
    return f"{count:,} pixel" + ("" if count == 1 else "s")


def listed_names(names: Iterable[str]) -> str:
    """Return names in one line, safe in HTML."""
    return escape(", ".join(names))
