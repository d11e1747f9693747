"""The newest question wins: what is asked, answered and dropped."""

from __future__ import annotations

import pytest

from spectraprompt.core.jobs import ErrorEvent, LabelCountsJob
from spectraprompt.plugin import job_queue
from spectraprompt.plugin.job_queue import JobQueue
from spectraprompt.plugin.latest_question import LatestQuestion

from .conftest import settle, wait_until

ENGINE = """
ready()
for line in lines:
    job = json.loads(line)
    if job["kind"] == "cancel":
        continue
    send(kind="log", level="info", message=job["scene"])
    time.sleep(0.2)
    if job["scene"] == "bad":
        send(kind="error", code="job.bad", message="No.")
    else:
        send(kind="result", outputs={}, summary={"scene": job["scene"]})
"""


class Asked:
    """A question and all that is heard of it."""

    def __init__(self, queue: JobQueue, interrupts: bool) -> None:
        self.question = LatestQuestion([queue], interrupts=interrupts)
        self.answers: list[tuple[str, object]] = []
        self.logged: list[tuple[str, str]] = []
        self.over: list[str] = []
        self.question.answered.connect(self.on_answer)
        self.question.logged.connect(
            lambda about, event: self.logged.append((about, event.message))
        )
        self.question.over.connect(self.over.append)

    def on_answer(self, about: str, outcome: object) -> None:
        is_error = isinstance(outcome, ErrorEvent)
        self.answers.append((about, outcome.code if is_error else outcome.summary["scene"]))

    def ask(self, *scenes: str) -> None:
        for scene in scenes:
            self.question.ask(LabelCountsJob(scene, "labels", "prompts"), scene)


@pytest.fixture
def queue(scripted_engine, monkeypatch):
    engine = scripted_engine(ENGINE)
    monkeypatch.setattr(job_queue, "find_interpreter", lambda: engine._chosen)
    queue = JobQueue(engine=engine)
    yield queue
    queue.close()
    settle()


def test_of_those_that_wait_only_the_newest_is_asked(queue):
    asked = Asked(queue, interrupts=False)
    asked.ask("a", "b", "c")
    assert asked.over == ["b"]  # its files are not needed any more
    wait_until(lambda: len(asked.over) == 3)
    assert asked.answers == [("a", "a"), ("c", "c")]
    assert asked.logged == [("a", "a"), ("c", "c")]
    assert not asked.question.is_busy


def test_one_that_interrupts_is_the_only_one_answered(queue):
    asked = Asked(queue, interrupts=True)
    asked.ask("a", "b", "c")
    wait_until(lambda: len(asked.over) == 3)
    assert asked.answers == [("c", "c")]
    assert sorted(asked.over) == ["a", "b", "c"]


def test_errors_are_answers_and_forgotten_questions_have_none(queue):
    asked = Asked(queue, interrupts=False)
    asked.ask("bad")
    wait_until(lambda: asked.over)
    assert asked.answers == [("bad", "job.bad")]
    asked.ask("a", "b")
    asked.question.cancel()
    assert not asked.question.is_busy
    wait_until(lambda: len(asked.over) == 3)
    assert asked.answers == [("bad", "job.bad")]
    asked.ask("again")
    wait_until(lambda: len(asked.over) == 4)
    assert asked.answers[-1] == ("again", "again")


def test_a_busy_queue_is_passed_over(queue):
    class Busy:
        is_busy = True

    asked = Asked(queue, interrupts=False)
    asked.question._queues = [Busy(), queue]
    asked.ask("a")
    wait_until(lambda: asked.over)
    assert asked.answers == [("a", "a")]


def test_one_that_is_deleted_while_the_engine_works_harms_nothing(queue):
    asked = Asked(queue, interrupts=False)
    asked.ask("a")
    asked.question.deleteLater()
    settle()
    other = queue.submit(LabelCountsJob("z", "labels", "prompts"))
    ended = []
    other.finished.connect(ended.append)
    wait_until(lambda: ended)
    assert asked.answers == []
