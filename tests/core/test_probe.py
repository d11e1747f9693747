"""The folded probe gives the cosines that the text space gives."""

from __future__ import annotations

import hypothesis.strategies as st
import torch
from hypothesis import given, settings
from torch.nn import functional

from spectraprompt.core.model.probe import Probe


@settings(deadline=None, max_examples=30)
@given(st.sampled_from([(24, 64), (64, 24), (63, 64), (64, 64), (130, 384), (1, 5), (5, 3)]))
def test_folded_cosines_are_those_of_the_text_space(shape: tuple[int, int]) -> None:
    dim, text_dim = shape
    torch.manual_seed(dim)
    probe = Probe(dim, text_dim)
    with torch.no_grad():
        probe.linear.weight[:, 0] = 0  # a triangle need not have full rank
        vectors = functional.normalize(torch.randn(7, text_dim), dim=1)
        embeddings = torch.randn(300, dim) * torch.logspace(-3, 3, 300)[:, None]
        expected = probe(embeddings) @ vectors.T
        folded = probe.folded(vectors)
        torch.testing.assert_close(folded.similarities(embeddings.T).T, expected, atol=1e-5, rtol=0)
        lengths = probe.linear(embeddings).norm(dim=1, keepdim=True)
        scores = folded.scores(embeddings.T).T / lengths
        torch.testing.assert_close(
            probe.similarities(embeddings, vectors), expected, atol=1e-5, rtol=0
        )
        alone = probe.folded(vectors, with_lengths=False)
    torch.testing.assert_close(scores, expected, atol=1e-5, rtol=0)
    assert torch.equal(alone.numerators, folded.numerators)
    assert len(alone.triangle) == 0 < len(folded.triangle)


def test_an_embedding_that_the_probe_maps_to_zero_is_like_nothing() -> None:
    probe = Probe(6, 9)
    with torch.no_grad():
        probe.linear.bias.zero_()
        found = probe.folded(torch.eye(9)[:3]).similarities(torch.zeros(6, 4))
    assert torch.equal(found, torch.zeros(3, 4))
