"""The store of results: it goes on where it stood, and forgets what changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from spectraprompt.benchmarks.evaluation import evaluate, result_keys
from spectraprompt.benchmarks.methods import METHODS
from spectraprompt.benchmarks.results import Result, Store, code_digest
from spectraprompt.benchmarks.scenes import LabelledScene
from spectraprompt.benchmarks.splits_of_scene import Split
from spectraprompt.benchmarks.table import Plan, paired_difference, section

BLOCK = Split("block", "blocks", 3, side=20)


@pytest.fixture(scope="module")
def result(small_scene: LabelledScene) -> Result:
    return evaluate(METHODS["coordinates"], small_scene, BLOCK, 1, "key")


def test_results_come_back_as_they_were_added(result: Result, tmp_path: Path) -> None:
    store = Store(tmp_path / "new" / "store.jsonl")
    assert store.read() == {}
    other = replace(result, key="other", seed=2)
    store.add(result)
    store.add(other)
    assert Store(tmp_path / "new" / "store.jsonl").read() == {result.key: result, "other": other}


def test_a_line_left_unfinished_costs_that_line_only(result: Result, tmp_path: Path) -> None:
    path = tmp_path / "store.jsonl"
    store = Store(path)
    store.add(result)
    path.write_bytes(path.read_bytes() * 2)
    path.write_bytes(path.read_bytes()[:-40])
    store.add(replace(result, key="after"))
    assert set(store.read()) == {result.key, "after"}


def test_a_block_split_leaves_whole_fields_without_training(result: Result) -> None:
    # Blocks of 20 pixels are the fields' own: each class is tested where it was not trained.
    assert len(result.absent) == 5
    assert result.ceiling < 0.5
    assert result.assessment().overall <= result.ceiling


def test_a_key_follows_method_split_seed_and_scene(small_scene: LabelledScene) -> None:
    methods = [METHODS[name] for name in ("coordinates", "svm")]
    splits = [BLOCK, replace(BLOCK, name="small", side=10)]
    keys = result_keys(methods, small_scene, splits)
    assert len(set(keys.values())) == len(keys) == 2 * 2 * 3
    assert result_keys(methods, small_scene, splits) == keys
    moved = result_keys(methods, replace(small_scene, digest="other"), splits)
    assert not set(moved.values()) & set(keys.values())


def test_code_counts_and_comments_do_not(tmp_path: Path) -> None:
    file = tmp_path / "method.py"
    digests = []
    for source in (
        '"""One."""\ndef f():\n    """Two."""\n    return 1\n',
        '# more\n"""Other."""\n\ndef f():\n    return (1)\n"""Three."""\n',
        '"""One."""\ndef f():\n    """Two."""\n    return 2\n',
    ):
        file.write_text(source)
        digests.append(code_digest([file]))
    assert digests[0] == digests[1] != digests[2]


def test_the_tables_tell_what_is_missing_and_what_cannot_be_reached(
    small_scene: LabelledScene, result: Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LabelledScene, "class_names", lambda scene: list("abcd"))
    methods = [METHODS["coordinates"], METHODS["svm"]]
    plan = Plan(small_scene, [BLOCK], methods, "svm")
    text = section([(plan, {("block", "coordinates", 1): result})], "the command")
    assert "Command: `the command`" in text
    assert "- 1-NN on row and column (control): block (2 of 3 seeds)" in text
    assert "- SVM on spectra: block\n" in text
    assert f"Ceiling {100 * result.ceiling:.1f} %" in text
    assert "in how many of 5 models: a " in text
    assert "| SVM on spectra | – |" in text


def test_a_paired_difference_has_students_interval() -> None:
    # Differences 1, 2, 3: mean 2, standard error 1 / sqrt 3, t of 2 degrees of freedom 4.303.
    pairs = [(0.51, 0.50), (0.62, 0.60), (0.33, 0.30)]
    assert paired_difference(pairs) == "+2.0 [-0.5, +4.5]"
    assert paired_difference(pairs[:1]) == "+1.0"
    assert paired_difference([]) == "–"
