"""What becomes of a run in QGIS: its layers, their legend, and the tools that look at them."""
