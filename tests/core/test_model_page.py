"""The page of a model: that it tells all there is, is safe, and harms nothing."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Optional

import numpy as np
import pytest

from spectraprompt.core.bundle import Bundle, read_bundle, read_manifest, write_bundle
from spectraprompt.core.errors import SpectraPromptError
from spectraprompt.core.model_facts import model_facts
from spectraprompt.core.model_page import model_page, write_model_page
from spectraprompt.core.prompts import PromptClass, PromptSet
from spectraprompt.core.shipped_models import shipped_file

VOID = {"meta", "br", "line", "path", "polyline"}


class Checker(HTMLParser):
    """Collects the text, and fails where tags do not nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attributes):
        assert tag not in ("script", "link", "img", "iframe")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def text_of(page: str) -> str:
    checker = Checker()
    checker.feed(page)
    assert checker.open == []
    return re.sub(r"\s+", " ", checker.text)


@pytest.fixture(params=["indian-pines", "spectral-library"])
def model(request) -> Path:
    return shipped_file(f"shipped:{request.param}")


def test_the_page_tells_what_the_model_is(model: Path, tmp_path: Path) -> None:
    written = write_model_page(model, tmp_path / "model.html")
    text = text_of(Path(written.page).read_text("utf-8"))
    manifest = read_manifest(model)
    for entry in manifest.prompts.classes:
        assert entry.name in text
        assert all(prompt in text for prompt in entry.prompts)
    assert manifest.encoder["id"] in text
    assert manifest.encoder["checksum"] in text
    assert f"{manifest.radius} px" in text
    for key in manifest.training:
        assert key in ("losses", "class_pixels") or key.replace("_", " ") in text
    validated = manifest.accuracy["validation_overall_accuracy"]
    if validated is None:
        assert "trained on no scene" in text
    else:
        assert f"{100 * validated:.1f} %" in text
        assert "Learning curve" in text


def test_the_json_beside_it_holds_everything(model: Path, tmp_path: Path) -> None:
    written = write_model_page(model, tmp_path / "model.html")
    facts = json.loads(Path(written.json).read_text("utf-8"))
    assert Path(written.json).name == "model.model.json"
    assert facts == written.facts == model_facts(model)
    manifest = read_manifest(model)
    for key in ("spectral", "radius", "backbone", "encoder", "training", "accuracy"):
        assert facts[key] == getattr(manifest, key)
    assert facts["bytes"] == model.stat().st_size
    assert sum(entry["pixels"] for entry in facts["classes"]) == sum(
        manifest.training["class_pixels"].values()
    )


def small_bundle(**changes: object) -> Bundle:
    bundle = read_bundle(shipped_file("shipped:indian-pines"))
    classes = (
        PromptClass(1, "<b>Mais</b> & “Soja”", "#112233", ("<script>alert(1)</script>",), "Feld"),
        PromptClass(2, "Wald", "#223344", ("trees",)),
    )
    manifest = replace(
        bundle.manifest, prompts=PromptSet("<i>Set</i>", "", "de", classes), **changes
    )
    text = {"vectors": np.eye(2, 384, dtype=np.float32), "centre": bundle.text["centre"]}
    return replace(bundle, manifest=manifest, text=text)


def test_a_model_that_says_little_and_names_that_are_markup(tmp_path: Path) -> None:
    spectral = {"bands": 200, "wavelengths_nm": None, "fwhm_nm": None}
    odd = small_bundle(training={}, accuracy={}, spectral=spectral, created="")
    path = write_bundle(tmp_path / "odd.spm", odd)
    text = text_of(model_page(model_facts(path)))
    assert "<b>Mais</b> & “Soja”" in text
    assert "<script>alert(1)</script>" in text
    assert "wavelengths unknown" in text
    assert "nothing is known of the model's accuracy" in text
    assert "of unknown training" in text


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (1, "40 single labelled pixels"),
        (8, "40 labelled pixels in blocks of 8 × 8 pixels"),
        (None, "40 labelled pixels"),
    ],
)
def test_single_pixels_kept_aside_are_not_called_blocks(
    tmp_path: Path, block: Optional[int], words: str
) -> None:
    accuracy = {
        "validation_overall_accuracy": 0.9,
        "validation_pixels": 40,
        "validation_block": block,
    }
    path = write_bundle(tmp_path / "model.spm", small_bundle(accuracy=accuracy))
    text = text_of(model_page(model_facts(path)))
    assert f"kept aside: {words} Classes" in text
    assert "The accuracy is that on training labels that were kept aside." in text


@pytest.mark.parametrize("losses", ["many", [], [1.0], [1.0, None], [0.0, 0.0]])
def test_odd_records_of_training_do_no_harm(tmp_path: Path, losses: object) -> None:
    path = write_bundle(
        tmp_path / "odd.spm", small_bundle(training={"losses": losses}, accuracy={})
    )
    text_of(model_page(model_facts(path)))


def test_what_cannot_be_told_is_refused_and_nothing_is_harmed(tmp_path: Path, model: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("older")
    broken = Path(shutil.copy(model, tmp_path / "broken.spm"))
    broken.write_bytes(broken.read_bytes()[:5000])
    for path, output, code in (
        (broken, page, "bundle.truncated"),
        (tmp_path / "none.spm", page, "bundle.not-found"),
        (model, tmp_path / "page.txt", "output.bad-suffix"),
        (model, tmp_path / "none" / "page.html", "output.folder-missing"),
    ):
        with pytest.raises(SpectraPromptError) as caught:
            write_model_page(path, output)
        assert caught.value.code == code
    assert page.read_text() == "older"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["broken.spm", "page.html"]


def test_a_prompt_set_beside_the_page_stays(tmp_path: Path) -> None:
    prompts = tmp_path / "crops.json"
    prompts.write_text("mine", "utf-8")
    model = shipped_file("shipped:indian-pines")
    written = write_model_page(model, tmp_path / "crops.html")
    assert prompts.read_text("utf-8") == "mine"
    assert Path(written.json).name == "crops.model.json"
