"""Writes what became what between two maps: a page to read, and the transition matrix as CSV."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Optional

import numpy as np

from .. import __version__
from .map_comparison import MapComparison
from .output_files import StagedFiles, StrPath, check_output, write_error
from .pixel_area import GROUND, PixelArea, area_in_words

_STYLE = Path(__file__).resolve().parent.parent / "resources" / "report.css"
_MOST_CHANGES = 12
_TURNED_FROM = 6
_DENSE_FROM = 12
_MANY_FROM = 25
_HA = 1e4

CSV_SUFFIX = ".transitions.csv"
"""Takes the place of the report's own suffix; a plain ``.csv`` may be the user's."""


def _now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True)
class ComparisonContext:
    """What a report says beside the figures.

    Attributes
    ----------
    first, second : str
        File names of the maps.
    area : PixelArea or None
        What a pixel covers; None where that cannot be said.
    created : datetime
    """

    first: str
    second: str
    area: Optional[PixelArea] = None
    created: datetime = field(default_factory=_now)


@dataclass(frozen=True)
class ComparisonFiles:
    """The files of a report."""

    html: Path
    csv: Path


def write_comparison(
    path: StrPath, comparison: MapComparison, context: ComparisonContext
) -> ComparisonFiles:
    """Write the report as HTML, and beside it, the matrix as ``<stem>.transitions.csv``.

    Both replace older ones together, at the end.

    Parameters
    ----------
    path : str or path
        The ``.html`` or ``.htm`` file.
    comparison : MapComparison
    context : ComparisonContext

    Raises
    ------
    OutputError
        As `output_files.check_output` and `output_files.StagedFiles.commit`.
    """
    staged = StagedFiles(check_output(path, (), (".html", ".htm")))
    check_output(staged.final(CSV_SUFFIX))
    contents = (
        (staged.temporary, comparison_page(comparison, context).encode("utf-8")),
        # Spreadsheets take a CSV for UTF-8 only when it begins with a byte order mark.
        (staged.sidecar(CSV_SUFFIX), comparison_csv(comparison, context).encode("utf-8-sig")),
    )
    try:
        for temporary, content in contents:
            temporary.write_bytes(content)
    except OSError as problem:
        staged.discard()
        raise write_error(staged.target, problem.strerror or str(problem)) from None
    html = staged.commit((CSV_SUFFIX,))
    return ComparisonFiles(html, staged.final(CSV_SUFFIX))


def comparison_csv(comparison: MapComparison, context: ComparisonContext) -> str:
    """Return the transition matrix as CSV text: rows the first map, columns the second, in pixels.

    Behind it come, of each class of the first map, the pixels without class in the second, the
    total and its hectares; below it likewise those of the second map. Hectares are left empty where
    they cannot be said.
    """
    names = [c.name for c in comparison.classes]
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(["first \\ second", *names, "no class in second", "total", "hectares"])
    for i, name in enumerate(names):
        total = int(comparison.first_pixels[i])
        counts = [*comparison.matrix[i].tolist(), int(comparison.only_first[i]), total]
        writer.writerow([name, *counts, _hectares(total, context.area)])
    totals = comparison.second_pixels.tolist()
    writer.writerow(["no class in first", *comparison.only_second.tolist(), "", "", ""])
    writer.writerow(["total", *totals, "", "", ""])
    writer.writerow(["hectares", *(_hectares(n, context.area) for n in totals), "", "", ""])
    return buffer.getvalue()


def comparison_page(comparison: MapComparison, context: ComparisonContext) -> str:
    """Return the page: HTML 5 that needs nothing else, no script, no file, no network."""
    parts = (
        _header(comparison, context),
        _headline(comparison, context),
        _class_table(comparison, context),
        _changes(comparison, context),
        _matrix(comparison),
        _notes(comparison, context),
    )
    style = _STYLE.read_text(encoding="utf-8")
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="SpectraPrompt {escape(__version__)}">
<title>Comparison of two maps – {escape(context.first)}, {escape(context.second)}</title>
<style>
{style}</style>
</head>
<body>
<main>
{"".join(parts)}
<footer>Written by SpectraPrompt {escape(__version__)} on
{context.created.strftime("%Y-%m-%d %H:%M")}. The matrix, for programs and spreadsheets, is in the
.transitions.csv file of the same name.</footer>
</main>
</body>
</html>
"""


def _header(comparison: MapComparison, context: ComparisonContext) -> str:
    changes = comparison.changes()
    lead = "The maps give every pixel the same class."
    if changes:
        row, col = changes[0]
        lead = (
            f"{comparison.compared - comparison.same:,} of {comparison.compared:,} pixels have "
            f"another class on the second map, most often <b>{_name(comparison, col)}</b> instead "
            f"of <b>{_name(comparison, row)}</b>."
        )
    return f"""<header>
<div>
<h1>Comparison of two maps</h1>
<p class="soft">First: {escape(context.first)}<br>Second: {escape(context.second)}</p>
<p class="lead">{lead}</p>
</div>
</header>
"""


def _headline(comparison: MapComparison, context: ComparisonContext) -> str:
    changed = comparison.compared - comparison.same
    tiles = (
        ("Agreement", _percent(comparison.agreement), "of the pixels that both maps classify"),
        ("Compared", f"{comparison.compared:,}", _under(comparison.compared, context, "pixels")),
        ("Same class", f"{comparison.same:,}", _under(comparison.same, context, "pixels")),
        ("Another class", f"{changed:,}", _under(changed, context, "pixels")),
    )
    items = "".join(
        f'<div><dt>{name}</dt><dd>{value}</dd><dd class="under">{below}</dd></div>\n'
        for name, value, below in tiles
    )
    return f'<dl class="headline">\n{items}</dl>\n'


def _class_table(comparison: MapComparison, context: ComparisonContext) -> str:
    rows = []
    for i in range(len(comparison.classes)):
        first, second = int(comparison.first_pixels[i]), int(comparison.second_pixels[i])
        rows.append(
            f"<tr>{_heading(comparison, i)}{_amounts(first, context)}{_amounts(second, context)}"
            f"<td>{_signed(second - first)}</td>"
            f"<td>{_relative(first, second)}</td></tr>\n"
        )
    span = 2 if context.area is not None else 1
    kinds = '<th scope="col">Pixels</th>' + ('<th scope="col">Area</th>' if span == 2 else "")
    return f"""<section aria-labelledby="classes">
<h2 id="classes">Each class on both maps</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="classes">
<table>
<thead>
<tr><td></td><th scope="colgroup" colspan="{span}">First map</th>
<th scope="colgroup" colspan="{span}">Second map</th>
<th scope="colgroup" colspan="2">Difference</th></tr>
<tr><th scope="col">Class</th>{kinds}{kinds}<th scope="col">Pixels</th><th scope="col">Share</th>
</tr>
</thead>
<tbody>
{"".join(rows)}</tbody>
</table>
</div>
</section>
"""


def _changes(comparison: MapComparison, context: ComparisonContext) -> str:
    rows = []
    for row, col in comparison.changes()[:_MOST_CHANGES]:
        count = int(comparison.matrix[row, col])
        rows.append(
            f"<tr>{_heading(comparison, row)}"
            f'<td style="text-align:left">{_swatch(comparison, col)}{_name(comparison, col)}</td>'
            f"{_amounts(count, context)}"
            f"<td>{_percent(count / int(comparison.matrix[row].sum()))}</td></tr>\n"
        )
    if not rows:
        return ""
    area = '<th scope="col">Area</th>' if context.area is not None else ""
    return f"""<section aria-labelledby="changes">
<h2 id="changes">Largest differences</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="changes">
<table>
<thead><tr><th scope="col">First map</th><th scope="col" style="text-align:left">Second map</th>
<th scope="col">Pixels</th>{area}<th scope="col">Share of the first map’s class</th></tr></thead>
<tbody>
{"".join(rows)}</tbody>
</table>
</div>
</section>
"""


def _matrix(comparison: MapComparison) -> str:
    size = len(comparison.classes)
    turned = " turned" if size >= _TURNED_FROM else ""
    density = " many" if size >= _MANY_FROM else " dense" if size >= _DENSE_FROM else ""
    heads = "".join(
        f'<th scope="col" class="{turned.strip()}"><span>{escape(c.name)}</span></th>'
        for c in comparison.classes
    )
    heads += f'<th scope="col" class="sum{turned}"><span>Total</span></th>'
    rows = []
    for i in range(size):
        cells = "".join(_cell(comparison, i, j) for j in range(size))
        total = int(comparison.matrix[i].sum())
        rows.append(
            f'<tr>{_heading(comparison, i)}{cells}<td class="sum total">{total:,}</td></tr>\n'
        )
    totals = "".join(f'<td class="total">{int(n):,}</td>' for n in comparison.matrix.sum(axis=0))
    return f"""<section class="whole{density}" aria-labelledby="matrix">
<h2 id="matrix">Transition matrix</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="matrix">
<table class="matrix{density}">
<caption>Pixels, by their class on the first map (row) and on the second (column)</caption>
<thead>
<tr><td></td><th class="axis" scope="colgroup" colspan="{size}">Second map</th><td></td></tr>
<tr><th class="axis" scope="col">First map</th>{heads}</tr>
</thead>
<tbody>
{"".join(rows)}</tbody>
<tfoot>
<tr><th scope="row">Total</th>{totals}<td class="sum total">{comparison.compared:,}</td></tr>
</tfoot>
</table>
</div>
<p class="key"><span><i style="--tone:var(--good)"></i>the same class</span>
<span><i style="--tone:var(--bad)"></i>another class</span>
<span>The stronger the shade, the larger the share of its row.</span></p>
</section>
"""


def _cell(comparison: MapComparison, row: int, col: int) -> str:
    count = int(comparison.matrix[row, col])
    if not count:
        return '<td class="none">0</td>'
    share = count / int(comparison.matrix[row].sum())
    # The root lets small shares show.
    strength = 0.06 + 0.64 * math.sqrt(share)
    kind = "right" if row == col else "wrong"
    return f'<td class="heat {kind}" style="--a:{strength:.2f}">{count:,}</td>'


def _notes(comparison: MapComparison, context: ComparisonContext) -> str:
    points = [
        "Classes are matched by name, whatever their numbers and colours. A difference between two "
        "maps is no change on the ground: either map may be wrong."
    ]
    for count, one, other in (
        (int(comparison.only_first.sum()), "first", "second"),
        (int(comparison.only_second.sum()), "second", "first"),
    ):
        if count:
            points.append(
                f"{count:,} pixel{' has' if count == 1 else 's have'} a class on the {one} map and "
                f"none on the {other}; the table of classes counts them, the matrix does not."
            )
    first_only = np.flatnonzero((comparison.second_pixels == 0) & (comparison.first_pixels > 0))
    second_only = np.flatnonzero((comparison.first_pixels == 0) & (comparison.second_pixels > 0))
    for found, which in ((first_only, "first"), (second_only, "second")):
        if found.size:
            names = ", ".join(_name(comparison, int(i)) for i in found)
            points.append(f"Only on the {which} map: {names}.")
    if context.area is None:
        points.append(
            "No areas are given: the maps have no place on earth, or their pixels do not cover "
            "equal areas, as in degrees over many latitudes. Reproject them to an equal-area or "
            "UTM coordinate reference system to get areas."
        )
    elif context.area.kind == GROUND:
        points.append(
            "Areas are measured on the WGS 84 ellipsoid, with the mean size of a pixel, "
            f"{context.area.square_metres:,.1f} m²; the coordinate reference system does not keep "
            "areas."
        )
    listed = "".join(f"<li>{point}</li>\n" for point in points)
    return f"""<section aria-labelledby="notes">
<h2 id="notes">How to read this</h2>
<ul>
{listed}</ul>
</section>
"""


def _amounts(count: int, context: ComparisonContext) -> str:
    cells = f"<td>{count:,}</td>"
    if context.area is not None:
        cells += f"<td>{area_in_words(count * context.area.square_metres)}</td>"
    return cells


def _under(count: int, context: ComparisonContext, otherwise: str) -> str:
    if context.area is None:
        return otherwise
    return f"pixels, {area_in_words(count * context.area.square_metres)}"


def _hectares(count: int, area: Optional[PixelArea]) -> str:
    return "" if area is None else f"{count * area.square_metres / _HA:.4f}"


def _signed(difference: int) -> str:
    return f"{difference:+,}".replace("-", "−") if difference else "0"


def _relative(first: int, second: int) -> str:
    if not first:
        return '<span class="soft">new</span>' if second else '<span class="soft">–</span>'
    return f"{100 * (second - first) / first:+.1f}\u00a0%".replace("-", "−")


def _heading(comparison: MapComparison, index: int) -> str:
    return f'<th scope="row">{_swatch(comparison, index)}{_name(comparison, index)}</th>'


def _swatch(comparison: MapComparison, index: int) -> str:
    return f'<i class="swatch" style="--c:{comparison.classes[index].colour}"></i>'


def _name(comparison: MapComparison, index: int) -> str:
    return escape(comparison.classes[index].name)


def _percent(share: float) -> str:
    """Return a share in per cent; only what is whole reads 100, only what is nothing reads 0."""
    if 0 < share < 0.0005:
        return "&lt;0.1\u00a0%"
    if 0.9995 <= share < 1:
        return "&gt;99.9\u00a0%"
    return f"{100 * share:.1f}\u00a0%"
