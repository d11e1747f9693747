"""The errors a user may read: one clear sentence each, with a stable code.

Every error raised on purpose anywhere in SpectraPrompt is a `SpectraPromptError`. Its message says
what is wrong, where, and what to do; its code (``"scene.not-found"``) never changes between
versions, so that scripts and tests can rely on it. Anything else that escapes is a defect.
"""

from __future__ import annotations

from typing import ClassVar

from .text import worded


class SpectraPromptError(Exception):
    """Base of all errors meant for the user.

    Parameters
    ----------
    reason : str
        Short stable name of the reason within the family, e.g. ``"not-found"``.
    message : str
        One sentence: what is wrong, where, and what to do.
    """

    family: ClassVar[str] = "general"

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message

    @property
    def code(self) -> str:
        """Stable code of the error: ``family.reason``."""
        return f"{self.family}.{self.reason}"


class SceneError(SpectraPromptError):
    """The scene cannot be opened, read or used."""

    family = "scene"


class LabelError(SpectraPromptError):
    """Training or reference labels cannot be read or do not fit."""

    family = "labels"


class AreaError(SpectraPromptError):
    """The polygons that bound a map cannot be read or do not fit the scene."""

    family = "area"


class PromptError(SpectraPromptError):
    """A prompt set is malformed or cannot be used."""

    family = "prompts"


class EncoderError(SpectraPromptError):
    """The text encoder is missing, damaged or unusable."""

    family = "encoder"


class TrainingError(SpectraPromptError):
    """A model cannot be trained with what was given."""

    family = "training"


class BundleError(SpectraPromptError):
    """A model bundle is missing, damaged, foreign, or does not fit the scene."""

    family = "bundle"


class OutputError(SpectraPromptError):
    """A result cannot be written where it was asked for."""

    family = "output"


class SampleError(SpectraPromptError):
    """A validation sample cannot be drawn as asked for."""

    family = "sample"


class JobError(SpectraPromptError):
    """A job or message between the processes is malformed."""

    family = "job"


class EngineError(SpectraPromptError):
    """The engine process or its device cannot start or go on."""

    family = "engine"


class Cancelled(SpectraPromptError):  # noqa: N818 (it is an outcome, not an error)
    """The user cancelled the run."""

    family = "run"

    def __init__(self) -> None:
        super().__init__("cancelled", worded("The run was cancelled; nothing was written."))
