"""The confusion matrix and what follows from it for each class, as sections of an HTML page."""

from __future__ import annotations

import math
from html import escape

from .accuracy import Assessment
from .report_format import bare_percent, barred, class_heading, percent

REFERENCE_AND_MAP = (
    "Reference pixels, by their class in the reference (row) and on the map (column)"
)

_TURNED_FROM = 6
_DENSE_FROM = 12
_MANY_FROM = 25


def class_table_section(a: Assessment, name: str = "classes") -> str:
    """Return the accuracy of each class as a section of a page.

    Parameters
    ----------
    a : Assessment
    name : str
        Of the section, once on its page.
    """
    rows = "".join(
        f"<tr>{class_heading(c)}<td>{int(a.reference_counts[i]):,}</td>"
        f"<td>{int(a.map_counts[i]):,}</td><td>{percent(a.producers[i])}</td>"
        f"<td>{percent(a.users[i])}</td><td>{barred(a.f1[i])}</td></tr>\n"
        for i, c in enumerate(a.classes)
    )
    return f"""<section aria-labelledby="{name}">
<h2 id="{name}">Accuracy of each class</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="{name}">
<table>
<thead><tr><th scope="col">Class</th><th scope="col">Reference pixels</th>
<th scope="col">Mapped pixels</th><th scope="col">Producer’s accuracy</th>
<th scope="col">User’s accuracy</th><th scope="col">F1</th></tr></thead>
<tbody>
{rows}</tbody>
</table>
</div>
</section>
"""


def matrix_section(a: Assessment, told: str = REFERENCE_AND_MAP) -> str:
    """Return the confusion matrix as a section of a page.

    Parameters
    ----------
    a : Assessment
    told : str
        What its rows and columns are.
    """
    size = len(a.classes)
    unclassified = bool(a.unclassified.any())
    turned = size >= _TURNED_FROM
    columns = [(escape(c.name), "") for c in a.classes]
    columns += [("Unclassified", "sum")] if unclassified else []
    columns += [("Total", "sum")]
    # Shares of a stratified sample's counts say nothing of the map.
    weighted = a.estimates is not None
    columns += [] if weighted else [("Producer’s accuracy, %", "")]
    heads = "".join(
        f'<th scope="col" class="{kind}{" turned" if turned else ""}"><span>{name}</span></th>'
        for name, kind in columns
    )
    rows = []
    for i, c in enumerate(a.classes):
        cells = "".join(_cell(a, i, j) for j in range(size))
        if unclassified:
            cells += _count(int(a.unclassified[i]), "sum")
        cells += f'<td class="sum total">{int(a.reference_counts[i]):,}</td>'
        if not weighted:
            cells += f'<td class="soft">{bare_percent(a.producers[i])}</td>'
        rows.append(f"<tr>{class_heading(c)}{cells}</tr>\n")
    totals = "".join(f'<td class="total">{int(n):,}</td>' for n in a.map_counts)
    users = "".join(f"<td>{bare_percent(value)}</td>" for value in a.users)
    if unclassified:
        totals += f'<td class="sum total">{int(a.unclassified.sum()):,}</td>'
        users += '<td class="sum"></td>'
    wide = 2 + unclassified - weighted
    foot = (
        f'<tr><th scope="row">Total</th>{totals}<td class="sum total">{a.n:,}</td>'
        f"{'' if weighted else '<td></td>'}</tr>"
    )
    if not weighted:
        foot += (
            f'<tr><th scope="row">User’s accuracy, %</th>{users}<td class="sum"></td><td></td></tr>'
        )
    title = "Confusion matrix" + (" of the sample" if weighted else "")
    density = " many" if size >= _MANY_FROM else " dense" if size >= _DENSE_FROM else ""
    return f"""<section class="whole{density}" aria-labelledby="matrix">
<h2 id="matrix">{title}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="matrix">
<table class="matrix{density}">
<caption>{told}</caption>
<thead>
<tr><td></td><th class="axis" scope="colgroup" colspan="{size}">Map</th>
<td colspan="{wide}"></td></tr>
<tr><th class="axis" scope="col">Reference</th>{heads}</tr>
</thead>
<tbody>
{"".join(rows)}</tbody>
<tfoot>
{foot}
</tfoot>
</table>
</div>
<p class="key"><span><i style="--tone:var(--good)"></i>mapped right</span>
<span><i style="--tone:var(--bad)"></i>mapped as another class</span>
<span>The stronger the shade, the larger the share of its row.</span></p>
</section>
"""


def _cell(a: Assessment, row: int, col: int) -> str:
    count = int(a.matrix[row, col])
    if not count:
        return _count(0)
    share = count / int(a.reference_counts[row])
    # The root lets small shares, which errors are, show.
    strength = 0.06 + 0.64 * math.sqrt(share)
    kind = "right" if row == col else "wrong"
    title = (
        f"{count:,} of {int(a.reference_counts[row]):,} pixels of {escape(a.classes[row].name)} "
        f"mapped as {escape(a.classes[col].name)} ({percent(share)})"
    )
    return f'<td class="heat {kind}" style="--a:{strength:.2f}" title="{title}">{count:,}</td>'


def _count(count: int, *classes: str) -> str:
    names = [*classes, *([] if count else ["none"])]
    attribute = f' class="{" ".join(names)}"' if names else ""
    return f"<td{attribute}>{count:,}</td>"
