"""Finds matplotlib, which QGIS brings along, and its canvas for QGIS's own Qt.

It is imported when a plot is first drawn and not before: it takes a second, and some QGIS lack it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt import QtCore

from ...core.errors import EngineError
from ..translation import tr


@dataclass(frozen=True)
class PlotBackend:
    """What a plot is made with.

    Attributes
    ----------
    figure, canvas, navigation : type
        matplotlib's Figure, its widget, and what zooms, pans and goes home.
    """

    figure: Any
    canvas: Any
    navigation: Any


def plot_backend() -> PlotBackend:
    """Return matplotlib's classes.

    Raises
    ------
    EngineError
        ``engine.no-matplotlib`` when it is not installed, or does not work with this QGIS.
    """
    # matplotlib takes the Qt that is imported already, which is QGIS's.
    is_qt5 = QtCore.QT_VERSION_STR.startswith("5.")
    try:
        from matplotlib.figure import Figure

        try:
            from matplotlib.backends import backend_qtagg as backend
        except ImportError:  # before matplotlib 3.5, which knew Qt 5 only
            if not is_qt5:
                raise
            from matplotlib.backends import backend_qt5agg as backend
        return PlotBackend(Figure, backend.FigureCanvasQTAgg, backend.NavigationToolbar2QT)
    except Exception as problem:  # a matplotlib built for another numpy fails in many ways
        raise EngineError(
            "no-matplotlib",
            tr(
                "Plots need the Python package matplotlib in QGIS's Python ({problem}); install "
                "it there (Debian and Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) "
                "and restart QGIS."
            ).format(problem=problem),
        ) from None
