"""Keeps GDAL's own messages off the user's terminal, so that we word the errors ourselves."""

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


@contextmanager
def gdal_failures() -> Iterator[list[str]]:
    """Yield a list that receives GDAL's failure messages of this thread; warnings are dropped.

    Some failures, such as a disk that runs full while a file is closed, are told in no other way.
    """
    failures: list[str] = []

    def receive(severity: int, _number: int, message: str) -> None:
        if severity >= gdal.CE_Failure:
            failures.append(" ".join(message.split()))

    gdal.PushErrorHandler(receive)
    try:
        yield failures
    except RuntimeError as problem:  # where someone else has switched GDAL's exceptions on
        failures.append(" ".join(str(problem).split()))
    finally:
        gdal.PopErrorHandler()
