"""Accuracy of a class map: the confusion matrix and what follows from it.

**Rows are the reference, columns the map**; terms are those of Congalton (1991), Remote Sensing of
Environment 37, whose own matrix has them the other way round.

A reference pixel that the map leaves unclassified (0) is an error of omission: it is in no column
of the matrix, but it counts in the number of pixels, hence in overall accuracy, kappa and
producer's accuracy. User's accuracy, which speaks of mapped pixels only, is not touched by it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Optional, Protocol

import numpy as np
import numpy.typing as npt

from .area_estimates import Z95, AreaEstimates, Stratum, estimate_areas
from .errors import LabelError
from .prompts import normalised_name
from .text import alternatives, listed, worded

if TYPE_CHECKING:
    from .labels import Labels

SIMPLE_RANDOM, STRATIFIED = "simple-random", "stratified"
SAMPLES = (SIMPLE_RANDOM, STRATIFIED)
"""Sampling designs of a reference from which the accuracy of the whole map can be estimated."""

_LISTED = 12

Shares = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]


class NamedClass(Protocol):
    """A class of a map's legend: its value in the raster, its name and its colour."""

    @property
    def id(self) -> int:
        """Value of the class in the raster."""

    @property
    def name(self) -> str:
        """Name; empty where the raster has none."""

    @property
    def colour(self) -> str:
        """``#rrggbb``; empty where the raster has none."""


@dataclass(frozen=True)
class AssessedClass:
    """A class of an assessment.

    Attributes
    ----------
    id : int or None
        Its value in the map; None for a class of the reference that the map does not know.
    name : str
    colour : str
        ``#rrggbb``; empty where unknown.
    """

    id: Optional[int]
    name: str
    colour: str = ""


@dataclass(frozen=True, eq=False)
class SampleStrata:
    """The strata that the pixels of a reference were drawn from.

    Attributes
    ----------
    ids : np.ndarray
        int64 (n,): stratum of each reference pixel.
    strata : tuple of Stratum
        All strata of the map, with the number of pixels that each holds.
    source : str
        Where they are from, for readers.
    pixel_area_m2 : float or None
        Ground area of the pixels counted in the strata; None where it is unknown.
    """

    ids: Counts
    strata: tuple[Stratum, ...]
    source: str
    pixel_area_m2: Optional[float] = None


@dataclass(frozen=True)
class Interval:
    """Overall accuracy as an estimate for the whole map, from a simple random sample.

    Attributes
    ----------
    sample : str
        The sampling design declared.
    standard_error : float
        √(p (1 − p) / (n − 1)) of the overall accuracy p (Stehman & Czaplewski 1998); NaN for n < 2.
    low, high : float
        95 % interval of Wilson (1927), which stays within 0 to 1 and holds near both ends.
    """

    sample: str
    standard_error: float
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class Assessment:
    """A map compared with a reference, pixel by pixel.

    Shares are 0 to 1; NaN where nothing can be said (no reference pixel, no mapped pixel).

    Attributes
    ----------
    classes : tuple of AssessedClass
        Classes with a pixel in the reference or, at its pixels, in the map; in the legend's order,
        then those that the map does not know.
    matrix : np.ndarray
        int64 (classes, classes): reference pixels by class of the reference (row) and of the map
        (column).
    unclassified : np.ndarray
        int64 (classes,): reference pixels of each class that the map leaves unclassified.
    absent : tuple of AssessedClass
        Classes of the map's legend without a reference pixel: nothing is known of their omissions.
    excluded : int
        Reference pixels left out on request.
    touching : int or None
        Reference pixels compared that have a left-out pixel among their eight neighbours; None when
        nothing was left out on request.
    matched_by : str
        ``"name"`` or ``"id"``: how classes of reference and map were matched.
    interval : Interval or None
        Only for a reference declared a simple random sample.
    estimates : AreaEstimates or None
        Only for a reference declared a stratified random sample; classes are in the order of
        `classes`. All other measures then describe the sample's pixels, not the map.
    strata : SampleStrata or None
        The strata of that sample.
    """

    classes: tuple[AssessedClass, ...]
    matrix: Counts
    unclassified: Counts
    absent: tuple[AssessedClass, ...] = ()
    excluded: int = 0
    touching: Optional[int] = None
    matched_by: str = "id"
    interval: Optional[Interval] = None
    estimates: Optional[AreaEstimates] = None
    strata: Optional[SampleStrata] = None

    n: int = field(init=False)
    """Reference pixels compared, unclassified ones included."""
    reference_counts: Counts = field(init=False)
    """int64 (classes,): reference pixels of each class, unclassified ones included."""
    map_counts: Counts = field(init=False)
    """int64 (classes,): reference pixels that the map gives to each class."""
    overall: float = field(init=False)
    """Overall accuracy: share of the reference pixels whose class the map has right."""
    average: float = field(init=False)
    """Average accuracy: mean producer's accuracy of the classes in the reference."""
    kappa: Optional[float] = field(init=False)
    """Cohen's kappa (1960): agreement beyond that of independent labels with the same totals; None
    where chance alone agrees fully, as with one class on both sides."""
    producers: Shares = field(init=False)
    """float64 (classes,): share of the class's reference pixels mapped as it (recall)."""
    users: Shares = field(init=False)
    """float64 (classes,): share of the pixels mapped as the class that are it (precision)."""
    f1: Shares = field(init=False)
    """float64 (classes,): harmonic mean of producer's and user's accuracy; 0 where no pixel is
    right, NaN without reference pixels."""
    macro_f1: float = field(init=False)
    """Mean F1 of the classes in the reference; each counts the same, however rare."""

    def __post_init__(self) -> None:
        """Derive the measures from the matrix."""
        right = np.diag(self.matrix)
        reference = self.matrix.sum(axis=1) + self.unclassified
        mapped = self.matrix.sum(axis=0)
        n = int(reference.sum())
        producers = _ratio(right, reference)
        assessable = reference > 0
        f1 = _ratio(2 * right, np.where(assessable, reference + mapped, 0))
        for name, value in (
            ("n", n),
            ("reference_counts", reference),
            ("map_counts", mapped),
            ("overall", float(right.sum()) / n if n else math.nan),
            ("average", float(producers[assessable].mean()) if n else math.nan),
            ("kappa", _kappa(int(right.sum()), reference, mapped, n)),
            ("producers", producers),
            ("users", _ratio(right, mapped)),
            ("f1", f1),
            ("macro_f1", float(f1[assessable].mean()) if n else math.nan),
        ):
            object.__setattr__(self, name, value)


def confusion_matrix(
    reference_ids: npt.ArrayLike, map_ids: npt.ArrayLike, classes: Sequence[int]
) -> Counts:
    """Count reference pixels by class of the reference (row) and of the map (column).

    Parameters
    ----------
    reference_ids, map_ids : array_like
        Integers (n,): class of each pixel.
    classes : sequence of int
        Ids of the rows and columns, in order, each once. Pixels with another id on either side,
        such as 0 in the map, are not counted.

    Returns
    -------
    np.ndarray
        int64 (classes, classes).
    """
    reference, mapped = np.ravel(reference_ids), np.ravel(map_ids)
    size = len(classes)
    row, col = _positions(reference, classes), _positions(mapped, classes)
    both = (row >= 0) & (col >= 0)
    counts = np.bincount(row[both] * size + col[both], minlength=size * size)
    return counts.astype(np.int64).reshape(size, size)


def assess(
    class_ids: npt.NDArray[np.integer],
    reference: Labels,
    legend: Sequence[NamedClass] = (),
    exclude: Optional[Labels] = None,
    sample: Optional[str] = None,
    strata: Optional[SampleStrata] = None,
) -> Assessment:
    """Compare a class map with reference labels.

    Classes are matched by name when the legend names every class of the map at the reference's
    pixels and the reference names all of its own, else by id; ``"Class 7"`` for the id 7 is no
    name. Several ids of one name are then one class. A class of the reference that the map does not
    know stays in: each of its pixels is an error.

    Parameters
    ----------
    class_ids : np.ndarray
        Integers (rows, cols): the map; unclassified where 0 or less.
    reference : Labels
        Labels on the map's grid.
    legend : sequence of NamedClass, optional
        Classes of the map.
    exclude : Labels, optional
        Labels whose pixels are left out, such as those trained on.
    sample : str, optional
        ``"simple-random"`` declares the reference a simple random sample of the map's pixels; only
        then an interval is given. ``"stratified"`` declares it a stratified random sample; only
        then the accuracy of the whole map and class areas are estimated.
    strata : SampleStrata, optional
        The strata of a stratified sample, each with a reference pixel that is not left out.

    Returns
    -------
    Assessment

    Raises
    ------
    LabelError
        ``labels.empty`` when no reference pixel is left, ``none-match`` when reference and map have
        no class in common, ``names-needed`` when ids that only number the reference's names would
        have to be compared with the map's, ``sample`` for an unknown sampling design.
    ValueError
        When strata are given for no stratified sample, or lack for one, or do not fit it.
    """
    if sample is not None and sample not in SAMPLES:
        raise LabelError(
            "sample",
            worded(
                "The sampling design {sample} is unknown; choose {choices}.",
                sample=repr(sample),
                choices=alternatives(SAMPLES),
            ),
        )
    if (strata is not None) != (sample == STRATIFIED):
        raise ValueError("a stratified sample needs strata, and no other has any")
    kept = np.ones(reference.pixels, bool)
    touching = None
    if exclude is not None:
        left_out = np.zeros(class_ids.shape, bool)
        left_out[exclude.rows, exclude.cols] = True
        kept = ~left_out[reference.rows, reference.cols]
        beside = _with_neighbours(left_out)
        touching = int(beside[reference.rows[kept], reference.cols[kept]].sum())
    if not kept.any():
        raise LabelError(
            "empty",
            worded(
                "No reference pixel of {reference} is left to compare; give a reference apart "
                "from what is left out.",
                reference=reference.source,
            )
            if exclude is None
            else worded(
                "No reference pixel of {reference} is left to compare without those of "
                "{excluded}; give a reference apart from what is left out.",
                reference=reference.source,
                excluded=exclude.source,
            ),
        )
    truth = reference.class_ids[kept].astype(np.int64)
    mapped = class_ids[reference.rows[kept], reference.cols[kept]].astype(np.int64)
    mapped = np.maximum(mapped, 0)
    matched = match_classes(truth, mapped, reference, legend)
    truth, mapped, names = matched.truth, matched.mapped, matched.names
    known = {c.id: AssessedClass(c.id, c.name or f"class {c.id}", c.colour) for c in matched.legend}
    in_reference = set(np.unique(truth).tolist())
    present = in_reference | set(np.unique(mapped).tolist()) - {0}
    unknown = sorted(present - set(known), key=lambda i: (i < 0, abs(i)))
    order = [i for i in known if i in present] + unknown
    matrix = confusion_matrix(truth, mapped, order)
    unclassified = np.array([np.sum((truth == i) & (mapped == 0)) for i in order], np.int64)
    right, n = int(np.trace(matrix)), int(truth.size)
    estimates = None
    if strata is not None:
        estimates = estimate_areas(
            strata.ids[kept],
            _positions(truth, order),
            _positions(mapped, order),
            strata.strata,
            len(order),
        )
    return Assessment(
        tuple(known.get(i) or AssessedClass(i if i > 0 else None, names[i]) for i in order),
        matrix,
        unclassified,
        absent=tuple(c for i, c in known.items() if i not in in_reference),
        excluded=int(reference.pixels - n),
        touching=touching,
        matched_by=matched.matched_by,
        interval=interval(right, n, sample) if sample == SIMPLE_RANDOM else None,
        estimates=estimates,
        strata=strata,
    )


def interval(right: int, n: int, sample: str = SIMPLE_RANDOM) -> Interval:
    """Return standard error and 95 % Wilson interval of a share in a simple random sample.

    Parameters
    ----------
    right, n : int
        Sample pixels that are right, and all of them (1 or more).
    sample : str
        The sampling design declared.

    References
    ----------
    Stehman & Czaplewski (1998), Remote Sensing of Environment 64; Wilson (1927), Journal of the
    American Statistical Association 22.
    """
    share = right / n
    error = math.sqrt(share * (1 - share) / (n - 1)) if n > 1 else math.nan
    z2 = Z95**2
    centre = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z95 * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return Interval(sample, error, max(centre - half, 0.0), min(centre + half, 1.0))


@dataclass(frozen=True, eq=False)
class MatchedClasses:
    """A reference and a map whose classes have been matched.

    Attributes
    ----------
    truth, mapped : np.ndarray
        int64 (n,): class of each pixel in the reference and on the map, in the map's ids; of
        several ids of one name, all are the first of the map's legend. A class that the map does
        not know has an id below 0.
    names : dict of int to str
        The reference's names for them, and stand-ins for those that only the map has.
    legend : tuple of NamedClass
        The map's legend, each class once.
    matched_by : str
        ``"name"`` or ``"id"``.
    """

    truth: Counts
    mapped: Counts
    names: dict[int, str]
    legend: tuple[NamedClass, ...]
    matched_by: str


def match_classes(
    truth: Counts, mapped: Counts, reference: Labels, legend: Sequence[NamedClass]
) -> MatchedClasses:
    """Match the classes of a reference with those of a map, as `assess` describes.

    Parameters
    ----------
    truth, mapped : np.ndarray
        int64 (n,): class of each pixel, in the ids of the reference and in those of the map, where
        0 is none.
    reference : Labels
        What the names are from.
    legend : sequence of NamedClass

    Raises
    ------
    LabelError
        ``labels.none-match``, ``names-needed``.
    """
    own = np.unique(truth).tolist()
    on_map = [i for i in np.unique(mapped).tolist() if i != 0]
    legend_names = {c.id: normalised_name(c.name) for c in legend if _is_name(c.name, c.id)}
    by_name = (
        bool(legend_names)
        and all(_is_name(reference.names.get(i, ""), i) for i in own)
        and all(i in legend_names for i in on_map)
    )
    namesakes: dict[int, int] = {}
    if by_name:
        known: dict[str, int] = {}
        namesakes = {i: known.setdefault(name, i) for i, name in legend_names.items()}
        target = {i: known.setdefault(normalised_name(reference.names[i]), -i) for i in own}
    elif reference.ids_invented:
        raise LabelError(
            "names-needed",
            worded(
                "{reference} gives its classes by name, but the map does not name all of its "
                "own; use a reference with the map's class ids, or a map with class names.",
                reference=reference.source,
            ),
        )
    else:
        # Without a legend nobody knows which ids the map could have used.
        used = set(on_map) | {c.id for c in legend}
        target = {i: i if not legend or i in used else -i for i in own}
    if all(i < 0 for i in target.values()):
        asked = [reference.name_of(i) for i in own]
        offered = [f"{c.id} {c.name}".strip() for c in legend]
        raise LabelError(
            "none-match",
            worded(
                "None of the classes of {reference} ({asked}) is among the map's ({offered}); "
                "choose another field, or rename classes in one of them.",
                reference=reference.source,
                asked=listed(asked, _LISTED),
                offered=listed(offered, _LISTED),
            ),
        )
    names = {target[i]: reference.name_of(i) for i in reversed(own)}
    names.update({i: f"class {i}" for i in on_map if i not in names})
    return MatchedClasses(
        _replaced(truth, target),
        _replaced(mapped, namesakes),
        names,
        tuple(c for c in legend if namesakes.get(c.id, c.id) == c.id),
        "name" if by_name else "id",
    )


def _replaced(ids: Counts, table: Mapping[int, int]) -> Counts:
    """Return the ids with those that a table has replaced by what it has for them."""
    found, place = np.unique(ids, return_inverse=True)
    images = np.array([table.get(i, i) for i in found.tolist()], np.int64)
    replaced: Counts = images[place.reshape(ids.shape)]
    return replaced


def _with_neighbours(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Return the mask grown by one pixel on all eight sides."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    across = grown.copy()
    across[:, 1:] |= grown[:, :-1]
    across[:, :-1] |= grown[:, 1:]
    return across


def _is_name(name: str, class_id: int) -> bool:
    """Tell whether a name says more than the id, as the stand-in ``"Class 7"`` does not."""
    return normalised_name(name) not in (
        "",
        str(class_id),
        f"class {class_id}",
    )


def _positions(ids: npt.NDArray[np.integer], classes: Sequence[int]) -> npt.NDArray[np.intp]:
    """Return the place of each id among the classes, -1 where it is none of them."""
    if not len(classes):
        return np.full(ids.shape, -1, np.intp)
    order = np.argsort(classes)
    ordered = np.asarray(classes)[order]
    place = np.minimum(np.searchsorted(ordered, ids), len(ordered) - 1)
    return np.where(ordered[place] == ids, order[place], -1)


def _ratio(part: Counts, whole: Counts) -> Shares:
    """Return part / whole, NaN where the whole is 0."""
    ratio = np.full(part.shape, np.nan)
    np.divide(part, whole, out=ratio, where=whole > 0)
    return ratio


def _kappa(right: int, reference: Counts, mapped: Counts, n: int) -> Optional[float]:
    # Python's integers: products of totals of a large map exceed 64 bits.
    chance: int = sum(r * m for r, m in zip(reference.tolist(), mapped.tolist()))
    if not n or chance == n * n:
        return None
    return (right * n - chance) / (n * n - chance)
