"""What the plugin and the engine process say to each other.

A *job* says what to do; *events* say how it goes. Both cross the process boundary as one JSON
object per line (UTF-8). This module needs the standard library only, so the QGIS process can
import it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, ClassVar, Optional, Union, get_args

from .errors import JobError
from .grid import Extent
from .text import Text, from_fields, to_fields, worded

PROTOCOL = 1


@dataclass(frozen=True)
class TrainJob:
    """Train a model on labelled pixels of a scene and save it as a bundle.

    Attributes
    ----------
    scene : str
        Path of the hyperspectral raster (anything GDAL opens).
    labels : str
        Path of the training labels: a raster on the scene's grid, or a vector file.
    prompts : str
        Name of a shipped prompt set, or path of a prompt set file.
    output : str
        Path of the bundle (``.spm``) to write.
    field : str or None
        Class field of a vector; None picks the only sensible one.
    layer : str or None
        Layer of a vector source with several.
    encoder : str
        Text encoder: a known name, or a directory.
    backbone : str
        ``"multiscale"`` (default) or ``"vit"``.
    device : str
        ``"auto"``, ``"cpu"`` or ``"cuda"``.
    seed : int
        Seed of everything random.
    labels_alone : bool
        Leaves the scene's unlabelled pixels out of training (no self-training): for a model that is
        to classify other scenes.
    """

    kind: ClassVar[str] = "train"
    scene: str
    labels: str
    prompts: str
    output: str
    field: Optional[str] = None
    layer: Optional[str] = None
    encoder: str = "all-MiniLM-L6-v2"
    backbone: str = "multiscale"
    device: str = "auto"
    seed: int = 0
    labels_alone: bool = False


@dataclass(frozen=True)
class ClassifyJob:
    """Classify a scene with a trained bundle.

    Attributes
    ----------
    scene, model, output : str
        Paths of the hyperspectral raster, the bundle, and the class GeoTIFF to write. The model
        may be a shipped one: ``shipped:NAME`` (`shipped_models`).
    confidence, margin, entropy : str or None
        Paths of the GeoTIFFs to write of the confidence in the chosen class, of how far it lies
        above the second best, and of how evenly confidence is spread over the classes, if wanted.
    prompts : str or None
        Name of a shipped prompt set, or path of a prompt set file, whose classes take the place of
        the model's; None for those the model was trained on.
    encoder : str or None
        Name or folder of the model's text encoder; None for the name that the model knows. It is
        only needed for prompts that the model does not hold.
    unclassified_below : float, "auto" or None
        Cosine similarity of the best class below which a pixel is unclassified; ``"auto"`` for the
        threshold fitted in training; None for none.
    extent : (xmin, ymin, xmax, ymax) or None
        Part of the scene to classify, in the scene's map units; None for all of it.
    inside, inside_layer : str or None
        Vector file, and its layer where it has several, of polygons that bound the map: pixels
        whose centre lies in none of them are not classified. None for no polygons.
    device : str
        ``"auto"``, ``"cpu"`` or ``"cuda"``.
    engine : str
        ``"torch"``, ``"onnxruntime"``, or ``"auto"`` for the fastest that works.
    memory_mb : int
        Memory that windows may take together, in MiB.
    """

    kind: ClassVar[str] = "classify"
    scene: str
    model: str
    output: str
    confidence: Optional[str] = None
    margin: Optional[str] = None
    entropy: Optional[str] = None
    prompts: Optional[str] = None
    encoder: Optional[str] = None
    unclassified_below: Union[float, str, None] = None
    extent: Optional[Extent] = None
    inside: Optional[str] = None
    inside_layer: Optional[str] = None
    device: str = "auto"
    engine: str = "auto"
    memory_mb: int = 1024


@dataclass(frozen=True)
class SimilarityJob:
    """Map how similar a scene's pixels are to free texts, with a trained bundle.

    Attributes
    ----------
    scene, model, output : str
        Paths of the hyperspectral raster, the bundle or shipped model, and the GeoTIFF to write, a
        band per query.
    queries : tuple of str
        The texts.
    encoder, extent, inside, inside_layer, device, engine, memory_mb
        As in `ClassifyJob`.
    """

    kind: ClassVar[str] = "similarity"
    scene: str
    model: str
    output: str
    queries: tuple[str, ...]
    encoder: Optional[str] = None
    extent: Optional[Extent] = None
    inside: Optional[str] = None
    inside_layer: Optional[str] = None
    device: str = "auto"
    engine: str = "auto"
    memory_mb: int = 1024


@dataclass(frozen=True)
class EmbedJob:
    """Map what a trained bundle makes of a scene's pixels: their embeddings, or components of them.

    Attributes
    ----------
    scene, model, output : str
        Paths of the hyperspectral raster, the bundle or shipped model, and the GeoTIFF to write.
    content : str
        ``"components"`` (default): principal components of the unit embeddings;
        ``"embedding"``: the unit embeddings themselves, as they are compared with texts.
    components : int or None
        Number of components; None for 8, or as many as `basis` has. None for ``"embedding"``.
    basis : str or None
        Path of a raster of components by the same model, whose basis is taken: the components of
        both can then be compared. None estimates one from a sample of the scene.
    extent, inside, inside_layer, device, engine, memory_mb
        As in `ClassifyJob`.
    """

    kind: ClassVar[str] = "embed"
    scene: str
    model: str
    output: str
    content: str = "components"
    components: Optional[int] = None
    basis: Optional[str] = None
    extent: Optional[Extent] = None
    inside: Optional[str] = None
    inside_layer: Optional[str] = None
    device: str = "auto"
    engine: str = "auto"
    memory_mb: int = 1024


@dataclass(frozen=True)
class ExportJob:
    """Write a model for other programs: its network as ONNX, its prompts and its manifest as JSON.

    Attributes
    ----------
    model : str
        Path of the bundle, or a shipped model.
    output : str
        Path of the ONNX file to write; the others are written beside it.
    """

    kind: ClassVar[str] = "export"
    model: str
    output: str


@dataclass(frozen=True)
class AssessJob:
    """Compare a class raster with reference labels and write an accuracy report.

    Attributes
    ----------
    classes, reference, output : str
        Paths of the class raster, the reference labels, and the HTML report to write.
    field, layer : str or None
        As in `TrainJob`.
    exclude : str or None
        Path of labels (a raster, or a vector with the same class field) whose pixels are left out,
        such as those trained on.
    exclude_layer : str or None
        Layer of `exclude` where that is a vector source with several.
    sample : str or None
        ``"simple-random"`` declares the reference a simple random sample of the map's pixels,
        ``"stratified"`` a stratified one. Only then the report estimates the accuracy of the whole
        map, with confidence intervals, and from a stratified sample class areas, too.
    strata : str or None
        Where the strata of a stratified sample are from: path of a raster, or ``"map"`` for the
        map's classes. None takes those written in the sample, if `SampleJob` made it, else the map.
    """

    kind: ClassVar[str] = "assess"
    classes: str
    reference: str
    output: str
    field: Optional[str] = None
    layer: Optional[str] = None
    exclude: Optional[str] = None
    exclude_layer: Optional[str] = None
    sample: Optional[str] = None
    strata: Optional[str] = None


@dataclass(frozen=True)
class SampleJob:
    """Draw a stratified random sample of a class raster's pixels, as points to be interpreted.

    Attributes
    ----------
    classes, output : str
        Paths of the class raster, whose classes are the strata, and the GeoPackage to write.
    size : int or None
        Points to draw; None for as many as `target_error` needs.
    target_error : float
        Standard error wanted of the overall accuracy, 0 to 1.
    expected_accuracy : float
        User's accuracy expected of the classes, 0 to 1.
    allocation : str
        ``"minimum"`` gives each class at least `minimum` points and shares out the rest by area,
        ``"equal"`` gives each class as many, ``"proportional"`` shares out all by area.
    minimum : int
        Points of each class at least, for ``"minimum"``.
    labels, labels_layer : str or None
        Labels from whose pixels the points stay away, such as those trained on, and the layer of a
        vector source with several. Of what class they are does not matter.
    distance : float
        Least distance of the points from labelled pixels, in the raster's map units (pixels where
        it has none).
    blind : bool
        Hides from who interprets the points which class the map has there.
    seed : int
        Seed of the draw.
    """

    kind: ClassVar[str] = "sample"
    classes: str
    output: str
    size: Optional[int] = None
    target_error: float = 0.02
    expected_accuracy: float = 0.8
    allocation: str = "minimum"
    minimum: int = 50
    labels: Optional[str] = None
    labels_layer: Optional[str] = None
    distance: float = 0.0
    blind: bool = True
    seed: int = 0


@dataclass(frozen=True)
class CompareTextsJob:
    """Tell how alike classes are to a text encoder, by their prompts; nothing is written.

    Attributes
    ----------
    classes : tuple of tuples of str
        The prompts of each class.
    encoder : str
        As in `TrainJob`.
    limit : float
        Cosine similarity from which two prompts of different classes are listed.
    """

    kind: ClassVar[str] = "comparetexts"
    classes: tuple[tuple[str, ...], ...]
    encoder: str = "all-MiniLM-L6-v2"
    limit: float = 0.85


@dataclass(frozen=True)
class PixelJob:
    """Tell the spectrum of one pixel, and with a model what it makes of it; nothing is written.

    Attributes
    ----------
    scene : str
        Path of the hyperspectral raster.
    model : str or None
        Path of the bundle, or a shipped model; None for the spectrum alone.
    at : (x, y) or None
        Where, in the scene's map units; or
    pixel : (row, column) or None
        which pixel, counted from 0. One of both is given.
    prompts, encoder, unclassified_below, device, engine
        As in `ClassifyJob`.
    """

    kind: ClassVar[str] = "pixel"
    scene: str
    model: Optional[str] = None
    at: Optional[tuple[float, float]] = None
    pixel: Optional[tuple[int, int]] = None
    prompts: Optional[str] = None
    encoder: Optional[str] = None
    unclassified_below: Union[float, str, None] = None
    device: str = "auto"
    engine: str = "auto"


@dataclass(frozen=True)
class ClassSpectraJob:
    """Tell mean and standard deviation of the spectra of labelled classes; nothing is written.

    Attributes
    ----------
    scene, labels, field, layer
        As in `TrainJob`.
    prompts : str or None
        Name of a shipped prompt set, or path of a prompt set file, whose classes are matched; None
        for the classes as the labels name them.
    """

    kind: ClassVar[str] = "classspectra"
    scene: str
    labels: str
    prompts: Optional[str] = None
    field: Optional[str] = None
    layer: Optional[str] = None


@dataclass(frozen=True)
class DevicesJob:
    """Tell on which devices models can be computed; nothing is written."""

    kind: ClassVar[str] = "devices"


@dataclass(frozen=True)
class LabelCountsJob:
    """Count the labelled pixels that training would learn from; nothing is written.

    Attributes
    ----------
    scene, labels, prompts, field, layer, seed
        As in `TrainJob`.
    """

    kind: ClassVar[str] = "labelcounts"
    scene: str
    labels: str
    prompts: str
    field: Optional[str] = None
    layer: Optional[str] = None
    seed: int = 0


@dataclass(frozen=True)
class LearningCurveJob:
    """Tell how accuracy on held-out blocks grows with the share of labels; nothing is written.

    Attributes
    ----------
    scene, labels, prompts, field, layer, encoder, backbone, device, seed, labels_alone
        As in `TrainJob`.
    shares : tuple of float
        Shares of the labels to train with, each above 0 and at most 1.
    """

    kind: ClassVar[str] = "learningcurve"
    scene: str
    labels: str
    prompts: str
    field: Optional[str] = None
    layer: Optional[str] = None
    encoder: str = "all-MiniLM-L6-v2"
    backbone: str = "multiscale"
    device: str = "auto"
    seed: int = 0
    labels_alone: bool = False
    shares: tuple[float, ...] = (0.1, 0.25, 0.5, 1.0)


@dataclass(frozen=True)
class CompareJob:
    """Compare two class rasters of one grid.

    Attributes
    ----------
    first, second, output : str
        Paths of the class rasters, and of the GeoTIFF of their differences to write.
    report : str or None
        Path of the HTML report to write, with the transition matrix as CSV beside it, if wanted.
    """

    kind: ClassVar[str] = "compare"
    first: str
    second: str
    output: str
    report: Optional[str] = None


@dataclass(frozen=True)
class RecodeJob:
    """Bring the classes of a class raster together by their parents.

    Attributes
    ----------
    classes, output : str
        Paths of the class raster and of the GeoTIFF to write.
    prompts : str or None
        Name of a shipped prompt set, or path of a prompt set file, that tells the parents; None for
        what the raster says of itself.
    """

    kind: ClassVar[str] = "recode"
    classes: str
    output: str
    prompts: Optional[str] = None


@dataclass(frozen=True)
class DisagreementJob:
    """Show where a class raster disagrees with labels.

    Attributes
    ----------
    classes, labels, output : str
        Paths of the class raster, the labels, and the GeoTIFF to write.
    field, layer : str or None
        As in `TrainJob`.
    """

    kind: ClassVar[str] = "disagreement"
    classes: str
    labels: str
    output: str
    field: Optional[str] = None
    layer: Optional[str] = None


Job = Union[
    TrainJob,
    ClassifyJob,
    SimilarityJob,
    EmbedJob,
    ExportJob,
    AssessJob,
    SampleJob,
    CompareTextsJob,
    PixelJob,
    ClassSpectraJob,
    DevicesJob,
    LabelCountsJob,
    LearningCurveJob,
    CompareJob,
    RecodeJob,
    DisagreementJob,
]
_JOBS: dict[str, type] = {job.kind: job for job in get_args(Job)}
_TUPLES = ("extent", "queries", "classes", "at", "pixel", "shares")


@dataclass(frozen=True)
class ProgressEvent:
    """Share done (0 to 1), what is being done, and the estimated seconds left (None: unknown).

    The message of this and other events may be a `text.Text`; it crosses the process boundary
    as one, with the fields ``template`` and ``values`` beside ``message``.
    """

    kind: ClassVar[str] = "progress"
    fraction: float
    message: str = ""
    remaining_s: Optional[float] = None


@dataclass(frozen=True)
class LogEvent:
    """A message for the user; level is ``"info"`` or ``"warning"``."""

    kind: ClassVar[str] = "log"
    level: str
    message: str


@dataclass(frozen=True)
class ResultEvent:
    """The job is done: paths written by role, and a summary that can be shown.

    Texts of the summary cross the process boundary in the field ``texts``, by their English.
    """

    kind: ClassVar[str] = "result"
    outputs: dict[str, str] = field(default_factory=dict)
    summary: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ErrorEvent:
    """The job failed or was cancelled: a stable code and one sentence."""

    kind: ClassVar[str] = "error"
    code: str
    message: str


Event = Union[ProgressEvent, LogEvent, ResultEvent, ErrorEvent]
_EVENTS: dict[str, type] = {e.kind: e for e in (ProgressEvent, LogEvent, ResultEvent, ErrorEvent)}


def to_line(message: Union[Job, Event]) -> str:
    """Return a job or event as one line of JSON, without the line break."""
    body = {"protocol": PROTOCOL, "kind": message.kind, **asdict(message)}
    if isinstance(message, ResultEvent):
        texts = {str(text): to_fields(text) for text in _texts_in(message.summary)}
        if texts:
            body["texts"] = texts
    elif isinstance(message, (ProgressEvent, LogEvent, ErrorEvent)):
        body.update(to_fields(message.message))
    return json.dumps(body, ensure_ascii=False, allow_nan=False)


def job_from_line(line: str) -> Job:
    """Read a job from a line of JSON.

    Raises
    ------
    JobError
        ``job.malformed`` when the line is no job of this protocol.
    """
    job: Job = _from_line(line, _JOBS, "job")
    return job


def event_from_line(line: str) -> Event:
    """Read an event from a line of JSON.

    Raises
    ------
    JobError
        ``job.malformed`` when the line is no event of this protocol.
    """
    event: Event = _from_line(line, _EVENTS, "event")
    return event


def _texts_in(value: Any) -> Iterator[Text]:
    """Yield the texts of a summary that can be translated."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts_in(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _texts_in(inner)


def _with_texts(value: Any, texts: Mapping[str, Any]) -> Any:
    """Return a summary of JSON whose strings that `texts` knows are texts again."""
    if isinstance(value, str) and value in texts:
        return from_fields(value, texts[value])
    if isinstance(value, dict):
        return {key: _with_texts(inner, texts) for key, inner in value.items()}
    if isinstance(value, list):
        return [_with_texts(inner, texts) for inner in value]
    return value


def _take_texts(given: dict[str, Any], cls: type) -> None:
    """Turn the fields that carry texts into the texts themselves."""
    if cls is ResultEvent:
        texts = given.pop("texts", {})
        if not isinstance(texts, dict) or not all(isinstance(t, dict) for t in texts.values()):
            raise TypeError("the field texts has the wrong type")
        if texts:
            given["summary"] = _with_texts(given.get("summary", {}), texts)
    elif cls in _EVENTS.values():
        carried: dict[str, Any] = {
            key: given.pop(key) for key in ("template", "values") if key in given
        }
        if "message" in given:
            given["message"] = from_fields(given["message"], carried)


def _from_line(line: str, kinds: dict[str, type], what: str) -> Any:
    try:
        body = json.loads(line)
    except ValueError:
        raise JobError("malformed", f"Expected a {what} as JSON, got {line[:80]!r}.") from None
    if not isinstance(body, dict) or body.get("kind") not in kinds:
        raise JobError(
            "malformed", f"Expected a {what} of kind {', '.join(kinds)}, got {line[:80]!r}."
        )
    if body.get("protocol") != PROTOCOL:
        raise JobError(
            "protocol",
            worded(
                "The {what} speaks protocol {protocol}, this engine speaks {known}; install the "
                "same version on both sides.",
                what=what,
                protocol=repr(body.get("protocol")),
                known=PROTOCOL,
            ),
        )
    cls = kinds[body["kind"]]
    known = {f.name: f for f in fields(cls)}
    given = {key: value for key, value in body.items() if key not in ("protocol", "kind")}
    try:
        _take_texts(given, cls)
    except TypeError as problem:
        raise JobError("malformed", f"Bad text in a {body['kind']} {what}: {problem}.") from None
    unknown = sorted(set(given) - set(known))
    if unknown:
        raise JobError("malformed", f"Unknown field {unknown[0]!r} in a {body['kind']} {what}.")
    for name in _TUPLES:
        if isinstance(given.get(name), list):
            given[name] = _as_tuple(given[name])
    try:
        return cls(**given)
    except TypeError as problem:
        raise JobError("malformed", f"Incomplete {body['kind']} {what}: {problem}.") from None


def _as_tuple(values: list[Any]) -> tuple[Any, ...]:
    """Return a list of JSON, and the lists in it, as tuples."""
    return tuple(_as_tuple(value) if isinstance(value, list) else value for value in values)
