"""Results of the accuracy benchmark, kept on disk so that a run goes on where it was broken off.

The store is part of the project: what RESULTS.md shows can be traced to its confusion matrices, and
a run on another machine measures only what is missing. Each line is one result as JSON. Its key is
a checksum of what it depends on: the scene's values, the very training and test pixels, the seed,
and the code of the method. A method that changed has other keys, so it runs anew, and the old
results are no longer read.
"""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import numpy as np

from spectraprompt.core.accuracy import AssessedClass, Assessment

STORE = Path(__file__).resolve().parent / "results" / "accuracy.jsonl"


ResultName = tuple[str, str, int]
"""Split, method and seed of a result, within a scene."""


@dataclass(frozen=True)
class Result:
    """One method on one split of one scene with one seed, pooled over the split's models.

    Attributes
    ----------
    key : str
    scene, split, method : str
        Their names.
    seed : int
    matrix : list of list of int
        Confusion matrix over all classes of the scene; rows are the reference, columns the map.
    absent : list of list of int
        For each model, the class indices in its test pixels that had no training pixel.
    reachable : int
        Test pixels whose class had a training pixel.
    train_seconds : float
        Mean over the models, what is computed for the whole scene included.
    pixels_per_second : float
        Classifying the whole scene, reading files not included.
    threads : int
        Threads that torch and numpy might use.
    machine : str
    versions : dict of str to str
    choices : list of dict of str to float
        For each model, what it chose on held-out labels; nothing for methods that choose nothing.
    """

    key: str
    scene: str
    split: str
    method: str
    seed: int
    matrix: list[list[int]]
    absent: list[list[int]]
    reachable: int
    train_seconds: float
    pixels_per_second: float
    threads: int
    machine: str
    versions: dict[str, str]
    choices: list[dict[str, float]] = field(default_factory=list)

    @property
    def ceiling(self) -> float:
        """Share of the test pixels whose class had a training pixel."""
        return self.reachable / sum(map(sum, self.matrix))

    def assessment(self) -> Assessment:
        """Return the measures of accuracy."""
        classes = tuple(AssessedClass(i + 1, str(i + 1)) for i in range(len(self.matrix)))
        matrix = np.array(self.matrix, dtype=np.int64)
        return Assessment(classes, matrix, np.zeros(len(matrix), np.int64))


class Keyed(Protocol):
    """A result with the key that it is found again by; a dataclass of plain values."""

    @property
    def key(self) -> str:
        """Checksum of what it depends on."""


Kept = TypeVar("Kept", bound=Keyed)


class RecordStore(Generic[Kept]):
    """Results of one kind on disk; several processes may add to it.

    Parameters
    ----------
    path : Path
        Made with its folder when the first result is added.
    kind : type
        Dataclass of the results.
    """

    def __init__(self, path: Path, kind: Callable[..., Kept]) -> None:
        self._path = path
        self._kind = kind

    def read(self) -> dict[str, Kept]:
        """Return all results by their key; a line that a killed run left unfinished is skipped."""
        found: dict[str, Kept] = {}
        if not self._path.is_file():
            return found
        for line in self._path.read_text(encoding="utf-8").splitlines():
            try:
                result = self._kind(**json.loads(line))
            except (ValueError, TypeError):
                continue
            found[result.key] = result
        return found

    def add(self, result: Kept) -> None:
        """Append a result."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a+b") as file:
            # One write, after an unfinished line if there is one: no other process's line is torn.
            file.seek(0, 2)
            if file.tell():
                file.seek(-1, 2)
                torn = file.read(1) != b"\n"
            else:
                torn = False
            line = json.dumps(vars(result)) + "\n"
            file.write(("\n" * torn + line).encode())


class Store(RecordStore[Result]):
    """The results of the accuracy benchmark on disk."""

    def __init__(self, path: Path = STORE) -> None:
        super().__init__(path, Result)


def key_of(*parts: str) -> str:
    """Return a checksum of texts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]


def code_digest(files: Iterable[Path]) -> str:
    """Return a checksum of what files say to the machine: comments and docstrings do not count."""
    digest = hashlib.sha256()
    for path in sorted(set(files)):
        content = path.read_bytes()
        if path.suffix == ".py":
            content = _bare(content.decode("utf-8")).encode()
        digest.update(f"{path.name}:{len(content)}:".encode() + content)
    return digest.hexdigest()


def _bare(source: str) -> str:
    """Return the syntax tree of a module as text, without texts that stand alone."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            body[:] = [statement for statement in body if not _stands_alone(statement)]
    return ast.dump(tree)


def _stands_alone(statement: ast.AST) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )
