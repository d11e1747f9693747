"""Which field of a vector layer holds the classes."""

from __future__ import annotations

from typing import Optional

from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer

from ..core.prompts import PromptSet

MOST_VALUES = 10_000
"""Values that are read, of all fields together, so that QGIS does not stand still."""

MOST_DIFFERENT = 100
"""Different values of a field that are compared with the classes."""

SEARCHED_PROVIDERS = ("ogr", "memory")
"""Other providers may have to ask a server, which can take any time."""


def best_class_field(layer: QgsVectorLayer, prompts: Optional[PromptSet]) -> str:
    """Return the field whose values name the most classes of a prompt set; empty where none does.

    Looks at the first features only. Names count more than numbers, which any field may hold.
    """
    if prompts is None or layer.providerType() not in SEARCHED_PROVIDERS:
        return ""
    if layer.featureCount() < 0:  # not known, so that even the first may be far away
        return ""
    keys = layer.primaryKeyAttributes()
    places = [place for place in range(layer.fields().count()) if place not in keys]
    best, best_score = "", (0, False, 0)
    for place, texts in _first_values(layer, places).items():
        found = {text: prompts.find(text) for text in texts}
        names = sum(1 for text in texts if found[text] and not text.isdigit())
        classes = len(set(found.values()) - {None})
        score = (names, all(found.values()), classes)
        if classes and score > best_score:
            best, best_score = layer.fields().at(place).name(), score
    return best


def _first_values(layer: QgsVectorLayer, places: list[int]) -> dict[int, set[str]]:
    """Return the different values of the fields at `places`, as texts, of the first features."""
    values: dict[int, set[str]] = {place: set() for place in places}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(places)
    request.setLimit(max(1, MOST_VALUES // max(1, len(places))))
    for feature in layer.getFeatures(request):
        for place in places:
            value = feature.attribute(place)
            if value not in (None, NULL) and len(values[place]) < MOST_DIFFERENT:
                values[place].add(str(value))
    return values
