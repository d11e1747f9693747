"""Shows where a map disagrees with labels, and what it took for what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .accuracy import match_classes
from .class_pairs import SAME_ID, Side, pair_legend
from .class_raster import ClassRasterReader
from .class_style import LegendClass
from .errors import LabelError
from .labels import Labels
from .output_files import StrPath
from .products import ClassRasterWriter, Provenance
from .progress import Progress
from .text import worded

AS_LABELLED = "As labelled"
_UNCLASSIFIED: Side = ("unclassified", "#bdbdbd")
_UNKNOWN_COLOUR = "#7f7f7f"
_LABEL_OFFSET, _MAP_IDS = 1 << 31, 1 << 16


@dataclass(frozen=True)
class Disagreement:
    """Labelled pixels of a map that has them right or wrong.

    Attributes
    ----------
    path : Path
        The raster written.
    labelled : int
        Pixels compared.
    wrong : int
        Those of them that the map gives another class, or none.
    outside : int
        Labelled pixels left out because the map has no data there.
    pairs : tuple of (str, int)
        What was taken for what, with the number of pixels, most first.
    """

    path: Path
    labelled: int
    wrong: int
    outside: int
    pairs: tuple[tuple[str, int], ...]


def write_disagreement(
    path: StrPath, raster: ClassRasterReader, labels: Labels, progress: Progress
) -> Disagreement:
    """Write a raster of the labelled pixels: 1 where the map is as labelled, a value a confusion.

    Names are such as ``Corn, mapped as Woods``, those of most pixels first; 0 is unlabelled.
    Classes are matched by name where both sides have names, else by id, as accuracy reports do.

    Parameters
    ----------
    path : str or path
        The GeoTIFF to write.
    raster : ClassRasterReader
    labels : Labels
        On the raster's grid.
    progress : Progress

    Raises
    ------
    LabelError
        ``labels.empty`` when the map has no data at any label, ``none-match`` and
        ``names-needed`` as `accuracy.assess`, and as `ClassRasterReader.read`.
    OutputError
        As `ClassRasterWriter` and `pair_legend`.
    """
    mapped = _at_labels(raster, labels, progress.part(0.0, 0.5))
    unclassified = raster.unclassified_id
    legend = raster.legend(np.unique(mapped).tolist())
    real = tuple(entry for entry in legend if entry.id != unclassified)
    inside = mapped > 0
    # A pixel near no prompt got none of the classes, so it is no class to match by.
    classes = np.where(mapped == unclassified, 0, mapped) if unclassified is not None else mapped
    if not inside.any():
        raise LabelError(
            "empty",
            worded(
                "{raster} has no class at any labelled pixel of {labels}; compare it with "
                "labels of the place that it shows.",
                raster=raster.path,
                labels=labels.source,
            ),
        )
    matched = match_classes(
        labels.class_ids[inside].astype(np.int64), classes[inside], labels, real
    )
    truth, on_map = matched.truth, matched.mapped
    sides = _sides(real, matched.names)
    codes = np.where(truth == on_map, 0, (truth + _LABEL_OFFSET) * _MAP_IDS + on_map)
    found, inverse, counts = np.unique(codes, return_inverse=True, return_counts=True)
    order = [i for i in np.argsort(-counts, kind="stable").tolist() if found[i]]
    split = [divmod(int(found[i]), _MAP_IDS) for i in order]
    pairs = [(sides[label - _LABEL_OFFSET], sides[got]) for label, got in split]
    written = pair_legend(pairs, AS_LABELLED, lambda label, got: f"{label}, mapped as {got}", path)
    ids = np.full(len(found), SAME_ID, np.int32)
    ids[order] = np.arange(SAME_ID + 1, SAME_ID + 1 + len(order))
    values = np.zeros(labels.pixels, np.int32)
    values[inside] = ids[inverse.ravel()]
    about = Provenance(
        sources=f"{Path(raster.path).name}, {Path(labels.source).name}",
        scene=raster.provenance.get("scene", ""),
    )
    with ClassRasterWriter(path, raster.grid, written, about) as writer:
        for window in raster.windows():
            progress.report(
                0.5 + 0.5 * window.row / raster.grid.rows, worded("writing disagreement")
            )
            strip = np.zeros((window.rows, window.cols), np.int32)
            here = (labels.rows >= window.row) & (labels.rows < window.row + window.rows)
            strip[labels.rows[here] - window.row, labels.cols[here]] = values[here]
            writer.write(window, strip)
        target = writer.commit()
    wrong = int((values > SAME_ID).sum())
    return Disagreement(
        target,
        int(inside.sum()),
        wrong,
        int((~inside).sum()),
        tuple((entry.name, int(counts[i])) for entry, i in zip(written[1:], order)),
    )


def _at_labels(raster: ClassRasterReader, labels: Labels, progress: Progress) -> NDArray[np.int64]:
    """Return the map's class ids at the labelled pixels: int64 (n,)."""
    ids = np.zeros(labels.pixels, np.int64)
    for window in raster.windows():
        progress.report(window.row / raster.grid.rows, worded("reading the map at the labels"))
        here = (labels.rows >= window.row) & (labels.rows < window.row + window.rows)
        if here.any():
            ids[here] = raster.read(window)[labels.rows[here] - window.row, labels.cols[here]]
    return ids


def _sides(legend: tuple[LegendClass, ...], names: dict[int, str]) -> dict[int, Side]:
    """Return name and colour of each class: the map's, and those that only the labels have."""
    sides: dict[int, Side] = {i: (name, _UNKNOWN_COLOUR) for i, name in names.items()}
    sides.update({entry.id: (entry.name, entry.colour) for entry in legend})
    sides[0] = _UNCLASSIFIED
    return sides
