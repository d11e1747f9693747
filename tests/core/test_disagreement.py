"""Where a map disagrees with labels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectraprompt.core import class_raster
from spectraprompt.core.cli import main
from spectraprompt.core.errors import LabelError, OutputError
from spectraprompt.core.jobs import DisagreementJob
from spectraprompt.core.products import Provenance, read_class_raster
from spectraprompt.core.progress import Progress
from spectraprompt.core.service import run_job

from .class_maps import write_map

NAMES = {1: "Corn", 2: "Woods", 3: "Unclassified"}
MAP = np.array([[1, 1, 2, 2], [1, 2, 2, 0], [3, 3, 1, 1]])
LABELS = np.array([[5, 6, 0, 6], [0, 6, 5, 5], [5, 0, 7, 5]])
LABEL_NAMES = {5: "corn", 6: "woods", 7: "Lake"}


@pytest.fixture
def classes(tmp_path: Path) -> Path:
    return write_map(tmp_path / "map.tif", MAP, NAMES, Provenance(unclassified_id=3))


def test_confusions_have_names_and_places(
    classes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(class_raster, "_READ_BYTES", 8 * 4)  # a row at a time
    labels = write_map(tmp_path / "labels.tif", LABELS, LABEL_NAMES)
    result = run_job(
        DisagreementJob(str(classes), str(labels), str(tmp_path / "wrong.tif")), Progress()
    )
    raster = read_class_raster(result.outputs["disagreement"])
    values = {c.name: c.id for c in raster.legend}
    assert set(values) == {
        "As labelled",
        "Woods, mapped as Corn",
        "Corn, mapped as Woods",
        "Corn, mapped as unclassified",
        "Lake, mapped as Corn",
    }
    wanted = np.zeros_like(MAP)
    wanted[[0, 0, 1, 2], [0, 3, 1, 3]] = values["As labelled"]
    wanted[0, 1] = values["Woods, mapped as Corn"]
    wanted[1, 2] = values["Corn, mapped as Woods"]
    wanted[2, 0] = values["Corn, mapped as unclassified"]
    wanted[2, 2] = values["Lake, mapped as Corn"]
    assert raster.array.tolist() == wanted.tolist()
    assert result.summary == {"pixels": 8, "wrong_pixels": 4, "agreement": 0.5}


def test_several_ids_of_one_name_are_one_class(tmp_path: Path) -> None:
    classes = write_map(
        tmp_path / "map.tif", np.array([[3, 7, 7, 2]]), {3: "Corn", 7: "corn", 2: "Woods"}
    )
    labels = write_map(
        tmp_path / "labels.tif", np.array([[1, 1, 2, 9]]), {1: "Corn", 2: "Woods", 9: "CORN"}
    )
    result = run_job(
        DisagreementJob(str(classes), str(labels), str(tmp_path / "wrong.tif")), Progress()
    )
    raster = read_class_raster(result.outputs["disagreement"])
    values = {c.name: c.id for c in raster.legend}
    assert set(values) == {"As labelled", "Woods, mapped as Corn", "Corn, mapped as Woods"}
    right = values["As labelled"]
    wanted = [right, right, values["Woods, mapped as Corn"], values["Corn, mapped as Woods"]]
    assert raster.array.tolist() == [wanted]
    assert result.summary["wrong_pixels"] == 2


def test_a_perfect_map_has_nothing_wrong(classes: Path, tmp_path: Path) -> None:
    labels = write_map(tmp_path / "labels.tif", np.where(MAP == 3, 0, MAP), NAMES)
    result = run_job(
        DisagreementJob(str(classes), str(labels), str(tmp_path / "wrong.tif")), Progress()
    )
    assert result.summary["wrong_pixels"] == 0
    assert {c.name for c in read_class_raster(tmp_path / "wrong.tif").legend} == {"As labelled"}


def test_labels_of_another_place_or_of_other_classes_are_refused(
    classes: Path, tmp_path: Path
) -> None:
    target = str(tmp_path / "wrong.tif")
    strange = write_map(tmp_path / "strange.tif", LABELS, {5: "x", 6: "y", 7: "z"})
    with pytest.raises(LabelError, match="None of the classes"):
        run_job(DisagreementJob(str(classes), str(strange), target), Progress())
    nowhere = write_map(tmp_path / "nowhere.tif", np.where(MAP == 0, 1, 0), NAMES)
    with pytest.raises(LabelError, match="no class at any labelled pixel"):
        run_job(DisagreementJob(str(classes), str(nowhere), target), Progress())
    with pytest.raises(OutputError, match="also an input"):
        run_job(DisagreementJob(str(classes), str(nowhere), str(nowhere)), Progress())
    assert not Path(target).exists()


def test_labels_without_names_match_by_id(classes: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(plain), 4, 3, 1, gdal.GDT_Byte)
    dataset.WriteRaster(0, 0, 4, 3, np.where(LABELS == 5, 1, 0).astype(np.uint8).tobytes())
    dataset = None
    result = run_job(DisagreementJob(str(classes), str(plain), str(tmp_path / "w.tif")), Progress())
    assert result.summary["pixels"] == 4
    assert result.summary["wrong_pixels"] == 2


def test_the_command_tells_what_was_taken_for_what(
    classes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    labels = write_map(tmp_path / "labels.tif", LABELS, LABEL_NAMES)
    target = tmp_path / "wrong.tif"
    code = main(["disagreement", str(classes), "--labels", str(labels), "--output", str(target)])
    said = capsys.readouterr()
    assert code == 0
    assert "wrong pixels: 4" in said.out
    assert "Corn, mapped as Woods: 1 pixel." in said.err
    assert "map has no data: 1." in said.err
