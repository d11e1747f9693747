"""The dock widget: choose, run, watch, and get the styled layer."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Callable, Optional, Union

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsMessageLog,
    QgsProject,
)
from qgis.gui import QgisInterface, QgsDockWidget, QgsGui, QgsMessageLogViewer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFrame,
    QMessageBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import Cancelled, SpectraPromptError
from ...core.jobs import (
    DevicesJob,
    ErrorEvent,
    LabelCountsJob,
    LearningCurveJob,
    LogEvent,
    ResultEvent,
)
from ..algorithm_dialog import open_algorithm
from ..engine import Outcome
from ..guide import DOCK, HelpKey
from ..icons import plugin_icon
from ..job_queue import JobQueue
from ..label_counter import LabelCounter
from ..label_layer import FIELD, new_label_layer
from ..label_report import LabelReport
from ..model_report import open_model_report
from ..prompt_editor.editing import PromptSetEditing
from ..results.run_group import CLASSES, DISAGREEMENT, add_run, layer_title
from ..temporary_copies import remove_copies
from ..translation import counted, message_of, tr
from .chosen_jobs import ChosenJobs, ChosenRun
from .classes_section import ClassesSection
from .form_area import FormArea
from .map_result import map_result
from .model_page import validation_note
from .model_section import ModelSection
from .output_section import OutputSection
from .project_state import ProjectState
from .prompt_choice import PromptChoice
from .result_section import ResultSection
from .run_bar import DONE, FAILED, MISSING, READY, RUNNING, WARNED, RunBar
from .run_queue import FAILED as RUN_FAILED
from .run_queue import DockRun, RunQueue, RunRequest
from .run_summaries import (
    curve_summary,
    disagreement_summary,
    summary,
    training_summary,
    with_warnings,
)
from .scene_section import SceneSection

LOG_TAB = "SpectraPrompt"
LOOKUP_IDLE_MS = 30_000
"""The engine of small jobs is ended when it had nothing to do for this time."""


class SpectraPromptDock(QgsDockWidget):
    """A form from top to bottom, and below it what to do next.

    Parameters
    ----------
    iface : QgisInterface
    parent : QWidget, optional
    """

    def __init__(self, iface: QgisInterface, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("SpectraPrompt"), parent)
        self.setObjectName("SpectraPromptDock")
        self.setWindowIcon(plugin_icon())
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        HelpKey(self, DOCK)
        self._iface = iface
        self._queue = JobQueue(self)
        # Small jobs have an engine of their own, so that none waits for a long run.
        self._lookups = JobQueue(self, idle_ms=LOOKUP_IDLE_MS)
        self._runs = RunQueue(lambda: self._queue, self)
        self._project_number = 0

        self.scene = SceneSection()
        self.classes = ClassesSection()
        self.model = ModelSection()
        self.output = OutputSection(self.scene, iface.mapCanvas())
        self.result = ResultSection()
        self.run_bar = RunBar()
        self.editing = PromptSetEditing(
            self.classes, self._lookups, lambda: (self.model.labels, self.model.field)
        )
        self._chosen = ChosenJobs(self.scene, self.classes, self.model, self.output)
        self._lay_out()
        self._set_tab_order()

        for section in (self.scene, self.classes, self.model, self.output):
            section.changed.connect(self._refresh)
        self.run_bar.run_wanted.connect(self.run)
        self.run_bar.cancel_wanted.connect(self.cancel)
        self.run_bar.run_list.cancel_wanted.connect(self._runs.cancel)
        self._runs.changed.connect(self._on_run_changed)
        self._runs.logged.connect(self._on_log)
        self._runs.succeeded.connect(self._on_success)
        self._runs.failed.connect(self._on_failure)
        self.run_bar.log_wanted.connect(self.show_log)
        self.result.assess_wanted.connect(self.assess)
        self.output.advanced.devices_wanted.connect(self._look_for_devices)
        self._counter = LabelCounter(self._lookups, self._label_question, self)
        self._counter.counted.connect(self._on_counted)
        training = self.model.training
        training.labels_changed.connect(self._on_labels_changed)
        training.new_layer_wanted.connect(self.add_label_layer)
        training.train_wanted.connect(self.train)
        training.curve_wanted.connect(self.draw_learning_curve)
        for page in (training, self.model.trained):
            page.report_wanted.connect(self.show_report)
        self.scene.changed.connect(self._counter.ask)
        QgsProject.instance().cleared.connect(self._on_project_cleared)
        QgsGui.instance().optionsChanged.connect(self.output.advanced.follow_python)
        self._state = ProjectState(
            {
                "scene": self.scene,
                "classes": PromptChoice(self.classes),
                "model": self.model,
                "output": self.output,
                "result": self.result,
            },
            self,
        )
        self._state.restored.connect(self._on_restored)
        self._refresh()

    @property
    def is_running(self) -> bool:
        """Whether a run is under way or waits."""
        return self._runs.is_active

    @property
    def message(self) -> str:
        """The message shown above the button."""
        return self.run_bar.message

    @property
    def queue(self) -> JobQueue:
        """The jobs of the dock's engine."""
        return self._queue

    def open_for(self, layer: Optional[QgsMapLayer]) -> None:
        """Show the dock, with a layer chosen if it can be classified."""
        self.scene.choose(layer)
        self.setUserVisible(True)
        self.scene.layer_box.setFocus()

    def problem(self) -> str:
        """Return what the user must do before a run; empty where nothing is missing."""
        return (
            self.scene.problem()
            or (self.classes.problem() if self.model.takes_prompts else "")
            or self.model.problem()
            or self.output.problem()
            or self._queue_problem(self._written())
        )

    def run(self) -> None:
        """Start a run with what is chosen, or queue it behind the one under way."""
        if self.problem():
            self._refresh()
            return
        title = tr("Classifying {layer}").format(layer=self.scene.layer.name())
        self._add_run(title, lambda waits: self._chosen.classification(self._taken(), waits))

    def train(self) -> None:
        """Train a model on the labels chosen, without mapping."""
        if self.training_problem():
            self._refresh()
            return
        title = tr("Training on {labels}").format(labels=self.model.labels.name())
        self._add_run(title, lambda waits: self._chosen.training(self._taken(), waits))

    def draw_learning_curve(self) -> None:
        """Train with growing shares of the labels, and show how accuracy grows."""
        if self.training_problem():
            self._refresh()
            return
        title = tr("Learning curve of {labels}").format(labels=self.model.labels.name())
        self._add_run(title, self._chosen.curve)

    def add_label_layer(self) -> None:
        """Add a layer to draw labels in, ready to draw."""
        prompts = self.classes.prompts
        problem = self.scene.problem() or self.classes.problem()
        if problem or prompts is None:
            self.run_bar.show_state(MISSING, problem)
            return
        scene = self.scene.layer
        name = tr("{layer} – labels").format(layer=scene.name())
        layer = new_label_layer(prompts, scene.crs(), name)
        QgsProject.instance().addMapLayer(layer)
        self.model.training.choose_labels(layer, FIELD)
        layer.startEditing()
        self._iface.setActiveLayer(layer)
        self._iface.actionAddFeature().trigger()

    def training_problem(self) -> str:
        """Return what the user must do before a training; empty where nothing is missing."""
        return (
            self.scene.problem()
            or self.classes.problem()
            or self.model.training.problem()
            or self.output.advanced.problem()
            or self._queue_problem([self.model.save_path])
        )

    def cancel(self) -> None:
        """Cancel the run under way; it is over within two seconds."""
        if self._runs.current is not None:
            self._runs.cancel(self._runs.current)

    def assess(self, layer_id: str) -> None:
        """Open the dialog that assesses a class layer, with the layer chosen."""
        if QgsProject.instance().mapLayer(layer_id) is None:
            self._iface.messageBar().pushMessage(
                LOG_TAB, tr("The class layer is no longer there."), Qgis.MessageLevel.Warning
            )
            return
        open_algorithm(self._iface, "assessaccuracy", {"INPUT": layer_id})

    def show_report(self, model: str) -> None:
        """Show what is known of a model, its validation included."""
        problem = open_model_report(model)
        if problem:
            self._iface.messageBar().pushMessage(LOG_TAB, problem, Qgis.MessageLevel.Warning)

    def show_log(self) -> None:
        """Open QGIS's log messages at our tab."""
        self._log(tr("Log of SpectraPrompt"), Qgis.MessageLevel.Info)  # makes the tab
        self._iface.openMessageLog()
        viewers = self._iface.mainWindow().findChildren(QgsMessageLogViewer)
        for tabs in (tabs for viewer in viewers for tabs in viewer.findChildren(QTabWidget)):
            for index in range(tabs.count()):
                if tabs.tabText(index) == LOG_TAB:
                    tabs.setCurrentIndex(index)

    def release(self) -> None:
        """End everything that outlives a widget: processes, tasks, the project's signals."""
        self._counter.stop()
        self._runs.close()
        self.editing.release()
        self._queue.close()
        self._lookups.close()
        self._state.release()
        self.scene.release()
        self.model.release()
        self.output.release()
        QgsProject.instance().cleared.disconnect(self._on_project_cleared)
        QgsGui.instance().optionsChanged.disconnect(self.output.advanced.follow_python)

    def _lay_out(self) -> None:
        self._form = QWidget()
        self._form.setObjectName("form")
        column = QVBoxLayout(self._form)
        column.setContentsMargins(6, 3, 6, 3)
        column.setSpacing(4)
        for section in (self.scene, self.classes, self.model, self.output, self.result):
            column.addWidget(section)
        column.addStretch(1)
        self._scroll = scroll = FormArea(self._form)
        scroll.setObjectName("scroll")
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        layout.addWidget(line)
        layout.addWidget(self.run_bar)
        self.setWidget(body)

    def _set_tab_order(self) -> None:
        order = (
            self.scene.layer_box,
            self.scene.all_box,
            *self.scene.composite_buttons.values(),
            self.classes.set_box,
            self.classes.new_button,
            self.classes.edit_button,
            self.classes.open_button,
            self.classes.class_list,
            self.model.train_choice,
            self.model.labels_box,
            self.model.training.new_button,
            self.model.field_box,
            self.model.training.draw_box,
            self.model.training.summary.table,
            self.model.save_box,
            self.model.training.train_button,
            self.model.training.curve_button,
            self.model.training.report_button,
            self.model.use_choice,
            self.model.source_box,
            self.model.model_box,
            self.model.trained.prompts_box,
            self.model.trained.report_button,
            self.output.extent_choice.kind_box,
            self.output.extent_choice.area_box,
            self.output.path_box,
            self.output.confidence_box,
            self.output.disagreement_box,
            self.output.advanced,
            self.output.advanced.margin_box,
            self.output.advanced.entropy_box,
            self.output.advanced.threshold_box,
            self.output.advanced.number_box,
            self.output.advanced.device_box,
            self.result.table,
            self.result.assess_button,
            self.run_bar.cancel_button,
            self.run_bar.run_list,
            self.run_bar.log_button,
            self.run_bar.help_button,
            self.run_bar.button,
        )
        for first, second in zip(order, order[1:]):
            QWidget.setTabOrder(first, second)

    def _refresh(self) -> None:
        """Bring the sections into line with one another, and say what is missing."""
        if self.model.takes_prompts:
            self.classes.show_own_classes()
            self.model.expect_classes(self.classes.prompts)
        else:
            self.classes.show_model_classes(self.model.model_prompts)
        self.output.offer_disagreement(self.model.labels_name)
        problem = self.problem()
        if not self.is_running:
            self.run_bar.show_state(*((MISSING, problem) if problem else (READY, self._ready())))
        self.run_bar.allow_run(problem)
        self.model.training.allow_training(self.training_problem())

    def _ready(self) -> str:
        """Return what a run would do."""
        layer = self.scene.layer.name()
        if self.model.trains:
            text = tr("Ready to train on “{labels}”, then classify “{layer}”.")
            return text.format(labels=self.model.labels.name(), layer=layer)
        if self.model.shipped is not None:
            text = tr("Ready to classify “{layer}” with a model that was not trained on it.")
            return text.format(layer=layer)
        return tr("Ready to classify “{layer}”.").format(layer=layer)

    def _written(self) -> list[str]:
        """Return the files that a run would write, as far as they are named."""
        paths = [self.output.path, *self.output.paths_beside(self.output.path).values()]
        return [*paths, self.model.save_path] if self.model.trains else paths

    def _queue_problem(self, wanted: Sequence[str]) -> str:
        """Return why files cannot be written by a further run; empty where they can."""
        named = {os.path.normcase(os.path.abspath(path)) for path in wanted if path}
        for run in self._runs.runs:
            for path in run.request.written if run.is_active else ():
                if os.path.normcase(os.path.abspath(path)) in named:
                    text = tr(
                        "The run under way or waiting, “{run}”, writes {name}; choose another name."
                    )
                    return text.format(run=run.request.title, name=Path(path).name)
        return ""

    def _taken(self) -> list[str]:
        """Return the files that runs write, or have written."""
        return [path for run in self._runs.runs for path in run.request.written]

    def _add_run(self, title: str, choose: Callable[[bool], ChosenRun]) -> None:
        """Queue a run, unless the user does not want what it would replace."""
        scene = self.scene.layer
        try:
            chosen = choose(self.is_running)
        except SpectraPromptError as error:
            self._log(message_of(error), Qgis.MessageLevel.Warning)
            if self.is_running:  # whose message stays
                self._tell(message_of(error), Qgis.MessageLevel.Warning)
            else:
                self.run_bar.show_state(FAILED, message_of(error))
            return
        labels = self.model.labels
        request = RunRequest(
            title,
            chosen.jobs,
            scene.id(),
            scene.name(),
            self._project_number,
            "" if labels is None else labels.id(),
            chosen.copies,
        )
        if not self._may_replace(request):
            remove_copies(chosen.copies)
            return
        self._log(title, Qgis.MessageLevel.Info)
        self._runs.add(request)
        self._refresh()

    def _may_replace(self, request: RunRequest) -> bool:
        """Ask before files that are there are replaced."""
        there = sorted({Path(path).name for path in request.written if Path(path).exists()})
        if not there:
            return True
        answer = QMessageBox.question(
            self,
            tr("Replace files?"),
            tr("There is already {names}. Replace it?").format(names=", ".join(there)),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        return bool(answer == QMessageBox.StandardButton.Yes)

    def _on_run_changed(self, run: DockRun) -> None:
        if run.is_running:
            if self.run_bar.state != RUNNING:
                self.run_bar.show_state(RUNNING, run.message)
            self.run_bar.show_progress(run.fraction, run.message, not run.is_cancelling)
        self.run_bar.show_runs(self._runs.runs)

    def _on_log(self, _run: DockRun, event: LogEvent) -> None:
        is_warning = event.level == "warning"
        level = Qgis.MessageLevel.Warning if is_warning else Qgis.MessageLevel.Info
        self._log(event.message, level)

    def _on_success(self, run: DockRun) -> None:
        self._keep_model(run)
        last = run.results[-1]
        if isinstance(run.request.jobs[-1], LearningCurveJob):
            if self._speaks_of_labels(run):
                self.model.training.plot.show_curve(last.summary)
            message, state = curve_summary(last.summary), DONE
        elif CLASSES in run.outputs:
            message, state = self._take_map(run)
        elif self._is_left(run):
            message, state = _left_results(run), DONE
        else:
            message, state = training_summary(last.summary), DONE
        self._log(message, Qgis.MessageLevel.Success)
        if run.warnings and state == DONE:
            state = WARNED
        self._end_run(run, state, with_warnings(message, run.warnings))

    def _take_map(self, run: DockRun) -> tuple[str, str]:
        """Add a map to the project; returns the message and the state to show."""
        if self._is_left(run):
            return _left_results(run), DONE
        mapped = [result for result in run.results if DISAGREEMENT not in result.outputs]
        compared = [result for result in run.results if DISAGREEMENT in result.outputs]
        try:
            self._add_layers(run, mapped)
        except SpectraPromptError as error:
            return message_of(error), FAILED
        told = [summary(mapped), *(disagreement_summary(result.summary) for result in compared)]
        return " ".join(told), DONE

    def _is_left(self, run: DockRun) -> bool:
        return run.request.project != self._project_number

    def _speaks_of_labels(self, run: DockRun) -> bool:
        """Tell whether a run has learnt from the labels that are chosen now."""
        labels = self.model.labels
        return (
            not self._is_left(run) and labels is not None and labels.id() == run.request.labels_id
        )

    def _keep_model(self, run: DockRun) -> str:
        """Make a model trained by the run ready for the next one; returns its path, if any."""
        path = run.results[0].outputs.get("model", "") if run.results else ""
        if not path or self._is_left(run):
            return path
        # A trained model that the user has chosen meanwhile remains chosen.
        if self.model.trains or self.model.model_path in ("", path):
            self.model.use_file(path)
        if self._speaks_of_labels(run):
            text = training_summary(run.results[0].summary)
            self.model.training.show_validation(f"{text} {validation_note(path)}".strip(), path)
        return path

    def _add_layers(self, run: DockRun, mapped: Sequence[ResultEvent]) -> None:
        name = run.request.scene_name
        layers = add_run(run.outputs, name, QgsProject.instance().mapLayer(run.request.scene_id))
        title = layer_title(CLASSES, name)
        self.result.show_result(map_result(title, layers[CLASSES], mapped))

    def _on_failure(self, run: DockRun, event: ErrorEvent) -> None:
        model = self._keep_model(run)
        if CLASSES in run.outputs:
            self._on_failure_after_map(run, event)
            return
        if event.code == Cancelled().code:
            message = event.message
            if model:
                text = tr("Cancelled; the model is kept in {path}, no map was written.")
                message = text.format(path=model)
            self._log(message, Qgis.MessageLevel.Info)
            self._end_run(run, READY, message)
            return
        self._log(f"{event.message} [{event.code}]", Qgis.MessageLevel.Critical)
        if event.code.startswith("engine.") and self._queue.engine.stderr_tail:
            self._log(self._queue.engine.stderr_tail, Qgis.MessageLevel.Info)
        message = event.message
        if model:
            message += " " + tr("The model is kept in {path}.").format(path=model)
        self._end_run(run, FAILED, with_warnings(message, run.warnings))

    def _on_failure_after_map(self, run: DockRun, event: ErrorEvent) -> None:
        """Keep a map that only could not be compared with the labels any more."""
        message, state = self._take_map(run)
        if event.code == Cancelled().code:
            text = tr("The comparison with the labels was cancelled.")
            level = Qgis.MessageLevel.Info
        else:
            text = tr("The disagreement with the labels is missing: {problem}")
            text = text.format(problem=event.message)
            state, level = FAILED, Qgis.MessageLevel.Critical
        self._log(f"{text} [{event.code}]", level)
        state = WARNED if state == DONE else state
        self._end_run(run, state, with_warnings(f"{message} {text}", run.warnings))

    def _end_run(self, run: DockRun, state: str, message: str) -> None:
        run.detail = message
        self._refresh()
        if not self.is_running:
            self.run_bar.show_state(*self._with_failures(state, message))
            self.run_bar.allow_run(self.problem())
            if not self._form.isAncestorOf(QApplication.focusWidget() or self):
                QTimer.singleShot(0, self._show_result)  # once the section has its place
        self.run_bar.show_runs(self._runs.runs)
        if state == FAILED and len(self._runs.runs) > 1:
            # The runs behind it soon have the word in the dock.
            text = tr("“{run}” failed: {problem}")
            self._tell(
                text.format(run=run.request.title, problem=message), Qgis.MessageLevel.Warning
            )
        elif not self.isUserVisible():
            level = Qgis.MessageLevel.Success if state == DONE else Qgis.MessageLevel.Warning
            self._iface.messageBar().pushMessage(LOG_TAB, message, level)

    def _with_failures(self, state: str, message: str) -> tuple[str, str]:
        """Return the last run's state and message, with the failures of those before it."""
        runs = self._runs.runs
        failed = sum(run.state == RUN_FAILED for run in runs)
        if not failed or state == FAILED:
            return state, message
        text = counted(
            failed,
            tr("{count} run before it failed: see the list."),
            tr("{count} runs before it failed: see the list."),
        )
        return WARNED, f"{message} {text}"

    def _tell(self, message: str, level: Qgis.MessageLevel) -> None:
        """Show a message in QGIS's message bar, until the user closes it."""
        self._iface.messageBar().pushMessage(LOG_TAB, message, level, 0)

    def _show_result(self) -> None:
        if self.result.isVisible():
            self._scroll.widget().layout().activate()
            self._scroll.ensureWidgetVisible(self.result)

    def _on_labels_changed(self) -> None:
        if self.model.labels is None:
            self.model.training.summary.show_message("")
        self._counter.watch(self.model.labels)
        self._counter.ask()

    def _label_question(self) -> Optional[LabelCountsJob]:
        """Return the job that counts the labels chosen; None where something is missing."""
        training = self.model.training
        is_asked = self.model.trains and training.isVisible()
        # Drawing may have mended, or made, what is missing; other messages stay.
        if (self.run_bar.state == MISSING) != bool(self.problem()):
            if self.run_bar.state in (MISSING, READY):
                self._refresh()
            self.run_bar.allow_run(self.problem())
        if not is_asked or self.scene.problem() or self.classes.problem() or training.problem():
            return None
        return self._chosen.label_counts_job()

    def _on_counted(self, outcome: Union[LabelReport, str]) -> None:
        self.model.training.summary.show_outcome(outcome, self.classes.prompts)
        classes = outcome.classes if isinstance(outcome, LabelReport) else ()
        self.editing.show_pixel_counts({entry.name: entry.pixels for entry in classes})
        self.model.training.allow_training(self.training_problem())

    def _look_for_devices(self) -> None:
        self._lookups.submit(DevicesJob()).finished.connect(self._on_devices)

    def _on_devices(self, event: Outcome) -> None:
        if isinstance(event, ErrorEvent):
            self.output.advanced.show_device_problem(event.message)
        else:
            self.output.advanced.show_devices(event.summary)

    def _on_project_cleared(self) -> None:
        self._project_number += 1
        self.output.forget_files()
        self.model.forget_project()
        self.result.show_result(None)

    def _on_restored(self, missing: list[str]) -> None:
        self._refresh()
        for sentence in missing:
            self._log(sentence, Qgis.MessageLevel.Warning)
        if missing and not self.is_running:
            problem = self.problem()
            self.run_bar.show_state(
                MISSING if problem else WARNED, " ".join([*missing, problem]).strip()
            )

    def _log(self, message: str, level: Qgis.MessageLevel) -> None:
        QgsMessageLog.logMessage(message, LOG_TAB, level, notifyUser=False)


def _left_results(run: DockRun) -> str:
    """Return where the map and the model are that a run has made for a project since closed."""
    model = run.outputs.get("model", "")
    path = run.outputs.get(CLASSES, model)
    text = tr("The project was closed meanwhile; the result is in {path}.").format(path=path)
    if model not in ("", path):
        text += " " + tr("The model is kept in {path}.").format(path=model)
    return text
