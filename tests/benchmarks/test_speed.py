"""What the speed benchmark counts, fits and writes."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from spectraprompt.benchmarks import speed
from spectraprompt.benchmarks.large_file import LargeRun, read_through, write_large_scene
from spectraprompt.benchmarks.roofline import Cost, Line, Machine, Stopwatch, cost_of
from spectraprompt.core.grid import Window
from spectraprompt.core.model.multiscale import MultiscaleBackbone
from spectraprompt.core.model.patch_model import PatchModel
from spectraprompt.core.model.probe import Probe
from spectraprompt.core.model.spectral_front import SpectralFront
from spectraprompt.core.scene import Scene


def model(bands: int = 10, components: int = 4, width: int = 8, text_dim: int = 16) -> PatchModel:
    backbone = MultiscaleBackbone(components, boxes=(3, 7), width=width)
    return PatchModel(SpectralFront(components, bands), backbone, Probe(width, text_dim))


def test_the_cost_of_a_pixel_counts_every_product() -> None:
    labels, cosines = (cost_of(model(), 3, as_cosines) for as_cosines in (False, True))
    products = 2 * 10 * 4 + 2 * 12 * 8 + 2 * 8 * 3
    # 6 rows down the columns, 2 and 4 sums along the rows, 2 multiplications, of 5 planes; and SNV.
    assert labels.flop == products + 5 * (6 + 2 + 4 + 2) + 5 * 10
    triangle = sum(2 * column for column in range(1, 9))
    assert cosines.flop == labels.flop + triangle + 2 * 8
    assert labels.bytes == cosines.bytes == 4 * 10 + 8 * 5 + 4 * 3


@pytest.mark.parametrize(("flops", "bandwidth", "seconds"), [(10, 1e9, 2.0), (1e9, 5, 8.0)])
def test_the_roofline_is_the_slower_of_arithmetic_and_memory(
    flops: float, bandwidth: float, seconds: float
) -> None:
    assert Cost(20, 40).seconds(Machine(flops, bandwidth)) == seconds


def test_a_machine_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spectraprompt.benchmarks.roofline.SIDE", 64)
    monkeypatch.setattr("spectraprompt.benchmarks.roofline.COPIED", 1000)
    found = Machine.measured(Stopwatch(1))
    assert found.flops > 0
    assert found.bandwidth > 0


def test_the_best_of_several_times_counts_after_a_first() -> None:
    seconds = iter([0.0, 5.0, 10.0, 12.0, 20.0, 23.0])
    done: list[int] = []
    assert Stopwatch(3, lambda: next(seconds)).best(lambda: done.append(1)) == 2.0
    assert len(done) == 4


def test_works_that_are_compared_take_turns() -> None:
    seconds = iter([0.0, 5.0, 10.0, 11.0, 20.0, 22.0, 30.0, 33.0])
    done: list[str] = []
    works = [lambda: done.append("a"), lambda: done.append("b")]
    assert Stopwatch(2, lambda: next(seconds)).each_best(works) == [2.0, 1.0]
    assert "".join(done) == "ababab"


def test_a_line_is_fitted_by_least_squares() -> None:
    line = Line.through([1.0, 2.0, 4.0], [5.0, 7.0, 11.0])
    assert (line.level, line.slope, line.explained) == pytest.approx((3.0, 2.0, 1.0))
    bent = Line.through([0.0, 1.0, 2.0], [0.0, 0.0, 3.0])
    assert bent.slope == pytest.approx(1.5)
    assert bent.explained == pytest.approx(0.75)


def test_a_large_scene_is_an_envi_file_of_the_size_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "large.bsq"
    pixels = write_large_scene(path, 4_000_000 * 3)
    size = path.stat().st_size
    assert size == 2 * 200 * pixels == pytest.approx(12e6, rel=0.02)
    with Scene.open(str(path)) as scene:
        assert scene.bands == 200
        assert scene.grid.whole.pixels == pixels
        assert scene.axis.wavelengths is not None
        # Repeated: the columns after the first 145 are the first again.
        line = scene.read(Window(150, 0, 1, 170))[0][7, 0]
        assert (line[145:170] == line[:25]).all()
    read_through(path)


def test_what_is_told_of_a_large_file_compares_with_the_slower_of_the_two() -> None:
    large = LargeRun(1000, 400_000, reading=1.0, classifying=2.0, processor=3.0, engine="torch")
    assert "That is 50 % of the slower" in speed.file_lines(large, {"torch, labels": 4000.0})[-1]
    assert "That is 125 % of the slower" in speed.file_lines(large, {"torch, labels": 400.0})[-1]
    assert "1.50 seconds for each second" in speed.file_lines(large, {"torch, labels": 9.0})[-1]


def test_costs_are_told_for_other_numbers_of_bands_and_classes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(speed, "BAND_COUNTS", (3, 5))
    monkeypatch.setattr(speed, "CLASS_COUNTS", (1, 2))
    monkeypatch.setattr(speed, "SIDES", (4, 8))
    found = {
        name: (sizes, times) for name, _, sizes, times in speed.scaling(model(), 3, Stopwatch(1))
    }
    assert found["pixels of a scene"][0] == [16.0, 64.0]
    assert all(time > 0 for _, times in found.values() for time in times)


def test_the_same_weights_are_timed_patch_by_patch(
    trained_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from spectraprompt.core.bundle import read_bundle
    from spectraprompt.core.device import Device
    from spectraprompt.core.map_classes import trained_classes
    from spectraprompt.core.torch_engine import load_torch_engine

    monkeypatch.setattr(speed, "SAMPLE", 7)
    bundle = read_bundle(trained_model)
    vectors = trained_classes(bundle).vectors
    engine = load_torch_engine(bundle, vectors, None, Device("cpu", ""))
    speed_alone, apart = speed.patchwise_speed(engine, Stopwatch(1))
    assert speed_alone > 0
    assert apart < 1e-4
    rule = speed.decision_rule(bundle.manifest, trained_classes(bundle))
    parts = speed.profile(engine.model, torch.from_numpy(vectors), rule, Stopwatch(1))
    assert len(parts) == 6
    assert all(time >= 0 for _, time in parts)
