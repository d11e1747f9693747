"""What ``spectraprompt export`` does and says."""

from __future__ import annotations

from typing import Optional, TextIO


def export(model: Optional[str], encoder: Optional[str], output: str, out: TextIO) -> int:
    """Write a model or a text encoder as ONNX, and tell how to use it; returns 0.

    Parameters
    ----------
    model, encoder : str or None
        A bundle, or what `load_encoder` takes: one of them.
    output : str
        The ONNX file, or the folder of the encoder.
    out : text stream

    Raises
    ------
    SpectraPromptError
        As `export_model` and `export_encoder`.
    """
    from .model_choice import model_path
    from .onnx_export import export_encoder, export_model

    if encoder is not None:
        folder = export_encoder(encoder, output)
        out.write(
            f"{folder}\n"
            f"Use it as '--encoder {folder}', or put the folder into $SPECTRAPROMPT_ENCODERS.\n"
        )
        return 0
    exported = export_model(model_path(str(model)), output)
    out.write(f"{exported.path}\n")
    for title, values in (("input", exported.inputs), ("output", exported.outputs)):
        for name, described in values.items():
            out.write(f"  {title:6} {name}: {described}\n")
    out.write(
        f"""
spectra is a window with a halo of {exported.radius} pixels on every side; valid is false at nodata
and outside the scene. band_matrix and prompt_matrix may be left out: they are then the model's own
bands and classes. The similarities are cosines, in this order of classes:
  {", ".join(exported.classes)}
"""
    )
    return 0
