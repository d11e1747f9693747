"""The spectra panel: a plot, and what a model makes of the pixel that was clicked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsPointXY, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import EngineError, SpectraPromptError
from ...core.jobs import ClassSpectraJob, ErrorEvent, PixelJob
from ...core.output_files import write_bytes
from ..dock.appearance import muted, theme_icon
from ..engine import Outcome
from ..guide import SPECTRA, help_button
from ..icons import plugin_icon
from ..job_queue import JobQueue
from ..latest_question import LatestQuestion
from ..layers import label_source, raster_path
from ..translation import message_of, tr
from .pixel_place import PlacedScene
from .pixel_spectra import BandAxis, PixelList, PixelSpectrum, csv_text
from .pixel_tool import PixelOutlines, PixelTool
from .pixels_view import PixelsView, ValuesTable
from .plot_backend import plot_backend
from .similarity_view import SimilarityView
from .spectrum_plot import SpectrumPlot
from .training_view import TrainingView

if TYPE_CHECKING:
    from ..dock.dock_widget import SpectraPromptDock

WIDE = 1.3
"""From this ratio of width to height on, the tabs are beside the plot, and not below."""


DIVIDED = (0.57, 0.43)
"""Shares of plot and tabs at first."""


@dataclass(frozen=True)
class _Clicked:
    """A pixel that is asked about."""

    layer_name: str
    place: PlacedScene
    row: int
    col: int
    keep: bool
    job: PixelJob
    problem: str = ""


class SpectraPanel(QgsDockWidget):
    """Shows the spectrum of a clicked pixel of the dock's layer, and what the dock's model says.

    Its parts are made when it is first opened.

    Parameters
    ----------
    iface : QgisInterface
    dock : SpectraPromptDock
        Whose layer, model, classes and labels are looked at, and whose engine answers.
    parent : QWidget, optional
    """

    def __init__(
        self, iface: QgisInterface, dock: SpectraPromptDock, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(tr("SpectraPrompt spectra"), parent)
        self.setObjectName("SpectraPromptSpectra")
        self.setWindowIcon(plugin_icon())
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._dock = dock
        self._pixels = PixelList()
        self._is_built = self._is_divided = False
        self._tool_before: Optional[QgsMapTool] = None
        self._training_of: tuple[object, ...] = ()
        # While a long run keeps the dock's engine busy, a second one answers.
        self._second = JobQueue(self)
        self.question = LatestQuestion([dock.queue, self._second], self)
        self.question.answered.connect(self._on_answer)
        self.training_question = LatestQuestion([self._second], self)
        self.training_question.answered.connect(self._on_training)
        self.pick_action = QAction(theme_icon("mActionIdentify"), tr("Pick pixels"), self)
        self.pick_action.setObjectName("pickPixels")
        self.pick_action.setToolTip(
            tr("Click pixels on the map to see their spectra; with Ctrl, those before are kept.")
        )
        self.pick_action.setCheckable(True)
        self.pick_action.toggled.connect(self._on_pick)
        self.tool = PixelTool(self._canvas)
        self.tool.setAction(self.pick_action)
        self.tool.clicked.connect(self.look_at)
        self.outlines = PixelOutlines(self._canvas)
        self.visibilityChanged.connect(self._on_visibility)
        QgsProject.instance().cleared.connect(self.clear)
        for section in (dock.scene, dock.model, dock.classes):
            section.changed.connect(self._on_choices)

    @property
    def pixels(self) -> tuple[PixelSpectrum, ...]:
        """The pixels shown, the newest last."""
        return self._pixels.pixels

    @property
    def message(self) -> str:
        """What is said beside the buttons."""
        return self.status.text() if self._is_built else ""

    def pick(self) -> None:
        """Let the map's clicks pick pixels, while the panel is open."""
        if not self.isHidden():
            self.pick_action.setChecked(True)

    def look_at(self, point: QgsPointXY, keep: bool = False) -> None:
        """Ask for the pixel at a point of the map.

        Parameters
        ----------
        point : QgsPointXY
            In the map's coordinates.
        keep : bool
            Whether pixels shown before are kept.
        """
        layer = self._dock.scene.layer
        if layer is None:
            self._say(tr("Choose a layer in the SpectraPrompt dock first."))
            return
        try:
            place = PlacedScene.of(layer)
            found = place.pixel_at(point, self._canvas.mapSettings().destinationCrs())
            if found is None:
                self._say(tr("This place is outside “{layer}”.").format(layer=layer.name()))
                return
            job = PixelJob(raster_path(layer), self._model(), pixel=found, prompts=self._prompts())
        except SpectraPromptError as error:
            self._say(message_of(error))
            return
        keeps = keep or self.keep_button.isChecked()
        self._say(tr("Reading the pixel…"))
        self.question.ask(job, _Clicked(layer.name(), place, *found, keeps, job))

    def clear(self) -> None:
        """Remove all pixels from the plot and the map, and whatever is still being asked."""
        self.question.cancel()
        self._pixels.clear()
        if self._is_built:
            self._say("")
            self._show_pixels()

    def remove(self, index: int) -> None:
        """Remove a pixel, by its place in the list."""
        self._pixels.remove(index)
        self._show_pixels()

    def copy(self) -> None:
        """Put the spectra on the clipboard, as CSV."""
        QApplication.clipboard().setText(csv_text(self.pixels))
        self._say(tr("The spectra are on the clipboard, as CSV."))

    def export(self, path: str) -> None:
        """Write the spectra to a CSV file; says what came of it."""
        path = path if path.lower().endswith(".csv") else f"{path}.csv"
        try:
            write_bytes(path, csv_text(self.pixels).encode("utf-8"))
        except SpectraPromptError as error:
            self._say(message_of(error))
        else:
            self._say(tr("The spectra are in {path}.").format(path=path))

    def read_training(self) -> None:
        """Ask for the spectra of the training classes that the dock names."""
        self._training_of = self._training_choice()
        layer, labels = self._dock.scene.layer, self._dock.model.labels
        if layer is None or labels is None:
            self.training.show_text(
                tr("Choose a layer and its training labels in the SpectraPrompt dock.")
            )
            return
        try:
            source = label_source(labels)
            job = ClassSpectraJob(
                raster_path(layer),
                source.path,
                self._dock.classes.source if self._dock.classes.prompts else None,
                self._dock.model.field,
                source.layer,
            )
        except SpectraPromptError as error:
            self.training.show_text(message_of(error))
            return
        self.training.show_text(tr("Reading the spectra under the labels…"))
        self.training_question.ask(job, self._training_of)

    def release(self) -> None:
        """Let go of the map, the project, the dock and the engine."""
        self._stop()
        self.tool.clicked.disconnect(self.look_at)
        self.visibilityChanged.disconnect(self._on_visibility)
        QgsProject.instance().cleared.disconnect(self.clear)
        for section in (self._dock.scene, self._dock.model, self._dock.classes):
            section.changed.disconnect(self._on_choices)
        self._second.close()
        self.tool.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tabs where there is room for them."""
        super().resizeEvent(event)
        if self._is_built:
            self._turn()

    def _build(self) -> None:
        body = QWidget(self)
        body.setObjectName("spectraBody")
        tools = self._make_tools(body)
        self._make_tabs(body)
        self._make_plot(body)
        self.splitter = QSplitter(body)
        self.splitter.setObjectName("spectraSplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.plot or self.no_plot)
        self.splitter.addWidget(self.tabs)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(body)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        column.addLayout(tools)
        column.addWidget(self.splitter, 1)
        self.setWidget(body)
        self._is_built = True
        self._turn()
        self._show_pixels()

    def _make_tools(self, body: QWidget) -> QHBoxLayout:
        pick = QToolButton(body)
        pick.setObjectName("pickButton")
        pick.setDefaultAction(self.pick_action)
        pick.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.keep_button = self._button(
            body,
            "mActionDuplicateLayer",
            "keepPixels",
            tr("Keep pixels: each click adds a spectrum, as with Ctrl held."),
        )
        self.keep_button.setCheckable(True)
        self.clear_button = self._button(
            body, "mActionDeleteSelected", "clearPixels", tr("Remove all spectra.")
        )
        self.copy_button = self._button(
            body, "mActionEditCopy", "copySpectra", tr("Copy the spectra as CSV.")
        )
        self.export_button = self._button(
            body, "mActionFileSaveAs", "exportSpectra", tr("Save the spectra as a CSV file…")
        )
        self.clear_button.clicked.connect(self.clear)
        self.copy_button.clicked.connect(self.copy)
        self.export_button.clicked.connect(self._ask_for_file)
        self.status = muted(QLabel(body))
        self.status.setObjectName("spectraStatus")
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        buttons = (self.keep_button, self.clear_button, self.copy_button, self.export_button)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for button in (pick, *buttons):
            tools.addWidget(button)
        tools.addSpacing(6)
        tools.addWidget(self.status, 1)
        self.help_button = help_button(self, SPECTRA)
        tools.addWidget(self.help_button)
        return tools

    def _make_tabs(self, body: QWidget) -> None:
        self.similarities = SimilarityView()
        self.pixel_list = PixelsView()
        self.training = TrainingView()
        self.values = ValuesTable()
        self.pixel_list.removed.connect(self.remove)
        self.pixel_list.chosen.connect(self._show_answer)
        self.training.wanted.connect(self.read_training)
        self.training.changed.connect(self._draw)
        self.tabs = QTabWidget(body)
        self.tabs.setObjectName("spectraTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.similarities, tr("Classes"))
        self.tabs.addTab(self.pixel_list, tr("Pixels"))
        self.tabs.addTab(self.training, tr("Training"))
        self.tabs.addTab(self.values, tr("Values"))
        self.tabs.currentChanged.connect(self._on_tab)

    def _make_plot(self, body: QWidget) -> None:
        """Make the plot, or say what it lacks."""
        self.plot: Optional[SpectrumPlot] = None
        self.no_plot = QLabel(body)
        self.no_plot.setObjectName("noPlot")
        self.no_plot.setWordWrap(True)
        self.no_plot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.no_plot.setMargin(8)
        try:
            self.plot = SpectrumPlot(plot_backend())
        except EngineError as error:
            text = tr("The values are listed in the tab “Values”.")
            self.no_plot.setText(f"{message_of(error)} {text}")
            self.tabs.setCurrentWidget(self.values)
        else:
            self.no_plot.hide()

    def _button(self, parent: QWidget, icon: str, name: str, tip: str) -> QToolButton:
        button = QToolButton(parent)
        button.setObjectName(name)
        button.setIcon(theme_icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        return button

    def _turn(self) -> None:
        is_wide = self.width() > WIDE * self.height()
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted or not self._is_divided:
            self.splitter.setOrientation(wanted)
            room = self.width() if is_wide else self.height()
            self.splitter.setSizes([round(share * room) for share in DIVIDED])
            self._is_divided = self.isVisible()  # not before there is a size to divide

    def _model(self) -> Optional[str]:
        """Return the model to ask: the one chosen in the dock, or trained there last."""
        return self._dock.model.model_path or None

    def _prompts(self) -> Optional[str]:
        model, classes = self._dock.model, self._dock.classes
        takes_set = model.takes_prompts and not model.trains and classes.prompts is not None
        return classes.source if takes_set else None

    def _training_choice(self) -> tuple[object, ...]:
        dock = self._dock
        layers = (dock.scene.layer, dock.model.labels)
        ids = tuple(layer.id() if layer is not None else None for layer in layers)
        return (*ids, dock.model.field, dock.classes.source)

    def _on_answer(self, about: _Clicked, outcome: Outcome) -> None:
        if isinstance(outcome, ErrorEvent):
            if about.job.model is None:
                self._say(outcome.message)
                return
            # A model that cannot answer is no reason to hide the spectrum.
            job = replace(about.job, model=None, prompts=None)
            self.question.ask(job, replace(about, job=job, problem=outcome.message))
            return
        found = outcome.summary
        values = found["values"]
        self._pixels.add(
            PixelSpectrum(
                about.layer_name,
                about.place,
                about.row,
                about.col,
                BandAxis.of(found),
                None if values is None else tuple(values),
                "",
                about.keep,
                found,
                about.problem,
            )
        )
        self._show_pixels()
        if not self.question.is_busy:
            self._say(self._described())

    def _described(self) -> str:
        """Return in a line where the newest pixel is."""
        pixel = self._pixels.newest
        if pixel is None:
            return ""
        text = f"{pixel.layer_name} · {pixel.name}"
        if pixel.values is None:
            text += " · " + tr("no data here")
        return text

    def _show_pixels(self) -> None:
        pixels = self.pixels
        self._draw_outlines()
        self.pixel_list.show_pixels(pixels)
        self.values.show_pixels(pixels)
        for button in (self.clear_button, self.copy_button, self.export_button):
            button.setEnabled(bool(pixels))
        self._draw()
        self._show_answer(len(pixels) - 1)

    def _draw_outlines(self) -> None:
        self.outlines.show([(p.place, p.row, p.col, p.colour) for p in self.pixels])

    def _draw(self) -> None:
        if self.plot is not None:
            self.plot.show_spectra(self.pixels, self.training.shown)

    def _show_answer(self, index: int) -> None:
        if not 0 <= index < len(self.pixels):
            self.similarities.show_text(tr("Click a pixel on the map."))
            return
        pixel = self.pixels[index]
        if pixel.values is None:
            text = tr("The pixel has no data: it is nodata, masked or not a number.")
            self.similarities.show_text(text)
        elif pixel.problem:
            self.similarities.show_text(pixel.problem)
        elif "classes" not in pixel.answer:
            self.similarities.show_text(
                tr("Train a model, or choose one in the SpectraPrompt dock, to see the classes.")
            )
        else:
            self.similarities.show_answer(pixel.answer)

    def _on_training(self, about: tuple[object, ...], outcome: Outcome) -> None:
        if about != self._training_of:
            return
        if isinstance(outcome, ErrorEvent):
            self.training.show_text(outcome.message)
            self._training_of = ()  # asked again when the tab is next opened
            return
        answer: Mapping[str, Any] = outcome.summary
        self.training.show_answer(answer)

    def _on_choices(self) -> None:
        """Read other training classes once they are looked at."""
        if self._is_built and self._training_choice() != self._training_of:
            self.training_question.cancel()
            self._training_of = ()
            self.training.show_text("")
            self._on_tab()

    def _on_tab(self, _index: int = 0) -> None:
        is_open = self.tabs.currentWidget() is self.training and self.isVisible()
        if is_open and self._training_choice() != self._training_of:
            self.read_training()

    def _on_pick(self, checked: bool) -> None:
        current = self._canvas.mapTool()
        if checked and current is not self.tool:
            self._tool_before = current
            self._canvas.setMapTool(self.tool)
        elif self.tool.is_leaving:
            self._tool_before = None
        elif not checked and current is self.tool:
            self._put_tool_down()

    def _put_tool_down(self) -> None:
        before, self._tool_before = self._tool_before, None
        self._canvas.unsetMapTool(self.tool)
        # A swipe's tool ends with the swipe.
        if before is not None and not sip.isdeleted(before):
            self._canvas.setMapTool(before)

    def _on_visibility(self, visible: bool) -> None:
        if visible:
            if not self._is_built:
                self._build()
            self._draw_outlines()
            self._on_tab()
        elif self.isHidden():  # closed, and not only behind another tab
            self._stop()

    def _stop(self) -> None:
        """Put the tool down, take the outlines off the map, and forget what was asked."""
        self.question.cancel()
        self.training_question.cancel()
        self.pick_action.setChecked(False)
        self.outlines.clear()

    def _ask_for_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the spectra"), "", tr("Comma-separated values (*.csv)")
        )
        if path:
            self.export(path)

    def _say(self, text: str) -> None:
        if self._is_built:
            self.status.setText(text)

    def sizeHint(self) -> QSize:
        """Return a size in which a spectrum is legible."""
        return QSize(900, 300)
