"""Everything that imports QGIS or Qt."""
