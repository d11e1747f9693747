"""The classes of Indian Pines in other words than those of the shipped prompt set."""

from __future__ import annotations

PARAPHRASES = {
    1: "a thick stand of lucerne, a forage legume, covering the ground completely and very green",
    2: "maize planted straight into the litter of last season, the earth never turned and hidden "
    "under dead stalks",
    3: "maize planted after light cultivation, with some of the old stalks still lying on the soil",
    4: "a field of young maize, its rows still open and the soil between them in view",
    5: "meadow where cattle graze, uneven green grass with clover and weeds",
    6: "grassland with trees standing here and there, green with patches of shade",
    7: "a pasture that has just been cut, short yellowish stubble with drying clippings",
    8: "mown grass lying in rows to dry before it is baled",
    9: "a small strip of oat plants, a spring cereal, still green",
    10: "soya planted without any tillage among the dead stalks of last year's maize",
    11: "soya on lightly cultivated ground where some old plant litter remains at the surface",
    12: "soya on a ploughed field of dark bare earth with no litter at all",
    13: "a wheat field turning golden, close to harvest",
    14: "a dense forest of broad-leaved trees in full summer foliage",
    15: "houses and farm buildings with driveways, lawns and garden trees around them",
    16: "stone, concrete and metal structures without any vegetation",
}
"""One text for each class, by its id."""
