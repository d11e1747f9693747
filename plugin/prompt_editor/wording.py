"""The findings of the checks, in the user's language."""

from __future__ import annotations

from ...core.prompt_checks import Finding
from ..translation import tr


def worded(finding: Finding) -> str:
    """Return a finding as one sentence."""
    return wordings()[finding.code].format(**finding.values)


def wordings() -> dict[str, str]:
    """Return the sentence of each code of `prompt_checks.MESSAGES`, with its braces."""
    return {
        "set-name-empty": tr("The set has no name."),
        "bad-language": tr("The language “{language}” is no tag such as “en” or “pt-BR”."),
        "no-classes": tr("There is no class yet."),
        "control-characters": tr("{where}: the text holds control characters; type it anew."),
        "id-missing": tr("{where}: the id is no whole number from 1 to {largest}."),
        "id-duplicate": tr("{where}: the id {id} is also that of {others}."),
        "name-missing": tr("{where}: there is no name."),
        "name-is-id": tr("{where}: the name reads as the id of another class; use words."),
        "name-duplicate": tr("{where}: the name is also that of row {others}."),
        "colour-invalid": tr("{where}: “{colour}” is no colour in the form #rrggbb."),
        "colour-missing": tr("{where}: there is no colour; one of the palette will be taken."),
        "colour-duplicate": tr("{where}: the colour {colour} is also that of {others}."),
        "prompts-missing": tr("{where}: there is no prompt; describe the class in words."),
        "prompt-duplicate": tr("{where}: the prompt “{prompt}” is also one of {others}."),
        "prompt-only-name": tr(
            "{where}: the prompt is only the name; describe how the class looks."
        ),
        "prompt-template": tr(
            "{where}: the prompt “{prompt}” is that of {others} with another name put in; say "
            "what differs."
        ),
        "parent-itself": tr("{where}: the class is its own parent."),
        "parent-circle": tr("{where}: the parents lead round in a circle."),
        "parent-unknown": tr(
            "{where}: the parent “{parent}” is no class, and no other class has it; is it "
            "“{close}”?"
        ),
        "classes-similar": tr(
            "{where} and {others} are nearly the same to the text encoder: similarity "
            "{similarity}, at or above {limit}; say what differs."
        ),
        "prompts-similar": tr(
            "{where}: the prompt “{prompt}” is nearly “{other}” of {others}: similarity "
            "{similarity}, at or above {limit}."
        ),
        "other": "{message}",
    }
