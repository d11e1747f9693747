"""Entry point of the engine process: ``python core/child.py``.

The plugin starts this file by its path, so that it works whatever the folder of the checkout is
called and needs nothing on `PYTHONPATH`. It makes its own package importable as ``spectraprompt``,
so plugin and engine are always the same version.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path


def bind_package() -> None:
    """Make the package that holds this file importable as ``spectraprompt``."""
    root = Path(__file__).resolve().parent.parent
    spec = importlib.util.spec_from_file_location(
        "spectraprompt", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"no package at {root}")
    module = importlib.util.module_from_spec(spec)
    sys.modules["spectraprompt"] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    # Python puts this file's own folder first; its modules must not shadow others of the same name.
    sys.path.pop(0)
    bind_package()
    from spectraprompt.core.engine_process import main

    main()
