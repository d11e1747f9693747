"""The rows of the accuracy benchmark, in the order of the tables."""

from __future__ import annotations

from .baselines import svm
from .baselines.coordinates import Coordinates
from .baselines.edge_filter import EdgeFiltered
from .baselines.random_forest import RandomForest
from .baselines.self_training import SelfTrained
from .baselines.spreading import Spread
from .baselines.ssftt import Ssftt
from .method import Method
from .ours import DEFAULT, Ours
from .plain_softmax import PlainSoftmax

_ROWS: tuple[Method, ...] = (
    Coordinates(),
    svm.SPECTRA,
    RandomForest(),
    EdgeFiltered(svm.SPECTRA),
    SelfTrained(svm.SPECTRA),
    EdgeFiltered(svm.SNV_MEAN),
    EdgeFiltered(SelfTrained(svm.SNV_MEAN)),
    svm.MULTISCALE,
    svm.MULTISCALE_RAW,
    SelfTrained(svm.MULTISCALE),
    Spread(svm.MULTISCALE),
    Ssftt(),
    Ours("vit"),
    PlainSoftmax(DEFAULT),
    Ours(DEFAULT, labels_alone=True),
    Ours(DEFAULT),
)

METHODS: dict[str, Method] = {method.name: method for method in _ROWS}

REFERENCE = Ours(DEFAULT).name
"""The row that the others are compared with."""

QUICK = ("coordinates", "svm", "svm+edges", "svm-multiscale", REFERENCE)
"""Rows of a quick run."""
