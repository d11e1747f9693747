"""The plugin object: what SpectraPrompt adds to QGIS, and takes away again."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction

from .algorithm_dialog import close_algorithms
from .algorithms.provider import SpectraPromptProvider
from .dock.dock_widget import SpectraPromptDock
from .icons import plugin_icon, spectra_icon
from .options import OptionsFactory
from .prompt_editor.exit_blocker import ExitBlocker
from .results.project_results import ProjectResults
from .results.swipe import Swipe
from .spectra.panel import SpectraPanel
from .translation import tr, translation_file


class SpectraPromptPlugin:
    """SpectraPrompt in QGIS.

    Parameters
    ----------
    iface : QgisInterface
        QGIS's window; None in ``qgis_process``, which has none.
    """

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._translator: Optional[QTranslator] = None
        self._provider: Optional[SpectraPromptProvider] = None
        self._action: Optional[QAction] = None
        self._dock: Optional[SpectraPromptDock] = None
        self._exit_blocker: Optional[ExitBlocker] = None
        self._spectra: Optional[SpectraPanel] = None
        self._spectra_action: Optional[QAction] = None
        self._options: Optional[OptionsFactory] = None
        self._swipe: Optional[Swipe] = None
        self._swipe_action: Optional[QAction] = None
        self._results: Optional[ProjectResults] = None

    @property
    def dock(self) -> Optional[SpectraPromptDock]:
        """The dock widget, while the plugin is loaded."""
        return self._dock

    @property
    def spectra(self) -> Optional[SpectraPanel]:
        """The spectra panel, while the plugin is loaded."""
        return self._spectra

    @property
    def action(self) -> Optional[QAction]:
        """The action that opens the dock, while the plugin is loaded."""
        return self._action

    def initProcessing(self) -> None:
        """Add the algorithms; all that ``qgis_process`` needs."""
        self._install_translation()
        self._provider = SpectraPromptProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add algorithms, action, dock and options; called by QGIS when the plugin is loaded."""
        self.initProcessing()
        window = self._iface.mainWindow()
        self._action = QAction(plugin_icon(), tr("Classify hyperspectral layer"), window)
        self._action.setObjectName("spectrapromptClassify")
        self._action.setToolTip(tr("Classify a hyperspectral layer by classes named in words"))
        self._action.triggered.connect(self._open_dock)
        self._iface.rasterMenu().addAction(self._action)
        self._iface.addToolBarIcon(self._action)

        self._dock = SpectraPromptDock(self._iface, window)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.hide()  # QGIS shows it again if it was open when QGIS was closed
        self._exit_blocker = ExitBlocker(self._dock.editing)
        self._iface.registerApplicationExitBlocker(self._exit_blocker)

        self._spectra_action = QAction(spectra_icon(), tr("Spectra"), window)
        self._spectra_action.setObjectName("spectrapromptSpectra")
        self._spectra_action.setShortcut(QKeySequence("Ctrl+Alt+S"))
        self._spectra_action.setToolTip(
            tr("Show the spectra of pixels and what the model makes of them ({keys})").format(
                keys=self._spectra_action.shortcut().toString(
                    QKeySequence.SequenceFormat.NativeText
                )
            )
        )
        self._spectra = SpectraPanel(self._iface, self._dock, window)
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._spectra)
        self._spectra.hide()
        self._spectra.setToggleVisibilityAction(self._spectra_action)
        # Not when QGIS itself shows the panel, as it does at its start if it was open before.
        self._spectra_action.triggered.connect(self._spectra.pick)
        self._iface.rasterMenu().addAction(self._spectra_action)
        self._dock.scene.offer(self._spectra_action)
        self._swipe = Swipe(self._iface, window)
        self._swipe_action = QAction(plugin_icon(), tr("Swipe between two layers…"), window)
        self._swipe_action.setObjectName("spectrapromptSwipe")
        self._swipe_action.setToolTip(tr("Drag a divider between two layers on the map"))
        self._swipe_action.triggered.connect(self._choose_swipe)
        self._iface.rasterMenu().addAction(self._swipe_action)
        self._results = ProjectResults(self._iface, self._swipe, parent=window)

        self._options = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)

    def unload(self) -> None:
        """Take away everything that was added; called by QGIS when the plugin is unloaded."""
        close_algorithms()
        if self._exit_blocker is not None:
            self._iface.unregisterApplicationExitBlocker(self._exit_blocker)
            self._exit_blocker = None
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._spectra is not None:
            self._spectra.release()
            self._iface.removeDockWidget(self._spectra)
            self._spectra.deleteLater()
            self._spectra = None
        if self._spectra_action is not None:
            self._iface.rasterMenu().removeAction(self._spectra_action)
            self._spectra_action.deleteLater()
            self._spectra_action = None
        if self._results is not None and self._swipe is not None:
            self._results.release()
            self._swipe.release()
            self._results.deleteLater()
            self._swipe.deleteLater()
            self._results = self._swipe = None
        if self._swipe_action is not None:
            self._iface.rasterMenu().removeAction(self._swipe_action)
            self._swipe_action.deleteLater()
            self._swipe_action = None
        if self._dock is not None:
            self._dock.editing.offer_to_save()
            self._dock.release()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self._action is not None:
            self._iface.rasterMenu().removeAction(self._action)
            self._iface.removeToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _open_dock(self) -> None:
        if self._dock is not None:
            self._dock.open_for(self._iface.activeLayer())

    def _choose_swipe(self) -> None:
        if self._swipe is not None:
            self._swipe.choose()

    def _install_translation(self) -> None:
        locale = QgsSettings().value("locale/userLocale", "") or QLocale.system().name()
        path = translation_file(locale)
        translator = QTranslator()
        if path is not None and translator.load(str(path)):
            self._translator = translator
            QCoreApplication.installTranslator(translator)
