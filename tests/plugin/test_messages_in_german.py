"""What the engine says is shown in the user's language: errors, log lines and progress."""

from __future__ import annotations

import json

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from spectraprompt.core.errors import SceneError
from spectraprompt.core.jobs import ErrorEvent, LogEvent, ProgressEvent, ResultEvent, to_line
from spectraprompt.core.text import Text, joined, worded
from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider
from spectraprompt.plugin.dock.run_bar import FAILED, MISSING, RUNNING
from spectraprompt.plugin.doctor import outcome_text
from spectraprompt.plugin.model_report import open_model_report
from spectraprompt.plugin.translation import (
    event_in_users_language,
    message_of,
    translated,
    translation_file,
)

from .conftest import settle, wait_until
from .dock_steps import add_raster, run_to_the_end, state
from .small_scene import COLS, ORIGIN, ROWS, crs_wkt


@pytest.fixture
def german():
    translator = QTranslator()
    assert translator.load(str(translation_file("de")))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def german_toolbox(german, qgis_processing):
    provider = SpectraPromptProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)
    settle()


class Feedback(QgsProcessingFeedback):
    """Keeps what it is told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.doing: list[str] = []
        self.said: list[str] = []

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.doing.append(text)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.said.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.said.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.said.append(error)


def scene_without_wavelengths(path, bands=20):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLS, ROWS, bands, gdal.GDT_Float32)
    dataset.SetGeoTransform(ORIGIN)
    dataset.SetProjection(crs_wkt())
    values = np.random.default_rng(0).random((bands, ROWS, COLS)).astype(np.float32)
    for number in range(bands):
        dataset.GetRasterBand(number + 1).WriteRaster(0, 0, COLS, ROWS, values[number].tobytes())
    dataset.FlushCache()
    return path


def test_an_error_with_others_in_it_is_told_in_german(german):
    inner = worded("an object")
    error = SceneError("x", worded("is {value}, not {kind}", value="„3“", kind=inner))
    assert message_of(error) == "ist „3“, nicht ein Objekt"
    assert error.message == "is „3“, not an object"


def test_parts_of_a_joined_text_are_told_in_german(german):
    pixels = worded("{count} pixels", count="1,200")
    assert translated(joined("; ", ["{a}", pixels])) == "{a}; 1,200 Pixel"


def test_a_text_without_a_translation_stays_as_it_is(german):
    assert translated(worded("{name} sleeps", name="the cat")) == "the cat sleeps"
    assert translated("The scene") == "The scene"


@pytest.mark.parametrize("broken", ["{", "{pfad}", "{path.x}", "{0}", "{path:d}"])
def test_a_broken_translation_falls_back_to_english(broken):
    class Broken(QTranslator):
        def translate(self, context, source, disambiguation=None, n=-1):
            return broken if source == "There is no file {path}" else ""

        def isEmpty(self):  # noqa: N802
            return False

    translator = Broken()
    QCoreApplication.installTranslator(translator)
    try:
        assert translated(worded("There is no file {path}", path="a")) == "There is no file a"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_events_are_translated_and_results_keep_their_facts(german):
    told = event_in_users_language(ErrorEvent("scene.x", worded("no reason given")))
    assert told == ErrorEvent("scene.x", "kein Grund angegeben")
    result = ResultEvent({}, {"device": worded("CPU ({count} threads)", count=2)})
    assert isinstance(event_in_users_language(result).summary["device"], Text)


def test_the_checks_of_a_python_are_told_in_german(german):
    problem = worded(
        "cannot be imported into {python} ({problem}); install it there.", python="p", problem="x"
    )
    failed = {"name": "torch", "works": False, "detail": str(problem)}
    carried = {**failed, "template": problem.template, "values": problem.values}
    works = {"name": "numpy", "works": True, "detail": "2.0"}
    assert outcome_text(json.dumps([works, carried]).encode()) == (
        "ok  numpy: 2.0\n"
        "NEIN  torch: kann nicht in p importiert werden (x); installieren Sie es dort."
    )
    assert outcome_text(b"Segmentation fault") == outcome_text(b'[{"works": 1}]') == ""


def test_a_broken_prompt_set_is_told_in_german_in_the_dock(german, dock, small, tmp_path):
    add_raster(small.scene, "scene")
    broken = tmp_path / "broken.json"
    broken.write_text('{"schema_version": 1, "classes": []}')
    dock.classes.open_file(str(broken))
    assert state(dock) == MISSING
    assert dock.message == (
        f"{broken}: der Prompt-Satz: Das Feld „classes“ ist leer; fügen Sie mindestens eine Klasse "
        "hinzu."
    )


def test_progress_and_failure_are_told_in_german_in_the_dock(german, scripted_dock):
    doing = to_line(ProgressEvent(0.4, worded("reading the reference")))
    failed = to_line(ErrorEvent("scene.empty", worded("{name} is empty", name="a.tif")))
    dock = scripted_dock(f"""
ready()
for line in lines:
    print({doing!r}, flush=True)
    time.sleep(0.5)
    print({failed!r}, flush=True)
""")
    dock.run_bar.button.click()
    assert state(dock) == RUNNING
    wait_until(lambda: "die Referenz wird gelesen" in dock.message)
    wait_until(lambda: state(dock) == FAILED)
    assert dock.message == "a.tif ist leer"


def test_warnings_are_told_in_german_at_the_end(german, scripted_dock, small):
    text = worded("Confidences are not calibrated for these prompts.")
    warning = to_line(LogEvent("warning", text))
    mapped = to_line(ResultEvent({"classes": str(small.labels)}, {"valid_pixels": 2}))
    dock = scripted_dock(f"""
ready()
for line in lines:
    job = json.loads(line)
    if job["kind"] == "train":
        send(kind="result", outputs={{"model": job["output"]}}, summary={{}})
    else:
        print({warning!r}, flush=True)
        print({mapped!r}, flush=True)
""")
    run_to_the_end(dock)
    assert "Die Konfidenzen sind für diese Prompts nicht kalibriert." in dock.message


def test_an_algorithm_tells_its_story_in_german(german_toolbox, small_scene, small_model, tmp_path):
    feedback = Feedback()
    parameters = {
        "INPUT": str(small_scene.scene),
        "MODEL": small_model,
        "OUTPUT": str(tmp_path / "map.tif"),
    }
    processing.run("spectraprompt:classifylayer", parameters, feedback=feedback)
    assert any(line.startswith("Gerechnet wird mit ") for line in feedback.said)
    assert "Das Modell wird geladen" in feedback.doing
    assert "Klassifiziert" in feedback.doing


def test_a_scene_without_wavelengths_is_refused_in_german(german_toolbox, small_model, tmp_path):
    feedback = Feedback()
    scene = scene_without_wavelengths(tmp_path / "plain.tif")
    parameters = {"INPUT": str(scene), "MODEL": small_model, "OUTPUT": str(tmp_path / "map.tif")}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("spectraprompt:classifylayer", parameters, feedback=feedback)
    told = " ".join([str(caught.value), *feedback.said])
    assert (
        "Das Modell verlangt 24 Kanäle bei 450–2400 nm, aber die Szene hat 20 gute von 20 Kanälen "
        "und nennt keine Wellenlängen; legen Sie ihre Wellenlängen fest oder trainieren Sie ein "
        "Modell mit ihr."
    ) in told
    assert not (tmp_path / "map.tif").exists()


def test_shipped_models_are_described_in_german(german, dock):
    page = dock.model.trained
    page.list_models()
    titles = [page.source_box.itemText(row) for row in range(page.source_box.count())]
    assert "Mitgeliefert: Spektralbibliothek" in titles
    page.source_box.setCurrentIndex(titles.index("Mitgeliefert: Spektralbibliothek"))
    assert "Feinere Klassen" in page._info.text()
    assert "Finer classes" not in page._info.text()


def test_why_there_is_no_model_report_is_told_in_german(german, tmp_path):
    problem = open_model_report(str(tmp_path / "lost.spm"))
    assert "lost.spm" in problem
    assert "There is no" not in problem
