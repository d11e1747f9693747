"""Small class rasters for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import osr

from spectraprompt.core.grid import Grid
from spectraprompt.core.products import ClassRasterWriter, LegendClass, Provenance

ORIGIN = (500000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)


def utm() -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    return str(crs.ExportToWkt())


def write_map(
    path: Path,
    ids: np.ndarray,
    names: dict[int, str],
    provenance: Optional[Provenance] = None,
    grid: Optional[Grid] = None,
) -> Path:
    """Write a class raster whose colours follow from the ids."""
    grid = grid or Grid(*ids.shape, ORIGIN, utm())
    legend = [LegendClass(i, name, f"#{i * 2654435 % 0xFFFFFF:06x}") for i, name in names.items()]
    with ClassRasterWriter(path, grid, legend, provenance or Provenance()) as writer:
        writer.write(grid.whole, ids)
        return writer.commit()
