"""All that is known of a model as one HTML page that needs nothing else, and as JSON beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Optional

from .. import __version__
from .model_facts import model_facts
from .output_files import StagedFiles, StrPath, check_output, write_error
from .validation_report import kept_aside, validation_sections

_STYLE = Path(__file__).resolve().parent.parent / "resources" / "report.css"
_SUFFIXES = (".html", ".htm")
_JSON = ".model.json"
"""A name that no prompt set or spectrum has: they may lie beside a model under its stem."""
_PLOT_WIDTH, _PLOT_HEIGHT = 560, 150
_GAP_NM = 60.0
"""Neighbouring bands farther apart than this leave a gap, which the picture of the bands shows."""


@dataclass(frozen=True)
class ModelPage:
    """What was written: absolute paths of the page and the JSON file, and the facts in them."""

    page: str
    json: str
    facts: dict[str, Any]


def write_model_page(model: StrPath, output: StrPath) -> ModelPage:
    """Write all that is known of a model as an HTML page, and as ``<stem>.model.json`` beside it.

    Parameters
    ----------
    model : str or path
        A bundle.
    output : str or path
        The page to write (``.html``).

    Raises
    ------
    BundleError
        As `model_facts`.
    OutputError
        As `check_output` and `StagedFiles.commit`.
    """
    target = check_output(output, [model], _SUFFIXES, also=(_JSON,))
    facts = model_facts(model)
    staged = StagedFiles(target)
    try:
        staged.temporary.write_text(model_page(facts), "utf-8")
        text = json.dumps(facts, ensure_ascii=False, indent=1)
        staged.sidecar(_JSON).write_text(text + "\n", "utf-8")
    except OSError as problem:
        staged.discard()
        raise write_error(target, problem.strerror or str(problem)) from None
    path = staged.commit((_JSON,))
    return ModelPage(str(path), str(staged.final(_JSON)), facts)


def model_page(facts: Mapping[str, Any]) -> str:
    """Return the page of what `model_facts` tells, HTML 5 without any script."""
    parts = [
        _header(facts),
        _headline(facts),
        _trust(facts),
        validation_sections(facts),
        _classes(facts),
        _bands(facts),
        _learning(facts),
        _records(facts),
    ]
    style = _STYLE.read_text(encoding="utf-8")
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="SpectraPrompt {escape(__version__)}">
<title>Model – {escape(facts["file"])}</title>
<style>
{style}</style>
</head>
<body>
<main>
{"".join(part for part in parts if part)}
<footer>Written by SpectraPrompt {escape(__version__)}. The same, for programs, is in the
.model.json file of the same name.</footer>
</main>
</body>
</html>
"""


def _header(facts: Mapping[str, Any]) -> str:
    prompts = facts["prompts"]
    origin = _origin(facts)
    lead = f"It tells {len(facts['classes'])} classes of the prompt set “{escape(prompts['name'])}”"
    return f"""<header>
<div>
<h1>{escape(facts["file"])}</h1>
<p class="soft">SpectraPrompt model, {origin}</p>
<p class="lead">{lead}. {escape(prompts["description"])}</p>
</div>
</header>
"""


def _origin(facts: Mapping[str, Any]) -> str:
    training = facts["training"]
    if "library" in training:
        return f"trained on {escape(str(training['library']))}"
    if "scene" in training:
        return f"trained on {escape(str(training['scene']))}"
    return "of unknown training"


def _headline(facts: Mapping[str, Any]) -> str:
    accuracy, spectral = facts["accuracy"], facts["spectral"]
    validated = accuracy.get("validation_overall_accuracy")
    if validated is None:
        first = ("Validated accuracy", "none", "no labels were held out")
    else:
        pixels = accuracy.get("validation_pixels", 0)
        under = f"kept aside: {kept_aside(pixels, accuracy)}"
        first = ("Validated accuracy", f"{100 * validated:.1f} %", under)
    tiles = (
        first,
        ("Classes", str(len(facts["classes"])), _labelled(facts)),
        ("Bands", str(spectral["bands"]), _range(spectral)),
        ("Radius", f"{facts['radius']} px", "surroundings that a pixel is judged by"),
    )
    items = "".join(
        f'<div><dt>{name}</dt><dd>{value}</dd><dd class="under">{under}</dd></div>\n'
        for name, value, under in tiles
    )
    return f'<dl class="headline">\n{items}</dl>\n'


def _labelled(facts: Mapping[str, Any]) -> str:
    total = sum(int(entry["pixels"]) for entry in facts["classes"])
    what = "library spectra" if "library" in facts["training"] else "labelled pixels"
    return f"{total:,} {what}"


def _range(spectral: Mapping[str, Any]) -> str:
    wavelengths = spectral.get("wavelengths_nm")
    if not wavelengths:
        return "wavelengths unknown"
    return f"{min(wavelengths):.0f} to {max(wavelengths):.0f} nm"


def _trust(facts: Mapping[str, Any]) -> str:
    accuracy, training = facts["accuracy"], facts["training"]
    points = []
    if accuracy.get("validation_overall_accuracy") is not None:
        points.append(
            "The accuracy is that on training labels that were kept aside. It holds for a whole "
            "map only as far as the labels stand for the scene: a probability sample of the map "
            "tells more."
        )
    elif "library" in training:
        points.append("The model was trained on no scene: take its maps as first guesses.")
    else:
        points.append(
            "The labels were too few or too close together to keep some aside: nothing is known of "
            "the model's accuracy."
        )
    if not accuracy.get("confidence_calibrated"):
        points.append("Its confidence is not calibrated: it orders pixels, and no more.")
    without = [entry["name"] for entry in facts["classes"] if not entry["pixels"]]
    if without and "class_pixels" in training:
        named = ", ".join(escape(name) for name in without)
        points.append(
            f"No pixel was labelled as {named}: such a class is known by its text alone, which "
            "seldom works."
        )
    if training.get("self_training_pixels"):
        points.append(
            f"{training['self_training_pixels']:,} unlabelled pixels around the labels taught as "
            "well, so the model fits its own scene better than others."
        )
    listed = "".join(f"<li>{point}</li>\n" for point in points)
    return f"""<section class="caution" aria-labelledby="caution">
<h2 id="caution">How far to trust it</h2>
<ul>
{listed}</ul>
</section>
"""


def _classes(facts: Mapping[str, Any]) -> str:
    counted = "Library spectra" if "library" in facts["training"] else "Labelled pixels"
    most = max((int(entry["pixels"]) for entry in facts["classes"]), default=0) or 1
    rows = "".join(
        f"<tr>{_class_heading(entry)}<td>{entry['id']}</td>"
        f"<td>{_barred(int(entry['pixels']), most)}</td>"
        f'<td style="text-align:left;white-space:normal">'
        f"{_listed(entry['prompts'])}</td>"
        f'<td style="text-align:left">{escape(entry["parent"] or "")}</td></tr>\n'
        for entry in facts["classes"]
    )
    left = 'scope="col" style="text-align:left"'
    return f"""<section aria-labelledby="classes">
<h2 id="classes">Classes and their prompts</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="classes">
<table>
<thead><tr><th scope="col">Class</th><th scope="col">Number</th><th scope="col">{counted}</th>
<th {left}>Prompts</th><th {left}>Part of</th></tr></thead>
<tbody>
{rows}</tbody>
</table>
</div>
</section>
"""


def _listed(texts: Sequence[str]) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f'<ul style="margin:0;padding-left:1.1rem">{items}</ul>'


def _class_heading(entry: Mapping[str, Any]) -> str:
    return (
        f'<th scope="row"><span class="swatch" style="--c:{entry["colour"]}"></span>'
        f"{escape(entry['name'])}</th>"
    )


def _barred(count: int, most: int) -> str:
    return (
        f'<span class="measure"><span class="bar"><span style="--w:{100 * count / most:.1f}%">'
        f'</span></span><span class="number">{count:,}</span></span>'
    )


def _bands(facts: Mapping[str, Any]) -> str:
    wavelengths = facts["spectral"].get("wavelengths_nm")
    if not wavelengths:
        return ""
    low, high = min(wavelengths), max(wavelengths)
    span = (high - low) or 1.0
    lines = "".join(
        f'<line x1="{x:.1f}" y1="4" x2="{x:.1f}" y2="30"/>'
        for x in (10 + (_PLOT_WIDTH - 20) * (value - low) / span for value in sorted(wavelengths))
    )
    ordered = sorted(wavelengths)
    gaps = [
        f"{one:.0f} to {two:.0f} nm"
        for one, two in zip(ordered, ordered[1:])
        if two - one > _GAP_NM
    ]
    told = f"Gaps: {', '.join(gaps)}." if gaps else "Without gaps."
    fwhm = facts["spectral"].get("fwhm_nm")
    widths = f" Each is {min(fwhm):.1f} to {max(fwhm):.1f} nm wide." if fwhm else ""
    return f"""<section aria-labelledby="bands">
<h2 id="bands">Bands</h2>
<svg viewBox="0 0 {_PLOT_WIDTH} 52" width="100%" style="max-width:{_PLOT_WIDTH}px" role="img"
 aria-label="Wavelengths of the bands, {low:.0f} to {high:.0f} nm"
 stroke="currentColor" stroke-width="1" font-size="11">
{lines}
<g stroke="none" fill="currentColor"><text x="10" y="46">{low:.0f} nm</text>
<text x="{_PLOT_WIDTH - 10}" y="46" text-anchor="end">{high:.0f} nm</text></g>
</svg>
<p class="soft">{told}{widths} A scene with other bands is brought to these by wavelength.</p>
</section>
"""


def _learning(facts: Mapping[str, Any]) -> str:
    losses = facts["training"].get("losses")
    if not _is_series(losses):
        return ""
    top = max(losses) or 1.0
    step = (_PLOT_WIDTH - 60) / (len(losses) - 1)
    points = " ".join(
        f"{45 + step * i:.1f},{10 + (_PLOT_HEIGHT - 35) * (1 - loss / top):.1f}"
        for i, loss in enumerate(losses)
    )
    floor = _PLOT_HEIGHT - 25
    return f"""<section aria-labelledby="learning">
<h2 id="learning">Learning curve</h2>
<svg viewBox="0 0 {_PLOT_WIDTH} {_PLOT_HEIGHT}" width="100%" style="max-width:{_PLOT_WIDTH}px"
 role="img" aria-label="Loss falling from {losses[0]:.2f} to {losses[-1]:.2f}" font-size="11"
 fill="currentColor">
<path d="M45 10V{floor}H{_PLOT_WIDTH - 15}" fill="none" stroke="currentColor" opacity=".4"/>
<polyline points="{points}" fill="none" stroke="var(--accent)" stroke-width="2"/>
<text x="40" y="14" text-anchor="end">{top:.2f}</text>
<text x="40" y="{floor + 4}" text-anchor="end">0</text>
<text x="45" y="{_PLOT_HEIGHT - 8}">first steps</text>
<text x="{_PLOT_WIDTH - 15}" y="{_PLOT_HEIGHT - 8}" text-anchor="end">last steps</text>
</svg>
<p class="soft">Mean loss on the training pixels, from {losses[0]:.2f} to {losses[-1]:.2f}. It says
that training came to rest, and nothing about accuracy.</p>
</section>
"""


def _is_series(losses: object) -> bool:
    return (
        isinstance(losses, Sequence)
        and len(losses) > 1
        and all(isinstance(loss, (int, float)) and loss >= 0 for loss in losses)
    )


def _records(facts: Mapping[str, Any]) -> str:
    shown_apart = ("losses", "class_pixels")
    training = {k: v for k, v in facts["training"].items() if k not in shown_apart}
    model = {
        "file": facts["file"],
        "size": f"{facts['bytes'] / 2**20:.1f} MiB",
        "model id": facts["model_id"],
        "created": facts["created"] or None,
        "software": facts["software"],
        "format version": facts["format_version"],
        "text encoder": facts["encoder"]["id"],
        "encoder checksum": facts["encoder"]["checksum"],
        "size of an embedding": facts["encoder"]["dim"],
        "language of the prompts": facts["prompts"]["language"],
    }
    backbone = {"name": facts["backbone"]["name"], **facts["backbone"]["config"]}
    lists = "".join(
        f"<div><h3>{title}</h3>{_facts(values)}</div>\n"
        for title, values in (
            ("Model", model),
            ("Network", backbone),
            ("Training", training),
            ("Accuracy", facts["accuracy"]),
        )
    )
    return f"""<section aria-labelledby="records">
<h2 id="records">Records</h2>
<div class="sources">
{lists}</div>
</section>
"""


def _facts(values: Mapping[str, Any]) -> str:
    flat: list[tuple[str, str]] = []
    for name, value in values.items():
        if isinstance(value, Mapping):
            flat += [(f"{name}: {key}", _text(inner)) for key, inner in value.items()]
        else:
            flat.append((name, _text(value)))
    items = "".join(
        f"<dt>{escape(name.replace('_', ' '))}</dt><dd>{escape(text)}</dd>" for name, text in flat
    )
    return f'<dl class="facts">{items}</dl>'


def _text(value: Optional[object]) -> str:
    if value is None or value == []:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, list):
        return ", ".join(_text(entry) for entry in value)
    return str(value)
