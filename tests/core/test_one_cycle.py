"""One cycle of AdamW, beside torch's own classes of the same method."""

from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from spectraprompt.core.one_cycle import OneCycle, rate_and_momentum


@pytest.mark.parametrize("steps", [1, 2, 9, 10, 11, 300])
def test_it_does_what_the_classes_of_torch_do(steps: int) -> None:
    torch.manual_seed(0)
    start, inputs = torch.randn(5, 3), torch.randn(steps, 7, 5)
    ours, theirs = start.clone().requires_grad_(), start.clone().requires_grad_()
    cycle = OneCycle([ours], 0.03, 0.1, steps)
    optimiser = torch.optim.AdamW([theirs], lr=0.03, weight_decay=0.1, fused=True)
    if steps > 10:
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimiser, 0.03, total_steps=steps, pct_start=0.1
        )
    for step, batch in enumerate(inputs):
        cycle.descend((batch @ ours).square().mean())
        if steps <= 10:
            # torch's schedule divides by zero here: what it would do follows from ours.
            rate, momentum = rate_and_momentum(step, steps)
            optimiser.param_groups[0].update(lr=0.03 * rate, betas=(momentum, 0.999))
        optimiser.zero_grad()
        (batch @ theirs).square().mean().backward()
        optimiser.step()
        if steps > 10:
            schedule.step() if step < steps - 1 else None
        torch.testing.assert_close(ours, theirs, rtol=1e-6, atol=1e-7)


def test_rate_and_momentum_at_the_turns_of_the_cycle() -> None:
    assert rate_and_momentum(0, 300) == (pytest.approx(1 / 25), pytest.approx(0.95))
    assert rate_and_momentum(29, 300) == (pytest.approx(1.0), pytest.approx(0.85))
    assert rate_and_momentum(299, 300) == (pytest.approx(4e-6), pytest.approx(0.95))


def test_fitting_does_not_load_the_compiler_of_torch() -> None:
    code = (
        "import sys, torch\n"
        "from spectraprompt.core.one_cycle import OneCycle\n"
        "weights = torch.zeros(3, requires_grad=True)\n"
        "OneCycle([weights], 0.1, 0.0, 20).descend(weights.square().sum())\n"
        "sys.exit('torch._dynamo' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
