"""Whether two grids are one, and why not."""

from __future__ import annotations

import pytest
from osgeo import osr

from spectraprompt.core.grid import Grid
from spectraprompt.core.grid_match import grid_difference

ORIGIN = (500000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)


def wkt(epsg: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return str(crs.ExportToWkt())


GRID = Grid(40, 30, ORIGIN, wkt(32633))


@pytest.mark.parametrize(
    "other",
    [
        GRID,
        Grid(40, 30, (500000.1, 30.0, 0.0, 5800000.0, 0.0, -30.0), wkt(32633)),
        Grid(40, 30, ORIGIN, ""),
        Grid(40, 30, None, ""),
    ],
)
def test_the_same_pixels_do_not_differ(other: Grid) -> None:
    assert grid_difference(GRID, other) == ""
    assert grid_difference(other, GRID) == ""


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (Grid(40, 31, ORIGIN, wkt(32633)), "30 x 40 pixels .*31 x 40"),
        (Grid(40, 30, ORIGIN, wkt(32632)), "reference systems differ: .*33N and .*32N"),
        (Grid(40, 30, (500000.0, 20.0, 0.0, 5800000.0, 0.0, -20.0)), "size: 30 x 30 and 20 x 20"),
        (Grid(40, 30, (500015.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)), r"\+15 map units east"),
        (Grid(40, 30, (500000.0, 30.0, 0.0, 5799000.0, 0.0, -30.0)), "-1000 north of the first"),
    ],
)
def test_the_reason_is_told(other: Grid, reason: str) -> None:
    with pytest.raises(AssertionError, match=reason):
        raise AssertionError(grid_difference(GRID, other))
