"""The plot of spectra, with zoom, pan and a readout; drawn by matplotlib in QGIS's colours."""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..dock.appearance import muted, theme_icon
from ..translation import in_locale, tr
from .pixel_spectra import BandAxis, PixelSpectrum
from .plot_backend import PlotBackend

SPREAD_OPACITY = {False: 0.16, True: 0.34}
"""Of the areas of standard deviations, on light and on dark ground."""

READOUT_LINES = 3
LEGEND_SIZE = 0.66
"""Share of the plot's width and height that a legend may take."""

MOST_NAMED = 9
"""Lines that a legend in the plot names; more would hide what they show."""


@dataclass(frozen=True)
class TrainingSpectrum:
    """The spectra of a training class, summed up.

    Attributes
    ----------
    name : str
    colour : str
        ``#rrggbb``
    pixels : int
    axis : BandAxis
    mean, deviation : tuple of (float or None)
        A number for each band; None for bad ones.
    """

    name: str
    colour: str
    pixels: int
    axis: BandAxis
    mean: tuple[Optional[float], ...]
    deviation: tuple[Optional[float], ...]


class SpectrumPlot(QWidget):
    """Draws the spectra of pixels over those of training classes.

    Parameters
    ----------
    backend : PlotBackend
    parent : QWidget, optional
    """

    def __init__(self, backend: PlotBackend, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("spectrumPlot")
        self._pixels: tuple[PixelSpectrum, ...] = ()
        self._training: tuple[TrainingSpectrum, ...] = ()
        self._cursor: Any = None
        self._mode = ""
        self.figure = backend.figure()
        self.canvas = backend.canvas(self.figure)
        self.canvas.setParent(self)
        self.canvas.setObjectName("spectrumCanvas")
        self.canvas.setAccessibleName(tr("Plot of spectra"))
        self.canvas.setMinimumSize(QSize(160, 110))
        self.axes = self.figure.add_subplot(111)
        self._navigation = backend.navigation(self.canvas, self)
        self._navigation.hide()  # its buttons are not QGIS's
        self.readout = muted(QLabel(self))
        self.readout.setObjectName("spectrumReadout")
        self.readout.setTextFormat(Qt.TextFormat.PlainText)
        # It says more than a narrow panel has room for, and must not widen it.
        policy = QSizePolicy.Policy
        self.readout.setSizePolicy(policy.Ignored, policy.Preferred)

        self.home_button = self._button(
            "mActionZoomFullExtent", "plotHome", tr("Show the whole spectrum"), False
        )
        self.zoom_button = self._button(
            "mActionZoomIn", "plotZoom", tr("Zoom to a rectangle drawn in the plot"), True
        )
        self.pan_button = self._button("mActionPan", "plotPan", tr("Drag the plot"), True)
        self.home_button.clicked.connect(self.show_all)
        self.zoom_button.clicked.connect(lambda: self._set_mode("zoom"))
        self.pan_button.clicked.connect(lambda: self._set_mode("pan"))

        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        for button in (self.home_button, self.zoom_button, self.pan_button):
            tools.addWidget(button)
        tools.addWidget(self.readout, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(tools)
        column.addWidget(self.canvas, 1)
        self.canvas.mpl_connect("motion_notify_event", self._on_motion)
        self.canvas.mpl_connect("axes_leave_event", self._on_leave)
        self.canvas.mpl_connect("scroll_event", self._on_scroll)
        self.canvas.mpl_connect("resize_event", self._on_resize)
        self._draw()

    def show_spectra(
        self, pixels: Sequence[PixelSpectrum], training: Sequence[TrainingSpectrum]
    ) -> None:
        """Draw spectra; the part of the plot that is shown stays where it still makes sense."""
        before = self._axis()
        limits = None
        if self._is_zoomed():
            limits = self.axes.get_xlim(), self.axes.get_ylim()
        self._pixels, self._training = tuple(pixels), tuple(training)
        self._draw()
        after = self._axis()
        is_same = before is not None and after is not None and before.positions == after.positions
        if limits is not None and is_same:
            self._navigation.push_current()  # home is where all is shown
            self.axes.set_xlim(limits[0])
            self.axes.set_ylim(limits[1])

    def show_all(self) -> None:
        """Show the whole of all spectra."""
        self.axes.relim()
        self.axes.autoscale(True)
        self._navigation.update()
        self.canvas.draw_idle()

    def read_out(self, place: float, value: float) -> str:
        """Return what lies at a place of the plot: the band there, and the values near `value`."""
        axis = self._axis()
        if axis is None:
            return ""
        positions = axis.positions
        band = min(range(len(positions)), key=lambda i: abs(positions[i] - place))
        parts = [tr("band {band}").format(band=band + 1)]
        if axis.wavelengths_nm is not None:
            parts.insert(0, tr("{nm:.0f} nm").format(nm=positions[band]))
        if not axis.good[band]:
            parts.append(tr("bad band"))
        found = [
            (abs(number - value), f"{pixel.name}: {number_text(number)}")
            for pixel in self._pixels
            if pixel.axis.positions == positions
            and pixel.values is not None
            and (number := pixel.values[band]) is not None
        ]
        found += [
            (abs(mean - value), f"{spectra.name}: {number_text(mean)} ± {number_text(deviation)}")
            for spectra in self._training
            if spectra.axis.positions == positions
            and (mean := spectra.mean[band]) is not None
            and (deviation := spectra.deviation[band]) is not None
        ]
        parts += [text for _, text in sorted(found)[:READOUT_LINES]]
        return " · ".join(parts)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette and the font."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "readout"):
            self._draw()

    def _button(self, icon: str, name: str, tip: str, checkable: bool) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(theme_icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.setCheckable(checkable)
        return button

    def _set_mode(self, mode: str) -> None:
        """Switch zooming or panning on, or off again."""
        self._mode = "" if self._mode == mode else mode
        # Each of matplotlib's own switches toggles, and lets go of the other.
        (self._navigation.zoom if mode == "zoom" else self._navigation.pan)()
        self.zoom_button.setChecked(self._mode == "zoom")
        self.pan_button.setChecked(self._mode == "pan")

    def _axis(self) -> Optional[BandAxis]:
        if self._pixels:
            return self._pixels[-1].axis
        return self._training[0].axis if self._training else None

    def _is_zoomed(self) -> bool:
        return not (self.axes.get_autoscalex_on() and self.axes.get_autoscaley_on())

    def _colour(self, role: QPalette.ColorRole) -> str:
        return self.palette().color(QPalette.ColorGroup.Active, role).name()

    def _draw(self) -> None:
        axes, axis = self.axes, self._axis()
        axes.clear()
        self._cursor = None
        self._dress(axis)
        if axis is not None:
            for spectra in self._training:
                if spectra.axis.positions == axis.positions:
                    self._draw_training(spectra)
            for number, pixel in enumerate(self._pixels):
                if pixel.values is None or pixel.axis.positions != axis.positions:
                    continue
                places, values = pixel.axis.gapped(pixel.values)
                is_newest = number == len(self._pixels) - 1
                axes.plot(
                    places,
                    values,
                    color=pixel.colour,
                    label=_label(pixel),
                    linewidth=1.8 if is_newest else 1.2,
                    # A good band between bad ones has no line to either side.
                    marker="." if _has_lonely(values) else None,
                    markersize=3,
                    zorder=4 if is_newest else 3,
                )
            axes.margins(x=0.01, y=0.06)
            self._draw_legend()
        else:
            hint = tr("Click a pixel on the map.")
            colour = self._colour(QPalette.ColorRole.WindowText)
            axes.text(
                *(0.5, 0.5, hint),
                color=colour,
                alpha=0.7,
                ha="center",
                va="center",
                transform=axes.transAxes,
                fontfamily=self._families(),
                fontsize=self._points(),
            )
        self._fit()
        self._navigation.update()
        self.canvas.draw_idle()

    def _draw_training(self, spectra: TrainingSpectrum) -> None:
        places, means = spectra.axis.gapped(spectra.mean)
        _, spread = spectra.axis.gapped(spectra.deviation)
        low = [mean - sd for mean, sd in zip(means, spread)]
        high = [mean + sd for mean, sd in zip(means, spread)]
        ground = self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Base)
        opacity = SPREAD_OPACITY[ground.lightnessF() < 0.5]
        self.axes.fill_between(
            places, low, high, color=spectra.colour, alpha=opacity, linewidth=0, zorder=1
        )
        self.axes.plot(
            places,
            means,
            color=spectra.colour,
            label=tr("{name} (mean ± sd)").format(name=spectra.name),
            linewidth=1,
            linestyle="--",
            zorder=2,
        )

    def _draw_legend(self) -> None:
        """Name the lines, where they are few enough for that."""
        from matplotlib.font_manager import FontProperties

        lines, names = self.axes.get_legend_handles_labels()
        if not 0 < len(lines) <= MOST_NAMED:
            return
        legend = self.axes.legend(
            lines,
            names,
            loc="upper right",
            frameon=True,
            framealpha=0.75,
            facecolor=self._colour(QPalette.ColorRole.Base),
            edgecolor="none",
            labelcolor=self._colour(QPalette.ColorRole.WindowText),
            prop=FontProperties(family=self._families(), size=0.85 * self._points()),
            handlelength=1.5,
            borderpad=0.3,
            labelspacing=0.3,
        )
        legend.set_in_layout(False)

    def _dress(self, axis: Optional[BandAxis]) -> None:
        """Give the plot QGIS's colours and font."""
        axes = self.axes
        text = self._colour(QPalette.ColorRole.WindowText)
        self.figure.set_facecolor(self._colour(QPalette.ColorRole.Window))
        axes.set_facecolor(self._colour(QPalette.ColorRole.Base))
        size, families = self._points(), self._families()
        axes.tick_params(colors=text, labelsize=size * 0.9, length=3)
        for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
            label.set_fontfamily(families)
        for spine in axes.spines.values():
            spine.set_color(text)
            spine.set_alpha(0.5)
        for side in ("top", "right"):
            axes.spines[side].set_visible(False)
        axes.grid(True, color=text, alpha=0.12, linewidth=0.7)
        axes.set_axisbelow(True)
        if axis is None:
            axes.set_xticks([])
            axes.set_yticks([])
            return
        style = {"color": text, "fontsize": size, "fontfamily": families}
        axes.set_xlabel(axis.title, **style)
        axes.set_ylabel(axis.value_title, **style)

    def _points(self) -> float:
        points = self.font().pointSizeF()
        return points if points > 0 else 9.0  # the font's size is given in pixels

    def _families(self) -> list[str]:
        """Return the families to draw with; matplotlib complains of those it does not know."""
        from matplotlib.font_manager import fontManager

        known = {font.name for font in fontManager.ttflist}
        return [name for name in (self.font().family(),) if name in known] + ["DejaVu Sans"]

    def _on_motion(self, event: Any) -> None:
        axis = self._axis()
        if event.inaxes is not self.axes or event.xdata is None or axis is None:
            self._on_leave(event)
            return
        self.readout.setText(self.read_out(event.xdata, event.ydata))
        nearest = min(axis.positions, key=lambda place: abs(place - event.xdata))
        if self._cursor is None:
            colour = self._colour(QPalette.ColorRole.WindowText)
            limits = self.axes.get_xlim(), self.axes.get_ylim()
            scaled = self.axes.get_autoscalex_on(), self.axes.get_autoscaley_on()
            self._cursor = self.axes.axvline(
                nearest, color=colour, alpha=0.5, linewidth=1, zorder=0
            )
            self.axes.set_xlim(limits[0], auto=scaled[0])
            self.axes.set_ylim(limits[1], auto=scaled[1])
        self._cursor.set_xdata([nearest, nearest])
        self.canvas.draw_idle()

    def _on_leave(self, _event: Any) -> None:
        self.readout.clear()
        if self._cursor is not None:
            self._cursor.remove()
            self._cursor = None
            self.canvas.draw_idle()

    def _on_scroll(self, event: Any) -> None:
        """Zoom in or out about the pointer."""
        if event.inaxes is not self.axes or self._axis() is None:
            return
        factor = 0.8 if event.button == "up" else 1.25
        low, high = self.axes.get_xlim()
        bottom, top = self.axes.get_ylim()
        x, y = event.xdata, event.ydata
        self.axes.set_xlim(x - (x - low) * factor, x + (high - x) * factor)
        self.axes.set_ylim(y - (y - bottom) * factor, y + (top - y) * factor)
        self.canvas.draw_idle()

    def _on_resize(self, _event: Any) -> None:
        self._fit()

    def _fit(self) -> None:
        """Leave room for the labels, and for the legend no more than it may take."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a plot may be made too small for its labels
            self.figure.tight_layout(pad=0.4)
        legend = self.axes.get_legend()
        if legend is not None:
            box, whole = legend.get_window_extent(), self.axes.get_window_extent()
            fits = box.width < LEGEND_SIZE * whole.width and box.height < LEGEND_SIZE * whole.height
            legend.set_visible(fits)


def _label(pixel: PixelSpectrum) -> str:
    return f"{pixel.name} – {pixel.class_name}" if pixel.class_name else pixel.name


def number_text(value: float) -> str:
    """Return a number with four digits or so, without an exponent where it is no larger."""
    return in_locale(f"{value:.0f}" if 1000 <= abs(value) < 1e7 else f"{value:.4g}")


def _has_lonely(values: Sequence[float]) -> bool:
    """Tell whether a value stands between two gaps, where a line shows nothing of it."""
    padded = [math.nan, *values, math.nan]
    return any(
        not math.isnan(b) and math.isnan(a) and math.isnan(c)
        for a, b, c in zip(padded, padded[1:], padded[2:])
    )
