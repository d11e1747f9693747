"""How many parameters are trained, and how many stay frozen in the text encoder."""

from __future__ import annotations

from dataclasses import dataclass

from spectraprompt.core.model.patch_model import new_backbone
from spectraprompt.core.model.probe import Probe
from spectraprompt.core.training import DEFAULTS


@dataclass(frozen=True)
class BertShape:
    """What decides the size of an encoder of the BERT family (Devlin et al. 2019).

    Attributes
    ----------
    name : str
    words, positions, types : int
        Rows of the three tables of embeddings.
    width, layers, mlp_width : int
    others : int
        Parameters beside those of BERT.
    """

    name: str
    words: int
    positions: int
    types: int
    width: int
    layers: int
    mlp_width: int
    others: int = 0

    @property
    def parameters(self) -> int:
        """Number of parameters, the pooling layer that sentence encoders do not use included."""
        width, inner = self.width, self.mlp_width
        tables = (self.words + self.positions + self.types) * width + 2 * width
        attention = 4 * (width * width + width) + 2 * width
        perceptron = 2 * width * inner + inner + width + 2 * width
        pooler = width * width + width
        return tables + self.layers * (attention + perceptron) + pooler + self.others


ENCODERS = (
    BertShape("all-MiniLM-L6-v2", 30522, 512, 2, 384, 6, 1536),
    # MPNet has no token types, and one table of 32 relative positions for its 12 heads.
    BertShape("all-mpnet-base-v2", 30527, 514, 0, 768, 12, 3072, others=32 * 12),
    BertShape("bge-large-en-v1.5", 30522, 512, 2, 1024, 24, 4096),
)
"""From their published configurations; the last is the paper's, and is not loaded anywhere here."""


def trainable(backbone: str, text_dim: int) -> int:
    """Return the trained parameters of a backbone with its default settings, probe included."""
    made = new_backbone(backbone, DEFAULTS[backbone].components)
    parts = (made, Probe(made.dim, text_dim))
    return sum(p.numel() for part in parts for p in part.parameters() if p.requires_grad)


def table() -> list[str]:
    """Return the lines of a Markdown table of trained and frozen parameters."""
    lines = ["| backbone | text encoder | trained | frozen | trained share, % |", "|---" * 5 + "|"]
    for backbone in DEFAULTS:
        for encoder in ENCODERS:
            trained, frozen = trainable(backbone, encoder.width), encoder.parameters
            share = 100 * trained / (trained + frozen)
            lines.append(
                f"| `{backbone}` | {encoder.name} | {trained:,} | {frozen:,} | {share:.2f} |"
            )
    return lines
