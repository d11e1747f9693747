"""How alike classes are by their prompts: the numbers, and the job."""

from __future__ import annotations

import numpy as np
import pytest

from spectraprompt.core.class_vectors import class_vectors
from spectraprompt.core.encoders import load_encoder
from spectraprompt.core.errors import EncoderError, PromptError
from spectraprompt.core.jobs import CompareTextsJob
from spectraprompt.core.progress import Progress
from spectraprompt.core.prompt_comparison import compare_texts
from spectraprompt.core.prompts import read_prompt_set
from spectraprompt.core.service import run_job
from spectraprompt.core.similarity_table import similarity_csv


def test_it_is_the_cosine_of_the_class_vectors() -> None:
    prompts, encoder = read_prompt_set("urban"), load_encoder()
    compared = compare_texts([c.prompts for c in prompts.classes], encoder)
    vectors = class_vectors(prompts, encoder).vectors.astype(np.float64)
    assert np.allclose(compared.similarities, vectors @ vectors.T, atol=1e-6)
    assert np.array_equal(compared.similarities, compared.similarities.T)
    assert np.array_equal(np.diag(compared.similarities), np.ones(len(vectors)))
    assert compared.close == ()


def test_a_class_does_not_move_the_others() -> None:
    encoder, texts = load_encoder(), [c.prompts for c in read_prompt_set("urban").classes]
    all_of_them = compare_texts(texts, encoder).similarities
    assert np.array_equal(compare_texts(texts[:3], encoder).similarities, all_of_them[:3, :3])


def test_the_same_in_other_words_is_close() -> None:
    texts = (
        ("bare rock", "ripening winter wheat, a closed golden canopy"),
        ("a closed golden canopy of ripening winter wheat",),
        ("calm dark water",),
    )
    result = run_job(CompareTextsJob(texts), Progress())
    (one, other, first, second, cosine) = result.summary["close"][0]
    assert (one, other, first, second) == (0, 1, 1, 0)
    assert cosine > 0.9
    assert len(result.summary["close"]) == 1
    assert result.summary["limit"] == 0.85
    assert len(result.summary["similarities"]) == 3
    assert result.outputs == {}


def test_nothing_to_compare_is_no_error() -> None:
    assert run_job(CompareTextsJob(()), Progress()).summary["similarities"] == []


def test_a_class_without_a_text_and_a_missing_encoder_are_refused() -> None:
    with pytest.raises(PromptError) as caught:
        run_job(CompareTextsJob((("a",), (" ",))), Progress())
    assert caught.value.code == "prompts.no-texts"
    with pytest.raises(EncoderError) as missing:
        run_job(CompareTextsJob((("a",),), encoder="no such encoder"), Progress())
    assert missing.value.code == "encoder.missing"


def test_comparing_never_downloads(monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    from spectraprompt.core import encoders

    asked = []

    def snapshot(*_: object, local_files_only: bool, **__: object) -> str:
        asked.append(local_files_only)
        raise FileNotFoundError

    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.delenv("TRANSFORMERS_OFFLINE", raising=False)
    monkeypatch.setattr(encoders, "_local_folder", lambda known: None)
    monkeypatch.setattr(huggingface_hub, "snapshot_download", snapshot)
    shipped = tuple(c.prompts for c in read_prompt_set("urban").classes)
    assert run_job(CompareTextsJob(shipped), Progress()).summary["encoder"] == "all-MiniLM-L6-v2"
    assert asked == []
    with pytest.raises(EncoderError, match="It is not downloaded for this") as caught:
        run_job(CompareTextsJob((("no shipped text at all",), ("another",))), Progress())
    assert caught.value.code == "encoder.missing"
    assert asked == [True]


def test_a_long_prompt_is_told_to_be_cut() -> None:
    said = []
    progress = Progress(on_log=lambda level, message: said.append((level, message)))
    run_job(CompareTextsJob((("field of wheat " * 200,),)), progress)
    ((level, message),) = said
    assert level == "warning"
    assert "reads only the first" in message


def test_the_table_names_rows_and_columns() -> None:
    text = similarity_csv(["Wheat", "Lake, deep"], [[1, 0.25], [0.25, 1]])
    assert text.splitlines() == [
        ',Wheat,"Lake, deep"',
        "Wheat,1.0000,0.2500",
        '"Lake, deep",0.2500,1.0000',
    ]
