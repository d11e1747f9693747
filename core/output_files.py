"""Output files: checked before the work, written under temporary names, moved in place together.

While a run writes ``map.tif``, everything it writes is called ``.map.tif.spectraprompt-<8 hex
digits>.part…`` and lies in the same folder, so that the last step is a rename and a killed run
leaves nothing that looks whole. `leftovers` lists what a killed run left for a target;
`clear_leftovers` tidies it up, and finishes or takes back a move that was cut short. Call it only
when no run is writing that target. This module needs the standard library only.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Union

from .errors import OutputError
from .text import alternatives, worded

StrPath = Union[str, "os.PathLike[str]"]

SQLITE_JOURNALS = ("-wal", "-journal")
"""Suffixes of files in which SQLite keeps edits that are not yet in the file itself."""

OF_SQLITE = (*SQLITE_JOURNALS, "-shm")
"""Suffixes of all that SQLite keeps beside a file in use."""

_MARK = ".spectraprompt-"
_ON_STEM = (
    ".qml",
    ".tfw",
    ".json",
    ".csv",
    ".model.json",
    ".transitions.csv",
    ".prompts.json",
    ".manifest.json",
)
_OLD = ".old"
_MAX_NAME_BYTES = 200  # leaves room for the temporary part within the 255 bytes of a file system
_NEARLY_FULL_BYTES = 1 << 20
_QUOTED = re.compile(r'"([^"]+)"')


def check_output(
    path: StrPath,
    inputs: Iterable[StrPath] = (),
    suffixes: Sequence[str] = (),
    also: Sequence[str] = (),
) -> Path:
    """Check, before any work, that a result can be written; nothing existing is touched.

    Parameters
    ----------
    path : str or path
        File to write; an existing one would be replaced.
    inputs : iterable of str or path
        What the run reads, and its other outputs. GDAL's subdataset names are understood.
    suffixes : sequence of str
        Suffixes the file may have (``".tif"``), in any case; empty allows all.
    also : sequence of str
        Suffixes of files written beside it under the same stem (``".csv"``).

    Returns
    -------
    Path
        The path, absolute.

    Raises
    ------
    OutputError
        ``output.empty-path``, ``bad-suffix``, ``name-too-long``, ``is-a-directory``,
        ``not-a-file``, ``same-as-input``, ``folder-missing``, ``not-writable``.
    """
    if not os.fspath(path).strip():
        raise OutputError("empty-path", worded("No output file was given; name one."))
    target = Path(os.path.abspath(path))
    if suffixes and target.suffix.lower() not in [suffix.lower() for suffix in suffixes]:
        raise OutputError(
            "bad-suffix",
            worded(
                "The output {path} must end in {suffixes}; rename it.",
                path=target,
                suffixes=alternatives(suffixes),
            ),
        )
    if len(os.fsencode(target.name)) > _MAX_NAME_BYTES:
        raise OutputError(
            "name-too-long",
            worded(
                "The name of the output {path} is longer than {limit} bytes; shorten it.",
                path=target,
                limit=_MAX_NAME_BYTES,
            ),
        )
    if target.is_dir():
        raise OutputError(
            "is-a-directory",
            worded("The output {path} is a folder; name a file in it.", path=target),
        )
    if target.exists() and not target.is_file():
        raise OutputError(
            "not-a-file",
            worded("The output {path} is not a regular file; name another.", path=target),
        )
    taken = [part for source in inputs for part in _paths_in(os.fspath(source))]
    for written in (target, *(target.with_suffix(suffix) for suffix in also)):
        if any(_same_file(written, part) for part in taken):
            raise OutputError(
                "same-as-input",
                worded(
                    "The output {written} is also an input or another output of this run; "
                    "choose another name.",
                    written=written,
                ),
            )
    _check_folder(target)
    return target


def leftovers(path: StrPath) -> tuple[Path, ...]:
    """Return the temporary files that a killed run has left for the target `path`, sorted."""
    return tuple(left for left, _, _ in _leftovers(Path(os.path.abspath(path))))


def clear_leftovers(path: StrPath) -> None:
    """Tidy up after a killed run, so that the target and its sidecars belong together.

    Unfinished files are removed. A run killed while moving its files is either finished (its main
    file was in place already) or taken back (the older sidecars return to their names). Files
    that cannot be moved or removed stay.
    """
    target = Path(os.path.abspath(path))
    found = _leftovers(target)
    unfinished = {main for left, main, _ in found if left == main}
    for left, main, suffix in found:
        was_old = suffix.startswith(_OLD)
        place = _final(target, suffix[len(_OLD) :] if was_old else suffix)
        if left != main and was_old == (main in unfinished) and not place.exists():
            _quietly(os.replace, left, place)
        else:
            _quietly(os.unlink, left)


class StagedFiles:
    """A file and its sidecars, written under temporary names and moved in place together.

    Sidecars are known by suffix. One such as ``".aux.xml"`` is appended to the whole name of the
    file; ``".qml"`` and ``".tfw"`` take the place of the file's own suffix.

    Parameters
    ----------
    path : str or path
        The target.

    Attributes
    ----------
    target : Path
        Absolute path of the file once committed.
    temporary : Path
        Where to write the file. GDAL puts its own sidecars beside it: ``<temporary>.aux.xml``.
    """

    def __init__(self, path: StrPath) -> None:
        self.target = Path(os.path.abspath(path))
        name = f".{self.target.name}{_MARK}{secrets.token_hex(4)}.part"
        self.temporary = self.target.with_name(name)

    def sidecar(self, suffix: str) -> Path:
        """Return where to write the sidecar with this suffix."""
        return self.temporary.with_name(self.temporary.name + suffix)

    def final(self, suffix: str) -> Path:
        """Return the path of the sidecar with this suffix once committed."""
        return _final(self.target, suffix)

    def commit(self, sidecars: Sequence[str] = (), stale: Sequence[str] = ()) -> Path:
        """Put the file and its sidecars in place; return the target.

        Sidecars of an older file are set aside first, so that at no moment an old sidecar lies
        beside a new file; they come back when the new file cannot be put in place.

        Parameters
        ----------
        sidecars : sequence of str
            Suffixes of the sidecars written; one that was not written is passed over.
        stale : sequence of str
            Suffixes of further sidecars that describe the old file only, and go with it.

        Raises
        ------
        OutputError
            ``output.in-use`` when the old file cannot be replaced, which on Windows means that a
            program has it open; ``output.write-failed``, ``disk-full`` otherwise. The temporary
            files are removed.
        """
        new = [suffix for suffix in sidecars if self.sidecar(suffix).exists()]
        set_aside: list[tuple[Path, Path]] = []
        try:
            for written in (self.temporary, *map(self.sidecar, new)):
                _flush_to_disk(written)
            for suffix in dict.fromkeys((*sidecars, *stale)):
                old, aside = self.final(suffix), self._aside(suffix)
                if old.is_file():
                    os.replace(old, aside)
                    set_aside.append((old, aside))
            os.replace(self.temporary, self.target)
        except OSError as problem:
            for old, aside in set_aside:
                _quietly(os.replace, aside, old)
            self.discard()
            raise self._refused(problem) from None
        try:
            for suffix in new:
                os.replace(self.sidecar(suffix), self.final(suffix))
        except OSError as problem:
            raise write_error(self.target, problem.strerror or str(problem)) from None
        finally:
            self.discard()
        return self.target

    def discard(self) -> None:
        """Remove the temporary files of this run; the target stays as it is."""
        for left in leftovers(self.target):
            if left.name.startswith(self.temporary.name):
                _quietly(os.unlink, left)

    def _aside(self, suffix: str) -> Path:
        return self.sidecar(_OLD + suffix)

    def _refused(self, problem: OSError) -> OutputError:
        if isinstance(problem, PermissionError) and self.target.exists():
            return OutputError(
                "in-use",
                worded(
                    "{path} cannot be replaced: another program may have it open. Close it "
                    "there (in QGIS, remove the layer), or choose another name.",
                    path=self.target,
                ),
            )
        return write_error(self.target, problem.strerror or str(problem))


def write_error(path: Path, detail: str) -> OutputError:
    """Return the error for a file that could not be written, telling a full disk apart."""
    try:
        full = shutil.disk_usage(path.parent).free < _NEARLY_FULL_BYTES
    except OSError:
        full = False
    if full:
        return OutputError(
            "disk-full",
            worded(
                "There is no space left to write {path}; free some, or choose another disk.",
                path=path,
            ),
        )
    return OutputError(
        "write-failed",
        worded("{path} cannot be written: {problem}.", path=path, problem=detail.rstrip(".")),
    )


def write_bytes(path: StrPath, content: bytes) -> Path:
    """Write a file so that it is there whole or not at all; return its absolute path.

    Raises
    ------
    OutputError
        As `check_output` and `StagedFiles.commit`.
    """
    staged = StagedFiles(check_output(path))
    try:
        staged.temporary.write_bytes(content)
    except OSError as problem:
        staged.discard()
        raise write_error(staged.target, problem.strerror or str(problem)) from None
    return staged.commit()


def _check_folder(target: Path) -> None:
    folder = target.parent
    if folder.exists() and not folder.is_dir():
        raise OutputError(
            "folder-missing",
            worded("{folder} is a file, not a folder; choose another.", folder=folder),
        )
    if not folder.is_dir():
        raise OutputError(
            "folder-missing",
            worded(
                "The folder {folder} does not exist; create it or choose another.", folder=folder
            ),
        )
    if target.exists() and not os.access(target, os.W_OK):
        raise OutputError(
            "not-writable",
            worded("{path} is write-protected; unprotect it or choose another name.", path=target),
        )
    try:
        # Rights alone do not tell: network folders and read-only disks must be tried.
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as problem:
        raise OutputError(
            "not-writable",
            worded(
                "The folder {folder} cannot be written to ({problem}); choose another.",
                folder=folder,
                problem=problem.strerror,
            ),
        ) from None


def _paths_in(source: str) -> list[str]:
    """Return the paths an input may stand for, e.g. of ``NETCDF:"cube.nc":reflectance``."""
    tails = [source[i + 1 :] for i, letter in enumerate(source) if letter == ":"]
    return [source, *_QUOTED.findall(source), *tails]


def _same_file(one: Path, other: str) -> bool:
    if not other:
        return False
    try:
        if one.exists() and os.path.exists(other):
            return os.path.samefile(one, other)
        if one.exists() or os.path.exists(other):
            return False
        # Neither exists yet: on some file systems names that differ in case are one file.
        return os.path.realpath(one).casefold() == os.path.realpath(other).casefold()
    except (OSError, ValueError):
        return False


def _final(target: Path, suffix: str) -> Path:
    if suffix in _ON_STEM:
        return target.with_suffix(suffix)
    return target.with_name(target.name + suffix)


def _leftovers(target: Path) -> list[tuple[Path, Path, str]]:
    """Return each temporary file, the main temporary file of its run, and what follows its name."""
    pattern = re.compile("(" + re.escape(f".{target.name}{_MARK}") + r"[0-9a-f]{8}\.part)(.*)")
    try:
        matches = [pattern.fullmatch(name) for name in sorted(os.listdir(target.parent))]
    except OSError:
        return []
    folder = target.parent
    return [(folder / m[0], folder / m[1], m[2]) for m in matches if m]


def _flush_to_disk(path: Path) -> None:
    with open(path, "rb+") as stream:
        os.fsync(stream.fileno())


def _quietly(action: Callable[..., object], *paths: Path) -> None:
    with contextlib.suppress(OSError):
        action(*paths)
