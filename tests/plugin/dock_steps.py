"""What tests do with the dock, as a user would."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from spectraprompt.plugin.dock.dock_widget import SpectraPromptDock
from spectraprompt.plugin.dock.run_bar import RUNNING

from .conftest import wait_until
from .small_scene import stripes_wkt


def add_raster(path: Path, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def vector_labels() -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=remark:string&field=cover:string", "areas", "memory"
    )
    features = []
    for name, wkt in stripes_wkt():
        feature = QgsFeature(layer.fields())
        feature["cover"] = name
        feature["remark"] = "seen from the road"
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def choose_set(dock: SpectraPromptDock, name: str) -> None:
    dock.classes.set_box.setCurrentIndex(dock.classes.set_box.findData(name))


def state(dock: SpectraPromptDock) -> str:
    return dock.run_bar.state


def run_to_the_end(dock: SpectraPromptDock, seconds: float = 240) -> None:
    dock.run_bar.button.click()
    assert state(dock) == RUNNING
    wait_until(lambda: state(dock) != RUNNING, seconds)


def layer_names() -> list[str]:
    return [layer.name() for layer in QgsProject.instance().mapLayers().values()]


def answer_with(button: QMessageBox.StandardButton) -> list[str]:
    """Answer the next question with a button; the list then holds what was asked."""
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.button(button).click()

    QTimer.singleShot(200, answer)
    return asked
