"""The pixels of a scene that lie in an extent of map units."""

from __future__ import annotations

import math
from typing import Optional

from .errors import JobError, SceneError
from .grid import Extent, Grid, Window
from .text import worded


def window_of(grid: Grid, extent: Optional[Extent], source: str) -> Window:
    """Return the pixels whose centres lie in an extent of map units.

    Raises
    ------
    SceneError
        ``scene.no-overlap`` when no pixel does; ``scene.rotated`` for an extent of a rotated grid.
    JobError
        ``job.extent`` when it is no extent.
    """
    if extent is None:
        return grid.whole
    if not all(map(math.isfinite, extent)) or extent[0] >= extent[2] or extent[1] >= extent[3]:
        raise JobError(
            "extent",
            worded(
                "The extent must be XMIN YMIN XMAX YMAX with each minimum below its maximum, "
                "got {extent}.",
                extent=" ".join(f"{value:g}" for value in extent),
            ),
        )
    x0, xc, xr, y0, yc, yr = grid.affine
    if xr or yc:
        raise SceneError(
            "rotated",
            worded(
                "The grid of {source} is rotated; map it whole, without an extent.", source=source
            ),
        )
    cols = sorted(((extent[0] - x0) / xc, (extent[2] - x0) / xc))
    rows = sorted(((extent[1] - y0) / yr, (extent[3] - y0) / yr))
    # A centre lies half a pixel in; the tolerance forgives the rounding of map units.
    first_col, first_row = (math.ceil(v - 0.5 - 1e-6) for v in (cols[0], rows[0]))
    last_col, last_row = (math.floor(v - 0.5 + 1e-6) for v in (cols[1], rows[1]))
    wanted = Window(first_row, first_col, last_row - first_row + 1, last_col - first_col + 1)
    found = wanted.clipped(grid.whole)
    if found.pixels == 0:
        raise SceneError(
            "no-overlap",
            worded(
                "The extent {extent} holds no pixel of {source}; choose another one.",
                extent=extent,
                source=source,
            ),
        )
    return found
