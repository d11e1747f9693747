"""Tells in plain words what a file holds: a scene, a model, a class raster or a prompt set."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional, TextIO

from .bundle import Manifest, read_manifest
from .errors import SceneError
from .model_page import write_model_page
from .prompts import PromptSet, read_prompt_set, shipped_prompt_sets
from .shipped_models import PREFIX, is_shipped, shipped_file, shipped_models

_INDENT = "  "


def show_info(path: str, as_json: bool, page: Optional[str], out: TextIO) -> int:
    """Print what a file holds; returns the exit code 0.

    Parameters
    ----------
    path : str
    as_json : bool
        Print JSON instead of lines.
    page : str or None
        HTML page to write of all that is known of a model; JSON is written beside it.
    out : text stream

    Raises
    ------
    SpectraPromptError
        When the file is none of the known kinds, or damaged.
    """
    if page is not None:
        written = write_model_page(str(shipped_file(path)) if is_shipped(path) else path, page)
        out.write(f"{written.page}\n{written.json}\n")
        return 0
    facts = describe_file(path)
    if as_json:
        out.write(json.dumps(facts, indent=2, ensure_ascii=False) + "\n")
    else:
        out.write("\n".join(lines_of(facts)) + "\n")
    return 0


def show_prompts(name_or_path: Optional[str], as_json: bool, out: TextIO) -> int:
    """Print one prompt set, or the list of the shipped ones; returns the exit code 0.

    Raises
    ------
    PromptError
        When the prompt set does not exist or is malformed.
    """
    if name_or_path is not None:
        facts = describe_prompts(read_prompt_set(name_or_path))
    else:
        facts = {
            name: f"{len(prompts.classes)} classes. {prompts.description}"
            for name, prompts in (
                (name, read_prompt_set(name)) for name in sorted(shipped_prompt_sets())
            )
        }
    if as_json:
        out.write(json.dumps(facts, indent=2, ensure_ascii=False) + "\n")
    else:
        out.write("\n".join(lines_of(facts)) + "\n")
    return 0


def show_models(as_json: bool, out: TextIO) -> int:
    """Print the shipped models, as ``--model`` takes them; returns the exit code 0."""
    facts = {
        f"{PREFIX}{model.name}": {
            "title": model.title,
            "what it is": model.description,
            "wavelengths (nm)": " or ".join(
                f"{file.first_nm:.0f} to {file.last_nm:.0f}" for file in model.files
            ),
            "prompt sets": "any" if model.any_prompts else "its own",
        }
        for model in shipped_models().values()
    }
    if as_json:
        out.write(json.dumps(facts, indent=2, ensure_ascii=False) + "\n")
    else:
        out.write("\n".join(lines_of(facts)) + "\n")
    return 0


def describe_file(path: str) -> dict[str, Any]:
    """Return what a file holds, as names and plain values, its kind first.

    Raises
    ------
    SpectraPromptError
        When the file is none of the known kinds, or damaged.
    """
    if is_shipped(path):
        path = str(shipped_file(path))
    suffix = Path(path).suffix.lower()
    if suffix == ".spm":
        return {"kind": "model", **describe_model(read_manifest(path))}
    if suffix in (".json", ".csv"):
        return {"kind": "prompt set", **describe_prompts(read_prompt_set(path))}
    from .class_raster import ClassRasterReader
    from .class_style import names_apart
    from .scene import Scene

    try:
        with Scene.open(path) as scene:
            return {"kind": "scene", **scene.describe()}
    except SceneError as error:
        if error.reason != "one-band":
            raise
    with ClassRasterReader(path) as raster:
        counts = raster.pixel_counts()
        legend = raster.legend(counts)
        return {
            "kind": "class raster",
            "rows": raster.grid.rows,
            "cols": raster.grid.cols,
            "pixels per class": {
                name: counts[entry.id] for name, entry in zip(names_apart(legend), legend)
            },
        }


def describe_model(manifest: Manifest) -> dict[str, Any]:
    """Return what a person should know of a model."""
    spectral = manifest.spectral
    wavelengths = spectral.get("wavelengths_nm")
    training, accuracy = manifest.training, manifest.accuracy
    validated = accuracy.get("validation_overall_accuracy")
    below = training.get("unclassified_below")
    pixels = training.get("class_pixels", {})
    counted = f"training {'spectra' if 'library' in training else 'pixels'} per class"
    names = {str(c.id): c.name for c in manifest.prompts.classes}
    return {
        "backbone": manifest.backbone["name"],
        "radius (pixels)": manifest.radius,
        "bands": spectral["bands"],
        "wavelengths (nm)": f"{min(wavelengths):.0f} to {max(wavelengths):.0f}"
        if wavelengths
        else "unknown",
        "typical value of the training scene": f"{training['brightness']:.4g}"
        if "brightness" in training
        else "unknown",
        "prompt set": manifest.prompts.name,
        "encoder": manifest.encoder["id"],
        "trained on": training.get("scene") or training.get("library", "unknown"),
        "created": manifest.created,
        "validation (labels kept aside)": f"overall accuracy {100 * validated:.1f} % "
        f"on {accuracy['validation_pixels']} pixels"
        if validated is not None
        else "none: too few or too close labels"
        if "library" not in training
        else "none: it was trained on no scene",
        "unclassified below (auto)": "none" if below is None else f"similarity {below:.3f}",
        counted: {names.get(k, k): v for k, v in pixels.items()},
    }


def describe_prompts(prompts: PromptSet) -> dict[str, Any]:
    """Return a prompt set's name, description and prompts by class."""
    return {
        "name": prompts.name,
        "description": prompts.description,
        "language": prompts.language,
        "classes": {f"{c.id} {c.name}": list(c.prompts) for c in prompts.classes},
    }


def lines_of(facts: Mapping[str, Any], indent: str = "") -> list[str]:
    """Return facts as indented lines."""
    lines = []
    for name, value in facts.items():
        if isinstance(value, Mapping):
            lines += [f"{indent}{name}:", *lines_of(value, indent + _INDENT)]
        elif isinstance(value, (list, tuple)):
            lines.append(f"{indent}{name}:")
            lines += [f"{indent}{_INDENT}- {entry}" for entry in value]
        else:
            lines.append(f"{indent}{name}: {value}")
    return lines
