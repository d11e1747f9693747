"""Link this checkout into a QGIS profile, so that QGIS loads the plugin from it.

Usage: link_plugin.py [--profiles FOLDER] [--profile NAME]
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def profiles_folder() -> Path:
    """Return where QGIS keeps its profiles: that of QGIS 4 when only that one exists."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    folders = [data / "QGIS" / name / "profiles" for name in ("QGIS3", "QGIS4")]
    return next((folder for folder in folders if folder.is_dir()), folders[0])


def link(profiles: Path, profile: str, checkout: Path = ROOT) -> Path:
    """Make ``spectraprompt`` in the profile's plugins folder a link to the checkout; return it.

    Raises
    ------
    FileExistsError
        When something else than a link has that name; it is left alone.
    """
    target = profiles / profile / "python" / "plugins" / "spectraprompt"
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_symlink():
        target.unlink()
    elif target.exists():
        raise FileExistsError(f"{target} exists and is no link; remove it first.")
    target.symlink_to(checkout, target_is_directory=True)
    return target


def main() -> int:
    """Link the checkout and tell what to do next; return 0 when it is linked."""
    parser = argparse.ArgumentParser(description="Link this checkout into a QGIS profile.")
    parser.add_argument("--profiles", type=Path, default=profiles_folder(), metavar="FOLDER")
    parser.add_argument("--profile", default="default", metavar="NAME")
    asked = parser.parse_args()
    try:
        target = link(asked.profiles, asked.profile)
    except OSError as error:
        print(f"make link: {error}", file=sys.stderr)
        return 1
    print(f"{target} now leads to this checkout.")
    print("Start QGIS and tick SpectraPrompt under Plugins > Manage and Install Plugins.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
