"""The algorithms as QGIS uses them: in batches, models, background tasks, and from the history."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtWidgets import QFileDialog

from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider

from .conftest import settle, wait_until
from .small_scene import ORIGIN, SmallScene, truth, write_bytes_raster, write_small_scene


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_processing):
    provider = SpectraPromptProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def algorithm(name: str) -> QgsProcessingAlgorithm:
    return QgsApplication.processingRegistry().algorithmById(f"spectraprompt:{name}")


def pixels(path: str) -> bytes:
    layer = QgsRasterLayer(path, "result")
    assert layer.isValid()
    provider = layer.dataProvider()
    blocks = (
        provider.block(band + 1, layer.extent(), layer.width(), layer.height())
        for band in range(layer.bandCount())
    )
    return b"".join(bytes(block.data()) for block in blocks)


def test_a_saved_batch_is_loaded_and_run_over_two_scenes(
    small_scene: SmallScene, small_model: str, tmp_path: Path, monkeypatch
) -> None:
    """The batch window itself: loads the file that it saves, and runs the algorithm row by row."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    second = write_small_scene(tmp_path, seed=1, name="second")
    found = algorithm("classifylayer")
    context = QgsProcessingContext()
    rows = []
    for number, scene in enumerate((small_scene.scene, second.scene)):
        values = {"INPUT": str(scene), "MODEL": small_model, "DEVICE": "cpu", "MEMORY": 256}
        rows.append(
            {
                "PARAMETERS": {
                    name: found.parameterDefinition(name).valueAsPythonString(value, context)
                    for name, value in values.items()
                },
                "OUTPUTS": {
                    "OUTPUT": str(tmp_path / f"classes_{number}.tif"),
                    "CONFIDENCE": str(tmp_path / f"confidence_{number}.tif"),
                    "MARGIN": "",
                    "ENTROPY": "",
                },
            }
        )
    file = tmp_path / "batch.json"
    file.write_text(json.dumps(rows), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    dialog = BatchAlgorithmDialog(found.create())
    try:
        panel = dialog.mainWidget()
        panel.load()
        assert panel.batchRowCount() == 2
        panel.checkLoadLayersOnCompletion.setChecked(False)
        dialog.runAlgorithm()
    finally:
        dialog.close()
        dialog.deleteLater()
        settle()
    for number in range(2):
        for kind in ("classes", "confidence"):
            assert QgsRasterLayer(str(tmp_path / f"{kind}_{number}.tif"), kind).isValid()
    assert pixels(str(tmp_path / "confidence_0.tif")) != pixels(str(tmp_path / "confidence_1.tif"))
    assert not list(tmp_path.glob("*margin*"))


def test_a_batch_goes_on_after_a_scene_that_fails(
    small_scene: SmallScene, small_model: str, tmp_path: Path
) -> None:
    """A batch runs one object with several sets of parameters, one after the other."""
    batch = algorithm("classifylayer").create()
    succeeded = []
    for number, scene in enumerate((str(small_scene.labels), str(small_scene.scene))):
        parameters = {
            "INPUT": scene,
            "MODEL": small_model,
            "OUTPUT": str(tmp_path / f"{number}.tif"),
        }
        _, done = batch.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False))
        succeeded.append(done)
    assert succeeded == [False, True]
    assert [path.name for path in tmp_path.glob("*.tif")] == ["1.tif"]


class ThreadedFeedback(QgsProcessingFeedback):
    """Notes the threads that speak to it."""

    def __init__(self) -> None:
        super().__init__(False)
        self.threads: set[Any] = set()
        self.told: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.threads.add(QThread.currentThread())
        self.told.append(info)


def test_it_runs_in_the_background_as_a_task(
    small_scene: SmallScene, small_model: str, tmp_path: Path
) -> None:
    feedback, context = ThreadedFeedback(), QgsProcessingContext()
    parameters = {
        "INPUT": str(small_scene.scene),
        "MODEL": small_model,
        "COMPONENTS": 3,
        "OUTPUT": str(tmp_path / "components.tif"),
    }
    outcomes: list[tuple[bool, dict[str, Any]]] = []
    task = QgsProcessingAlgRunnerTask(algorithm("embeddings"), parameters, context, feedback)
    assert not task.isCanceled()
    task.executed.connect(lambda succeeded, results: outcomes.append((succeeded, results)))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: outcomes, 120)
    ((succeeded, results),) = outcomes
    assert succeeded
    assert results["BANDS"] == 3
    assert QgsApplication.instance().thread() not in feedback.threads
    # The log tells the story.
    story = "\n".join(feedback.told)
    for words in ("Computing with", "components hold", "Written: "):
        assert words in story


def test_they_chain_in_a_model(small_scene: SmallScene, tmp_path: Path) -> None:
    """Train → classify → assess, as the model designer builds it, saved, loaded and run."""
    model = QgsProcessingModelAlgorithm("chain", "tests")
    for name, definition in (
        ("scene", QgsProcessingParameterRasterLayer("scene", "Scene")),
        ("labels", QgsProcessingParameterRasterLayer("labels", "Labels")),
        ("prompts", QgsProcessingParameterFile("prompts", "Prompts")),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(name))
    source = QgsProcessingModelChildParameterSource

    def child(name: str, child_id: str, **sources: Any) -> QgsProcessingModelChildAlgorithm:
        added = QgsProcessingModelChildAlgorithm(f"spectraprompt:{name}")
        added.setChildId(child_id)
        for parameter in algorithm(name).parameterDefinitions():
            # As the designer does: what is not connected gets its default.
            if parameter.name() in sources:
                added.addParameterSources(parameter.name(), [sources[parameter.name()]])
            elif not parameter.isDestination():
                default = source.fromStaticValue(parameter.defaultValue())
                added.addParameterSources(parameter.name(), [default])
        return added

    def as_output(added: QgsProcessingModelChildAlgorithm, title: str) -> None:
        output = QgsProcessingModelOutput(title, title.capitalize())
        output.setChildId(added.childId())
        output.setChildOutputName("OUTPUT")
        added.setModelOutputs({title: output})
        model.addChildAlgorithm(added)

    train = child(
        "trainmodel",
        "train",
        INPUT=source.fromModelParameter("scene"),
        LABEL_RASTER=source.fromModelParameter("labels"),
        PROMPT_FILE=source.fromModelParameter("prompts"),
        LABELS_ALONE=source.fromStaticValue(True),
    )
    model.addChildAlgorithm(train)
    classify = child(
        "classifylayer",
        "classify",
        INPUT=source.fromModelParameter("scene"),
        MODEL=source.fromChildOutput("train", "OUTPUT"),
    )
    as_output(classify, "map")
    assess = child(
        "assessaccuracy",
        "assess",
        INPUT=source.fromChildOutput("classify", "OUTPUT"),
        REFERENCE_RASTER=source.fromModelParameter("labels"),
    )
    as_output(assess, "report")

    file = str(tmp_path / "chain.model3")
    assert model.toFile(file)
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(file)
    assert loaded.validate() == (True, [])
    results, succeeded = loaded.run(
        {
            "scene": str(small_scene.scene),
            "labels": str(small_scene.labels),
            "prompts": str(small_scene.prompts),
            "classify:map": str(tmp_path / "map.tif"),
            "assess:report": str(tmp_path / "report.html"),
        },
        QgsProcessingContext(),
        QgsProcessingFeedback(False),
    )
    assert succeeded
    assert QgsRasterLayer(results["classify:map"], "map").isValid()
    assert "Overall accuracy" in Path(results["assess:report"]).read_text("utf-8")
    assert results["CHILD_RESULTS"]["assess"]["OVERALL_ACCURACY"] > 0.95


def given_parameters(
    name: str, small_scene: SmallScene, model: str, folder: Path
) -> dict[str, Any]:
    """Return parameters of all kinds that the dialog may hand over: extents, choices, files."""
    x0, step, _, y0, _, _ = ORIGIN
    box = QgsRectangle(x0 + 10 * step, y0 - 30 * step, x0 + 20 * step, y0 - 10 * step)
    scene, labels = str(small_scene.scene), str(small_scene.labels)
    mapping = {"INPUT": scene, "MODEL": model, "EXTENT": box, "DEVICE": "cpu", "MEMORY": 128}
    given = {
        "trainmodel": {
            "INPUT": scene,
            "LABEL_RASTER": labels,
            "PROMPT_FILE": str(small_scene.prompts),
            "BACKBONE": "multiscale",
            "SEED": 7,
            "LABELS_ALONE": True,
        },
        "modelinfo": {"SHIPPED_MODEL": "indian-pines"},
        "exportmodel": {"MODEL": model},
        "classifylayer": {**mapping, "UNCLASSIFIED_BELOW": "0,1"},
        "similaritymap": {**mapping, "QUERIES": "lush “green” grass\nwater's edge"},
        "embeddings": {**mapping, "CONTENT": "components", "COMPONENTS": 2},
        "assessaccuracy": {
            "INPUT": str(write_bytes_raster(folder / "truth.tif", truth())),
            "REFERENCE_RASTER": labels,
            "RANDOM_SAMPLE": True,
        },
    }[name]
    suffix = {
        "trainmodel": "spm",
        "modelinfo": "html",
        "exportmodel": "onnx",
        "assessaccuracy": "html",
    }.get(name, "tif")
    return {**given, "OUTPUT": str(folder / f"result.{suffix}")}


@pytest.mark.parametrize(
    ("name", "runs"),
    [
        ("trainmodel", False),
        ("modelinfo", True),
        ("exportmodel", False),
        ("classifylayer", False),
        ("similaritymap", False),
        ("embeddings", True),
        ("assessaccuracy", True),
    ],
)
def test_a_run_from_the_history_is_the_same_run(
    name: str, runs: bool, small_scene: SmallScene, small_model: str, tmp_path: Path
) -> None:
    """The history keeps a line of Python, and a map of plain values since QGIS 3.24."""
    found, context = algorithm(name), QgsProcessingContext()
    given = given_parameters(name, small_scene, small_model, tmp_path)
    assert found.checkParameterValues(given, context) == (True, "")
    command = found.asPythonCommand(given, context)
    assert command.startswith("processing.run(")
    seen: list[tuple[str, dict[str, Any]]] = []

    class Recorder:
        """Stands for the module that the line of Python calls."""

        @staticmethod
        def run(identifier: str, parameters: dict[str, Any]) -> None:
            seen.append((identifier, parameters))

    names = {"processing": Recorder, "QgsProcessing": QgsProcessing}
    eval(command, names)
    ((identifier, again),) = seen
    assert identifier == found.id()
    assert found.checkParameterValues(again, context) == (True, "")
    assert found.asPythonCommand(again, context) == command
    if Qgis.QGIS_VERSION_INT >= 32400:
        kept = json.loads(json.dumps(found.asMap(given, context)))
        restored = found.preprocessParameters(kept["inputs"])
        assert found.asPythonCommand(restored, context) == command
    if runs:
        results = processing.run(identifier, again)
        first = Path(results["OUTPUT"]).read_bytes()
        results = processing.run(identifier, given)
        if name == "embeddings":  # the file tells when it was written
            assert QgsRasterLayer(results["OUTPUT"], "x").bandCount() == 2
        elif name == "modelinfo":
            assert Path(results["OUTPUT"]).read_bytes() == first


def test_a_temporary_output_is_a_file_of_its_own_each_time(
    small_scene: SmallScene, small_model: str
) -> None:
    parameters = {
        "INPUT": str(small_scene.scene),
        "MODEL": small_model,
        "COMPONENTS": 1,
        "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
    }
    paths = {processing.run("spectraprompt:embeddings", parameters)["OUTPUT"] for _ in range(2)}
    assert len(paths) == 2
    assert all(Path(path).suffix == ".tif" for path in paths)


def test_a_check_before_the_run_leaves_no_layer_to_load(
    small_scene: SmallScene, small_model: str, tmp_path: Path
) -> None:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    target = str(tmp_path / "c.tif")
    parameters = {
        "INPUT": str(small_scene.scene),
        "MODEL": small_model,
        "OUTPUT": QgsProcessingOutputLayerDefinition(target, QgsProject.instance()),
    }
    assert algorithm("embeddings").checkParameterValues(parameters, context) == (True, "")
    assert context.layersToLoadOnCompletion() == {}


def test_embeddings_loaded_by_the_toolbox_are_shown_in_three_colours(
    small_scene: SmallScene, small_model: str, tmp_path: Path
) -> None:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    target = str(tmp_path / "components.tif")
    parameters = {
        "INPUT": str(small_scene.scene),
        "MODEL": small_model,
        "OUTPUT": QgsProcessingOutputLayerDefinition(target, QgsProject.instance()),
    }
    results = processing.run("spectraprompt:embeddings", parameters, context=context)
    assert results["BANDS"] == 8
    Path(target).with_suffix(".qml").unlink()  # so that only the post-processor styles
    from processing.gui.Postprocessing import handleAlgorithmResults

    handleAlgorithmResults(algorithm("embeddings"), context, QgsProcessingFeedback(False))
    (layer,) = QgsProject.instance().mapLayers().values()
    renderer = layer.renderer()
    assert renderer.type() == "multibandcolor"
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    enhancement = renderer.redContrastEnhancement()
    assert -2 <= enhancement.minimumValue() < enhancement.maximumValue() <= 2
    # Another run to the same file is refused while the layer shows it.
    passed, problem = algorithm("embeddings").checkParameterValues(
        {**parameters, "OUTPUT": target}, QgsProcessingContext()
    )
    assert not passed
    assert f"shown by the layer “{layer.name()}”" in problem
