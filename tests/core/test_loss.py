"""The contrastive loss against curated negatives."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
import torch
from hypothesis import given, settings
from torch.nn.functional import cross_entropy

from spectraprompt.core.model.loss import curated_negative_loss


def random_batch(classes: int, count: int = 9) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(classes)
    logits = 5 * torch.randn(count, classes, generator=generator)
    return logits, torch.randint(classes, (count,), generator=generator)


@given(classes=st.integers(2, 12), k_hard=st.integers(0, 14), k_semi=st.integers(0, 14))
@settings(deadline=None)
def test_all_wrong_classes_make_plain_softmax(classes: int, k_hard: int, k_semi: int) -> None:
    logits, targets = random_batch(classes)
    loss = curated_negative_loss(logits, targets, k_hard, k_semi)
    plain = cross_entropy(logits, targets)
    if k_hard + k_semi >= classes - 1:
        torch.testing.assert_close(loss, plain)
    else:
        assert loss <= plain + 1e-6


def test_hard_negatives_are_the_most_similar_wrong_classes() -> None:
    logits = torch.tensor([[1.0, 9.0, 3.0, 2.0, -5.0]])
    loss = curated_negative_loss(logits, torch.tensor([0]), k_hard=2, k_semi=0)
    expected = torch.logsumexp(torch.tensor([1.0, 9.0, 3.0]), 0) - 1.0
    torch.testing.assert_close(loss, expected)


def test_semi_hard_negatives_are_drawn_from_the_other_wrong_classes() -> None:
    logits = torch.tensor([[1.0, 9.0, 3.0, 2.0, -5.0]])
    # With one hard negative (9.0), one semi-hard one gives one of three losses, and in time each.
    possible = {
        round(float(torch.logsumexp(torch.tensor([1.0, 9.0, other]), 0) - 1.0), 5)
        for other in (3.0, 2.0, -5.0)
    }
    generator = torch.Generator().manual_seed(0)
    seen = {
        round(float(curated_negative_loss(logits, torch.tensor([0]), 1, 1, generator)), 5)
        for _ in range(60)
    }
    assert seen == possible


def test_the_gradient_pushes_away_only_the_chosen_negatives() -> None:
    logits = torch.tensor([[1.0, 9.0, 3.0, 2.0]], requires_grad=True)
    curated_negative_loss(logits, torch.tensor([0]), 1, 0).backward()
    assert logits.grad is not None
    assert logits.grad[0, 0] < 0 < logits.grad[0, 1]
    assert logits.grad[0, 2:].tolist() == [0.0, 0.0]


def test_a_single_class_costs_nothing() -> None:
    assert curated_negative_loss(torch.ones(3, 1), torch.zeros(3, dtype=torch.int64), 4, 4) == 0


@pytest.mark.parametrize("classes", [3, 16])
def test_the_same_generator_gives_the_same_loss(classes: int) -> None:
    logits, targets = random_batch(classes)
    losses = [
        curated_negative_loss(logits, targets, 1, 1, torch.Generator().manual_seed(5))
        for _ in range(2)
    ]
    assert losses[0] == losses[1]
