"""QGIS styles (``.qml``) of class, confidence and other rasters, written as plain XML.

The files hold the renderer and nothing else, in the form that QGIS 3.22 to 4 read: a palette with
one labelled entry per class, a colour ramp, or three bands as colours. Nothing is parsed here, so
the weaknesses of XML parsers do not matter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET  # nosec B405

OWN_STYLE_MARK = b"<!-- written by SpectraPrompt -->"
"""Bytes found in every style written here, and in none saved by QGIS."""

RASTER_STYLE_MARK = b"<rasterrenderer"
"""Bytes found in every raster style, and in no style of a vector layer."""

CONFIDENCE_RAMP = (
    (0.0, "#440154"),
    (0.125, "#472d7b"),
    (0.25, "#3b528b"),
    (0.375, "#2c728e"),
    (0.5, "#21918c"),
    (0.625, "#28ae80"),
    (0.75, "#5ec962"),
    (0.875, "#addc30"),
    (1.0, "#fde725"),
)
"""Confidence and colour: the *viridis* ramp, whose lightness grows evenly, so that equal steps of
confidence look equal, also in grey and to colour-blind readers."""

_DOCTYPE = b"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"


@dataclass(frozen=True)
class LegendClass:
    """A class of a class raster: pixel value, name, and colour (``#rrggbb``)."""

    id: int
    name: str
    colour: str


def names_apart(legend: Sequence[LegendClass]) -> list[str]:
    """Return the classes' names, with the id before each that several classes have."""
    count = Counter(entry.name for entry in legend)
    return [e.name if count[e.name] == 1 else f"{e.id} {e.name}" for e in legend]


def class_style(legend: Sequence[LegendClass]) -> bytes:
    """Return the ``.qml`` of a class raster: one palette entry per class, labelled by its name."""
    renderer = ET.Element(
        "rasterrenderer",
        {"type": "paletted", "band": "1", "opacity": "1", "alphaBand": "-1", "nodataColor": ""},
    )
    ET.SubElement(renderer, "rasterTransparency")
    palette = ET.SubElement(renderer, "colorPalette")
    for entry in legend:
        ET.SubElement(
            palette,
            "paletteEntry",
            {
                "value": str(entry.id),
                "color": entry.colour,
                "label": entry.name,
                "alpha": "255",
            },
        )
    return _document(renderer)


def confidence_style(lowest: float = 0.0, is_entropy: bool = False) -> bytes:
    """Return the ``.qml`` of a raster of confidences, margins or entropies.

    Parameters
    ----------
    lowest : float
        Where the ramp begins, 0 to less than 1; it ends at 1. The best of n classes has a
        confidence of 1/n at least, so a ramp from 0 would waste half of its colours on two classes.
    is_entropy : bool
        Turns the ramp round, so that dark means unsure in all three; an entropy is no per cent.
    """
    steps = [(lowest + (1 - lowest) * at, colour) for at, colour in CONFIDENCE_RAMP]
    if is_entropy:
        colours = [colour for _, colour in reversed(steps)]
        steps = [(at, colour) for (at, _), colour in zip(steps, colours)]
        return _ramp_style([(at, colour, f"{at:.3g}") for at, colour in steps])
    return _ramp_style([(at, colour, f"{round(100 * at, 1):g} %") for at, colour in steps])


def similarity_style(low: float, high: float) -> bytes:
    """Return the ``.qml`` of a similarity raster: its first band in a ramp from `low` to `high`."""
    if not high > low:
        low, high = low - 0.01, low + 0.01
    steps = [(low + (high - low) * at, colour) for at, colour in CONFIDENCE_RAMP]
    return _ramp_style([(value, colour, f"{value:.3f}") for value, colour in steps])


def composite_style(shown: Sequence[tuple[float, float]]) -> bytes:
    """Return the ``.qml`` of bands 1 to 3 as red, green and blue, each stretched over its range."""
    bands = dict(zip(("redBand", "greenBand", "blueBand"), "123"))
    renderer = ET.Element(
        "rasterrenderer",
        {
            "type": "multibandcolor",
            **bands,
            "opacity": "1",
            "alphaBand": "-1",
            "nodataColor": "",
        },
    )
    ET.SubElement(renderer, "rasterTransparency")
    for colour, (low, high) in zip(("red", "green", "blue"), shown):
        least, most = (low, high) if high > low else (low - 0.01, low + 0.01)
        enhancement = ET.SubElement(renderer, f"{colour}ContrastEnhancement")
        for tag, text in (
            ("minValue", f"{least:g}"),
            ("maxValue", f"{most:g}"),
            ("algorithm", "StretchToMinimumMaximum"),
        ):
            ET.SubElement(enhancement, tag).text = text
    return _document(renderer)


def _ramp_style(steps: Sequence[tuple[float, str, str]]) -> bytes:
    """Return the ``.qml`` that shows band 1 by steps of value, colour and label, interpolated."""
    low, high = steps[0][0], steps[-1][0]
    renderer = ET.Element(
        "rasterrenderer",
        {
            "type": "singlebandpseudocolor",
            "band": "1",
            "opacity": "1",
            "alphaBand": "-1",
            "nodataColor": "",
            "classificationMin": f"{low:g}",
            "classificationMax": f"{high:g}",
        },
    )
    ET.SubElement(renderer, "rasterTransparency")
    shader = ET.SubElement(renderer, "rastershader")
    ramp = ET.SubElement(
        shader,
        "colorrampshader",
        {
            "colorRampType": "INTERPOLATED",
            "classificationMode": "1",
            "clip": "0",
            "minimumValue": f"{low:g}",
            "maximumValue": f"{high:g}",
            "labelPrecision": "2",
        },
    )
    shares = [at for at, _ in CONFIDENCE_RAMP]
    colours = [colour for _, colour, _ in steps]
    stops = ":".join(f"{at:g};{_rgba(colour)}" for at, colour in zip(shares[1:-1], colours[1:-1]))
    ends = {"color1": colours[0], "color2": colours[-1]}
    options = {
        **{key: _rgba(colour) for key, colour in ends.items()},
        "discrete": "0",
        "rampType": "gradient",
        "stops": stops,
    }
    source = ET.SubElement(ramp, "colorramp", {"name": "[source]", "type": "gradient"})
    # QGIS before 3.26 reads <prop>, later ones <Option>; each passes over the other.
    listed = ET.SubElement(source, "Option", {"type": "Map"})
    for key, value in options.items():
        ET.SubElement(listed, "Option", {"name": key, "type": "QString", "value": value})
    for key, value in options.items():
        ET.SubElement(source, "prop", {"k": key, "v": value})
    for at, colour, label in steps:
        ET.SubElement(
            ramp, "item", {"value": f"{at:g}", "color": colour, "label": label, "alpha": "255"}
        )
    return _document(renderer)


def _document(renderer: ET.Element) -> bytes:
    root = ET.Element("qgis", {"version": "3.22.0", "styleCategories": "AllStyleCategories"})
    pipe = ET.SubElement(root, "pipe")
    pipe.append(renderer)
    ET.SubElement(pipe, "brightnesscontrast", {"brightness": "0", "contrast": "0", "gamma": "1"})
    ET.SubElement(root, "blendMode").text = "0"
    ET.indent(root, " ")
    text: bytes = ET.tostring(root, encoding="utf-8")
    return _DOCTYPE + OWN_STYLE_MARK + b"\n" + text + b"\n"


def _rgba(colour: str) -> str:
    return ",".join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5)) + ",255"
