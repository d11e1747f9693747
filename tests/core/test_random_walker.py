"""Spreading along edges solves its equation, keeps labels, and stops at edges and nodata."""

from __future__ import annotations

import hypothesis.strategies as st
import numpy as np
import pytest
import torch
from hypothesis import example, given, settings

from spectraprompt.core import random_walker
from spectraprompt.core.errors import Cancelled
from spectraprompt.core.progress import Progress
from spectraprompt.core.random_walker import _TOLERANCE, CONTRAST, spread_along_edges

NONE = torch.zeros(0, dtype=torch.int64)


def solved_by_definition(
    prior: np.ndarray,
    guide: np.ndarray,
    valid: np.ndarray,
    seeds: list[int],
    classes: list[int],
    trust: float,
) -> np.ndarray:
    """Solve (L + γ) x = γ p with a dense Laplacian built edge by edge."""
    rows, cols = valid.shape
    edges = []
    for row in range(rows):
        for col in range(cols):
            for other in ((row + 1, col), (row, col + 1)):
                if other[0] < rows and other[1] < cols and valid[row, col] and valid[other]:
                    gap = ((guide[:, row, col] - guide[:, other[0], other[1]]) ** 2).sum()
                    edges.append((row * cols + col, other[0] * cols + other[1], gap))
    usual = np.mean([gap for *_, gap in edges]) if edges else 1.0
    matrix = np.diag(np.full(rows * cols, trust))
    for one, other, gap in edges:
        weight = np.exp(-CONTRAST * gap / max(usual, 1e-12)) + 1e-6
        matrix[[one, other], [one, other]] += weight
        matrix[one, other] -= weight
        matrix[other, one] -= weight
    wanted = trust * (prior * valid).reshape(len(prior), -1)
    for seed, seed_class in zip(seeds, classes):
        matrix[seed, seed] += 1e3
        wanted[seed_class, seed] += 1e3
    return np.linalg.solve(matrix, wanted.T).T.reshape(prior.shape)


@settings(max_examples=25, deadline=None)
@example(2, 2, 3, 1e-3)
@given(
    st.integers(0, 10_000), st.integers(2, 7), st.integers(2, 7), st.sampled_from([1e-3, 0.1, 1.0])
)
def test_it_solves_its_equation(seed: int, rows: int, cols: int, trust: float) -> None:
    rng = np.random.default_rng(seed)
    prior = rng.dirichlet(np.ones(3), size=(rows, cols)).transpose(2, 0, 1)
    guide = rng.normal(size=(2, rows, cols))
    valid = rng.random((rows, cols)) < 0.8
    valid[0, 0] = True
    found = spread_along_edges(
        torch.from_numpy(prior),
        torch.from_numpy(guide),
        torch.from_numpy(valid),
        torch.tensor([0]),
        torch.tensor([1]),
        trust,
        Progress(),
    )
    expected = solved_by_definition(prior, guide, valid, [0], [1], trust)
    # Steps end when residuals over the diagonal, of 5 at most, are below the tolerance; the rows of
    # L + γ sum to γ, so the inverse enlarges a residual 1 / γ times at most.
    np.testing.assert_allclose(found.numpy(), expected, atol=5 * _TOLERANCE / trust)


def test_a_label_fills_its_field_and_stops_at_the_edge() -> None:
    guide = torch.zeros(1, 8, 8)
    guide[:, :, 4:] = 3.0
    prior = torch.full((2, 8, 8), 0.5)
    found = spread_along_edges(
        prior,
        guide,
        torch.ones(8, 8, dtype=torch.bool),
        torch.tensor([0, 7]),
        torch.tensor([0, 1]),
        0.001,
        Progress(),
    ).argmax(dim=0)
    assert (found[:, :4] == 0).all()
    assert (found[:, 4:] == 1).all()


def test_nothing_passes_through_nodata() -> None:
    valid = torch.ones(5, 9, dtype=torch.bool)
    valid[:, 4] = False
    prior = torch.zeros(2, 5, 9)
    prior[1] = 1.0
    found = spread_along_edges(
        prior, torch.zeros(1, 5, 9), valid, torch.tensor([0]), torch.tensor([0]), 0.001, Progress()
    )
    assert found[0, :, :4].min() > 0.5
    assert float(found[0, :, 5:].max()) == 0.0
    assert float(found[:, :, 4].abs().max()) == 0.0


def test_much_trust_leaves_every_pixel_its_own_class() -> None:
    rng = np.random.default_rng(0)
    prior = torch.from_numpy(rng.dirichlet(np.full(3, 0.1), size=(8, 8)).transpose(2, 0, 1))
    guide = torch.from_numpy(rng.normal(size=(1, 8, 8)))
    valid = torch.ones(8, 8, dtype=torch.bool)
    found = {
        trust: spread_along_edges(prior, guide, valid, NONE, NONE, trust, Progress()).argmax(dim=0)
        for trust in (1e-3, 1e3)
    }
    assert torch.equal(found[1e3], prior.argmax(dim=0))
    assert not torch.equal(found[1e-3], prior.argmax(dim=0))


def test_it_can_be_cancelled() -> None:
    prior = torch.rand(2, 6, 6)
    with pytest.raises(Cancelled):
        spread_along_edges(
            prior,
            torch.rand(1, 6, 6),
            torch.ones(6, 6, dtype=torch.bool),
            NONE,
            NONE,
            0.001,
            Progress(cancelled=lambda: True),
        )


def large_problem() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return prior, guide, seeds and their classes of noisy fields, as large as a tile."""
    side, generator = 192, torch.Generator().manual_seed(0)
    fields = torch.randint(0, 4, (6, 6), generator=generator)
    fields = fields.repeat_interleave(32, 0).repeat_interleave(32, 1)
    noise = torch.randn(4, side, side, generator=generator)
    prior = (torch.nn.functional.one_hot(fields).permute(2, 0, 1) + 2 * noise).softmax(dim=0)
    guide = fields[None] + 0.5 * torch.randn(3, side, side, generator=generator)
    seeds = torch.randperm(side * side, generator=generator)[:60]
    return prior, guide, seeds, fields.flatten()[seeds]


def test_single_precision_suffices_for_a_tile() -> None:
    prior, guide, seeds, classes = large_problem()
    valid = torch.ones(prior.shape[1:], dtype=torch.bool)
    single, double = (
        spread_along_edges(
            prior.to(kind), guide.to(kind), valid, seeds, classes, 1e-3, Progress()
        ).double()
        for kind in (torch.float32, torch.float64)
    )
    assert float((single - double).abs().max()) < 2e-3
    agree = (single.argmax(dim=0) == double.argmax(dim=0)).double().mean()
    assert float(agree) > 0.9995


def test_it_is_told_when_it_does_not_settle(monkeypatch: pytest.MonkeyPatch) -> None:
    prior, guide, seeds, classes = large_problem()
    monkeypatch.setattr(random_walker, "_MOST_STEPS", 3)
    said: list[str] = []
    progress = Progress(lambda *_: None, lambda level, text: said.append(f"{level}: {text}"))
    valid = torch.ones(prior.shape[1:], dtype=torch.bool)
    spread_along_edges(prior, guide, valid, seeds, classes, 1e-3, progress)
    assert [text for text in said if text.startswith("warning: Spreading")] == said
    assert len(said) == 1
