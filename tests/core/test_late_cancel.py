"""A run cancelled once its result is in place has a result: it is too late."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core.jobs import CompareJob, DisagreementJob, Job, RecodeJob, SampleJob
from spectraprompt.core.products import Provenance
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import PromptClass, PromptSet, write_prompt_set
from spectraprompt.core.service import run_job

from .class_maps import write_map

NAMES = {1: "Corn", 2: "Woods"}


@pytest.mark.parametrize("kind", ["compare", "recode", "disagreement", "sample"])
def test_a_result_in_its_place_is_told(tmp_path: Path, kind: str) -> None:
    ids = np.tile(np.array([[1, 1, 2, 2]]), (4, 1))
    first = str(write_map(tmp_path / "first.tif", ids, NAMES, Provenance()))
    second = str(write_map(tmp_path / "second.tif", ids[:, ::-1], NAMES, Provenance()))
    target = tmp_path / ("points.gpkg" if kind == "sample" else "result.tif")
    classes = tuple(
        PromptClass(i, name, f"#11{i}2{i}3", (name,), parent="Plants") for i, name in NAMES.items()
    )
    prompts = str(write_prompt_set(tmp_path / "set.json", PromptSet("Plants", "", "en", classes)))
    jobs: dict[str, Job] = {
        "compare": CompareJob(first, second, str(target)),
        "recode": RecodeJob(first, str(target), prompts),
        "disagreement": DisagreementJob(first, second, str(target)),
        "sample": SampleJob(first, str(target), size=4, minimum=2),
    }
    result = run_job(jobs[kind], Progress(cancelled=target.exists))
    assert str(target) in result.outputs.values()
    assert gdal.OpenEx(str(target)) is not None
