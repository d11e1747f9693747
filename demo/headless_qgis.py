"""A real QGIS without a window, with SpectraPrompt's Processing algorithms."""

from __future__ import annotations

import os
import sys
import tempfile
from types import TracebackType
from typing import Any, Optional

from osgeo import gdal


class HeadlessQgis:
    """Starts QGIS and its Processing framework; a context manager."""

    def __enter__(self) -> HeadlessQgis:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._runtime = tempfile.TemporaryDirectory()
        os.environ.setdefault("XDG_RUNTIME_DIR", self._runtime.name)
        # QGIS asks every raster for its place on earth; Indian Pines, as published, has none, and
        # GDAL and PROJ would say so each time.
        gdal.SetErrorHandler("CPLQuietErrorHandler")
        os.environ.setdefault("PROJ_DEBUG", "0")
        from qgis.core import QgsApplication

        self._application = QgsApplication([], False)
        self._application.initQgis()
        # Processing is a plugin of QGIS, and lies where its plugins do.
        sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
        from processing.core.Processing import Processing

        Processing.initialize()
        from spectraprompt.plugin.algorithms.provider import SpectraPromptProvider

        self._provider = SpectraPromptProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        return self

    def run(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        """Run an algorithm and return its outputs; its messages are printed.

        Raises
        ------
        SystemExit
            With the algorithm's own sentence when it fails.
        """
        import processing
        from qgis.core import QgsProcessingException, QgsProcessingFeedback

        class Printing(QgsProcessingFeedback):
            def pushInfo(self, info: str) -> None:
                if not info.startswith("Results:"):  # Processing's own, and returned anyway
                    print(f"          {info}")

            def pushWarning(self, warning: str) -> None:
                print(f"          Warning: {warning}")

        try:
            return dict(processing.run(algorithm, parameters, feedback=Printing()))
        except QgsProcessingException as error:
            raise SystemExit(f"{algorithm}: {error}") from None

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        from qgis.core import QgsApplication, QgsProject

        QgsProject.instance().clear()
        QgsApplication.processingRegistry().removeProvider(self._provider)
        self._application.exitQgis()
        self._runtime.cleanup()
