"""The layers of one run, in one group of the layer tree right above their scene."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Optional, Union

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt.QtCore import QDateTime, QLocale

from ...core.errors import OutputError
from ..layers import is_result, mark_as_result, style_classes, style_confidence
from ..translation import tr
from .area_legend import show_areas

GROUP_PROPERTY = "spectraprompt/run"
ROLE_PROPERTY = "spectraprompt/role"

_PROCESSING_SETTINGS = "Processing/Configuration"
_RESULTS_GROUP = "RESULTS_GROUP_NAME"
"""Processing's setting of the group that a user wants all results in."""

CLASSES = "classes"
DISAGREEMENT = "disagreement"
DIFFERENCES = "differences"
SIMILARITY = "similarity"
MEASURES = ("confidence", "margin", "entropy")
"""Rasters that a run may write beside the class raster."""
ROLES = (DISAGREEMENT, DIFFERENCES, CLASSES, SIMILARITY, *MEASURES)
"""What a layer of a run may be, from the top of the group down."""

SHOWN_ROLES = (DISAGREEMENT, DIFFERENCES, CLASSES, SIMILARITY)
"""What is switched on when it is added."""


class RunGroup:
    """The group of a run; it is made with the first layer, so a run without layers leaves none.

    Only `place` touches QGIS's layers; everything else may happen in any thread.

    Parameters
    ----------
    name : str
        Name of the scene or map that the run worked on.
    beneath : str
        Id of its layer, above which the group goes; the top of the tree where there is none.
    """

    def __init__(self, name: str, beneath: str = "") -> None:
        # "25 Nov 14:05" in the user's language: minutes tell reruns apart, the day old projects. It
        # comes before our name, as the end of a long title is cut off in a narrow panel.
        when = QLocale().toString(QDateTime.currentDateTime(), "d MMM HH:mm")
        self.title = tr("{layer}, {time} – SpectraPrompt").format(layer=name, time=when)
        self._beneath = beneath
        self._run = uuid.uuid4().hex

    def place(self, layer: QgsRasterLayer, role: str) -> QgsLayerTreeLayer:
        """Put a layer into the group, on the main thread; returns its node.

        Parameters
        ----------
        layer : QgsRasterLayer
            A styled layer of the project; where the tree has it already, it is moved.
        role : str
            One of `ROLES`.
        """
        mark_as_result(layer)
        layer.setCustomProperty(ROLE_PROPERTY, role)
        root = QgsProject.instance().layerTreeRoot()
        before = root.findLayer(layer.id())
        group = self._group(root, before)
        node = QgsLayerTreeLayer(layer)
        if not show_areas(node, role == CLASSES):
            _name_measure(node, role)
        shown = role in SHOWN_ROLES
        node.setItemVisibilityChecked(shown)
        node.setExpanded(shown)
        ranks = [_rank(child) for child in group.children()]
        row = next((i for i, rank in enumerate(ranks) if rank > ROLES.index(role)), len(ranks))
        group.insertChildNode(row, node)
        if len(group.children()) == 1:
            # The tree's view leaves a group closed that was empty when it appeared.
            group.setExpanded(False)
            group.setExpanded(True)
        # The old node last: a layer without any would be taken out of the project.
        if before is not None:
            before.parent().removeChildNode(before)
        return node

    def _group(
        self, root: QgsLayerTreeGroup, node: Optional[QgsLayerTreeLayer]
    ) -> QgsLayerTreeGroup:
        """Return the run's group, a new one where it has none yet or the user removed it."""
        for child in _groups_below(root):
            if child.customProperty(GROUP_PROPERTY) == self._run:
                return child
        scene = root.findLayer(self._beneath) if self._beneath else None
        parent, row = root, 0
        wanted = QgsSettings().value(f"{_PROCESSING_SETTINGS}/{_RESULTS_GROUP}", "")
        if node is not None and wanted and node.parent().name() == wanted:
            parent = node.parent()  # where the user wants all results of Processing
        elif scene is not None:
            parent, row = scene.parent(), _row_above(scene)
        for earlier in _groups_below(root):
            if earlier.customProperty(GROUP_PROPERTY):
                earlier.setExpanded(False)  # one legend at a time
        group = parent.insertGroup(row, _free_title(self.title, parent))
        group.setCustomProperty(GROUP_PROPERTY, self._run)
        group.setExpanded(True)
        return group


def add_run(
    outputs: Mapping[str, str],
    name: str,
    scene: Optional[QgsRasterLayer],
    group: Optional[RunGroup] = None,
) -> dict[str, QgsRasterLayer]:
    """Add all layers of a run to the project, styled, in a group of their own above the scene.

    Parameters
    ----------
    outputs : mapping of str to str
        Files by role, as the engine's results name them; what is none of `ROLES`, such as a report,
        is passed over.
    name : str
        Name of the scene.
    scene : QgsRasterLayer or None
        Its layer, if the project still has it.
    group : RunGroup, optional
        Of an earlier call, to add to.

    Returns
    -------
    dict of str to QgsRasterLayer
        The layers by role.

    Raises
    ------
    OutputError
        ``output.unreadable`` when QGIS cannot open a file; none is added then.
    """
    layers: dict[str, QgsRasterLayer] = {}
    for role in (role for role in ROLES if outputs.get(role)):
        layer = QgsRasterLayer(outputs[role], layer_title(role, name), "gdal")
        if not layer.isValid():
            raise OutputError(
                "unreadable",
                tr("QGIS cannot open the result {path}.").format(path=outputs[role]),
            )
        if not layer.crs().isValid() and scene is not None and scene.crs().isValid():
            layer.setCrs(scene.crs())  # set by hand in QGIS; the engine reads only the file
        style_by_role(layer, role)
        layers[role] = layer
    group = group or RunGroup(name, scene.id() if scene is not None else "")
    for role, layer in layers.items():
        QgsProject.instance().addMapLayer(layer, False)
        group.place(layer, role)
    return layers


def remove_empty_groups() -> None:
    """Remove the groups of runs whose layers are all gone, wherever they are; main thread only."""
    for group in _groups_below(QgsProject.instance().layerTreeRoot()):
        if group.customProperty(GROUP_PROPERTY) and not group.children():
            group.parent().removeChildNode(group)


def style_by_role(layer: QgsRasterLayer, role: str) -> None:
    """Style a layer of a run; one of similarity keeps the style that the engine wrote."""
    if role in MEASURES:
        style_confidence(layer)
    elif role != SIMILARITY:
        style_classes(layer)


def layer_title(role: str, name: str) -> str:
    """Return the name of a run's layer."""
    titles = {
        CLASSES: tr("{layer} – classes"),
        DISAGREEMENT: tr("{layer} – disagreement with labels"),
        DIFFERENCES: tr("{layer} – differences"),
        SIMILARITY: tr("{layer} – similarity"),
        "confidence": tr("{layer} – confidence"),
        "margin": tr("{layer} – margin"),
        "entropy": tr("{layer} – entropy"),
    }
    return titles[role].format(layer=name)


def _name_measure(node: QgsLayerTreeLayer, role: str) -> None:
    """Say in the legend what a ramp shows; QGIS would say "Band 1 (Gray)"."""
    texts = {
        "confidence": tr("Confidence in the class"),
        "margin": tr("Margin over the second class"),
        "entropy": tr("Entropy: doubt among the classes"),
    }
    if role in texts:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, texts[role])


def _rank(node: QgsLayerTreeNode) -> int:
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    role = layer.customProperty(ROLE_PROPERTY) if layer is not None else None
    return ROLES.index(role) if role in ROLES else len(ROLES)


def _groups_below(group: QgsLayerTreeGroup) -> list[QgsLayerTreeGroup]:
    own = [child for child in group.children() if isinstance(child, QgsLayerTreeGroup)]
    return own + [inner for child in own for inner in _groups_below(child)]


def _row_above(node: QgsLayerTreeLayer) -> int:
    """Return where in its group a run goes: above the node, and above earlier runs."""
    siblings = node.parent().children()
    row: int = siblings.index(node)
    while row > 0 and _is_of_us(siblings[row - 1]):
        row -= 1
    return row


def _is_of_us(node: Union[QgsLayerTreeGroup, QgsLayerTreeLayer]) -> bool:
    if isinstance(node, QgsLayerTreeLayer):
        return is_result(node.layer())
    return bool(node.customProperty(GROUP_PROPERTY))


def _free_title(title: str, parent: QgsLayerTreeGroup) -> str:
    """Return the title, with a number where another run of the same minute has it."""
    taken = {child.name() for child in parent.children()}
    free, number = title, 1
    while free in taken:
        number += 1
        free = f"{title} ({number})"
    return free
