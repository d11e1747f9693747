"""Take the pictures in docs/images anew, in a real QGIS window on a virtual screen."""

from __future__ import annotations

import os
import sys

from checks import ROOT, window_tests

if __name__ == "__main__":
    os.environ["SPECTRAPROMPT_PICTURES"] = str(ROOT / "docs" / "images")
    sys.exit(window_tests())
