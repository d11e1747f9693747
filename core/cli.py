"""The command line: the same jobs as the plugin, for people and for scripts."""

from __future__ import annotations

import argparse
import io
import re
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from typing import Any, Optional, Union

from .. import __version__
from .console import Console, EventConsole, HumanConsole
from .errors import Cancelled
from .events import EventStream
from .failures import failure_event
from .jobs import (
    AssessJob,
    ClassifyJob,
    CompareJob,
    DisagreementJob,
    EmbedJob,
    ExportJob,
    Job,
    PixelJob,
    RecodeJob,
    SampleJob,
    SimilarityJob,
    TrainJob,
)
from .layer_names import split_layer

EXIT_ERROR = 1
EXIT_INTERNAL = 4
EXIT_CANCELLED = 130

# As argparse's own, and numbers such as -1e6, which it would take for options.
_NEGATIVE_NUMBER = re.compile(r"-(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$")


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run the command line; returns the exit code.

    0: done; 1: an error the user can act on; 2: wrong usage; 4: a defect; 130: cancelled.
    """
    parsed = _parser().parse_args(arguments)
    events = getattr(parsed, "events", False)
    _print_any_text(events)
    console: Console = EventConsole(sys.stdout) if events else HumanConsole(sys.stdout, sys.stderr)
    try:
        job: Optional[Job] = None if parsed.job is None else parsed.job(parsed)
        if job is not None:
            _run(job, console)
            return 0
        code: int = parsed.show(parsed)
        return code
    except BrokenPipeError:
        return EXIT_ERROR
    except Exception as error:
        event = failure_event(error)
        console.send(event)
        if isinstance(error, Cancelled):
            return EXIT_CANCELLED
        if event.code == "engine.internal":
            traceback.print_exc(file=sys.stderr)
            return EXIT_INTERNAL
        return EXIT_ERROR


def _print_any_text(events: bool) -> None:
    """Let names that the terminal's encoding lacks be printed, escaped; events are UTF-8."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = "utf-8" if events else None
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def _run(job: Job, console: Console) -> None:
    from .service import run_job

    cancelled = threading.Event()
    # The first Ctrl+C, or the first request to end, ends the run in good order and tidies up; a
    # second one ends the program.
    asked = [signal.SIGINT, signal.SIGTERM]
    before = {number: signal.getsignal(number) for number in asked}
    for number in asked:
        signal.signal(number, lambda *_: _cancel(cancelled, before))
    try:
        console.send(run_job(job, EventStream(console.send, cancelled.is_set).progress))
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _cancel(cancelled: threading.Event, before: dict[signal.Signals, Any]) -> None:
    cancelled.set()
    for number, handler in before.items():
        signal.signal(number, handler)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="spectraprompt",
        description="Classify hyperspectral scenes by describing their classes in words.",
        epilog="Run 'spectraprompt COMMAND --help' for what a command needs, with an example.",
    )
    parser.add_argument("--version", action="version", version=f"spectraprompt {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_train(commands)
    _add_classify(commands)
    _add_similarity(commands)
    _add_pixel(commands)
    _add_embeddings(commands)
    _add_assess(commands)
    _add_sample(commands)
    _add_disagreement(commands)
    _add_compare(commands)
    _add_recode(commands)
    _add_export(commands)
    _add_info(commands)
    _add_models(commands)
    _add_prompts(commands)
    _add_doctor(commands)
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    summary: str,
    example: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name,
        help=summary[0].lower() + summary[1:].rstrip("."),
        description=summary,
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(job=None, show=None)
    command._negative_number_matcher = _NEGATIVE_NUMBER
    return command


def _add_events(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--events",
        action="store_true",
        help="print JSON events, one a line, instead of text and a progress bar",
    )


def _add_labels(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--field", metavar="NAME", help="field of a vector that holds the class name or id"
    )
    command.add_argument("--layer", metavar="NAME", help="layer of a vector file with several")


def _add_device(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda"),
        default="auto",
        help="where to compute; auto takes a GPU that works, else the CPU (default: auto)",
    )


def _add_model_encoder(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--encoder",
        metavar="NAME",
        help="name or folder of the model's text encoder (default: the name that the model knows)",
    )


def _add_windows(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--extent",
        nargs=4,
        type=float,
        metavar=("XMIN", "YMIN", "XMAX", "YMAX"),
        help="part of the scene to map, in its map units",
    )
    command.add_argument(
        "--inside",
        type=split_layer,
        default=(None, None),
        metavar="FILE[:LAYER]",
        help="map only pixels whose centre lies in a polygon of this vector file",
    )
    command.add_argument(
        "--memory",
        type=int,
        default=1024,
        metavar="MIB",
        help="memory for windows in MiB; scenes may be far larger (default: 1024)",
    )


def _threshold(text: str) -> Union[float, str]:
    return text if text == "auto" else float(text)


def _add_engine(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--engine",
        choices=("auto", "torch", "onnxruntime"),
        default="auto",
        help="what computes; auto takes the fastest that works (default: auto)",
    )


def _add_train(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(
        commands,
        "train",
        "Train a model on labelled pixels of a scene.",
        "spectraprompt train scene.bsq --labels fields.gpkg --field crop "
        "--prompts indian_pines --output crops.spm",
    )
    command.add_argument(
        "scene", metavar="SCENE", help="hyperspectral raster (anything GDAL opens)"
    )
    command.add_argument(
        "--labels", required=True, metavar="FILE", help="label raster, or polygons or points"
    )
    _add_labels(command)
    command.add_argument(
        "--prompts",
        required=True,
        metavar="SET",
        help="prompt set: a shipped name ('spectraprompt prompts' lists them) or a file",
    )
    command.add_argument("--output", required=True, metavar="MODEL.spm", help="model to write")
    command.add_argument(
        "--encoder",
        default="all-MiniLM-L6-v2",
        metavar="NAME",
        help="text encoder: a known name or a directory (default: all-MiniLM-L6-v2)",
    )
    command.add_argument(
        "--backbone",
        choices=("multiscale", "vit"),
        default="multiscale",
        help="vision model: the default, or the patch transformer of the source paper",
    )
    command.add_argument(
        "--seed", type=int, default=0, help="seed of everything random (default: 0)"
    )
    command.add_argument(
        "--labels-alone",
        action="store_true",
        help="do not let the scene's unlabelled pixels teach; for a model meant for other scenes",
    )
    _add_device(command)
    _add_events(command)
    command.set_defaults(
        job=lambda p: TrainJob(
            scene=p.scene,
            labels=p.labels,
            prompts=p.prompts,
            output=p.output,
            field=p.field,
            layer=p.layer,
            encoder=p.encoder,
            backbone=p.backbone,
            device=p.device,
            seed=p.seed,
            labels_alone=p.labels_alone,
        )
    )


def _add_classify(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(
        commands,
        "classify",
        "Classify a scene with a trained model.",
        "spectraprompt classify scene.bsq --model crops.spm --output classes.tif "
        "--confidence confidence.tif",
    )
    command.add_argument(
        "scene", metavar="SCENE", help="hyperspectral raster (anything GDAL opens)"
    )
    command.add_argument(
        "--model",
        required=True,
        metavar="MODEL.spm",
        help="trained model, or shipped:NAME for one that needs no labels ('spectraprompt models' "
        "lists them)",
    )
    command.add_argument(
        "--output", required=True, metavar="CLASSES.tif", help="class raster to write"
    )
    command.add_argument(
        "--prompts",
        metavar="SET",
        help="classes of this prompt set (a shipped name or a file) instead of the model's own, "
        "without training; classes that the model was not trained on are known by text alone",
    )
    _add_model_encoder(command)
    command.add_argument(
        "--unclassified-below",
        type=_threshold,
        metavar="SIMILARITY",
        help="leave pixels unclassified whose cosine similarity with the best class is less; "
        "'auto': the threshold fitted in training, if the model has one (default: none)",
    )
    command.add_argument("--confidence", metavar="FILE", help="confidence raster to write")
    command.add_argument(
        "--margin",
        metavar="FILE",
        help="raster to write of the confidence in the best class less that in the second",
    )
    command.add_argument(
        "--entropy",
        metavar="FILE",
        help="raster to write of how evenly confidence is spread over the classes: 0 on one, "
        "1 on all alike",
    )
    _add_windows(command)
    _add_device(command)
    _add_engine(command)
    _add_events(command)
    command.set_defaults(
        job=lambda p: ClassifyJob(
            scene=p.scene,
            model=p.model,
            output=p.output,
            confidence=p.confidence,
            margin=p.margin,
            entropy=p.entropy,
            prompts=p.prompts,
            encoder=p.encoder,
            unclassified_below=p.unclassified_below,
            extent=tuple(p.extent) if p.extent else None,
            inside=p.inside[0],
            inside_layer=p.inside[1],
            device=p.device,
            engine=p.engine,
            memory_mb=p.memory,
        )
    )


def _add_similarity(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(
        commands,
        "similarity",
        "Map how similar the pixels of a scene are to texts of your own.",
        'spectraprompt similarity scene.bsq --model crops.spm --query "dry bare soil" '
        "--output soil.tif\n\n"
        "The raster has a band per query: cosine similarities from -1 to 1, to be compared within "
        "a band.\nThe model has learnt to tell its training classes apart and nothing else. What "
        "no two of them\ndiffer in, it cannot see, whatever the query says.",
    )
    command.add_argument(
        "scene", metavar="SCENE", help="hyperspectral raster (anything GDAL opens)"
    )
    command.add_argument(
        "--model",
        required=True,
        metavar="MODEL.spm",
        help="trained model, or shipped:NAME for one that needs no labels ('spectraprompt models' "
        "lists them)",
    )
    command.add_argument(
        "--query",
        required=True,
        action="append",
        metavar="TEXT",
        help="text to look for; give the option again for a further band",
    )
    command.add_argument(
        "-o", "--output", required=True, metavar="OUT.tif", help="similarity raster to write"
    )
    _add_model_encoder(command)
    _add_windows(command)
    _add_device(command)
    _add_engine(command)
    _add_events(command)
    command.set_defaults(
        job=lambda p: SimilarityJob(
            scene=p.scene,
            model=p.model,
            output=p.output,
            queries=tuple(p.query),
            encoder=p.encoder,
            extent=tuple(p.extent) if p.extent else None,
            inside=p.inside[0],
            inside_layer=p.inside[1],
            device=p.device,
            engine=p.engine,
            memory_mb=p.memory,
        )
    )


def _add_pixel(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from .pixel_command import show_pixel

    command = _command(
        commands,
        "pixel",
        "Print the spectrum of a pixel and what a model makes of it, as JSON.",
        "spectraprompt pixel scene.bsq --at 389450.5 5818210.2 --model crops.spm",
    )
    command.add_argument(
        "scene", metavar="SCENE", help="hyperspectral raster (anything GDAL opens)"
    )
    place = command.add_mutually_exclusive_group(required=True)
    place.add_argument(
        "--at", nargs=2, type=float, metavar=("X", "Y"), help="a point in the scene's map units"
    )
    place.add_argument(
        "--pixel", nargs=2, type=int, metavar=("ROW", "COL"), help="a pixel, counted from 0"
    )
    command.add_argument(
        "--model",
        metavar="MODEL.spm",
        help="trained model, or shipped:NAME; without it, only the spectrum is told",
    )
    command.add_argument(
        "--prompts",
        metavar="SET",
        help="classes of this prompt set (a shipped name or a file) instead of the model's own",
    )
    _add_model_encoder(command)
    command.add_argument(
        "--unclassified-below",
        type=_threshold,
        metavar="SIMILARITY",
        help="as for 'classify'",
    )
    _add_device(command)
    _add_engine(command)
    command.set_defaults(
        show=lambda p: show_pixel(
            PixelJob(
                scene=p.scene,
                model=p.model,
                at=tuple(p.at) if p.at else None,
                pixel=tuple(p.pixel) if p.pixel else None,
                prompts=p.prompts,
                encoder=p.encoder,
                unclassified_below=p.unclassified_below,
                device=p.device,
                engine=p.engine,
            ),
            sys.stdout,
            sys.stderr,
        )
    )


def _add_embeddings(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(
        commands,
        "embeddings",
        "Map what a model makes of a scene's pixels, in a few bands for other tools.",
        "spectraprompt embeddings scene.bsq --model crops.spm --components 8 "
        "--output components.tif\n"
        "  spectraprompt embeddings other.bsq --model crops.spm --basis components.tif "
        "--output other_components.tif\n\n"
        "Components are principal components of the pixels' unit embeddings, whose basis is "
        "estimated\nfrom pixels all over the scene and kept in the raster: with --basis, another "
        "scene gets the same\nones. With --whole, the raster has the embedding itself, a band a "
        "number; its scalar product with\nthe vector of a text is their similarity.",
    )
    command.add_argument(
        "scene", metavar="SCENE", help="hyperspectral raster (anything GDAL opens)"
    )
    command.add_argument(
        "--model",
        required=True,
        metavar="MODEL.spm",
        help="trained model, or shipped:NAME ('spectraprompt models' lists them)",
    )
    command.add_argument("-o", "--output", required=True, metavar="OUT.tif", help="raster to write")
    command.add_argument(
        "--components",
        type=int,
        metavar="N",
        help="how many components (default: 8, or as many as the basis has)",
    )
    command.add_argument(
        "--basis",
        metavar="FILE",
        help="raster of components by the same model, whose basis is taken",
    )
    command.add_argument(
        "--whole", action="store_true", help="the embedding itself instead of components"
    )
    _add_windows(command)
    _add_device(command)
    _add_engine(command)
    _add_events(command)
    command.set_defaults(
        job=lambda p: EmbedJob(
            scene=p.scene,
            model=p.model,
            output=p.output,
            content="embedding" if p.whole else "components",
            components=p.components,
            basis=p.basis,
            extent=tuple(p.extent) if p.extent else None,
            inside=p.inside[0],
            inside_layer=p.inside[1],
            device=p.device,
            engine=p.engine,
            memory_mb=p.memory,
        )
    )


def _add_assess(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(
        commands,
        "assess",
        "Compare a class raster with reference labels and write an accuracy report.",
        "spectraprompt assess classes.tif --reference survey.gpkg --field crop "
        "--output report.html",
    )
    command.add_argument("classes", metavar="CLASSES.tif", help="class raster")
    command.add_argument(
        "--reference", required=True, metavar="FILE", help="reference raster, polygons or points"
    )
    _add_labels(command)
    command.add_argument(
        "--exclude",
        metavar="FILE",
        help="labels whose pixels are left out, such as those trained on",
    )
    command.add_argument(
        "--exclude-layer", metavar="NAME", help="layer of --exclude, if it has several"
    )
    command.add_argument(
        "--sample",
        choices=("simple-random", "stratified"),
        help="declare the reference a simple random, or a stratified random sample of the map's "
        "pixels, to have the accuracy of the whole map estimated; 'spectraprompt sample' draws the "
        "latter",
    )
    command.add_argument(
        "--strata",
        metavar="FILE",
        help="raster with the strata of a stratified sample, or 'map' for the map's classes "
        "(default: those written in the sample, if 'spectraprompt sample' drew it, else the map)",
    )
    command.add_argument("--output", required=True, metavar="report.html", help="report to write")
    _add_events(command)
    command.set_defaults(
        job=lambda p: AssessJob(
            classes=p.classes,
            reference=p.reference,
            output=p.output,
            field=p.field,
            layer=p.layer,
            exclude=p.exclude,
            exclude_layer=p.exclude_layer,
            sample=p.sample,
            strata=p.strata,
        )
    )


def _add_sample(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(
        commands,
        "sample",
        "Draw a stratified random sample of a class raster as points to interpret.",
        "spectraprompt sample classes.tif --points 400 --output sample.gpkg\n\n"
        "Fill in the field 'reference' of the points, in QGIS by choosing the class in the form. "
        "Then:\n"
        "  spectraprompt assess classes.tif --reference sample.gpkg --sample stratified "
        "--output report.html",
    )
    command.add_argument("classes", metavar="CLASSES.tif", help="class raster")
    size = command.add_mutually_exclusive_group()
    size.add_argument("--points", type=int, metavar="N", help="points to draw")
    size.add_argument(
        "--target-error",
        type=float,
        default=SampleJob.target_error,
        metavar="SHARE",
        help="draw as many points as give the overall accuracy this standard error "
        "(default: %(default)s)",
    )
    command.add_argument(
        "--expected-accuracy",
        type=float,
        default=SampleJob.expected_accuracy,
        metavar="SHARE",
        help="accuracy expected of the classes, for --target-error (default: %(default)s)",
    )
    command.add_argument(
        "--allocation",
        choices=("minimum", "equal", "proportional"),
        default=SampleJob.allocation,
        help="points of each class: at least --minimum and the rest by area (default), as many in "
        "each, or all by area",
    )
    command.add_argument(
        "--minimum",
        type=int,
        default=SampleJob.minimum,
        metavar="N",
        help="points of each class at least, for --allocation minimum (default: %(default)s)",
    )
    command.add_argument(
        "--away-from", metavar="FILE", help="labels to stay away from, such as those trained on"
    )
    command.add_argument("--layer", metavar="NAME", help="layer of --away-from, if it has several")
    command.add_argument(
        "--distance",
        type=float,
        default=0.0,
        metavar="D",
        help="least distance from them, in the raster's map units (default: 0)",
    )
    command.add_argument(
        "--show-classes",
        action="store_true",
        help="write the map's class into the sample; by default whoever interprets the points does "
        "not see it, and is not led by it",
    )
    command.add_argument("--seed", type=int, default=0, help="seed of the draw (default: 0)")
    command.add_argument(
        "-o", "--output", required=True, metavar="SAMPLE.gpkg", help="GeoPackage to write"
    )
    _add_events(command)
    command.set_defaults(
        job=lambda p: SampleJob(
            classes=p.classes,
            output=p.output,
            size=p.points,
            target_error=p.target_error,
            expected_accuracy=p.expected_accuracy,
            allocation=p.allocation,
            minimum=p.minimum,
            labels=p.away_from,
            labels_layer=p.layer,
            distance=p.distance,
            blind=not p.show_classes,
            seed=p.seed,
        )
    )


def _add_disagreement(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(
        commands,
        "disagreement",
        "Show where a class raster disagrees with labels, and what it took for what.",
        "spectraprompt disagreement classes.tif --labels fields.gpkg --field crop "
        "--output wrong.tif",
    )
    command.add_argument("classes", metavar="CLASSES.tif", help="class raster")
    command.add_argument(
        "--labels", required=True, metavar="FILE", help="label raster, or polygons or points"
    )
    _add_labels(command)
    command.add_argument("--output", required=True, metavar="OUT.tif", help="raster to write")
    _add_events(command)
    command.set_defaults(
        job=lambda p: DisagreementJob(p.classes, p.labels, p.output, p.field, p.layer)
    )


def _add_compare(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(
        commands,
        "compare",
        "Compare two class rasters of one grid: what became what, and where.",
        "spectraprompt compare before.tif after.tif --output changes.tif --report changes.html\n\n"
        "Classes are matched by name, whatever their numbers.",
    )
    command.add_argument("first", metavar="FIRST.tif", help="class raster")
    command.add_argument("second", metavar="SECOND.tif", help="class raster on the same grid")
    command.add_argument(
        "--output", required=True, metavar="OUT.tif", help="raster of the differences to write"
    )
    command.add_argument(
        "--report",
        metavar="report.html",
        help="report to write, with the transition matrix as .transitions.csv beside it",
    )
    _add_events(command)
    command.set_defaults(job=lambda p: CompareJob(p.first, p.second, p.output, p.report))


def _add_recode(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = _command(
        commands,
        "recode",
        "Bring the classes of a class raster together by their parents.",
        "spectraprompt recode classes.tif --output groups.tif",
    )
    command.add_argument("classes", metavar="CLASSES.tif", help="class raster")
    command.add_argument("--output", required=True, metavar="OUT.tif", help="raster to write")
    command.add_argument(
        "--prompts",
        metavar="SET",
        help="prompt set that tells the parents: a shipped name or a file (default: the one that "
        "the raster keeps)",
    )
    _add_events(command)
    command.set_defaults(job=lambda p: RecodeJob(p.classes, p.output, p.prompts))


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from .export_command import show_exported_encoder

    command = _command(
        commands,
        "export",
        "Write a model, or a text encoder, as ONNX for use without torch.",
        "spectraprompt export crops.spm --output crops.onnx\n"
        "  spectraprompt export --encoder all-MiniLM-L6-v2 --output encoders/all-MiniLM-L6-v2",
    )
    source = command.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "model", nargs="?", metavar="MODEL.spm", help="trained model, or shipped:NAME"
    )
    source.add_argument(
        "--encoder", metavar="NAME", help="text encoder: a known name or a directory"
    )
    command.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="PATH",
        help="ONNX file to write (prompts and manifest are written beside it as .prompts.json and "
        ".manifest.json), or folder for a text encoder",
    )
    _add_events(command)
    command.set_defaults(
        job=lambda p: None if p.model is None else ExportJob(p.model, p.output),
        show=lambda p: show_exported_encoder(p.encoder, p.output, sys.stdout),
    )


def _add_info(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from .information import show_info

    command = _command(
        commands,
        "info",
        "Tell what a scene, a model, a class raster or a prompt set holds.",
        "spectraprompt info crops.spm\n  spectraprompt info crops.spm --page crops.html",
    )
    command.add_argument("file", metavar="FILE", help="scene, model, class raster or prompt set")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON")
    form.add_argument(
        "--page",
        metavar="MODEL.html",
        help="of a model: write all that is known of it as a page, and as .model.json beside it",
    )
    command.set_defaults(show=lambda p: show_info(p.file, p.json, p.page, sys.stdout))


def _add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from .information import show_models

    command = _command(
        commands,
        "models",
        "List the shipped models, which need no labels.",
        "spectraprompt models",
    )
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(show=lambda p: show_models(p.json, sys.stdout))


def _add_prompts(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from .information import show_prompts
    from .prompt_check_command import check_prompts

    command = _command(
        commands,
        "prompts",
        "List the shipped prompt sets, show one, or check one.",
        "spectraprompt prompts indian_pines\n  spectraprompt prompts check farmland.csv\n\n"
        "check tells all that is wrong, and what is likely a mistake, such as classes whose "
        "prompts are nearly\nthe same to the text encoder. Its exit code is 1 where something is "
        "wrong.",
    )
    command.add_argument(
        "set",
        nargs="?",
        metavar="SET",
        help="a shipped name or a file, or 'check' before one; all are listed without it",
    )
    command.add_argument("checked", nargs="?", metavar="FILE", help="what to check, after 'check'")
    command.add_argument(
        "--without-similarity",
        action="store_true",
        help="with 'check': do not compare the prompts, which needs the text encoder",
    )
    command.add_argument("--json", action="store_true", help="print JSON")

    def show(p: argparse.Namespace) -> int:
        if p.set == "check" and p.checked:
            return check_prompts(p.checked, not p.without_similarity, p.json, sys.stdout)
        if p.checked:
            command.error(f"unrecognized arguments: {p.checked}")
        return show_prompts(p.set, p.json, sys.stdout)

    command.set_defaults(show=show)


def _add_doctor(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from .doctor import show_doctor

    command = _command(
        commands,
        "doctor",
        "Check that everything needed is installed and works, and tell what to do where not.",
        "spectraprompt doctor",
    )
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(show=lambda p: show_doctor(p.json, sys.stdout))


if __name__ == "__main__":
    sys.exit(main())
