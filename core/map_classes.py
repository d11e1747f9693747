"""The classes of a map: those that a model was trained on, or those of an edited prompt set.

A model knows a class as a vector: the mean of its prompts' embeddings, less a fixed centre, both
stored in the bundle. Another prompt set is embedded with the same encoder and the same centre, so
it can take the place of the bundle's without training. Prompts that the bundle holds already need
no encoder.

What the vision model learnt is to tell the trained classes apart. Of a direction of the text space
that no two of them differ in, it has learnt nothing: classes added by text alone work as far as
they lie between the trained ones.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .bundle import Bundle, Manifest
from .class_vectors import class_vectors
from .encoder_files import PromptTruncatedWarning, told_by
from .encoders import KNOWN_ENCODERS, TextEncoder, load_encoder
from .errors import EncoderError, PromptError
from .progress import Progress
from .prompts import PromptClass, PromptSet, normalised_name
from .text import worded

Vectors = NDArray[np.float32]

NOT_CALIBRATED = worded("not calibrated for these prompts")


@dataclass(frozen=True, eq=False)
class MapClasses:
    """The classes of a map and where they lie in the text space.

    Attributes
    ----------
    prompts : PromptSet
        The prompt set that the classes come from.
    classes : tuple of PromptClass
        Those that pixels may get.
    vectors : float32 array (classes, dim)
        Their unit vectors.
    by_text_alone : tuple of str
        Names of the classes that the model was never trained on.
    changed : tuple of str
        Names of the trained classes whose prompts are no longer those trained with.
    left_out : tuple of str
        Names of the trained classes that are not on the map.
    """

    prompts: PromptSet
    classes: tuple[PromptClass, ...]
    vectors: Vectors
    by_text_alone: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def as_trained(self) -> bool:
        """Whether the vectors are those trained on, all of them and no others.

        Only then the scale fitted for confidences is theirs.
        """
        return not (self.by_text_alone or self.changed or self.left_out)

    def tell(self, progress: Progress) -> None:
        """Tell the user what differs from the classes trained on."""
        if self.by_text_alone:
            progress.warning(
                worded(
                    "Known by text alone, the model was never trained on them: {classes}. "
                    "Check these classes on the map.",
                    classes=", ".join(self.by_text_alone),
                )
            )
        if self.changed:
            progress.warning(
                worded(
                    "The prompts differ from those trained with: {classes}.",
                    classes=", ".join(self.changed),
                )
            )
        if self.left_out:
            progress.info(
                worded(
                    "Trained classes left out of the map: {classes}.",
                    classes=", ".join(self.left_out),
                )
            )
        if not self.as_trained:
            progress.warning(worded("Confidences are not calibrated for these prompts."))


def trained_classes(bundle: Bundle) -> MapClasses:
    """Return the classes that a bundle's model was trained on, with their stored vectors."""
    prompts = bundle.manifest.prompts
    trained = _trained_ids(bundle.manifest)
    rows = [row for row, c in enumerate(prompts.classes) if c.id in trained]
    classes = tuple(prompts.classes[row] for row in rows)
    return MapClasses(prompts, classes, bundle.text["vectors"][rows])


def edited_classes(
    bundle: Bundle, prompts: PromptSet, encoder: Optional[str], progress: Progress
) -> MapClasses:
    """Return the classes of another prompt set in the text space of a bundle.

    Parameters
    ----------
    bundle : Bundle
    prompts : PromptSet
        All of its classes are used, whether trained on or not. A class is one of those trained on
        when it has the same prompts, whatever its name; with other prompts, when it has the same
        name. Ids say nothing: another set numbers other classes alike.
    encoder : str or None
        Where the bundle's text encoder is, see `text_vectors_of`.
    progress : Progress

    Raises
    ------
    EncoderError, PromptError
        As `text_vectors_of`.
    """
    vectors = text_vectors_of(bundle, prompts, encoder, progress)
    prompted = {_texts(c) for c in prompts.classes}
    trained = {_texts(c): c for c in trained_classes(bundle).classes}
    left = {normalised_name(c.name): c for key, c in trained.items() if key not in prompted}
    edited = [c for c in prompts.classes if _texts(c) not in trained]
    changed = [c.name for c in edited if left.pop(normalised_name(c.name), None)]
    added = [c.name for c in edited if c.name not in changed]
    return MapClasses(
        prompts,
        prompts.classes,
        vectors,
        by_text_alone=tuple(added),
        changed=tuple(changed),
        left_out=tuple(c.name for c in left.values()),
    )


def text_vectors_of(
    bundle: Bundle, prompts: PromptSet, encoder: Optional[str], progress: Progress
) -> Vectors:
    """Return the vectors of classes in the text space of a bundle.

    Parameters
    ----------
    bundle : Bundle
        Its stored vectors are used for classes with the same prompts, whatever their order.
    prompts : PromptSet
    encoder : str or None
        Name or folder of the bundle's text encoder; None for the name in the bundle. It is only
        looked for when the bundle lacks a vector.
    progress : Progress
        Told of prompts longer than the encoder reads.

    Returns
    -------
    float32 array (classes, dim)
        Unit vectors.

    Raises
    ------
    EncoderError
        ``encoder.unnamed`` when the bundle's encoder was a folder and none is given,
        ``encoder.different`` when the encoder is not the one that the bundle was made with, or as
        `load_encoder`.
    PromptError
        ``prompts.no-direction``, as `class_vectors`.
    """
    stored = {
        _texts(c): vector
        for c, vector in zip(bundle.manifest.prompts.classes, bundle.text["vectors"])
    }
    vectors = np.zeros((len(prompts.classes), bundle.text["vectors"].shape[1]), np.float32)
    unknown: list[PromptClass] = []
    for row, c in enumerate(prompts.classes):
        if _texts(c) in stored:
            vectors[row] = stored[_texts(c)]
        else:
            unknown.append(c)
    if unknown:
        asked = replace(prompts, classes=tuple(unknown))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            made = class_vectors(
                asked, encoder_of(bundle.manifest, encoder), bundle.text["centre"], progress
            )
        for warning in caught:
            if issubclass(warning.category, PromptTruncatedWarning):
                progress.warning(told_by(warning.message))
        places = {c.id: row for row, c in enumerate(prompts.classes)}
        vectors[[places[c.id] for c in unknown]] = made.vectors
    return vectors


def prompts_of_queries(queries: Sequence[str]) -> PromptSet:
    """Return free-text queries as a prompt set: a class per query, with it as its only prompt.

    Raises
    ------
    PromptError
        ``prompts.no-queries``; ``prompts.empty-query``; ``prompts.duplicate-query``, whatever the
        case and blanks.
    """
    texts = [" ".join(query.split()) for query in queries]
    if not texts:
        raise PromptError(
            "no-queries", worded("There is no query; give at least one text to look for.")
        )
    seen: dict[str, int] = {}
    for number, text in enumerate(texts, start=1):
        if not text:
            raise PromptError(
                "empty-query",
                worded("Query {number} is empty; give a text to look for.", number=number),
            )
        if text.casefold() in seen:
            raise PromptError(
                "duplicate-query",
                worded(
                    "Query {number} ({text}) repeats query {earlier}; give each text once.",
                    number=number,
                    text=repr(text[:60]),
                    earlier=seen[text.casefold()],
                ),
            )
        seen[text.casefold()] = number
    classes = tuple(
        PromptClass(number, worded("query {number}", number=number), "#000000", (text,))
        for number, text in enumerate(texts, start=1)
    )
    return PromptSet("Queries", "", "en", classes)


def encoder_of(manifest: Manifest, encoder: Optional[str]) -> TextEncoder:
    """Return the text encoder that a model was made with.

    Parameters
    ----------
    manifest : Manifest
        The model's.
    encoder : str or None
        Name or folder; None for the name in the manifest.

    Raises
    ------
    EncoderError
        As `text_vectors_of`.
    """
    wanted, checksum = str(manifest.encoder["id"]), str(manifest.encoder["checksum"])
    if encoder is None and wanted not in KNOWN_ENCODERS:
        raise EncoderError(
            "unnamed",
            worded(
                "These texts need the text encoder of the model, {wanted}, which is none of "
                "those known by name ({choices}); give the folder it lies in as the encoder.",
                wanted=wanted,
                choices=", ".join(KNOWN_ENCODERS),
            ),
        )
    found = load_encoder(encoder or wanted)
    # A folder may have been renamed since, and its name with it: the weights decide.
    if found.checksum != checksum or found.dim != int(manifest.encoder["dim"]):
        raise EncoderError(
            "different",
            worded(
                "The model was made with the text encoder {wanted} (SHA-256 {checksum}…), not "
                "with {other} ({own_checksum}…): texts lie elsewhere in its space; give that "
                "encoder, or train the model anew with this one.",
                wanted=wanted,
                checksum=checksum[:12],
                other=found.id,
                own_checksum=found.checksum[:12],
            ),
        )
    return found


def _texts(c: PromptClass) -> tuple[str, ...]:
    """Return what a class's vector depends on."""
    return tuple(sorted(c.prompts))


def _trained_ids(manifest: Manifest) -> set[int]:
    return {int(class_id) for class_id in manifest.training["class_pixels"]}
