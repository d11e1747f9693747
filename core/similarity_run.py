"""Runs a similarity job: scene, bundle and free texts in, a raster of similarities out."""

from __future__ import annotations

import time
from dataclasses import asdict, replace
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .bundle import bundle_checksum, read_bundle
from .compatibility import fit_scene
from .engines import load_engine
from .errors import JobError, SceneError
from .grid import Window
from .inference import SimilarityMapper, map_scene, plan_for
from .jobs import ResultEvent, SimilarityJob
from .map_classes import prompts_of_queries, text_vectors_of
from .mapped_area import mapped_area, masked
from .model_choice import NOT_TRAINED_HERE, model_path, trained_elsewhere
from .output_files import check_output
from .products import SUFFIXES, Provenance, SimilarityRasterWriter
from .progress import Progress
from .raster_sources import raster_sources
from .scene import Scene
from .text import worded


def run_similarity(job: SimilarityJob, progress: Progress) -> ResultEvent:
    """Map how similar a scene's pixels are to texts, as the job says.

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
    named = job.model
    job = replace(job, model=model_path(named, job.scene))
    inputs = [*raster_sources(job.scene), job.model, *([job.inside] if job.inside else [])]
    check_output(job.output, inputs, SUFFIXES, also=SUFFIXES)
    asked = prompts_of_queries(job.queries)
    queries = [c.prompts[0] for c in asked.classes]
    progress.report(0.0, worded("loading the model"))
    bundle = read_bundle(job.model)
    elsewhere = trained_elsewhere(named, bundle.manifest, job.scene)
    if elsewhere:
        progress.warning(worded("The model was not trained on this scene; check what it finds."))
    progress.report(0.01, worded("embedding queries"))
    vectors = text_vectors_of(bundle, asked, job.encoder, progress.part(0.01, 0.04))
    with Scene.open(job.scene) as scene:
        fits = fit_scene(bundle, scene, progress)
        area = mapped_area(scene.grid, job.extent, job.inside, job.inside_layer, job.scene)
        loaded = load_engine(bundle, vectors, fits.matrix, job.engine, job.device, area.pixels)
        mapper = SimilarityMapper(loaded.engine, len(queries))
        progress.info(
            worded("Computing with {engine} on {device}.", engine=loaded.name, device=loaded.device)
        )
        plan = area.narrowed(plan_for(mapper, scene, area.window, job.memory_mb))
        about = Provenance(
            model_file=Path(job.model).name,
            model_id=bundle_checksum(job.model),
            prompts="\n".join(queries),
            scene=Path(job.scene).name,
            created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            model_note=NOT_TRAINED_HERE if elsewhere else "",
            inside=area.name,
        )
        grid = scene.grid.cropped(area.window)
        with SimilarityRasterWriter(job.output, grid, queries, about) as raster:

            def write(window: Window, similarities: NDArray[np.float32]) -> None:
                raster.write(area.inner(window), masked(similarities, area.mask(window)))

            map_scene(
                mapper,
                scene,
                plan,
                write,
                progress.part(0.05, 0.98),
                worded("computing similarity"),
            )
            statistics = raster.statistics
            if not statistics[0].pixels:
                raise SceneError(
                    "all-nodata",
                    worded(
                        "{scene} has no valid pixel in the area to map: every pixel is nodata, "
                        "masked or not a number.",
                        scene=job.scene,
                    ),
                )
            progress.report(0.98, worded("writing"))
            path = raster.commit()
    progress.finish(worded("mapped"))
    for query, found in zip(queries, statistics):
        progress.info(
            worded(
                "“{query}”: similarity {lowest} to {highest}, mean {mean}.",
                query=query,
                lowest=f"{found.minimum:.3f}",
                highest=f"{found.maximum:.3f}",
                mean=f"{found.mean:.3f}",
            )
        )
    return ResultEvent(
        {"similarity": str(path)},
        {
            "pixels": area.pixels,
            "valid_pixels": statistics[0].pixels,
            "queries": {
                query: {name: round(value, 4) for name, value in asdict(found).items()}
                for query, found in zip(queries, statistics)
            },
            "seconds": round(time.monotonic() - started, 2),
            "estimated_bands": fits.estimated,
            "engine": loaded.name,
            "device": loaded.device,
        },
    )
