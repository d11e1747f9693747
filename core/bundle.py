"""The model file (``.spm``): one zip with everything that classifying needs, and no code.

Members, all stored uncompressed, so that what a member claims to hold cannot exceed the file:

``manifest.json``
    The *envelope*: format marker and version, size and SHA-256 of every other member, and the
    fields of `Manifest` but the prompts. Its own SHA-256 is the comment of the zip.
``prompts.json``
    The prompt set.
``weights.safetensors``
    The network.
``text.safetensors``
    Text embeddings: ``vectors`` float32 (classes, dim) in the order of the prompt set, ``centre``
    float32 (dim,).
``spectra.safetensors``
    Statistics of the training scene's spectra (`scene_statistics`): ``mean`` float32 (bands,) and
    ``components`` float32 (components, bands); models from before have none.
``model.onnx``
    The network once more, as an ONNX graph that classifies without torch; only where one was
    written. `onnx_graph.patch_model` tells its inputs and its output.

The checksums find damage, not forgery: they are no signature. The same content gives the same
bytes. Manifests may have fields of later versions: they are kept in `Manifest.extra`. Any other
change of the format raises `FORMAT_VERSION`, and files of a higher version are refused. Version 1
had no ``model.onnx``; such files are read as before.

Reading a manifest needs the standard library only, and takes milliseconds; the safetensors package
is imported where tensors are read or written.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import os
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn, Optional, TypeVar

import numpy as np
from numpy.typing import NDArray

from .. import __version__
from .errors import BundleError, PromptError
from .output_files import StrPath, write_bytes
from .prompts import PromptSet, prompt_set_from_json, prompt_set_to_json
from .text import worded

FORMAT_VERSION = 2
SUFFIX = ".spm"

_FORMAT = "spectraprompt-model"
_MANIFEST, _PROMPTS = "manifest.json", "prompts.json"
_WEIGHTS, _TEXT, _GRAPH = "weights.safetensors", "text.safetensors", "model.onnx"
_SPECTRA = "spectra.safetensors"
_NEEDED = (_PROMPTS, _WEIGHTS, _TEXT)
_MEMBERS = (*_NEEDED, _GRAPH, _SPECTRA)
_MAX_BYTES = {
    _MANIFEST: 16 << 20,
    _PROMPTS: 16 << 20,
    _WEIGHTS: 4 << 30,
    _TEXT: 1 << 30,
    _GRAPH: 2 << 30,
    _SPECTRA: 256 << 20,
}
_COMMENT = b"sha256:"
_TIMESTAMP = (1980, 1, 1, 0, 0, 0)
_TENSOR_KINDS = "biuf"
_MAX_TENSOR_ITEM = 8  # bytes: no extended precision, whose layout differs between machines
_DAMAGE = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
    OverflowError,
    struct.error,
    KeyError,
)

Tensors = dict[str, NDArray[Any]]
_Value = TypeVar("_Value")


@dataclass(frozen=True)
class Manifest:
    """What a model is and where it comes from; everything but its numbers.

    The mappings hold JSON values only: dicts with text keys, lists, texts, finite numbers,
    booleans, None.

    Attributes
    ----------
    spectral : dict
        The bands the model takes: ``bands`` (int), ``wavelengths_nm`` and ``fwhm_nm`` (lists of
        that length, or None), and optionally ``good`` (list of bool): bands marked false are not
        used.
    radius : int
        Pixels around a pixel that its result depends on.
    backbone : dict
        ``name`` and ``config``.
    prompts : PromptSet
        The classes.
    encoder : dict
        ``id``, ``checksum`` and ``dim`` of the text encoder.
    training, accuracy : dict
        Record of the training, and what is known of the accuracy.
    created : str
        When, in ISO 8601; empty where unknown.
    software : str
        Program and version that wrote the model.
    format_version : int
        Version of the file format it was read from; it is always written in the newest.
    extra : dict
        Fields that this version does not know; written back as they are.
    """

    spectral: dict[str, Any]
    radius: int
    backbone: dict[str, Any]
    prompts: PromptSet
    encoder: dict[str, Any]
    training: dict[str, Any] = field(default_factory=dict)
    accuracy: dict[str, Any] = field(default_factory=dict)
    created: str = ""
    software: str = f"SpectraPrompt {__version__}"
    format_version: int = FORMAT_VERSION
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Bundle:
    """A model: its manifest, the tensors of its network, and its text embeddings.

    Attributes
    ----------
    manifest : Manifest
    weights : dict of str to array
        Numeric or bool arrays of any shape.
    text : dict of str to array
        ``vectors`` float32 (classes, dim), in the order of the prompts, and ``centre`` float32
        (dim,).
    graph : bytes or None
        The network as an ONNX file. It takes prompts and bands as inputs: it stays as it is when
        prompts change, and must be written anew when weights do.
    spectra : dict of str to array, or None
        Statistics of the spectra of the training scene.
    """

    manifest: Manifest
    weights: Tensors
    text: Tensors
    graph: Optional[bytes] = None
    spectra: Optional[Tensors] = None


def write_bundle(path: StrPath, bundle: Bundle) -> Path:
    """Write a bundle, whole or not at all; an existing file is replaced at the end.

    Parameters
    ----------
    path : str or path
        The file to write.
    bundle : Bundle
        The model.

    Returns
    -------
    Path
        The absolute path.

    Raises
    ------
    BundleError
        ``bundle.bad-field`` naming the field of the manifest or the tensor that cannot be written.
    OutputError
        As `output_files.write_bytes`.
    """
    body = manifest_fields(bundle.manifest)
    _check_manifest(body, os.fspath(path))
    body["format_version"] = FORMAT_VERSION
    _check_text(bundle, os.fspath(path))
    members = {
        _PROMPTS: prompt_set_to_json(bundle.manifest.prompts).encode(),
        _WEIGHTS: _tensors_to_bytes(bundle.weights, "weights"),
        _TEXT: _tensors_to_bytes(bundle.text, "text"),
    }
    if bundle.graph is not None:
        members[_GRAPH] = bundle.graph
    if bundle.spectra is not None:
        members[_SPECTRA] = _tensors_to_bytes(bundle.spectra, "spectra")
    envelope = {
        "format": _FORMAT,
        "format_version": FORMAT_VERSION,
        "members": {
            name: {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in members.items()
        },
        "manifest": body,
    }
    text = json.dumps(envelope, ensure_ascii=False, allow_nan=False, sort_keys=True, indent=1)
    manifest = text.encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted({_MANIFEST: manifest, **members}.items()):
            entry = zipfile.ZipInfo(name, _TIMESTAMP)
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # the same bytes on every platform
            archive.writestr(entry, content)
        archive.comment = _COMMENT + hashlib.sha256(manifest).hexdigest().encode()
    return write_bytes(path, packed.getvalue())


def read_bundle(path: StrPath) -> Bundle:
    """Read a bundle; arrays are exactly those written, and writable.

    Raises
    ------
    BundleError
        ``bundle.not-found``, ``not-a-bundle``, ``truncated``, ``tampered``, ``future-format``,
        ``incomplete``, ``bad-field``.
    """
    with _open(path) as opened:
        bundle = Bundle(
            opened.manifest(),
            _tensors_from_bytes(opened.member(_WEIGHTS), opened, _WEIGHTS),
            _tensors_from_bytes(opened.member(_TEXT), opened, _TEXT),
            opened.member(_GRAPH) if opened.holds(_GRAPH) else None,
            _tensors_from_bytes(opened.member(_SPECTRA), opened, _SPECTRA)
            if opened.holds(_SPECTRA)
            else None,
        )
    _check_text(bundle, opened.name)
    return bundle


def read_manifest(path: StrPath) -> Manifest:
    """Read and check the manifest and the prompts only, without tensors; cheap for any size.

    Raises
    ------
    BundleError
        As `read_bundle`. Damage inside the tensors is not noticed.
    """
    with _open(path) as opened:
        return opened.manifest()


def bundle_checksum(path: StrPath) -> str:
    """Return the SHA-256 that identifies a bundle's whole content, as hexadecimal digits.

    It is that of the manifest, which holds those of all other members. Errors as `read_manifest`.
    """
    with _open(path) as opened:
        return opened.checksum


class _Opened:
    """An open bundle whose envelope, member list and sizes have been checked."""

    def __init__(self, name: str, archive: zipfile.ZipFile, file_size: int) -> None:
        self.name = name
        self._archive = archive
        entries = archive.infolist()
        self._entries = {entry.filename: entry for entry in entries}
        if _MANIFEST not in self._entries:
            _refuse(
                "not-a-bundle",
                worded("{name} is a zip file, but not a model: it has no manifest", name=name),
            )
        manifest = self._read(_MANIFEST)
        self.envelope = self._parsed(manifest)
        self.checksum = hashlib.sha256(manifest).hexdigest()
        if archive.comment != _COMMENT + self.checksum.encode():
            _refuse(
                "tampered",
                worded("The manifest of {name} was changed after it was written", name=name),
            )
        listed = _require(self.envelope, "members", dict, name)
        missing = [member for member in _NEEDED if member not in listed]
        missing += [member for member in listed if member not in self._entries]
        if missing:
            _refuse(
                "incomplete",
                worded("{name} lacks its member {member}", name=name, member=missing[0]),
            )
        unknown = sorted(set(self._entries) - {_MANIFEST, *listed} | set(listed) - set(_MEMBERS))
        if unknown or len(entries) != len(self._entries):
            what = unknown[0] if unknown else worded("a member that stands twice")
            _refuse(
                "tampered",
                worded("{name} holds {what}, which no model of ours does", name=name, what=what),
            )
        if sum(entry.file_size for entry in entries) > file_size:
            _refuse("tampered", worded("{name} claims to hold more than its size", name=name))

    def __enter__(self) -> _Opened:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._archive.close()

    def manifest(self) -> Manifest:
        body = _require(self.envelope, "manifest", dict, self.name)
        _check_manifest(body, self.name)
        try:
            prompts = prompt_set_from_json(
                self.member(_PROMPTS).decode(), worded("the model {name}", name=self.name)
            )
        except (PromptError, UnicodeDecodeError) as problem:
            _refuse(
                "bad-field",
                worded(
                    "{member} in {name} is not valid: {problem}",
                    member=_PROMPTS,
                    name=self.name,
                    problem=problem,
                ),
            )
        known = [key for key in Manifest.__dataclass_fields__ if key not in ("prompts", "extra")]
        given = {key: body[key] for key in known if key in body}
        extra = {key: value for key, value in body.items() if key not in known}
        return Manifest(prompts=prompts, extra=extra, **given)

    def holds(self, member: str) -> bool:
        return member in self.envelope["members"]

    def member(self, member: str) -> bytes:
        listed = _require(self.envelope["members"], member, dict, self.name)
        content = self._read(member, _require(listed, "size", int, self.name))
        if hashlib.sha256(content).hexdigest() != listed.get("sha256"):
            _refuse(
                "tampered",
                worded(
                    "{member} in {name} was changed after it was written",
                    member=member,
                    name=self.name,
                ),
            )
        return content

    def _read(self, member: str, size: Optional[int] = None) -> bytes:
        entry = self._entries[member]
        if entry.compress_type != zipfile.ZIP_STORED or entry.file_size != entry.compress_size:
            _refuse(
                "tampered",
                worded(
                    "{member} in {name} is compressed, which no model of ours is",
                    member=member,
                    name=self.name,
                ),
            )
        if size is not None and size != entry.file_size:
            _refuse(
                "tampered",
                worded(
                    "{member} in {name} has not the size it was written with",
                    member=member,
                    name=self.name,
                ),
            )
        if entry.file_size > _MAX_BYTES[member]:
            _refuse(
                "tampered",
                worded(
                    "{member} in {name} has {size} bytes, more than the {limit} that are allowed",
                    member=member,
                    name=self.name,
                    size=entry.file_size,
                    limit=_MAX_BYTES[member],
                ),
            )
        try:
            return self._archive.read(entry)
        except (OSError, *_DAMAGE) as problem:
            _refuse(
                "tampered",
                worded(
                    "{member} in {name} is damaged ({problem})",
                    member=member,
                    name=self.name,
                    problem=problem,
                ),
            )

    def _parsed(self, content: bytes) -> dict[str, Any]:
        try:
            envelope = json.loads(content.decode())
        except (ValueError, RecursionError):
            _refuse("tampered", worded("The manifest of {name} is damaged", name=self.name))
        if not isinstance(envelope, dict) or envelope.get("format") != _FORMAT:
            _refuse(
                "not-a-bundle",
                worded("{name} is a zip file, but not a model of SpectraPrompt", name=self.name),
            )
        version = envelope.get("format_version")
        if isinstance(version, bool) or not isinstance(version, int) or version < 1:
            _refuse(
                "bad-field",
                worded(
                    "format_version in {name} is {version}, not a version",
                    name=self.name,
                    version=repr(version),
                ),
            )
        if version > FORMAT_VERSION:
            raise BundleError(
                "future-format",
                worded(
                    "{name} has format version {version}, this program reads up to {known}; "
                    "update SpectraPrompt.",
                    name=self.name,
                    version=version,
                    known=FORMAT_VERSION,
                ),
            )
        return envelope


def _open(path: StrPath) -> _Opened:
    name = os.fspath(path)
    if not os.path.isfile(name):
        raise BundleError(
            "not-found", worded("There is no model file {name}; check the path.", name=name)
        )
    try:
        with open(name, "rb") as stream:
            start = stream.read(4)
            size = stream.seek(0, os.SEEK_END)
    except OSError as problem:
        raise BundleError(
            "unreadable",
            worded("{name} cannot be read: {problem}.", name=name, problem=problem.strerror),
        ) from None
    if not size:
        _refuse("truncated", worded("{name} is empty", name=name))
    try:
        archive = zipfile.ZipFile(name)
    except _DAMAGE:
        if start == b"PK\x03\x04":
            _refuse("truncated", worded("{name} is cut off or damaged", name=name))
        _refuse("not-a-bundle", worded("{name} is not a model file of SpectraPrompt", name=name))
    except OSError as problem:
        # A damaged directory can send the reader to impossible places.
        _refuse(
            "truncated",
            worded("{name} is cut off or damaged ({problem})", name=name, problem=problem.strerror),
        )
    try:
        return _Opened(name, archive, size)
    except BaseException:
        archive.close()
        raise


def _refuse(reason: str, problem: str) -> NoReturn:
    advice = {
        "not-a-bundle": worded("choose a .spm file"),
        "truncated": worded("copy or train it again"),
        "tampered": worded("copy or train it again"),
        "incomplete": worded("copy or train it again"),
    }.get(reason, worded("train it again"))
    raise BundleError(reason, worded("{problem}; {advice}.", problem=problem, advice=advice))


def _require(
    body: Mapping[str, Any], key: str, kind: type[_Value], name: str, within: str = ""
) -> _Value:
    """Return the field `key`; refuses a manifest that lacks it, or where it is of another kind."""
    value = body.get(key)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        shown = (
            worded("is missing")
            if key not in body
            else worded("is {value}, not {kind}", value=_short(value), kind=_KINDS[kind])
        )
        _refuse(
            "bad-field",
            worded(
                "The field {field} in the manifest of {name} {problem}",
                field=f"{within}{key}",
                name=name,
                problem=shown,
            ),
        )
    return value


_KINDS: dict[type, str] = {
    dict: worded("an object"),
    list: worded("a list"),
    int: worded("a whole number"),
    str: worded("a text"),
}


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "..."


def manifest_fields(manifest: Manifest) -> dict[str, Any]:
    """Return all fields of a manifest but the prompts, as JSON holds them."""
    body = {**manifest.extra}
    for key in Manifest.__dataclass_fields__:
        if key not in ("prompts", "extra"):
            body[key] = getattr(manifest, key)
    return body


def _check_manifest(body: Mapping[str, Any], name: str) -> None:
    for key, value in body.items():
        _check_json(value, key, name)
    version = _require(body, "format_version", int, name)
    if not 1 <= version <= FORMAT_VERSION:
        _refuse(
            "bad-field",
            worded(
                "The field format_version in the manifest of {name} is {version}",
                name=name,
                version=version,
            ),
        )
    for key in ("created", "software"):
        _require(body, key, str, name)
    for key in ("training", "accuracy"):
        _require(body, key, dict, name)
    if _require(body, "radius", int, name) < 0:
        _refuse(
            "bad-field", worded("The field radius in the manifest of {name} is negative", name=name)
        )
    backbone = _require(body, "backbone", dict, name)
    _require(backbone, "name", str, name, "backbone.")
    _require(backbone, "config", dict, name, "backbone.")
    encoder = _require(body, "encoder", dict, name)
    for key in ("id", "checksum"):
        _require(encoder, key, str, name, "encoder.")
    if _require(encoder, "dim", int, name, "encoder.") < 1:
        _refuse(
            "bad-field",
            worded("The field encoder.dim in the manifest of {name} is not positive", name=name),
        )
    _check_spectral(_require(body, "spectral", dict, name), name)
    _check_validation(body["accuracy"], body["training"], name)


def _check_validation(accuracy: Mapping[str, Any], training: Mapping[str, Any], name: str) -> None:
    """Check the confusion matrix of a validation, which a bundle may lack, and what it needs."""
    matrix = accuracy.get("validation_matrix")
    if matrix is None:
        return
    for key in ("validation_block", "validation_blocks"):
        _require(accuracy, key, int, name, "accuracy.")
    size = len(training.get("class_pixels", {}))
    rows = matrix if isinstance(matrix, list) else []
    counts = [count for row in rows if isinstance(row, list) and len(row) == size for count in row]
    whole = all(type(count) is int and count >= 0 for count in counts)
    if not (whole and len(rows) == size and len(counts) == size**2):
        _refuse(
            "bad-field",
            worded(
                "The field accuracy.validation_matrix in the manifest of {name} is no table of "
                "{size} × {size} counts",
                name=name,
                size=size,
            ),
        )


def _check_spectral(spectral: Mapping[str, Any], name: str) -> None:
    def refuse(key: str, problem: str) -> NoReturn:
        _refuse(
            "bad-field",
            worded(
                "The field {field} in the manifest of {name} {problem}",
                field=f"spectral.{key}",
                name=name,
                problem=problem,
            ),
        )

    bands = _require(spectral, "bands", int, name, "spectral.")
    if bands < 1:
        refuse("bands", worded("is not positive"))
    for key in ("wavelengths_nm", "fwhm_nm", "good"):
        values = spectral.get(key)
        if values is None:
            continue
        if not isinstance(values, list) or len(values) != bands:
            refuse(key, worded("is not a list of {bands} values, one a band", bands=bands))
        if key == "good":
            if not all(isinstance(value, bool) for value in values):
                refuse(key, worded("holds something else than true and false"))
            if not any(values):
                refuse(key, worded("has no good band"))
        elif not all(_is_number(value) and value > 0 for value in values):
            refuse(key, worded("holds something else than positive numbers"))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _check_json(value: object, where: str, name: str) -> None:
    """Refuse what JSON cannot give back exactly as it was."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(key, str):
                _refuse(
                    "bad-field",
                    worded(
                        "The field {where} of {name} has the key {key}, not a text",
                        where=where,
                        name=name,
                        key=repr(key),
                    ),
                )
            _check_json(inner, f"{where}.{key}", name)
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            _check_json(inner, f"{where}[{position}]", name)
    elif isinstance(value, float):
        if type(value) is not float or not math.isfinite(value):
            _refuse(
                "bad-field",
                worded(
                    "The field {where} of {name} is {value}, not a finite number",
                    where=where,
                    name=name,
                    value=repr(value),
                ),
            )
    elif value is not None and type(value) not in (str, int, bool):
        kind = type(value).__name__
        _refuse(
            "bad-field",
            worded(
                "The field {where} of {name} is a {kind}, which JSON cannot hold",
                where=where,
                name=name,
                kind=kind,
            ),
        )


def _check_text(bundle: Bundle, name: str) -> None:
    classes, dim = len(bundle.manifest.prompts.classes), bundle.manifest.encoder["dim"]
    for key, shape in (("vectors", (classes, dim)), ("centre", (dim,))):
        if key not in bundle.text:
            _refuse(
                "incomplete",
                worded("The text embeddings of {name} lack '{key}'", name=name, key=key),
            )
        found = bundle.text[key]
        if found.shape != shape or found.dtype != np.float32:
            _refuse(
                "incomplete",
                worded(
                    "The text embeddings '{key}' of {name} are {type} {shape}, not float32 "
                    "{expected} for {classes} classes",
                    key=key,
                    name=name,
                    type=found.dtype,
                    shape=found.shape,
                    expected=shape,
                    classes=classes,
                ),
            )


def _tensors_to_bytes(tensors: Mapping[str, NDArray[Any]], what: str) -> bytes:
    from safetensors.numpy import save

    ready = {}
    for key, tensor in tensors.items():
        array = np.asarray(tensor)
        if array.dtype.kind not in _TENSOR_KINDS or array.dtype.itemsize > _MAX_TENSOR_ITEM:
            _refuse(
                "bad-field",
                worded(
                    "The tensor {key} of the {what} has the type {type}",
                    key=key,
                    what=what,
                    type=array.dtype,
                ),
            )
        # Dense, of native byte order; unlike ascontiguousarray this keeps 0-d arrays 0-d.
        ready[key] = array.astype(array.dtype.newbyteorder("="), order="C", copy=True)
    content: bytes = save(ready)
    return content


def _tensors_from_bytes(content: bytes, opened: _Opened, member: str) -> Tensors:
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        return {key: value.copy() for key, value in load(content).items()}
    except (SafetensorError, *_DAMAGE) as problem:
        _refuse(
            "tampered",
            worded(
                "{member} in {name} is damaged ({problem})",
                member=member,
                name=opened.name,
                problem=problem,
            ),
        )
