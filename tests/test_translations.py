"""Every text of the interface is translated, with its placeholders, and compiled."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


def script(name: str) -> ModuleType:
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module  # dataclasses look their module up
        spec.loader.exec_module(module)
        return module
    finally:
        sys.path.remove(str(ROOT / "scripts"))


translations = script("translations")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_is_left_untranslated_or_broken(language: str) -> None:
    assert translations.faults(language) == []


def test_texts_are_found_where_the_code_asks_for_them() -> None:
    texts = {source.text for source in translations.sources()}
    assert "Classify hyperspectral layer" in texts
    assert len(texts) > 200


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own with the German texts."""
    source = translations.ts_file("de").read_text(encoding="utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    (tmp_path / "spectraprompt_de.ts").write_text(source, encoding="utf-8")
    translations.release("de", tmp_path / "spectraprompt_de.qm")
    return tmp_path / "spectraprompt_de.ts"


def spoilt(path: Path, text: str, translation: str) -> list[str]:
    """Put another translation of a text into a file, compile it, and return what is then wrong."""
    tree = translations.ElementTree.parse(path)
    for message in tree.iter("message"):
        if message.findtext("source") == text:
            message.find("translation").text = translation
    tree.write(path, encoding="utf-8")
    translations.release("de", path.with_suffix(".qm"))
    return translations.faults("de")


def test_a_missing_text_is_found(german: Path) -> None:
    (fault,) = spoilt(german, "Classify hyperspectral layer", "")
    assert "'Classify hyperspectral layer' is not translated" in fault


@pytest.mark.parametrize("translation", ["Bereit.", "Bereit: „{Layer}“.", "Bereit: „{layer.“"])
def test_broken_placeholders_are_found(german: Path, translation: str) -> None:
    text = "Ready to classify “{layer}”."
    found = spoilt(german, text, translation)
    assert any("placeholders differ" in fault for fault in found)


def test_a_file_that_was_not_compiled_anew_is_found(german: Path) -> None:
    german.with_suffix(".qm").write_bytes(b"old")
    assert any("compile it anew" in fault for fault in translations.faults("de"))


def test_bringing_a_language_up_to_the_code_keeps_what_is_translated(german: Path) -> None:
    before = translations.translations(german)
    assert translations.update("de") == 0
    assert translations.translations(german) == before
