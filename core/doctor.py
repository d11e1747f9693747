"""Checks the installation and says what to do about whatever does not work."""

from __future__ import annotations

import importlib
import json
import platform
import sys
from dataclasses import asdict, dataclass
from typing import Any, Callable, TextIO

from .. import __version__
from .errors import SpectraPromptError
from .text import to_fields, worded


@dataclass(frozen=True)
class Check:
    """The outcome of one check.

    Attributes
    ----------
    name : str
        What was checked.
    works : bool
    detail : str
        What was found, or what is wrong and what to do.
    """

    name: str
    works: bool
    detail: str


def checks() -> list[Check]:
    """Run all checks and return their outcomes; none of them raises."""
    return [
        Check(
            "spectraprompt",
            True,
            worded(
                "{version} with Python {python}",
                version=__version__,
                python=platform.python_version(),
            ),
        ),
        _check("numpy", lambda: _version("numpy")),
        _check("GDAL", _gdal),
        _check("onnxruntime", lambda: _version("onnxruntime")),
        _check("onnx", lambda: _version("onnx")),
        _check("torch", lambda: _version("torch")),
        _check("transformers", lambda: _version("transformers")),
        _check("safetensors", lambda: _version("safetensors")),
        _check("text encoder", _encoder),
        _check("device", _device),
    ]


def show_doctor(as_json: bool, out: TextIO) -> int:
    """Print the outcome of all checks; returns 0 when everything works, else 1."""
    outcomes = checks()
    if as_json:
        out.write(json.dumps([_to_json(check) for check in outcomes], indent=2) + "\n")
    else:
        for check in outcomes:
            out.write(f"{'ok ' if check.works else 'NO '} {check.name}: {check.detail}\n")
    return 0 if all(check.works for check in outcomes) else 1


def _to_json(check: Check) -> dict[str, Any]:
    return {**asdict(check), **to_fields(check.detail)}


def _check(name: str, find: Callable[[], str]) -> Check:
    try:
        return Check(name, True, find())
    except SpectraPromptError as error:
        return Check(name, False, error.message)
    except ImportError as error:
        return Check(
            name,
            False,
            worded(
                "cannot be imported into {python} ({problem}); install it there.",
                python=sys.executable,
                problem=error,
            ),
        )
    except Exception as error:  # a broken library may raise anything at import
        return Check(name, False, f"{type(error).__name__}: {error}")


def _version(module: str) -> str:
    return str(importlib.import_module(module).__version__)


def _gdal() -> str:
    from osgeo import gdal

    return str(gdal.VersionInfo("RELEASE_NAME"))


def _encoder() -> str:
    from .encoders import ShippedTextEncoder, load_encoder

    encoder = load_encoder()
    if isinstance(encoder, ShippedTextEncoder):
        encoder = encoder.installed()
    return worded(
        "{name}, {dimensions} dimensions, sha256 {checksum}…",
        name=encoder.id,
        dimensions=encoder.dim,
        checksum=encoder.checksum[:12],
    )


def _device() -> str:
    from .device import choose_device

    return choose_device("auto").description
