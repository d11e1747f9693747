"""A run of the dock: its jobs in a chain, which ends where it is cancelled."""

from __future__ import annotations

import pytest

from spectraprompt.core.jobs import ClassifyJob, DisagreementJob, ResultEvent, TrainJob
from spectraprompt.plugin import job_queue
from spectraprompt.plugin.dock.classification_run import ClassificationRun
from spectraprompt.plugin.job_queue import JobQueue

from .conftest import settle, wait_until

RESULT_AFTER_CANCEL = """
ready()
for line in lines:
    kind = json.loads(line)["kind"]
    if kind == "cancel":
        send(kind="result", outputs={"model": "model.spm"}, summary={})
    else:
        send(kind="progress", fraction=0.5, message=kind)
"""


@pytest.fixture
def queue(scripted_engine, monkeypatch):
    engine = scripted_engine(RESULT_AFTER_CANCEL)
    monkeypatch.setattr(job_queue, "find_interpreter", lambda: engine._chosen)
    queue = JobQueue(engine=engine)
    yield queue
    queue.close()
    queue.deleteLater()
    settle()


TRAIN = TrainJob(scene="scene.bsq", labels="labels.tif", prompts="salinas", output="model.spm")
CLASSIFY = ClassifyJob(scene="scene.bsq", model="model.spm", output="map.tif")


class Watch:
    """What a run has told."""

    def __init__(self, run: ClassificationRun) -> None:
        self.progress: list[str] = []
        self.succeeded: list[list[ResultEvent]] = []
        self.failed: list[object] = []
        run.progressed.connect(lambda _share, text: self.progress.append(text))
        run.succeeded.connect(self.succeeded.append)
        run.failed.connect(self.failed.append)


def test_cancelled_while_the_first_result_is_on_its_way_no_second_job_starts(queue):
    run = ClassificationRun(queue, [TRAIN, CLASSIFY])
    watch = Watch(run)
    run.start()
    wait_until(lambda: watch.progress)
    run.cancel()
    wait_until(lambda: watch.failed or len(watch.progress) > 1)
    assert [event.code for event in watch.failed] == ["run.cancelled"]
    assert watch.progress == ["Step 1 of 2: train"]
    assert watch.succeeded == []


def test_a_result_that_comes_before_the_cancel_is_kept(queue):
    run = ClassificationRun(queue, [TRAIN])
    watch = Watch(run)
    run.start()
    wait_until(lambda: watch.progress)
    run.cancel()
    wait_until(lambda: watch.succeeded or watch.failed)
    assert watch.failed == []
    assert watch.succeeded[0][0].outputs == {"model": "model.spm"}


def test_the_bar_goes_on_from_job_to_job(queue):
    compare = DisagreementJob("map.tif", "labels.tif", "d.tif")
    for jobs in ([TRAIN], [CLASSIFY], [TRAIN, CLASSIFY], [TRAIN, CLASSIFY, compare]):
        run = ClassificationRun(queue, jobs)
        ends = [0.0]
        for number in range(len(jobs)):
            run._results = [ResultEvent()] * number
            start, end = run._span()
            assert start == pytest.approx(ends[-1])
            assert end > start
            ends.append(end)
        assert ends[-1] == pytest.approx(1.0)
