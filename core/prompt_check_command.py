"""The command ``spectraprompt prompts check``: the editor's checks, in the terminal."""

from __future__ import annotations

import json
from typing import TextIO

from .errors import EncoderError, PromptError
from .progress import Progress
from .prompt_checks import (
    MESSAGES,
    NEAR_DUPLICATE,
    Finding,
    check_draft,
    check_similarity,
    comparable_rows,
)
from .prompt_draft import PromptDraft, read_draft


def check_prompts(path: str, similarity: bool, as_json: bool, out: TextIO) -> int:
    """Print what is wrong with a prompt set, or likely a mistake.

    Parameters
    ----------
    path : str
        File, or name of a shipped set.
    similarity : bool
        Whether to compare the prompts with the text encoder. Where that is missing, it is said.
    as_json : bool
        Prints a JSON object with a list ``findings`` and the text ``similarity``.
    out : text stream

    Returns
    -------
    int
        Exit code: 1 where there is an error, else 0.

    Raises
    ------
    PromptError
        Where the file is not there, or no prompt set at all.
    """
    draft = read_draft(path)
    found = list(check_draft(draft))
    said = "not compared"
    if similarity:
        try:
            found += _similar(draft)
            said = f"compared, {NEAR_DUPLICATE} or more is reported"
        except (EncoderError, PromptError, ImportError) as problem:
            said = f"not compared: {problem}"
    errors = sum(finding.is_error for finding in found)
    if as_json:
        entries = [
            {"severity": MESSAGES[f.code][0], "code": f.code, "message": f.message, "rows": f.rows}
            for f in found
        ]
        body = {"prompt_set": draft.name, "findings": entries, "similarity": said}
        out.write(json.dumps(body, indent=2, ensure_ascii=False) + "\n")
    else:
        out.write("".join(f"{MESSAGES[f.code][0]}: {f.message}\n" for f in found))
        out.write(f"similarity of the prompts: {said}\n")
        warnings = len(found) - errors
        classes = len(draft.classes)
        out.write(
            f"{draft.name}: {classes} class{'' if classes == 1 else 'es'}, "
            f"{errors} error{'' if errors == 1 else 's'}, "
            f"{warnings} warning{'' if warnings == 1 else 's'}\n"
        )
    return 1 if errors else 0


def _similar(draft: PromptDraft) -> tuple[Finding, ...]:
    from .encoders import load_encoder
    from .prompt_comparison import compare_texts

    rows = comparable_rows(draft)
    texts = [draft.classes[row].prompts for row in rows]
    encoder = load_encoder(may_download=False)
    compared = compare_texts(texts, encoder, NEAR_DUPLICATE, Progress())
    return check_similarity(draft, rows, compared.similarities.tolist(), compared.close)
