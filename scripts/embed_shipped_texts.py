"""Write the embeddings that come with SpectraPrompt: of the vocabulary and of all shipped prompts.

Run it after a change to either; tests/core/test_shipped_embeddings.py tells when it is due. It
computes with transformers, whose embeddings are the reference.
"""

from __future__ import annotations

import json
import sys
import warnings

import numpy as np
from safetensors.numpy import save_file

from spectraprompt.core.class_vectors import vocabulary
from spectraprompt.core.encoder_files import tokenizer_checksum
from spectraprompt.core.encoders import DEFAULT_ENCODER, KNOWN_ENCODERS, load_encoder
from spectraprompt.core.folder_encoder import FolderEncoder
from spectraprompt.core.prompts import read_prompt_set, shipped_prompt_sets
from spectraprompt.core.shipped_embeddings import FOLDER
from spectraprompt.core.transformers_encoder import TransformersRuntime


def shipped_texts() -> list[str]:
    """Return the vocabulary and all prompts that come with SpectraPrompt, each once."""
    prompts = [
        text
        for name in sorted(shipped_prompt_sets())
        for c in read_prompt_set(name).classes
        for text in c.prompts
    ]
    return list(dict.fromkeys([*vocabulary(), *prompts]))


def main() -> int:
    """Write the file of the default encoder; return 0 when it was written."""
    warnings.simplefilter("error")  # a shipped prompt that the encoder would cut
    known = KNOWN_ENCODERS[DEFAULT_ENCODER]
    encoder = load_encoder(known.name)
    if not isinstance(encoder, FolderEncoder):
        print(f"the text encoder is not installed; run '{known.install}'", file=sys.stderr)
        return 1
    texts = shipped_texts()
    runtime = TransformersRuntime(encoder.folder, encoder.dim)
    about = {
        "encoder": known.name,
        "licence": known.licence,
        "weights_sha256": encoder.checksum,
        "tokenizer_sha256": tokenizer_checksum(encoder.folder),
        "texts": texts,
    }
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{known.name}.safetensors"
    save_file(
        {"embeddings": np.stack([runtime.embed(text)[0] for text in texts])},
        path,
        {"about": json.dumps(about, ensure_ascii=False)},
    )
    print(f"{path}: {len(texts)} texts, {path.stat().st_size / 1024:.0f} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
