"""The dock's queue: in order, one warm engine, ended when idle."""

from __future__ import annotations

import pytest

from spectraprompt.core.jobs import ClassifyJob, ErrorEvent
from spectraprompt.plugin import engine, job_queue
from spectraprompt.plugin.interpreter import Interpreter
from spectraprompt.plugin.job_queue import JobQueue, QueuedJob

from .conftest import settle, wait_until

ECHO = """
ready()
for line in lines:
    job = json.loads(line)
    send(kind="result", outputs={}, summary={"output": job["output"], "pid": os.getpid()})
"""
SLOW = """
ready()
for line in lines:
    if json.loads(line)["kind"] == "cancel":
        send(kind="error", code="run.cancelled", message="cancelled")
    else:
        send(kind="progress", fraction=0.1, message="working")
"""


def job(name: str) -> ClassifyJob:
    return ClassifyJob(scene="scene.bsq", model="model.spm", output=name)


class Outcomes:
    """What queued jobs came to, in the order in which they ended."""

    def __init__(self) -> None:
        self.all: list[object] = []
        self.progress = 0

    def watch(self, queued: QueuedJob) -> QueuedJob:
        queued.finished.connect(self.all.append)
        queued.progressed.connect(self._on_progress)
        return queued

    def _on_progress(self, _event: object) -> None:
        self.progress += 1


@pytest.fixture
def queue_of(scripted_engine, monkeypatch):
    """Return a function that makes a queue on a scripted engine."""
    queues = []

    def make(program: str) -> JobQueue:
        scripted = scripted_engine(program)
        monkeypatch.setattr(job_queue, "find_interpreter", lambda: scripted._chosen)
        queues.append(JobQueue(engine=scripted))
        return queues[-1]

    yield make
    for queue in queues:
        queue.close()
        queue.deleteLater()
    settle()


def test_jobs_run_in_order_on_one_engine(queue_of):
    queue, outcomes = queue_of(ECHO), Outcomes()
    for name in ("a.tif", "b.tif", "c.tif"):
        outcomes.watch(queue.submit(job(name)))
    assert not queue.engine.is_running  # nothing blocks the click
    wait_until(lambda: len(outcomes.all) == 3)
    assert [event.summary["output"] for event in outcomes.all] == ["a.tif", "b.tif", "c.tif"]
    assert len({event.summary["pid"] for event in outcomes.all}) == 1


def test_the_running_job_and_a_waiting_one_can_be_cancelled(queue_of):
    queue, outcomes = queue_of(SLOW), Outcomes()
    running = outcomes.watch(queue.submit(job("a.tif")))
    waiting = outcomes.watch(queue.submit(job("b.tif")))
    last = outcomes.watch(queue.submit(job("c.tif")))
    wait_until(lambda: outcomes.progress == 1)
    queue.cancel(waiting)
    assert [event.code for event in outcomes.all] == ["run.cancelled"]
    queue.cancel(running)
    wait_until(lambda: outcomes.progress == 2)
    queue.cancel(last)
    wait_until(lambda: len(outcomes.all) == 3)
    assert {event.code for event in outcomes.all} == {"run.cancelled"}


def test_a_crash_ends_one_job_and_the_next_gets_a_new_engine(queue_of):
    queue, outcomes = queue_of("ready()\nlines.readline()\nos._exit(1)"), Outcomes()
    for name in ("a.tif", "b.tif"):
        outcomes.watch(queue.submit(job(name)))
    wait_until(lambda: len(outcomes.all) == 2)
    assert all(isinstance(event, ErrorEvent) for event in outcomes.all)
    assert {event.code for event in outcomes.all} == {"engine.crashed"}


def test_an_idle_engine_is_ended(queue_of, monkeypatch):
    monkeypatch.setattr(job_queue, "IDLE_MS", 300)
    queue, outcomes = queue_of(ECHO), Outcomes()
    outcomes.watch(queue.submit(job("a.tif")))
    wait_until(lambda: outcomes.all)
    assert queue.engine.is_running
    wait_until(lambda: not queue.engine.is_running, 5)
    outcomes.watch(queue.submit(job("b.tif")))
    wait_until(lambda: len(outcomes.all) == 2)


DEAF = ECHO + "time.sleep(60)\n"


def test_an_idle_engine_that_does_not_end_is_killed_without_blocking(queue_of, monkeypatch):
    monkeypatch.setattr(engine, "END_S", 0.3)
    queue, outcomes = queue_of(DEAF), Outcomes()
    outcomes.watch(queue.submit(job("a.tif")))
    wait_until(lambda: outcomes.all)
    queue._idle.timeout.emit()
    assert queue.engine.is_running  # nobody has waited for it
    wait_until(lambda: not queue.engine.is_running, 10)
    assert len(outcomes.all) == 1


def test_a_job_that_comes_while_the_engine_ends_gets_a_new_one(queue_of):
    queue, outcomes = queue_of(DEAF), Outcomes()
    outcomes.watch(queue.submit(job("a.tif")))
    wait_until(lambda: outcomes.all)
    queue._idle.timeout.emit()
    outcomes.watch(queue.submit(job("b.tif")))
    wait_until(lambda: len(outcomes.all) == 2)
    assert [event.summary["output"] for event in outcomes.all] == ["a.tif", "b.tif"]
    assert outcomes.all[0].summary["pid"] != outcomes.all[1].summary["pid"]


def test_another_python_is_used_for_the_next_job(queue_of, monkeypatch, tmp_path):
    queue, outcomes = queue_of(ECHO), Outcomes()
    outcomes.watch(queue.submit(job("a.tif")))
    wait_until(lambda: outcomes.all)
    other = Interpreter(str(tmp_path / "python"), "chosen meanwhile")
    monkeypatch.setattr(job_queue, "find_interpreter", lambda: other)
    queue.engine._chosen = other
    outcomes.watch(queue.submit(job("b.tif")))
    wait_until(lambda: len(outcomes.all) == 2)
    assert outcomes.all[1].code == "engine.interpreter-missing"
    assert not queue.engine.is_running


def test_closed_it_forgets_everything(queue_of):
    queue, outcomes = queue_of(SLOW), Outcomes()
    for name in ("a.tif", "b.tif"):
        outcomes.watch(queue.submit(job(name)))
    wait_until(lambda: outcomes.progress)
    queue.close()
    settle()
    assert not queue.engine.is_running
    assert outcomes.all == []
