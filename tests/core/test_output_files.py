"""Outputs are checked first, and appear whole or not at all, with their own sidecars only."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectraprompt.core.errors import OutputError
from spectraprompt.core.output_files import (
    StagedFiles,
    check_output,
    clear_leftovers,
    leftovers,
    write_bytes,
)

SIDECARS = (".aux.xml", ".qml")


def refused(*arguments: object, **options: object) -> OutputError:
    with pytest.raises(OutputError) as caught:
        check_output(*arguments, **options)  # type: ignore[arg-type]
    return caught.value


def put_map(folder: Path, text: str) -> Path:
    """Write a file with both sidecars, all holding the same text."""
    target = folder / "map.tif"
    for path in (target, folder / "map.tif.aux.xml", folder / "map.qml"):
        path.write_text(text)
    return target


def staged_map(folder: Path, text: str) -> StagedFiles:
    staged = StagedFiles(folder / "map.tif")
    for path in (staged.temporary, *map(staged.sidecar, SIDECARS)):
        path.write_text(text)
    return staged


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted(folder.iterdir())}


def whole_map(text: str) -> dict[str, str]:
    return {"map.tif": text, "map.tif.aux.xml": text, "map.qml": text}


# --- checks before the work


def test_a_good_output_is_returned_absolute_and_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert check_output("map.TIF", ["scene.img"], (".tif", ".tiff")) == tmp_path / "map.TIF"
    assert list(tmp_path.iterdir()) == []


def test_the_suffix_must_be_a_known_one(tmp_path: Path) -> None:
    error = refused(tmp_path / "map.png", [], (".tif", ".tiff"))
    assert error.code == "output.bad-suffix"
    assert ".tif or .tiff" in error.message


@pytest.mark.parametrize("path", ["", "  "])
def test_an_empty_path_is_refused(path: str) -> None:
    assert refused(path).code == "output.empty-path"


def test_a_folder_is_no_output(tmp_path: Path) -> None:
    (tmp_path / "map.tif").mkdir()
    assert refused(tmp_path / "map.tif", [], (".tif",)).code == "output.is-a-directory"


def test_a_device_is_no_output() -> None:
    assert refused(os.devnull).code == "output.not-a-file"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    error = refused(tmp_path / "nowhere" / "map.tif")
    assert error.code == "output.folder-missing"
    assert str(tmp_path / "nowhere") in error.message


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert refused(tmp_path / "file" / "map.tif").code == "output.folder-missing"


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs a folder nobody can write to")
def test_a_folder_that_cannot_be_written_to_is_refused() -> None:
    error = refused("/proc/self/map.tif", [], (".tif",))
    assert error.code == "output.not-writable"
    assert "/proc/self" in error.message


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anything")
def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "map.tif").write_text("mine")
    (tmp_path / "map.tif").chmod(0o444)
    assert refused(tmp_path / "map.tif").code == "output.not-writable"


def test_a_name_too_long_for_its_temporary_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / ("ü" * 120 + ".tif")).code == "output.name-too-long"
    longest = tmp_path / ("x" * 196 + ".tif")
    assert write_bytes(longest, b"1").read_bytes() == b"1"


def test_an_input_is_never_the_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    scene = tmp_path / "scene.tif"
    scene.write_text("pixels")
    (tmp_path / "link.tif").symlink_to(scene)
    os.link(scene, tmp_path / "hard.tif")
    (tmp_path / "sub").mkdir()
    for output in (scene, "scene.tif", "./sub/../scene.tif", "link.tif", "hard.tif"):
        for source in (str(scene), "scene.tif", "link.tif"):
            assert refused(output, ["other.tif", source]).code == "output.same-as-input"
    assert scene.read_text() == "pixels"


@pytest.mark.parametrize(
    "source", ['NETCDF:"{}":reflectance', "GTIFF_DIR:2:{}", 'HDF5:"{}"://cube', "{}"]
)
def test_an_input_inside_a_subdataset_name_is_seen(tmp_path: Path, source: str) -> None:
    scene = tmp_path / "scene.tif"
    scene.write_text("pixels")
    assert refused(scene, [source.format(scene)]).code == "output.same-as-input"


def test_two_outputs_that_may_be_one_file_are_refused(tmp_path: Path) -> None:
    for other in ("map.tif", "MAP.tif"):
        assert refused(tmp_path / "map.tif", [tmp_path / other]).code == "output.same-as-input"
    check_output(tmp_path / "map.tif", [tmp_path / "confidence.tif", ""])


def test_files_that_differ_in_case_are_two_where_the_file_system_says_so(tmp_path: Path) -> None:
    (tmp_path / "scene.tif").write_text("")
    if (tmp_path / "SCENE.tif").exists():
        assert refused(tmp_path / "SCENE.tif", [tmp_path / "scene.tif"]).reason == "same-as-input"
    else:
        check_output(tmp_path / "SCENE.tif", [tmp_path / "scene.tif"])


def test_files_written_beside_the_output_are_checked_too(tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text("{}")
    inputs = [tmp_path / "report.json"]
    check_output(tmp_path / "report.html", inputs)
    error = refused(tmp_path / "report.html", inputs, (".html",), also=(".json", ".csv"))
    assert error.code == "output.same-as-input"
    assert "report.json" in error.message


# --- commit


def test_a_set_appears_whole(tmp_path: Path) -> None:
    staged = staged_map(tmp_path, "new")
    assert not (tmp_path / "map.tif").exists()
    assert staged.commit(SIDECARS) == tmp_path / "map.tif"
    assert contents(tmp_path) == whole_map("new")


def test_a_set_replaces_an_older_one_with_all_its_sidecars(tmp_path: Path) -> None:
    put_map(tmp_path, "old")
    (tmp_path / "map.tif.ovr").write_text("old")
    (tmp_path / "map.tfw").write_text("old")
    (tmp_path / "map.shp").write_text("another file")
    staged_map(tmp_path, "new").commit(SIDECARS, (".ovr", ".tfw"))
    assert contents(tmp_path) == {**whole_map("new"), "map.shp": "another file"}


def test_a_sidecar_that_the_new_file_lacks_does_not_survive(tmp_path: Path) -> None:
    put_map(tmp_path, "old")
    staged = staged_map(tmp_path, "new")
    staged.sidecar(".aux.xml").unlink()
    staged.commit(SIDECARS)
    assert contents(tmp_path) == {"map.tif": "new", "map.qml": "new"}


def test_discarding_leaves_the_old_set(tmp_path: Path) -> None:
    put_map(tmp_path, "old")
    staged_map(tmp_path, "new").discard()
    assert contents(tmp_path) == whole_map("old")


def test_when_the_file_cannot_be_replaced_its_old_sidecars_come_back(tmp_path: Path) -> None:
    put_map(tmp_path, "old")
    (tmp_path / "map.tif").unlink()
    (tmp_path / "map.tif").mkdir()  # stands for a file that another program holds open
    staged = staged_map(tmp_path, "new")
    with pytest.raises(OutputError) as caught:
        staged.commit(SIDECARS)
    assert caught.value.code == "output.write-failed"
    (tmp_path / "map.tif").rmdir()
    assert contents(tmp_path) == {"map.tif.aux.xml": "old", "map.qml": "old"}


def test_a_run_that_lost_its_temporary_file_harms_nothing(tmp_path: Path) -> None:
    put_map(tmp_path, "old")
    staged = staged_map(tmp_path, "new")
    staged.temporary.unlink()
    with pytest.raises(OutputError):
        staged.commit(SIDECARS)
    assert contents(tmp_path) == whole_map("old")


@given(content=st.binary(max_size=200))
def test_bytes_are_written_as_they_are(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("bytes")
    for _ in range(2):
        assert write_bytes(folder / "model.spm", content) == folder / "model.spm"
    assert [path.read_bytes() for path in folder.iterdir()] == [content]


def test_files_get_the_rights_of_any_other_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    written = write_bytes(tmp_path / "model.spm", b"")
    assert written.stat().st_mode == (tmp_path / "plain").stat().st_mode


# --- what a killed run leaves

KILLED_AT_STEP = """
import os, signal, sys
from pathlib import Path
from spectraprompt.core import output_files
from spectraprompt.core.output_files import StagedFiles

steps = int(sys.argv[2])
replace = os.replace

def counted(source, target):
    global steps
    if steps == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    steps -= 1
    replace(source, target)

output_files.os.replace = counted
staged = StagedFiles(Path(sys.argv[1]) / "map.tif")
for path in (staged.temporary, staged.sidecar(".aux.xml"), staged.sidecar(".qml")):
    path.write_text("new")
staged.commit((".aux.xml", ".qml"))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("steps", range(6))
def test_a_commit_killed_at_any_step_is_finished_or_taken_back(tmp_path: Path, steps: int) -> None:
    put_map(tmp_path, "old")
    command = [sys.executable, "-c", KILLED_AT_STEP, str(tmp_path), str(steps)]
    code = subprocess.run(command, check=False, timeout=60).returncode
    assert code == (-signal.SIGKILL if steps < 5 else 0)

    # Whatever lies there under its own name belongs together, even before anyone tidies up.
    named = {k: v for k, v in contents(tmp_path).items() if not k.startswith(".")}
    assert len(set(named.values())) == 1
    assert "map.tif" in named
    assert {path.name for path in leftovers(tmp_path / "map.tif")} == {
        name for name in contents(tmp_path) if name.startswith(".")
    }

    clear_leftovers(tmp_path / "map.tif")
    assert contents(tmp_path) == whole_map("old" if steps < 3 else "new")


def test_only_leftovers_of_that_target_are_listed_and_cleared(tmp_path: Path) -> None:
    mine = staged_map(tmp_path, "unfinished")
    other = StagedFiles(tmp_path / "other.part.tif")
    other.temporary.write_text("another run's")
    (tmp_path / ".map.tif.spectraprompt-notes").write_text("the user's own")
    expected = {mine.temporary, mine.sidecar(".aux.xml"), mine.sidecar(".qml")}
    assert set(leftovers(tmp_path / "map.tif")) == expected
    clear_leftovers(tmp_path / "map.tif")
    assert set(tmp_path.iterdir()) == {other.temporary, tmp_path / ".map.tif.spectraprompt-notes"}
    clear_leftovers(tmp_path / "other.part.tif")
    assert not other.temporary.exists()


def test_a_folder_that_is_gone_has_no_leftovers(tmp_path: Path) -> None:
    assert leftovers(tmp_path / "gone" / "map.tif") == ()
    clear_leftovers(tmp_path / "gone" / "map.tif")
