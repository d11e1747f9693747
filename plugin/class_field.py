"""Which field of a vector layer holds the classes."""

from __future__ import annotations

from typing import Optional

from qgis.core import NULL, QgsVectorLayer

from ..core.prompts import PromptSet

MOST_VALUES = 300
"""Values of a field that are looked at; a class field has fewer."""

MOST_FEATURES = 200_000
"""Layers with more features are not searched, so that the dock stays quick."""


def best_class_field(layer: QgsVectorLayer, prompts: Optional[PromptSet]) -> str:
    """Return the field whose values name the most classes of a prompt set; empty where none does.

    Names count more than numbers, which any field may hold.
    """
    if prompts is None or layer.featureCount() > MOST_FEATURES:
        return ""
    best, best_score = "", (0, False, 0)
    keys = layer.primaryKeyAttributes()
    for index, field in enumerate(layer.fields()):
        if index in keys:
            continue
        values = layer.uniqueValues(index, MOST_VALUES)
        texts = [str(value) for value in values if value not in (None, NULL)]
        found = {text: prompts.find(text) for text in texts}
        names = sum(1 for text in texts if found[text] and not text.isdigit())
        classes = len(set(found.values()) - {None})
        score = (names, all(found.values()), classes)
        if classes and score > best_score:
            best, best_score = field.name(), score
    return best
