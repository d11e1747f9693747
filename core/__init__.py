"""The engine: importable without QGIS and Qt. Modules that need torch import it themselves."""
