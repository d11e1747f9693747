"""Writes ONNX files: of a model, of a whole model file for use elsewhere, of a text encoder."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .bundle import Bundle, bundle_checksum, manifest_fields, read_bundle
from .encoder_files import DECISIVE_FILES, EXPORT_RECORD, GRAPH
from .encoders import ShippedTextEncoder, load_encoder
from .errors import OutputError
from .map_classes import trained_classes
from .onnx_graph.builder import require_onnx
from .onnx_graph.patch_model import BAND_MATRIX, PROMPT_MATRIX, patch_model_graph
from .onnx_text_encoder import encoder_graph
from .output_files import StagedFiles, StrPath, check_output, write_error
from .prompts import prompt_set_to_json
from .text import joined, worded

_PROMPTS, _MANIFEST = ".prompts.json", ".manifest.json"


@dataclass(frozen=True)
class ExportedModel:
    """A model written for other programs.

    Attributes
    ----------
    path, prompts, manifest : str
        Absolute paths of the ONNX file, of the prompt set, and of what else is known of the model.
    inputs, outputs : dict of str to str
        Type and shape by name, in words.
    radius : int
        Pixels of the halo.
    classes : tuple of str
        Names of the classes, in the order of the similarities.
    """

    path: str
    prompts: str
    manifest: str
    inputs: dict[str, str]
    outputs: dict[str, str]
    radius: int
    classes: tuple[str, ...]

    @property
    def usage(self) -> str:
        """How to use the ONNX file, in a few lines of text."""
        described = "\n".join(
            f"  {title:6} {name}: {kind}"
            for title, values in (("input", self.inputs), ("output", self.outputs))
            for name, kind in values.items()
        )
        explained = worded(
            "spectra is a window with a halo of {radius} pixels on every side; valid is false at "
            "nodata and outside the scene. band_matrix and prompt_matrix may be left out: they "
            "are then the model's own bands and classes. The similarities are cosines, in this "
            "order of classes: {classes}.",
            radius=self.radius,
            classes=", ".join(self.classes),
        )
        return joined("\n", (described, explained))


def bundle_graph(bundle: Bundle) -> bytes:
    """Return the ONNX graph of a bundle: the one it holds, or a new one.

    Raises
    ------
    EngineError
        ``engine.no-graph`` when its backbone has none, ``engine.no-onnx`` when one must be written
        and the package is not installed.
    """
    if bundle.graph is not None:
        return bundle.graph
    manifest = bundle.manifest
    return patch_model_graph(manifest.backbone, manifest.radius, bundle.weights)


def export_model(model: StrPath, output: StrPath) -> ExportedModel:
    """Write a bundle for use without SpectraPrompt: an ONNX file, and two of JSON beside it.

    The ONNX file is the graph of the bundle, with the bands and the class vectors of the model as
    values that ``band_matrix`` and ``prompt_matrix`` have unless others are given, and with the
    names of the classes and the wavelengths among its metadata. ``<stem>.prompts.json`` is the
    prompt set; ``<stem>.manifest.json`` tells the inputs, the classes in the order of the
    similarities, the mean that texts are centred on, and all that the bundle knows of its bands,
    its text encoder, its training and its accuracy. All three are put in place together.

    Parameters
    ----------
    model, output : str or path
        The bundle, and the file to write (``.onnx``).

    Raises
    ------
    BundleError
        As `read_bundle`.
    EngineError
        As `bundle_graph`.
    OutputError
        As `check_output` and `StagedFiles.commit`.
    """
    target = check_output(str(output), [str(model)], (".onnx",), also=(_PROMPTS, _MANIFEST))
    bundle = read_bundle(model)
    onnx = require_onnx()
    exported = onnx.load_from_string(bundle_graph(bundle))
    inputs = {value.name: _described(onnx, value) for value in exported.graph.input}
    outputs = {value.name: _described(onnx, value) for value in exported.graph.output}
    manifest = bundle.manifest
    trained = trained_classes(bundle)
    bands = next(v for v in exported.graph.input if v.name == BAND_MATRIX)
    identity = np.eye(bands.type.tensor_type.shape.dim[0].dim_value, dtype=np.float32)
    for name, values in ((BAND_MATRIX, identity), (PROMPT_MATRIX, trained.vectors)):
        exported.graph.initializer.append(onnx.numpy_helper.from_array(values.copy(), name))
    classes = [{"id": c.id, "name": c.name} for c in trained.classes]
    facts = {
        "classes": json.dumps(classes, ensure_ascii=False),
        "wavelengths_nm": json.dumps(manifest.spectral.get("wavelengths_nm")),
        "encoder": json.dumps(manifest.encoder),
        "confidence_scale": str(manifest.accuracy.get("confidence_scale")),
    }
    for key, value in facts.items():
        exported.metadata_props.add(key=key, value=value)
    described = {
        "model": Path(model).name,
        "model_id": bundle_checksum(model),
        "onnx": {"file": target.name, "inputs": inputs, "outputs": outputs},
        "classes": classes,
        "text_centre": [float(str(value)) for value in bundle.text["centre"]],
        **manifest_fields(manifest),
    }
    staged = StagedFiles(target)
    try:
        staged.temporary.write_bytes(exported.SerializeToString(deterministic=True))
        staged.sidecar(_PROMPTS).write_text(prompt_set_to_json(manifest.prompts), "utf-8")
        text = json.dumps(described, ensure_ascii=False, indent=1)
        staged.sidecar(_MANIFEST).write_text(text, "utf-8")
    except OSError as problem:
        staged.discard()
        raise write_error(target, problem.strerror or str(problem)) from None
    path = staged.commit((_PROMPTS, _MANIFEST))
    return ExportedModel(
        str(path),
        str(staged.final(_PROMPTS)),
        str(staged.final(_MANIFEST)),
        inputs,
        outputs,
        manifest.radius,
        tuple(c.name for c in trained.classes),
    )


def export_encoder(spec: str, output: StrPath) -> Path:
    """Write a text encoder as a folder that needs neither torch nor the package onnx.

    It holds ``model.onnx``, the tokenizer's files and the configuration, and counts as the encoder
    whose weights it was made of: its embeddings are equal to 1e-6.

    Parameters
    ----------
    spec : str
        As `load_encoder` takes it.
    output : str or path
        A folder that does not exist yet, or is empty.

    Returns
    -------
    Path
        The absolute path of the folder.

    Raises
    ------
    EncoderError
        As `load_encoder`; ``encoder.unloadable`` when its weights cannot be read.
    EngineError
        ``engine.no-graph`` when there is no graph of such a model, ``engine.no-onnx``.
    OutputError
        ``output.not-empty`` when there is something at that place; ``output.not-writable``.
    """
    target = Path(os.path.abspath(output))
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise OutputError(
            "not-empty",
            worded(
                "{path} exists already; name a folder that does not, or an empty one.", path=target
            ),
        )
    encoder = load_encoder(spec)
    if isinstance(encoder, ShippedTextEncoder):
        encoder = encoder.installed()
    graph = encoder_graph(encoder.folder)
    record = {
        "id": encoder.id,
        "weights_sha256": encoder.checksum,
        "graph_sha256": hashlib.sha256(graph).hexdigest(),
    }
    unfinished = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        for name in DECISIVE_FILES:
            if (encoder.folder / name).is_file():
                shutil.copyfile(encoder.folder / name, unfinished / name)
        (unfinished / GRAPH).write_bytes(graph)
        (unfinished / EXPORT_RECORD).write_text(json.dumps(record, indent=1), "utf-8")
        unfinished.chmod(0o755)  # a temporary folder is its owner's alone
        if target.is_dir():
            target.rmdir()
        unfinished.rename(target)
    except OSError as problem:
        if unfinished is not None:
            shutil.rmtree(unfinished, ignore_errors=True)
        raise OutputError(
            "not-writable",
            worded(
                "The folder {path} cannot be written: {problem}.",
                path=target,
                problem=problem.strerror,
            ),
        ) from None
    return target


def _described(onnx: Any, value: Any) -> str:
    kind = value.type.tensor_type
    sizes = [str(dim.dim_value or dim.dim_param) for dim in kind.shape.dim]
    return f"{onnx.helper.tensor_dtype_to_np_dtype(kind.elem_type)} ({', '.join(sizes)})"
