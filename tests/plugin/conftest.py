"""Fixtures of the plugin's tests; all run in a real QGIS without a screen."""

from __future__ import annotations

import gc
import json
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingFeedback, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt

from spectraprompt.core.jobs import TrainJob
from spectraprompt.plugin import job_queue
from spectraprompt.plugin.dock.dock_widget import SpectraPromptDock
from spectraprompt.plugin.dock.run_bar import READY
from spectraprompt.plugin.engine import EngineProcess, run_job
from spectraprompt.plugin.interpreter import Interpreter
from spectraprompt.plugin.job_queue import JobQueue

from .qgis_window import QgisWindow
from .small_scene import SmallScene, write_small_scene


def wait_until(condition: Callable[[], object], seconds: float = 60.0) -> None:
    """Let QGIS go on until something is so; fails when it takes too long."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "took too long"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def settle() -> None:
    """Let QGIS deliver what it has put off, deletions included."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


@pytest.fixture(autouse=True)
def clean_project(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give each test an empty project and none of our settings."""
    monkeypatch.delenv("SPECTRAPROMPT_PYTHON", raising=False)
    QgsSettings().remove("spectraprompt")
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("spectraprompt")
    settle()
    # Exceptions keep QGIS's objects in cycles; collected after QGIS has ended, they would crash.
    gc.collect()


@pytest.fixture
def small(tmp_path: Path) -> SmallScene:
    """Return a small scene of three classes that a test may spoil."""
    return write_small_scene(tmp_path)


@pytest.fixture
def window() -> Iterator[QgisWindow]:
    """Return a window with the parts of QGIS's that the plugin uses."""
    window = QgisWindow()
    window.window.resize(1200, 760)
    window.window.show()
    yield window
    window.window.close()
    window.window.deleteLater()
    settle()


@pytest.fixture
def dock(window: QgisWindow) -> Iterator[SpectraPromptDock]:
    """Return the dock, shown in the window."""
    dock = SpectraPromptDock(window, window.window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    yield dock
    dock.release()
    window.removeDockWidget(dock)
    dock.deleteLater()
    settle()


@pytest.fixture(scope="session")
def small_scene(tmp_path_factory: pytest.TempPathFactory) -> SmallScene:
    """Return a small scene of three classes."""
    return write_small_scene(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def small_model(small_scene: SmallScene) -> str:
    """Return a model trained on the small scene, by an engine of its own."""
    job = TrainJob(
        scene=str(small_scene.scene),
        labels=str(small_scene.labels),
        prompts=str(small_scene.prompts),
        output=str(small_scene.scene.with_name("small.spm")),
    )
    return run_job(job, QgsProcessingFeedback(False)).outputs["model"]


@pytest.fixture
def scripted_engine(tmp_path: Path) -> Iterator[Callable[[str], EngineProcess]]:
    """Return a function that makes an engine process of a short Python program.

    The program finds `ready()`, `send(**event)` and `lines` (of stdin) defined.
    """
    engines = []
    prelude = """
        import json, os, sys, time
        lines = sys.stdin
        def send(**event):
            print(json.dumps({"protocol": 1, **event}, ensure_ascii=False), flush=True)
        def ready():
            send(kind="log", level="info", message="ready")
    """

    def make(program: str) -> EngineProcess:
        script = tmp_path / f"engine_{len(engines)}.py"
        script.write_text(textwrap.dedent(prelude) + textwrap.dedent(program), encoding="utf-8")
        engines.append(EngineProcess(Interpreter(sys.executable, "of the test"), str(script)))
        return engines[-1]

    yield make
    for engine in engines:
        engine.stop()


@pytest.fixture
def scripted_dock(
    dock: SpectraPromptDock,
    small: SmallScene,
    scripted_engine: Callable[[str], EngineProcess],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Callable[[str], SpectraPromptDock]:
    """Return a function that lets a short program be the engine of a dock ready to run."""

    def make(program: str) -> SpectraPromptDock:
        engine = scripted_engine(program)
        monkeypatch.setattr(job_queue, "find_interpreter", lambda: engine._chosen)
        dock._queue = JobQueue(dock, engine)
        for path, name in ((small.scene, "scene"), (small.labels, "labels")):
            QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), name))
        dock.classes.open_file(str(small.prompts))
        dock.model.save_box.setFilePath(str(tmp_path / "kept.spm"))
        assert dock.run_bar.state == READY
        return dock

    return make


@pytest.fixture
def recording_dock(
    scripted_dock: Callable[[str], SpectraPromptDock], small: SmallScene, tmp_path: Path
) -> tuple[SpectraPromptDock, Callable[[], list[dict[str, Any]]]]:
    """Return a dock ready to run, and a function that returns the jobs its engine has got.

    Files that were copied for a job are in the folder ``seen``, as ``NUMBER_FIELD.SUFFIX``.
    """
    record, seen = tmp_path / "jobs.jsonl", tmp_path / "seen"
    seen.mkdir()
    program = f"""
        import shutil
        ready()
        for number, line in enumerate(lines):
            with open({str(record)!r}, "a", encoding="utf-8") as file:
                file.write(line)
            job = json.loads(line)
            for role in ("inside", "labels", "prompts"):
                path = job.get(role) or ""
                if os.path.isfile(path):
                    suffix = os.path.splitext(path)[1]
                    shutil.copy(path, os.path.join({str(seen)!r}, f"{{number}}_{{role}}{{suffix}}"))
            if job["kind"] == "train":
                shutil.copy({str(small.prompts)!r}, job["output"])
                send(kind="result", outputs={{"model": job["output"]}}, summary={{}})
            elif job["kind"] == "disagreement":
                if not os.path.isfile(job["classes"]):
                    send(kind="error", code="output.missing", message="There is no map.")
                    continue
                shutil.copy({str(small.labels)!r}, job["output"])
                facts = {{"pixels": 1200, "wrong_pixels": 34}}
                send(kind="result", outputs={{"disagreement": job["output"]}}, summary=facts)
            elif job["kind"] == "classify":
                outputs = {{}}
                for role in ("output", "confidence", "margin", "entropy"):
                    if job.get(role):
                        shutil.copy({str(small.labels)!r}, job[role])
                        outputs["classes" if role == "output" else role] = job[role]
                send(kind="result", outputs=outputs, summary={{"valid_pixels": 2}})
        """

    def jobs() -> list[dict[str, Any]]:
        text = record.read_text(encoding="utf-8") if record.exists() else ""
        return [json.loads(line) for line in text.splitlines()]

    return scripted_dock(program), jobs
