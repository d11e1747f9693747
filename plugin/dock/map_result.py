"""What a run's map holds, and what to do next, as the dock shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ...core.jobs import ResultEvent
from ...core.pixel_area import area_in_words
from ..layers import class_legend
from ..results.area_legend import layer_class_areas
from ..translation import in_locale, tr, translated
from .saved_state import SavedState

UNKNOWN_COLOUR = "#808080"
GOOD_ACCURACY = 0.8
"""Below this, more labels are advised first."""


@dataclass(frozen=True)
class ClassArea:
    """A class of a map: its pixels, and their area in m² where that is known."""

    name: str
    colour: str
    pixels: int
    square_metres: Optional[float]


@dataclass(frozen=True)
class MapResult:
    """What a run has come to.

    Attributes
    ----------
    title : str
    layer_id : str
        Of the class layer.
    classes : tuple of ClassArea
        Those that occur, the largest first.
    accuracy : float or None
        Overall accuracy on labels kept aside, of a model that the run has trained.
    trained : bool
        Whether the run has trained the model.
    elsewhere : bool
        Whether the model was not trained on the scene.
    seconds : float
    device : str
    """

    title: str
    layer_id: str
    classes: tuple[ClassArea, ...]
    accuracy: Optional[float]
    trained: bool
    elsewhere: bool
    seconds: float
    device: str

    @property
    def pixels(self) -> int:
        """Classified pixels."""
        return sum(entry.pixels for entry in self.classes)

    def share(self, entry: ClassArea) -> float:
        """Return the share of the map that a class has, 0 to 1: by area where that is known."""
        areas = [other.square_metres for other in self.classes]
        if entry.square_metres is None or None in areas:
            return entry.pixels / self.pixels
        return entry.square_metres / sum(area for area in areas if area is not None)

    def facts(self) -> str:
        """Return accuracy, time and device in a line."""
        parts = []
        if self.accuracy is not None:
            text = tr("Accuracy on labels kept aside {percent:.1f} %")
            parts.append(text.format(percent=100 * self.accuracy))
        parts.append(tr("{seconds:.1f} s").format(seconds=self.seconds))
        parts.append(self.device)
        return " · ".join(parts)

    def advice(self) -> str:
        """Return what to do next."""
        if self.elsewhere:
            return tr(
                "Next: take this as a first guess. Label areas that you are sure of, choose “Train "
                "on labels” and run again."
            )
        if self.trained and self.accuracy is None:
            return tr(
                "Next: label more places, farther apart, so that training can validate itself, or "
                "assess the map against other labels."
            )
        if self.accuracy is not None and self.accuracy < GOOD_ACCURACY:
            return tr("Next: add labels where the map looks wrong, or sharpen prompts; run again.")
        return tr("Next: look at the map, and assess it against labels it has not learnt from.")


def saved_result(result: MapResult) -> dict[str, Any]:
    """Return a result as JSON values, for the project."""
    return asdict(result)


def restored_result(state: SavedState) -> Optional[MapResult]:
    """Return the result that `saved_result` has written; None for what is none."""
    title, layer_id = state.text("title"), state.text("layer_id")
    seconds, accuracy = state.number("seconds"), state.number("accuracy")
    classes = []
    for entry in state.parts("classes"):
        pixels, area = entry.number("pixels"), entry.number("square_metres")
        colour = QColor(entry.text("colour"))
        if pixels is not None and pixels >= 1:
            classes.append(
                ClassArea(
                    entry.text("name"),
                    colour.name() if colour.isValid() else UNKNOWN_COLOUR,
                    int(pixels),
                    area if area is not None and area > 0 else None,
                )
            )
    if not title or not layer_id or seconds is None:
        return None
    return MapResult(
        title,
        layer_id,
        tuple(classes),
        accuracy if accuracy is not None and 0 <= accuracy <= 1 else None,
        state.flag("trained"),
        state.flag("elsewhere"),
        seconds,
        state.text("device"),
    )


def map_result(title: str, layer: QgsRasterLayer, results: Sequence[ResultEvent]) -> MapResult:
    """Return what the results of a run say of its map.

    Parameters
    ----------
    title : str
    layer : QgsRasterLayer
        The class layer.
    results : sequence of ResultEvent
        Of a training, if there was one, and of the classification.
    """
    facts: Mapping[str, Any] = results[-1].summary
    counts = {int(i): int(count) for i, count in facts.get("class_pixels", {}).items()}
    _, areas = layer_class_areas(layer, counts)
    classes = [
        ClassArea(entry.name, entry.colour, counts.get(entry.id, 0), areas.get(entry.id))
        for entry in class_legend(layer.source())
    ]
    trained = len(results) > 1
    return MapResult(
        title,
        layer.id(),
        tuple(sorted((c for c in classes if c.pixels), key=_size, reverse=True)),
        results[0].summary.get("validation_overall_accuracy") if trained else None,
        trained,
        bool(facts.get("model_note")),
        sum(float(result.summary.get("seconds", 0)) for result in results),
        translated(facts.get("device", "?")).partition(";")[0],
    )


def _size(entry: ClassArea) -> tuple[float, int]:
    return entry.square_metres or 0.0, entry.pixels


def described_area(entry: ClassArea) -> str:
    """Return the area of a class as the legend tells it; its pixels where no area is known."""
    if entry.square_metres is None:
        return tr("{pixels:,} px").format(pixels=entry.pixels)
    return in_locale(area_in_words(entry.square_metres))
