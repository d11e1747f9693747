"""Runs a classification job: scene and bundle in, class and confidence rasters out."""

from __future__ import annotations

import math
import time
from contextlib import ExitStack
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

import numpy as np
import torch

from .bundle import Bundle, bundle_checksum, read_bundle
from .compatibility import check_fits
from .device import Device, choose_device
from .errors import BundleError, JobError, SceneError
from .grid import Extent, Grid, Window
from .inference import Classifier, classify_scene, plan_for
from .jobs import ClassifyJob, ResultEvent
from .model.patch_model import PatchModel, make_backbone
from .model.probe import Probe
from .model.spectral_front import SpectralFront
from .output_files import check_output
from .products import (
    SUFFIXES,
    ClassRasterWriter,
    ConfidenceRasterWriter,
    LegendClass,
    Provenance,
)
from .progress import Progress
from .prompts import prompt_set_to_json
from .raster_sources import raster_sources
from .scene import Scene


def run_classification(job: ClassifyJob, progress: Progress) -> ResultEvent:
    """Classify a scene as the job says, and write its rasters.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know; nothing is written then.
    """
    started = time.monotonic()
    if job.memory_mb < 1:
        raise JobError("memory", f"The memory limit must be positive, got {job.memory_mb} MiB.")
    inputs = [*raster_sources(job.scene), job.model]
    # Outputs of one stem would share their style file, whatever their suffix.
    check_output(job.output, inputs, SUFFIXES, also=SUFFIXES)
    if job.confidence:
        check_output(job.confidence, [*inputs, job.output], SUFFIXES, also=SUFFIXES)
    progress.report(0.0, "loading the model")
    bundle = read_bundle(job.model)
    device = choose_device(job.device)
    with Scene.open(job.scene) as scene:
        fits = check_fits(bundle.manifest, scene.axis)
        if fits.warning:
            progress.warning(fits.warning)
        classifier = load_classifier(bundle, fits.matrix, device)
        progress.info(f"Computing on {device.description}.")
        area = window_of(scene.grid, job.extent, job.scene)
        plan = plan_for(classifier, scene, area, job.memory_mb)
        grid = scene.grid.cropped(area)
        legend = [
            LegendClass(c.id, c.name, c.colour)
            for c in bundle.manifest.prompts.classes
            if c.id in set(classifier.class_ids.tolist())
        ]
        about = _provenance(job, bundle)
        with ExitStack() as files:
            classes = files.enter_context(ClassRasterWriter(job.output, grid, legend, about))
            confidence: Optional[ConfidenceRasterWriter] = None
            if job.confidence:
                confidence = files.enter_context(
                    ConfidenceRasterWriter(job.confidence, grid, about)
                )

            def write(window: Window, ids: np.ndarray, sure: np.ndarray) -> None:
                inner = Window(
                    window.row - area.row, window.col - area.col, window.rows, window.cols
                )
                classes.write(inner, ids)
                if confidence is not None:
                    confidence.write(inner, sure)

            classify_scene(classifier, scene, plan, write, progress.part(0.05, 0.98))
            counts = classes.class_pixels
            if not any(counts.values()):
                raise SceneError(
                    "all-nodata",
                    f"{job.scene} has no valid pixel in the area to classify: every pixel is "
                    "nodata, masked or not a number.",
                )
            progress.report(0.98, "writing")
            # The map last: a confidence raster that cannot be placed leaves the old map alone.
            outputs = {} if confidence is None else {"confidence": str(confidence.commit())}
            outputs["classes"] = str(classes.commit())
    progress.report(1.0, "classified")
    return ResultEvent(
        outputs,
        {
            "pixels": area.pixels,
            "valid_pixels": sum(counts.values()),
            "class_pixels": {str(class_id): count for class_id, count in counts.items()},
            "seconds": round(time.monotonic() - started, 2),
            "device": device.description,
        },
    )


def load_classifier(bundle: Bundle, resampling: Optional[np.ndarray], device: Device) -> Classifier:
    """Return the classifier of a bundle; `resampling` brings the scene's good bands to its own.

    Raises
    ------
    BundleError
        ``bundle.unknown-backbone``, or ``bundle.incomplete`` when weights are missing or have
        other shapes than the manifest says.
    """
    manifest = bundle.manifest
    backbone = make_backbone(manifest.backbone["name"], dict(manifest.backbone["config"]))
    bands = int(manifest.spectral["bands"])
    front = SpectralFront(backbone.components, bands)
    model = PatchModel(front, backbone, Probe(backbone.dim, int(manifest.encoder["dim"])))
    try:
        model.load_state_dict({n: torch.from_numpy(w.copy()) for n, w in bundle.weights.items()})
    except RuntimeError as problem:
        raise BundleError(
            "incomplete",
            f"The weights in the model do not fit its description: {str(problem).splitlines()[-1]}",
        ) from None
    trained = {int(class_id) for class_id in manifest.training["class_pixels"]}
    chosen = [row for row, c in enumerate(manifest.prompts.classes) if c.id in trained]
    return Classifier(
        model.eval().to(device.torch),
        torch.from_numpy(bundle.text["vectors"][chosen].copy()).to(device.torch),
        np.array([manifest.prompts.classes[row].id for row in chosen], dtype=np.int32),
        float(manifest.accuracy["confidence_scale"]),
        resampling,
        device.torch,
    )


def window_of(grid: Grid, extent: Optional[Extent], source: str) -> Window:
    """Return the pixels whose centres lie in an extent of map units.

    Raises
    ------
    SceneError
        ``scene.no-overlap`` when no pixel does; ``scene.rotated`` for an extent of a rotated grid.
    JobError
        ``job.extent`` when it is no extent.
    """
    if extent is None:
        return grid.whole
    if not all(map(math.isfinite, extent)) or extent[0] >= extent[2] or extent[1] >= extent[3]:
        raise JobError(
            "extent",
            f"The extent must be XMIN YMIN XMAX YMAX with each minimum below its maximum, got "
            f"{' '.join(f'{value:g}' for value in extent)}.",
        )
    x0, xc, xr, y0, yc, yr = grid.affine
    if xr or yc:
        raise SceneError(
            "rotated", f"The grid of {source} is rotated; classify it whole, without an extent."
        )
    cols = sorted(((extent[0] - x0) / xc, (extent[2] - x0) / xc))
    rows = sorted(((extent[1] - y0) / yr, (extent[3] - y0) / yr))
    # A centre lies half a pixel in; the tolerance forgives the rounding of map units.
    first_col, first_row = (int(np.ceil(v - 0.5 - 1e-6)) for v in (cols[0], rows[0]))
    last_col, last_row = (int(np.floor(v - 0.5 + 1e-6)) for v in (cols[1], rows[1]))
    wanted = Window(first_row, first_col, last_row - first_row + 1, last_col - first_col + 1)
    found = wanted.clipped(grid.whole)
    if found.pixels == 0:
        raise SceneError(
            "no-overlap", f"The extent {extent} holds no pixel of {source}; choose another one."
        )
    return found


def _provenance(job: ClassifyJob, bundle: Bundle) -> Provenance:
    manifest = bundle.manifest
    return Provenance(
        model_file=Path(job.model).name,
        model_id=bundle_checksum(job.model),
        prompt_set=manifest.prompts.name,
        prompts=prompt_set_to_json(manifest.prompts),
        scene=Path(job.scene).name,
        created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        confidence_calibrated=bool(manifest.accuracy.get("confidence_calibrated")),
    )
