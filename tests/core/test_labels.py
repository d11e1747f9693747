"""Labels from rasters and vectors, onto a scene's grid and matched to classes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr

from spectraprompt.core.errors import LabelError
from spectraprompt.core.grid import Grid
from spectraprompt.core.labels import Labels, list_label_fields, read_labels
from spectraprompt.core.prompts import PromptClass, PromptSet

GDAL_TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "uint32": gdal.GDT_UInt32,
    "int32": gdal.GDT_Int32,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
    "complex64": gdal.GDT_CFloat32,
}


def wkt(epsg: int) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return crs.ExportToWkt()


UTM = wkt(32633)
# 10 rows, 12 columns of 10 m; the upper left corner at 400000 E, 5800000 N.
GRID = Grid(10, 12, (400000.0, 10.0, 0.0, 5800000.0, 0.0, -10.0), UTM)
PLAIN = Grid(10, 12)


def prompt_set(*names: str) -> PromptSet:
    classes = tuple(
        PromptClass(i + 1, name, "#336699", (f"a surface of {name}",))
        for i, name in enumerate(names)
    )
    return PromptSet("test", "", "en", classes)


URBAN = prompt_set("Roof", "Pavement", "Low vegetation", "Tree")


def write_raster(
    path: Path,
    values: np.ndarray,
    geotransform: Optional[tuple[float, ...]] = GRID.geotransform,
    crs: str = UTM,
    *,
    nodata: Optional[float] = None,
    names: Optional[list[str]] = None,
    driver: str = "GTiff",
) -> Path:
    bands = values if values.ndim == 3 else values[None]
    kind = GDAL_TYPES[values.dtype.name]
    dataset = gdal.GetDriverByName(driver).Create(
        str(path), bands.shape[2], bands.shape[1], bands.shape[0], kind
    )
    if geotransform is not None:
        dataset.SetGeoTransform(geotransform)
    if crs:
        dataset.SetProjection(crs)
    for i, band_values in enumerate(bands):
        band = dataset.GetRasterBand(i + 1)
        band.WriteRaster(0, 0, bands.shape[2], bands.shape[1], band_values.tobytes())
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names is not None:
            band.SetCategoryNames(names)
    dataset.FlushCache()
    return path


def write_vector(
    path: Path,
    fields: dict[str, int],
    features: list[tuple[str, tuple]],
    crs: Optional[str] = UTM,
    *,
    layer: str = "labels",
    driver: str = "GPKG",
    kind: int = ogr.wkbUnknown,
) -> Path:
    """Write features, each a WKT geometry and its values in the order of the fields."""
    reference = None
    if crs:
        reference = osr.SpatialReference()
        reference.ImportFromWkt(crs)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    if path.exists() and driver == "GPKG":
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    else:
        dataset = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    target = dataset.CreateLayer(layer, reference, kind)
    for name, field_type in fields.items():
        target.CreateField(ogr.FieldDefn(name, field_type))
    for geometry, values in features:
        feature = ogr.Feature(target.GetLayerDefn())
        for name, value in zip(fields, values):
            if value is not None:
                feature.SetField(name, value)
        if geometry:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(geometry))
        assert target.CreateFeature(feature) == 0
    return path


def box(row: float, col: float, rows: float, cols: float, grid: Grid = GRID) -> str:
    """Return the polygon of a rectangle of pixels."""
    x0, xc, xr, y0, yc, yr = grid.affine
    corners = [(row, col), (row, col + cols), (row + rows, col + cols), (row + rows, col)]
    points = [(x0 + c * xc + r * xr, y0 + c * yc + r * yr) for r, c in [*corners, corners[0]]]
    return "POLYGON((" + ",".join(f"{x!r} {y!r}" for x, y in points) + "))"


def point(row: float, col: float) -> str:
    return f"POINT({400000 + 10 * col!r} {5800000 - 10 * row!r})"


def image(labels: Labels, grid: Grid = GRID) -> np.ndarray:
    return labels.to_array(grid)


def refusal(*args: object, **kwargs: object) -> LabelError:
    with pytest.raises(LabelError) as caught:
        read_labels(*args, **kwargs)
    message = caught.value.message
    assert message.endswith(".")
    assert "\n" not in message
    return caught.value


TEXT = {"class": ogr.OFTString}
NUMBER = {"class": ogr.OFTInteger}


class TestRaster:
    @pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "uint32", "int32", "float32"])
    def test_values_become_ids_and_0_and_nodata_are_unlabelled(self, tmp_path, dtype):
        values = np.arange(120).reshape(10, 12).astype(dtype) % 5
        labels = read_labels(write_raster(tmp_path / "l.tif", values, nodata=4), GRID)
        np.testing.assert_array_equal(image(labels), np.where(values == 4, 0, values))
        assert labels.counts() == {1: 24, 2: 24, 3: 24}
        assert (labels.rows.dtype, labels.cols.dtype) == (np.int64, np.int64)
        assert labels.class_ids.dtype == np.int32
        assert labels.names == {}
        assert not labels.ids_invented

    def test_pixels_come_row_by_row(self, tmp_path):
        values = np.zeros((10, 12), np.uint8)
        values[7, 2] = values[1, 9] = values[1, 3] = 1
        labels = read_labels(write_raster(tmp_path / "l.tif", values), GRID)
        assert list(zip(labels.rows, labels.cols)) == [(1, 3), (1, 9), (7, 2)]

    def test_masked_and_nan_pixels_are_unlabelled(self, tmp_path):
        values = np.ones((10, 12), np.float32)
        values[0] = np.nan
        path = write_raster(tmp_path / "l.tif", values)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.full((10, 12), 255, np.uint8)
        mask[9] = 0
        dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, 12, 10, mask.tobytes())
        dataset = None
        assert (image(read_labels(path, GRID)).sum(axis=1) == [0] + [12] * 8 + [0]).all()

    def test_category_names_match_the_prompts_whatever_the_values(self, tmp_path):
        values = np.zeros((10, 12), np.uint8)
        values[0], values[1], values[2, :3] = 1, 2, 3
        names = ["Unclassified", "low_VEGETATION", " pavement ", "Water"]
        labels = read_labels(write_raster(tmp_path / "l.tif", values, names=names), GRID, URBAN)
        assert labels.counts() == {2: 12, 3: 12}
        assert (image(labels)[0] == 3).all()
        assert labels.names == {2: "Pavement", 3: "Low vegetation"}
        assert labels.unmatched == ("Water",)
        assert labels.unmatched_pixels == (3,)

    @pytest.mark.parametrize(
        ("value_usage", "name_usage"),
        [(gdal.GFU_MinMax, gdal.GFU_Name), (gdal.GFU_Generic, gdal.GFU_Generic)],
    )
    def test_an_attribute_table_names_classes(self, tmp_path, value_usage, name_usage):
        values = np.zeros((10, 12), np.uint16)
        values[3], values[4] = 700, 30
        path = write_raster(tmp_path / "l.tif", values)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        table = gdal.RasterAttributeTable()
        table.CreateColumn("Value", gdal.GFT_Integer, value_usage)
        table.CreateColumn("Class", gdal.GFT_String, name_usage)
        table.SetRowCount(2)
        for row, (value, name) in enumerate([(700, "Tree"), (30, "Roof")]):
            table.SetValueAsInt(row, 0, value)
            table.SetValueAsString(row, 1, name)
        dataset.GetRasterBand(1).SetDefaultRAT(table)
        dataset = None
        assert read_labels(path, GRID, URBAN).counts() == {1: 12, 4: 12}
        assert read_labels(path, GRID).names == {30: "Roof", 700: "Tree"}

    def test_values_without_a_name_among_named_ones_do_not_match_by_id(self, tmp_path):
        values = np.zeros((10, 12), np.uint8)
        values[0], values[1] = 1, 2
        path = write_raster(tmp_path / "l.tif", values, names=["", "Tree"])
        labels = read_labels(path, GRID, URBAN)
        assert labels.counts() == {4: 12}
        assert labels.unmatched == ("2",)

    def test_envi_classification_of_the_same_size_without_georeference(self, tmp_path):
        values = np.zeros((10, 12), np.uint8)
        values[5, 5] = 2
        names = ["Unclassified", "Roof", "Tree"]
        path = write_raster(tmp_path / "l.dat", values, None, "", names=names, driver="ENVI")
        assert image(read_labels(path, GRID, URBAN))[5, 5] == 4
        assert image(read_labels(path, PLAIN, URBAN), PLAIN)[5, 5] == 4

    def test_another_grid_is_read_at_the_pixel_centres(self, tmp_path):
        fine = np.arange(1, 30 * 36 + 1, dtype=np.int32).reshape(30, 36)
        affine = (400000.0, 10 / 3, 0.0, 5800000.0, 0.0, -10 / 3)
        labels = read_labels(write_raster(tmp_path / "l.tif", fine, affine), GRID)
        np.testing.assert_array_equal(image(labels), fine[1::3, 1::3])

    def test_a_part_of_the_scene_on_another_grid_leaves_the_rest_unlabelled(self, tmp_path):
        part = np.array([[1, 2], [3, 0]], np.uint8)
        affine = (400030.0, 10.0, 0.0, 5799950.0, 0.0, -10.0)
        expected = np.zeros((10, 12), np.int32)
        expected[5:7, 3:5] = part
        labels = read_labels(write_raster(tmp_path / "l.tif", part, affine), GRID)
        np.testing.assert_array_equal(image(labels), expected)

    def test_a_raster_in_another_crs_is_reprojected(self, tmp_path):
        values = np.zeros((10, 12), np.uint8)
        values[2:5, 6:9] = 3
        source = write_raster(tmp_path / "utm.tif", values)
        geographic = str(tmp_path / "wgs.tif")
        gdal.Warp(geographic, str(source), dstSRS="EPSG:4326", xRes=2e-5, yRes=2e-5)
        np.testing.assert_array_equal(image(read_labels(geographic, GRID)), values)

    def test_grids_alike_to_a_hundredth_of_a_pixel_are_one(self, tmp_path):
        values = np.arange(120, dtype=np.uint8).reshape(10, 12)
        nudged = (400000.05, 10.0, 0.0, 5799999.95, 0.0, -10.0)
        labels = read_labels(write_raster(tmp_path / "l.tif", values, nudged, ""), GRID)
        np.testing.assert_array_equal(image(labels), values)

    @settings(
        max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(
        values=st.lists(
            st.lists(st.integers(0, 65535), min_size=12, max_size=12), min_size=10, max_size=10
        )
    )
    def test_what_is_read_back_is_what_was_written(self, tmp_path, values):
        written = np.array(values, np.uint16)
        assume(written.any())
        labels = read_labels(write_raster(tmp_path / "l.tif", written), GRID)
        np.testing.assert_array_equal(image(labels), written)
        assert sum(labels.counts().values()) == labels.pixels == np.count_nonzero(written)

    def test_negative_values_are_listed_not_taken(self, tmp_path):
        values = np.full((10, 12), -9999, np.int16)
        values[0] = 2
        labels = read_labels(write_raster(tmp_path / "l.tif", values), GRID)
        assert labels.counts() == {2: 12}
        assert labels.unmatched == ("-9999",)
        assert "-9999 (108 pixels)" in labels.notices()[0]


class TestLargeScenes:
    """Scenes of more pixels than are read or burnt at once."""

    LARGE = Grid(3000, 3100, (400000.0, 10.0, 0.0, 5800000.0, 0.0, -10.0), UTM)

    def test_a_raster(self, tmp_path):
        values = np.zeros((3000, 3100), np.uint8)
        values[::7, ::11] = 3
        values[-1, -1] = 9
        path = write_raster(tmp_path / "l.tif", values)
        np.testing.assert_array_equal(image(read_labels(path, self.LARGE), self.LARGE), values)

    def test_a_raster_on_another_grid(self, tmp_path):
        values = np.random.default_rng(0).integers(0, 5, (60, 62)).astype(np.uint8)
        coarse = (400000.0, 500.0, 0.0, 5800000.0, 0.0, -500.0)
        labels = read_labels(write_raster(tmp_path / "l.tif", values, coarse), self.LARGE)
        expected = np.kron(values, np.ones((50, 50), np.uint8))
        np.testing.assert_array_equal(image(labels, self.LARGE), expected)

    def test_polygons_and_points(self, tmp_path):
        features = [
            (box(10, 5, 2900, 3000, self.LARGE), ("Roof",)),
            (box(1000, 3, 1500, 4, self.LARGE), ("Tree",)),
            (point(2990.5, 3090.5), ("Tree",)),
        ]
        labels = read_labels(write_vector(tmp_path / "l.gpkg", TEXT, features), self.LARGE, URBAN)
        expected = np.zeros((3000, 3100), np.int32)
        expected[10:2910, 5:3005] = 1
        expected[1000:2500, 3:5] = expected[2990, 3090] = 4
        expected[1000:2500, 5:7] = 0
        np.testing.assert_array_equal(image(labels, self.LARGE), expected)
        assert labels.ambiguous == 3000
        assert (np.diff(labels.rows) >= 0).all()


class TestRasterRefusals:
    def test_fractions(self, tmp_path):
        values = np.full((10, 12), 1.5, np.float32)
        problem = refusal(write_raster(tmp_path / "l.tif", values), GRID)
        assert problem.code == "labels.float-values"
        assert "1.5" in problem.message

    def test_complex_numbers(self, tmp_path):
        path = write_raster(tmp_path / "l.tif", np.ones((10, 12), np.complex64))
        assert refusal(path, GRID).reason == "float-values"

    def test_a_colour_picture(self, tmp_path):
        problem = refusal(write_raster(tmp_path / "l.tif", np.ones((3, 10, 12), np.uint8)), GRID)
        assert problem.reason == "several-bands"

    def test_another_size_without_georeference(self, tmp_path):
        path = write_raster(tmp_path / "l.tif", np.ones((5, 12), np.uint8), None, "")
        problem = refusal(path, GRID)
        assert problem.reason == "grid-mismatch"
        assert "5 x 12" in problem.message
        assert "10 x 12" in problem.message

    def test_another_grid_without_crs(self, tmp_path):
        elsewhere = (400005.0, 10.0, 0.0, 5800000.0, 0.0, -10.0)
        path = write_raster(tmp_path / "l.tif", np.ones((10, 12), np.uint8), elsewhere, "")
        assert refusal(path, GRID).reason == "crs-missing"

    def test_another_place(self, tmp_path):
        elsewhere = (500000.0, 10.0, 0.0, 5800000.0, 0.0, -10.0)
        path = write_raster(tmp_path / "l.tif", np.ones((10, 12), np.uint8), elsewhere)
        assert refusal(path, GRID).reason == "no-overlap"

    def test_nothing_labelled(self, tmp_path):
        empty = np.zeros((10, 12), np.uint8)
        assert refusal(write_raster(tmp_path / "l.tif", empty), GRID).reason == "empty"
        coarse = (400000.0, 60.0, 0.0, 5800000.0, 0.0, -50.0)
        path = write_raster(tmp_path / "c.tif", np.zeros((2, 2), np.uint8), coarse)
        assert refusal(path, GRID).reason == "empty"

    def test_no_class_of_the_prompts(self, tmp_path):
        path = write_raster(tmp_path / "l.tif", np.full((10, 12), 77, np.uint8))
        problem = refusal(path, GRID, URBAN)
        assert problem.reason == "none-match"
        assert "77" in problem.message
        assert "3 Low vegetation" in problem.message

    def test_a_truncated_file(self, tmp_path):
        path = tmp_path / "l.tif"
        noise = np.random.default_rng(0).integers(1, 200, (200, 200)).astype(np.uint8)
        write_raster(path, noise)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        assert refusal(path, Grid(200, 200)).reason == "unreadable"

    def test_a_truncated_file_on_another_grid(self, tmp_path):
        """What GDAL cannot read while it brings a raster onto a grid must not become unlabelled."""
        path = tmp_path / "l.tif"
        noise = np.random.default_rng(0).integers(1, 200, (200, 200)).astype(np.uint8)
        x0, step, _, y0, _, _ = GRID.geotransform
        grid = Grid(200, 200, GRID.geotransform, UTM)
        write_raster(path, noise, (x0 + 0.3 * step, step, 0.0, y0, 0.0, -step))
        assert read_labels(path, grid).pixels > 30_000
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        assert refusal(path, grid).reason == "unreadable"


class TestFiles:
    def test_a_missing_file(self, tmp_path):
        problem = refusal(tmp_path / "nowhere.gpkg", GRID)
        assert problem.code == "labels.not-found"
        assert "nowhere.gpkg" in problem.message

    def test_a_file_that_is_neither_raster_nor_vector(self, tmp_path):
        path = tmp_path / "letter.txt"
        path.write_text("Dear reader")
        assert refusal(path, GRID).reason == "unreadable"

    def test_a_table_without_geometry(self, tmp_path):
        path = tmp_path / "table.csv"
        path.write_text("class\nRoof\n")
        assert refusal(path, GRID).reason == "unreadable"

    def test_gdal_exceptions_switched_on_change_nothing(self, tmp_path):
        gdal.UseExceptions()
        osr.UseExceptions()
        ogr.UseExceptions()
        try:
            assert refusal(tmp_path / "nowhere.tif", GRID).reason == "not-found"
            path = write_vector(tmp_path / "l.gpkg", TEXT, [(box(0, 0, 2, 2), ("Roof",))])
            assert read_labels(path, GRID, URBAN).counts() == {1: 4}
        finally:
            # GDAL wants them switched off in the opposite order.
            ogr.DontUseExceptions()
            osr.DontUseExceptions()
            gdal.DontUseExceptions()


class TestVector:
    @pytest.mark.parametrize(
        ("driver", "name"),
        [("GPKG", "l.gpkg"), ("ESRI Shapefile", "l.shp"), ("FlatGeobuf", "l.fgb")],
    )
    def test_text_classes_match_by_name(self, tmp_path, driver, name):
        features = [(box(0, 0, 2, 3), ("low-vegetation",)), (box(5, 5, 1, 1), ("ROOF",))]
        path = write_vector(tmp_path / name, TEXT, features, driver=driver, kind=ogr.wkbPolygon)
        labels = read_labels(path, GRID, URBAN)
        expected = np.zeros((10, 12), np.int32)
        expected[:2, :3], expected[5, 5] = 3, 1
        np.testing.assert_array_equal(image(labels), expected)
        assert labels.names == {1: "Roof", 3: "Low vegetation"}
        assert labels.source == f"{path}, field class"

    @pytest.mark.parametrize("kind", [ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal, ogr.OFTString])
    def test_numbers_match_by_id(self, tmp_path, kind):
        features = [(box(0, 0, 1, 4), (2,)), (box(3, 0, 1, 4), (0,)), (box(6, 0, 1, 4), (None,))]
        path = write_vector(tmp_path / "l.gpkg", {"class": kind}, features)
        labels = read_labels(path, GRID, URBAN, field="CLASS")
        assert labels.counts() == {2: 4}
        assert labels.names == {2: "Pavement"}

    def test_without_prompts_names_are_numbered_in_alphabetical_order(self, tmp_path):
        features = [
            (box(0, 0, 1, 4), ("Wheat",)),
            (box(1, 0, 1, 4), ("oats",)),
            (box(2, 0, 1, 4), (" WHEAT ",)),
        ]
        labels = read_labels(write_vector(tmp_path / "l.gpkg", TEXT, features), GRID)
        assert labels.counts() == {1: 4, 2: 8}
        assert {i: name.casefold() for i, name in labels.names.items()} == {1: "oats", 2: "wheat"}
        assert labels.ids_invented

    def test_without_prompts_numbers_keep_their_value(self, tmp_path):
        features = [(box(0, 0, 1, 4), (40,)), (box(1, 0, 1, 4), (7,)), (box(2, 0, 1, 4), (-1,))]
        labels = read_labels(write_vector(tmp_path / "l.gpkg", NUMBER, features), GRID)
        assert labels.counts() == {7: 4, 40: 4}
        assert labels.names == {}
        assert labels.unmatched == ("-1",)
        digits = write_vector(tmp_path / "d.gpkg", TEXT, [(box(0, 0, 1, 4), ("012",))])
        assert read_labels(digits, GRID).counts() == {12: 4}

    def test_a_polygon_labels_the_pixels_whose_centre_it_holds(self, tmp_path):
        features = [(box(2.6, 3.4, 3.0, 2.2), ("Roof",))]
        labels = read_labels(write_vector(tmp_path / "l.gpkg", TEXT, features), GRID)
        expected = np.zeros((10, 12), np.int32)
        expected[3:6, 3:6] = 1
        expected[3:6, 5] = 1
        np.testing.assert_array_equal(image(labels), expected)

    def test_a_point_labels_the_pixel_that_holds_it(self, tmp_path):
        features = [
            (point(0.0, 0.0), ("Roof",)),
            (point(4.9, 7.1), ("Roof",)),
            (point(4.1, 7.9), ("Roof",)),
            ("MULTIPOINT((400115 5799905),(400115 5799915))", ("Tree",)),
            (point(10.5, 0), ("Tree",)),
        ]
        labels = read_labels(write_vector(tmp_path / "l.gpkg", TEXT, features), GRID, URBAN)
        expected = np.zeros((10, 12), np.int32)
        expected[0, 0] = expected[4, 7] = 1
        expected[9, 11] = expected[8, 11] = 4
        np.testing.assert_array_equal(image(labels), expected)

    def test_holes_multipolygons_and_collections(self, tmp_path):
        outer, inner = box(0, 0, 5, 5)[8:-1], box(1, 1, 3, 3)[8:-1]
        features = [
            (f"MULTIPOLYGON(({outer},{inner}))", ("Roof",)),
            (f"GEOMETRYCOLLECTION({box(8, 8, 1, 1)},{point(9.5, 9.5)})", ("Tree",)),
            ("", ("Roof",)),
        ]
        labels = read_labels(write_vector(tmp_path / "l.gpkg", TEXT, features), GRID, URBAN)
        expected = np.zeros((10, 12), np.int32)
        expected[:5, :5] = 1
        expected[1:4, 1:4] = 0
        expected[8, 8] = expected[9, 9] = 4
        np.testing.assert_array_equal(image(labels), expected)

    def test_curved_and_3d_polygons(self, tmp_path):
        circle = (
            "CURVEPOLYGON(CIRCULARSTRING(400020 5799960,400040 5799980,400060 5799960,"
            "400040 5799940,400020 5799960))"
        )
        flat = "POLYGON Z((400080 5800000 1,400100 5800000 1,400100 5799980 1,400080 5800000 1))"
        path = write_vector(tmp_path / "l.gpkg", TEXT, [(circle, ("Roof",)), (flat, ("Tree",))])
        counts = read_labels(path, GRID, URBAN).counts()
        assert counts[1] == 12
        assert counts[4] >= 1

    def test_pixels_claimed_by_two_classes_are_left_out_and_counted(self, tmp_path):
        features = [
            (box(0, 0, 4, 4), ("Roof",)),
            (box(2, 2, 4, 4), ("Tree",)),
            (box(0, 0, 4, 4), ("roof",)),
            (point(8.5, 8.5), ("Roof",)),
            (point(8.2, 8.2), ("Tree",)),
        ]
        path = write_vector(tmp_path / "l.gpkg", TEXT, features)
        for labels in (read_labels(path, GRID, URBAN), read_labels(path, GRID)):
            assert labels.ambiguous == 5
            assert sorted(labels.counts().values()) == [12, 12]
            assert (image(labels)[2:4, 2:4] == 0).all()
            assert any("5 pixels" in notice for notice in labels.notices())

    def test_three_classes_on_one_pixel_count_once(self, tmp_path):
        features = [(box(0, 0, 1, 1), (name,)) for name in ("Roof", "Tree", "Pavement")]
        features.append((box(5, 5, 1, 1), ("Roof",)))
        labels = read_labels(write_vector(tmp_path / "l.gpkg", TEXT, features), GRID, URBAN)
        assert labels.ambiguous == 1
        assert labels.counts() == {1: 1}

    def test_what_does_not_match_is_listed_with_its_pixels(self, tmp_path):
        features = [
            (box(0, 0, 2, 2), ("Roof",)),
            (box(4, 0, 2, 3), ("Water",)),
            (box(400, 0, 2, 3), ("Snow",)),
        ]
        labels = read_labels(write_vector(tmp_path / "l.gpkg", TEXT, features), GRID, URBAN)
        assert dict(zip(labels.unmatched, labels.unmatched_pixels)) == {"Water": 6, "Snow": 0}
        assert "Water (6 pixels)" in labels.notices()[0]

    def test_classes_with_one_pixel_or_none_are_reported(self, tmp_path):
        features = [
            (box(0, 0, 2, 2), ("Roof",)),
            (box(4, 4, 1, 1), ("Tree",)),
            (box(6.6, 6.6, 0.3, 0.3), ("Pavement",)),
        ]
        labels = read_labels(write_vector(tmp_path / "l.gpkg", TEXT, features), GRID, URBAN)
        assert labels.counts() == {1: 4, 4: 1}
        assert labels.pixelless == ("Pavement",)
        tiny, single = labels.notices()
        assert "Pavement" in tiny
        assert "one labelled pixel only: Tree" in single

    def test_labels_all_well_have_no_notices(self, tmp_path):
        path = write_vector(tmp_path / "l.gpkg", TEXT, [(box(0, 0, 2, 2), ("Roof",))])
        assert read_labels(path, GRID, URBAN).notices() == ()

    def test_reprojection_keeps_x_before_y(self, tmp_path):
        to_wgs = osr.CoordinateTransformation(*map(traditional, (UTM, wkt(4326))))
        geometry = ogr.CreateGeometryFromWkt(box(2, 3, 4, 5))
        geometry.Transform(to_wgs)
        feature = {
            "type": "Feature",
            "properties": {"class": "Tree"},
            "geometry": json.loads(geometry.ExportToJson()),
        }
        path = tmp_path / "l.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
        expected = np.zeros((10, 12), np.int32)
        expected[2:6, 3:8] = 4
        np.testing.assert_array_equal(image(read_labels(path, GRID, URBAN)), expected)

    def test_features_outside_what_the_crs_can_express_are_left_out(self, tmp_path):
        path = write_vector(
            tmp_path / "l.gpkg",
            TEXT,
            [
                ("POLYGON((13.5 52.3,13.6 52.3,13.6 52.4,13.5 52.3))", ("Tree",)),
                ("POLYGON((0 -91,1 -91,1 -92,0 -91))", ("Roof",)),
            ],
            crs=wkt(4326),
        )
        wide = Grid(300, 300, (400000.0, 100.0, 0.0, 5820000.0, 0.0, -100.0), UTM)
        assert set(read_labels(path, wide, URBAN).counts()) == {4}

    @pytest.mark.parametrize("sign", [1, -1])
    def test_a_scene_without_georeference_takes_pixel_coordinates(self, tmp_path, sign):
        corners = [(3, 1), (8, 1), (8, 2), (3, 2), (3, 1)]
        polygon = "POLYGON((" + ",".join(f"{x} {sign * y}" for x, y in corners) + "))"
        # What is drawn over such a scene in QGIS carries the project's CRS, which means nothing.
        path = write_vector(tmp_path / "l.gpkg", TEXT, [(polygon, ("Roof",))], crs=wkt(4326))
        expected = np.zeros((10, 12), np.int32)
        expected[1, 3:8] = 1
        np.testing.assert_array_equal(image(read_labels(path, PLAIN, URBAN), PLAIN), expected)

    def test_a_rotated_grid(self, tmp_path):
        rotated = Grid(10, 12, (400000.0, 8.0, 6.0, 5800000.0, -6.0, 8.0), UTM)
        features = [
            (box(2, 3, 4, 5, rotated), ("Roof",)),
            ("POINT(400110 5800030)", ("Tree",)),
        ]
        path = write_vector(tmp_path / "l.gpkg", TEXT, features)
        labels = read_labels(path, rotated, URBAN)
        expected = np.zeros((10, 12), np.int32)
        expected[2:6, 3:8] = 1
        # x = 8 c + 6 r = 110, y = -6 c + 8 r = 30  ->  c = 7, r = 9
        expected[9, 7] = 4
        np.testing.assert_array_equal(image(labels, rotated), expected)

    @settings(
        max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(
        boxes=st.lists(
            st.tuples(
                st.integers(-3, 11),
                st.integers(-3, 13),
                st.integers(1, 6),
                st.integers(1, 6),
                st.sampled_from(["Roof", "Tree", "Pavement", "Mars"]),
            ),
            max_size=6,
        )
    )
    def test_overlaps_against_painting_by_hand(self, tmp_path, boxes):
        boxes = [(0, 0, 1, 1, "Roof"), *boxes]
        claims = np.zeros((4, 10, 12), bool)
        for row, col, rows, cols, name in boxes:
            if name != "Mars":
                class_id = URBAN.find(name).id
                claims[
                    class_id - 1, max(row, 0) : max(row + rows, 0), max(col, 0) : max(col + cols, 0)
                ] = True
        expected = np.where(claims.sum(axis=0) == 1, claims.argmax(axis=0) + 1, 0)
        path = tmp_path / "l.gpkg"
        path.unlink(missing_ok=True)
        write_vector(path, TEXT, [(box(*b[:4]), (b[4],)) for b in boxes])
        if not expected.any():
            assert refusal(path, GRID, URBAN).reason == "empty"
            return
        labels = read_labels(path, GRID, URBAN)
        np.testing.assert_array_equal(image(labels), expected)
        assert labels.ambiguous == (claims.sum(axis=0) > 1).sum()


def traditional(text: str) -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.ImportFromWkt(text)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


class TestVectorRefusals:
    def test_lines(self, tmp_path):
        path = write_vector(
            tmp_path / "l.gpkg", TEXT, [("LINESTRING(400000 5800000,400050 5799950)", ("Roof",))]
        )
        problem = refusal(path, GRID)
        assert problem.reason == "lines"
        assert "linestring" in problem.message

    @pytest.mark.parametrize(("own", "scene"), [(None, UTM), (UTM, "")])
    def test_only_one_side_has_a_crs(self, tmp_path, own, scene):
        path = write_vector(
            tmp_path / "l.shp", TEXT, [(box(0, 0, 2, 2), ("Roof",))], own, driver="ESRI Shapefile"
        )
        problem = refusal(path, Grid(10, 12, GRID.geotransform, scene))
        assert problem.reason == "crs-missing"

    def test_neither_side_having_a_crs_is_fine(self, tmp_path):
        path = write_vector(
            tmp_path / "l.shp", TEXT, [(box(0, 0, 2, 2), ("Roof",))], None, driver="ESRI Shapefile"
        )
        for crs in ("", 'LOCAL_CS["Arbitrary",UNIT["metre",1]]'):
            grid = Grid(10, 12, GRID.geotransform, crs)
            assert read_labels(path, grid, URBAN).counts() == {1: 4}

    def test_another_place(self, tmp_path):
        path = write_vector(tmp_path / "l.gpkg", TEXT, [(box(100, 0, 2, 2), ("Roof",))])
        assert refusal(path, GRID, URBAN).reason == "no-overlap"
        path = write_vector(tmp_path / "p.gpkg", TEXT, [(point(-1, 2), ("Roof",))])
        assert refusal(path, GRID, URBAN).reason == "no-overlap"

    def test_polygons_between_the_pixel_centres(self, tmp_path):
        path = write_vector(tmp_path / "l.gpkg", TEXT, [(box(1.6, 1.6, 0.5, 0.5), ("Roof",))])
        problem = refusal(path, GRID, URBAN)
        assert problem.reason == "empty"
        assert "centre" in problem.message

    def test_all_pixels_disputed(self, tmp_path):
        features = [(box(0, 0, 2, 2), ("Roof",)), (box(0, 0, 2, 2), ("Tree",))]
        problem = refusal(write_vector(tmp_path / "l.gpkg", TEXT, features), GRID, URBAN)
        assert problem.reason == "empty"
        assert "4 pixels" in problem.message

    @pytest.mark.parametrize("features", [[], [("", ("Roof",))], [(box(0, 0, 1, 1), (None,))]])
    def test_nothing_in_it(self, tmp_path, features):
        assert refusal(write_vector(tmp_path / "l.gpkg", TEXT, features), GRID).reason == "empty"

    def test_no_class_of_the_prompts(self, tmp_path):
        features = [(box(0, 0, 1, 1), (f"Crop {i}",)) for i in range(30)]
        problem = refusal(write_vector(tmp_path / "l.gpkg", TEXT, features), GRID, URBAN)
        assert problem.reason == "none-match"
        assert "Crop 0" in problem.message
        assert "and 18 more" in problem.message
        assert "1 Roof" in problem.message

    def test_fractions(self, tmp_path):
        features = [(box(0, 0, 1, 1), (2.25,))]
        path = write_vector(tmp_path / "l.gpkg", {"class": ogr.OFTReal}, features)
        problem = refusal(path, GRID, field="class")
        assert problem.reason == "float-values"
        assert "2.25" in problem.message

    def test_an_unknown_field_lists_the_fields(self, tmp_path):
        fields = {"class": ogr.OFTString, "area": ogr.OFTReal, "seen": ogr.OFTDate}
        path = write_vector(tmp_path / "l.gpkg", fields, [(box(0, 0, 1, 1), ("Roof", 1.0, None))])
        problem = refusal(path, GRID, field="klass")
        assert problem.reason == "unknown-field"
        assert "class, area." in problem.message
        assert [(f.name, f.kind) for f in list_label_fields(path)] == [
            ("class", "text"),
            ("area", "number"),
        ]

    def test_several_layers_and_unknown_layers(self, tmp_path):
        path = tmp_path / "l.gpkg"
        write_vector(path, TEXT, [(box(0, 0, 1, 1), ("Roof",))], layer="train")
        write_vector(path, TEXT, [(box(0, 0, 1, 2), ("Tree",))], layer="check")
        problem = refusal(path, GRID)
        assert problem.reason == "layer-needed"
        assert "train, check" in problem.message
        assert refusal(path, GRID, layer="tests").reason == "unknown-layer"
        labels = read_labels(path, GRID, URBAN, layer="check")
        assert labels.counts() == {4: 2}
        assert "layer check" in labels.source

    def test_the_only_layer_with_geometries_is_taken(self, tmp_path):
        path = tmp_path / "l.gpkg"
        write_vector(path, TEXT, [("", ("x",))], layer="notes", kind=ogr.wkbNone)
        write_vector(path, TEXT, [(box(0, 0, 1, 1), ("Roof",))], layer="train")
        assert read_labels(path, GRID, URBAN).counts() == {1: 1}


class TestFieldChoice:
    S, N = ogr.OFTString, ogr.OFTInteger

    def chosen(self, tmp_path, fields, rows, prompts=None) -> str:
        path = tmp_path / "l.gpkg"
        path.unlink(missing_ok=True)
        write_vector(path, fields, [(box(i, 0, 1, 3), row) for i, row in enumerate(rows)])
        return read_labels(path, GRID, prompts).source.rpartition("field ")[2]

    def test_the_only_text_or_integer_field(self, tmp_path):
        fields = {"surface": self.S, "share": ogr.OFTReal}
        assert self.chosen(tmp_path, fields, [("Roof", 0.5)]) == "surface"
        assert self.chosen(tmp_path, {"id": self.N}, [(3,)]) == "id"

    def test_feature_numbers_are_no_classes(self, tmp_path):
        assert self.chosen(tmp_path, {"id": self.N, "what": self.S}, [(1, "Roof")]) == "what"

    @pytest.mark.parametrize("name", ["Class", "KLASSE", "label", "Level_2", "land-cover", "code"])
    def test_the_usual_name(self, tmp_path, name):
        fields = {"remark": self.S, name: self.S, "observer": self.S}
        assert self.chosen(tmp_path, fields, [("sunny", "Roof", "me")]) == name

    def test_of_two_usual_names_the_text(self, tmp_path):
        fields = {"class_id": self.N, "class_name": self.S}
        assert self.chosen(tmp_path, fields, [(7, "Roof")]) == "class_name"

    def test_the_text_field_that_names_most_classes_of_the_prompts(self, tmp_path):
        fields = {"class": self.S, "detail": self.S}
        rows = [("Roof", "Roof"), ("Roof", "pavement"), ("Plants", "tree")]
        assert self.chosen(tmp_path, fields, rows, URBAN) == "detail"

    def test_ids_of_the_prompts_when_the_names_are_in_another_language(self, tmp_path):
        fields = {"klasse": self.S, "code": self.N}
        assert self.chosen(tmp_path, fields, [("Dach", 1), ("Baum", 4)], URBAN) == "code"

    def test_no_field_standing_out_lists_them(self, tmp_path):
        path = write_vector(
            tmp_path / "l.gpkg",
            {"first": self.S, "second": self.S},
            [(box(0, 0, 1, 1), ("a", "b"))],
        )
        problem = refusal(path, GRID)
        assert problem.reason == "no-class-field"
        assert "first, second" in problem.message

    def test_no_field_at_all(self, tmp_path):
        path = write_vector(tmp_path / "l.gpkg", {}, [(box(0, 0, 1, 1), ())])
        assert refusal(path, GRID).reason == "no-class-field"


class TestBerlin:
    """The polygons of the Berlin scene, digitised at 3.6 m, on its 30 m grid."""

    PROMPTS = prompt_set("roof", "pavement", "low vegetation", "tree", "soil", "water")

    @pytest.fixture
    def grid(self, shared_data) -> Grid:
        scene = gdal.Open(str(shared_data / "berlin" / "EnMAP_BerlinUrbanGradient.bsq"))
        return Grid(
            scene.RasterYSize, scene.RasterXSize, scene.GetGeoTransform(), scene.GetProjection()
        )

    @pytest.fixture
    def path(self, shared_data) -> Path:
        return shared_data / "berlin" / "LandCov_BerlinUrbanGradient.shp"

    def test_classes_and_counts(self, grid, path):
        labels = read_labels(path, grid, self.PROMPTS, field="Level_2")
        assert labels.counts() == {1: 223, 2: 293, 3: 105, 4: 194, 5: 8}
        assert labels.unmatched == ("Other",)
        assert labels.unmatched_pixels == (9,)
        assert labels.ambiguous == 0

    def test_the_field_is_found(self, grid, path):
        assert read_labels(path, grid, self.PROMPTS).source.endswith("field Level_2")
        assert read_labels(path, grid).source.endswith("field Level_2")

    def test_each_pixel_lies_in_its_polygon(self, grid, path):
        labels = read_labels(path, grid, self.PROMPTS)
        dataset = ogr.Open(str(path))
        shapes = {f.GetField("Level_2").lower(): f.GetGeometryRef().Clone() for f in dataset[0]}
        x0, size, _, y0, _, down = grid.affine
        for i in range(0, labels.pixels, 40):
            x = x0 + (labels.cols[i] + 0.5) * size
            y = y0 + (labels.rows[i] + 0.5) * down
            centre = ogr.CreateGeometryFromWkt(f"POINT({x!r} {y!r})")
            name = labels.name_of(int(labels.class_ids[i]))
            assert shapes[name].Contains(centre)
