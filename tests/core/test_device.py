"""The device is the one that works, and the choice is told."""

from __future__ import annotations

import pytest
import torch

from spectraprompt.core.device import choose_device
from spectraprompt.core.errors import EngineError
from spectraprompt.core.jobs import DevicesJob
from spectraprompt.core.progress import Progress
from spectraprompt.core.service import run_job


def pretend_cuda(monkeypatch: pytest.MonkeyPatch, available: bool = True) -> None:
    """As if torch were a CUDA build: the one thing that a machine without a GPU cannot have."""
    monkeypatch.setattr(torch.version, "cuda", "13.0")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: available)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda _: "Pretended GPU")


def test_the_devices_are_reported_with_the_reason_for_no_gpu(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pretend_cuda(monkeypatch, available=False)
    found = run_job(DevicesJob(), Progress()).summary
    assert found["cpu"].startswith("CPU (")
    assert found["cuda"] == ""
    assert "no CUDA device or driver" in found["reason"]


def test_cpu_when_asked_for() -> None:
    device = choose_device("cpu")
    assert device.torch == torch.device("cpu")
    assert device.description == f"CPU ({torch.get_num_threads()} threads)"


def test_another_name_is_refused() -> None:
    with pytest.raises(EngineError, match="auto, cpu or cuda") as caught:
        choose_device("tpu")
    assert caught.value.code == "engine.unknown-device"


def test_auto_takes_cuda_that_works(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_cuda(monkeypatch)
    on_the_gpu = torch.full((8, 8), 1.0)
    monkeypatch.setattr(torch, "ones", lambda *_, device: on_the_gpu if device == "cuda" else None)
    device = choose_device("auto")
    assert device.name == "cuda"
    assert device.description == "CUDA (Pretended GPU)"


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("raises", "CUDA driver version is insufficient"),
        ("lies", "wrong result"),
        ("absent", "no CUDA device or driver"),
    ],
)
def test_auto_falls_back_with_the_reason_and_cuda_refuses(
    monkeypatch: pytest.MonkeyPatch, fault: str, said: str
) -> None:
    pretend_cuda(monkeypatch, available=fault != "absent")

    def faulty(*size: int, device: str) -> torch.Tensor:
        if fault == "raises":
            raise RuntimeError("CUDA driver version is insufficient\nand a second line")
        return torch.full(size, 2.0)

    monkeypatch.setattr(torch, "ones", faulty)
    device = choose_device("auto")
    assert device.name == "cpu"
    assert said in device.description
    assert "\n" not in device.description
    with pytest.raises(EngineError, match="Use auto or cpu") as caught:
        choose_device("cuda")
    assert caught.value.code == "engine.cuda-unusable"
    assert said in caught.value.message
