"""Models kept ready between jobs, so that a second question to the same one loads nothing.

A model is known by the files it depends on, with their sizes and times of change: a file that was
written anew counts as another one.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Callable, Optional

from .bundle import Manifest
from .engines import LoadedEngine
from .inference import Classifier
from .map_classes import MapClasses

MOST_KEPT = 2
"""Models kept at a time; each may hold hundreds of megabytes of a graphics card."""


@dataclass(frozen=True, eq=False)
class WarmModel:
    """A model made ready for a scene.

    Attributes
    ----------
    manifest : Manifest
    chosen : MapClasses
        The classes that pixels may get.
    loaded : LoadedEngine
        Made for the vectors of the classes, followed by those of `prompt_rows`.
    classifier : Classifier
        Decides on the similarities with the classes.
    prompt_rows : dict of (int, str) to int
        Where the similarity with a class's prompt is among those of the engine, by id and text.
    elsewhere : bool
        Whether the model is known not to have been trained on the scene.
    notices : tuple of str
        What the user should know of model and scene.
    """

    manifest: Manifest
    chosen: MapClasses
    loaded: LoadedEngine
    classifier: Classifier
    prompt_rows: dict[tuple[int, str], int]
    elsewhere: bool
    notices: tuple[str, ...]


class WarmModels:
    """Keeps the models used last.

    Parameters
    ----------
    most : int
        How many are kept.
    """

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, WarmModel] = OrderedDict()

    def get(self, key: Hashable, load: Callable[[], WarmModel]) -> tuple[WarmModel, bool]:
        """Return the model of a key, and whether it had to be loaded.

        Parameters
        ----------
        key : hashable
            All that the model depends on.
        load : callable () -> WarmModel
            Called only where the model is not kept. What it raises is passed on.
        """
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept, False
        while len(self._kept) >= self._most:
            self._kept.popitem(last=False)  # before loading: both may not fit at once
        self._kept[key] = load()
        return self._kept[key], True


def file_stamp(path: Optional[str]) -> tuple[object, ...]:
    """Return what changes when a file does: its real path, its size, and its time of change.

    Parameters
    ----------
    path : str or None
        What is no file, such as the name of a shipped prompt set, stands for itself.
    """
    if path is None:
        return ()
    try:
        facts = os.stat(path)
    except (OSError, ValueError):
        return (path,)
    return (os.path.realpath(path), facts.st_size, facts.st_mtime_ns)
