"""GDAL's configuration options, set for one thread and a while."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Optional

from osgeo import gdal


@contextmanager
def gdal_options(wanted: Mapping[str, Optional[str]]) -> Iterator[None]:
    """Set options of this thread for the length of a ``with`` block; None unsets one."""
    before = {key: gdal.GetThreadLocalConfigOption(key) for key in wanted}
    for key, value in wanted.items():
        gdal.SetThreadLocalConfigOption(key, value)
    try:
        yield
    finally:
        for key, value in before.items():
            gdal.SetThreadLocalConfigOption(key, value)
