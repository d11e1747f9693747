"""Drawing a validation sample, and the way from there to the accuracy of the whole map."""

from __future__ import annotations

import json
import math
import re
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Callable, Optional

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from spectraprompt.core import class_raster
from spectraprompt.core.errors import Cancelled, SpectraPromptError
from spectraprompt.core.grid import Grid, Window
from spectraprompt.core.jobs import AssessJob, ResultEvent, SampleJob
from spectraprompt.core.kept_away import KeptAway
from spectraprompt.core.labels import read_labelled_pixels, read_labels
from spectraprompt.core.products import (
    ClassRasterWriter,
    LegendClass,
    Provenance,
    read_class_raster,
)
from spectraprompt.core.progress import Progress
from spectraprompt.core.sample_strata import strata_of_map
from spectraprompt.core.service import run_job

NAMES = ("Woods", "Water", "Town")
LEGEND = [LegendClass(i + 1, n, f"#2{i}8844") for i, n in enumerate(NAMES)]
ROWS, COLS = 60, 50
X0, Y0, STEP = 500000.0, 5800000.0, 20.0


def utm() -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    return crs.ExportToWkt()


GRID = Grid(ROWS, COLS, (X0, STEP, 0.0, Y0, 0.0, -STEP), utm())


def truth() -> np.ndarray:
    """Woods all over, a lake in the north, and a small town."""
    classes = np.ones((ROWS, COLS), np.uint8)
    classes[:15] = 2
    classes[40:48, 10:25] = 3
    return classes


def mapped(seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    wrong = rng.random((ROWS, COLS)) < 0.15
    return np.where(wrong, rng.integers(1, 4, (ROWS, COLS)), truth()).astype(np.uint8)


def write_map(
    path: Path,
    ids: np.ndarray,
    grid: Grid = GRID,
    legend: Optional[list[LegendClass]] = None,
    about: Optional[Provenance] = None,
) -> Path:
    with ClassRasterWriter(path, grid, legend or LEGEND, about or Provenance()) as writer:
        writer.write(grid.whole, ids)
        writer.commit()
    return path


@pytest.fixture
def classes(tmp_path: Path) -> Path:
    return write_map(tmp_path / "classes.tif", mapped())


class Told:
    """Messages of a run."""

    def __init__(self) -> None:
        self.messages: list[tuple[str, str]] = []
        self.progress = Progress(on_log=lambda level, text: self.messages.append((level, text)))

    def all(self, level: str) -> str:
        return " ".join(text for found, text in self.messages if found == level)


def draw(classes: Path, output: Path, told: Optional[Told] = None, **more: object) -> ResultEvent:
    job = SampleJob(str(classes), str(output), **{"size": 120, "minimum": 20, **more})
    return run_job(job, (told or Told()).progress)


def points(path: Path) -> list[dict[str, object]]:
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    found = []
    for feature in layer:
        values = {
            feature.GetFieldDefnRef(i).GetName(): feature.GetField(i)
            for i in range(feature.GetFieldCount())
        }
        where = feature.GetGeometryRef()
        found.append({**values, "x": where.GetX(), "y": where.GetY()})
        del feature  # GDAL does not bear a feature that outlives its file
    return found


def pixel(point: dict[str, object]) -> tuple[int, int]:
    row, col = (Y0 - point["y"]) / STEP - 0.5, (point["x"] - X0) / STEP - 0.5
    assert row == pytest.approx(round(row), abs=1e-6)
    assert col == pytest.approx(round(col), abs=1e-6)
    return round(row), round(col)


def interpret(path: Path, answer: Callable[[int, int], Optional[str]]) -> None:
    """Fill in the reference, as a person would who knows what is there."""
    source = ogr.Open(str(path), 1)
    layer = source.GetLayer(0)
    layer.StartTransaction()
    for feature in layer:
        where = feature.GetGeometryRef()
        row, col = int((Y0 - where.GetY()) / STEP), int((where.GetX() - X0) / STEP)
        found = answer(row, col)
        if found is not None:
            feature.SetField("reference", found)
            layer.SetFeature(feature)
        del feature
    layer.CommitTransaction()


def real(row: int, col: int) -> str:
    return NAMES[truth()[row, col] - 1]


def assess(classes: Path, reference: Path, told: Optional[Told] = None, **more: object) -> dict:
    output = reference.with_name("report.html")
    job = AssessJob(str(classes), str(reference), str(output), sample="stratified", **more)
    run_job(job, (told or Told()).progress)
    return json.loads(output.with_suffix(".json").read_text("utf-8"))


class TestDrawing:
    def test_each_class_gets_its_points_at_pixel_centres_and_each_pixel_once(
        self, classes, tmp_path
    ):
        result = draw(classes, tmp_path / "sample.gpkg")
        assert result.summary["points"] == 120
        assert result.outputs["sample"] == str(tmp_path / "sample.gpkg")
        found = points(tmp_path / "sample.gpkg")
        places = [pixel(p) for p in found]
        assert len(set(places)) == 120
        ids = mapped()
        assert [ids[place] for place in places] == [p["stratum"] for p in found]
        for name, about in result.summary["strata"].items():
            class_id = NAMES.index(name) + 1
            own = [p for p in found if p["stratum"] == class_id]
            pixels = int((ids == class_id).sum())
            assert len(own) == about["points"] >= 20
            assert about["pixels"] == pixels
            assert {p["stratum_px"] for p in own} == {pixels}
            for p in own:
                assert p["weight"] == pytest.approx(pixels / len(own))
                assert p["stratum_ha"] == pytest.approx(pixels * 0.04)
        assert sum(p["weight"] for p in found) == pytest.approx(ROWS * COLS)

    def test_who_interprets_is_not_led(self, classes, tmp_path):
        draw(classes, tmp_path / "blind.gpkg")
        found = points(tmp_path / "blind.gpkg")
        assert [p["id"] for p in found] == list(range(1, 121))
        assert all(p["reference"] is None for p in found)
        assert "map_class" not in found[0]
        strata = [p["stratum"] for p in found]
        assert strata != sorted(strata)
        places = [pixel(p) for p in found]
        assert places != sorted(places)

    def test_classes_are_written_where_wanted(self, classes, tmp_path):
        draw(classes, tmp_path / "open.gpkg", blind=False)
        for p in points(tmp_path / "open.gpkg"):
            assert p["map_class"] == NAMES[p["stratum"] - 1]

    def test_the_seed_decides_and_the_strips_do_not(self, classes, tmp_path, monkeypatch):
        draw(classes, tmp_path / "one.gpkg", seed=5)
        draw(classes, tmp_path / "other.gpkg", seed=6)
        monkeypatch.setattr(class_raster, "_READ_BYTES", 7 * 8 * COLS)
        draw(classes, tmp_path / "again.gpkg", seed=5)
        one, other, again = (points(tmp_path / f"{n}.gpkg") for n in ("one", "other", "again"))
        assert one == again
        assert one != other

    def test_every_pixel_of_a_class_has_the_same_chance(self, tmp_path):
        ids = np.ones((4, 5), np.uint8)
        ids[0] = 2
        small = Grid(4, 5, GRID.geotransform, GRID.crs_wkt)
        raster = write_map(tmp_path / "small.tif", ids, small)
        hits = np.zeros((4, 5))
        for seed in range(120):
            draw(raster, tmp_path / "s.gpkg", size=8, allocation="equal", seed=seed)
            for p in points(tmp_path / "s.gpkg"):
                hits[pixel(p)] += 1
        expected = np.where(ids == 2, 4 / 5, 4 / 15) * 120
        assert (np.abs(hits - expected) < 4 * np.sqrt(expected)).all()

    def test_unclassified_pixels_are_never_drawn(self, tmp_path):
        ids = mapped()
        ids[:20] = 0
        ids[20:30] = 4
        legend = [*LEGEND, LegendClass(4, "Unclassified", "#999999")]
        about = Provenance(unclassified_id=4)
        raster = write_map(tmp_path / "c.tif", ids, legend=legend, about=about)
        draw(raster, tmp_path / "s.gpkg")
        assert min(pixel(p)[0] for p in points(tmp_path / "s.gpkg")) >= 30
        source = ogr.Open(str(tmp_path / "s.gpkg"))
        layer = source.GetLayerByName("layer_styles")
        style = layer.GetNextFeature().GetField("styleQML")
        assert "Water" in style
        assert "Unclassified" not in style

    def test_the_size_follows_from_the_error_wanted(self, classes, tmp_path):
        told = Told()
        job = SampleJob(
            str(classes), str(tmp_path / "s.gpkg"), target_error=0.02, expected_accuracy=0.85
        )
        result = run_job(job, told.progress)
        # 0.85 · 0.15 / (0.02² + 0.85 · 0.15 / 3000) = 288.1
        assert result.summary["points"] == 289
        assert "289 points" in told.all("info")

    def test_the_minimum_of_each_class_may_need_more_than_the_error(self, classes, tmp_path):
        told = Told()
        result = draw(classes, tmp_path / "s.gpkg", told, size=None, target_error=0.1, minimum=40)
        assert [s["points"] for s in result.summary["strata"].values()] == [40, 40, 40]
        assert "makes that 120" in told.all("info")

    def test_a_rare_class_gives_all_it_has(self, tmp_path):
        ids = np.ones((ROWS, COLS), np.uint8)
        ids[0, 0] = 2
        ids[5, 5:8] = 3
        told = Told()
        result = draw(write_map(tmp_path / "c.tif", ids), tmp_path / "s.gpkg", told)
        assert [s["points"] for s in result.summary["strata"].values()] == [116, 1, 3]
        assert "Water" in told.all("warning")

    def test_more_points_than_pixels(self, tmp_path):
        small = Grid(3, 4, GRID.geotransform, GRID.crs_wkt)
        raster = write_map(tmp_path / "c.tif", np.ones((3, 4), np.uint8), small)
        told = Told()
        assert draw(raster, tmp_path / "s.gpkg", told, size=50).summary["points"] == 12
        assert "all of which were drawn" in told.all("warning")

    def test_a_raster_without_georeference_gives_points_as_qgis_shows_it(self, tmp_path):
        raster = write_map(tmp_path / "c.tif", mapped(), Grid(ROWS, COLS))
        draw(raster, tmp_path / "s.gpkg")
        found = points(tmp_path / "s.gpkg")
        assert all(p["y"] < 0 < p["x"] for p in found)
        assert all(p["stratum_ha"] is None for p in found)
        ids = mapped()
        for p in found:
            assert ids[int(-p["y"]), int(p["x"])] == p["stratum"]

    def test_classes_without_names_are_asked_for_by_number(self, tmp_path):
        path = tmp_path / "plain.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLS, ROWS, 1)
        dataset.SetGeoTransform(GRID.geotransform)
        dataset.SetProjection(GRID.crs_wkt)
        dataset.GetRasterBand(1).WriteRaster(0, 0, COLS, ROWS, mapped().tobytes())
        del dataset
        draw(path, tmp_path / "s.gpkg")
        source = ogr.Open(str(tmp_path / "s.gpkg"), 1)
        layer = source.GetLayer(0)
        field = layer.GetLayerDefn().GetFieldDefn(1)
        assert (field.GetName(), field.GetType()) == ("reference", ogr.OFTInteger)
        for feature in layer:
            feature.SetField("reference", feature.GetField("stratum"))
            layer.SetFeature(feature)
        del feature, field, layer, source
        found = assess(path, tmp_path / "s.gpkg")
        assert found["estimates"]["overall_accuracy"]["value"] == 1

    def test_a_cancelled_draw_leaves_nothing(self, classes, tmp_path):
        progress = Progress(cancelled=lambda: True)
        with pytest.raises(Cancelled):
            run_job(SampleJob(str(classes), str(tmp_path / "s.gpkg"), size=100), progress)
        assert sorted(p.name for p in tmp_path.glob("*s.gpkg*")) == []

    def test_an_older_sample_is_replaced_as_a_whole(self, classes, tmp_path):
        draw(classes, tmp_path / "s.gpkg", size=150)
        draw(classes, tmp_path / "s.gpkg", size=90)
        assert len(points(tmp_path / "s.gpkg")) == 90
        assert not [p for p in tmp_path.iterdir() if ".part" in p.name]


class TestLabelsKeptAway:
    def labels(self, folder: Path) -> Path:
        path = folder / "trained.gpkg"
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32633)
        layer = source.CreateLayer("trained", crs, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("class", "Woods")
        left, right, top, bottom = X0 + 200, X0 + 500, Y0 - 500, Y0 - 700
        ring = f"{left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
        del feature, layer, source
        return path

    def test_points_keep_their_distance(self, classes, tmp_path):
        trained = self.labels(tmp_path)
        draw(classes, tmp_path / "s.gpkg", size=600, labels=str(trained), distance=100.0)
        found = [pixel(p) for p in points(tmp_path / "s.gpkg")]
        inside = [(r, c) for r in range(25, 35) for c in range(10, 25)]
        nearest = min(STEP * float(np.hypot(r - lr, c - lc)) for r, c in found for lr, lc in inside)
        assert nearest == pytest.approx(100.0)
        counted = sum(p["weight"] for p in points(tmp_path / "s.gpkg"))
        assert counted < ROWS * COLS - 150

    @pytest.mark.parametrize("kind", ["polygons", "raster", "raster of degrees"])
    def test_labels_beside_a_cropped_raster_count(self, kind, tmp_path):
        # The label lies in rows 25 to 34 and columns 10 to 24 of the whole map.
        above, beside = Window(5, 0, 18, COLS), Window(20, 28, 20, 20)
        trained = self.labels(tmp_path)
        if kind != "polygons":
            trained = self.burnt(tmp_path, trained, "EPSG:4326" if "degrees" in kind else None)
        for crop in (above, beside):
            ids = mapped()[crop.row : crop.row + crop.rows, crop.col : crop.col + crop.cols]
            part = write_map(tmp_path / "part.tif", ids, GRID.cropped(crop))
            drawn = tmp_path / "s.gpkg"
            draw(part, drawn, size=ids.size, labels=str(trained), distance=100.0)
            r, c = np.mgrid[crop.row : crop.row + crop.rows, crop.col : crop.col + crop.cols]
            down = np.maximum(np.maximum(25 - r, r - 34), 0)
            across = np.maximum(np.maximum(10 - c, c - 24), 0)
            far = STEP * np.hypot(down, across) >= 100.0
            assert 0 < far.sum() < ids.size
            # Degrees are warped to the nearest pixel, which may move an edge by half of one.
            near = (STEP * np.hypot(down, across) < 80.0) if "degrees" in kind else ~far
            found = {pixel(p) for p in points(drawn)}
            wanted = set(zip(r[far].tolist(), c[far].tolist()))
            assert not found & set(zip(r[near].tolist(), c[near].tolist()))
            assert found == wanted if "degrees" not in kind else len(found) > 0.8 * len(wanted)

    def burnt(self, folder: Path, trained: Path, crs: Optional[str]) -> Path:
        path = folder / "trained.tif"
        target = gdal.GetDriverByName("GTiff").Create(str(path), COLS + 9, ROWS + 4, 1)
        target.SetGeoTransform(GRID.cropped(Window(-2, -5, ROWS + 4, COLS + 9)).affine)
        target.SetProjection(utm())
        labels = gdal.OpenEx(str(trained))
        gdal.RasterizeLayer(target, [1], labels.GetLayer(0), burn_values=[1])
        del target
        if crs is not None:
            path = folder / "degrees.tif"
            gdal.Warp(str(path), str(folder / "trained.tif"), dstSRS=crs, xRes=5e-5, yRes=5e-5)
        return path

    def test_labels_beside_a_raster_without_coordinates_count(self, tmp_path):
        for step in (1.0, -1.0):  # as GDAL and as QGIS count rows
            trained = tmp_path / f"trained{step:g}.geojson"
            y = 20.0 * step
            # One pixel, two rows below the last.
            corners = [[5.0, y + 1.1 * step], [5.9, y + 1.1 * step], [5.9, y + 1.9 * step]]
            ring = [*corners, [5.0, y + 1.9 * step], corners[0]]
            shape = {"type": "Polygon", "coordinates": [ring]}
            feature = {"type": "Feature", "properties": {}, "geometry": shape}
            trained.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
            rows, cols = read_labelled_pixels(trained, Grid(20, 17), margin=(3, 3))
            assert (rows.tolist(), cols.tolist()) == ([21], [5])
            rows, _ = read_labelled_pixels(trained, Grid(20, 17))
            assert not rows.size

    def test_a_huge_distance_reads_labels_no_farther_than_they_lie(self, classes, tmp_path):
        trained = self.burnt(tmp_path, self.labels(tmp_path), None)
        crop = Window(5, 0, 18, COLS)
        part = write_map(tmp_path / "part.tif", mapped()[5:23], GRID.cropped(crop))
        started = time.monotonic()
        for distance in (1e7, 1e300, 1.7e308):
            with pytest.raises(SpectraPromptError) as caught:
                draw(part, tmp_path / "s.gpkg", labels=str(trained), distance=distance)
            assert caught.value.code == "sample.no-pixels"
        assert time.monotonic() - started < 5

    @pytest.mark.parametrize("distance", [0.0, 1.0, 1.5, 2.0, 3.7])
    @pytest.mark.parametrize("pixel_size", [(1.0, 1.0), (1.0, 0.5)])
    def test_distances_are_exact(self, distance, pixel_size):
        rng = np.random.default_rng(3)
        across, down = pixel_size
        grid = Grid(20, 17, (0.0, across, 0.0, 0.0, 0.0, -down))
        rows, cols = np.nonzero(rng.random((32, 29)) < 0.02)
        rows, cols = rows - 6, cols - 6  # some lie outside
        away = KeptAway(rows, cols, grid, distance)
        strips = [away.too_near(row, min(6, 20 - row)) for row in range(0, 20, 6)]
        r, c = np.mgrid[:20, :17]
        apart = np.hypot((r[..., None] - rows) * down, (c[..., None] - cols) * across).min(axis=2)
        np.testing.assert_array_equal(np.concatenate(strips), (apart < distance) | (apart == 0))

    @pytest.mark.parametrize("distance", [1e6, 1e300])
    def test_a_distance_beyond_the_map_takes_no_longer(self, distance):
        grid = Grid(20, 17, (0.0, 1e-3, 0.0, 0.0, 0.0, -1e-3))
        away = KeptAway(np.array([19]), np.array([16]), grid, distance)
        started = time.monotonic()
        assert away.too_near(0, 20).all()
        assert time.monotonic() - started < 1


class TestRoundTrip:
    def test_areas_are_those_of_the_ground(self, tmp_path):
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(3857)
        grid = Grid(ROWS, COLS, (1480000.0, STEP, 0.0, 6895000.0, 0.0, -STEP), crs.ExportToWkt())
        classes = write_map(tmp_path / "mercator.tif", mapped(), grid)
        draw(classes, tmp_path / "sample.gpkg")
        hectares = {p["stratum"]: p["stratum_ha"] for p in points(tmp_path / "sample.gpkg")}
        # cos²(52.5°) of the plane area, for a sphere
        whole = ROWS * COLS * STEP**2 / 1e4 * math.cos(math.radians(52.5)) ** 2
        assert sum(hectares.values()) == pytest.approx(whole, rel=0.02)
        found = strata_of_map(read_class_raster(classes), read_labels(str(classes), grid))
        assert found.strata.pixel_area_m2 * ROWS * COLS / 1e4 == pytest.approx(whole, rel=0.02)

    def test_the_accuracy_of_the_whole_map_comes_out(self, classes, tmp_path):
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample, size=500, minimum=120)
        interpret(sample, real)
        found = assess(classes, sample)
        estimates = found["estimates"]
        ids, right = mapped(), truth()
        overall = estimates["overall_accuracy"]
        assert overall["low"] < (ids == right).mean() < overall["high"]
        assert overall["high"] - overall["low"] == pytest.approx(
            3.92 * overall["standard_error"], rel=1e-3
        )
        assert estimates["pixels"] == ROWS * COLS
        assert estimates["pixel_area_m2"] == pytest.approx(400)
        total = 0.0
        for number, c in enumerate(estimates["classes"], start=1):
            assert c["name"] == NAMES[number - 1]
            assert c["mapped_share"]["value"] == pytest.approx((ids == number).mean())
            assert c["mapped_share"]["standard_error"] == pytest.approx(0, abs=1e-9)
            hectares = (right == number).sum() * 0.04
            error = c["area_ha"]["standard_error"]
            assert abs(c["area_ha"]["value"] - hectares) < 4 * error + 1e-6
            users = ((ids == number) & (right == number)).sum() / (ids == number).sum()
            assert (
                abs(c["users_accuracy"]["value"] - users)
                < 4 * c["users_accuracy"]["standard_error"]
            )
            total += c["area_ha"]["value"]
        assert total == pytest.approx(ROWS * COLS * 0.04)
        # The town is drawn far more often than it occurs, which plain counts do not know.
        counted = found["classes"][2]["reference_pixels"] / found["pixels"]
        assert counted > 1.5 * estimates["classes"][2]["area_share"]["value"]
        # A blind sample does not name its strata; the map it was drawn from does.
        assert [s["name"] for s in estimates["strata"]] == list(NAMES)

    def test_the_page_and_the_table_tell_it(self, classes, tmp_path):
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample)
        interpret(sample, real)
        assess(classes, sample)
        page = (tmp_path / "report.html").read_text("utf-8")
        for said in ("Estimates for the whole map", "Estimated area, ha", "<svg", "95 % interval"):
            assert said in page
        assert "No confidence interval is given" not in page
        table = (tmp_path / "report.csv").read_text("utf-8-sig")
        assert "Town,area in ha," in table
        assert ",overall accuracy," in table

    def test_without_a_word_on_the_design_nothing_is_estimated(self, classes, tmp_path):
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample)
        interpret(sample, real)
        told = Told()
        output = tmp_path / "report.html"
        run_job(AssessJob(str(classes), str(sample), str(output)), told.progress)
        assert json.loads((tmp_path / "report.json").read_text("utf-8"))["estimates"] is None
        assert "declare it" in told.all("info")
        page = output.read_text("utf-8")
        assert "Estimates for the whole map" not in page
        assert "not declared" in page

    def test_one_sample_assesses_another_map(self, classes, tmp_path):
        """Strata are the map drawn from; the map assessed is another, with other ids."""
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample, size=500, minimum=120)
        interpret(sample, real)
        ids = np.where(mapped(9) == 1, 7, mapped(9)).astype(np.uint8)
        legend = [LegendClass(7, "woods", "#118844"), *LEGEND[1:]]
        other = write_map(tmp_path / "other.tif", ids, legend=legend)
        found = assess(other, sample)
        right = (np.where(ids == 7, 1, ids) == truth()).mean()
        overall = found["estimates"]["overall_accuracy"]
        assert found["matched_by"] == "name"
        assert overall["low"] < right < overall["high"]
        assert max(c["mapped_share"]["standard_error"] for c in found["estimates"]["classes"]) > 0
        # As if the strata were the other map's classes, which they are not.
        assert found["estimates"]["strata_source"] == "the fields of sample.gpkg"

    def test_the_map_or_a_raster_as_strata(self, classes, tmp_path):
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample)
        interpret(sample, real)
        by_fields = assess(classes, sample)
        by_map = assess(classes, sample, strata="map")
        by_raster = assess(classes, sample, strata=str(classes))
        for found in (by_map, by_raster):
            assert (
                found["estimates"]["overall_accuracy"] == by_fields["estimates"]["overall_accuracy"]
            )
            assert found["estimates"]["classes"] == by_fields["estimates"]["classes"]
        assert by_raster["estimates"]["strata_source"] == "classes.tif"

    def test_points_left_out_are_told(self, classes, tmp_path):
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample)
        interpret(sample, lambda row, col: None if (row + col) % 7 == 0 else real(row, col))
        told = Told()
        found = assess(classes, sample, told)
        missing = 120 - found["pixels"]
        assert missing > 3
        assert f"{missing} of the 120 points of the sample have no reference" in told.all("warning")
        assert any("hard to tell" in note for note in found["notes"])

    def test_a_stratum_without_reference_is_refused(self, classes, tmp_path):
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample)
        ids = mapped()
        interpret(sample, lambda row, col: None if ids[row, col] == 3 else real(row, col))
        with pytest.raises(SpectraPromptError) as caught:
            assess(classes, sample)
        assert caught.value.code == "labels.strata-unsampled"
        assert "Town" in caught.value.message
        assert not (tmp_path / "report.html").exists()

    def test_one_point_of_a_stratum_leaves_errors_unknown(self, classes, tmp_path):
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample)
        ids, seen = mapped(), []

        def answer(row: int, col: int) -> Optional[str]:
            if ids[row, col] == 3:
                seen.append(1)
                return real(row, col) if len(seen) == 1 else None
            return real(row, col)

        interpret(sample, answer)
        found = assess(classes, sample)["estimates"]
        assert found["overall_accuracy"]["value"] > 0
        assert found["overall_accuracy"]["standard_error"] is None
        assert "Standard errors are unknown" in (tmp_path / "report.html").read_text("utf-8")

    def test_polygons_declared_a_sample_are_doubted(self, classes, tmp_path):
        path = TestLabelsKeptAway().labels(tmp_path)
        told = Told()
        job = AssessJob(
            *(str(classes), str(path), str(tmp_path / "r.html")), sample="simple-random"
        )
        run_job(job, told.progress)
        assert "The reference is polygons" in told.all("warning")

    def test_labels_left_out_belong_to_no_stratum(self, classes, tmp_path):
        """A sample of the map but for the pixels trained on stands for those pixels only."""
        trained = TestLabelsKeptAway().labels(tmp_path)
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample, labels=str(trained))
        interpret(sample, real)
        fields = assess(classes, sample)["estimates"]
        by_map = assess(classes, sample, strata="map", exclude=str(trained), field=None)[
            "estimates"
        ]
        by_raster = assess(classes, sample, strata=str(classes), exclude=str(trained))["estimates"]
        for found in (by_map, by_raster):
            assert found["pixels"] == fields["pixels"] == ROWS * COLS - 150
            assert found["overall_accuracy"] == fields["overall_accuracy"]

    def test_a_sample_on_the_labels_to_leave_out_is_refused(self, classes, tmp_path):
        trained = TestLabelsKeptAway().labels(tmp_path)
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample, size=1000)
        interpret(sample, real)
        with pytest.raises(SpectraPromptError) as caught:
            assess(classes, sample, exclude=str(trained))
        assert caught.value.code == "labels.sample-excluded"

    def test_strata_of_a_raster_on_another_grid_with_a_gap(self, classes, tmp_path):
        coarse = np.zeros((ROWS // 10, COLS // 10), np.uint8)
        coarse[:3], coarse[3:5] = 1, 2
        grid = Grid(ROWS // 10, COLS // 10, (X0, 200.0, 0.0, Y0, 0.0, -200.0), utm())
        legend = [LegendClass(1, "North", "#aaaaaa"), LegendClass(2, "South", "#bbbbbb")]
        strata = write_map(tmp_path / "strata.tif", coarse, grid, legend)
        sample = tmp_path / "sample.gpkg"
        draw(classes, sample)
        interpret(sample, real)
        told = Told()
        found = assess(classes, sample, told, strata=str(strata))
        assert found["estimates"]["pixels"] == 50 * COLS
        sizes = [(s["name"], s["pixels"]) for s in found["estimates"]["strata"]]
        assert sizes == [("North", 30 * COLS), ("South", 20 * COLS)]
        assert "in no stratum" in told.all("warning")


def sql(path: Path, statement: str) -> None:
    source = ogr.Open(str(path), 1)
    source.ExecuteSQL(statement)


def left_behind(path: Path) -> dict[str, bytes]:
    """Return the files of a sample with an edit in a journal only, as after a crash."""
    editor = sqlite3.connect(str(path))
    editor.execute("PRAGMA journal_mode=WAL")
    editor.execute("CREATE TABLE notes (text TEXT)")
    editor.commit()
    files = [path, *path.parent.glob(f"{path.name}-*")]
    contents = {file.name: file.read_bytes() for file in files}
    editor.close()
    return contents


class TestFilesOfTheSameName:
    def test_edits_that_a_journal_holds_are_not_overwritten(self, classes, tmp_path):
        output = tmp_path / "s.gpkg"
        draw(classes, output)
        found = left_behind(output)
        assert found["s.gpkg-wal"]
        for name, content in found.items():
            (tmp_path / name).write_bytes(content)
        with pytest.raises(SpectraPromptError) as caught:
            draw(classes, output, size=100)
        assert caught.value.code == "output.in-use"
        assert {name: (tmp_path / name).read_bytes() for name in found} == found

    def test_journals_without_edits_do_not_outlive_their_file(self, classes, tmp_path):
        output = tmp_path / "s.gpkg"
        draw(classes, output)
        (tmp_path / "s.gpkg-wal").write_bytes(b"")
        (tmp_path / "s.gpkg-shm").write_bytes(bytes(32768))
        draw(classes, output, size=100)
        assert len(points(output)) == 100
        assert [file.name for file in tmp_path.glob("s.gpkg*")] == ["s.gpkg"]

    @pytest.mark.parametrize("stem", ["gpkg_points", "GPKG", "layer_styles", "rtree_x", "sqlite_"])
    def test_names_that_geopackages_keep_for_themselves(self, classes, tmp_path, stem):
        draw(classes, tmp_path / f"{stem}.gpkg")
        assert len(points(tmp_path / f"{stem}.gpkg")) == 120

    def test_strata_of_one_name_are_all_told(self, tmp_path):
        legend = [replace(entry, name="Forest") for entry in LEGEND]
        drawn = draw(write_map(tmp_path / "c.tif", mapped(), legend=legend), tmp_path / "s.gpkg")
        strata = drawn.summary["strata"]
        assert list(strata) == [f"{entry.id} Forest" for entry in LEGEND]
        assert sum(s["points"] for s in strata.values()) == 120


class TestBadInput:
    @pytest.mark.parametrize(
        ("more", "code"),
        [
            ({"size": 0}, "sample.bad-size"),
            ({"size": 5, "minimum": 50}, "sample.too-few"),
            ({"size": None, "target_error": 0.0}, "sample.bad-target"),
            ({"size": None, "expected_accuracy": 1.0}, "sample.bad-accuracy"),
            ({"allocation": "best"}, "sample.unknown-allocation"),
            ({"minimum": 1}, "sample.bad-minimum"),
            ({"distance": -1.0}, "sample.bad-distance"),
            ({"distance": float("nan")}, "sample.bad-distance"),
            ({"distance": 5.0}, "sample.no-labels"),
            ({"seed": -1}, "sample.bad-seed"),
            ({"labels": "none.gpkg"}, "labels.not-found"),
        ],
    )
    def test_what_cannot_be_drawn(self, classes, tmp_path, more, code):
        with pytest.raises(SpectraPromptError) as caught:
            draw(classes, tmp_path / "s.gpkg", **more)
        assert caught.value.code == code
        assert not (tmp_path / "s.gpkg").exists()

    def test_a_map_of_nothing(self, tmp_path):
        raster = write_map(tmp_path / "c.tif", np.zeros((ROWS, COLS), np.uint8))
        with pytest.raises(SpectraPromptError) as caught:
            draw(raster, tmp_path / "s.gpkg")
        assert caught.value.code == "sample.no-pixels"

    def test_labels_everywhere_near(self, classes, tmp_path):
        trained = TestLabelsKeptAway().labels(tmp_path)
        with pytest.raises(SpectraPromptError) as caught:
            draw(classes, tmp_path / "s.gpkg", labels=str(trained), distance=5000.0)
        assert caught.value.code == "sample.no-pixels"
        assert "smaller distance" in caught.value.message

    @pytest.mark.parametrize("name", ["s.shp", "classes.tif", "missing/s.gpkg"])
    def test_outputs_that_cannot_be(self, classes, tmp_path, name):
        before = classes.read_bytes()
        with pytest.raises(SpectraPromptError) as caught:
            draw(classes, tmp_path / name)
        assert caught.value.code.startswith("output.")
        assert classes.read_bytes() == before

    def test_a_picture_is_no_class_raster(self, tmp_path):
        path = tmp_path / "rgb.tif"
        gdal.GetDriverByName("GTiff").Create(str(path), 5, 5, 3)
        with pytest.raises(SpectraPromptError) as caught:
            draw(path, tmp_path / "s.gpkg")
        assert caught.value.code == "labels.many-bands"

    @pytest.mark.parametrize(
        "change",
        [
            "UPDATE s SET stratum_px = 7 WHERE id < 60",
            "UPDATE s SET stratum_px = NULL WHERE id = 4",
            "UPDATE s SET stratum_px = -5",
            "UPDATE s SET stratum_px = 3",
            "UPDATE s SET stratum = NULL, stratum_px = NULL",
        ],
    )
    def test_a_sample_whose_strata_were_changed_is_refused(self, classes, tmp_path, change):
        sample = tmp_path / "s.gpkg"
        draw(classes, sample)
        interpret(sample, real)
        sql(sample, change)
        with pytest.raises(SpectraPromptError) as caught:
            assess(classes, sample)
        assert caught.value.code == "labels.sample-damaged"

    def test_points_added_by_hand_are_left_out(self, classes, tmp_path):
        sample = tmp_path / "s.gpkg"
        draw(classes, sample)
        interpret(sample, real)
        source = ogr.Open(str(sample), 1)
        layer = source.GetLayer(0)
        taken = {pixel(p) for p in points(sample)}
        row, col = next((r, c) for r in range(ROWS) for c in range(COLS) if (r, c) not in taken)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("reference", "Woods")
        x, y = X0 + (col + 0.5) * STEP, Y0 - (row + 0.5) * STEP
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
        layer.CreateFeature(feature)
        del feature, layer, source
        told = Told()
        assert assess(classes, sample, told)["pixels"] == 120
        assert "1 reference pixel lies in no stratum" in told.all("warning")

    @pytest.mark.parametrize(
        ("strata", "code"),
        [("none.tif", "labels.not-found"), ("classes.qml", "labels.unreadable")],
    )
    def test_strata_that_cannot_be_read(self, classes, tmp_path, strata, code):
        sample = tmp_path / "s.gpkg"
        draw(classes, sample)
        interpret(sample, real)
        with pytest.raises(SpectraPromptError) as caught:
            assess(classes, sample, strata=str(tmp_path / strata))
        assert caught.value.code == code

    def test_strata_that_lie_elsewhere(self, classes, tmp_path):
        sample = tmp_path / "s.gpkg"
        draw(classes, sample)
        interpret(sample, real)
        far = Grid(ROWS, COLS, (X0 + 1e5, STEP, 0.0, Y0, 0.0, -STEP), utm())
        strata = write_map(tmp_path / "far.tif", mapped(), far)
        with pytest.raises(SpectraPromptError) as caught:
            assess(classes, sample, strata=str(strata))
        assert caught.value.code == "labels.no-strata"

    def test_strata_without_a_declared_sample(self, classes, tmp_path):
        job = AssessJob(str(classes), str(classes), str(tmp_path / "r.html"), strata="map")
        with pytest.raises(SpectraPromptError) as caught:
            run_job(job, Progress())
        assert caught.value.code == "labels.strata-undeclared"


def test_the_terminal_goes_the_whole_way(classes, tmp_path):
    command = [sys.executable, "-m", "spectraprompt.core.cli"]
    drawn = subprocess.run(
        [
            *(*command, "sample", "classes.tif", "--points", "90", "--minimum", "20"),
            *("--show-classes", "--output", "s.gpkg"),
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "points: 90" in drawn.stdout
    assert "Town: 20 points of" in drawn.stderr
    assert points(tmp_path / "s.gpkg")[0]["map_class"] in NAMES
    interpret(tmp_path / "s.gpkg", real)
    assessed = subprocess.run(
        [
            *(*command, "assess", "classes.tif", "--reference", "s.gpkg"),
            *("--sample", "stratified", "--strata", "map", "--output", "r.html"),
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert re.search(r"map accuracy: \d\d\.\d\d %", assessed.stdout)
    assert re.search(r"map accuracy error: 0\.0\d+", assessed.stdout)
