"""The spectra panel: click a pixel on the map, see its spectrum and what a model makes of it."""
