"""The accuracy benchmark from its command line, on a small scene."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from spectraprompt.benchmarks import accuracy
from spectraprompt.benchmarks.scenes import LabelledScene, SceneSource
from spectraprompt.benchmarks.splits_of_scene import Split

SPLITS = (Split("block", "blocks", 2, side=10), Split("k-10", "10 per class", 2, count=10))

Run = Callable[..., str]


@pytest.fixture
def run(
    small_scene: LabelledScene,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Run the command on two scenes, of which one is not there; return what it printed."""
    sources = {
        "small": SceneSource("small", "Four fields", lambda _: small_scene),
        "gone": SceneSource("gone", "Elsewhere", lambda _: small_scene, tmp_path / "gone"),
    }
    monkeypatch.setattr(accuracy, "SCENES", sources)
    monkeypatch.setattr(accuracy, "SPLITS", dict.fromkeys(sources, SPLITS))
    files = [f"--store={tmp_path / 'store.jsonl'}", f"--page={tmp_path / 'RESULTS.md'}"]

    def printed(*arguments: str) -> str:
        assert accuracy.main([*files, *arguments]) == 0
        out, measured = capsys.readouterr()
        return out + measured

    return printed


def test_a_run_goes_on_where_it_stood_and_writes_what_it_has(run: Run, tmp_path: Path) -> None:
    first = run("--only", "block", "--seeds", "1", "--methods", "coordinates,svm")
    assert "Elsewhere: its data are not on this machine." in first
    assert first.count("small block seed 0") == 2
    second = run("--only", "block", "--methods", "coordinates", "--json", str(tmp_path / "j.json"))
    assert "seed 0 coordinates" not in second
    assert "seed 1 coordinates" in second
    scores = json.loads((tmp_path / "j.json").read_text(encoding="utf-8"))
    assert [(s["method"], s["split"], s["seed"]) for s in scores] == [
        ("coordinates", "block", 0),
        ("coordinates", "block", 1),
    ]
    assert 0 < scores[0]["overall_accuracy"] <= scores[0]["ceiling"] <= 1
    run("--stored", "--write")
    page = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert "<!-- section: accuracy -->" in page
    assert "- SVM on spectra: block (1 of 2 seeds), k-10\n" in page
    assert "- 1-NN on row and column (control): k-10\n" in page


def test_what_was_measured_can_be_shown_without_measuring(run: Run) -> None:
    assert "seed 0" not in run("--stored", "--only", "block", "--methods", "svm")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--methods", "svm,nearest"], "unknown method 'nearest'; there are coordinates, svm"),
        (["--seeds", "0"], "--seeds must be 1 or more"),
    ],
)
def test_a_wrong_word_is_answered_with_the_right_ones(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        accuracy.main(arguments)
    assert says in capsys.readouterr().err
