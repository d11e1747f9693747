"""Accuracy measures, held against a published example and against scikit-learn."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass
from typing import Optional

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from spectraprompt.core.accuracy import (
    AssessedClass,
    Assessment,
    SampleStrata,
    assess,
    confusion_matrix,
    interval,
)
from spectraprompt.core.area_estimates import Stratum
from spectraprompt.core.errors import LabelError
from spectraprompt.core.labels import Labels

metrics = pytest.importorskip("sklearn.metrics")


@dataclass(frozen=True)
class Legend:
    id: int
    name: str
    colour: str = "#123456"


def labels(
    truth: np.ndarray, names: Optional[dict[int, str]] = None, *, invented: bool = False
) -> Labels:
    rows, cols = np.nonzero(truth)
    ids = truth[rows, cols].astype(np.int32)
    return Labels(rows, cols, ids, names or {}, (), "truth.gpkg", ids_invented=invented)


def plain(matrix: list[list[int]], unclassified: Optional[list[int]] = None) -> Assessment:
    counts = np.array(matrix, np.int64)
    classes = tuple(AssessedClass(i + 1, f"class {i + 1}") for i in range(len(counts)))
    missing = np.zeros(len(counts), np.int64) if unclassified is None else np.array(unclassified)
    return Assessment(classes, counts, missing)


class TestCongalton1991:
    """Table 1 of Congalton (1991): deciduous, conifer, agriculture, shrub; its rows are the map."""

    PUBLISHED = ((65, 4, 22, 24), (6, 81, 5, 8), (0, 11, 85, 19), (4, 7, 3, 90))

    @pytest.fixture
    def assessment(self) -> Assessment:
        return plain([list(row) for row in zip(*self.PUBLISHED)])

    def test_totals(self, assessment):
        assert assessment.n == 434
        assert assessment.reference_counts.tolist() == [75, 103, 115, 141]
        assert assessment.map_counts.tolist() == [115, 100, 115, 104]

    def test_overall_accuracy(self, assessment):
        assert assessment.overall == pytest.approx(321 / 434)
        assert round(100 * assessment.overall) == 74

    def test_producers_accuracy(self, assessment):
        expected = [65 / 75, 81 / 103, 85 / 115, 90 / 141]
        np.testing.assert_allclose(assessment.producers, expected)
        assert np.round(100 * assessment.producers).tolist() == [87, 79, 74, 64]
        assert assessment.average == pytest.approx(sum(expected) / 4)

    def test_users_accuracy(self, assessment):
        np.testing.assert_allclose(assessment.users, [65 / 115, 81 / 100, 85 / 115, 90 / 104])
        assert np.round(100 * assessment.users).tolist() == [57, 81, 74, 87]

    def test_kappa(self, assessment):
        chance = (75 * 115 + 103 * 100 + 115 * 115 + 141 * 104) / 434**2
        assert assessment.kappa == pytest.approx((321 / 434 - chance) / (1 - chance))
        assert round(assessment.kappa, 2) == 0.65

    def test_f1(self, assessment):
        assert assessment.f1[0] == pytest.approx(2 * 65 / (75 + 115))
        each = (2 * 65 / 190, 2 * 81 / 203, 2 * 85 / 230, 2 * 90 / 245)
        assert assessment.macro_f1 == pytest.approx(sum(each) / 4)


class TestAgainstScikitLearn:
    @settings(max_examples=200, deadline=None)
    @given(
        pairs=st.integers(1, 60).flatmap(
            lambda n: st.tuples(
                arrays(np.int64, n, elements=st.integers(1, 5)),
                arrays(np.int64, n, elements=st.integers(0, 5)),
            )
        )
    )
    def test_every_measure(self, pairs):
        truth, mapped = pairs
        assessment = assess(mapped[None, :], labels(truth[None, :]))
        ids = [c.id for c in assessment.classes]
        assert ids == sorted(set(truth) | set(mapped) - {0})
        assert assessment.n == truth.size
        assert assessment.overall == pytest.approx(metrics.accuracy_score(truth, mapped))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            matrix = metrics.confusion_matrix(truth, mapped, labels=ids)
            kappa = metrics.cohen_kappa_score(truth, mapped)
            average = metrics.balanced_accuracy_score(truth, mapped)
            precision, recall, f1, support = metrics.precision_recall_fscore_support(
                truth, mapped, labels=ids, zero_division=0
            )
        np.testing.assert_array_equal(assessment.matrix, matrix)
        if math.isnan(kappa):
            assert assessment.kappa is None
        else:
            assert assessment.kappa == pytest.approx(kappa)
        assert assessment.average == pytest.approx(average)
        np.testing.assert_array_equal(assessment.reference_counts, support)
        referenced, on_map = assessment.reference_counts > 0, assessment.map_counts > 0
        np.testing.assert_allclose(assessment.producers[referenced], recall[referenced])
        np.testing.assert_allclose(assessment.users[on_map], precision[on_map])
        np.testing.assert_allclose(assessment.f1[referenced], f1[referenced])
        assert assessment.macro_f1 == pytest.approx(f1[referenced].mean())
        assert np.isnan(assessment.producers[~referenced]).all()
        assert np.isnan(assessment.f1[~referenced]).all()
        assert np.isnan(assessment.users[~on_map]).all()

    @settings(max_examples=100, deadline=None)
    @given(
        matrix=st.integers(1, 6).flatmap(
            lambda k: arrays(np.int64, (k, k), elements=st.integers(0, 10**9))
        )
    )
    def test_large_counts_stay_exact(self, matrix):
        assessment = plain(matrix.tolist())
        n = int(matrix.sum())
        if n == 0:
            assert math.isnan(assessment.overall)
            assert assessment.kappa is None
            return
        assert assessment.overall == int(np.trace(matrix)) / n
        chance = sum(int(a) * int(b) for a, b in zip(matrix.sum(0), matrix.sum(1))) / n**2
        if chance < 1:
            expected = (assessment.overall - chance) / (1 - chance)
            assert assessment.kappa == pytest.approx(expected, abs=1e-6)


class TestConfusionMatrix:
    def test_rows_are_the_reference(self):
        assert confusion_matrix([1, 1, 2], [2, 2, 1], [1, 2]).tolist() == [[0, 2], [1, 0]]

    def test_order_follows_the_classes_and_others_do_not_count(self):
        matrix = confusion_matrix([9, 9, 4, 4, 7], [9, 4, 4, 0, 9], [9, 4])
        assert matrix.tolist() == [[1, 1], [0, 1]]
        assert matrix.dtype == np.int64

    def test_no_class(self):
        assert confusion_matrix([1], [1], []).shape == (0, 0)


class TestUnclassified:
    def test_an_unclassified_pixel_is_an_omission_but_no_commission(self):
        truth = np.array([[1, 1, 1, 1, 2, 2]])
        mapped = np.array([[1, 1, 0, 2, 2, 0]])
        assessment = assess(mapped, labels(truth))
        assert assessment.unclassified.tolist() == [1, 1]
        assert assessment.n == 6
        assert assessment.overall == pytest.approx(3 / 6)
        assert assessment.producers.tolist() == [2 / 4, 1 / 2]
        assert assessment.users.tolist() == [1, 1 / 2]
        # chance agreement (4 * 2 + 2 * 2) / 36, the unclassified being a map class of their own
        assert assessment.kappa == pytest.approx((3 / 6 - 12 / 36) / (1 - 12 / 36))

    def test_a_negative_value_of_the_map_is_unclassified(self):
        assert assess(np.array([[-9999, 1]]), labels(np.array([[1, 1]]))).unclassified[0] == 1

    def test_a_map_that_is_unclassified_everywhere(self):
        assessment = assess(np.zeros((1, 3), int), labels(np.array([[1, 2, 2]])))
        assert assessment.overall == 0
        assert np.isnan(assessment.users).all()


class TestMatching:
    LEGEND = (Legend(1, "Roof"), Legend(2, "Tree"), Legend(3, "Water"))

    def test_by_name_whatever_the_ids(self):
        truth = np.array([[10, 10, 20]])
        mapped = np.array([[2, 1, 1]])
        reference = labels(truth, {10: "tree", 20: "ROOF"})
        assessment = assess(mapped, reference, self.LEGEND)
        assert assessment.matched_by == "name"
        assert [(c.id, c.name) for c in assessment.classes] == [(1, "Roof"), (2, "Tree")]
        assert assessment.matrix.tolist() == [[1, 0], [1, 1]]
        assert assessment.classes[0].colour == "#123456"

    def test_by_id_when_the_reference_has_no_names(self):
        assessment = assess(np.array([[1, 2]]), labels(np.array([[1, 1]])), self.LEGEND)
        assert assessment.matched_by == "id"
        assert [c.name for c in assessment.classes] == ["Roof", "Tree"]

    def test_by_id_when_the_map_has_no_names_and_the_reference_ids_mean_something(self):
        reference = labels(np.array([[1, 2]]), {1: "Roof", 2: "Tree"})
        for legend in (
            (),
            (Legend(1, ""), Legend(2, "")),
            (Legend(1, "Class 1"), Legend(2, "class_2")),
        ):
            assessment = assess(np.array([[1, 2]]), reference, legend)
            assert (assessment.matched_by, assessment.overall) == ("id", 1.0)
        assert [c.name for c in assess(np.array([[1, 2]]), reference).classes] == ["Roof", "Tree"]

    def test_names_of_the_reference_need_names_on_the_map(self):
        reference = labels(np.array([[1, 2]]), {1: "Oats", 2: "Rye"}, invented=True)
        with pytest.raises(LabelError) as caught:
            assess(np.array([[1, 2]]), reference)
        assert caught.value.code == "labels.names-needed"

    def test_a_class_the_map_does_not_know_is_all_errors(self):
        reference = labels(np.array([[1, 1, 2, 2]]), {1: "Roof", 2: "Glacier"}, invented=True)
        assessment = assess(np.array([[1, 1, 1, 3]]), reference, self.LEGEND)
        assert [(c.id, c.name) for c in assessment.classes] == [
            (1, "Roof"),
            (3, "Water"),
            (None, "Glacier"),
        ]
        assert assessment.matrix.tolist() == [[2, 0, 0], [0, 0, 0], [1, 1, 0]]
        assert assessment.overall == 0.5
        assert assessment.producers[2] == 0

    def test_an_unknown_class_matched_by_id(self):
        assessment = assess(np.array([[1, 1]]), labels(np.array([[1, 7]])), self.LEGEND)
        assert [(c.id, c.name) for c in assessment.classes] == [(1, "Roof"), (None, "class 7")]

    def test_a_map_value_outside_its_own_legend(self):
        assessment = assess(np.array([[1, 9]]), labels(np.array([[1, 9]])), self.LEGEND)
        assert [c.id for c in assessment.classes] == [1, 9]
        assert assessment.overall == 1

    def test_classes_of_the_map_without_reference_are_told(self):
        assessment = assess(np.array([[1, 2]]), labels(np.array([[1, 1]])), self.LEGEND)
        assert [c.name for c in assessment.absent] == ["Tree", "Water"]
        assert math.isnan(assessment.producers[1])
        assert assessment.users[1] == 0
        assert assessment.average == 0.5

    def test_nothing_in_common(self):
        reference = labels(np.array([[1, 2]]), {1: "Oats", 2: "Rye"}, invented=True)
        with pytest.raises(LabelError) as caught:
            assess(np.array([[1, 2]]), reference, self.LEGEND)
        assert caught.value.reason == "none-match"
        assert "Oats, Rye" in caught.value.message
        assert "3 Water" in caught.value.message


class TestNamesakes:
    """Several ids of one name are one class, on either side."""

    TRUTH = np.array([[1, 1, 1, 2, 2, 2]])
    MAP = np.array([[3, 7, 5, 5, 5, 3]])
    LEGEND = (Legend(7, "Corn"), Legend(3, "corn "), Legend(5, "Woods"), Legend(8, "Lake"))

    def test_on_the_map(self):
        a = assess(self.MAP, labels(self.TRUTH, {1: "Corn", 2: "Woods"}), self.LEGEND)
        assert [(c.id, c.name) for c in a.classes] == [(7, "Corn"), (5, "Woods")]
        assert a.matrix.tolist() == [[2, 1], [1, 2]]
        assert [c.name for c in a.absent] == ["Lake"]

    def test_in_the_reference(self):
        reference = labels(
            np.array([[1, 4, 1, 2, 2, 6]]), {1: "Corn", 4: "CORN", 2: "Woods", 6: "x"}
        )
        a = assess(self.MAP, reference, self.LEGEND)
        assert [c.name for c in a.classes] == ["Corn", "Woods", "x"]
        assert a.matrix.tolist() == [[2, 1, 0], [0, 2, 0], [1, 0, 0]]

    def test_in_the_reference_alone(self):
        names = {1: "Corn", 4: "Rye", 6: "rye"}
        a = assess(self.MAP, labels(np.array([[1, 4, 6, 4, 0, 0]]), names), self.LEGEND)
        assert [(c.id, c.name) for c in a.classes] == [(7, "Corn"), (5, "Woods"), (None, "Rye")]
        assert a.reference_counts.tolist() == [1, 0, 3]

    def test_by_id_they_stay_apart(self):
        a = assess(self.MAP, labels(np.array([[3, 7, 7, 5, 5, 5]])), self.LEGEND)
        assert a.matched_by == "id"
        assert [c.id for c in a.classes] == [7, 3, 5]
        assert a.overall == pytest.approx(4 / 6)

    def test_in_the_strata_of_a_sample(self):
        # Strata are the map's ids: the namesakes are two strata of one class.
        reference = labels(self.TRUTH, {1: "Corn", 2: "Woods"})
        strata = (Stratum(3, "corn", 20, 2), Stratum(5, "Woods", 79, 3), Stratum(7, "Corn", 1, 1))
        sample = SampleStrata(self.MAP.ravel().astype(np.int64), strata, "the map")
        a = assess(self.MAP, reference, self.LEGEND, sample="stratified", strata=sample)
        assert a.estimates is not None
        corn, woods = a.estimates.mapped
        assert (corn.value, woods.value) == pytest.approx((0.21, 0.79))
        assert corn.standard_error == pytest.approx(0, abs=1e-12)
        assert a.estimates.users[0].value == pytest.approx((10 + 1) / 21)


class TestExclusion:
    def test_excluded_pixels_are_left_out_and_counted(self):
        truth = np.array([[1, 1, 2, 2]])
        trained = np.array([[2, 0, 0, 5]])
        assessment = assess(np.array([[1, 2, 2, 1]]), labels(truth), exclude=labels(trained))
        assert assessment.n == 2
        assert assessment.excluded == 2
        assert assessment.matrix.tolist() == [[0, 1], [0, 1]]

    def test_pixels_beside_left_out_ones_are_counted(self):
        truth = np.ones((4, 5), int)
        trained = np.zeros((4, 5), int)
        trained[0, 0] = trained[3, 3] = 1
        assert assess(truth, labels(truth), exclude=labels(trained)).touching == 3 + 5
        assert assess(truth, labels(truth)).touching is None

    def test_nothing_left(self):
        truth = np.array([[1, 0, 2]])
        with pytest.raises(LabelError) as caught:
            assess(truth, labels(truth), exclude=labels(truth))
        assert caught.value.reason == "empty"


class TestInterval:
    def test_none_unless_the_reference_is_declared_a_probability_sample(self):
        truth = np.array([[1, 2, 2]])
        assert assess(truth, labels(truth)).interval is None

    def test_an_unknown_design_is_refused(self):
        truth = np.array([[1, 2, 2]])
        with pytest.raises(LabelError) as caught:
            assess(truth, labels(truth), sample="convenience")
        assert caught.value.reason == "sample"

    @pytest.mark.parametrize("sample", [None, "simple-random"])
    def test_strata_belong_to_a_stratified_sample_alone(self, sample):
        truth = np.array([[1, 2, 2]])
        strata = SampleStrata(np.ones(3, np.int64), (Stratum(1, "all", 3, 3),), "here")
        with pytest.raises(ValueError, match="stratified"):
            assess(truth, labels(truth), sample=sample, strata=strata)
        with pytest.raises(ValueError, match="stratified"):
            assess(truth, labels(truth), sample="stratified")

    def test_wilson_interval_by_hand(self):
        # p = 321/434 of Congalton's example; z² = 3.841459
        truth = np.repeat([1], 434)[None, :]
        mapped = np.repeat([1, 2], [321, 113])[None, :]
        found = assess(mapped, labels(truth), sample="simple-random").interval
        p, n, z2 = 321 / 434, 434, 3.841459
        assert found.standard_error == pytest.approx(math.sqrt(p * (1 - p) / 433))
        # The limits are where (p - x)² = z² x (1 - x) / n.
        for x in (found.low, found.high):
            assert (p - x) ** 2 == pytest.approx(z2 * x * (1 - x) / n, rel=1e-5)
        assert found.low < p < found.high

    @given(n=st.integers(1, 10**7), share=st.floats(0, 1))
    def test_the_interval_holds_the_share_and_stays_within_0_and_1(self, n, share):
        right = round(share * n)
        found = interval(right, n)
        assert 0 <= found.low <= right / n + 1e-12
        assert right / n - 1e-12 <= found.high <= 1
        assert math.isnan(found.standard_error) == (n == 1)

    def test_coverage(self):
        """Simulated samples of a map that is 90 % right hold the truth in about 95 % of cases."""
        drawn = np.random.default_rng(1).binomial(100, 0.9, 4000)
        held = [found.low <= 0.9 <= found.high for found in (interval(int(r), 100) for r in drawn)]
        assert 0.92 <= np.mean(held) <= 0.97
