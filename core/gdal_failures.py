"""Collects what GDAL reports as failed, so that it becomes an error of ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


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
