"""The engine process, driven the way the plugin drives it: by its pipes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch

import spectraprompt
from spectraprompt.core.engine_process import Engine
from spectraprompt.core.errors import SceneError
from spectraprompt.core.failures import failure_event
from spectraprompt.core.jobs import AssessJob, ProgressEvent, ResultEvent, event_from_line, to_line

CHILD = Path(spectraprompt.__file__).parent / "core" / "child.py"
CANCEL = json.dumps({"protocol": 1, "kind": "cancel"})


class Child:
    def __init__(self, cwd: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(CHILD)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=cwd,
            env={**os.environ, "PYTHONIOENCODING": "ascii"},
        )

    def say(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def hear(self) -> Any:
        assert self.process.stdout is not None
        return event_from_line(self.process.stdout.readline())

    def answer(self) -> Any:
        """The event that ends a job."""
        while True:
            event = self.hear()
            if event.kind in ("result", "error"):
                return event


@pytest.fixture
def child(tmp_path: Path) -> Any:
    running = Child(tmp_path)
    assert "ready" in running.hear().message
    yield running
    running.process.kill()
    running.process.communicate()


def test_it_ends_well_when_its_parent_closes_the_pipe(child: Child) -> None:
    out, _ = child.process.communicate(timeout=20)
    assert out == ""
    assert child.process.returncode == 0


def test_what_it_cannot_read_it_refuses_and_goes_on(child: Child) -> None:
    child.say("what?")
    assert child.answer().code == "job.malformed"
    child.say(to_line(AssessJob("grün.tif", "none.gpkg", "report.html")))
    error = child.answer()
    assert error.kind == "error"
    assert not error.code.startswith("engine"), error
    assert "grün.tif" in error.message or "none.gpkg" in error.message


def test_a_cancel_without_a_job_does_not_cancel_the_next(child: Child) -> None:
    child.say(CANCEL)
    child.say(to_line(AssessJob("missing.tif", "missing.gpkg", "report.html")))
    assert child.answer().code != "run.cancelled"


def test_only_events_reach_stdout(tmp_path: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import child; child.bind_package()\n"
        "from spectraprompt.core import engine_process, service\n"
        "from spectraprompt.core.jobs import ResultEvent\n"
        "def noisy(job, progress):\n"
        "    import os; print('printed'); os.write(1, b'written'); return ResultEvent()\n"
        "service.run_job = noisy\n"
        "engine_process.main()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(CHILD.parent)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(to_line(AssessJob("a", "b", "c")) + "\n")
    process.stdin.flush()
    lines = [process.stdout.readline() for _ in range(2)]
    rest, errors = process.communicate(timeout=20)
    assert [event_from_line(line).kind for line in lines] == ["log", "result"]
    assert rest == ""
    assert "printed" in errors
    assert "written" in errors


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (
            ModuleNotFoundError("No module named 'torch.x'", name="torch.x"),
            "engine.package-missing",
            "package torch;",
        ),
        (MemoryError(), "engine.out-of-memory", "memory limit"),
        (
            RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"),
            "engine.out-of-memory",
            "memory limit",
        ),
        (torch.cuda.OutOfMemoryError("CUDA"), "engine.gpu-out-of-memory", "choose the CPU"),
        (KeyError("grün"), "engine.internal", "KeyError: 'grün'"),
        (SceneError("not-found", "There is no scene."), "scene.not-found", "no scene"),
    ],
)
def test_whatever_ends_a_job_becomes_one_sentence(error: Exception, code: str, said: str) -> None:
    event = failure_event(error)
    assert event.code == code
    assert said in event.message


def test_a_job_that_does_not_stop_ends_with_its_parent(tmp_path: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import child; child.bind_package()\n"
        "from spectraprompt.core import engine_process, service\n"
        "def stubborn(job, progress):\n"
        "    import time; time.sleep(60)\n"
        "service.run_job = stubborn\n"
        "engine_process.main()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(CHILD.parent)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.readline()
    process.stdin.write(to_line(AssessJob("a", "b", "c")) + "\n")
    process.stdin.close()
    started = time.monotonic()
    process.wait(timeout=30)
    assert time.monotonic() - started < 20
    process.stdout.close()


class Pipe(io.StringIO):
    """A sink that takes what UTF-8 takes, as the pipe does."""

    def write(self, text: str) -> int:
        text.encode("utf-8")
        return super().write(text)


def test_a_result_that_is_no_json_is_told_as_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    sink = Pipe()
    engine = Engine(io.BytesIO(), sink)
    engine.send(ProgressEvent(float("nan"), "mapping"))
    engine.send(ResultEvent({}, {"accuracy": float("nan")}))
    (event,) = map(event_from_line, sink.getvalue().splitlines())
    assert event.kind == "error"
    assert event.code == "engine.internal"
    assert "Traceback" in capsys.readouterr().err


def test_names_that_are_no_utf_8_arrive() -> None:
    sink = Pipe()
    Engine(io.BytesIO(), sink).send(ResultEvent({"classes": "gr\udcfcn.tif"}))
    assert event_from_line(sink.getvalue()).outputs == {"classes": "gr\udcfcn.tif"}
