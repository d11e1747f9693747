"""The class of machine and the versions that a figure was measured with; no names of hosts."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from pathlib import Path

FLAGS = ("avx2", "avx512f", "avx512_bf16", "amx_bf16", "neon", "asimd")
PACKAGES = ("numpy", "torch", "scikit-learn", "onnxruntime")


def machine_class() -> str:
    """Return cores, processor, what its vector units know, and memory, in one line."""
    found = _cpu_info()
    model = found.get("model name") or platform.processor() or platform.machine()
    known = set((found.get("flags") or found.get("Features") or "").split())
    flags = ", ".join(flag for flag in FLAGS if flag in known)
    memory = _memory_gib()
    parts = [
        f"{usable_cores()} cores",
        f"{model} ({platform.machine()}{', ' + flags if flags else ''})",
        *([f"{memory:.0f} GiB of memory"] if memory else []),
        platform.system(),
    ]
    return ", ".join(parts)


def versions() -> dict[str, str]:
    """Return the versions of Python and of the packages that compute."""
    found = {"python": platform.python_version()}
    for name in PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def versions_text(found: dict[str, str]) -> str:
    """Return versions in one line."""
    return ", ".join(f"{name} {version}" for name, version in found.items())


def usable_cores() -> int:
    """Return the number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _cpu_info() -> dict[str, str]:
    """Return the entries of the first processor that Linux lists; empty elsewhere."""
    path = Path("/proc/cpuinfo")
    if not path.is_file():
        return {}
    first = path.read_text(encoding="utf-8", errors="replace").split("\n\n", maxsplit=1)[0]
    pairs = (line.partition(":") for line in first.splitlines())
    return {key.strip(): value.strip() for key, _, value in pairs}


def _memory_gib() -> float:
    """Return the machine's memory, 0 where unknown."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    except (AttributeError, OSError, ValueError):
        return 0.0
