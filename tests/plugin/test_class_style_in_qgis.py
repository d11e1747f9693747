"""The styles written beside rasters, as a real QGIS reads them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsColorRampShader,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from spectraprompt.core.class_style import CONFIDENCE_RAMP, LegendClass
from spectraprompt.core.grid import Grid
from spectraprompt.core.products import (
    ClassRasterWriter,
    ConfidenceRasterWriter,
    SimilarityRasterWriter,
)

GRID = Grid(4, 5, (0.0, 1.0, 0.0, 4.0, 0.0, -1.0))
NAMES = {
    2: 'Mais & <Soja> "gr\u00fcn"',
    5: "\u6c34 \U0001f30a",
    300: "a large id",
    9: "absent",
}


def write_classes(path: Path, ids: list[int]) -> Path:
    legend = [LegendClass(i, NAMES[i], f"#0a{i % 256:02x}ff") for i in (*ids, 9)]
    with ClassRasterWriter(path, GRID, legend) as writer:
        writer.write(GRID.whole, np.resize([0, *ids], (4, 5)))
        return writer.commit()


@pytest.mark.parametrize("ids", [[2, 5], [2, 5, 300]])
def test_a_class_raster_opens_with_its_legend(tmp_path: Path, ids: list[int]) -> None:
    layer = QgsRasterLayer(str(write_classes(tmp_path / "map.tif", ids)), "map")
    assert layer.isValid()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert renderer.type() == "paletted"
    assert renderer.usesBands() == [1]
    found = [(entry.value, entry.label, entry.color.name()) for entry in renderer.classes()]
    assert found == [(i, NAMES[i], f"#0a{i % 256:02x}ff") for i in ids]
    assert [text for text, _ in renderer.legendSymbologyItems()] == [NAMES[i] for i in ids]
    assert layer.dataProvider().sourceHasNoDataValue(1)
    assert layer.dataProvider().sourceNoDataValue(1) == 0


def test_a_class_style_loads_on_request(tmp_path: Path) -> None:
    path = write_classes(tmp_path / "map.tif", [2, 5])
    style = (tmp_path / "map.qml").rename(tmp_path / "elsewhere.qml")
    layer = QgsRasterLayer(str(path), "map")
    message, loaded = layer.loadNamedStyle(str(style), QgsMapLayer.StyleCategory.AllStyleCategories)
    assert loaded, message
    assert [entry.label for entry in layer.renderer().classes()] == [NAMES[2], NAMES[5]]


def test_the_colours_are_those_drawn(tmp_path: Path) -> None:
    layer = QgsRasterLayer(str(write_classes(tmp_path / "map.tif", [2, 5])), "map")
    block = layer.renderer().block(1, layer.extent(), 5, 4)
    assert block.color(0, 1) == 0xFF0A02FF
    assert block.color(0, 2) == 0xFF0A05FF
    assert block.color(0, 0) >> 24 == 0  # nodata is transparent


def test_a_confidence_raster_opens_with_its_ramp(tmp_path: Path) -> None:
    values = np.linspace(0, 1, 20, dtype=np.float32).reshape(4, 5)
    values[0, 0] = np.nan
    with ConfidenceRasterWriter(tmp_path / "sure.tif", GRID) as writer:
        writer.write(GRID.whole, values)
        path = writer.commit()
    layer = QgsRasterLayer(str(path), "confidence")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)
    shader = renderer.shader().rasterShaderFunction()
    assert shader.colorRampType() == QgsColorRampShader.Type.Interpolated
    items = [(item.value, item.color.name(), item.label) for item in shader.colorRampItemList()]
    assert items == [(at, colour, f"{100 * at:g} %") for at, colour in CONFIDENCE_RAMP]
    ramp = shader.sourceColorRamp()
    assert ramp.color(0).name() == CONFIDENCE_RAMP[0][1]
    assert ramp.color(0.5).name() == dict(CONFIDENCE_RAMP)[0.5]
    assert ramp.color(1).name() == CONFIDENCE_RAMP[-1][1]
    block = renderer.block(1, layer.extent(), 5, 4)
    assert block.color(0, 0) >> 24 == 0
    assert block.color(3, 4) == 0xFF000000 | int(CONFIDENCE_RAMP[-1][1][1:], 16)


@pytest.mark.parametrize(("low", "high"), [(-0.2, 0.7), (0.31, 0.31)])
def test_a_similarity_raster_opens_with_the_range_of_its_values(
    tmp_path: Path, low: float, high: float
) -> None:
    values = np.linspace(low, high, 20, dtype=np.float32).reshape(1, 4, 5)
    with SimilarityRasterWriter(tmp_path / "like.tif", GRID, ["dry soil", "wet"]) as writer:
        writer.write(GRID.whole, np.concatenate([values, -values]))
        path = writer.commit()
    layer = QgsRasterLayer(str(path), "similarity")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert renderer.band() == 1
    assert layer.bandName(1) == "Band 1: dry soil"
    least, most = renderer.classificationMin(), renderer.classificationMax()
    assert least < most
    assert least == pytest.approx(low, abs=0.05)
    assert most == pytest.approx(high, abs=0.05)
    shader = renderer.shader().rasterShaderFunction()
    at = [item.value for item in shader.colorRampItemList()]
    assert at == sorted(at)
    assert (at[0], at[-1]) == (pytest.approx(least), pytest.approx(most))
    colours = [item.color.name() for item in shader.colorRampItemList()]
    assert colours == [colour for _, colour in CONFIDENCE_RAMP]
