"""Colours for classes whose author gave none: as many as are wanted, each unlike all before it."""

from __future__ import annotations

from functools import lru_cache

# Told apart on a map, also by most colour-blind readers (after Okabe & Ito 2008, and darker ones).
FIRST = (
    "#0072b2",
    "#e69f00",
    "#009e73",
    "#cc79a7",
    "#56b4e9",
    "#d55e00",
    "#f0e442",
    "#5b3a8c",
    "#8c6d31",
    "#7f7f7f",
    "#00441b",
    "#9ecae1",
)
MOST = 255
"""Colours that are told apart; after these, they begin anew."""

_STEPS = (0x00, 0x22, 0x44, 0x66, 0x88, 0xAA, 0xCC, 0xEE)
_TOO_LIGHT = 92.0
"""Lightness from which a colour is taken for the paper."""
_TOO_DARK = 25.0
"""Lightness below which a colour is taken for a shadow."""
_TOO_LOUD = 70.0
"""Chroma from which a colour outshines the others on a map."""

Lab = tuple[float, float, float]


def palette_colour(index: int) -> str:
    """Return the colour (``#rrggbb``) of a class without one, by its place in the set, from 0."""
    colours = _palette()
    return colours[index % len(colours)]


@lru_cache(maxsize=1)
def _palette() -> tuple[str, ...]:
    """Return the first colours, then each time the one farthest from all before it in CIELAB."""
    chosen = list(FIRST)
    places = [_lab(colour) for colour in chosen]
    left = {
        colour: place
        for colour in (f"#{r:02x}{g:02x}{b:02x}" for r in _STEPS for g in _STEPS for b in _STEPS)
        if _TOO_DARK < (place := _lab(colour))[0] < _TOO_LIGHT
        and place[1] ** 2 + place[2] ** 2 < _TOO_LOUD**2
    }
    distances = {colour: min(_apart(place, p) for p in places) for colour, place in left.items()}
    while distances and len(chosen) < MOST:
        farthest = max(distances, key=distances.__getitem__)
        place = left[farthest]
        chosen.append(farthest)
        del distances[farthest]
        distances = {c: min(d, _apart(left[c], place)) for c, d in distances.items()}
    return tuple(chosen)


def _apart(one: Lab, other: Lab) -> float:
    return sum((a - b) ** 2 for a, b in zip(one, other))


def _lab(colour: str) -> Lab:
    """Return an sRGB colour in CIELAB (D65), as CIE 15:2004 defines it."""
    linear = []
    for start in (1, 3, 5):
        value = int(colour[start : start + 2], 16) / 255
        linear.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    red, green, blue = linear
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    bent = [t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z)]
    return 116 * bent[1] - 16, 500 * (bent[0] - bent[1]), 200 * (bent[1] - bent[2])
