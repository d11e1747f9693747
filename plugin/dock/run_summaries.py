"""What runs have come to, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...core.jobs import ResultEvent
from ..translation import counted, tr, translated


def with_warnings(message: str, warnings: list[str]) -> str:
    """Return a run's last message with its only warning, or how many there are."""
    if not warnings:
        return message
    if len(warnings) == 1:
        return f"{message} {tr('Warning:')} {warnings[0]}"
    return message + " " + tr("{count} warnings: see the log.").format(count=len(warnings))


def summary(results: list[ResultEvent]) -> str:
    """Return in one or two sentences what a run has done."""
    facts = results[-1].summary
    counts = facts.get("class_pixels", {})
    text = tr("{pixels} in {classes}, in {seconds:.1f} s on {device}.").format(
        pixels=counted(facts.get("valid_pixels", 0), tr("{count} pixel"), tr("{count} pixels")),
        classes=counted(
            sum(1 for pixels in counts.values() if pixels),
            tr("{count} class"),
            tr("{count} classes"),
        ),
        seconds=sum(float(result.summary.get("seconds", 0)) for result in results),
        device=translated(facts.get("device", "?")).partition(";")[0],  # without why it is no other
    )
    accuracy = results[0].summary.get("validation_overall_accuracy")
    if accuracy is not None:
        text += " " + tr("Accuracy on labels kept aside: {percent:.1f} %.").format(
            percent=100 * accuracy
        )
    return text


def disagreement_summary(facts: Mapping[str, Any]) -> str:
    """Return in a sentence how many labelled pixels the map has wrong."""
    return tr("{wrong:,} of {labelled:,} labelled pixels are mapped otherwise.").format(
        wrong=int(facts.get("wrong_pixels", 0)), labelled=int(facts.get("pixels", 0))
    )


def training_summary(facts: Mapping[str, Any]) -> str:
    """Return in one or two sentences what a training has come to."""
    text = tr("Trained on {pixels} of {classes} in {seconds:.1f} s on {device}.").format(
        pixels=counted(int(facts.get("pixels", 0)), tr("{count} pixel"), tr("{count} pixels")),
        classes=counted(int(facts.get("classes", 0)), tr("{count} class"), tr("{count} classes")),
        seconds=float(facts.get("seconds", 0)),
        device=translated(facts.get("device", "?")).partition(";")[0],
    )
    accuracy = facts.get("validation_overall_accuracy")
    if accuracy is None:
        return text + " " + tr("No validation was possible.")
    return (
        text
        + " "
        + tr("Accuracy on labels kept aside: {percent:.1f} %.").format(percent=100 * accuracy)
    )


def curve_summary(facts: Mapping[str, Any]) -> str:
    """Return in one or two sentences what a learning curve says."""
    points = facts.get("points", [])
    if len(points) < 2:
        return tr("The labels are too few for a learning curve.")
    last, before = points[-1], points[-2]
    gain = 100 * (last["accuracy"] - before["accuracy"])
    text = tr(
        "Accuracy on labels kept aside: {last:.1f} % with all labels, {before:.1f} % with "
        "{share:.0f} % of them."
    ).format(
        last=100 * last["accuracy"], before=100 * before["accuracy"], share=100 * before["share"]
    )
    if gain > 1.0:
        return text + " " + tr("More labels would probably still help.")
    return text + " " + tr("More labels of the same kind would help little.")
