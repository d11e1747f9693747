"""The shipped prompt sets and vocabulary: complete, distinct, and readable on a map."""

from __future__ import annotations

import difflib
import itertools
import json
import re

import numpy as np
import pytest

from spectraprompt.core.class_vectors import vocabulary
from spectraprompt.core.prompts import (
    PromptClass,
    normalised_name,
    prompt_set_to_json,
    read_prompt_set,
    shipped_prompt_sets,
)

SHIPPED = sorted(shipped_prompt_sets())
# Two prompts that share more than this, class names left out, come from one template.
TEMPLATE = 0.6


def masked(text, names):
    """Return a prompt with all words of class names left out."""
    words = {word for name in names for word in normalised_name(name).split()}
    return " ".join(word for word in re.findall(r"[\w]+", text.lower()) if word not in words)


def templates(classes):
    """Return pairs of prompts of different classes that differ only by class names, or nearly."""
    names = [c.name for c in classes]
    found = []
    for one, other in itertools.combinations(classes, 2):
        for a, b in itertools.product(one.prompts, other.prompts):
            # By words: letters alone make any two sentences look somewhat alike.
            matcher = difflib.SequenceMatcher(
                None, masked(a, names).split(), masked(b, names).split(), autojunk=False
            )
            if matcher.ratio() > TEMPLATE:
                found.append((a, b))
    return found


def lab(colour):
    """Return the CIELAB coordinates (CIE 1976, D65) of a colour."""
    return lab_of_linear(linear(colour))


def linear(colour):
    """Return the linear sRGB components of a colour (IEC 61966-2-1)."""
    values = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def lab_of_linear(rgb):
    """Return the CIELAB coordinates of linear sRGB components."""
    to_xyz = np.array(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    xyz = to_xyz @ np.clip(rgb, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz * (29 / 6) ** 2 / 3 + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


# Severe red and green blindness: Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113.
COLOUR_BLINDNESS = {
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
}


def least_difference(points):
    """Return the least distance between any two rows."""
    distances = np.linalg.norm(points[:, None] - points[None], axis=-1)
    return distances[np.triu_indices(len(points), k=1)].min()


@pytest.mark.parametrize("name", SHIPPED)
def test_files_are_in_the_form_that_is_written(name):
    text = shipped_prompt_sets()[name].read_text(encoding="utf-8")
    assert prompt_set_to_json(read_prompt_set(name)) == text


@pytest.mark.parametrize("name", SHIPPED)
def test_every_class_is_described_several_times(name):
    prompts = read_prompt_set(name)
    assert prompts.language == "en"
    assert prompts.description
    for c in prompts.classes:
        assert 3 <= len(c.prompts) <= 4, c.name
        assert all(len(text.split()) >= 6 for text in c.prompts), c.name


@pytest.mark.parametrize("name", SHIPPED)
def test_no_prompt_is_a_template_with_another_name(name):
    assert templates(read_prompt_set(name).classes) == []


def test_templates_are_recognised():
    a, b = "Corn-notill", "Woods"
    classes = [
        PromptClass(i, name, "#000000", (f"a hyperspectral pixel that shows the class {name}",))
        for i, name in ((1, a), (2, b))
    ]
    assert len(templates(classes)) == 1


@pytest.mark.parametrize("name", SHIPPED)
def test_no_two_prompts_are_alike(name):
    texts = [" ".join(t.lower().split()) for c in read_prompt_set(name).classes for t in c.prompts]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("name", SHIPPED)
def test_colours_are_told_apart_on_a_map(name):
    colours = [c.colour for c in read_prompt_set(name).classes]
    # 2.3 is just noticeable side by side; a legend needs about ten times as much.
    assert least_difference(np.array([lab(colour) for colour in colours])) >= 20


@pytest.mark.parametrize("kind", sorted(COLOUR_BLINDNESS))
@pytest.mark.parametrize("name", SHIPPED)
def test_colours_are_told_apart_by_colour_blind_readers(name, kind):
    matrix = np.array(COLOUR_BLINDNESS[kind])
    seen = [lab_of_linear(matrix @ linear(c.colour)) for c in read_prompt_set(name).classes]
    assert least_difference(np.array(seen)) >= 10


@pytest.mark.parametrize(
    ("name", "scene"),
    [("indian_pines", "indian_pines"), ("pavia_university", "pavia_university_crop")],
)
def test_classes_are_those_of_the_scene(shared_data, name, scene):
    classes = json.loads((shared_data / scene / "classes.json").read_text(encoding="utf-8"))
    classes.pop("0")
    assert {str(c.id): c.name for c in read_prompt_set(name).classes} == classes


def test_the_urban_set_holds_the_classes_of_berlin(shared_data):
    prompts = read_prompt_set("urban")
    classes = json.loads((shared_data / "berlin" / "classes.json").read_text(encoding="utf-8"))
    classes.pop("0")
    for class_id, name in classes.items():
        found = prompts.find(name)
        assert found is not None, name
        assert found.id == int(class_id)


def test_the_sets_have_their_sizes():
    sizes = {name: len(read_prompt_set(name).classes) for name in SHIPPED}
    assert sizes == {
        "indian_pines": 16,
        "land_cover": 14,
        "pavia_university": 9,
        "salinas": 16,
        "urban": 12,
    }


def test_the_vocabulary_is_broad_and_without_repeats():
    phrases = vocabulary()
    assert len(phrases) >= 300
    assert len({" ".join(phrase.lower().split()) for phrase in phrases}) == len(phrases)
    assert all(phrase == " ".join(phrase.split()) for phrase in phrases)
    # Were it to hold prompts, the centre would lean towards some classes.
    prompts = {t for name in SHIPPED for c in read_prompt_set(name).classes for t in c.prompts}
    assert not prompts & set(phrases)
