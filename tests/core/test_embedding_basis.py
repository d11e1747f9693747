"""Bases of embedding components: what they span, and that they are read back as they were."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spectraprompt.core.embedding_basis import basis_from_json, fit_basis
from spectraprompt.core.errors import JobError


def unit_vectors(count: int, dim: int, seed: int) -> np.ndarray:
    values = np.random.default_rng(seed).normal(size=(count, dim)) * np.arange(1, dim + 1)
    return values / np.linalg.norm(values, axis=1, keepdims=True)


@settings(max_examples=40, deadline=None)
@given(st.integers(20, 200), st.integers(2, 12), st.data(), st.integers(0, 99))
def test_components_are_uncorrelated_and_fall_in_variance(count, dim, data, seed):
    values = unit_vectors(count, dim, seed)
    wanted = data.draw(st.integers(1, dim - 1))
    basis = fit_basis(values, wanted, "scene.bsq")
    axes = basis.axes.astype(np.float64)
    np.testing.assert_allclose(axes @ axes.T, np.eye(wanted), atol=1e-5)
    parts = values @ axes.T - basis.offsets
    np.testing.assert_allclose(parts.mean(axis=0), 0, atol=1e-5)
    covariance = parts.T @ parts / count
    np.testing.assert_allclose(covariance, np.diag(np.diag(covariance)), atol=1e-5)
    total = values.var(axis=0).sum()
    np.testing.assert_allclose(np.diag(covariance) / total, basis.explained, atol=1e-4)
    assert list(basis.explained) == sorted(basis.explained, reverse=True)
    assert sum(basis.explained) <= 1 + 1e-5
    assert (axes[np.arange(wanted), np.abs(axes).argmax(axis=1)] > 0).all()


def test_all_components_hold_all_there_is():
    values = unit_vectors(300, 6, 0)
    basis = fit_basis(values, 6)
    assert sum(basis.explained) == pytest.approx(1, abs=1e-5)
    parts = values @ basis.axes.T - basis.offsets
    np.testing.assert_allclose(parts @ basis.axes + basis.mean, values, atol=1e-5)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 99), st.integers(1, 5))
def test_a_basis_is_read_back_exactly(seed, components):
    basis = fit_basis(unit_vectors(50, 6, seed), components, "Köln “ä”.tif")
    again = basis_from_json(basis.to_json(), "x.tif")
    np.testing.assert_array_equal(again.mean, basis.mean)
    np.testing.assert_array_equal(again.axes, basis.axes)
    assert (again.explained, again.pixels, again.scene) == (
        basis.explained,
        basis.pixels,
        basis.scene,
    )


def test_the_first_components_do_not_depend_on_how_many_are_asked_for():
    values = unit_vectors(100, 8, 3)
    few, many = fit_basis(values, 2), fit_basis(values, 6)
    np.testing.assert_array_equal(few.axes, many.axes[:2])
    np.testing.assert_array_equal(many.first(2).axes, few.axes)
    assert many.first(2).explained == few.explained


def refused(action) -> str:
    with pytest.raises(JobError) as caught:
        action()
    assert "\n" not in caught.value.message
    return caught.value.code


@pytest.mark.parametrize("components", [0, 7])
def test_more_components_than_there_are_are_refused(components):
    basis = fit_basis(unit_vectors(100, 8, 3), 6)
    assert refused(lambda: basis.first(components)) == "job.components"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_sample_too_small_is_refused(count):
    assert refused(lambda: fit_basis(unit_vectors(count, 8, 0), 4)) == "job.components"


def test_pixels_that_are_all_alike_have_no_components():
    alike = np.repeat(unit_vectors(1, 8, 0), 50, axis=0)
    assert refused(lambda: fit_basis(alike, 1)) == "job.components"


GOOD = fit_basis(unit_vectors(50, 4, 0), 2).to_json()


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.pop("mean"),
        lambda body: body.update(axes=[[1, 0, 0, 0]]),
        lambda body: body.update(axes=[[1, 0, 0, 0], [1, 0, 0, 0]]),
        lambda body: body.update(axes=[[1, 0, 0], [0, 1]]),
        lambda body: body.update(axes=[], explained=[]),
        lambda body: body.update(mean=[float("nan")] * 4),
        lambda body: body.update(pixels="many"),
    ],
)
def test_a_damaged_basis_is_refused(change):
    body = json.loads(GOOD)
    change(body)
    assert refused(lambda: basis_from_json(json.dumps(body), "x.tif")) == "job.basis"


@given(st.text(max_size=30))
def test_what_is_no_basis_is_refused(text):
    assert refused(lambda: basis_from_json(text, "x.tif")) == "job.basis"
