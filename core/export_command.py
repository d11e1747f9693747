"""What ``spectraprompt export --encoder`` does and says."""

from __future__ import annotations

from typing import TextIO


def show_exported_encoder(encoder: str, output: str, out: TextIO) -> int:
    """Write a text encoder as ONNX, and tell how to use it; returns 0.

    Parameters
    ----------
    encoder : str
        What `load_encoder` takes.
    output : str
        The folder to write.
    out : text stream

    Raises
    ------
    SpectraPromptError
        As `export_encoder`.
    """
    from .onnx_export import export_encoder

    folder = export_encoder(encoder, output)
    out.write(
        f"{folder}\n"
        f"Use it as '--encoder {folder}', or put the folder into $SPECTRAPROMPT_ENCODERS.\n"
    )
    return 0
