"""Where the guide that comes with the plugin tells of an algorithm."""

from __future__ import annotations

from ..guide import page_url


def help_url(algorithm: str) -> str:
    """Return the address of an algorithm's page; empty where the guide has none.

    Parameters
    ----------
    algorithm : str
        Stable name of the algorithm, without the provider's.
    """
    # Without an address, QGIS's Help button is off, rather than leading nowhere.
    return str(page_url(algorithm).toString())
