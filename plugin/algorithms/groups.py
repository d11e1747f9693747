"""The groups of the toolbox that algorithms are shown in."""

from __future__ import annotations

from ..translation import tr

MODEL, MAP, ACCURACY, PROMPTS = "model", "map", "accuracy", "prompts"
"""Stable ids of the groups."""


def group_title(group: str) -> str:
    """Return the title of a group, by its stable id."""
    titles = {
        MODEL: tr("Model"),
        MAP: tr("Map"),
        ACCURACY: tr("Accuracy"),
        PROMPTS: tr("Prompts"),
    }
    return titles[group]
