"""The pixels that the panel shows: their spectra, names and colours."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from ..translation import tr
from .pixel_place import PlacedScene

COLOURS = (
    "#d55e00",
    "#0072b2",
    "#009e73",
    "#cc79a7",
    "#e69f00",
    "#56b4e9",
    "#8c6d31",
    "#7f3c8d",
)
"""Of the pixels, one after another; told apart by most colour-blind people, on light and dark."""


@dataclass(frozen=True)
class BandAxis:
    """Where the bands of a scene lie, and what their values are in.

    Attributes
    ----------
    wavelengths_nm : tuple of float or None
        A number for each band; None where unknown.
    good : tuple of bool
        A flag for each band.
    unit : str
        Empty where unknown.
    """

    wavelengths_nm: Optional[tuple[float, ...]]
    good: tuple[bool, ...]
    unit: str = ""

    @classmethod
    def of(cls, summary: Mapping[str, Any]) -> BandAxis:
        """Return the axis that an answer of the engine tells."""
        nm = summary["wavelengths_nm"]
        return cls(None if nm is None else tuple(nm), tuple(summary["good_bands"]), summary["unit"])

    @property
    def positions(self) -> tuple[float, ...]:
        """The place of each band along the axis: its wavelength in nm, or its number from 1."""
        if self.wavelengths_nm is not None:
            return self.wavelengths_nm
        return tuple(float(number) for number in range(1, len(self.good) + 1))

    @property
    def title(self) -> str:
        """What the positions are, with their unit."""
        return tr("Band") if self.wavelengths_nm is None else tr("Wavelength (nm)")

    @property
    def value_title(self) -> str:
        """What the values are, with their unit."""
        if self.unit == "reflectance":
            return tr("Reflectance")
        return tr("Value ({unit})").format(unit=self.unit) if self.unit else tr("Value")

    def gapped(self, values: Sequence[Optional[float]]) -> tuple[list[float], list[float]]:
        """Return positions and values in the order of positions, as a line that has gaps.

        Bad bands have no number (NaN), and so a line breaks there.
        """
        found = sorted(
            (place, math.nan if value is None else value)
            for place, value in zip(self.positions, values)
        )
        return [place for place, _ in found], [value for _, value in found]


@dataclass(frozen=True)
class PixelSpectrum:
    """A pixel that was clicked.

    Attributes
    ----------
    layer_name : str
    place : PlacedScene
    row, col : int
        Counted from 0.
    axis : BandAxis
    values : tuple of (float or None), or None
        A number for each band, None for bad ones; None as a whole for a pixel without data.
    colour : str
        ``#rrggbb``
    kept : bool
        Whether it stays when another pixel is clicked.
    answer : mapping
        What the engine said of the pixel.
    problem : str
        Why there are no similarities; empty where there are, or none were asked for.
    """

    layer_name: str
    place: PlacedScene
    row: int
    col: int
    axis: BandAxis
    values: Optional[tuple[Optional[float], ...]]
    colour: str
    kept: bool
    answer: Mapping[str, Any] = field(repr=False)
    problem: str = ""

    @property
    def name(self) -> str:
        """Row and column, counted from 1, as in a table."""
        return tr("Row {row}, column {col}").format(row=self.row + 1, col=self.col + 1)

    @property
    def class_name(self) -> str:
        """The class that the pixel gets; empty where none is known."""
        return self.answer.get("class_name", "")


class PixelList:
    """The pixels shown, the newest last.

    A pixel clicked plainly gives way to the next one; kept ones stay until they are removed.
    """

    def __init__(self) -> None:
        self._pixels: list[PixelSpectrum] = []

    @property
    def pixels(self) -> tuple[PixelSpectrum, ...]:
        """All of them."""
        return tuple(self._pixels)

    @property
    def newest(self) -> Optional[PixelSpectrum]:
        """The last one; None for none."""
        return self._pixels[-1] if self._pixels else None

    def add(self, pixel: PixelSpectrum) -> None:
        """Add a pixel, in a colour of its own.

        One to be kept keeps the one before it, too; a pixel that is there already is renewed.
        """
        if pixel.kept:
            self._pixels = [replace(other, kept=True) for other in self._pixels]
        else:
            self._pixels = [other for other in self._pixels if other.kept]
        same = [p for p in self._pixels if _where(p) == _where(pixel)]
        kept = pixel.kept or bool(same)
        self._pixels = [p for p in self._pixels if p not in same]
        colour = same[0].colour if same else self._free_colour()
        self._pixels.append(replace(pixel, colour=colour, kept=kept))

    def remove(self, index: int) -> None:
        """Remove one."""
        del self._pixels[index]

    def clear(self) -> None:
        """Remove all."""
        self._pixels = []

    def _free_colour(self) -> str:
        used = [pixel.colour for pixel in self._pixels]
        return min(COLOURS, key=lambda colour: (used.count(colour), COLOURS.index(colour)))


def _where(pixel: PixelSpectrum) -> tuple[object, ...]:
    return pixel.layer_name, pixel.place.grid, pixel.row, pixel.col


def table_rows(pixels: Iterable[PixelSpectrum]) -> tuple[list[str], list[list[str]]]:
    """Return the header and the rows of a table of spectra, a row a band.

    Pixels of scenes with other bands than the newest pixel's are left out: they have no place in
    its rows.
    """
    pixels = list(pixels)
    if not pixels:
        return [], []
    axis = pixels[-1].axis
    shown = [p for p in pixels if p.axis.positions == axis.positions]
    header = [tr("Band")]
    if axis.wavelengths_nm is not None:
        header.append(tr("Wavelength (nm)"))
    header += [pixel.name for pixel in shown]
    rows = []
    for band in range(len(axis.good)):
        row = [str(band + 1)]
        if axis.wavelengths_nm is not None:
            row.append(f"{axis.wavelengths_nm[band]:g}")
        for pixel in shown:
            value = None if pixel.values is None else pixel.values[band]
            row.append("" if value is None else f"{value:.7g}")
        rows.append(row)
    return header, rows


def csv_text(pixels: Sequence[PixelSpectrum]) -> str:
    """Return spectra as CSV, a row for each pixel and band; empty values for bad bands and nodata.

    The names of columns are the same in all languages, for scripts.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(
        ["layer", "row", "column", "x", "y", "class", "band", "wavelength_nm", "value", "unit"]
    )
    for pixel in pixels:
        x, y = pixel.place.grid.centre(pixel.row, pixel.col)
        start = [pixel.layer_name, pixel.row + 1, pixel.col + 1, f"{x:.12g}", f"{y:.12g}"]
        nm = pixel.axis.wavelengths_nm
        for band in range(len(pixel.axis.good)):
            value = None if pixel.values is None else pixel.values[band]
            writer.writerow(
                [
                    *start,
                    pixel.class_name,
                    band + 1,
                    "" if nm is None else f"{nm[band]:g}",
                    "" if value is None else f"{value:.9g}",
                    pixel.axis.unit,
                ]
            )
    return out.getvalue()
