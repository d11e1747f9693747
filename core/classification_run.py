"""Runs a classification job: scene and bundle in, class raster and measures of certainty out."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np

from .bundle import Bundle, Manifest, bundle_checksum, read_bundle
from .compatibility import fit_scene
from .decisions import MEASURES, Decision, DecisionRule, free_class_id
from .engines import load_engine
from .errors import BundleError, JobError, OutputError, SceneError
from .grid import Window
from .inference import Classifier, map_scene, plan_for
from .jobs import ClassifyJob, PixelJob, ResultEvent
from .map_classes import NOT_CALIBRATED, MapClasses, edited_classes, trained_classes
from .mapped_area import mapped_area
from .model_choice import (
    LOW_CONFIDENCE,
    NOT_TRAINED_HERE,
    caution,
    learnt_from_library,
    model_path,
    trained_elsewhere,
)
from .output_files import check_output
from .products import (
    SUFFIXES,
    ClassRasterWriter,
    ConfidenceRasterWriter,
    LegendClass,
    Provenance,
)
from .progress import Progress
from .prompts import prompt_set_to_json, read_prompt_set
from .raster_sources import raster_sources
from .scene import Scene
from .text import worded

UNCLASSIFIED_NAME = "Unclassified"
UNCLASSIFIED_COLOUR = "#bdbdbd"
AUTO = "auto"
SURE = "confidence"
NOT_CALIBRATED_HERE = worded("not calibrated: the model was not trained on this scene")


def run_classification(job: ClassifyJob, progress: Progress) -> ResultEvent:
    """Classify a scene as the job says, and write its rasters.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know; nothing is written then.
    """
    started = time.monotonic()
    if job.memory_mb < 1:
        raise JobError(
            "memory",
            worded("The memory limit must be positive, got {limit} MiB.", limit=job.memory_mb),
        )
    measures = {name: path for name in MEASURES if (path := getattr(job, name))}
    named, job = job.model, replace(job, model=model_path(job.model, job.scene))
    _check_outputs(job, measures)
    progress.report(0.0, worded("loading the model"))
    bundle = read_bundle(job.model)
    elsewhere = trained_elsewhere(named, bundle.manifest, job.scene)
    threshold = unclassified_threshold(job.unclassified_below, bundle.manifest)
    chosen = chosen_classes(job, bundle, progress)
    with Scene.open(job.scene) as scene:
        fits = fit_scene(bundle, scene, progress)
        # How sure it is of a strange scene is counted, whether wanted as a raster or not.
        asked = tuple(dict.fromkeys([*measures, *([SURE] if elsewhere else [])]))
        rule = decision_rule(bundle.manifest, chosen, asked, threshold)
        area = mapped_area(scene.grid, job.extent, job.inside, job.inside_layer, job.scene)
        loaded = load_engine(
            bundle, chosen.vectors, fits.matrix, job.engine, job.device, area.pixels
        )
        classifier = Classifier(loaded.engine, rule)
        progress.info(
            worded("Computing with {engine} on {device}.", engine=loaded.name, device=loaded.device)
        )
        plan = area.narrowed(plan_for(classifier, scene, area.window, job.memory_mb))
        grid = scene.grid.cropped(area.window)
        about = replace(_provenance(job, bundle, chosen, rule, elsewhere), inside=area.name)
        doubts = _Doubts(elsewhere)
        with ExitStack() as files:
            legend = _legend(chosen, rule)
            classes = files.enter_context(ClassRasterWriter(job.output, grid, legend, about))
            writers = {
                name: files.enter_context(
                    ConfidenceRasterWriter(path, grid, about, name, len(chosen.classes))
                )
                for name, path in measures.items()
            }

            def write(window: Window, decision: Decision) -> None:
                decision = decision.within(area.mask(window))
                doubts.count(decision)
                inner = area.inner(window)
                classes.write(inner, decision.class_ids)
                for name, writer in writers.items():
                    writer.write(inner, decision.measures[name])

            map_scene(classifier, scene, plan, write, progress.part(0.05, 0.98), "classifying")
            counts = classes.class_pixels
            if not any(counts.values()):
                raise SceneError(
                    "all-nodata",
                    worded(
                        "{scene} has no valid pixel in the area to classify: every pixel is "
                        "nodata, masked or not a number.",
                        scene=job.scene,
                    ),
                )
            progress.report(0.98, worded("writing"))
            # The map last: a raster beside it that cannot be placed leaves the old map alone.
            outputs = {name: str(writer.commit()) for name, writer in writers.items()}
            outputs["classes"] = str(classes.commit())
    progress.finish(worded("classified"))
    summary: dict[str, Any] = {"pixels": area.pixels, "valid_pixels": sum(counts.values())}
    summary.update(doubts.told(sum(counts.values()), progress))
    if rule.unclassified_below is not None:
        summary["unclassified_pixels"] = counts.pop(rule.unclassified_id)
        summary["unclassified_below"] = round(rule.unclassified_below, 4)
    return ResultEvent(
        outputs,
        {
            **summary,
            "class_pixels": {str(class_id): count for class_id, count in counts.items()},
            "calibration": _calibration(bundle.manifest, chosen, elsewhere),
            "seconds": round(time.monotonic() - started, 2),
            "estimated_bands": fits.estimated,
            "engine": loaded.name,
            "device": loaded.device,
        },
    )


class _Doubts:
    """Counts the pixels of low confidence in a map by a model not trained on the scene."""

    def __init__(self, elsewhere: bool) -> None:
        self._elsewhere = elsewhere
        self._low = 0

    def count(self, decision: Decision) -> None:
        """Add the pixels of a window."""
        if self._elsewhere:
            self._low += int((decision.measures[SURE] < LOW_CONFIDENCE).sum())

    def told(self, valid: int, progress: Progress) -> dict[str, Any]:
        """Warn the user, and return what belongs into the summary."""
        if not self._elsewhere:
            return {}
        progress.warning(caution(self._low, valid))
        return {"model_note": NOT_TRAINED_HERE, "low_confidence_pixels": self._low}


def chosen_classes(
    job: Union[ClassifyJob, PixelJob], bundle: Bundle, progress: Progress
) -> MapClasses:
    """Return the classes of the map, and tell the user what differs from those trained on.

    Raises
    ------
    PromptError, EncoderError
        As `read_prompt_set` and `edited_classes`.
    """
    if job.prompts is None:
        return trained_classes(bundle)
    prompts = read_prompt_set(job.prompts)
    progress.report(0.01, worded("embedding prompts"))
    chosen = edited_classes(bundle, prompts, job.encoder, progress.part(0.01, 0.04))
    if not learnt_from_library(bundle.manifest):  # it was trained on no class of any set
        chosen.tell(progress)
    if job.unclassified_below == AUTO and not chosen.as_trained:
        progress.warning(
            worded(
                "The threshold of unclassified pixels was fitted for the prompts trained with, "
                "not for these."
            )
        )
    return chosen


def decision_rule(
    manifest: Manifest,
    chosen: MapClasses,
    measures: tuple[str, ...] = (),
    unclassified_below: Optional[float] = None,
) -> DecisionRule:
    """Return how a model's similarities with the chosen classes become a map.

    Raises
    ------
    OutputError
        ``output.bad-legend`` when no id is left for unclassified pixels.
    """
    ids = [c.id for c in chosen.classes]
    unclassified = 0
    if unclassified_below is not None:
        try:
            # Ids of the whole set, so that the id does not depend on which classes were trained.
            unclassified = free_class_id(chosen.prompts.ids)
        except ValueError:
            raise OutputError(
                "bad-legend",
                worded(
                    "The prompt set {prompts} uses all class ids; leave one free for "
                    "unclassified pixels.",
                    prompts=repr(chosen.prompts.name),
                ),
            ) from None
    return DecisionRule(
        np.array(ids, dtype=np.int32),
        float(manifest.accuracy["confidence_scale"]),
        measures,
        unclassified_below,
        unclassified,
    )


def unclassified_threshold(wanted: object, manifest: Manifest) -> Optional[float]:
    """Return the similarity below which a pixel is unclassified; None for no threshold.

    Parameters
    ----------
    wanted : float, "auto" or None
        As in `ClassifyJob`; ``"auto"`` is the threshold fitted in training, which the manifest
        holds as ``training["unclassified_below"]``.
    manifest : Manifest

    Raises
    ------
    JobError
        ``job.unclassified`` when it is neither "auto" nor a number between -1 and 1.
    BundleError
        ``bundle.no-threshold`` when "auto" is asked of a model that has none.
    """
    if wanted is None:
        return None
    if wanted == AUTO:
        fitted = manifest.training.get("unclassified_below")
        if fitted is None:
            raise BundleError(
                "no-threshold",
                worded(
                    "The model holds no fitted threshold for unclassified pixels; give a "
                    "cosine similarity between -1 and 1 instead of 'auto', or train the model "
                    "anew."
                ),
            )
        return float(fitted)
    is_number = isinstance(wanted, (int, float)) and not isinstance(wanted, bool)
    if not is_number or not -1 <= float(wanted) <= 1:  # type: ignore[arg-type]
        raise JobError(
            "unclassified",
            worded(
                "The threshold of unclassified pixels must be 'auto' or a cosine similarity "
                "between -1 and 1, got {wanted}.",
                wanted=repr(wanted),
            ),
        )
    return float(wanted)  # type: ignore[arg-type]


def _check_outputs(job: ClassifyJob, measures: dict[str, str]) -> None:
    taken = [*raster_sources(job.scene), job.model]
    taken += [path for path in (job.prompts, job.inside) if path]
    # Outputs of one stem would share their style file, whatever their suffix.
    for path in (job.output, *measures.values()):
        check_output(path, taken, SUFFIXES, also=SUFFIXES)
        taken.append(path)


def _legend(chosen: MapClasses, rule: DecisionRule) -> list[LegendClass]:
    legend = [LegendClass(c.id, c.name, c.colour) for c in chosen.classes]
    if rule.unclassified_below is not None:
        legend.append(LegendClass(rule.unclassified_id, UNCLASSIFIED_NAME, UNCLASSIFIED_COLOUR))
    return legend


def _calibration(manifest: Manifest, chosen: MapClasses, elsewhere: bool) -> str:
    if elsewhere:
        return NOT_CALIBRATED_HERE
    if not chosen.as_trained:
        return NOT_CALIBRATED
    fitted = bool(manifest.accuracy.get("confidence_calibrated"))
    return "fitted on held-out labels" if fitted else "not calibrated"


def _provenance(
    job: ClassifyJob, bundle: Bundle, chosen: MapClasses, rule: DecisionRule, elsewhere: bool
) -> Provenance:
    fitted = bool(bundle.manifest.accuracy.get("confidence_calibrated"))
    note = NOT_CALIBRATED_HERE if elsewhere else "" if chosen.as_trained else NOT_CALIBRATED
    marked = rule.unclassified_below is not None
    return Provenance(
        model_file=Path(job.model).name,
        model_id=bundle_checksum(job.model),
        prompt_set=chosen.prompts.name,
        prompts=prompt_set_to_json(chosen.prompts),
        scene=Path(job.scene).name,
        created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        confidence_calibrated=fitted and not note,
        confidence_note=note,
        model_note=NOT_TRAINED_HERE if elsewhere else "",
        unclassified_id=rule.unclassified_id if marked else None,
        unclassified_below=rule.unclassified_below,
    )
