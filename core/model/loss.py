"""The contrastive loss against curated negatives (arXiv 2509.22697).

    L = -log( e^{s_y} / (e^{s_y} + Σ_{j ∈ H} e^{s_j} + Σ_{j ∈ S} e^{s_j}) )

H holds the k_hard most similar wrong classes, S a random k_semi of the other wrong classes. Where
there are no more than k_hard + k_semi wrong classes, all are used and the loss is plain softmax
cross-entropy.
"""

from __future__ import annotations

from typing import Optional

import torch
from torch import Tensor


def curated_negative_loss(
    logits: Tensor,
    targets: Tensor,
    k_hard: int,
    k_semi: int,
    generator: Optional[torch.Generator] = None,
) -> Tensor:
    """Return the mean loss over a batch.

    Parameters
    ----------
    logits : float tensor (n, classes)
        Scaled similarities s of each patch with each class.
    targets : int64 tensor (n,)
        Index of the true class.
    k_hard, k_semi : int
        Number of hard and of random negatives.
    generator : torch.Generator, optional
        Source of the random negatives.

    Returns
    -------
    float tensor ()
    """
    wrong = logits.shape[1] - 1
    true = logits.gather(1, targets[:, None])
    if wrong == 0:
        return (true - true).mean()
    negatives = logits.scatter(1, targets[:, None], float("-inf"))
    hard_values, hard = negatives.topk(min(k_hard, wrong), dim=1)
    chosen = [true, hard_values]
    semi_count = min(k_semi, wrong - hard.shape[1])
    if semi_count > 0:
        draw = torch.rand(logits.shape, generator=generator, device=logits.device)
        draw = draw.scatter(1, targets[:, None], -1.0).scatter(1, hard, -1.0)
        chosen.append(negatives.gather(1, draw.topk(semi_count, dim=1).indices))
    return (torch.cat(chosen, dim=1).logsumexp(dim=1) - true[:, 0]).mean()
