"""The guide that comes with the plugin: complete, as its sources have it, and whole in itself."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "help"
PAGES = sorted(HELP.glob("*.html"))
DOCS = sorted((ROOT / "docs").glob("*.md"))
SCRIPT = ROOT / "scripts" / "guide.py"


class Reader(HTMLParser):
    """Collects what a page leads to, what it loads, and what can be led to in it."""

    VOID = frozenset(("meta", "link", "img", "br", "hr", "input"))

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: list[str] = []
        self.alternatives: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.text = ""
        self.feed(page.read_text(encoding="utf-8"))
        self.close()
        assert self.open == [], page

    def handle_starttag(self, tag: str, attributes: list) -> None:
        found = dict(attributes)
        self.tags.add(tag)
        if tag not in self.VOID:
            self.open.append(tag)
        if "id" in found:
            self.anchors.append(found["id"])
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        if tag == "img":
            self.alternatives.append(found.get("alt"))
        for name in ("src", "srcset", "data", "poster", "style"):
            if name in found:
                self.loaded.append(found[name])
        if tag == "link":
            self.loaded.append(found["href"])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def readers() -> dict[str, Reader]:
    return {page.name: Reader(page) for page in PAGES}


def guide(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_built_anew_it_is_what_is_shipped_and_what_is_old_goes(tmp_path: Path) -> None:
    folder = tmp_path / "guide"
    folder.mkdir()
    (folder / "index.html").write_bytes((HELP / "index.html").read_bytes())
    (folder / "old.html").write_text("<html></html>")
    (folder / "images").mkdir()
    (folder / "images" / "old.png").write_bytes(b"")
    (folder / "notes.txt").write_text("mine")
    done = guide(str(folder), cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    built = {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    assert built.pop(Path("notes.txt")) == b"mine"
    shipped = {p.relative_to(HELP): p.read_bytes() for p in HELP.rglob("*") if p.is_file()}
    old = [str(name) for name in built.keys() | shipped if built.get(name) != shipped.get(name)]
    assert old == [], "run 'make guide' and commit help/"


def test_a_folder_of_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<title>Mine</title>")
    (tmp_path / "thesis.tex").write_text("mine")
    done = guide(str(tmp_path))
    assert done.returncode == 1
    assert "no guide" in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == ["index.html", "thesis.tex"]


def test_a_page_that_differs_is_named(tmp_path: Path) -> None:
    for page in PAGES:
        (tmp_path / page.name).write_bytes(page.read_bytes())
    (tmp_path / "faq.html").write_text("<html></html>")
    done = guide(str(tmp_path), "--check")
    assert done.returncode == 1
    assert "faq.html" in done.stdout
    assert "toolbox.html" not in done.stdout
    assert "guide.css" in done.stdout  # which is missing there
    assert (tmp_path / "faq.html").read_text() == "<html></html>"


def test_every_file_in_docs_has_a_page() -> None:
    assert DOCS
    assert {source.stem for source in DOCS} <= {page.stem for page in PAGES}


def test_the_pages_are_tracked_by_git() -> None:
    listing = ["git", "ls-files", "-z", "--", "help"]
    tracked = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True).stdout.decode()
    there = {path.relative_to(ROOT).as_posix() for path in HELP.rglob("*") if path.is_file()}
    assert there == {name for name in tracked.split("\0") if name}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_and_pictures_lead_somewhere(page: Path, readers: dict[str, Reader]) -> None:
    reader = readers[page.name]
    assert len(reader.anchors) == len(set(reader.anchors))
    for link in reader.links:
        file, anchor = urldefrag(unquote(link))
        assert not re.match(r"[a-z]+:|/", file), link
        target = file or page.name
        assert target in readers, link
        if anchor:
            assert anchor in readers[target].anchors, link
    for file in reader.loaded:
        assert not re.match(r"[a-z]+:|/", file), file
        assert (HELP / file).resolve().is_file(), file
        assert HELP in (HELP / file).resolve().parents, file
    assert all(alternative is not None for alternative in reader.alternatives)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_is_static_and_can_be_reached(page: Path, readers: dict[str, Reader]) -> None:
    reader = readers[page.name]
    assert not reader.tags & {"script", "iframe", "object", "embed", "form", "base", "style"}
    others = [other for name, other in readers.items() if name != page.name]
    assert all(page.name in other.links for other in others)  # the navigation has it
    assert not re.search(r"^#+ ", reader.text, re.MULTILINE)  # no heading is left as Markdown
    assert "**" not in reader.text
    assert "](" not in reader.text


def test_the_style_loads_nothing_and_follows_light_and_dark() -> None:
    style = (HELP / "guide.css").read_text(encoding="utf-8")
    assert "url(" not in style
    assert "@import" not in style
    assert "prefers-color-scheme: dark" in style


def test_nothing_is_carried_that_no_page_shows(readers: dict[str, Reader]) -> None:
    loaded = {file for reader in readers.values() for file in reader.loaded}
    there = {p.relative_to(HELP).as_posix() for p in HELP.rglob("*") if p.is_file()}
    assert there - loaded == {page.name for page in PAGES}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ("No heading at all.\n", "docs/faq.md: A page needs one heading"),
        ("# Questions\n\n![Lost](images/lost.png)\n", "docs shows images/lost.png"),
    ],
)
def test_a_source_that_is_no_page_is_refused_in_a_sentence(
    tmp_path: Path, changed: str, said: str
) -> None:
    program = (
        "import sys\n"
        f"sys.path.insert(0, {str(SCRIPT.parent)!r})\n"
        "import guide\n"
        "from pathlib import Path\n"
        "guide.algorithm_pages = lambda: []\n"
        "guide.DOCS = Path(sys.argv[1])\n"
        "sys.argv = ['guide.py', sys.argv[2]]\n"
        "sys.exit(guide.main())\n"
    )
    docs = tmp_path / "docs"
    (docs / "images").mkdir(parents=True)
    for source in (*DOCS, *(ROOT / "docs" / "images").glob("*.png"), ROOT / "docs" / "guide.css"):
        path = docs / source.relative_to(ROOT / "docs")
        path.write_bytes(source.read_bytes())
    (docs / "faq.md").write_text(changed, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", program, str(docs), str(tmp_path / "help")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "help").exists()
