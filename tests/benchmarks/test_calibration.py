"""The benchmark of confidence: its figures, and its command line on a small scene."""

from __future__ import annotations

from pathlib import Path

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given

from spectraprompt.benchmarks import calibration
from spectraprompt.benchmarks.calibration import Judged, accuracy_without, summarised
from spectraprompt.benchmarks.scenes import LabelledScene, SceneSource
from spectraprompt.benchmarks.splits_of_scene import Split


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1), st.floats(0, 0.9))
def test_the_least_sure_pixels_are_those_left_out(
    pixels: list[tuple[float, bool]], share: float
) -> None:
    scores, right = (np.array(column) for column in zip(*pixels))
    kept = sorted(pixels, key=lambda pixel: pixel[0])[int(share * len(pixels)) :]
    assert accuracy_without(scores, right, share) == pytest.approx(np.mean([r for _, r in kept]))


def test_figures_are_pooled_over_the_models_of_a_split() -> None:
    sure = Judged(
        right=np.array([True, True, False]),
        before=np.ones(3),
        after=np.array([0.9, 0.8, 0.3]),
        similarity=np.array([0.9, 0.5, 0.2]),
        unclassified=np.array([False, True, True]),
        validated=True,
    )
    unsure = Judged(
        right=np.array([False]),
        before=np.ones(1),
        after=np.array([0.4]),
        similarity=np.array([0.6]),
        unclassified=np.array([False]),
        validated=False,
    )
    found = summarised([sure, unsure], "key", "block", 3)
    assert (found.models, found.validated) == (2, 1)
    assert found.accuracy == 0.5
    assert found.error_before == pytest.approx(0.5)
    assert found.error_after == pytest.approx((0.1 + 0.2 + 0.3 + 0.4) / 4)
    assert found.confidence_after == pytest.approx(0.6)
    assert found.confidence_auroc == 1.0
    assert found.similarity_auroc == 0.75
    assert (found.auto_left_out, found.auto_accuracy) == (0.5, 0.5)
    assert (found.auto_right_lost, found.auto_wrong_caught) == (0.5, 0.5)


def test_a_run_goes_on_where_it_stood_and_writes_what_it_has(
    small_scene: LabelledScene,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    source = SceneSource("small", "Four fields", lambda _: small_scene)
    splits = (Split("random-10", "random", 3, share=0.3), Split("k-10", "few", 3, count=4))
    monkeypatch.setattr(calibration, "SCENES", {calibration.SCENE: source})
    monkeypatch.setattr(calibration, "SPLITS", {calibration.SCENE: splits})
    files = [f"--store={tmp_path / 'store.jsonl'}", f"--page={tmp_path / 'RESULTS.md'}"]

    def run(*arguments: str) -> str:
        assert calibration.main([*files, "--seeds", "1", *arguments]) == 0
        out, measured = capsys.readouterr()
        return out + measured

    assert "random-10 seed 0: accuracy" in run("--only", "random-10")
    assert "seed 0: accuracy" not in run("--only", "random-10")
    run("--stored", "--write")
    page = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert "Not measured with the present code: k-10 seed 0." in page
    (row,) = (line for line in page.splitlines() if line.startswith("| random |") and "of" in line)
    assert row.endswith("| 1 | 1 of 1 |")
