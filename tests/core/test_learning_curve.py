"""The learning curve: accuracy on the same held-out blocks, with growing shares of labels."""

from __future__ import annotations

import numpy as np
import pytest

from spectraprompt.core.errors import Cancelled, JobError, TrainingError
from spectraprompt.core.jobs import LearningCurveJob, TrainJob
from spectraprompt.core.progress import Progress
from spectraprompt.core.service import run_job

from ..plugin.small_scene import ROWS, write_bytes_raster, write_small_scene


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return write_small_scene(tmp_path_factory.mktemp("curve"))


def job(small, labels=None, **more) -> LearningCurveJob:
    paths = (str(small.scene), str(labels or small.labels), str(small.prompts))
    return LearningCurveJob(*paths, labels_alone=True, **more)


def test_each_share_is_trained_and_tested_on_the_same_blocks(small):
    told = run_job(job(small, shares=(1.0, 0.05)), Progress()).summary
    points = told["points"]
    assert [point["share"] for point in points] == [0.05, 1.0]
    assert points[0]["pixels"] < 0.1 * points[1]["pixels"]
    assert points[1]["accuracy"] > 0.8
    assert told["held_out"] >= 20
    assert told["block"] >= 1


def test_all_labels_reach_what_training_says_of_itself(small, tmp_path):
    curve = job(small, shares=(1.0,))
    (point,) = run_job(curve, Progress()).summary["points"]
    training = TrainJob(
        scene=curve.scene,
        labels=curve.labels,
        prompts=curve.prompts,
        output=str(tmp_path / "model.spm"),
        labels_alone=True,
    )
    trained = run_job(training, Progress()).summary
    assert point["accuracy"] == trained["validation_overall_accuracy"]


@pytest.mark.parametrize("shares", [(), (0.0,), (1.5,), (float("nan"),)])
def test_shares_that_are_none_are_refused(small, shares):
    with pytest.raises(JobError) as caught:
        run_job(job(small, shares=shares), Progress())
    assert caught.value.code == "job.shares"


def test_labels_that_allow_no_blocks_are_refused_in_a_sentence(small, tmp_path):
    image = np.zeros((ROWS, 40), np.uint8)
    image[2, 2:5], image[20, 2:5] = 1, 2
    few = write_bytes_raster(tmp_path / "few.tif", image)
    with pytest.raises(TrainingError, match="label more areas, farther apart") as caught:
        run_job(job(small, few), Progress())
    assert caught.value.code == "training.no-validation"


def test_it_can_be_cancelled(small):
    with pytest.raises(Cancelled):
        run_job(job(small), Progress(cancelled=lambda: True))
