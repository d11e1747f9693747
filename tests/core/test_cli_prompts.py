"""Other prompts and free texts on the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal

from spectraprompt.core.jobs import ResultEvent, event_from_line
from spectraprompt.demo.indian_pines import PROMPTS, IndianPines

COMMAND = [sys.executable, "-m", "spectraprompt.core.cli"]


def run(*arguments: str, cwd: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*COMMAND, *arguments], cwd=cwd, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


def test_a_scene_is_mapped_with_other_prompts(
    indian_pines: IndianPines, trained_model: Path, tmp_path: Path
) -> None:
    done = run(
        *("classify", str(indian_pines.scene), "--model", str(trained_model)),
        *("--prompts", "land_cover", "--unclassified-below", "0.3", "--output", "classes.tif"),
        *("--margin", "margin.tif", "--entropy", "entropy.tif"),
        cwd=tmp_path,
    )
    assert "calibration: not calibrated for these prompts" in done.stdout
    assert "unclassified pixels: " in done.stdout
    assert "Known by text alone" in done.stderr
    assert {"classes.tif", "margin.tif", "entropy.tif"} <= {p.name for p in tmp_path.iterdir()}
    about = gdal.Open(str(tmp_path / "classes.tif")).GetMetadata()
    assert about["SPECTRAPROMPT_PROMPT_SET"] != PROMPTS
    assert about["SPECTRAPROMPT_CONFIDENCE_NOTE"] == "not calibrated for these prompts"


def test_texts_of_ones_own_become_bands(
    indian_pines: IndianPines, trained_model: Path, tmp_path: Path
) -> None:
    done = run(
        *("similarity", str(indian_pines.scene), "--model", str(trained_model), "--events"),
        *("--query", "dry bare soil", "--query", "a forest", "-o", "like.tif"),
        cwd=tmp_path,
    )
    result = event_from_line(done.stdout.splitlines()[-1])
    assert isinstance(result, ResultEvent)
    assert list(result.summary["queries"]) == ["dry bare soil", "a forest"]
    dataset = gdal.Open(str(tmp_path / "like.tif"))
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2)] == [
        "dry bare soil",
        "a forest",
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("similarity", "s.bsq", "--model", "m.spm", "-o", "o.tif"), 2, "--query"),
        (
            ("similarity", "s.bsq", "--model", "m.spm", "--query", " ", "-o", "o.tif"),
            1,
            "[prompts.empty-query]",
        ),
        (
            (
                *("classify", "s.bsq", "--model", "m.spm", "--output", "o.tif"),
                *("--unclassified-below", "low"),
            ),
            2,
            "--unclassified-below",
        ),
    ],
)
def test_mistakes_are_told(
    arguments: tuple[str, ...], code: int, said: str, tmp_path: Path
) -> None:
    assert said in run(*arguments, cwd=tmp_path, code=code).stderr
    assert list(tmp_path.iterdir()) == []


def test_the_help_of_similarity_says_what_it_cannot_do(tmp_path: Path) -> None:
    said = run("similarity", "--help", cwd=tmp_path).stdout
    assert "example:" in said
    assert "cannot see" in said
