"""Writes an accuracy report: a page to read, and the same figures as JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
import math
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from .. import __version__
from .accuracy import Assessment
from .area_estimates import Estimate
from .errors import OutputError
from .output_files import StagedFiles, StrPath, check_output, write_error
from .report_context import ReportContext
from .report_page import report_page
from .text import worded

FORMAT_VERSION = 1
"""Version of the JSON file's layout."""

_FORMAT = "spectraprompt-accuracy"
_CORNER = "reference \\ map"
_JSON, _CSV = ".json", ".csv"


@dataclass(frozen=True)
class ReportFiles:
    """The files of a report."""

    html: Path
    json: Path
    csv: Path


def check_report(path: StrPath, inputs: Iterable[StrPath] = ()) -> Path:
    """Check, before any work, that a report can be written; return its absolute path.

    The JSON and the CSV file replace those of an older report only: under the stem of the report
    may also lie a prompt set or a spectrum.

    Parameters
    ----------
    path : str or path
        The ``.html`` or ``.htm`` file.
    inputs : iterable of str or path
        What the run reads.

    Raises
    ------
    OutputError
        ``output.not-a-report``; as `output_files.check_output`.
    """
    target = check_output(path, inputs, (".html", ".htm"), also=(_JSON, _CSV))
    for suffix, is_ours in ((_JSON, _is_report_json), (_CSV, _is_report_csv)):
        beside = check_output(target.with_suffix(suffix))
        if beside.exists() and not is_ours(beside):
            raise OutputError(
                "not-a-report",
                worded(
                    "{beside} is no file of an accuracy report, but writing {path} would "
                    "replace it; give the report another name.",
                    beside=beside,
                    path=target.name,
                ),
            )
    return target


def _is_report_json(path: Path) -> bool:
    try:
        body = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(body, dict) and body.get("format") == _FORMAT


def _is_report_csv(path: Path) -> bool:
    begin = _CORNER.encode("utf-8-sig")
    try:
        with path.open("rb") as stream:
            return stream.read(len(begin)) == begin
    except OSError:
        return False


def write_report(
    path: Union[str, os.PathLike[str]], assessment: Assessment, context: ReportContext
) -> ReportFiles:
    """Write the report as HTML, and beside it, under the same stem, as JSON and CSV.

    All three replace older ones together, at the end.

    Parameters
    ----------
    path : str or path-like
        The ``.html`` or ``.htm`` file.
    assessment : Assessment
    context : ReportContext

    Returns
    -------
    ReportFiles
        Absolute paths.

    Raises
    ------
    OutputError
        As `check_report` and `output_files.StagedFiles.commit`.
    """
    staged = StagedFiles(check_report(path))
    contents = (
        (staged.temporary, report_page(assessment, context).encode("utf-8")),
        (staged.sidecar(_JSON), report_json(assessment, context).encode("utf-8")),
        # Spreadsheets take a CSV for UTF-8 only when it begins with a byte order mark.
        (staged.sidecar(_CSV), report_csv(assessment).encode("utf-8-sig")),
    )
    try:
        for temporary, content in contents:
            temporary.write_bytes(content)
    except OSError as problem:
        staged.discard()
        raise write_error(staged.target, problem.strerror or str(problem)) from None
    html = staged.commit((_JSON, _CSV))
    return ReportFiles(html, staged.final(_JSON), staged.final(_CSV))


def report_json(assessment: Assessment, context: ReportContext) -> str:
    """Return the figures as JSON text; what is undefined is ``null``."""
    a = assessment
    classes = [
        {
            "id": c.id,
            "name": c.name,
            "colour": c.colour,
            "reference_pixels": int(a.reference_counts[i]),
            "map_pixels": int(a.map_counts[i]),
            "unclassified_pixels": int(a.unclassified[i]),
            "producers_accuracy": _defined(a.producers[i]),
            "users_accuracy": _defined(a.users[i]),
            "f1": _defined(a.f1[i]),
        }
        for i, c in enumerate(a.classes)
    ]
    interval: Optional[dict[str, Any]] = None
    if a.interval is not None:
        interval = {
            "sample": a.interval.sample,
            "standard_error": _defined(a.interval.standard_error),
            "confidence": 0.95,
            "low": a.interval.low,
            "high": a.interval.high,
        }
    body = {
        "format": _FORMAT,
        "format_version": FORMAT_VERSION,
        "software": f"SpectraPrompt {__version__}",
        "created": context.created.isoformat(timespec="seconds"),
        "title": context.title,
        "map": {"source": context.classes, **dict(context.map_facts)},
        "model": dict(context.model_facts),
        "reference": {"source": context.reference, **dict(context.reference_facts)},
        "excluded": context.excluded,
        "pixels": a.n,
        "excluded_pixels": a.excluded,
        "touching_pixels": a.touching,
        "unclassified_pixels": int(a.unclassified.sum()),
        "matched_by": a.matched_by,
        "overall_accuracy": _defined(a.overall),
        "average_accuracy": _defined(a.average),
        "macro_f1": _defined(a.macro_f1),
        "kappa": a.kappa,
        "interval": interval,
        "estimates": _estimates(a),
        "classes": classes,
        "matrix": {"rows": "reference", "columns": "map", "counts": a.matrix.tolist()},
        "absent": [{"id": c.id, "name": c.name} for c in a.absent],
        "notes": list(context.notes),
    }
    return json.dumps(body, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def _estimates(a: Assessment) -> Optional[dict[str, Any]]:
    """Return what a stratified sample says of the whole map."""
    if a.estimates is None or a.strata is None:
        return None
    e, area = a.estimates, a.strata.pixel_area_m2
    return {
        "sample": "stratified",
        "confidence": 0.95,
        "strata_source": a.strata.source,
        "strata": [
            {"id": s.id, "name": s.name, "pixels": s.pixels, "sampled": s.sampled} for s in e.strata
        ],
        "pixels": e.pixels,
        "pixel_area_m2": area,
        "overall_accuracy": _estimate(e.overall),
        "macro_f1": _defined(e.macro_f1),
        "classes": [
            {
                "id": c.id,
                "name": c.name,
                "users_accuracy": _estimate(e.users[i]),
                "producers_accuracy": _estimate(e.producers[i]),
                "f1": _estimate(e.f1[i]),
                "mapped_share": _estimate(e.mapped[i]),
                "area_share": _estimate(e.areas[i]),
                "area_ha": None if not area else _scaled(e.areas[i], e.pixels * area / 1e4),
            }
            for i, c in enumerate(a.classes)
        ],
        "shares": {
            "rows": "reference",
            "columns": "map",
            "of_area": e.proportions.tolist(),
            "unclassified": e.unclassified.tolist(),
        },
    }


def _estimate(estimate: Estimate) -> dict[str, Optional[float]]:
    return _scaled(estimate, 1.0)


def _scaled(estimate: Estimate, by: float) -> dict[str, Optional[float]]:
    return {
        "value": _defined(estimate.value * by),
        "standard_error": _defined(estimate.standard_error * by),
        "low": _defined(estimate.low * by),
        "high": _defined(estimate.high * by),
    }


def report_csv(assessment: Assessment) -> str:
    """Return the confusion matrix as CSV text: rows reference, columns map, totals and accuracies.

    Shares are 0 to 1; what is undefined is empty. For a stratified sample, a table of estimates for
    the whole map follows after an empty line.
    """
    a = assessment
    names = [c.name for c in a.classes]
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow([_CORNER, *names, "unclassified", "total", "producer's accuracy", "F1"])
    for i, name in enumerate(names):
        counts = [*a.matrix[i].tolist(), int(a.unclassified[i]), int(a.reference_counts[i])]
        writer.writerow([name, *counts, _cell(a.producers[i]), _cell(a.f1[i])])
    writer.writerow(["total", *a.map_counts.tolist(), int(a.unclassified.sum()), a.n, "", ""])
    writer.writerow(["user's accuracy", *map(_cell, a.users), "", _cell(a.overall), "", ""])
    blanks = [""] * (len(names) + 2)
    writer.writerow(["mean", *blanks, _cell(a.average), _cell(a.macro_f1)])
    _write_estimates(writer, a)
    return buffer.getvalue()


def _write_estimates(writer: Any, a: Assessment) -> None:
    """Add the estimates for the whole map: a row for each measure of each class."""
    if a.estimates is None or a.strata is None:
        return
    e, area = a.estimates, a.strata.pixel_area_m2
    writer.writerow([])
    writer.writerow(
        ["class", "estimate of the whole map", "value", "standard error", "low", "high"]
    )
    writer.writerow(["", "overall accuracy", *_cells(e.overall)])
    for i, c in enumerate(a.classes):
        for name, estimates in (
            ("user's accuracy", e.users),
            ("producer's accuracy", e.producers),
            ("F1", e.f1),
            ("mapped share of area", e.mapped),
            ("share of area", e.areas),
        ):
            writer.writerow([c.name, name, *_cells(estimates[i])])
        if area:
            writer.writerow([c.name, "area in ha", *_cells(e.areas[i], e.pixels * area / 1e4)])


def _cells(estimate: Estimate, by: float = 1.0) -> list[str]:
    values = (estimate.value, estimate.standard_error, estimate.low, estimate.high)
    return [_cell(value * by) for value in values]


def _defined(value: float) -> Optional[float]:
    return None if math.isnan(value) else float(value)


def _cell(value: float) -> str:
    return "" if math.isnan(value) else f"{value:.6f}"
