"""A layer to draw training labels in: polygons whose class is chosen by name."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFillSymbol,
    QgsMapLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.prompts import PromptSet

FIELD = "class"
PROPERTY = "spectraprompt/labelLayer"
_SUPPRESSION = QgsEditFormConfig.FeatureFormSuppress
SUPPRESS = _SUPPRESSION.SuppressOn if hasattr(_SUPPRESSION, "SuppressOn") else _SUPPRESSION.On
"""Its name has changed in QGIS 3.32."""

FILL_OPACITY = 110
"""Of 255: the scene must be seen through the polygons."""


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
    offer_classes(layer, prompts)
    draw_class(layer, prompts.names[0])
    return layer


def is_label_layer(layer: Optional[QgsMapLayer]) -> bool:
    """Tell whether a layer was made by `new_label_layer`."""
    return isinstance(layer, QgsVectorLayer) and bool(layer.customProperty(PROPERTY))


def offer_classes(layer: QgsVectorLayer, prompts: PromptSet) -> None:
    """Let a label layer offer the classes of a prompt set, and show them in their colours."""
    place = layer.fields().indexOf(FIELD)
    if place < 0:
        return
    values = [{name: name} for name in prompts.names]
    layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", {"map": values}))
    categories = []
    for entry in prompts.classes:
        outline = QColor(entry.colour)
        fill = QColor(outline)
        fill.setAlpha(FILL_OPACITY)
        symbol = QgsFillSymbol.createSimple(
            {
                "color": f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}",
                "outline_color": f"{outline.red()},{outline.green()},{outline.blue()},255",
                "outline_width": "0.5",
            }
        )
        categories.append(QgsRendererCategory(entry.name, symbol, entry.name))
    layer.setRenderer(QgsCategorizedSymbolRenderer(FIELD, categories))
    layer.triggerRepaint()


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
