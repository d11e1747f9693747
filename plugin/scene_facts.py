"""What a raster's header says of bands, wavelengths, nodata and grid, without reading a pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsUnitTypes

from ..core.band_metadata import RasterMetadata, axis_from_metadata
from ..core.errors import SceneError
from ..core.spectra import SpectralAxis
from .layers import raster_path
from .translation import counted, in_locale, tr


@dataclass(frozen=True, eq=False)
class SceneFacts:
    """What can be said of a raster layer at a glance.

    Attributes
    ----------
    axis : SpectralAxis
        All bands; without wavelengths where the file names none.
    rows, cols : int
        Size in pixels.
    nodata : tuple of float
        Different nodata values of the good bands, smallest first; NaN comes last.
    is_georeferenced : bool
        Whether the file places its pixels in map units.
    """

    axis: SpectralAxis
    rows: int
    cols: int
    nodata: tuple[float, ...]
    is_georeferenced: bool

    @property
    def range_nm(self) -> Optional[tuple[float, float]]:
        """The shortest and the longest wavelength of the good bands; None where unknown."""
        if self.axis.wavelengths is None or not self.axis.good.any():
            return None
        centres = self.axis.wavelengths[self.axis.good]
        return float(centres.min()), float(centres.max())

    @property
    def bad_bands(self) -> int:
        """Number of bands that the file marks as bad."""
        return int(np.count_nonzero(~self.axis.good))


def scene_facts(layer: QgsRasterLayer) -> SceneFacts:
    """Return what the header of a layer's file says; what QGIS knows where it cannot be read."""
    dataset = _opened(layer)
    size = (layer.height(), layer.width())
    if dataset is None:
        axis = SpectralAxis(None, None, np.ones(max(layer.bandCount(), 0), dtype=np.bool_))
        return SceneFacts(axis, *size, (), layer.crs().isValid())
    # QGIS shows a rotated raster upright, with the size of what encloses it.
    size = (dataset.RasterYSize, dataset.RasterXSize)
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    axis = axis_from_metadata(
        RasterMetadata(
            [_items(band) for band in bands],
            [_items(band, "IMAGERY") for band in bands],
            _items(dataset),
            _items(dataset, "ENVI"),
        )
    )
    found = {band.GetNoDataValue() for band, good in zip(bands, axis.good) if good}
    values = {float(value) for value in found if value is not None}
    known = sorted(value for value in values if not math.isnan(value))
    if any(map(math.isnan, values)):
        known.append(math.nan)
    placed = dataset.GetGeoTransform(can_return_null=True) is not None
    return SceneFacts(axis, *size, tuple(known), placed)


def described_bands(facts: SceneFacts) -> str:
    """Return bands, bad bands and wavelengths in one line."""
    parts = [counted(facts.axis.bands, tr("{count} band"), tr("{count} bands"))]
    if facts.bad_bands:
        parts.append(tr("{count} of them bad").format(count=facts.bad_bands))
    if facts.range_nm is None:
        parts.append(tr("wavelengths unknown"))
    else:
        first, last = (round(value) for value in facts.range_nm)
        parts.append(tr("{first}–{last} nm").format(first=first, last=last))
    return " · ".join(parts)


def described_grid(facts: SceneFacts, layer: QgsRasterLayer) -> str:
    """Return size, pixel size, coordinate reference system and nodata in one line."""
    parts = [tr("{cols} × {rows} px").format(cols=facts.cols, rows=facts.rows)]
    crs = layer.crs()
    if facts.is_georeferenced:
        unit = QgsUnitTypes.toAbbreviatedString(crs.mapUnits()) if crs.isValid() else ""
        width, height = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
        sides = f"{width:.4g}" if np.isclose(width, height) else f"{width:.4g} × {height:.4g}"
        parts.append(tr("pixel {size} {unit}").format(size=in_locale(sides), unit=unit).strip())
    if crs.isValid():
        parts.append(crs.authid() or crs.description())
    else:
        parts.append(tr("no coordinate system"))
    texts = [f"{value:g}" for value in facts.nodata]
    if len(texts) > 2:
        texts = [*texts[:2], "…"]
    parts.append(
        tr("nodata {values}").format(values=", ".join(texts)) if texts else tr("no nodata value")
    )
    return " · ".join(parts)


def _opened(layer: QgsRasterLayer) -> Optional[gdal.Dataset]:
    try:
        return gdal.Open(raster_path(layer))
    except (SceneError, RuntimeError):  # RuntimeError: another plugin switched exceptions on
        return None


def _items(source: Any, domain: str = "") -> dict[str, str]:
    items = source.GetMetadata(domain) or {}
    return {key: value for key, value in items.items() if isinstance(value, str)}
