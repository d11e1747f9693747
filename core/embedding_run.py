"""Runs an embedding job: scene and bundle in, a raster of embeddings or their components out."""

from __future__ import annotations

import time
from dataclasses import asdict, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .bundle import bundle_checksum, read_bundle
from .class_raster import ITEM_PREFIX
from .compatibility import fit_scene
from .embedding_basis import EmbeddingBasis, basis_from_json, fit_basis
from .embeddings import EmbeddingMapper, sample_embeddings
from .engines import load_engine
from .errors import JobError, SceneError
from .gdal_messages import gdal_failures
from .grid import Window
from .inference import SimilarityEngine, map_scene, plan_for
from .jobs import EmbedJob, ResultEvent
from .mapped_area import mapped_area, masked
from .model_choice import NOT_TRAINED_HERE, model_path, trained_elsewhere
from .output_files import check_output
from .products import BASIS_ITEM, SUFFIXES, EmbeddingRasterWriter, Provenance
from .progress import Progress
from .raster_sources import raster_sources
from .scene import Scene
from .text import alternatives, worded

CONTENTS = ("components", "embedding")
DEFAULT_COMPONENTS = 8


def run_embedding(job: EmbedJob, progress: Progress) -> ResultEvent:
    """Map the embeddings of a scene's pixels, or components of them, as the job says.

    The basis of components is estimated from a sample of the whole scene, by the engine that would
    map the whole: so the raster of an extent is the crop of that of the whole.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know; nothing is written then.
    """
    started = time.monotonic()
    _check_job(job)
    named = job.model
    job = replace(job, model=model_path(named, job.scene))
    inputs = [*raster_sources(job.scene), job.model]
    inputs += [path for path in (job.basis, job.inside) if path]
    check_output(job.output, inputs, SUFFIXES, also=SUFFIXES)
    progress.report(0.0, worded("loading the model"))
    bundle = read_bundle(job.model)
    model_id = bundle_checksum(job.model)
    dim = int(bundle.manifest.encoder["dim"])
    given = None if job.basis is None else _given_basis(job.basis, model_id, dim)
    if given is not None and job.components is not None:
        given = given.first(job.components)
    elsewhere = trained_elsewhere(named, bundle.manifest, job.scene)
    if elsewhere:
        progress.warning(
            worded("The model was not trained on this scene; check what it tells apart.")
        )
    with Scene.open(job.scene) as scene:
        fits = fit_scene(bundle, scene, progress)
        area = mapped_area(scene.grid, job.extent, job.inside, job.inside_layer, job.scene)
        loaded = load_engine(
            bundle,
            np.eye(dim, dtype=np.float32),
            fits.matrix,
            job.engine,
            job.device,
            scene.grid.whole.pixels,
        )
        progress.info(
            worded("Computing with {engine} on {device}.", engine=loaded.name, device=loaded.device)
        )
        basis = given
        if job.content == "components" and basis is None:
            basis = _estimated(job, scene, loaded.engine, dim, progress.part(0.02, 0.1))
        _tell_basis(basis, given is not None, dim, progress)
        if basis is None:
            mapper = EmbeddingMapper(loaded.engine, np.zeros(dim, np.float32))
        else:
            mapper = EmbeddingMapper(loaded.engine.with_vectors(basis.axes), basis.offsets)
        plan = area.narrowed(plan_for(mapper, scene, area.window, job.memory_mb))
        about = Provenance(
            model_file=Path(job.model).name,
            model_id=model_id,
            prompt_set=bundle.manifest.prompts.name,
            scene=Path(job.scene).name,
            created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            model_note=NOT_TRAINED_HERE if elsewhere else "",
            inside=area.name,
        )
        grid = scene.grid.cropped(area.window)
        with EmbeddingRasterWriter(job.output, grid, dim, basis, about) as raster:

            def write(window: Window, values: NDArray[np.float32]) -> None:
                raster.write(area.inner(window), masked(values, area.mask(window)))

            map_scene(mapper, scene, plan, write, progress.part(0.1, 0.98), "embedding")
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
    return ResultEvent(
        {"embeddings": str(path)},
        {
            "pixels": area.pixels,
            "valid_pixels": statistics[0].pixels,
            "bands": len(statistics),
            "explained_variance": None if basis is None else round(sum(basis.explained), 6),
            "explained": {}
            if basis is None
            else {str(n): share for n, share in enumerate(basis.explained, start=1)},
            "sampled_pixels": None if basis is None else basis.pixels,
            "shown": {
                str(n): {name: round(value, 4) for name, value in asdict(found).items()}
                for n, found in enumerate(statistics[:3], start=1)
            },
            "seconds": round(time.monotonic() - started, 2),
            "estimated_bands": fits.estimated,
            "engine": loaded.name,
            "device": loaded.device,
        },
    )


def read_basis(path: str) -> tuple[EmbeddingBasis, str]:
    """Return the basis in a raster of embedding components, and the checksum of its model.

    Raises
    ------
    JobError
        ``job.basis`` when the file cannot be opened, or holds no basis or a damaged one.
    """
    dataset = None  # where GDAL's exceptions are on, the block ends before it is opened
    with gdal_failures():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    text = None if dataset is None else dataset.GetMetadataItem(BASIS_ITEM)
    if dataset is None or not text:
        raise JobError(
            "basis",
            worded(
                "{path} holds no basis of embedding components; give a raster of components "
                "that SpectraPrompt has written.",
                path=path,
            ),
        )
    return basis_from_json(text, path), dataset.GetMetadataItem(f"{ITEM_PREFIX}MODEL_ID") or ""


def _check_job(job: EmbedJob) -> None:
    if job.memory_mb < 1:
        raise JobError(
            "memory",
            worded("The memory limit must be positive, got {limit} MiB.", limit=job.memory_mb),
        )
    if job.content not in CONTENTS:
        raise JobError(
            "content",
            worded(
                "Unknown content {content} of embeddings; use {choices}.",
                content=repr(job.content),
                choices=alternatives(CONTENTS),
            ),
        )
    if job.content == "embedding" and (job.components is not None or job.basis is not None):
        raise JobError(
            "components",
            worded(
                "The whole embedding has neither components nor a basis; leave both out, or "
                "ask for components."
            ),
        )
    if job.components is not None and job.components < 1:
        raise JobError(
            "components",
            worded("At least 1 component must be asked for, got {count}.", count=job.components),
        )


def _given_basis(path: str, model_id: str, dim: int) -> EmbeddingBasis:
    basis, made_with = read_basis(path)
    if made_with != model_id or len(basis.mean) != dim:
        raise JobError(
            "basis",
            worded(
                "The components in {path} were made with another model; their basis means "
                "nothing to this one: take the same model, or leave the basis out.",
                path=path,
            ),
        )
    return basis


def _estimated(
    job: EmbedJob, scene: Scene, engine: SimilarityEngine, dim: int, progress: Progress
) -> EmbeddingBasis:
    sample = sample_embeddings(engine, scene, dim, progress)
    wanted = DEFAULT_COMPONENTS if job.components is None else job.components
    return fit_basis(sample, wanted, Path(job.scene).name)


def _tell_basis(basis: Optional[EmbeddingBasis], given: bool, dim: int, progress: Progress) -> None:
    if basis is None:
        progress.info(
            worded("Each pixel's embedding has {dim} numbers of its own, a band each.", dim=dim)
        )
        return
    shares = ", ".join(f"{100 * share:.1f}" for share in basis.explained)
    facts = {
        "pixels": basis.pixels,
        "scene": basis.scene or worded("a scene"),
        "components": basis.components,
        "percent": f"{100 * sum(basis.explained):.1f}",
        "shares": shares,
    }
    if given:
        told = worded(
            "Basis given, estimated from {pixels} pixels of {scene}: {components} components hold "
            "{percent} % of the variance of the embeddings ({shares} %).",
            **facts,
        )
    else:
        told = worded(
            "Basis estimated from {pixels} pixels of {scene}: {components} components hold "
            "{percent} % of the variance of the embeddings ({shares} %).",
            **facts,
        )
    progress.info(told)
