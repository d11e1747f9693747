"""The guide's reference: a page for each algorithm of the toolbox, made of what it tells itself.

A QGIS without a window makes the algorithms, so that nothing said here can differ from the dialog.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import Any

from guide_text import code
from shipped import ROOT

EXAMPLES: dict[str, dict[str, Any]] = {
    "trainmodel": {
        "INPUT": "enmap.bsq",
        "LABELS": "fields.gpkg",
        "FIELD": "crop",
        "PROMPT_FILE": "crops.json",
        "OUTPUT": "crops.spm",
    },
    "modelinfo": {"MODEL": "crops.spm", "OUTPUT": "crops.html"},
    "exportmodel": {"MODEL": "crops.spm", "OUTPUT": "crops.onnx"},
    "classifylayer": {
        "INPUT": "enmap.bsq",
        "MODEL": "crops.spm",
        "OUTPUT": "crops.tif",
        "CONFIDENCE": "confidence.tif",
    },
    "similaritymap": {
        "INPUT": "enmap.bsq",
        "MODEL": "crops.spm",
        "QUERIES": "dry bare soil",
        "OUTPUT": "soil.tif",
    },
    "embeddings": {
        "INPUT": "enmap.bsq",
        "MODEL": "crops.spm",
        "COMPONENTS": 8,
        "OUTPUT": "components.tif",
    },
    "recodebyparent": {"INPUT": "crops.tif", "OUTPUT": "groups.tif"},
    "comparemaps": {
        "INPUT": "crops.tif",
        "SECOND": "edited.tif",
        "OUTPUT": "differences.tif",
        "REPORT": "differences.html",
    },
    "disagreement": {
        "INPUT": "crops.tif",
        "LABELS": "fields.gpkg",
        "FIELD": "crop",
        "OUTPUT": "disagreement.tif",
    },
    "validationsample": {
        "INPUT": "crops.tif",
        "POINTS": 400,
        "LABELS": "fields.gpkg",
        "DISTANCE": 100,
        "OUTPUT": "sample.gpkg",
    },
    "assessaccuracy": {
        "INPUT": "crops.tif",
        "REFERENCE": "sample.gpkg",
        "SAMPLE": "stratified",
        "OUTPUT": "accuracy.html",
    },
    "promptsetfromlayer": {"VECTOR": "fields.gpkg", "FIELD": "crop", "OUTPUT": "crops.json"},
}
"""Parameters of a run of each algorithm, in the order of work.

An algorithm without an entry comes last in its group, and shows the parameters that it must have.
"""

GROUP_ORDER = ("model", "map", "prompts", "accuracy")
"""In which order groups are shown; others follow by their titles."""

KINDS = {
    "boolean": "yes or no",
    "crs": "coordinate reference system",
    "distance": "distance",
    "enum": "choice",
    "extent": "extent",
    "field": "field",
    "file": "file",
    "fileDestination": "file to write",
    "folderDestination": "folder to write",
    "layer": "layer",
    "multilayer": "layers",
    "number": "number",
    "outputFile": "file",
    "outputNumber": "number",
    "outputRaster": "raster layer",
    "outputString": "text",
    "outputVector": "vector layer",
    "raster": "raster layer",
    "rasterDestination": "raster to write",
    "sink": "vector layer to write",
    "source": "vector features",
    "string": "text",
    "vector": "vector layer",
    "vectorDestination": "vector layer to write",
}
"""Types of parameters and outputs, in words."""


@dataclass(frozen=True)
class AlgorithmPage:
    """What the guide tells of an algorithm.

    Attributes
    ----------
    name : str
        Stable name, without the provider's.
    title, group, summary : str
        As the toolbox shows them.
    html : str
        All below the page's title.
    """

    name: str
    title: str
    group: str
    summary: str
    html: str


def algorithm_pages() -> list[AlgorithmPage]:
    """Return the pages of all algorithms, in English, by group and in the order of work."""
    with _algorithms() as algorithms:
        titles = {a.displayName(): a.name() for a in algorithms}
        return [
            AlgorithmPage(
                a.name(), a.displayName(), a.group(), a.shortDescription(), _page(a, titles)
            )
            for a in sorted(algorithms, key=_place)
        ]


@contextmanager
def _algorithms() -> Iterator[list[Any]]:
    """Yield the provider's algorithms with their parameters, in a QGIS without settings."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(
            {
                "QT_QPA_PLATFORM": "offscreen",
                "QGIS_CUSTOM_CONFIG_PATH": folder,
                "XDG_RUNTIME_DIR": folder,
                "LC_ALL": "C.UTF-8",
                "LANGUAGE": "en",
            }
        )
        from qgis.core import QgsApplication

        application = QgsApplication([], False)
        application.initQgis()
        from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider

        provider = SpectraPromptProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        algorithms = [algorithm.create() for algorithm in provider.algorithms()]
        yield algorithms
        algorithms.clear()  # before QGIS ends
        QgsApplication.processingRegistry().removeProvider(provider)
        application.exitQgis()


def _place(algorithm: Any) -> tuple[int, str, int, str]:
    """Return what algorithms are ordered by: groups, and within one, as work goes on."""
    group, known = algorithm.groupId(), list(EXAMPLES)
    of_group = GROUP_ORDER.index(group) if group in GROUP_ORDER else len(GROUP_ORDER)
    of_name = known.index(algorithm.name()) if algorithm.name() in known else len(known)
    return of_group, algorithm.group(), of_name, algorithm.displayName()


def _page(algorithm: Any, titles: dict[str, str]) -> str:
    parts = [
        f'<p class="summary">{_text(algorithm.shortDescription())}</p>',
        f"<p>In the Processing toolbox: SpectraPrompt ▸ {_text(algorithm.group())}. "
        f"Id: {code(algorithm.id())}</p>",
    ]
    for paragraph in algorithm.shortHelpString().split("\n\n"):
        html = _linked(_text(paragraph).replace("\n", "<br>"), titles, algorithm.name())
        is_example = paragraph.startswith("Example:")
        parts.append(f'<p class="example">{html}</p>' if is_example else f"<p>{html}</p>")
    picture = f"images/toolbox_{algorithm.name()}.png"
    if (ROOT / "docs" / picture).is_file():
        alt = f"The dialog of {algorithm.displayName()}"
        parts.append(f'<p><img src="{picture}" alt="{escape(alt)}"></p>')
    shown = [p for p in algorithm.parameterDefinitions() if not _is(p, "FlagHidden")]
    inputs = [p for p in shown if not p.isDestination()]
    for title, anchor, parameters in (
        ("Parameters", "parameters", [p for p in inputs if not _is(p, "FlagAdvanced")]),
        (
            "Advanced parameters",
            "advanced-parameters",
            [p for p in inputs if _is(p, "FlagAdvanced")],
        ),
        ("Results", "results", [p for p in shown if p.isDestination()]),
    ):
        if parameters:
            parts.append(f'<h2 id="{anchor}">{title}</h2>')
            parts.append(_parameter_table(parameters, titles, algorithm.name()))
    parts.append('<h2 id="outputs">Outputs</h2>')
    parts.append("<p>What a model, a script or <code>qgis_process</code> gets back.</p>")
    parts.append(_output_table(algorithm.outputDefinitions()))
    parts.append('<h2 id="in-a-terminal-and-in-python">In a terminal and in Python</h2>')
    parts.append(_calls(algorithm))
    return "\n".join(parts)


def _parameter_table(parameters: list[Any], titles: dict[str, str], own: str) -> str:
    rows = []
    for parameter in parameters:
        name = f"{_text(parameter.description())}<br>{code(parameter.name())}"
        helped = _linked(_text(parameter.help()).replace("\n", "<br>"), titles, own)
        facts = _facts(parameter)
        rows.append(f"<tr><td>{name}</td><td>{facts}</td><td>{helped}</td></tr>")
    return _table(("Name", "Type", "What it is"), rows)


def _facts(parameter: Any) -> str:
    """Return type, choices, limits and default of a parameter, as HTML."""
    kind = parameter.type()
    facts = [KINDS.get(kind, kind)]
    if kind == "enum":
        facts[0] = "choice of " + ", ".join(code(option) for option in parameter.options())
    if kind == "field" and parameter.parentLayerParameterName():
        facts[0] = f"field of {code(parameter.parentLayerParameterName())}"
    if kind in ("number", "distance"):
        facts += _limits(parameter)
    default = parameter.defaultValue()
    if default not in (None, "") and not parameter.isDestination():
        facts.append(f"default {code(_default(parameter, default))}")
    if _is(parameter, "FlagOptional"):
        facts.append("optional")
    return "<br>".join(facts)


def _limits(parameter: Any) -> list[str]:
    least, most = parameter.minimum(), parameter.maximum()
    limits = []
    if abs(least) < 1e9:
        limits.append(f"at least {least:g}")
    if abs(most) < 1e9:
        limits.append(f"at most {most:g}")
    return [", ".join(limits)] if limits else []


def _default(parameter: Any, default: Any) -> str:
    if parameter.type() == "enum" and isinstance(default, int):
        return str(parameter.options()[default])
    if isinstance(default, bool):
        return "yes" if default else "no"
    return f"{default:g}" if isinstance(default, float) else str(default)


def _output_table(outputs: list[Any]) -> str:
    rows = [
        f"<tr><td>{code(output.name())}</td><td>{KINDS.get(output.type(), output.type())}</td>"
        f"<td>{_text(output.description())}</td></tr>"
        for output in outputs
    ]
    return _table(("Name", "Type", "What it is"), rows)


def _table(heads: tuple[str, ...], rows: list[str]) -> str:
    head = "".join(f'<th scope="col">{title}</th>' for title in heads)
    body = "\n".join(rows)
    return (
        f'<div class="scroll"><table class="reference"><thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody></table></div>"
    )


def _calls(algorithm: Any) -> str:
    """Return a run by ``qgis_process`` and one by Python, as HTML."""
    parameters = _example(algorithm)
    lines = [f"qgis_process run {algorithm.id()} --"]
    lines += [f"  {name}={shlex.quote(str(value))}" for name, value in parameters.items()]
    shell = escape(" \\\n".join(lines), quote=False)
    arguments = json.dumps(parameters, indent=4, ensure_ascii=False)
    python = escape(f'processing.run("{algorithm.id()}", {arguments})', quote=False)
    return f"<pre><code>{shell}</code></pre>\n<pre><code>{python}</code></pre>"


def _example(algorithm: Any) -> dict[str, Any]:
    """Return parameters of a run.

    Raises
    ------
    ValueError
        When `EXAMPLES` names a parameter that the algorithm does not have, or lacks one that it
        must have.
    """
    definitions = {p.name(): p for p in algorithm.parameterDefinitions()}
    needed = [
        name
        for name, p in definitions.items()
        if not _is(p, "FlagOptional") and p.defaultValue() in (None, "")
    ]
    example = EXAMPLES.get(algorithm.name())
    if example is None:
        return {name: KINDS.get(definitions[name].type(), name) for name in needed}
    wrong = sorted(set(example) - set(definitions)) + sorted(set(needed) - set(example))
    if wrong:
        raise ValueError(
            f"The example of {algorithm.name()} in scripts/guide_algorithms.py does not fit its "
            f"parameters: {', '.join(wrong)}."
        )
    return example


def _is(parameter: Any, flag: str) -> bool:
    from qgis.core import QgsProcessingParameterDefinition

    return bool(parameter.flags() & getattr(QgsProcessingParameterDefinition.Flag, flag))


def _text(text: str) -> str:
    return escape(text, quote=False)


def _linked(html: str, titles: dict[str, str], own: str) -> str:
    """Lead the names of other algorithms, in quotation marks, to their pages."""

    def link(match: re.Match[str]) -> str:
        name = titles.get(match[1])
        if name is None or name == own:
            return match[0]
        return f'“<a href="{name}.html">{match[1]}</a>”'

    return re.sub("“([^”]*)”", link, html)
