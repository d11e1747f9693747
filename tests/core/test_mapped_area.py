"""Polygons as a mask: what lies outside is nodata, what lies inside is as in a map of the whole."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr

from spectraprompt.core.area_polygons import AreaPolygons, read_polygons
from spectraprompt.core.cli import main
from spectraprompt.core.errors import AreaError
from spectraprompt.core.grid import Grid, Window
from spectraprompt.core.jobs import AssessJob, ClassifyJob, SimilarityJob
from spectraprompt.core.layer_names import split_layer
from spectraprompt.core.mapped_area import MappedArea, mapped_area
from spectraprompt.core.progress import Progress
from spectraprompt.core.scene import write_envi
from spectraprompt.core.service import run_job
from spectraprompt.core.windows import Plan

from .test_bad_input import COLS, ROWS, Workplace, axis, cube, refused, write_raster

UTM, DEGREES = 32633, 4326
LEFT, TOP, SIDE = 500000.0, 5800000.0, 30.0


def crs(epsg: int) -> osr.SpatialReference:
    found = osr.SpatialReference()
    found.ImportFromEPSG(epsg)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


PLACED = Grid(ROWS, COLS, (LEFT, SIDE, 0.0, TOP, 0.0, -SIDE), crs(UTM).ExportToWkt())


def ring(points: Sequence[tuple[float, float]]) -> str:
    return "(" + ", ".join(f"{x} {y}" for x, y in (*points, points[0])) + ")"


def box(first_row: float, first_col: float, last_row: float, last_col: float) -> str:
    """Return the ring around rows and columns, counted from 0 at the upper left corner."""
    west, east = LEFT + first_col * SIDE, LEFT + last_col * SIDE
    north, south = TOP - first_row * SIDE, TOP - last_row * SIDE
    return ring([(west, north), (east, north), (east, south), (west, south)])


def write_shapes(
    path: Path,
    shapes: Sequence[str],
    epsg: Optional[int] = UTM,
    layer: str = "fields",
    saved_as: Optional[int] = None,
) -> str:
    """Write shapes (WKT) into a layer of a GeoPackage, in the reference system `saved_as`."""
    driver = ogr.GetDriverByName("GPKG")
    source = driver.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
    target = saved_as or epsg
    made = source.CreateLayer(layer, crs(target) if target else None, ogr.wkbUnknown)
    for shape in shapes:
        geometry = ogr.CreateGeometryFromWkt(shape)
        if saved_as:
            geometry.Transform(osr.CoordinateTransformation(crs(epsg), crs(saved_as)))
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetGeometry(geometry)
        made.CreateFeature(feature)
    return str(path)


corners = st.tuples(st.floats(-5, COLS + 5), st.floats(-5, ROWS + 5))
triangles = st.lists(st.tuples(corners, corners, corners), min_size=1, max_size=4)


def polygons_of(found: Sequence[tuple[tuple[float, float], ...]]) -> list[ogr.Geometry]:
    shapes = []
    for points in found:
        placed = [(LEFT + x * SIDE, TOP - y * SIDE) for x, y in points]
        shapes.append(ogr.CreateGeometryFromWkt(f"POLYGON({ring(placed)})"))
    return shapes


@given(triangles, st.integers(1, 40), st.integers(1, 40))
def test_whatever_the_windows_the_same_pixels_lie_inside(found, rows, cols) -> None:
    polygons = AreaPolygons(polygons_of(found), PLACED, "drawn")
    whole = polygons.cover(PLACED.whole)
    assert whole.shape == (ROWS, COLS)
    for row in range(0, ROWS, rows):
        for col in range(0, COLS, cols):
            window = Window(row, col, rows, cols).clipped(PLACED.whole)
            np.testing.assert_array_equal(
                polygons.cover(window), whole[window.slices_in(PLACED.whole)]
            )


@given(triangles)
def test_a_pixel_lies_inside_where_its_centre_does(found) -> None:
    geometries = polygons_of(found)
    covered = AreaPolygons(geometries, PLACED, "drawn").cover(PLACED.whole)
    for row in range(0, ROWS, 3):
        for col in range(0, COLS, 3):
            centre = ogr.Geometry(ogr.wkbPoint)
            centre.AddPoint_2D(*PLACED.centre(row, col))
            # On an edge, either is right.
            near = min(g.Boundary().Distance(centre) for g in geometries) < 1e-3 * SIDE
            inside = any(geometry.Contains(centre) for geometry in geometries)
            assert near or covered[row, col] == inside


@given(triangles, st.integers(1, 9))
def test_a_narrowed_plan_holds_each_mapped_pixel_once_and_no_idle_window(found, side) -> None:
    polygons = AreaPolygons(polygons_of(found), PLACED, "drawn")
    whole = polygons.cover(PLACED.whole)
    windows = tuple(
        Window(row, col, side, side).clipped(PLACED.whole)
        for row in range(0, ROWS, side)
        for col in range(0, COLS, side)
    )
    area = MappedArea(PLACED.whole, int(whole.sum()), polygons)
    plan = area.narrowed(Plan(side, side, 2, windows))
    times = np.zeros(whole.shape, int)
    for window in plan.windows:
        times[window.slices_in(PLACED.whole)] += 1
        covered = whole[window.slices_in(PLACED.whole)]
        for edge in (covered[0], covered[-1], covered[:, 0], covered[:, -1]):
            assert edge.any()
    assert (times[whole] == 1).all()
    assert times.max(initial=0) <= 1


def assign(path: Path) -> Path:
    """Give a raster the scene's coordinate reference system."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetProjection(PLACED.crs_wkt)
    dataset.FlushCache()
    return path


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """Return a scene with a place on earth, and a model trained on it."""
    place = Workplace(tmp_path_factory.mktemp("placed"))
    values = cube()
    values[:, 6, 6] = -99
    write_envi(place.folder / "scene.bsq", values, axis(), PLACED, nodata=-99)
    assign(place.labels)
    run_job(place.training(labels_alone=True), Progress())
    return place


def mapping(place: Workplace, folder: Path, name: str, **changes: object) -> ClassifyJob:
    paths = {m: str(folder / f"{name}_{m}.tif") for m in ("confidence", "margin", "entropy")}
    output = str(folder / f"{name}.tif")
    return place.classification(output=output, **paths, **changes)


def band(path: str, number: int = 1) -> np.ndarray:
    dataset = gdal.Open(path)
    found = np.empty((dataset.RasterYSize, dataset.RasterXSize), np.float32)
    dataset.GetRasterBand(number).ReadRaster(buf_type=gdal.GDT_Float32, buf_obj=found)
    return found


FIELDS = (f"POLYGON({box(3, 2, 13, 11)}, {box(8, 4, 10, 9)})", f"POLYGON({box(18, 12, 26, 20)})")
"""One with a hole, and one away from it."""


def truth() -> np.ndarray:
    covered = np.zeros((ROWS, COLS), bool)
    covered[3:13, 2:11], covered[18:26, 12:20] = True, True
    covered[8:10, 4:9] = False
    return covered


@pytest.mark.parametrize("saved_as", [None, DEGREES])
def test_inside_the_map_is_that_of_the_whole_and_outside_there_is_none(
    prepared: Workplace, tmp_path: Path, saved_as: Optional[int]
) -> None:
    inside = write_shapes(tmp_path / "farm.gpkg", FIELDS, saved_as=saved_as)
    whole = run_job(mapping(prepared, tmp_path, "whole"), Progress())
    steps: list[float] = []
    progress = Progress(on_progress=lambda share, _: steps.append(share))
    part = run_job(mapping(prepared, tmp_path, "part", inside=inside), progress)
    rows, cols = slice(3, 26), slice(2, 20)
    covered = truth()[rows, cols]
    valid = covered & (band(whole.outputs["classes"])[rows, cols] > 0)
    assert valid.sum() == covered.sum() - 1  # the pixel without data
    expected = np.where(covered, band(whole.outputs["classes"])[rows, cols], 0)
    np.testing.assert_array_equal(band(part.outputs["classes"]), expected)
    for measure in ("confidence", "margin", "entropy"):
        found = band(part.outputs[measure])
        np.testing.assert_array_equal(found == -1, ~valid)
        np.testing.assert_allclose(
            found[valid], band(whole.outputs[measure])[rows, cols][valid], atol=1e-4
        )
    assert part.summary["pixels"] == covered.sum()
    assert part.summary["valid_pixels"] == valid.sum()
    assert sum(part.summary["class_pixels"].values()) == valid.sum()
    raster = gdal.Open(part.outputs["classes"])
    assert raster.GetGeoTransform() == (LEFT + 2 * SIDE, SIDE, 0, TOP - 3 * SIDE, 0, -SIDE)
    assert raster.GetMetadataItem("SPECTRAPROMPT_INSIDE") == "farm.gpkg, layer fields"
    assert gdal.Open(whole.outputs["classes"]).GetMetadataItem("SPECTRAPROMPT_INSIDE") is None
    assert steps == sorted(steps)


def test_what_lies_outside_is_not_computed(
    prepared: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from spectraprompt.core import classification_run, inference

    computed: list[int] = []
    plan_for, classify = inference.plan_for, inference.Classifier.map

    def in_small_windows(mapper, scene, area, _memory) -> Plan:
        plan = plan_for(mapper, scene, area, 64)
        windows = tuple(
            Window(row, col, 4, 4).clipped(area)
            for row in range(area.row, area.row + area.rows, 4)
            for col in range(area.col, area.col + area.cols, 4)
        )
        return replace(plan, tile_rows=4, tile_cols=4, windows=windows)

    def counted(self, values, valid):
        halo = 2 * self.engine.radius
        computed.append((valid.shape[0] - halo) * (valid.shape[1] - halo))
        return classify(self, values, valid)

    monkeypatch.setattr(classification_run, "plan_for", in_small_windows)
    monkeypatch.setattr(inference.Classifier, "map", counted)
    inside = write_shapes(tmp_path / "farm.gpkg", FIELDS)
    result = run_job(mapping(prepared, tmp_path, "part", inside=inside), Progress())
    assert result.summary["pixels"] <= sum(computed) < 1.3 * result.summary["pixels"]
    assert sum(computed) < 0.5 * 23 * 18


def test_an_extent_and_polygons_bound_the_map_together(prepared: Workplace, tmp_path: Path) -> None:
    inside = write_shapes(tmp_path / "farm.gpkg", FIELDS)
    extent = (LEFT, TOP - 8 * SIDE, LEFT + 6 * SIDE, TOP)
    job = prepared.classification(
        output=str(tmp_path / "a.tif"), inside=inside, inside_layer="fields", extent=extent
    )
    result = run_job(job, Progress())
    assert result.summary["pixels"] == truth()[:8, :6].sum()
    away = (LEFT, TOP - 2 * SIDE, LEFT + 6 * SIDE, TOP)
    refused(replace(job, extent=away), tmp_path, "area.no-overlap", "extent")


def test_similarity_and_embeddings_know_polygons_too(prepared: Workplace, tmp_path: Path) -> None:
    inside = write_shapes(tmp_path / "farm.gpkg", FIELDS)
    job = SimilarityJob(
        *(str(prepared.scene), str(prepared.model), str(tmp_path / "s.tif")),
        ("dense green grass",),
        device="cpu",
        inside=inside,
    )
    result = run_job(job, Progress())
    covered = truth()[3:26, 2:20]
    assert result.summary["valid_pixels"] == covered.sum() - 1
    outside = band(job.output) == -9999
    assert (outside | covered).all()
    assert (outside & covered).sum() == 1
    arguments = ["embeddings", str(prepared.scene), "--model", str(prepared.model), "--events"]
    output = str(tmp_path / "e.tif")
    arguments += ["--output", output, "--components", "2", "--inside", f"{inside}:fields"]
    assert main([*arguments, "--device", "cpu"]) == 0
    np.testing.assert_array_equal(band(output, 2) == -9999, outside)


def test_a_report_says_what_was_mapped(prepared: Workplace, tmp_path: Path) -> None:
    inside = write_shapes(tmp_path / "farm.gpkg", FIELDS)
    result = run_job(mapping(prepared, tmp_path, "part", inside=inside), Progress())
    report = tmp_path / "report.html"
    told: list[str] = []
    job = AssessJob(result.outputs["classes"], str(prepared.labels), str(report))
    progress = Progress(on_log=lambda _, text: told.append(text))
    assessed = run_job(job, progress).summary
    labels = band(str(prepared.labels)) > 0
    # Labels outside the polygons are no errors of the map.
    assert assessed["pixels"] == (labels & truth()).sum() - 1
    assert assessed["overall_accuracy"] > 0.95
    assert any("where it has no data are left out" in text for text in told)
    text = report.read_text(encoding="utf-8")
    assert "Mapped inside" in text
    assert "farm.gpkg, layer fields" in text
    strata = assign(write_raster(tmp_path / "strata.tif", np.ones((ROWS, COLS))))
    job = replace(job, sample="stratified", strata=str(strata))
    run_job(job, Progress())
    figures = json.loads(report.with_suffix(".json").read_text("utf-8"))
    assert figures["estimates"]["strata"][0]["pixels"] == truth().sum() - 1


def test_a_reference_outside_the_polygons_is_told(prepared: Workplace, tmp_path: Path) -> None:
    inside = write_shapes(tmp_path / "farm.gpkg", [f"POLYGON({box(26, 0, 29, 9)})"])
    result = run_job(mapping(prepared, tmp_path, "part", inside=inside), Progress())
    elsewhere = np.zeros((ROWS, COLS), np.uint8)
    elsewhere[0, 0] = 1
    labels = assign(write_raster(tmp_path / "elsewhere.tif", elsewhere))
    job = AssessJob(result.outputs["classes"], str(labels), str(tmp_path / "report.html"))
    refused(job, tmp_path, "labels.empty", "elsewhere")


def test_a_scene_without_a_place_takes_pixels_for_coordinates(tmp_path: Path) -> None:
    # QGIS draws such scenes below the axis, so what is digitised there has negative y.
    for sign in (1, -1):
        path = tmp_path / f"pixels{sign}.gpkg"
        shape = ring([(2, 3 * sign), (11, 3 * sign), (11, 13 * sign), (2, 13 * sign)])
        write_shapes(path, [f"POLYGON({shape})"], None)
        area = mapped_area(Grid(ROWS, COLS), None, str(path), None, "scene.bsq")
        assert area.window == Window(3, 2, 10, 9)


def read_error(path: str, grid: Grid = PLACED, layer: Optional[str] = None) -> AreaError:
    with pytest.raises(AreaError) as caught:
        mapped_area(grid, None, path, layer, "scene.bsq")
    assert "\n" not in caught.value.message
    assert "label" not in caught.value.message
    assert caught.value.message.endswith(".")
    return caught.value


@pytest.mark.parametrize(
    ("shapes", "code"),
    [
        ([], "area.empty"),
        (["POLYGON EMPTY"], "area.empty"),
        (["POINT(500100 5799900)"], "area.not-polygons"),
        (["LINESTRING(500100 5799900, 500200 5799900)"], "area.not-polygons"),
        ([f"POLYGON({box(-9, -9, -2, -2)})"], "area.no-overlap"),
        ([f"POLYGON({box(5.6, 5.6, 5.9, 5.9)})"], "area.no-pixel"),
    ],
)
def test_what_bounds_no_area_is_told(tmp_path: Path, shapes: list[str], code: str) -> None:
    path = write_shapes(tmp_path / "farm.gpkg", shapes)
    error = read_error(path)
    assert error.code == code
    assert path in error.message


def test_files_that_are_none_are_told(tmp_path: Path) -> None:
    assert read_error(str(tmp_path / "none.gpkg")).code == "area.not-found"
    (tmp_path / "text.gpkg").write_text("no polygons")
    assert read_error(str(tmp_path / "text.gpkg")).code == "area.unreadable"
    path = write_shapes(tmp_path / "farm.gpkg", FIELDS)
    assert read_error(path, layer="forests").code == "area.unknown-layer"
    write_shapes(tmp_path / "farm.gpkg", FIELDS[:1], layer="forests")
    assert read_error(path).code == "area.layer-needed"
    assert mapped_area(PLACED, None, path, "forests", "s").pixels == 80


def test_polygons_without_a_reference_system_are_told(tmp_path: Path) -> None:
    path = write_shapes(tmp_path / "farm.gpkg", FIELDS, None)
    error = read_error(path)
    assert error.code == "area.crs-missing"
    assert "no coordinate reference system" in error.message
    bare = Grid(ROWS, COLS, PLACED.geotransform)
    assert read_error(write_shapes(tmp_path / "b.gpkg", FIELDS), bare).code == "area.crs-missing"
    assert read_polygons(path, bare).bounds == Window(3, 2, 23, 18)


def test_nothing_is_written_when_polygons_are_refused(prepared: Workplace, tmp_path: Path) -> None:
    job = mapping(prepared, tmp_path, "part", inside=str(tmp_path / "none.gpkg"))
    refused(job, tmp_path, "area.not-found", "none.gpkg")


@given(st.text(max_size=12))
def test_a_text_without_a_file_before_its_last_colon_is_all_file(text: str) -> None:
    assert split_layer(text) == (text, None)


def test_a_layer_follows_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("farm.gpkg", "a:b.gpkg"):
        Path(name).touch()
    assert split_layer("farm.gpkg:north fields") == ("farm.gpkg", "north fields")
    assert split_layer("a:b.gpkg:x") == ("a:b.gpkg", "x")
    assert split_layer("a:b.gpkg") == ("a:b.gpkg", None)
    assert split_layer("farm.gpkg:") == ("farm.gpkg:", None)
