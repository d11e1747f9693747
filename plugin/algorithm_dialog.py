"""Opens the dialog of an algorithm of ours, as the toolbox does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QDialog

from .translation import tr

_OPEN: dict[int, QDialog] = {}
"""Python must hold a dialog for as long as Qt does, or it forgets what it is."""


def open_algorithm(
    iface: QgisInterface, name: str, parameters: Mapping[str, Any]
) -> Optional[QDialog]:
    """Open the dialog of an algorithm beside everything else; say so where that cannot be.

    QGIS deletes it once it is closed and its algorithm is over.

    Parameters
    ----------
    iface : QgisInterface
        Its window is the dialog's parent.
    name : str
        Stable name of the algorithm, without the provider's.
    parameters : mapping of str to object
        What is filled in.

    Returns
    -------
    QDialog or None
        None where the algorithm is not in the toolbox.
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"spectraprompt:{name}")
    if algorithm is None:
        iface.messageBar().pushMessage(
            "SpectraPrompt",
            tr("The toolbox does not hold this tool: switch on “Processing” in the plugins."),
            Qgis.MessageLevel.Warning,
        )
        return None
    # Not before: it takes long to load.
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(algorithm, parent=iface.mainWindow())
    dialog.setParameters(dict(parameters))
    key = id(dialog)
    _OPEN[key] = dialog
    dialog.destroyed.connect(lambda _=None: _OPEN.pop(key, None))
    dialog.show()
    return dialog


def close_algorithms() -> None:
    """Close the dialogs that are open."""
    for dialog in list(_OPEN.values()):
        dialog.close()
