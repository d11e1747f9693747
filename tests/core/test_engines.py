"""Both engines give the same similarities on a real scene, and the right one is chosen."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
import torch
from numpy.typing import NDArray

from spectraprompt.core import engines
from spectraprompt.core.bundle import Bundle, read_bundle
from spectraprompt.core.classification_run import run_classification
from spectraprompt.core.compatibility import model_axis
from spectraprompt.core.device import Device
from spectraprompt.core.engines import MANY_PIXELS, load_engine
from spectraprompt.core.errors import BundleError, EngineError, OutputError
from spectraprompt.core.jobs import ClassifyJob, ExportJob
from spectraprompt.core.map_classes import trained_classes
from spectraprompt.core.onnx_engine import OnnxEngine, choose_onnx_device, load_onnx_engine, threads
from spectraprompt.core.onnx_export import bundle_graph, export_model
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.core.service import run_job
from spectraprompt.core.spectra import SpectralAxis, resampling_matrix
from spectraprompt.demo.indian_pines import IndianPines, cube_and_labels

TOLERANCE = 1e-4
"""That similarities agree to; labels do where the best two differ by twice as much."""


@pytest.fixture(scope="module")
def bundle(trained_model: Path) -> Bundle:
    return read_bundle(trained_model)


def engine(bundle: Bundle, name: str, resampling: Any = None, device: str = "cpu") -> Any:
    vectors = trained_classes(bundle).vectors
    return load_engine(bundle, vectors, resampling, name, device).engine


def scene(radius: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Indian Pines whole, with the border that reading adds, a hole and scattered nodata."""
    cube, labels = cube_and_labels()
    border = ((radius, radius), (radius, radius))
    values = np.pad(cube.astype(np.float32), ((0, 0), *border))
    valid = np.ones(labels.shape, bool)
    valid[60:80, 20:60] = False
    valid[np.random.default_rng(0).random(valid.shape) < 0.02] = False
    valid = np.pad(valid, border)
    values[:, ~valid] = np.nan
    return values, valid


def check_alike(found: np.ndarray, expected: np.ndarray, here: Any) -> None:
    assert found.dtype == expected.dtype == np.float32
    found, expected = found[:, here], expected[:, here]
    np.testing.assert_allclose(found, expected, atol=TOLERANCE)
    best = np.sort(expected, axis=0)[-2:]
    sure = best[1] - best[0] > 2 * TOLERANCE
    assert sure.mean() > 0.9
    np.testing.assert_array_equal(found.argmax(0)[sure], expected.argmax(0)[sure])


def test_the_whole_scene_with_nodata_and_borders(bundle: Bundle) -> None:
    assert bundle.graph is not None
    ours, torchs = engine(bundle, "onnxruntime"), engine(bundle, "torch")
    assert isinstance(ours, OnnxEngine)
    radius = ours.radius
    assert radius == torchs.radius == bundle.manifest.radius
    values, valid = scene(radius)
    here = valid[radius : valid.shape[0] - radius, radius : valid.shape[1] - radius]
    whole = ours.similarities(values, valid)
    check_alike(whole, torchs.similarities(values, valid), here)
    # Windows of other sizes give the same.
    for rows, cols in ((slice(0, 40), slice(0, 145)), (slice(57, 58), slice(3, 90))):
        padded_rows = slice(rows.start, rows.stop + 2 * radius)
        padded_cols = slice(cols.start, cols.stop + 2 * radius)
        part = ours.similarities(
            values[:, padded_rows, padded_cols], valid[padded_rows, padded_cols]
        )
        check_alike(part, whole[:, rows, cols], here[rows, cols])


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU that torch can use")
def test_the_gpu_agrees_with_the_processor(bundle: Bundle) -> None:
    on_gpu, on_cpu = (engine(bundle, "torch", device=device) for device in ("cuda", "cpu"))
    assert (on_gpu.device.type, on_cpu.device.type) == ("cuda", "cpu")
    radius, (values, valid) = on_cpu.radius, scene(on_cpu.radius)
    here = valid[radius : valid.shape[0] - radius, radius : valid.shape[1] - radius]
    check_alike(on_gpu.similarities(values, valid), on_cpu.similarities(values, valid), here)


def test_the_bands_of_another_sensor(bundle: Bundle) -> None:
    axis = model_axis(bundle.manifest.spectral)
    assert axis.wavelengths is not None
    centres = np.arange(axis.wavelengths.min() - 4, axis.wavelengths.max() + 4, 7.5)
    matrix = resampling_matrix(
        SpectralAxis(centres, np.full(centres.size, 8.0), np.ones(centres.size, bool)), axis
    )
    ours, torchs = (engine(bundle, name, matrix) for name in ("onnxruntime", "torch"))
    radius, (values, valid) = ours.radius, scene(ours.radius)
    order = np.argsort(axis.wavelengths)
    weights = np.stack(
        [np.interp(centres, axis.wavelengths[order], row[order]) for row in np.eye(axis.bands)], 1
    ).astype(np.float32)
    others = np.einsum("sb,brc->src", weights, np.nan_to_num(values), dtype=np.float32)
    here = valid[radius : valid.shape[0] - radius, radius : valid.shape[1] - radius]
    check_alike(ours.similarities(others, valid), torchs.similarities(others, valid), here)


def test_threads_change_nothing(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    values, valid = scene(bundle.manifest.radius)
    found = []
    for count in (1, 3):
        monkeypatch.setenv("OMP_NUM_THREADS", str(count))
        assert threads() == count
        ours = engine(bundle, "onnxruntime")
        assert ours.threads == count
        found.append(ours.similarities(values, valid))
    np.testing.assert_array_equal(*found)
    monkeypatch.setenv("OMP_NUM_THREADS", "many")
    assert 1 <= threads() <= (os.cpu_count() or 1)


def test_auto_is_onnxruntime_on_the_cpu(bundle: Bundle) -> None:
    vectors = trained_classes(bundle).vectors
    loaded = load_engine(bundle, vectors, None, "auto", "cpu")
    assert (loaded.name, loaded.device) == ("onnxruntime", f"CPU ({threads()} threads)")
    assert isinstance(loaded.engine, OnnxEngine)


def test_auto_takes_a_gpu_that_torch_can_use_and_tells_why_not_otherwise(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    vectors = trained_classes(bundle).vectors
    monkeypatch.setattr(engines, "_has_cuda_driver", lambda: True)
    loaded = load_engine(bundle, vectors, None, "auto", "auto")
    assert loaded.name == "onnxruntime"
    assert "; no GPU: " in loaded.device
    monkeypatch.setattr(engines, "choose_device", lambda _: Device("cuda", "Pretended GPU"))
    monkeypatch.setattr("spectraprompt.core.torch_engine.load_torch_engine", lambda *_: "engine")
    loaded = load_engine(bundle, vectors, None, "auto", "auto")
    assert (loaded.name, loaded.engine, loaded.device) == ("torch", "engine", "Pretended GPU")
    assert load_engine(bundle, vectors, None, "auto", "cpu").name == "onnxruntime"


def pretend_broken_cuda(monkeypatch: pytest.MonkeyPatch, fault: str) -> None:
    """As if it were onnxruntime-gpu where CUDA does not work: it lists CUDA all the same."""

    class Session(onnxruntime.InferenceSession):
        def __init__(self, graph: bytes, options: Any, providers: list[str], **more: Any) -> None:
            wanted = "CUDAExecutionProvider" in providers
            if wanted and fault == "raises":
                if not more.get("enable_fallback", True):
                    raise RuntimeError("CUDA failure 35: driver version is insufficient\nmore")
                print("*** EP Error *** CUDA failure 35")  # as the package itself does
            if wanted and fault == "always raises":
                raise OSError("libcublasLt.so.12: cannot open shared object file")
            super().__init__(graph, options, providers=["CPUExecutionProvider"])

    listed = ["CUDAExecutionProvider", "CPUExecutionProvider"]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: listed)
    monkeypatch.setattr(onnxruntime, "InferenceSession", Session)
    # The driver of this machine, if any, is none of the test's business.
    monkeypatch.setattr(engines, "_has_cuda_driver", lambda: False)


def hide_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *of: None if name == "torch" else find(name, *of)
    )


broken_cuda = pytest.mark.parametrize("fault", ["goes on without", "raises", "always raises"])


@broken_cuda
@pytest.mark.parametrize("name", ["auto", "onnxruntime"])
def test_cuda_that_onnxruntime_cannot_start_leaves_auto_on_the_cpu(
    bundle: Bundle,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    fault: str,
    name: str,
) -> None:
    pretend_broken_cuda(monkeypatch, fault)
    hide_torch(monkeypatch)
    loaded = load_engine(bundle, trained_classes(bundle).vectors, None, name, "auto")
    assert loaded.name == "onnxruntime"
    assert loaded.device == (
        f"CPU ({threads()} threads); no GPU: onnxruntime found no CUDA device, driver or library "
        "that it can use"
    )
    assert isinstance(loaded.engine, OnnxEngine)
    assert loaded.engine.threads == threads()
    assert capfd.readouterr().out == ""
    # Where the graph itself does not work, it is the graph that is told of.
    with pytest.raises((BundleError, EngineError), match="ONNX graph"):
        load_engine(
            replace(bundle, graph=b"no graph"),
            trained_classes(bundle).vectors,
            None,
            name,
            "auto",
        )


@broken_cuda
def test_cuda_that_onnxruntime_cannot_start_is_told_when_asked_for(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    pretend_broken_cuda(monkeypatch, fault)
    vectors = trained_classes(bundle).vectors
    with pytest.raises(EngineError, match="CUDA was asked for, but onnxruntime") as caught:
        load_engine(bundle, vectors, None, "onnxruntime", "cuda")
    assert caught.value.code == "engine.cuda-unusable"
    with pytest.raises(BundleError) as refused:
        load_engine(replace(bundle, graph=b"no graph"), vectors, None, "onnxruntime", "cuda")
    assert refused.value.code == "bundle.bad-graph"


def test_a_map_is_made_without_the_gpu_that_onnxruntime_cannot_start_and_says_so_once(
    trained_model: Path,
    indian_pines: IndianPines,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pretend_broken_cuda(monkeypatch, "goes on without")
    hide_torch(monkeypatch)
    told: list[str] = []
    output = tmp_path / "classes.tif"
    job = ClassifyJob(str(indian_pines.scene), str(trained_model), str(output))
    assert job.device == job.engine == "auto"
    result = run_classification(job, Progress(on_log=lambda _, text: told.append(text)))
    assert output.exists()
    assert result.summary["engine"] == "onnxruntime"
    said = "\n".join(told)
    assert said.count("GPU") == said.count("no GPU: onnxruntime found no CUDA device") == 1


def test_one_reason_is_told_of_several_and_none_beside_a_gpu(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    vectors = trained_classes(bundle).vectors
    pretend_broken_cuda(monkeypatch, "raises")
    monkeypatch.setattr(engines, "_has_cuda_driver", lambda: True)
    monkeypatch.setattr(engines, "choose_device", lambda _: Device("cpu", "CPU; no GPU: x", "x"))
    told = load_engine(bundle, vectors, None, "auto", "auto").device
    assert told.count("no GPU") == 1
    assert "onnxruntime found no CUDA" in told
    # A GPU that onnxruntime can use where torch cannot is one.
    monkeypatch.setattr(engines, "load_onnx_engine", lambda *_: "engine")
    loaded = load_engine(bundle, vectors, None, "auto", "auto")
    assert (loaded.engine, loaded.device) == ("engine", "CUDA (onnxruntime)")


def test_auto_takes_torch_for_many_pixels(bundle: Bundle) -> None:
    vectors = trained_classes(bundle).vectors
    for pixels, name in ((MANY_PIXELS - 1, "onnxruntime"), (MANY_PIXELS, "torch")):
        assert load_engine(bundle, vectors, None, "auto", "cpu", pixels).name == name
    assert load_engine(bundle, vectors, None, "onnxruntime", "cpu", MANY_PIXELS).name != "torch"


def test_scores_order_the_classes_as_similarities_do(bundle: Bundle) -> None:
    values, valid = scene(bundle.manifest.radius)
    radius = bundle.manifest.radius
    here = valid[radius : valid.shape[0] - radius, radius : valid.shape[1] - radius]
    for name in ("onnxruntime", "torch"):
        ours = engine(bundle, name)
        scores = ours.scores(values, valid)[:, here]
        cosines = ours.similarities(values, valid)[:, here]
        lengths = np.linalg.norm(scores, axis=0) / np.linalg.norm(cosines, axis=0)
        check_alike(scores / lengths, cosines, slice(None))


def test_auto_takes_torch_where_the_graph_does_not_work(bundle: Bundle) -> None:
    vectors = trained_classes(bundle).vectors
    damaged = replace(bundle, graph=b"no graph")
    assert load_engine(damaged, vectors, None, "auto", "cpu").name == "torch"
    with pytest.raises(BundleError) as caught:
        load_engine(damaged, vectors, None, "onnxruntime", "cpu")
    assert caught.value.code == "bundle.bad-graph"
    assert "\n" not in caught.value.message
    unknown = replace(
        bundle,
        graph=None,
        weights={**bundle.weights, "backbone.new": np.zeros(3, np.float32)},
    )
    with pytest.raises(EngineError) as refused:
        load_engine(unknown, vectors, None, "onnxruntime", "cpu")
    assert refused.value.code == "engine.no-graph"


def test_another_name_and_a_gpu_that_is_not_there_are_refused(bundle: Bundle) -> None:
    vectors = trained_classes(bundle).vectors
    with pytest.raises(EngineError, match="torch, onnxruntime") as caught:
        load_engine(bundle, vectors, None, "tensorflow", "cpu")
    assert caught.value.code == "engine.unknown-engine"
    with pytest.raises(EngineError) as caught:
        choose_onnx_device("tpu")
    assert caught.value.code == "engine.unknown-device"
    if "CUDAExecutionProvider" not in onnxruntime.get_available_providers():
        for name in ("auto", "torch", "onnxruntime"):
            with pytest.raises(EngineError, match="CUDA was asked for") as caught:
                load_engine(bundle, vectors, None, name, "cuda")
            assert caught.value.code == "engine.cuda-unusable"


class Scarce:
    """A session that has memory for windows of few rows only."""

    def __init__(self, session: Any, rows: int) -> None:
        self.session, self.rows, self.heights = session, rows, []

    def run(self, names: list[str], inputs: dict[str, np.ndarray]) -> Any:
        self.heights.append(inputs["spectra"].shape[1])
        if self.heights[-1] > self.rows:
            raise RuntimeError("[ONNXRuntimeError] : 6 : Failed to allocate memory for 9 bytes")
        return self.session.run(names, inputs)


def test_lack_of_memory_halves_the_window_and_goes_on(bundle: Bundle) -> None:
    ours = engine(bundle, "onnxruntime")
    values, valid = scene(ours.radius)
    radius = ours.radius
    here = valid[radius : valid.shape[0] - radius, radius : valid.shape[1] - radius]
    scarce = Scarce(ours.session, 60)
    found = replace(ours, session=scarce).similarities(values, valid)
    assert max(scarce.heights) > 60 >= min(scarce.heights)
    check_alike(found, ours.similarities(values, valid), here)
    with pytest.raises(EngineError) as caught:
        replace(ours, session=Scarce(ours.session, 0)).similarities(values, valid)
    assert caught.value.code == "engine.out-of-memory"


PEAK = """
import re, sys, numpy as np
from dataclasses import replace
from pathlib import Path
from spectraprompt.core.device import Device
from spectraprompt.core.onnx_engine import load_onnx_engine

def peak():
    # Unlike the peak that getrusage tells, it begins anew in a new program.
    status = Path("/proc/self/status").read_text()
    return 1024 * int(re.search(r"VmHWM:\\s+(\\d+) kB", status)[1])

vectors = np.ones((16, int(sys.argv[2])), np.float32)
engine = load_onnx_engine(Path(sys.argv[1]).read_bytes(), vectors, None, Device("cpu", ""))
engine = replace(engine, threads=None)  # windows whole, not tile by tile
for side in (64, 256):
    values = np.ones((len(engine.band_matrix), side, side), np.float32)
    before = peak()
    engine.similarities(values, np.ones((side, side), bool))
print((peak() - before) / side**2, engine.bytes_per_pixel)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux's /proc")
def test_working_memory_stays_within_what_the_graph_says(bundle: Bundle, tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(bundle_graph(bundle))
    dim = bundle.text["vectors"].shape[1]
    done = subprocess.run(
        [sys.executable, "-c", PEAK, str(tmp_path / "model.onnx"), str(dim)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    used, said = map(float, done.stdout.split())
    assert said / 4 < used < said


def test_the_graph_in_a_model_file_is_checked(trained_model: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(trained_model) as archive:
        assert "model.onnx" in archive.namelist()
        start = archive.getinfo("model.onnx").header_offset + 2000
    path = Path(shutil.copy(trained_model, tmp_path / "model.spm"))
    content = bytearray(path.read_bytes())
    content[start] ^= 1
    path.write_bytes(content)
    with pytest.raises(BundleError, match=r"model\.onnx") as caught:
        read_bundle(path)
    assert caught.value.code == "bundle.tampered"


def test_an_exported_model_brings_its_bands_and_classes(
    trained_model: Path, tmp_path: Path, bundle: Bundle
) -> None:
    exported = export_model(trained_model, tmp_path / "model.onnx")
    session = onnxruntime.InferenceSession(exported.path)
    radius = exported.radius
    values, valid = scene(radius)
    (found,) = session.run(None, {"spectra": values, "valid": valid})
    here = valid[radius : valid.shape[0] - radius, radius : valid.shape[1] - radius]
    check_alike(found, engine(bundle, "onnxruntime").similarities(values, valid), here)
    facts = session.get_modelmeta().custom_metadata_map
    assert [c["name"] for c in json.loads(facts["classes"])] == list(exported.classes)
    assert len(json.loads(facts["wavelengths_nm"])) == values.shape[0]
    assert exported.inputs["valid"] == "bool (padded_rows, padded_cols)"
    assert exported.outputs == {"similarities": "float32 (classes, rows, cols)"}
    # Beside it lie the prompts, as a set that can be edited, and what else there is to know.
    assert [Path(p).name for p in (exported.prompts, exported.manifest)] == [
        "model.prompts.json",
        "model.manifest.json",
    ]
    assert read_prompt_set(exported.prompts) == bundle.manifest.prompts
    described = json.loads(Path(exported.manifest).read_text("utf-8"))
    assert described["onnx"] == {
        "file": "model.onnx",
        "inputs": exported.inputs,
        "outputs": exported.outputs,
    }
    assert described["radius"] == radius
    assert described["classes"] == json.loads(facts["classes"])
    assert described["training"] == bundle.manifest.training
    centre = np.array(described["text_centre"], np.float32)
    np.testing.assert_array_equal(centre, bundle.text["centre"])
    # Others may be given in their place.
    vectors = trained_classes(bundle).vectors[:3]
    inputs = {"spectra": values, "valid": valid, "prompt_matrix": vectors}
    np.testing.assert_allclose(session.run(None, inputs)[0], found[:3], atol=1e-6)


def test_what_cannot_be_exported_is_refused(trained_model: Path, tmp_path: Path) -> None:
    for output in (tmp_path / "model.bin", tmp_path / "none" / "model.onnx"):
        with pytest.raises(OutputError):
            export_model(trained_model, output)
    with pytest.raises(BundleError):
        export_model(tmp_path / "none.spm", tmp_path / "model.onnx")
    assert list(tmp_path.iterdir()) == []
    # A model's own prompt set may lie where the export would put its copy; it is replaced only by
    # a whole export.
    (tmp_path / "model.prompts.json").write_text("mine")
    with pytest.raises(BundleError):
        export_model(tmp_path / "none.spm", tmp_path / "model.onnx")
    assert (tmp_path / "model.prompts.json").read_text() == "mine"


def test_the_export_job_tells_how_to_use_what_it_wrote(tmp_path: Path) -> None:
    told: list[str] = []
    job = ExportJob("shipped:indian-pines", str(tmp_path / "model.onnx"))
    result = run_job(job, Progress(on_log=lambda _, text: told.append(text)))
    assert sorted(result.outputs) == ["manifest", "onnx", "prompts"]
    assert {path.name for path in tmp_path.iterdir()} == {
        "model.onnx",
        "model.prompts.json",
        "model.manifest.json",
    }
    assert result.summary == {"classes": 16, "radius": 17}
    assert "halo of 17 pixels" in told[0]


def test_a_graph_of_another_program_is_refused() -> None:
    import onnx

    node = onnx.helper.make_node("Identity", ["a"], ["b"])
    values = [onnx.helper.make_tensor_value_info(name, 1, [2]) for name in "ab"]
    model = onnx.helper.make_model(
        onnx.helper.make_graph([node], "other", values[:1], values[1:]),
        opset_imports=[onnx.helper.make_opsetid("", 20)],
        ir_version=9,
    )
    with pytest.raises(BundleError) as caught:
        load_onnx_engine(
            model.SerializeToString(), np.ones((1, 2), np.float32), None, Device("cpu", "")
        )
    assert caught.value.code == "bundle.bad-graph"
