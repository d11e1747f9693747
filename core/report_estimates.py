"""The part of the accuracy report that tells what a stratified sample says of the whole map."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import Optional

import numpy as np

from .accuracy import AssessedClass, Assessment, SampleStrata
from .area_estimates import AreaEstimates, Estimate
from .report_format import (
    NO_VALUE,
    bare_percent,
    class_heading,
    listed_names,
    percent,
)

FEW_POINTS = 25
"""Points of a stratum below which its intervals are called rough."""

_LABEL, _WIDTH, _ROW, _RIGHT = 190, 760, 30, 24
_TICKS = 5


def estimates_section(a: Assessment) -> str:
    """Return the section of a report on a stratified sample; empty for others."""
    if a.estimates is None or a.strata is None:
        return ""
    e = a.estimates
    areas = _Areas(e, a.strata)
    unit = areas.unit
    rows = "".join(
        f"<tr>{class_heading(c)}<td>{_share(e.users[i])}</td><td>{_share(e.producers[i])}</td>"
        f"<td>{_share(e.f1[i])}</td><td>{areas.text(e.mapped[i], True)}</td>"
        f"<td>{areas.text(e.areas[i])}</td><td>{_share(e.areas[i], 2)}</td></tr>\n"
        for i, c in enumerate(a.classes)
    )
    return f"""<section class="whole" aria-labelledby="estimates">
<h2 id="estimates">Estimates for the whole map</h2>
<p>Each of the {a.n:,} pixels compared counts for those of its stratum that it stands for, so that
the figures hold for all {e.pixels:,} pixels of the map that the sample was drawn from. After ± is
half of the 95 % interval: 1.96 standard errors.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="estimates">
<table>
<thead><tr><th scope="col">Class</th><th scope="col">User’s accuracy</th>
<th scope="col">Producer’s accuracy</th><th scope="col">F1</th>
<th scope="col">Mapped area, {unit}</th><th scope="col">Estimated area, {unit}</th>
<th scope="col">Share of the map</th></tr></thead>
<tbody>
{rows}</tbody>
</table>
</div>
{_chart(a.classes, e, areas)}
</section>
{_shares(a, e)}
{_strata(a, e, a.strata)}
"""


def estimate_cautions(a: Assessment) -> list[str]:
    """Return what the reader of the estimates must know, in sentences of HTML."""
    if a.estimates is None or a.strata is None:
        return []
    e = a.estimates
    points = [
        "The estimates for the whole map hold if, as declared, the pixels compared were drawn at "
        "random, each on its own, from all pixels of their stratum. The intervals cover the chance "
        "of the draw, not errors in the reference."
    ]
    if e.single:
        points.append(
            "Standard errors are unknown, because these strata have one pixel only in the sample: "
            f"{listed_names(s.name for s in e.single)}. Add at least one more in each."
        )
    few = [f"{s.name} ({s.sampled})" for s in e.strata if 1 < s.sampled < min(FEW_POINTS, s.pixels)]
    if few:
        points.append(
            "Intervals that rest on few pixels are rough, and more often too narrow than too wide: "
            f"{listed_names(few)}."
        )
    certain = [
        (c.name, int(n))
        for c, user, n in zip(a.classes, e.users, a.map_counts)
        if user.value == 1 and n and user.standard_error == 0
    ]
    if certain:
        shown = "; ".join(f"{name}: up to about {_three_in(n)}" for name, n in certain)
        points.append(
            "Where every pixel was right, the interval has no width, which is no certainty: that "
            "much of what is mapped as the class may still be something else (3 in the number of "
            f"pixels): {escape(shown)}."
        )
    return points


class _Areas:
    """Writes shares of the map as areas: in hectares, or in pixels where their size is unknown."""

    def __init__(self, e: AreaEstimates, strata: SampleStrata) -> None:
        pixel = strata.pixel_area_m2
        self.unit = "ha" if pixel else "pixels"
        self.whole = e.pixels * pixel / 1e4 if pixel else float(e.pixels)
        self._digits = 0 if self.whole >= 1000 or not pixel else 1 if self.whole >= 100 else 2

    def text(self, estimate: Estimate, plain_if_known: bool = False) -> str:
        """Return an area as ``21,158 ± 6,158``, without an error where that is nothing."""
        text = f"{estimate.value * self.whole:,.{self._digits}f}"
        error = estimate.half_width * self.whole
        if math.isnan(error) or (plain_if_known and error < 10.0**-self._digits / 2):
            return text
        return f"{text} ± {error:,.{self._digits}f}"


def _three_in(n: int) -> str:
    return f"{min(300 / n, 100):.0f} %" if n < 300 else f"{300 / n:.1f} %"


def _share(estimate: Estimate, digits: int = 1) -> str:
    """Return an estimate as ``88.0 ± 7.4 %``."""
    if math.isnan(estimate.value):
        return NO_VALUE
    if math.isnan(estimate.half_width):
        return percent(estimate.value, digits)
    return f"{100 * estimate.value:.{digits}f} ± {100 * estimate.half_width:.{digits}f}\u00a0%"


def _chart(classes: Sequence[AssessedClass], e: AreaEstimates, areas: _Areas) -> str:
    """Return a picture of mapped and estimated areas with their intervals."""
    whole = areas.whole
    ends = [_known(x.high, x.value) for x in (*e.areas, *e.mapped)]
    step = _step(max(ends) * whole)
    most = step * math.ceil(max(ends) * whole / step) or step
    scale = (_WIDTH - _LABEL - _RIGHT) / most

    def at(share: float) -> str:
        return f"{_LABEL + share * whole * scale:.1f}"

    bottom = _ROW * len(classes) + 8
    parts = []
    for tick in range(round(most / step) + 1):
        x = f"{_LABEL + tick * step * scale:.1f}"
        parts.append(f'<line class="grid" x1="{x}" y1="4" x2="{x}" y2="{bottom}"/>')
        parts.append(
            f'<text class="tick" x="{x}" y="{bottom + 16}" text-anchor="middle">'
            f"{tick * step:,.{0 if step >= 1 else 2}f}</text>"
        )
    for i, (c, area, mapped) in enumerate(zip(classes, e.areas, e.mapped)):
        y = _ROW * i + _ROW // 2 + 4
        name = c.name if len(c.name) <= 26 else c.name[:25] + "…"
        parts.append(f'<text x="{_LABEL - 12}" y="{y + 5}" text-anchor="end">{escape(name)}</text>')
        if not math.isnan(area.half_width):
            left, right = at(area.low), at(area.high)
            parts.append(f'<line class="whisker" x1="{left}" y1="{y}" x2="{right}" y2="{y}"/>')
            for x in (left, right):
                parts.append(f'<line class="whisker" x1="{x}" y1="{y - 5}" x2="{x}" y2="{y + 5}"/>')
        x = at(mapped.value)
        parts.append(f'<line class="mapped" x1="{x}" y1="{y - 10}" x2="{x}" y2="{y + 10}"/>')
        parts.append(f'<circle class="estimate" cx="{at(area.value)}" cy="{y}" r="5"/>')
    return f"""<figure class="areas">
<svg viewBox="0 0 {_WIDTH} {bottom + 24}" role="img"
aria-label="Area of each class on the map and as estimated, with 95 % intervals">
{"".join(parts)}
</svg>
<figcaption>Area in {areas.unit}: <b class="estimate">●</b> estimated, with its 95 % interval;
<b class="mapped">|</b> mapped.</figcaption>
</figure>"""


def _step(most: float) -> float:
    """Return a round step between the ticks of an axis that goes up to `most`."""
    if not most > 0:
        return 1.0
    size = 10.0 ** math.floor(math.log10(most / _TICKS))
    return next(size * m for m in (1, 2, 5, 10) if most / (size * m) <= _TICKS)


def _known(value: float, other: float) -> float:
    return other if math.isnan(value) else value


def _shares(a: Assessment, e: AreaEstimates) -> str:
    """Return the matrix as shares of the map's area."""
    lost = bool(e.unclassified.any())
    heads = "".join(f'<th scope="col"><span>{escape(c.name)}</span></th>' for c in a.classes)
    if lost:
        heads += '<th scope="col" class="sum">Unclassified</th>'
    rows = ""
    for i, c in enumerate(a.classes):
        cells = "".join(_cell(share) for share in e.proportions[i])
        if lost:
            cells += _cell(float(e.unclassified[i]), "sum")
        total = f'<td class="sum total">{_plain(e.areas[i].value)}</td>'
        rows += f"<tr>{class_heading(c)}{cells}{total}</tr>\n"
    totals = "".join(f'<td class="total">{_plain(m.value)}</td>' for m in e.mapped)
    if lost:
        totals += f'<td class="sum total">{_plain(float(e.unclassified.sum()))}</td>'
    dense = " dense" if len(a.classes) >= 12 else ""
    return f"""<section class="whole" aria-labelledby="shares">
<h2 id="shares">Confusion matrix of the whole map</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="shares">
<table class="matrix{dense}">
<caption>Estimated shares of the map’s area in per cent, by class in the reference (row) and on the
map (column)</caption>
<thead><tr><th scope="col">Reference</th>{heads}<th scope="col" class="sum">Total</th></tr></thead>
<tbody>
{rows}</tbody>
<tfoot><tr><th scope="row">Total</th>{totals}<td class="sum total">100</td></tr></tfoot>
</table>
</div>
</section>
"""


def _cell(share: float, kind: str = "") -> str:
    names = " ".join(filter(None, (kind, "" if share else "none")))
    attribute = f' class="{names}"' if names else ""
    return f"<td{attribute}>{_plain(share)}</td>"


def _plain(share: float) -> str:
    return "0" if not share else f"{100 * share:.2f}"


def _strata(a: Assessment, e: AreaEstimates, strata: SampleStrata) -> str:
    """Return the table of strata."""
    colours = {c.id: c for c in a.classes if c.id is not None}
    rows = "".join(
        f"<tr>{class_heading(_class_of(s.name, colours.get(s.id)))}"
        f"<td>{s.pixels:,}</td><td>{bare_percent(s.pixels / e.pixels)}</td>"
        f"<td>{s.sampled:,}</td><td>{s.pixels / s.sampled:,.1f}</td></tr>\n"
        for s in e.strata
    )
    return f"""<section aria-labelledby="strata">
<h2 id="strata">The sample</h2>
<p>Strata: {escape(strata.source)}.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="strata">
<table>
<thead><tr><th scope="col">Stratum</th><th scope="col">Pixels of the map</th>
<th scope="col">Share, %</th><th scope="col">Pixels compared</th>
<th scope="col">Each stands for</th></tr></thead>
<tbody>
{rows}</tbody>
</table>
</div>
</section>
"""


def _class_of(name: str, c: Optional[AssessedClass]) -> AssessedClass:
    """Return the map's class with the name of a stratum; one without colour where it has none."""
    return c if c is not None and c.name == name else AssessedClass(None, name)


def largest_confusions(a: Assessment, most: int) -> Sequence[tuple[int, int, float]]:
    """Return the largest confusions: class in the reference, class on the map, and how large.

    For a stratified sample that is a share of the map's area, else a number of pixels.
    """
    wrong = (a.matrix if a.estimates is None else a.estimates.proportions).astype(float)
    np.fill_diagonal(wrong, 0)
    largest = np.argsort(-wrong, axis=None, kind="stable")[:most]
    places = zip(*(part.tolist() for part in np.unravel_index(largest, wrong.shape)))
    return [(row, col, float(wrong[row, col])) for row, col in places if wrong[row, col] > 0]
