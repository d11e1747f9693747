"""The engine client, against real processes that behave well and badly."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsTask

from spectraprompt.core.errors import Cancelled, EngineError, SceneError
from spectraprompt.core.jobs import (
    ClassifyJob,
    ErrorEvent,
    LogEvent,
    ProgressEvent,
    ResultEvent,
)
from spectraprompt.plugin import engine as engine_module
from spectraprompt.plugin.engine import EngineProcess, run_job
from spectraprompt.plugin.interpreter import Interpreter

from .conftest import wait_until


@pytest.fixture
def job(tmp_path: Path) -> ClassifyJob:
    return ClassifyJob(scene="scene.bsq", model="model.spm", output=str(tmp_path / "classes.tif"))


class Heard:
    """What an engine has said."""

    def __init__(self, engine: EngineProcess) -> None:
        self.ready: list[str] = []
        self.progress: list[ProgressEvent] = []
        self.logs: list[LogEvent] = []
        self.outcomes: list[object] = []
        engine.ready.connect(self.ready.append)
        engine.progressed.connect(self.progress.append)
        engine.logged.connect(self.logs.append)
        engine.finished.connect(self.outcomes.append)

    def outcome(self) -> object:
        wait_until(lambda: self.outcomes)
        assert len(self.outcomes) == 1
        return self.outcomes[0]


class Feedback(QgsProcessingFeedback):
    """Remembers what it was told; cancels itself when told a certain text."""

    def __init__(self, cancel_at: str = "") -> None:
        super().__init__(False)
        self.texts: list[str] = []
        self.warnings: list[str] = []
        self.infos: list[str] = []
        self.fractions: list[float] = []
        self._cancel_at = cancel_at

    def setProgress(self, percent: float) -> None:  # noqa: N802
        self.fractions.append(percent)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.texts.append(text)
        if text and text == self._cancel_at:
            self.cancel()

    def pushWarning(self, text: str) -> None:  # noqa: N802
        self.warnings.append(text)

    def pushInfo(self, text: str) -> None:  # noqa: N802
        self.infos.append(text)


def test_a_job_is_sent_and_its_events_come_back(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        job = json.loads(lines.readline())
        send(kind="log", level="warning", message="mind the gap")
        send(kind="progress", fraction=0.5, message="half", remaining_s=2.0)
        send(kind="result", outputs={"classes": job["output"]}, summary={"pixels": 3})
        lines.read()
        """
    )
    heard = Heard(engine)
    engine.start(job)
    assert engine.is_busy
    assert heard.outcome() == ResultEvent({"classes": job.output}, {"pixels": 3})
    assert heard.ready == ["ready"]
    assert heard.logs == [LogEvent("warning", "mind the gap")]
    assert heard.progress == [ProgressEvent(0.5, "half", 2.0)]
    assert engine.is_running
    assert not engine.is_busy


def test_lines_and_characters_may_be_torn(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        event = {"protocol": 1, "kind": "result", "outputs": {}, "summary": {"n": "Äcker – 草地"}}
        data = json.dumps(event, ensure_ascii=False).encode() + b"\\n"
        for byte in data:
            os.write(1, bytes([byte]))
            time.sleep(0.001)
        lines.read()
        """
    )
    heard = Heard(engine)
    engine.start(job)
    assert heard.outcome().summary == {"n": "Äcker – 草地"}


def test_one_process_runs_several_jobs(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        for number, line in enumerate(lines):
            send(kind="result", outputs={}, summary={"number": number, "pid": os.getpid()})
        """
    )
    heard = Heard(engine)
    for number in range(3):
        engine.start(job)
        wait_until(lambda wanted=number + 1: len(heard.outcomes) == wanted)
    assert [event.summary["number"] for event in heard.outcomes] == [0, 1, 2]
    assert len({event.summary["pid"] for event in heard.outcomes}) == 1
    assert len(heard.ready) == 1


def test_a_willing_engine_is_cancelled_and_stays(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        send(kind="progress", fraction=0.1, message="working")
        assert json.loads(lines.readline()) == {"protocol": 1, "kind": "cancel"}
        send(kind="error", code="run.cancelled", message="The run was cancelled.")
        lines.read()
        """
    )
    heard = Heard(engine)
    engine.start(job)
    wait_until(lambda: heard.progress)
    engine.cancel()
    assert heard.outcome().code == "run.cancelled"
    assert engine.is_running


def test_a_deaf_engine_is_killed_within_two_seconds_and_its_leftovers_removed(
    scripted_engine, job, tmp_path
):
    leftover = tmp_path / ".classes.tif.spectraprompt-0123abcd.part"
    engine = scripted_engine(
        f"""
        ready()
        lines.readline()
        open({str(leftover)!r}, "w").close()
        send(kind="progress", fraction=0.1, message="working")
        time.sleep(60)
        """
    )
    heard = Heard(engine)
    engine.start(job)
    wait_until(lambda: heard.progress)
    assert leftover.exists()
    start = time.monotonic()
    engine.cancel()
    assert heard.outcome().code == "run.cancelled"
    assert time.monotonic() - start < 2.0
    assert not leftover.exists()
    assert not engine.is_running
    assert list(tmp_path.glob(".*")) == []


def test_the_next_job_after_a_kill_has_a_new_process(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        send(kind="progress", fraction=0.1, message=str(os.getpid()))
        time.sleep(60)
        """
    )
    heard = Heard(engine)
    for runs in (1, 2):
        engine.start(job)
        wait_until(lambda wanted=runs: len(heard.progress) == wanted)
        engine.cancel()
        wait_until(lambda wanted=runs: len(heard.outcomes) == wanted)
    assert len({event.message for event in heard.progress}) == 2


def test_cancelled_before_it_is_ready_it_is_over_in_two_seconds(scripted_engine, job):
    engine = scripted_engine("time.sleep(60)")
    heard = Heard(engine)
    engine.start(job)
    start = time.monotonic()
    engine.cancel()
    assert heard.outcome().code == "run.cancelled"
    assert time.monotonic() - start < 2.0


def test_a_crash_is_told_in_a_sentence_with_the_engines_last_words(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        print("torch: illegal instruction", file=sys.stderr, flush=True)
        os._exit(3)
        """
    )
    heard = Heard(engine)
    engine.start(job)
    event = heard.outcome()
    assert event.code == "engine.crashed"
    assert "torch: illegal instruction" in event.message
    wait_until(lambda: not engine.is_running)


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_an_engine_the_system_ended_points_to_memory(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        os.kill(os.getpid(), 9)
        """
    )
    heard = Heard(engine)
    engine.start(job)
    event = heard.outcome()
    assert event.code == "engine.killed"
    assert "memory" in event.message


def test_only_the_last_lines_of_stderr_are_kept(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        for number in range(1000):
            print("line", number, file=sys.stderr)
        sys.stderr.write("no line break")
        sys.exit(1)
        """
    )
    heard = Heard(engine)
    engine.start(job)
    assert "no line break" in heard.outcome().message
    kept = engine.stderr_tail.splitlines()
    assert len(kept) == engine_module.STDERR_LINES
    assert kept[-2:] == ["line 999", "no line break"]


@pytest.mark.parametrize(
    ("program", "code", "words"),
    [
        ("print('Hello, world')", "engine.foreign-output", "Hello, world"),
        (
            """
            ready()
            lines.readline()
            print("loading weights")
            sys.stdout.flush()
            time.sleep(60)
            """,
            "engine.foreign-output",
            "loading weights",
        ),
        ('print(\'{"protocol": 99, "kind": "log"}\')', "job.protocol", "same version"),
        ("import numpy_of_another_world", "engine.package-missing", "numpy_of_another_world"),
        ("raise SystemExit('no licence')", "engine.ended-early", "no licence"),
        ("sys.exit(7)", "engine.ended-early", "exit code 7"),
    ],
)
def test_what_is_no_engine_is_told_with_what_to_do(scripted_engine, job, program, code, words):
    heard = Heard(engine := scripted_engine(program))
    engine.start(job)
    event = heard.outcome()
    assert event.code == code
    assert words in event.message
    assert "Traceback" not in event.message
    assert "SpectraPrompt" in event.message or "same version" in event.message
    wait_until(lambda: not engine.is_running)


def test_an_engine_that_never_answers_is_given_up(scripted_engine, job, monkeypatch):
    monkeypatch.setattr(engine_module, "START_S", 0.5)
    heard = Heard(engine := scripted_engine("time.sleep(60)"))
    engine.start(job)
    event = heard.outcome()
    assert event.code == "engine.no-answer"
    wait_until(lambda: not engine.is_running)


def test_a_missing_interpreter_is_named(tmp_path, job):
    python = tmp_path / "nowhere" / "python"
    engine = EngineProcess(Interpreter(str(python), "chosen in the options"))
    heard = Heard(engine)
    engine.start(job)
    event = heard.outcome()
    assert event.code == "engine.interpreter-missing"
    assert str(python) in event.message
    assert "chosen in the options" in event.message


@pytest.mark.skipif(os.name == "nt", reason="permissions")
def test_an_interpreter_that_cannot_be_run_is_named(tmp_path, job):
    python = tmp_path / "python"
    python.write_text("not a program")
    engine = EngineProcess(Interpreter(str(python), "of the test"))
    heard = Heard(engine)
    engine.start(job)
    assert heard.outcome().code == "engine.interpreter-not-executable"
    python.chmod(0o755)
    heard = Heard(engine)
    engine.start(job)
    assert heard.outcome().code in ("engine.not-started", "engine.ended-early")


def test_stop_ends_the_process_and_forgets_the_job(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        send(kind="progress", fraction=0.1, message="working")
        time.sleep(60)
        """
    )
    heard = Heard(engine)
    engine.start(job)
    wait_until(lambda: heard.progress)
    engine.stop(wait_ms=200)
    assert not engine.is_running
    assert not engine.is_busy
    assert heard.outcomes == []


def test_run_job_waits_without_an_event_loop(scripted_engine, job):
    feedback = Feedback()
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        send(kind="log", level="info", message="hello")
        send(kind="log", level="warning", message="careful")
        for step in range(4):
            send(kind="progress", fraction=step / 4, message="working")
        send(kind="result", outputs={}, summary={})
        lines.read()
        """
    )
    assert run_job(job, feedback, engine) == ResultEvent({}, {})
    assert feedback.texts == ["Working"]
    assert feedback.fractions == [0, 25, 50, 75]
    assert feedback.infos == ["hello"]
    assert feedback.warnings == ["careful"]
    assert not engine.is_running


def test_run_job_raises_the_engines_error_as_its_own_type(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        send(kind="error", code="scene.not-found", message="There is no scene.")
        lines.read()
        """
    )
    with pytest.raises(SceneError, match="There is no scene") as caught:
        run_job(job, Feedback(), engine)
    assert caught.value.code == "scene.not-found"


def test_run_job_cancels_when_its_feedback_does(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        send(kind="progress", fraction=0.1, message="working")
        time.sleep(60)
        """
    )
    start = time.monotonic()
    with pytest.raises(Cancelled):
        run_job(job, Feedback(cancel_at="Working"), engine)
    assert time.monotonic() - start < 4.0
    assert not engine.is_running


def test_run_job_works_in_a_thread_of_the_task_manager(tmp_path, job):
    script = tmp_path / "engine.py"
    ready = '{"protocol": 1, "kind": "log", "level": "info", "message": "ready"}'
    result = '{"protocol": 1, "kind": "result"}'
    script.write_text(
        f"import sys\nprint({ready!r}, flush=True)\nsys.stdin.readline()\n"
        f"print({result!r}, flush=True)\nsys.stdin.read()\n"
    )
    results = []

    def work(_task: QgsTask) -> None:
        engine = EngineProcess(Interpreter(sys.executable, "of the test"), str(script))
        results.append(run_job(job, QgsProcessingFeedback(False), engine))

    task = QgsTask.fromFunction("test", work)
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: results)
    assert results == [ResultEvent({}, {})]


def test_run_job_reports_an_engine_that_cannot_start(job, tmp_path):
    engine = EngineProcess(Interpreter(str(tmp_path / "none"), "of the test"))
    with pytest.raises(EngineError, match="There is no Python"):
        run_job(job, Feedback(), engine)


def test_errors_are_events_too(scripted_engine, job):
    engine = scripted_engine(
        """
        ready()
        lines.readline()
        send(kind="error", code="x.y", message="m")
        """
    )
    heard = Heard(engine)
    engine.start(job)
    assert heard.outcome() == ErrorEvent("x.y", "m")
