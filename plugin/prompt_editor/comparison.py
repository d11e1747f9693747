"""How alike the classes are to the text encoder: asked of the engine, never waited for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.jobs import CompareTextsJob, ErrorEvent, LogEvent
from ...core.prompt_checks import NEAR_DUPLICATE, SimilarPrompts, comparable_rows
from ...core.prompt_draft import PromptDraft
from ..engine import Outcome
from ..job_queue import JobQueue
from ..latest_question import LatestQuestion

DELAY_MS = 700
"""How long nothing may change before the engine is asked, so that it is not at every key stroke."""

Texts = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class ComparedClasses:
    """What the engine has found.

    Attributes
    ----------
    texts : tuple of tuples of str
        The prompts of each class compared.
    similarities : tuple of tuples of float
        Cosine of each two classes, centred.
    close : tuple of SimilarPrompts
        Prompts of different classes at or above the limit.
    encoder : str
        The text encoder.
    notes : tuple of str
        What the engine had to say, such as prompts too long to be read whole.
    """

    texts: Texts
    similarities: tuple[tuple[float, ...], ...]
    close: tuple[SimilarPrompts, ...]
    encoder: str
    notes: tuple[str, ...] = ()


class PromptComparison(QObject):
    """Keeps the comparison of a changing draft up to date.

    Parameters
    ----------
    queue : JobQueue
        The dock's, whose engine is warm.
    parent : QObject, optional

    Attributes
    ----------
    changed : signal ()
        The result, the failure, or whether one is under way, is another.
    """

    changed = pyqtSignal()

    def __init__(self, queue: JobQueue, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._question = LatestQuestion([queue], self)
        self._question.logged.connect(self._on_logged)
        self._question.answered.connect(self._on_answered)
        self._question.over.connect(self._on_over)
        self._notes: list[str] = []
        self._wanted: Texts = ()
        self.result: Optional[ComparedClasses] = None
        self.failure = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def is_under_way(self) -> bool:
        """Whether a newer result is to come."""
        return self._timer.isActive() or self._question.is_busy

    def result_for(self, draft: PromptDraft) -> Optional[ComparedClasses]:
        """Return the result, if it is about the prompts that the draft has."""
        fits = self.result is not None and self.result.texts == texts_of(draft)
        return self.result if fits else None

    def want(self, draft: PromptDraft) -> None:
        """Ask for the comparison of a draft, once it has not changed for a while."""
        texts = texts_of(draft)
        if texts == self._wanted and (self.is_under_way or self.result_for(draft)):
            return
        if texts == self._wanted and self.failure:
            return  # the same would fail again; `retry` asks once more
        self._wanted = texts
        self.failure = ""
        if len(texts) < 2:
            self._timer.stop()
        else:
            self._timer.start()
        self.changed.emit()

    def retry(self) -> None:
        """Ask once more, after a failure."""
        self.failure = ""
        self._timer.stop()
        self._ask()

    def release(self) -> None:
        """Ask for nothing more."""
        self._timer.stop()
        self._question.cancel()

    def _ask(self) -> None:
        self._question.ask(CompareTextsJob(self._wanted, limit=NEAR_DUPLICATE), self._wanted)
        self.changed.emit()

    def _on_logged(self, _texts: Texts, event: LogEvent) -> None:
        if event.level == "warning":
            self._notes.append(event.message)

    def _on_answered(self, texts: Texts, event: Outcome) -> None:
        notes, self._notes = tuple(self._notes), []
        if isinstance(event, ErrorEvent):
            if texts == self._wanted:
                self.failure = event.message
            return
        summary = event.summary
        self.result = ComparedClasses(
            texts,
            tuple(tuple(row) for row in summary["similarities"]),
            tuple(
                SimilarPrompts((pair[0], pair[1]), (pair[2], pair[3]), pair[4])
                for pair in summary["close"]
            ),
            str(summary["encoder"]),
            notes,
        )
        if texts == self._wanted:
            self.failure = ""

    def _on_over(self, _texts: Texts) -> None:
        self.changed.emit()


def texts_of(draft: PromptDraft) -> Texts:
    """Return the prompts of the classes that have any."""
    return tuple(
        tuple(text for text in draft.classes[row].prompts if text.strip())
        for row in comparable_rows(draft)
    )
