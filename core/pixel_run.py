"""Answers a question about one pixel: its spectrum, and what a model makes of it.

Class and confidence are those that the map has at the pixel: they are decided by the same rule on
the similarities of the same engine, which sees the same surroundings. No more of the scene is read
than these.
"""

from __future__ import annotations

import math
import time
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .bundle import Bundle, read_bundle
from .class_vectors import text_vectors
from .classification_run import (
    NOT_CALIBRATED_HERE,
    UNCLASSIFIED_COLOUR,
    UNCLASSIFIED_NAME,
    chosen_classes,
    decision_rule,
    unclassified_threshold,
)
from .compatibility import fit_scene
from .decisions import MEASURES, decide
from .engines import load_engine
from .errors import EncoderError, JobError, PromptError, SceneError
from .grid import Window
from .inference import Classifier
from .jobs import PixelJob, ResultEvent
from .map_classes import NOT_CALIBRATED as NOT_CALIBRATED_PROMPTS
from .map_classes import MapClasses, encoder_of
from .model_choice import model_path, trained_elsewhere
from .progress import Progress
from .raster_sources import raster_sources
from .scene import Scene
from .text import worded
from .warm_models import WarmModel, WarmModels, file_stamp

MODELS = WarmModels()
"""Models that this process keeps ready."""


def run_pixel(job: PixelJob, progress: Progress) -> ResultEvent:
    """Return the spectrum of a pixel, and what a model makes of it.

    Returns
    -------
    ResultEvent
        Without outputs. Its summary holds

        ``row``, ``col``, ``x``, ``y``
            The pixel, counted from 0, and its centre in map units.
        ``valid``
            Whether the pixel has data; if not, there are no values, classes or similarities.
        ``values``, ``wavelengths_nm``
            A number for each band of the scene, None for bad bands; and where the bands lie, None
            where unknown.
        ``good_bands``, ``unit``
            A flag for each band; what the values are in, empty where unknown.
        ``class_id``, ``class_name``, ``confidence``, ``margin``, ``entropy``
            As the map has them; with a model only, as all that follows.
        ``classes``
            For each class, the most similar first, its ``id``, ``name``, ``colour``,
            ``similarity`` (cosine), ``share`` (softmax, as for confidences) and ``prompts``, with
            ``text`` and ``similarity`` of each.
        ``model_loaded``
            Whether the model was loaded for this question, or was ready.
        ``notices``, ``calibration``, ``engine``, ``device``, ``seconds``
            What to know of the model on this scene, and how it was computed.

    Raises
    ------
    SceneError
        ``scene.outside`` for a point or pixel outside the scene, or as `Scene.open`.
    JobError
        ``job.pixel`` when not exactly one of point and pixel is given.
    SpectraPromptError
        As `run_classification` for what concerns the model.
    """
    started = time.monotonic()
    with Scene.open(job.scene) as scene:
        row, col = _place(job, scene)
        progress.report(0.1, worded("reading the pixel"))
        x, y = scene.grid.centre(row, col)
        summary: dict[str, Any] = {"row": row, "col": col, "x": x, "y": y}
        warm: Optional[WarmModel] = None
        halo = 0
        if job.model is not None:
            warm, was_loaded = _warm_model(job, scene, progress.part(0.1, 0.8))
            halo = warm.classifier.engine.radius
        values, valid = scene.read(Window(row, col, 1, 1).grown(halo))
        here = bool(valid[halo, halo])
        summary |= {"valid": here, **_spectrum(scene, values[:, halo, halo] if here else None)}
        if warm is not None:
            progress.report(0.8, worded("comparing the pixel with the classes"))
            summary |= _answer(warm, values, valid)
            summary["model_loaded"] = was_loaded
        summary["seconds"] = round(time.monotonic() - started, 3)
    progress.report(1.0, worded("answered"))
    return ResultEvent({}, summary)


def _place(job: PixelJob, scene: Scene) -> tuple[int, int]:
    """Return row and column of the pixel asked for."""
    given = job.at if job.at is not None else job.pixel
    both = (job.at is None) == (job.pixel is None)
    if both or not isinstance(given, tuple) or len(given) != 2 or not all(map(_is_number, given)):
        raise JobError(
            "pixel",
            worded(
                "A pixel is asked for by two numbers, either x and y in map units or row and "
                "column; got {at} and {pixel}.",
                at=repr(job.at),
                pixel=repr(job.pixel),
            ),
        )
    grid = scene.grid
    if job.at is not None:
        found = grid.pixel_at(*job.at)
        if found is not None:
            return found
        raise SceneError(
            "outside",
            worded(
                "The point {x}, {y} lies outside {scene}; give a point within it, in the units "
                "of its coordinate reference system.",
                x=f"{job.at[0]:.10g}",
                y=f"{job.at[1]:.10g}",
                scene=scene.path,
            ),
        )
    row, col = given
    if row == int(row) and col == int(col) and 0 <= row < grid.rows and 0 <= col < grid.cols:
        return int(row), int(col)
    raise SceneError(
        "outside",
        worded(
            "There is no pixel in row {row}, column {column} of {scene}; rows are 0 to "
            "{last_row}, columns 0 to {last_column}.",
            row=f"{row:g}",
            column=f"{col:g}",
            scene=scene.path,
            last_row=grid.rows - 1,
            last_column=grid.cols - 1,
        ),
    )


def _is_number(value: object) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and math.isfinite(value)  # type: ignore[arg-type]


def _spectrum(scene: Scene, values: Optional[NDArray[np.float32]]) -> dict[str, Any]:
    axis = scene.axis
    listed: Optional[list[Optional[float]]] = None
    if values is not None:
        found = iter(values.tolist())
        listed = [next(found) if good else None for good in axis.good]
    return {
        "values": listed,
        "wavelengths_nm": None if axis.wavelengths is None else axis.wavelengths.tolist(),
        "good_bands": axis.good.tolist(),
        "unit": scene.unit,
    }


def _warm_model(job: PixelJob, scene: Scene, progress: Progress) -> tuple[WarmModel, bool]:
    path = model_path(str(job.model), job.scene)
    key = (
        job.model,
        file_stamp(path),
        tuple(file_stamp(source) for source in raster_sources(job.scene)),
        file_stamp(job.prompts),
        (job.encoder, job.unclassified_below, job.device, job.engine),
    )
    return MODELS.get(key, lambda: _load(job, path, scene, progress))


def _load(job: PixelJob, path: str, scene: Scene, progress: Progress) -> WarmModel:
    progress.report(0.0, worded("loading the model"))
    told: list[str] = []

    def hear(level: str, message: str) -> None:
        if level == "warning":
            told.append(message)

    listening = Progress(on_log=hear, cancelled=lambda: _is_cancelled(progress))
    bundle = read_bundle(path)
    elsewhere = trained_elsewhere(str(job.model), bundle.manifest, job.scene)
    if elsewhere:
        told.append(
            worded("The model was not trained on this scene: take its answer as a first guess.")
        )
    threshold = unclassified_threshold(job.unclassified_below, bundle.manifest)
    chosen = chosen_classes(job, bundle, listening)
    fits = fit_scene(bundle, scene, listening)
    progress.report(0.5, worded("loading the model"))
    rows, prompt_vectors = _prompt_vectors(job, bundle, chosen, told)
    vectors = np.concatenate([chosen.vectors, prompt_vectors])
    loaded = load_engine(bundle, vectors, fits.matrix, job.engine, job.device, 1)
    rule = decision_rule(bundle.manifest, chosen, MEASURES, threshold)
    for notice in told:
        progress.warning(notice)
    return WarmModel(
        bundle.manifest,
        chosen,
        loaded,
        Classifier(loaded.engine, rule),
        rows,
        elsewhere,
        tuple(told),
    )


def _is_cancelled(progress: Progress) -> bool:
    progress.check_cancelled()
    return False


def _prompt_vectors(
    job: PixelJob, bundle: Bundle, chosen: MapClasses, told: list[str]
) -> tuple[dict[tuple[int, str], int], NDArray[np.float32]]:
    """Return the unit vectors of the prompts of classes with several, and where each one is.

    A class with a single prompt is that prompt. Without the text encoder there are none, which is
    told.
    """
    wanted = [(c.id, text) for c in chosen.classes if len(c.prompts) > 1 for text in c.prompts]
    none = np.zeros((0, chosen.vectors.shape[1]), np.float32)
    if not wanted:
        return {}, none
    try:
        encoder = encoder_of(bundle.manifest, job.encoder)
        vectors = text_vectors([text for _, text in wanted], encoder, bundle.text["centre"])
    except (EncoderError, PromptError) as problem:
        told.append(
            worded(
                "Similarities of single prompts are not known: {problem}", problem=problem.message
            )
        )
        return {}, none
    first = len(chosen.classes)
    return {key: first + place for place, key in enumerate(wanted)}, vectors


def _answer(
    warm: WarmModel, values: NDArray[np.float32], valid: NDArray[np.bool_]
) -> dict[str, Any]:
    manifest, chosen, rule = warm.manifest, warm.chosen, warm.classifier.rule
    facts: dict[str, Any] = {
        "prompt_set": chosen.prompts.name,
        "notices": list(warm.notices),
        "calibration": _calibration(warm),
        "engine": warm.loaded.name,
        "device": warm.loaded.device,
    }
    radius = warm.classifier.engine.radius
    if not valid[radius, radius]:
        return facts
    count = len(chosen.classes)
    found = warm.classifier.engine.similarities(values, valid)
    decision = decide(found[:count], np.ones((1, 1), bool), rule)
    cosines = found[:, 0, 0].astype(np.float64)
    shares = np.exp(
        float(manifest.accuracy["confidence_scale"]) * (cosines - cosines[:count].max())
    )
    shares /= shares[:count].sum()
    class_id = int(decision.class_ids[0, 0])
    is_unclassified = rule.unclassified_below is not None and class_id == rule.unclassified_id
    entry = None if is_unclassified else next(c for c in chosen.classes if c.id == class_id)
    facts |= {
        "class_id": class_id,
        "class_name": UNCLASSIFIED_NAME if entry is None else entry.name,
        "class_colour": UNCLASSIFIED_COLOUR if entry is None else entry.colour,
        **{name: float(decision.measures[name][0, 0]) for name in MEASURES},
    }
    classes = [
        {
            "id": c.id,
            "name": c.name,
            "colour": c.colour,
            "similarity": float(cosines[row]),
            "share": float(shares[row]),
            "prompts": _prompts(warm, c.id, c.prompts, cosines, row),
        }
        for row, c in enumerate(chosen.classes)
    ]
    # Sorting keeps the order of equals, of which the map takes the first.
    facts["classes"] = sorted(classes, key=lambda c: -c["similarity"])
    return facts


def _prompts(
    warm: WarmModel,
    class_id: int,
    texts: tuple[str, ...],
    cosines: NDArray[np.float64],
    class_row: int,
) -> list[dict[str, Any]]:
    """Return the prompts of a class with their similarities, the most similar first."""
    if len(texts) == 1:
        return [{"text": texts[0], "similarity": float(cosines[class_row])}]
    rows = [warm.prompt_rows.get((class_id, text)) for text in texts]
    prompts = [
        {"text": text, "similarity": None if row is None else float(cosines[row])}
        for text, row in zip(texts, rows)
    ]
    if None in rows:
        return prompts
    return sorted(prompts, key=lambda prompt: -float(prompt["similarity"]))  # type: ignore[arg-type]


def _calibration(warm: WarmModel) -> str:
    if warm.elsewhere:
        return NOT_CALIBRATED_HERE
    if not warm.chosen.as_trained:
        return NOT_CALIBRATED_PROMPTS
    fitted = bool(warm.manifest.accuracy.get("confidence_calibrated"))
    return "fitted on held-out labels" if fitted else "not calibrated"
