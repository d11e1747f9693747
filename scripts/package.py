"""Build the plugin's zip as plugins.qgis.org takes it; the same files give the same bytes.

Usage: package.py [FOLDER]; the zip goes to FOLDER, ``dist`` by default.
"""

from __future__ import annotations

import argparse
import configparser
import sys
import zipfile
from pathlib import Path

from shipped import ROOT, shipped_files

PLUGIN = "spectraprompt"
LIMIT_BYTES = 25 * 1024 * 1024
NAMES = ("LICENSE", "metadata.txt")
SUFFIXES = (
    ".py",
    ".md",
    ".json",
    ".csv",
    ".css",
    ".html",
    ".svg",
    ".png",
    ".qml",
    ".ts",
    ".qm",
    ".safetensors",
    ".spm",
)
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can tell: the files' own times do not count


class PackageError(Exception):
    """The package cannot be built; the message says why."""


def version() -> str:
    """Return the version that metadata.txt declares."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def build(folder: Path) -> Path:
    """Write the zip into `folder` and return its path.

    Raises
    ------
    PackageError
        When a file may not be in a package, or the package is too large for plugins.qgis.org.
    """
    names = shipped_files()
    strangers = [name for name in names if not _belongs(Path(name))]
    if strangers:
        raise PackageError(
            f"{', '.join(strangers)} may not be in a package: move it, or add its suffix to "
            "SUFFIXES in scripts/package.py if it is no binary."
        )
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{PLUGIN}-{version()}.zip"
    unfinished = target.with_suffix(".part")
    with zipfile.ZipFile(unfinished, "w") as package:
        for name in names:
            entry = zipfile.ZipInfo(f"{PLUGIN}/{name}", EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, on whatever system it is built
            entry.external_attr = 0o100644 << 16
            package.writestr(entry, (ROOT / name).read_bytes(), compresslevel=9)
    size = unfinished.stat().st_size
    if size > LIMIT_BYTES:
        unfinished.unlink()
        raise PackageError(f"The package has {size} bytes; plugins.qgis.org takes {LIMIT_BYTES}.")
    return unfinished.replace(target)


def _belongs(path: Path) -> bool:
    return path.name in NAMES or path.suffix in SUFFIXES


def main() -> int:
    """Build the package and tell where it is; return 0 when it was built."""
    parser = argparse.ArgumentParser(description="Build the plugin's zip for plugins.qgis.org.")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist")
    try:
        target = build(parser.parse_args().folder)
    except PackageError as error:
        print(f"make package: {error}", file=sys.stderr)
        return 1
    print(f"{target} ({target.stat().st_size / 1024:.0f} KiB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
