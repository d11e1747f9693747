"""The dock's first section: which rasters are listed, what is told of them, and composites."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsDataProvider,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from spectraprompt.core.composites import INFRARED, SHORTWAVE, TRUE_COLOUR
from spectraprompt.plugin.dock.dock_widget import SpectraPromptDock
from spectraprompt.plugin.scene_facts import scene_facts

from .conftest import settle
from .dock_steps import add_raster
from .small_scene import BANDS, COLS, ORIGIN, ROWS, crs_wkt


def write_raster(path: Path, bands: int, nodata: float | None = None, placed: bool = True) -> Path:
    """Write a raster without wavelengths."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 6, 5, bands, gdal.GDT_Int16)
    if placed:
        dataset.SetGeoTransform(ORIGIN)
        dataset.SetProjection(crs_wkt())
    for number in range(1, bands + 1):
        band = dataset.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteRaster(0, 0, 6, 5, np.full((5, 6), number, np.int16).tobytes())
    dataset.FlushCache()
    return path


def listed(dock) -> list[str]:
    box = dock.scene.layer_box
    return [box.itemText(row) for row in range(box.count())]


def test_only_hyperspectral_raster_files_are_listed(dock, small):
    project = QgsProject.instance()
    add_raster(small.labels, "labels")
    project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32633", "areas", "memory"))
    project.addMapLayer(
        QgsRasterLayer("type=xyz&url=http://localhost/%7Bz%7D", "web", "wms"),
    )
    assert dock.scene.layer is None
    scene = add_raster(small.scene, "scene")
    assert dock.scene.layer is scene
    assert listed(dock) == ["scene"]
    project.removeMapLayer(scene.id())
    assert dock.scene.layer is None
    assert dock.scene.info == ""
    assert "Add a hyperspectral raster file" in dock.message


def test_other_rasters_are_listed_on_demand(dock, tmp_path):
    add_raster(write_raster(tmp_path / "photo.tif", 4), "photo")
    assert listed(dock) == []
    assert dock.message == (
        "No raster of the project has 10 bands or more; add one, or tick “All rasters” to choose "
        "among the others."
    )
    dock.scene.all_box.click()
    assert listed(dock) == ["photo"]
    assert dock.scene.layer.name() == "photo"
    dock.scene.all_box.click()
    assert dock.scene.layer is None


def test_a_raster_of_few_bands_that_is_opened_for_is_listed(dock, tmp_path, small):
    add_raster(small.scene, "scene")
    photo = add_raster(write_raster(tmp_path / "photo.tif", 4), "photo")
    dock.open_for(photo)
    assert dock.scene.layer is photo
    dock.open_for(add_raster(small.labels, "labels"))
    assert dock.scene.layer is photo


def test_bands_grid_and_nodata_are_told(dock, small, tmp_path):
    add_raster(small.scene, "scene")
    assert dock.scene.info == (
        f"{BANDS} bands · 450–2400 nm\n"
        f"{COLS} × {ROWS} px · pixel 30 m · EPSG:32633 · no nodata value"
    )
    plain = write_raster(tmp_path / "plain.tif", 12, nodata=-999)
    dock.scene.choose(add_raster(plain, "plain"))
    assert dock.scene.info == (
        "12 bands · wavelengths unknown\n6 × 5 px · pixel 30 m · EPSG:32633 · nodata -999"
    )
    loose = write_raster(tmp_path / "loose.tif", 12, placed=False)
    dock.scene.choose(add_raster(loose, "loose"))
    assert dock.scene.info.endswith("\n6 × 5 px · no coordinate system · no nodata value")


def test_bad_bands_are_told(dock, small):
    dataset = gdal.Open(str(small.scene), gdal.GA_Update)
    for number in (1, 24):
        dataset.GetRasterBand(number).SetMetadataItem("bbl", "0")
    dataset.FlushCache()
    del dataset
    add_raster(small.scene, "scene")
    assert dock.scene.info.startswith("24 bands · 2 of them bad · 535–2315 nm\n")


def test_berlins_micrometres_are_told_in_nm(dock, shared_data):
    add_raster(shared_data / "berlin" / "EnMAP_BerlinUrbanGradient.bsq", "berlin")
    assert "bands · 460–2409 nm" in dock.scene.info


def test_a_click_shows_a_composite_of_the_nearest_bands(dock, small):
    layer = add_raster(small.scene, "scene")
    layer.renderer().setOpacity(0.5)
    buttons = dock.scene.composite_buttons
    told = []
    layer.styleChanged.connect(lambda: told.append(True))
    for name, bands in ((INFRARED, (6, 3, 2)), (TRUE_COLOUR, (3, 2, 1)), (SHORTWAVE, (22, 15, 6))):
        buttons[name].click()
        renderer = layer.renderer()
        assert isinstance(renderer, QgsMultiBandColorRenderer)
        shown = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
        assert shown == bands
        stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        enhancement = renderer.redContrastEnhancement()
        assert enhancement.contrastEnhancementAlgorithm() == stretch
        assert enhancement.minimumValue() < enhancement.maximumValue() < 1
        assert renderer.opacity() == pytest.approx(0.5)
        assert ", ".join(map(str, bands)) in buttons[name].toolTip()
    assert told


def test_without_wavelengths_no_composite_is_offered_and_the_reason_is_told(dock, tmp_path):
    add_raster(write_raster(tmp_path / "plain.tif", 12), "plain")
    for button in dock.scene.composite_buttons.values():
        assert not button.isEnabled()
        assert "The file tells no wavelengths" in button.toolTip()
    assert "wavelengths unknown" in dock.scene.info


def test_a_composite_that_the_bands_do_not_cover_is_not_offered(dock, tmp_path):
    path = write_raster(tmp_path / "visible.tif", 12)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number in range(1, 13):
        dataset.GetRasterBand(number).SetMetadataItem("wavelength", f"{430 + 20 * number}")
        dataset.GetRasterBand(number).SetMetadataItem("wavelength_units", "nm")
    del dataset
    add_raster(path, "visible")
    buttons = dock.scene.composite_buttons
    assert buttons[TRUE_COLOUR].isEnabled()
    assert not buttons[SHORTWAVE].isEnabled()
    assert "2200, 1650 and 860 nm" in buttons[SHORTWAVE].toolTip()


def repair(layer: QgsRasterLayer, path: Path) -> None:
    """Give a layer another file, as QGIS does where the user mends its data source."""
    layer.setDataSource(str(path), layer.name(), "gdal", QgsDataProvider.ProviderOptions())


def test_a_layer_whose_file_is_found_again_is_listed(dock, small):
    lost = QgsRasterLayer("/nowhere/lost.tif", "lost", "gdal")
    QgsProject.instance().addMapLayer(lost)
    assert dock.scene.layer is None
    told = []
    dock.scene.changed.connect(lambda: told.append(dock.scene.layer))
    repair(lost, small.scene)
    assert dock.scene.layer is lost
    assert dock.scene.info.startswith(f"{BANDS} bands · 450–2400 nm")
    assert told == [lost]


def test_a_layer_that_gets_another_file_is_told_anew(dock, small, tmp_path):
    layer = add_raster(small.scene, "scene")
    repair(layer, write_raster(tmp_path / "plain.tif", 12))
    assert dock.scene.info.startswith("12 bands · wavelengths unknown")
    repair(layer, write_raster(tmp_path / "photo.tif", 4))
    assert dock.scene.layer is None


def test_a_layer_outlives_the_dock(window, small):
    dock = SpectraPromptDock(window, window.window)
    layer = add_raster(small.scene, "scene")
    dock.release()
    dock.deleteLater()
    settle()
    repair(layer, small.labels)
    assert layer.bandCount() == 1


def test_a_turned_raster_is_told_in_its_own_pixels(dock, tmp_path):
    """QGIS shows it upright, as the larger raster that encloses it."""
    path = str(tmp_path / "turned.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 30, 20, 12)
    dataset.SetGeoTransform((500000.0, 28.0, 10.0, 5800000.0, 10.0, -28.0))
    dataset.FlushCache()
    layer = add_raster(Path(path), "turned")
    assert (layer.width(), layer.height()) != (30, 20)
    facts = scene_facts(layer)
    assert (facts.rows, facts.cols) == (20, 30)


def test_a_file_that_vanished_is_told_as_far_as_qgis_knows_it(dock, small):
    layer = add_raster(small.scene, "scene")
    small.scene.unlink()
    dock.scene._show()
    assert dock.scene.info.startswith(f"{BANDS} bands · wavelengths unknown\n")
    assert dock.scene.layer is layer
