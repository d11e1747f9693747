"""Brings the classes of a map together by their parents.

The parents are told by a prompt set, by the one that a map of ours keeps, or by a column ``Parent``
of the map's attribute table. A class goes to the outermost of its parents, so that classes of
different depth end on one level; a class without parent stays as it is.
"""

from __future__ import annotations

import colorsys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

from .class_pairs import translated
from .class_raster import ClassRasterReader
from .class_style import LegendClass
from .errors import PromptError
from .output_files import StrPath
from .products import ClassRasterWriter, Provenance
from .progress import Progress
from .prompts import PromptSet, normalised_name, prompt_set_from_json
from .text import worded

_GAMMA = 2.2
_ALIKE = 100.0
"""Colours that differ less are taken for one another on a map; white and black differ by 765."""


@dataclass(frozen=True)
class Recoding:
    """Which class of a map goes where.

    Attributes
    ----------
    legend : tuple of LegendClass
        The new classes, numbered from 1 in the order of the map's legend.
    ids : dict of int to int
        New id by old id.
    unclassified_id : int or None
        New id of pixels that are near no prompt, where the map has such.
    """

    legend: tuple[LegendClass, ...]
    ids: dict[int, int]
    unclassified_id: Optional[int] = None


def parents_of(
    raster: ClassRasterReader, legend: Sequence[LegendClass], prompts: Optional[PromptSet]
) -> tuple[dict[int, str], dict[str, str], str]:
    """Return the outermost parent of each class that has one.

    Parameters
    ----------
    raster : ClassRasterReader
    legend : sequence of LegendClass
        Its classes.
    prompts : PromptSet or None
        Tells the parents; None for what the raster says of itself.

    Returns
    -------
    parents : dict of int to str
        Name of the parent by class id.
    colours : dict of str to str
        Colours of parents that have one of their own, by folded name.
    source : str
        Where the parents are from, for messages.

    Raises
    ------
    PromptError
        ``prompts.no-parents`` when no class has a parent, or nothing tells them.
    """
    source = (
        worded("the prompt set {prompts}", prompts=repr(prompts.name))
        if prompts is not None
        else ""
    )
    if prompts is None and raster.provenance.get("prompts"):
        prompts = prompt_set_from_json(raster.provenance["prompts"], raster.path)
        source = worded("the prompt set {prompts}, which the map keeps", prompts=repr(prompts.name))
    if prompts is not None:
        tops = {c.name: _outermost(prompts, c.name) for c in prompts.classes}
        # A class without a name of its own can only be known by its id.
        found = {c.id: prompts.find(c.id if c.name == f"Class {c.id}" else c.name) for c in legend}
        parents = {i: tops[c.name] for i, c in found.items() if c is not None and c.parent}
        colours = {normalised_name(c.name): c.colour for c in prompts.classes}
    else:
        names = {entry.id for entry in legend}
        parents = {i: t for i, t in _outermost_of_table(raster, legend).items() if i in names}
        colours = {normalised_name(entry.name): entry.colour for entry in legend}
        source = worded("its attribute table")
    if not parents:
        raise PromptError(
            "no-parents",
            worded(
                "None of the classes of {raster} has a parent in {source}; give a prompt set "
                "whose classes have parents and the names of the map's.",
                raster=raster.path,
                source=source,
            ),
        )
    return parents, colours, source


def plan_recoding(
    legend: Sequence[LegendClass],
    parents: Mapping[int, str],
    colours: Mapping[str, str],
    pixels: Mapping[int, int],
    unclassified_id: Optional[int] = None,
) -> Recoding:
    """Return which class goes where.

    A parent has its own colour, else the mean of those of its classes that occur, in linear light,
    as saturated as they are, and weighed by the root of their pixels: small ones show but do not
    rule. A mean that looks like another new class gives way to the colour of its largest class.

    Parameters
    ----------
    legend : sequence of LegendClass
        The classes of the map.
    parents : mapping of int to str
        Name of the parent by class id; a class that is missing stays as it is.
    colours : mapping of str to str
        Colours of parents, by folded name.
    pixels : mapping of int to int
        Pixels of each class.
    unclassified_id : int, optional
        Id of pixels near no prompt; it comes last.
    """
    groups: dict[str, tuple[str, list[LegendClass]]] = {}
    for entry in sorted(legend, key=lambda entry: (entry.id == unclassified_id, entry.id)):
        name = entry.name if entry.id == unclassified_id else parents.get(entry.id, entry.name)
        groups.setdefault(normalised_name(name), (name, []))[1].append(entry)
    chosen = _group_colours(groups, colours, pixels)
    new: list[LegendClass] = []
    ids: dict[int, int] = {}
    unclassified: Optional[int] = None
    for number, (key, (name, members)) in enumerate(groups.items(), start=1):
        new.append(LegendClass(number, name, chosen[key]))
        ids.update({entry.id: number for entry in members})
        if unclassified_id in [entry.id for entry in members]:
            unclassified = number
    return Recoding(tuple(new), ids, unclassified)


def recode(
    path: StrPath,
    raster: ClassRasterReader,
    prompts: Optional[PromptSet],
    progress: Progress,
) -> tuple[Path, dict[str, int]]:
    """Write a raster of parent classes.

    Parameters
    ----------
    path : str or path
        The GeoTIFF to write.
    raster : ClassRasterReader
        The map; it is read twice, in strips.
    prompts : PromptSet or None
        As in `parents_of`.
    progress : Progress

    Returns
    -------
    path : Path
        Absolute path of the raster.
    pixels : dict of str to int
        Its pixels by class name.

    Raises
    ------
    LabelError, OutputError, PromptError
        As `ClassRasterReader`, `ClassRasterWriter` and `parents_of`.
    """
    pixels: dict[int, int] = {}
    for row, strip in raster.strips():
        progress.report(0.5 * row / raster.grid.rows, worded("counting the classes"))
        counts = np.bincount(strip.ravel())
        for class_id in np.flatnonzero(counts).tolist():
            pixels[class_id] = pixels.get(class_id, 0) + int(counts[class_id])
    pixels.pop(0, None)
    legend = raster.legend(pixels)
    parents, colours, source = parents_of(raster, legend, prompts)
    plan = plan_recoding(legend, parents, colours, pixels, raster.unclassified_id)
    kept = [c.name for c in legend if c.id not in parents and c.id != raster.unclassified_id]
    progress.info(worded("Parents are from {source}.", source=source))
    if kept:
        progress.info(
            worded("Without parent, and kept as they are: {classes}.", classes=", ".join(kept))
        )
    told = raster.provenance
    about = Provenance(
        model_file=told.get("model_file", ""),
        model_id=told.get("model_id", ""),
        prompt_set=told.get("prompt_set", ""),
        scene=told.get("scene", ""),
        model_note=told.get("model_note", ""),
        sources=Path(raster.path).name,
        unclassified_id=plan.unclassified_id,
    )
    with ClassRasterWriter(path, raster.grid, plan.legend, about) as writer:
        for window in raster.windows():
            progress.report(
                0.5 + 0.5 * window.row / raster.grid.rows, worded("writing parent classes")
            )
            writer.write(window, translated(raster.read(window).astype(np.int64), plan.ids))
        names = {entry.id: entry.name for entry in writer.legend}
        written = {names[class_id]: count for class_id, count in writer.class_pixels.items()}
        return writer.commit(), written


def _outermost(prompts: PromptSet, name: str) -> str:
    """Return the outermost parent of a class; its own name where it has none."""
    while True:
        found = prompts.find(name)
        if found is None or found.parent is None:
            return name if found is None else found.name
        name = found.parent


def _outermost_of_table(raster: ClassRasterReader, legend: Sequence[LegendClass]) -> dict[int, str]:
    """Return the outermost parent by class id, as the attribute table has it.

    A parent may be a class of the table with a parent of its own. Parents in a circle have no
    outermost; the classes of a circle stay what they are.
    """
    named = {
        normalised_name(c.name): raster.parents[c.id] for c in legend if c.id in raster.parents
    }
    outermost = {}
    for class_id, parent in raster.parents.items():
        top, seen = parent, {normalised_name(parent)}
        while True:
            above = named.get(normalised_name(top))
            if above is None or normalised_name(above) in seen:
                break
            top = above
            seen.add(normalised_name(top))
        outermost[class_id] = top
    return outermost


def _group_colours(
    groups: Mapping[str, tuple[str, list[LegendClass]]],
    colours: Mapping[str, str],
    pixels: Mapping[int, int],
) -> dict[str, str]:
    """Return the colour of each group, those first that have no choice."""
    choices: dict[str, list[str]] = {}
    for key, (_, members) in groups.items():
        alone = [entry.colour for entry in members if normalised_name(entry.name) == key]
        own = alone or ([colours[key]] if key in colours else [])
        largest = sorted(members, key=lambda entry: -pixels.get(entry.id, 0))
        means = [_mean_colour(members, pixels)]
        choices[key] = own[:1] or list(dict.fromkeys(means + [entry.colour for entry in largest]))
    chosen: dict[str, str] = {}
    for key in sorted(choices, key=lambda key: len(choices[key])):

        def room(colour: str) -> float:
            """Return the distance to the nearest colour taken, as far as it matters."""
            return min([_ALIKE, *(_difference(colour, taken) for taken in chosen.values())])

        chosen[key] = max(choices[key], key=room)  # of equals, the first
    return chosen


def _difference(one: str, other: str) -> float:
    """Return how different two colours look, 0 to 765: Euclidean in RGB, red weighed by redness."""
    (r, g, b), (r2, g2, b2) = (
        [int(colour[i : i + 2], 16) for i in (1, 3, 5)] for colour in (one, other)
    )
    mean = (r + r2) / 512
    return float(
        np.sqrt((2 + mean) * (r - r2) ** 2 + 4 * (g - g2) ** 2 + (3 - mean) * (b - b2) ** 2)
    )


def _mean_colour(members: Sequence[LegendClass], pixels: Mapping[int, int]) -> str:
    weights = np.sqrt([pixels.get(entry.id, 0) for entry in members])
    if not weights.any():
        weights = np.ones(len(members))
    channels = np.array([[int(c.colour[i : i + 2], 16) for i in (1, 3, 5)] for c in members]) / 255
    mean = np.average(channels**_GAMMA, axis=0, weights=weights) ** (1 / _GAMMA)
    # Colours of many hues average to grey; with the saturation that they have, the mean is vivid.
    hue, lightness, _ = colorsys.rgb_to_hls(*mean.tolist())
    saturations = [colorsys.rgb_to_hls(*rgb)[2] for rgb in channels.tolist()]
    vivid = colorsys.hls_to_rgb(hue, lightness, float(np.average(saturations, weights=weights)))
    return "#{:02x}{:02x}{:02x}".format(*(round(255 * part) for part in vivid))
