"""The command line, run as a person and as a script would."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from spectraprompt.core.cli import _parser, main
from spectraprompt.core.console import HumanConsole, result_lines, time_text
from spectraprompt.core.events import remaining
from spectraprompt.core.information import describe_file
from spectraprompt.core.jobs import ProgressEvent, ResultEvent, event_from_line

from .class_maps import write_map

COMMAND = [sys.executable, "-m", "spectraprompt.core.cli"]


def run(*arguments: str, cwd: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*COMMAND, *arguments], cwd=cwd, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


@pytest.mark.parametrize(
    "command",
    ["train", "classify", "embeddings", "assess", "sample", "export", "info", "prompts", "doctor"],
)
def test_every_command_has_help_with_an_example(command: str, tmp_path: Path) -> None:
    said = run(command, "--help", cwd=tmp_path).stdout
    assert f"spectraprompt {command}" in said
    assert "example:" in said


def test_the_commands_are_listed(tmp_path: Path) -> None:
    said = run("--help", cwd=tmp_path).stdout
    for command in (
        "train",
        "classify",
        "embeddings",
        "assess",
        "export",
        "info",
        "prompts",
        "doctor",
    ):
        assert command in said


def test_wrong_usage_is_told_with_its_own_code(tmp_path: Path) -> None:
    assert "--labels" in run("train", "scene.bsq", cwd=tmp_path, code=2).stderr
    assert "COMMAND" in run(cwd=tmp_path, code=2).stderr


def test_a_mistake_gives_one_sentence_and_a_code(tmp_path: Path) -> None:
    done = run(
        "classify", "none.bsq", "--model", "none.spm", "--output", "c.tif", cwd=tmp_path, code=1
    )
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("Error: ")
    assert "none.spm" in lines[0]
    assert "[bundle.not-found]" in lines[0]
    assert done.stdout == ""


def test_events_are_json_lines_even_for_mistakes(tmp_path: Path) -> None:
    done = run(
        *("classify", "none.bsq", "--model", "none.spm", "--output", "c.tif", "--events"),
        cwd=tmp_path,
        code=1,
    )
    events = [event_from_line(line) for line in done.stdout.splitlines()]
    assert events[-1].kind == "error"
    assert events[-1].code == "bundle.not-found"
    assert done.stderr == ""


def test_the_whole_way(tmp_path: Path, indian_pines: object, small_training: Path) -> None:
    scene = str(indian_pines.scene)
    done = run(
        *("train", scene, "--labels", str(small_training), "--prompts", "indian_pines"),
        *("--output", "model.spm", "--device", "cpu", "--events"),
        cwd=tmp_path,
    )
    events = [event_from_line(line) for line in done.stdout.splitlines()]
    progress = [e for e in events if isinstance(e, ProgressEvent)]
    assert [e.fraction for e in progress] == sorted(e.fraction for e in progress)
    assert progress[-1].fraction == 1.0
    assert any("loss" in e.message for e in progress)
    assert isinstance(events[-1], ResultEvent)
    assert events[-1].summary["classes"] == 16

    done = run(
        *("classify", scene, "--model", "model.spm", "--output", "classes.tif"),
        *("--confidence", "confidence.tif"),
        cwd=tmp_path,
    )
    assert "classes: " in done.stdout
    assert (tmp_path / "confidence.tif").is_file()

    done = run(
        *("assess", "classes.tif", "--reference", str(indian_pines.labels)),
        *("--exclude", str(small_training), "--output", "report.html"),
        cwd=tmp_path,
    )
    assert "overall accuracy: 9" in done.stdout
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert 0.975 < report["overall_accuracy"] < 1

    said = run("info", "model.spm", cwd=tmp_path).stdout
    assert "unclassified below (auto): similarity 0." in said
    assert "prompt set: Indian Pines" in said
    assert "typical value of the training scene: 2" in said
    assert "Corn-notill" in said
    facts = json.loads(run("info", "classes.tif", "--json", cwd=tmp_path).stdout)
    assert facts["kind"] == "class raster"
    assert sum(facts["pixels per class"].values()) == 145 * 145
    facts = json.loads(run("info", scene, "--json", cwd=tmp_path).stdout)
    assert facts["kind"] == "scene"
    assert facts["bands"] == 200


def test_labels_alone_reaches_the_job() -> None:
    given = ("train", "s.bsq", "--labels", "l.tif", "--prompts", "urban", "--output", "m.spm")
    for extra, alone in ((), False), (("--labels-alone",), True):
        parsed = _parser().parse_args([*given, *extra])
        assert parsed.job(parsed).labels_alone is alone


def test_prompts_are_listed_and_shown(tmp_path: Path) -> None:
    listed = json.loads(run("prompts", "--json", cwd=tmp_path).stdout)
    assert {"indian_pines", "pavia_university", "salinas", "land_cover", "urban"} <= set(listed)
    shown = run("prompts", "indian_pines", cwd=tmp_path).stdout
    assert "2 Corn-notill" in shown
    broken = tmp_path / "broken.json"
    broken.write_text("{}")
    assert "broken.json" in run("prompts", str(broken), cwd=tmp_path, code=1).stderr


def test_a_defect_has_its_own_code_in_commands_without_a_run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("no luck")

    monkeypatch.setattr("spectraprompt.core.information.shipped_prompt_sets", fail)
    assert main(["prompts"]) == 4
    assert "[engine.internal]" in capsys.readouterr().err


@pytest.mark.parametrize("events", [[], ["--events"]])
def test_names_that_the_terminal_cannot_print_do_not_fail_a_run(
    tmp_path: Path, events: list[str]
) -> None:
    write_map(tmp_path / "c.tif", np.array([[1, 2], [2, 1]]), {1: "Łąka", 2: "Water"})
    done = subprocess.run(
        [*COMMAND, "compare", "c.tif", "c.tif", "--output", "oŁ.tif", *events],
        cwd=tmp_path,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "oŁ.tif").exists()
    if events:
        last = event_from_line(done.stdout.decode("utf-8").splitlines()[-1])
        assert next(iter(last.outputs.values())).endswith("oŁ.tif")
    else:
        assert b"o\\u0141.tif" in done.stdout


def test_negative_numbers_are_no_options() -> None:
    parsed = _parser().parse_args(
        ["classify", "s", "--model", "m", "--output", "o", "--extent", "-1.5e1", "-.5", "-2.", "1"]
    )
    assert parsed.extent == [-15.0, -0.5, -2.0, 1.0]


def test_info_tells_classes_of_one_name_apart(tmp_path: Path) -> None:
    names = {1: "Forest", 2: "Forest", 3: "Water"}
    write_map(tmp_path / "c.tif", np.array([[1, 2], [2, 3]]), names)
    facts = describe_file(str(tmp_path / "c.tif"))
    assert facts["pixels per class"] == {"1 Forest": 1, "2 Forest": 2, "Water": 1}


def test_doctor_finds_this_environment_healthy(tmp_path: Path) -> None:
    outcomes = json.loads(run("doctor", "--json", cwd=tmp_path).stdout)
    assert {check["name"] for check in outcomes} >= {"GDAL", "torch", "text encoder", "device"}
    assert all(check["works"] for check in outcomes)


def test_doctor_says_what_is_missing_and_where(tmp_path: Path) -> None:
    blocked = "import sys; sys.modules['transformers'] = None\n"
    program = blocked + "from spectraprompt.core.cli import main; sys.exit(main(['doctor']))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 1
    line = next(line for line in done.stdout.splitlines() if "transformers" in line)
    assert line.startswith("NO ")
    assert "install it there" in line


@pytest.mark.parametrize("request_to_end", [signal.SIGINT, signal.SIGTERM])
def test_a_request_to_end_ends_a_run_in_good_order(
    tmp_path: Path, indian_pines: object, small_training: Path, request_to_end: signal.Signals
) -> None:
    process = subprocess.Popen(
        [
            *(*COMMAND, "train", str(indian_pines.scene), "--labels", str(small_training)),
            *("--prompts", "indian_pines", "--output", "model.spm", "--device", "cpu", "--events"),
        ],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        if "loss" in line:
            break
    started = time.monotonic()
    process.send_signal(request_to_end)
    out, errors = process.communicate(timeout=60)
    assert time.monotonic() - started < 30
    assert process.returncode == 130
    assert event_from_line(out.splitlines()[-1]).code == "run.cancelled"
    assert "Traceback" not in errors
    assert list(tmp_path.iterdir()) == []


def test_a_person_sees_a_bar_that_goes_away() -> None:
    leader, follower = pty.openpty()
    with os.fdopen(follower, "w", encoding="utf-8") as terminal:
        console = HumanConsole(terminal, terminal)
        console.send(ProgressEvent(0.5, "training, loss 0.100", 75.0))
        console.send(ResultEvent({"model": "m.spm"}, {"pixels": 3}))
        seen = ""
        # A terminal hands on what is written in pieces.
        while "m.spm" not in seen:
            seen += os.read(leader, 4096).decode()
    os.close(leader)
    assert " 50% training, loss 0.100, 1 min left" in seen
    assert seen.rstrip().endswith("model: m.spm")
    assert "\x1b[2K" in seen.split("left")[1]


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.2, "1 s"), (59.4, "59 s"), (90, "2 min"), (3700, "1 h 02 min")]
)
def test_durations_read_at_a_glance(seconds: float, said: str) -> None:
    assert time_text(seconds) == said


def test_results_are_told_in_the_fields_own_figures() -> None:
    summary = {"overall_accuracy": 0.98123, "kappa": 0.97, "note": None, "class_pixels": {"1": 2}}
    lines = result_lines(ResultEvent({"report": "r.html"}, summary))
    assert lines == ["overall accuracy: 98.12 %", "kappa: 0.97", "note: none", "report: r.html"]


def test_no_estimate_before_there_is_something_to_estimate_from() -> None:
    assert remaining(0.001, 5.0) is None
    assert remaining(0.5, 0.1) is None
    assert remaining(0.25, 10.0) == 30.0
