"""Runs the tests that algorithm_tests.yaml declares, in the manner of QGIS's own."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
import yaml
from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider

from .declared_inputs import write_inputs
from .small_scene import SmallScene

DECLARED = yaml.safe_load(
    Path(__file__).with_name("algorithm_tests.yaml").read_text(encoding="utf-8")
)["tests"]
KEYS = {"name", "algorithm", "params", "results", "fails"}


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_processing):
    provider = SpectraPromptProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory, small_scene: SmallScene, small_model: str) -> Path:
    """Return a folder with the files that the tests name as input."""
    folder = tmp_path_factory.mktemp("inputs")
    write_inputs(folder, small_scene.scene, small_scene.prompts, small_model)
    return folder


class Feedback(QgsProcessingFeedback):
    """Keeps what is reported."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.errors.append(error)


def resolved(params: dict[str, Any], inputs: Path, folder: Path) -> dict[str, Any]:
    """Return parameters with the paths of the files that they name."""
    given = {}
    for name, value in params.items():
        if isinstance(value, dict):
            ((role, file),) = value.items()
            assert role in ("input", "output")
            assert role == "output" or (inputs / file).is_file(), f"there is no input {file}"
            given[name] = str((inputs if role == "input" else folder) / file)
        else:
            given[name] = value
    return given


def values_of(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    kind = dataset.GetRasterBand(1).DataType
    dtype = {gdal.GDT_Byte: np.uint8, gdal.GDT_UInt16: np.uint16, gdal.GDT_Float32: np.float32}
    size = dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize
    found = np.empty(size, dtype[kind])
    for number, plane in enumerate(found, start=1):
        dataset.GetRasterBand(number).ReadRaster(buf_type=kind, buf_obj=plane)
    return found


def crs_named(name: str) -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.SetFromUserInput(name)
    return crs


def values_at(points: list[tuple[float, float]], path: Path) -> list[int]:
    """Return the values of a raster of one band, north up, at places in its CRS."""
    x0, width, _, y0, _, height = gdal.Open(str(path)).GetGeoTransform()
    (values,) = values_of(path)
    return [int(values[int((y - y0) / height), int((x - x0) / width)]) for x, y in points]


def check_raster(path: Path, rules: dict[str, Any], inputs: Path) -> None:
    dataset = gdal.Open(str(path))
    assert dataset is not None, path
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    values = values_of(path)
    found = {
        "bands": lambda: len(bands),
        "size": lambda: [dataset.RasterXSize, dataset.RasterYSize],
        "dtype": lambda: gdal.GetDataTypeName(bands[0].DataType),
        "nodata": bands[0].GetNoDataValue,
        "band_names": lambda: [band.GetDescription() for band in bands],
        "hash": lambda: hashlib.sha256(values.tobytes()).hexdigest(),
    }
    for rule, expected in rules.items():
        if rule in found:
            assert found[rule]() == expected, rule
        elif rule == "crs":
            assert dataset.GetSpatialRef().IsSame(crs_named(expected)), rule
        elif rule == "pixels":
            for pixel in expected:
                (col, row), tolerance = pixel["at"], pixel.get("tolerance", 0)
                value = float(values[pixel["band"] - 1, row, col])
                assert abs(value - pixel["value"]) <= tolerance, (pixel, value)
        elif rule == "like":
            same = (values == values_of(inputs / expected["input"])).mean()
            assert same >= expected["share"], same
        else:
            pytest.fail(f"unknown rule {rule}")


def check_points(path: Path, rules: dict[str, Any], inputs: Path) -> None:
    source = ogr.Open(str(path))
    assert source is not None, path
    layer = source.GetLayer(0)
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    rows = [
        ({name: feature[name] for name in names}, feature.geometry().GetPoint_2D())
        for feature in layer
    ]
    for rule, expected in rules.items():
        if rule == "count":
            assert len(rows) == expected
        elif rule == "crs":
            assert layer.GetSpatialRef().IsSame(crs_named(expected)), rule
        elif rule == "fields":
            assert names == expected
        elif rule == "values":
            for name, counts in expected.items():
                assert Counter(fields[name] for fields, _ in rows) == counts, name
        elif rule == "same_as":
            at = values_at([place for _, place in rows], inputs / expected["input"])
            assert at == [fields[expected["field"]] for fields, _ in rows]
        else:
            pytest.fail(f"unknown rule {rule}")


def check_file(path: Path, rules: dict[str, Any], inputs: Path) -> None:
    text = path.read_bytes().decode("utf-8", errors="replace")
    for rule in rules.pop("rules", []):
        assert re.search(rule, text), rule
    for rule in rules.pop("absent", []):
        assert not re.search(rule, text), rule
    assert not rules, f"unknown rules {rules}"


def check_number(value: float, rules: dict[str, Any], inputs: Path) -> None:
    assert set(rules) <= {"value", "tolerance", "minimum", "maximum"}, rules
    assert isinstance(value, (int, float))
    if "value" in rules:
        assert value == pytest.approx(rules["value"], abs=rules.get("tolerance", 0))
    assert rules.get("minimum", value) <= value <= rules.get("maximum", value)


def check_string(value: str, rules: dict[str, Any], inputs: Path) -> None:
    assert set(rules) == {"rules"}, rules
    for rule in rules["rules"]:
        assert re.search(rule, value), (rule, value)


def check_none(value: object, rules: dict[str, Any], inputs: Path) -> None:
    assert value is None
    assert not rules


CHECKS: dict[str, Callable[[Any, dict[str, Any], Path], None]] = {
    "raster": lambda value, *rest: check_raster(Path(value), *rest),
    "points": lambda value, *rest: check_points(Path(value), *rest),
    "file": lambda value, *rest: check_file(Path(value), *rest),
    "number": check_number,
    "string": check_string,
    "none": check_none,
}


@pytest.mark.parametrize("test", DECLARED, ids=[test["name"] for test in DECLARED])
def test_declared(test: dict[str, Any], inputs: Path, tmp_path: Path) -> None:
    assert set(test) <= KEYS
    assert ("fails" in test) != ("results" in test)
    before = {path: path.read_bytes() for path in inputs.iterdir()}
    params, feedback = resolved(test["params"], inputs, tmp_path), Feedback()
    if "fails" in test:
        with pytest.raises(QgsProcessingException) as caught:
            processing.run(test["algorithm"], params, feedback=feedback)
        message = " ".join([str(caught.value), *feedback.errors])
        assert re.search(test["fails"], message), message
        assert "Traceback" not in message
        assert list(tmp_path.iterdir()) == []
    else:
        found = processing.run(test["algorithm"], params, feedback=feedback)
        for name, expected in test["results"].items():
            assert name in found, name
            rules = {key: value for key, value in expected.items() if key != "type"}
            CHECKS[expected["type"]](found[name], rules, inputs)
    after = {path: path.read_bytes() for path in inputs.iterdir() if path in before}
    assert after == before, "an input was changed"


def test_every_algorithm_has_a_test_that_passes_and_one_that_fails(provider) -> None:
    kinds = {algorithm.id(): set() for algorithm in provider.algorithms()}
    for test in DECLARED:
        kinds[test["algorithm"]].add("fails" if "fails" in test else "passes")
    lacking = {name: found for name, found in kinds.items() if found != {"fails", "passes"}}
    assert lacking == {}


def test_the_declared_outputs_are_those_of_the_algorithms(provider) -> None:
    for test in DECLARED:
        found = QgsApplication.processingRegistry().algorithmById(test["algorithm"])
        outputs = {output.name() for output in found.outputDefinitions()}
        assert set(test.get("results", {})) <= outputs
        parameters = {parameter.name() for parameter in found.parameterDefinitions()}
        assert set(test["params"]) <= parameters


def test_names_are_told_apart() -> None:
    names = [test["name"] for test in DECLARED]
    assert len(names) == len(set(names))
