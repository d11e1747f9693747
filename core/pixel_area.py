"""How much ground a pixel covers, and areas in words.

A projection keeps areas more or less. UTM is right to 0.1 %, Web Mercator shows Berlin 2.7 times
too large. So the area that the map units give is held against the ground's, on the WGS 84
ellipsoid, and what is wrong is not told. This module needs the standard library only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

TOLERANCE = 0.01
"""Share by which areas may differ and still be called right."""

PLANE, GROUND = "plane", "ground"
AREA_COLUMN = "Area_m2"
"""Column of a class raster's attribute table, where its pixels differ in area."""


_EQUATOR_M = 6378137.0
_SQUARED_ECCENTRICITY = 0.00669437999014
_HA, _KM2 = 1e4, 1e6

Place = tuple[float, float]
"""Longitude and latitude in degrees."""


@dataclass(frozen=True)
class PixelArea:
    """Ground that a pixel covers.

    Attributes
    ----------
    square_metres : float
    kind : str
        `PLANE`: counted in the map's units. `GROUND`: measured on the ellipsoid, because the map
        has degrees for units or its projection enlarges or shrinks areas; the same within
        `TOLERANCE` all over the map.
    """

    square_metres: float
    kind: str


def ground_area(corner: Place, along_row: Place, along_column: Place) -> float:
    """Return the area in m² of a small parallelogram on the WGS 84 ellipsoid.

    Parameters
    ----------
    corner, along_row, along_column : (longitude, latitude)
        A corner of it, and those beside that one.

    Returns
    -------
    float
        NaN where a corner is not finite: a projection does not reach all places.
    """
    if not all(map(math.isfinite, (*corner, *along_row, *along_column))):
        return math.nan
    latitude = math.radians(corner[1])
    flattened = 1 - _SQUARED_ECCENTRICITY * math.sin(latitude) ** 2
    meridional = _EQUATOR_M * (1 - _SQUARED_ECCENTRICITY) / math.pow(flattened, 1.5)
    transverse = _EQUATOR_M / math.sqrt(flattened) * math.cos(latitude)
    east_1, north_1 = _difference(along_row, corner)
    east_2, north_2 = _difference(along_column, corner)
    return abs(east_1 * north_2 - east_2 * north_1) * meridional * transverse


def pixel_area(plane: Optional[float], ground: Sequence[float]) -> Optional[PixelArea]:
    """Return what a pixel covers; None where no one number is right.

    Parameters
    ----------
    plane : float or None
        Area in m² by the map's units; None where they are degrees.
    ground : sequence of float
        Areas in m² on the ellipsoid of pixels from all over the map; empty where nothing tells
        where on earth it lies.
    """
    known = [area for area in ground if math.isfinite(area) and area > 0]
    if len(known) < len(ground):
        return None
    if plane is not None and all(abs(plane / area - 1) <= TOLERANCE for area in known):
        return PixelArea(plane, PLANE) if plane > 0 else None
    if not known or max(known) > (1 + TOLERANCE) * min(known):
        return None
    return PixelArea(sum(known) / len(known), GROUND)


def area_in_words(square_metres: float) -> str:
    """Return an area in m², ha or km², whichever gives a number of a handy size.

    Three digits tell more than pixels can; from 1,000 on, all digits before the point are shown.
    """
    if square_metres < _HA / 10:
        return f"{_rounded(square_metres)} m²"
    if square_metres < 10 * _KM2:
        return f"{_rounded(square_metres / _HA)} ha"
    return f"{_rounded(square_metres / _KM2)} km²"


def _rounded(value: float) -> str:
    if value == 0:
        return "0"
    decimals = max(0, 2 - math.floor(math.log10(value)))
    text = f"{value:,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _difference(place: Place, origin: Place) -> Place:
    """Return how far east and north a place lies of another, in radians; over the 180th too."""
    east = (place[0] - origin[0] + 180) % 360 - 180
    return math.radians(east), math.radians(place[1] - origin[1])
