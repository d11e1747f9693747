"""The Processing algorithms: what they declare, refuse and do."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.core import QgsProcessingParameterFileDestination as FileDestination
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import QUrl

from spectraprompt.core.bundle import read_manifest
from spectraprompt.core.grid import Grid
from spectraprompt.core.products import ClassRasterWriter, LegendClass, Provenance
from spectraprompt.core.prompts import (
    PromptClass,
    PromptSet,
    prompt_set_to_json,
    read_prompt_set,
    write_prompt_set,
)
from spectraprompt.plugin import guide
from spectraprompt.plugin.algorithms.base import is_set
from spectraprompt.plugin.algorithms.groups import group_title
from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider

from .conftest import settle
from .small_scene import (
    CLASSES,
    COLOURS,
    COLS,
    ORIGIN,
    ROWS,
    SmallScene,
    crs_wkt,
    stripes_wkt,
    truth,
)

NAMES = (
    "trainmodel",
    "modelinfo",
    "exportmodel",
    "classifylayer",
    "similaritymap",
    "validationsample",
    "embeddings",
    "assessaccuracy",
    "promptsetfromlayer",
    "disagreement",
    "comparemaps",
    "recodebyparent",
)
MAP_GRID = Grid(ROWS, COLS, ORIGIN, crs_wkt())
MAP_LEGEND = tuple(LegendClass(i + 1, CLASSES[i], COLOURS[i]) for i in range(3))
PARENTS = prompt_set_to_json(
    PromptSet(
        "Levels",
        "",
        "en",
        tuple(
            PromptClass(i + 1, CLASSES[i], COLOURS[i], (CLASSES[i],), None if i == 0 else "Land")
            for i in range(3)
        ),
    )
)


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_processing):
    provider = SpectraPromptProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def small(small_scene) -> SmallScene:
    return small_scene


def algorithm(name: str) -> QgsProcessingAlgorithm:
    return QgsApplication.processingRegistry().algorithmById(f"spectraprompt:{name}")


class Feedback(QgsProcessingFeedback):
    """Cancels itself once there is progress, if told to."""

    def __init__(self, cancels: bool = False) -> None:
        super().__init__(False)
        self._cancels = cancels
        self.texts: list[str] = []
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.errors.append(error)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.texts.append(text)
        if self._cancels:
            self.cancel()


def refused(name: str, parameters: dict[str, object]) -> str:
    feedback = Feedback()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"spectraprompt:{name}", parameters, feedback=feedback)
    message = " ".join([str(caught.value), *feedback.errors])
    assert "Traceback" not in message
    return message


@pytest.mark.parametrize("name", NAMES)
def test_every_algorithm_explains_itself(name):
    found = algorithm(name)
    assert found.displayName()[0].isupper()
    assert len(found.shortHelpString()) > 200
    assert "Example: " in found.shortHelpString()
    assert found.shortDescription().endswith(".")
    assert found.group() == group_title(found.groupId())
    assert not found.icon().isNull()
    assert Path(found.svgIconPath()).is_file()
    flag = QgsProcessingAlgorithm.Flag
    assert found.flags() & flag.FlagSupportsBatch
    assert found.flags() & flag.FlagCanCancel
    assert not found.flags() & flag.FlagNoThreading
    assert found.tags()
    for parameter in found.parameterDefinitions():
        assert parameter.help().endswith("."), parameter.name()
        assert parameter.description()[0].isupper()
        if isinstance(parameter, QgsProcessingParameterEnum):
            assert parameter.usesStaticStrings()
        if isinstance(parameter, (QgsProcessingParameterFile, FileDestination)):
            assert "(*." in parameter.createFileFilter()
    for output in found.outputDefinitions():
        assert output.description()[0].isupper()
        assert output.name().isupper()


def test_help_leads_to_the_page_of_the_guide_where_there_is_one(tmp_path, monkeypatch):
    monkeypatch.setattr(guide, "FOLDER", tmp_path)
    assert algorithm("embeddings").helpUrl() == ""
    (tmp_path / "embeddings.html").write_text("<html></html>")
    url = QUrl(algorithm("embeddings").helpUrl())
    assert Path(url.toLocalFile()) == tmp_path / "embeddings.html"


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_has_a_widget_that_keeps_its_default(name):
    context = QgsProcessingContext()
    for parameter in algorithm(name).parameterDefinitions():
        if parameter.isDestination():
            continue
        wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
            parameter, QgsProcessingGui.WidgetType.Standard
        )
        widget = wrapper.createWrappedWidget(context)
        assert widget is not None, parameter.name()
        if parameter.defaultValue() is not None:
            assert wrapper.parameterValue() == parameter.defaultValue()
        widget.deleteLater()


def test_a_model_is_trained_and_tells_about_itself(small, tmp_path):
    results = processing.run(
        "spectraprompt:trainmodel",
        {
            "INPUT": str(small.scene),
            "LABELS": str(small.labels),
            "PROMPT_FILE": str(small.prompts),
            "OUTPUT": str(tmp_path / "model.spm"),
        },
        feedback=Feedback(),
    )
    assert Path(results["OUTPUT"]).stat().st_size > 1000
    assert results["CLASSES"] == 3
    assert results["PIXELS"] > 500
    assert results["VALIDATION_ACCURACY"] is None or 0.5 < results["VALIDATION_ACCURACY"] <= 1
    assert results["DEVICE_USED"]


def test_labels_alone_teach_where_that_is_wanted(small, tmp_path):
    for alone in (False, True):
        output = str(tmp_path / f"{alone}.spm")
        processing.run(
            "spectraprompt:trainmodel",
            {
                "INPUT": str(small.scene),
                "LABELS": str(small.labels),
                "PROMPT_FILE": str(small.prompts),
                "LABELS_ALONE": alone,
                "OUTPUT": output,
            },
            feedback=Feedback(),
        )
        training = read_manifest(output).training
        assert training["options"]["self_training"] is not alone
        assert (training["self_training_pixels"] == 0) is alone


def memory_labels() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=cover:string", "areas", "memory")
    features = []
    for name, wkt in stripes_wkt():
        feature = QgsFeature(layer.fields())
        feature["cover"] = name
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_polygons_in_memory_are_trained_on_as_far_as_their_filter_lets(small, tmp_path):
    layer = memory_labels()
    layer.setSubsetString("cover <> 'Water'")
    results = processing.run(
        "spectraprompt:trainmodel",
        {
            "INPUT": str(small.scene),
            "LABELS": layer,
            "FIELD": "cover",
            "PROMPT_FILE": str(small.prompts),
            "OUTPUT": str(tmp_path / "model.spm"),
        },
    )
    assert results["CLASSES"] == 2


def test_a_layer_is_classified_and_assessed(small, small_model, tmp_path):
    classified = processing.run(
        "spectraprompt:classifylayer",
        {
            "INPUT": str(small.scene),
            "MODEL": small_model,
            "OUTPUT": str(tmp_path / "classes.tif"),
            "CONFIDENCE": str(tmp_path / "confidence.tif"),
        },
    )
    assert classified["CLASSES"] == 3
    assert classified["PIXELS"] == 48 * 40
    assert classified["DEVICE_USED"]
    assert QgsRasterLayer(classified["CONFIDENCE"], "confidence").isValid()
    assessed = processing.run(
        "spectraprompt:assessaccuracy",
        {
            "INPUT": classified["OUTPUT"],
            "REFERENCE": memory_labels(),
            "FIELD": "cover",
            "EXCLUDE": str(small.labels),
            "OUTPUT": str(tmp_path / "report.html"),
        },
    )
    assert assessed["OVERALL_ACCURACY"] > 0.95
    assert assessed["KAPPA"] > 0.9
    assert assessed["AVERAGE_ACCURACY"] > 0.9
    assert 0 < assessed["PIXELS"] < 48 * 40
    assert "<html" in Path(assessed["OUTPUT"]).read_text(encoding="utf-8")
    assert Path(assessed["OUTPUT_JSON"]).is_file()
    assert Path(assessed["OUTPUT_CSV"]).is_file()
    assert not {"torch", "transformers", "onnxruntime"} & set(sys.modules)


def test_a_shipped_model_maps_any_prompt_set_without_labels(small, tmp_path):
    results = processing.run(
        "spectraprompt:classifylayer",
        {
            "INPUT": str(small.scene),
            "SHIPPED_MODEL": "spectral-library",
            "PROMPT_SET": "urban",
            "OUTPUT": str(tmp_path / "classes.tif"),
        },
    )
    assert results["PIXELS"] == 48 * 40
    assert results["MODEL_NOTE"] == "not trained on this scene"
    assert QgsRasterLayer(results["OUTPUT"], "classes").isValid()


@pytest.mark.parametrize("name", ["classifylayer", "similaritymap"])
def test_one_model_is_asked_for_and_no_more(small, small_model, tmp_path, name):
    parameters = {"INPUT": str(small.scene), "QUERIES": "grass", "OUTPUT": str(tmp_path / "a.tif")}
    assert "Choose a trained model (.spm), or a shipped one." in refused(name, parameters)
    both = {**parameters, "MODEL": small_model, "SHIPPED_MODEL": "spectral-library"}
    assert "not both" in refused(name, both)
    assert list(tmp_path.iterdir()) == []


def edited_prompts(small: SmallScene, folder: Path) -> Path:
    """Return the prompt set of the small scene with two classes left and a new one."""
    old = read_prompt_set(small.prompts)
    added = PromptClass(7, "Gravel", "#999999", ("grey gravel, dry and stony",))
    edited = PromptSet("Edited", "", "en", (old.classes[0], old.classes[1], added))
    return Path(write_prompt_set(folder / "edited.json", edited))


def test_an_edited_prompt_set_maps_other_classes_without_training(small, small_model, tmp_path):
    results = processing.run(
        "spectraprompt:classifylayer",
        {
            "INPUT": str(small.scene),
            "MODEL": small_model,
            "PROMPT_FILE": str(edited_prompts(small, tmp_path)),
            "UNCLASSIFIED_BELOW": "0.99",
            "OUTPUT": str(tmp_path / "classes.tif"),
            "MARGIN": str(tmp_path / "margin.tif"),
            "ENTROPY": str(tmp_path / "entropy.tif"),
        },
    )
    assert results["PIXELS"] + results["UNCLASSIFIED"] == 48 * 40
    assert results["UNCLASSIFIED"] > 48 * 40 / 3
    assert "CONFIDENCE" not in results
    layer = QgsRasterLayer(results["OUTPUT"], "classes")
    entries = {entry.value: entry for entry in layer.renderer().classes()}
    assert set(entries) <= {1, 2, 7, 8}
    assert entries[8].label == "Unclassified"
    assert entries[8].color.name() == "#bdbdbd"
    for name in ("MARGIN", "ENTROPY"):
        measure = QgsRasterLayer(results[name], name)
        assert isinstance(measure.renderer(), QgsSingleBandPseudoColorRenderer)


def test_auto_is_the_threshold_that_training_fitted(small, small_model, tmp_path):
    parameters = {"INPUT": str(small.scene), "MODEL": small_model}
    fitted = read_manifest(small_model).training["unclassified_below"]
    auto, given = (
        processing.run(
            "spectraprompt:classifylayer",
            {
                **parameters,
                "UNCLASSIFIED_BELOW": below,
                "OUTPUT": str(tmp_path / f"{name}.tif"),
            },
        )
        for name, below in (("auto", "auto"), ("given", repr(fitted)))
    )
    assert auto["UNCLASSIFIED"] == given["UNCLASSIFIED"]
    # A scene of three plain stripes: hardly a pixel is like none of them.
    assert auto["UNCLASSIFIED"] < 0.1 * 48 * 40
    assert auto["PIXELS"] + auto["UNCLASSIFIED"] == 48 * 40


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"UNCLASSIFIED_BELOW": "low"}, "must be a number from -1 to 1"),
        ({"UNCLASSIFIED_BELOW": "1.5"}, "must be a number from -1 to 1"),
        ({"PROMPT_FILE": "/nowhere/set.json"}, "/nowhere/set.json"),
    ],
)
def test_what_cannot_be_relabelled_is_refused(small, small_model, tmp_path, wrong, words):
    parameters = {
        "INPUT": str(small.scene),
        "MODEL": small_model,
        "OUTPUT": str(tmp_path / "map.tif"),
        **wrong,
    }
    assert words in refused("classifylayer", parameters)
    assert list(tmp_path.iterdir()) == []


def test_similarity_to_texts_becomes_a_band_each(small, small_model, tmp_path):
    results = processing.run(
        "spectraprompt:similaritymap",
        {
            "INPUT": str(small.scene),
            "MODEL": small_model,
            "QUERIES": "lush green grass\n\n a calm lake, dark at all wavelengths \n",
            "OUTPUT": str(tmp_path / "similarity.tif"),
        },
    )
    assert results["BANDS"] == 2
    assert results["PIXELS"] == 48 * 40
    layer = QgsRasterLayer(results["OUTPUT"], "similarity")
    provider = layer.dataProvider()
    assert layer.bandName(1) == "Band 1: lush green grass"
    assert layer.bandName(2) == "Band 2: a calm lake, dark at all wavelengths"
    assert provider.sourceNoDataValue(1) == -9999
    x0, step, _, y0, _, _ = ORIGIN
    water, meadow = (QgsPointXY(x0 + 20 * step, y0 - row * step) for row in (8, 24))
    for band, (inside, outside) in enumerate([(meadow, water), (water, meadow)], start=1):
        assert provider.sample(inside, band)[0] > provider.sample(outside, band)[0] + 0.3


def test_a_similarity_map_loaded_by_the_toolbox_is_styled(small, small_model, tmp_path):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    processing.run(
        "spectraprompt:similaritymap",
        {
            "INPUT": str(small.scene),
            "MODEL": small_model,
            "QUERIES": "lush green grass",
            "OUTPUT": QgsProcessingOutputLayerDefinition(
                str(tmp_path / "similarity.tif"), QgsProject.instance()
            ),
        },
        context=context,
    )
    (tmp_path / "similarity.qml").unlink()  # so that only the post-processor styles
    from processing.gui.Postprocessing import handleAlgorithmResults

    handleAlgorithmResults(algorithm("similaritymap"), context, QgsProcessingFeedback())
    (layer,) = QgsProject.instance().mapLayers().values()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert -1 <= renderer.classificationMin() < renderer.classificationMax() <= 1


@pytest.mark.parametrize(
    ("queries", "words"), [("  \n", "at least one text"), ("bare soil\nBare  soil", "repeats")]
)
def test_queries_that_say_nothing_are_refused(small, small_model, tmp_path, queries, words):
    parameters = {
        "INPUT": str(small.scene),
        "MODEL": small_model,
        "QUERIES": queries,
        "OUTPUT": str(tmp_path / "map.tif"),
    }
    assert words in refused("similaritymap", parameters)
    assert list(tmp_path.iterdir()) == []


def test_an_extent_is_the_crop_of_the_whole(small, small_model, tmp_path):
    x0, step, _, y0, _, _ = ORIGIN
    box = QgsRectangle(x0 + 10 * step, y0 - 30 * step, x0 + 20 * step, y0 - 10 * step)
    results = processing.run(
        "spectraprompt:classifylayer",
        {
            "INPUT": str(small.scene),
            "MODEL": small_model,
            "EXTENT": box,
            "OUTPUT": str(tmp_path / "part.tif"),
        },
    )
    layer = QgsRasterLayer(results["OUTPUT"], "part")
    assert (layer.width(), layer.height()) == (10, 20)
    assert layer.extent() == box


def without_georeference(scene: Path, path: Path) -> Path:
    """Copy a scene into a file that does not place its pixels."""
    source = gdal.Open(str(scene))
    copy = gdal.GetDriverByName("GTiff").Create(
        str(path), COLS, ROWS, source.RasterCount, gdal.GDT_Float32
    )
    for number in range(1, source.RasterCount + 1):
        band = source.GetRasterBand(number)
        copy.GetRasterBand(number).SetMetadata(band.GetMetadata())
        copy.GetRasterBand(number).WriteRaster(0, 0, COLS, ROWS, band.ReadRaster())
    copy.FlushCache()
    return path


def test_an_extent_of_a_scene_without_georeference_is_what_qgis_shows(small, small_model, tmp_path):
    """QGIS draws the rows of such a scene downward from 0, at negative heights."""
    parameters = {
        "INPUT": str(without_georeference(small.scene, tmp_path / "lab.tif")),
        "MODEL": small_model,
        "EXTENT": QgsRectangle(10, -30, 20, -10),
        "OUTPUT": str(tmp_path / "part.tif"),
    }
    results = processing.run("spectraprompt:classifylayer", parameters)
    part = gdal.Open(results["OUTPUT"])
    assert (part.RasterXSize, part.RasterYSize) == (10, 20)
    found = np.frombuffer(part.ReadRaster(), np.uint8).reshape(20, 10)
    assert np.mean(found == truth()[10:30, 10:20]) > 0.95
    elsewhere = {**parameters, "EXTENT": QgsRectangle(10, 10, 20, 30)}
    assert "lies outside the layer “lab”" in refused("classifylayer", elsewhere)


def test_the_loaded_result_is_styled_by_name(small, small_model, tmp_path):
    """What QGIS does after a run from the toolbox: load, then post-process on the main thread."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    destination = QgsProcessingOutputLayerDefinition(
        str(tmp_path / "classes.tif"), QgsProject.instance()
    )
    processing.run(
        "spectraprompt:classifylayer",
        {"INPUT": str(small.scene), "MODEL": small_model, "OUTPUT": destination},
        context=context,
    )
    (tmp_path / "classes.qml").unlink()  # so that only the post-processor styles
    from processing.gui.Postprocessing import handleAlgorithmResults

    handleAlgorithmResults(algorithm("classifylayer"), context, QgsProcessingFeedback())
    (layer,) = QgsProject.instance().mapLayers().values()
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert [c.label for c in layer.renderer().classes()] == ["Water", "Meadow", "Bare soil"]


def test_cancelled_it_writes_nothing(small, tmp_path):
    found = algorithm("trainmodel").create()
    feedback = Feedback(cancels=True)
    parameters = {
        "INPUT": str(small.scene),
        "LABELS": str(small.labels),
        "PROMPT_FILE": str(small.prompts),
        "OUTPUT": str(tmp_path / "model.spm"),
    }
    results, _ = found.run(parameters, QgsProcessingContext(), feedback)
    assert results == {}
    assert list(tmp_path.iterdir()) == []


def test_training_without_prompts_is_refused(small, tmp_path):
    message = refused(
        "trainmodel",
        {
            "INPUT": str(small.scene),
            "LABELS": str(small.labels),
            "OUTPUT": str(tmp_path / "m.spm"),
        },
    )
    assert "Choose a prompt set, or give one in a file." in message


@pytest.mark.parametrize("both", [False, True])
def test_no_labels_and_two_kinds_of_labels_are_refused(small, tmp_path, both):
    labels = {"LABELS": memory_labels(), "LABEL_RASTER": str(small.labels)} if both else {}
    message = refused(
        "trainmodel",
        {
            "INPUT": str(small.scene),
            "PROMPT_FILE": str(small.prompts),
            "OUTPUT": str(tmp_path / "m.spm"),
            **labels,
        },
    )
    assert ("not both" if both else "Choose labels: polygons or points, or a raster") in message


def test_a_damaged_prompt_file_is_refused_before_the_run(small, tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    message = refused(
        "trainmodel",
        {
            "INPUT": str(small.scene),
            "LABELS": str(small.labels),
            "PROMPT_FILE": str(broken),
            "OUTPUT": str(tmp_path / "m.spm"),
        },
    )
    assert "broken.json is not a JSON file" in message


def test_the_scene_as_its_own_labels_is_refused(small, tmp_path):
    message = refused(
        "trainmodel",
        {
            "INPUT": str(small.scene),
            "LABELS": str(small.scene),
            "PROMPT_FILE": str(small.prompts),
            "OUTPUT": str(tmp_path / "m.spm"),
        },
    )
    assert "the layer itself" in message


def test_a_raster_of_a_web_service_is_refused(small_model, tmp_path):
    layer = QgsRasterLayer("type=xyz&url=http://localhost/%7Bz%7D", "Streets", "wms")
    QgsProject.instance().addMapLayer(layer)
    message = refused(
        "classifylayer",
        {"INPUT": layer, "MODEL": small_model, "OUTPUT": str(tmp_path / "map.tif")},
    )
    assert "“Streets” is not read from a raster file" in message


def test_a_result_that_a_layer_shows_is_refused(small, small_model):
    shown = QgsRasterLayer(str(small.labels), "my labels")
    QgsProject.instance().addMapLayer(shown)
    message = refused(
        "classifylayer",
        {"INPUT": str(small.scene), "MODEL": small_model, "OUTPUT": str(small.labels)},
    )
    assert "shown by the layer “my labels”" in message


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"MODEL": "/nowhere/model.spm"}, "/nowhere/model.spm"),
        ({"OUTPUT": "/nowhere/map.tif"}, "/nowhere"),
    ],
)
def test_what_the_engine_refuses_is_told_in_its_sentence(
    small, small_model, tmp_path, changed, words
):
    parameters = {
        "INPUT": str(small.scene),
        "MODEL": small_model,
        "OUTPUT": str(tmp_path / "map.tif"),
        **changed,
    }
    assert words in refused("classifylayer", parameters)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_interpreter_is_told(small, small_model, tmp_path, monkeypatch):
    monkeypatch.setenv("SPECTRAPROMPT_PYTHON", "/nowhere/python")
    parameters = {
        "INPUT": str(small.scene),
        "MODEL": small_model,
        "OUTPUT": str(tmp_path / "map.tif"),
    }
    message = refused("classifylayer", parameters)
    assert "There is no Python at /nowhere/python" in message


def test_an_output_left_empty_in_a_batch_is_not_set():
    empty, named = (
        QgsProcessingOutputLayerDefinition(""),
        QgsProcessingOutputLayerDefinition("a.tif"),
    )
    given = {"EMPTY": empty, "NAMED": named, "TEXT": "a.tif", "NOTHING": None}
    assert [name for name in given if is_set(given, name)] == ["NAMED", "TEXT"]


def test_two_maps_are_compared_recoded_and_held_against_labels(small, tmp_path):
    """As the toolbox does it: each result comes into the project, styled, in a group."""
    other = np.where(truth() == 3, 2, truth())
    for name, ids in (("first", truth()), ("second", other)):
        with ClassRasterWriter(
            tmp_path / f"{name}.tif", MAP_GRID, MAP_LEGEND, Provenance(prompts=PARENTS)
        ) as writer:
            writer.write(MAP_GRID.whole, ids)
            writer.commit()
    first, second = (
        QgsRasterLayer(str(tmp_path / f"{name}.tif"), name) for name in ("first", "second")
    )
    QgsProject.instance().addMapLayers([first, second])
    compared = processing.runAndLoadResults(
        "spectraprompt:comparemaps",
        {
            "INPUT": first,
            "SECOND": second,
            "OUTPUT": str(tmp_path / "changes.tif"),
            "REPORT": str(tmp_path / "changes.html"),
        },
        feedback=Feedback(),
    )
    assert compared["AGREEMENT"] == pytest.approx(2 / 3)
    assert compared["CHANGED"] == ROWS * COLS / 3
    assert Path(compared["REPORT"]).is_file()
    assert Path(compared["REPORT_CSV"]).is_file()
    recoded = processing.runAndLoadResults(
        "spectraprompt:recodebyparent",
        {"INPUT": first, "OUTPUT": str(tmp_path / "groups.tif")},
        feedback=Feedback(),
    )
    assert recoded["CLASSES"] == 2
    held = processing.runAndLoadResults(
        "spectraprompt:disagreement",
        {
            "INPUT": second,
            "LABELS_RASTER": str(small.labels),
            "OUTPUT": str(tmp_path / "wrong.tif"),
        },
        feedback=Feedback(),
    )
    assert 0.6 < held["AGREEMENT"] < 0.73
    settle()
    legends = {
        Path(layer.source()).stem: [c.label for c in layer.renderer().classes()]
        for layer in QgsProject.instance().mapLayers().values()
    }
    assert legends["changes"] == ["Same", "Bare soil → Meadow"]
    assert legends["groups"] == ["Water", "Land"]
    assert legends["wrong"] == ["As labelled", "Bare soil, mapped as Meadow"]
    groups = {
        group.name().split(",")[0]: [Path(n.layer().source()).stem for n in group.children()]
        for group in QgsProject.instance().layerTreeRoot().findGroups()
    }
    assert groups == {
        "first and second": ["changes"],
        "first": ["groups"],
        "second": ["wrong"],
    }


def test_maps_that_cannot_be_compared_are_refused(small, tmp_path):
    parameters = {"INPUT": str(small.labels), "OUTPUT": str(tmp_path / "changes.tif")}
    same = {**parameters, "SECOND": str(small.labels)}
    assert "Both maps are the same layer" in refused("comparemaps", same)
    assert "has 24 bands" in refused("comparemaps", {**parameters, "SECOND": str(small.scene)})
    moved = tmp_path / "moved.tif"
    gdal.Translate(str(moved), str(small.labels), outputBounds=[0, 1000, 1000, 0])
    assert "differ in size" in refused("comparemaps", {**parameters, "SECOND": str(moved)})
    assert "has a parent" in refused("recodebyparent", parameters)
    assert "Choose labels" in refused("disagreement", parameters)
    assert not (tmp_path / "changes.tif").exists()
