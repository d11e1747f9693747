"""Assessing a map against reference labels, as a job."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

from spectraprompt.core.errors import SpectraPromptError
from spectraprompt.core.grid import Grid
from spectraprompt.core.jobs import AssessJob, ResultEvent
from spectraprompt.core.products import ClassRasterWriter, LegendClass, Provenance
from spectraprompt.core.progress import Progress
from spectraprompt.core.service import run_job

GRID = Grid(10, 8, (0.0, 1.0, 0.0, 10.0, 0.0, -1.0))


@pytest.fixture
def classes(tmp_path: Path) -> Path:
    """A map whose left half is soil and whose right half is water."""
    legend = [LegendClass(1, "soil", "#aa5500"), LegendClass(2, "water", "#0000ff")]
    about = Provenance(model_file="m.spm", prompt_set="Two classes", scene="scene.bsq")
    ids = np.ones((10, 8), np.uint8)
    ids[:, 4:] = 2
    with ClassRasterWriter(tmp_path / "classes.tif", GRID, legend, about) as writer:
        writer.write(GRID.whole, ids)
        writer.commit()
    return tmp_path / "classes.tif"


def points(path: Path, layers: dict[str, list[tuple[float, float, str]]]) -> Path:
    """A GeoPackage with a layer of named points for each entry."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name, places in layers.items():
        layer = source.CreateLayer(name, geom_type=ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
        for x, y, text in places:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("class", text)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
            layer.CreateFeature(feature)
    del layer, source
    return path


def test_the_report_tells_figures_and_where_the_map_is_from(classes: Path, tmp_path: Path) -> None:
    where = [(0.5, 0.5, "soil"), (1.5, 3.5, "Water"), (6.5, 2.5, "WATER"), (7.5, 9.5, "water")]
    reference = points(tmp_path / "survey.gpkg", {"survey": where})
    job = AssessJob(str(classes), str(reference), str(tmp_path / "report.html"))
    result = run_job(job, Progress())
    assert isinstance(result, ResultEvent)
    assert result.summary["overall_accuracy"] == 0.75
    assert result.summary["pixels"] == 4
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    for said in ("m.spm", "Two classes", "scene.bsq", "survey.gpkg", "data:image/png;base64,"):
        assert said in page
    assert str(tmp_path) not in page


def test_excluded_labels_may_lie_in_another_layer(classes: Path, tmp_path: Path) -> None:
    everything = [(0.5, 0.5, "soil"), (1.5, 3.5, "water"), (6.5, 2.5, "water")]
    source = points(tmp_path / "all.gpkg", {"all": everything, "trained": everything[1:2]})
    job = AssessJob(
        str(classes),
        str(source),
        str(tmp_path / "report.html"),
        layer="all",
        exclude=str(source),
        exclude_layer="trained",
    )
    result = run_job(job, Progress())
    assert result.summary["pixels"] == 2
    assert result.summary["overall_accuracy"] == 1.0


def test_intervals_need_a_declared_sample(classes: Path, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    cells = rng.choice(80, size=30, replace=False)
    where = [(c % 8 + 0.5, c // 8 + 0.5, "soil" if c % 8 < 5 else "water") for c in cells]
    reference = points(tmp_path / "sample.gpkg", {"sample": where})
    found = {}
    for sample in (None, "simple-random"):
        job = AssessJob(
            str(classes), str(reference), str(tmp_path / f"{sample}.html"), sample=sample
        )
        run_job(job, Progress())
        found[sample] = json.loads((tmp_path / f"{sample}.json").read_text(encoding="utf-8"))
    assert "interval" not in found[None] or found[None]["interval"] is None
    interval = found["simple-random"]["interval"]
    assert interval["low"] < found["simple-random"]["overall_accuracy"] < interval["high"]


def test_a_report_over_its_own_input_is_refused(classes: Path, tmp_path: Path) -> None:
    reference = points(tmp_path / "survey.gpkg", {"survey": [(0.5, 0.5, "soil")]})
    with pytest.raises(SpectraPromptError) as caught:
        run_job(AssessJob(str(classes), str(reference), str(classes)), Progress())
    assert caught.value.code in ("output.same-as-input", "output.bad-suffix")
    assert classes.stat().st_size > 0
