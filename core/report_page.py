"""The accuracy report as one HTML page that needs nothing else: no script, no file, no network."""

from __future__ import annotations

import base64
import math
from html import escape
from pathlib import Path

import numpy as np

from .. import __version__
from .accuracy import Assessment
from .report_context import Facts, ReportContext
from .report_estimates import estimate_cautions, estimates_section, largest_confusions
from .report_format import (
    NO_VALUE,
    class_heading,
    counted_pixels,
    listed_names,
    percent,
    swatch,
)
from .report_matrix import class_table_section, matrix_section

_STYLE = Path(__file__).resolve().parent.parent / "resources" / "report.css"
_MOST_CONFUSIONS = 5


def report_page(assessment: Assessment, context: ReportContext) -> str:
    """Return the page.

    Parameters
    ----------
    assessment : Assessment
    context : ReportContext

    Returns
    -------
    str
        HTML 5, in UTF-8.
    """
    parts = [
        _header(assessment, context),
        _headline(assessment),
        _caution(assessment, context),
        estimates_section(assessment) or class_table_section(assessment),
        matrix_section(assessment),
        _confusions(assessment),
        _left_out(assessment, context),
        _sources(assessment, context),
        _terms(assessment),
    ]
    style = _STYLE.read_text(encoding="utf-8")
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    written = context.created.strftime("%Y-%m-%d %H:%M")
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="SpectraPrompt {escape(__version__)}">
<title>{escape(context.title)} – {escape(context.classes)}</title>
<style>
{style}</style>
</head>
<body>
<main>
{"".join(part for part in parts if part)}
<footer>Written by SpectraPrompt {escape(__version__)} on {written}. The same figures, for programs
and spreadsheets, are in the .json and .csv files of the same name.</footer>
</main>
</body>
</html>
"""


def _header(a: Assessment, context: ReportContext) -> str:
    right = int(np.trace(a.matrix))
    lead = f"The map agrees with the reference at {right:,} of {a.n:,} pixels."
    f1 = a.f1
    if a.estimates is not None:
        overall = a.estimates.overall
        f1 = np.array([estimate.value for estimate in a.estimates.f1])
        lead = (
            f"About {percent(overall.value)} of the map is right, judged by {a.n:,} pixels of it."
        )
    if len(a.classes) > 1:
        assessable = np.flatnonzero(a.reference_counts > 0)
        weakest = assessable[np.argmin(f1[assessable])]
        if f1[weakest] < 1:
            lead += (
                f" Its weakest class is <b>{escape(a.classes[weakest].name)}</b>, with an F1 of "
                f"{percent(f1[weakest])}."
            )
    picture = ""
    if context.thumbnail_png is not None:
        data = base64.b64encode(context.thumbnail_png).decode("ascii")
        picture = (
            f'<figure><img src="data:image/png;base64,{data}" '
            f'alt="Map of the classes of {escape(context.classes)}">'
            f"<figcaption>{escape(context.classes)}</figcaption></figure>"
        )
    return f"""<header>
<div>
<h1>{escape(context.title)}</h1>
<p class="soft">{escape(context.classes)}, compared with {escape(context.reference)}</p>
<p class="lead">{lead}</p>
</div>
{picture}
</header>
"""


def _headline(a: Assessment) -> str:
    kappa = NO_VALUE if a.kappa is None else f"{a.kappa:.3f}".replace("-", "−")
    compared = ("Pixels compared", f"{a.n:,}", _of_classes(a))
    f1_mean = "mean of the classes"
    if a.estimates is not None:
        overall = a.estimates.overall
        under = "standard error unknown"
        if not math.isnan(overall.standard_error):
            under = _interval(overall.low, overall.high, overall.standard_error)
        tiles = [
            ("Overall accuracy of the map", percent(overall.value), under),
            ("Mean F1 of the map", percent(a.estimates.macro_f1), f1_mean),
            ("Right in the sample", percent(a.overall), "not weighted by area"),
            compared,
        ]
    else:
        under = "of the reference pixels compared"
        if a.interval is not None:
            under = _interval(a.interval.low, a.interval.high, a.interval.standard_error)
        tiles = [
            ("Overall accuracy", percent(a.overall), under),
            ("Average accuracy", percent(a.average), "mean of the producer’s accuracies"),
            ("Mean F1", percent(a.macro_f1), f1_mean),
            ("Cohen’s kappa", kappa, "0 is chance, 1 full agreement"),
            compared,
        ]
    items = "".join(
        f'<div><dt>{name}</dt><dd>{value}</dd><dd class="under">{below}</dd></div>\n'
        for name, value, below in tiles
    )
    return f'<dl class="headline">\n{items}</dl>\n'


def _interval(low: float, high: float, error: float) -> str:
    return f"95 % interval {percent(low)} to {percent(high)}, standard error {percent(error, 2)}"


def _of_classes(a: Assessment) -> str:
    count = int((a.reference_counts > 0).sum())
    return f"of {count} class{'' if count == 1 else 'es'}"


def _caution(a: Assessment, context: ReportContext) -> str:
    points = []
    if a.touching is not None:
        share = percent(a.touching / a.n)
        points.append(
            f"{a.touching:,} of the {a.n:,} pixels compared ({share}) touch a pixel that was left "
            "out because the model may have learnt from it. Neighbouring pixels resemble each "
            "other, so a map is easily right there."
        )
    else:
        points.append(
            "No pixels were left out. If the model was trained on any of these pixels, the figures "
            "flatter it."
        )
    points.append(
        "When training and reference pixels are split at random within the same fields, even a "
        "classifier that knows nothing but position scores high. Judge a map by a reference that "
        "lies apart from the training areas."
    )
    points += estimate_cautions(a)
    if a.interval is None and a.estimates is None:
        points.append(
            "No confidence interval is given, and no class area estimated: that needs a reference "
            "drawn from the map as a probability sample, and this one was not declared as such. "
            "The figures describe these pixels; they do not estimate the accuracy of the whole map."
        )
    elif a.interval is not None:
        points.append(
            "The interval holds if, as declared, the reference is a simple random sample of the "
            "map’s pixels; it covers the chance of the draw, not errors in the reference."
        )
    notes = "".join(f"<li>{escape(note)}</li>\n" for note in context.notes)
    listed = "".join(f"<li>{point}</li>\n" for point in points)
    return f"""<section class="caution" aria-labelledby="caution">
<h2 id="caution">How far to trust these figures</h2>
<ul>
{notes}{listed}</ul>
</section>
"""


def _confusions(a: Assessment) -> str:
    rows = []
    for row, col, size in largest_confusions(a, _MOST_CONFUSIONS):
        if a.estimates is None:
            cell, whole = f"{size:,.0f}", float(a.reference_counts[row])
        else:
            cell, whole = percent(size, 2), a.estimates.areas[row].value
        rows.append(
            f"<tr>{class_heading(a.classes[row])}"
            f'<td style="text-align:left">{swatch(a.classes[col])}'
            f"{escape(a.classes[col].name)}</td><td>{cell}</td>"
            f"<td>{percent(size / whole)}</td></tr>\n"
        )
    if not rows:
        return ""
    measure = "Pixels" if a.estimates is None else "Share of the map"
    return f"""<section aria-labelledby="confusions">
<h2 id="confusions">Largest confusions</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="confusions">
<table>
<thead><tr><th scope="col">Reference</th><th scope="col" style="text-align:left">Mapped as</th>
<th scope="col">{measure}</th><th scope="col">Share of the class</th></tr></thead>
<tbody>
{"".join(rows)}</tbody>
</table>
</div>
</section>
"""


def _left_out(a: Assessment, context: ReportContext) -> str:
    points = []
    if a.excluded:
        source = f" because they are in {escape(context.excluded)}" if context.excluded else ""
        points.append(f"{counted_pixels(a.excluded)} of the reference were left out{source}.")
    unclassified = int(a.unclassified.sum())
    if unclassified:
        points.append(
            f"{counted_pixels(unclassified)} of the reference are unclassified on the map. They "
            "count as errors of omission: in overall accuracy, kappa and producer’s accuracy, but "
            "not in user’s accuracy."
        )
    unknown = [c.name for c in a.classes if c.id is None]
    if unknown:
        points.append(
            "The map does not know these classes of the reference, so that each of their pixels is "
            f"an error: {listed_names(unknown)}."
        )
    if a.absent:
        points.append(
            "Nothing is known of what the map misses of these classes, which the reference does "
            f"not hold: {listed_names(c.name for c in a.absent)}."
        )
    if not points:
        return ""
    listed = "".join(f"<li>{point}</li>\n" for point in points)
    return f"""<section aria-labelledby="left-out">
<h2 id="left-out">What was left out, or could not be judged</h2>
<ul>
{listed}</ul>
</section>
"""


def _sources(a: Assessment, context: ReportContext) -> str:
    reference: Facts = (
        ("Source", context.reference),
        *((("Left out", context.excluded),) if context.excluded else ()),
        ("Matched by", f"class {a.matched_by}"),
        (
            "Sample",
            "stratified random"
            if a.estimates is not None
            else "not declared"
            if a.interval is None
            else a.interval.sample.replace("-", " "),
        ),
        *context.reference_facts,
    )
    groups = (
        ("Map", (("File", context.classes), *context.map_facts)),
        ("Model", context.model_facts),
        ("Reference", reference),
    )
    shown = "".join(
        f"<div><h3>{title}</h3>\n{_facts(facts)}</div>\n" for title, facts in groups if facts
    )
    return f"""<section aria-labelledby="sources">
<h2 id="sources">Where it comes from</h2>
<div class="sources">
{shown}</div>
</section>
"""


def _facts(facts: Facts) -> str:
    items = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>\n" for name, text in facts)
    return f'<dl class="facts">\n{items}</dl>\n'


def _terms(a: Assessment) -> str:
    terms = [
        ("Overall accuracy", "Share of the reference pixels whose class the map has right."),
        (
            "Producer’s accuracy (recall)",
            "Of the reference pixels of a class, the share that the map shows as it. What is "
            "missing to 100 % are omissions.",
        ),
        (
            "User’s accuracy (precision)",
            "Of the reference pixels that the map shows as a class, the share that are it. What is "
            "missing to 100 % are commissions.",
        ),
        ("F1", "Harmonic mean of producer’s and user’s accuracy."),
        (
            "Mean F1 (macro F1)",
            "Mean F1 of the classes in the reference; each class counts the same, however rare.",
        ),
    ]
    if a.estimates is not None:
        terms[0] = ("Overall accuracy", "Share of the map’s area whose class the map has right.")
        terms += [
            (
                "Estimated area",
                "Area that the class really has, after the reference: the mapped area less what is "
                "mapped as it by mistake, and more by what the map misses of it.",
            ),
            (
                "Standard error, 95 % interval",
                "How far estimates from other samples drawn in the same way would lie apart. Ratio "
                "estimators for stratified random sampling (Stehman 2014; Olofsson et al. 2014), "
                "with the finite population correction.",
            ),
        ]
    else:
        terms += [
            (
                "Average accuracy",
                "Mean producer’s accuracy of the classes in the reference; each class counts the "
                "same, however rare.",
            ),
            (
                "Cohen’s kappa",
                "Agreement beyond what map and reference would reach by chance with the same "
                "totals per class.",
            ),
        ]
    if a.interval is not None:
        terms.append(
            (
                "95 % interval",
                "Wilson’s interval for overall accuracy under simple random sampling.",
            )
        )
    listed = "".join(f"<dt>{name}</dt><dd>{text}</dd>\n" for name, text in terms)
    return f"""<section aria-labelledby="terms">
<h2 id="terms">What the terms mean</h2>
<dl class="terms">
{listed}</dl>
</section>
"""
