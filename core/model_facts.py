"""Everything a model file tells about itself, as plain values.

Only the manifest and the prompts are read: it takes milliseconds and needs nothing but the standard
library and numpy.
"""

from __future__ import annotations

import os
from typing import Any

from .bundle import bundle_checksum, manifest_fields, read_manifest
from .output_files import StrPath


def model_facts(path: StrPath) -> dict[str, Any]:
    """Return everything that a model's manifest and prompts tell, ready for JSON.

    Parameters
    ----------
    path : str or path
        A bundle.

    Returns
    -------
    dict
        ``file``, ``bytes``, ``model_id`` (checksum of the whole content); ``prompts`` (name,
        description, language); ``classes``, a list of id, name, colour, prompts, parent, and
        ``pixels``: labelled pixels, or library spectra, it was trained on; and the fields of
        `bundle.Manifest`: ``spectral``, ``radius``, ``backbone``, ``encoder``, ``training``,
        ``accuracy``, ``created``, ``software``, ``format_version``.

    Raises
    ------
    BundleError
        As `bundle.read_manifest`.
    """
    manifest = read_manifest(path)
    counts = manifest.training.get("class_pixels", {})
    return {
        "file": os.path.basename(os.fspath(path)),
        "bytes": os.path.getsize(path),
        "model_id": bundle_checksum(path),
        "prompts": {
            "name": manifest.prompts.name,
            "description": manifest.prompts.description,
            "language": manifest.prompts.language,
        },
        "classes": [
            {
                "id": entry.id,
                "name": entry.name,
                "colour": entry.colour,
                "parent": entry.parent,
                "pixels": counts.get(str(entry.id), 0),
                "prompts": list(entry.prompts),
            }
            for entry in manifest.prompts.classes
        ],
        **manifest_fields(manifest),
    }
