"""What a pixel covers, and areas in words."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import osr

from spectraprompt.core.grid import Grid
from spectraprompt.core.grid_area import pixel_area_of, row_areas_of
from spectraprompt.core.pixel_area import (
    GROUND,
    PLANE,
    PixelArea,
    area_in_words,
    ground_area,
    pixel_area,
)


def wkt(epsg: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return str(crs.ExportToWkt())


def test_a_utm_pixel_covers_what_its_map_units_say() -> None:
    grid = Grid(100, 80, (385000.0, 30.0, 0.0, 5818000.0, 0.0, -30.0), wkt(32633))
    assert pixel_area_of(grid) == PixelArea(900.0, PLANE)


def test_feet_become_metres() -> None:
    grid = Grid(50, 50, (2000000.0, 100.0, 0.0, 700000.0, 0.0, -100.0), wkt(2263))
    area = pixel_area_of(grid)
    assert area is not None
    assert area.square_metres == pytest.approx(100 * 100 * 0.3048**2, rel=1e-4)


def test_web_mercator_is_measured_on_the_ground() -> None:
    grid = Grid(100, 100, (1480000.0, 30.0, 0.0, 6895000.0, 0.0, -30.0), wkt(3857))
    area = pixel_area_of(grid)
    assert area is not None
    assert area.kind == GROUND
    # cos²(52.5°) of the plane area, for a sphere
    assert area.square_metres == pytest.approx(900 * math.cos(math.radians(52.5)) ** 2, rel=0.01)


def test_small_extents_in_degrees_are_measured_on_the_ground() -> None:
    grid = Grid(100, 100, (13.0, 0.0003, 0.0, 52.5, 0.0, -0.0003), wkt(4326))
    area = pixel_area_of(grid)
    assert area is not None
    assert area.kind == GROUND
    # Lengths of a degree at 52.5° by the tables of the WGS 84 ellipsoid: 111,267 m and 67,908 m.
    assert area.square_metres == pytest.approx(0.0003**2 * 111267 * 67908, rel=0.001)


def test_large_extents_in_degrees_have_no_one_area() -> None:
    assert pixel_area_of(Grid(3000, 10, (13.0, 0.01, 0.0, 60.0, 0.0, -0.01), wkt(4326))) is None


@pytest.mark.parametrize(
    "grid",
    [
        Grid(10, 10),
        Grid(10, 10, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)),
        Grid(10, 10, None, wkt(32633)),
        Grid(10, 10, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), "nonsense"),
        Grid(10, 10, (1e12, 1.0, 0.0, 1e12, 0.0, -1.0), wkt(32633)),
    ],
)
def test_without_a_place_on_earth_nothing_is_said(grid: Grid) -> None:
    assert pixel_area_of(grid) is None


@given(st.floats(-179, 179), st.floats(-80, 80), st.floats(1e-5, 1e-3))
def test_the_ground_area_does_not_depend_on_the_meridian(
    longitude: float, latitude: float, step: float
) -> None:
    def area(x: float) -> float:
        return ground_area((x, latitude), (x + step, latitude), (x, latitude - step))

    assert area(longitude) == pytest.approx(area(179.9999), rel=1e-3)


@given(st.floats(1, 1e6), st.lists(st.floats(0.1, 1e6), min_size=1, max_size=5))
def test_an_area_is_told_only_where_it_is_right_everywhere(plane: float, ground: list) -> None:
    area = pixel_area(plane, ground)
    if area is not None:
        assert all(abs(area.square_metres / g - 1) < 0.0102 for g in ground)


@pytest.mark.parametrize(
    ("square_metres", "words"),
    [
        (0.0, "0 m²"),
        (900.0, "900 m²"),
        (999.96, "1,000 m²"),
        (1000.0, "0.1 ha"),
        (12345.0, "1.23 ha"),
        (1234567.0, "123 ha"),
        (9999999.0, "1,000 ha"),
        (12345678.0, "12.3 km²"),
        (1.5e12, "1,500,000 km²"),
    ],
)
def test_areas_come_in_handy_units(square_metres: float, words: str) -> None:
    assert area_in_words(square_metres) == words


def test_rows_in_degrees_sum_up_to_the_zone_of_the_ellipsoid() -> None:
    grid = Grid(3000, 10, (13.0, 0.01, 0.0, 60.0, 0.0, -0.01), wkt(4326))
    areas = row_areas_of(grid)
    assert areas is not None
    assert areas.shape == (3000,)
    assert (np.diff(areas) > 0).all()  # towards the equator

    def zone(latitude: float) -> float:
        """Return the area from the equator to a latitude, all around, in closed form."""
        b, e2 = 6356752.314245, 0.00669437999014
        e, sine = math.sqrt(e2), math.sin(math.radians(latitude))
        return math.pi * b**2 * (math.atanh(e * sine) / e + sine / (1 - e2 * sine**2))

    expected = (zone(60.0) - zone(30.0)) * 0.1 / 360
    assert areas.sum() * grid.cols == pytest.approx(expected, rel=1e-6)


def test_rows_of_web_mercator_are_measured_on_the_ground() -> None:
    grid = Grid(4000, 10, (1480000.0, 300.0, 0.0, 6895000.0, 0.0, -300.0), wkt(3857))
    areas = row_areas_of(grid)
    assert areas is not None
    assert areas[0] == pytest.approx(300**2 * math.cos(math.radians(52.5)) ** 2, rel=0.01)
    assert areas[-1] > areas[0]


@pytest.mark.parametrize(
    "grid",
    [
        Grid(100, 80, (385000.0, 30.0, 0.0, 5818000.0, 0.0, -30.0), wkt(32633)),
        Grid(100, 100, (13.0, 0.0003, 0.0, 52.5, 0.0, -0.0003), wkt(4326)),
        Grid(3000, 10, (13.0, 0.01, 0.001, 60.0, 0.0, -0.01), wkt(4326)),
        Grid(3000, 10, (13.0, 0.01, 0.0, 60.0, 0.0, -0.01)),
        Grid(3000, 10, None, wkt(4326)),
        Grid(3000, 9000, (-4e6, 1000.0, 0.0, 8e6, 0.0, -1000.0), wkt(32633)),
        Grid(18000, 10, (13.0, 0.01, 0.0, 120.0, 0.0, -0.01), wkt(4326)),
    ],
)
def test_rows_have_areas_of_their_own_only_where_they_need_and_can(grid: Grid) -> None:
    assert row_areas_of(grid) is None
