"""Keeps GDAL's own messages off the user's terminal while we word the error ourselves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def quiet_gdal() -> Iterator[None]:
    """Silence GDAL's warnings and errors in this thread for the length of a ``with`` block."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
