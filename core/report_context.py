"""What an accuracy report says beside the figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Optional

Facts = tuple[tuple[str, str], ...]


def _now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True)
class ReportContext:
    """What a report says beside the figures.

    Attributes
    ----------
    classes : str
        Name of the map assessed.
    reference : str
        Where the reference labels are from.
    excluded : str
        Where the labels of the pixels left out are from; empty when none were left out.
    title : str
    map_facts, model_facts, reference_facts : tuple of (str, str)
        More about the map, the model that made it, and the reference: label and value, in order.
    notes : tuple of str
        Sentences for the reader's judgement, such as the accuracy of a control.
    thumbnail_png : bytes or None
        A small picture of the map.
    created : datetime
    """

    classes: str
    reference: str
    excluded: str = ""
    title: str = "Accuracy assessment"
    map_facts: Facts = ()
    model_facts: Facts = ()
    reference_facts: Facts = ()
    notes: tuple[str, ...] = ()
    thumbnail_png: Optional[bytes] = None
    created: datetime = field(default_factory=_now)
