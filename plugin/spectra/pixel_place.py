"""Which pixel of a layer's file lies at a point of the map, and where its outline runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)

from ...core.errors import SceneError
from ...core.grid import Grid
from ..layers import raster_path
from ..translation import tr

_AS_QGIS_DRAWS = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
"""Where QGIS puts a raster without geotransform: its upper left corner at 0, 0, and y upward."""


@dataclass(frozen=True)
class PlacedScene:
    """The pixels of a layer's file, in the layer's coordinates.

    Attributes
    ----------
    grid : Grid
        As the file has it, turned or not.
    crs : QgsCoordinateReferenceSystem
        The layer's; invalid where it has none, and is then drawn in the map's coordinates.
    """

    grid: Grid
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> PlacedScene:
        """Return where the pixels of a layer are.

        Raises
        ------
        SceneError
            ``scene.not-a-file``; ``scene.unreadable`` when the file is gone;
            ``scene.not-placed`` when it has ground control points in place of a geotransform.
        """
        path = raster_path(layer)
        try:
            dataset = gdal.Open(path)
        except RuntimeError:  # where another plugin has switched GDAL's exceptions on
            dataset = None
        if dataset is None:
            raise SceneError(
                "unreadable",
                tr("The file of the layer “{name}” cannot be opened; is it still there?").format(
                    name=layer.name()
                ),
            )
        transform = dataset.GetGeoTransform(can_return_null=True)
        if transform is None and dataset.GetGCPCount():
            raise SceneError(
                "not-placed",
                tr(
                    "The layer “{name}” is placed by ground control points; warp it to a grid "
                    "first (Raster ▸ Projections ▸ Warp) to look at its pixels."
                ).format(name=layer.name()),
            )
        size = (dataset.RasterYSize, dataset.RasterXSize)
        return cls(Grid(*size, transform or _AS_QGIS_DRAWS), layer.crs())

    def pixel_at(
        self, point: QgsPointXY, map_crs: QgsCoordinateReferenceSystem
    ) -> Optional[tuple[int, int]]:
        """Return row and column of the pixel at a point of the map; None outside the scene."""
        if self.crs.isValid() and map_crs.isValid() and self.crs != map_crs:
            way = QgsCoordinateTransform(map_crs, self.crs, QgsProject.instance())
            try:
                point = way.transform(point)
            except QgsCsException:
                return None  # where the layer's system has no coordinates, it has no pixels
        return self.grid.pixel_at(point.x(), point.y())

    def outline(self, row: int, col: int) -> QgsGeometry:
        """Return the outline of a pixel in the layer's coordinates."""
        ring = [QgsPointXY(x, y) for x, y in self.grid.outline(row, col)]
        return QgsGeometry.fromPolygonXY([[*ring, ring[0]]])
