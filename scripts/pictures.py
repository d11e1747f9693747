"""Take the pictures in docs/images anew, in a real QGIS window on a virtual screen.

The journeys take more than the guide shows: all are left in build/pictures, to be looked at.
"""

from __future__ import annotations

import os
import re
import shutil
import sys

from checks import ROOT, window_tests

TAKEN = ROOT / "build" / "pictures"
SHOWN = ROOT / "docs" / "images"


def shown_pictures() -> set[str]:
    """Return the names of the pictures that docs show, and of those of the algorithms' dialogs."""
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md")]
    texts.append((ROOT / "README.md").read_text(encoding="utf-8"))
    named = {name for text in texts for name in re.findall(r"images/([\w-]+\.png)", text)}
    return named | {path.name for path in TAKEN.glob("toolbox_*.png")}


if __name__ == "__main__":
    shutil.rmtree(TAKEN, ignore_errors=True)
    os.environ["SPECTRAPROMPT_PICTURES"] = str(TAKEN)
    code = window_tests()
    for name in shown_pictures():
        if (TAKEN / name).is_file():
            shutil.copy(TAKEN / name, SHOWN / name)
    sys.exit(code)
