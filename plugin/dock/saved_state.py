"""What a project remembers of the dock, as plain JSON values; read without trust.

A project may come from another version or from someone else's hand: whatever is not of the kind
expected is passed over.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject

from ..translation import tr


class SavedState:
    """Values by name; those of another kind than asked for count as absent.

    Parameters
    ----------
    values : mapping
    """

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    @classmethod
    def from_text(cls, text: str) -> SavedState:
        """Read what `saved_text` wrote; anything else gives an empty state."""
        try:
            values = json.loads(text) if text else {}
        except ValueError:
            values = {}
        return cls(values if isinstance(values, dict) else {})

    def part(self, name: str) -> SavedState:
        """Return the values under a name; an empty state where there are none."""
        value = self._values.get(name)
        return SavedState(value if isinstance(value, dict) else {})

    def parts(self, name: str) -> list[SavedState]:
        """Return the list of values under a name, without what is none."""
        found = self._values.get(name)
        entries = found if isinstance(found, list) else []
        return [SavedState(entry) for entry in entries if isinstance(entry, dict)]

    def flag(self, name: str, default: bool = False) -> bool:
        """Return a truth value."""
        value = self._values.get(name)
        return value if isinstance(value, bool) else default

    def text(self, name: str, default: str = "") -> str:
        """Return a text."""
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def number(self, name: str) -> Optional[float]:
        """Return a finite number; None where there is none."""
        value = self._values.get(name)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return None
        try:
            number = float(value)
        except OverflowError:  # a whole number of hundreds of digits
            return None
        return number if math.isfinite(number) else None

    def path(self, name: str) -> str:
        """Return a path, made absolute as the project says."""
        return restored_path(self.text(name))

    def layer(self, name: str) -> tuple[Optional[QgsMapLayer], str]:
        """Return a layer of the project, or None and, where one was named, why it is missing."""
        reference = self.part(name)
        identifier, title = reference.text("id"), reference.text("name")
        if not identifier:
            return None, ""
        layer = QgsProject.instance().mapLayer(identifier)
        if layer is None:
            text = tr("The layer “{name}”, chosen when the project was saved, is missing.")
            return None, text.format(name=title)
        if not layer.isValid():
            text = tr("The layer “{name}”, chosen when the project was saved, cannot be read.")
            return None, text.format(name=title)
        return layer, ""


def saved_text(values: Mapping[str, Any]) -> str:
    """Return JSON values as text for a project file."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def saved_layer(layer: Optional[QgsMapLayer]) -> dict[str, str]:
    """Return what finds a layer again in its project."""
    return {} if layer is None else {"id": layer.id(), "name": layer.name()}


def saved_path(path: str) -> str:
    """Return a path as the project stores paths: relative to it, where it is set so."""
    is_file = bool(path) and Path(path).is_absolute()
    return str(QgsProject.instance().writePath(path)) if is_file else path


def restored_path(text: str) -> str:
    """Return the path that `saved_path` stored; names that are no paths stay as they are."""
    return str(QgsProject.instance().readPath(text)) if text.startswith(("./", "../")) else text
