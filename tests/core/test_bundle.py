"""Model files are read back bit by bit, or refused with a reason."""

from __future__ import annotations

import hashlib
import io
import json
import math
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from spectraprompt.core.bundle import (
    FORMAT_VERSION,
    Bundle,
    Manifest,
    bundle_checksum,
    read_bundle,
    read_manifest,
    write_bundle,
)
from spectraprompt.core.errors import BundleError, OutputError
from spectraprompt.core.prompts import PromptClass, PromptSet

PROMPTS = PromptSet(
    "Fields \u00fc",
    "",
    "en",
    (
        PromptClass(2, "Corn", "#ffcc00", ("rows of corn", "maize")),
        PromptClass(9, "\u6c34", "#0066ff", ("open water",)),
    ),
)
MANIFEST = Manifest(
    spectral={
        "bands": 3,
        "wavelengths_nm": [450.1, 550.0, 2400.7],
        "fwhm_nm": None,
        "good": [True, False, True],
    },
    radius=12,
    backbone={"name": "multiscale", "config": {"width": 256, "sigmas": [1, 2.5], "deep": None}},
    prompts=PROMPTS,
    encoder={"id": "tiny", "checksum": "00ff", "dim": 4},
    training={"losses": [1.5, 0.1 + 0.2], "class_pixels": {"2": 10}},
    accuracy={"validation_overall_accuracy": None},
    created="2024-05-01T12:00:00+00:00",
)
TEXT = {
    "vectors": np.arange(8, dtype=np.float32).reshape(2, 4),
    "centre": np.array([np.nan, -0.0, np.inf, 1e-45], np.float32),
}
BUNDLE = Bundle(
    MANIFEST,
    {"layer.weight": np.arange(12.0).reshape(3, 4), "steps": np.array(7), "none": np.empty((0, 5))},
    TEXT,
    b"a graph",
)


STATISTICS = {"mean": np.arange(2, dtype=np.float32), "components": np.ones((1, 2), np.float32)}


def same_bits(one: np.ndarray, other: np.ndarray) -> bool:
    return (one.dtype, one.shape, one.tobytes()) == (other.dtype, other.shape, other.tobytes())


def same(one: Bundle, other: Bundle) -> bool:
    pairs = ((one.weights, other.weights), (one.text, other.text))
    return (one.manifest, one.graph) == (other.manifest, other.graph) and all(
        a.keys() == b.keys() and all(same_bits(a[k], b[k]) for k in a) for a, b in pairs
    )


def refused(path: Path, read: Callable[[Path], object] = read_bundle) -> BundleError:
    with pytest.raises(BundleError) as caught:
        read(path)
    return caught.value


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_bundle(tmp_path / "model.spm", BUNDLE)


# --- what is written is read


def test_a_bundle_is_read_back_exactly(model: Path) -> None:
    found = read_bundle(model)
    assert same(found, BUNDLE)
    assert found.manifest.prompts == PROMPTS
    assert found.manifest.format_version == FORMAT_VERSION
    assert found.manifest.software.startswith("SpectraPrompt ")
    assert read_manifest(model) == MANIFEST
    found.weights["layer.weight"][0, 0] = 1.0  # writable


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=("Cs",))),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(exclude_categories=("Cs",))), inner, max_size=3)
    ),
    max_leaves=12,
)
json_objects = st.dictionaries(
    st.text(st.characters(exclude_categories=("Cs",)), max_size=8), json_values, max_size=4
)
arrays = st.sampled_from(
    ["float32", "float64", "float16", "int64", "int32", "uint8", "bool", ">f4", ">i8"]
).flatmap(
    lambda dtype: hnp.arrays(
        dtype, hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4)
    )
)


def with_nan_payloads(array: np.ndarray, seed: int) -> np.ndarray:
    """Return floats of the same shape made of random bits."""
    bits = np.random.default_rng(seed).bytes(array.nbytes)
    return np.frombuffer(bits, array.dtype).reshape(array.shape)


@settings(max_examples=60, deadline=None)
@given(
    weights=st.dictionaries(
        st.text(st.characters(exclude_categories=("Cs",)), max_size=20), arrays, max_size=4
    ),
    seed=st.integers(0, 2**32 - 1),
    order=st.sampled_from(["C", "F", "strided", "bits"]),
    training=json_objects,
    accuracy=json_objects,
    extra=json_objects.map(lambda d: {f"future_{k}": v for k, v in d.items()}),
)
def test_any_content_is_read_back_exactly(
    tmp_path_factory: pytest.TempPathFactory,
    weights: dict[str, np.ndarray],
    seed: int,
    order: str,
    training: dict[str, Any],
    accuracy: dict[str, Any],
    extra: dict[str, Any],
) -> None:
    for key, array in weights.items():
        if order == "F":
            weights[key] = np.asfortranarray(array) if array.ndim else array
        elif order == "strided" and array.ndim:
            weights[key] = np.repeat(array, 2, axis=0)[::2]
        elif order == "bits" and array.dtype.kind == "f":
            weights[key] = with_nan_payloads(array, seed)
    manifest = replace(MANIFEST, training=training, accuracy=accuracy, extra=extra)
    path = tmp_path_factory.mktemp("any") / "model.spm"
    found = read_bundle(write_bundle(path, Bundle(manifest, weights, TEXT)))
    native = {key: a.astype(a.dtype.newbyteorder("=")) for key, a in weights.items()}
    assert same(found, Bundle(manifest, native, TEXT))
    assert json.dumps(found.manifest.training, sort_keys=True) == json.dumps(
        training, sort_keys=True
    )


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    one = write_bundle(tmp_path / "one.spm", BUNDLE)
    shuffled = Bundle(
        replace(MANIFEST, encoder=dict(reversed(MANIFEST.encoder.items()))),
        dict(reversed(BUNDLE.weights.items())),
        dict(reversed(BUNDLE.text.items())),
        BUNDLE.graph,
    )
    other = write_bundle(tmp_path / "other.spm", shuffled)
    assert one.read_bytes() == other.read_bytes()
    assert write_bundle(one, read_bundle(one)).read_bytes() == other.read_bytes()


def test_the_checksum_tells_any_difference(tmp_path: Path, model: Path) -> None:
    weights = {**BUNDLE.weights, "steps": np.array(8)}
    other = write_bundle(tmp_path / "other.spm", Bundle(MANIFEST, weights, TEXT))
    assert bundle_checksum(model) != bundle_checksum(other)
    assert bundle_checksum(model) == bundle_checksum(
        write_bundle(tmp_path / "copy.spm", read_bundle(model))
    )


def test_members_are_stored_plain_and_known(model: Path) -> None:
    with zipfile.ZipFile(model) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "manifest.json",
            "model.onnx",
            "prompts.json",
            "text.safetensors",
            "weights.safetensors",
        ]
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
        assert json.loads(archive.read("prompts.json"))["name"] == PROMPTS.name


def test_a_manifest_is_read_without_the_tensor_package(model: Path) -> None:
    program = (
        "import sys; sys.modules['safetensors'] = None\n"
        "from spectraprompt.core.bundle import bundle_checksum, read_manifest\n"
        "print(len(read_manifest(sys.argv[1]).prompts.classes), bundle_checksum(sys.argv[1]))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(model)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.stdout.split() == ["2", bundle_checksum(model)]


# --- what cannot be written


def put(path: str, value: object) -> Manifest:
    """Return the manifest with one field changed; a dot leads into a mapping."""
    field, _, key = path.partition(".")
    if key:
        value = {**getattr(MANIFEST, field), key: value}
    return replace(MANIFEST, **{field: value})


BAD_FIELDS = [
    ("radius", -1),
    ("radius", 2.0),
    ("radius", True),
    ("created", None),
    ("format_version", FORMAT_VERSION + 1),
    ("format_version", 0),
    ("spectral", {}),
    ("spectral", []),
    ("spectral.bands", 0),
    ("spectral.bands", "3"),
    ("spectral.wavelengths_nm", [1.0, 2.0]),
    ("spectral.wavelengths_nm", [1.0, 2.0, -3.0]),
    ("spectral.wavelengths_nm", [1.0, 2.0, "3"]),
    ("spectral.wavelengths_nm", (450.1, 550.0, 2400.7)),
    ("spectral.fwhm_nm", [True, True, True]),
    ("spectral.good", [False, False, False]),
    ("spectral.good", [1, 1, 1]),
    ("backbone", {"name": "vit"}),
    ("backbone.name", None),
    ("backbone.config", []),
    ("encoder.id", 3),
    ("encoder.dim", 0),
    ("encoder.checksum", None),
    ("training", None),
    ("training.loss", math.nan),
    ("training.loss", np.float64(1.0)),
    ("training.loss", np.int64(1)),
    ("training.labels", Path("x")),
    ("training.labels", {1: 2}),
    ("accuracy.matrix", [[1, math.inf]]),
    ("accuracy", {"matrix": np.ones(2)}),
]


@pytest.mark.parametrize(("field", "value"), BAD_FIELDS)
def test_a_bad_manifest_is_refused_by_field(tmp_path: Path, field: str, value: object) -> None:
    bundle = Bundle(put(field, value), BUNDLE.weights, TEXT)
    with pytest.raises(BundleError) as caught:
        write_bundle(tmp_path / "model.spm", bundle)
    assert caught.value.code == "bundle.bad-field"
    assert field in caught.value.message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("dtype", ["complex128", "object", "U3", "datetime64[s]", "longdouble"])
def test_tensors_of_other_types_are_refused(tmp_path: Path, dtype: str) -> None:
    weights = {"layer.odd": np.zeros(2, dtype)}
    with pytest.raises(BundleError, match=r"layer\.odd") as caught:
        write_bundle(tmp_path / "model.spm", Bundle(MANIFEST, weights, TEXT))
    assert caught.value.code == "bundle.bad-field"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("vectors", None),
        ("centre", None),
        ("vectors", np.zeros((3, 4), np.float32)),
        ("vectors", np.zeros((2, 4))),
        ("centre", np.zeros((1, 4), np.float32)),
    ],
)
def test_text_embeddings_must_fit_the_prompts(
    tmp_path: Path, key: str, value: Optional[np.ndarray]
) -> None:
    text = {k: v for k, v in {**TEXT, key: value}.items() if v is not None}
    with pytest.raises(BundleError, match=key) as caught:
        write_bundle(tmp_path / "model.spm", Bundle(MANIFEST, {}, text))
    assert caught.value.code == "bundle.incomplete"


def test_an_older_model_survives_a_refused_one(model: Path) -> None:
    before = model.read_bytes()
    with pytest.raises(BundleError):
        write_bundle(model, Bundle(put("radius", -1), {}, TEXT))
    assert model.read_bytes() == before
    with pytest.raises(OutputError):
        write_bundle(model.parent / "gone" / "model.spm", BUNDLE)


# --- what is refused when read


def test_a_missing_file_and_a_folder_are_reported(tmp_path: Path) -> None:
    for path in (tmp_path / "none.spm", tmp_path):
        error = refused(path)
        assert error.code == "bundle.not-found"
        assert str(path) in error.message


def test_files_of_other_kinds_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "model.spm"
    path.write_bytes(b"GIF89a" * 100)
    assert refused(path).code == "bundle.not-a-bundle"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert refused(path).code == "bundle.not-a-bundle"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", '{"manifest_version": 3}')
    assert refused(path).code == "bundle.not-a-bundle"
    with zipfile.ZipFile(path, "w") as archive:
        pass
    assert refused(path).code == "bundle.not-a-bundle"


def test_a_file_cut_off_anywhere_is_refused(model: Path) -> None:
    content = model.read_bytes()
    lengths = {*range(0, len(content), 37), *range(len(content) - 120, len(content))}
    for length in sorted(lengths):
        model.write_bytes(content[:length])
        assert refused(model).reason in ("truncated", "not-a-bundle", "tampered")
    for length in (0, 4, len(content) // 2, len(content) - 100):
        model.write_bytes(content[:length])
        assert refused(model).code == "bundle.truncated"
        assert refused(model, read_manifest).code == "bundle.truncated"


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_a_changed_byte_is_refused_or_does_not_matter(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / "flipped.spm"
    if not path.exists():
        write_bundle(path, BUNDLE)
    content = path.read_bytes()
    flipped = bytearray(content)
    flipped[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    changed = path.with_name("changed.spm")
    changed.write_bytes(flipped)
    outcome = outcome_of(changed)
    if isinstance(outcome, BundleError):
        assert outcome.message.endswith(".")
        assert "changed.spm" in outcome.message
    else:
        assert same(outcome, BUNDLE)


def outcome_of(path: Path) -> Union[Bundle, BundleError]:
    try:
        return read_bundle(path)
    except BundleError as error:
        return error


def rewrite(
    path: Path,
    change: Callable[[dict[str, bytes]], None],
    envelope: Optional[Callable[[dict[str, Any]], None]] = None,
    seal: bool = True,
    compression: int = zipfile.ZIP_STORED,
) -> Path:
    """Write the model again with changed members; `seal` makes the checksums right again."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
        comment = archive.comment
    change(members)
    if "manifest.json" in members and (seal or envelope):
        body = json.loads(members["manifest.json"])
        if seal:
            body["members"] = {
                name: {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
                for name, content in members.items()
                if name != "manifest.json"
            }
        if envelope:
            envelope(body)
        members["manifest.json"] = json.dumps(body).encode()
        if seal:
            comment = b"sha256:" + hashlib.sha256(members["manifest.json"]).hexdigest().encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
        archive.comment = comment
    path.write_bytes(buffer.getvalue())
    return path


def keep(members: dict[str, bytes]) -> None:
    """Change no member."""


def test_the_rewriting_of_these_tests_is_sound(model: Path) -> None:
    assert same(read_bundle(rewrite(model, keep)), BUNDLE)


@pytest.mark.parametrize(
    "member",
    ["manifest.json", "model.onnx", "prompts.json", "weights.safetensors", "text.safetensors"],
)
def test_a_changed_member_is_named(model: Path, member: str) -> None:
    def change(members: dict[str, bytes]) -> None:
        before, found, after = members[member].rpartition(b"a")
        members[member] = before + found.upper() + after

    error = refused(rewrite(model, change, seal=False))
    assert error.code == "bundle.tampered"
    assert member.partition(".")[0] in error.message.lower()


@pytest.mark.parametrize("member", ["prompts.json", "weights.safetensors", "text.safetensors"])
@pytest.mark.parametrize("seal", [True, False])
def test_a_missing_member_is_named(model: Path, member: str, seal: bool) -> None:
    error = refused(rewrite(model, lambda members: members.pop(member), seal=seal))
    assert error.code == "bundle.incomplete"
    assert member in error.message


def test_a_model_without_a_graph_is_read_whatever_its_version(tmp_path: Path) -> None:
    path = write_bundle(tmp_path / "model.spm", replace(BUNDLE, graph=None))
    assert read_bundle(path).graph is None

    def older(body: dict[str, Any]) -> None:
        body["format_version"] = body["manifest"]["format_version"] = 1

    found = read_bundle(rewrite(path, keep, older))
    assert found.manifest.format_version == 1
    assert same(replace(found, manifest=MANIFEST, graph=BUNDLE.graph), BUNDLE)
    again = read_bundle(write_bundle(tmp_path / "again.spm", found))
    assert again.manifest.format_version == FORMAT_VERSION


def test_a_graph_that_is_listed_and_gone_or_there_and_unlisted_is_refused(model: Path) -> None:
    content = model.read_bytes()
    rewrite(model, lambda members: members.pop("model.onnx"), seal=False)
    assert refused(model).code == "bundle.incomplete"
    model.write_bytes(content)
    rewrite(model, keep, lambda body: body["members"].pop("model.onnx"))
    assert refused(model).code == "bundle.tampered"


@pytest.mark.parametrize("name", ["../evil.py", "/etc/passwd", "model.pkl", "weights.bin"])
@pytest.mark.parametrize("seal", [True, False])
def test_foreign_members_are_refused(model: Path, name: str, seal: bool) -> None:
    error = refused(rewrite(model, lambda members: members.update({name: b"x"}), seal=seal))
    assert error.code == "bundle.tampered"
    assert name in error.message


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_stands_twice_is_refused(model: Path) -> None:
    with zipfile.ZipFile(model, "a") as archive:
        archive.writestr("weights.safetensors", b"other")
    assert refused(model).code == "bundle.tampered"


@pytest.mark.parametrize("version", [FORMAT_VERSION + 1, 99])
def test_a_future_format_is_refused_whatever_else_it_holds(model: Path, version: int) -> None:
    def change(members: dict[str, bytes]) -> None:
        members["model.onnx"] = b"new"
        body = {"format": "spectraprompt-model", "format_version": version, "parts": []}
        members["manifest.json"] = json.dumps(body).encode()

    rewrite(model, change, seal=False)
    for read in (read_bundle, read_manifest, bundle_checksum):
        error = refused(model, read)
        assert error.code == "bundle.future-format"
        assert f"version {version}" in error.message
        assert "update" in error.message


@pytest.mark.parametrize("version", [0, -1, "1", None, 1.0, True])
def test_a_version_that_is_none_is_refused(model: Path, version: object) -> None:
    rewrite(model, keep, lambda body: body.update(format_version=version))
    assert refused(model).code == "bundle.bad-field"


def test_unknown_fields_are_kept(model: Path, tmp_path: Path) -> None:
    def change(body: dict[str, Any]) -> None:
        body["manifest"]["licence"] = {"name": "CC BY 4.0"}
        body["manifest"]["spectral"]["sensor"] = "new"
        body["hint"] = 1

    found = read_bundle(rewrite(model, keep, change))
    assert found.manifest.extra == {"licence": {"name": "CC BY 4.0"}}
    assert found.manifest.spectral["sensor"] == "new"
    again = write_bundle(tmp_path / "again.spm", found)
    assert read_manifest(again) == found.manifest


@pytest.mark.parametrize(
    ("field", "value"),
    [(field, value) for field, value in BAD_FIELDS if isinstance(value, (int, str, list))],
)
def test_a_bad_field_is_named_when_read(model: Path, field: str, value: object) -> None:
    def change(body: dict[str, Any]) -> None:
        parent, _, key = field.rpartition(".")
        (body["manifest"][parent] if parent else body["manifest"])[key or field] = value

    error = refused(rewrite(model, keep, change), read_manifest)
    assert error.code == "bundle.bad-field"
    assert field in error.message


@pytest.mark.parametrize("field", ["spectral", "radius", "backbone", "encoder", "software"])
def test_a_missing_field_is_named_when_read(model: Path, field: str) -> None:
    rewrite(model, keep, lambda body: body["manifest"].pop(field))
    error = refused(model)
    assert error.code == "bundle.bad-field"
    assert f"{field} in the manifest" in error.message
    assert "missing" in error.message


def test_bad_prompts_are_refused(model: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        members["prompts.json"] = members["prompts.json"].replace(b"open water", b"")

    error = refused(rewrite(model, change))
    assert error.code == "bundle.bad-field"
    assert "prompts.json" in error.message


def test_prompts_that_do_not_fit_the_embeddings_are_refused(model: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        body = json.loads(members["prompts.json"])
        del body["classes"][1]
        members["prompts.json"] = json.dumps(body).encode()

    assert refused(rewrite(model, change)).code == "bundle.incomplete"


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00" * 8, b"\xff" * 64, b'\x10\x00\x00\x00\x00\x00\x00\x00{"a":{"dtype":1}}'],
)
def test_tensors_that_are_none_are_refused(model: Path, content: bytes) -> None:
    rewrite(model, lambda members: members.update({"weights.safetensors": content}))
    error = refused(model)
    assert error.code == "bundle.tampered"
    assert "weights.safetensors" in error.message


def test_a_manifest_nested_without_end_is_refused(model: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        members["manifest.json"] = b"[" * 200_000

    assert refused(rewrite(model, change, seal=False)).code == "bundle.tampered"


# --- zip bombs


def test_compressed_members_are_refused_unread(model: Path) -> None:
    """A megabyte of zeros packs into a kilobyte: size on disk says nothing then."""
    bomb = {"weights.safetensors": bytes(50_000_000)}
    rewrite(model, lambda members: members.update(bomb), compression=zipfile.ZIP_DEFLATED)
    assert model.stat().st_size < 200_000
    error = refused(model)
    assert error.code == "bundle.tampered"
    assert "compressed" in error.message


def test_a_member_that_claims_too_much_is_refused_unread(model: Path) -> None:
    huge = (1 << 31).to_bytes(4, "little")
    content = bytearray(model.read_bytes())
    entry = content.rfind(b"PK\x01\x02", 0, content.rfind(b"weights.safetensors"))
    content[entry + 20 : entry + 28] = huge * 2  # compressed and uncompressed size
    model.write_bytes(content)
    assert refused(model).code == "bundle.tampered"


def test_members_that_share_their_bytes_are_refused(model: Path) -> None:
    """Entries that overlap let a small file claim to hold a large one many times over."""
    content = bytearray(model.read_bytes())
    size = len(content)
    for name in (b"prompts.json", b"text.safetensors"):
        entry = content.rfind(b"PK\x01\x02", 0, content.rfind(name))
        content[entry + 20 : entry + 28] = (size - 100).to_bytes(4, "little") * 2
    model.write_bytes(content)
    assert refused(model).code == "bundle.tampered"


def test_statistics_of_the_training_scene_come_back(tmp_path):
    found = read_bundle(write_bundle(tmp_path / "m.spm", replace(BUNDLE, spectra=STATISTICS)))
    assert found.spectra is not None
    assert all(same_bits(found.spectra[key], STATISTICS[key]) for key in STATISTICS)


def test_a_model_from_before_has_no_statistics(tmp_path):
    assert read_bundle(write_bundle(tmp_path / "m.spm", BUNDLE)).spectra is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("validation_matrix", [[1, 2]]),
        ("validation_matrix", [[1, 2], [3]]),
        ("validation_matrix", [[1, 2], [3, -1]]),
        ("validation_matrix", [[1, 2], [3, 0.5]]),
        ("validation_matrix", "many"),
        ("validation_block", None),
        ("validation_blocks", "three"),
    ],
)
def test_a_validation_that_cannot_be_told_is_refused(model: Path, key: str, value: object) -> None:
    def change(body: dict[str, Any]) -> None:
        body["manifest"]["training"]["class_pixels"] = {"1": 5, "2": 5}
        body["manifest"]["accuracy"] = {
            **{"validation_matrix": [[1, 2], [3, 4]], "validation_block": 5},
            **{"validation_blocks": 3, key: value},
        }

    error = refused(rewrite(model, keep, change), read_manifest)
    assert error.code == "bundle.bad-field"
    assert f"accuracy.{key}" in error.message


def test_a_sound_validation_is_kept(model: Path) -> None:
    def change(body: dict[str, Any]) -> None:
        body["manifest"]["training"]["class_pixels"] = {"1": 5, "2": 5}
        body["manifest"]["accuracy"] = {
            "validation_matrix": [[1, 2], [3, 4]],
            "validation_block": 5,
            "validation_blocks": 3,
        }

    found = read_manifest(rewrite(model, keep, change))
    assert found.accuracy["validation_matrix"] == [[1, 2], [3, 4]]
