"""Runs a sampling job: class raster in, points of a stratified random sample out."""

from __future__ import annotations

import math
from typing import Optional

from .class_raster import ClassRasterReader
from .class_style import names_apart
from .errors import SampleError
from .jobs import ResultEvent, SampleJob
from .kept_away import KeptAway, margin_of
from .labels import read_labelled_pixels
from .progress import Progress
from .raster_sources import raster_sources
from .sample_file import check_sample, write_sample
from .sample_size import allocate, least_size, sample_size
from .text import worded
from .validation_sample import DrawnStratum, count_strata, draw_sample


def run_sampling(job: SampleJob, progress: Progress) -> ResultEvent:
    """Draw a sample as the job says, and write it.

    Raises
    ------
    SpectraPromptError
        For whatever the user should know; nothing is written then.
    """
    given = [path for path in (job.classes, job.labels) if path]
    check_sample(job.output, [s for path in given for s in raster_sources(path)])
    if job.size is not None and job.size < 1:
        raise SampleError(
            "bad-size", worded("{size} points cannot be drawn; ask for 1 or more.", size=job.size)
        )
    if not 0 <= job.distance < math.inf:
        raise SampleError(
            "bad-distance",
            worded(
                "The least distance from labels is {distance}, but must be 0 or more.",
                distance=f"{job.distance:g}",
            ),
        )
    if job.seed < 0:
        raise SampleError(
            "bad-seed", worded("The seed is {seed}, but must be 0 or more.", seed=job.seed)
        )
    if job.distance and not job.labels:
        raise SampleError(
            "no-labels", worded("A least distance from labels was given, but no labels; give both.")
        )
    with ClassRasterReader(job.classes) as reader:
        away: Optional[KeptAway] = None
        if job.labels:
            progress.report(0.0, worded("reading the labels"))
            # Also those that lie beside the raster, as in a crop of a scene.
            margin = margin_of(reader.grid, job.distance)
            rows, cols = read_labelled_pixels(job.labels, reader.grid, job.labels_layer, margin)
            away = KeptAway(rows, cols, reader.grid, job.distance)
        counted = count_strata(reader, away, progress.part(0.05, 0.5))
        pixels = [n for _, n in counted]
        size = job.size
        if size is None:
            expected = [job.expected_accuracy] * len(pixels)
            size = sample_size(pixels, expected, job.target_error)
            progress.info(
                worded(
                    "{size} points give the overall accuracy a standard error of about {error} "
                    "percentage points, if the classes are about {accuracy} % right.",
                    size=f"{size:,}",
                    error=f"{100 * job.target_error:g}",
                    accuracy=f"{100 * job.expected_accuracy:g}",
                )
            )
            least = least_size(pixels, job.allocation, job.minimum)
            if least > size:
                size = least
                progress.info(
                    worded(
                        "The least number of points in a class makes that {size}.", size=f"{size:,}"
                    )
                )
        points = allocate(pixels, size, job.allocation, job.minimum)
        sample = draw_sample(reader, away, counted, points, job.seed, progress.part(0.5, 0.95))
        _tell(sample.drawn, size, progress)
        # What a point may turn out to be: all that the map names, found on it or not.
        legend = [c for c in reader.legend([]) if c.id != reader.unclassified_id]
        known = {c.id for c in legend}
        legend += [s.entry for s in sample.drawn if s.entry.id not in known]
        progress.report(0.95, worded("writing the points"))
        written = write_sample(job.output, sample, legend, reader.grid, job.blind)
    progress.finish(worded("drawn"))
    names = names_apart([s.entry for s in sample.drawn])
    return ResultEvent(
        {"sample": str(written)},
        {
            "points": sum(points),
            "strata": {
                name: {"id": s.entry.id, "pixels": s.pixels, "points": s.points}
                for name, s in zip(names, sample.drawn)
            },
        },
    )


def _tell(drawn: tuple[DrawnStratum, ...], size: int, progress: Progress) -> None:
    total = sum(s.pixels for s in drawn)
    for s in drawn:
        progress.info(
            worded(
                "{name}: {points} points of {pixels} pixels ({percent} % of the map).",
                name=s.entry.name,
                points=f"{s.points:,}",
                pixels=f"{s.pixels:,}",
                percent=f"{100 * s.pixels / total:.1f}",
            )
        )
    found = sum(s.points for s in drawn)
    if found < size:
        progress.warning(
            worded(
                "There are only {found} pixels to draw from, all of which were drawn, in place "
                "of {size}.",
                found=f"{found:,}",
                size=f"{size:,}",
            )
        )
    few = [s.entry.name for s in drawn if s.points == 1]
    if few:
        progress.warning(
            worded(
                "One point only could be drawn of {classes}, which has no more pixels.",
                classes=", ".join(few),
            )
        )
