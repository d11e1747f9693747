"""The benchmark of maps without labels, and the library and training behind the shipped model."""

from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spectraprompt.benchmarks.library_training import (
    GAPS_NM,
    HARD,
    Recipe,
    Samples,
    fit_library_model,
    make_samples,
    model_bands,
    recorded_recipe,
    similarities,
)
from spectraprompt.benchmarks.no_labels import (
    BY_HAND,
    BY_TABLE,
    GROUP_OF,
    GROUPS,
    MAJORITY,
    OURS,
    Score,
    nearest_by_angle,
    score,
    section,
)
from spectraprompt.benchmarks.spectral_library import (
    CLASSES,
    COMMON,
    Library,
    held_out,
    library_prompts,
    read_library,
)
from spectraprompt.core.bundle import read_manifest
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.core.shipped_models import shipped_models


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library()


def test_the_library_is_reflectance_with_known_classes(library: Library) -> None:
    assert library.spectra.shape == (7257, 180)
    assert len(library.families) == len(library.targets) == 7257
    assert np.isfinite(library.spectra).all()
    assert library.spectra.min() >= 0
    assert library.spectra.max() < 1.1
    found = {library.classes[t] for t in library.targets}
    assert found == set(CLASSES) - {"shade"}  # which is made of the others
    assert set(COMMON) == set(CLASSES)


def test_plants_have_a_red_edge_and_water_none(library: Library) -> None:
    red, infrared = (np.abs(library.wavelengths - nm).argmin() for nm in (670, 850))
    for key, rises in (("tree", True), ("crop", True), ("water", False)):
        own = library.spectra[library.targets == library.classes.index(key)].mean(axis=0)
        assert (own[infrared] > 2 * own[red]) == rises, key


@given(st.integers(0, 2**31), st.floats(0.1, 0.6))
@settings(max_examples=10, deadline=None)
def test_families_are_kept_aside_whole(seed: int, share: float) -> None:
    rng = np.random.default_rng(seed)
    families = [f"{t}-{f}" for t, f in rng.integers(0, [3, 6], (80, 2))]
    targets = np.array([int(name[0]) for name in families])
    some = Library(np.arange(4.0), np.ones((80, 4), np.float32), list(CLASSES), targets, families)
    aside = held_out(some, share, seed)
    names = np.array(families)
    assert not set(names[aside]) & set(names[~aside])
    for target in np.unique(targets):
        if len(set(names[targets == target])) > 1:
            assert 0 < aside[targets == target].sum() < (targets == target).sum()


def test_models_have_no_bands_where_water_vapour_is(library: Library) -> None:
    bands = model_bands(library, 460, 2400)
    assert bands[0] == 460
    assert bands[-1] == 2400
    for start, end in GAPS_NM:
        assert not ((bands > start) & (bands < end)).any()


def test_samples_are_as_frequent_as_their_classes_and_depend_on_the_seed_alone(
    library: Library,
) -> None:
    bands = model_bands(library, 460, 830)
    one = make_samples(library, bands, HARD, 20, 5)
    assert one.pixels.shape == one.boxes.shape == (len(one.targets), len(bands))
    assert np.isfinite(one.pixels).all()
    counts = np.bincount(one.targets, minlength=len(CLASSES))
    assert counts.min() >= 1
    assert counts[library.classes.index("soil")] > 5 * counts[library.classes.index("court")]
    again = make_samples(library, bands, HARD, 20, 5)
    np.testing.assert_array_equal(one.pixels, again.pixels)
    assert not np.array_equal(one.pixels, make_samples(library, bands, HARD, 20, 6).pixels)


def test_shade_is_bluer_than_what_it_lies_on(library: Library) -> None:
    bands = model_bands(library, 460, 830)
    found = make_samples(library, bands, Recipe(), 100, 0)
    ratio = found.boxes[:, 0] / found.boxes[:, -1]
    shaded = found.targets == library.classes.index("shade")
    assert np.median(ratio[shaded]) > 2 * np.median(ratio[~shaded])


@pytest.mark.parametrize("activation", ["gelu", "relu"])
def test_training_tells_classes_apart(library: Library, activation: str) -> None:
    bands = model_bands(library, 460, 2400)
    rng = np.random.default_rng(0)
    vectors = rng.standard_normal((len(CLASSES), 16))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    quick = Recipe(steps=80, width=64, activation=activation)
    learnt = make_samples(library, bands, quick, 80, 0)
    model = fit_library_model(learnt, vectors, quick, 0)
    test: Samples = make_samples(library, bands, quick, 20, 1)
    right = similarities(model, test, vectors).argmax(dim=1).numpy() == test.targets
    assert right.mean() > 0.4
    assert model.backbone.config()["activation"] == quick.activation


def test_the_nearest_spectrum_does_not_depend_on_brightness() -> None:
    rng = np.random.default_rng(0)
    spectra = rng.random((30, 12)) + 0.1
    scaled = spectra * rng.uniform(0.1, 10, (30, 1))
    np.testing.assert_array_equal(nearest_by_angle(scaled, spectra), np.arange(30))


def test_tables_name_classes_that_there_are() -> None:
    for name, table in BY_HAND.items():
        names = set(read_prompt_set(name).names)
        assert set(table) <= set(CLASSES)
        assert set(table.values()) <= names
        assert set(GROUP_OF[name]) <= names
        assert set(GROUP_OF[name].values()) <= set(GROUPS)


def test_scores_count_pixels_and_classes_alike() -> None:
    truth = np.array(["a", "a", "a", "b"])
    found = score("berlin", OURS, "groups", np.array(["a", "a", "b", "b"]), truth)
    assert found.overall == 0.75
    assert found.mean_recall == pytest.approx((2 / 3 + 1) / 2)
    assert (found.pixels, found.classes) == (4, 2)


def test_the_section_has_a_table_a_scene() -> None:
    scores = [
        Score("berlin", method, task, 0.5, 0.25, 10, 4)
        for task in ("whole set", "groups")
        for method in (MAJORITY, BY_TABLE, OURS)
        if (method, task) != (BY_TABLE, "whole set")
    ]
    text = section(scores, 61)
    assert "| majority class | 50.0 / 25.0 | 50.0 / 25.0 |" in text
    assert f"| {BY_TABLE} |  | 50.0 / 25.0 |" in text
    assert "make benchmark-no-labels" in text


def test_the_shipped_models_are_of_this_library_and_recipe(library: Library) -> None:
    """Fails when the library or the recipe changed: run ``make models`` then."""
    for file in shipped_models()["spectral-library"].files:
        manifest = read_manifest(file.path)
        assert recorded_recipe(manifest) == asdict(Recipe())
        config = {**manifest.backbone["config"], "activation": "relu"}
        other = replace(manifest, backbone={**manifest.backbone, "config": config})
        assert recorded_recipe(other) == asdict(Recipe(activation="relu"))
        assert manifest.prompts == library_prompts()
        bands = model_bands(library, file.first_nm, file.last_nm)
        assert manifest.spectral["wavelengths_nm"] == bands.tolist()
