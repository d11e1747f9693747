"""Names of a layer within a file, as the command line takes them; the standard library only."""

from __future__ import annotations

import os
from typing import Optional


def split_layer(text: str) -> tuple[str, Optional[str]]:
    """Return file and layer of ``FILE[:LAYER]``; None where no layer is named.

    A colon belongs to the file's name where it is that of a drive, or a file of the whole name is
    there.
    """
    path, colon, layer = text.rpartition(":")
    if not colon or not layer or os.path.exists(text) or not os.path.exists(path):
        return text, None
    return path, layer
