"""Class vectors: where the classes of a prompt set lie in the space of a text encoder.

All texts about land cover share a direction, which makes their embeddings nearly parallel. A fixed
centre, the mean embedding of the shipped vocabulary, is taken off every prompt's embedding before
comparing. It does not depend on the prompt set: adding, changing or removing a class never moves
the others, one class alone has a vector, and two are not opposite by construction.

For class j with prompts t of embeddings e_t, and the centre c::

    u_t = (e_t - c) / ‖e_t - c‖        p_j = mean(u_t) / ‖mean(u_t)‖
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
import numpy.typing as npt

from .encoders import TextEncoder
from .errors import PromptError
from .progress import Progress
from .prompts import PromptSet
from .text import worded

Vectors = npt.NDArray[np.float32]

_VOCABULARY = Path(__file__).resolve().parent.parent / "resources" / "vocabulary.json"
# Shorter than this, a difference of unit vectors is rounding and has no direction.
_NO_LENGTH = 1e-4


@dataclass(frozen=True)
class ClassVectors:
    """The vectors of a prompt set's classes, and what they were made with.

    Attributes
    ----------
    vectors : numpy.ndarray
        float32 (classes, dim), rows of length 1, in the order of the prompt set.
    centre : numpy.ndarray
        float32 (dim,), taken off every embedding.
    encoder_id, encoder_checksum : str
        See `TextEncoder`.
    """

    vectors: Vectors
    centre: Vectors
    encoder_id: str
    encoder_checksum: str


def vocabulary() -> tuple[str, ...]:
    """Return the phrases whose mean embedding is the centre, in the order of the file."""
    body = json.loads(_VOCABULARY.read_text("utf-8"))
    return tuple(phrase for phrases in body["phrases"].values() for phrase in phrases)


def centre_vector(encoder: TextEncoder, progress: Optional[Progress] = None) -> Vectors:
    """Return the mean embedding of the vocabulary, float32 (dim,); not of length 1.

    Parameters
    ----------
    encoder : TextEncoder
    progress : Progress, optional
        Told how far it is, and asked whether to stop: the first time may take a minute.

    Raises
    ------
    EncoderError
        As the encoder raises it.
    Cancelled
        As `progress` tells.
    """
    progress = progress or Progress()
    phrases = vocabulary()
    embeddings = np.empty((len(phrases), encoder.dim), dtype=np.float32)
    for row, phrase in enumerate(phrases):
        progress.report(row / len(phrases), worded("Encoding the vocabulary"))
        embeddings[row] = encoder.encode([phrase])[0]
    return np.asarray(embeddings.mean(axis=0, dtype=np.float64), dtype=np.float32)


def text_vectors(texts: Sequence[str], encoder: TextEncoder, centre: Vectors) -> Vectors:
    """Return the centred embeddings of texts: u_t of the module's formula.

    Parameters
    ----------
    texts : sequence of str
    encoder : TextEncoder
    centre : numpy.ndarray
        float32 (dim,), from `centre_vector` or a bundle.

    Returns
    -------
    numpy.ndarray
        float32 (texts, dim), rows of length 1.

    Raises
    ------
    PromptError
        ``prompts.no-direction`` for a text whose embedding is the centre itself.
    EncoderError
        As the encoder raises it.
    """
    vectors = np.empty((len(texts), encoder.dim), dtype=np.float32)
    # Row by row in float64: a row then does not depend on how many there are.
    for row, (text, embedding) in enumerate(zip(texts, encoder.encode(texts))):
        difference = embedding.astype(np.float64) - centre
        length = float(np.linalg.norm(difference))
        if length < _NO_LENGTH:
            raise PromptError(
                "no-direction",
                worded(
                    "The prompt {text} cannot be told from the average text; be more specific.",
                    text=repr(text[:60]),
                ),
            )
        vectors[row] = difference / length
    return vectors


def mean_vector(texts: Vectors, name: str) -> Vectors:
    """Return the direction of the mean of a class's texts: p_j of the module's formula.

    Parameters
    ----------
    texts : numpy.ndarray
        float32 (texts, dim), from `text_vectors`.
    name : str
        What to call the class in a message.

    Returns
    -------
    numpy.ndarray
        float32 (dim,), of length 1.

    Raises
    ------
    PromptError
        ``prompts.no-direction`` where the texts cancel each other out.
    """
    mean = texts.mean(axis=0, dtype=np.float64)
    length = float(np.linalg.norm(mean))
    if length < _NO_LENGTH:
        raise PromptError(
            "no-direction",
            worded(
                "The prompts of {name} cancel each other out; let them describe one thing.",
                name=name,
            ),
        )
    return np.asarray(mean / length, dtype=np.float32)


def class_vectors(
    prompts: PromptSet,
    encoder: TextEncoder,
    centre: Optional[Vectors] = None,
    progress: Optional[Progress] = None,
) -> ClassVectors:
    """Return the vectors of a prompt set's classes.

    Parameters
    ----------
    prompts : PromptSet
    encoder : TextEncoder
    centre : numpy.ndarray, optional
        float32 (dim,): the centre that a bundle holds, for prompts to be used with that bundle. By
        default that of the shipped vocabulary.
    progress : Progress, optional
        As in `centre_vector`.

    Returns
    -------
    ClassVectors

    Raises
    ------
    PromptError
        ``prompts.no-direction``, as `mean_vector` and `text_vectors`.
    EncoderError
        As the encoder raises it.
    Cancelled
        As `progress` tells.
    """
    if centre is None:
        centre = centre_vector(encoder, progress)
    vectors = np.empty((len(prompts.classes), encoder.dim), dtype=np.float32)
    for row, c in enumerate(prompts.classes):
        vectors[row] = mean_vector(
            text_vectors(c.prompts, encoder, centre), f"class {c.id} ({c.name!r})"
        )
    return ClassVectors(vectors, centre, encoder.id, encoder.checksum)


def closest_classes(vectors: Vectors) -> list[tuple[int, int, float]]:
    """Return all pairs of classes and their cosine, the most alike first.

    Parameters
    ----------
    vectors : numpy.ndarray
        float32 (classes, dim), rows of length 1.

    Returns
    -------
    list of (int, int, float)
        Row numbers i < j, and the cosine between the rows. Pairs near 1 are hard to tell apart by
        text: their prompts should say what differs.
    """
    cosines = vectors.astype(np.float64) @ vectors.astype(np.float64).T
    rows, columns = np.triu_indices(len(vectors), k=1)
    pairs = [(int(i), int(j), float(cosines[i, j])) for i, j in zip(rows, columns)]
    return sorted(pairs, key=lambda pair: -pair[2])


def mean_cosine(vectors: Vectors) -> float:
    """Return the mean cosine over all pairs of classes, see `closest_classes`; 0 for one class."""
    pairs = closest_classes(vectors)
    return sum(cosine for _, _, cosine in pairs) / len(pairs) if pairs else 0.0
