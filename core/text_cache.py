"""Text embeddings kept on disk, so that a text is encoded once per encoder and machine.

An entry is one small file: the SHA-256 of what follows, then the embedding as little-endian
float32. Entries are written under a temporary name and renamed, so two processes may share a
folder; an entry that is damaged counts as absent and is written anew.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path
from typing import Optional

import numpy as np
import numpy.typing as npt

_DIGEST_BYTES = 32


def cache_folder() -> Path:
    """Return the user's cache folder of SpectraPrompt, which may not exist yet.

    ``$SPECTRAPROMPT_CACHE`` if set; else ``spectraprompt`` within the system's folder for caches:
    ``%LOCALAPPDATA%`` on Windows, ``~/Library/Caches`` on macOS, ``$XDG_CACHE_HOME`` or
    ``~/.cache`` elsewhere.
    """
    chosen = os.environ.get("SPECTRAPROMPT_CACHE")
    if chosen:
        return Path(chosen).expanduser()
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        xdg = Path(os.environ.get("XDG_CACHE_HOME") or "")
        # The XDG Base Directory Specification has relative paths ignored.
        base = xdg if xdg.is_absolute() else home / ".cache"
    return base / "spectraprompt"


class TextCache:
    """Embeddings of one encoder on disk.

    A folder that cannot be read or written only costs time: nothing is found, nothing is kept.

    Parameters
    ----------
    folder : Path
        Where entries of all encoders are kept.
    encoder : str
        What identifies the encoder and how it pools: other embeddings, other text.
    dim : int
        Length of an embedding.
    """

    def __init__(self, folder: Path, encoder: str, dim: int) -> None:
        self._folder = folder / hashlib.sha256(encoder.encode("utf-8")).hexdigest()[:16]
        self._encoder = encoder
        self._dim = dim

    def get(self, text: str) -> Optional[npt.NDArray[np.float32]]:
        """Return the embedding of a text, float32 (dim,); None when there is no sound entry."""
        try:
            content = self._path(text).read_bytes()
        except OSError:
            return None
        digest, payload = content[:_DIGEST_BYTES], content[_DIGEST_BYTES:]
        if len(payload) != 4 * self._dim or hashlib.sha256(payload).digest() != digest:
            return None
        return np.frombuffer(payload, dtype="<f4").astype(np.float32)

    def put(self, text: str, embedding: npt.NDArray[np.float32]) -> None:
        """Keep the embedding of a text, float32 (dim,)."""
        if embedding.shape != (self._dim,):
            raise ValueError(f"expected an embedding of {self._dim}, got {embedding.shape}")
        payload = embedding.astype("<f4").tobytes()
        temporary = ""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self._folder, suffix=".part")
            with os.fdopen(handle, "wb") as stream:
                stream.write(hashlib.sha256(payload).digest() + payload)
            os.replace(temporary, self._path(text))
        except OSError:
            if temporary and os.path.exists(temporary):
                os.unlink(temporary)

    def _path(self, text: str) -> Path:
        # The text follows a zero byte, which no encoder's name holds: no two pairs are alike.
        name = hashlib.sha256(f"{self._encoder}\0{text}".encode()).hexdigest()
        return self._folder / f"{name}.f32"
