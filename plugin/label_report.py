"""What is known of training labels before a training, and what to be warned of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .translation import counted, tr

FEW_PIXELS = 10
"""A class with fewer labelled pixels is hardly learnt."""

LISTED = 4


@dataclass(frozen=True)
class ClassCount:
    """Labelled pixels of a class, and the connected areas that they form."""

    name: str
    pixels: int
    areas: int


@dataclass(frozen=True)
class LabelReport:
    """Labels as the engine counts them.

    Attributes
    ----------
    classes : tuple of ClassCount
        All classes of the prompt set, in its order.
    unmatched : tuple of str
        Classes of the labels that the prompt set lacks.
    ambiguous : int
        Pixels under features of different classes, which are left out.
    can_validate : bool
        Whether blocks can be held out to validate on.
    """

    classes: tuple[ClassCount, ...]
    unmatched: tuple[str, ...]
    ambiguous: int
    can_validate: bool

    @classmethod
    def from_summary(cls, summary: Mapping[str, Any]) -> LabelReport:
        """Return the report in the summary of a `LabelCountsJob`."""
        return cls(
            tuple(
                ClassCount(str(entry["name"]), int(entry["pixels"]), int(entry["areas"]))
                for entry in summary["classes"]
            ),
            tuple(str(entry["name"]) for entry in summary["unmatched"]),
            int(summary["ambiguous"]),
            bool(summary["can_validate"]),
        )

    @property
    def pixels(self) -> int:
        """Labelled pixels of all classes."""
        return sum(entry.pixels for entry in self.classes)

    def headline(self) -> str:
        """Return how much is labelled, in a line."""
        labelled = sum(entry.pixels > 0 for entry in self.classes)
        return tr("{pixels} in {labelled} of {classes} classes").format(
            pixels=counted(
                self.pixels, tr("{count} labelled pixel"), tr("{count} labelled pixels")
            ),
            labelled=labelled,
            classes=len(self.classes),
        )

    def warnings(self) -> list[str]:
        """Return what the user should know before training, one sentence each."""
        labelled = [entry for entry in self.classes if entry.pixels]
        few = [entry.name for entry in labelled if entry.pixels < FEW_PIXELS]
        single = [
            entry.name for entry in labelled if entry.areas == 1 and entry.pixels >= FEW_PIXELS
        ]
        without = [entry.name for entry in self.classes if not entry.pixels]
        found = []
        if len(labelled) < 2:
            found.append(tr("Label at least two classes."))
        if without and labelled:
            found.append(tr("Without labels: {classes}.").format(classes=_listed(without)))
        if few:
            text = tr("Fewer than {count} pixels: {classes}.")
            found.append(text.format(count=FEW_PIXELS, classes=_listed(few)))
        if single:
            text = tr("Labelled in one place only: {classes}.")
            found.append(text.format(classes=_listed(single)))
        if self.unmatched:
            text = tr("Not in the prompt set, left out: {classes}.")
            found.append(text.format(classes=_listed(self.unmatched)))
        if self.ambiguous:
            text = tr("Left out, as polygons of different classes overlap: {pixels}.")
            pixels = counted(self.ambiguous, tr("{count} pixel"), tr("{count} pixels"))
            found.append(text.format(pixels=pixels))
        if len(labelled) > 1 and not self.can_validate:
            found.append(
                tr("No validation possible: label more places, farther apart, to get a figure.")
            )
        return found


def _listed(names: Iterable[str]) -> str:
    names = list(names)
    shown = ", ".join(names[:LISTED])
    if len(names) > LISTED:
        return tr("{names} and {count} more").format(names=shown, count=len(names) - LISTED)
    return shown
