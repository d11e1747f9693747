"""Parts are shared between threads, each of which computes alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import torch

from spectraprompt.core.model.multiscale import MultiscaleBackbone
from spectraprompt.core.model.parallel import in_parallel
from spectraprompt.core.model.patch_model import PatchModel
from spectraprompt.core.model.probe import Probe
from spectraprompt.core.model.spectral_front import SpectralFront


@pytest.fixture(params=[1, 3])
def threads(request: pytest.FixtureRequest) -> Iterator[int]:
    before = torch.get_num_threads()
    torch.set_num_threads(request.param)
    yield request.param
    torch.set_num_threads(before)


def test_every_part_is_done_once_in_inference_mode_if_the_caller_is(threads: int) -> None:
    for inference in (True, False):
        seen: list[tuple[int, bool, int]] = []
        with torch.inference_mode(inference):

            def note(part: int, seen: list[tuple[int, bool, int]] = seen) -> None:
                seen.append((part, torch.is_inference_mode_enabled(), torch.get_num_threads()))

            in_parallel(note, range(20))
        assert sorted(seen) == [(part, inference, 1) for part in range(20)]


def test_as_many_parts_at_a_time_as_threads(threads: int) -> None:
    together = threading.Barrier(threads)
    in_parallel(lambda _: together.wait(timeout=30), range(2 * threads))


def test_what_a_part_raises_is_raised_and_the_number_of_threads_stays(threads: int) -> None:
    def fail(part: int) -> None:
        if part == 3:
            raise ValueError("part 3")

    with pytest.raises(ValueError, match="part 3"):
        in_parallel(fail, range(5))
    assert torch.get_num_threads() == threads
    found: list[int] = []
    other = threading.Thread(target=lambda: found.append(torch.get_num_threads()))
    other.start()
    other.join()
    assert found == [threads]


def test_threads_change_no_bit_of_a_similarity() -> None:
    torch.manual_seed(0)
    backbone = MultiscaleBackbone(4, boxes=(3, 7), width=24)
    front = SpectralFront(4, 9)
    front.get_buffer("matrix").normal_()
    model = PatchModel(front, backbone, Probe(24, 32)).eval()
    values, valid = torch.rand(9, 106, 97), torch.rand(106, 97) > 0.1
    vectors = torch.nn.functional.normalize(torch.randn(5, 32), dim=1)
    before = torch.get_num_threads()
    found = []
    for count in (1, 2, 3):
        torch.set_num_threads(count)
        found.append(model(values, valid, vectors))
    torch.set_num_threads(before)
    assert torch.equal(found[0], found[1])
    assert torch.equal(found[0], found[2])
