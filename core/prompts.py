"""Prompt sets: the classes of a map, each described in words.

A prompt set is a JSON file. Its fields, in the order written:

``schema_version``
    `SCHEMA_VERSION`.
``name``, ``description``, ``language``
    Title, purpose, and BCP 47 language tag of the prompts. All but the version may be left out; the
    name is then the file's, the language English.
``classes``
    A list of objects with ``id`` (1 to 65535, the value in the class raster), ``name``, ``colour``
    (``#rrggbb``; a palette fills in what is left out), ``parent`` (optional: a group or another
    class) and ``prompts`` (one or more texts).

The same set can be written as CSV for spreadsheets; `prompt_csv` describes the layout.

Classes are matched by id or name, never by order. This module needs the standard library only.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, Optional, Union

from .class_palette import palette_colour
from .errors import PromptError
from .output_files import check_output, write_bytes
from .prompt_csv import body_from_csv, csv_from_body
from .text import worded

SCHEMA_VERSION = 1
MAX_CLASS_ID = 65535

_SHIPPED = Path(__file__).resolve().parent.parent / "resources" / "prompt_sets"
_SET_FIELDS = ("schema_version", "name", "description", "language", "classes")
_CLASS_FIELDS = ("id", "name", "colour", "parent", "prompts")
_SUFFIXES = (".json", ".csv")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_DIGITS = re.compile(r"[0-9]+")


@dataclass(frozen=True)
class PromptClass:
    """One class of a prompt set.

    Runs of white space in texts become single blanks, and the colour lower case, on construction.

    Attributes
    ----------
    id : int
        Value of the class in class rasters, 1 to 65535.
    name : str
        What legends show.
    colour : str
        ``#rrggbb``.
    prompts : tuple of str
        Descriptions of the class; their embeddings are averaged.
    parent : str or None
        Name of the group, or of another class, that this class is part of.

    Raises
    ------
    PromptError
        ``prompts.bad-id``, ``empty-name``, ``bad-colour``, ``no-prompts``, ``empty-prompt``,
        ``bad-parent``, ``bad-text``.
    """

    id: int
    name: str
    colour: str
    prompts: tuple[str, ...]
    parent: Optional[str] = None

    def __post_init__(self) -> None:
        """Check the fields and bring texts into one form."""
        where = worded("class {class_id} ({name})", class_id=repr(self.id), name=repr(self.name))
        if isinstance(self.id, bool) or not isinstance(self.id, int):
            _refuse("bad-id", where, "id", worded("is not a whole number"))
        if not 1 <= self.id <= MAX_CLASS_ID:
            _refuse(
                "bad-id",
                where,
                "id",
                worded(
                    "lies outside 1 to {max_class_id}; 0 means unclassified",
                    max_class_id=MAX_CLASS_ID,
                ),
            )
        name = _one_line(self.name, where, "name")
        if not normalised_name(name):
            _refuse("empty-name", where, "name", worded("is empty; give the class a name"))
        if _DIGITS.fullmatch(name) and name.lstrip("0") != str(self.id):
            _refuse(
                "ambiguous-name",
                where,
                "name",
                worded("reads as the id of another class; use words"),
            )
        colour = _one_line(self.colour, where, "colour").lower()
        if not _COLOUR.fullmatch(colour):
            _refuse(
                "bad-colour",
                where,
                "colour",
                worded("is {colour}; write it as '#rrggbb'", colour=repr(colour)),
            )
        if isinstance(self.prompts, str) or not isinstance(self.prompts, Sequence):
            _refuse("bad-text", where, "prompts", worded("is not a list of texts"))
        if not self.prompts:
            _refuse(
                "no-prompts", where, "prompts", worded("is empty; describe the class at least once")
            )
        prompts = tuple(_one_line(text, where, "prompts") for text in self.prompts)
        if not all(prompts):
            position = prompts.index("") + 1
            _refuse(
                "empty-prompt",
                where,
                "prompts",
                worded("has an empty text (number {position}); remove it", position=position),
            )
        parent = None if self.parent is None else _one_line(self.parent, where, "parent")
        if parent is not None and normalised_name(parent) in ("", normalised_name(name)):
            _refuse(
                "bad-parent", where, "parent", worded("is empty or the class itself; leave it out")
            )
        for field, value in (
            ("name", name),
            ("colour", colour),
            ("prompts", prompts),
            ("parent", parent),
        ):
            object.__setattr__(self, field, value)


@dataclass(frozen=True)
class PromptSet:
    """The classes of a map, in the order legends show them.

    Attributes
    ----------
    name, description : str
        Title and purpose.
    language : str
        BCP 47 tag of the prompts' language, e.g. ``"en"``.
    classes : tuple of PromptClass

    Raises
    ------
    PromptError
        ``prompts.no-classes``, ``duplicate-id``, ``duplicate-name`` (names are compared as
        `normalised_name` folds them), ``duplicate-prompt`` (within a class or between two),
        ``bad-parent`` (classes that are each other's parent), ``bad-language``, ``empty-name``,
        ``bad-text``.
    """

    name: str
    description: str
    language: str
    classes: tuple[PromptClass, ...]

    def __post_init__(self) -> None:
        """Check the fields and bring texts into one form."""
        where = worded("the prompt set")
        name = _one_line(self.name, where, "name")
        if not name:
            _refuse("empty-name", where, "name", worded("is empty; give the set a name"))
        language = _one_line(self.language, where, "language")
        if not _LANGUAGE.fullmatch(language):
            _refuse(
                "bad-language",
                where,
                "language",
                worded("is {language}; write a tag such as 'en'", language=repr(language)),
            )
        classes = tuple(self.classes)
        if not classes:
            _refuse("no-classes", where, "classes", worded("is empty; add at least one class"))
        _check_distinct(classes)
        _check_parents(classes)
        for field, value in (
            ("name", name),
            ("description", _one_line(self.description, where, "description")),
            ("language", language),
            ("classes", classes),
        ):
            object.__setattr__(self, field, value)

    @property
    def ids(self) -> tuple[int, ...]:
        """Ids of the classes, in order."""
        return tuple(c.id for c in self.classes)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the classes, in order."""
        return tuple(c.name for c in self.classes)

    def by_id(self, class_id: int) -> PromptClass:
        """Return the class with this id.

        Raises
        ------
        PromptError
            ``prompts.unknown-class``.
        """
        for candidate in self.classes:
            if candidate.id == class_id:
                return candidate
        raise PromptError(
            "unknown-class",
            worded(
                "The prompt set {name} has no class with id {class_id}.",
                name=repr(self.name),
                class_id=class_id,
            ),
        )

    def find(self, text_or_id: Union[str, int]) -> Optional[PromptClass]:
        """Return the class of this id or name, None if there is none.

        Names are compared as `normalised_name` folds them; a text of digits alone is an id.
        """
        if not isinstance(text_or_id, str):
            return next((c for c in self.classes if c.id == text_or_id), None)
        if _DIGITS.fullmatch(text_or_id.strip()):
            digits = text_or_id.strip().lstrip("0")
            return next((c for c in self.classes if str(c.id) == digits), None)
        wanted = normalised_name(text_or_id)
        return next((c for c in self.classes if normalised_name(c.name) == wanted), None)


def normalised_name(text: str) -> str:
    """Return a class name as it is compared: case, blanks, ``_`` and ``-`` do not matter.

    ``"Corn-notill"``, ``"corn_NoTill"`` and ``" corn  notill "`` are one name.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.sub(r"[-_‐‑‒–—]", " ", folded).split())


def shipped_prompt_sets() -> dict[str, Path]:
    """Return the prompt sets that come with SpectraPrompt: name (the file's stem) to path."""
    return {path.stem: path for path in sorted(_SHIPPED.glob("*.json"))}


def read_prompt_set(path_or_shipped_name: Union[str, Path]) -> PromptSet:
    """Read a prompt set.

    Parameters
    ----------
    path_or_shipped_name : str or Path
        Name of a shipped set (see `shipped_prompt_sets`), or path of a ``.json`` or ``.csv`` file.

    Returns
    -------
    PromptSet

    Raises
    ------
    PromptError
        ``prompts.not-found``, ``unknown-format``, ``unreadable``, ``not-utf8``, and what
        `prompt_set_from_json` and `read_prompt_csv` raise.
    """
    path = _located(path_or_shipped_name)
    if path.suffix.lower() == ".csv":
        return read_prompt_csv(path)
    return prompt_set_from_json(_read_text(path), str(path))


def prompt_set_body(path_or_shipped_name: Union[str, Path]) -> Mapping[str, Any]:
    """Return what a prompt set file holds, decoded; only its form is checked, not what it says.

    Returns
    -------
    mapping
        ``classes`` is a list of mappings whose fields are known ones, though some may be missing;
        ``prompts`` is a list.

    Raises
    ------
    PromptError
        ``prompts.not-found``, ``unknown-format``, ``unreadable``, ``not-utf8``, ``not-json``,
        ``no-header``, ``future-schema``, ``malformed``.
    """
    path = _located(path_or_shipped_name)
    is_csv = path.suffix.lower() == ".csv"
    text = _read_text(path)
    decoded: Any = None if is_csv else _decoded(text, str(path))
    try:
        body: Mapping[str, Any] = body_from_csv(text) if is_csv else decoded
        for index, entry in enumerate(_entries_of(body)):
            _check_entry(entry, index, needed=())
    except PromptError as problem:
        raise PromptError(
            problem.reason, worded("{path}: {problem}", path=path, problem=problem.message)
        ) from None
    return body


def _located(path_or_shipped_name: Union[str, Path]) -> Path:
    """Return the file of a prompt set; refuses what is neither JSON nor CSV."""
    shipped = shipped_prompt_sets()
    if str(path_or_shipped_name) in shipped:
        return shipped[str(path_or_shipped_name)]
    path = Path(path_or_shipped_name)
    if path.suffix.lower() not in _SUFFIXES:
        if path.exists():
            raise PromptError(
                "unknown-format",
                worded("The prompt set {path} is neither a .json nor a .csv file.", path=path),
            )
        raise PromptError(
            "not-found",
            worded(
                "There is no prompt set {name}; give a .json or .csv file, or one of the "
                "shipped sets: {shipped}.",
                name=repr(str(path_or_shipped_name)),
                shipped=", ".join(shipped),
            ),
        )
    return path


def write_prompt_set(path: Union[str, Path], prompts: PromptSet) -> Path:
    """Write a prompt set as JSON or CSV, by the file's suffix; a file there is replaced at once.

    Returns
    -------
    Path
        The file written.

    Raises
    ------
    OutputError
        As `output_files.check_output` and `output_files.write_bytes`.
    """
    target = check_output(path, suffixes=_SUFFIXES)
    if target.suffix.lower() == ".csv":
        return write_prompt_csv(target, prompts)
    return write_bytes(target, prompt_set_to_json(prompts).encode("utf-8"))


def prompt_set_to_json(prompts: PromptSet) -> str:
    """Return the set as JSON text, indented, ending with a line break."""
    return json.dumps(_to_body(prompts), ensure_ascii=False, indent=2) + "\n"


def prompt_set_from_json(text: str, source: str) -> PromptSet:
    """Read a prompt set from JSON text.

    Parameters
    ----------
    text : str
    source : str
        Where the text is from, usually a path: named in messages, and its stem is the name of a
        set that has none.

    Raises
    ------
    PromptError
        ``prompts.not-json``, ``future-schema``, ``malformed``, and what `PromptClass` and
        `PromptSet` raise, with `source` named.
    """
    body = _decoded(text, source)
    try:
        return _from_body(body, Path(source).stem)
    except PromptError as problem:
        raise PromptError(
            problem.reason, worded("{source}: {problem}", source=source, problem=problem.message)
        ) from None


def read_prompt_csv(path: Union[str, Path]) -> PromptSet:
    """Read a prompt set from a CSV file; `prompt_csv` describes the layout.

    Raises
    ------
    PromptError
        ``prompts.not-found``, ``unreadable``, ``not-utf8``, ``no-header``, ``malformed``, and what
        `prompt_set_from_json` raises.
    """
    path = Path(path)
    text = _read_text(path)
    try:
        return _from_body(body_from_csv(text), path.stem)
    except PromptError as problem:
        raise PromptError(
            problem.reason, worded("{path}: {problem}", path=path, problem=problem.message)
        ) from None


def write_prompt_csv(path: Union[str, Path], prompts: PromptSet) -> Path:
    """Write a prompt set as CSV; `prompt_csv` describes the layout.

    Returns
    -------
    Path
        The file written.

    Raises
    ------
    OutputError
        As `output_files.write_bytes`.
    """
    # With a byte order mark: without it, spreadsheets take UTF-8 for a local code page.
    return write_bytes(path, csv_from_body(_to_body(prompts)).encode("utf-8-sig"))


def _refuse(reason: str, where: str, field: str, problem: str) -> NoReturn:
    raise PromptError(
        reason,
        worded(
            "in {where}, the field '{field}' {problem}.", where=where, field=field, problem=problem
        ),
    )


def _one_line(value: object, where: str, field: str) -> str:
    """Return a text with its white space collapsed; refuse what is not text that can be written."""
    if not isinstance(value, str):
        _refuse(
            "bad-text",
            where,
            field,
            worded("holds {value} where a text is expected", value=repr(value)),
        )
    text = " ".join(value.split())
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in text):
        _refuse(
            "bad-text",
            where,
            field,
            worded("holds control characters: {text}", text=repr(text[:60])),
        )
    return text


def _check_distinct(classes: Iterable[PromptClass]) -> None:
    ids: dict[int, PromptClass] = {}
    names: dict[str, PromptClass] = {}
    texts: dict[str, PromptClass] = {}
    for c in classes:
        where = worded("class {class_id} ({name})", class_id=c.id, name=repr(c.name))
        if c.id in ids:
            _refuse(
                "duplicate-id",
                where,
                "id",
                worded("is also that of {name}", name=repr(ids[c.id].name)),
            )
        folded = normalised_name(c.name)
        if folded in names:
            other = names[folded]
            _refuse(
                "duplicate-name",
                where,
                "name",
                worded(
                    "is also that of class {class_id} ({name})",
                    class_id=other.id,
                    name=repr(other.name),
                ),
            )
        ids[c.id] = names[folded] = c
        for text in c.prompts:
            key = text.casefold()
            if key in texts:
                _refuse(
                    "duplicate-prompt",
                    where,
                    "prompts",
                    worded(
                        "repeats {text} of class {class_id} ({name}); classes are told apart "
                        "by their prompts alone",
                        text=repr(text[:60]),
                        class_id=texts[key].id,
                        name=repr(texts[key].name),
                    ),
                )
            texts[key] = c


def _check_parents(classes: Iterable[PromptClass]) -> None:
    parents = {normalised_name(c.name): normalised_name(c.parent) for c in classes if c.parent}
    for c in classes:
        seen = {normalised_name(c.name)}
        above = parents.get(normalised_name(c.name))
        while above is not None:
            if above in seen:
                _refuse(
                    "bad-parent",
                    worded("class {class_id} ({name})", class_id=c.id, name=repr(c.name)),
                    "parent",
                    worded("leads round in a circle; classes cannot be each other's parent"),
                )
            seen.add(above)
            above = parents.get(above)


def _to_body(prompts: PromptSet) -> dict[str, Any]:
    """Return the set as the object that its JSON file holds."""
    classes = []
    for c in prompts.classes:
        entry: dict[str, Any] = {"id": c.id, "name": c.name, "colour": c.colour}
        if c.parent is not None:
            entry["parent"] = c.parent
        entry["prompts"] = list(c.prompts)
        classes.append(entry)
    return {
        "schema_version": SCHEMA_VERSION,
        "name": prompts.name,
        "description": prompts.description,
        "language": prompts.language,
        "classes": classes,
    }


def _from_body(body: Any, default_name: str) -> PromptSet:
    """Return the prompt set of a decoded JSON object (or of a CSV brought into the same form)."""
    entries = _entries_of(body)
    return PromptSet(
        name=body.get("name", default_name),
        description=body.get("description", ""),
        language=body.get("language", "en"),
        classes=tuple(_class_from_body(entry, index) for index, entry in enumerate(entries)),
    )


def _decoded(text: str, source: str) -> Any:
    """Return what a JSON text holds."""
    try:
        return json.loads(text.lstrip("\ufeff"), object_pairs_hook=_object_without_repeats)
    except (ValueError, RecursionError) as problem:
        raise PromptError(
            "not-json",
            worded("{source} is not a JSON file: {problem}.", source=source, problem=problem),
        ) from None


def _entries_of(body: Any) -> list[Any]:
    """Return the classes of a decoded file, of any form; refuses what is no prompt set."""
    where = worded("the prompt set")
    if not isinstance(body, Mapping):
        raise PromptError(
            "malformed", worded("{where} must be a JSON object with a list 'classes'.", where=where)
        )
    version = body.get("schema_version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        _refuse(
            "malformed", where, "schema_version", worded("must be {known}", known=SCHEMA_VERSION)
        )
    if version > SCHEMA_VERSION:
        raise PromptError(
            "future-schema",
            worded(
                "the prompt set has schema version {version}, this version of SpectraPrompt "
                "reads up to {known}; update SpectraPrompt.",
                version=version,
                known=SCHEMA_VERSION,
            ),
        )
    _check_fields(body, _SET_FIELDS, where)
    entries = body.get("classes")
    if not isinstance(entries, list):
        _refuse("malformed", where, "classes", worded("must be a list"))
    return entries


def _check_entry(entry: Any, index: int, needed: Sequence[str] = ("id", "name", "prompts")) -> None:
    where = worded("entry {number} of 'classes'", number=index + 1)
    if not isinstance(entry, Mapping):
        raise PromptError(
            "malformed", worded("{where} must be an object with id, name and prompts.", where=where)
        )
    where = worded(
        "class {class_id} ({name}), {where}",
        class_id=repr(entry.get("id", "?")),
        name=repr(entry.get("name", "?")),
        where=where,
    )
    _check_fields(entry, _CLASS_FIELDS, where)
    for field in needed:
        if field not in entry:
            _refuse("malformed", where, field, worded("is missing"))
    if not isinstance(entry.get("prompts", []), list):
        _refuse("malformed", where, "prompts", worded("must be a list of texts"))


def _class_from_body(entry: Any, index: int) -> PromptClass:
    _check_entry(entry, index)
    return PromptClass(
        id=entry["id"],
        name=entry["name"],
        colour=entry.get("colour", palette_colour(index)),
        prompts=tuple(entry["prompts"]),
        parent=entry.get("parent"),
    )


def _check_fields(body: Mapping[str, object], known: Sequence[str], where: str) -> None:
    for field in body:
        if field not in known:
            _refuse(
                "malformed",
                where,
                field,
                worded("is not known; there are {known}", known=", ".join(known)),
            )


def _object_without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    body = dict(pairs)
    if len(body) < len(pairs):
        repeated = next(key for i, (key, _) in enumerate(pairs) if key in dict(pairs[:i]))
        raise ValueError(
            worded("the field {repeated} stands twice in one object", repeated=repr(repeated))
        )
    return body


def _read_text(path: Path) -> str:
    if not path.exists():
        raise PromptError(
            "not-found",
            worded(
                "There is no prompt set {path}; give a .json or .csv file, or one of the "
                "shipped sets: {shipped}.",
                path=path,
                shipped=", ".join(shipped_prompt_sets()),
            ),
        )
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as problem:
        raise PromptError(
            "unreadable",
            worded(
                "The prompt set {path} cannot be read: {problem}.",
                path=path,
                problem=problem.strerror,
            ),
        ) from None
    except UnicodeDecodeError:
        raise PromptError(
            "not-utf8",
            worded(
                "The prompt set {path} is not UTF-8 text; save it again as UTF-8 (in a "
                "spreadsheet: 'CSV UTF-8').",
                path=path,
            ),
        ) from None
