"""A layer to draw training labels in: polygons whose class is chosen by name."""

from __future__ import annotations

import hashlib
import json
from typing import Optional

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.prompts import PromptSet

FIELD = "class"
PROPERTY = "spectraprompt/labelLayer"
STYLE_PROPERTY = "spectraprompt/labelStyle"
"""Fingerprint of the style that we have given a layer."""

_SUPPRESSION = QgsEditFormConfig.FeatureFormSuppress
SUPPRESS = _SUPPRESSION.SuppressOn if hasattr(_SUPPRESSION, "SuppressOn") else _SUPPRESSION.On
"""Its name has changed in QGIS 3.32."""

FILL_OPACITY = 110
"""Of 255: the scene must be seen through the polygons."""

OTHER_COLOUR = "#808080"
"""Of classes that no prompt set has given a colour."""


def new_label_layer(
    prompts: PromptSet, crs: QgsCoordinateReferenceSystem, name: str
) -> QgsVectorLayer:
    """Return an empty polygon layer in memory, with the classes of a prompt set to choose from.

    Its one field, `FIELD`, takes class names. Polygons get the class that `draw_class` has set,
    without a form to fill in.

    Parameters
    ----------
    prompts : PromptSet
    crs : QgsCoordinateReferenceSystem
        Of the scene; may be invalid for scenes without one.
    name : str
    """
    layer = QgsVectorLayer(f"Polygon?field={FIELD}:string(254)", name, "memory")
    # Set so, also a reference system without an authority's number survives.
    layer.setCrs(crs)
    layer.setCustomProperty(PROPERTY, True)
    form = layer.editFormConfig()
    form.setSuppress(SUPPRESS)
    layer.setEditFormConfig(form)
    _restyle(layer, [])
    offer_classes(layer, prompts)
    draw_class(layer, prompts.names[0])
    return layer


def is_label_layer(layer: Optional[QgsMapLayer]) -> bool:
    """Tell whether a layer was made by `new_label_layer`."""
    return isinstance(layer, QgsVectorLayer) and bool(layer.customProperty(PROPERTY))


def offer_classes(layer: QgsVectorLayer, prompts: PromptSet) -> None:
    """Let a label layer offer the classes of a prompt set, and show them in their colours.

    Polygons of other classes stay visible. A style that the user has changed stays as it is; if it
    shows classes by name, those of the set that it lacks are added.
    """
    place = layer.fields().indexOf(FIELD)
    if place < 0:
        return
    values = [{name: name} for name in prompts.names]
    layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", {"map": values}))
    wanted = [_category(entry.name, entry.colour) for entry in prompts.classes]
    if layer.customProperty(STYLE_PROPERTY) == _fingerprint(layer.renderer()):
        _restyle(layer, [*wanted, *_categories_of_others(layer, prompts)])
    else:
        _complete_style(layer, wanted)


def _restyle(layer: QgsVectorLayer, categories: list[QgsRendererCategory]) -> None:
    """Show these categories and no others, and remember that the style is ours."""
    renderer = QgsCategorizedSymbolRenderer(FIELD, categories)
    layer.setCustomProperty(STYLE_PROPERTY, _fingerprint(renderer))
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def _complete_style(layer: QgsVectorLayer, wanted: list[QgsRendererCategory]) -> None:
    """Add the categories that the user's own style lacks, if it shows classes by name."""
    if not _shows_classes(layer.renderer()):
        return
    renderer = layer.renderer().clone()
    known = set()
    for category in renderer.categories():
        value = category.value()
        known.update(value if isinstance(value, list) else [value])  # a list of merged ones
    for category in wanted:
        if category.value() not in known:
            renderer.addCategory(category)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def _category(name: str, colour: str) -> QgsRendererCategory:
    """Return how polygons of a class are shown."""
    outline = QColor(colour)
    fill = QColor(outline)
    fill.setAlpha(FILL_OPACITY)
    symbol = QgsFillSymbol.createSimple(
        {
            "color": f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}",
            "outline_color": f"{outline.red()},{outline.green()},{outline.blue()},255",
            "outline_width": "0.5",
        }
    )
    return QgsRendererCategory(name, symbol, name)


def _categories_of_others(layer: QgsVectorLayer, prompts: PromptSet) -> list[QgsRendererCategory]:
    """Return how classes of a layer are shown that a prompt set lacks: as before, or in grey."""
    renderer = layer.renderer()
    before = renderer.categories() if _shows_classes(renderer) else []
    shown = {category.value(): category for category in before}
    values = layer.uniqueValues(layer.fields().indexOf(FIELD)) - {None, NULL, ""}
    others = sorted({str(value) for value in values} - set(prompts.names))
    return [shown.get(name) or _category(name, OTHER_COLOUR) for name in others]


def _shows_classes(renderer: QgsFeatureRenderer) -> bool:
    """Tell whether a renderer shows each class by its name."""
    is_categorized = isinstance(renderer, QgsCategorizedSymbolRenderer)
    return is_categorized and renderer.classAttribute() == FIELD


def _parts(symbol: QgsSymbol) -> list[tuple[float, str, dict[str, str], bool]]:
    """Return what a symbol is made of, without names that differ from copy to copy."""
    return [
        (
            symbol.opacity(),
            part.layerType(),
            part.properties(),
            part.dataDefinedProperties().hasActiveProperties(),
        )
        for part in symbol.symbolLayers()
    ]


def _fingerprint(renderer: QgsFeatureRenderer) -> str:
    """Return what tells a style of ours from one that the user has changed."""
    if not _shows_classes(renderer):
        return ""
    shown = [
        (category.value(), category.label(), category.renderState(), _parts(category.symbol()))
        for category in renderer.categories()
        if category.symbol() is not None
    ]
    text = json.dumps(shown, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def draw_class(layer: QgsVectorLayer, name: str) -> None:
    """Give polygons that are drawn from now on a class."""
    place = layer.fields().indexOf(FIELD)
    if place >= 0:
        layer.setDefaultValueDefinition(place, QgsDefaultValue(QgsExpression.quotedValue(name)))


def drawn_class(layer: QgsVectorLayer) -> str:
    """Return the class that polygons drawn now get; empty for none."""
    place = layer.fields().indexOf(FIELD)
    expression = layer.defaultValueDefinition(place).expression() if place >= 0 else ""
    return str(QgsExpression(expression).evaluate()) if expression else ""
