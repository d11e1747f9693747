"""How alike the classes of a prompt set are to a text encoder, from their prompts alone."""

from __future__ import annotations

import time
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .class_vectors import centre_vector, mean_vector, text_vectors
from .encoder_files import PromptTruncatedWarning, told_by
from .encoders import TextEncoder, load_encoder
from .errors import PromptError
from .jobs import CompareTextsJob, ResultEvent
from .progress import Progress
from .prompt_checks import NEAR_DUPLICATE, SimilarPrompts
from .text import worded


@dataclass(frozen=True, eq=False)
class TextComparison:
    """How alike classes are.

    Attributes
    ----------
    similarities : float32 array (classes, classes)
        Cosine of each two class vectors (`class_vectors`); 1 on the diagonal, symmetric.
    close : tuple of SimilarPrompts
        Prompts of different classes whose cosine is at or above the limit, the closest first.
    """

    similarities: npt.NDArray[np.float32]
    close: tuple[SimilarPrompts, ...]


def compare_texts(
    classes: Sequence[Sequence[str]],
    encoder: TextEncoder,
    limit: float = NEAR_DUPLICATE,
    progress: Progress = Progress(),  # noqa: B008 (it holds nothing)
) -> TextComparison:
    """Compare classes by their prompts.

    Parameters
    ----------
    classes : sequence of sequences of str
        The prompts of each class, at least one.
    encoder : TextEncoder
    limit : float
        Cosine from which two prompts are `close`.
    progress : Progress

    Raises
    ------
    PromptError
        ``prompts.no-texts``; ``prompts.no-direction``, as `class_vectors.mean_vector`.
    EncoderError
        As the encoder raises it.
    Cancelled
        As `progress` tells.
    """
    if not all(any(text.strip() for text in texts) for texts in classes):
        raise PromptError("no-texts", worded("A class to compare has no prompt; leave it out."))
    if not classes:
        return TextComparison(np.zeros((0, 0), np.float32), ())
    centre = centre_vector(encoder, progress.part(0.0, 0.2))
    texts, vectors = [], []
    for number, prompts in enumerate(classes):
        progress.report(0.2 + 0.8 * number / len(classes), worded("embedding prompts"))
        texts.append(text_vectors(prompts, encoder, centre))
        vectors.append(
            mean_vector(
                texts[-1],
                worded(
                    "class {number} ({prompt})", number=number + 1, prompt=repr(prompts[0][:60])
                ),
            )
        )
    stacked = np.array(vectors, dtype=np.float64)
    similarities = np.clip(stacked @ stacked.T, -1.0, 1.0)
    similarities = (similarities + similarities.T) / 2
    np.fill_diagonal(similarities, 1.0)
    close = []
    for one in range(len(texts)):
        for other in range(one + 1, len(texts)):
            cosines = texts[one].astype(np.float64) @ texts[other].astype(np.float64).T
            close += [
                SimilarPrompts((one, other), (int(p), int(q)), float(cosines[p, q]))
                for p, q in zip(*np.nonzero(cosines >= limit))
            ]
    close.sort(key=lambda pair: -pair.cosine)
    return TextComparison(similarities.astype(np.float32), tuple(close))


def run_comparison_of_texts(job: CompareTextsJob, progress: Progress) -> ResultEvent:
    """Compare classes by their prompts, as the job says; nothing is written.

    The summary of the result holds ``similarities`` (rows of cosines, to four digits), ``close``
    (lists of two classes, two prompts and their cosine), ``limit``, ``encoder`` and ``seconds``.

    Raises
    ------
    SpectraPromptError
        As `compare_texts` and `load_encoder`.
    """
    started = time.monotonic()
    progress.report(0.0, worded("loading the text encoder"))
    # Whoever only types has not asked for a download; training asks for it.
    encoder = load_encoder(job.encoder, may_download=False)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compared = compare_texts(job.classes, encoder, job.limit, progress)
    for warning in caught:
        if issubclass(warning.category, PromptTruncatedWarning):
            progress.warning(told_by(warning.message))
    return ResultEvent(
        {},
        {
            "similarities": [[round(float(x), 4) for x in row] for row in compared.similarities],
            "close": [
                [*pair.classes, *pair.prompts, round(pair.cosine, 4)] for pair in compared.close
            ],
            "limit": job.limit,
            "encoder": encoder.id,
            "seconds": round(time.monotonic() - started, 3),
        },
    )
